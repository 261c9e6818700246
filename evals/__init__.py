"""Labelled data → a table of floors: `python -m evals`, or `python -m evals extraction` for one task."""
