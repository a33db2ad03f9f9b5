"""Assorted layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A divorce over three pages with its own typography, a summary eviction of somebody who never had the lease, an order to pay on a form,
an administrative court that orders a prefect to house somebody, and a judge who puts a parent under safeguard.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, date_printed, long_date
from samples.paper import Paper, esc, lines
from samples.papers.court_ruling._draw import EXECUTION, draw, of
from samples.stationery import signature, stamp


def divorce_three_pages(dice: Dice) -> Paper:
    """A divorce accepted by both: references in a left column of the first page, reasons in full, the operative part under capitals, sums a child and a month."""
    case = draw(dice)
    names = [case.first.named("first_LAST"), case.second.named("first_LAST")]
    kids = dice.children(case.first, dice.number(1, 3))
    each = float(dice.number(9, 34) * 10)
    total = each * len(kids)
    of_age = max(person.birth_date for person in (case.first, case.second)) + dt.timedelta(days=18 * 366)
    married = max(of_age, case.heard_on - dt.timedelta(days=dice.number(2_000, 6_500)))
    asked = case.heard_on - dt.timedelta(days=dice.number(250, 600))
    per = " par mois et par enfant" if len(kids) > 1 else " par mois"
    sums = f"{each:.0f} euros ({amount_in_words(each)}){per}" + (f", soit {total:.0f} euros au total" if len(kids) > 1 else "")  # fmt: skip
    they = [f"{'Madame' if person.sex == 'F' else 'Monsieur'} {esc(name)}" for person, name in zip((case.first, case.second), names, strict=True)]  # fmt: skip
    born = "".join(f"<li>{esc(kid.first_name)}, né{kid.e} le {long_date(kid.birth_date)} à {esc(kid.birth_place)}</li>" for kid in kids)  # fmt: skip
    keeper = they[0]
    one, many = (len(kids) == 1), "l'enfant" if len(kids) == 1 else "les enfants"
    orders = [
        f"<b>Prononce</b>, sur le fondement des articles 233 et 234 du code civil, le divorce de {they[0]} et de {they[1]}, dont le mariage a été célébré le {long_date(married)} à {esc(dice.address('').town)} ;",
        "<b>Ordonne</b> la mention du divorce en marge de l'acte de mariage et des actes de naissance de chacun des époux ;",
        f"<b>Fixe</b> la date des effets du divorce entre les époux au {long_date(asked)} ;", "<b>Constate</b> que chacun des époux reprendra l'usage de son nom ;",
        f"<b>Constate</b> l'exercice conjoint de l'autorité parentale et <b>fixe</b> la résidence {'de ' + many if one else 'des enfants'} chez {keeper} ;",
        f"<b>Condamne</b> {they[1]} à payer à {keeper}, avant le 5 de chaque mois, une contribution à l'entretien et à l'éducation {'de ' + many if one else 'des enfants'} de {sums} ;",
        "<b>Dit</b> que cette contribution sera indexée chaque 1er janvier sur l'indice des prix à la consommation, et versée par l'intermédiation financière de la caisse d'allocations familiales ;",
        f"<b>Déboute</b> {they[0]} de sa demande de prestation compensatoire de {dice.number(12, 60)} 000 euros ;", "<b>Dit</b> que chaque partie conserve la charge de ses dépens.",
    ]  # fmt: skip
    side = [("Minute", case.minute), ("RG", f"N° {case.rg}"), ("Portalis", case.portalis), ("Code", "20J"), ("Cabinet", f"JAF {dice.number(1, 9)}"), ("Grosse délivrée", f"{date_printed(case.decided_on + dt.timedelta(days=9), 'slash')}")]  # fmt: skip
    margin = "".join(f"<p style='margin-bottom:4mm'><i>{label}</i><br>{esc(value)}</p>" for label, value in side)
    homes = (case.first_home, case.second_home)
    sides = "".join(
        f"<p><i>{role}</i><br>{name}<br>né{person.e} le {long_date(person.birth_date)}<br>demeurant {esc(home.line())}<br>ayant pour avocat Me {esc(lawyer)}</p>"
        for role, name, person, home, lawyer in zip(("D'une part,", "D'autre part,"), they, (case.first, case.second), homes, (case.first_lawyer, case.second_lawyer), strict=True)
    )  # fmt: skip
    html = f"""<div style="display:flex;gap:7mm"><div style="width:38mm;border-right:1px solid #999;font-size:80%;padding-right:3mm;min-height:235mm">{margin}</div><div style="flex:1"><p style="font-variant:small-caps;font-size:15pt;margin-bottom:1mm">{esc(case.court)}</p><p>Affaires familiales</p><p style="margin:9mm 0;font-size:13pt"><b>Jugement du {long_date(case.decided_on)}</b></p><p>Juge aux affaires familiales : {esc(case.judge)}<br>Greffière : {esc(case.clerk)}</p><p>Débats en chambre du conseil le {long_date(case.heard_on)}. Jugement contradictoire, en premier ressort, mis à disposition au greffe.</p><p style="margin-top:7mm">ENTRE</p>{sides}</div></div>
