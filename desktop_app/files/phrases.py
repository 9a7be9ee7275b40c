"""Sentences made far from the screen: plain English to whoever reads them, and ready to be said in another language.

Whatever is shown to a person and made below the window is a phrase: `phrase("the letter “{letter}” is missing", …)`.
It is a `str`, so the command line, reports and files go on as if there were no other language; the window has it said
in its own. Templates stand in the code as literals, from where `.ci/translations.py` takes them.

An `int` that stands in a phrase is a count, which each language writes in its way; a line number is given as text.
"""

import re
from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any, Protocol, Self

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_CONTEXT = "phrases"
_UNTOLD = "…"


class Language(Protocol):
    """What a language has to say for itself."""

    def form(self, template: str, context: str) -> str:
        """Return a template in this language."""

    def plural(self, count: int, one: str, many: str) -> str:
        """Return the form of a template that goes with a count."""

    def number(self, value: int) -> str:
        """Return a number as it is written."""

    def series(self, items: Sequence[str]) -> str:
        """Return “a, b and c”."""


class Phrase(str):
    """An English text that remembers its template and what stands in it: texts, counts and other phrases.

    It stays one through str(), exceptions, copying and pickling. What Python makes of it otherwise (a slice, a sum, an
    f-string, a join, another case) is plain English, and so is what has gone through a Qt signal of text.
    """

    __slots__ = ("_arguments", "_context", "_template")
    _arguments: Mapping[str, Any]
    _context: str
    _template: str

    def __new__(cls, template: str, arguments: Mapping[str, Any] = {}, context: str = _CONTEXT) -> Self:
        """Say it in English."""
        made = super().__new__(cls, template.format_map(arguments) if arguments else template)
        made._template, made._arguments, made._context = template, arguments, context
        return made

    def __str__(self) -> str:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._template, self._arguments, self._context)

    def said_in(self, language: Language) -> str:
        """Say it in a language."""
        return filled(language.form(self._template, self._context), _said(self._arguments, language))

    def without_contents(self) -> str:
        """Say it in English, with “…” for the texts that stand in it."""
        return filled(self._template, {name: without_contents(each) for name, each in self._arguments.items()})


class _Plural(Phrase):
    """A sentence in the form that goes with a count, which stands in it as {n}."""

    __slots__ = ("_one",)
    _one: str

    def __new__(cls, one: str, many: str, arguments: Mapping[str, Any]) -> Self:
        made = super().__new__(cls, one if arguments["n"] == 1 else many, arguments)
        made._one, made._template = one, many
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._one, self._template, self._arguments)

    def said_in(self, language: Language) -> str:
        form = language.plural(self._arguments["n"], self._one, self._template)
        return filled(form, _said(self._arguments, language))


class _InOtherWords(Phrase):
    """A sentence whose English is not made from the template of the other languages."""

    __slots__ = ("_english",)
    _english: str

    def __new__(cls, english: str, template: str, arguments: Mapping[str, Any]) -> Self:
        made = super().__new__(cls, english)
        made._context = _CONTEXT
        made._english, made._template, made._arguments = english, template, arguments
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._english, self._template, self._arguments)


class _Series(Phrase):
    """Things told one after the other."""

    __slots__ = ("_items",)
    _items: Sequence[str]

    def __new__(cls, items: Sequence[str]) -> Self:
        made = super().__new__(cls, english_series(items))
        made._items = items
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._items,)

    def said_in(self, language: Language) -> str:
        return language.series([said_in(language, item) for item in self._items])

    def without_contents(self) -> str:
        return english_series([without_contents(item) for item in self._items])


class _Capitalized(Phrase):
    """A clause that begins a sentence."""

    __slots__ = ("_clause",)
    _clause: str

    def __new__(cls, clause: str) -> Self:
        made = super().__new__(cls, _capitalized(clause))
        made._clause = clause
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._clause,)

    def said_in(self, language: Language) -> str:
        return _capitalized(said_in(language, self._clause))

    def without_contents(self) -> str:
        return _capitalized(without_contents(self._clause))


def phrase(template: str, /, **arguments: object) -> Phrase:
    """Return a phrase; what stands in braces is named by an argument: texts (which may be phrases) and counts."""
    return Phrase(template, arguments)


def plural_phrase(n: int, one: str, many: str, /, **arguments: object) -> Phrase:
    """Return the phrase that goes with a count, as of the forms "{n} address" and "{n} addresses"."""
    return _Plural(one, many, {"n": n, **arguments})


def phrase_for(english: str, template: str, /, **arguments: object) -> Phrase:
    """Return a phrase whose English is made by rules that other languages don't share; those fill in the template."""
    return _InOtherWords(english, template, arguments)


def series(items: Sequence[str]) -> str:
    """Return “a, b and c”, which every language joins in its own way."""
    return items[0] if len(items) == 1 else _Series(items)


def capitalized(clause: str) -> Phrase:
    """Return a clause with a capital as its first letter, in every language."""
    return _Capitalized(clause)


def clauses(said: Sequence[str]) -> str:
    """Return several clauses as one: “a; b; c”."""
    return reduce(lambda first, rest: phrase("{first}; {rest}", first=first, rest=rest), said) if said else ""


def sentences(*said: str) -> str:
    """Return sentences one after the other."""
    return reduce(lambda first, rest: phrase("{first} {rest}", first=first, rest=rest), said)


def phrase_of_table(text: str) -> Phrase:
    """Return a text that does not stand in the code but in a table of the program's, as countries do."""
    return Phrase(text, context="tables")


def said_in(language: Language, text: str) -> str:
    """Say a text in a language, if it is a phrase; any other is what it is."""
    return text.said_in(language) if isinstance(text, Phrase) else text


def without_contents(said: object) -> str:
    """Return what a phrase says without the texts that stand in it, as “…: there is no such file”.

    Counts stay, and so do phrases. Of any other text, which may hold anything, nothing stays but “…”.
    """
    if isinstance(said, Phrase):
        return said.without_contents()
    return str(said) if isinstance(said, int) else _UNTOLD


def filled(template: str, arguments: Mapping[str, Any]) -> str:
    """Put arguments in a template; whatever braces they hold themselves stay, and so do those that name nothing."""
    return _PLACEHOLDER.sub(lambda found: str(arguments.get(found[1], found[0])), template)


def english_series(items: Sequence[str]) -> str:
    """Return “a, b and c”."""
    return " and ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def _said(arguments: Mapping[str, Any], language: Language) -> dict[str, str]:
    """Say what stands in a phrase: counts and texts."""
    return {
        name: language.number(value) if isinstance(value, int) else said_in(language, str(value))
        for name, value in arguments.items()
    }


def _capitalized(text: str) -> str:
    """Return a text with a capital letter."""
    return text[:1].upper() + text[1:]
