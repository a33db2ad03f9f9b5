"""The notice of a scholarship from the CROUS: conditional before the enrolment, final after; échelon and yearly amount."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import STAMPED, MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_income,
    _blind_scholarship_notice,
    _extra_scholarship_notice,
    _further_scholarship_notice,
    _mixed_scholarship_notice,
    _potluck_scholarship_notice,
    _sorted_scholarship_notice,
)
from samples.papers._mixed_housing_kit import cells_below, initial, plain
from samples.stationery import (
    TYPEWRITER,
    born,
    full_name,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    spoken,
    stamp,
    table,
)

_STEPS = (("0 bis", 1454), ("1", 2163), ("2", 3071), ("3", 3828), ("4", 4587), ("5", 5212), ("6", 5506), ("7", 6335))
_ACADEMIES = ("Bordeaux-Aquitaine", "Créteil", "Lyon", "Lille Nord-Pas de Calais", "Rennes-Bretagne")


def final_notice(dice: Dice) -> Paper:
    """Notification définitive on two pages."""
    person, style, day = dice.person(age=(17, 27)), "first_LAST", dice.day_before(200)
    year = day.year - (day.month < 7)
    step, amount = dice.pick(_STEPS)
    academy, money = dice.pick(_ACADEMIES), dice.money()
    html = (
        head(logo("Crous", "#e8501e", academy), republic("MINISTÈRE CHARGÉ DE L'ENSEIGNEMENT SUPÉRIEUR"))
        + f"<h1>DOSSIER SOCIAL ÉTUDIANT<br>NOTIFICATION DÉFINITIVE {year}-{year + 1}</h1><p class='r'>Le {long_date(day)}</p><div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div>"
        + "<h2>Votre état civil</h2>" + pairs((("Nom, prénom", person.named("LAST_first")), ("INE", f"{dice.digits(9)}{dice.letters(2)}"), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}")))
        + f"<p>Suite à votre demande, j'ai le plaisir de vous informer qu'une bourse sur critères sociaux vous est attribuée pour l'année universitaire {year}-{year + 1}.</p><div class='new'></div>"
        + "<h2>Décision définitive</h2>" + table((("Échelon", step), ("Montant annuel", money(amount)), ("Nombre de mensualités", "10"), ("Établissement d'inscription", "Université de Bordeaux")))
        + paragraphs("Cette décision est prise sous réserve de votre assiduité aux cours et de votre présence aux examens.", "Vous disposez d'un délai de deux mois pour former un recours.") + f"<div class='r'>Pour la rectrice et par délégation,<br>{signature(9)}</div>"
    )  # fmt: skip
    return sheet(
        "scholarship_notice", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def conditional_notice(dice: Dice) -> Paper:
    """Notification conditionnelle, one page, before the enrolment."""
    person, style, day = dice.person(age=(17, 27)), "LAST_FIRST", dice.day_before(200)
    year = day.year
    step, amount = dice.pick(_STEPS)
    academy = dice.pick(_ACADEMIES)
    html = (
        head(lines(f"<b>CROUS DE {academy.upper()}</b>", "Service des bourses", dice.phone()), f"N° {dice.digits(10)}")
        + f"<div class='to'>{lines(person.named(style), *dice.address().lines(True))}</div><p>Objet : bourse sur critères sociaux - notification conditionnelle d'attribution {year}-{year + 1}</p>"
        + paragraphs(
            f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"Sous réserve de votre inscription effective, une bourse d'enseignement supérieur échelon {step}, d'un montant annuel de {amount} euros, vous est accordée à titre conditionnel.",
            "Vous êtes exonéré(e) du paiement de la contribution vie étudiante et de campus (CVEC).", "Présentez cette notification à l'établissement lors de votre inscription.", f"Fait le {day:%d/%m/%Y}",
        )
        + signature(14)
    )  # fmt: skip
    return sheet(
        "scholarship_notice", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def secondary_school(dice: Dice) -> Paper:
    """National lycée scholarship: notification by the rectorat."""
    person, style, day = dice.person(age=(15, 19)), "LAST_first", dice.day_before(200)
    parent, year = dice.partner(person, same_name=True), day.year - (day.month < 7)
    html = (
        head(republic("ACADÉMIE DE " + dice.pick(("BORDEAUX", "LILLE", "CRÉTEIL")), "Service des bourses nationales"), f"INE {dice.digits(9)}{dice.letters(2)}") + f"<h1>NOTIFICATION D'ATTRIBUTION<br>DE BOURSE NATIONALE DE LYCÉE</h1><p>Année scolaire {year}-{year + 1}</p>"
        + pairs((("Élève boursier", f"<b>{person.named(style)}</b>"), ("Établissement", "Lycée Gustave Eiffel"), ("Échelon", str(dice.number(1, 6))), ("Montant annuel", f"{dice.number(460, 990)},00 €"), ("Responsable légal", spoken(parent, style))))
        + paragraphs("La bourse est versée en trois parts trimestrielles, sous réserve d'assiduité.", f"Le {long_date(day)}") + f"<div class='r'>Pour le recteur<br>{signature(7)}</div>"
    )  # fmt: skip
    return sheet(
        "scholarship_notice", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def region_health(dice: Dice) -> Paper:
    """A region's grant for health and social training: the school and its head named, points and scale in a table, the sum by term, the president's order at the end."""
    person, style, home = dice.person(age=(18, 34)), dice.name_style(), dice.address()
    issued = dice.day_before(300, 5)
    began = issued.year if issued.month >= 8 else issued.year - 1
    region = dice.pick(("Région Nouvelle-Aquitaine", "Région Hauts-de-France", "Région Auvergne-Rhône-Alpes", "Région Bretagne", "Région Grand Est"))  # fmt: skip
    course = dice.pick(("aide-soignant", "infirmier, 2e année", "éducateur spécialisé, 1re année", "auxiliaire de puériculture", "assistant de service social"))  # fmt: skip
    step, amount = dice.pick(_STEPS)
    head_of, money = dice.person("", age=(40, 62)), dice.money()
    rows = (
        ("Échelon retenu", step), ("Points de charge", str(dice.number(0, 14))), (f"Ressources {began - 2} de référence", money(dice.number(3000, 39000), cents=False)), ("Bourse pour l'année de formation", money(amount, cents=False)),
        ("Premier versement (40 %)", money(round(amount * 0.4, 2))), ("Solde en mensualités", "janvier à juin"),
    )  # fmt: skip
    grid = "".join(f"<tr><td style='background:#eef7f5;padding:1.6mm 3mm;width:55%'>{a}</td><td style='padding:1.6mm 3mm'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between;align-items:flex-end'><span style='font-size:18pt;color:#0b7a75'>{region}</span><span style='font-size:8pt'>Direction des formations sanitaires et sociales</span></div><div style='height:2mm;background:linear-gradient(90deg,#0b7a75,#f3b61f);margin:2mm 0 8mm'></div>"
        f"<table><tr><td style='width:52%'>Dossier BSS {began}-{dice.digits(6)}<br>Année de formation {began}/{began + 1}<br>Établissement : {dice.pick(('IFSI du centre hospitalier', 'Institut régional du travail social', 'IFAS de la Croix-Rouge'))} de {dice.address('').town}<br>Directeur : {head_of.civility} {head_of.named()}<br>Formation : {course}</td><td>{spoken(person, style)}<br>{'<br>'.join(home.lines(True))}</td></tr></table>"
        "<h2 style='margin:10mm 0 4mm;font-size:13pt'>Décision relative à votre demande de bourse d'études</h2>"
        + paragraphs(
            f"Après instruction de votre demande déposée le {dice.day_before(90, 25, of=issued):%d/%m/%Y}, j'ai le plaisir de vous informer que la bourse régionale vous est <b>accordée</b> dans les conditions ci-dessous :",
        )
        + f"<table style='margin:3mm 0 5mm'>{grid}</table>"
        + paragraphs(
            "Le versement suppose votre assiduité, certifiée chaque trimestre par l'établissement. La bourse ne se cumule pas avec une rémunération de stagiaire ni avec une bourse du Crous.",
            "Tout abandon doit être signalé sans délai ; les sommes perçues à tort seront réclamées par le payeur régional.",
        )
        + f"<table style='margin-top:8mm'><tr><td style='width:50%;font-size:8pt'>Recours : tribunal administratif, dans les deux mois de la notification. Règlement d'intervention adopté le {dice.day_before(900, 400, of=issued):%d/%m/%Y}.</td><td style='padding-left:12mm'>Pour le Président du Conseil régional,<br>la cheffe du service des bourses<br>{signature(dice.number(0, 99))}<br>signé le {issued:%d/%m/%Y}</td></tr></table>"
    )
    return sheet("scholarship_notice", html, {"person_names": [person.named(style)], "issue_date": issued}, font="Open Sans", size=9.6)  # fmt: skip


def yearly_help(dice: Dice) -> Paper:
    """The « aide spécifique » paid by the month to a student in difficulty: a social service's letter, amounts in a sentence, no step."""
    person, day, money = dice.person(age=(18, 30)), dice.day_before(320), dice.money()
    first = day.year if day.month >= 9 else day.year - 1
    months, monthly = dice.pick((6, 8, 10)), dice.pick((145.40, 216.30, 307.10, 382.80, 458.70, 633.50))
    style, academy = dice.pick(("LAST_FIRST", "first_LAST")), dice.pick(_ACADEMIES)
    html = f"""{head(logo("les Crous", "#e4003a", under=f"Crous de {academy}"), lines("Service social étudiant", "Commission des aides spécifiques", cls="r small"))}
<div style="display:flex;justify-content:space-between;margin-top:4mm"><div class="small" style="width:80mm">Identifiant national étudiant : {dice.digits(10)}{dice.letters(1)}<br>Établissement : {dice.pick(("Université de Bordeaux", "Université Lumière Lyon 2", "Université Rennes 2", "INSPÉ"))}<br>Niveau : {dice.pick(("L1", "L2", "L3", "M1", "M2"))}</div><div>{lines(f"{person.civility} {person.named(style)}", *dice.address().lines())}</div></div>
<p style="margin-top:14mm"><b>Objet :</b> attribution d'une aide annuelle — année {first}/{first + 1}</p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p>
<p>J'ai l'honneur de vous informer que, sur proposition de la commission réunie en formation restreinte, il vous est accordé une allocation annuelle au titre des aides spécifiques (circulaire relative aux modalités d'attribution des bourses d'enseignement supérieur sur critères sociaux et aides spécifiques).</p>
<p>Cette aide vous sera versée en {months} mensualités de {money(monthly)}, soit {money(round(months * monthly, 2))} pour l'année universitaire. Elle équivaut à une bourse : elle vous exonère des droits d'inscription et de la contribution de vie étudiante et de campus.</p>
<p>Le maintien des versements est subordonné à votre assiduité aux cours, travaux dirigés et examens. Tout changement de situation doit être signalé sans délai à votre assistante sociale, {spoken(dice.person("", "F", (28, 60)), "first_LAST")}.</p>
<div style="margin:12mm 0 0 95mm">Fait le {long_date(day)}<br>Pour la rectrice et par délégation,<br>la directrice générale du Crous<br>{signature(dice.number(0, 99))}</div>"""
    return sheet(
        "scholarship_notice",
        html,
        {"issue_date": day, "person_names": [person.named(style)]},
        font="Open Sans",
        size=10,
        margin="18mm 22mm",
    )


