"""Support of children outside divorce (articles 371-2 and 373-2-2), and guardianship of adults (articles 425 and 440)."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers.court_ruling._draw import draw, of, spaced


def child_support(dice: Dice) -> Paper:
    """Unmarried parents: several amounts asked for and refused before the one that is fixed; total beside the sum a child."""
    case = draw(dice)
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    kids = dice.children(case.second, dice.number(2, 3))
    amount = float(dice.given.get("child_support_amount", dice.number(70, 290)))
    html = f"""<table><tr><td style="width:50%"><b>TRIBUNAL JUDICIAIRE<br>{esc(of(case.town).upper())}</b><br>Pôle famille</td><td>JUGEMENT DU : {long_date(case.decided_on)}<br>N° RG {case.rg} - N° Portalis {case.portalis}<br>NAC : 22G — autorité parentale</td></tr></table>
<p style="margin-top:6mm"><b>JUGE AUX AFFAIRES FAMILIALES</b> : {esc(case.judge)}<br><b>GREFFIER</b> : {esc(case.clerk)}</p><p><b>DEMANDEUR</b><br>{case.first.civility} {esc(a)}<br>{esc(case.first_home.line())}<br>née ou né le {case.first.birth_date:%d/%m/%Y}</p><p><b>DÉFENDEUR</b><br>{case.second.civility} {esc(b)}<br>{esc(case.second_home.line())}<br>non comparant</p>
<h3>FAITS ET PROCÉDURE</h3><p class="justify">Des relations des parties sont nés {" et ".join(f"{esc(k.first_name)} (le {k.birth_date:%d/%m/%Y})" for k in kids)}, reconnus par leurs deux parents. Par requête enregistrée au greffe le {case.heard_on - dt.timedelta(days=90):%d/%m/%Y}, {case.first.civility} {esc(a)} demande que soit fixée une contribution de {amount + 100:.0f} € par mois et par enfant.
Un précédent jugement du {case.heard_on - dt.timedelta(days=1100):%d/%m/%Y} l'avait fixée à {amount - 20:.0f} €. L'affaire a été appelée à l'audience du {case.heard_on:%d/%m/%Y}.</p><h3>DISCUSSION</h3><p class="justify">La caisse d'allocations familiales verse à la partie demanderesse une allocation de soutien familial de 199,18 € par mois. Le débiteur perçoit {dice.number(1_350, 2_600)} € par mois et supporte un loyer de {dice.number(380, 720)} €.</p>
<h3>{spaced("PAR CES MOTIFS")}</h3><p>Le juge aux affaires familiales, statuant après débats en chambre du conseil, par jugement réputé contradictoire et en premier ressort,</p><p>RAPPELLE que l'autorité parentale est exercée en commun ;</p><p>FIXE à la somme de {amount * len(kids):.0f} € par mois, soit {amount:.0f} € par enfant, la contribution que doit verser {case.second.civility} {esc(b)} pour contribuer à l'entretien et à l'éducation des enfants, avec intermédiation financière de la CAF ;</p>
<p>DIT que cette contribution variera de plein droit le 1er janvier de chaque année ;</p><p>CONDAMNE {case.second.civility} {esc(b)} aux dépens.</p><p class="right">Le juge &nbsp;&nbsp; Le greffier</p>"""
    return Paper(
        html,
        case.truth("child_support", [a, b], child_support_amount=amount),
        "court_ruling",
        "",
        dice.font("any"),
        10.5,
        "18mm 20mm",
    )


def child_support_in_words(dice: Dice) -> Paper:
    """One child, the amount in letters first, then in figures; an interim order by the same judge, decision date in letters."""
    case = draw(dice)
    a, b = case.first.named("LAST_first"), case.second.named("LAST_first")
    kid = dice.children(case.first, 1)[0]
    amount = dice.pick((85.0, 120.0, 180.0, 225.0, 240.5))
    figures = f"{amount:.2f}".replace(".", ",")
    html = f"""<p class="center">{spaced("RÉPUBLIQUE FRANÇAISE")}<br>Au nom du peuple français</p><p class="center bold">TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}</p><p class="center">JUGEMENT SUR LA CONTRIBUTION À L'ENTRETIEN ET À L'ÉDUCATION</p><p>Rôle général : {case.rg}</p><p>Prononcé le {date_in_words(case.decided_on)}, après débats le {date_in_words(case.heard_on)}</p>
