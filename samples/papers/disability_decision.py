"""The recognition of a disability: decision of the CDAPH sent by the MDPH, or the mobility-inclusion card (CMI).

Only the card with the mention `invalidité` counts for the household's category. The MDPH's acknowledgement of receipt decides
nothing (it is in `unknown`). CASF, articles L.241-3 and L.241-5 and following.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import date_printed, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_disability_decision,
    _diverse_disability_decision,
    _extra_disability_decision,
    _further_disability_decision,
    _mixed_disability_decision,
    _scattered_disability_decision,
    _sorted_disability_decision,
    _strewn_disability_decision,
)
from samples.stationery import (
    at,
    born,
    card,
    head,
    labelled,
    lines,
    logo,
    pairs,
    paragraphs,
    portrait,
    sheet,
    signature,
    spoken,
    table,
)

_RIGHTS = (
    "Allocation aux adultes handicapés (AAH)",
    "Reconnaissance de la qualité de travailleur handicapé (RQTH)",
    "Allocation d'éducation de l'enfant handicapé (AEEH)",
    "Prestation de compensation du handicap (PCH)",
    "Carte mobilité inclusion mention invalidité",
)


def cdaph(dice: Dice) -> Paper:
    """Notification of a decision of the Commission des droits et de l'autonomie."""
    person, style, day = dice.person(age=(6, 70)), dice.name_style(), dice.day_before(900, 5)
    right = dice.pick(_RIGHTS)
    start, end = day.replace(day=1), day.replace(year=day.year + dice.number(2, 5), day=1)
    html = (
        head(logo("MDPH", "#5e35b1", dice.pick(("Maison départementale des personnes handicapées de la Gironde", "Maison départementale des personnes handicapées du Rhône"))), lines(f"N° de dossier : {dice.digits(6)}", f"Le {long_date(day)}"))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div><h1>NOTIFICATION DE DÉCISION</h1><p class='c'>Commission des droits et de l'autonomie des personnes handicapées (CDAPH)</p>"
        + f"<p>Vu le code de l'action sociale et des familles ; vu l'évaluation de l'équipe pluridisciplinaire ; la commission, réunie le {dice.day_before(10, 1, of=day):%d/%m/%Y}, a pris la décision suivante concernant {spoken(person, style)}, né{person.e} le {person.birth_date:%d/%m/%Y} :</p>"
        + table([(right, "ACCORD", f"{start:%d/%m/%Y}", f"{end:%d/%m/%Y}")], ("Prestation", "Décision", "Du", "Au")) + f"<p>Taux d'incapacité : {dice.pick(('compris entre 50 % et 79 %', 'supérieur ou égal à 80 %'))}.</p>"
        + paragraphs("Si vous contestez cette décision, vous pouvez former un recours administratif préalable obligatoire dans un délai de deux mois.") + f"<div class='r'>La présidente de la commission<br>{signature(8)}</div>"
    )  # fmt: skip
    return sheet(
        "disability_decision", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def cmi(dice: Dice) -> Paper:
    """The mobility-inclusion card, both sides."""
    person = dice.person(age=(8, 85))
    number = f"{dice.digits(4)}{dice.letters(1)}{dice.digits(5)}"
    end = dice.day_after(2500, 100)
    mention = dice.pick(("INVALIDITÉ", "PRIORITÉ", "INVALIDITÉ"))
    face = card(
        at(3, 3, "<b>CARTE MOBILITÉ INCLUSION</b>", "font-size:9pt;color:#fff;background:#1565c0;padding:2px 4px")
        + at(3, 11, f"<b>{mention}</b>", "font-size:11pt;color:#1565c0") + at(4, 19, portrait(dice.number(0, 99), width=72))
        + labelled(30, 18, "Nom", f"<b>{person.last_name.upper()}</b>", points=8.5) + labelled(30, 25, "Prénom(s)", person.first_name, points=8.5)
        + labelled(30, 32, "N° de carte", number, points=7.5) + labelled(30, 39, "Date de fin de validité", f"{end:%d/%m/%Y}" if dice.chance(0.7) else "Définitive", points=8)
        + at(62, 3, "RÉPUBLIQUE<br>FRANÇAISE", "font-size:5pt")
    )  # fmt: skip
    back = card(
        at(5, 6, f"Article L.241-3 du code de l'action sociale et des familles. Cette carte est strictement personnelle. La mention {mention.lower()} donne droit à une priorité d'accès aux places assises. Toute utilisation frauduleuse est passible de sanctions.", "font-size:6.5pt;width:74mm")
    )  # fmt: skip
    fields = {"person_names": [person.named("LAST_first")]}
    return sheet("disability_decision", f"<div style='padding:18mm'>{face}{back}</div>", fields, font=dice.font())


def council_letter(dice: Dice) -> Paper:
    """Letter of the président du conseil départemental granting the CMI."""
    person, style, day = dice.person(age=(8, 85)), "first_LAST", dice.day_before(900, 5)
    html = (
        head(lines("<b>LE DÉPARTEMENT</b>", "Direction de l'autonomie"), f"Réf. {dice.digits(8)}") + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines())}</div><p>Le {day:%d/%m/%Y}</p><p class='b'>Objet : attribution de la carte mobilité inclusion mention « invalidité »</p>"
        + pairs((("Bénéficiaire", spoken(person, style)), ("Décision", "attribution"), ("Durée de validité", f"jusqu'au {day.replace(year=day.year + 5, day=1):%d/%m/%Y}"), ("Taux d'incapacité permanente", "au moins 80 %")))
        + paragraphs("Après avis de la commission des droits et de l'autonomie des personnes handicapées, le président du conseil départemental vous attribue la carte mobilité inclusion. Elle vous sera adressée par l'Imprimerie nationale.") + signature(6)
    )  # fmt: skip
    return sheet(
        "disability_decision", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def second_child_and_parent(dice: Dice) -> Paper:
    """Decisions about a child, sent to the parent: some granted, some refused, each with its dates."""
    parent, day = dice.person(age=(28, 55)), dice.day_before(900, 5)
    child = dice.children(parent, 1)[0]
    start, end = day.replace(day=1), day.replace(year=day.year + 3, day=1)
    first, second = _RIGHTS[2], dice.pick((_RIGHTS[3], _RIGHTS[4]))
    html = (
        head(logo("MDA", "#00695c", "Maison départementale de l'autonomie"), lines(f"Dossier n° {dice.digits(7)}", f"{day:%d/%m/%Y}"))
        + f"<div class='to'>{lines(spoken(parent), *dice.address().lines(True))}</div>"
        + f"<h1>NOTIFICATION DE DÉCISIONS</h1><p>Bénéficiaire : <b>{child.named('first_LAST')}</b>, né{child.e} le {child.birth_date:%d/%m/%Y}<br>Représentant légal : {spoken(parent)}</p>"
        + "<p>La commission des droits et de l'autonomie des personnes handicapées a pris les décisions suivantes :</p>"
        + table([(first, "ACCORD", f"du {start:%d/%m/%Y} au {end:%d/%m/%Y}"), (second, "REJET", "")], ("Demande", "Décision", "Validité"))
        + paragraphs("Vous disposez de deux mois pour contester ces décisions.") + signature(3)
    )  # fmt: skip
    return sheet(
        "disability_decision",
        html,
        {"person_names": [child.named("first_LAST")], "issue_date": day},
        font=dice.font("any"),
    )


def list_of_rights(dice: Dice) -> Paper:
    """The MDPH's notification of several rights in one table on its side: granted and refused, each with its dates; session, sending and appeal dates around; the file's reference person is named."""
    person, day = dice.person(age=(20, 64)), dice.day_before(600, 5)
    session, style = dice.day_before(20, 3, of=day), dice.pick(("LAST_first", "first_LAST"))
    start = session.replace(day=1)

    def until(years: int) -> str:
        return f"du {start:%d/%m/%Y} au {dt.date(start.year + years, start.month, 1) - dt.timedelta(days=1):%d/%m/%Y}"

    rows = [
        ("Allocation aux adultes handicapés (AAH)", "ACCORD", until(dice.pick((2, 5))), "art. L. 821-1 CSS ; taux ≥ 80 %"), ("Carte mobilité inclusion « invalidité »", "ACCORD", until(dice.pick((5, 10))), "art. L. 241-3 CASF"),
        ("Carte mobilité inclusion « stationnement »", "REJET", "—", "critères non remplis"), ("Reconnaissance de la qualité de travailleur handicapé", "ACCORD", until(5), "art. L. 5213-1 code du travail"), ("Prestation de compensation du handicap", "SURSIS", "—", "visite prévue"),
    ]  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between'><div><b>Maison départementale des personnes handicapées</b><br><span class='small'>{dice.address('').line()} — {dice.phone()}</span></div><div>{lines(spoken(person, style), *dice.address().lines())}</div></div><p style='margin-top:5mm'><b>Notification de décisions</b> — dossier n° {dice.digits(6)} — envoi du {day:%d/%m/%Y}</p><p>La Commission des droits et de l'autonomie des personnes handicapées, réunie le {session:%d/%m/%Y}, a pris les décisions suivantes pour {spoken(person, style)}, né{person.e} le {person.birth_date:%d/%m/%Y} (demande reçue le {dice.day_before(300, 120, of=session):%d/%m/%Y}) :</p>"
        f"<table class='grid'><tr><th>Droit</th><th>Décision</th><th>Validité</th><th>Motif</th></tr>{''.join('<tr>' + ''.join(f'<td>{cell}</td>' for cell in row) + '</tr>' for row in rows)}</table>"
        f"<p class='small' style='margin-top:4mm'>Taux d'incapacité : égal ou supérieur à 80 %. Votre référente : {dice.person('', sex='F', age=(25, 60)).named('first_LAST')}. Recours administratif préalable obligatoire dans les deux mois. Montant maximal de l'AAH : 1 033,32 € par mois.</p><p class='r'>La présidente de la commission{signature(21)}</p>"
    )  # fmt: skip
    fields = {"person_names": [person.named(style)], "issue_date": day}
    return sheet(
        "disability_decision", html, fields, font="Open Sans", size=9.4, page="A4 landscape", margin="14mm 16mm"
    )