LAYOUTS = {"yearly_help": yearly_help, "region_health": region_health, "final_notice": final_notice, "conditional_notice": conditional_notice, "secondary_school": secondary_school}  # fmt: skip


def arts_decree(dice: Dice) -> Paper:
    """The ministry of culture's decision for a student of the arts: an arrêté by articles, whom it names in the first, the jury's session and the school's director around."""
    person, home, money = dice.person(age=(18, 29)), dice.address(), dice.money()
    issued = dice.day_before(330, 4)
    first = issued.year if issued.month >= 7 else issued.year - 1
    sat = dice.day_before(45, 12, of=issued)
    step, amount = dice.pick((("0 bis", 1454), ("2", 3071), ("4", 4587), ("6", 5506), ("7", 6335)))
    head_of, deputy = dice.person("", age=(38, 64)), dice.person("", age=(35, 62))
    school = dice.pick(("École supérieure d'art de Bordeaux", "École nationale supérieure d'architecture de Lyon", "Conservatoire national supérieur de musique et de danse", "Institut national du patrimoine"))  # fmt: skip
    name = person.named("first_LAST")
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-start">{republic("MINISTÈRE DE LA CULTURE", "Direction régionale des affaires culturelles")}<div class="small r">N° {first}-{dice.digits(4)}<br>Budget opérationnel 224</div></div>
<p class="c b" style="margin:12mm 0 2mm;font-size:1.2em">ARRÊTÉ</p><p class="c">portant aide financière au titre de l'année {first}-{first + 1}</p>
<p>La ministre de la culture,</p><p>Vu le code de l'éducation, notamment ses articles L.821-1 et D.821-1 ;<br>Vu l'arrêté du {long_date(dice.day_before(900, 500, of=issued))} fixant les taux ;<br>Vu la proposition de la commission réunie le {long_date(sat)} sous la présidence de {head_of.civility} {esc(head_of.named())}, {"directrice" if head_of.sex == "F" else "directeur"} de l'établissement,</p><p class="c b">ARRÊTE</p>
<p><b>Article premier</b><br>Une bourse de l'enseignement supérieur Culture, sur critères sociaux, est allouée à {person.civility} <b>{esc(name)}</b>, {born(person)}, domicilié{person.e} {esc(home.line())}, inscrit{person.e} en {dice.pick(("première", "deuxième", "troisième", "quatrième"))} année à : {school}.</p>
<p><b>Article 2</b><br>Elle correspond à l'échelon {step} et s'élève à {money(float(amount))} pour dix mois. Une aide au mérite de {money(900.0)} n'a pas été retenue.</p>
<p><b>Article 3</b><br>La dépense est imputée sur le programme 224. Le versement cesse en cas d'interruption des études.</p>
<p><b>Article 4</b><br>Le directeur de l'établissement et le comptable assignataire sont chargés de l'exécution du présent arrêté.</p>
<table style="margin-top:9mm"><tr><td style="width:45%">{stamp("AFFAIRES CULTURELLES")}</td><td>Fait à {esc(dice.address("").town)}, le {long_date(issued)}<br>Pour la ministre et par délégation,<br>{esc(deputy.named())}<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet("scholarship_notice", html, fields, font="P052", size=10.2, margin="16mm 22mm")


