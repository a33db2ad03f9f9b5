"""The proof that a Pacs is registered, or that its end is: receipt of the town hall, attestation of a notary.

Code civil art. 515-3 and 515-7; registered by the town hall or a notary since 1 November 2017, by the court before. The
agreement that the partners write (convention) and the form asking for registration (Cerfa 15725) prove nothing yet.
"""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, town_hall, truth_name
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_civil,
    _blind_pacs_certificate,
    _further_pacs_certificate,
    _mixed_pacs_certificate,
    _sorted_pacs_certificate,
)
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import (
    PEN,
    TYPEWRITER,
    born,
    head,
    lines,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    signed,
    stamp,
)


def _partners(dice: Dice) -> tuple[Person, Person]:
    one = dice.person(age=(19, 60))
    return one, dice.partner(one, same_name=False)


def receipt(dice: Dice) -> Paper:
    """Récépissé d'enregistrement of the town hall."""
    (one, two), hall = _partners(dice), town_hall(dice)
    day, number = dice.day_before(1500, 3), f"{dice.digits(4)}/{dice.number(1, 300)}"
    html = (
        head(republic(f"MAIRIE {hall.of.upper()}", "Service de l'état civil"), f"N° d'enregistrement : {number}")
        + "<h1>RÉCÉPISSÉ D'ENREGISTREMENT<br>D'UN PACTE CIVIL DE SOLIDARITÉ</h1><p class='c'>(article 515-3 du code civil)</p>"
        + f"<p>L'officier de l'état civil de la commune {hall.of} atteste avoir enregistré, ce jour, la déclaration conjointe de conclusion d'un pacte civil de solidarité de :</p>"
        + f"<p><b>{civil_name(one)}</b>, {born(one)}, de nationalité française,</p><p>et</p><p><b>{civil_name(two)}</b>, {born(two)}, de nationalité française,</p><p>ayant fixé leur résidence commune à {dice.address().line()}.</p>"
        + f"<p>Le pacte civil de solidarité prend effet entre les partenaires à la date du {long_date(day)}.</p>"
        + signed(hall.town, long_date(day), hall.officer, seed=day.day, seal=f"MAIRIE {hall.of.upper()}", quality="L'officier de l'état civil")
    )  # fmt: skip
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": day}
    return sheet("pacs_certificate", html, fields, font=dice.font("any"), size=11)


def notary(dice: Dice) -> Paper:
    """Attestation d'enregistrement by a notary."""
    one, two = _partners(dice)
    day = dice.day_before(1500, 3)
    name, town = dice.person("", age=(32, 65)).named(), dice.address("").town
    html = (
        head(lines(f"<b>OFFICE NOTARIAL</b><br>Maître {name}", dice.address("").line()), "")
        + "<h1>ATTESTATION D'ENREGISTREMENT<br>DE PACTE CIVIL DE SOLIDARITÉ</h1>"
        + f"<p>Maître {name}, notaire à {town}, certifie que :</p>"
        + pairs((("Premier partenaire", f"{one.civility} {civil_name(one)}, {born(one)}"), ("Second partenaire", f"{two.civility} {civil_name(two)}, {born(two)}")))
        + f"<p>ont conclu une convention de pacte civil de solidarité par acte authentique et que la déclaration conjointe a été enregistrée par ses soins le {long_date(day)} sous le numéro {dice.digits(6)}. Le pacte a été porté en marge de l'acte de naissance de chacun des partenaires.</p>"
        + signed(town, f"{day:%d/%m/%Y}", f"Maître {name}", seed=8, seal=f"NOTAIRE À {town.upper()}")
    )  # fmt: skip
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": day}
    return sheet("pacs_certificate", html, fields, font=dice.font("serif"), size=11)


def dissolution(dice: Dice) -> Paper:
    """Récépissé of the registration of the declaration that a Pacs ends (art. 515-7)."""
    (one, two), hall = _partners(dice), town_hall(dice)
    day, start = dice.day_before(400, 3), dice.day_before(3000, 600)
    html = (
        head(republic(f"MAIRIE {hall.of.upper()}"), f"PACS n° {dice.digits(6)}")
        + "<h1>RÉCÉPISSÉ D'ENREGISTREMENT DE LA DÉCLARATION<br>DE DISSOLUTION D'UN PACTE CIVIL DE SOLIDARITÉ</h1>"
        + f"<p>Vu l'article 515-7 du code civil ; vu la déclaration conjointe des partenaires ;</p><p>Le pacte civil de solidarité enregistré le {long_date(start)} entre <b>{civil_name(one)}</b>, {born(one)}, et <b>{civil_name(two)}</b>, {born(two)}, est dissous à la date de ce jour.</p>"
        + signed(hall.town, f"{day:%d/%m/%Y}", hall.officer, seed=2, seal=f"MAIRIE {hall.of.upper()}", quality="Pour l'officier de l'état civil")
    )  # fmt: skip
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": day}
    return sheet("pacs_certificate", html, fields, font=dice.font())


