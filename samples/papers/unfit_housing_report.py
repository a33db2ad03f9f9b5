"""The paper that says a dwelling is unfit: prefect's order (arrêté), report of the town's hygiene service, CAF's finding of
non-decency. Code de la construction et de l'habitation, L.511-1 and following; code de la santé publique, L.1331-22."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MONTHS, WEEKDAYS, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_unfit_housing_report,
    _further_unfit_housing_report,
    _mixed_unfit_housing_report,
    _potluck_unfit_housing_report,
    _sorted_unfit_housing_report,
)
from samples.papers._mixed_housing_kit import kid, of, plain
from samples.stationery import (
    HAND,
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
    table,
    ticked,
)

_DEFECTS = (
    "Humidité et moisissures sur les murs des chambres",
    "Absence de ventilation permanente",
    "Installation électrique vétuste et dangereuse",
    "Infiltrations en toiture",
    "Garde-corps descellé",
    "Chauffage insuffisant",
    "Présence de peintures au plomb dégradées",
)


def order(dice: Dice) -> Paper:
    """Arrêté préfectoral de traitement de l'insalubrité."""
    tenant, owner, style = dice.person(age=(20, 75)), dice.person("landlord", age=(35, 85)), dice.name_style()
    day, home = dice.day_before(500, 5), dice.address()
    found = dice.random.sample(_DEFECTS, 3)
    html = (
        head(republic(f"PRÉFECTURE {dice.pick(('DE LA GIRONDE', 'DU NORD', 'DU RHÔNE'))}", "Agence régionale de santé"), "") + f"<h1>ARRÊTÉ PRÉFECTORAL N° {day.year}-{dice.digits(4)}</h1><p class='c'>de traitement de l'insalubrité du logement situé {home.line()}</p>"
        + paragraphs(
            "Le préfet,", "Vu le code de la santé publique, notamment ses articles L.1331-22 et L.1331-23 ; vu le code de la construction et de l'habitation, notamment ses articles L.511-1 à L.511-18 ;", f"Vu le rapport du directeur général de l'agence régionale de santé constatant : {' ; '.join(d.lower() for d in found)} ;",
            "Considérant que cet état constitue un danger pour la santé et la sécurité physique des occupants ;", "<b>ARRÊTE</b>", f"<b>Article 1er</b> - {spoken(owner, style)}, propriétaire, est mis en demeure de réaliser les travaux nécessaires dans un délai de trois mois.",
            f"<b>Article 2</b> - Le logement, occupé par {spoken(tenant, style)}, est interdit à l'habitation jusqu'à la mainlevée. Le propriétaire assure l'hébergement des occupants.", "<b>Article 3</b> - Le présent arrêté sera notifié au propriétaire et à l'occupant et affiché à la mairie.",
        )
        + signed(home.town, long_date(day), "Le préfet", seed=3, seal="PRÉFECTURE")
    )  # fmt: skip
    fields = {"person_names": [tenant.named(style)], "issue_date": day}
    return sheet("unfit_housing_report", html, fields, font=dice.font("any"))


def inspection(dice: Dice) -> Paper:
    """Report of the communal hygiene service after a visit."""
    tenant, style, day, home = dice.person(age=(20, 75)), "LAST_first", dice.day_before(300, 5), dice.address()
    visit = dice.day_before(20, 1, of=day)
    html = (
        head(logo(f"Ville de {home.town}", "#385170", "Service communal d'hygiène et de santé"), f"Dossier SCHS {day.year}-{dice.digits(3)}") + "<h1>RAPPORT DE VISITE<br>Constat d'un logement non décent</h1>"
        + pairs((("Occupant", spoken(tenant, style)), ("Adresse du logement", home.line()), ("Date de la visite", f"{visit:%d/%m/%Y}"), ("Surface habitable", f"{dice.number(15, 60)} m²"), ("Nombre d'occupants", str(dice.number(1, 6)))))
        + table([(defect, ticked("oui", dice.chance(0.6))) for defect in _DEFECTS], ("Désordres relevés", "Constaté"))
        + paragraphs("Conclusion : le logement présente des manquements au règlement sanitaire départemental et ne répond pas aux caractéristiques de la décence (décret n° 2002-120 du 30 janvier 2002).", f"Rapport établi le {long_date(day)}.") + f"<div class='r'>L'inspectrice de salubrité<br>{signature(8)}</div>"
    )  # fmt: skip
    return sheet(
        "unfit_housing_report", html, {"person_names": [tenant.named(style)], "issue_date": day}, font=dice.font()
    )


