"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, truth_name
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain, qr
from samples.stationery import (
    republic,
    sheet,
    signature,
    stamp,
)


def albanian_translated(dice: Dice) -> Paper:
    """A sworn translator's sheet over a certificate of an Albanian registry: the registry's day, the apostille's and the translator's own, parents, an official."""
    person = dice.person(age=(18, 70))
    father, mother = dice.person("", sex="M", age=(45, 85)), dice.person("", sex="F", age=(42, 82))
    clerk, expert, apostille = (
        dice.person("", age=(28, 60)),
        dice.person("", age=(30, 66)),
        dice.person("", age=(30, 60)),
    )
    seat = plain(dice.address(""))
    issued = dice.day_before(420, 40)
    legal = issued + dt.timedelta(days=dice.number(3, 12))
    done = legal + dt.timedelta(days=dice.number(5, 22))
    county, commune = dice.pick(
        (("Durrës", "Krujë"), ("Shkodër", "Vau i Dejës"), ("Fier", "Patos"), ("Elbasan", "Cërrik"))
    )
    surname = birth_surname(person)
    rows = [("1. Prénom", " ".join(person.first_names)), ("2. Nom de famille", surname), ("3. Prénom du père", father.first_name), ("4. Prénom et nom de jeune fille de la mère", f"{mother.first_name} {mother.last_name.upper()}"), ("5. Sexe", "féminin" if person.sex == "F" else "masculin"), ("6. Jour, mois, année de naissance", f"{person.birth_date:%d.%m.%Y}"), ("7. Lieu de naissance", f"{commune}, {county}"), ("8. Nationalité", "albanaise"), ("9. Numéro d'identité personnel", f"{dice.letters(1)}{dice.digits(8)}{dice.letters(1)}"), ("10. Acte de naissance n° / registre / année", f"{dice.number(20, 900)} / fondamental / {person.birth_date.year}"), ("11. Nom avant mariage", "— — —")]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;font-size:8.5pt;border-bottom:.6pt solid #444;padding-bottom:2mm"><div><b>{esc(expert.named("first_LAST"))}</b><br>Traductrice-interprète — langue albanaise<br>Expert près la cour d'appel de {dice.pick(("Lyon", "Bordeaux", "Rennes", "Nancy"))}<br>{esc(seat.line())}<br>{dice.phone()} — SIRET {dice.siret()}</div><div class="r">Traduction n° {done.year}/{dice.number(20, 480)}<br><i>ne varietur</i></div></div>
