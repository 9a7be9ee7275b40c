"""What every page to read and print is made of: one file that needs no other, in which nothing from a contact can act.

All text comes in through `text` or `element`, which escape it; what is put together from their results is markup.
"""

import html
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.export.errors import ExportError
from desktop_app.files.atomic import write_first_free, write_new
from desktop_app.files.display import harmless
from desktop_app.files.errors import name_taken, reason_of
from desktop_app.files.free_name import free_names
from desktop_app.files.paths import resource
from desktop_app.files.phrases import phrase
from desktop_app.review.difference import Segment, difference

_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")
_LONGEST = 2000  # characters of a paragraph


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How a page is made: say puts phrases into its language, which has a code; large: for people who see badly."""

    say: Callable[[str], str] = str
    number: Callable[[int], str] = "{:,}".format
    language: str = "en"
    large: bool = False

    def counted(self, what: str, count: int) -> str:
        """Return how many there are of something; what: a phrase."""
        return self.say(phrase("{what}: {number}", what=what, number=self.number(count)))


PLAIN_STYLE = PageStyle()


def page(title: str, body: Iterable[str], style: PageStyle) -> Iterator[str]:
    """Yield a whole page in pieces; body: markup."""
    head, _, foot = resource("page.html").read_text(encoding="utf-8").partition("{{body}}")
    parts = {"title": text(title), "language": text(style.language), "kind": "large" if style.large else ""}
    yield _PLACEHOLDER.sub(lambda found: parts[found.group(1)], head)
    yield from body
    yield foot


def write_pieces(path: Path, pieces: Iterable[str], what: str) -> None:
    """Write a text to a new file, for its owner alone; what names it. Errors: ExportError; whatever pieces raise."""
    with _saying_why(path, what):
        write_new(path, _encoded(pieces), owner_only=True)


def write_pieces_beside_others(
    folder: Path, beginning: str, end: str, pieces: Iterable[str], what: str, *, owner_only: bool = True
) -> Path:
    """Write a text under a free name in a folder, and return where. Errors: as write_pieces."""
    names = free_names(folder, beginning, end)
    with _saying_why(folder / f"{beginning}{end}", what):
        return write_first_free(folder, names, _encoded(pieces), owner_only=owner_only)


def _encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    """Yield text as it is written."""
    return (piece.encode("utf-8", "replace") for piece in pieces)


@contextmanager
def _saying_why(path: Path, what: str) -> Iterator[None]:
    """Turn what the system raises into an ExportError."""
    try:
        yield
    except FileExistsError:
        raise ExportError(name_taken(path)) from None
    except OSError as error:
        reason = reason_of(error)
        raise ExportError(
            phrase("{path}: {what} can’t be written ({reason})", path=path, what=what, reason=reason)
        ) from None


def text(said: str) -> str:
    """Return a text as markup that shows it as it is."""
    return html.escape(harmless(said, _LONGEST))


def element(tag: str, content: str, kind: str = "") -> str:
    """Return an element around markup; kind: its class."""
    opening = f'{tag} class="{kind}"' if kind else tag
    return f"<{opening}>{content}</{tag}>"


def address(content: str, whole: str) -> str:
    """Return an address as markup, with the whole of it as a tip: what is marked is cut into pieces."""
    return f'<span class="a" title="{text(whole)}">{content}</span>'


def bar(share: float) -> str:
    """Return a bar for the eye, of a share of the whole width; what it shows stands beside it as a number.

    It is drawn, not coloured: browsers print no backgrounds.
    """
    width = max(round(100 * share), 1)
    return (
        '<svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="14">'
        f'<rect width="{width}" height="10"/></svg>'
    )


def paragraph(said: str, kind: str = "") -> str:
    """Return a text as a paragraph."""
    return element("p", text(said), kind)


def cells(*contents: str, tag: str = "td") -> str:
    """Return a row of a table; contents: markup."""
    return element("tr", "".join(element(tag, content) for content in contents)) + "\n"


def heading_row(*texts: str) -> str:
    """Return the head of a table, which is printed again on every page."""
    return element("thead", cells(*map(text, texts), tag="th"))


def corrected(before: str, after: str) -> tuple[str, str]:
    """Return two texts with what differs marked: struck through in the first, underlined in the second, both bold."""
    parts = difference(harmless(before), harmless(after))
    return _marked(parts.before, "del"), _marked(parts.after, "ins")


def compared(one: str, other: str) -> tuple[str, str]:
    """Return two texts, either of which may be right, with what differs underlined and bold."""
    parts = difference(harmless(one), harmless(other))
    return _marked(parts.before, "mark"), _marked(parts.after, "mark")


def _marked(segments: Iterable[Segment], tag: str) -> str:
    """Return the segments of an address as markup; where the line is too short, it goes on behind the @."""
    shown = ((text(part).replace("@", "@<wbr>"), changed) for part, changed in segments)
    return "".join(element(tag, part) if changed else part for part, changed in shown)


def keep_to_yourself(style: PageStyle) -> str:
    """Return the paragraph that says how to treat a list of people."""
    said = phrase("This list holds personal data. Keep it to yourself, and destroy it when you are done.")
    return paragraph(style.say(said), "note")