def caf_finding(dice: Dice) -> Paper:
    """CAF: finding of non-decency, the housing benefit is withheld from the landlord."""
    tenant, style, day, home = dice.person(age=(20, 75)), "first_LAST", dice.day_before(300, 5), dice.address()
    html = (
        head(logo("CAF", "#005a9c", "Caisse d'allocations familiales"), lines(f"N° allocataire {dice.digits(7)}", f"Le {long_date(day)}")) + f"<div class='to'>{lines(spoken(tenant, style), *home.lines(True))}</div><h2>Constat de non-décence de votre logement</h2>"
        + paragraphs(
            f"Suite au diagnostic réalisé dans le logement que vous occupez, {home.line()}, nous vous informons que ce logement ne répond pas aux critères de décence.", "En application de l'article L.843-1 du code de la construction et de l'habitation, l'allocation de logement est conservée pendant dix-huit mois au plus, dans l'attente des travaux que le bailleur doit réaliser.",
            f"Désordres constatés : {dice.pick(_DEFECTS).lower()} ; {dice.pick(_DEFECTS).lower()}.",
        )
        + f"<div class='r'>Pour le directeur<br>{signature(11)}</div>"
    )  # fmt: skip
    return sheet(
        "unfit_housing_report", html, {"person_names": [tenant.named(style)], "issue_date": day}, font=dice.font()
    )


LAYOUTS = {"order": order, "inspection": inspection, "caf_finding": caf_finding}


def operator_grid(dice: Dice) -> Paper:
    """A housing operator's grid of decay (OPAH): marks of 0 to 3 by part of the dwelling, a coefficient at the end, occupants in a strip at the top."""
    person, style, home = dice.person(age=(22, 82)), dice.name_style(), dice.address()
    issued = dice.day_before(300, 3)
    visited = dice.day_before(25, 2, of=issued)
    operator = dice.pick(("Soliha", "Urbanis", "Le Pact Habitat", "InCité"))
    parts = ("Couverture, charpente", "Murs extérieurs, structure", "Menuiseries, étanchéité à l'air", "Ventilation", "Humidité, moisissures", "Chauffage", "Installation électrique", "Alimentation en eau, évacuations", "Sanitaires", "Plomb, amiante (repérage visuel)", "Éclairement des pièces, hauteur sous plafond", "Sécurité : garde-corps, escalier, accès")  # fmt: skip
    marks = [dice.pick((0, 1, 1, 2, 2, 3, 3)) for _ in parts]
    marks[dice.pick((4, 6))] = 3
    dots = ["".join(f"<td class=c>{'●' * (mark == level)}</td>" for level in range(4)) for mark in marks]
    rows = "".join(f"<tr><td>{part}</td>{line}</tr>" for part, line in zip(parts, dots, strict=True))
    score = f"{sum(marks) / (3 * len(marks)):.2f}".replace(".", ",")
    worst = [defect.lower() for defect in (dice.pick(_DEFECTS[:3]), dice.pick(_DEFECTS[3:]))]
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:3pt solid #e65100"><div style="font-size:1.6em;color:#e65100;font-weight:bold">{operator}</div><div class="small r">OPAH-RU — marché de suivi-animation<br>pour le compte de la communauté d'agglomération<br>Fiche n° {issued.year}/{dice.digits(3)}</div></div>
<div style="font-size:1.3em;margin:5mm 0 3mm">Grille d'évaluation de la dégradation et de l'insalubrité d'un logement occupé</div><table class="grid small"><tr><td style="width:50%"><span class="tiny">Occupant rencontré</span><br>{spoken(person, style)}</td><td><span class="tiny">Statut</span><br>locataire du parc privé, {dice.number(1, 7)} personne(s), {dice.number(18, 74)} m² habitables</td></tr><tr><td><span class="tiny">Logement visité</span><br>{esc(home.line())}</td><td><span class="tiny">Visite du</span><br>{visited:%d/%m/%Y}, en présence de l'occupant, {dice.pick(("propriétaire absent", "propriétaire prévenu"))}</td></tr></table>
<table class="grid small" style="margin-top:4mm"><tr><th style="width:60%">Élément</th><th class="c">0<br><span class="tiny">bon</span></th><th class="c">1<br><span class="tiny">usé</span></th><th class="c">2<br><span class="tiny">dégradé</span></th><th class="c">3<br><span class="tiny">dangereux</span></th></tr>{rows}</table><p style="margin-top:4mm"><b>Indicateur de dégradation : {score}</b> <span class="small">(travaux lourds à partir de 0,55 ; insalubrité avérée à partir de 0,40 avec danger)</span></p>
<p>Désordres principaux : {"; ".join(worst)}. Le logement ne répond pas aux caractéristiques du décret n° 2002-120 du 30 janvier 2002 ; il est {dice.pick(("impropre à l'habitation en l'état", "non décent et relève d'un signalement au pôle départemental de lutte contre l'habitat indigne"))}.</p><p>Suites : transmission à l'ARS et à la mairie ; relogement de l'occupant recommandé.</p><div class="sign"><div class="small">Rapport rédigé le {issued:%d/%m/%Y}<br>{esc(dice.person("", age=(25, 60)).named("first_last"))}, chargé(e) d'opérations</div><div>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("unfit_housing_report", html, fields, font="Carlito", size=10.3, margin="13mm 15mm")


