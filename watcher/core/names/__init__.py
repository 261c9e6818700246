"""Find a story's names in a text whatever the spelling and script, and say why each is one."""

from watcher.core.names.find import Finding, Names, compile_stories
from watcher.core.names.story import NameLike, StoryLike

__all__ = ["Finding", "NameLike", "Names", "StoryLike", "compile_stories"]
