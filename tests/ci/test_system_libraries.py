"""What the packaged program takes from the system."""

import re
from pathlib import Path

import pytest
from releasing.program import checks
from releasing.program.system_libraries import (
    FOR_COMMANDS,
    FOR_THE_WINDOW,
    LATER_NAMES,
    SYSTEM_LIBRARIES,
    asked_of_nobody,
    debian_alternatives,
    packages,
)
from releasing.release import PROJECT


def test_commands_need_little_of_a_system() -> None:
    assert packages(FOR_COMMANDS) == ["libc6", "libexpat1", "libgcc-s1", "liblzma5", "libstdc++6", "zlib1g"]


def test_each_library_stands_in_one_family_with_its_reason() -> None:
    families = (*FOR_COMMANDS, *FOR_THE_WINDOW)
    assert sum(len(family.libraries) for family in families) == len(SYSTEM_LIBRARIES)
    assert all(family.why.endswith(".") for family in families)


def test_a_package_that_was_renamed_is_named_both_ways() -> None:
    assert debian_alternatives("libglib2.0-0") == "libglib2.0-0 | libglib2.0-0t64"
    assert debian_alternatives("libx11-6") == "libx11-6"
    assert set(LATER_NAMES) <= set(SYSTEM_LIBRARIES.values())


@pytest.mark.parametrize(
    "soname", ["libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxkbcommon-x11.so.0", "libcrypto.so.3"]
)
def test_what_is_often_missing_or_called_otherwise_is_not_asked_of_the_system(soname: str) -> None:
    assert soname not in SYSTEM_LIBRARIES


def test_a_library_that_nobody_has_is_found() -> None:
    assert asked_of_nobody(["libc.so.6", "libown.so.1", "libodd.so.2"], ["libown.so.1"]) == ["libodd.so.2"]


def test_a_file_that_asks_for_one_is_found() -> None:
    needs = {Path("a.so"): {"libc.so.6", "b.so"}, Path("b.so"): {"libodd.so.2"}}
    assert checks.unprovided(needs, lambda file: needs[file]) == ["b.so needs libodd.so.2"]


def test_a_machine_that_is_set_up_has_what_the_window_takes_from_the_system() -> None:
    setup = (PROJECT / ".ci" / "setup").read_text(encoding="utf-8")
    (listed,) = re.findall(r"^WINDOW_LIBRARIES=\((.+?)^\)", setup, re.MULTILINE | re.DOTALL)
    everywhere = {"libzstd1"}  # dpkg's own
    assert {*packages(FOR_THE_WINDOW)} - everywhere <= {*listed.split()}
