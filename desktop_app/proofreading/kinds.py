"""The kinds of slip, and one sentence for each that a person understands."""

import enum

from desktop_app.files.phrases import capitalized, clauses, phrase
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
    typed, target, meant = candidate.typed, candidate.target, candidate.suggestion
    if kind is Kind.SUFFIX_MISSING:
        if candidate.route is Route.SQUEEZED:
            return phrase("The dots are missing: “{suggestion}” was probably meant.", suggestion=meant)
        return phrase("The ending is missing: “{suggestion}” was probably meant.", suggestion=meant)
    if kind is Kind.SUFFIX_UNKNOWN:
        return phrase(
            "There is no ending “.{ending}” on the internet; “.{suggestion}” was probably meant.",
            ending=typed.rpartition(".")[2],
            suggestion=target.suffix,
        )
    if kind is Kind.SUFFIX_NEIGHBOUR:
        return _reason_of_neighbour(candidate, edits)
    if kind is Kind.SUFFIX_EXTRA:
        if typed.startswith(target.domain):
            return phrase(
                "“{domain}” stands complete at the beginning; what follows it (“{rest}”) is too much.",
                domain=target.domain,
                rest=typed[len(target.domain) :],
            )
        return phrase("There is one part too many in its ending: “{suggestion}” was probably meant.", suggestion=meant)
    if kind is Kind.LABEL_ORDER:
        return phrase(
            "The parts between the dots are in another order: “{suggestion}” was probably meant.", suggestion=meant
        )
    return _reason_by_route(kind, candidate, edits)


def _reason_by_route(kind: Kind, candidate: Candidate, edits: tuple[Edit, ...]) -> str:
    """Say why, where it matters how the candidate was come by, or which slips there are."""
    target, meant = candidate.target, candidate.suggestion
    if candidate.route is Route.WITH_MAIL:
        return phrase(
            "The mailboxes of “{name}” are at “{domain}”, without “mail” in it.", name=target.name, domain=target.domain
        )
    if candidate.route is Route.DIGITS_FIRST:
        return phrase("The digits before “{domain}” probably belong before the @.", domain=target.domain)
    if kind is Kind.SUFFIX_OTHER:
        return phrase(
            "The mailboxes of “{name}” are at “{domain}”, not under “.{ending}”.",
            name=target.name,
            domain=target.domain,
            ending=_other_suffix(candidate),
        )
    slips = capitalized(clauses([_said(edit, target.domain) for edit in edits]))
    if candidate.route is Route.OTHER_SUFFIX:
        return phrase(
            "{slips}; and the mailboxes of “{name}” are not under “.{ending}”: “{suggestion}” was probably meant.",
            slips=slips,
            name=target.name,
            ending=_other_suffix(candidate),
            suggestion=meant,
        )
    return phrase("{slips}: “{suggestion}” was probably meant.", slips=slips, suggestion=meant)


def _reason_of_neighbour(candidate: Candidate, edits: tuple[Edit, ...]) -> str:
    """Say whose ending was typed and whose was meant, and which of them is longer."""
    suffix = candidate.target.suffix
    typed_suffix = _typed_suffix(candidate.typed, candidate.target.domain, suffix)
    said = {"typed": typed_suffix, "its": ending_of(typed_suffix), "right": suffix, "whose": ending_of(suffix)}
    if len(edits) == 1 and edits[0].slip is Slip.LEFT_OUT:
        return phrase("“.{typed}” is {its}; “.{right}”, one letter longer, is {whose}.", **said)
    if len(edits) == 1 and edits[0].slip in (Slip.ADDED, Slip.DOUBLED):
        return phrase("“.{typed}” is {its}; “.{right}”, one letter shorter, is {whose}.", **said)
    return phrase("“.{typed}” is {its}; “.{right}” is {whose}.", **said)


def _typed_suffix(typed: str, target: str, target_suffix: str) -> str:
    """Return what was typed in place of the target's suffix, where all slips are in the suffix."""
    return typed[len(target) - len(target_suffix) :]


def _other_suffix(candidate: Candidate) -> str:
    """Return what follows the first label."""
    return candidate.typed.partition(".")[2]


def _said(edit: Edit, target: str) -> str:
    """Say one slip in words, as a clause."""
    typed, meant = edit.typed, edit.meant
    if edit.slip is Slip.SWAPPED:
        return phrase("“{first}” and “{second}” are swapped", first=meant[0], second=meant[1])
    if edit.slip is Slip.MOVED:
        return phrase("the letter “{letter}” is in the wrong place", letter=meant)
    if edit.slip is Slip.LOOKALIKE:
        if typed.isascii():
            return phrase("“{typed}” looks like “{meant}”", typed=typed, meant=meant)
        return phrase("“{typed}” looks like “{meant}” but is another character", typed=typed, meant=meant)
    if edit.slip is Slip.LEFT_OUT:
        return _said_left_out(edit, target)
    if edit.slip is Slip.DOUBLED:
        return phrase("“{typed}” is typed twice", typed=typed)
    if edit.slip is Slip.ADDED:
        if typed == ".":
            return phrase("there is one dot too many")
        if typed == "-":
            return phrase("there is one dash too many")
        return phrase("there is one “{typed}” too many", typed=typed)
    if edit.adjacent:
        return phrase("“{typed}” and “{meant}” are neighbours on the keyboard", typed=typed, meant=meant)
    if (typed, meant) == (".", "-"):
        return phrase("there is a dot where a dash belongs")
    if (typed, meant) == ("-", "."):
        return phrase("there is a dash where a dot belongs")
    return phrase("there is “{typed}” where “{meant}” belongs", typed=typed, meant=meant)


def _said_left_out(edit: Edit, target: str) -> str:
    """Say what is missing, and of a dot or dash also where."""
    if edit.meant not in (".", "-"):
        return phrase("the letter “{letter}” is missing", letter=edit.meant)
    before = target[: edit.position].rpartition(".")[2]
    after = target[edit.position + 1 :].partition(".")[0]
    if edit.meant == ".":
        return phrase("the dot between “{before}” and “{after}” is missing", before=before, after=after)
    return phrase("the dash between “{before}” and “{after}” is missing", before=before, after=after)
