"""Nothing leaves the machine: the window does the whole job, and neither Python nor Qt is asked for a connection.

What Python can't see, tests/e2e/test_nothing_leaves.py does.
"""

from pathlib import Path

from audited import run_audited

_JOB = Path(__file__).with_name("whole_job.py")


def test_the_window_does_the_whole_job_without_a_connection(tmp_path: Path) -> None:
    ran = run_audited(_JOB, tmp_path / "made")
    assert ran.returncode == 0, ran.stderr
    assert "127.0.0.1" not in ran.stderr
