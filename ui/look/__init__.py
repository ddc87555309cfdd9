"""The sizes of the type: what each role is by itself, and at the size that this computer is set to."""
