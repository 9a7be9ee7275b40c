"""That the other tests in the bare root prove what they say: nothing of this machine helps, and nothing is lent."""

from pathlib import Path

import pytest
from root import USER, Layers, NewRoot, Root


@pytest.fixture
def root(new_root: NewRoot, with_archive: Layers) -> Root:
    return new_root(with_archive)


def test_there_is_no_network(root: Root, environment: dict[str, str]):
    devices = root.run("cat", "/proc/net/dev", environment=environment).stdout.splitlines()[2:]
    assert [line.split(":")[0].strip() for line in devices] == ["lo"]


def test_there_is_no_python_no_qt_and_no_screen(root: Root, environment: dict[str, str]):
    found = root.run("find", "/bin/", "/usr", "-name", "python3*", "-o", "-name", "libQt*", environment=environment)
    assert found.stdout == ""
    assert root.run("sh", "-c", "command -v Xvfb xauth fc-list", environment=environment).stdout == ""


def test_whoever_uses_the_program_has_no_right(root: Root, environment: dict[str, str]):
    assert root.run("id", "--groups", environment=environment).stdout == f"{USER}\n"
    assert root.run("id", "--user", environment=environment).stdout == f"{USER}\n"
    status = root.run("cat", "/proc/self/status", environment=environment).stdout
    assert "CapEff:\t0000000000000000\n" in status


@pytest.mark.parametrize("where", ["/tmp", None])
def test_nothing_can_be_executed_in_tmp_or_at_home(
    where: str | None, root: Root, environment: dict[str, str], home: Path
):
    copied = Path(where or home, "true")
    ran = root.run("sh", "-c", f"cp /bin/true '{copied}' && '{copied}'", environment=environment)
    assert ran.returncode == 126, ran.stderr
