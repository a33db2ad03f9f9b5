"""Further layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A court of appeal that changes a contribution, an order made within a day to protect somebody, a lease ended after the tenant has left,
a dwelling to be repaired, and the order on provisional measures set out as a table.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, date_in_words, date_printed, long_date
from samples.paper import Paper, esc, table
from samples.papers.court_ruling._draw import EXECUTION, draw, of
from samples.stationery import signature, stamp

EURO = MoneyStyle("\u00a0", ",", "\u00a0€")
APPEAL = (
    ("Bordeaux", "Bordeaux"), ("Douai", "Lille"), ("Rennes", "Nantes"), ("Lyon", "Saint-Étienne"), ("Colmar", "Strasbourg"), ("Nîmes", "Nîmes"),
    ("Poitiers", "La Rochelle"), ("Rouen", "Le Havre"),
)  # fmt: skip
LOCAL = ("Arcachon", "Haguenau", "Roubaix", "Martigues", "Cholet", "Montbrison", "Asnières-sur-Seine", "Vannes")


def appeal(dice: Dice) -> Paper:
    """A court of appeal: the first court, its number, its date and its sum stand before those that count; the parties are appellant and respondent."""
    case = draw(dice)
    seat, first_town = dice.pick(APPEAL)
    court = f"Cour d'appel {of(seat)}"
    old_day = case.decided_on - dt.timedelta(days=dice.number(380, 700))
    old_rg = f"{old_day.year % 100 - 1:02d}/{dice.number(100, 9999):05d}"
    amount, before = float(dice.number(90, 340)), float(dice.number(40, 89))
    filed = old_day + dt.timedelta(days=dice.number(15, 30))
    number = f"{filed:%y}/{dice.number(100, 6999):05d}"
    child = dice.children(case.second, 1)[0]
    a, b = (person.named("first_LAST") for person in (case.first, case.second))
    html = f"""<p class="center" style="font-size:13pt"><b>{court.upper()}</b></p><p class="center">TROISIÈME CHAMBRE CIVILE — SECTION FAMILLE</p><hr><p class="center"><b>ARRÊT DU {long_date(case.decided_on).upper()}</b></p><p class="center small">n° {dice.number(20, 899)}</p>
