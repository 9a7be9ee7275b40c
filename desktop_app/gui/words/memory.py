"""What is said of earlier decisions. Free of widgets."""

from datetime import datetime

from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.wording import number, plural, shown, tr
from desktop_app.gui.words.moments import clock, day, is_today, moment
from desktop_app.gui.words.organisation import organisation, renamed_title
from desktop_app.review.carrying import CarriedOver
from desktop_app.review.decision import AddressKey, Change, DecidedBy
from desktop_app.settings.unfinished import UnfinishedReview

_MOST_TOLD = 3  # renames; more are in the list


def restored_words(document: ReviewDocument, when: datetime) -> str:
    """Say that the decisions about a book are back."""
    if is_today(when):
        words = tr("Your decisions of today, {time}, are back: {done} of {total} domains decided")
    else:
        words = tr("Your decisions of {day} are back: {done} of {total} domains decided")
    done, total = number(document.decided_findings), number(len(document.findings))
    return words.format(day=day(when), time=clock(when), done=done, total=total)


def carried_words(carried: CarriedOver) -> tuple[str, str, str]:
    """Say what was carried over, what is new, and what has come back."""
    count = len(carried.change.after)
    headline = plural(
        count,
        "{n} decision carried over from your earlier reviews",
        "{n} decisions carried over from your earlier reviews",
    )
    new = plural(
        carried.new,
        "{n} address is new, or was left undecided.",
        "{n} addresses are new, or were left undecided.",
    )
    back = plural(
        carried.came_back,
        "{n} corrected slip has come back: it is probably still in a phone or an auto-complete list, or the address "
        "book was not replaced by the cleaned copy.",
        "{n} corrected slips have come back: they are probably still in a phone or an auto-complete list, or the "
        "address book was not replaced by the cleaned copy.",
    )
    nothing_new = tr("No other address waits for you.")
    return headline, new if carried.new else nothing_new, back if carried.came_back else ""


def renamed_words(document: ReviewDocument, change: Change) -> tuple[str, str]:
    """Say how many addresses follow the renames of the organisation, and that nothing is written yet."""
    count = len(change.after)
    if organisation():
        headline = plural(
            count,
            "{n} address is at a domain that {organisation} has renamed: the new one is selected",
            "{n} addresses are at domains that {organisation} has renamed: the new ones are selected",
        ).replace("{organisation}", organisation())
    else:
        headline = plural(
            count,
            "{n} address is at a domain that your organisation has renamed: the new one is selected",
            "{n} addresses are at domains that your organisation has renamed: the new ones are selected",
        )
    renames = [document.findings[place] for place, _ in document.session.tally(change.after)]
    told = [
        tr("{old} is now {new}.").format(old=shown(each.domain, 60), new=shown(each.clear_domain, 60))
        for each in renames
        if len(renames) <= _MOST_TOLD
    ]
    return headline, " ".join((*told, tr("Nothing is written before you export.")))


def renamed_listing_words() -> tuple[str, str]:
    """Return the title of the list of addresses that follow a rename, and what is said of them."""
    sentence = tr("Each keeps what is before the @. Undo, or decide otherwise about single ones in the review.")
    return renamed_title(), sentence


def came_back_words(document: ReviewDocument, key: AddressKey) -> str:
    """Say of one address that its slip has come back, and why that may be; empty where it has not."""
    if document.session.decision(key).by is not DecidedBy.CAME_BACK:
        return ""
    return tr(
        "You corrected this address before, and it has come back. It is probably still in a phone or in the "
        "auto-complete list, or the address book was not replaced by the cleaned copy."
    )


def carried_by_words(document: ReviewDocument, key: AddressKey) -> str:
    """Say how a decision was carried over."""
    if document.session.decision(key).by is DecidedBy.CAME_BACK:
        return tr("Has come back")
    return tr("Carried over")


def unfinished_words(review: UnfinishedReview) -> str:
    """Say which review is unfinished, how far it came, and when: “contacts.vcf, 12 of 40 domains decided, …”."""
    name = shown(review.paths[0].name, 60)
    more = len(review.paths) - 1
    if more:
        name = plural(more, "{name} and {n} more book", "{name} and {n} more books").replace("{name}", name)
    words = tr("{name}, {done} of {total} domains decided, {when}")
    done, total = number(review.decided), number(review.total)
    return words.format(name=name, done=done, total=total, when=moment(review.when))
