"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import date_in_words, long_date, number_in_words
from samples.paper import Paper, esc, table
from samples.papers.court_ruling._draw import EXECUTION, Case, draw, of, spaced
from samples.stationery import signature, stamp, ticked


def _child(dice: Dice, case: Case) -> Person:
    """A minor of the first party, born well before the case was heard."""
    child = dice.children(case.first, 1)[0]
    earliest = max(case.first.birth_date, case.second.birth_date) + dt.timedelta(days=6_700)
    latest = case.heard_on - dt.timedelta(days=400)
    return replace(child, birth_date=min(max(child.birth_date, earliest), latest))


def register_dashes(dice: Dice) -> Paper:
    """An extract from the register of judgments on protected adults: one row, then dashes with the facts in sentences."""
    case = draw(dice, couple=False)
    ward = case.first
    if "person" not in dice.given:
        ward = replace(ward, sex="F", birth_name=ward.birth_name or dice.person("").last_name)
    name, asks = ward.named("first_LAST"), case.second.named("first_LAST")
    born = f"née {ward.birth_name.upper()}" if ward.birth_name else ""
    child, bank = _child(dice, case), dice.address("")
    before = case.decided_on - dt.timedelta(days=dice.number(1_400, 1_790))
    body = f"""<p class="right">{esc(case.town)}, le {long_date(case.decided_on)}</p><p><b>{esc(case.court)}</b><br>Juge des contentieux de la protection – service de la protection des majeurs</p><h2 class="center" style="margin:7mm 0">Extrait des minutes : jugement de renouvellement de curatelle</h2>
<table class="grid small"><tr><th>N° RG</th><th>Minute</th><th>Majeur</th><th>Sens de la décision</th></tr><tr><td>{case.rg}</td><td>{case.minute}</td><td>{esc(ward.named("LAST_first"))} {esc(born)}</td><td>Renouvelle, 5 ans</td></tr></table>
<p style="margin-top:6mm">— Le juge a été saisi à la demande de {case.second.civility} {esc(asks)}, {"frère" if case.second.sex == "M" else "sœur"} de l'intéressée.</p><p>— La mesure est prononcée en faveur de Mme {esc(name)}, {esc(born)}, le {long_date(ward.birth_date)} à {esc(ward.birth_place)}, demeurant {esc(case.first_home.line())}, mère de {esc(child.first_name)}, scolarisé{child.e}.</p><p>— Un premier jugement du {long_date(before)} (RG {before:%y}/00{dice.digits(3)}) avait ouvert la curatelle renforcée et fixé à {dice.number(300, 700)} euros le solde laissé chaque mois sur le compte de retrait.</p><p>— L'audition a eu lieu le {long_date(case.heard_on)}, devant {esc(case.judge)}, juge, assistée de {esc(case.clerk)}, greffière.</p><p>— Les avoirs sont déposés à la Caisse Mutuelle du Bocage, {esc(bank.line())}, qui recevra copie.</p>
<p style="margin-top:5mm"><b>Par ces motifs</b>, statuant en chambre du conseil, en premier ressort,</p><p>— maintient Mme {esc(name)} sous le régime de la curatelle renforcée pour soixante mois ;</p><p>— désigne {case.second.civility} {esc(asks)} en qualité de curateur, pour assister et contrôler l'intéressée dans la gestion de ses biens et de sa personne ;</p><p>— dit qu'un compte de gestion sera remis chaque année au greffe ;</p><p>— ordonne l'exécution provisoire.</p>"""
    html = f"""{body}<div style="display:flex;justify-content:space-between;margin-top:12mm"><div>{stamp("SERVICE DES MAJEURS")}</div><div>Pour extrait conforme,<br>le greffier<br>{signature(int(dice.digits(2)))}</div></div>"""
    return Paper(html, case.truth("guardianship", [name, asks]), "court_ruling", "", "Carlito", 11, "17mm 20mm")


