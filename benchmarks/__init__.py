"""newslint beside other checkers on a folder of articles: `python -m benchmarks FOLDER`. Standard library only."""
