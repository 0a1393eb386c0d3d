"""Which backups stay: all since yesterday, then 12 days, 10 weeks and 9 months, whatever the clock does."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from planner.persistence.retention import superfluous

TODAY = date(2026, 12, 11)
NOON = datetime(2026, 12, 11, 12)


def kept(made_at: list[datetime], today: date = TODAY) -> list[datetime]:
    gone = superfluous(made_at, today)
    return [at for index, at in enumerate(made_at) if index not in gone]


def test_everything_since_yesterday_stays() -> None:
    made = [NOON - timedelta(hours=hour) for hour in range(36)]  # back to midnight of yesterday
    assert kept(made) == made


def test_older_days_keep_their_last_backup() -> None:
    made = [NOON - timedelta(hours=6 * number) for number in range(40)]  # four a day for ten days
    days = [at.date() for at in kept(made) if at.date() < date(2026, 12, 10)]
    assert len(days) == len(set(days))
    assert kept(made)[-1].date() == made[-1].date()


def test_two_years_of_daily_backups_thin_to_a_few_dozen() -> None:
    made = [NOON - timedelta(days=day) for day in range(730)]
    left = kept(made)
    # 2 since yesterday, 12 daily; the weekly ones begin among those days, so 10 weeks add 8 at most
    # beyond them, and 9 months at most 7 beyond those.
    assert 2 + 12 + 6 <= len(left) <= 2 + 12 + 10 + 9
    assert min(left) <= NOON - timedelta(days=30 * 7)


def test_a_clock_that_jumped_ahead_costs_no_backup() -> None:
    made = [NOON - timedelta(hours=6 * number) for number in range(40)]
    jumped = datetime(2038, 1, 19, 3, 14)
    assert kept([jumped, *made], today=jumped.date()) == [jumped, *made]


def test_a_clock_that_was_set_back_costs_no_backup() -> None:
    made = [NOON - timedelta(hours=6 * number) for number in range(40)]
    assert kept([datetime(1970, 1, 1), *made], today=date(1970, 1, 1)) == [datetime(1970, 1, 1), *made]
    assert kept(made, today=TODAY - timedelta(days=1)) == made


def test_thinning_twice_takes_nothing_more() -> None:
    made = [NOON - timedelta(hours=7 * number) for number in range(400)]
    once = kept(made)
    assert kept(once) == once
