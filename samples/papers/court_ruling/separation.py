"""Before the divorce: non-conciliation (until 2020), provisional measures (since 2021), legal separation, protection order."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers.court_ruling._draw import EXECUTION, draw, of, spaced


def non_conciliation(dice: Dice) -> Paper:
    """Tribunal de grande instance, before 2021: authorises the spouses to start the divorce, residence apart."""
    case = draw(dice)
    decided = dt.date(dice.number(2014, 2019), dice.number(1, 12), dice.number(1, 28))
    rg = f"{decided:%y}/{dice.number(100, 9_999):05d}"
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    court = f"Tribunal de grande instance {of(case.town)}"
    amount = float(dice.number(80, 260))
    html = f"""<p class="center bold">TRIBUNAL DE GRANDE INSTANCE<br>{esc(of(case.town).upper())}</p><p>RG N° {rg}<br>Juge aux affaires familiales — Cabinet {dice.pick("ABCD")}</p><h2 class="center">ORDONNANCE DE NON-CONCILIATION</h2><p class="center">du {decided:%d/%m/%Y}</p>
<p>Nous, {esc(case.judge)}, vice-président, assisté de {esc(case.clerk)}, greffier ;</p><p>Vu la requête en divorce présentée le {decided - dt.timedelta(days=120):%d/%m/%Y} par {case.first.civility} {esc(a)}, né{case.first.e} le {case.first.birth_date:%d/%m/%Y},</p><p>à l'encontre de {case.second.civility} {esc(b)}, né{case.second.e} le {case.second.birth_date:%d/%m/%Y}, son conjoint ;</p>
<p>Après avoir entendu les époux séparément puis ensemble à l'audience du {decided - dt.timedelta(days=28):%d/%m/%Y}, la conciliation n'ayant pu aboutir,</p><p><b>AUTORISONS</b> les époux à introduire l'instance en divorce ;</p><p><b>Statuant sur les mesures provisoires :</b></p>
<p><b>AUTORISONS</b> les époux à résider séparément ;</p><p><b>ATTRIBUONS</b> à {case.first.civility} {esc(a)} la jouissance du domicile conjugal sis {esc(case.first_home.line())} ;</p><p><b>FIXONS</b> la part contributive de {case.second.civility} {esc(b)} à l'entretien et à l'éducation des enfants à la somme de {amount:.2f} € par mois et par enfant ;</p>
<p><b>RAPPELONS</b> que la présente ordonnance est exécutoire de droit à titre provisoire.</p><div class="cols" style="margin-top:15mm"><p>Le greffier</p><p>Le juge aux affaires familiales</p></div>""".replace(
        f"{amount:.2f}", f"{amount:.2f}".replace(".", ",")
    )
    truth = case.truth(
        "non_conciliation",
        [a, b],
        court=court,
        decision_date=decided,
        case_number=rg,
        child_support_amount=amount,
    )
    return Paper(html, truth, "court_ruling", "", dice.font("any"), 11, "20mm")


def provisional(dice: Dice) -> Paper:
    """« Ordonnance d'orientation et sur mesures provisoires » (since 1 January 2021), head in two columns, several « vu »."""
    case = draw(dice)
    a, b = case.first.named("LAST_first"), case.second.named("LAST_first")
    letters = dice.chance(0.5)
    kids = dice.children(case.first, 2)
    amount = dice.pick((110.0, 150.0, 175.5, 210.0))
    shown = f"{amount:.2f}".replace(".", ",") if amount % 1 else f"{amount:.0f}"
    html = f"""<div class="cols small"><div>COUR D'APPEL<br>TRIBUNAL JUDICIAIRE<br>{esc(of(case.town).upper())}<br>JAF Cabinet {dice.number(1, 9)}</div><div class="right">N° RG {case.rg}<br>N° Portalis {case.portalis}<br>N° minute : {case.minute}<br>Nature de l'affaire : 20L</div></div>
<p class="center bold" style="border:1px solid #000;padding:4mm;margin:6mm 0">ORDONNANCE D'ORIENTATION ET SUR MESURES PROVISOIRES<br>rendue le {esc(case.decided(letters))}</p>
<p>DEMANDEUR : {case.first.civility} {esc(a)}, né{case.first.e} le {long_date(case.first.birth_date)}, demeurant {esc(case.first_home.line())}, comparant{case.first.e} assisté{case.first.e} de Maître {esc(case.first_lawyer)}</p><p>DÉFENDEUR : {case.second.civility} {esc(b)}, né{case.second.e} le {long_date(case.second.birth_date)}, ayant pour avocat Maître {esc(case.second_lawyer)}</p>
<p>À l'audience d'orientation et sur mesures provisoires du {long_date(case.heard_on)}, l'affaire a été mise en délibéré. Les enfants {esc(kids[0].first_name)}, né{kids[0].e} le {long_date(kids[0].birth_date)}, et {esc(kids[1].first_name)}, né{kids[1].e} le {long_date(kids[1].birth_date)}, ont été informés de leur droit à être entendus.</p>
<h3>PAR CES MOTIFS</h3><p>Le juge de la mise en état, statuant par ordonnance contradictoire susceptible d'appel dans les quinze jours,</p><p>CONSTATE que les époux résident séparément ;</p><p>ATTRIBUE la jouissance du logement du ménage, bien loué, à {case.first.civility} {esc(a)}, à charge d'en régler le loyer ;</p>
<p>FIXE la résidence des enfants chez {case.first.civility} {esc(a)} et accorde à l'autre parent un droit de visite les fins de semaines paires ;</p><p>FIXE à la somme de {shown} euros par enfant et par mois la contribution due par {case.second.civility} {esc(b)} pour l'entretien et l'éducation des enfants, soit {f"{2 * amount:.2f}".replace(".", ",")} euros, à compter du {long_date(case.decided_on + dt.timedelta(days=9))} ;</p>
<p>RENVOIE l'affaire à l'audience de mise en état du {long_date(case.decided_on + dt.timedelta(days=75))} ;</p><p>RÉSERVE les dépens.</p><div class="cols" style="margin-top:10mm"><p>{esc(case.clerk)}<br>greffière</p><p>{esc(case.judge)}<br>juge aux affaires familiales</p></div>"""
    return Paper(
        html,
        case.truth("provisional_measures", [a, b], child_support_amount=amount),
        "court_ruling",
        "",
        dice.font("any"),
        10.5,
        "18mm 20mm",
    )