<p style="margin-top:5mm">Numéro d'inscription au répertoire général : N° RG {number} - N° Portalis {case.portalis}</p><p>Décision déférée à la cour : jugement rendu le {date_printed(old_day, "long")} par le juge aux affaires familiales du tribunal judiciaire {of(first_town)} (RG n° {old_rg})</p>
<table style="margin:6mm 0"><tr><td style="width:26%"><b>APPELANT{case.first.e.upper()} :</b></td><td>{case.first.civility} {esc(a)}<br>né{case.first.e} le {date_printed(case.first.birth_date, "long")} à {esc(case.first.birth_place)}<br>{esc(case.first_home.line())}<br>représenté{case.first.e} par Me {esc(case.first_lawyer)}, avocat au barreau {of(seat)}</td></tr><tr><td style="padding-top:4mm"><b>INTIMÉ{case.second.e.upper()} :</b></td><td style="padding-top:4mm">{case.second.civility} {esc(b)}<br>né{case.second.e} le {date_printed(case.second.birth_date, "long")} à {esc(case.second.birth_place)}<br>{esc(case.second_home.line())}<br>n'ayant pas constitué avocat</td></tr></table>
<p><b>COMPOSITION DE LA COUR :</b> L'affaire a été débattue le {long_date(case.heard_on)} en chambre du conseil devant {esc(case.judge)}, présidente chargée du rapport, qui en a rendu compte à la cour dans son délibéré. Greffière lors des débats : {esc(case.clerk)}.</p>
<p class="justify"><b>FAITS ET PROCÉDURE.</b> De l'union libre de {case.first.civility} {esc(a)} et de {case.second.civility} {esc(b)} est issu{child.e} {esc(child.first_name)}, né{child.e} le {long_date(child.birth_date)}. Par le jugement déféré, le premier juge a fixé la résidence de l'enfant au domicile de {case.second.civility} {esc(case.second.last_name.upper())} et la contribution à son entretien à {EURO(before)} par mois. Par déclaration du {long_date(filed)}, appel a été relevé de ce seul chef.</p><p class="justify">L'appelant{case.first.e} propose de porter la contribution à une somme qui tienne compte de ses ressources nouvelles, exposant percevoir un salaire de {EURO(dice.amount(1900, 3200))}.</p>
<div class="break"><p class="justify"><b>SUR CE, LA COUR,</b></p><p class="justify">Aux termes de l'article 371-2 du code civil, chacun des parents contribue à l'entretien et à l'éducation des enfants à proportion de ses ressources, de celles de l'autre parent et des besoins de l'enfant. Au vu des pièces produites, il convient d'infirmer la décision sur ce point.</p><p class="center" style="margin:6mm 0"><b>PAR CES MOTIFS</b></p><p>La cour, statuant par arrêt de défaut, mis à disposition au greffe,</p>
<p><b>INFIRME</b> le jugement en ce qu'il a fixé à {EURO(before)} la contribution mensuelle ;</p><p>Statuant à nouveau du chef infirmé et y ajoutant,</p><p><b>FIXE</b> à la somme de {amount_in_words(amount)} ({EURO(amount)}) par mois, à compter du présent arrêt, la contribution de {case.first.civility} {esc(a)} à l'entretien et à l'éducation de l'enfant {esc(child.first_name)}, et au besoin l'y <b>CONDAMNE</b> ;</p><p><b>DIT</b> que cette contribution sera indexée chaque année au 1er janvier sur l'indice des prix à la consommation ;</p><p><b>CONFIRME</b> le jugement pour le surplus ;</p><p><b>LAISSE</b> à chaque partie la charge de ses dépens d'appel.</p>
<table style="margin-top:8mm"><tr><td>LA GREFFIÈRE<br>{signature(dice.number(0, 90), "#222")}</td><td class="right">LA PRÉSIDENTE<br>{signature(dice.number(0, 90), "#222")}</td></tr></table></div>"""
    truth = case.truth("child_support", [a, b], court=court, case_number=number, child_support_amount=amount)
    return Paper(html, truth, "court_ruling", "", "Liberation Serif", 11, "20mm 24mm")


def within_a_day(dice: Dice) -> Paper:
    """An « ordonnance provisoire de protection immédiate », made on a printed form: boxes ticked or not, the words of the law around them."""
    case = draw(dice)
    a, b = (person.named("LAST_first") for person in (case.first, case.second))
    asked = case.decided_on - dt.timedelta(days=1)
    case = replace(case, rg=f"{asked:%y}/{dice.number(12, 9999):05d}")

    def box(text: str, on: bool = True) -> str:
        return f"<p style='margin:0 0 2mm 6mm;text-indent:-6mm'><span style='font-family:DejaVu Sans'>{'☒' if on else '☐'}</span> {text}</p>"

    kids = dice.chance(0.5)
    html = f"""<table><tr><td style="width:60%"><b>TRIBUNAL JUDICIAIRE</b><br>{of(case.town).upper()}<br><span class="small">Cabinet {dice.number(1, 12)} — Affaires familiales</span></td><td class="box">RG : {case.rg}<br>Minute : {case.minute}</td></tr></table>
