"""The kinds of slip, and one sentence for each that a person understands."""

import enum

from desktop_app.proofreading.alignment import Edit, Slip
from desktop_app.proofreading.candidates import Candidate, Route
from desktop_app.proofreading.destination import ending_of
from desktop_app.proofreading.domain import is_suffix, is_top_level


class Kind(enum.StrEnum):
    """What slip it is, in order of precedence; the values are part of the command line's contract."""

    DECLARED = "declared"
    RETIRED = "retired"
    STRUCTURE = "structure"
    SUFFIX_MISSING = "suffix-missing"
    SUFFIX_UNKNOWN = "suffix-unknown"
    SUFFIX_NEIGHBOUR = "suffix-neighbour"
    SUFFIX_EXTRA = "suffix-extra"
    SUFFIX_OTHER = "suffix-other"
    LOOKALIKE = "lookalike"
    TRANSPOSITION = "transposition"
    OMISSION = "omission"
    DOUBLING = "doubling"
    INSERTION = "insertion"
    SUBSTITUTION = "substitution"
    SEPARATOR = "separator"
    LABEL_ORDER = "label-order"
    COMBINED = "combined"


_KIND_OF_SLIP = {
    Slip.SWAPPED: Kind.TRANSPOSITION,
    Slip.MOVED: Kind.TRANSPOSITION,
    Slip.LEFT_OUT: Kind.OMISSION,
    Slip.DOUBLED: Kind.DOUBLING,
    Slip.ADDED: Kind.INSERTION,
    Slip.REPLACED: Kind.SUBSTITUTION,
    Slip.LOOKALIKE: Kind.LOOKALIKE,
}


def classify(candidate: Candidate, edits: tuple[Edit, ...]) -> Kind:
    """Name the slip by which a candidate's target became what was typed; edits: those that are to be explained."""
    typed, target = candidate.typed, candidate.target
    if "." not in typed and not candidate.head:
        return Kind.SUFFIX_MISSING
    by_route = _KIND_OF_ROUTE.get(candidate.route)
    if by_route:
        return by_route
    if candidate.route is Route.OTHER_SUFFIX:
        return _kind_of_other_suffix(candidate, edits)
    if all(edit.touches_separator for edit in edits):
        return Kind.SEPARATOR if "." in typed else Kind.SUFFIX_MISSING
    if in_suffix(edits, target.domain, target.suffix):
        if not is_top_level(typed.rpartition(".")[2]):
            return Kind.SUFFIX_UNKNOWN
        if is_suffix(_typed_suffix(typed, target.domain, target.suffix)):
            return Kind.SUFFIX_NEIGHBOUR
    if all(edit.slip is Slip.LOOKALIKE for edit in edits):
        return Kind.LOOKALIKE
    return _KIND_OF_SLIP[edits[0].slip] if len(edits) == 1 else Kind.COMBINED


_KIND_OF_ROUTE = {
    Route.NAME: Kind.SUFFIX_MISSING,
    Route.TARGET_FIRST: Kind.SUFFIX_EXTRA,
    Route.LABEL_MORE: Kind.SUFFIX_EXTRA,
    Route.LABEL_LESS: Kind.SUFFIX_MISSING,
    Route.LABEL_ORDER: Kind.LABEL_ORDER,
    Route.WITH_MAIL: Kind.INSERTION,
    Route.DIGITS_FIRST: Kind.INSERTION,
}


def _kind_of_other_suffix(candidate: Candidate, edits: tuple[Edit, ...]) -> Kind:
    """Name the slip where the whole suffix is another one, and perhaps a letter of the name too."""
    if edits:
        return Kind.COMBINED
    if candidate.typed.startswith(candidate.target.domain + "."):
        return Kind.SUFFIX_EXTRA
    return Kind.SUFFIX_OTHER if is_top_level(candidate.typed.rpartition(".")[2]) else Kind.SUFFIX_UNKNOWN


def in_suffix(edits: tuple[Edit, ...], target: str, target_suffix: str) -> bool:
    """Return whether every slip is in the suffix of the intended domain."""
    return bool(target_suffix) and all(edit.position >= len(target) - len(target_suffix) for edit in edits)


