"""Facts from outside the article: the lexicon, names and titles, places, speech verbs; each with its source."""
