"""Layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

An eviction whose orders are numbered in a table, a divorce set like a printed book with a cover for the certified copy, an order on
provisional measures from the clerks' new program, support of children by a sheet of boxes, a family habilitation.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.court_ruling._draw import EXECUTION, draw, of


def numbered_orders(dice: Dice) -> Paper:
    """Eviction by the juge des contentieux de la protection: a banner with the seal, a couple of tenants, debts of three dates, orders numbered in a table, an earlier refused claim told."""
    case = draw(dice)
    landlord = dice.company("landlord", "social_landlord")
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    debt, rent = dice.amount(1_900, 8_400), dice.amount(390, 880)
    order = case.heard_on - dt.timedelta(days=dice.number(160, 260))
    euro = f"{debt:.2f}".replace(".", ",")
    orders = [
        ("1", "DÉCLARE recevable l'action de la demanderesse ;"), ("2", f"CONSTATE que le bail conclu le {long_date(order - dt.timedelta(days=1_500))} est résilié depuis le {long_date(order + dt.timedelta(days=61))} par l'effet de la clause résolutoire ;"),
        ("3", f"REJETTE la demande de délais de paiement formée par {case.first.civility} {esc(one)} ;"), ("4", f"ORDONNE l'expulsion de {case.first.civility} {esc(one)} et de {case.second.civility} {esc(two)}, ainsi que de tout occupant de leur chef, deux mois après la délivrance d'un commandement d'avoir à quitter les lieux ;"),
        ("5", f"CONDAMNE solidairement les défendeurs à payer {euro} € (décompte arrêté au {long_date(case.heard_on - dt.timedelta(days=6))}) ;"), ("6", f"FIXE l'indemnité d'occupation à {rent:.2f} € par mois ;".replace(".", ",")), ("7", "DÉBOUTE la demanderesse de sa demande de dommages et intérêts ;"), ("8", "RAPPELLE que l'exécution provisoire est de droit."),
    ]  # fmt: skip
    html = f"""<table style="border-bottom:3px solid #222"><tr><td style="width:24mm;font-size:26pt">⚖</td><td><b style="font-size:13pt">{esc(case.court)}</b><br>Pôle de proximité et de protection<br><span class="small">{esc(dice.address("").line())}</span></td><td class="right small">Minute {case.minute}<br>Rôle {case.rg}<br>NAC 5AA</td></tr></table>
<p class="center" style="font-size:13pt;margin:6mm 0">JUGEMENT DU {long_date(case.decided_on, True).upper()}</p><table class="small"><tr><td style="width:50%"><b>En demande</b><br>{esc(landlord.name)}<br>{lines(landlord.address.lines())}<br>représentée par Me {esc(case.first_lawyer)} (toque {dice.letters(1)}{dice.number(10, 900)})</td><td><b>En défense</b><br>{case.first.civility} {esc(one)}, présent{case.first.e}<br>{case.second.civility} {esc(two)}, non comparant{case.second.e}<br>tous deux {esc(case.first_home.line())}</td></tr></table>
<p class="small">Composition : {esc(case.judge)}, vice-présidente — greffe : {esc(case.clerk)}. Audience publique du {long_date(case.heard_on)}. Décision réputée contradictoire, en premier ressort, mise à disposition au greffe.</p><p class="justify"><b>Rappel des faits.</b> {esc(landlord.name)} a fait signifier le {long_date(order)} un commandement de payer {f"{debt * 0.55:.2f}".replace(".", ",")} € visant la clause résolutoire. La CCAPEX a été saisie le {long_date(order + dt.timedelta(days=2))}, le préfet avisé de l'assignation le {long_date(case.heard_on - dt.timedelta(days=74))}. Une première demande d'expulsion, formée en {case.decided_on.year - 3}, avait été rejetée. La dette, de {f"{debt - 340:.2f}".replace(".", ",")} € à l'assignation, a augmenté.</p>
<p class="justify"><b>Sur quoi.</b> Selon l'article 24 de la loi du 6 juillet 1989, le juge peut accorder des délais au locataire en situation de régler sa dette et qui a repris le versement intégral du loyer courant avant l'audience ; tel n'est pas le cas. L'article L. 412-6 du code des procédures civiles d'exécution suspend les expulsions du 1er novembre au 31 mars.</p><p><b>Par ces motifs, la juge :</b></p>{table([[a, b] for a, b in orders], "grid", (), ("7%", "93%"))}"""
    return Paper(html, case.truth("eviction", [landlord.name, one, two], eviction_ordered=True), "court_ruling", "td.n{text-align:center}", "Carlito", 10.5, "15mm 18mm")  # fmt: skip


