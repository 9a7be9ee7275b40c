"""How to look for mail that went to a mistyped domain or address in one's own sent mail. Free of Qt.

What each program understands was looked up in the pages named beside it.
"""

import re
from dataclasses import dataclass

from desktop_app.gui.wording import shown, tr

_LONGEST = 320  # RFC 3696, section 3
_PLAIN = re.compile(r"[\w.@+-]+")


@dataclass(frozen=True)
class MailSearch:
    """One program's search. where: what to do there; text: what to type; sources: the pages that describe it."""

    program: str
    where: str
    text: str
    sources: tuple[str, ...]


def searches(subject: str) -> tuple[MailSearch, ...]:
    """Return how each program finds mail sent to a domain, or to an address."""
    subject = shown(subject, _LONGEST)
    whole = subject if "@" in subject else f"@{subject}"
    return (
        MailSearch(
            tr("Outlook"),
            tr("Go to Sent Items, click into the search field at the top, and paste this. It works in every Outlook."),
            _outlook(whole),
            (
                # Keywords such as to: and cc:, texts in quotes, OR in capitals; the second: new Outlook, and the web
                "https://support.microsoft.com/office/d824d1e9-a255-4c8a-8553-276fb895a8da",
                "https://support.microsoft.com/office/88108edf-028e-4306-b87e-7400bbb40aa7",
            ),
        ),
        MailSearch(
            tr("Gmail"),
            tr("Paste this into the search field at the top; it looks into sent mail only."),
            _gmail(subject),
            (
                # to:, cc:, bcc:, and { } for any of them; the second page has in:sent
                "https://support.google.com/mail/answer/7190",
                "https://developers.google.com/workspace/gmail/api/guides/filtering",
            ),
        ),
        MailSearch(
            tr("Thunderbird"),
            tr("Go to the folder Sent, show the quick filter bar, choose Recipients there, and paste this."),
            whole,
            ("https://support.mozilla.org/kb/quick-filter-toolbar",),
        ),
        MailSearch(
            tr("Apple Mail"),
            tr("Choose the mailbox Sent, and paste this into the search field."),
            whole,
            ("https://support.apple.com/guide/mail/mlhlp1003/mac",),
        ),
    )


def _outlook(whole: str) -> str:
    """Return a search for Outlook; a quotation mark can't be searched for."""
    text = whole.replace('"', "")
    return f'to:"{text}" OR cc:"{text}"'


def _gmail(subject: str) -> str:
    """Return a search for Gmail, which takes a domain without its @; quotes hold odd signs together."""
    text = subject if _PLAIN.fullmatch(subject) else '"{}"'.format(subject.replace('"', ""))
    return f"in:sent {{to:{text} cc:{text} bcc:{text}}}"
