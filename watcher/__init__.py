"""Follows a news story across outlets and tells only what is new, changed, removed or disputed."""

__version__ = "0.1.0"