def district_court(dice: Dice) -> Paper:
    """Before November 2017 the court's clerk registered the Pacs: sober typed sheet, partners by order of the convention, visa date and number, stamp of the registry."""
    first = dice.person(age=(38, 72))
    second = dice.partner(first, same_name=False)
    if dice.today.year - second.birth_date.year < 38:
        second = dice.person("elder", age=(38, 72))
    issued = dt.date(2008, 9, 1) + dt.timedelta(days=dice.number(0, 3300))
    clerk, hall = dice.person("", age=(30, 60)), town_hall(dice)
    shared = dice.address()
    number = f"{dice.number(20, 900)}/{issued.year}"

    def block(order: str, person: Person) -> str:
        return f"<tr><td style='width:12%;padding-bottom:5mm'>{order})</td><td style='padding-bottom:5mm'>{civil_name(person)}<br>{born(person)} ({person.birth_postcode[:2]})<br>nationalité : française</td></tr>"

    html = (
        f"<table><tr><td style='width:55%'>COUR D'APPEL DE {dice.pick(('BORDEAUX', 'DOUAI', 'LYON', 'RENNES', 'PARIS'))}<br>TRIBUNAL D'INSTANCE {hall.of.upper()}<br>Greffe - pactes civils de solidarité<br>{'<br>'.join(dice.address('').lines())}</td><td style='text-align:right'>PACS n° {number}</td></tr></table>"
        "<p style='text-align:center;margin:16mm 0 12mm;text-decoration:underline'>ATTESTATION D'INSCRIPTION D'UN PACTE CIVIL DE SOLIDARITÉ</p>"
        f"<p>Le greffier en chef soussigné atteste qu'une déclaration conjointe de pacte civil de solidarité a été enregistrée ce jour au greffe, conformément à l'article 515-3 du code civil, par :</p><table style='margin:7mm 0 3mm 8mm;width:90%'>{block('1', first)}{block('2', second)}</table>"
        f"<p>qui ont déclaré fixer leur résidence commune à l'adresse suivante : {shared.line(' - ')}.</p><p>La convention, datée du {long_date(issued - dt.timedelta(days=dice.number(1, 25)))}, a été visée et restituée aux partenaires. Le pacte n'est opposable aux tiers qu'à compter de sa mention en marge de l'acte de naissance de chacun d'eux.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:14mm'><div>{stamp(f'TRIBUNAL INSTANCE {hall.town.upper()}', '#333', under='GREFFE')}</div><div>{hall.town}, le {issued:%d/%m/%Y}<br>Le greffier en chef,<br>{signature(dice.number(0, 99), '#111')}<br>{clerk.first_name[0]}. {clerk.last_name.upper()}</div></div>"
    )
    fields = {"person_names": [truth_name(first), truth_name(second)], "issue_date": issued}
    return sheet("pacs_certificate", html, fields, font="Courier Prime", size=10.6, margin="20mm 24mm")


def at_the_consulate(dice: Dice) -> Paper:
    """Registered abroad: a consulate's certificate where each partner is a paragraph, and the day of the paper stands before that of the Pacs."""
    one, two = _partners(dice)
    day = dice.day_before(110)
    since = dice.day_before(2400, 30, day)
    town, country = dice.pick((("Bruxelles", "Belgique"), ("Barcelone", "Espagne"), ("Montréal", "Canada"), ("Londres", "Royaume-Uni"), ("Genève", "Suisse")))  # fmt: skip

    def partner(person: Person) -> str:
        return f'<li style="margin:3mm 0"><b>{birth_surname(person)}</b> {" ".join(person.first_names)}<br>né{person.e} le {person.birth_date:%d.%m.%Y} à {person.birth_place}, {dice.pick(("de nationalité française", "nationalité : française"))}</li>'

    html = f"""<div style="border-left:5mm solid #20407c;padding-left:6mm"><p class="b" style="font-size:13pt;margin:0">CONSULAT GÉNÉRAL DE FRANCE À {town.upper()}</p><p class="small">Section état civil — {country}</p>
<p style="margin:12mm 0 2mm">{town}, le {long_date(day)}</p><p class="small">Nos réf. : ECF/PACS/{since.year}-{dice.number(2, 190):03d}</p>
<p style="margin-top:12mm;font-size:14pt">Certificat d'enregistrement<br>d'un pacte civil de solidarité</p>
<p style="margin-top:8mm">Le chef de poste soussigné certifie que figurent au registre tenu par ce consulat, en application des articles 515-1 et suivants du code civil, les partenaires ci-après désignés :</p><ol>{partner(one)}{partner(two)}</ol>
<p>dont la déclaration conjointe a été reçue et la convention enregistrée le {long_date(since)} sous le numéro {dice.digits(4)}/{since.year}. À ce jour, aucune modification ni dissolution n'y est inscrite.</p>
<p>Le présent certificat est remis aux intéressés pour servir et valoir ce que de droit.</p>
<div style="display:flex;gap:14mm;margin-top:14mm">{stamp(f"CONSULAT FRANCE {town.upper()}")}<div>Pour le consul général,<br>le vice-consul<br>{signature(dice.number(0, 99))}<br>{dice.person("", age=(35, 60)).named("first_LAST")}</div></div></div>"""
    fields = {"issue_date": day, "person_names": [f"{birth_surname(one)} {' '.join(one.first_names)}", f"{birth_surname(two)} {' '.join(two.first_names)}"]}  # fmt: skip
    return sheet("pacs_certificate", html, fields, font="P052", size=11, margin="20mm 24mm 18mm 16mm")


