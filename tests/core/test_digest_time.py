"""A digest is due once a day at its hour, whatever the clocks do."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.digest_time import entered, in_span, is_due, latest_slot

DAY = timedelta(days=1)
ZONES = ["UTC", "Europe/Paris", "America/New_York", "Asia/Tehran", "Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca", "Pacific/Chatham", "Asia/Kathmandu", "Pacific/Apia"]  # fmt: skip
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
MOMENTS = st.integers(631_152_000, 2_114_380_800).map(lambda at: datetime.fromtimestamp(at, UTC))


def at(text):
    return datetime.fromisoformat(text)


def next_slot(*, at, zone, now):
    """Return the first slot after `now`: the slots are the moments at which the latest one changes."""
    before = latest_slot(at=at, zone=zone, now=now)
    low, high = now, now + timedelta(hours=49)
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=1) // 2)
        if latest_slot(at=at, zone=zone, now=middle) > before:
            high = middle
        else:
            low = middle
    return latest_slot(at=at, zone=zone, now=high)


@given(TIMES, st.sampled_from(ZONES), MOMENTS)
def test_the_latest_slot_is_behind_us_and_the_next_one_before_us_a_day_or_so_apart(hour, name, now):
    zone = ZoneInfo(name)
    latest, following = latest_slot(at=hour, zone=zone, now=now), next_slot(at=hour, zone=zone, now=now)  # fmt: skip
    assert latest <= now < following
    assert timedelta(0) < following - latest <= timedelta(hours=26)
    assert latest_slot(at=hour, zone=zone, now=following) == following


@given(TIMES, st.sampled_from(ZONES), st.dates(min_value=date(1990, 1, 1), max_value=date(2036, 1, 1)))  # fmt: skip
def test_the_slots_of_thirty_days_are_thirty_and_at_their_hour_where_it_exists(hour, name, day):
    zone = ZoneInfo(name)
    now = datetime.combine(day, hour, tzinfo=zone).astimezone(UTC) - timedelta(seconds=1)
    slots = []
    for _ in range(30):
        now = next_slot(at=hour, zone=zone, now=now)
        slots.append(now)
    walls = [slot.astimezone(zone) for slot in slots]
    assert sum(wall.time() == hour for wall in walls) >= 29
    assert slots == sorted(set(slots))


@pytest.mark.parametrize(
    ("zone", "hour", "now", "slot"),
    [
        # Paris, 2026-03-29: 02:00 becomes 03:00, so 02:30 does not exist; the first moment after the gap is 03:00.
        ("Europe/Paris", time(2, 30), "2026-03-29T12:00:00+00:00", "2026-03-29T03:00:00+02:00"),
        ("Europe/Paris", time(2, 0), "2026-03-29T12:00:00+00:00", "2026-03-29T03:00:00+02:00"),
        ("Europe/Paris", time(7, 0), "2026-03-29T12:00:00+00:00", "2026-03-29T07:00:00+02:00"),
        # Paris, 2026-10-25: 02:30 comes twice.
        ("Europe/Paris", time(2, 30), "2026-10-25T00:45:00+00:00", "2026-10-25T02:30:00+02:00"),
        ("Europe/Paris", time(2, 30), "2026-10-25T12:00:00+00:00", "2026-10-25T02:30:00+02:00"),
        ("America/New_York", time(2, 30), "2026-03-08T12:00:00+00:00", "2026-03-08T03:00:00-04:00"),
        ("America/New_York", time(1, 30), "2026-11-01T12:00:00+00:00", "2026-11-01T01:30:00-04:00"),
        # Lord Howe goes forward by half an hour.
        ("Australia/Lord_Howe", time(2, 15), "2026-10-04T00:00:00+00:00", "2026-10-04T02:30:00+11:00"),
        # Samoa had no 30 December 2011.
        ("Pacific/Apia", time(7, 0), "2011-12-30T16:00:00+00:00", "2011-12-31T00:00:00+14:00"),
        # Troll changes by two hours.
        ("Antarctica/Troll", time(1, 30), "2026-03-29T12:00:00+00:00", "2026-03-29T03:00:00+02:00"),
    ],
)  # fmt: skip
def test_an_hour_that_a_change_of_the_clocks_leaves_out_or_repeats_is_one_slot(
    zone, hour, now, slot
):
    assert latest_slot(at=hour, zone=ZoneInfo(zone), now=at(now)) == at(slot)


@pytest.mark.parametrize("zone", ZONES[1:6])
@pytest.mark.parametrize("hour", [time(2, 15), time(7, 0), time(0, 0)])
def test_every_day_of_a_year_has_one_digest_in_every_zone(zone, hour):
    now = datetime(2026, 1, 1, 10, 17, tzinfo=UTC)
    since, last, made = now, None, []
    while now < datetime(2027, 1, 1, 10, 17, tzinfo=UTC):
        slot = latest_slot(at=hour, zone=ZoneInfo(zone), now=now)
        if is_due(slot, last=last, used=made.count(slot), since=since, now=now):
            made.append(slot)
            last = slot
        now += timedelta(minutes=91)
    assert len(made) == len(set(made)) == 365


class Clocked:
    """Who gets a digest at 07:00 UTC, by a clock that is set now and then."""

    def __init__(self, since):
        self.since, self.last, self.made = since, None, []

    def look(self, now):
        slot = latest_slot(at=time(7), zone=ZoneInfo("UTC"), now=now)
        due = is_due(slot, last=self.last, used=self.made.count(slot), since=self.since, now=now)
        if due:
            self.made.append(slot)
            self.last = slot
        return due


START = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_nothing_is_due_on_the_day_somebody_is_entered():
    one = Clocked(START)
    assert not one.look(START)
    assert not one.look(START + timedelta(hours=18))
    assert one.look(START + timedelta(hours=19))
    assert not one.look(START + timedelta(hours=20))


def test_three_days_asleep_are_one_digest():
    one = Clocked(START)
    assert one.look(START + DAY)
    assert one.look(START + 4 * DAY)
    assert not one.look(START + 4 * DAY + timedelta(hours=1))
    assert one.look(START + 5 * DAY)


def test_a_clock_set_back_across_the_hour_sends_nothing_twice():
    one = Clocked(START)
    seven = datetime(2026, 3, 2, 7, tzinfo=UTC)
    assert one.look(seven + timedelta(minutes=5))
    assert not one.look(seven - timedelta(hours=2))
    assert not one.look(seven + timedelta(minutes=1))
    assert one.look(seven + DAY)


@pytest.mark.parametrize("ahead", [2 * DAY, 3 * DAY, 40 * DAY, 400 * DAY])
def test_after_a_clock_was_ahead_for_a_week_there_is_one_digest_a_day_again(ahead):
    one = Clocked(START)
    days = [one.look(START + DAY * day) for day in range(1, 4)]
    days += [one.look(START + ahead + DAY * day) for day in range(4, 11)]
    days += [one.look(START + DAY * day) for day in range(11, 30)]
    # What the clock's last day ahead told is not told again: the jump back may cost that day and the next.
    assert sum(days) >= len(days) - 2
    assert all(one.look(START + DAY * day) for day in range(30, 40))


def test_a_clock_that_jumps_to_and_fro_is_not_answered_each_time():
    one = Clocked(START)
    for jump in range(100):
        one.look(START + DAY + timedelta(minutes=jump))
        one.look(START + 400 * DAY + timedelta(minutes=jump))
    assert len(one.made) <= 4


def test_who_was_entered_by_a_clock_that_was_ahead_is_told_all_the_same():
    one = Clocked(START + 400 * DAY)
    assert one.look(START)


@pytest.mark.parametrize(
    ("span", "inside", "outside"),
    [
        ((time(22), time(7)), ["22:00", "23:59", "00:00", "06:59"], ["07:00", "12:00", "21:59"]),
        ((time(12), time(14)), ["12:00", "13:59"], ["14:00", "11:59", "00:00"]),
    ],
)
def test_a_span_of_the_day_may_go_over_midnight(span, inside, outside):
    zone = ZoneInfo("Europe/Paris")

    def quiet(wall):
        moment = datetime.combine(date(2026, 3, 2), time.fromisoformat(wall), tzinfo=zone)
        return in_span(span, zone=zone, now=moment.astimezone(UTC))

    assert all(map(quiet, inside))
    assert not any(map(quiet, outside))


@given(MOMENTS, MOMENTS)
def test_nobody_is_entered_in_the_future_and_who_was_entered_before_stays(since, now):
    found = entered(since, now=now)
    assert found <= now
    assert now - DAY <= found or found == since
    assert found == since if since <= now else found >= now - DAY
    assert entered(found, now=now) == found
