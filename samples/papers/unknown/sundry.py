"""Sundry layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import lines, pairs, paragraphs, sheet, signature, spoken, table


def grey_card(dice: Dice) -> Paper:
    """A vehicle's registration certificate: letters and numbers of codes, a holder and an address, lines for machines, and yet no identity."""
    person, home, issued = dice.person(age=(19, 75)), dice.address(), dice.day_before(2000, 10)
    plate = f"{dice.letters(2)}-{dice.digits(3)}-{dice.letters(2)}"
    make, model = dice.pick((("RENAULT", "CLIO"), ("PEUGEOT", "208"), ("DACIA", "SANDERO"), ("CITROEN", "C3")))
    left = [
        ("A", plate),
        ("B", f"{dice.day_before(2000, of=issued):%d/%m/%Y}"),
        ("C.1", f"{person.named('LAST_FIRST')}"),
        ("C.4a", "EST LE PROPRIÉTAIRE DU VÉHICULE"),
        ("C.3", home.line(" ", True)),
    ]
    right = [
        ("D.1", make),
        ("D.3", model),
        ("E", f"VF1{dice.letters(4)}{dice.digits(10)}"),
        ("F.1", str(dice.number(1400, 1900))),
        ("J.1", "VP"),
        ("P.3", dice.pick(("ES", "GO", "EL"))),
        ("P.6", str(dice.number(4, 7))),
        ("S.1", "5"),
        ("V.7", str(dice.number(90, 160))),
        ("I", f"{issued:%d/%m/%Y}"),
    ]

    def column(rows: list[tuple[str, str]]) -> str:
        return "".join(
            f"<div style='margin:2mm 0'><span style='color:#a05a2c;font-size:7pt'>({code})</span> {value}</div>"
            for code, value in rows
        )

    html = (
        "<div style='background:linear-gradient(120deg,#f4e6d4,#e9eef2);border:.6pt solid #998;padding:6mm'><div style='display:flex;justify-content:space-between;font-size:8pt'><b>RÉPUBLIQUE FRANÇAISE<br>MINISTÈRE DE L'INTÉRIEUR</b><b>CERTIFICAT D'IMMATRICULATION</b><span>Communauté européenne F</span></div>"
        f"<div style='display:flex;gap:10mm;margin-top:5mm'><div style='width:60%'>{column(left)}</div><div>{column(right)}</div></div><div style='font-family:Liberation Mono;font-size:9.5pt;margin-top:8mm'>CRFRA{plate.replace('-', '')}{dice.digits(1)}VF1{dice.digits(9)}&lt;&lt;{make}&lt;&lt;&lt;<br>{dice.digits(9)}{model}&lt;&lt;&lt;&lt;{issued:%y%m%d}{dice.digits(8)}&lt;&lt;</div><p class='tiny'>Coupon détachable — à conserver en cas de cession du véhicule. Y.6 : montant total des taxes acquittées {dice.number(80, 380)},00 €</p></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Liberation Sans Narrow", size=10.5, page="A5 landscape", margin="9mm 10mm")


