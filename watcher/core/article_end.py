"""Where an article is over in a text without markup: a comment form, readers' comments, an advert, the site about itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from watcher.core.lines import (
    COMMENT_HEAD,
    REPLY,
    RULER,
    is_chat,
    is_comment_form,
    is_comment_rule,
    is_comments_heading,
    is_site_notice,
    is_spam,
    is_thread,
)

# Common sense; `python -m evals furniture` gives the same figures from 4 to 15.
BELOW = 10  # lines in which comments show themselves as such


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text, and where it stands."""

    start: int
    end: int
    text: str  # stripped: source[start:end]
    plain: str
    prose: bool


def ended(lines: Sequence[Line], index: int, *, late: bool) -> tuple[str, str] | None:
    """Return the kind of what begins at a line, and why, where the article is over before it; `late`: whether so much of the text is that a
    heading may be its end.
    """
    line = lines[index]
    if is_spam([near.text for near in lines[index : index + 3]]):
        return "spam", "an advert for work at home"
    if not late:
        return None
    if is_comment_form(line.plain):
        return "comment form", "a comment form begins"
    if is_comments_heading(line.plain) and _are_comments(lines[index + 1 : index + 1 + BELOW]):
        return "comments", "a heading above comments"
    if is_thread([near.plain for near in lines[index : index + BELOW]]):
        return "comments", "comments with names and times"
    if RULER.fullmatch(line.text):
        below = lines[index + 1 : index + 7]
        if is_site_notice([near.text for near in below]):
            return "notice", "a rule, then the site about itself"
    # One such sentence may be an article's, on moderation; a page's own rules have several.
    if (
        is_comment_rule(line.plain)
        and sum(is_comment_rule(near.plain) for near in lines[index : index + 6]) >= 2
    ):
        return "comments", "rules for comments"
    return None


def _are_comments(lines: Sequence[Line]) -> bool:
    """Whether what follows a heading shows that readers wrote it: a head, a button, a form, rules, or their way of writing.

    The same words head a part of an article ("Responses"), or a counter between two of its paragraphs.
    """
    return any(
        # "The mayor says it will reopen." is a sentence, "Old Salt says:" a head.
        (
            near < 2
            and len(line.plain) <= 90
            and line.plain[-1] not in ".!?…。"
            and COMMENT_HEAD.fullmatch(line.plain)
        )
        or REPLY.fullmatch(line.plain)
        or is_comment_form(line.plain)
        or is_comment_rule(line.plain)
        or is_chat(line.text)
        or is_thread([later.plain for later in lines[near:]])
        for near, line in enumerate(lines)
    )