def certified_cover(dice: Dice) -> Paper:
    """Divorce accepted: a cover for the certified copy (its own date, to whom it is sent), the judgment in two justified columns of small serif, an earlier order quoted with its number, an allowance in capital."""
    case = draw(dice)
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    kids = dice.children(case.second, 2)
    amount, capital = float(dice.number(95, 310)), dice.number(6, 60) * 1000
    wed = case.decided_on - dt.timedelta(days=dice.number(700, 1_900))
    before = case.heard_on - dt.timedelta(days=dice.number(300, 500))
    copied = case.decided_on + dt.timedelta(days=dice.number(12, 70))
    html = f"""<p class="right small">Copie certifiée conforme revêtue de la formule exécutoire<br>délivrée le {copied:%d/%m/%Y} à Me {esc(case.first_lawyer)}</p><div style="text-align:center;margin-top:45mm;font-size:13pt">RÉPUBLIQUE FRANÇAISE<br><span style="font-size:10pt">AU NOM DU PEUPLE FRANÇAIS</span><br><br><b>{esc(case.court)}</b><br>Deuxième chambre civile, section famille<br><br>n° RG {case.rg}<br><br>Jugement prononcé le {long_date(case.decided_on)}<br><br>dans l'affaire opposant<br><br><b>{case.first.civility} {esc(a)}</b><br>à<br><b>{case.second.civility} {esc(b)}</b></div>
<p class="small" style="margin-top:40mm">Expéditions : Me {esc(case.first_lawyer)}, Me {esc(case.second_lawyer)}, ARIPA, service de l'enregistrement.</p><div class="break"></div><div style="column-count:2;column-gap:7mm;text-align:justify;font-size:9.5pt">
<p>Vu l'assignation délivrée le {long_date(before - dt.timedelta(days=40))} ; vu l'ordonnance sur mesures provisoires du {long_date(before)} (n° RG {before:%y}/0{dice.digits(4)}) ayant fixé la contribution du parent débiteur à {amount - 25:.0f} € par enfant ; vu l'ordonnance de clôture du {long_date(case.heard_on - dt.timedelta(days=15))} ; après débats en chambre du conseil le {long_date(case.heard_on)} devant {esc(case.judge)}, juge aux affaires familiales, assistée de {esc(case.clerk)}, greffière.</p>
<p>{case.first.civility} {esc(a)}, né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}, et {case.second.civility} {esc(b)}, né{case.second.e} le {long_date(case.second.birth_date)}, se sont mariés le {long_date(wed)} à {esc(case.town)}. Deux enfants sont nés : {esc(kids[0].first_name)}, le {long_date(kids[0].birth_date)}, et {esc(kids[1].first_name)}, le {long_date(kids[1].birth_date)}. Par déclarations annexées, les époux ont accepté le principe de la rupture du mariage sans considération des faits à l'origine de celle-ci.</p>
<p>Sur la contribution : la partie demanderesse perçoit un salaire de {dice.number(13, 24)}50 € et règle un loyer de {dice.number(4, 7)}80 € ; la partie défenderesse déclare {dice.number(17, 39)}20 € de revenus mensuels. La première sollicite {amount + 70:.0f} € par enfant ; la seconde propose {amount - 40:.0f} €. Au regard des besoins des enfants, cette contribution sera arrêtée comme ci-dessous.</p><p>Sur la prestation compensatoire : eu égard à la durée du mariage, l'existence d'une disparité au sens de l'article 270 du code civil est établie.</p><p style="text-align:center"><b>PAR CES MOTIFS</b></p><p>Statuant publiquement, contradictoirement et en premier ressort,</p>
<p>Prononce sur le fondement de l'article 233 du code civil le divorce de {case.first.civility} {esc(a)} et de {case.second.civility} {esc(b)} ;</p><p>Ordonne la mention du présent dispositif en marge des actes de l'état civil ;</p><p>Condamne {case.second.civility} {esc(b)} à verser un capital de {capital // 1000} 000 € à titre de prestation compensatoire ;</p><p>Fixe la résidence habituelle des enfants chez {case.first.civility} {esc(a)} ;</p><p>Fixe la contribution de {case.second.civility} {esc(b)} à l'entretien et à l'éducation des enfants à la somme de {amount:.0f} € par mois et par enfant, soit {2 * amount:.0f} € par mois au total, versée par l'intermédiaire de l'organisme débiteur des prestations familiales ;</p><p>Dit que chacun des époux reprendra l'usage de son nom ;</p><p>Partage les dépens par moitié.</p></div>"""
    return Paper(html, case.truth("divorce", [a, b], child_support_amount=amount), "court_ruling", "", "P052", 11, "17mm 18mm")  # fmt: skip


