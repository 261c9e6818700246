"""feeds.yaml becomes a Config, or every mistake in it is named at once, with its place."""

import dataclasses
import time as clock
from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from watcher.config import (
    AlertKind,
    Articles,
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
    load_config,
)
from watcher.errors import ConfigError
from watcher.model import Limits

STORY = "stories:\n  s:\n    names: [Ada Lovelace]\n    context: [engine]\n"


def load(text, **environ):
    return load_config(text, path="feeds.yaml", environ=environ)


def problems(text, **environ):
    with pytest.raises(ConfigError) as refusal:
        load(text, **environ)
    return [str(problem) for problem in refusal.value.problems]


def problem(text, **environ):
    (only,) = problems(text, **environ)
    return only


def test_every_key_of_the_contract_is_read():
    config = load(
        """
stories:
  bridge:
    title: The bridge at Eastport
    names:
      - Ada Okonkwo
      - name: Eastport Bridge Company
        kind: group
        also: [EBC Holding, شركة الجسر]
        short: [EBC]
        near: [Eastport]
        not: [Westport Bridge Company]
      - {name: Eastport, kind: place, near: [bridge]}
      - {name: Paul Minister, kind: person, role: background}
    context: [bridge, tender]
    languages: [en, FR]
feeds:
  - https://a.example/rss
  - url: https://b.example/feed.xml?x=1
    outlet: The B
    every: 1h30m
    articles: always
    stories: [bridge]
service:
  contact: mailto:desk@paper.news
  concurrency: 8
  per_host: 1
  allow_private: ["127.0.0.1:8025", "[::1]:80", "Intranet:8080"]
  limits: {seconds: 12.5, bytes: 2MiB, redirects: 0, entries: 50}
  listen: 127.0.0.1:8000
digest:
  at: "07:00"
  timezone: Europe/Paris
  to: [desk@paper.news, night@paper.news]
  from: watcher@paper.news
  smtp: {host: localhost, port: 1025, security: none, username: null, password: ${SMTP_PASSWORD}}
""",
        SMTP_PASSWORD="s3cret",
    )
    (story,) = config.stories
    assert (story.id, story.title, story.line) == (
        "bridge",
        "The bridge at Eastport",
        3,
    )
    assert story.names == (
        Name(name="Ada Okonkwo", line=6),
        Name(
            name="Eastport Bridge Company",
            kind=Kind.GROUP,
            also=("EBC Holding", "شركة الجسر"),
            short=("EBC",),
            near=("Eastport",),
            exclude=("Westport Bridge Company",),
            line=7,
        ),
        Name(name="Eastport", kind=Kind.PLACE, near=("bridge",), line=13),
        Name(name="Paul Minister", kind=Kind.PERSON, role=Role.BACKGROUND, line=14),
    )
    assert story.context == ("bridge", "tender")
    assert story.languages == ("en", "fr")
    assert config.feeds == (
        FeedConfig(url="https://a.example/rss", written="https://a.example/rss", line=18),
        FeedConfig(
            url="https://b.example/feed.xml?x=1",
            written="https://b.example/feed.xml?x=1",
            outlet="The B",
            every=timedelta(minutes=90),
            articles=Articles.ALWAYS,
            stories=("bridge",),
            line=19,
        ),
    )
    assert config.service == Service(
        contact="mailto:desk@paper.news",
        concurrency=8,
        per_host=1,
        allow_private=frozenset({("127.0.0.1", 8025), ("::1", 80), ("intranet", 8080)}),
        limits=Limits(time=timedelta(seconds=12.5), size=2 * 2**20, redirects=0, entries=50),
        listen="127.0.0.1:8000",
    )
    assert config.digest == Digest(
        at=time(7),
        timezone="Europe/Paris",
        to=("desk@paper.news", "night@paper.news"),
        sender="watcher@paper.news",
        smtp=Smtp(
            host="localhost",
            port=1025,
            security=Security.NONE,
            password=Secret("s3cret"),
        ),
    )
    assert config.need_digest().smtp.username is None
    assert [str(w) for w in config.warnings] == snapshot(
        [
            "feeds.yaml:7: stories.bridge.names[1]: 'EBC' has fewer than 4 letters and will be found by chance; write it in full"
        ]
    )


def test_a_story_alone_is_enough():
    config = load("stories: {s: {names: [Ada Lovelace], context: [engine]}}")
    assert config.service == Service()
    assert config.feeds == ()
    assert config.digest is None
    with pytest.raises(ConfigError, match="digest"):
        config.need_digest()


