from diettracker.meals import Meal, energy_of, heaviest, migrate


def test_energy_is_summed():
    assert energy_of([Meal("soup", 200), Meal("bread", 150)]) == 350


def test_the_heaviest_meal():
    assert heaviest([Meal("soup", 200), Meal("cake", 450)]) == Meal("cake", 450)
    assert heaviest([]) is None


def test_old_rows_are_read():
    assert migrate([(" soup ", "200")]) == [Meal("soup", 200)]
