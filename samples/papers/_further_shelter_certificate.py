"""Further layouts: the placing slip of the 115's hotel desk, the sheet of a centre for asylum seekers."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp

_HE = {"F": "Elle", "M": "Il"}


def nights_in_table(dice: Dice) -> Paper:
    """A placing desk's slip without a title: stays one after the other in a table, the last open and in bold, the household's other members, the desk's address above and the hotel's in the row."""
    person, place, style = dice.person(age=(20, 60)), dice.address(), dice.pick(("LAST_first", "LAST_FIRST"))
    children = dice.children(person, dice.number(0, 3))
    issued = dice.day_before(60, 1)
    desk = dice.pick(("SIAO 115 – Pôle hébergement hôtelier", "Samu social – Mission hôtel", "Plateforme d'accueil 115", "Association Toit d'urgence – pôle hôtel"))  # fmt: skip
    since = dice.day_before(260, 25, of=issued)
    cut = dice.day_before(120, 30, of=since)
    name = person.named(style)
    old = dice.address("")
    hotels = ("Hôtel du Nord", "Hôtel Bel-Air", "Résidence hôtelière Azur", "Hôtel des Voyageurs")
    kids = "".join(f"<br>{esc(kid.named(style))} — {kid.birth_date:%d/%m/%Y}" for kid in children)
    html = f"""<table><tr><td><b>{desk}</b><br><span class="small">{esc(dice.address("").line())}<br>{dice.phone()} — permanence de 9 h à 12 h</span></td><td class="r small">Ménage n° {dice.digits(7)}<br>Composition : {1 + len(children)} personne(s)<br>Imprimé le {issued:%d/%m/%Y}</td></tr></table>
<p style="margin-top:12mm">Concerne : <b>{esc(name)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}<span class="small">{kids}</span></p>
<p>Le ménage ci-dessus est pris en charge par notre service, qui règle les nuitées. Historique des orientations :</p>
<table class="grid small"><tr><th>Du</th><th>Au</th><th>Établissement</th><th>Adresse</th><th>Prix / nuit</th></tr><tr><td>{cut:%d/%m/%Y}</td><td>{since - dt.timedelta(days=1):%d/%m/%Y}</td><td>{dice.pick(hotels[:2])}</td><td>{esc(old.line())}</td><td class="num">{dice.number(28, 49)},00</td></tr><tr class="b"><td>{since:%d/%m/%Y}</td><td>en cours</td><td>{dice.pick(hotels[2:])}</td><td>{esc(place.line())}</td><td class="num">{dice.number(30, 58)},00</td></tr></table>
<p style="margin-top:6mm">L'accueil se poursuit à ce jour à la dernière adresse du tableau. Il est renouvelé par périodes de sept jours, prochaine échéance le {issued + dt.timedelta(days=dice.number(1, 7)):%d/%m/%Y}, et ne confère aucun droit au maintien dans les lieux. Une demande d'hébergement d'insertion a été enregistrée le {dice.day_before(90, 20, of=issued):%d/%m/%Y}.</p>
<p>Travailleur social référent : {esc(dice.person("", age=(24, 60)).named("first_last"))}, CCAS de {esc(old.town)}.</p><p class="small">Remis à l'intéressé{person.e} pour valoir ce que de droit.</p><div class="sign"><div>{stamp("URGENCE SOCIALE", under="115")}</div><div>La coordinatrice<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"host_name": desk, "beneficiary_name": name, "address": place.truth(), "issue_date": issued}
    return sheet("shelter_certificate", html, truth, font="DejaVu Sans Condensed", size=9.8, margin="15mm 17mm")


def centre_sheet(dice: Dice) -> Paper:
    """A centre for asylum seekers: keys in a narrow column at the right of the text, the managing body and the centre each with an address, the office's decision before the day of entering and that of leaving."""
    person, place, style = dice.person(age=(19, 60)), dice.address(), dice.name_style()
    issued = dice.day_before(80, 1)
    since = dice.day_before(800, 40, of=issued)
    told = dice.day_before(30, 2, of=since)
    body = dice.pick(("Forum Accueil Solidaire", "Association Rivages", "Fondation Escale", "Entraide du Levant"))
    centre = (
        f"{dice.pick(('CADA', 'HUDA', 'CPH'))} {dice.pick(('Les Glycines', 'du Canal', 'Jean-Moulin', 'La Roseraie'))}"
    )
    chief = dice.person("", age=(30, 62)).named("first_LAST")
    name = person.named(style)
    keys = "".join(f"<p><span class='tiny'>{label}</span><br>{value}</p>" for label, value in (("Numéro AGDREF", dice.digits(10)), ("Dossier OFPRA", f"{since.year}-{dice.digits(2)}-{dice.digits(5)}"), ("Orientation OFII", f"{told:%d/%m/%Y}"), ("Admission", f"{since:%d/%m/%Y}"), ("Fin de prise en charge prévue", f"{issued + dt.timedelta(days=dice.number(30, 180)):%d/%m/%Y}"), ("Place", f"{dice.number(1, 60)} / {dice.pick('ABC')}")))  # fmt: skip
    html = f"""<div class="c"><b style="font-size:1.3em">{body}</b><br><span class="small">siège : {esc(dice.address("").line())}</span></div><h1 style="margin:9mm 0;font-weight:normal">ATTESTATION DE DOMICILE EN STRUCTURE D'ACCUEIL</h1>
<div style="display:flex;gap:9mm"><div style="flex:1;text-align:justify"><p>Je soussigné(e) {esc(chief)}, chef(fe) de service du {centre}, géré par {body}, certifie que</p><p class="c" style="font-size:1.2em">{person.civility} <b>{esc(name)}</b></p><p class="c">né{person.e} le {long_date(person.birth_date)}</p>
<p>est hébergé{person.e} au sein de notre dispositif, dans un logement diffus situé :</p><p class="c b">{"<br>".join(esc(row) for row in place.lines())}</p><p>Le courrier peut y être adressé. {_HE[person.sex]} ne verse pas de loyer ; une caution de {dice.number(50, 150)},00 € a été demandée à l'entrée et une participation de {dice.number(20, 90)},00 € par mois est calculée selon les ressources.</p><p>Le contrat de séjour a été signé le {since + dt.timedelta(days=dice.number(1, 8)):%d/%m/%Y} pour la durée de la procédure, puis prorogé. La protection ayant été accordée, la sortie vers un logement est préparée avec {esc(dice.person("", age=(23, 55)).named("first_last"))}.</p>
<p>Délivrée à {esc(place.town)}, le {long_date(issued)}.</p>{signature(dice.number(0, 99))}</div><div style="width:42mm;border-left:2pt solid #2a6f97;padding-left:5mm">{keys}</div></div>"""
    truth = {"host_name": centre, "beneficiary_name": name, "address": place.truth(), "issue_date": issued}
    return sheet("shelter_certificate", html, truth, font="Caladea", size=11, margin="16mm 18mm")


LAYOUTS = {"nights_in_table": nights_in_table, "centre_sheet": centre_sheet}
