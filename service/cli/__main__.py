"""`python -m service.cli` is the command `bordereau`."""

from service.cli import main

main(prog_name="bordereau")