def leaflet_of_boxes(dice: Dice) -> Paper:
    """A folded leaflet of two halves: what does not apply is unticked, the subject an object line, the day in the small print."""
    case = draw(dice)
    one, two = case.first.named("LAST_first"), case.second.named("LAST_first")
    ages, each = [_child(dice, case), _child(dice, case)], dice.number(80, 290)
    kids = [child.first_name for child in ages]
    him = "Mme" if case.second.sex == "F" else "M."
    next_day = case.decided_on + dt.timedelta(days=dice.number(30, 90))
    options = (("Fixe la contribution à l'entretien et à l'éducation des enfants", True), ("Constate l'impécuniosité du débiteur et le dispense de contribution", False), ("Homologue la convention des parents", False), ("Rejette la demande", False))  # fmt: skip
    lives = (("Résidence habituelle chez la partie demanderesse", True), ("Résidence en alternance", False))
    left = f"""<p><b>{esc(case.court)}</b><br>Pôle famille – juge aux affaires familiales</p><p class="small">RG : {case.rg} &nbsp; Portalis : {case.portalis}</p><p style="margin-top:6mm"><b>Objet : jugement relatif aux enfants, parents non mariés</b></p><p>Concerne : {esc(one)} et {esc(two)}</p><table class="grid small" style="margin-top:4mm"><tr><th></th><th>Demande</th><th>Défense</th></tr><tr><td>Partie</td><td>{esc(one)}</td><td>{esc(two)}</td></tr><tr><td>Né(e) le</td><td>{case.first.birth_date:%d/%m/%Y}</td><td>{case.second.birth_date:%d/%m/%Y}</td></tr><tr><td>Demeure</td><td>{esc(case.first_home.line())}</td><td>{esc(case.second_home.line())}</td></tr><tr><td>Avocat</td><td>Me {esc(case.first_lawyer)}</td><td>sans avocat</td></tr></table><p class="small" style="margin-top:4mm">Enfants : {esc(kids[0])}, né{ages[0].e} le {ages[0].birth_date:%d/%m/%Y}, et {esc(kids[1])}. Les parties ont été entendues le {long_date(case.heard_on)}. La partie défenderesse est l'ancien compagnon de vie de la partie demanderesse.</p><p class="small">Prochain rendez-vous avec le médiateur familial : {next_day:%d/%m/%Y}, 14 h.</p>"""
    right = f"""<p class="center"><b>Par ces motifs, le juge</b></p>{"".join(f"<p>{ticked(esc(t), on)}</p>" for t, on in options)}<hr>{"".join(f"<p>{ticked(esc(t), on)}</p>" for t, on in lives)}<hr><p>{ticked(f"Condamne {him} {esc(two)} à verser, chaque mois et d'avance, la somme de <b>{each} €</b> par enfant, soit {2 * each} € au total, par l'intermédiaire de l'organisme débiteur des prestations familiales")}</p><p>{ticked("Indexation au 1er janvier, indice INSEE hors tabac")}</p><p>{ticked("Partage par moitié des frais de santé non remboursés")}</p><p>{ticked("Dépens à la charge du Trésor", False)} &nbsp; {ticked("partagés")}</p><p style="margin-top:6mm">{esc(case.judge)}, juge &nbsp;&nbsp; {esc(case.clerk)}, greffier</p>{signature(int(dice.digits(2)))}<p class="tiny" style="margin-top:10mm">Édité le {case.decided_on:%d/%m/%Y}, jour du prononcé par mise à disposition au greffe. Recours : un mois à compter de la signification.</p>"""
    html = f'<div style="display:flex;gap:12mm"><div style="flex:1">{left}</div><div style="flex:1;border-left:1px dotted #888;padding-left:9mm">{right}</div></div>'
    facts = case.truth("child_support", [one, two], child_support_amount=float(each))
    return Paper(html, facts, "court_ruling", "", "FreeSans", 10, "13mm 14mm", "A4 landscape")