LAYOUTS["arts_decree"] = arts_decree


LAYOUTS |= _further_scholarship_notice.LAYOUTS
LAYOUTS |= _extra_scholarship_notice.LAYOUTS
LAYOUTS |= _potluck_scholarship_notice.LAYOUTS
LAYOUTS |= _mixed_scholarship_notice.LAYOUTS
LAYOUTS |= _sorted_scholarship_notice.LAYOUTS


def slip_and_stub(dice: Dice) -> Paper:
    """A slip with a stub to hand in at the school: small labels under the values, signed electronically by delegation; the parent's birth date and a sister or brother beside."""
    person = dice.person(age=(18, 25))
    parent, boss, chief = dice.person("", age=(44, 62)), dice.person("", age=(45, 62)), dice.person("", age=(35, 60))
    sibling = dice.person("", age=(6, 16))
    sibling_name = f"{sibling.first_name} {person.last_name.upper()}"
    issued = dice.day_before(320, 5)
    first = issued.year if issued.month >= 7 else issued.year - 1
    step, amount = dice.pick((("0 bis", 1454), ("1", 2163), ("3", 3828), ("5", 5212), ("7", 6335)))
    money, ine = dice.money(), dice.digits(9) + dice.letters(2)
    academy = dice.pick(("Normandie", "Nice-Toulon", "Orléans-Tours", "Nantes Pays de la Loire"))
    top = [
        (esc(person.last_name.upper()), "nom de famille"),
        (ine, "INE"),
        (f"{person.birth_date:%d/%m/%Y}", "né(e) le"),
    ]
    low = [
        (
            f"{parent.civility} {esc(parent.named('first_LAST'))}, {parent.birth_date:%d/%m/%Y}",
            "parent déclarant, date de naissance",
        ),
        (esc(sibling_name), "autre enfant à charge"),
        (esc(person.first_name), "prénom de l'étudiant"),
    ]
    right = [
        (f"{step}", "échelon retenu"),
        (money(float(amount)), "montant pour l'année"),
        ("10 versements", "rythme"),
        (f"{first}-{first + 1}", "année universitaire"),
    ]
    name = f"{person.last_name.upper()} {person.first_name}"
    html = f"""<table style="width:100%"><tr><td>{logo("Crous", "#c8102e", academy)}</td><td class="r small">Code de l'éducation, articles D.821-1 et D.821-4<br><b>Aide de l'État sur critères sociaux — formulaire DSE-V</b></td></tr></table>{cells_below(top, 3)}{cells_below(right, 4)}{cells_below(low, 3)}
<p>L'aide est acquise sous réserve de l'inscription et de l'assiduité ; l'étudiant bénéficiaire est exonéré des droits d'inscription.</p><p class="small">Pour la rectrice {esc(initial(boss))}, par délégation, {chief.civility} {esc(initial(chief))}, chef{"fe" if chief.sex == "F" else ""} de la division des aides<br>signé électroniquement le {issued:%d/%m/%Y} à {dice.number(7, 19):02d}:{dice.number(10, 59)}</p>
<div style="border-top:1pt dashed #333;margin-top:22mm;padding-top:3mm"><span class="tiny">✂ talon — à remettre à la scolarité de l'établissement par l'intéressé</span>{cells_below([(ine, "INE"), (step, "échelon"), (f"{first}-{first + 1}", "année")], 3)}</div><p class="tiny" style="margin-top:16mm">à remettre à : {esc(name)}</p>"""
    return sheet(
        "scholarship_notice",
        html,
        {"person_names": [name], "issue_date": issued},
        font=dice.font("sans"),
        size=10.2,
        margin="15mm 17mm",
    )