<p class="center" style="background:#ddd;padding:2mm;margin:6mm 0;font-size:12pt"><b>ORDONNANCE PROVISOIRE DE PROTECTION IMMÉDIATE</b><br><span style="font-size:9pt">article 515-13-1 du code civil — rendue dans les vingt-quatre heures de la saisine</span></p>
<p>Nous, {esc(case.judge)}, juge aux affaires familiales, assisté de {esc(case.clerk)}, greffier ;</p><p>Saisi le {date_printed(asked, "slash")} à {dice.number(9, 17)} h {dice.number(0, 59):02d} par {dice.pick(("le procureur de la République, avec l'accord de la personne en danger", "requête du ministère public, la personne en danger ayant donné son accord"))} ;</p>
<table class="grid" style="margin:4mm 0"><tr><th style="width:50%">Personne à protéger</th><th>Personne mise en cause</th></tr><tr><td>Nom, prénom : {esc(a)}<br>Date de naissance : {date_printed(case.first.birth_date, "slash")}<br>Adresse : dissimulée (art. 515-11, 6°)</td><td>Nom, prénom : {esc(b)}<br>Date de naissance : {date_printed(case.second.birth_date, "slash")}<br>Adresse : {esc(case.second_home.line())}</td></tr></table>
<p><b>Motifs.</b> Il résulte des éléments joints à la requête qu'il existe des raisons sérieuses de considérer comme vraisemblables la commission des faits de violence allégués et le danger grave et immédiat auquel {"la personne à protéger et les enfants sont exposés" if kids else "la personne à protéger est exposée"}.</p><p><b>Par ces motifs</b>, statuant sans débat, à titre provisoire et jusqu'à la décision sur la demande d'ordonnance de protection :</p>
{box("interdisons à la personne mise en cause de recevoir, de rencontrer ou d'entrer en relation avec la personne à protéger, de quelque façon que ce soit ;")}{box("lui interdisons de se rendre au domicile et au lieu de travail de celle-ci ;")}{box("lui interdisons de détenir ou de porter une arme ;", dice.chance(0.7))}{box("suspendons son droit de visite et d'hébergement ;", kids)}{box("autorisons la personne à protéger à dissimuler son domicile et à élire domicile chez son avocat, Me " + esc(case.first_lawyer) + " ;")}
<p>Rappelons que la violation d'une de ces interdictions est punie de trois ans d'emprisonnement et de 45 000 euros d'amende. Disons que la présente ordonnance sera notifiée par la voie administrative et qu'elle est exécutoire sur minute.</p>
<table style="margin-top:7mm"><tr><td>Fait en notre cabinet, le {date_printed(case.decided_on, "slash")}<br>Le juge<br>{signature(dice.number(0, 90))}</td><td>Le greffier<br>{signature(dice.number(0, 90))}</td><td>{stamp("TRIBUNAL JUDICIAIRE")}</td></tr></table>"""
    return Paper(html, case.truth("protection_order", [a, b]), "court_ruling", "", "Nimbus Sans", 10.2, "15mm 19mm")  # fmt: skip


def lease_ended(dice: Dice) -> Paper:
    """A local court that ends a lease after the tenant has left: the claim asks for the eviction, the judge says there is no need of it."""
    case = draw(dice, couple=False)
    landlord, tenant = dice.company("landlord", dice.pick(("social_landlord", "sci"))), case.first.named("first_LAST")
    town = dice.pick(LOCAL)
    court = f"Tribunal de proximité {of(town)}"
    debt, share = dice.amount(900, 6_400), dice.amount(410, 890)
    left = case.heard_on - dt.timedelta(days=dice.number(12, 60))
    signed_on = case.heard_on - dt.timedelta(days=dice.number(700, 3000))
    act = case.heard_on - dt.timedelta(days=dice.number(90, 160))
    html = f"""<div style="float:right;width:64mm;border-left:2px solid #333;padding-left:4mm" class="small">N° RG {case.rg}<br>Minute n° {case.minute}<br>JUGEMENT du {date_printed(case.decided_on, "slash")}<br>contradictoire, en premier ressort<br><br>{esc(landlord.name)}<br>C/<br>{esc(tenant)}<br><br>Copie exécutoire délivrée le {date_printed(case.decided_on + dt.timedelta(days=dice.number(3, 20)), "slash")} à Me {esc(case.second_lawyer)}</div>
