"""Running code in an interpreter that is never asked for a connection, or ends."""

import subprocess
import sys

_NO_SOCKETS = """
import os, sys

def refuse(event, arguments):
    if event.startswith("socket."):
        os.write(2, f"network: {event}\\n".encode())
        os._exit(99)

sys.addaudithook(refuse)
"""


def run_audited(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run code in a process that ends with 99 when a socket is made, or a name looked up."""
    command = [sys.executable, "-c", _NO_SOCKETS + code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
