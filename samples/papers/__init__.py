"""One module (or package) a document type, named by its id; each has `LAYOUTS`, a name and a function for every layout.

A new specimen is a new file: nothing is registered by hand. Draw through the roles of `samples.dice`, so that a dossier can fix them:
`person` (whom the paper concerns), `partner`, `children`, `home` (the address of the person), `employer`, `landlord`,
`month`, `income_year`; `dice.today` is the day around which the paper was made.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable

from samples.dice import Dice
from samples.paper import Paper

Layout = Callable[[Dice], Paper]


def discover(types: Iterable[str] = ()) -> dict[str, dict[str, Layout]]:
    """Type id → layout name → function that draws it; of all types, or of those asked for."""
    names = [info.name for info in pkgutil.iter_modules(__path__) if not info.name.startswith("_")]
    wanted = list(types) or sorted(names)
    return {name: dict(importlib.import_module(f"{__name__}.{name}").LAYOUTS) for name in wanted}