def old_card(dice: Dice) -> Paper:
    """The folded card « d'invalidité » of before 2017, opened flat on a copy: holder on one leaf, articles on the other, for good."""
    person = dice.person(age=(28, 85))
    issued = dt.date(2006, 3, 1) + dt.timedelta(days=dice.number(0, 3800))
    department = dice.pick(
        ("de la Gironde", "du Nord", "du Rhône", "de l'Isère", "des Bouches-du-Rhône", "du Val-d'Oise")
    )
    number, home, seed = f"{dice.digits(2)} {dice.digits(6)}", dice.address(), dice.number(0, 99)
    mention = dice.pick(("", "<br><b>BESOIN D'ACCOMPAGNEMENT</b>", "<br><b>CÉCITÉ</b>", "<br>Station debout pénible"))

    def row(label: str, value: str) -> str:
        return f"<div style='display:flex;margin-top:2mm'><span style='width:27mm;font-size:7.6pt'>{label}</span><span style=\"flex:1;font:9.6pt 'Liberation Mono';border-bottom:.4pt dotted #555\">{value}</span></div>"

    left = (
        f"<div style='display:flex;gap:4mm'><div>{portrait(seed, width=80)}</div><div style='font-size:8pt;padding-top:3mm'>N° de la carte<br><b style='font-size:11pt'>{number}</b>{mention}</div></div>"
        + row("Nom", (person.birth_name or person.last_name).upper()) + (row("Nom d'usage", person.last_name.upper()) if person.birth_name else "") + row("Prénoms", ", ".join(person.first_names))
        + row(f"Né{person.e} le", f"{person.birth_date:%d/%m/%Y}") + row("À", person.birth_place) + row("Domicile", home.line(" ", True)) + f"<div style='margin-top:3mm;font-size:7.6pt'>Signature du titulaire</div>{signature(seed)}"
    )  # fmt: skip
    right = (
        f"<div style='text-align:center'><div style='font-size:8pt'>RÉPUBLIQUE FRANÇAISE<br>Maison départementale des personnes handicapées {department}</div><div style='font-size:14pt;font-weight:bold;margin:4mm 0'>CARTE D'INVALIDITÉ</div><div style='font-size:8pt'>Article L. 241-3 du code de l'action sociale et des familles</div></div>"
        f"<p style='margin-top:5mm;font-size:9pt'>Taux d'incapacité : égal ou supérieur à 80 %<br>Valable : <b>À TITRE DÉFINITIF</b></p><p style='font-size:9pt'>Délivrée le {issued:%d/%m/%Y}<br>par décision de la commission des droits et de l'autonomie</p><p style='font-size:8pt'>Le président de la commission<br>{signature(seed + 44)}</p><p style='font-size:6.8pt'>Cette carte est strictement personnelle. Elle donne droit à une priorité d'accès aux places assises dans les transports en commun, les salles d'attente et les établissements recevant du public (article R. 241-15). L'usage indu est puni de l'amende prévue pour les contraventions de 5e classe.</p>"
    )
    box = "width:82mm;height:118mm;padding:5mm;background:#f6dcb4"
    html = f"<p style='font-size:8pt;color:#666'>copie conforme à l'original présenté</p><div style='display:flex;margin-top:10mm;border:.6pt solid #a60;width:164mm'><div style='{box};border-right:.6pt dashed #a60'>{left}</div><div style='{box}'>{right}</div></div>"
    name = f"{' '.join(person.first_names)} {(person.birth_name or person.last_name).upper()}"
    return sheet("disability_decision", html, {"person_names": [name], "issue_date": issued}, font="FreeSans", margin="16mm 20mm", css="p{margin:.5em 0}")  # fmt: skip


