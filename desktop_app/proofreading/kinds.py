"""The kinds of slip, and one sentence for each that a person understands."""

import enum

from desktop_app.proofreading.alignment import Alignment, Edit, Slip
from desktop_app.proofreading.destination import ending_of
from desktop_app.proofreading.domain import is_top_level


class Kind(enum.StrEnum):
    """What slip it is, in order of precedence; the values are part of the command line's contract."""

    DECLARED = "declared"
    STRUCTURE = "structure"
    SUFFIX_MISSING = "suffix-missing"
    SUFFIX_UNKNOWN = "suffix-unknown"
    SUFFIX_NEIGHBOUR = "suffix-neighbour"
    SUFFIX_EXTRA = "suffix-extra"
    TRANSPOSITION = "transposition"
    OMISSION = "omission"
    DOUBLING = "doubling"
    INSERTION = "insertion"
    SUBSTITUTION = "substitution"
    SEPARATOR = "separator"
    COMBINED = "combined"


_KIND_OF_SLIP = {
    Slip.SWAPPED: Kind.TRANSPOSITION,
    Slip.LEFT_OUT: Kind.OMISSION,
    Slip.DOUBLED: Kind.DOUBLING,
    Slip.ADDED: Kind.INSERTION,
    Slip.REPLACED: Kind.SUBSTITUTION,
}


def classify(typed: str, target: str, target_suffix: str, alignment: Alignment) -> Kind:
    """Name the slip that turns target into typed; both are lower-case domains of the same number of extra labels."""
    if "." not in typed:
        return Kind.SUFFIX_MISSING
    edits = alignment.edits
    if all(edit.touches_separator for edit in edits):
        return Kind.SEPARATOR
    if in_suffix(edits, target, target_suffix):
        typed_suffix = typed[len(target) - len(target_suffix) :]
        if not is_top_level(typed.rpartition(".")[2]):
            return Kind.SUFFIX_UNKNOWN
        if typed_suffix.count(".") == target_suffix.count("."):
            return Kind.SUFFIX_NEIGHBOUR
    return _KIND_OF_SLIP[edits[0].slip] if len(edits) == 1 else Kind.COMBINED


def in_suffix(edits: tuple[Edit, ...], target: str, target_suffix: str) -> bool:
    """Return whether every slip is in the suffix of the intended domain."""
    return bool(target_suffix) and all(edit.position >= len(target) - len(target_suffix) for edit in edits)


def reason(kind: Kind, typed: str, target: str, target_suffix: str, edits: tuple[Edit, ...]) -> str:
    """Say in one sentence why typed looks like a slip for target."""
    last = typed.rpartition(".")[2]
    if kind is Kind.SUFFIX_MISSING:
        if typed.replace("-", "") == target.replace(".", "").replace("-", ""):
            return f"The dots are missing: “{target}” was probably meant."
        return f"The ending is missing: “{target}” was probably meant."
    if kind is Kind.SUFFIX_UNKNOWN:
        return f"There is no ending “.{last}” on the internet; “.{target_suffix}” was probably meant."
    if kind is Kind.SUFFIX_NEIGHBOUR:
        typed_suffix = typed[len(target) - len(target_suffix) :]
        meant = f"“.{target_suffix}”{_length(edits)} is {ending_of(target_suffix)}"
        return f"“.{typed_suffix}” is {ending_of(typed_suffix)}; {meant}."
    if kind is Kind.SUFFIX_EXTRA:
        return f"“{target}” stands complete at the beginning; what follows it (“{typed[len(target) :]}”) is too much."
    return "; ".join(_said(edit, target) for edit in edits).capitalize() + f": “{target}” was probably meant."


def _length(edits: tuple[Edit, ...]) -> str:
    """Say by how many letters the right suffix is longer or shorter."""
    if len(edits) == 1 and edits[0].slip is Slip.LEFT_OUT:
        return ", one letter longer,"
    if len(edits) == 1 and edits[0].slip in (Slip.ADDED, Slip.DOUBLED):
        return ", one letter shorter,"
    return ""


def _said(edit: Edit, target: str) -> str:
    """Say one slip in words."""
    names = {".": "dot", "-": "dash"}
    if edit.slip is Slip.SWAPPED:
        return f"“{edit.meant[0]}” and “{edit.meant[1]}” are swapped"
    if edit.slip is Slip.LEFT_OUT:
        if edit.meant in names:
            before = target[: edit.position].rpartition(".")[2]
            after = target[edit.position + 1 :].partition(".")[0]
            return f"the {names[edit.meant]} between “{before}” and “{after}” is missing"
        return f"the letter “{edit.meant}” is missing"
    if edit.slip is Slip.DOUBLED:
        return f"“{edit.typed}” is typed twice"
    if edit.slip is Slip.ADDED:
        if edit.typed in names:
            return f"there is one {names[edit.typed]} too many"
        return f"there is one “{edit.typed}” too many"
    if edit.adjacent:
        return f"“{edit.typed}” and “{edit.meant}” are neighbours on the keyboard"
    return f"there is “{edit.typed}” where “{edit.meant}” belongs"
