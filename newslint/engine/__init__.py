"""Rules over documents: one document, the whole run, in processes, from the cache."""