LAYOUTS["slip_and_stub"] = slip_and_stub
LAYOUTS |= _blind_scholarship_notice.LAYOUTS


def sealed_brevet(dice: Dice) -> Paper:
    """A region's framed certificate with emblem, seal and square code: capitals after colons, an old word for the award."""
    person, home = dice.person(age=(18, 25)), dice.address()
    if "person" not in dice.given:
        more = ("Marie", "Claire", "Rose") if person.sex == "F" else ("Paul", "Victor", "Louis")
        person = replace(
            person,
            first_names=(person.first_names + tuple(one for one in more if one not in person.first_names))[:3],
            birth_name=None,
        )
    year = dice.today.year - 1
    day = dt.date(year, dice.number(9, 12), dice.number(2, 28))
    head_, president = dice.person("", age=(35, 62)), dice.person("", age=(48, 70))
    region, seat = dice.pick(
        (
            ("RÉGION DES MARCHES DE L'OUEST", "Angers"),
            ("COLLECTIVITÉ DES DEUX RIVES", "Colmar"),
            ("RÉGION DU HAUT-MIDI", "Rodez"),
        )
    )
    amount = dice.number(9, 48) * 100
    name = full_name(person).upper()
    cells = "".join(
        f'<rect x="{x * 4}" y="{y * 4}" width="4" height="4"/>'
        for x in range(21)
        for y in range(21)
        if dice.chance(0.48)
    )
    code = f'<svg width="84" height="84" viewBox="0 0 84 84">{cells}<g fill="#fff" stroke="#000" stroke-width="4"><rect x="2" y="2" width="24" height="24"/><rect x="58" y="2" width="24" height="24"/><rect x="2" y="58" width="24" height="24"/></g></svg>'
    html = f"""<div style="border:3pt double #7a1f2b;padding:9mm"><div class="head">{logo(region.title(), "#7a1f2b", "Direction des lycées et de l'enseignement supérieur")}<div class="small r">{dice.phone()}<br>SIRET {dice.siret()}</div></div>
<h1 style="margin-top:8mm">BREVET DE BOURSIER</h1><p class="c">formations sanitaires, artistiques et maritimes — {year}-{year + 1}</p>
<div style="line-height:2;margin:7mm 0"><p>TITULAIRE : {esc(name)}</p><p>NÉ{person.e.upper()} LE : {person.birth_date:%d/%m/%Y}</p><p>DEMEURE : {esc(home.line(" ", True))}</p><p>ÉTABLISSEMENT : {dice.pick(("INSTITUT DE FORMATION EN SOINS INFIRMIERS", "ÉCOLE MARITIME DU PONANT", "CONSERVATOIRE À RAYONNEMENT RÉGIONAL"))}</p><p>SOMME ACCORDÉE : {MoneyStyle(" ", ",", " EUROS")(amount)} POUR L'ANNÉE</p><p>VERSEMENTS : DIX, DU {dt.date(year, 10, 5):%d/%m/%Y} AU {dt.date(year + 1, 7, 5):%d/%m/%Y}</p></div>
<p>Le titulaire justifie de son assiduité avant le {dt.date(year + 1, 1, 31):%d/%m/%Y} ; il est attendu au service des bourses le {dice.day_after(40, 15, of=day):%d/%m/%Y} à 10 h 15. Cette somme n'est pas imposable. Délibération du {dice.day_before(200, 120, of=day):%d/%m/%Y}.</p>
<p style="margin-top:6mm">{seat}, {long_date(day)}</p><div class="sign"><div>{code}</div><div>{stamp("SERVICE DES BOURSES", "#7a1f2b")}</div><div>Pour {"la présidente" if president.sex == "F" else "le président"}, {esc(president.named("first_LAST"))},<br>par délégation, {head_.civility} {esc(head_.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div></div></div>"""
    return sheet(
        "scholarship_notice",
        html,
        {"person_names": [name], "issue_date": day},
        font=dice.font("serif"),
        size=10.8,
        margin="12mm",
    )


