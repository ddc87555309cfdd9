"""The agencies' lines on the desk page: who is ready, front first, and how all of them find room."""