def counsel_copy(dice: Dice) -> Paper:
    """A copy on a lawyer's paper: the article of the code for a title, prose with one boxed summary, the day inside the first sentence."""
    case = draw(dice)
    a, b = case.first, case.second
    if "person" not in dice.given:
        a = replace(a, first_names=("Maria", "das Dores"), last_name="Ferreira da Conceição") if a.sex == "F" else replace(a, first_names=("Abdoul", "Karim"), last_name="Ould Cheikh Sidi Baba")  # fmt: skip
    one = f"{' '.join(a.first_names[:2])} {a.last_name.upper()}"
    two = f"{b.first_name} {b.last_name.upper()}"
    counsel, deputy, cabinet = case.first_lawyer, dice.person("", age=(30, 60)), dice.address("")
    lady, lord = ("Madame" if a.sex == "F" else "Monsieur"), ("Madame" if b.sex == "F" else "Monsieur")
    html = f"""<table><tr><td style="width:50%;font-size:13pt;letter-spacing:1px">{esc(counsel)}<br><span class="small">Avocat à la Cour<br>{esc(cabinet.line(" – "))}<br>Toque {dice.letters(1)}{dice.digits(3)}</span></td><td class="right small">Dossier de : {esc(one)}<br>Copie exécutoire remise au cabinet</td></tr></table>
<h3 class="center" style="margin:9mm 0 6mm">Articles 515-9 à 515-13-1 du code civil</h3>
<p class="justify" style="line-height:1.55">Le {date_in_words(case.decided_on)}, nous, {esc(case.judge)}, juge aux affaires familiales au {esc(case.court)}, assistée de {esc(case.clerk)}, greffier, saisie par requête sous le numéro RG {case.rg}, avons rendu l'ordonnance de protection dont la teneur suit, après les débats du {long_date(case.heard_on)}, au nom du peuple français.</p>
<p class="justify" style="line-height:1.55">{lady} {esc(one)}, né{a.e} le {long_date(a.birth_date)} à {esc(a.birth_place)}, dont l'adresse est tenue secrète, expose les violences subies dans le couple de la part de {lord} {esc(two)}, né{b.e} le {long_date(b.birth_date)}, demeurant {esc(case.second_home.line())}. Les certificats médicaux et les messages produits rendent vraisemblables ces faits et le danger auquel la partie demanderesse est exposée.</p>
<div style="border:1.4px solid #222;padding:4mm 6mm;margin:5mm 0"><b>PAR CES MOTIFS</b>, DÉLIVRONS une ordonnance de protection à {lady} {esc(one)} ; INTERDISONS à {lord} {esc(two)} d'entrer en relation avec la partie demanderesse, de quelque façon que ce soit, et de paraître à son domicile ; ATTRIBUONS à {lady} {esc(one)} la jouissance du logement du couple ; FIXONS la durée de ces mesures à douze mois à compter de la notification ; DISONS que les dépens seront supportés par {lord} {esc(two)}.</div>
<p class="small justify">Aide juridictionnelle totale accordée (plafond de ressources pour une personne seule : 12 862 euros ; pour deux : 15 177 euros). Le ministère public a donné son avis le {long_date(case.heard_on - dt.timedelta(days=1))}.</p><div class="cols" style="margin-top:8mm"><div>{stamp("GREFFE J.A.F.")}</div><div>Pour le directeur de greffe, par délégation,<br>{deputy.civility} {esc(deputy.named("first_LAST"))}<br>{signature(int(dice.digits(2)))}</div></div><p class="tiny center" style="margin-top:6mm">Membre d'une association agréée, le règlement des honoraires par chèque est accepté.</p>"""
    return Paper(html, case.truth("protection_order", [one, two]), "court_ruling", "", "C059", 10.6, "16mm 22mm")


