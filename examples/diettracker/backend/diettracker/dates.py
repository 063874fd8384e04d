"""Days of a diet plan."""

from datetime import date, timedelta


def days_until(goal: date, today: date) -> int:
    """Days from today to the goal, 0 once it is reached."""
    return max(0, (goal - today).days)


def week_of(day: date) -> list[date]:
    """The seven days of the week that the day is in, Monday first."""
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=offset) for offset in range(7)]