<p style="font-size:11.5pt"><b>{court}</b><br><span class="small">Juge des contentieux de la protection</span><br><i>République française — Au nom du peuple français</i></p><p style="margin-top:8mm">À l'audience publique tenue le {long_date(case.heard_on)} sous la présidence de {esc(case.judge)}, assistée de {esc(case.clerk)}, greffière, l'affaire a été mise en délibéré ; le jugement suivant est rendu ce jour, {date_in_words(case.decided_on)}.</p>
<p style="clear:both;margin-top:6mm"><b>Entre :</b> {esc(landlord.name)}, dont le siège est {esc(landlord.address.line())}, demanderesse, représentée par Me {esc(case.second_lawyer)} ;</p><p><b>Et :</b> {case.first.civility} {esc(tenant)}, demeurant désormais {esc(case.second_home.line())}, comparant{case.first.e} en personne.</p>
<p class="justify"><b>Exposé.</b> Par acte du {long_date(signed_on)}, {esc(landlord.name)} a donné à bail à {case.first.civility} {esc(tenant)} un logement situé {esc(case.first_home.line())}. Par assignation du {long_date(act)}, le bailleur demande au juge de prononcer la résiliation du bail, d'ordonner l'expulsion de la partie défenderesse et de tous occupants de son chef, et de la condamner à payer {EURO(round(debt + share, 2))}.</p>
<p class="justify"><b>Discussion.</b> Le défaut de paiement répété des loyers, non contesté, est un manquement assez grave pour justifier la résiliation aux torts du preneur. Il ressort cependant de l'état des lieux de sortie que les clés ont été remises le {long_date(left)} ; la demande d'expulsion est devenue sans objet. Après déduction du dépôt de garantie, la dette s'établit à {EURO(debt)}.</p>
<p style="margin-top:5mm"><b>Par ces motifs,</b> le juge</p><p style="margin-left:8mm">prononce, à la date du {long_date(left)}, la résiliation du bail conclu le {long_date(signed_on)} ;<br>constate que les lieux ont été libérés et dit n'y avoir lieu à ordonner l'expulsion ;<br>condamne {case.first.civility} {esc(tenant)} à payer à {esc(landlord.name)} la somme de {EURO(debt)} au titre des loyers et charges impayés ;<br>autorise le paiement en {dice.number(12, 24)} mensualités de {EURO(float(dice.number(40, 120)))}, la dernière soldant la dette ;<br>condamne la partie défenderesse aux dépens.</p><p style="margin-top:5mm">La greffière {signature(dice.number(0, 90), "#222")} &nbsp;&nbsp;&nbsp; La juge {signature(dice.number(0, 90), "#222")}</p>"""
    truth = case.truth("lease_termination", [landlord.name, tenant], court=court, eviction_ordered=False)
    return Paper(html, truth, "court_ruling", "", "Caladea", 10.6, "17mm 21mm")


def repairs(dice: Dice) -> Paper:
    """A tenant against an owner whose flat is not decent: numbered paragraphs, works under a daily penalty."""
    case = draw(dice, couple=False)
    owner = dice.company("landlord", "sci")
    tenant = case.first.named("LAST_first")
    number = f"{case.rg.split('/')[0]}/{dice.number(200, 9800):05d}"
    penalty = float(dice.number(2, 10) * 10)
    visit = case.heard_on - dt.timedelta(days=dice.number(60, 240))
    day = date_printed(case.decided_on, "long")

    def item(number: int, text: str) -> str:
        return f"<table style='margin-bottom:2mm'><tr><td style='width:9mm'>{number}.</td><td class='justify'>{text}</td></tr></table>"

    defects = dice.pick(("une humidité généralisée et l'absence de ventilation", "une installation électrique dangereuse et des infiltrations", "un chauffage hors d'usage et des menuiseries qui ne ferment plus"))  # fmt: skip
    html = f"""<p style="font-variant:normal;font-size:15pt">Tribunal judiciaire {of(case.town)}</p><p>Pôle de proximité et de protection · Chambre {dice.number(1, 9)}</p><table class="grid" style="margin:5mm 0"><tr><td>Répertoire général</td><td>{number}</td><td>Portalis</td><td>{case.portalis}</td></tr><tr><td>Nature de l'affaire</td><td>51Z Autres demandes relatives au bail d'habitation</td><td>Décision</td><td>Jugement, {day}</td></tr></table>
