"""Meals and their energy."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Meal:
    """A meal: its name, and its energy in kcal."""

    name: str
    energy: int


def energy_of(meals: list[Meal]) -> int:
    """The energy of all meals together, in kcal."""
    return sum(meal.energy for meal in meals)


def heaviest(meals: list[Meal]) -> Meal | None:
    """The meal with the most energy; None of none."""
    return max(meals, key=lambda meal: meal.energy, default=None)


def migrate(rows: list[tuple[str, str]]) -> list[Meal]:
    """Rows as the first version stored them, the energy as text."""
    return [Meal(name.strip(), int(energy)) for name, energy in rows]