LAYOUTS["operator_grid"] = operator_grid
LAYOUTS |= _further_unfit_housing_report.LAYOUTS
LAYOUTS |= _potluck_unfit_housing_report.LAYOUTS
LAYOUTS |= _mixed_unfit_housing_report.LAYOUTS
LAYOUTS |= _sorted_unfit_housing_report.LAYOUTS


def dotted_visit_form(dice: Dice) -> Paper:
    """A municipal visit form filled by hand: the parties in a band at the left, the occupants in rows; what it is stands in the object line alone."""
    person = dice.person(sex="F", age=(24, 52))
    maiden = person.birth_name or dice.person("", age=(50, 60)).last_name
    child, owner, expert = kid(dice, person), dice.person("", age=(40, 80)), dice.person("", age=(30, 60))
    home, seat = plain(dice.address()), plain(dice.address(""))
    day = dice.today.replace(day=1)
    seen = day - dt.timedelta(days=dice.number(6, 20))
    asked = seen - dt.timedelta(days=dice.number(9, 40))
    ink = dice.pick(("#1a237e", "#222"))

    def pen(text: str) -> str:
        return f'<span style="font-family:{HAND};color:{ink};border-bottom:1pt dotted #777;padding:0 2mm">{esc(text)}</span>'

    faults = dice.random.sample(
        (
            "infiltrations par la toiture au-dessus de la chambre",
            "absence de ventilation dans la salle d'eau",
            "installation électrique sans terre, fils dénudés",
            "moisissures sur 4 m² dans le séjour",
            "chauffage par un seul poêle à pétrole",
            "garde-corps descellé à la fenêtre du 2e étage",
        ),
        4,
    )
    name = person.named("first_LAST")
    html = f"""<div style="display:flex;gap:7mm"><div style="width:50mm;background:#eef1e6;padding:4mm;font-size:8.6pt;min-height:235mm">
{logo("SCHS", "#5a7d2a", f"Ville de {esc(seat.town)}")}<p style="margin-top:2mm">le {long_date(day)}</p>
<p style="margin-top:14mm"><b>Bailleur</b><br>{pen(owner.named("first_LAST"))}<br>{esc(seat.line())}</p><p><b>Service</b><br>Hygiène et santé<br>{dice.phone()}</p><p><b>Homme de l'art</b><br>{pen(expert.named("first_LAST"))}<br>diagnostiqueur, sur demande du service</p><p><b>Signalement</b><br>reçu le {pen(f"{asked:%d/%m/%Y}")}<br>par l'assistante sociale</p><p style="margin-top:60mm" class="tiny">Imprimé municipal 7-114, tirage du {day - dt.timedelta(days=700):%d/%m/%Y}</p></div>
<div style="flex:1"><p><b>Objet :</b> visite du logement, constat de non-décence et d'infractions au règlement sanitaire départemental</p>
<p>Je me suis rendu le {pen(f"{seen:%d/%m/%Y}")} à l'adresse suivante : {pen(home.line())}, logement de {pen(str(dice.number(1, 4)))} pièces, étage {pen(str(dice.number(0, 5)))}.</p>
<table class="grid"><tr><th>Qualité</th><th>Présents à la visite</th><th>Né(e) le</th></tr><tr><td>Locataire</td><td>{pen(f"Mme {name} née {maiden.upper()}")}</td><td>{pen(f"{person.birth_date:%d/%m/%Y}")}</td></tr><tr><td>Enfant</td><td>{pen(child.named("first_LAST"))}</td><td>{pen(f"{child.birth_date:%d/%m/%Y}")}</td></tr></table>
<p style="margin-top:5mm">Désordres relevés :</p>{"".join(f"<p>{n}. {pen(text)}</p>" for n, text in enumerate(faults, 1))}
<p style="margin-top:5mm">Humidité mesurée : {pen(f"{dice.number(48, 92)} %")} &nbsp; Température : {pen(f"{dice.number(11, 16)} °C")} &nbsp; Plomb : {pen("à vérifier")}</p>
<p>Avis : {ticked("logement décent", False)} &nbsp; {ticked("logement non décent")} &nbsp; {ticked("danger imminent", False)}</p>
<p>Le bailleur est invité à faire cesser ces désordres sous {pen("deux mois")} ; la mise en demeure prendra effet le {pen(f"{day + dt.timedelta(days=15):%d/%m/%Y}")}.</p>
<p style="margin-top:10mm">L'inspecteur de salubrité {signature(dice.number(0, 90))}</p></div></div>"""
    return sheet(
        "unfit_housing_report",
        html,
        {"person_names": [name], "issue_date": day},
        font="Liberation Sans",
        size=10,
        margin="13mm 14mm",
    )


