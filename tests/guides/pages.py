"""Reading the guides: what a page holds, by element."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

GUIDES = Path(__file__).resolve().parents[2] / "resources" / "guides"
PAGES = sorted(GUIDES.glob("*.html"))
_WITHOUT_END = {"meta", "br"}
_PROGRAMS = ("proofbook", "proofbook-cli", "proofbook.exe", "proofbook-cli.exe")
_COMMAND = re.compile(r"(--)?[a-z]+\)?")
"""What follows the program’s name where it is called; a path follows it where it is copied."""
_SHELL_SIGNS = ("|", "&", "&&", ";")


@dataclass
class Element:
    """An element with all the text in it."""

    name: str
    attributes: dict[str, str]
    text: str = ""
    inside: list["Element"] = field(default_factory=list)

    def all(self, *names: str) -> Iterator["Element"]:
        """Yield the elements of some names in it, in their order."""
        for each in self.inside:
            if each.name in names:
                yield each
            yield from each.all(*names)

    def by_id(self, identity: str) -> "Element":
        """Return the only element of an id."""
        (found,) = [each for each in (self, *self.all_of_any_name()) if each.attributes.get("id") == identity]
        return found

    def by_class(self, name: str) -> "Element":
        """Return the only element of a class."""
        (found,) = [each for each in self.all_of_any_name() if each.attributes.get("class") == name]
        return found

    def all_of_any_name(self) -> Iterator["Element"]:
        """Yield every element in it."""
        for each in self.inside:
            yield each
            yield from each.all_of_any_name()

    def rows(self) -> list[list["Element"]]:
        """Return the cells of a table's body, row by row."""
        return [[*row.all("th", "td")] for body in self.all("tbody") for row in body.all("tr")]


class _Reader(HTMLParser):
    """Builds the tree; an element that is not closed in its place is an error."""

    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("page", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in _WITHOUT_END:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"line {self.getpos()[0]}: </{tag}> closes <{self.open[-1].name}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


def page(name: str) -> Element:
    """Return a page; it has to be well-formed."""
    reader = _Reader()
    reader.feed((GUIDES / name).read_text(encoding="utf-8"))
    reader.close()
    assert len(reader.open) == 1, f"<{reader.open[-1].name}> is not closed"
    return reader.open[0]


def command_lines(whole: Element) -> Iterator[list[str]]:
    """Yield the arguments of each command of the program that a page's scripts call."""
    for script in whole.all("pre"):
        for line in script.text.replace("\\\n", " ").splitlines():
            yield from _commands(line)


def named_commands(whole: Element) -> Iterator[list[str]]:
    """Yield the words of each command that is named within the text, perhaps without all that it needs."""
    for code in whole.all("code"):
        yield from _commands(code.text)


def _commands(line: str) -> Iterator[list[str]]:
    """Yield the arguments of the program in a line of a script, once for each time that it is called."""
    try:
        words = shlex.split(line.replace("\\", "/"), comments=True)
    except ValueError:  # a part of a longer text
        return
    while starts := [number for number, word in enumerate(words) if word.split("/")[-1] in _PROGRAMS]:
        words = words[starts[0] + 1 :]
        ends = (number for number, word in enumerate(words) if word in _SHELL_SIGNS or word.lstrip("2").startswith(">"))
        end = next(ends, len(words))
        if words[:end] and _COMMAND.fullmatch(words[0]):
            yield [word.rstrip("),") for word in words[:end]]
        words = words[end:]