def housing_judge_summary(dice: Dice) -> Paper:
    """An order of the housing judge as the clerks' program sets it: a cover with a table of parties, spaced letters, payment plan refused."""
    case = draw(dice, couple=False)
    tenant = case.first.named("first_LAST")
    owner = dice.company("landlord", "social_landlord")
    debt, fee = f"{dice.amount(2_100, 7_900):.2f}".replace(".", ","), f"{dice.amount(430, 780):.2f}".replace(".", ",")
    order = dt.date(2000 + int(case.rg[:2]), 1, 1) - dt.timedelta(days=dice.number(60, 120))
    late = order >= dt.date(2023, 7, 29)
    wait, term = (42, "six semaines") if late else (62, "deux mois")
    ended, signed = order + dt.timedelta(days=wait), order - dt.timedelta(days=dice.number(700, 2_400))
    who = "Mme" if case.first.e else "M."
    rows = [["DEMANDEUR", f"{esc(owner.name)}, {esc(owner.address.line())}<br>représenté par Me {esc(case.second_lawyer)}, avocat au barreau {of(case.town)}"], ["DÉFENDEUR", f"{who} {esc(tenant)}, {esc(case.first_home.line())}<br>comparant{case.first.e} en personne"], ["PRÉSIDENT", esc(case.judge)], ["GREFFIER", esc(case.clerk)], ["DÉBATS", f"audience publique du {long_date(case.heard_on)}"]]  # fmt: skip
    html = f"""<div class="cols"><div>{esc(case.court.upper())}<br><span class="small">Chambre de proximité – JCP référé<br>Cité judiciaire</span></div><div class="right">N° RG {case.rg}<br><span class="small">N° Portalis {case.portalis}<br>MINUTE N° {case.minute}</span></div></div>
<p class="center" style="font-size:13pt;margin:9mm 0 3mm">{spaced("ORDONNANCE")}</p><p class="center">du {long_date(case.decided_on)}</p>{table(rows, "grid", (), ("24%", "76%"))}
<p class="small" style="margin-top:4mm">Copie exécutoire le : ............... à : ............... &nbsp; Copie au préfet le : ...............</p><h3>Exposé</h3><p class="justify">Par acte sous seing privé du {long_date(signed)}, {esc(owner.name)} a loué à {who} {esc(tenant)} un logement au {esc(case.first_home.line())}. Un commandement de payer visant la clause résolutoire a été délivré le {long_date(order)}. {who} {esc(tenant)} demande trente-six mois de délais, sans avoir repris le paiement du loyer courant. Le diagnostic social et financier du {long_date(case.heard_on - dt.timedelta(days=9))} a été lu à l'audience.</p>
<div class="break"></div><p class="right small">RG {case.rg} – page 2</p><h3>Motifs</h3><p class="justify">Les causes du commandement n'ont pas été réglées dans les {term}. Faute de reprise du versement intégral du loyer avant l'audience, les délais de l'article 24 V de la loi du 6 juillet 1989 ne peuvent être accordés.</p><p class="center" style="margin-top:6mm">PAR CES MOTIFS</p><p>Nous, juge des contentieux de la protection, statuant en référé, par ordonnance contradictoire et en premier ressort,</p><p>CONSTATONS que les conditions d'acquisition de la clause résolutoire sont réunies au {long_date(ended)} ;</p><p>REJETONS la demande de délais ;</p><p>ORDONNONS en conséquence à {who} {esc(tenant)} de libérer les lieux et DISONS qu'à défaut, deux mois après le commandement de quitter les lieux, il sera procédé à son expulsion, au besoin avec la force publique ;</p><p>CONDAMNONS {who} {esc(tenant)} à payer à titre provisionnel {debt} euros, puis une indemnité mensuelle d'occupation de {fee} euros ;</p><p>DISONS n'y avoir lieu à l'application de l'article 700 du code de procédure civile.</p>
<p class="small justify" style="margin-top:6mm">{EXECUTION.replace("ledit jugement", "ladite ordonnance")}</p><div class="cols" style="margin-top:8mm"><div>La greffière<br>{signature(9)}</div><div>La juge<br>{signature(int(dice.digits(2)))}</div></div>"""
    facts = case.truth("eviction", [owner.name, tenant], eviction_ordered=True)
    return Paper(html, facts, "court_ruling", "", "Liberation Sans", 10.6, "18mm 21mm")