<div class="cols"><div class="box"><b>Partie requérante</b><br>{esc(tenant)}<br>{esc(case.first_home.line())}<br>Aide juridictionnelle totale<br>Avocat : Me {esc(case.first_lawyer)}</div><div class="box"><b>Partie adverse</b><br>{esc(owner.name)}<br>{esc(owner.address.line())}<br>Avocat : Me {esc(case.second_lawyer)}</div></div>
<p><i>Audience du {date_printed(case.heard_on, "slash")}. Juge : {esc(case.judge)}. Greffier : {esc(case.clerk)}.</i></p><h3>Les faits et les demandes</h3>
{item(1, f"{case.first.civility} {esc(tenant)} loue depuis le {date_printed(dice.day_before(2600, 700, case.heard_on), 'long')} le logement dont l'adresse figure ci-dessus, au loyer de {EURO(dice.amount(420, 880))}.")}{item(2, f"Le service communal d'hygiène, dans son rapport du {date_printed(visit, 'long')}, relève {defects} et conclut à la non-décence du logement au sens du décret n° 2002-120 du 30 janvier 2002.")}{item(3, "Il est demandé la réalisation des travaux, la suspension du loyer et la réparation du préjudice de jouissance. La partie adverse soutient que les désordres viennent d'un défaut d'entretien.")}
<h3>L'appréciation du tribunal</h3>{item(4, "Selon l'article 6 de la loi n° 89-462 du 6 juillet 1989, le bailleur est tenu de remettre un logement décent ne laissant pas apparaître de risques pour la sécurité physique ou la santé. L'article 20-1 permet au juge d'en ordonner la mise en conformité.")}{item(5, "Le rapport n'est contredit par aucune pièce. Les désordres rendent le logement impropre à une occupation normale.")}
<h3 style="border-top:1pt solid;padding-top:3mm">Dispositif</h3><p>Le tribunal, par jugement contradictoire et en premier ressort,</p>{item(6, f"DÉCLARE non décent le logement situé {esc(case.first_home.line())} ;")}{item(7, f"ENJOINT à la {esc(owner.name)} d'y faire exécuter les travaux prescrits par le rapport dans un délai de {dice.number(2, 6)} mois, puis sous astreinte de {EURO(penalty)} par jour de retard ;")}{item(8, f"RÉDUIT le loyer de moitié jusqu'à leur achèvement et ALLOUE {EURO(dice.amount(800, 4200))} de dommages et intérêts ;")}{item(9, "REJETTE le surplus des demandes.")}
<p style="margin-top:4mm">Prononcé par mise à disposition au greffe à la date indiquée en tête.</p><p class="tiny justify">{EXECUTION}</p>"""
    truth = case.truth("unfit_housing", [tenant, owner.name], case_number=number)
    return Paper(html, truth, "court_ruling", "", "Open Sans", 9.3, "15mm 18mm")


def measures_table(dice: Dice) -> Paper:
    """The order on provisional measures as a table, theme by theme; what was asked stands in the column before what is decided."""
    case = draw(dice)
    kids = dice.children(case.second, 2)
    a, b = (person.named("first_LAST") for person in (case.first, case.second))
    asked, amount, duty = float(dice.number(251, 400)), float(dice.number(80, 250)), float(dice.number(2, 9) * 50)
    named = " et ".join(esc(kid.first_name) for kid in kids)
    mr, ms = (f"{person.civility} {esc(name)}" for person, name in ((case.first, a), (case.second, b)))
    rows = [
        ["Résidence séparée", "Demande commune", "Constatons que les époux résident séparément"],
        ["Domicile conjugal", f"Attribution à {ms}", f"Attribuons à {ms} la jouissance du logement, bail compris, {esc(case.second_home.line())}"],
        ["Devoir de secours", f"{ms} : {EURO(duty + 150)}", f"Fixons à {EURO(duty)} par mois la pension alimentaire due à {ms} par son conjoint"],
        ["Autorité parentale", "Exercice conjoint", f"Disons que l'autorité parentale sur {named} est exercée en commun"],
        ["Résidence des enfants", "Chez l'un / alternée", f"Fixons la résidence habituelle chez {ms} ; droit de visite une fin de semaine sur deux"],
        ["Contribution à l'entretien et à l'éducation", f"{ms} : {EURO(asked)} par enfant<br>{mr} : {EURO(60.0)} par enfant", f"Fixons à {EURO(amount)} par mois et par enfant, soit {EURO(amount * 2)} au total, la contribution due par {mr}, versée par l'ARIPA"],
    ]  # fmt: skip
    html = f"""<p class="right small">{case.portalis}</p><table><tr><td style="width:20mm">{stamp("GREFFE")}</td><td style="padding-left:6mm"><b>TRIBUNAL JUDICIAIRE {of(case.town).upper()}</b><br>Juge de la mise en état, affaires familiales<br>Dossier R.G. {case.rg} &nbsp; Ordonnance n° {case.minute}<br><b>ORDONNANCE D'ORIENTATION ET SUR MESURES PROVISOIRES</b><br>du {long_date(case.decided_on, weekday=True)}</td></tr></table>