LAYOUTS["dotted_visit_form"] = dotted_visit_form
LAYOUTS |= _blind_unfit_housing_report.LAYOUTS


def overleaf_articles(dice: Dice) -> Paper:
    """The second leaf of a town's letter after a visit: numbered articles, the day alone on its line, an older report recalled."""
    tenant, home = dice.person(age=(25, 70)), dice.address()
    if "person" not in dice.given:
        first, last = dice.pick(
            (
                ("Maria da Conceição", "Pereira dos Santos"),
                ("Thi Thu Hà", "Nguyen Van Binh"),
                ("Ana Paula", "Oliveira da Silva Costa"),
                ("Fatma Zohra", "Ould Mohamed Lemine"),
            )
        )
        tenant = replace(tenant, sex="F", first_names=(first,), last_name=last, birth_name=None)
    day = dice.day_before(300, 3)
    visit, older = dice.day_before(30, 8, of=day), dice.day_before(900, 300, of=day)
    expert, doctor, owner = dice.person("", age=(35, 64)), dice.person("", age=(35, 64)), dice.person("", age=(45, 80))
    name = tenant.named("first_LAST")
    points = dice.number(2, 5)
    html = f"""<p class="r small">— 2 —</p><p class="small">Ville de {esc(home.town)} · Service communal d'hygiène et de santé · suite</p><h2 class="c">NOTIFICATION</h2>
<p style="margin:6mm 0">{long_date(day)}</p><p>{"Madame" if tenant.sex == "F" else "Monsieur"} {esc(name)},</p><p><b>Objet : votre logement, {esc(home.line())} — suites de la visite</b></p>
<p><b>1. Constat.</b> Le {visit:%d/%m/%Y}, l'inspecteur de salubrité a relevé {points + 4} désordres, dont {points} graves : {dice.pick(("infiltrations par la toiture et moisissures étendues sur les murs des chambres", "absence de chauffage fixe, installation électrique dénudée", "sous-face de plancher affaissée, garde-corps descellé"))} ; surface mesurée de la pièce principale {dice.number(8, 16)},{dice.number(10, 90)} m².</p>
<p><b>2. Avis de l'expert.</b> {expert.civility} {esc(expert.named("first_LAST"))}, architecte désigné{expert.e} par le tribunal administratif, a conclu le {dice.day_before(5, 1, of=day):%d/%m/%Y} que l'état des lieux porte atteinte à la santé des occupants. Le docteur {esc(doctor.named("first_LAST"))} a attesté d'affections respiratoires.</p>
<p><b>3. Rappel.</b> Le rapport du {older:%d/%m/%Y} chiffrait déjà les travaux à {dice.number(18, 95) * 100} euros ; il n'a pas été suivi d'effet.</p>
<p><b>4. Qualification.</b> Le logement est insalubre au sens de l'article L. 1331-22 du code de la santé publique ; il ne répond pas aux critères de décence du décret du 30 janvier 2002.</p>
<p><b>5. Procédure.</b> Le propriétaire, {owner.civility} {esc(owner.named("first_LAST"))}, a reçu notre courrier le {dice.day_before(4, 1, of=day):%d/%m/%Y}. Il dispose d'un mois pour présenter ses observations ; l'arrêté prendra effet à compter du {dice.day_after(70, 40, of=day):%d/%m/%Y}.</p>
<p><b>6. Loyer.</b> À compter de la notification de l'arrêté, le loyer cessera d'être dû. Vous ne pouvez être expulsé{tenant.e} de ce fait.</p>
<p style="margin-top:8mm">Le présent document vaut rapport motivé au sens de l'article L. 511-8 du code de la construction et de l'habitation.</p><p class="r">Le service<br>{signature(dice.number(0, 99))}</p><p class="tiny" style="margin-top:14mm">Imprimé le {day + dt.timedelta(days=2):%d/%m/%Y} · feuillet 2 sur 3</p>"""
    return sheet(
        "unfit_housing_report", html, {"person_names": [name], "issue_date": day}, font=dice.font("serif"), size=10.8
    )


