"""Pure: values in, values out; the time is a parameter and nothing is opened."""
