"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Near misses of civil papers: what names birth, household or residence and is none of the papers of the list.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def counter_diary(dice: Dice) -> Paper:
    """A town hall's diary of the identity-card counter printed as a spreadsheet with its grid: applicants, birth days, guardians, kind of paper asked for and what is missing; no title."""
    day = dice.day_before(120)
    rows = []
    for index in range(dice.number(8, 13)):
        person = dice.person("person" if index == 2 else "", age=(1, 80))
        minor = person.birth_date > day - dt.timedelta(days=18 * 365)
        guardian = esc(dice.person("", age=(28, 50)).named("LAST_first")) if minor else ""
        cells = [
            f"{8 + (30 + index * 20) // 60:02d}:{(30 + index * 20) % 60:02d}", f"{esc(person.named('LAST_first'))}<br><span class='tiny'>demandeur</span>", f"{person.birth_date:%d/%m/%Y}<br><span class='tiny'>né(e) le</span>",
            f"{guardian}<br><span class='tiny'>représentant</span>", dice.pick(("CNI", "Passeport", "CNI + passeport", "Renouv. CNI")), dice.pick(("", "acte de naissance", "photo", "justif. domicile", "timbre 86 €")), dice.pick(("venu", "absent", "reporté", "")),
        ]  # fmt: skip
        rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in [str(index + 3), *cells]) + "</tr>")
    letters = "".join(f"<th class='c'>{letter}</th>" for letter in " ABCDEFG")
    html = f"""<table class="grid" style="font-size:8.6pt"><tr>{letters}</tr><tr><td>1</td><td colspan="3">Guichet {dice.number(1, 5)} — {long_date(day, weekday=True)}</td><td colspan="4">agent : {esc(dice.person("", age=(25, 60)).named("first_last"))}</td></tr><tr><td>2</td><td>Heure</td><td>Usager</td><td>Naissance</td><td>Tuteur</td><td>Titre</td><td>Manque</td><td>État</td></tr>{"".join(rows)}</table><p class="tiny" style="margin-top:4mm">Édité le {day:%d/%m/%Y} — rdv_titres.ods — Feuille1 — Page 1</p>"""
    return sheet("unknown", html, {}, font=dice.font(), size=9, page="A4 landscape", margin="11mm 12mm")


def mutual_after_birth(dice: Dice) -> Paper:
    """A mutual's letter, all prose with a long legal foot: it welcomes the child just born to a member, asks for the birth certificate and tells the new contribution; its subject stands in the band at the bottom."""
    person, day = dice.person(age=(22, 44)), dice.day_before(120)
    child = dice.children(person, 1)[0]
    birth = day - dt.timedelta(days=dice.number(10, 60))
    office, home = dice.address(""), dice.address()
    now = dice.amount(62, 118)
    before, after = (f"{value:.2f}".replace(".", ",") for value in (now, now + 21.4))
    html = f"""<div style="display:flex;justify-content:space-between"><b style="font-size:14pt;color:#0a6b52">Mutuelle des Deux Estuaires</b><div class="r">{esc(office.town)}, le {long_date(day)}</div></div>
<div class="to">{esc(person.last_name.upper())} &nbsp;&nbsp;&nbsp;&nbsp; {esc(person.first_name)}<br>{"<br>".join(esc(row) for row in home.lines())}</div>
<p>Chère adhérente, cher adhérent,</p><p class="justify">Vous nous avez fait part le {long_date(day - dt.timedelta(days=3))} de la naissance de {esc(child.first_name)}, venu{child.e} au monde le {long_date(birth)} à la maternité de {esc(dice.address("").town)}, et nous vous en félicitons. Afin d'inscrire votre enfant en votre faveur à compter de ce jour, nous vous prions de nous adresser une copie intégrale de l'acte de naissance ou du livret de famille, ainsi que l'attestation de droits de votre caisse.</p>
<p class="justify">Votre garantie prévoit une allocation de naissance de {dice.number(15, 40) * 10} €, versée sous quinze jours à réception de ces pièces. Votre cotisation mensuelle, aujourd'hui de {before} €, sera de {after} € à partir du mois suivant l'inscription. Si votre conjoint relève d'un autre organisme, joignez une déclaration de sa part. Vous pouvez nous joindre au {dice.phone()}, prix d'un appel local.</p>
<p>Bien mutualistement,</p><p>La responsable des adhésions, {esc(dice.person("", "F", (30, 60)).named("first_last"))}</p>{signature(dice.number(0, 99))}
<div style="background:#0a6b52;color:#fff;padding:2mm 4mm;margin-top:12mm"><b>NAISSANCE : INSCRIPTION DE VOTRE ENFANT</b></div><p class="tiny justify">Mutuelle soumise aux dispositions du livre II du code de la mutualité, SIREN {dice.siret()[:9]}, LEI {dice.letters(6)}{dice.digits(12)}. Siège : {esc(office.line())}. Substituée pour ses engagements par l'Union des mutuelles du littoral. Contrôle : ACPR, 4 place de Budapest, 75009 Paris. Imprimé le {day + dt.timedelta(days=1):%d/%m/%Y}. Réclamations : service médiation, réponse sous deux mois. IBAN de la mutuelle : {dice.iban()}.</p>"""
    return sheet("unknown", html, {}, font=dice.font("any"), size=10.4, margin="15mm 20mm")


