"""When each address was decided: the time of the last step in force that decided about it."""

from datetime import UTC, datetime, timedelta

from desktop_app.review.decision import UNDECIDED, AddressKey, Change, fix_domain
from desktop_app.review.moments import NO_MOMENTS, DatedStep, Moments, decided_now

START = datetime(2026, 11, 28, 12, tzinfo=UTC)
FIX = fix_domain("army.mil")


def step(minute: int, *keys: tuple[int, int]) -> DatedStep:
    named = [AddressKey(*key) for key in keys]
    after = [(key, FIX) for key in named]
    return DatedStep(START + timedelta(minutes=minute), Change("x", [(key, UNDECIDED) for key in named], after))


def test_an_address_was_decided_by_the_last_step_about_it() -> None:
    moments = Moments([step(1, (0, 0), (0, 1)), step(2, (0, 1))], 0, 3)
    assert [moments.at(row) for row in range(3)] == [
        START + timedelta(minutes=1),
        START + timedelta(minutes=2),
        None,
    ]


def test_steps_about_another_book_say_nothing() -> None:
    steps = [step(1, (0, 0)), step(2, (1, 0))]
    assert [Moments(steps, book, 1).at(0) for book in (0, 1)] == [each.time for each in steps]


def test_of_one_command_everything_is_decided_now() -> None:
    time = decided_now().at(5)
    assert time
    assert abs(datetime.now(UTC) - time) < timedelta(minutes=1)


def test_without_steps_nothing_is_known() -> None:
    assert NO_MOMENTS.at(0) is None
