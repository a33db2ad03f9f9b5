"""The election of domicile of people without a fixed home, with a CCAS or an approved association (Cerfa 15548; CASF, L.264-1)."""

from __future__ import annotations

import datetime as dt

from samples.dice import Address, Dice
from samples.french import MONTHS, date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_housing,
    _blind_domiciliation_certificate,
    _mixed_domiciliation_certificate,
    _potluck_domiciliation_certificate,
)
from samples.papers._mixed_housing_kit import day_stamp, initial, plain, three
from samples.stationery import (
    at,
    born,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    signed,
    spoken,
    stamp,
    table,
    ticked,
)

_BODIES = (
    "CCAS de Pessac",
    "CCAS de Villeurbanne",
    "Association Emmaüs Solidarité",
    "Secours catholique - Délégation de Gironde",
    "Croix-Rouge française - Accueil de jour",
    "CIAS du Pays de Caux",
)


def cerfa(dice: Dice) -> Paper:
    """The national form."""
    person, style, day = dice.person(age=(18, 70)), "LAST_first", dice.day_before(300, 5)
    body, place = dice.pick(_BODIES), dice.address("")
    html = (
        head(lines("<b style='font-size:1.4em'>cerfa</b>", "N° 15548*02"), "<div class='r b'>ATTESTATION D'ÉLECTION DE DOMICILE</div>")
        + "<p class='c small'>Articles L.264-1 à L.264-10 et D.264-1 du code de l'action sociale et des familles</p><h2 class='tint'>Organisme procédant à l'élection de domicile</h2>" + pairs((("Nom de l'organisme", f"<b>{body}</b>"), ("Adresse", place.line()), ("N° d'agrément", dice.digits(6))))
        + "<h2 class='tint'>Personne ayant élu domicile</h2>" + pairs((("Civilité, nom, prénom", f"<b>{spoken(person, style)}</b>"), ("Date et lieu de naissance", f"{person.birth_date:%d/%m/%Y} à {person.birth_place}")))
        + f"<p>a élu domicile dans notre organisme à la date du <b>{day:%d/%m/%Y}</b>.</p><p>L'attestation est valable jusqu'au <b>{day + dt.timedelta(days=364):%d/%m/%Y}</b>.</p>"
        + paragraphs("Cette attestation permet l'ouverture des droits aux prestations sociales, la délivrance d'un titre national d'identité et l'inscription sur les listes électorales.")
        + signed(place.town, f"{day:%d/%m/%Y}", "Le responsable de l'organisme", seed=3, seal=body.upper())
    )  # fmt: skip
    return sheet(
        "domiciliation_certificate", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def letter(dice: Dice) -> Paper:
    """A letter of the body."""
    person, style, day = dice.person(age=(18, 70)), dice.name_style(), dice.day_before(300, 5)
    body, place = dice.pick(_BODIES), dice.address("")
    html = (
        head(logo(body, "#b03a2e"), place.line()) + "<h1>CERTIFICAT DE DOMICILIATION</h1>"
        + paragraphs(
            f"Le directeur certifie que {spoken(person, style)}, {born(person)}, sans domicile stable, est domicilié{person.e} administrativement au {body}, {place.line()}, où son courrier lui est remis.",
            f"Cette domiciliation est accordée pour une durée d'un an à compter du {long_date(day)}, en application de l'article L.264-2 du code de l'action sociale et des familles.",
        )
        + signed(place.town, long_date(day), "Le directeur", seed=12, seal=body.upper())
    )  # fmt: skip
    return sheet(
        "domiciliation_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("serif"),
        size=11,
    )


def card_of_place(dice: Dice) -> Paper:
    """A short attestation of an association, on half a sheet."""
    person, style, day = dice.person(age=(18, 70)), "LAST_FIRST", dice.day_before(300, 5)
    body, place = dice.pick(_BODIES), dice.address("")
    html = (
        f"<div class='c'><b>{body}</b><br>{place.line()}</div><h1>ATTESTATION DE DOMICILIATION POSTALE ET ADMINISTRATIVE</h1><p>N° {dice.number(100, 9999)}</p>"
        + pairs((("Nom", person.last_name.upper()), ("Prénom", person.first_name.upper()), ("Né(e) le", f"{person.birth_date:%d/%m/%Y}"), ("Domicilié(e) depuis le", f"{day:%d/%m/%Y}"), ("Valable jusqu'au", f"{day + dt.timedelta(days=364):%d/%m/%Y}")))
        + f"<p class='small'>Élection de domicile, article L.264-2 du CASF. Fait à {place.town}, le {day:%d/%m/%Y}.</p>{signature(16)}"
    )  # fmt: skip
    return sheet(
        "domiciliation_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        page="A5 landscape",
        margin="12mm",
        font=dice.font(),
    )


LAYOUTS = {"cerfa": cerfa, "letter": letter, "card_of_place": card_of_place}  # fmt: skip


def asylum_desk(dice: Dice) -> Paper:
    """The first-reception desk of asylum seekers (SPADA): a declaration in two languages, a box number for the mail, months to tick at each visit."""
    person, issued = dice.person(age=(18, 60)), dice.day_before(330, 2)
    body = dice.pick(("Association Coallia — SPADA", "Forum Réfugiés — SPADA", "Ordre de Malte — Structure de premier accueil", "FTDA — SPADA"))  # fmt: skip
    desk, ends = dice.address(""), issued + dt.timedelta(days=365)
    rows = [
        ("Nom / Surname", person.last_name.upper()), ("Prénom(s) / First name(s)", " ".join(person.first_names)), ("Né(e) le / Date of birth", f"{person.birth_date:%d/%m/%Y}"),
        ("Nationalité / Nationality", dice.pick(("afghane", "congolaise (RDC)", "guinéenne", "géorgienne", "soudanaise"))), ("Numéro AGDREF", "99" + dice.digits(8)), ("Composition / Family", f"{dice.number(1, 4)} personne(s)"),
    ]  # fmt: skip
    months = "".join(f'<td style="height:9mm;vertical-align:top" class="tiny">{name[:4]}.</td>' for name in MONTHS)
    html = f"""<table><tr><td style="width:60%"><span style="background:#d9532c;color:#fff;padding:2mm 4mm;font-weight:bold">{esc(body)}</span><br><span class="small" style="display:inline-block;margin-top:3mm">Prestation financée par l'OFII — marché de premier accueil</span></td><td class="r" style="font-size:1.8em;font-weight:bold">BAL {dice.number(100, 2900)}</td></tr></table>
<div style="margin:9mm 0 5mm;font-size:1.4em;font-weight:bold;border-bottom:1.5pt solid #d9532c">DÉCLARATION DE DOMICILIATION<br><span style="font-size:.65em;font-weight:normal">Registered address statement — articles L.551-7 et R.551-7 à R.551-15 du CESEDA</span></div>
<p>La structure désignée ci-dessus atteste que la personne dont l'identité suit y a élu domicile pour la réception de son courrier, le temps de l'examen de sa demande par l'OFPRA et la CNDA :</p>{pairs(rows, sep="", width="44%", bold=True)}
<p class="box" style="border:1pt solid #999">Adresse à porter sur tout courrier / <i>Mailing address</i> :<br>c/o {esc(body.split(" — ")[0])}<br>{esc(desk.line(" — "))}</p><p>Établie le {issued:%d/%m/%Y} — Valable un an, soit jusqu'au {ends:%d/%m/%Y}, renouvelable si la procédure se poursuit. <i>Valid one year.</i></p>
<p class="small" style="margin-top:6mm">Passages (case tamponnée à chaque remise de courrier) :</p><table class="grid"><tr>{months}</tr></table>
<div class="sign"><div class="small">Signature de l'intéressé(e)<br>{signature(dice.number(0, 99))}</div><div class="small">Pour la structure, l'intervenant(e) social(e)<br>{esc(dice.person("", age=(24, 60)).named("first_last"))}<br>{stamp("SPADA", "#b0301a", under="SPADA")}</div></div><p class="tiny">Cette déclaration ne vaut ni attestation de demande d'asile ni justificatif de résidence stable.</p>"""
    name = f"{person.last_name.upper()} {' '.join(person.first_names)}"
    return sheet("domiciliation_certificate", html, {"person_names": [name], "issue_date": issued}, font="Carlito", size=11)  # fmt: skip


LAYOUTS["asylum_desk"] = asylum_desk
LAYOUTS |= _potluck_domiciliation_certificate.LAYOUTS
LAYOUTS |= _mixed_domiciliation_certificate.LAYOUTS


def three_card_form(dice: Dice) -> Paper:
    """A state form in three cards side by side: the person with three given names, the body, the right; headed « Attestation » alone, its day in letters."""
    person, guardian, chief = dice.person(age=(19, 68)), dice.person("", age=(35, 62)), dice.person("", age=(35, 62))
    desk, past = plain(dice.address("")), plain(dice.address(""))
    past_host = dice.person("", age=(35, 75))
    day = dice.day_before(330, 3)
    end = day + dt.timedelta(days=364)
    given = three(dice, person)
    name = f"{given} {person.last_name.upper()}"
    box = "flex:1;border:1pt solid #000091;padding:3mm;min-height:92mm"
    served = dice.number(40, 260)
    html = f"""<div style="display:flex;justify-content:space-between">{republic("MINISTÈRE CHARGÉ DES SOLIDARITÉS")}<div class="r small">N° 16029*01<br>Art. L.264-2 du code de l'action sociale et des familles</div></div><h1>ATTESTATION</h1><p class="c">Dossier de {person.civility} {esc(name)}</p>
<div style="display:flex;gap:3mm"><div style="{box}"><b>① La personne</b><p class="tiny">Nom et prénoms</p>{esc(person.last_name.upper())}<br>{esc(given)}<p class="tiny">Né{person.e} le</p>{person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}<p class="tiny">Dernière adresse connue</p>{"<br>".join(past.lines())}<br>chez {past_host.civility} {esc(past_host.named("first_LAST"))}<p class="tiny">Curateur</p>{esc(guardian.named("first_LAST"))}</div>
<div style="{box}"><b>② L'organisme</b><p class="tiny">Dénomination</p>CCAS de {esc(desk.town)}<p class="tiny">Adresse où le courrier est reçu</p>{"<br>".join(desk.lines())}<p class="tiny">Élections de domicile en cours</p><table class="grid small"><tr><td>{day.year - 1}</td><td>{served}</td></tr><tr><td>{day.year}</td><td>{served + dice.number(3, 40)}</td></tr></table><p class="tiny">Téléphone</p>{dice.phone()}</div>
<div style="{box}"><b>③ Le droit ouvert</b><p class="tiny">Élection de domicile</p>{ticked("première demande", False)}<br>{ticked("renouvellement")}<p class="tiny">Valable jusqu'au</p>{end:%d/%m/%Y}<p class="tiny">Prestations</p>{ticked("légales, réglementaires et conventionnelles")}<br>{ticked("exercice des droits civils")}<p class="tiny">Ayants droit</p>néant</div></div>
<p style="margin-top:7mm">L'organisme atteste que la personne ci-dessus a élu domicile auprès de lui et y reçoit son courrier. Toute absence de passage pendant trois mois entraîne la radiation.</p><p>Fait le {date_in_words(day)}.</p><table style="width:100%"><tr><td>{stamp("CENTRE COMMUNAL")}</td><td>Le responsable, {esc(initial(chief))}<br>{signature(dice.number(0, 90))}</td></tr></table>"""
    return sheet(
        "domiciliation_certificate",
        html,
        {"person_names": [name], "issue_date": day},
        font="Liberation Sans",
        size=9.8,
        margin="14mm 14mm",
    )


LAYOUTS["three_card_form"] = three_card_form
LAYOUTS |= _blind_domiciliation_certificate.LAYOUTS


def leaflet_band(dice: Dice) -> Paper:
    """A social centre's folded leaflet: a band with the parties at the left, the subject as only heading, the day in the round stamp."""
    person, home = dice.person(age=(20, 66)), dice.address()
    centre = Address(dice.address("").street, home.postcode, home.town)
    day = dice.day_before(250, 2)
    end = day.replace(year=day.year + 1, day=min(day.day, 28))
    agent, head_, spouse, friend = (dice.person("", age=(25, 64)) for _ in range(4))
    truth = {"person_names": [f"{person.first_name} {person.last_name.upper()}"], "issue_date": day}
    html = f"""<div style="display:flex;gap:10mm"><div style="width:62mm;background:#e9efe6;padding:5mm;height:165mm"><p class="b">Centre communal d'action sociale</p><p>{"<br>".join(centre.lines())}<br>{dice.phone()}<br>n° d'agrément : sans objet (art. L. 264-1)</p><p style="margin-top:38mm">{"Madame" if person.sex == "F" else "Monsieur"}<br><b>{esc(" ".join(person.first_names[:1]))}<br>{esc(person.last_name.upper())}</b><br>{"<br>".join(centre.lines())}</p></div>
<div style="flex:1;border-left:.5pt dashed #999;padding-left:9mm"><p style="margin-top:6mm">Objet : élection de domicile, renouvellement</p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p>Le centre reçoit votre courrier et vous tient pour domicilié{person.e} à son adresse jusqu'au {end:%d/%m/%Y} au plus tard. Cette attestation vous permet d'ouvrir vos droits et prestations, de vous inscrire sur les listes électorales et de demander l'aide juridictionnelle ; elle ne vaut pas titre d'occupation.</p><p>Elle ne s'étend pas à {spouse.civility} {esc(spouse.named("first_LAST"))}, dont vous êtes séparé{person.e} et qui a fait sa propre démarche.</p><p>Lors de l'entretien, vous avez dit dormir chez {friend.civility} {esc(friend.named("first_LAST"))}, {esc(dice.address("").line())}, qui n'a pas souhaité vous domicilier.</p><p>Passez au moins une fois tous les trois mois ; trois absences entraînent la radiation. Première élection de domicile : {dice.day_before(900, 380, of=day):%d/%m/%Y}.</p>
<table style="margin-top:6mm"><tr><td class="small">L'agent d'accueil<br>{esc(agent.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</td><td class="small">Contresigné, la direction<br>{esc(head_.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</td></tr></table><div>{stamp("C.C.A.S. " + home.town[:16].upper(), under=f"{day:%d/%m/%Y}")}</div></div></div>"""
    return sheet(
        "domiciliation_certificate",
        html,
        truth,
        font=dice.font("sans"),
        size=9.8,
        page="A4 landscape",
        margin="14mm 16mm",
    )


LAYOUTS["leaflet_band"] = leaflet_band


def stamped_state_form(dice: Dice) -> Paper:
    """A State form without a title: numbered boxes, dots up to the right edge, and a stamp that alone bears the day."""
    person, spouse = dice.person(age=(23, 68)), dice.person("", age=(19, 68))
    guardian, lawyer, agent = (
        dice.person("", age=(30, 64)),
        dice.person("", age=(30, 60)),
        dice.person("", age=(28, 60)),
    )
    day = dice.day_before(330, 1)
    home = Address(plain(dice.address("")).street, *dice.pick((("59000", "Lille"), ("35000", "Rennes"), ("13003", "Marseille"), ("31100", "Toulouse"))))  # fmt: skip
    body = f"Centre communal d'action sociale de {home.town}"
    end = day.replace(year=day.year + 1, day=min(day.day, 28))
    old = dice.day_before(900, 400, of=day)
    name = person.named("LAST_first")

    def dots(number: str, label: str, value: str) -> str:
        return f"<div style='display:flex;margin:1.4mm 0'><span style='border:.6pt solid #333;padding:0 1.5mm;margin-right:2mm' class='small'>{number}</span><span>{label}</span><span style='flex:1;border-bottom:1pt dotted #555;margin:0 2mm 1mm'></span><span>{value}</span></div>"

    html = f"""<div class="head"><div>{republic("Ministère chargé des solidarités")}</div><div class="r small"><b style="border:1.2pt solid #222;border-radius:50%;padding:2mm 4mm">cerfa</b><br><br>N° 1554{dice.number(4, 8)}*02<br>Articles L. 264-2 et D. 264-1<br>du code de l'action sociale et des familles</div></div>
<p>L'organisme désigné ci-dessous, habilité de plein droit, certifie que <b>{esc(name)}</b> reçoit son courrier en son siège, où l'intéressé{person.e} a élu domicile pour l'ensemble de ses droits.</p>
<div class="box">{dots("1", "Organisme", esc(body))}{dots("2", "Siège", esc(home.line()))}{dots("3", "Permanence courrier", "lundi et jeudi, 9 h – 12 h")}</div><div class="box">{dots("4", "Nom et prénom", f"<b>{esc(name)}</b>")}{dots("5", "Date et lieu de naissance", f"{person.birth_date:%d/%m/%Y}, {esc(person.birth_place)}")}{dots("6", "Personne mariée ou pacsée avec", esc(spouse.named("LAST_first")))}{dots("7", "Curateur ou tuteur d'un ayant droit", esc(guardian.named("LAST_first")))}{dots("8", "Conseil (demande d'aide juridictionnelle)", "Me " + esc(lawyer.named("LAST_first")))}</div>
<div class="box">{dots("9", "Précédente élection, close", f"{old:%d/%m/%Y}, Association Le Relais")}{dots("10", "Secours remis lors de cette élection", f"{dice.number(30, 150)},00 €")}{dots("11", "Valable jusqu'au", f"{end:%d/%m/%Y}")}{dots("12", "Passage au moins une fois tous les trois mois", "obligatoire")}</div>
<table style="margin-top:8mm"><tr><td style="width:55%">Pour l'organisme,<br>{esc(agent.named("LAST_first"))}<br>{signature(dice.number(0, 90))}</td><td class="c">{day_stamp(dice, "C.C.A.S.", day, home.town.upper())}</td></tr></table><p class="tiny">Quiconque fait une déclaration mensongère s'expose aux peines de l'article 441-1 du code pénal. La loi du 6 janvier 1978 garantit un droit d'accès auprès de l'organisme.</p>"""
    return sheet("domiciliation_certificate", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=10.4)  # fmt: skip


LAYOUTS["stamped_state_form"] = stamped_state_form


def service_band(dice: Dice) -> Paper:
    """A social service's inner sheet: the parties in an upright band, the article for a heading, to whom it goes at the foot."""
    person, day, old = dice.person(age=(19, 70)), dice.day_before(330, 4), dice.address("")
    worker, chief, owner = dice.person("", age=(26, 60)), dice.person("", age=(40, 64)), dice.person("", age=(45, 80))
    desk, start = dice.address("desk"), dice.day_before(3, 1, of=day)
    end = (
        start.replace(year=start.year + 1)
        if (start.month, start.day) != (2, 29)
        else start.replace(year=start.year + 1, day=28)
    )
    person_rows = f"{' '.join(person.first_names)}<br>{person.last_name.upper()}"
    band = (
        f"<div style='background:#e4ebe0;height:250mm;padding:5mm'><div class='tiny'>ORGANISME AGRÉÉ</div><b>CCAS, pôle accès aux droits</b><br>{desk.line('<br>')}<br>tél. {dice.phone()}<br>SIRET {dice.siret()}"
        f"<div class='tiny' style='margin-top:9mm'>L'INTÉRESSÉ(E)</div>{person_rows}<br>n° de suivi {dice.digits(6)}<div class='tiny' style='margin-top:9mm'>DERNIER LOGEMENT</div>{old.line('<br>')}<br>chez {spoken(owner)}, bailleur"
        f"<div class='tiny' style='margin-top:9mm'>TRAVAILLEUR SOCIAL</div>{spoken(worker)}</div>"
    )
    main = (
        "<h2 style='margin-top:0'>Article L. 264-2 du code de l'action sociale et des familles</h2><p>Feuille interne de suivi — exemplaire de l'usager</p>"
        + table((("Date", f"{day:%d/%m/%Y}"), ("Décision", "élection de domicile accordée"), ("Début", f"{start:%d/%m/%Y}"), ("Fin", f"{end:%d/%m/%Y}"), ("Boîte", f"n° {dice.number(11, 940)}"), ("Première demande", f"{dice.day_before(900, 400, of=day):%d/%m/%Y} (expirée)")))
        + "<p>La personne désignée dans la marge ne disposant pas d'un domicile stable, le centre communal reçoit et tient à sa disposition son courrier à l'adresse du service. Cette élection de domicile lui permet de prétendre au service des prestations sociales légales, de s'inscrire sur les listes électorales, de demander l'aide juridictionnelle et d'ouvrir un compte.</p><p>L'usager se présente ou téléphone au moins une fois tous les trois mois ; à défaut, il est mis fin à la domiciliation. Le logement quitté, mentionné ci-contre, n'est plus une adresse valable.</p>"
        + f"<table><tr><td>Vu, l'agent instructeur<br>{spoken(worker)}<br>{signature(3)}</td><td>Contresigné, la ou le chef de service<br>{spoken(chief)}<br>{signature(16)}</td></tr></table>{stamp('CENTRE COMMUNAL', under='CCAS')}"
    )  # fmt: skip
    foot = f"<div style='border-top:.6pt solid #555;padding-top:2mm'>À remettre à : {person.civility} {' '.join(person.first_names)} {person.last_name.upper()}, contre signature</div>"
    html = f"<div style='position:relative;height:266mm'>{at(0, 0, band, 'width:52mm')}{at(60, 0, main, 'width:118mm')}{at(60, 256, foot, 'width:118mm')}</div>"
    fields = {"person_names": [f"{' '.join(person.first_names)} {person.last_name.upper()}"], "issue_date": day}
    return sheet("domiciliation_certificate", html, fields, font="Open Sans", size=9.6, margin="14mm 15mm")


LAYOUTS["diverse_service_band"] = service_band
LAYOUTS |= _apart_housing.ELECTED
