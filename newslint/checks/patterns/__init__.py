"""What the kinds of check with patterns of their own share: reading, compiling, matching in bounded time, fixing."""