LAYOUTS["overleaf_articles"] = overleaf_articles


def platform_visit(dice: Dice) -> Paper:
    """A file of the State's housing-report platform after a visit: steps, disorders, what the operator found."""
    person, owner = dice.person(age=(22, 74)), dice.person("landlord_person", age=(36, 82))
    day = dice.day_before(300, 2)
    visited = day - dt.timedelta(days=dice.number(2, 12))
    told = visited - dt.timedelta(days=dice.number(20, 90))
    home, agent, child = plain(dice.address()), dice.person("", age=(26, 60)), kid(dice, person)
    name = person.named("first_LAST")
    found = (
        ("Humidité, moisissures dans deux pièces de vie", "Avéré", "Décence 2002-120, art. 2-1"), ("Absence de ventilation dans la salle d'eau", "Avéré", "Décence 2002-120, art. 2-6"), ("Tableau électrique sans protection différentielle", "Avéré", "Décence 2002-120, art. 2-5"),
        ("Présence de rongeurs", "Non constaté", "RSD, art. 119"), ("Chauffage insuffisant", dice.pick(("Avéré", "À vérifier")), "Décence 2002-120, art. 3-1"),
    )  # fmt: skip
    html = f"""<div class="head"><div>{republic("Signalement logement", "territoire " + esc(of(home.town)))}</div><div class="r small">Signalement #{told.year}-{dice.digits(4)}<br>Statut : visite effectuée<br>Généré le {day:%d/%m/%Y}</div></div>
<div style="background:#000091;color:#fff;padding:2mm 4mm"><b>CONCLUSIONS DE LA VISITE</b></div><div class="cols" style="margin-top:3mm"><div class="box"><b>Occupant</b><br>{esc(name)}<br>{esc(home.line())}<br>{dice.number(1, 5)} personne(s), dont {esc(child.first_name)}, {max(0, (day - child.birth_date).days // 365)} an(s)<br>{dice.phone()}</div><div class="box"><b>Propriétaire</b><br>{esc(owner.named("first_LAST"))}<br>{esc(plain(dice.address("")).line())}<br>Prévenu par courrier le {told - dt.timedelta(days=dice.number(8, 40)):%d/%m/%Y}</div></div>
<table class="rows small"><tr><td>{told:%d/%m/%Y}</td><td>Dépôt du signalement par un tiers professionnel : {esc(dice.person("", age=(25, 60)).named("first_LAST"))}, assistante sociale</td></tr><tr><td>{told + dt.timedelta(days=6):%d/%m/%Y}</td><td>Affectation : Soliha, commune, caisse d'allocations familiales</td></tr><tr><td>{visited:%d/%m/%Y}</td><td>Visite à domicile, occupant présent, propriétaire absent</td></tr></table>
<table class="grid" style="margin-top:4mm"><tr><th>Désordre</th><th>Constat</th><th>Référence</th></tr>{"".join(f"<tr><td>{a}</td><td>{b}</td><td class='small'>{c}</td></tr>" for a, b, c in found)}</table>
<p style="margin-top:4mm"><b>Criticité</b> : {dice.number(31, 68)} % — <b>Conclusion du partenaire</b> : logement non décent ; suspicion d'insalubrité à faire vérifier par l'agence régionale de santé. Loyer déclaré : {dice.number(390, 780)} €, surface {dice.number(18, 60)} m².</p><p><b>Suites</b> : conservation de l'allocation de logement par la caisse ; travaux à engager par le bailleur avant le {day + dt.timedelta(days=dice.number(90, 180)):%d/%m/%Y}.</p><p class="small">Rédigé par {esc(agent.named("first_LAST"))}, chargé{agent.e} d'opérations. Clos précédemment : dossier #{told.year - 2}-{dice.digits(4)}, {dice.day_before(900, 500, of=told):%d/%m/%Y}, occupant d'alors {esc(dice.person("", age=(25, 70)).named("first_LAST"))}.</p>"""
    return sheet("unfit_housing_report", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=9.6, margin="13mm 15mm")  # fmt: skip


