"""The command line `bordereau` (CONTRACT.md section 1): one module a command, imported only when it is used."""

from __future__ import annotations

import gettext
import os
from importlib import import_module
from pathlib import Path

import click

# What click itself says (a missing option, a path that does not exist) is French too, wherever the program runs.
os.environ["LANGUAGE"] = "fr"
gettext.bindtextdomain("messages", str(Path(__file__).with_name("locale")))

COMMANDS = (
    "read", "check", "demo", "serve", "worker", "evaluate", "explain", "checklists", "accounts", "keys", "train",
)  # fmt: skip


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"service.cli.{cmd_name}").command
        return command


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="bordereau")
def main() -> None:
    """Lit les papiers d'une demande de logement social et dit ce qui manque."""
    from service import logs  # not for `--help`: it takes a while to load

    logs.configure()  # what a fault prints must not hold what a paper says