LAYOUTS = {
    "at_the_consulate": at_the_consulate,
    "district_court": district_court,
    "receipt": receipt,
    "notary": notary,
    "dissolution": dissolution,
}


def city_form(dice: Dice) -> Paper:
    """A big city's printed record: the two partners in two columns, captions under the values, the number in a corner frame, an online order's note."""
    one, two = _partners(dice)
    hall, registered = town_hall(dice), dice.day_before(3200, 60)
    issued = dice.day_before(80, 1)
    issued = max(issued, registered)

    def under(value: str, caption: str) -> str:
        return f'<div style="margin-bottom:3mm"><b>{value}</b><div class="tiny" style="border-top:.5pt solid #444">{caption}</div></div>'

    def column(person: Person, rank: str) -> str:
        return f'<div style="flex:1"><div class="c" style="background:#222;color:#fff;margin-bottom:3mm">{rank}</div>{under(birth_surname(person), "nom de famille")}{under(", ".join(person.first_names), "prénoms")}{under(f"{person.birth_date:%d/%m/%Y} — {esc(person.birth_place)}", "date et lieu de naissance")}{under(dice.pick(("française", "française", "étrangère (certificat de coutume vu)")), "nationalité")}</div>'

    html = f"""<table><tr><td style="width:62%"><span style="font-size:1.5em;font-weight:bold">Ville {hall.of}</span><br>Direction de l'accueil et de la citoyenneté<br><span class="small">Bureau des Pacs et des noces</span></td><td><div style="border:1.4pt solid;padding:3mm" class="c"><span class="tiny">enregistrement n°</span><br><b style="font-size:1.3em">P{registered:%Y}-{dice.digits(5)}</b></div></td></tr></table>
<p style="font-size:1.2em;margin:9mm 0 6mm">Attestation d'enregistrement d'une déclaration conjointe<br>de <b>pacte civil de solidarité</b></p><div style="display:flex;gap:9mm">{column(one, "Partenaire A")}{column(two, "Partenaire B")}</div>
<table class="grid" style="margin-top:5mm"><tr><td style="width:46%">Date d'effet entre les partenaires (jour de l'enregistrement)</td><td><b>{long_date(registered)}</b></td></tr><tr><td>Régime</td><td>{dice.pick(("séparation des patrimoines", "indivision des acquêts"))}</td></tr><tr><td>Résidence commune déclarée</td><td>{esc(dice.address().line())}</td></tr><tr><td>Modification — dissolution</td><td>aucune à ce jour</td></tr></table>
<p class="small" style="margin-top:6mm">Articles 515-1 à 515-7-1 du code civil. L'enregistrement est mentionné en marge de l'acte de naissance de chacun des partenaires. La convention n'est pas conservée par la Ville : elle a été rendue aux partenaires après visa.</p><div style="display:flex;justify-content:flex-end;gap:6mm;margin-top:6mm;align-items:center"><div>{stamp(f"VILLE {hall.of.upper()}", "#333")}</div><div>Imprimé le {issued:%d/%m/%Y} sur demande en ligne<br>L'officier de l'état civil<br>{hall.officer}</div></div>"""
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("pacs_certificate", html, fields, font="Inter", size=9.8)


LAYOUTS["city_form"] = city_form


def agreement_changed(dice: Dice) -> Paper:
    """The town hall's receipt for a changed agreement: registered again at a later day, with the first registration's day and number."""
    one, two = _partners(dice)
    hall, issued = town_hall(dice), dice.day_before(400, 1)
    before = issued - dt.timedelta(days=dice.number(300, 2200))

    def who(it: Person) -> str:
        return f"<td style='width:50%;border:.6pt solid #666;padding:3mm'>{truth_name(it)}<br><span class='small'>{born(it, 'slash')}<br>de nationalité française</span></td>"

    html = (
        f"<p class='r small'>N° d'enregistrement : {before.year}/{dice.number(4, 320):03d} — convention modificative n° 1</p><p class='b'>VILLE {hall.of.upper()}</p><p class='small'>Direction de la population — guichet Pacs, {dice.phone()}</p>"
        f"<div style='border-top:2px solid #0b6e6e;border-bottom:2px solid #0b6e6e;padding:3mm 0;margin:8mm 0;font-size:13pt' class='c'>RÉCÉPISSÉ D'ENREGISTREMENT D'UNE CONVENTION MODIFICATIVE<br>DE PACTE CIVIL DE SOLIDARITÉ</div><p class='small'>Articles 515-3 et 515-7-1 du code civil</p>"
        f"<table><tr>{who(one)}{who(two)}</tr></table>"
        + paragraphs(
            f"L'officier de l'état civil soussigné certifie que les partenaires désignés ci-dessus, liés par un pacte civil de solidarité enregistré dans cette mairie le {long_date(before)}, ont remis ce jour la convention par laquelle ils substituent le régime de {dice.pick(('l’indivision', 'la séparation des patrimoines'))} à celui qu'ils avaient choisi.",
            "Cette convention modificative a été enregistrée et visée ; l'original, daté, a été restitué aux partenaires. Mention en sera portée en marge des actes de naissance. Le pacte civil de solidarité est toujours en vigueur.",
        )
        + f"<div class='sign'><div>{stamp(f'MAIRIE {hall.of.upper()}', '#0b6e6e')}</div><div>Enregistré et délivré le {issued:%d/%m/%Y}<br>{hall.officer}, par délégation du maire<br>{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    return sheet(
        "pacs_certificate",
        html,
        {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued},
        font="Open Sans",
        size=10,
        margin="20mm 22mm",
    )


