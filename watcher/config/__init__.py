"""feeds.yaml: read, checked and edited, as text; nothing here opens a file."""

from watcher.config.document import decode
from watcher.config.editing import add_feed, remove_feed
from watcher.config.loading import load_config
from watcher.config.quantities import parse_duration
from watcher.config.records import (
    AlertKind,
    Alerts,
    Articles,
    Config,
    Digest,
    FeedConfig,
    Kind,
    Name,
    QuietDay,
    Role,
    Secret,
    Security,
    Service,
    Smtp,
    Story,
)

__all__ = [
    "AlertKind",
    "Alerts",
    "Articles",
    "Config",
    "Digest",
    "FeedConfig",
    "Kind",
    "Name",
    "QuietDay",
    "Role",
    "Secret",
    "Security",
    "Service",
    "Smtp",
    "Story",
    "add_feed",
    "decode",
    "load_config",
    "parse_duration",
    "remove_feed",
]