def test_every_mistake_is_reported_at_once_in_file_order():
    found = problems("""\
storys: {}
stories:
  my story:
    names: [Ada Lovelace, "-"]
    context: engine, computer
    langauges: [english]
  b:
    name: Charles Babbage
feeds:
  - htps://a.example/rss
  - url: https://b.example/rss
    evry: 1h
  - url: https://c.example/rss
    every: 15
    articles: allways
    stories: [c]
  - http://B.example/rss/
  - www.d.example/rss
  - uri: https://e.example/rss
service:
  contact: desk@paper.news
  concurrency: 1000
  allow_private: [127.0.0.1, 10.0.0.0/8]
  limits: {seconds: 0, bytes: 10XB, entires: 1}
digest:
  at: 7am
  timezone: Europe/Pariss
  to: [desk]
  smtp: {host: mail.example, security: ssl}
""")
    assert found == snapshot(
        [
            "feeds.yaml:1: storys: there is no such key; did you mean `stories`?",
            "feeds.yaml:3: stories.my story: 'my story' is not an id; use letters, digits and hyphens, 64 at most; did you mean my-story?",
            "feeds.yaml:4: stories.my story.names[1]: '-' holds no letter and no figure, so there is nothing to look for",
            "feeds.yaml:5: stories.my story.context: 'engine, computer' is one text; write a list: [engine, computer]",
            "feeds.yaml:6: stories.my story.langauges: there is no such key; did you mean `languages`?",
            "feeds.yaml:8: stories.b.name: there is no such key; did you mean `names`?",
            "feeds.yaml:10: feeds[0]: 'htps://a.example/rss' is not a web address; did you mean https://a.example/rss?",
            "feeds.yaml:12: feeds[1].evry: there is no such key; did you mean `every`?",
            "feeds.yaml:14: feeds[2].every: '15' has no unit; write 15s, 15m, 15h or 15d",
            "feeds.yaml:15: feeds[2].articles: 'allways' is not one of context, always, never; did you mean always?",
            "feeds.yaml:16: feeds[2].stories[0]: 'c' is no story of this file; there is my story, b",
            "feeds.yaml:17: feeds[3]: 'http://B.example/rss/' is the feed of line 11 again; keep one of them",
            "feeds.yaml:18: feeds[4]: 'www.d.example/rss' has no scheme; did you mean https://www.d.example/rss?",
            "feeds.yaml:19: feeds[5].uri: there is no such key; did you mean `url`?",
            "feeds.yaml:21: service.contact: 'desk@paper.news' has no scheme; write mailto:desk@paper.news",
            "feeds.yaml:22: service.concurrency: '1000' is out of bounds; write a number from 1 to 256",
            "feeds.yaml:23: service.allow_private[0]: '127.0.0.1' has no port; write \"127.0.0.1:80\"",
            "feeds.yaml:23: service.allow_private[1]: '10.0.0.0/8' is a network; name each host and port by itself, like \"127.0.0.1:8025\"",
            "feeds.yaml:24: service.limits.entires: there is no such key; did you mean `entries`?",
            "feeds.yaml:24: service.limits.seconds: '0' is out of bounds; write a number of seconds from 1 to 600",
            "feeds.yaml:24: service.limits.bytes: '10XB' is not a size; write it like 500KB, 10MB or 1GiB",
            "feeds.yaml:26: digest: `from` is missing",
            "feeds.yaml:26: digest.at: '7am' is not a time of day; did you mean \"07:00\"?",
            "feeds.yaml:27: digest.timezone: 'Europe/Pariss' is not a time zone; did you mean Europe/Paris?",
            "feeds.yaml:28: digest.to[0]: 'desk' is not a mail address; write it like desk@example.org",
            "feeds.yaml:29: digest.smtp.security: 'ssl' is not one of none, starttls, tls; did you mean tls?",
        ]
    )


def test_where_only_one_word_is_known_it_is_named_as_the_only_one():
    with pytest.raises(ConfigError) as caught:
        load("stories: {s: {names: [{name: Ada Lovelace, role: backgroud}]}}")
    [problem] = caught.value.problems
    assert problem.message == "'backgroud' is unknown here; the only word is background"