<p class="justify" style="margin-top:6mm">Dans l'instance en divorce introduite par {mr}, ayant pour avocat Me {esc(case.first_lawyer)}, contre {ms}, ayant pour avocat Me {esc(case.second_lawyer)}, nous, {esc(case.judge)}, après avoir entendu les parties le {date_printed(case.heard_on, "dot")} et examiné leurs pièces, avons rendu l'ordonnance dont la teneur suit.</p>
<p>Les époux se sont mariés le {date_printed(dice.day_before(7000, 1500, case.heard_on), "dot")} ; deux enfants : {", ".join(f"{esc(kid.first_name)}, né{kid.e} le {date_printed(kid.birth_date, 'dot')}" for kid in kids)}.</p><p><b>Par ces motifs</b>, statuant publiquement après débats en chambre du conseil, par ordonnance contradictoire susceptible d'appel, sur les mesures provisoires applicables pendant l'instance :</p>
{table(rows, "grid", ("Objet", "Demandé", "Décidé"), ("21%", "27%", "52%"))}
<p class="justify" style="margin-top:4mm">Ces mesures prennent effet à compter de l'introduction de la demande. Renvoyons l'affaire à la mise en état du {date_printed(case.decided_on + dt.timedelta(days=dice.number(40, 120)), "dot")} pour conclusions au fond sur la demande en divorce. Réservons les dépens. Rappelons que la présente ordonnance est exécutoire par provision.</p><table style="margin-top:7mm"><tr><td>{esc(case.clerk)}, greffier<br>{signature(dice.number(0, 90), "#222")}</td><td>{esc(case.judge)}, juge<br>{signature(dice.number(0, 90), "#222")}</td></tr></table>"""
    truth = case.truth("provisional_measures", [a, b], child_support_amount=amount)
    return Paper(html, truth, "court_ruling", "td{padding:1.2mm 1.6mm}", "URW Bookman", 9.6, "16mm 18mm")


LAYOUTS = {
    "appeal": appeal, "within_a_day": within_a_day, "lease_ended": lease_ended, "repairs": repairs,
    "measures_table": measures_table,
}  # fmt: skip
