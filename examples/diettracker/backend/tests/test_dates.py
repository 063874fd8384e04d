from datetime import date

from diettracker.dates import days_until, week_of


def test_days_until_the_goal():
    assert days_until(date(2026, 3, 1), date(2026, 2, 27)) == 2


def test_a_goal_that_is_reached_is_no_days_away():
    assert days_until(date(2026, 2, 1), date(2026, 2, 27)) == 0


def test_a_week_begins_on_monday():
    assert week_of(date(2026, 2, 27))[0] == date(2026, 2, 23)