def board_of_rights(dice: Dice) -> Paper:
    """One notification for several requests: each right a row with its decision and its dates, the rate in words, the person's block at the bottom right."""
    person, day, home = dice.person(age=(20, 66)), dice.day_before(1200), dice.address()
    since = day.replace(day=1)
    rate = dice.pick(("supérieur ou égal à 50 % et inférieur à 80 %", "supérieur ou égal à 80 %"))
    town, style = home.town, dice.pick(("first_LAST", "LAST_first"))
    chosen = dice.random.sample(
        _RIGHTS[:2]
        + _RIGHTS[3:]
        + ("Orientation en établissement et service d'aide par le travail", "Complément de ressources"),
        4,
    )

    def until() -> str:
        return dice.pick(
            (
                "sans limitation de durée",
                f"du {since:%d/%m/%Y} au {since.replace(year=since.year + dice.pick((2, 5, 10))) - dt.timedelta(days=1):%d/%m/%Y}",
            )
        )

    rows = [
        (right, "<b>ACCORD</b>" if rank < 2 else dice.pick(("REJET", "SANS OBJET", "<b>ACCORD</b>")), "")
        for rank, right in enumerate(chosen)
    ]
    rows = [(right, said, until() if "ACCORD" in said else "—") for right, said, _ in rows]
    block = lines(spoken(person, style), *home.lines(True))
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-end"><div style="font-size:21pt;color:#0b7a8a;letter-spacing:.1em">mdph</div><div class="small r">Maison départementale des personnes handicapées<br>{town}, le {long_date(day)}</div></div>
<div style="height:3mm;background:linear-gradient(90deg,#0b7a8a,#f2b233);margin:2mm 0 10mm"></div><p class="c b" style="font-size:13pt">Décisions de la commission des droits et de l'autonomie</p><p class="c small">Dossier {dice.digits(6)} — demande enregistrée sous le n° {dice.digits(9)}</p>
<p style="margin-top:8mm">{"Madame" if person.sex == "F" else "Monsieur"},</p><p>La commission a étudié vos demandes après avis de l'équipe pluridisciplinaire. Votre taux d'incapacité est {rate}. Voici sa réponse à chacune d'elles.</p>
{table(rows, ("Droit ou prestation", "Réponse", "Validité"))}<p>Les décisions d'accord concernant une allocation sont adressées à votre caisse d'allocations familiales, qui vérifie les conditions administratives et procède au paiement.</p>
<p class="small">Vous pouvez demander une conciliation, former un recours administratif préalable obligatoire dans les deux mois, puis saisir le pôle social du tribunal judiciaire.</p>
<div style="display:flex;justify-content:space-between;margin-top:14mm"><div>La présidente de la commission<br>{signature(dice.number(0, 99))}</div><div style="width:78mm;border:.5pt solid #bbb;padding:4mm">{block}</div></div>"""
    return sheet(
        "disability_decision",
        html,
        {"issue_date": day, "person_names": [person.named(style)]},
        font="DejaVu Sans Condensed",
        size=9.8,
    )


LAYOUTS = {"board_of_rights": board_of_rights, "old_card": old_card,
    "second_child_and_parent": second_child_and_parent,
    "cdaph": cdaph, "cmi": cmi, "council_letter": council_letter,
    "list_of_rights": list_of_rights,
}  # fmt: skip


def worker_slip(dice: Dice) -> Paper:
    """The short attestation of a disabled worker (RQTH) to show to an employer: one framed half page, a code to scan, no rate and no reasons."""
    person, issued = dice.person(age=(18, 62)), dice.day_before(900, 5)
    name, starts = person.named(dice.pick(("LAST_first", "first_LAST"))), issued - dt.timedelta(days=dice.number(0, 70))
    years = dice.pick((5, 10))
    until = starts.replace(year=starts.year + years, day=min(starts.day, 28)) - dt.timedelta(days=1)
    squares = "".join(
        f'<rect x="{i % 12 * 5}" y="{i // 12 * 5}" width="5" height="5"/>' for i in range(144) if dice.chance(0.5)
    )
    html = (
        f"<div style='border:2px solid #00857c;padding:7mm 9mm;border-radius:2mm'><div style='display:flex;justify-content:space-between'><div style='color:#00857c;font-size:15pt'><b>mdph</b><span style='font-size:9pt'> {dice.pick(('de la Drôme', 'du Finistère', 'de l’Essonne', 'de Loir-et-Cher'))}</span><br><span style='font-size:8pt;color:#333'>Maison départementale des personnes handicapées</span></div><svg width='62' height='62'>{squares}</svg></div>"
        f"<p class='c' style='font-size:14pt;margin:8mm 0'>Attestation de reconnaissance de la qualité de travailleur handicapé</p><p>La commission des droits et de l'autonomie des personnes handicapées a reconnu la qualité de travailleur handicapé, au sens de l'article L.5213-1 du code du travail, à :</p><p style='font-size:13pt;text-align:center'>{person.civility} {name}<br><span class='small'>né{person.e} le {long_date(person.birth_date)} — dossier n° {dice.digits(7)}</span></p>"
        f"<table style='margin:6mm 0'><tr><td class='c' style='background:#e3f3f1'><span class='tiny'>VALABLE À COMPTER DU</span><br>{starts:%d/%m/%Y}</td><td class='c' style='background:#e3f3f1'><span class='tiny'>JUSQU'AU</span><br>{until:%d/%m/%Y}</td></tr></table><p class='small'>Ce document ouvre droit à l'obligation d'emploi (article L.5212-13). Il peut être présenté à tout employeur et ne mentionne ni la nature du handicap ni le taux d'incapacité.</p>"
        f"<div class='sign'><div>Édité le {issued:%d/%m/%Y}</div><div>La présidente de la CDAPH<br>{signature(dice.number(0, 99))}</div></div></div>"
    )  # fmt: skip
    return sheet(
        "disability_decision",
        html,
        {"person_names": [name], "issue_date": issued},
        font="Roboto",
        size=10.4,
        margin="14mm 18mm",
    )


LAYOUTS["worker_slip"] = worker_slip


def house_of_autonomy(dice: Dice) -> Paper:
    """A department's « maison de l'autonomie » tells a commission's decision of orientation: no MDPH in the head, seen and decides in two columns, who is concerned after the decision."""
    person, home = dice.person(age=(19, 62)), dice.address()
    issued, name = dice.day_before(500, 3), person.named(dice.pick(("LAST_first", "LAST_FIRST")))
    starts = issued.replace(day=1)
    years = dice.pick((3, 5, 10))
    place = dice.pick(("du Lot", "de la Mayenne", "du Puy-de-Dôme", "des Landes", "de Seine-et-Marne"))
    what = dice.pick(
        (
            "un service d'accompagnement à la vie sociale (SAVS)",
            "un service d'accompagnement médico-social pour adultes handicapés (Samsah)",
            "un établissement ou service d'accompagnement par le travail (Esat)",
            "un foyer d'hébergement",
        )
    )
    html = f"""<table><tr><td style="width:40mm"><svg width="110" height="60" viewBox="0 0 110 60"><path d="M5 55V28L30 8l25 20v27z" fill="#7a1f5c"/><path d="M60 55V28l20-16 20 16v27z" fill="#e59b2f"/></svg></td><td><b style="font-size:14pt;color:#7a1f5c">Maison départementale de l'autonomie {place}</b><br><span class="small">Groupement d'intérêt public · accueil du public du lundi au jeudi · {dice.phone()}</span></td></tr></table>
<div style="display:flex;gap:9mm;margin-top:10mm"><div style="width:62mm;border-top:2pt solid #7a1f5c;padding-top:2mm" class="small"><p>Vu le code de l'action sociale et des familles, notamment ses articles L. 241-5 à L. 241-11 et R. 241-24 à R. 241-33 ;</p><p>Vu l'arrêté de composition de la commission ;</p><p>Vu la demande reçue le {date_printed(issued - dt.timedelta(days=dice.number(50, 200)), "slash")} ;</p><p>Vu l'évaluation de l'équipe pluridisciplinaire et le plan personnalisé de compensation ;</p><p>Vu le procès-verbal de la séance du {date_printed(issued, "slash")} ;</p></div>
<div style="flex:1;border-top:2pt solid #e59b2f;padding-top:2mm"><p>La commission des droits et de l'autonomie des personnes handicapées, réunie ce jour, <b>décide</b> :</p><p style="background:#fbf1e2;padding:3mm">L'orientation vers {what} est <b>accordée</b><br>du {starts:%d/%m/%Y} au {starts.replace(year=starts.year + years) - dt.timedelta(days=1):%d/%m/%Y}.</p><p>Le taux d'incapacité est {dice.pick(("supérieur ou égal à 50 % et inférieur à 80 %", "supérieur ou égal à 80 %"))}. La décision ne vaut pas admission ; il appartient à la personne de s'inscrire auprès des structures.</p>
<p>Personne concernée :<br>{esc(name)}<br>{born(person, "slash")}<br>{esc(home.line())}<br>dossier {dice.digits(6)}-{dice.letters(1)}</p></div></div>
<p style="margin:10mm 0 0 62mm">Le {long_date(issued)},<br>pour la présidente de la commission, par délégation<br>{signature(dice.number(0, 99))}</p><div class="small" style="border:.5pt solid #999;padding:2mm 4mm;margin-top:14mm"><b>Vous n'êtes pas d'accord ?</b> Dans les deux mois : recours administratif préalable obligatoire auprès de la présidente de la commission, puis tribunal judiciaire (pôle social). Une conciliation peut aussi être demandée.</div>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("disability_decision", html, truth, font="Open Sans", size=9.7, margin="14mm 18mm")


LAYOUTS["house_of_autonomy"] = house_of_autonomy


def on_appeal(dice: Dice) -> Paper:
    """The commission judges again after an appeal; the letter goes to the guardian, the protected person stands in the subject: no title, four days of the procedure, the session's before the letter's."""
    person, style = dice.person(age=(20, 75)), dice.pick(("first_LAST", "LAST_first", "first_last"))
    keeper, home = dice.person("", age=(30, 60)), dice.address()
    issued = dice.day_before(500, 3)
    sat = dice.day_before(14, 3, of=issued)
    asked = dice.day_before(75, 35, of=sat)
    first = dice.day_before(50, 15, of=asked)
    begins = first.replace(day=1)
    rate, years = dice.pick((("supérieur ou égal à 80 %", 10), ("compris entre 50 % et 79 %", 2)))
    ends = begins.replace(year=begins.year + years) - dt.timedelta(days=1)
    card_ = dice.pick(("carte mobilité inclusion mention « invalidité »", "carte mobilité inclusion mention « priorité »")) if "80" in rate else "carte mobilité inclusion mention « priorité »"  # fmt: skip
    place, body = dice.address(""), dice.pick(("UDAF", "Association tutélaire de l'Ouest", "ATMP", "Service MJPM Le Trait d'Union"))  # fmt: skip
    html = f"""<table><tr><td style="width:52%"><div style="font-size:17pt;color:#6a1b7a"><b>mdph</b> <span style="font-size:10pt">{esc(place.town)}</span></div><div class="small">Groupement d'intérêt public — Pôle recours et conciliation<br>{esc(place.line())}</div></td><td style="padding-top:14mm">{esc(body)}<br>À l'attention de {keeper.civility} {esc(keeper.named("first_LAST"))}<br>mandataire judiciaire<br>{"<br>".join(esc(row) for row in dice.address("").lines())}</td></tr></table>
