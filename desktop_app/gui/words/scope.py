"""What the next decision is about, in words. Free of widgets."""

from desktop_app.gui.wording import number, plural, shown


def domain_scope(domain: str, included: int, total: int) -> str:
    """Say that it is about the addresses at a domain that are ticked: so many of so many."""
    if included < total:
        said = plural(
            total - included,
            "Your decision about {included} of {total} addresses at {domain}; {n} is left out",
            "Your decision about {included} of {total} addresses at {domain}; {n} are left out",
        )
    else:
        said = plural(
            included, "Your decision about {n} address at {domain}", "Your decision about {n} addresses at {domain}"
        )
    return said.format(domain=shown(domain, 80), included=number(included), total=number(total))


def selection_scope(count: int) -> str:
    """Say that it is about the addresses that are selected."""
    return plural(count, "Your decision about {n} selected address", "Your decision about {n} selected addresses")
