"""The decision of the mediation commission (DALO): the application is recognised as priority, redirected, or refused (CCH, L.441-2-3)."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, date_printed, long_date
from samples.paper import Paper, esc
from samples.papers import _apart_social, _blind_dalo_decision, _further_dalo_decision, _mixed_dalo_decision
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import (
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


def decision(dice: Dice) -> Paper:
    """The decision itself, with its reasons and articles."""
    person, style, day = dice.person(age=(19, 80)), dice.name_style(), dice.day_before(500, 3)
    town = dice.address("").town
    html = (
        head(republic("PRÉFECTURE", "COMMISSION DE MÉDIATION - DROIT AU LOGEMENT OPPOSABLE"), lines(f"Dossier n° {dice.digits(3)}{day.year}{dice.digits(5)}", "Recours logement"))
        + f"<h1>DÉCISION DE LA COMMISSION DE MÉDIATION</h1><p>Séance du {long_date(day)}</p>"
        + paragraphs(
            "Vu le code de la construction et de l'habitation, notamment ses articles L.300-1, L.441-2-3 et R.441-13 à R.441-18-5 ;", f"Vu le recours amiable présenté par {spoken(person, style)}, demeurant {dice.address().line()} ;",
            f"Considérant que le requérant {dice.pick(('est dépourvu de logement', 'est menacé d&#39;expulsion sans relogement', 'attend un logement social depuis un délai anormalement long', 'occupe un logement suroccupé avec un enfant mineur'))} ;",
            "<b>DÉCIDE</b>", "Article 1er : la demande est reconnue <b>prioritaire et devant être logée d'urgence</b>.", f"Article 2 : le type de logement répondant aux besoins est un T{dice.number(1, 5)}.", "Article 3 : le préfet dispose d'un délai de six mois pour faire une offre. À défaut, le tribunal administratif peut être saisi.",
        )
        + signed(town, long_date(day), "Le président de la commission", seed=3, seal="COMMISSION DE MÉDIATION")
    )  # fmt: skip
    return sheet(
        "dalo_decision", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def letter(dice: Dice) -> Paper:
    """The letter that notifies it."""
    person, style, day = dice.person(age=(19, 80)), "LAST_FIRST", dice.day_before(500, 3)
    html = (
        head(republic("DDETS", "Secrétariat de la commission de médiation DALO"), f"Le {day:%d/%m/%Y}") + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div>"
        + pairs((("N° de recours", dice.digits(13)), ("Objet", "Notification de la décision de la commission de médiation - DALO")), width="18%")
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"La commission de médiation, saisie au titre du droit au logement opposable, a examiné votre recours et a décidé de {dice.pick(('vous reconnaître prioritaire', 'réorienter votre demande vers une structure d&#39;hébergement', 'rejeter votre recours'))}.", "Vous disposez d'un délai de deux mois pour contester cette décision devant le tribunal administratif.")
    )  # fmt: skip
    return sheet("dalo_decision", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font())


def hosting_route(dice: Dice) -> Paper:
    """The decision on a place of shelter (recours hébergement), short, with a table."""
    person, style, day = dice.person(age=(19, 80)), "first_LAST", dice.day_before(500, 3)
    rows = (
        ("Numéro du recours", dice.digits(13)),
        ("Requérant", f"<b>{spoken(person, style)}</b>"),
        ("Adresse", dice.address().line()),
        ("Nature du recours", "hébergement (DAHO)"),
        ("Séance du", long_date(day)),
        ("Sens de la décision", dice.pick(("prioritaire", "sans objet", "rejet"))),
    )
    html = (
        head(republic("PRÉFET DE RÉGION", "Commission départementale de médiation"), "") + "<h1>EXTRAIT DU REGISTRE DES DÉCISIONS<br>DROIT AU LOGEMENT ET À L'HÉBERGEMENT OPPOSABLES</h1>" + pairs(rows)
        + paragraphs("La commission de médiation, après en avoir délibéré, constate que la situation du requérant relève du III de l'article L.441-2-3 du code de la construction et de l'habitation.") + signed("", f"{day:%d/%m/%Y}", "La présidente", seed=18, seal="MÉDIATION")
    )  # fmt: skip
    return sheet("dalo_decision", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font())


LAYOUTS = {"decision": decision, "letter": letter, "hosting_route": hosting_route}  # fmt: skip


def refused_extract(dice: Dice) -> Paper:
    """A refusal as an extract of the sitting's minutes: a table of reasons ticked, the sitting's day alone, ways of appeal in a frame."""
    person, home, issued = dice.person(age=(22, 72)), dice.address(), dice.day_before(300, 5)
    place, name = (
        dice.pick(("du Val-d'Oise", "des Yvelines", "de l'Hérault", "de la Haute-Savoie")),
        person.named("LAST_first"),
    )
    chosen = dice.number(0, 3)
    reasons = (
        "logement actuel adapté aux besoins et capacités du ménage",
        "délai d'attente anormalement long non atteint",
        "pièces demandées non produites malgré relance",
        "une offre de logement a été refusée sans motif légitime",
    )
    rows = [
        (
            "<span style='font-family:DejaVu Sans'>☒</span>"
            if rank == chosen
            else "<span style='font-family:DejaVu Sans'>☐</span>",
            text,
        )
        for rank, text in enumerate(reasons)
    ]
    html = (
        f"<table><tr><td style='width:30mm'><svg width='60' height='36'><rect width='20' height='36' fill='#20407c'/><rect x='40' width='20' height='36' fill='#c8202f'/></svg></td><td class='small'><b>Direction départementale de l'emploi, du travail et des solidarités {place}</b><br>Secrétariat de la commission de médiation<br>Droit au logement opposable</td></tr></table>"
        f"<p class='b' style='font-size:13pt;margin-top:10mm'>Extrait du relevé des décisions</p><p>Séance du {long_date(issued, weekday=True)} — dossier n° 0{dice.number(10, 95)}{issued.year}{dice.digits(6)} — recours en vue d'une offre de logement (II de l'article L.441-2-3 du CCH)</p>"
        + table([("Requérant" + ("e" if person.sex == "F" else ""), f"{person.civility} {name}"), ("Demeurant", home.line()), ("Composition du foyer", f"{dice.number(1, 6)} personne(s)"), ("Sens de la décision", "<b>RECOURS REJETÉ</b>")], cls="grid")
        + "<p style='margin-top:6mm'>Au motif suivant :</p>" + table(rows, cls="rows")
        + paragraphs("Après en avoir délibéré à la majorité de ses membres, la commission ne reconnaît pas la demande comme prioritaire et devant être satisfaite d'urgence.")
        + f"<div style='border:.8pt solid;padding:3mm;margin-top:6mm' class='small'><b>Voies et délais de recours.</b> Recours gracieux devant la commission dans les deux mois ; recours contentieux devant le tribunal administratif dans le même délai, y compris par Télérecours citoyens.</div><div class='sign'><div></div><div>Pour extrait conforme,<br>le président de la commission<br>{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    return sheet(
        "dalo_decision",
        html,
        {"person_names": [name], "issue_date": issued},
        font="Liberation Sans",
        size=10.6,
        margin="16mm 20mm",
    )


LAYOUTS["refused_extract"] = refused_extract


def recital_by_number(dice: Dice) -> Paper:
    """A commission's decision with numbered recitals, as a judge's: the claimant only in the first recital, the device in a grey frame, the sitting's day in words."""
    person, home, issued = dice.person(age=(22, 75)), dice.address(), dice.day_before(500, 5)
    place, name = (
        dice.pick(("de la Loire-Atlantique", "du Haut-Rhin", "de l'Essonne", "de la Réunion", "de Vaucluse")),
        person.named(dice.pick(("first_LAST", "LAST_first"))),
    )
    filed = dice.day_before(190, 70, of=issued)
    people, size = dice.number(1, 6), dice.number(1, 5)
    why = dice.pick(
        (
            "dépourvu de logement et hébergé chez un tiers",
            "menacé d'expulsion sans relogement",
            "logé dans des locaux sur-occupés avec un enfant mineur",
            "demandeur d'un logement social depuis un délai anormalement long sans avoir reçu de proposition",
        )
    )
    points = (
        f"Par un recours amiable enregistré le {date_printed(filed, 'padded')} sous le n° {dice.digits(3)}-{filed.year}-{dice.digits(6)}, {person.civility} {esc(name)}, demeurant {esc(home.line())}, demande à être reconnu{person.e} comme devant se voir attribuer un logement en urgence.",
        f"Le foyer compte {people} personne(s) ; ses ressources mensuelles sont de {dice.number(620, 2400)} euros, sous les plafonds.", f"Il résulte de l'instruction que le requérant est {why}, ce que la visite du service a confirmé.",
        "La condition de régularité du séjour est remplie ; la bonne foi n'est pas en cause.", "Il y a lieu, dès lors, de faire droit au recours.",
    )  # fmt: skip
    items = "".join(
        f"<p style='text-align:justify;margin:2.4mm 0'><b>{rank}.</b> {text}</p>" for rank, text in enumerate(points, 1)
    )
    html = f"""<div style="display:flex;justify-content:space-between">{republic("PRÉFECTURE " + place.upper())}<div class="r small">Secrétariat de la commission<br>Immeuble Les Messageries<br>{dice.phone()}</div></div>
<p class="c" style="margin:10mm 0 2mm;letter-spacing:1pt">COMMISSION DÉPARTEMENTALE DE MÉDIATION</p><p class="c"><i>instituée par l'article L. 441-2-3 du code de la construction et de l'habitation</i></p><p class="c" style="margin-top:5mm">Décision délibérée en séance le {date_in_words(issued)}</p><p style="margin-top:8mm">La commission, le quorum étant atteint, après avoir entendu le rapporteur ;</p><p>Considérant ce qui suit :</p>{items}
<div style="background:#ececec;padding:4mm 6mm;margin-top:6mm"><p><b>DÉCIDE</b></p><p>Le recours est reconnu <b>prioritaire et urgent</b>. Un logement de type T{size}{f" ou T{size + 1}" if size < 5 else ""} répondant aux besoins et capacités doit être attribué dans un délai de {dice.pick(("trois", "six"))} mois par le préfet, à qui la présente est transmise.</p><p>À défaut d'offre dans ce délai, le tribunal administratif peut être saisi dans les quatre mois qui suivent. Le refus d'une offre adaptée fait perdre le bénéfice de la décision.</p></div><p style="margin:10mm 0 0 52%">La présidente de séance<br>{signature(dice.number(0, 99))}</p><p class="tiny" style="margin-top:8mm">Composition : 3 représentants de l'État, 3 des collectivités, 3 des bailleurs, 3 des associations, 1 personnalité qualifiée.</p>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("dalo_decision", html, truth, font="Liberation Serif", size=11, margin="15mm 21mm")


LAYOUTS["recital_by_number"] = recital_by_number


def for_the_landlords(dice: Dice) -> Paper:
    """The State's sheet that tells landlords who is recognised: bands of captions at the left edge, the commission's day beside the reference's delay, who presents the file and who signs named nearby."""
    person, style, home = dice.person(age=(21, 78)), dice.pick(("LAST_first", "first_LAST")), dice.address()
    issued = dice.day_before(300, 2)
    sat = dice.day_before(30, 6, of=issued)
    asked = dice.day_before(170, 70, of=sat)
    limit = sat + dt.timedelta(days=dice.pick((91, 183)))
    worker, signer, town = dice.person("", age=(25, 60)), dice.person("", age=(35, 62)), dice.address("").town
    unique = f"{dice.digits(3)}{asked:%m%y}{dice.digits(6)}{dice.letters(2)}{dice.digits(3)}"
    size, rooms = dice.number(1, 6), dice.number(1, 5)
    reasons = ("dépourvu de logement", "menacé d'expulsion sans relogement", "hébergé de façon continue", "logé dans des locaux impropres ou dangereux", "suroccupation avec enfant mineur", "délai anormalement long")  # fmt: skip
    chosen = dice.pick(reasons)

    def band(label: str, inner: str) -> str:
        return f"<tr><td style='width:34mm;background:#1f3f77;color:#fff;font-size:8.5pt;padding:3mm 2mm;border-bottom:1.5pt solid #fff'>{label}</td><td style='padding:3mm 4mm;border-bottom:.6pt solid #1f3f77'>{inner}</td></tr>"

    html = (
        f"<div style='display:flex;justify-content:space-between;align-items:end'><div class='small'><b>PRÉFET</b><br>Direction départementale de l'emploi, du travail et des solidarités<br>Service hébergement-logement — {esc(town)}</div><div class='r'>Fiche éditée le <b>{issued:%d/%m/%Y}</b><br><span class='small'>à remettre aux organismes d'HLM — contingent réservé</span></div></div>"
        "<div style='margin:6mm 0 4mm;font-size:13pt;border-left:5pt solid #c8202f;padding-left:3mm'>MÉNAGE RECONNU AU TITRE DU DROIT AU LOGEMENT OPPOSABLE</div><table>"
        + band("Demandeur", f"<b>{esc(person.named(style))}</b><br>{person.birth_date:%d/%m/%Y} — {size} personne{'s' if size > 1 else ''} à reloger<br>{esc(home.line())}")
        + band("Références", f"Numéro unique : {unique}<br>Recours reçu le {asked:%d/%m/%Y}, n° 0{dice.digits(2)}{asked.year}00{dice.digits(4)}")
        + band("Commission de médiation", f"Séance du {sat:%d/%m/%Y} — décision favorable :<br>{ticked('prioritaire et devant être logé en urgence')}<br>{ticked('devant être accueilli dans une structure d’hébergement', False)}<br>Relogement à assurer avant le {limit:%d/%m/%Y} (article L. 441-2-3 II du CCH)")
        + band("Motif", "<br>".join(ticked(reason, reason == chosen) for reason in reasons))
        + band("Besoin", f"T{rooms} à T{rooms + 1}, {dice.pick(('ascenseur ou rez-de-chaussée', 'sans contrainte', 'hors quartier prioritaire'))}. Loyer et charges : {dice.number(35, 80) * 10} € au plus.")
        + band("Accompagnement", f"Dossier présenté par {esc(worker.named(style))}, assistante sociale, {esc(dice.address('').town)}, {dice.phone()}")
        + f"</table><div style='margin:7mm 0 0 55%'>Le chef du bureau de l'accès au logement<br>{esc(signer.named('first_LAST'))}</div><p class='tiny' style='margin-top:6mm'>La proposition refusée sans motif impérieux fait perdre le bénéfice de la décision. Modèle du {long_date(dt.date(2023, 3, 14))}.</p>"
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("dalo_decision", html, truth, font="Roboto", size=10, margin="13mm 16mm")


LAYOUTS["for_the_landlords"] = for_the_landlords


LAYOUTS |= _further_dalo_decision.LAYOUTS


def taken_again(dice: Dice) -> Paper:
    """A second decision on a first refusal: the claimant in a ruled box with the former decision's day, the sitting's day in the device and at the foot."""
    person, style = dice.person(age=(22, 74)), dice.pick(("first_LAST", "LAST_first"))
    day = dice.day_before(420, 4)
    first, asked = dice.day_before(170, 120, of=day), dice.day_before(80, 40, of=day)
    filed, place = (
        dice.day_before(150, 80, of=first),
        dice.pick(("du Nord", "de la Gironde", "du Bas-Rhin", "de Seine-et-Marne")),
    )
    host, head_ = dice.person("", age=(30, 75)), dice.person("", age=(45, 72))
    rows = (("Auteur du recours", f"<b>{spoken(person, style)}</b>"), ("Adresse", dice.address().line()), ("Hébergeant", spoken(host)), ("Recours déposé le", f"{filed:%d/%m/%Y}"), ("Décision de rejet du", f"{first:%d/%m/%Y}"), ("Recours gracieux reçu le", f"{asked:%d/%m/%Y}"))  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between'>{republic(f'PRÉFECTURE {place.upper()}')}<div>n° 0{dice.digits(2)}{filed.year}{dice.digits(6)}</div></div><h1>COMMISSION DE MÉDIATION<br>DROIT AU LOGEMENT OPPOSABLE<br>DÉCISION SUR RECOURS GRACIEUX</h1>"
        + table(rows)
        + paragraphs(
            "La commission, régulièrement convoquée et le quorum étant atteint,", "Vu les articles L.441-2-3 et R.441-13 et suivants du code de la construction et de l'habitation ; vu la décision de rejet et les pièces nouvelles produites ;", f"Considérant que {spoken(host)} a demandé le départ des personnes qu'il héberge et que l'intéressé{person.e} ne dispose d'aucun autre logement ;",
            f"<b>Décide, en sa séance du {long_date(day)} :</b>", f"1. La décision du {long_date(first)} est retirée.", "2. La demande est prioritaire et un logement doit être attribué en urgence, de type T2 à T3.", "3. Le préfet désigne un bailleur dans le délai de six mois. À défaut, le tribunal administratif peut être saisi dans les quatre mois qui suivent.",
        )
        + f"<p>Le {day:%d/%m/%Y}</p><p>Le président, {head_.named()}<br>{signature(day.day)}</p>"
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": day}
    return sheet("dalo_decision", html, truth, font="Nimbus Sans", size=10.5)


LAYOUTS["taken_again"] = taken_again
LAYOUTS |= _mixed_dalo_decision.LAYOUTS


def second_page(dice: Dice) -> Paper:
    """Page two of a commission's letter under the law's name: motives first, the two applicants « au nom de » on two lines and what was decided in the last paragraph; the day under the emblem, a delegation, numbers and terms about."""
    one = dice.person(age=(23, 68))
    two = dice.partner(one, same_name=False)
    issued = dice.day_before(200, 3)
    filed = issued - dt.timedelta(days=dice.number(80, 175))
    sat = issued - dt.timedelta(days=dice.number(3, 12))
    offer, appeal = issued + dt.timedelta(days=183), issued + dt.timedelta(days=61)
    head, town, landlord = dice.person("", age=(38, 64)), dice.address("").town, dice.company("", "social_landlord")
    html = f"""<div style="display:flex;justify-content:space-between"><div>{logo("DDETS", "#234e8c", "Service de l'accès au logement")}<p class="small">le {long_date(issued)}</p></div><div class="small r">page 2 sur 2<br>dossier n° 0{dice.digits(2)}{issued.year}{dice.digits(6)}<br>{dice.phone()}</div></div>
<div class="c b" style="margin:7mm 0 5mm">Application des articles L. 441-2-3 et R. 441-13 et suivants du code de la construction et de l'habitation</div>
<p>Considérant que le recours a été enregistré le {filed:%d/%m/%Y} et que la demande de logement social, numéro unique 0{dice.digits(2)}{dice.number(10, 12)}{filed.year % 100 - 4:02d}{dice.digits(9)}, n'a reçu aucune proposition adaptée dans le délai anormalement long fixé par arrêté ;</p>
<p>Considérant que le logement occupé, donné à bail par {esc(landlord.name)} (SIRET {landlord.siret}), est {dice.pick(("manifestement suroccupé avec un enfant mineur", "impropre à l'habitation selon le rapport de visite", "repris par son propriétaire, le congé étant venu à terme"))} ;</p>
<p>Considérant que la bonne foi n'est pas contestée et que les ressources déclarées en {issued.year - 1} sont inférieures au plafond ;</p>
<p>Par ces motifs, la commission de médiation, en sa séance du {sat:%d/%m/%Y}, reconnaît prioritaire et devant être logé d'urgence dans un logement de type T{dice.number(2, 4)} le foyer dont la demande est ouverte au nom de</p>
<p style="margin-left:20mm">{esc(one.named("first_LAST"))}<br>{esc(two.named("first_LAST"))}</p>
<p>Une offre doit vous parvenir avant le {long_date(offer)}. À défaut, le tribunal administratif de {esc(town)} peut être saisi dans les quatre mois suivants. Un refus de la présente peut être contesté jusqu'au {long_date(appeal)}. Rendez-vous avec le service : {dice.day_after(30, 8, of=issued):%d/%m/%Y} à {dice.number(9, 16)} h.</p>
<div style="margin:7mm 0 0 52%">Pour le président, par délégation,<br>{head.civility} {esc(head.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div>
<div class="tiny" style="border-top:.6pt solid #777;margin-top:16mm;padding-top:2mm">COMED — secrétariat — ligne {dice.phone()} — notification n° {dice.digits(5)} — lettre recommandée avec avis de réception — demandeurs : {esc(one.last_name.upper())} / {esc(two.last_name.upper())}</div>"""
    fields = {"person_names": [one.named("first_LAST"), two.named("first_LAST")], "issue_date": issued}
    return sheet("dalo_decision", html, fields, font=dice.font("any"), size=10.6, margin="14mm 19mm")


LAYOUTS["second_page"] = second_page
LAYOUTS |= _blind_dalo_decision.LAYOUTS


def framed_code_band(dice: Dice) -> Paper:
    """A framed certificate with emblem, seal and square code: the parties in a band at the left, days in short form, ceilings, the former landlord."""
    person = dice.person(age=(22, 75))
    landlord, chair = dice.person("", age=(35, 75)), dice.person("", age=(45, 70))
    home, past = dice.address(), dice.address("")
    dept = dice.pick(("Hauts-de-Seine", "Rhône", "Gironde", "Haute-Garonne", "Val-d'Oise"))
    decided = dice.day_before(240, 8)
    received = dice.day_before(170, 80, of=decided)
    printed = min(dice.today, decided + dt.timedelta(days=dice.number(2, 7)))
    effect = decided + dt.timedelta(days=183)
    base = dice.number(225, 265) * 100
    name = f"{person.last_name.upper()}, {person.first_name}"
    cells = "".join(f'<rect x="{x * 3}" y="{y * 3}" width="3" height="3"/>' for x in range(25) for y in range(25) if dice.chance(0.47) and not ((x < 8 or x > 16) and y < 8) and not (x < 8 and y > 16))  # fmt: skip
    eyes = "".join(f'<path d="M{x} {y}h21v21h-21z M{x + 3} {y + 3}v15h15v-15z M{x + 6} {y + 6}h9v9h-9z" fill-rule="evenodd"/>' for x, y in ((0, 0), (54, 0), (0, 54)))  # fmt: skip
    code = f'<svg width="78" height="78" viewBox="0 0 75 75">{cells}{eyes}</svg>'
    scale = "".join(f"<tr><td>{label}</td><td class='num'>{base * k // 100} €</td></tr>" for label, k in (("une personne", 100), ("deux personnes", 134), ("trois personnes", 161), ("quatre personnes", 194)))  # fmt: skip
    side = "margin:0 0 7mm"
    html = f"""<div style="border:3pt double #1b3a6b;min-height:258mm;display:flex"><div style="width:48mm;background:#eef2f8;border-right:1pt solid #1b3a6b;padding:7mm 5mm" class="small"><div style="{side}">{republic("Préfecture", dept)}</div><div style="{side}"><b>Dossier de</b><br>{esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</div><div style="{side}"><b>Ancien bailleur</b><br>{esc(landlord.last_name.upper())}, {esc(landlord.first_name)}<br>{esc(past.line())}</div><div style="{side}"><b>Bailleur désigné</b><br>à désigner par le préfet</div><div style="{side}"><b>N° de recours</b><br>{dice.digits(3)}{decided.year}{dice.digits(6)}</div>{code}<div class="tiny">contrôle : {dice.letters(3)}{dice.digits(5)}</div></div>
<div style="flex:1;padding:9mm 10mm"><p class="small">Recours reçu le {received:%d.%m.%y} — édition du {printed:%d.%m.%y}</p><p style="margin-top:8mm"><b>Objet : reconnaissance du caractère prioritaire et urgent de la demande (droit au logement opposable)</b></p>
<p style="text-align:justify;margin-top:6mm">La commission de médiation, réunie le {decided:%d.%m.%y}, a pris la décision suivante, en application de l'article L. 441-2-3 du code de la construction et de l'habitation.</p>
<p style="text-align:justify">Considérant que {"la requérante" if person.sex == "F" else "le requérant"} a dû quitter le logement du {esc(past.line())}, repris par son propriétaire, et qu'{"elle" if person.sex == "F" else "il"} est sans logement propre ; considérant que ses ressources n'excèdent pas les plafonds ci-dessous ;</p>
<table class="small" style="width:75mm;margin:3mm 0"><tr><th style="text-align:left">Plafonds de ressources PLUS</th><th></th></tr>{scale}</table>
<div style="border:1pt solid #1b3a6b;text-align:center;padding:4mm;margin:6mm 0">La demande est reconnue <b>PRIORITAIRE ET URGENTE</b><br>logement de type T{dice.number(1, 4)}</div>
<p style="text-align:justify">Faute d'offre adaptée au {effect:%d.%m.%y}, date d'effet du délai de six mois, le tribunal administratif peut être saisi dans les quatre mois. Le refus d'une offre adaptée fait perdre le bénéfice de la décision.</p>
<div style="display:flex;justify-content:space-between;margin-top:12mm">{stamp("COMMISSION DE MEDIATION", "#1b3a6b")}<div>{"La présidente" if chair.sex == "F" else "Le président"} de la commission<br>{esc(chair.last_name.upper())}, {esc(chair.first_name)}{signature(chair.birth_date.day)}</div></div></div></div>"""
    truth = {"person_names": [name.replace(",", "")], "issue_date": decided}
    return sheet("dalo_decision", html, truth, font="Liberation Sans", size=10.2, margin="12mm 12mm")


LAYOUTS["framed_code_band"] = framed_code_band


def wide_cards_and_rows(dice: Dice) -> Paper:
    """A landscape sheet: three cards over a wide table whose first row is the applicant, the spouse beneath; received, effect and printing days, signed electronically."""
    person = dice.person(age=(23, 72))
    mate = dice.partner(person, "")
    chair, home, past = dice.person("", age=(45, 70)), dice.address(), plain(dice.address(""))
    issued = dice.day_before(260, 8)
    received = issued - dt.timedelta(days=dice.number(85, 170))
    effect = issued + dt.timedelta(days=dice.number(1, 4))
    printed = dice.day_before(3)
    dept = dice.pick(("de l'Essonne", "du Val-de-Marne", "de l'Hérault", "des Alpes-Maritimes"))
    name = f"{person.last_name.upper()}, {person.first_name}"
    cards = [("Recours", f"amiable, article L. 441-2-3, II du code de la construction et de l'habitation<br>n° {dice.digits(3)}{issued.year}{dice.digits(6)}<br>reçu le {received:%d/%m/%Y}"), ("Motif retenu", dice.pick(("dépourvu de logement", "délai anormalement long", "logement suroccupé avec un mineur"))), ("Suite", f"transmis au préfet, effet au {effect:%d/%m/%Y}<br>logement de type T{dice.number(2, 4)}, hors quartiers prioritaires")]  # fmt: skip
    rows = [("1", f"<b>{esc(name)}</b>", f"requérant{person.e}", f"{person.birth_date:%d/%m/%Y}", esc(home.line()), "prioritaire, à loger d'urgence"), ("2", f"{esc(mate.last_name.upper())}, {esc(mate.first_name)}", "conjointe" if mate.sex == "F" else "conjoint", f"{mate.birth_date:%d/%m/%Y}", "même adresse", "rattaché"), ("—", "adresse antérieure", "", "", esc(past.line()), "non retenue")]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><b>PRÉFECTURE {esc(dept.upper())}</b><br><span class="small">Commission de médiation — secrétariat</span></div><div class="small r">Imprimé le {printed:%d/%m/%Y}<br>Page 1/1</div></div><p style="margin:6mm 0">Objet : droit au logement opposable — reconnaissance du caractère prioritaire et urgent</p>
<div style="display:flex;gap:6mm">{"".join(f'<div style="flex:1;border:.7pt solid #567;border-radius:2mm;padding:3mm 4mm"><div class="small" style="color:#567">{a}</div>{b}</div>' for a, b in cards)}</div><table class="grid" style="margin-top:8mm"><tr><th>Rang</th><th>Nom, prénom</th><th>Qualité</th><th>Naissance</th><th>Adresse</th><th>Avis rendu</th></tr>{"".join("<tr>" + "".join(f"<td style='padding:2mm'>{c}</td>" for c in r) + "</tr>" for r in rows)}</table>
<p style="margin-top:7mm" class="justify">La commission, considérant que les démarches de la personne du rang 1 n'ont reçu aucune réponse adaptée, la reconnaît prioritaire et devant être logée en urgence. En l'absence d'offre dans les {dice.pick(("six", "trois"))} mois, le tribunal administratif peut être saisi.</p><div style="margin-top:8mm;display:flex;justify-content:flex-end"><div style="border:.5pt solid #888;padding:2mm 4mm" class="small">Le président, {esc(chair.named("first_LAST"))}<br>signé électroniquement le {issued:%d/%m/%Y} à {dice.number(8, 18):02d}:{dice.number(10, 59)}</div></div>"""
    return sheet("dalo_decision", html, {"person_names": [person.named("LAST_first")], "issue_date": issued}, font="Open Sans", size=9.6, page="A4 landscape", margin="12mm 15mm")  # fmt: skip


LAYOUTS["wide_cards_and_rows"] = wide_cards_and_rows


def diverse_leaflet_of_dated_steps(dice: Dice) -> Paper:
    """A folded leaflet: left what was decided, in letters, right the steps with their days; who gets it stands in the foot only, the title in the band."""
    person = dice.person(age=(21, 72))
    spouse, lawyer, tutor, landlord = dice.partner(person, same_name=False), *(dice.person("", age=(30, 68)) for _ in range(3))  # fmt: skip
    chair = dice.person("", age=(40, 68))
    met = dice.day_before(300, 12)
    filed = met - dt.timedelta(days=dice.number(70, 130))
    whole, told = filed + dt.timedelta(days=dice.number(4, 15)), met + dt.timedelta(days=dice.number(3, 9))
    limit = dt.date(met.year + (met.month + 5) // 12, (met.month + 5) % 12 + 1, min(met.day, 28))
    past, home = plain(dice.address("")), plain(dice.address())
    given, last = " ".join(person.first_names), person.last_name.upper()
    dept = dice.pick(("du Val-d'Oise", "des Yvelines", "de la Haute-Savoie", "du Bas-Rhin"))
    steps = [
        (filed, f"Recours reçu. Conjoint{spouse.e} rattaché{spouse.e} : {esc(spouse.named('first_LAST'))}."),
        (whole, f"Dossier complet. Conseil : Me {esc(lawyer.named('first_LAST'))}."),
        (met - dt.timedelta(days=dice.number(10, 40)), f"Visite du logement actuel, {esc(home.line())}."),
        (met - dt.timedelta(days=5), f"Pièce ajoutée par {esc(tutor.named('first_LAST'))}, curatrice." if tutor.sex == "F" else f"Pièce ajoutée par {esc(tutor.named('first_LAST'))}, curateur."),
        (told, "Envoi par lettre recommandée ; copie au préfet."),
        (limit, "Fin du délai donné au préfet pour proposer un logement."),
    ]  # fmt: skip
    line = "".join(f'<div style="display:flex;gap:4mm;margin-bottom:4.5mm"><div style="width:22mm;text-align:right"><b>{day:%d/%m/%Y}</b></div><div style="width:3mm;height:3mm;border-radius:50%;background:#a5372c;margin-top:1mm"></div><div style="flex:1">{text}</div></div>' for day, text in steps)  # fmt: skip
    reason = dice.pick(("menacée d'expulsion sans relogement", "logée dans des locaux impropres à l'habitation", "hébergée dans une structure depuis plus de six mois"))  # fmt: skip
    html = f"""<div style="display:flex;min-height:165mm"><div style="flex:1;padding-right:11mm">{republic(f"Préfecture {dept}")}<p style="margin-top:10mm;line-height:1.6" class="justify">Réunie en séance le {date_in_words(met)}, la commission de médiation a reconnu <b>prioritaire et devant être logée d'urgence</b> la personne désignée au pied de cette feuille, {reason}, dans un logement de type T{dice.number(2, 5)} répondant à ses besoins et à ses capacités.</p>
<p class="justify">Elle a tenu compte de l'ancien logement, {esc(past.line())}, repris par son bailleur, {landlord.civility} {esc(landlord.named("first_LAST"))}, et des demandes restées sans suite.</p><p class="justify">Article L. 441-2-3 du code de la construction et de l'habitation. À défaut d'offre au terme indiqué ci-contre, le tribunal administratif peut être saisi dans les quatre mois.</p><p style="margin-top:8mm">{"La présidente" if chair.sex == "F" else "Le président"} de la commission,<br>{esc(initial(chair))}</p>{signature(chair.birth_date.day)}</div>
<div style="flex:1;border-left:.6pt dashed #aaa;padding-left:11mm"><p class="b" style="color:#a5372c;margin-bottom:6mm">Les étapes de votre recours n° {met.year}/{dice.digits(5)}</p>{line}<p class="small">Questions : {dice.phone()}</p></div></div>
<div style="display:flex;align-items:stretch"><div style="flex:1;background:#a5372c;color:#fff;padding:3mm 5mm;font-weight:bold">DROIT AU LOGEMENT OPPOSABLE — DÉCISION</div><div style="flex:1;border:.7pt solid #a5372c;padding:2mm 6mm"><span class="small">à remettre à</span> &nbsp; {esc(given)}<br><b style="margin-left:18mm">{esc(last)}</b></div></div>"""
    return sheet("dalo_decision", html, {"person_names": [f"{given} {last}"], "issue_date": met}, font="Nimbus Sans", size=10, page="A4 landscape", margin="12mm 15mm")  # fmt: skip


LAYOUTS["diverse_leaflet_of_dated_steps"] = diverse_leaflet_of_dated_steps
LAYOUTS |= _apart_social.DALO
