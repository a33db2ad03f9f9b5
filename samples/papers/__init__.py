"""One module (or package) a document type, named by its id; each has `LAYOUTS`, a name and a function for every layout.

A new specimen is a new file: nothing is registered by hand. Draw through the roles of `samples.dice`, so that a dossier can fix them:
`person` (whom the paper concerns), `partner`, `children`, `home` (the address of the person), `employer`, `landlord`,
`month`, `income_year`; `dice.today` is the day around which the paper was made.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

from samples.dice import Dice
from samples.paper import Paper

Layout = Callable[[Dice], Paper]


def discover() -> dict[str, dict[str, Layout]]:
    """Type id → layout name → function that draws it. Several types may share a module: LAYOUTS_BY_TYPE."""
    found: dict[str, dict[str, Layout]] = {}
    for info in pkgutil.iter_modules(__path__):
        if info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{__name__}.{info.name}")
        if hasattr(module, "LAYOUTS"):
            found.setdefault(info.name, {}).update(module.LAYOUTS)
        for type_id, layouts in getattr(module, "LAYOUTS_BY_TYPE", {}).items():
            found.setdefault(type_id, {}).update(layouts)
    return found
