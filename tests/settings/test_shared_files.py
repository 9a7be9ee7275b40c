"""Trust files on a share: the last good copy counts while the share can't be reached, with a warning."""

import os
import stat
import time
from datetime import datetime

import pytest

from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy import shared_files
from desktop_app.settings.policy.in_force import InForce, put_in_force
from desktop_app.settings.policy.model import Policy, TrustedFile
from desktop_app.settings.policy.shared_files import read_shared, shared_copies_folder
from desktop_app.settings.rules import gather_rules


@pytest.fixture
def share(tmp_path):
    path = tmp_path / "share" / "domains.txt"
    path.parent.mkdir()
    path.write_text("ours.example\n*.mil\n", encoding="utf-8")
    return path


def test_a_list_on_a_share_counts_with_its_name(share):
    put_in_force(InForce(Policy(trusted_files=(TrustedFile(share),))))
    gathered = gather_rules()
    assert gathered.warnings == ()
    assert ("ours.example", f"the policy’s file {share}") in gathered.entries()
    assert gathered.rules.wildcard_parents == {"mil"}


def test_the_last_good_copy_counts_with_its_day_while_the_share_is_away(share):
    put_in_force(InForce(Policy(trusted_files=(TrustedFile(share),))))
    gather_rules()
    share.write_text("ours.example\nnewer.example\n", encoding="utf-8")
    gather_rules()
    share.unlink()
    gathered = gather_rules()
    assert {"ours.example", "newer.example"} <= gathered.rules.trusted.keys()
    assert gathered.rules.wildcard_parents == frozenset()
    (warning,) = gathered.warnings
    assert str(share) in warning
    assert f"Its last good copy counts, of {datetime.now().astimezone().date().isoformat()}" in warning


def test_a_list_that_was_never_reached_is_a_warning_and_not_the_end(share):
    share.unlink()
    (read,) = read_shared([TrustedFile(share)])
    assert read.listed.entries == ()
    assert "There is no earlier copy" in read.warning


def test_a_list_whose_name_no_system_takes_is_a_warning_and_not_the_end(share):
    (read,) = read_shared([TrustedFile(share.with_name("a\0b"))])
    assert "can’t be read" in read.warning


def test_a_required_list_that_is_away_is_an_error_whatever_copy_there_is(share):
    read_shared([TrustedFile(share, is_required=True)])
    share.unlink()
    with pytest.raises(SettingsError, match=r"domains\.txt: there is no such trust file"):
        read_shared([TrustedFile(share, is_required=True)])


def test_a_list_with_an_error_is_named_with_its_line_and_its_last_good_copy_counts(share):
    read_shared([TrustedFile(share)])
    share.write_text("ours.example\nnot a domain\n", encoding="utf-8")
    (read,) = read_shared([TrustedFile(share)])
    assert read.listed.domains == ("ours.example",)
    assert "domains.txt, line 2" in read.warning


def test_a_list_with_an_error_that_was_never_good_is_an_error(share):
    share.write_text("not a domain\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"domains\.txt, line 1"):
        read_shared([TrustedFile(share)])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_share_that_does_not_answer_keeps_nobody_waiting(share, monkeypatch):
    read_shared([TrustedFile(share)])
    share.unlink()
    os.mkfifo(share)
    monkeypatch.setattr(shared_files, "PATIENCE", 0.2)
    (read,) = read_shared([TrustedFile(share)])
    assert read.listed.domains == ("ours.example",)
    assert "did not answer" in read.warning
    os.close(os.open(share, os.O_RDWR))  # lets the thread that waits go


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_lists_of_a_share_that_does_not_answer_are_waited_for_together(share, monkeypatch):
    pipes = [share.with_name(f"list-{number}.txt") for number in range(6)]
    for pipe in pipes:
        os.mkfifo(pipe)
    monkeypatch.setattr(shared_files, "PATIENCE", 0.5)
    before = time.monotonic()
    read = read_shared([*map(TrustedFile, pipes), TrustedFile(share)])
    assert time.monotonic() - before < 2
    assert [each.path for each in read] == [*pipes, share]
    assert [bool(each.warning) for each in read] == [True] * 6 + [False]
    for pipe in pipes:
        os.close(os.open(pipe, os.O_RDWR))  # lets the thread that waits go


def test_copies_are_for_the_owner_alone(share):
    read_shared([TrustedFile(share)])
    (copy,) = shared_copies_folder().iterdir()
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_where_no_copy_can_be_kept_the_list_counts_all_the_same(share, monkeypatch):
    def refuse(*_arguments):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(shared_files, "make_owner_only_folder", refuse)
    (read,) = read_shared([TrustedFile(share)])
    assert (read.listed.domains, read.warning) == (("ours.example",), "")