<div class="break justify"><h3 style="font-weight:normal;text-decoration:underline">Faits et procédure</h3><p>{they[0]} et {they[1]} se sont mariés le {long_date(married)} sans contrat préalable. De cette union {"est issu" if one else "sont issus"} :</p><ul>{born}</ul><p>Par requête conjointe du {long_date(asked)}, les époux ont saisi le juge aux affaires familiales d'une demande en divorce. Ils ont, par acte contresigné par leurs avocats, déclaré accepter le principe de la rupture du mariage sans considération des faits à l'origine de celle-ci. L'ordonnance sur mesures provisoires avait retenu une contribution de {each - 40:.0f} euros{per}.</p><h3 style="font-weight:normal;text-decoration:underline">Motifs</h3><p>L'article 233 du code civil dispose que le divorce peut être demandé conjointement par les époux lorsqu'ils acceptent le principe de la rupture du mariage. Il y a lieu de constater leur accord.</p><p>Sur la contribution : {they[1]} perçoit un salaire mensuel moyen de {dice.number(1500, 2600)} euros et acquitte un loyer de {dice.number(480, 790)} euros. {keeper} perçoit {dice.number(1100, 1900)} euros. Eu égard aux besoins {"de " + many if one else "des enfants"}, la contribution sera fixée comme il est dit au dispositif.</p><p>Sur la prestation compensatoire : la disparité alléguée n'est pas démontrée.</p></div>
<div class="break"><p>Le juge aux affaires familiales, statuant publiquement après débats en chambre du conseil, contradictoirement et en premier ressort, <b>PAR CES MOTIFS</b>,</p>{"".join(f"<p class='justify' style='margin:3mm 0 3mm 8mm'>{order}</p>" for order in orders)}<p style="margin-top:8mm">Ainsi jugé le {date_in_words(case.decided_on)}, et signé par le juge et la greffière.</p><div style="display:flex;justify-content:space-around">{signature(dice.number(1, 99))}{stamp(case.court.upper()[:26])}{signature(dice.number(1, 99))}</div><p class="tiny justify" style="margin-top:6mm">{EXECUTION}</p></div>"""
    truth = case.truth("divorce", names, child_support_amount=each)
    return Paper(html, truth, "court_ruling", "p{margin:0 0 2.4mm}", "P052", 10.6, "17mm 18mm")


def occupant_without_title(dice: Dice) -> Paper:
    """A summary order of one judge: the tenant died, the grown child stayed without the lease's transfer; numbered orders, parties in a table of two cells."""
    case = draw(dice, couple=False)
    landlord = dice.company("landlord", "social_landlord")
    occupant = case.first.named("LAST_first")
    dead = dice.person("", age=(66, 90)).named("first_LAST")
    died = case.heard_on - dt.timedelta(days=dice.number(300, 700))
    who = f"{'Mme' if case.first.sex == 'F' else 'M.'} {esc(occupant)}"
    fee = dice.amount(280, 640)
    home = case.first_home.line()
    orders = [
        "Renvoyons les parties à se pourvoir au principal et, dès à présent, par provision,",
        f"Constatons que {who} est occupant{case.first.e} sans droit ni titre du logement situé {esc(home)} depuis le {date_printed(died, 'slash')} ;",
        "Ordonnons, à défaut de départ volontaire dans les deux mois du commandement de quitter les lieux, son expulsion et celle de tous occupants de son chef, avec le concours de la force publique s'il y a lieu ;",
        f"Fixons à {fee:.2f} euros par mois l'indemnité d'occupation provisionnelle due jusqu'à la remise des clés ;".replace(".", ",", 1),
        "Rejetons la demande de suppression du délai de l'article L. 412-1 du code des procédures civiles d'exécution ;", f"Condamnons {who} aux dépens.",
    ]  # fmt: skip
    html = f"""<div style="border:1px solid;padding:3mm;display:flex;justify-content:space-between"><div><b>{esc(case.court.upper())}</b><br>Juge des contentieux de la protection<br>RÉFÉRÉ</div><div class="right">Rôle n° {case.rg}<br>Minute {case.minute}<br>{case.portalis}</div></div>
<p style="text-align:center;font-size:13pt;margin:7mm 0">ORDONNANCE DU {date_printed(case.decided_on, "padded").upper()}</p>
<table class="pp"><tr><td style="width:50%"><u>DEMANDERESSE</u><br><b>{esc(landlord.name)}</b><br>{lines(landlord.address.lines())}<br>représentée par Me {esc(case.first_lawyer)}</td><td><u>DÉFENDEUR{"ESSE" if case.first.sex == "F" else ""}</u><br><b>{who}</b><br>{lines(case.first_home.lines())}<br>comparant{case.first.e} en personne</td></tr></table>
<p class="small">Composition : {esc(case.judge)}, vice-président chargé des contentieux de la protection ; {esc(case.clerk)}, greffier. Audience publique du {date_printed(case.heard_on, "padded")}. Décision contradictoire, en premier ressort.</p>
<p class="justify">1. Par contrat ancien, {esc(landlord.name)} a donné à bail à {esc(dead)} un logement conventionné. Le locataire est décédé le {long_date(died)}. {who}, qui y est demeuré{case.first.e}, a demandé le transfert du bail à son profit.</p><p class="justify">2. Aux termes de l'article 14 de la loi du 6 juillet 1989, le bail est transféré aux descendants qui vivaient avec le locataire depuis au moins un an à la date du décès ; l'article 40 y ajoute, pour les logements sociaux, des conditions de ressources et d'adaptation du logement à la taille du ménage.</p><p class="justify">3. La vie commune pendant l'année qui a précédé le décès n'est pas établie. Le maintien dans les lieux constitue un trouble manifestement illicite au sens de l'article 835 du code de procédure civile.</p><p class="justify">4. L'indemnité d'occupation sera fixée au montant du dernier loyer charges comprises.</p>
<p style="margin-top:5mm"><b>Par ces motifs</b>, statuant publiquement en référé,</p>{"".join(f"<p class='justify' style='padding-left:{0 if n == 0 else 7}mm'>{'' if n == 0 else f'{n}°) '}{order}</p>" for n, order in enumerate(orders))}
<table style="margin-top:7mm"><tr><td>Le greffier</td><td class="right">Le juge</td></tr><tr><td>{signature(dice.number(1, 99))}</td><td class="right">{signature(dice.number(1, 99))}</td></tr></table>"""
    truth = case.truth("eviction", [landlord.name, occupant], eviction_ordered=True)
    css = ".pp td{border:.6px solid #555;padding:2mm 3mm} .pp{margin-bottom:4mm}"
    return Paper(html, truth, "court_ruling", css, dice.pick(("Liberation Sans", "FreeSans")), 9.8, "15mm 19mm")


