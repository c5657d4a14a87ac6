"""What names.variant rests on: slips between names, the evidence for one bearer, the names of a whole run."""
