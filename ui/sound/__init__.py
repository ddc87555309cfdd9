"""What can be heard: the chime, and a name spoken by the system's own voice. Off with one key."""