LAYOUTS["agreement_changed"] = agreement_changed


def born_abroad_register(dice: Dice) -> Paper:
    """The central service's attestation from the register of pacts of people born abroad: one long sentence, what is asked for in the margin, three dates of which one is the paper's."""
    one, two = dice.person(age=(22, 68)), dice.person("partner", age=(22, 68))
    made = dice.day_before(3200, 60)
    issued, hall = dice.day_before(50, 1), town_hall(dice)
    cities = dice.pick(
        (
            ("Oran (Algérie)", "Porto (Portugal)"),
            ("Abidjan (Côte d'Ivoire)", "Hanoï (Viêt Nam)"),
            ("Tbilissi (Géorgie)", "Bamako (Mali)"),
        )
    )
    html = f"""<div style="display:flex;gap:8mm"><div style="width:44mm;border-right:1pt solid #000091;padding-right:4mm" class="small"><b>MINISTÈRE<br>DE L'EUROPE<br>ET DES AFFAIRES<br>ÉTRANGÈRES</b><p style="margin-top:7mm">Service central d'état civil</p><p>Département des Pacs et du répertoire civil</p><p>11 rue de la Maison-Blanche<br>44941 Nantes Cedex 09</p><p style="margin-top:14mm">Votre demande du<br>{issued - dt.timedelta(days=dice.number(4, 25)):%d/%m/%Y}</p><p>Objet : preuve du pacte</p><p>Notre référence<br>PACS-{made.year}-{dice.digits(6)}</p><p>Gestionnaire<br>{dice.letters(3)}</p></div>
<div style="flex:1;padding-top:20mm"><p style="font-size:15pt">Attestation</p><p style="text-align:justify;line-height:1.8;margin-top:9mm">L'officier de l'état civil du service central atteste, au vu du registre où sont portées les déclarations relatives aux personnes nées à l'étranger (article 515-3-1 du code civil), que {one.civility} <b>{truth_name(one)}</b>, né{one.e} le {long_date(one.birth_date)} à {cities[0]}, et {two.civility} <b>{truth_name(two)}</b>, né{two.e} le {long_date(two.birth_date)} à {cities[1]}, sont liés par un pacte civil de solidarité dont la déclaration conjointe a été enregistrée le {long_date(made)} par la mairie {hall.of} ({hall.department}) sous le n° {dice.number(2, 480)}, et qu'aucune dissolution n'y est inscrite à ce jour.</p>
<p style="text-align:justify;line-height:1.8">La présente est délivrée pour valoir ce que de droit. Elle ne contient aucune mention marginale des actes étrangers.</p><p style="margin-top:12mm">Nantes, le {long_date(issued)}</p>{signature(dice.number(0, 99))}<p class="small">{esc(dice.person("", age=(30, 60)).named("first_LAST"))}, agent délégué dans les fonctions d'officier de l'état civil</p>{stamp("SERVICE CENTRAL NANTES", "#000091")}</div></div>"""
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("pacs_certificate", html, truth, font="Nimbus Sans", size=10.8, margin="18mm 18mm")


LAYOUTS["born_abroad_register"] = born_abroad_register


