"""Dealt layouts: the extract of a file's register of steps, for a permit whose renewal is under way."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import republic, sheet

NATIONS = ("marocaine", "sénégalaise", "ivoirienne", "brésilienne", "turque", "ukrainienne", "congolaise", "haïtienne", "vietnamienne")  # fmt: skip


def steps_of_the_file(dice: Dice) -> Paper:
    """A table of dated steps, the last of them the end of validity; names in small letters, the spouse's birth beside the holder's, appointment and deadline."""
    person, spouse = dice.person(age=(20, 66)), dice.person("", age=(20, 66))
    agent = dice.person("", age=(25, 60))
    issued = dice.today
    filed = dice.day_before(120, 60)
    old_end = dice.day_before(25, 2)
    ends = issued + dt.timedelta(days=dice.pick((89, 90, 91, 181)))
    seen, late = dice.day_after(45, 12), dice.day_after(30, 15)
    nation, number = dice.pick(NATIONS), dice.digits(10)
    first, last = " ".join(person.first_names).lower(), person.last_name.lower()
    steps = [
        (filed, "dépôt de la demande de renouvellement, accusé de réception"),
        (filed + dt.timedelta(days=dice.number(2, 9)), "dossier reçu complet au guichet numérique"),
        (filed + dt.timedelta(days=dice.number(12, 30)), "instruction ouverte"),
        (old_end, "fin de validité de la carte précédente"),
        (issued, dice.pick(("document mis à disposition", "attestation imprimée et remise"))),
        (late, "date limite pour transmettre la photographie"),
        (seen, "rendez-vous de remise des empreintes"),
        (ends, dice.pick(("fin de validité de la présente attestation", "la présente cesse de produire effet"))),
    ]
    if dice.chance(0.4):
        steps.pop(2)
    steps.sort()
    who = dice.pick(("système", "agent", "automate"))
    rows = "".join(f"<tr><td>{day:%d/%m/%Y}</td><td>{text}</td><td class='small'>{'usager' if text.startswith('dépôt') else who}</td></tr>" for day, text in steps)  # fmt: skip
    prefecture = dice.pick(("Préfecture du Bas-Rhin", "Préfecture de la Gironde", "Préfecture du Nord", "Préfecture de l'Hérault"))  # fmt: skip
    html = f"""<div class="head">{republic(prefecture, "Direction des étrangers en France")}<div class="small r">Extrait du registre des demandes<br>ligne {dice.number(120, 9800)}<br>imprimé le {dice.day_after(3, 1, of=issued):%d/%m/%Y}</div></div>
<h1>{dice.pick(("ATTESTATION", "ATTESTATION DE PROLONGATION"))}</h1><p class="c">Prolongation d'instruction d'une demande de titre de séjour (article R. 431-15-1 du CESEDA)</p>
<p class="justify">Prolongation établie en faveur de {esc(first)} <b>{esc(last)}</b>, de nationalité {nation}, né{person.e} le {person.birth_date:%d/%m/%Y}, numéro étranger {number}, {dice.pick(("conjoint", "époux", "partenaire"))} : {esc(spouse.first_name.lower())} {esc(spouse.last_name.lower())}, né{spouse.e} le {spouse.birth_date:%d/%m/%Y}. Les droits attachés au titre précédent, y compris celui de travailler, sont maintenus.</p>
<table class="grid" style="margin-top:5mm"><tr><th>Date</th><th>Étape</th><th>Auteur</th></tr>{rows}</table>
<p style="margin-top:6mm">Ce document, à présenter avec le titre arrivé à échéance, autorise le séjour sur le territoire français jusqu'à la date de la dernière ligne.</p><p class="r">{esc(agent.named("first_last").lower())}, agent instructeur, pour le préfet</p>"""
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": ends, "nationality": nation, "permit_kind": "extension"}  # fmt: skip
    return sheet("residence_permit", html, truth, font=dice.font("sans"), size=10.2, margin="14mm 18mm")


LAYOUTS = {"steps_of_the_file": steps_of_the_file}