def legal_separation(dice: Dice) -> Paper:
    """Séparation de corps (article 296): nearly the words of a divorce, which it is not."""
    case = draw(dice)
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    html = f"""<p>RÉPUBLIQUE FRANÇAISE — AU NOM DU PEUPLE FRANÇAIS</p><h3>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}</h3><p>Jugement du {case.decided_on:%d.%m.%Y}<br>N° de rôle : {case.rg}</p><p>Juge : {esc(case.judge)}. Greffier : {esc(case.clerk)}. Débats tenus hors la présence du public le {case.heard_on:%d.%m.%Y}.</p>
<p>Parties :<br>1) {case.first.civility} {esc(a)}, né{case.first.e} le {case.first.birth_date:%d.%m.%Y}<br>2) {case.second.civility} {esc(b)}, né{case.second.e} le {case.second.birth_date:%d.%m.%Y}</p><p class="justify">Les parties, mariées le {case.decided_on.year - 17}, n'entendent pas divorcer mais demandent que soit prononcée leur séparation de corps, qui peut être demandée dans les mêmes cas et aux mêmes conditions que le divorce (article 296 du code civil).</p>
<p class="center"><b>{spaced("PAR CES MOTIFS")}</b></p><p>Prononce la séparation de corps des époux {esc(a)} et {esc(b)} ;</p><p>Rappelle que la séparation de corps met fin au devoir de cohabitation, sans dissoudre le mariage, et entraîne la séparation de biens ;</p><p>Ordonne sa mention en marge des actes d'état civil ;</p><p>Laisse à chacun ses dépens.</p><p class="right" style="margin-top:14mm">Ainsi jugé et prononcé à {esc(case.town)}.</p>"""
    html = html.replace(f"mariées le {case.decided_on.year - 17}", f"mariées en {case.decided_on.year - 17}")
    return Paper(html, case.truth("legal_separation", [a, b]), "court_ruling", "", dice.font("serif"), 11.5, "22mm")


