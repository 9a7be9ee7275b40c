"""The command line: a module for each command, and what they share. Never imports Qt."""

COMMANDS = ("check", "fix", "explain", "trusted", "policy", "diagnostics", "forget")
WORKER = "--worker"
"""The only argument of a process that shares the work of another one, which starts it."""


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    if arguments == [WORKER]:
        from desktop_app.cli.many.worker import serve  # noqa: PLC0415 - as below

        return serve()
    from desktop_app.cli.main import run_command  # noqa: PLC0415 - the window only wants COMMANDS

    return run_command(arguments)
