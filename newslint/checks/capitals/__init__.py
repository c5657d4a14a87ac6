"""What tells a stray capital from the capital of a name."""
