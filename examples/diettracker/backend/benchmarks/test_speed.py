from datetime import date

from diettracker.dates import days_until
from diettracker.meals import Meal, heaviest, migrate


def test_date_computation(benchmark):
    benchmark(days_until, date(2026, 12, 31), date(2026, 1, 1))


def test_query(benchmark):
    meals = [Meal(f"meal {number}", number % 900) for number in range(2_000)]
    benchmark(heaviest, meals)


def test_migration_of_10k_records(benchmark):
    benchmark(migrate, [(f" meal {number} ", str(number)) for number in range(10_000)])