<p>{case.first.civility} {esc(a)}, demandeur, contre {case.second.civility} {esc(b)}, défendeur</p><p class="justify">Vu les articles 371-2 et 373-2-2 du code civil ; vu l'acte de naissance de l'enfant {esc(kid.first_name)}, né{kid.e} le {date_in_words(kid.birth_date)} ;</p><p class="bold">PAR CES MOTIFS :</p><p>Fixons à la somme de {amount_in_words(amount)} ({figures} €) par mois et par enfant la pension alimentaire due par {case.second.civility} {esc(b)} pour {esc(kid.first_name)}, payable d'avance le 5 de chaque mois, même pendant les vacances ;</p>
<p>Disons que les frais exceptionnels seront partagés par moitié ;</p><p>Rappelons l'exécution provisoire de plein droit.</p><p style="margin-top:16mm">Le juge aux affaires familiales, {esc(case.judge)}</p>"""
    return Paper(
        html,
        case.truth("child_support", [a, b], child_support_amount=amount),
        "court_ruling",
        "",
        dice.font("serif"),
        11.5,
        "24mm",
    )


def guardianship(dice: Dice) -> Paper:
    """Juge des contentieux de la protection, exercising the guardianship: an institution is named guardian; end after sixty months."""
    case = draw(dice, couple=False)
    adult = case.first.named("first_LAST")
    measure = dice.pick(("la curatelle renforcée", "la tutelle", "la curatelle simple"))
    body = dice.company("", "association").name
    html = f"""<div class="cols"><div>TRIBUNAL JUDICIAIRE<br>{esc(of(case.town).upper())}<br><br>Protection des majeurs</div><div class="right">N° RG {case.rg}<br>Dossier : {dice.digits(4)}/MP<br>Minute {case.minute}</div></div><h2 class="center" style="margin:8mm 0">JUGEMENT D'OUVERTURE DE {measure.upper()}</h2>
<p>Rendu le {long_date(case.decided_on)}</p><p>Par {esc(case.judge)}, juge des contentieux de la protection exerçant les fonctions de juge des tutelles, assisté de {esc(case.clerk)}, greffier</p><p>Vu la requête de {case.second.civility} {esc(case.second.named("first_LAST"))} ; vu le certificat médical circonstancié du {long_date(case.heard_on - dt.timedelta(days=60))} ; vu l'audition du {long_date(case.heard_on)} ;</p>
<p class="justify">Attendu qu'il résulte des pièces que {case.first.civility} {esc(adult)}, né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}, demeurant {esc(case.first_home.line())}, présente une altération de ses facultés (articles 425 et 440 du code civil) ;</p><p class="bold">PAR CES MOTIFS</p>
<p>PLACE {case.first.civility} {esc(adult)} sous le régime de {measure} ;</p><p>FIXE la durée de la mesure à soixante mois ;</p><p>DÉSIGNE {esc(body)} en qualité de {"tuteur" if "tutelle" in measure else "curateur"} ;</p><p>RAPPELLE que le mandataire assiste la personne protégée et rend compte chaque année ;</p><p>ORDONNE l'exécution provisoire.</p>"""
    return Paper(
        html,
        case.truth("guardianship", [adult, case.second.named("first_LAST")]),
        "court_ruling",
        "",
        dice.font("any"),
        11,
        "20mm",
    )


LAYOUTS = {
    "child_support": child_support,
    "child_support_in_words": child_support_in_words,
    "guardianship": guardianship,
}
