"""The only code that waits, writes, or can fail because of the world."""
