"""The rules of a decisions file in plain words. Free of widgets."""

from desktop_app.gui import wording
from desktop_app.gui.wording import shown, shown_address, tr
from desktop_app.review.applying import RuleEffect, RulesPreview
from desktop_app.review.decision import Action, Decision
from desktop_app.review.decisions_file import Rule
from desktop_app.review.decisions_writing import Told


def subject_words(rule: Rule) -> str:
    """Name the domain or the address that a rule is about."""
    return shown_address(rule.subject) if rule.is_address else shown(rule.subject, 120)


def decision_words(decision: Decision) -> str:
    """Say what a decision does."""
    words = {
        Action.KEEP: tr("stays as it is"),
        Action.TRUST: tr("is spelled correctly"),
        Action.ASK: tr("to be asked about"),
    }
    becomes = shown_address(decision.address) if decision.address else shown(decision.domain, 120)
    return words.get(decision.action) or tr("becomes {new}").format(new=becomes)


def effect_words(effect: RuleEffect) -> str:
    """Say what a rule would do here."""
    if effect.is_idle:
        return tr("Nothing here is meant by it")
    said = []
    if effect.new:
        said.append(wording.plural(len(effect.new), "{n} address is decided", "{n} addresses are decided"))
    if effect.same:
        said.append(wording.plural(effect.same, "{n} is decided so already", "{n} are decided so already"))
    differing = sum(len(keys) for _, keys in effect.conflicts.values())
    if differing:
        said.append(wording.plural(differing, "{n} is decided otherwise", "{n} are decided otherwise"))
    if effect.refused:
        said.append(tr("refused: your organisation has declared what it becomes"))
    return wording.joined(said)


def preview_lines(preview: RulesPreview) -> list[str]:
    """Say what the rules of a file would do altogether, a sentence each."""
    said = [
        wording.plural(
            preview.new,
            "{n} address that is undecided here will be decided.",
            "{n} addresses that are undecided here will be decided.",
        )
        if preview.new
        else tr("Nothing that is undecided here will be decided.")
    ]
    same = sum(effect.same for effect in preview.effects.values())
    if same:
        said.append(wording.plural(same, "{n} address is decided so already.", "{n} addresses are decided so already."))
    if preview.idle:
        said.append(
            wording.plural(
                len(preview.idle), "{n} rule means nothing in this book.", "{n} rules mean nothing in this book."
            )
        )
    if preview.refused:
        said.append(
            wording.plural(
                len(preview.refused),
                "{n} rule is refused, since your organisation has declared something else.",
                "{n} rules are refused, since your organisation has declared something else.",
            )
        )
    return said


def domains_words(told: Told) -> str:
    """Say what a file of rules for domains holds."""
    said = wording.plural(
        len(told.rules.domains),
        "{n} domain. The file names no person and no address, so it can be passed on.",
        "{n} domains. The file names no person and no address, so it can be passed on.",
    )
    return _with_left_out(said, told)


def all_words(told: Told) -> str:
    """Say what a file of all decisions holds."""
    said = wording.plural(len(told.rules.domains), "{n} whole domain.", "{n} whole domains.")
    if told.rules.addresses:
        said += " " + wording.plural(
            len(told.rules.addresses),
            "{n} single address, which is personal data: only you can open the file.",
            "{n} single addresses, which are personal data: only you can open the file.",
        )
    return _with_left_out(said, told)


def _with_left_out(said: str, told: Told) -> str:
    """Say how many decisions are not in the file, too, if there are some."""
    if not told.left_out:
        return said
    left_out = wording.plural(
        told.left_out,
        "{n} decision can’t be told like this and is left out.",
        "{n} decisions can’t be told like this and are left out.",
    )
    return f"{said} {left_out}"
