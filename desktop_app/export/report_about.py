"""What stands at the end of a report’s page: by which rules it was made, from which files, by which program."""

from collections.abc import Callable, Iterable, Sequence

from desktop_app.export.page import PageStyle, element, text
from desktop_app.export.report_facts import Facts
from desktop_app.files.build import version_and_commit
from desktop_app.files.phrases import phrase
from desktop_app.proofreading.origin import UsedFile

_SHAPES = {"file": phrase("a file"), "folder": phrase("a folder"), "zip": phrase("a zip file")}


def rules_told(facts: Facts, style: PageStyle) -> str:
    """Return what counted as correct, and the policy in force."""
    origin = facts.exported.session.origin
    none = phrase("none")
    sets = [f"{each.name} ({each.date})" for each in origin.built_in_sets]
    policies = [_file(facts, file, style.say) for file in origin.policy_files]
    trusted = [_file(facts, file, style.say) for file in origin.trust_files]
    counts = (
        (origin.policy_domains, phrase("from the policy")),
        (origin.renames, phrase("renamed by the policy")),
        (origin.own_domains, phrase("from the user’s own list")),
        (origin.command_line_domains, phrase("from the command line")),
    )
    others = [style.counted(words, count) for count, words in counts if count]
    facts_told: list[tuple[str, Sequence[str]]] = [
        (phrase("Policy in force"), policies or [style.say(none)]),
        (phrase("Built-in sets of known-correct domains"), sets or [style.say(none)]),
        (phrase("Files of known-correct domains"), trusted or [style.say(none)]),
        (phrase("Other known-correct domains"), others or [style.say(none)]),
        (phrase("List of domains known to be real"), [style.say(phrase("in use") if origin.known_list else none)]),
    ]
    if origin.organisation:
        facts_told.insert(0, (phrase("Organisation"), [origin.organisation]))
    return _listed(facts_told, style)


def _file(facts: Facts, file: UsedFile, say: Callable[[str], str]) -> str:
    """Return a file of rules by its path, as far as that may be told, and its hash."""
    parts = [
        facts.path(file),
        f"sha256 {file.sha256}" if file.sha256 else "",
        say(phrase("last good copy")) if file.is_copy else "",
    ]
    return ", ".join(filter(None, parts))


def files_told(facts: Facts, style: PageStyle) -> str:
    """Return from what the report was made, and the hashes that tell the files apart from any other."""
    exported, book = facts.exported, facts.exported.book
    program = f"Proofbook {version_and_commit(digits=None)}"
    what = ", ".join((style.say(_SHAPES[book.shape.name.lower()]), book.format, book.encoding))
    told: list[tuple[str, Sequence[str]]] = [
        (phrase("Written"), [facts.written]),
        (phrase("Program"), [program]),
        (phrase("Original"), _file_facts(facts.source_name, facts.source_size, book.sha256, style)),
        (phrase("The copy"), _file_facts(facts.copy_name, exported.size, exported.sha256, style)),
        (phrase("Format"), [what]),
    ]
    if facts.user:
        told.insert(1, (phrase("Written by"), [facts.user]))
    return _listed(told, style)


def _file_facts(name: str, size: int | None, sha256: str, style: PageStyle) -> list[str]:
    """Return a file's name, if it may be told, its size and its hash."""
    bytes_ = style.say(phrase("{n} bytes", n=size)) if size is not None else ""
    return [", ".join(filter(None, (name, bytes_))), f"sha256 {sha256}"]


def _listed(told: Iterable[tuple[str, Sequence[str]]], style: PageStyle) -> str:
    """Return facts under their names; several of one name below each other."""
    lines = (
        element("dt", text(style.say(name)))
        + element("dd", "".join(element("div", text(fact)) for fact in facts if fact), "a")
        for name, facts in told
    )
    return element("dl", "".join(lines))
