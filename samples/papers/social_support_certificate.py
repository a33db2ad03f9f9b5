"""The attestation of a social worker, an association or the child-welfare service (ASE): support given, homelessness, leaving care."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_social_support_certificate,
    _dealt_social_support_certificate,
    _further_social_support_certificate,
    _mixed_social_support_certificate,
    _sorted_social_support_certificate,
)
from samples.papers._mixed_housing_kit import initial, kid, of, plain, renamed
from samples.stationery import (
    HAND,
    born,
    head,
    lines,
    logo,
    paragraphs,
    sheet,
    signature,
    signed,
    spoken,
    stamp,
    table,
    ticked,
)


def social_worker(dice: Dice) -> Paper:
    """A letter of the department's or town's social worker."""
    person, style, day = dice.person(age=(18, 75)), dice.name_style(), dice.day_before(120)
    town, worker = dice.address("").town, dice.person("", sex="F", age=(25, 60)).named()
    situation = dice.pick(
        (
            "est sans domicile fixe et dort dans son véhicule",
            "est hébergé par des tiers de façon précaire, en alternance",
            "vit dans un logement très dégradé",
            "rencontre des difficultés pour se maintenir dans son logement dont il ne peut plus rembourser le crédit",
        )
    )
    html = (
        head(logo(dice.pick(("Maison du département des solidarités", "Centre communal d'action sociale", "MDSI")), "#2e6f95", town), lines("Service social de secteur", dice.phone()))
        + f"<p class='r'>{town}, le {long_date(day)}</p><h1>{dice.pick(('ATTESTATION DE SUIVI SOCIAL', 'ATTESTATION D&#39;ACCOMPAGNEMENT SOCIAL', 'ATTESTATION'))}</h1>"
        + paragraphs(f"Je soussignée {worker}, assistante de service social, atteste accompagner {spoken(person, style)}, {born(person, 'slash')}, depuis le {dice.day_before(900, 60, of=day):%d/%m/%Y}.", f"Au vu des éléments portés à ma connaissance, cette personne {situation}.", "Attestation délivrée à la demande de l'intéressé(e) pour appuyer sa demande de logement social.")
        + signed(town, long_date(day), worker, seed=12, seal="SERVICE SOCIAL", quality="Assistante de service social")
    )  # fmt: skip
    return sheet(
        "social_support_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("any"),
    )


def association(dice: Dice) -> Paper:
    """An association's letter: housing support (AVDL, ASLL)."""
    person, style, day = dice.person(age=(18, 75)), "first_LAST", dice.day_before(120)
    name = dice.pick(
        (
            "Association Solidarité Logement",
            "Fondation Abbé Pierre - Boutique Solidarité",
            "SOLIHA Gironde",
            "Association Le Cap",
            "France Victimes 33",
        )
    )
    worker = dice.person("", age=(25, 60)).named()
    html = (
        head(lines(f"<b>{name}</b>", "Association loi 1901", dice.address("").line()), f"Le {day:%d/%m/%Y}") + "<h2>Objet : attestation d'accompagnement vers et dans le logement</h2>"
        + paragraphs(f"Nous attestons que {spoken(person, style)} bénéficie d'une mesure d'accompagnement social lié au logement (ASLL) exercée par notre association.", "Les démarches suivantes ont été engagées : ouverture des droits, demande de logement social, dossier FSL. La situation justifie un relogement dans les meilleurs délais.", f"{worker}, travailleur social référent")
        + signed("", f"{day:%d/%m/%Y}", worker, seed=4, seal=name.upper())
    )  # fmt: skip
    return sheet(
        "social_support_certificate", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def child_welfare(dice: Dice) -> Paper:
    """The department attests that a young adult was in its care (aide sociale à l'enfance)."""
    person, style, day = dice.person(age=(18, 21)), "LAST_first", dice.day_before(120)
    html = (
        head(logo("Le Département", "#8e44ad", "Direction enfance famille"), "Aide sociale à l'enfance") + "<h1>ATTESTATION DE PRISE EN CHARGE<br>AIDE SOCIALE À L'ENFANCE</h1>"
        + f"<p>Le président du conseil départemental atteste que <b>{person.named(style)}</b>, {born(person)}, a été confié{person.e} au service de l'aide sociale à l'enfance jusqu'à sa majorité et bénéficie d'un contrat jeune majeur.</p>"
        + signed(dice.address("").town, long_date(day), "L'inspectrice enfance", seed=9, seal="DÉPARTEMENT")
    )  # fmt: skip
    return sheet(
        "social_support_certificate", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def second_association(dice: Dice) -> Paper:
    """An association's letter: the social worker writes of a family."""
    person, day, style = dice.person(age=(20, 70)), dice.day_before(200), "first_LAST"
    worker = dice.person("worker", age=(25, 60))
    html = (
        lines("<b>Association Le Relais Solidaire</b>", dice.address("").line(), dice.phone()) + f"<p class='r'>Le {long_date(day)}</p><h1>ATTESTATION D'ACCOMPAGNEMENT SOCIAL</h1>"
        + paragraphs(f"Je soussignée, {worker.named(style)}, assistante de service social, atteste que {spoken(person, style)} est accompagné{person.e} par notre service depuis le {dice.day_before(800, 60, of=day):%d/%m/%Y} dans le cadre de son projet de relogement.", "L'accompagnement porte sur l'accès aux droits et la recherche de logement.", "Attestation établie pour servir et valoir ce que de droit.", worker.named(style))
    )  # fmt: skip
    return sheet(
        "social_support_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font(),
        size=11,
    )


LAYOUTS = {
    "second_association": second_association,
    "social_worker": social_worker,
    "association": association,
    "child_welfare": child_welfare,
}


def liaison_sheet(dice: Dice) -> Paper:
    """A county's liaison sheet about a measure of support tied to housing: boxes lying down with captions in the corner, worker and head of service beside the household, the measure's span, sums of a budget that add up."""
    person, style, home = (
        dice.person(age=(20, 72)),
        dice.pick(("LAST_first", "first_LAST", "first_last")),
        dice.address(),
    )
    issued = dice.day_before(110, 1)
    begun = dice.day_before(200, 20, of=issued)
    ends, met = begun + dt.timedelta(days=365), dice.day_before(12, 1, of=issued)
    worker, chief, landlord = (dice.person("", age=(26, 62)) for _ in range(3))
    wage, help_, rent, bills, debt = dice.number(520, 1300), dice.number(90, 320), dice.number(280, 470), dice.number(90, 180), dice.number(30, 90)  # fmt: skip

    def box(label: str, value: str, width: str) -> str:
        return f"<td style='width:{width};border:.8pt solid #8a4b00;padding:1mm 2mm 2.5mm'><div style='font-size:6.5pt;color:#8a4b00;text-transform:uppercase'>{label}</div>{value}</td>"

    html = (
        f"<div style='display:flex;justify-content:space-between;align-items:center'><div><b style='font-size:14pt;color:#8a4b00'>Fiche de liaison</b> &nbsp; accompagnement social lié au logement (ASLL)</div><div class='small r'>Fonds de solidarité pour le logement<br>Territoire de {esc(dice.address('').town)} — exemplaire bailleur</div></div>"
        f"<table style='margin-top:4mm'><tr>{box('travailleur social référent', esc(worker.named(style)) + '<br>' + dice.phone(), '33%')}{box('ménage accompagné', '<b>' + esc(person.named(style)) + '</b><br>' + f'{person.birth_date:%d/%m/%Y}', '34%')}{box('responsable du service', esc(chief.named(style)), '33%')}</tr></table>"
        f"<table style='margin-top:-.8pt'><tr>{box('hébergement actuel', esc(home.line(' ')), '50%')}{box('dernier bailleur', esc(landlord.named(style)) + ', ' + esc(dice.address('').line(' ')), '50%')}</tr></table>"
        f"<table style='margin-top:-.8pt'><tr>{box('mesure', f'n° {dice.digits(5)}, du {begun:%d/%m/%Y} au {ends:%d/%m/%Y}', '40%')}{box('dernier entretien', f'{met:%d/%m/%Y}', '20%')}{box('axes travaillés', ticked('accès') + ' ' + ticked('maintien', False) + ' ' + ticked('budget') + ' ' + ticked('santé', False), '40%')}</tr></table>"
        f"<div style='display:flex;gap:8mm;margin-top:5mm'><div style='flex:1;text-align:justify'><p>Nous attestons que le ménage ci-dessus bénéficie d'un accompagnement social par notre service. Il honore les rendez-vous et les démarches convenues ; la demande de logement social est à jour et un relogement autonome paraît possible.</p><p>L'accompagnement sera poursuivi {dice.pick(('trois', 'six'))} mois après l'entrée dans les lieux, en lien avec le bailleur.</p></div>"
        f"<table class='rows' style='width:82mm;font-size:9pt'><tr><td>Ressources d'activité</td><td class='num'>{wage} €</td></tr><tr><td>Prestations</td><td class='num'>{help_} €</td></tr><tr><td>Redevance actuelle</td><td class='num'>− {rent} €</td></tr><tr><td>Énergie, assurances</td><td class='num'>− {bills} €</td></tr><tr><td>Plan d'apurement</td><td class='num'>− {debt} €</td></tr><tr><td><b>Reste pour vivre</b></td><td class='num'><b>{wage + help_ - rent - bills - debt} €</b></td></tr></table></div>"
        f"<table style='margin-top:3mm'><tr>{box('visa du service', stamp('SERVICE SOCIAL', '#8a4b00', under='FSL'), '30%')}{box('établie le', f'{issued:%d/%m/%Y}', '20%')}{box('signature du référent', signature(dice.number(0, 99)), '25%')}{box('signature du ménage', signature(dice.number(0, 99), '#111'), '25%')}</tr></table>"
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("social_support_certificate", html, truth, font="Nimbus Sans", size=10, page="A4 landscape", margin="11mm 15mm")  # fmt: skip


LAYOUTS["liaison_sheet"] = liaison_sheet


LAYOUTS |= _further_social_support_certificate.LAYOUTS


def note_for_the_board(dice: Dice) -> Paper:
    """A note of a social service for a commission, the word note only: sender and reader in a grid, who is helped in the third row, partners and steps dated under it."""
    person, style = dice.person(age=(21, 72)), dice.pick(("LAST_first", "first_LAST"))
    issued = dice.day_before(100)
    since, step, other = (
        dice.day_before(800, 200, of=issued),
        dice.day_before(150, 20, of=issued),
        dice.day_before(18, 3, of=issued),
    )
    worker, reader = dice.person("", age=(25, 60)), dice.person("", age=(30, 62))
    rows = (("De", f"{worker.named()}, travailleur social, CCAS de {dice.address('').town}"), ("À", f"{spoken(reader)}, secrétariat de la commission d'attribution"), ("Concerne", f"<b>{spoken(person, style)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}"), ("Adresse", dice.address().line()))  # fmt: skip
    did = ((f"{step:%d/%m/%Y}", "dépôt d'un dossier au fonds de solidarité logement"), (f"{other:%d/%m/%Y}", f"entretien avec {spoken(dice.person('', sex='F', age=(30, 60)))}, conseillère en économie sociale et familiale"))  # fmt: skip
    html = (
        f"<h1 style='text-align:left;border-bottom:3pt solid #c60'>NOTE</h1>{table(rows, cls='grid')}"
        + paragraphs(
            f"Je rencontre cette personne chaque mois depuis le {long_date(since)}, dans le cadre d'un accompagnement social global qu'elle a elle-même demandé.", "Elle occupe une chambre meublée de 11 m² avec un enfant. Elle paie régulièrement sa redevance, tient son budget et honore tous ses rendez-vous. Les démarches récentes :",
        )
        + table(did, cls="rows")
        + paragraphs("Un logement autonome de type T2 ou T3 lui permettrait de consolider son emploi. Mon service poursuivra l'accompagnement après l'entrée dans les lieux.", f"Rédigé le {issued:%d/%m/%Y} avec l'accord de la personne.")
        + f"<p>{worker.named()}<br>{signature(issued.day)}</p>"
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("social_support_certificate", html, truth, font="Carlito", size=11.5)


LAYOUTS["note_for_the_board"] = note_for_the_board
LAYOUTS |= _mixed_social_support_certificate.LAYOUTS
LAYOUTS |= _sorted_social_support_certificate.LAYOUTS


def small_association(dice: Dice) -> Paper:
    """A small association's word-processor letter titled after the measure of the law: the day in the object line, « M. et Mme » in salutation and object, facts in sentences after dashes, last year's meetings beside this year's, a delegation and a volunteer."""
    person = dice.person(sex="M", age=(22, 66))
    issued = dice.day_before(100, 1)
    since = issued - dt.timedelta(days=dice.number(70, 500))
    review, home = issued + dt.timedelta(days=dice.number(20, 80)), dice.address()
    worker, boss, helper = dice.person("", age=(24, 58)), dice.person("", age=(40, 66)), dice.person("", "F", (55, 76))
    name, office = f"M. et Mme {person.first_name} {person.last_name.upper()}", dice.address("")
    rows = [
        (label, dice.number(4, 11), dice.number(3, 14))
        for label in ("Entretiens au local", "Visites à domicile", "Démarches accompagnées")
    ]
    table = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows)
    total = f"<tr><td><b>Total</b></td><td>{sum(r[1] for r in rows)}</td><td>{sum(r[2] for r in rows)}</td></tr>"
    html = f"""<p><b style="font-size:13pt">{dice.pick(("La Passerelle du Quartier", "Toits et Voisins", "L'Escale solidaire"))}</b><br><span class="small">association loi de 1901 — {esc(office.line())} — {dice.phone()}</span></p>
<p style="margin:8mm 0 2mm 55%">À la commission d'attribution</p>
<p><b>Objet :</b> {esc(name)}, situation au {long_date(issued)}</p>
<p class="c" style="margin:6mm 0"><b><u>ACCOMPAGNEMENT VERS ET DANS LE LOGEMENT</u></b><br><span class="small">mesure prévue à l'article L. 300-2 du code de la construction et de l'habitation</span></p>
<p>Mesdames, Messieurs les membres de la commission,</p><p>{esc(name)}, pour qui nous vous écrivons et que nous attestons accompagner :</p>
<p>– ont signé avec nous une mesure de suivi social qui court depuis le {long_date(since)} et sera revue le {long_date(review)} ;</p><p>– vivent pour l'heure {esc(home.line())}, où ils sont à jour de leur loyer ;</p><p>– sont suivis par {esc(worker.named("first_last"))}, {dice.pick(("assistante sociale", "conseillère en économie sociale et familiale", "éducatrice spécialisée")) if worker.sex == "F" else "travailleur social"}, qui les reçoit deux fois par mois, et aidés pour les devoirs des enfants par une voisine bénévole, Mme {esc(helper.last_name)} ;</p><p>– sont prêts à habiter un logement à eux ; la mesure peut se poursuivre six mois après l'entrée.</p>
<table class="grid" style="width:105mm;margin:4mm 0"><tr><th>Suivi</th><th>{issued.year - 1}</th><th>{issued.year}</th></tr>{table}{total}</table>
<p>Nous restons à votre disposition.</p><p style="margin-left:50%">Pour la présidente, par délégation,<br>{boss.civility} {esc(boss.named("first_last"))}, {"trésorière" if boss.sex == "F" else "trésorier"}<br>{signature(dice.number(0, 99))}</p>"""
    fields = {"person_names": [person.named("first_LAST")], "issue_date": issued}
    return sheet(
        "social_support_certificate",
        html,
        fields,
        font=dice.pick(("Carlito", "Caladea", "Liberation Serif")),
        size=11,
        margin="17mm 23mm",
    )


LAYOUTS["small_association"] = small_association
LAYOUTS |= _dealt_social_support_certificate.LAYOUTS
LAYOUTS |= _blind_social_support_certificate.LAYOUTS


def leaf_two_halves(dice: Dice) -> Paper:
    """Leaf two of a town's social service: the person left, the measure right, a scale of ceilings, two who sign, the title in the foot."""
    person = dice.person(age=(22, 66))
    mayor = dice.person("", age=(30, 68))
    worker, chief = (dice.person("", sex="F", age=(28, 60)) for _ in range(2))
    home = dice.address()
    town = dice.address("").town
    issued = dice.day_before(120, 2)
    since = dice.day_before(700, 120, of=issued)
    until, meeting = dice.day_after(400, 150, of=issued), dice.day_after(40, 6, of=issued)
    country = dice.pick(("Sri Lanka", "Côte d'Ivoire", "Colombie", "Érythrée", "Bangladesh"))
    surname = (person.birth_name or person.last_name).upper() + " " + dice.pick(("DA SILVA", "BEN AMOR", "KUMARASAMY", "DE LOS SANTOS"))  # fmt: skip
    given = " ".join(person.first_names)
    base = dice.number(115, 140) * 100
    scale = "".join(f"<tr><td>{label}</td><td class='num'>{round(base * k / 10) * 10:,} €</td></tr>".replace(",", " ") for label, k in (("1 personne", 1), ("2 personnes", 1.457), ("3 personnes", 1.748), ("4 personnes", 1.944)))  # fmt: skip
    cell = "border-bottom:.5pt solid #999;padding:1.4mm 0"

    def row(label: str, value: str) -> str:
        return f'<tr><td style="{cell};width:27mm;color:#555">{label}</td><td style="{cell}">{value}</td></tr>'

    html = f"""<div style="display:flex;justify-content:space-between"><div class="small">CCAS — pôle logement et insertion<br>2 / 2</div><div>{esc(town)}, le {long_date(issued)}</div></div>
<p style="margin-top:8mm;text-align:justify">… et l'orientation retenue par la commission partenariale du {since - dt.timedelta(days=12):%d/%m/%Y}. Vous trouverez ci-dessous, comme vous l'aviez demandé au guichet, la situation de la personne et celle de la mesure dont elle bénéficie.</p>
<div style="display:flex;gap:9mm;margin-top:5mm"><div style="flex:1"><div style="border-bottom:1.4pt solid #2c6e63;font-weight:bold">LA PERSONNE</div><table style="width:100%">{row("Nom", esc(surname))}{row("Prénoms", esc(given))}{row("Naissance", f"{person.birth_date:%d/%m/%Y} — {country}")}{row("Adresse", esc(home.line()))}{row("Foyer", f"{dice.number(1, 4)} personne(s)")}{row("Téléphone", dice.phone())}</table></div>
<div style="flex:1"><div style="border-bottom:1.4pt solid #2c6e63;font-weight:bold">LA MESURE</div><table style="width:100%">{row("Nature", "accompagnement vers et dans le logement (AVDL)")}{row("Début", f"{since:%d/%m/%Y}")}{row("Échéance", f"{until:%d/%m/%Y}")}{row("Référent", f"{worker.first_name[0]}. {esc(worker.last_name)}, CESF")}{row("Prochain RDV", f"{meeting:%d/%m/%Y} à {dice.number(9, 16)} h")}{row("Financeur", "FSL / FNAVDL")}</table></div></div>
<p style="margin-top:7mm">Pour mémoire, plafonds annuels de ressources du logement PLAI (revenu fiscal de référence) :</p><table style="width:62mm" class="small">{scale}</table>
<p style="text-align:justify;margin-top:5mm">L'accompagnement est suivi avec assiduité : ouverture des droits, apurement d'une dette d'énergie, recherche active dans le parc social. Notre service soutient la demande et restera présent six mois après l'entrée dans les lieux.</p>
<div style="display:flex;justify-content:space-between;margin-top:9mm"><div>La travailleuse sociale<br>{esc(worker.named())}{signature(worker.birth_date.day)}</div><div>Vu, la responsable du pôle<br>{esc(chief.named())}{signature(chief.birth_date.day)}</div></div>
<p class="small">Le centre communal d'action sociale est présidé par le maire, {mayor.civility} {esc(mayor.named())}.</p>
<div style="margin-top:12mm;background:#2c6e63;color:#fff;padding:2mm 4mm;letter-spacing:.08em">ATTESTATION D'ACCOMPAGNEMENT SOCIAL</div>"""
    return sheet("social_support_certificate", html, {"person_names": [f"{given} {surname}"], "issue_date": issued}, font="Open Sans", size=9.8, margin="15mm 17mm")  # fmt: skip


LAYOUTS["leaf_two_halves"] = leaf_two_halves


def pen_on_ruled_ticks(dice: Dice) -> Paper:
    """A worker's ruled sheet in pen, small letters: ticked and struck measures, the day beside the reference, an older aid with its sum, a doctor, two who sign."""
    person = dice.person(age=(20, 70))
    worker, chief, doctor = dice.person("", age=(25, 60)), dice.person("", age=(38, 64)), dice.person("", age=(32, 66))
    issued = dice.day_before(110, 1)
    since = dice.day_before(700, 60, of=issued)
    aid = dice.day_before(500, 30, of=issued)
    name = person.named("first_last").lower()
    town = dice.address("").town
    ticks = [("accompagnement social lié au logement (asll)", True), ("mesure d'accompagnement budgétaire (maesf)", False), ("suivi rsa, contrat d'engagement", dice.chance(0.5)), ("gestion locative adaptée", False), ("protection de l'enfance", False)]  # fmt: skip

    def tick(text: str, on: bool) -> str:
        return f"<div>{ticked(text if on else f'<s>{text}</s>', on)}</div>"

    rules = "".join(
        f'<div style="position:absolute;left:0;right:0;top:{i * 8.9:.1f}mm;border-top:.5pt solid #b9cbe6"></div>'
        for i in range(1, 29)
    )
    html = f"""<div style="position:relative;line-height:8.9mm;padding:0 4mm 0 22mm;min-height:258mm">{rules}<div style="position:absolute;left:17mm;top:0;height:258mm;border-left:1pt solid #e2a0a0"></div><div style="display:flex;justify-content:space-between"><span>centre médico-social {of(esc(town.lower()))}</span><span>réf. / date : ms-{dice.number(10, 99)} / {issued:%d.%m.%Y}</span></div><div><u>attestation de suivi par un travailleur social</u></div><div>&nbsp;</div><div>bénéficiaire : <span style="margin-left:6mm">{esc(name)}</span></div><div>né{person.e} le {person.birth_date:%d.%m.%Y}, {esc(plain(dice.address()).line().lower())}</div>
<div>est suivi{person.e} par nos soins depuis le {since:%d.%m.%Y} au titre de (cocher, rayer) :</div>{"".join(tick(a, b) for a, b in ticks)}<div>rythme : un entretien {dice.pick(("par mois", "tous les quinze jours"))}, une visite à domicile par trimestre</div><div>déjà obtenu : aide du fsl, décision du {aid:%d.%m.%Y}, {dice.number(180, 940)} euros</div><div>dr {esc(doctor.named("first_last").lower())}, médecin traitant, a écrit de son côté.</div><div>le projet de relogement est travaillé avec l'intéressé{person.e}, qui paie</div><div>son loyer et tient ses rendez-vous. fait pour le bailleur social.</div><div>&nbsp;</div><div style="display:flex;justify-content:space-between"><span>la travailleuse sociale,<br>{esc(initial(worker).lower())}</span><span>vu, la responsable,<br>{esc(initial(chief).lower())}</span></div><div style="display:flex;justify-content:space-between">{signature(worker.birth_date.day)}{signature(chief.birth_date.day)}</div></div>"""
    return sheet("social_support_certificate", html, {"person_names": [name], "issue_date": issued}, font=HAND, size=12.5, margin="12mm 12mm")  # fmt: skip


LAYOUTS["pen_on_ruled_ticks"] = pen_on_ruled_ticks


def diverse_grid_of_a_spreadsheet(dice: Dice) -> Paper:
    """A spreadsheet printed with its letters and numbers: the sentence across, values left of their labels, a scale, the day alone in a cell."""
    person = dice.person(age=(19, 70))
    person = renamed(dice, person, ("de La Rochebrune-Martin", "d'Almeida-Figueiredo", "Le Goff de Kerdrel", "da Silva-Ferreira", "von Arnim-Lacaze"))  # fmt: skip
    child, worker, head = kid(dice, person), dice.person("", age=(25, 60)), dice.person("", age=(35, 64))
    issued = dice.day_before(150)
    since = issued - dt.timedelta(days=dice.number(60, 700))
    deadline, meeting = issued + dt.timedelta(days=dice.number(60, 300)), issued + dt.timedelta(days=dice.number(4, 20))
    child = replace(child, birth_date=min(child.birth_date, issued - dt.timedelta(days=40)))
    name = person.named("first_LAST")
    house = dice.pick(("Le Relais des Halles", "Association Passerelle 21", "Entraide du Bocage"))
    numbered = iter(range(1, 60))

    def row(*cells: tuple[str, int, str]) -> str:
        inner = "".join(f'<td colspan="{span}" style="border:.4pt solid #b5b5b5;height:6.6mm;{style}">{text}</td>' for text, span, style in cells)  # fmt: skip
        return f'<tr><td style="border:.4pt solid #b5b5b5;background:#ececec;width:7mm" class="tiny c">{next(numbered)}</td>{inner}</tr>'

    def facts(value: str, label: str) -> str:
        return row((value, 2, "padding:1mm 2mm"), (label, 2, "color:#444"), ("", 1, ""))

    empty = ("", 5, "")
    letters = "<tr>" + "".join(f'<td class="tiny c" style="border:.4pt solid #b5b5b5;background:#ececec">{letter}</td>' for letter in (" ", *"ABCDE")) + "</tr>"  # fmt: skip
    scale = [("0 à 500", "2 €"), ("501 à 800", "5 €"), ("plus de 800", "9 €")]
    rows = [
        row((f"<b>{house}</b> — pôle insertion — {dice.phone()}", 5, "")),
        row(empty),
        row(("<b style='font-size:13pt'>ATTESTATION DE PRISE EN CHARGE SOCIO-ÉDUCATIVE</b>", 5, "background:#fde9d0;text-align:center;height:10mm")),
        row(empty),
        row((f"{esc(head.named('first_LAST'))}, {'directrice' if head.sex == 'F' else 'directeur'}, certifie que {person.civility} <b>{esc(name)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}, bénéficie d'un suivi régulier de notre équipe.", 5, "padding:2mm;line-height:1.5")),
        row(empty),
        facts(f"{since:%d/%m/%Y}", "début du suivi"),
        facts(dice.pick(("hebdomadaire", "deux entretiens par mois")), "fréquence"),
        facts(dice.pick(("accès et maintien dans le logement", "budget, santé, logement")), "objectifs travaillés"),
        facts(f"{esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}", "enfant présent au foyer"),
        facts(esc(initial(worker)), "référent" + ("e" if worker.sex == "F" else "")),
        facts(f"{deadline:%d/%m/%Y}", "échéance de la mesure"),
        facts(f"{meeting:%d/%m/%Y} à {dice.number(9, 17)} h", "prochain rendez-vous"),
        row(empty),
        row(("<b>Participation : quotient familial</b>", 2, "background:#eaf1e4"), ("<b>par mois</b>", 2, "background:#eaf1e4"), ("", 1, "")),
        *(row((a, 2, ""), (b, 2, "text-align:right"), ("", 1, "")) for a, b in scale),
        row(empty),
        row(("Un relogement autonome est possible dès maintenant : l'intéressé" + person.e + " règle sa participation et respecte ses engagements.", 5, "padding:2mm")),
        row(empty),
        row((long_date(issued), 2, ""), (f"{esc(initial(head))} (signé)", 2, ""), ("", 1, "")),
    ]  # fmt: skip
    html = f"<table style='table-layout:fixed'><colgroup><col style='width:7mm'><col><col><col><col><col></colgroup>{letters}{''.join(rows)}</table><p class='tiny c' style='margin-top:6mm'>suivi_{issued.year}.xlsx — onglet 4 — Page 1</p>"
    return sheet("social_support_certificate", html, {"person_names": [name], "issue_date": issued}, font="Carlito", size=10.8, margin="14mm 15mm")  # fmt: skip


LAYOUTS["diverse_grid_of_a_spreadsheet"] = diverse_grid_of_a_spreadsheet
LAYOUTS |= _apart_social.SUPPORT
