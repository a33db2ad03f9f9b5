"""`bordereau checklists [ID]`: the lists, or one with what it asks, of whom, when, what does, and its legal source."""

from __future__ import annotations

import json

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from classifiers.catalogue import catalogue
from service.checklists.conditions import in_words
from service.checklists.errors import UnknownChecklistError
from service.checklists.rules import IDS, Checklist, Item, Option, Part, checklist

WHO = {
    "each person": "chaque personne",
    "each adult": "chaque adulte",
    "each minor": "chaque mineur",
    "dossier": "le dossier",
}
LEVELS = {"mandatory": "obligatoire", "complementary": "selon la situation", "optional": "facultatif"}


@click.command("checklists")
@click.argument("checklist_id", metavar="[ID]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Les règles en JSON sur la sortie standard.")
def command(checklist_id: str | None, as_json: bool) -> None:
    """Montre les listes de pièces, ou une seule avec ses règles et leur source."""
    try:
        lists = [checklist(checklist_id)] if checklist_id else [checklist(one) for one in IDS]
    except UnknownChecklistError as error:
        raise click.UsageError(str(error)) from error
    if as_json:
        values = [as_values(one) for one in lists]
        click.echo(json.dumps(values[0] if checklist_id else values, ensure_ascii=False))
    elif checklist_id:
        _show_one(Console(), lists[0])
    else:
        _show_all(Console(), lists)


def as_values(rules: Checklist) -> dict[str, object]:
    """A checklist as JSON values: as written, each item with its legal source in one line."""
    items = [{**item.model_dump(exclude_defaults=True), "legal_source": rules.legal(item)} for item in rules.items]
    return {**rules.model_dump(exclude={"items"}), "items": items}


def _show_all(console: Console, lists: list[Checklist]) -> None:
    table = Table(title="Listes de pièces", title_justify="left", show_lines=True)
    table.add_column("Identifiant", no_wrap=True)
    table.add_column("Liste et sources")
    for rules in lists:
        sources = "\n".join(f"{source.title} ({source.date})" for source in rules.sources.values())
        table.add_row(rules.id, Text.assemble(f"{rules.title.fr} : {len(rules.items)} pièces\n", (sources, "dim")))
    console.print(table)


def _show_one(console: Console, rules: Checklist) -> None:
    table = Table(title=rules.title.fr, title_justify="left", show_lines=True)
    table.add_column("Pièce, pour qui, quand", ratio=2)
    table.add_column("Ce qui convient, et d'où vient la règle", ratio=3)
    for item in rules.items:
        who = ", ".join(filter(None, (WHO[item.who], LEVELS[item.level], in_words(item.when))))
        left = Text.assemble((item.label.fr, "bold"), "\n", who, "\n", (item.id, "dim"))
        notes = [rules.legal(item), item.note] if item.note else [rules.legal(item)]
        table.add_row(left, Text.assemble(accepted(item), ("\n" + "\n".join(notes), "dim")))
    console.print(table)


def accepted(item: Item) -> str:
    """What settles an item, one part a line."""
    return "\n".join(_part(part) for part in item.parts)


def _part(part: Part) -> str:
    ways = " ou ".join(dict.fromkeys(_option(option) for option in part.options))
    condition = in_words(part.when)
    return f"({condition}) {ways}" if condition else ways


def _option(option: Option) -> str:
    """An accepted paper; `?` where it is accepted, but for a person to review."""
    names = " ou ".join(_label(kind) for kind in option.types)
    kinds = ", ".join(str(value) for values in option.kind.values() for value in values if isinstance(value, str))
    return f"{names}{f' ({kinds})' if kinds else ''}{' ?' if option.flag else ''}"


def _label(type_id: str) -> str:
    if type_id == "*":
        return "tout document"
    found = catalogue().get(type_id)
    return found.label if found else type_id