def divorce_for_fault(dice: Dice) -> Paper:
    """A divorce for fault: two pages, the parties one above the other, a lump compensation and support for one child by months."""
    case = draw(dice)
    one, two = case.first.named("LAST_first"), case.second.named("LAST_first")
    child, amount, lump = _child(dice, case), dice.number(120, 420), dice.number(6, 28) * 1_000
    wed = case.decided_on - dt.timedelta(days=dice.number(1_600, 2_300))
    interim = case.decided_on - dt.timedelta(days=dice.number(110, 140))
    a, b = (("Madame" if p.sex == "F" else "Monsieur") for p in (case.first, case.second))

    def spouse(civil: str, name: str, home: str, lawyer: str) -> str:
        return f"<p style='margin-left:14mm'>{civil} {esc(name)}<br>{home}<br><span class='small'>ayant pour avocat constitué Maître {esc(lawyer)}</span></p>"

    born = [f"né{p.e} le {long_date(p.birth_date)} à {esc(p.birth_place)} ({p.birth_postcode[:2]})<br>{esc(h.line())}" for p, h in ((case.first, case.first_home), (case.second, case.second_home))]  # fmt: skip
    html = f"""<p class="center">{spaced("TRIBUNAL JUDICIAIRE")}<br>{of(case.town).upper()}</p><p class="small">Cabinet {dice.number(1, 9)} – 2e chambre civile<br>RÔLE GÉNÉRAL : {case.rg}<br>Minute {case.minute}<br>NAC : 20L</p><h2 class="center">JUGEMENT DE DIVORCE</h2><p class="center small">prononcé publiquement le {long_date(case.decided_on)}, par mise à disposition</p>
<p><u>Époux demandeur</u></p>{spouse(a, one, born[0], case.first_lawyer)}<p><u>Époux défendeur</u></p>{spouse(b, two, born[1], case.second_lawyer)}<p>Juge aux affaires familiales : {esc(case.judge)} – Greffier lors des débats et du prononcé : {esc(case.clerk)}</p>
<p class="justify">Les époux se sont mariés le {long_date(wed)} devant l'officier de l'état civil de {esc(case.first.birth_place)}, sans contrat. Ils ont un enfant commun, {esc(child.first_name)}, né{child.e} le {long_date(child.birth_date)}. L'ordonnance sur mesures provisoires du {long_date(interim)} avait fixé la contribution à {amount - 20} euros. L'ordonnance de clôture est intervenue le {long_date(case.heard_on - dt.timedelta(days=8))} et l'affaire a été plaidée le {long_date(case.heard_on)}.</p>
<div class="break"></div><p class="justify">Les attestations de la voisine du couple, {esc(dice.person("", sex="F", age=(40, 80)).named("first_LAST"))}, établissent l'abandon du domicile et des manquements graves aux devoirs du mariage.</p><p class="center"><b>PAR CES MOTIFS</b></p><p>Le juge aux affaires familiales, statuant par jugement contradictoire, en premier ressort,</p>
<p><b>Prononce</b>, sur le fondement de l'article 242 du code civil, <b>le divorce</b> aux torts exclusifs de l'époux défendeur ;</p><p><b>Ordonne</b> la mention du dispositif en marge des actes de naissance et de mariage ;</p><p><b>Dit</b> que le jugement prend effet entre les époux, quant aux biens, au {long_date(interim)} ;</p><p><b>Condamne</b> {b} {esc(two)} à verser une prestation compensatoire en capital de {lump:,} euros ;</p><p><b>Fixe</b> la résidence de l'enfant chez {a} {esc(one)} ;</p><p><b>Fixe</b> à {number_in_words(amount)} euros ({amount} €) par mois la contribution de {b} {esc(two)} à l'entretien et à l'éducation de l'enfant, indexée sur l'indice des prix à la consommation ;</p><p><b>Déboute</b> les parties de leurs autres demandes ;</p><p><b>Condamne</b> {b} {esc(two)} aux dépens.</p><div class="cols" style="margin-top:12mm"><div>Le greffier<br>{signature(3)}</div><div>Le juge<br>{signature(int(dice.digits(2)))}</div></div>""".replace(f"{lump:,}", f"{lump:,}".replace(",", " "))  # fmt: skip
    facts = case.truth("divorce", [one, two], child_support_amount=float(amount))
    return Paper(html, facts, "court_ruling", "", "Liberation Serif", 11.4, "20mm 23mm")


