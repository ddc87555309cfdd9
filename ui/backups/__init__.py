"""Backups on the screen: when they are made, what lies in the folder, how one is put back."""