def study_letter(dice: Dice) -> Paper:
    """A notary's study writes to both partners once their pact is on the register: no title but the subject, the study's people in a foot, fees and days of the drafts beside."""
    one = dice.person(age=(22, 70))
    two, home = dice.partner(one, same_name=False), dice.address()
    issued = dice.day_before(150, 1)
    done = dice.day_before(330, 3, of=issued)
    drafted, told = done - dt.timedelta(days=dice.number(8, 40)), done + dt.timedelta(days=dice.number(1, 2))
    notary, other, clerk = (dice.person("", age=(30, 64)) for _ in range(3))
    town = dice.address("")
    fee = dice.money()
    html = (
        f"<div class='c' style='border-bottom:1.5pt solid #7a6a3a;padding-bottom:3mm'><span style='font-size:15pt;letter-spacing:2pt;color:#7a6a3a'>OFFICE NOTARIAL {town.town.upper()}</span><br><span class='small'>{town.line()} — {dice.phone()}</span></div>"
        f"<div style='display:flex;justify-content:space-between;margin:8mm 0'><div class='small'>Dossier suivi par : {clerk.named('first_last')}<br>Réf. {dice.digits(6)} / {clerk.first_name[0]}{clerk.last_name[0]}<br>Projet du {drafted:%d/%m/%Y}</div><div>{civil_name(one, ' ')}<br>et {civil_name(two, ' ')}<br>{'<br>'.join(home.lines())}<br><br>Le {long_date(issued)}</div></div>"
        f"<p><b>Objet : votre pacte civil de solidarité</b></p><p>Madame, Monsieur,</p>"
        f"<p style='text-align:justify'>Je vous confirme que la convention que vous avez signée à l'office, par acte authentique reçu par Maître {other.named('first_LAST')}, mon associé(e), a été enregistrée le <b>{done:%d/%m/%Y}</b> sur le registre tenu à l'étude, sous le numéro {done.year}-{dice.number(2, 90):03d}. Votre pacte prend effet entre vous à cette date et est opposable aux tiers depuis l'accomplissement des formalités de publicité, demandées le {told:%d/%m/%Y} aux mairies de vos lieux de naissance :</p>"
        f"<ul><li>{one.birth_place} pour l'acte de naissance dressé le {one.birth_date:%d/%m/%Y} ;</li><li>{two.birth_place} pour celui dressé le {two.birth_date:%d/%m/%Y}.</li></ul>"
        f"<p style='text-align:justify'>Vous êtes soumis au régime de la séparation des patrimoines (article 515-5 du code civil). La présente vaut attestation de l'enregistrement et peut être produite auprès de tout organisme, notamment d'un bailleur. L'office vous a réglé par ailleurs le solde de votre provision, soit {fee(dice.amount(12, 90), suffix=False)} €, l'émolument s'étant élevé à {fee(101.41, suffix=False)} € TTC.</p>"
        f"<p>Veuillez croire, Madame, Monsieur, en mes sentiments dévoués.</p><div style='margin-left:55%;margin-top:8mm'>Maître {notary.named('first_LAST')}<br>{signature(dice.number(0, 99))}</div>"
        f"<div class='tiny c' style='margin-top:14mm;border-top:.6pt solid #7a6a3a;padding-top:2mm'>{notary.named('first_last')} et {other.named('first_last')}, notaires associés — {clerk.named('first_last')}, clerc — Membre d'une association agréée, le règlement des honoraires par chèque est accepté — Successeurs de Maître {dice.person('', age=(60, 78)).named('first_last')} depuis le 1er mars 2011</div>"
    )  # fmt: skip
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("pacs_certificate", html, truth, font="Nimbus Roman", size=11, margin="15mm 22mm")


LAYOUTS["study_letter"] = study_letter


LAYOUTS |= _further_pacs_certificate.LAYOUTS


def from_the_archive(dice: Dice) -> Paper:
    """An attestation given years later by the town that keeps a closed court's register: file of numbered lines, partners in the third and fourth, the delivery at the foot beside the other days."""
    one = dice.person(age=(33, 66))
    two = dice.person("partner", age=(33, 68))
    hall, issued = town_hall(dice), dice.day_before(60)
    began, moved = dice.day_before(3900, 3450), dice.day_before(2500, 1200)
    lines_ = (
        ("Registre d'origine", f"tribunal d'instance de {dice.address('').town}, transféré à la commune le 01/11/2017"), ("Enregistrement", f"n° {dice.digits(4)}/{began.year}, du {began:%d/%m/%Y}"),
        ("Partenaire", f"<b>{civil_name(one)}</b>, né{one.e} le {one.birth_date:%d/%m/%Y} à {one.birth_place}"), ("Partenaire", f"<b>{civil_name(two)}</b>, né{two.e} le {two.birth_date:%d/%m/%Y} à {two.birth_place}"),
        ("Convention modificative", f"enregistrée le {moved:%d/%m/%Y} (régime de la séparation des patrimoines), Maître {dice.person('').named()}"), ("Dissolution", "aucune à ce jour"), ("Résidence déclarée", dice.address().line()),
    )  # fmt: skip
    body = "".join(f"<tr><td style='width:9mm'>{rank}</td><td style='width:44mm'>{label}</td><td>{value}</td></tr>" for rank, (label, value) in enumerate(lines_, 1))  # fmt: skip
    html = (
        f"<table><tr><td style='width:60%'>{republic(f'COMMUNE {hall.of.upper()}')}</td><td class='small'>Direction de la citoyenneté<br>Bureau des Pacs et des archives<br>{dice.phone()}</td></tr></table><h1>ATTESTATION D'INSCRIPTION<br>D'UN PACTE CIVIL DE SOLIDARITÉ</h1>"
        f"<p class='c small'>articles 515-1 à 515-7-1 du code civil · article 48 de la loi n° 2016-1547 du 18 novembre 2016</p><table class='rows' style='line-height:1.9;margin:6mm 0'>{body}</table>"
        f"<p>Attesté d'après le registre numérique, pour faire valoir ce que de droit.</p><p class='r'>{hall.town}, {long_date(issued)}</p><div class='r'>{hall.officer}<br><span class='small'>officier de l'état civil délégué</span><br>{signature(issued.day)}</div>"
    )  # fmt: skip
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("pacs_certificate", html, truth, font="Caladea", size=11)


LAYOUTS["from_the_archive"] = from_the_archive
LAYOUTS |= _mixed_pacs_certificate.LAYOUTS
LAYOUTS |= _sorted_pacs_certificate.LAYOUTS


