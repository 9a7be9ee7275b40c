"""A policy counts only where nobody but an administrator could have written it."""

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_app.files.admin_owned import writable_by_others
from desktop_app.files.phrases import said_in
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy import places
from desktop_app.settings.policy.in_force import load_policy

needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make files that belong to root"
)
_ORDINARY = 1000


@pytest.fixture
def policy(tmp_path):
    """A policy that is as it should be, in a folder of its own, where this test run's own folders let it be."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        assert writable_by_others(tmp_path) == ""
    path = places.machine_policy_path()
    path.parent.mkdir(mode=0o755)
    path.write_text('{"organisation": "Example"}', encoding="utf-8")
    path.chmod(0o644)
    return path


@needs_root
def test_a_policy_that_only_administrators_can_change_counts(policy):
    assert load_policy().policy.organisation == "Example"


@needs_root
@pytest.mark.parametrize("mode", [0o666, 0o664, 0o646, 0o777])
def test_a_policy_that_others_may_write_is_refused(policy, mode):
    policy.chmod(mode)
    with pytest.raises(SettingsError, match=f"policy.json: this policy is not used.*its mode is {mode:04o}"):
        load_policy()


@needs_root
def test_a_policy_that_belongs_to_an_ordinary_user_is_refused(policy):
    os.chown(policy, _ORDINARY, _ORDINARY)
    expected = r"policy\.json: this policy is not used.*ordinary user \(number 1000\)"
    with pytest.raises(SettingsError, match=expected) as told:
        load_policy()
    assert "number 1000" in said_in(_Thousands(), told.value.args[0])


class _Thousands:
    """A language that sets the thousands of counts apart."""

    def form(self, template, _context):
        return template

    def number(self, value):
        return f"{value:,}"


@needs_root
@pytest.mark.parametrize("part", ["owner", "mode"])
def test_a_policy_in_a_folder_that_others_may_change_is_refused(policy, part):
    if part == "owner":
        os.chown(policy.parent, _ORDINARY, _ORDINARY)
    else:
        policy.parent.chmod(0o777)
    with pytest.raises(SettingsError, match="this policy is not used"):
        load_policy()


@needs_root
@pytest.mark.parametrize("hops", [1, 2])
def test_a_link_to_what_an_ordinary_user_can_change_is_refused(policy, tmp_path, hops):
    folder = tmp_path / "users"
    folder.mkdir()
    os.chown(folder, _ORDINARY, _ORDINARY)
    elsewhere = folder / "mine.json"
    if hops == 1:
        policy.rename(elsewhere)
    else:  # a link in a folder of theirs that leads back to a file as it should be
        right = tmp_path / "right.json"
        policy.rename(right)
        elsewhere.symlink_to(right)
    policy.symlink_to(elsewhere)
    with pytest.raises(SettingsError, match="this policy is not used"):
        load_policy()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs an ordinary user")
def test_an_ordinary_users_own_policy_is_refused(policy):
    with pytest.raises(SettingsError, match="ordinary user"):
        load_policy()


def test_a_policy_that_can_not_be_looked_at_is_an_error(policy, monkeypatch):
    lstat = os.lstat

    def refuse(path, **options):
        if Path(path) == policy:
            raise PermissionError(13, "Permission denied", str(path))
        return lstat(path, **options)

    monkeypatch.setattr(os, "lstat", refuse)
    with pytest.raises(SettingsError, match=r"policy\.json: the policy file can’t be read \(Permission denied\)"):
        load_policy()


@needs_root
def test_a_link_that_leads_nowhere_is_an_error_and_no_absent_policy(policy):
    policy.unlink()
    policy.symlink_to(policy.parent / "gone.json")
    with pytest.raises(SettingsError, match=r"policy\.json"):
        load_policy()


@pytest.mark.parametrize("kind", ["link", "junction", "folder"])
def test_on_windows_a_policy_behind_a_link_is_refused_whoever_owns_what_it_leads_to(tmp_path, monkeypatch, kind):
    from desktop_app.files import windows  # noqa: PLC0415 - as the module under test imports it

    folder, named = tmp_path / "administrators", tmp_path / "Proofbook"
    folder.mkdir()
    (folder / "policy.json").write_text("{}", encoding="utf-8")
    if kind == "link":
        named.symlink_to(folder)
    else:
        folder.rename(named)
    lstat = Path.lstat

    def as_on_windows(path):
        tag = 0xA0000003 if kind == "junction" and path == named else 0
        return SimpleNamespace(st_mode=lstat(path).st_mode, st_reparse_tag=tag)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Path, "lstat", as_on_windows)
    monkeypatch.setattr(windows, "is_administrators", lambda _path: True)
    monkeypatch.setattr(windows, "runs_as_administrator", lambda: True)
    why = writable_by_others(named / "policy.json")
    assert why.startswith(f"{named} can’t be examined") if kind != "folder" else why == ""