def orientation_order(dice: Dice) -> Paper:
    """Interim measures in a divorce: a left margin of headings, the measures opposite, no title but the code's section."""
    case = draw(dice)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    a, b = (("Madame" if p.sex == "F" else "Monsieur") for p in (case.first, case.second))
    notary, duty = dice.person("", age=(35, 65)), dice.number(150, 600)
    going = case.decided_on + dt.timedelta(days=dice.number(60, 90))
    rows = (
        ("Juridiction", f"{esc(case.court)}, {esc(case.judge)}, juge de la mise en état du pôle famille, {esc(case.clerk)}, greffier"),
        ("Affaire", f"RG {case.rg}, Portalis {case.portalis}"),
        ("Époux", f"{a} {esc(one)}, né{case.first.e} le {case.first.birth_date:%d/%m/%Y}, et {b} {esc(two)}, né{case.second.e} le {case.second.birth_date:%d/%m/%Y}"),
        ("Conseils", f"Me {esc(case.first_lawyer)} et Me {esc(case.second_lawyer)}"),
        ("Audience", f"d'orientation, le {long_date(case.heard_on)} ; délibéré rendu le {long_date(case.decided_on)}"),
        ("Procédure", f"Demande en divorce introduite par {a} {esc(one)}. Les époux n'ont pas signé de procès-verbal d'acceptation. Le fond sera jugé plus tard"),
        ("Logement", f"Le juge attribue à {a} {esc(one)} la jouissance du logement familial, {esc(case.first_home.line())}, loué, à charge d'en payer le loyer ; {b} {esc(two)} quittera les lieux avant le {long_date(going)} et résidera {esc(case.second_home.line())}"),
        ("Devoir de secours", f"{b} {esc(two)} versera {duty} euros chaque mois à son conjoint, à titre de pension alimentaire pour lui-même"),
        ("Dettes", f"Le crédit automobile (Banque des Arceaux, échéance {dice.number(140, 320)} euros) sera réglé par {b} {esc(two)}"),
        ("Biens", f"{notary.civility} {esc(notary.named('first_LAST'))}, notaire, est désigné{notary.e} pour dresser un projet de liquidation"),
        ("Suite", f"Renvoi à la mise en état du {long_date(going + dt.timedelta(days=35))}, 9 heures"),
    )  # fmt: skip
    body = "".join(f"<tr><td style='width:24%;text-align:right;padding-right:5mm;color:#444'><i>{x}</i></td><td style='border-left:1px solid #888;padding-left:5mm'>{y}.</td></tr>" for x, y in rows)  # fmt: skip
    html = f"""<p class="center">RÉPUBLIQUE FRANÇAISE<br><span class="small">AU NOM DU PEUPLE FRANÇAIS</span></p><p class="center" style="margin:6mm 0">Articles 254 à 256 du code civil, articles 1117 et suivants du code de procédure civile</p><table class="spread">{body}</table><p style="margin-top:6mm" class="justify">PAR CES MOTIFS, statuant par ordonnance contradictoire susceptible d'appel dans les quinze jours de sa notification, le juge ORDONNE les mesures provisoires énoncées ci-dessus, RAPPELLE qu'elles sont exécutoires de droit et RÉSERVE les dépens.</p><div class="cols" style="margin-top:10mm"><div>{stamp("TRIBUNAL JUDICIAIRE")}</div><div>Le juge de la mise en état<br>{signature(int(dice.digits(2)))}</div></div>"""
    return Paper(html, case.truth("provisional_measures", [one, two]), "court_ruling", ".spread td{padding-top:1.6mm;padding-bottom:1.6mm}", "P052", 10.4, "17mm 18mm")  # fmt: skip


