"""Pure: records in, words out."""
