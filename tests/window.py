"""A private desktop for one test: a screen nobody sees, a window manager, and hands that type and click."""

import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

Found = TypeVar("Found")

PROGRAMS = ("Xvfb", "openbox", "xdotool", "import")
PATIENCE = 30.0
SYSTEM_PYTHON = "/usr/bin/python3"
"""The one that has the system's bindings to the accessibility bus."""


def missing_programs() -> list[str]:
    """Return which of the needed programs are not installed; `bash .ci/setup --tests` brings them."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def missing_for_accessibility() -> list[str]:
    """Return what is not installed of what a screen reader needs."""
    missing = [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        missing.append("at-spi2-core")
    asked = "import gi; gi.require_version('Atspi', '2.0')"
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode
    ):
        missing += ["python3-gi", "gir1.2-atspi-2.0"]
    return missing


def isolated_environment(folder: Path) -> dict[str, str]:
    """Return an environment with a home of its own, without the user's settings, desktop or session bus."""
    places = {
        "HOME": folder / "home",
        "XDG_CACHE_HOME": folder / "home/cache",
        "XDG_CONFIG_HOME": folder / "home/config",
        "XDG_DATA_HOME": folder / "home/data",
        "XDG_RUNTIME_DIR": folder / "home/runtime",
        "XDG_STATE_HOME": folder / "home/state",
    }
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings = places["XDG_CONFIG_HOME"] / "proofbook" / "settings.json"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text('{"proofbook-settings": 1, "is_welcomed": true, "is_toured": true}')  # not the first start
    fixed = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONWARNINGS": "default"}
    return {**fixed, "DBUS_SESSION_BUS_ADDRESS": "disabled:", **{name: str(place) for name, place in places.items()}}


