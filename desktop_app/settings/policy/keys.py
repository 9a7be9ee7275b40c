"""The keys of a policy, by their dotted names: which add up over several files, and which nobody else can set."""

LISTS = frozenset({"trusted_domains", "trusted_files", "known_domains", "never_flag", "renames", "built_in_sets"})
"""A second policy adds to these; of every other key there is one value."""

SECTIONS = {
    "export": ("folders", "name"),
    "report": ("formats", "folder", "contact_data", "user_name"),
    "retention": ("journals", "sessions", "recent_files", "logs"),
    "log": ("level", "folder"),
}

PLAIN_KEYS = (
    "organisation",
    "trusted_domains",
    "trusted_files",
    "built_in_sets",
    "known_domains",
    "never_flag",
    "renames",
    "keyboard_layouts",
    "shown_confidence",
    "recent_files",
    "journals",
    "language",
    "processes",
)

KEYS = (*PLAIN_KEYS, *(f"{section}.{name}" for section, names in SECTIONS.items() for name in names))

SET_BY_POLICY_ALONE = frozenset(
    {
        "organisation",
        "shown_confidence",
        "recent_files",
        "journals",
        *(f"{section}.{name}" for section, names in SECTIONS.items() for name in names),
    }
)
"""No user setting and no option of the command line sets these, so that the first policy that does has locked them."""