def order_to_pay(dice: Dice) -> Paper:
    """An order to pay on the registry's form: rubrics with boxes, a creditor and a debtor, sums in a table, signed the day it was asked or nearly."""
    case = draw(dice, couple=False)
    creditor = dice.company("", "company")
    debtor = case.first.named("LAST_FIRST")
    principal, costs = dice.amount(420, 4_800), dice.amount(25, 90)
    asked = case.decided_on - dt.timedelta(days=dice.number(20, 75))

    def money(value: float) -> str:
        return f"{value:,.2f}".replace(",", " ").replace(".", ",") + " €"

    def box(title: str, inner: str) -> str:
        return f"<div style='border:1px solid #444;margin-bottom:3mm'><div style='background:#ddd;padding:.7mm 2mm;font-size:80%'>{title}</div><div style='padding:2mm 3mm'>{inner}</div></div>"

    html = f"""<table><tr><td style="width:55%"><b>{esc(case.court)}</b><br>Pôle civil de proximité – service des injonctions de payer<br><span class="small">{esc(dice.address("").line())}</span></td><td class="right">Dossier RG n° <b>{case.rg}</b><br><span class="small">(à rappeler dans toute correspondance)</span></td></tr></table>
<h2 style="text-align:center;border:2px solid;padding:2mm;margin:6mm 0">ORDONNANCE PORTANT INJONCTION DE PAYER</h2>
{box("1 – CRÉANCIER REQUÉRANT", f"<b>{esc(creditor.name)}</b>, {esc(creditor.address.line())}, SIREN {creditor.siret[:9]}")}{box("2 – DÉBITEUR", f"<b>{esc(case.first.civility)} {esc(debtor)}</b><br>né{case.first.e} le {date_printed(case.first.birth_date, 'slash')} – {esc(case.first_home.line())}")}
{box("3 – DÉCISION", f"Nous, {esc(case.judge)}, juge au tribunal, vu la requête reçue au greffe le {date_printed(asked, 'slash')} et les pièces produites, vu les articles 1405 et suivants du code de procédure civile, estimant la demande fondée en partie :<br><br>☒ ENJOIGNONS au débiteur désigné ci-dessus de payer au créancier les sommes détaillées au cadre 4 ;<br>☐ REJETONS la requête ;<br>☒ DISONS n'y avoir lieu à clause pénale (demandée pour {money(principal * 0.08)}).")}
{box("4 – SOMMES", f"<table><tr><td>Principal (crédit renouvelable, échéances impayées)</td><td class='n'>{money(principal)}</td></tr><tr><td>Intérêts au taux légal à compter de la signification</td><td class='n'>mémoire</td></tr><tr><td>Frais de requête</td><td class='n'>{money(costs)}</td></tr><tr><td><b>Total</b></td><td class='n'><b>{money(principal + costs)}</b></td></tr></table>")}
{box("5 – DATE ET SIGNATURES", f"Fait en notre cabinet, le {date_printed(case.decided_on, 'slash')}<table><tr><td>Le greffier, {esc(case.clerk)}<br>{signature(dice.number(1, 99))}</td><td>{stamp(case.court.upper()[:26])}</td><td>Le juge<br>{signature(dice.number(1, 99))}</td></tr></table>")}
<p class="tiny justify">La présente ordonnance doit être signifiée au débiteur dans les six mois de sa date, à défaut de quoi elle est non avenue. Le débiteur peut former opposition dans le mois de la signification ; en l'absence d'opposition, l'ordonnance produit les effets d'un jugement contradictoire qui n'est pas susceptible d'appel.</p>"""
    truth = case.truth("other", [creditor.name, debtor])
    return Paper(html, truth, "court_ruling", "", "DejaVu Sans Condensed", 9.2, "13mm 15mm")