def wait_until(question: Callable[[], Found | None], what: str, patience: float = PATIENCE) -> Found:
    """Ask until the answer is not empty, and return it."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if answer := question():
            return answer
        time.sleep(0.05)
    raise TimeoutError(f"after {patience:g} s still no {what}")


class Desktop:
    """A virtual screen with a window manager; everything started on it ends with it."""

    def __init__(
        self, folder: Path, size: str = "1280x800", *, has_port: bool = False, user: int | None = None
    ) -> None:
        """Start the screen.

        has_port: also reached over TCP from this machine, as a screen that `ssh -X` forwards. user: the number of the
        user whose desktop it is, where the tests run as root.
        """
        self.folder = folder
        self._user = user
        self.environment = isolated_environment(folder)
        if user is not None:
            for place in (folder, *folder.rglob("*")):
                os.chown(place, user, user)
        self._running: list[subprocess.Popen[bytes]] = []
        self._programs: list[subprocess.Popen[bytes]] = []
        try:
            self.display = self._start_screen(size, "-listen" if has_port else "-nolisten")
            self.environment |= {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
            self.start_part(["openbox", "--sm-disable"])
            wait_until(self._has_window_manager, "window manager")
        except BaseException:
            self.close()
            raise

    def _start_screen(self, size: str, listening: str) -> str:
        """Start Xvfb, which picks a free display and tells its number when it is ready."""
        options = ["-screen", "0", f"{size}x24", listening, "tcp", "-noreset"]
        return f":{self._told_by(lambda told: ['Xvfb', '-displayfd', told, *options])}"

    def start_accessibility(self) -> None:
        """Start a session bus of its own, on which programs started from now on can be asked what they show."""
        place = f"unix:path={self.environment['XDG_RUNTIME_DIR']}/bus"  # a file, so that another root can have it too
        options = ["--session", "--nofork", f"--address={place}"]
        address = self._told_by(lambda told: ["dbus-daemon", *options, f"--print-address={told}"])
        self.environment |= {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def _told_by(self, command: Callable[[str], list[str]]) -> str:
        """Start a part that tells, on the pipe whose number its command gets, where it is reached; return that."""
        reading, writing = os.pipe()
        asked = command(str(writing))
        with os.fdopen(reading, "rb") as told:
            try:
                self.start_part(asked, pass_fds=(writing,))
            finally:
                os.close(writing)
            ready, _, _ = select.select([told], [], [], PATIENCE)
            place = told.readline().decode().strip() if ready else ""
        if not place:
            raise TimeoutError(f"{asked[0]} did not start: {self.output(asked[0])}")
        return place

    def heard(self, process: int) -> dict[str, Any] | None:
        """Return what a screen reader finds in a program: role, name, children …; None where it isn't on the bus."""
        script = Path(__file__).with_name("screen_reader.py").read_text(encoding="utf-8")
        command = [SYSTEM_PYTHON, "-c", script, str(process)]  # the user may have no way to the file
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
            **self._as_user(),
        )
        return json.loads(done.stdout) if done.returncode == 0 and done.stdout else None

    def _as_user(self) -> dict[str, Any]:
        return {} if self._user is None else {"user": self._user, "group": self._user, "extra_groups": []}

    def start_part(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        """Start a part of the desktop itself, as the user whose desktop it is."""
        return self._spawn(command, pass_fds=pass_fds, **self._as_user())

    def _spawn(
        self, command: list[str], extra: Mapping[str, str] | None = None, **options: Any
    ) -> subprocess.Popen[bytes]:
        with self._log(command[0]).open("ab") as log:
            process = subprocess.Popen(
                command,
                cwd=self.folder,
                env={**self.environment, **(extra or {})},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                **options,
            )
        self._running.append(process)
        return process

    def _log(self, program: str) -> Path:
        return self.folder / f"{Path(program).name}.log"

    def _has_window_manager(self) -> bool:
        return self._xdotool("get_desktop").returncode == 0

    def _xdotool(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def _do(self, *arguments: str) -> str:
        """Run xdotool, and raise with its own words if it fails."""
        done = self._xdotool(*arguments)
        if done.returncode:
            raise RuntimeError(f"xdotool {' '.join(arguments)}: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout.strip()

    def start(self, command: list[str], extra: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Start a program on this desktop, with extra environment variables; what it prints goes to `output`.

        It runs as whoever runs the tests.
        """
        self._programs.append(self._spawn(command, extra))
        return self._programs[-1]

    def output(self, program: str) -> str:
        """Return what a program, named by its command's first word, has printed so far."""
        log = self._log(program)
        return log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""

    def windows(self, title: str) -> list[str]:
        """Return the visible windows whose title matches a regular expression."""
        return self._xdotool("search", "--onlyvisible", "--name", title).stdout.split()

    def wait_for_window(self, title: str, patience: float = PATIENCE) -> str:
        """Wait until a window with a matching title is there, give it the focus, and return its number."""

        def shown() -> list[str]:
            failed = next((program for program in self._programs if program.poll()), None)
            if failed:
                raise TimeoutError(f"a program ended with {failed.returncode}")
            return self.windows(title)

        try:
            window = wait_until(shown, f"window “{title}”", patience)[-1]
        except TimeoutError as error:
            raise TimeoutError(f"{error}; there are {self.titles()}; printed:\n{self._all_output()}") from None
        self._do("windowactivate", window)
        wait_until(lambda: self._xdotool("getactivewindow").stdout.strip() == window, f"focus on “{title}”")
        return window

    def wait_for_no_window(self, title: str, patience: float = PATIENCE) -> None:
        """Wait until no window with a matching title is left."""
        wait_until(lambda: not self.windows(title), f"end of window “{title}”", patience)

    def titles(self) -> list[str]:
        """Return the titles of all visible windows that have one."""
        every = (self._xdotool("getwindowname", window).stdout.strip() for window in self.windows("."))
        return sorted({title for title in every if title})

    def _all_output(self) -> str:
        return "\n".join(f"{log.name}: {log.read_text(errors='replace')}" for log in sorted(self.folder.glob("*.log")))

    def key(self, *keys: str) -> None:
        """Press keys one after the other in the window with the focus: "ctrl+o", "Return", "a"."""
        self._do("key", "--clearmodifiers", "--delay", "30", *keys)

    def quit(self, running: subprocess.Popen[bytes]) -> int:
        """Press Ctrl+Q until a program has ended, and return its exit code: it won't end while it writes a copy."""

        def ended() -> bool:
            self.key("ctrl+q")
            return running.poll() is not None

        wait_until(ended, "end of the program")
        return running.wait()

    def type(self, text: str) -> None:
        """Type a text; signs that an American keyboard lacks need time, and capitals among them come out small."""
        self._do("type", "--clearmodifiers", "--delay", "15" if text.isascii() else "60", "--", text)

    def click(self, window: str, x: int, y: int, button: int = 1) -> None:
        """Click at a place in a window, counted from its upper left corner."""
        self._do("mousemove", "--window", window, str(x), str(y), "click", str(button))

    def screenshot(self, path: Path) -> Path:
        """Save what the screen shows as a picture; its name says the format."""
        path.parent.mkdir(parents=True, exist_ok=True)
        command = ["import", "-silent", "-window", "root", str(path)]
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=PATIENCE)
        return path

    def close(self) -> None:
        """End every program, the last one started first."""
        for process in reversed(self._running):
            process.terminate()
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._running.clear()