def school_age_child(dice: Dice) -> Paper:
    """The children's judge leaves a child with the parents under educational help: none of the kinds that housing asks for."""
    case = draw(dice)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    child = _child(dice, case)
    service, end = dice.address(""), case.decided_on + dt.timedelta(days=365)
    number = f"{dice.letters(1)}{dice.digits(2)}/{dice.digits(4)}"
    html = f"""<table><tr><td style="width:55%"><b>{esc(case.court)}</b><br>Tribunal pour enfants – cabinet de {esc(case.judge)}<br><span class="small">Dossier n° {number} – RG {case.rg}</span></td><td class="small right">Notifié aux parents et au service le {case.decided_on + dt.timedelta(days=6):%d/%m/%Y}</td></tr></table>
<h2 style="margin:8mm 0 2mm">Jugement en assistance éducative</h2><p>Jugement du {long_date(case.decided_on)} (audience de cabinet du {long_date(case.heard_on)})</p><p style="margin-top:5mm">Nous, {esc(case.judge)}, juge des enfants, assisté de {esc(case.clerk)}, greffier ;</p><p>Vu les articles 375 à 375-9 du code civil et 1181 à 1200-1 du code de procédure civile ;</p><p>Vu la procédure suivie à l'égard de {esc(child.first_name)}, né{child.e} le {long_date(child.birth_date)},</p>
<table style="margin:4mm 0 4mm 10mm;width:88%"><tr><td>dont les parents sont</td><td>{case.first.civility} {esc(one)}, {esc(case.first_home.line())}<br>{case.second.civility} {esc(two)}, {esc(case.second_home.line())}</td></tr></table>
<p class="justify">Attendu que le rapport du service, reçu le {long_date(case.heard_on - dt.timedelta(days=15))}, décrit un conflit de couple persistant et un logement exigu, mais aussi l'adhésion des parents ; que le précédent jugement du {long_date(case.decided_on - dt.timedelta(days=364))} arrive à échéance ;</p><p class="center" style="margin:5mm 0"><b>PAR CES MOTIFS</b></p><p>Statuant en chambre du conseil, en premier ressort,</p><p>RENOUVELONS la mesure d'assistance éducative en milieu ouvert au bénéfice de l'enfant jusqu'au {long_date(end)} ;</p><p>DÉSIGNONS pour l'exercer l'Association du Pont Levis, {esc(service.line())} ;</p><p>DISONS que les allocations familiales continueront d'être versées aux parents ;</p><p>ORDONNONS l'exécution provisoire.</p>
<div style="margin:12mm 0 0 90mm">Le juge des enfants<br>{signature(int(dice.digits(2)))}</div><p class="tiny">Appel dans les quinze jours de la notification, au greffe de la cour d'appel. L'avocat de l'enfant : Me {esc(case.first_lawyer)}.</p>"""
    return Paper(html, case.truth("other", [one, two]), "court_ruling", "", "Open Sans", 10, "18mm 21mm")


LAYOUTS = {
    "register_dashes": register_dashes, "leaflet_of_boxes": leaflet_of_boxes, "counsel_copy": counsel_copy,
    "housing_judge_summary": housing_judge_summary, "divorce_for_fault": divorce_for_fault,
    "orientation_order": orientation_order, "school_age_child": school_age_child,
}  # fmt: skip
