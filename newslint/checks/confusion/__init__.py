"""What spelling.confused-word rests on: the sets of confused words, patterns, surroundings and the evidence of both."""