<table style="margin:9mm 0 6mm" class="small"><tr><td style="width:52%">N° de dossier : {dice.digits(6)}<br>Votre mesure : curatelle renforcée<br>Instructeur : {esc(dice.person("", age=(25, 60)).named("first_last"))}</td><td>{esc(place.town)}, le {issued:%d/%m/%Y}</td></tr></table>
<p>Objet : recours administratif préalable concernant <b>{esc(person.named(style))}</b> ({person.birth_date:%d/%m/%Y}), domicilié{person.e} {esc(home.line())}</p><p>Madame, Monsieur,</p>
<p style="text-align:justify">Par courrier reçu le {asked:%d/%m/%Y}, vous avez contesté, au nom de la personne que vous représentez, la réponse qui lui avait été faite le {first:%d/%m/%Y}. Sa situation a été réexaminée par l'équipe pluridisciplinaire, et la commission des droits et de l'autonomie des personnes handicapées, réunie le {long_date(sat)}, a fait droit à votre recours.</p>
<ul style="line-height:1.6"><li>Le taux d'incapacité est reconnu {rate}.</li><li>L'allocation aux adultes handicapés est attribuée du {begins:%d/%m/%Y} au {ends:%d/%m/%Y}.</li><li>Un avis favorable est donné à la délivrance de la {card_}, pour la même durée ; elle sera fabriquée par l'imprimerie nationale.</li><li>La prestation de compensation (aide humaine) demeure refusée.</li></ul>
<p style="text-align:justify">Cette décision se substitue à la précédente. Elle peut être déférée au pôle social du tribunal judiciaire de {esc(dice.address("").town)} dans les deux mois de sa réception. Je vous invite à en transmettre copie à la caisse d'allocations familiales et, le cas échéant, au service instructeur de la demande de logement.</p>
<div style="margin:10mm 0 0 52%">Pour la présidente de la commission,<br>la directrice adjointe, {esc(dice.person("", "F", (32, 62)).named("first_last"))}<br>{signature(dice.number(0, 99))}</div>"""
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("disability_decision", html, truth, font="Carlito", size=11, margin="15mm 20mm")


LAYOUTS["on_appeal"] = on_appeal


LAYOUTS |= _further_disability_decision.LAYOUTS
LAYOUTS |= _extra_disability_decision.LAYOUTS


def boxed_rights(dice: Dice) -> Paper:
    """A notice sent to a guardian: the envelope bears the guardian, the person stands in a line above boxed rights, one refused, with three other days about."""
    person, style = dice.person(age=(21, 61)), dice.pick(("LAST_first", "first_LAST"))
    keeper, issued = dice.person("", age=(28, 60)), dice.day_before(800, 8)
    asked, met = dice.day_before(260, 120, of=issued), dice.day_before(9, 2, of=issued)
    start = issued.replace(day=1)
    end = start.replace(year=start.year + dice.pick((3, 5, 10))) - dt.timedelta(days=1)
    place = dice.pick(("de l'Hérault", "du Finistère", "de la Somme", "du Doubs", "de l'Essonne"))

    def right(title: str, answer: str, text: str, colour: str) -> str:
        return f"<div style='border:1pt solid {colour};border-left:5pt solid {colour};padding:3mm;margin:3mm 0'><b>{title}</b> — {answer}<br>{text}</div>"

    html = (
        f"<table><tr><td><b>Maison départementale des personnes handicapées {place}</b><br><span class='small'>{dice.address('').line()} · {dice.phone()}</span></td><td class='r'>Dossier {dice.digits(7)}</td></tr></table>"
        f"<div class='to'>{lines('UDAF — service des majeurs protégés', spoken(keeper), 'Mandataire judiciaire', *dice.address('').lines())}</div><h1>NOTIFICATION DE DÉCISION DE LA CDAPH</h1><p>Personne concernée : <b>{spoken(person, style)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}, {dice.address().line()}</p>"
        f"<p>Demande reçue le {asked:%d/%m/%Y}. La commission a délibéré le {met:%d/%m/%Y}.</p>"
        + right("Allocation aux adultes handicapés", "accordée", f"du {start:%d/%m/%Y} au {end:%d/%m/%Y}, taux d'incapacité égal ou supérieur à 80 %", "#2c7a4b") + right("Carte mobilité inclusion mention priorité", "accordée", f"jusqu'au {end:%d/%m/%Y} ; la carte sera envoyée par l'Imprimerie nationale", "#2c7a4b") + right("Prestation de compensation du handicap", "rejetée", "les critères d'éligibilité ne sont pas remplis", "#a33")
        + paragraphs("Recours administratif préalable obligatoire : deux mois à compter de la réception de cette lettre, auprès de la maison départementale.", f"Notifié le {long_date(issued)}") + f"<div>Pour la présidente de la commission<br>{dice.person('', age=(35, 62)).named()}<br>{signature(issued.day)}</div>"
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("disability_decision", html, truth, font="Inter", size=10)


LAYOUTS["boxed_rights"] = boxed_rights
LAYOUTS |= _mixed_disability_decision.LAYOUTS
LAYOUTS |= _sorted_disability_decision.LAYOUTS


def window_letter(dice: Dice) -> Paper:
    """A department's letter with window address to both parents, « Vos références », boxes with labels above values, the day in the letter's head alone, the title in the lower band; former address, doctor of the team and a helper named."""
    parent = dice.person(age=(28, 55))
    child = dice.children(parent, 1)[0]
    if child.birth_date > dice.today - dt.timedelta(days=1200):
        child = replace(child, birth_date=child.birth_date - dt.timedelta(days=1300))
    issued = dice.day_before(200, 2)
    met, asked = issued - dt.timedelta(days=dice.number(4, 15)), issued - dt.timedelta(days=dice.number(90, 200))
    start = asked.replace(day=1)
    end = start.replace(year=start.year + dice.pick((2, 3, 5))) - dt.timedelta(days=1)
    home, old, doctor, neighbour, chair = (
        dice.address(),
        dice.address(""),
        dice.person("", age=(35, 62)),
        dice.person("", age=(30, 70)),
        dice.person("", "F", (45, 66)),
    )
    name, town = child.named("first_LAST"), dice.address("").town

    def box(label: str, value: str, span: int = 1) -> str:
        return f"<td colspan='{span}' style='border:.6pt solid #578;padding:1.2mm 2.5mm;width:33%'><div class='tiny'>{label}</div>{value}</td>"

    html = f"""<div style="display:flex;justify-content:space-between"><div class="small"><b>Maison de l'autonomie</b><br>GIP du département<br>{dice.phone()}</div><div class="small r">{esc(town)}, le {long_date(issued)}</div></div>