def two_languages(dice: Dice) -> Paper:
    """A consulate's sheet in French and English: narrow labels, values, remarks in a third column; « Réf. / date » holds the day, the paper is named in the object alone; an older certificate, an interpreter and a neighbour stand beside."""
    one, two = dice.person(age=(22, 60)), dice.person("", age=(22, 60))
    issued = dice.day_before(80, 1)
    signed_on = issued - dt.timedelta(days=dice.number(40, 2500))
    wanted = max(one.birth_date, two.birth_date) + dt.timedelta(days=19 * 366)
    signed_on = max(signed_on, min(wanted, issued - dt.timedelta(days=20)))
    old = signed_on + dt.timedelta(days=dice.number(2, max(3, (issued - signed_on).days - 5)))
    city, country = dice.pick(
        (("Édimbourg", "Royaume-Uni"), ("Dublin", "Irlande"), ("Toronto", "Canada"), ("Sydney", "Australie"))
    )
    notary, friend, clerk = dice.person("", age=(35, 65)), dice.person("", age=(25, 60)), dice.person("", age=(30, 60))

    def row(label: str, english: str, value: str, remark: str = "") -> str:
        return f"<tr><td style='width:33mm;border-bottom:.4pt solid #aaa;padding:1.6mm 0'>{label}<br><i class='tiny'>{english}</i></td><td style='border-bottom:.4pt solid #aaa;padding:1.6mm 2mm'>{value}</td><td class='small' style='width:57mm;border-bottom:.4pt solid #aaa;padding:1.6mm 0;color:#444'>{remark}</td></tr>"

    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:1.6pt solid #20407c;padding-bottom:2mm"><b>Consulat général de France à {city}</b><span class="small">Consulate General of France — Civil status / État civil</span></div>
<p style="margin-top:6mm">Réf. / date : {dice.number(100, 990)}/EC/{dice.letters(2)} — {issued:%d/%m/%Y}<br>Objet / Subject : pacte civil de solidarité en vigueur / registered partnership in force<br>Concerne : {esc(truth_name(one))} et {esc(truth_name(two))}</p>
<table style="margin-top:4mm">{row("Partenaire 1", "First partner", f"<b>{esc(truth_name(one))}</b>", f"Identité vérifiée sur passeport délivré le {dice.day_before(2000, 500, of=issued):%d/%m/%Y}")}{row("Naissance", "Birth", f"{one.birth_date:%d/%m/%Y}, {esc(one.birth_place)}")}{row("Partenaire 2", "Second partner", f"<b>{esc(truth_name(two))}</b>", f"Traduction : {esc(dice.person('', age=(30, 60)).named('first_last'))}, interprète")}{row("Naissance", "Birth", f"{two.birth_date:%d/%m/%Y}, {esc(two.birth_place)}")}{row("Enregistrement", "Registration", f"{signed_on:%d/%m/%Y}, n° {dice.number(2, 80)}/{signed_on.year}", f"Convention reçue par Me {esc(notary.named('first_last'))}, notaire")}{row("Régime", "Property regime", dice.pick(("séparation des patrimoines", "indivision des acquêts")), f"Une attestation du {old:%d/%m/%Y} a déjà été remise (droits : {dice.number(10, 24)},00 €)")}{row("Résidence", "Residence", f"{city}, {country}", f"Selon {esc(friend.named('first_last'))}, voisin{friend.e}")}{row("Dissolution", "Termination", "aucune / none", "au jour de la présente")}</table>
<p style="margin-top:5mm" class="small">Le pacte n'a pas été dissous et produit ses effets entre les partenaires (articles 515-1 et suivants du code civil). <i>This partnership has not been terminated.</i></p>
<div style="display:flex;justify-content:space-between;margin-top:5mm"><div>{stamp("CONSULAT GENERAL")}</div><div>{esc(clerk.named("first_last"))}<br><span class="small">vice-consul, officier de l'état civil par délégation</span><br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("pacs_certificate", html, fields, font=dice.font(), size=10, margin="14mm 16mm")


LAYOUTS["two_languages"] = two_languages
LAYOUTS |= _blind_pacs_certificate.LAYOUTS


