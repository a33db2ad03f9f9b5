"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import squares
from samples.papers._mixed_social_people import euros
from samples.stationery import logo, sheet, signature, stamp


def framed_rights(dice: Dice) -> Paper:
    """A framed certificate of rights with seal and code: a narrow column of labels, values, remarks; surname and given names far apart, the day in letters, the title in the band at the foot."""
    person, home = dice.person(age=(18, 90)), dice.address()
    full, ds = " ".join(person.first_names), dice.pick(("slash", "long", "dot"))
    money = euros(dice)
    issued = dice.day_before(400, 2)
    older = issued - dt.timedelta(days=dice.number(200, 400))
    start, end = issued.replace(day=1), issued + dt.timedelta(days=dice.number(120, 360))
    doctor, keeper, agent = dice.person("", age=(33, 66)), dice.person("", age=(30, 62)), dice.person("", age=(26, 60))
    role = dice.pick(("Titulaire", "Assuré" + person.e, "Bénéficiaire"))
    rows = [
        (role, f"<b>{esc(person.last_name.upper())}</b>", "nom de famille ou d'usage"),
        ("Droits ouverts", f"du {date_printed(start, ds)} au {date_printed(end, ds)}", "régime général, base 100 % pour affection reconnue" if dice.chance(0.4) else "régime général"),
        (dice.pick(("Immatriculation", "N° de sécurité sociale")), dice.nir(person), "à rappeler"),
        ("Médecin traitant", f"Dr {esc(doctor.named('first_last'))}", f"déclaré le {date_printed(older, ds)}"),
        (dice.pick(("Représentant", "Tuteur désigné", "Mandataire")), esc(keeper.named("first_last")), "jugement produit au dossier"),
        ("Papier précédent", date_printed(older, ds), f"dernier remboursement : {money(dice.amount(20, 190))}, périmé"),
        ("Adresse", esc(home.line()), ""),
        ("Prénoms", f"<b>{esc(full)}</b>", f"né{person.e} le {date_printed(person.birth_date, ds)}"),
    ]  # fmt: skip
    middle = rows[1:7]
    dice.random.shuffle(middle)
    rows = [rows[0], *middle, rows[7]] if dice.chance(0.7) else [rows[7], *middle, rows[0]]
    body = "".join(f"<tr><td style='width:30mm' class='small'>{a}</td><td style='width:75mm'>{b}</td><td class='small' style='color:#555'>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    band = dice.pick(("ATTESTATION DE DROITS — CARTE VITALE", "CARTE D'ASSURÉ SOCIAL — CERTIFICAT DE DROITS", "CERTIFICAT TENANT LIEU DE CARTE VITALE", "ATTESTATION DE DROITS À L'ASSURANCE MALADIE"))  # fmt: skip
    html = f"""<div style="border:3pt double #2c5f9e;padding:7mm 8mm"><table><tr><td>{logo(dice.pick(("l'Assurance Maladie", "MSA", "CPAM")), "#2c5f9e", esc(dice.address("").town))}</td><td class="r">{squares(dice, 70)}</td></tr></table>
<table class="rows" style="margin:8mm 0">{body}</table><p>{dice.pick(("Délivré à", "Établi à"))} {esc(dice.address("").town)}, le {date_in_words(issued)}.</p>
<table><tr><td>{stamp("ASSURANCE MALADIE", "#2c5f9e")}</td><td style="width:50%">{"L'agente" if agent.sex == "F" else "L'agent"} de la caisse<br>{esc(agent.named("first_last"))}<br>{signature(dice.number(0, 99))}</td></tr></table>
<p class="tiny">À présenter aux professionnels de santé. Toute fausse déclaration est punie par la loi.</p><div style="background:#2c5f9e;color:#fff;padding:3mm;text-align:center" class="b">{band}</div></div>"""
    fields = {"person_names": [f"{full} {person.last_name.upper()}"], "issue_date": issued}
    return sheet("health_card", html, fields, font=dice.font("any"), size=10.2, margin="15mm 16mm")


LAYOUTS = {"framed_rights": framed_rights}