<p class="c small" style="margin-top:6mm">[traduit de l'albanais]</p><p class="c"><b>RÉPUBLIQUE D'ALBANIE</b><br>Ministère de l'Intérieur — Direction générale de l'état civil<br>Commune de {commune} — Bureau de l'état civil</p><p class="c" style="font-size:15pt;letter-spacing:.08em;margin:6mm 0">CERTIFICAT DE NAISSANCE</p>
<table class="rows">{"".join(f"<tr><td style='width:52%;padding:1.6mm'>{a}</td><td style='padding:1.6mm'>{esc(b)}</td></tr>" for a, b in rows)}</table>
<p style="margin-top:6mm">Le présent certificat est établi d'après le registre national de l'état civil. Délivré le {issued:%d.%m.%Y} à {commune}.<br>L'officier de l'état civil : {esc(clerk.named("first_LAST"))} <i>[signature et cachet électroniques]</i>. Validité : six mois. Droit de timbre : 100 lekë.</p>
<p class="small" style="border:.5pt solid #777;padding:2mm">[Au verso] APOSTILLE (Convention de La Haye du 5 octobre 1961) — 3. signé par {esc(clerk.named("first_last"))} — 5. à Tirana — 6. le {legal:%d.%m.%Y} — 7. par {esc(apostille.named("first_last"))} — 8. sous n° {dice.digits(7)}</p>
<div class="sign"><div>{stamp("EXPERT TRADUCTEUR", "#7b1f3a", under="C. A.")}</div><div>Je certifie la traduction conforme à l'original en langue albanaise.<br>Le {long_date(done)}{signature(expert.birth_date.day)}</div></div>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="Caladea", size=10.6, margin="13mm 20mm")  # fmt: skip


def sealed_by_the_ministry(dice: Dice) -> Paper:
    """The electronic deed of the ministry's service for the naturalised: no common title, the law's article, a code to check, old and new given names, days of notes."""
    person = dice.person(age=(25, 72))
    years = (dice.today - person.birth_date).days // 365
    father, mother = (
        dice.person("", sex="M", age=(years + 20, years + 40)),
        dice.person("", sex="F", age=(years + 18, years + 36)),
    )
    officer, made = dice.person("", age=(30, 60)), dice.person("", age=(30, 60))
    issued = dice.day_before(150, 1)
    drawn = max(dice.day_before(3000, 500, of=issued), person.birth_date + dt.timedelta(days=18 * 366 + 60))
    decree = drawn - dt.timedelta(days=dice.number(20, 50))
    wed = drawn + dt.timedelta(days=max(5, (issued - drawn).days // 2))
    spouse = dice.person("", sex="M" if person.sex == "F" else "F", age=(25, 70))
    town, land = dice.pick(
        (
            ("Oran", "Algérie"),
            ("Kayes", "Mali"),
            ("Meknès", "Maroc"),
            ("Pointe-Noire", "Congo"),
            ("Batticaloa", "Sri Lanka"),
        )
    )
    surname = birth_surname(person)
    half = "display:flex;gap:6mm;border-top:.4pt solid #99a;padding:2.2mm 0"

    def row(label: str, value: str) -> str:
        return f'<div style="{half}"><div style="width:46mm;color:#456" class="small">{label}</div><div style="flex:1">{value}</div></div>'

    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-start">{republic("Ministère de l'Europe", "et des Affaires étrangères")}<div class="r small">Service central d'état civil<br>11, rue de la Maison Blanche<br>44941 NANTES CEDEX 9<br><br>Réf. {issued.year}-{dice.digits(8)}</div></div>
<p style="margin-top:8mm;font-size:12pt"><b>{esc(surname)}</b> {esc(", ".join(person.first_names))}</p><p class="small">Acte établi en application de l'article 98 du code civil — {drawn.year} / {dice.letters(2)} / {dice.digits(5)}</p>
{row("Naissance", f"le {long_date(person.birth_date)}, à {town} ({land})")}{row("Nom", esc(surname))}{row("Prénoms", f"{esc(', '.join(person.first_names))}<br><span class='small'>(francisation : néant)</span>")}{row("Sexe", "féminin" if person.sex == "F" else "masculin")}
{row("Fils de" if person.sex == "M" else "Fille de", f"{esc(' '.join(father.first_names))} {esc(surname)}, né à {town} en {father.birth_date.year}<br>et de {esc(civil_name(mother))}, née à {town} le {long_date(mother.birth_date)}, son épouse")}{row("Acte dressé", f"à Nantes, le {long_date(drawn)}, par {esc(made.named('first_LAST'))}, officier de l'état civil par délégation du ministre")}{row("Mentions", f"Français{person.e} par décret du {long_date(decree)}.<br>Marié{person.e} à {esc(dice.address('').town)} le {long_date(wed)} avec {esc(civil_name(spouse))}.")}
<div style="border-top:.4pt solid #99a;margin-top:1mm;padding-top:5mm;display:flex;justify-content:space-between"><div style="width:95mm">Copie intégrale délivrée sous forme électronique (décret n° 2017-890, article 37), revêtue du cachet du service.<br><b>Le {issued:%d/%m/%Y} à {dice.number(8, 18)} h {dice.number(10, 59)}</b><br>{esc(initial(officer))}, officier de l'état civil</div><div class="c small">{qr(dice, 70)}<br>Code : {dice.letters(4)}-{dice.digits(4)}-{dice.letters(4)}</div></div>
<p class="tiny" style="margin-top:10mm">L'authenticité peut être contrôlée pendant six mois, jusqu'au {issued + dt.timedelta(days=182):%d/%m/%Y}, sur verification-acte.example. L'impression sur papier de ce document n'a pas la valeur de l'original électronique.</p>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": issued}, font="Open Sans", size=10, margin="14mm 20mm")  # fmt: skip


LAYOUTS = {"albanian_translated": albanian_translated, "sealed_by_the_ministry": sealed_by_the_ministry}