LAYOUTS["sealed_brevet"] = sealed_brevet


def school_inner_sheet(dice: Dice) -> Paper:
    """A school's inner sheet in small letters: each value stands above its label, the object line is all its title."""
    person = dice.person(age=(18, 27))
    low = f"{person.first_name} {person.last_name}".lower()
    guardian, lawyer, worker = (
        dice.person("", age=(40, 66)),
        dice.person("", age=(30, 60)),
        dice.person("", age=(28, 60)),
    )
    day = dice.day_before(300, 2)
    year = day.year if day.month >= 8 else day.year - 1
    home, town = dice.address(), plain(dice.address("")).town.lower()
    step = dice.number(1, 7)
    month = {1: 172.6, 2: 253.9, 3: 320.1, 4: 387.3, 5: 442.1, 6: 467.4, 7: 537.1}[step]
    money = MoneyStyle(" ", ",", " €")
    before = day.replace(year=day.year - 1, day=min(day.day, 28))

    def two(*pairs_: tuple[str, str]) -> str:
        return "<tr>" + "".join(f"<td style='width:50%;padding:2.4mm 2mm 0'>{v}<div class='tiny' style='border-top:.4pt dotted #666'>{k}</div></td>" for v, k in pairs_) + "</tr>"  # fmt: skip

    html = f"""<div class="head"><div><b>institut du travail éducatif et social</b><br><span class="small">service de la vie étudiante · bureau {dice.number(1, 30)} · feuille interne</span></div><div class="r">{esc(town)} {long_date(day)}</div></div>
<p>objet : {dice.pick(("bourse d'études sanitaires et sociales, décision favorable", "attribution de bourse, année en cours"))}</p><p>dossier de <b>{esc(low)}</b></p>
<table>{two((esc(low), "étudiant(e)"), (f"{person.birth_date:%d/%m/%Y}", "date de naissance"))}{two((esc(home.line().lower()), "domicile"), (f"{esc(guardian.named('first_last').lower())}, père ou mère", "foyer fiscal de rattachement"))}{two((f"{year}-{year + 1}", "année de formation"), (f"échelon {step}", "décision de la région"))}{two((f"{money(month)}", "par mois"), (f"{money(round(month * 10, 2))}", "pour dix mois"))}{two((f"{day - dt.timedelta(days=dice.number(20, 60)):%d/%m/%Y}", "reçu au service le"), (f"01/09/{year}", "prend effet le"))}{two((f"me {esc(lawyer.named('first_last').lower())}", "représentant, recours de l'an passé"), (f"échelon {max(0, step - 1)}, décision du {before:%d/%m/%Y}, {money(dice.number(900, 1600))}", "ancienne notification"))}</table>
<p style="margin-top:7mm">la bourse est versée sous réserve de l'assiduité. un changement de situation est à signaler au service avant le 31 mars.</p><p>suivi : {esc(worker.named("first_last").lower())}, assistante de service social</p><p>{signature(dice.number(0, 90))}</p><p class="tiny">imprimé le {day + dt.timedelta(days=dice.number(1, 4)):%d/%m/%Y}, un exemplaire à l'étudiant, un au dossier</p>"""
    return sheet(
        "scholarship_notice", html, {"person_names": [low], "issue_date": day}, font=dice.font("sans"), size=10.5
    )


