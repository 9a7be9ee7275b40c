"""What GitHub is told to run: it can be read, does what anybody can do, and shows certificates to one step alone."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from releasing import minimal_root
from releasing.macos import pkg
from releasing.program import platforms
from releasing.windows import inno_setup

PROJECT = Path(__file__).resolve().parents[2]
WORKFLOWS = {path.stem: path for path in (PROJECT / ".github" / "workflows").glob("*.yml")}
SIGNING_STEPS = {("windows", "certificate"), ("macos", "certificates")}


def _workflow(name: str) -> dict[str, Any]:
    read: dict[Any, Any] = yaml.safe_load(WORKFLOWS[name].read_text(encoding="utf-8"))
    return {"on" if key is True else key: value for key, value in read.items()}  # YAML 1.1 takes on for a truth


def _steps(name: str) -> list[tuple[str, dict[str, Any]]]:
    return [(job, step) for job, told in _workflow(name)["jobs"].items() for step in told["steps"]]


RELEASE_STEPS = _steps("release")
SCRIPTS = [(job, step["run"]) for job, step in RELEASE_STEPS if "run" in step]


def test_there_are_a_check_and_a_release() -> None:
    assert set(WORKFLOWS) == {"ci", "release"}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_may_read_the_source_and_nothing_else(name: str) -> None:
    assert _workflow(name)["permissions"] == {"contents": "read"}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_job_has_an_end(name: str) -> None:
    assert all("timeout-minutes" in job for job in _workflow(name)["jobs"].values())


def test_a_release_is_made_for_tags_and_by_hand_and_drafted_for_tags_alone() -> None:
    release = _workflow("release")
    assert release["on"] == {"push": {"tags": ["v*"]}, "workflow_dispatch": None}
    draft = release["jobs"]["draft"]
    assert draft["if"] == "startsWith(github.ref, 'refs/tags/v')"
    assert set(draft["needs"]) == set(release["jobs"]) - {"draft"}
    assert any("--draft --verify-tag" in script for job, script in SCRIPTS if job == "draft")


def test_only_the_draft_may_write() -> None:
    allowed = {name: job["permissions"] for name, job in _workflow("release")["jobs"].items() if "permissions" in job}
    assert allowed == {"draft": {"contents": "write", "id-token": "write", "attestations": "write"}}


def test_certificates_are_shown_to_the_signing_steps_alone() -> None:
    showing = {(job, step.get("name")) for job, step in RELEASE_STEPS if "secrets." in str(step)}
    assert showing == SIGNING_STEPS
    for job, script in SCRIPTS:
        assert "secrets." not in script, job  # handed over in the environment, never written into a script
    whole = WORKFLOWS["release"].read_text(encoding="utf-8")
    assert whole.count("secrets.") == sum(str(step).count("secrets.") for _, step in RELEASE_STEPS)


def test_without_certificates_a_release_says_that_it_is_not_signed() -> None:
    for job, step in RELEASE_STEPS:
        if (job, step.get("name")) in SIGNING_STEPS:
            assert "::warning::Not signed" in step["run"].split("exit 0")[0]


def test_the_variables_of_the_signing_steps_are_those_that_the_release_reads() -> None:
    read = {
        platforms.SIGNING_IDENTITY,
        pkg.INSTALLER_IDENTITY,
        pkg.NOTARY_PROFILE,
        inno_setup.SIGN_COMMAND,
    }
    assert {name for _, script in SCRIPTS for name in re.findall(r"(PROOFBOOK_\w+)=", script)} == read


def test_actions_of_the_release_are_pinned_to_a_commit() -> None:
    used = [step["uses"] for _, step in RELEASE_STEPS if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", each) for each in used)
    text = WORKFLOWS["release"].read_text(encoding="utf-8")
    assert len(re.findall(r"uses: \S+ # v\d+\.\d+\.\d+$", text, re.MULTILINE)) == len(used)


@pytest.mark.parametrize("job", ["linux", "windows", "macos"])
def test_every_system_builds_and_tries_what_it_uploads(job: str) -> None:
    scripts = "\n".join(script for each, script in SCRIPTS if each == job)
    assert "bash .ci/release" in scripts or "python -m releasing\n" in f"{scripts}\n"
    assert "python -m releasing.smoke" in scripts
    (upload,) = [step for each, step in RELEASE_STEPS if each == job and "upload-artifact" in step.get("uses", "")]
    assert upload["with"]["if-no-files-found"] == "error"
    assert "dist/*" in upload["with"]["path"]


def test_files_that_a_workflow_names_are_there() -> None:
    named = {found for path in WORKFLOWS.values() for found in re.findall(r"(?<![\w/])\.ci/[\w./]+", path.read_text())}
    assert named
    assert all((PROJECT / each).is_file() for each in named)
    assert all((PROJECT / ".ci" / "releasing" / f"{name}.py").is_file() for name in ("__main__", "smoke"))


def test_a_checkout_has_the_same_bytes_on_every_system() -> None:
    assert "* -text" in (PROJECT / ".gitattributes").read_text().splitlines()


def test_linux_is_built_where_its_promised_glibc_is_and_tried_there() -> None:
    assert _workflow("release")["jobs"]["linux"]["container"] == "debian:12"
    tried = [script for job, script in SCRIPTS if job == "linux-installed" and "minimal_root" in script]
    assert [script.partition("--suite ")[2].split()[0] for script in tried] == [next(iter(minimal_root.SUITES))]


@pytest.mark.parametrize("system", ["linux", "windows"])
def test_what_is_installed_is_what_was_uploaded(system: str) -> None:
    job = _workflow("release")["jobs"][f"{system}-installed"]
    assert job["needs"] == system
    (download,) = [step for step in job["steps"] if "download-artifact" in step.get("uses", "")]
    assert download["with"]["name"] == system


@pytest.mark.parametrize(
    ("job", "script"),
    [(job, script) for job, script in SCRIPTS if "Write-Output" not in script and "$env:" not in script],
)
def test_bash_can_read_the_scripts(job: str, script: str) -> None:
    plain = re.sub(r"\$\{\{.*?\}\}", "x", script)
    read = subprocess.run(["bash", "-n"], input=plain, text=True, capture_output=True, check=False)
    assert (read.returncode, read.stderr) == (0, ""), job


def test_the_tag_must_be_the_version(tmp_path: Path) -> None:
    (step,) = [step for _, step in RELEASE_STEPS if step.get("name") == "the tag is the version"]
    (tmp_path / "desktop_app").mkdir()
    (tmp_path / "desktop_app" / "__init__.py").write_text('"""Proofbook."""\n\n__version__ = "1.2.3"\n')

    def ends(tag: str) -> int:
        environment = {"GITHUB_REF_NAME": tag, "PATH": "/usr/bin:/bin"}
        return subprocess.run(["bash", "-c", step["run"]], cwd=tmp_path, env=environment, check=False).returncode

    assert (ends("v1.2.3"), ends("v1.2.4")) == (0, 1)


def test_the_draft_gathers_all_files_under_one_list_of_sums(tmp_path: Path) -> None:
    (step,) = [step for _, step in RELEASE_STEPS if step.get("name") == "one folder, one list of sums"]
    for system, own in (("linux", "a.deb"), ("windows", "a-setup.exe"), ("macos-15", "a.pkg")):
        folder = tmp_path / "made" / system
        folder.mkdir(parents=True)
        for name in (own, "a.whl", "THIRD-PARTY-NOTICES.txt"):
            (folder / name).write_text(f"{name} of {system}")
        subprocess.run("sha256sum -- * >SHA256SUMS", shell=True, cwd=folder, check=True)
    subprocess.run(["bash", "-e", "-c", step["run"]], cwd=tmp_path, check=True)
    made = tmp_path / "handed-out"
    assert {file.name for file in made.iterdir()} == {
        *("a.deb", "a-setup.exe", "a.pkg", "a.whl", "SHA256SUMS", "THIRD-PARTY-NOTICES.txt"),
        *("THIRD-PARTY-NOTICES-windows.txt", "THIRD-PARTY-NOTICES-macos-15.txt"),
    }
    assert (made / "a.whl").read_text() == "a.whl of linux"
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=made, check=True)
    assert len((made / "SHA256SUMS").read_text().splitlines()) == 7
