"""The approval (agrément) of a childminder or foster carer, given by the department for five years (CASF, L.421-3)."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import DEPARTMENTS
from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_childminder_approval,
    _further_childminder_approval,
    _mixed_childminder_approval,
    _sorted_childminder_approval,
)
from samples.papers._mixed_housing_kit import initial, plain, three
from samples.stationery import (
    PEN,
    born,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    sheet,
    signature,
    signed,
    spoken,
    stamp,
    table,
    ticked,
)


def decree(dice: Dice) -> Paper:
    """Arrêté or decision of the president of the department."""
    person, style, day = dice.person(age=(22, 62)), dice.name_style(), dice.day_before(1500, 10)
    end = day.replace(year=day.year + 5, day=min(day.day, 28))
    kind = dice.pick(
        (
            "assistante maternelle" if person.sex == "F" else "assistant maternel",
            "assistante familiale" if person.sex == "F" else "assistant familial",
        )
    )
    html = (
        head(logo(dice.pick(("Gironde le Département", "Département du Nord", "Seine-Saint-Denis")), "#1b7f5c"), lines("Direction de la protection maternelle et infantile", dice.phone()))
        + f"<h1>DÉCISION D'AGRÉMENT N° {day.year}-{dice.digits(4)}</h1>"
        + paragraphs(
            "Le président du conseil départemental,", "Vu le code de l'action sociale et des familles, notamment ses articles L.421-1 à L.421-18 et R.421-1 à D.421-52 ;", "Vu l'avis du service de protection maternelle et infantile ;", "<b>DÉCIDE</b>",
            f"Article 1 : {spoken(person, style)}, {born(person)}, demeurant {dice.address().line()}, est agréé{person.e} en qualité d'{kind} pour l'accueil de {dice.number(1, 4)} enfant(s) mineur(s).", f"Article 2 : le présent agrément est valable cinq ans, du {long_date(day)} au {long_date(end)}.", "Article 3 : tout changement de résidence doit être signalé au moins quinze jours à l'avance.",
        )
        + signed("", long_date(day), "Pour le président et par délégation", seed=7, seal="DÉPARTEMENT")
    )  # fmt: skip
    return sheet(
        "childminder_approval", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def attestation(dice: Dice) -> Paper:
    """Attestation d'agrément on a form."""
    person, style, day = dice.person(age=(22, 62)), "LAST_first", dice.day_before(1500, 10)
    html = (
        head(lines("<b>CONSEIL DÉPARTEMENTAL</b>", "Pôle enfance - PMI", "Service des modes d'accueil"), f"Dossier {dice.digits(5)}") + "<h1>ATTESTATION D'AGRÉMENT<br>ASSISTANT(E) MATERNEL(LE)</h1>"
        + pairs((("Nom, prénom", f"<b>{person.named(style)}</b>"), ("Adresse d'exercice", dice.address().line()), ("Nombre d'enfants", "3, de 0 à 18 ans"), ("Date d'effet", f"{day:%d/%m/%Y}"), ("Fin de validité", f"{day.replace(year=day.year + 5, day=min(day.day, 28)):%d/%m/%Y}")))
        + signed(dice.address("").town, f"{day:%d/%m/%Y}", "La puéricultrice responsable", seed=3, seal="PMI")
    )  # fmt: skip
    return sheet(
        "childminder_approval", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def renewal(dice: Dice) -> Paper:
    """The letter that renews an approval."""
    person, style, day = dice.person(age=(27, 62)), "first_LAST", dice.day_before(1500, 10)
    html = (
        head(logo("Le Département", "#00695c", "Solidarités - PMI"), f"Le {long_date(day)}") + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines())}</div><p class='b'>Objet : renouvellement de votre agrément d'assistant(e) maternel(le)</p>"
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"J'ai le plaisir de vous informer que votre agrément est renouvelé pour une durée de cinq ans à compter du {dice.day_after(40, 1, of=day):%d/%m/%Y}, pour l'accueil simultané de {dice.number(2, 4)} enfants à votre domicile (article L.421-4 du code de l'action sociale et des familles).", "Je vous prie d'agréer l'expression de ma considération distinguée.")
        + signed("", f"{day:%d/%m/%Y}", "Le chef du service de PMI", seed=10, seal="DÉPARTEMENT")
    )  # fmt: skip
    return sheet(
        "childminder_approval", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


LAYOUTS = {"decree": decree, "attestation": attestation, "renewal": renewal}  # fmt: skip


def extension_form(dice: Dice) -> Paper:
    """A department's form of change: how many children before and after, ages by place in a grid, the decision ticked, dates at the right edge."""
    person, style, home = dice.person(sex=dice.pick("FFFM"), age=(22, 62)), dice.name_style(), dice.address()
    issued = dice.day_before(900, 5)
    first = dice.day_before(1400, 60, of=issued)
    effect = dice.day_after(25, 1, of=issued)
    ends = dt.date(first.year + 5, first.month, min(first.day, 28))
    before, town = dice.number(1, 3), dice.address("").town
    ages = ("de 0 à 10 ans", "de 0 à 18 ans", "de 18 mois à 10 ans", "en âge scolaire")
    grid = [[f"Place {i + 1}", dice.pick(ages), ticked("journée"), ticked("nuit et week-end", dice.chance(0.2)), "maintenue" if i < before else "<b>nouvelle</b>"] for i in range(before + 1)]  # fmt: skip
    html = f"""<div style="background:#00707a;color:#fff;padding:4mm 6mm;display:flex;justify-content:space-between"><span style="font-size:1.35em">Le Département</span><span class="small right">Direction enfance-famille-santé<br>Pôle modes d'accueil — Maison des solidarités de {esc(town)}</span></div>
<div style="display:flex;gap:6mm;margin-top:6mm"><div style="flex:1"><div style="font-size:1.25em;font-weight:bold">DÉCISION PORTANT EXTENSION D'AGRÉMENT</div>Assistant(e) maternel(le) — exercice {ticked("à domicile")} &nbsp; {ticked("en MAM", False)}</div><div style="width:46mm;border:.6pt solid #00707a;padding:2mm" class="small">Dossier AM-{dice.digits(6)}<br>Décision n° {issued.year}-{dice.digits(4)}<br>Notifiée le {issued:%d/%m/%Y}</div></div>
<p class="small" style="margin-top:5mm">Vu les articles L.421-1 à L.421-18, R.421-3 et D.421-12 du code de l'action sociale et des familles ; vu la demande de modification présentée le {dice.day_before(110, 40, of=issued):%d/%m/%Y} ; vu le rapport d'évaluation de la puéricultrice de secteur ;</p>
<table class="grid" style="margin:4mm 0"><tr><th colspan="2">Titulaire</th></tr><tr><td style="width:34%">Nom - prénom</td><td>{esc(person.named(style))}</td></tr><tr><td>Naissance</td><td>{person.birth_date:%d/%m/%Y}, {esc(person.birth_place)}</td></tr><tr><td>Lieu d'accueil</td><td>{esc(home.line())}</td></tr><tr><td>Agrément en cours</td><td>accordé le {first:%d/%m/%Y} — échéance inchangée : {ends:%d/%m/%Y}</td></tr></table>
<p>{ticked("Accord")} &nbsp;&nbsp; {ticked("Accord partiel", False)} &nbsp;&nbsp; {ticked("Refus (motivation jointe)", False)} &nbsp;&nbsp; Capacité portée de <b>{before}</b> à <b>{before + 1}</b> enfants accueillis simultanément à compter du {effect:%d/%m/%Y}.</p>{table(grid, ("", "Âge", "", "", ""))}
<p class="small">Le nombre total d'enfants de moins de onze ans présents sous la responsabilité de l'assistant maternel, y compris ses propres enfants, ne peut excéder six. Formation complémentaire : sans objet.</p>{signed("", long_date(issued), "La puéricultrice cheffe de service", seed=dice.number(0, 99), quality="Pour le Président du Conseil départemental, par délégation")}<p class="tiny">Recours gracieux ou contentieux dans les deux mois de la notification.</p>"""
    fields = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("childminder_approval", html, fields, font="Roboto", size=9.6)


LAYOUTS["extension_form"] = extension_form


def shared_house(dice: Dice) -> Paper:
    """A county's ruling for somebody who will mind children in a shared house (MAM): « vu » and articles in two columns, colleagues of the house named, five days of which the last is the paper's."""
    person, style = (
        dice.person(sex=dice.pick("FFFFM"), age=(22, 62)),
        dice.pick(("first_LAST", "LAST_first", "FIRST_LAST")),
    )
    mates = [dice.person("", sex="F", age=(24, 60)).named("first_last") for _ in range(2)]
    issued, home, house = dice.day_before(1300, 4), dice.address(), dice.address("")
    asked = dice.day_before(95, 50, of=issued)
    visited = dice.day_before(40, 12, of=issued)
    start = dice.day_after(30, 1, of=issued)
    ends = start.replace(year=start.year + 5, day=min(start.day, 28))
    job = "assistante maternelle" if person.sex == "F" else "assistant maternel"
    county = DEPARTMENTS.get(house.postcode[:2], "Nord")
    html = f"""<div class="c" style="border:1pt solid;padding:3mm"><b style="font-size:13pt">CONSEIL DÉPARTEMENTAL — {county.upper()}</b><br>Recueil des actes individuels — acte n° {issued.year}-DEF-{dice.digits(4)}</div>
<div style="columns:2;column-gap:9mm;margin-top:7mm;text-align:justify"><p>LE PRÉSIDENT,</p><p>Vu le code de l'action sociale et des familles, articles L. 421-3, L. 424-1 à L. 424-7 et R. 421-5 ;</p><p>Vu la convention de la maison « {dice.pick(("Les P'tits Loups", "Pomme d'Api", "À petits pas", "La Ribambelle"))} », sise {esc(house.line())}, où exercent déjà {esc(mates[0])} et {esc(mates[1])} ;</p><p>Vu la demande parvenue le {asked:%d/%m/%Y} et le rapport de visite du {visited:%d/%m/%Y}, établi par {esc(dice.person("", age=(28, 60)).named("first_last"))}, infirmière puéricultrice ;</p><p>Considérant que les conditions d'accueil garantissent la sécurité, la santé et l'épanouissement des mineurs ;</p><p style="text-align:center"><b>DÉCIDE</b></p>
<p><b>1.</b> {person.civility} {esc(person.named(style))}, né{person.e} le {person.birth_date:%d/%m/%Y}, demeurant {esc(home.line())}, est agréé{person.e} en qualité d'{job} pour accueillir {dice.number(2, 4)} mineurs en même temps, dans la maison susvisée et non à son domicile.</p><p><b>2.</b> L'agrément court du {start:%d/%m/%Y} au {ends:%d/%m/%Y}. Son renouvellement est à demander trois mois au moins avant ce terme.</p><p><b>3.</b> Une formation de cent vingt heures est à suivre, dont quatre-vingts avant tout accueil.</p><p><b>4.</b> Tout changement de composition de l'équipe est signalé sans délai au service de protection maternelle et infantile.</p><p><b>5.</b> Le directeur général des services exécute le présent acte, notifié à l'intéressé{person.e} et au maire de {esc(house.town)}.</p></div>
<div style="display:flex;justify-content:space-between;margin-top:9mm"><div>{stamp("DEPARTEMENT", "#444", under="PMI")}</div><div>Fait le {date_in_words(issued)}<br>({issued:%d/%m/%Y})<br><br>Le vice-président chargé de l'enfance<br>{esc(dice.person("", "M", (40, 66)).named("first_LAST"))}<br>{signature(dice.number(0, 99), "#222")}</div></div><p class="tiny">Délégation de signature du {long_date(dice.day_before(500, 200, of=asked))}.</p>"""
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("childminder_approval", html, truth, font="C059", size=10, margin="15mm 18mm")


LAYOUTS["shared_house"] = shared_house


LAYOUTS |= _further_childminder_approval.LAYOUTS


def good_news_letter(dice: Dice) -> Paper:
    """A department's letter whose object alone says what it is: application, visit, start and end in the prose, the nurse and the president named, ages of the children in a table."""
    person, home = dice.person(age=(24, 61)), dice.address()
    style, issued = dice.pick(("first_LAST", "LAST_FIRST")), dice.day_before(1500, 15)
    asked, seen = dice.day_before(95, 70, of=issued), dice.day_before(50, 12, of=issued)
    start = dice.day_after(20, 1, of=issued)
    end = start.replace(year=start.year + 5, day=min(start.day, 28)) - dt.timedelta(days=1)
    nurse, chief = dice.person("", sex="F", age=(28, 60)), dice.person("", age=(40, 66))
    html = (
        f"<div style='display:flex;justify-content:space-between'><div><b style='font-size:16pt;color:#0a7d6c'>Le Département</b><br>Protection maternelle et infantile<br><span class='small'>Affaire suivie par {nurse.named()}, puéricultrice — {dice.phone()}</span></div><div style='margin-top:22mm'>{lines(spoken(person, style), *home.lines())}</div></div>"
        + f"<p>Objet : votre agrément — Réf. PMI/{dice.digits(5)}</p><p>{'Madame' if person.sex == 'F' else 'Monsieur'},</p>"
        + paragraphs(
            f"Votre dossier, complet au {asked:%d/%m/%Y}, a été instruit et votre logement visité le {seen:%d/%m/%Y}. J'ai le plaisir de vous faire savoir que vous êtes autorisé{person.e} à exercer à votre domicile la profession d'assistant{person.e} maternel{'le' if person.sex == 'F' else ''}.",
            f"Cette autorisation court du {start:%d/%m/%Y} au {end:%d/%m/%Y}. Vous demanderez son renouvellement trois mois au moins avant ce terme. Elle porte sur :",
        )
        + table([("2", "enfants de moins de 18 mois"), ("1", "enfant de 18 mois à 6 ans"), ("1", "enfant de plus de 6 ans, en périscolaire")], cls="rows")
        + paragraphs("La formation obligatoire de 120 heures doit être suivie avant tout accueil pour ses 80 premières heures.", f"Fait à {dice.address('').town}, le {long_date(issued)}.") + f"<div style='margin-left:50%'>Le président du conseil départemental<br>et par délégation, {chief.named()}<br>{signature(issued.day)}</div>"
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("childminder_approval", html, truth, font="Open Sans", size=10)


LAYOUTS["good_news_letter"] = good_news_letter
LAYOUTS |= _mixed_childminder_approval.LAYOUTS
LAYOUTS |= _sorted_childminder_approval.LAYOUTS


def two_halves_by_hand(dice: Dice) -> Paper:
    """A print with dotted lines filled by hand in two halves, the carer left and the care right, « Date » in a table cell, the title in the lower band; last approval's places beside the new, a neighbour as back-up and a delegation."""
    person = dice.person(sex=dice.pick(("F", "F", "F", "M")), age=(24, 62))
    issued = dice.day_before(900, 5)
    start = issued + dt.timedelta(days=dice.number(1, 20))
    end = start.replace(year=start.year + 5, day=min(start.day, 28)) - dt.timedelta(days=1)
    home, nurse, head, neighbour = (
        dice.address(),
        dice.person("", "F", (26, 60)),
        dice.person("", age=(40, 64)),
        dice.person("", age=(30, 65)),
    )
    name = person.named("first_LAST")

    def dotted(label: str, value: str) -> str:
        return f"<div style='margin:2.2mm 0'>{label} <span class='pen' style='border-bottom:1pt dotted #444;display:inline-block;min-width:48mm;padding:0 1mm'>{value}</span></div>"

    left = f"""<b>La personne</b>{dotted("au nom de", esc(name))}{dotted("né(e) le", f"{person.birth_date:%d/%m/%Y}")}{dotted("à", esc(person.birth_place))}{dotted("demeurant", esc(home.street))}{dotted("", f"{home.postcode} {esc(home.town)}")}{dotted("formation, 80 h :", f"faite le {issued - dt.timedelta(days=dice.number(20, 200)):%d/%m/%Y}")}{dotted("relais en cas d'urgence :", esc(neighbour.named("first_last")) + ", voisin" + neighbour.e)}"""
    right = f"""<b>L'accueil</b><table class="grid" style="margin:2mm 0"><tr><th></th><th>{issued.year - 5}</th><th>{issued.year}</th></tr><tr><td>Enfants de moins de 3 ans</td><td class="pen">1</td><td class="pen">{dice.number(1, 2)}</td></tr><tr><td>Enfants de tous âges</td><td class="pen">2</td><td class="pen">{dice.number(3, 4)}</td></tr></table><div>{ticked("au domicile")} &nbsp; {ticked("en maison d'assistants", False)}<br>{ticked("à la journée")} &nbsp; {ticked("permanent", False)}</div>{dotted("valable du", f"{start:%d/%m/%Y}")}{dotted("au", f"{end:%d/%m/%Y}")}{dotted("visite faite par", esc(nurse.first_name[0] + ". " + nurse.last_name) + ", puéricultrice")}"""
    html = f"""<div class="small"><b>DÉPARTEMENT</b> — Direction de l'enfance, protection maternelle et infantile, {esc(dice.address("").town)}</div>
<div style="display:flex;gap:8mm;margin-top:5mm"><div style="flex:1;border-right:.6pt solid #777;padding-right:6mm">{left}</div><div style="flex:1">{right}</div></div>
<table class="grid" style="margin-top:6mm"><tr><th style="width:30mm">Date</th><th style="width:38mm">Arrêté n°</th><th>Pour le président, par délégation</th></tr><tr><td class="pen">{issued:%d/%m/%Y}</td><td class="pen">{issued.year}-{dice.number(10, 990)}</td><td>{head.civility} {esc(head.first_name[0])}. {esc(head.last_name)}, chef de service<br>{signature(dice.number(0, 99))}</td></tr></table>
<div style="display:flex;justify-content:space-between;align-items:center;margin-top:3mm"><p class="small">Vu les articles L. 421-1 à L. 421-18 du code de l'action sociale et des familles. Modification de la situation à signaler sous huit jours.</p>{stamp("DEPARTEMENT - PMI")}</div>
<div class="c" style="border-top:2pt solid #333;padding-top:2mm;font-weight:bold;letter-spacing:.08em">AGRÉMENT D'ASSISTANT(E) MATERNEL(LE)</div>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet(
        "childminder_approval",
        html,
        fields,
        font=dice.font(),
        size=10,
        page="A4 landscape",
        margin="12mm 15mm",
        css=f".pen{{font-family:{PEN};font-size:1.4em;line-height:1;color:#1b2a78}}",
    )


LAYOUTS["two_halves_by_hand"] = two_halves_by_hand
LAYOUTS |= _blind_childminder_approval.LAYOUTS


def window_stamped_day(dice: Dice) -> Paper:
    """A window letter « Notification » with references: prose and one boxed summary; the day only in a square stamp, « à remettre à » in the foot."""
    person = dice.person(age=(25, 62))
    other, child = dice.partner(person), dice.person("", age=(4, 9))
    president, nurse = dice.person("", age=(40, 68)), dice.person("", sex="F", age=(28, 60))
    home = dice.address()
    dept = dice.pick(("Finistère", "Doubs", "Marne", "Var", "Essonne"))
    issued = dice.day_before(400, 5)
    asked = dice.day_before(110, 60, of=issued)
    visited = dice.day_before(50, 12, of=issued)
    effect = issued + dt.timedelta(days=dice.number(6, 25))
    ends = dt.date(effect.year + 5, effect.month, min(effect.day, 28)) - dt.timedelta(days=1)
    old = dt.date(effect.year - 5, effect.month, min(effect.day, 28))
    full = f"{person.civility} {esc(person.named('FIRST_LAST'))}"
    months = ("JANV.", "FÉVR.", "MARS", "AVR.", "MAI", "JUIN", "JUIL.", "AOÛT", "SEPT.", "OCT.", "NOV.", "DÉC.")
    places = dice.number(2, 4)
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-start"><div><b style="font-size:14pt;color:#b04a12">{dept}</b><br><span class="small">le Département<br>Direction de l'enfance et de la famille<br>Service de protection maternelle et infantile</span></div><div style="border:1.6pt solid #7a1f7a;color:#7a1f7a;text-align:center;padding:2mm 4mm;transform:rotate(-4deg);font-family:Liberation Mono">DÉPARTEMENT — PMI<br><b style="font-size:13pt">{issued.day:02d} {months[issued.month - 1]} {issued.year}</b><br>DÉPART COURRIER</div></div>
<div style="display:flex;justify-content:space-between;margin-top:12mm"><div class="small">Vos références : dossier reçu complet le {asked:%d/%m/%Y}<br>Nos références : PMI/AM/{dice.digits(5)}<br>Affaire suivie par : {nurse.civility.upper()} {esc(nurse.named("FIRST_LAST"))}, puéricultrice<br>{dice.phone()}</div><div style="width:80mm;border:.3pt solid #ccc;padding:4mm">{person.civility.upper()} {esc(person.named("FIRST_LAST"))}<br>{"<br>".join(esc(row) for row in home.lines(capital=True))}</div></div>
<div style="font-size:15pt;margin:12mm 0 6mm">Notification</div><p>{"Madame" if person.sex == "F" else "Monsieur"},</p>
<p style="text-align:justify">Votre dossier a retenu toute l'attention de mes services et la visite de votre domicile, effectuée le {visited:%d/%m/%Y}, s'est révélée favorable. Les conditions d'accueil que vous proposez garantissent la santé, la sécurité et l'épanouissement des jeunes enfants. La présente fait suite à l'agrément du {old:%d/%m/%Y}, accordé pour {places - 1} place{"s" if places > 2 else ""}, qui vient à expiration.</p>
<div style="border:1pt solid #333;padding:4mm 6mm;margin:6mm 0;line-height:1.6">Profession : assistant{person.e} maternel{"le" if person.sex == "F" else ""} à domicile (articles L. 421-1 à L. 421-18 du code de l'action sociale et des familles)<br>Agrément renouvelé à : <b>{full}</b><br>Capacité : <b>{places} enfants</b> simultanément, dont {places - 1} de moins de 18 mois au plus<br>Effet : du <b>{effect:%d/%m/%Y}</b> au <b>{ends:%d/%m/%Y}</b></div>
<p style="text-align:justify">Les personnes majeures vivant à votre foyer, à savoir {other.civility.upper()} {esc(other.named("FIRST_LAST"))}, ont produit l'extrait n° 2 de leur casier judiciaire ; votre enfant {esc(child.first_name)}, âgé{child.e} de {max(3, (issued - child.birth_date).days // 365)} ans, est compris{"e" if child.sex == "F" else ""} dans l'effectif jusqu'à ses onze ans. Tout changement doit être signalé sans délai. Cette décision peut être contestée dans les deux mois de sa réception.</p>
<div style="margin:10mm 0 0 95mm">LE PRÉSIDENT DU CONSEIL DÉPARTEMENTAL<br>{president.civility.upper()} {esc(president.named("FIRST_LAST"))}{signature(president.birth_date.day)}</div>
<div class="tiny" style="border-top:.5pt solid #777;margin-top:14mm;padding-top:2mm">Exemplaire à remettre à {full}. Copies : commune, relais petite enfance. Imprimé {(issued - dt.timedelta(days=2)):%d/%m/%y} par l'atelier départemental.</div>"""
    return sheet("childminder_approval", html, {"person_names": [person.named("FIRST_LAST")], "issue_date": issued}, font="Liberation Sans", size=10.2, margin="14mm 19mm")  # fmt: skip


LAYOUTS["window_stamped_day"] = window_stamped_day


def account_print_in_dashes(dice: Dice) -> Paper:
    """The print of a department's online account: the title only as the object line, facts in sentences after dashes, three given names, a scale of pay, the husband of the home."""
    person = dice.person(sex="F", age=(24, 60))
    mate, agent = dice.person("", sex="M", age=(24, 64)), dice.person("", age=(26, 60))
    names = three(dice, person)
    issued = dice.day_before(200, 7)
    asked = issued - dt.timedelta(days=dice.number(60, 95))
    visit = asked + dt.timedelta(days=dice.number(18, 40))
    until = dt.date(issued.year + 5, issued.month, min(issued.day, 28)) - dt.timedelta(days=1)
    home, town = plain(dice.address()), dice.address("").town
    printed = dice.day_before(5) if issued < dice.today - dt.timedelta(days=6) else dice.today
    url = "https://demarches-famille.example/compte/dossiers/" + dice.digits(7)
    head_row = f'<div class="tiny" style="display:flex;justify-content:space-between"><span>{printed:%d/%m/%Y} {dice.number(7, 22):02d}:{dice.number(10, 59)}</span><span>{url}</span></div>'
    facts = [f"que l'agrément d'assistante maternelle sollicité le {asked:%d/%m/%Y} est accordé à Mme <b>{esc(names)} {esc(person.last_name.upper())}</b>, après la visite du {visit:%d/%m/%Y} ;", f"qu'il vaut pour {dice.pick(('deux', 'trois', 'quatre'))} mineurs accueillis simultanément, à son domicile, {esc(home.line())} ;", f"qu'il prend fin le {until:%d/%m/%Y}, sauf renouvellement demandé trois mois plus tôt ;", f"que les autres occupants majeurs du logement ({esc(mate.named('first_LAST'))}, époux) ont produit un extrait de casier judiciaire ;", f"que la formation préalable de 80 heures doit être attestée ; paiement des frais de dossier par virement : {dice.iban()}."]  # fmt: skip
    scale = [("Salaire horaire brut minimal", f"{issued.year}", "3,64 €"), ("Indemnité d'entretien, 9 h", f"{issued.year}", "3,80 €"), ("Plafond CMG par jour", f"{issued.year}", "59,40 €")]  # fmt: skip
    html = f"""{head_row}<div style="border-left:5pt solid #c0392b;padding-left:4mm;margin:7mm 0"><b style="font-size:13pt">Mon département en ligne</b><br><span class="small">Espace des professionnels de la petite enfance — accueil téléphonique {dice.phone()} — SIRET {dice.siret()}</span></div><p>{esc(town)}, {long_date(issued)}</p><p><b>Objet : agrément — assistante maternelle, décision favorable</b></p><p>Madame,</p><p>Vu les articles L. 421-3 et suivants du code de l'action sociale et des familles, je vous informe :</p>
{"".join(f"<p style='margin:2.5mm 0 2.5mm 6mm'>– {f}</p>" for f in facts)}<p>Pour mémoire, les montants applicables à la profession :</p><table class="grid small" style="width:70%">{"".join(f"<tr><td>{a}</td><td>{b}</td><td class='num'>{c}</td></tr>" for a, b, c in scale)}</table><p style="margin-top:8mm">Le service de protection maternelle et infantile, {esc(initial(agent))}</p><p class="small">Recours : deux mois devant le tribunal administratif.</p><div style="margin-top:38mm">{head_row}</div>"""
    return sheet("childminder_approval", html, {"person_names": [f"{names} {person.last_name.upper()}"], "issue_date": issued}, font="Lato", size=10.6, margin="10mm 17mm")  # fmt: skip


LAYOUTS["account_print_in_dashes"] = account_print_in_dashes


def diverse_centred_print_of_the_account(dice: Dice) -> Paper:
    """A print-out of the department's account, every line centred: the person in the address alone, the day in the first sentence, others after it."""
    person = dice.person(sex=dice.pick(("F", "F", "F", "M")), age=(24, 62))
    president, agent, lawyer = dice.person("", age=(40, 68)), dice.person("", age=(28, 62)), dice.person("", age=(30, 62))  # fmt: skip
    issued = dice.day_before(500, 8)
    received = issued - dt.timedelta(days=dice.number(50, 89))
    visit, effect = received + dt.timedelta(days=dice.number(12, 40)), issued + dt.timedelta(days=dice.number(3, 20))
    until = dt.date(effect.year + 5, effect.month, min(effect.day, 28))
    told, printed = issued + dt.timedelta(days=2), min(dice.today, issued + dt.timedelta(days=dice.number(5, 200)))
    home, trade = plain(dice.address()), "assistante maternelle" if person.sex == "F" else "assistant maternel"
    dept = dice.pick(("du Morbihan", "de la Sarthe", "de l'Allier", "du Tarn"))
    name = person.named("first_LAST")
    clock = f"{dice.number(7, 22):02d}:{dice.number(10, 59)}"
    slip = f'<div class="tiny" style="display:flex;justify-content:space-between"><span>{printed:%d/%m/%Y} {clock}</span><span>https://monespace.departement.example/pmi/actes/{dice.digits(6)}</span></div>'
    e = person.e
    seats = dice.pick(("deux", "trois", "quatre"))
    chief = "la présidente" if president.sex == "F" else "le président"
    html = f"""{slip}<div class="c" style="line-height:1.65"><p style="margin:8mm 0 0;color:#0f4c81"><b style="font-size:13pt">Département {dept}</b><br>Protection maternelle et infantile</p><p style="margin:9mm 0">{person.civility} {esc(name)}<br>{"<br>".join(map(esc, home.lines()))}</p><h1 style="margin:4mm 0 9mm;color:#0f4c81">Agrément d'{trade}</h1>
<p>{chief.capitalize()} du conseil départemental a décidé, le {long_date(issued)},<br>d'agréer l'intéressé{e} en qualité d'{trade},<br>à son domicile, pour l'accueil simultané de {seats} mineurs au plus.</p><p>L'agrément prend effet le {effect:%d/%m/%Y}<br>et vaut cinq ans, jusqu'au {until:%d/%m/%Y}.</p><p style="color:#555">—</p>
<p>Demande réputée complète le {received:%d/%m/%Y}<br>Visite d'évaluation du {visit:%d/%m/%Y}<br>Acte mis à disposition dans le compte le {told:%d/%m/%Y}</p><p>L'intéressé{e} a présenté ses observations, assisté{e} de Me {esc(lawyer.named("first_LAST"))}, avocat{lawyer.e}.<br>Toute modification du foyer est déclarée sans délai.</p><p style="color:#555">—</p>
<p style="margin-top:8mm">Pour {chief}, {esc(president.named("first_LAST"))},<br>par délégation, {agent.civility} {esc(initial(agent))},<br>chef{"fe" if agent.sex == "F" else ""} du service des modes d'accueil</p><p class="small" style="margin-top:6mm">Articles L. 421-1 à L. 421-18 du code de l'action sociale et des familles<br>Recours : deux mois, tribunal administratif<br>Acte n° PMI-{issued.year}-{dice.digits(4)} — assistance {dice.phone()}</p></div><div style="margin-top:20mm">{slip}</div>"""
    return sheet("childminder_approval", html, {"person_names": [name], "issue_date": issued}, font="Open Sans", size=10.2, margin="9mm 17mm")  # fmt: skip


LAYOUTS["diverse_centred_print_of_the_account"] = diverse_centred_print_of_the_account
LAYOUTS |= _apart_social.MINDER