LAYOUTS["school_inner_sheet"] = school_inner_sheet


def village_typed(dice: Dice) -> Paper:
    """A village's grant for its students, typed: values left of what they are, the day only in the round stamp, the scale of quotients."""
    person, home, day = dice.person(age=(18, 25)), dice.address(), dice.day_before(330, 5)
    if "person" not in dice.given:
        person = replace(
            person,
            last_name=dice.pick(
                ("RAKOTOARISOA ANDRIAMANANA", "DOS SANTOS DE OLIVEIRA", "OULD CHEIKH EL MOKHTAR", "PHAM THI HONG")
            ).title(),
        )
    year = day.year if day.month >= 8 else day.year - 1
    steps = (("A", "0 à 450", 900), ("B", "451 à 700", 660), ("C", "701 à 950", 420))
    letter, _, amount = dice.pick(steps)
    parent, mayor = dice.person("", age=(42, 60)), dice.person("", age=(45, 70))
    quotient = {"A": dice.number(120, 449), "B": dice.number(452, 699), "C": dice.number(702, 949)}[letter]
    name = person.named("LAST_FIRST")
    rows = (
        (f"échelon {letter}", "échelon retenu"), (f"{quotient}", "quotient familial mensuel de la famille"), (f"{amount},00 euros", f"montant de la bourse communale {year}-{year + 1}"),
        (f"{amount - 60},00 euros", f"rappel : montant accordé en {year - 1}-{year}"), ("en deux fois, janvier et avril", "versement, sur le compte de l'étudiant"), (dice.iban(), "compte désigné"), (dice.phone(), "téléphone des parents"),
    )  # fmt: skip
    seal = (
        f"<svg width='150' height='150' viewBox='0 0 112 112' style='transform:rotate(7deg)'><g fill='none' stroke='#7a1f3d' stroke-width='2'><circle cx='56' cy='56' r='52'/><circle cx='56' cy='56' r='37' stroke-width='1'/></g>"
        f"<g fill='#7a1f3d' font-family='Liberation Sans' text-anchor='middle'><text x='56' y='17' font-size='7.5'>COMMUNE DE LAVERGNE</text><text x='56' y='60' font-size='10' font-weight='bold'>{day.day:02d} {STAMPED[day.month - 1].upper()} {day.year}</text><text x='56' y='101' font-size='7'>(MAIRIE)</text></g></svg>"
    )
    html = (
        f"<div>MAIRIE DE LAVERGNE<br>1 place de l'Église<br>SIRET {dice.siret()}</div><div style='margin:8mm 0 8mm 55%'>{name}<br>{'<br>'.join(home.lines(True))}</div>"
        "<p style='text-align:center;letter-spacing:.4em'>NOTIFICATION</p>"
        "<p>Le conseil municipal, en sa séance consacrée aux étudiants de la commune, vous a accordé une bourse d'études, complémentaire de celle que vous pourriez tenir du CROUS, selon les éléments portés ci-dessous.</p>"
        + "<table>" + "".join(f"<tr><td style='width:46%'>{value}</td><td>{label}</td></tr>" for value, label in rows) + "</table>"
        + "<p style='margin-top:6mm'>barème voté :</p><table style='width:70%'>" + "".join(f"<tr><td>{step}</td><td>quotient de {span}</td><td>{sum_},00</td></tr>" for step, span, sum_ in steps) + "</table>"
        + f"<p>Copie à {parent.civility} {parent.named('LAST_FIRST')}, responsable du foyer fiscal. Un certificat de scolarité est à déposer chaque semestre.</p>"
        + f"<table><tr><td style='width:50%'>{seal}</td><td>Le maire,<br>{mayor.first_name[0]}. {mayor.last_name}<br>{signature(9)}</td></tr></table>"
    )  # fmt: skip
    return sheet("scholarship_notice", html, {"person_names": [name], "issue_date": day}, font=TYPEWRITER, size=10)


LAYOUTS["diverse_village_typed"] = village_typed
LAYOUTS |= _apart_income.SCHOLAR