<div style="display:flex;justify-content:space-between;margin-top:12mm"><div class="small">Vos références<br>N° de dossier : {dice.digits(6)}<br>N° d'usager : {dice.digits(8)}<br>Demande reçue le {asked:%d/%m/%Y}</div><div style="width:85mm">M. et Mme {esc(parent.last_name.upper())}<br>{"<br>".join(esc(row) for row in home.lines())}</div></div>
<p style="margin-top:12mm">Madame, Monsieur,</p><p>Réunie le {met:%d/%m/%Y}, la commission des droits et de l'autonomie des personnes handicapées a retenu ce qui suit.</p>
<table style="border-collapse:collapse;margin:4mm 0"><tr>{box("Bénéficiaire", f"<b>{esc(name)}</b>")}{box("Né(e) le", f"{child.birth_date:%d/%m/%Y}")}{box("Taux", dice.pick(("entre 50 et 79 %", "supérieur ou égal à 80 %")))}</tr><tr>{box("Droit ouvert", dice.pick(("AEEH et complément 2", "AEEH de base", "carte mobilité inclusion, mention priorité")))}{box("Du", f"{start:%d/%m/%Y}")}{box("Au", f"{end:%d/%m/%Y}")}</tr><tr>{box("Évaluation par", "Dr " + esc(doctor.named("first_last")))}{box("Aidant déclaré", esc(neighbour.named("first_last")) + ", voisin" + neighbour.e)}{box("Adresse précédente (dossier transféré)", esc(old.line()))}</tr></table>
<p>La caisse d'allocations familiales est informée. Un recours administratif préalable est possible dans les deux mois de la réception. Une demande de renouvellement peut être faite six mois avant l'échéance.</p>
<div style="margin-top:6mm">La présidente de la commission,<br>{esc(chair.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div>
<div style="background:#2f6f73;color:#fff;margin-top:9mm;padding:2.4mm 4mm;font-weight:bold">NOTIFICATION DE DÉCISION DE LA CDAPH &nbsp;·&nbsp; <span class="small">article L. 241-6 du code de l'action sociale et des familles</span></div>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet("disability_decision", html, fields, font=dice.font(), size=10.2, margin="14mm 17mm")


LAYOUTS["window_letter"] = window_letter
LAYOUTS |= _blind_disability_decision.LAYOUTS
LAYOUTS |= _strewn_disability_decision.LAYOUTS | _scattered_disability_decision.LAYOUTS
LAYOUTS |= _diverse_disability_decision.LAYOUTS | _apart_social.DISABILITY
