"""The demo's content: an invented story in invented outlets, served on loopback. Nothing in it is real."""

from watcher.demo.outlets import OUTLETS, ROUNDS, Answer, Round
from watcher.demo.server import DemoServer, Request
from watcher.demo.story import config_text

__all__ = [
    "OUTLETS",
    "ROUNDS",
    "Answer",
    "DemoServer",
    "Request",
    "Round",
    "config_text",
]