def reason(kind: Kind, candidate: Candidate, edits: tuple[Edit, ...]) -> str:
    """Say in one sentence why what was typed looks like a slip for a candidate's target."""
    typed, target, suffix = candidate.typed, candidate.target.domain, candidate.target.suffix
    meant = f"“{candidate.suggestion}” was probably meant"
    last = typed.rpartition(".")[2]
    if kind is Kind.SUFFIX_MISSING:
        if candidate.route is Route.SQUEEZED:
            return f"The dots are missing: {meant}."
        return f"The ending is missing: {meant}."
    if kind is Kind.SUFFIX_UNKNOWN:
        return f"There is no ending “.{last}” on the internet; “.{suffix}” was probably meant."
    if kind is Kind.SUFFIX_NEIGHBOUR:
        typed_suffix = _typed_suffix(typed, target, suffix)
        right = f"“.{suffix}”{_length(edits)} is {ending_of(suffix)}"
        return f"“.{typed_suffix}” is {ending_of(typed_suffix)}; {right}."
    if kind is Kind.SUFFIX_EXTRA:
        if typed.startswith(target):
            return (
                f"“{target}” stands complete at the beginning; what follows it (“{typed[len(target) :]}”) is too much."
            )
        return f"There is one part too many in its ending: {meant}."
    if candidate.route is Route.WITH_MAIL:
        return f"The mailboxes of “{candidate.target.name}” are at “{target}”, without “mail” in it."
    if candidate.route is Route.DIGITS_FIRST:
        return f"The digits before “{target}” probably belong before the @."
    if kind is Kind.SUFFIX_OTHER:
        return f"The mailboxes of “{candidate.target.name}” are at “{target}”, not under “.{_other_suffix(candidate)}”."
    if kind is Kind.LABEL_ORDER:
        return f"The parts between the dots are in another order: {meant}."
    if candidate.route is Route.OTHER_SUFFIX:
        said = f"; and the mailboxes of “{candidate.target.name}” are not under “.{_other_suffix(candidate)}”"
        return _all_said(edits, target) + said + f": {meant}."
    return _all_said(edits, target) + f": {meant}."


def _typed_suffix(typed: str, target: str, target_suffix: str) -> str:
    """Return what was typed in place of the target's suffix, where all slips are in the suffix."""
    return typed[len(target) - len(target_suffix) :]


def _other_suffix(candidate: Candidate) -> str:
    """Return what follows the first label."""
    return candidate.typed.partition(".")[2]


def _length(edits: tuple[Edit, ...]) -> str:
    """Say by how many letters the right suffix is longer or shorter."""
    if len(edits) == 1 and edits[0].slip is Slip.LEFT_OUT:
        return ", one letter longer,"
    if len(edits) == 1 and edits[0].slip in (Slip.ADDED, Slip.DOUBLED):
        return ", one letter shorter,"
    return ""


def _all_said(edits: tuple[Edit, ...], target: str) -> str:
    """Say every slip, as the beginning of a sentence."""
    said = "; ".join(_said(edit, target) for edit in edits)
    return said[:1].upper() + said[1:]


def _said(edit: Edit, target: str) -> str:
    """Say one slip in words."""
    names = {".": "dot", "-": "dash"}
    typed, meant = edit.typed, edit.meant
    if edit.slip is Slip.SWAPPED:
        return f"“{meant[0]}” and “{meant[1]}” are swapped"
    if edit.slip is Slip.MOVED:
        return f"the letter “{meant}” is in the wrong place"
    if edit.slip is Slip.LOOKALIKE:
        return f"“{typed}” looks like “{meant}”" + ("" if typed.isascii() else " but is another character")
    if edit.slip is Slip.LEFT_OUT:
        if meant in names:
            before = target[: edit.position].rpartition(".")[2]
            after = target[edit.position + 1 :].partition(".")[0]
            return f"the {names[meant]} between “{before}” and “{after}” is missing"
        return f"the letter “{meant}” is missing"
    if edit.slip is Slip.DOUBLED:
        return f"“{typed}” is typed twice"
    if edit.slip is Slip.ADDED:
        return f"there is one {names.get(typed, f'“{typed}”')} too many"
    if edit.adjacent:
        return f"“{typed}” and “{meant}” are neighbours on the keyboard"
    if typed in names and meant in names:
        return f"there is a {names[typed]} where a {names[meant]} belongs"
    return f"there is “{typed}” where “{meant}” belongs"