def test_words_that_yaml_takes_for_something_else_stay_words():
    config = load("""
stories:
  on:
    title: 1.0
    names:
      - name: Ada No
        not: [No, 007, 1_000, null "x", 2001-01-01, 0x1F]
    context: [yes, off, "null", 12:30:45]
""")
    (story,) = config.stories
    assert (story.id, story.title) == ("on", "1.0")
    assert story.names[0].exclude == (
        "No",
        "007",
        "1_000",
        'null "x"',
        "2001-01-01",
        "0x1F",
    )
    assert story.context == ("yes", "off", "null", "12:30:45")


# --- what stands where it should not ----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "feeds.yaml: the file is empty; `watcher init` writes one to start from"),
        ("# nothing\n", "feeds.yaml: the file is empty; `watcher init` writes one to start from"),
        ("- a", "feeds.yaml:1: a list stands here; a mapping with `stories:` and `feeds:` belongs here"),
        ("feeds: [https://a.example/]", "feeds.yaml:1: stories: no story stands here; `watcher init` writes an example"),
        ("stories: {s: {}}", "feeds.yaml:1: stories.s: `names` is missing"),
        ("stories:\n  s:\n", "feeds.yaml:2: stories.s: `names` is missing"),
        ("stories: {s: [Ada]}", "feeds.yaml:1: stories.s: a list stands here; a mapping of keys belongs here"),
        ("stories: {s: {names: {name: Ada Lovelace}}}", "feeds.yaml:1: stories.s.names: a mapping stands here; a list belongs here"),
        ("stories: {s: {names: [Ada Lovelace, ]}}\nservice: no", "feeds.yaml:2: service: 'no' stands here; a mapping of keys belongs here"),
        ("stories: {s: {names: [{also: [Ada Lovelace]}]}}", "feeds.yaml:1: stories.s.names[0]: `name` is missing"),
        ("stories: {s: {names: [{name: [Ada]}]}}", "feeds.yaml:1: stories.s.names[0].name: a list stands here; a text belongs here"),
        ("stories: {s: {names: [{name: Ada Lovelace, role: background}]}}", "feeds.yaml:1: stories.s.names: every name is background, so no item would ever be part of the story"),
        ("stories:\n  s:\n    names:\n      - Ada Lovelace\n      -\n", "feeds.yaml:5: stories.s.names[1]: nothing stands here; remove the dash"),
        (STORY + "stories: {}", "feeds.yaml:5: stories: stands here again; it was set on line 1. Keep one of them"),
        (STORY + "service:\n  per_host: 1\n  per_host: 2", "feeds.yaml:7: service.per_host: stands here again; it was set on line 6. Keep one of them"),
        (STORY + "service: {contact: !!binary eA==}", "feeds.yaml:5: service.contact: the tag !!binary means nothing here; remove it"),
        (STORY + "service: !!python/object:os.system {}", "feeds.yaml:5: service: the tag !!python/object:os.system means nothing here; remove it"),
        (STORY + "service: {? [a] : b}", "feeds.yaml:5: service: a list cannot be a key"),
        (STORY + "service: {contact: ''}", "feeds.yaml:5: service.contact: is empty; write a text or remove the key"),
        (STORY + "feeds: [{url: https://a.example/, stories: [t]}]", "feeds.yaml:5: feeds[0].stories[0]: 't' is no story of this file; there is s"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_line_and_key_and_what_would_be_right(text, said):
    assert problem(text) == said


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("stories:\n\ts: 1", 2, "a tab stands here; indent with spaces"),
        ("stories: [", 1, "never closed"),
        ("stories:\n  s: 'a\n\n", 2, "a quote is opened and never closed"),
        ("stories:\n  s: a: b", 2, "put quotes around a text that contains"),
        ("stories: @s", 1, "put quotes around a text that begins with @"),
        ("stories: *s", 1, "put quotes around a text that begins with *"),
        ("stories: {}\n---\nstories: {}", 2, "only one document is read"),
        ("stories:\n  a: {}\n b: {}", 3, "indented differently"),
        ("stories: \x07", 1, "the character U+0007 may not stand"),
        ("stories:\n  \ud800", 2, "the character U+D800 may not stand"),
        ("a: &a [*a]", 1, "so it never ends"),
        ("x: " + "[" * 20_000 + "]" * 20_000, 1, "more than 100 deep"),
        ("x:\n " + "- " * 30_000 + "y", 2, "more than 100 deep"),
        (
            "x:\n" + "".join(" " * i + "y:\n" for i in range(1, 600)),
            101,
            "more than 100 deep",
        ),
    ],
)
def test_what_is_not_yaml_is_one_line_with_its_place(text, line, part):
    said = problem(text)
    assert said.startswith(f"feeds.yaml:{line}: ")
    assert part in said
    assert "\n" not in said


