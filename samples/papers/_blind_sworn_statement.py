"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import combed, sheet, signature, ticked


def three_names(person: Person) -> Person:
    """The person with three given names."""
    more = [name for name in ("Marie", "Camille", "Dominique", "Claude") if name not in person.first_names]
    return replace(person, first_names=(*person.first_names, *more)[:3])


def numbered_declaration(dice: Dice) -> Paper:
    """A legal-form program: numbered articles in the first person, old wording, births of a housemate, the file's manager by delegation."""
    person = three_names(dice.person(age=(24, 70)))
    other = dice.person("", age=(24, 70))
    chief, clerk = dice.person("", age=(35, 62)), dice.person("", age=(25, 60))
    home, town = dice.address(), dice.address("").town
    issued = dice.day_before(80, 1)
    since = dice.day_before(1500, 100, of=issued)
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    articles = (
        f"Je soussigné{person.e} <b>{esc(name)}</b>, né{person.e} le {long_date(person.birth_date)} à {esc(person.birth_place)}, de nationalité française, demeurant {esc(home.line())}.",
        f"Affirme sur l'honneur vivre seul{person.e} au foyer depuis le {long_date(since)}, n'être engagé{person.e} ni dans les liens du mariage, ni dans ceux d'un pacte civil de solidarité, ni en concubinage notoire.",
        f"Précise que {other.civility} {esc(other.named())}, né{other.e} le {long_date(other.birth_date)}, qui occupe une chambre du même logement en vertu d'un contrat distinct, n'est pas à ma charge et ne partage pas mes ressources.",
        "M'engage à faire connaître sans délai tout changement de ma situation à l'organisme destinataire.",
        "Reconnais avoir pris connaissance des articles 441-6 et 441-7 du code pénal, qui punissent d'amende et d'emprisonnement toute fausse déclaration.",
    )
    body = "".join(
        f'<div style="display:flex;gap:5mm;margin:3.2mm 0"><b style="width:8mm">{i}.</b><div style="flex:1;text-align:justify">{text}</div></div>'
        for i, text in enumerate(articles, 1)
    )
    html = f"""<div style="border-bottom:1.4pt solid #0b6e69;padding-bottom:2mm;display:flex;justify-content:space-between"><span class="small">Mod. AFF-HON 04 &nbsp;|&nbsp; v. 2025.2</span><span class="small">Dossier locatif n° {dice.digits(8)}</span></div>
<h1 style="margin:12mm 0 10mm;color:#0b6e69;font-size:15pt">AFFIRMATION SUR L'HONNEUR</h1>{body}
<p style="margin-top:9mm">Fait à {esc(town)}, le {issued:%d/%m/%Y}, pour valoir ce que de droit.</p><div style="margin-left:55%"><span class="small">Signature du déclarant</span><br>{signature(dice.number(0, 99))}</div>
<div style="border:.6pt solid #888;margin-top:12mm;padding:3mm;font-size:8pt"><b>Cadre réservé au service gestionnaire</b><br>OPH de {esc(town)} — SIRET {dice.siret()} — Tél. {dice.phone()} — IBAN {dice.iban()}<br>Pour le directeur, par délégation, {chief.civility} {esc(chief.named())}, chef du service des attributions — dossier suivi par {esc(clerk.named())}<br>Pièce versée au dossier le : ............................</div>"""
    return sheet("sworn_statement", html, {"person_names": [name], "issue_date": issued}, font="Inter", size=10.5, margin="14mm 22mm")  # fmt: skip


def landlords_ticks(dice: Dice) -> Paper:
    """A social landlord's yearly form: combed cells, boxes to tick on property owned, a grown child listed, the desk's day apart."""
    person = dice.person(age=(25, 75))
    child = dice.person("", age=(19, 22))
    home = dice.address()
    body = dice.company("landlord", "social_landlord")
    issued = dice.day_before(100, 8)
    got = issued + dt.timedelta(days=dice.number(2, 6))
    upper = dt.date(issued.year, 1, 1)
    title = "margin:4mm 0 1.5mm;background:#d9e7c8;padding:1mm 2mm;font-weight:bold;font-size:9pt"
    html = f"""<div style="display:flex;justify-content:space-between;align-items:center"><div style="border:1.5pt solid #4f7a28;border-radius:50%;padding:4mm 6mm;color:#4f7a28;font-weight:bold">{esc(body.name)}</div><div class="r small">Direction de la clientèle<br>{esc(body.address.line())}<br>Formulaire PAT-2 · à joindre au dossier de demande</div></div>
<h1 style="font-size:13pt;text-align:left;margin-top:6mm">Déclaration sur l'honneur de patrimoine immobilier</h1><p class="small">À remplir par chaque demandeur majeur. Article L. 441-2-2 du code de la construction et de l'habitation. Situation au {upper:%d/%m/%Y}.</p>
<div style="{title}">A — LE DÉCLARANT</div>
<p>{ticked("Madame", person.sex == "F")} &nbsp; {ticked("Monsieur", person.sex == "M")}</p><p>Nom &nbsp; {combed(person.last_name.upper())}</p><p>Prénom &nbsp; {combed(person.first_name.upper())}</p><p>Né(e) le &nbsp; {combed(f"{person.birth_date:%d%m%Y}")} &nbsp; à {esc(person.birth_place)}</p><p>Adresse : {esc(home.line())}</p>
<div style="{title}">B — LA DÉCLARATION</div><p>{ticked("ne pas être propriétaire, en pleine propriété ou en usufruit, d'un bien à usage d'habitation, en France ou à l'étranger")}</p><p>{ticked("être propriétaire ou copropriétaire du bien suivant :", False)} .......................................................</p><p>{ticked("détenir des parts d'une société civile immobilière :", False)} .......................................................</p>
<div style="{title}">C — AUTRES MAJEURS VIVANT AU FOYER (chacun remplit son propre formulaire)</div><table class="grid small"><tr><th>Nom et prénom</th><th>Né(e) le</th><th>Lien</th><th>Formulaire</th></tr><tr><td>{esc(child.named("LAST_first"))}</td><td>{child.birth_date:%d/%m/%Y}</td><td>enfant</td><td>déjà remis</td></tr><tr><td>&nbsp;</td><td></td><td></td><td></td></tr></table>
<div style="{title}">D — ENGAGEMENT</div><div style="display:flex;gap:8mm"><div style="flex:1.4" class="small">Je certifie l'exactitude des renseignements ci-dessus et j'ai été informé(e) que toute fausse déclaration m'expose à l'annulation de ma demande.</div><div style="flex:1;border:.6pt solid #666;padding:2mm;min-height:28mm"><span class="tiny">Date et signature du déclarant</span><br><b style="font-family:Kalam;color:#1a237e">{issued:%d/%m/%Y}</b><br>{signature(dice.number(0, 99))}</div></div>
<p class="tiny" style="margin-top:5mm">Réservé à l'accueil — reçu le {got:%d/%m/%Y} — visa : {esc(dice.person("", age=(25, 60)).named())}</p>"""
    return sheet("sworn_statement", html, {"person_names": [person.named("LAST_first")], "issue_date": issued}, font="Carlito", size=10.5, margin="12mm 18mm")  # fmt: skip


LAYOUTS = {"numbered_declaration": numbered_declaration, "landlords_ticks": landlords_ticks}