ADMINISTRATIVE = (
    ("Montreuil", "de la Seine-Saint-Denis"), ("Cergy-Pontoise", "du Val-d'Oise"), ("Melun", "du Val-de-Marne"), ("Versailles", "des Yvelines"),
    ("Lyon", "du Rhône"), ("Marseille", "des Bouches-du-Rhône"), ("Toulouse", "de la Haute-Garonne"), ("Lille", "du Nord"),
)  # fmt: skip


def house_this_person(dice: Dice) -> Paper:
    """An administrative court orders the prefect to house a priority applicant: no RG, a number of seven digits, « Article 1er », numbered recitals."""
    case = draw(dice, couple=False)
    town, prefect = dice.pick(ADMINISTRATIVE)
    person = case.first
    name = person.named("first_LAST")
    who = f"{person.civility} {esc(name)}"
    priority = case.decided_on - dt.timedelta(days=dice.number(240, 420))
    asked = case.decided_on - dt.timedelta(days=dice.number(40, 110))
    number = f"{asked:%y}{dice.number(120, 19_800):05d}"
    fine = dice.number(3, 9) * 50
    html = f"""<div style="display:flex;justify-content:space-between"><div><b>TRIBUNAL ADMINISTRATIF<br>{of(town).upper()}</b><br><br><b>N° {number}</b><br>___________<br><br>{who}<br>___________<br><br>{esc(case.judge)}<br>Magistrat désigné<br>___________<br><br>Ordonnance du {long_date(case.decided_on)}<br>___________<br>C<br><span class="small">38-07-01</span></div><div style="text-align:center;width:85mm"><b>RÉPUBLIQUE FRANÇAISE</b><br><br><b>AU NOM DU PEUPLE FRANÇAIS</b><br><br><br>Le magistrat désigné</div></div>
<p style="margin-top:8mm">Vu la procédure suivante :</p><p class="ind">Par une requête enregistrée le {long_date(asked)}, {who} demande au tribunal d'enjoindre au préfet {prefect} d'assurer son logement sous astreinte, sur le fondement du I de l'article L. 441-2-3-1 du code de la construction et de l'habitation.</p><p class="ind">{"Elle" if person.sex == "F" else "Il"} soutient que la commission de médiation a reconnu sa demande prioritaire et urgente le {long_date(priority)} et qu'aucune offre adaptée à ses besoins ne lui a été faite dans le délai de six mois.</p><p class="ind">La requête a été communiquée au préfet {prefect}, qui n'a pas produit de mémoire en défense.</p>
<p>Vu les autres pièces du dossier.</p><p>Vu le code de la construction et de l'habitation et le code de justice administrative.</p><p style="margin-top:4mm">Considérant ce qui suit :</p><p class="ind">1. Il résulte de l'instruction que la situation de {who}, hébergé{person.e} chez un tiers au {esc(case.first_home.line())}, a été regardée comme prioritaire. Il n'est ni établi ni même allégué que l'urgence ait complètement disparu.</p><p class="ind">2. Il y a lieu, dès lors, d'enjoindre au préfet d'assurer son logement, sous une astreinte destinée au fonds national d'accompagnement vers et dans le logement.</p>
<p style="text-align:center;letter-spacing:3px;margin:6mm 0">ORDONNE :</p><p class="ind"><u>Article 1er</u> : Il est enjoint au préfet {prefect} d'assurer le logement de {who} avant le {long_date(case.decided_on + dt.timedelta(days=60))}, sous une astreinte de {fine} euros par mois de retard.</p><p class="ind"><u>Article 2</u> : La présente ordonnance sera notifiée à {who} et au préfet {prefect}.</p><p style="margin-top:6mm">Fait à {esc(town)}, le {long_date(case.decided_on)}.</p><div style="display:flex;justify-content:space-between"><div>Le magistrat désigné,<br><br>signé<br><br>{esc(case.judge)}</div><div>La greffière,<br><br>signé<br><br>{esc(case.clerk)}</div></div><p class="small" style="margin-top:6mm">La République mande et ordonne au préfet {prefect}, en ce qui le concerne, de pourvoir à l'exécution de la présente décision. Pour expédition conforme.</p>"""
    truth = case.truth("other", [name], court=f"Tribunal administratif {of(town)}", case_number=number)
    return Paper(html, truth, "court_ruling", ".ind{text-indent:12mm;text-align:justify}", "Liberation Serif", 10.8, "17mm 22mm")  # fmt: skip