def voters_extract(dice: Dice) -> Paper:
    """An extract of the electoral register with one row about the voter, values in capitals after the colon: bureau, number of order, births of two of the same name, seats by population as a scale."""
    person, day = dice.person(age=(19, 88)), dice.day_before(150)
    twin, town, home = dice.person("", age=(19, 88)), dice.address("").town, dice.address()
    who = f"{person.first_name} {(person.birth_name or person.last_name).upper()}"
    other = f"{twin.first_name} {(person.birth_name or person.last_name).upper()}"
    html = f"""<div class="small"><b>Commune de {esc(town)}</b> — service des élections</div><p style="margin-top:6mm">Objet : {esc(who)}, inscription au répertoire électoral unique</p>
<h1 style="text-align:left">Extrait de la liste électorale</h1>
<p>BUREAU DE VOTE:{dice.number(1, 24):02d} ÉCOLE {esc(dice.pick(("JULES FERRY", "PASTEUR", "DU BOURG")))}<br>LISTE:PRINCIPALE<br>DATE D'INSCRIPTION:{dice.day_before(2500, 100, of=day):%d/%m/%Y}<br>DATE D'EFFET:{day + dt.timedelta(days=10):%d/%m/%Y}</p>
<table class="grid"><tr><th>N° d'ordre</th><th>Électeur</th><th>Né(e) le, à</th><th>Adresse de rattachement</th><th>Émargement</th></tr><tr><td>{dice.number(100, 900)}</td><td>{esc(who)}</td><td>{person.birth_date:%d/%m/%Y}, {esc(person.birth_place)}</td><td>{esc(home.line())}</td><td></td></tr></table>
<p class="small" style="margin-top:4mm">Électeur de même nom inscrit au même bureau : {esc(other)}, né(e) le {twin.birth_date:%d/%m/%Y}. À distinguer lors du scrutin.</p>
<table class="grid small" style="width:90mm"><tr><th>Population</th><th>Conseillers</th></tr><tr><td>500 à 1 499</td><td>15</td></tr><tr><td>1 500 à 2 499</td><td>19</td></tr><tr><td>2 500 à 3 499</td><td>23</td></tr></table>
<p style="margin-top:8mm">Fait à {esc(town)}, le {day:%d/%m/%Y}<br>Pour le maire, l'agent du service, {esc(dice.person("", age=(25, 60)).named("first_last"))}</p>{signature(dice.number(0, 99))}<p class="tiny">Reçu du répertoire (Insee) le {day - dt.timedelta(days=2):%d/%m/%Y}. Ne vaut pas carte électorale ni preuve d'identité.</p>"""
    return sheet("unknown", html, {}, font=dice.font(), size=10, margin="15mm 17mm")


LAYOUTS = {
    "counter_diary": counter_diary,
    "mutual_after_birth": mutual_after_birth,
    "voters_extract": voters_extract,
}
