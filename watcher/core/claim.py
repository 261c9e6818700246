"""The record of a value that a text states for a fact."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A value that a text states for a fact; `text[start:end] == quote`."""

    about_key: str  # "age|omar diaby": claims are compared when it is equal
    about: str  # "age of Omar Diaby"
    says: str  # the value as printed: "48", "around fifty", "August 2020"
    value: tuple[float, float]  # the lowest and highest that it allows; dates as day numbers
    unit: str  # "years", "people", "day"
    quote: str
    start: int
    end: int
    scope: str = ""  # who is counted, who designated


Person = tuple[str, int, int]  # the story's name for the person, and where it stands
