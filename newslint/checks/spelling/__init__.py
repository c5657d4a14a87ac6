"""What spelling.unknown-word rests on: the looks of an unknown word, and the corrections that evidence speaks for."""