def notary_print_filled(dice: Dice) -> Paper:
    """A notary's printed letter filled by pen: dotted values with labels at their right, surnames and given names far apart, the title in the foot."""
    one = dice.person(age=(20, 60))
    two = dice.partner(one, same_name=False)
    notary, clerk = dice.person("", age=(34, 64)), dice.person("", age=(24, 60))
    place = dice.address("")
    issued = dice.day_before(300, 2)
    registered = issued - dt.timedelta(days=dice.number(0, 1))
    lease = dice.day_before(900, 200, of=registered)
    pen = f"font-family:{PEN};font-size:15pt;color:#1a2c80"
    mister = {"F": "Madame", "M": "Monsieur"}

    def dotted(value: str, label: str, width: str = "") -> str:
        return f'<div style="display:flex;margin:2.2mm 0;{width}"><div style="flex:1;border-bottom:1pt dotted #555;{pen};line-height:1.05">{esc(value)}</div><div class="small" style="width:34mm;padding:2mm 0 0 3mm">{label}</div></div>'

    def partner(who: Person) -> str:
        return f'<div style="display:flex;gap:18mm"><div style="flex:1">{dotted(birth_surname(who), "nom")}</div><div style="flex:1">{dotted(", ".join(who.first_names), "prénom(s)")}</div></div>{dotted(f"{long_date(who.birth_date)}, à {who.birth_place}", "naissance")}'

    html = f"""<div style="text-align:center"><b style="font-size:14pt">OFFICE NOTARIAL</b><br><span class="small">Maître {esc(notary.named())}, notaire · {esc(place.line())} · {dice.phone()}</span></div>
<p style="margin-top:12mm">Objet : votre pacte civil de solidarité — feuille remise le <span style="{pen}">{issued:%d/%m/%Y}</span></p>
<p style="margin-top:5mm">{mister[one.sex]} <span style="{pen}">{esc(birth_surname(one).title())}</span>, {mister[two.sex]} <span style="{pen}">{esc(birth_surname(two).title())}</span>,</p>
<p style="text-align:justify">J'ai l'honneur de vous confirmer que la déclaration conjointe et la convention ont été reçues en mon étude, et que l'enregistrement prévu à l'article 515-3 du code civil a été opéré. Les indications portées à la main ci-dessous sont celles du registre.</p>
<div style="margin-top:4mm"><b>1</b>{partner(one)}</div><div style="margin-top:4mm"><b>2</b>{partner(two)}</div>
<div style="margin-top:4mm">{dotted(f"{registered.year}-{dice.number(3, 90):03d}", "n° d'enregistrement")}{dotted(long_date(registered), "enregistré le")}{dotted(f"acte de bail du {lease:%d/%m/%Y}, loyer {dice.number(480, 990)} €", "pièce de domicile vue")}{dotted(clerk.named(), "clerc chargé")}</div>
<p style="text-align:justify">La publicité en marge de vos actes de naissance est demandée ce jour. Veuillez croire, {mister[one.sex]}, {mister[two.sex]}, à l'assurance de mes sentiments dévoués.</p>
<div style="display:flex;justify-content:space-between">{stamp("NOTAIRE " + place.town.upper(), "#8a1c1c", under="ÉTUDE")}<div>Le notaire{signature(notary.birth_date.day)}</div></div>
<div style="background:#e8e2d4;border:.6pt solid #8a7a55;text-align:center;padding:2mm;margin-top:6mm;letter-spacing:.12em">ATTESTATION D'ENREGISTREMENT DE PACS</div>"""
    return sheet("pacs_certificate", html, {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}, font="P052", size=10.2, margin="14mm 20mm")  # fmt: skip


LAYOUTS["notary_print_filled"] = notary_print_filled


def typed_with_parties_band(dice: Dice) -> Paper:
    """A village's typed form headed by the article of the law: the parties in a band at the left, the end tells the day; old address, old landlord, two agents."""
    one = dice.person(age=(20, 60))
    two = dice.partner(one, same_name=False)
    hall, home, past = town_hall(dice), dice.address(), dice.address("")
    landlord, agent, second = (
        dice.person("", age=(35, 75)),
        dice.person("", age=(25, 62)),
        dice.person("", age=(30, 62)),
    )
    issued = dice.day_before(400, 2)
    registered = issued - dt.timedelta(days=dice.number(1, 300))

    def party(who: Person) -> str:
        cell = "border:.6pt solid #333;padding:1.5mm 2mm"
        return f'<div style="margin-bottom:12mm"><div style="{cell}"><span class="tiny">NOM</span><br>{esc(birth_surname(who))}</div><div style="min-height:24mm;{cell};border-top:0"><span class="tiny">NE(E) LE, A</span><br>{who.birth_date:%d.%m.%Y}<br>{esc(who.birth_place)}</div><div style="{cell};border-top:0"><span class="tiny">PRENOMS</span><br>{esc(" ".join(who.first_names))}</div></div>'

    html = f"""<div style="display:flex;gap:9mm;min-height:250mm"><div style="width:58mm;border-right:1.2pt solid #333;padding-right:6mm"><div class="c">MAIRIE<br>{esc(hall.of)}<br>({esc(hall.department)})</div><p class="small c">tel. {dice.phone()}<br>SIRET {dice.siret()}</p><p style="margin-top:22mm">AU NOM DE :</p>{party(one)}{party(two)}</div>
<div style="flex:1"><p class="c" style="margin:8mm 0 12mm"><b>ARTICLES 515-1 A 515-7 DU CODE CIVIL</b><br><b>Enregistrement n° {registered.year}/{dice.number(1, 30):02d}</b></p>
<p>Les deux personnes inscrites ci-contre se sont présentées ensemble en cette mairie le {registered:%d.%m.%Y} et ont remis la convention qui les lie, fixant leur résidence commune {esc(plain(home).line())}.</p><p>La déclaration conjointe de pacte civil de solidarité a été ENREGISTREE le même jour, sous le numéro porté plus haut, et la convention visée puis rendue aux partenaires.</p>
<p>Pièce de domicile produite : quittance de {landlord.civility} {esc(landlord.named())}, bailleur du précédent logement, {esc(plain(past).line())}, qui n'est plus occupé.</p><p>Avis adressés aux mairies de naissance par {esc(agent.named())}, secrétaire. Contre-signé au registre par {esc(second.named())}, premier adjoint.</p><p>Le présent récépissé est remis à chacun des partenaires pour justifier de leur situation auprès des tiers.</p>
<p style="margin-top:20mm">Fait à {esc(hall.town)}, le {long_date(issued)}</p><div>{signature(agent.birth_date.day)}</div>{stamp("MAIRIE " + hall.of.upper())}</div></div>"""
    return sheet("pacs_certificate", html, {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}, font=TYPEWRITER, size=10, margin="15mm 17mm")  # fmt: skip