def clerk_program(dice: Dice) -> Paper:
    """Provisional measures as the clerks' program prints them: a head of small label and value in three columns, rubrics in grey bars, ticked choices, hearing of sending back later than the decision."""
    case = draw(dice)
    a, b = case.first.named("LAST_first"), case.second.named("LAST_first")
    back = case.decided_on + dt.timedelta(days=dice.number(60, 120))

    def bar(text: str) -> str:
        return f"<p style='background:#dcdcdc;padding:1mm 2mm;margin:4mm 0 2mm'><b>{text}</b></p>"

    html = f"""<table class="small"><tr><td style="width:34%"><i>Juridiction</i><br>{esc(case.court)}</td><td style="width:33%"><i>Chambre</i><br>Affaires familiales, cabinet {dice.number(1, 9)}</td><td><i>Nature</i><br>Ordonnance d'orientation et sur mesures provisoires</td></tr><tr><td><i>Numéro RG</i><br>{case.rg}</td><td><i>Portalis</i><br>{case.portalis}</td><td><i>Minute</i><br>{case.minute}</td></tr><tr><td><i>Date de la décision</i><br>{case.decided_on:%d/%m/%Y}</td><td><i>Date des débats</i><br>{case.heard_on:%d/%m/%Y}</td><td><i>Acte de saisine</i><br>Assignation du {case.heard_on - dt.timedelta(days=95):%d/%m/%Y}</td></tr></table>
{bar("PARTIES")}<table><tr><td style="width:50%">Demandeur<br><b>{esc(a)}</b><br>né{case.first.e} le {case.first.birth_date:%d/%m/%Y}, nationalité française<br>{lines(case.first_home.lines())}<br><span class="small">Avocat plaidant : {esc(case.first_lawyer)}</span></td><td>Défendeur<br><b>{esc(b)}</b><br>né{case.second.e} le {case.second.birth_date:%d/%m/%Y}, nationalité française<br>{lines(case.second_home.lines())}<br><span class="small">Avocat constitué : {esc(case.second_lawyer)}</span></td></tr></table>
{bar("EXPOSÉ")}<p class="justify">Les époux, mariés le {case.decided_on - dt.timedelta(days=dice.number(300, 800)):%d/%m/%Y} sous le régime de la communauté réduite aux acquêts, n'ont pas d'enfant mineur. Ils s'opposent sur la jouissance du domicile conjugal, bien commun, et sur le règlement provisoire du crédit immobilier (échéance mensuelle de {dice.number(500, 1300)} €).</p>{bar("DÉCISION")}<p>Nous, {esc(case.judge)}, juge aux affaires familiales, juge de la mise en état, assistée de {esc(case.clerk)}, par ordonnance susceptible d'appel,</p>
<p>- CONSTATONS que les époux ont accepté le principe de la rupture ;<br>- ATTRIBUONS à {esc(a)} la jouissance du logement et du mobilier du ménage, à titre onéreux ;<br>- DISONS que {esc(b)} devra quitter ce logement avant le {case.decided_on + dt.timedelta(days=45):%d/%m/%Y} ;<br>- FIXONS à {dice.number(2, 8)}50 € la pension alimentaire mensuelle due à l'époux au titre du devoir de secours ;<br>- RENVOYONS à l'audience de mise en état du {back:%d/%m/%Y} ;<br>- RÉSERVONS les dépens.</p>{bar("NOTIFICATION")}<p class="small">☒ copie exécutoire aux avocats par RPVA &nbsp; ☐ lettre recommandée &nbsp; ☐ signification &nbsp;—&nbsp; délai d'appel : quinze jours à compter de la signification (article 795 du code de procédure civile).</p>"""
    return Paper(html, case.truth("provisional_measures", [a, b]), "court_ruling", "", "DejaVu Sans Condensed", 9.6, "14mm 16mm")  # fmt: skip


