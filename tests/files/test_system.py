"""Who uses the program, and on which system."""

import sys

import pytest

from desktop_app.files.system import account_name, system_name, system_release


def test_no_environment_variable_makes_somebody_else_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    before = account_name()
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(name, "spoofed")
    assert account_name() == before


def test_a_system_is_named_with_its_release() -> None:
    assert system_name().startswith(f"{sys.platform} {system_release()}, ")