def internship(dice: Dice) -> Paper:
    """A convention de stage: three parties, dates, a monthly sum, and no contract of employment."""
    person, company, money = dice.person(age=(17, 27)), dice.company(kind="company"), dice.money()
    start = dice.day_before(500, 10)
    weeks = dice.pick((5, 8, 10, 22))
    school = dice.pick(
        ("Lycée professionnel Gustave-Eiffel", "IUT de Saint-Nazaire", "BTS Lycée Jean-Moulin", "Université d'Artois")
    )
    cells = "".join(f"<td style='border:.6pt solid;vertical-align:top;width:33%'><b>{title}</b><br>{text}</td>" for title, text in [("1 – L'établissement d'enseignement", f"{school}<br>{dice.address('').line()}<br>Tél. {dice.phone()}"), ("2 – L'organisme d'accueil", f"{company.name}<br>{company.address.line()}<br>SIRET {company.siret}"), ("3 – Le stagiaire", f"{person.named()}<br>né{person.e} le {person.birth_date:%d/%m/%Y}<br>{dice.address().line()}")])  # fmt: skip
    html = (
        f"<p class='c b' style='font-size:15pt'>CONVENTION DE STAGE</p><p class='c small'>Année scolaire {start.year}-{start.year + 1} — stage obligatoire, articles L.124-1 et suivants du code de l'éducation</p><table>{cells}</table><p>Dates : du {start:%d/%m/%Y} au {start + dt.timedelta(weeks=weeks):%d/%m/%Y}, soit {weeks} semaines de présence effective, 35 heures par semaine.</p>"
        + "".join(f"<h2>{title}</h2><p>{text}</p>" for title, text in [("Article 1 – Objet", "La présente convention règle les rapports des signataires. Le stage n'a pas pour objet d'exécuter une tâche régulière correspondant à un poste de travail permanent."), ("Article 2 – Encadrement", f"Tuteur dans l'organisme : {dice.person('').named()}. Enseignant référent : {dice.person('').named()}."), ("Article 3 – Gratification", f"Montant mensuel : {money(dice.amount(300, 680))}, versé par virement." if weeks > 8 else "Le stage ne donne pas lieu à gratification obligatoire."), ("Article 4 – Protection sociale", "Le stagiaire conserve la protection sociale de son régime étudiant."), ("Article 5 – Fin de stage", "Une attestation de stage est remise au stagiaire. Elle ne vaut pas certificat de travail.")])
        + f"<p>Signé le {start - dt.timedelta(days=9):%d/%m/%Y} par les parties</p><div class='sign'><div>L'établissement{signature(2)}</div><div>L'organisme{signature(9)}</div><div>Le stagiaire{signature(21)}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Carlito", size=11, margin="16mm 20mm")


def driver_record(dice: Dice) -> Paper:
    """A relevé d'informations of a car insurer: policy, drivers, bonus, claims; the dwelling is not insured by it."""
    person, home, issued = dice.person(age=(21, 75)), dice.address(), dice.day_before(120)
    begins = dice.day_before(2500, 400, of=issued)
    rows = [
        (
            f"{begins.year + rank}",
            f"0,{dice.pick((50, 57, 64, 76, 85, 95))}",
            dice.pick(("néant", "néant", "bris de glace", "matériel, 50 %")),
        )
        for rank in range(max(1, min(4, issued.year - begins.year)))
    ]
    html = (
        f"<p style='font-size:17pt;color:#00508f'><b>{dice.pick(('Assurances du Littoral', 'Mutuelle des Routes', 'AutoConfiance'))}</b></p><div class='to'>{lines(spoken(person), *home.lines())}</div><p>Le {long_date(issued)}</p><p class='b' style='font-size:13pt'>Relevé d'informations automobile</p><p class='small'>Article A.121-1 du code des assurances, annexe article 12</p>"
        + pairs([("Contrat n°", dice.digits(9)), ("Souscrit le", f"{begins:%d/%m/%Y}"), ("Souscripteur", spoken(person)), ("Véhicule", f"{dice.pick(('FIAT 500', 'TOYOTA YARIS', 'OPEL CORSA'))} {dice.letters(2)}-{dice.digits(3)}-{dice.letters(2)}"), ("Conducteur principal", person.named()), ("Permis B obtenu le", f"{person.birth_date + dt.timedelta(days=19 * 365):%d/%m/%Y}"), ("Usage", "privé, trajet travail")])
        + table(rows, ("Échéance", "Coefficient de réduction-majoration", "Sinistres"), cls="grid") + paragraphs("Le présent relevé est délivré à la demande du souscripteur. Il ne vaut ni attestation ni présomption d'assurance.") + signature(dice.number(0, 99))
    )  # fmt: skip
    return sheet("unknown", html, {}, font="FreeSans", size=10.5, margin="17mm 21mm")


LAYOUTS = {"grey_card": grey_card, "internship": internship, "driver_record": driver_record}
