"""How a domain is judged, in plain words, and the icon beside them. Free of widgets."""

from desktop_app.gui.wording import tr, translated
from desktop_app.proofreading.finding import VerdictCode
from desktop_app.review.session import Session


def verdict_words(code: VerdictCode | None) -> str:
    """Say how a domain is judged; None: that is still being found out."""
    words = {
        None: tr("Being judged…"),
        VerdictCode.TRUSTED: tr("Known-correct spelling"),
        VerdictCode.KNOWN: tr("Known to be real"),
        VerdictCode.FINDING: tr("Looks mistyped"),
        VerdictCode.UNREMARKABLE: tr("Unremarkable"),
        VerdictCode.UNUSABLE: tr("Can’t be checked"),
    }
    return words[code]


def verdict_mark(code: VerdictCode | None) -> tuple[str, str]:
    """Return (icon, colour tone) for how a domain is judged."""
    marks = {
        None: ("undecided", "outline"),
        VerdictCode.TRUSTED: ("known", "right"),
        VerdictCode.KNOWN: ("check", "right"),
        VerdictCode.FINDING: ("certain", "wrong"),
        VerdictCode.UNREMARKABLE: ("check", "muted"),
        VerdictCode.UNUSABLE: ("info", "muted"),
    }
    return marks[code]


def why_judged_so(session: Session, domain: str) -> str:
    """Say why a domain is judged as it is, and for one that looks mistyped, what was meant and where mail may go."""
    verdict = session.explain(domain)
    if verdict is None:
        return ""
    lines = [verdict.why]
    if verdict.finding:
        lines += (verdict.finding.destination.text, *verdict.finding.evidence)
    return "\n".join(map(translated, lines))


def looks_like_a_slip(session: Session, domain: str) -> str:
    """Say that a domain looks mistyped itself, and why; empty where it doesn't."""
    verdict = session.explain(domain)
    if verdict is None or verdict.finding is None:
        return ""
    return tr("This looks mistyped itself: {reason}").format(reason=translated(verdict.finding.reason))
