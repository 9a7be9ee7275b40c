"""The benchmark's tables, as lines of text."""

from collections.abc import Iterable, Mapping, Sequence

from outcomes import Judged, calibration_error, grouped, per_thousand, precision, recall, reliability

from desktop_app.proofreading.confidence import Confidence

_COUNTED = ("pairs", "right", "listed", "wrong", "bare", "missed", "ties", "exact", "anywhere")


def compared(answers: Mapping[str, Sequence[Judged] | str], with_real: bool = True) -> list[str]:
    """Return a line for each program; in place of judgements, a text says why there are none."""
    header = ["", *_COUNTED]
    rows: list[Sequence[str]] = []
    for name, judgements in answers.items():
        if isinstance(judgements, str):
            rows.append((name, judgements))
        else:
            flags = (f"{per_thousand(judgements):.2f}",) if with_real else ()
            rows.append((name, *_counts(judgements), *flags))
    return table([*header, "flags/1000 real"] if with_real else header, rows)


def by_slip_made(judgements: Iterable[Judged]) -> list[str]:
    """Return how many pairs of each kind of slip are found."""
    groups = grouped((each for each in judgements if each.is_pair), lambda each: each.made)
    return table(("slip made", *_COUNTED), [(name, *_counts(group)) for name, group in groups.items()])


def by_what_is_said(judgements: Sequence[Judged], title: str, groups: Mapping[str, Sequence[Judged]]) -> list[str]:
    """Return how often findings are right, in groups; judgements are all, of which shares are taken."""
    pairs = sum(each.is_pair for each in judgements)
    real = len(judgements) - pairs
    rows = []
    for name, group in groups.items():
        count = precision(group)
        rows.append(
            (
                name,
                str(count.right),
                str(count.other),
                str(count.false_flags),
                "–" if count.share is None else f"{count.share:.1%}",
                f"{count.right / pairs:.1%}" if pairs else "–",
                f"{1000 * count.false_flags / real:.2f}" if real else "–",
            )
        )
    return table((title, "right", "wrong", "real flagged", "precision", "of all pairs", "flags/1000 real"), rows)


def by_confidence(judgements: Sequence[Judged]) -> list[str]:
    """Return the precision of each confidence, and of all from that confidence up."""
    groups: dict[str, list[Judged]] = {}
    for level in Confidence:
        groups[level] = [each for each in judgements if each.confidence == level]
    for level in (Confidence.MEDIUM, Confidence.LOW):
        groups[f"{level} and up"] = reaching(judgements, level)
    return by_what_is_said(judgements, "confidence", groups)


def by_kind_said(judgements: Sequence[Judged]) -> list[str]:
    """Return the precision of each kind that the program names."""
    groups = grouped((each for each in judgements if each.flagged), lambda each: each.kind)
    return by_what_is_said(judgements, "kind named", groups)


def reaching(judgements: Iterable[Judged], level: Confidence) -> list[Judged]:
    """Return the judgements that are findings of at least this confidence."""
    return [each for each in judgements if each.confidence and Confidence(each.confidence).reaches(level)]


def reliability_table(judgements: Sequence[Judged]) -> list[str]:
    """Return predicted beside observed probability of the first suggestion, and the mean distance."""
    bins = reliability(judgements)
    rows = [
        (
            f"{each.least:.2f} – {each.below:.2f}",
            str(each.count),
            f"{each.predicted:.3f}" if each.count else "–",
            f"{each.observed:.3f}" if each.count else "–",
            f"{each.observed - each.predicted:+.3f}" if each.count else "–",
        )
        for each in bins
    ]
    lines = table(("probability", "findings", "predicted", "observed", "difference"), rows)
    return [*lines, f"expected calibration error: {calibration_error(bins):.3f}"]


def by_source(answers: Mapping[str, Sequence[Judged] | str]) -> list[str]:
    """Return how many real domains of each source every program flags."""
    programs = {name: each for name, each in answers.items() if not isinstance(each, str)}
    rows: dict[str, Sequence[str]] = {}
    sources: Mapping[str, Sequence[Judged]] = {}
    for name, judgements in programs.items():
        sources = grouped((each for each in judgements if not each.is_pair), lambda each: _short(each.made))
        rows[name] = [str(sum(each.flagged for each in group)) for group in sources.values()]
    total = ("(all of them)", *(str(len(group)) for group in sources.values()))
    return table(("", *sources), [total, *((name, *row) for name, row in rows.items())])


def listed(judgements: Iterable[Judged]) -> list[str]:
    """Return each judgement as a line of tab-separated cells, for reading."""
    return [
        "\t".join(
            (
                each.typed,
                each.intended or "(real)",
                each.made,
                each.outcome if each.is_pair else "flagged",
                each.confidence or "–",
                "–" if each.probability is None else f"{each.probability:.3f}",
                ", ".join(each.suggestions) or "–",
                each.said,
            )
        )
        for each in judgements
    ]


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return aligned lines: the first column to the left, figures to the right; a short row's last cell runs on."""
    rows = list(rows)
    full = [row for row in (header, *rows) if len(row) == len(header)]
    widths = [max(len(row[column]) for row in full) for column in range(len(header))]
    widths[0] = max(len(row[0]) for row in (header, *rows))
    return [_line(row, widths) for row in (header, *rows)]


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    """Return one aligned line."""
    first = row[0].ljust(widths[0])
    if len(row) < len(widths):
        return f"{first}  {'  '.join(row[1:])}"
    return "  ".join((first, *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))))


def _counts(judgements: Iterable[Judged]) -> tuple[str, ...]:
    """Return the cells that say what came of pairs."""
    count = recall(judgements)
    numbers = (count.pairs, count.right, count.listed, count.wrong, count.bare, count.missed, count.ties)
    return (*map(str, numbers), f"{count.exact:.1%}", f"{count.anywhere:.1%}")


def _short(source: str) -> str:
    """Return a source without what follows the colon, such as the thread where it was reported."""
    return source.partition(":")[0] or "(no source)"