def test_nothing_in_the_file_can_drive_the_terminal_that_shows_a_problem():
    text = (
        STORY
        + 'service: {"a\\e[31m\\nb": 1, contact: "x\\e]0;y\\a\\u202e"}\nfeeds: ["e:\\e//x", "https://a\\e.example/"]'
    )
    assert all(said.isprintable() for said in problems(text))
    assert len(problems(text)) == 4


def test_aliases_that_multiply_are_refused_before_they_are_read():
    rows = ["x0: &x0 [y, y, y, y, y, y, y, y, y, y]"]
    rows += [f"x{i}: &x{i} [{', '.join([f'*x{i - 1}'] * 10)}]" for i in range(1, 12)]
    started = clock.process_time()
    assert "aliases multiply" in problem("\n".join(rows))
    assert clock.process_time() - started < 1


def test_an_honest_alias_and_a_merge_are_read():
    config = load(
        STORY
        + """feeds:
  - &slow {url: https://a.example/rss, every: 1d, articles: never}
  - {<<: *slow, url: https://b.example/rss, every: 2d}
"""
    )
    assert [feed.every for feed in config.feeds] == [
        timedelta(days=1),
        timedelta(days=2),
    ]
    assert [feed.articles for feed in config.feeds] == [Articles.NEVER, Articles.NEVER]


# --- the environment --------------------------------------------------------------------------


def test_a_variable_is_filled_in_anywhere_and_its_place_in_the_file_is_what_is_shown():
    config = load(STORY + "feeds: ['https://a.example/?key=${KEY}']", KEY="abc")
    assert config.feeds[0].url == "https://a.example/?key=abc"
    assert config.feeds[0].written == "https://a.example/?key=${KEY}"


def test_a_dollar_that_names_no_variable_stands_for_itself():
    config = load("stories: {s: {title: 'a$b $ $$ ${} ${1} $${KEY} $KEY', names: [Ada Lovelace]}}")
    assert config.stories[0].title == "a$b $ $$ ${} ${1} ${KEY} $KEY"


def test_a_value_from_the_environment_is_text_and_never_yaml():
    assert (
        load("stories: {s: {title: ${T}, names: [Ada Lovelace]}}", T="}: [\n- x").stories[0].title
        == "}: [ - x"
    )


def test_an_unset_variable_is_a_problem_that_names_it():
    assert problem(STORY + "feeds: [https://${HOST}/]") == snapshot(
        "feeds.yaml:5: feeds[0]: ${HOST} is not set in the environment; export HOST=… first"
    )


def test_what_a_variable_holds_is_never_shown():
    said = problem(STORY + "feeds: ['${URL}']", URL="s3cret")
    assert said == snapshot(
        "feeds.yaml:5: feeds[0]: '${URL}' does not fit once the environment's value stands in it"
    )


DIGEST = """digest:
  at: "07:00"
  to: [desk@paper.news]
  from: watcher@paper.news
  smtp: {host: mail.paper.news, username: w, password: ${SMTP_PASSWORD}}
"""


def test_an_unset_mail_password_stops_the_mail_and_nothing_else():
    config = load(STORY + DIGEST)
    digest = config.need_digest()
    assert digest.smtp.port == 587
    with pytest.raises(ConfigError, match="SMTP_PASSWORD"):
        digest.smtp.password.reveal()
    assert any("SMTP_PASSWORD" in str(warning) for warning in config.warnings)


def test_another_unset_variable_of_the_digest_waits_until_a_digest_is_wanted():
    config = load(STORY + DIGEST.replace("desk@paper.news", "${DESK}"), SMTP_PASSWORD="x")
    assert config.digest is None
    with pytest.raises(ConfigError, match="DESK"):
        config.need_digest()


def test_a_secret_shows_nowhere_but_where_it_is_asked_for():
    config = load(STORY + DIGEST, SMTP_PASSWORD="s3cret")
    assert config.digest.smtp.password.reveal() == "s3cret"
    shown = [
        repr(config),
        str(config),
        f"{config.digest.smtp.password}",
        repr(dataclasses.astuple(config)),
    ]
    assert not any("s3cret" in text for text in shown)


# --- sizes ------------------------------------------------------------------------------------