def support_sheet(dice: Dice) -> Paper:
    """Support of children, typed on the court's old form: parents as « le père », « la mère », decision date in letters at the end only, arrears from a date, the sum in words then in figures, indexation by formula."""
    case = draw(dice)
    a, b = case.first.named("LAST_FIRST"), case.second.named("LAST_FIRST")
    kids = dice.children(case.second, 2)
    amount = float(dice.number(60, 260))
    start = case.heard_on - dt.timedelta(days=dice.number(20, 150))
    born = " et ".join(f"{esc(k.first_name)} (née le {k.birth_date:%d.%m.%Y})" if k.sex == "F" else f"{esc(k.first_name)} (né le {k.birth_date:%d.%m.%Y})" for k in kids)  # fmt: skip
    html = f"""<p>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}<br>AFFAIRES FAMILIALES — CABINET {dice.number(1, 8)}</p><p>R.G. N. {case.rg}<br>MINUTE N. {case.minute}<br>(ancien dossier {case.decided_on.year - 4}/{dice.number(100, 999)})</p><p class="center" style="margin:8mm 0"><u>JUGEMENT</u></p><p>{esc(a)}, demanderesse ou demandeur, {esc(case.first_home.line())}, bénéficiaire de l'aide juridictionnelle totale numéro {case.heard_on.year}/00{dice.digits(4)},</p><p style="margin-left:30mm">contre</p><p>{esc(b)}, {esc(case.second_home.line())}, comparant en personne.</p>
<p class="justify">Des relations des parties, qui n'ont pas été mariées, sont issus {born}, reconnus par les deux parents. Un précédent jugement du {(start - dt.timedelta(days=900)):%d.%m.%Y} avait constaté l'impécuniosité du parent débiteur et l'avait dispensé de toute contribution. Il exerce depuis un emploi rémunéré {dice.number(14, 21)}00 euros net.</p><p class="justify">La partie demanderesse réclame {amount + 60:.0f} euros pour chacun des enfants ; il est offert la moitié. La caisse d'allocations familiales verse l'allocation de soutien familial (195,86 euros par enfant).</p><p style="margin-top:6mm">PAR CES MOTIFS,</p>
<p class="justify">Le juge aux affaires familiales, statuant en chambre du conseil, contradictoirement, en premier ressort, dit que l'autorité parentale est exercée en commun ; fixe la résidence des enfants au domicile de {esc(a)} ; dit que l'autre parent les accueillera les première, troisième et cinquième fins de semaine ; fixe à {amount_in_words(amount)} ({amount:.0f} EUR) par mois et par enfant, à compter du {start:%d.%m.%Y}, la contribution à l'entretien et à l'éducation que devra payer {esc(b)} ; dit qu'elle variera le 1er janvier selon la formule : montant initial x nouvel indice / indice de base ; laisse à chacun ses dépens.</p>
<p style="margin-top:10mm">Ainsi fait et prononcé par {esc(case.judge)} assistée de {esc(case.clerk)}, le {date_in_words(case.decided_on)}, les parties ayant été entendues le {date_in_words(case.heard_on)}.</p>"""
    return Paper(html, case.truth("child_support", [a, b], child_support_amount=amount), "court_ruling", "", "Courier Prime", 10.5, "20mm 22mm")  # fmt: skip


