"""How a value is refused."""


class Unfit(ValueError):
    """A value that cannot be used; the message goes on where the value was named."""