LAYOUTS["typed_with_parties_band"] = typed_with_parties_band


def diverse_network_of_notaries(dice: Dice) -> Paper:
    """A network of notaries: side band, general title, the couple in the object on two lines, capitals after colons, a scale of fees."""
    one = dice.person(age=(21, 62))
    two = dice.partner(one, same_name=False)
    issued = dice.day_before(300, 3)
    issued -= dt.timedelta(days=max(0, issued.weekday() - 4))
    signed_on = issued - dt.timedelta(days=dice.number(0, 1) * dice.number(20, 300))
    notary, partner_notary, clerk = (dice.person("", age=(30, 62)) for _ in range(3))
    office, home = plain(dice.address("")), dice.address()

    def cap(label: str, value: str) -> str:
        return f"<div style='margin:1.6mm 0'>{label}:{esc(value.upper())}</div>"

    fees = [("Convention et enregistrement (émolument)", "84,60 €"), ("Modification ultérieure", "84,60 €"), ("Plafond de remise", "20 %")]  # fmt: skip
    html = f"""<div style="display:flex;min-height:262mm"><div style="width:46mm;background:#13324b;color:#fff;padding:7mm 5mm" class="small"><div style="font-size:17pt;font-family:Lato;font-weight:bold">nota<span style="color:#e2b04a">lia</span></div><p style="margin-bottom:14mm">réseau d'offices notariaux</p><b>Office {esc(office.town)}</b><p>{"<br>".join(map(esc, office.lines()))}</p><p>{dice.phone()}</p><p style="margin-top:12mm">Me {esc(notary.named("first_LAST"))}<br>Me {esc(partner_notary.named("first_LAST"))}<br>notaires associés</p><p>Clerc : {esc(initial(clerk))}</p><p style="margin-top:60mm" class="tiny"><span style="color:#cdd8e2">SELARL au capital de 30 000 € — SIRET {dice.siret()} — membre d'une association agréée</span></p></div>
<div style="flex:1;padding:4mm 0 0 10mm"><h1 style="text-align:left;font-size:22pt;font-weight:300;margin:0 0 10mm">Attestation</h1><div style="display:flex"><div style="width:18mm"><b>Objet :</b></div><div>{one.civility} {esc(truth_name(one))}<br>{two.civility} {esc(truth_name(two))}</div></div>
<p class="justify" style="margin-top:9mm;line-height:1.6">Le présent document, établi ce jour, {long_date(issued, weekday=True)}, constate que les deux personnes citées en objet sont liées par un pacte civil de solidarité, au sens des articles 515-1 et suivants du code civil, reçu et enregistré en notre office.</p>
<div style="margin:6mm 0;line-height:1.5">{cap("CONVENTION REÇUE LE", long_date(signed_on))}{cap("ENREGISTREMENT N°", f"{signed_on.year}-{dice.digits(4)}")}{cap("NOTAIRE INSTRUMENTAIRE", "Me " + notary.named("first_last"))}{cap("RÉSIDENCE COMMUNE", home.line())}{cap("PREMIER PARTENAIRE NÉ(E) LE", f"{one.birth_date:%d/%m/%Y} à {one.birth_place}")}{cap("SECOND PARTENAIRE NÉ(E) LE", f"{two.birth_date:%d/%m/%Y} à {two.birth_place}")}{cap("RÉGIME DES BIENS", dice.pick(("séparation des patrimoines", "indivision des acquêts")))}</div>
<p class="justify">Les avis ont été adressés aux officiers de l'état civil des lieux de naissance. Aucune dissolution ne nous a été notifiée.</p><table class="grid small" style="width:88%;margin:6mm 0"><tr><th>Tarif réglementé (code de commerce, annexe 4-7)</th><th>TTC</th></tr>{"".join(f"<tr><td>{a}</td><td class='num'>{b}</td></tr>" for a, b in fees)}</table>
<p>Remise aux partenaires pour servir et valoir ce que de droit.</p><div style="display:flex;justify-content:space-between;margin-top:9mm"><div>Le clerc habilité,<br>{esc(initial(clerk))}<br>{signature(clerk.birth_date.day)}</div><div>Contresigné : Me {esc(initial(partner_notary))}<br>{stamp("OFFICE NOTARIAL", under="NOTAIRE")}</div></div></div></div>"""
    return sheet("pacs_certificate", html, {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}, font="Lato", size=10, margin="12mm 15mm 12mm 12mm")  # fmt: skip


LAYOUTS["diverse_network_of_notaries"] = diverse_network_of_notaries
LAYOUTS |= _apart_civil.PACS
