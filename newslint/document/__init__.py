"""From bytes to a Document: text, blocks, the map of positions, suppressions."""