LAYOUTS["platform_visit"] = platform_visit


def association_mail(dice: Dice) -> Paper:
    """A small tenants' association reports a visit by mail: questions and answers, two surnames on two lines, an expert and a doctor."""
    one, home, day = dice.person(age=(22, 60)), dice.address(), dice.day_before(300, 5)
    two = dice.partner(one, same_name=False)
    visit, owner, former = (
        dice.day_before(21, 4, of=day),
        dice.company("landlord", "sci"),
        dice.person("", age=(25, 60)),
    )
    writer, doctor, expert = (dice.person("", age=(30, 64)) for _ in range(3))
    said = (
        ("Qui occupe ?", f"{one.named('LAST_first')}<br>{two.named('LAST_first')}"),
        ("Où ?", f"{home.line()}, rez-de-chaussée sur cour"),
        ("Qui loue ?", f"{owner.name}, SIRET {owner.siret}, {owner.address.line()} ; bail d'abord au nom de {spoken(former)}, ex-conjoint parti depuis"),
        ("Qui est venu ?", f"{spoken(writer, 'first_last')}, bénévole, avec l'expert bâtiment {spoken(expert, 'first_last')} (tél. {dice.phone()})"),
        ("Quand ?", f"le {visit:%d/%m/%Y} à {dice.number(9, 17)} h"),
        ("Humidité ?", f"oui : {dice.number(71, 94)} % relevés au mur nord de la chambre, moisissures sur {dice.number(2, 9)} m²"),
        ("Électricité ?", "fils nus sous l'évier, pas de disjoncteur différentiel"),
        ("Chauffage ?", "aucun appareil fixe ; un poêle à pétrole prêté"),
        ("Hauteur sous plafond ?", f"2,{dice.number(2, 9):02d} m dans la pièce principale"),
        ("La santé ?", f"le docteur {doctor.named('first_last')} a écrit le {dice.day_before(60, 22, of=day):%d/%m/%Y} que l'asthme d'un occupant s'aggrave"),
    )  # fmt: skip
    sent = f"{WEEKDAYS[day.weekday()][:3]}. {day.day} {MONTHS[day.month - 1]} {day.year} à {dice.number(8, 19)}:{dice.number(10, 59)}"
    html = (
        f"<table class='small' style='border-bottom:1pt solid #888;margin-bottom:5mm'><tr><td style='width:16mm'>De :</td><td>Toit Digne {home.town} &lt;permanence@toitdigne.example&gt;</td></tr><tr><td>À :</td><td>service habitat indigne &lt;habitat@ville.example&gt;</td></tr><tr><td>Cc :</td><td>{writer.first_name.lower()}@toitdigne.example</td></tr><tr><td>Envoyé :</td><td>{sent}</td></tr><tr><td>Objet :</td><td>suite de notre passage</td></tr></table>"
        "<h2>Compte rendu de visite d'un logement présumé insalubre</h2>"
        + "".join(f"<p style='margin:.25em 0'><i>{ask}</i> — {answer}</p>" for ask, answer in said)
        + paragraphs(
            "Au vu de ce qui précède, notre association certifie que les deux occupants nommés plus haut vivent dans un local impropre à l'habitation en l'état, qui présente des dangers pour leur santé et leur sécurité (code de la construction et de l'habitation, L. 511-2 ; règlement sanitaire départemental).",
            "Nous demandons une visite contradictoire de vos inspecteurs avant l'hiver.",
            f"{writer.first_name} {writer.last_name}, pour le bureau<br><span class='tiny'>Toit Digne, association loi 1901, RNA W{dice.digits(9)}, IBAN {dice.iban()}</span>",
        )
    )  # fmt: skip
    fields = {"person_names": [one.named("LAST_first"), two.named("LAST_first")], "issue_date": day}
    return sheet("unfit_housing_report", html, fields, font="Carlito", size=11)


LAYOUTS["diverse_association_mail"] = association_mail
LAYOUTS |= _apart_social.UNFIT