def safeguard(dice: Dice) -> Paper:
    """A judge puts a parent under safeguard on a child's request: unnumbered prose in a narrow column, a framed head, the medical doctor not to be taken for a party."""
    case = draw(dice, couple=False)
    parent = dice.person("", age=(70, 92))
    child, aged = case.first.named("first_LAST"), parent.named("first_LAST")
    doctor = dice.person("", age=(40, 65)).named("first_LAST")
    seen = case.decided_on - dt.timedelta(days=dice.number(25, 80))
    son = "son fils" if case.first.sex == "M" else "sa fille"
    whom = f"{'Madame' if parent.sex == 'F' else 'Monsieur'} {esc(aged)}"
    asks = f"{'Madame' if case.first.sex == 'F' else 'Monsieur'} {esc(child)}"
    trustee = dice.pick(
        ("l'UDAF", "l'association tutélaire départementale", "le service mandataire du centre hospitalier")
    )
    html = f"""<div style="margin:0 auto;width:128mm"><div style="border:1.5px solid;border-radius:2mm;padding:4mm;text-align:center"><b>{esc(case.court)}</b><br>Service de la protection des majeurs<br>Dossier n° RG {case.rg} &nbsp;·&nbsp; répertoire civil {dice.digits(4)}<br><br><span style="font-size:13pt">Ordonnance de sauvegarde de justice</span><br>avec désignation d'un mandataire spécial<br>rendue le {long_date(case.decided_on)}</div>
<p style="margin-top:8mm">Nous, {esc(case.judge)}, juge des contentieux de la protection exerçant les fonctions de juge des tutelles, assisté{dice.pick(("", "e"))} de {esc(case.clerk)}, greffier,</p>
<p>Saisi{dice.pick(("", "e"))} par la requête de {asks}, demeurant {esc(case.first_home.line())}, en vue de l'ouverture d'une mesure de protection au bénéfice de {whom}, né{parent.e} le {long_date(parent.birth_date)} à {esc(parent.birth_place)}, dont le requérant est {son} ;</p>
<p>Vu les articles 433 à 439 du code civil ; vu le certificat circonstancié établi le {long_date(seen)} par le docteur {esc(doctor)}, médecin inscrit sur la liste du procureur de la République ;</p>
<p>Attendu que {whom} présente une altération de ses facultés personnelles et a besoin, pour la durée de l'instance, d'être représenté{parent.e} pour l'accomplissement de certains actes déterminés ; que des factures de son hébergement restent impayées ;</p>
<p style="text-align:center;margin:5mm 0">· Par ces motifs ·</p><p>Plaçons {whom} sous sauvegarde de justice pour la durée de l'instance, dans la limite d'un an ;</p><p>Désignons {trustee} en qualité de mandataire spécial, avec mission de percevoir les revenus, de régler les dépenses courantes et d'effectuer les démarches relatives au logement ;</p><p>Disons que le mandataire rendra compte de sa mission avant le {long_date(case.decided_on + dt.timedelta(days=180))} ;</p><p>Ordonnons l'exécution provisoire de la présente ordonnance, qui sera notifiée au requérant et transmise au procureur de la République.</p>
<div style="display:flex;justify-content:space-between;margin-top:6mm"><div>Le greffier<br>{signature(dice.number(1, 99), "#222")}</div><div>{stamp(case.court.upper()[:26], "#8a2432")}</div><div>Le juge<br>{signature(dice.number(1, 99), "#222")}</div></div></div>"""
    truth = case.truth("guardianship", [child, aged])
    return Paper(html, truth, "court_ruling", "p{margin:0 0 3.2mm;text-align:justify}", "Caladea", 11, "20mm 24mm")


LAYOUTS = {
    "divorce_three_pages": divorce_three_pages, "occupant_without_title": occupant_without_title, "order_to_pay": order_to_pay,
    "house_this_person": house_this_person, "safeguard": safeguard,
}  # fmt: skip
