"""Ratios against peers and floors, measured as whole processes in one run."""
