"""Dialogs: each builds one command, and says what is missing beside the field."""
