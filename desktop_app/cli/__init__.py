"""The command line: one module a command. Never imports Qt."""

COMMANDS = ("check", "fix", "explain", "trusted", "policy", "diagnostics", "forget")


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    from desktop_app.cli.main import run_command  # noqa: PLC0415 - the window only wants COMMANDS

    return run_command(arguments)
