"""The part of a desktop that shows the file dialog for programs: answers each question with the file that it is given.

portal.py FILE. Run by the system's own Python on the session bus; prints, a line each, which questions were asked.
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.FileChooser.html
"""

import sys
from pathlib import Path
from typing import Any

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 - after the version is chosen

_NAME, _PLACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_THINKING = 500
"""Milliseconds: who asks listens for the answer only when it knows the number of its question."""
_INTERFACE = """
<node><interface name="org.freedesktop.portal.FileChooser">
  <method name="OpenFile">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
    <arg type="o" direction="out"/>
  </method>
  <method name="SaveFile">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
    <arg type="o" direction="out"/>
  </method>
  <property name="version" type="u" access="read"/>
</interface></node>
"""


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def answer(bus: Any, asker: str, _place: str, _interface: str, method: str, given: Any, call: Any) -> None:
    """Choose the file, as a person would."""
    _window, title, options = given.unpack()
    say(f"{method} {title}")
    request = f"{_PLACE}/request/{asker[1:].replace('.', '_')}/{options['handle_token']}"
    call.return_value(GLib.Variant("(o)", (request,)))
    chosen = {"uris": GLib.Variant("as", [Path(sys.argv[1]).as_uri()])}
    response = GLib.Variant("(ua{sv})", (0, chosen))

    def tell() -> bool:
        bus.emit_signal(asker, request, "org.freedesktop.portal.Request", "Response", response)
        return False  # once

    GLib.timeout_add(_THINKING, tell)


def serve(bus: Any, _name: str) -> None:
    """Answer on a bus."""
    described = Gio.DBusNodeInfo.new_for_xml(_INTERFACE).interfaces[0]
    bus.register_object(_PLACE, described, answer, lambda *_: GLib.Variant("u", 4), None)
    say("ready")


Gio.bus_own_name(Gio.BusType.SESSION, _NAME, Gio.BusNameOwnerFlags.NONE, serve, None, None)
GLib.MainLoop().run()