def protection(dice: Dice) -> Paper:
    """Ordonnance de protection (article 515-9): forbids contact, hides the address, has an end date beside the decision date."""
    case = draw(dice)
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    until = case.decided_on + dt.timedelta(days=365)
    html = f"""<p class="center">Tribunal judiciaire {esc(of(case.town))}<br>Service des affaires familiales d'urgence</p><p>RG : {case.rg} &nbsp; Minute : {case.minute}</p><h2 class="center" style="letter-spacing:0.2em">ORDONNANCE DE PROTECTION</h2><p class="center">(articles 515-9 à 515-13 du code civil)</p>
<p>Audience du {long_date(case.heard_on)} — délibéré du {long_date(case.decided_on)}</p><p><b>Partie demanderesse :</b> {case.first.civility} {esc(a)}, né{case.first.e} le {long_date(case.first.birth_date)}, ayant élu domicile chez son avocat, Me {esc(case.first_lawyer)} (adresse dissimulée)<br><b>Partie défenderesse :</b> {case.second.civility} {esc(b)}, né{case.second.e} le {long_date(case.second.birth_date)}, demeurant {esc(case.second_home.line())}</p>
<p class="justify">Par requête du {long_date(case.heard_on - dt.timedelta(days=6))}, la partie demanderesse, qui a déposé plainte le {long_date(case.heard_on - dt.timedelta(days=12))} (certificat médical du {long_date(case.heard_on - dt.timedelta(days=11))}), sollicite une mesure de protection. Il existe des raisons sérieuses de considérer comme vraisemblables la commission des faits de violence allégués et le danger.</p>
<p class="bold">PAR CES MOTIFS, le juge aux affaires familiales, statuant par décision contradictoire,</p><ul><li>DÉLIVRE une ordonnance de protection au bénéfice de {case.first.civility} {esc(a)} ;</li><li>INTERDIT à {case.second.civility} {esc(b)} de recevoir ou de rencontrer {case.first.civility} {esc(a)} et d'entrer en relation avec elle, de quelque façon que ce soit ;</li>
<li>INTERDIT à {case.second.civility} {esc(b)} de détenir ou de porter une arme ;</li><li>ATTRIBUE à la partie demanderesse la jouissance du logement commun ;</li><li>DIT que les mesures sont prises pour une durée de douze mois, soit jusqu'au {long_date(until)} ;</li><li>RAPPELLE que l'inobservation de ces obligations est punie de trois ans d'emprisonnement et de 45 000 € d'amende.</li></ul>
<p class="tiny">{EXECUTION}</p><p class="right">{esc(case.judge)}</p>"""
    return Paper(html, case.truth("protection_order", [a, b]), "court_ruling", "", dice.font("any"), 10.5, "20mm")


def provisional_in_letters(dice: Dice) -> Paper:
    """The same order from an older word processor: dates all in letters, capitals, one column, no bold at all."""
    case = draw(dice)
    a, b = case.first.named("LAST_FIRST"), case.second.named("LAST_FIRST")
    html = f"""<p>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}<br>JUGE AUX AFFAIRES FAMILIALES</p><p>ORDONNANCE SUR MESURES PROVISOIRES DU {date_in_words(case.decided_on).upper()}</p><p>RG {case.rg}</p><p>ENTRE {esc(a)} ET {esc(b)}</p><p>LES PARTIES ONT ÉTÉ ENTENDUES LE {date_in_words(case.heard_on).upper()}.</p>
<p class="justify">Attendu que les époux s'accordent sur la jouissance du logement ; que l'épouse née le {date_in_words(case.first.birth_date)} perçoit un revenu modeste ;</p><p>PAR CES MOTIFS</p><p>STATUANT SUR LES MESURES PROVISOIRES,</p><p>DISONS QUE LES ÉPOUX RÉSIDERONT SÉPARÉMENT ;</p><p>ATTRIBUONS LA JOUISSANCE DU LOGEMENT À {esc(a)} ;</p><p>RÉSERVONS LES DÉPENS.</p><p>LE GREFFIER {esc(case.clerk.upper())} &nbsp; LE JUGE {esc(case.judge.upper())}</p>"""
    return Paper(html, case.truth("provisional_measures", [a, b]), "court_ruling", "", dice.font("mono"), 10, "24mm")


LAYOUTS = {
    "non_conciliation": non_conciliation, "provisional_measures": provisional, "legal_separation": legal_separation, "protection_order": protection,
    "provisional_in_letters": provisional_in_letters,
}  # fmt: skip
