"""The dialogs about visits: return, seen off, passed, registered, and why."""
