"""Cards from files, checked, and the selection of them that a run uses."""