def test_a_thousand_feeds_load_within_a_few_times_what_parsing_them_costs():
    import yaml

    text = STORY + "feeds:\n"
    text += "".join(f"  - url: https://n{i}.example/rss\n    outlet: N {i}\n" for i in range(1000))

    def seconds(work):
        started = clock.process_time()
        work()
        return clock.process_time() - started

    floor = min(seconds(lambda: yaml.compose(text, Loader=yaml.CBaseLoader)) for _ in range(5))
    ours = min(seconds(lambda: load(text)) for _ in range(5))
    # 2.5 to 4.5 times when written; a pass that is not linear would be far beyond.
    assert ours < 12 * floor
    assert len(load(text).feeds) == 1000


@given(st.text() | st.text("stories:feds-{}[]&*!|>'\"%@`, \n\t#?ab01$").map(lambda t: STORY + t))
def test_any_text_loads_or_is_refused_with_problems(text):
    found = refusals(text)
    assert found is None or found
    assert all("\n" not in said for said in found or ())


def refusals(text):
    """The problems of a text, or None where it loads."""
    try:
        load(text)
    except ConfigError as refusal:
        return [str(problem) for problem in refusal.problems]
    return None


ALERTS = """alerts:
  to: {desk: "${DESK}", night: json://127.0.0.1:8026/}
  kinds: [new, Conflict]
  novelty: 0.75
  quiet: "22:00-07:00"
  most: 3
"""


def test_alerts_are_read_with_the_time_zone_of_the_digest():
    config = load(STORY + DIGEST.replace("  to:", "  timezone: Europe/Paris\n  quiet: nothing\n  to:") + ALERTS, DESK="json://127.0.0.1/")  # fmt: skip
    alerts = config.alerts
    assert alerts is not None
    assert [(name, secret.reveal()) for name, secret in alerts.to] == [
        ("desk", "json://127.0.0.1/"),
        ("night", "json://127.0.0.1:8026/"),
    ]
    assert alerts.kinds == {AlertKind.NEW, AlertKind.CONFLICT}
    assert (alerts.novelty, alerts.most, alerts.timezone) == (0.75, 3, "Europe/Paris")
    assert alerts.quiet == (time(22), time(7))
    assert config.digest.quiet is QuietDay.NOTHING
    assert "127.0.0.1" not in repr(alerts)


def test_an_unset_address_of_an_alert_waits_until_one_is_sent():
    [(_, secret), _] = load(STORY + ALERTS).alerts.to
    with pytest.raises(ConfigError, match="DESK"):
        secret.reveal()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("  kinds: [news]", "'news' is none of new, revision, conflict, removal"),
        ("  novelty: 2", "'2' is not a share"),
        ("  quiet: night", "'night' is not a span of a day"),
        ("  to: [desk]", "names to addresses"),
    ],
)
def test_what_is_wrong_with_alerts_is_said_with_what_would_be_right(line, said):
    with pytest.raises(ConfigError) as caught:
        load(
            STORY + ("alerts:\n  to: {a: b}\n" if "to:" not in line else "alerts:\n") + line + "\n"
        )
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("section", "said"),
    [
        ('{to: ["jsons://SECRET@h.example/SECRET"]}', "a list stands here; a mapping of names"),
        ('{to: "jsons://SECRET@h.example/SECRET"}', "a text stands here; a mapping of names"),
        ("{to: SECRET}", "a text stands here; a mapping of names"),
        ('"jsons://SECRET@h.example/x y SECRET"', "a text stands here; a mapping of keys"),
        ('{to: {"jsons://SECRET@h.example/x": desk}}', "an address stands here as a key"),
        ('{to: {a: b}, "jsons://SECRET@h.example/x": desk}', "an address stands here as a key"),
        ('{to: {desk: {url: "jsons://SECRET@h.example/"}}}', "a mapping stands here"),
        ('{to: {desk: ["jsons://SECRET@h.example/"]}}', "a list stands here"),
        ('{to: {a: b, <<: "jsons://SECRET@h.example/"}}', "takes a mapping"),
        ('{to: {a: b}, kinds: ["jsons://SECRET@h.example/a b SECRET"]}', "an address is none of"),
        ('{to: {a: b}, quiet: "jsons://SECRET@h.example/a b SECRET"}', "an address is not"),
        ('{to: {a: b}, kinds: "json://SECRET, jsons://SECRET"}', "is one text"),
    ],
)  # fmt: skip
def test_no_message_repeats_an_address_of_an_alert(section, said):
    shown = "\n".join(refusals(STORY + f"alerts: {section}\n"))
    assert said in shown
    assert "SECRET" not in shown