def family_habilitation(dice: Dice) -> Paper:
    """Family habilitation (article 494-1): a child is empowered for the parent; the doctor's certificate, the other children heard, term ten years, notification letter's date after the decision."""
    case = draw(dice, couple=False)
    adult, helper = case.first.named("first_LAST"), case.second.named("first_LAST")
    other = dice.person("", age=(30, 60)).named("first_LAST")
    until = case.decided_on.replace(year=case.decided_on.year + 10, day=min(case.decided_on.day, 28))
    html = f"""<div style="display:flex;gap:6mm"><div style="width:52mm;font-size:8.5pt;border-right:0.6pt solid #555;padding-right:4mm"><b>{esc(case.court)}</b><br>Juge des contentieux de la protection statuant en qualité de juge des tutelles<br><br>Cabinet : M{dice.number(1, 7)}<br>N° RG : {case.rg}<br>N° Portalis :<br>{case.portalis}<br><br>Notifié le {case.decided_on + dt.timedelta(days=dice.number(4, 20)):%d/%m/%Y}<br>LRAR {dice.digits(2)} {dice.digits(3)} {dice.digits(4)}<br><br>Copie au procureur de la République<br><br>Voie de recours : appel dans les quinze jours au greffe (article 1239 du code de procédure civile)</div>
<div style="flex:1"><p style="font-size:14pt;text-align:center"><b>HABILITATION FAMILIALE GÉNÉRALE</b></p><p class="center">{long_date(case.decided_on)}</p><p>concernant<br><b>{case.first.civility} {esc(adult)}</b><br>né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}<br>demeurant {esc(case.first_home.line())}</p><p>sur la requête de<br><b>{case.second.civility} {esc(helper)}</b>, reçue au greffe le {long_date(case.heard_on - dt.timedelta(days=110))}</p>
<p class="justify">Le certificat circonstancié établi le {long_date(case.heard_on - dt.timedelta(days=140))} par un médecin inscrit sur la liste du procureur constate une altération des facultés mentales qui met la personne hors d'état d'exprimer sa volonté. Entendue le {long_date(case.heard_on)}, elle ne s'oppose pas à la mesure ; {esc(other)}, autre proche, y adhère. L'intérêt de la personne commande une habilitation en représentation pour l'ensemble des actes (articles 494-1 à 494-12 du code civil).</p><p><b>PAR CES MOTIFS</b></p>
<p>HABILITONS {case.second.civility} {esc(helper)} à représenter {case.first.civility} {esc(adult)} pour l'ensemble des actes relatifs à ses biens et à sa personne ;</p><p>FIXONS la durée de l'habilitation à dix ans, jusqu'au {long_date(until)} ;</p><p>RAPPELONS que la personne habilitée ne peut disposer du logement sans l'autorisation du juge et exerce sa mission à titre gratuit ;</p><p>ORDONNONS l'exécution provisoire.</p><p class="right">{esc(case.judge)}</p></div></div><p class="tiny justify">{EXECUTION}</p>"""
    return Paper(html, case.truth("guardianship", [adult, helper]), "court_ruling", "", "Caladea", 11, "17mm 17mm")


LAYOUTS = {
    "numbered_orders": numbered_orders, "certified_cover": certified_cover, "clerk_program": clerk_program, "support_sheet": support_sheet,
    "family_habilitation": family_habilitation,
}  # fmt: skip
