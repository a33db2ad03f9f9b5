"""Layouts once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers.court_ruling._draw import draw, of, spaced


def divorce_margin(dice: Dice) -> Paper:
    """Numbers in a narrow margin at the left, the text beside it; a divorce with a compensatory allowance (an amount that is no child support)."""
    case = draw(dice)
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    amount = float(dice.number(100, 300))
    html = f"""<div style="display:flex;gap:8mm"><div style="width:38mm;border-right:1px solid #000" class="small"><p>MINUTE N°<br>{case.minute}</p><p>RG N°<br>{case.rg}</p><p>AFFAIRE<br>{esc(case.first.last_name.upper())}<br>C/<br>{esc(case.second.last_name.upper())}</p><p>Grosse délivrée le<br>{long_date(case.decided_on + dt.timedelta(days=15))}</p></div>
<div style="flex:1"><p class="center bold">TRIBUNAL JUDICIAIRE<br>{esc(of(case.town).upper())}</p><p class="center">JUGEMENT DE DIVORCE DU {long_date(case.decided_on).upper()}</p><p>DEMANDERESSE / DEMANDEUR : {case.first.civility} {esc(a)}, né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}</p><p>DÉFENDEUR : {case.second.civility} {esc(b)}, né{case.second.e} le {long_date(case.second.birth_date)}</p><p>Débats : {long_date(case.heard_on)}</p>
<p class="justify">Vu l'ordonnance de non-conciliation du {long_date(case.heard_on - dt.timedelta(days=700))} ; vu l'ordonnance de clôture ;</p><p>{spaced("PAR CES MOTIFS")}</p><p>PRONONCE, sur le fondement des articles 233 et 234 du code civil, le divorce de {esc(a)} et {esc(b)} ;</p><p>CONDAMNE {esc(b)} à payer un capital de {dice.number(8, 40)} 000 euros à titre de prestation compensatoire ;</p><p>FIXE à {amount:.0f} euros par mois et par enfant la pension alimentaire ;</p><p>DIT que le droit de visite s'exercera les 1er, 3e et 5e week-ends.</p></div></div>"""
    return Paper(
        html,
        case.truth("divorce", [a, b], child_support_amount=amount),
        "court_ruling",
        "",
        dice.font("serif"),
        11,
        "16mm",
    )


def protection_letters(dice: Dice) -> Paper:
    """A protection order in capital headings, date in letters under the title, a child support a month and child inside it."""
    case = draw(dice)
    a, b = case.first.named("LAST_first"), case.second.named("LAST_first")
    html = f"""<p>{spaced("TRIBUNAL JUDICIAIRE")} {esc(of(case.town).upper())}</p><p>Juge aux affaires familiales — N° RG {case.rg}</p><p class="bold center">ORDONNANCE DE PROTECTION<br><span style="font-weight:normal">du {date_in_words(case.decided_on)}</span></p><p>Requérant(e) : {case.first.civility} {esc(a)}</p><p>Défendeur : {case.second.civility} {esc(b)}, né{case.second.e} le {date_in_words(case.second.birth_date)}</p><p>Audience : {date_in_words(case.heard_on)}. Avis du ministère public : favorable.</p>
<p>PAR CES MOTIFS</p><p>FAISONS INTERDICTION à {case.second.civility} {esc(b)} d'entrer en relation avec {case.first.civility} {esc(a)} et de se rendre à son domicile ;</p><p>DISONS que la mesure prendra fin dans un délai de douze mois ;</p><p>FIXONS la contribution aux charges de {dice.number(2, 9)}00 euros ;</p><p>RAPPELONS le caractère exécutoire de l'ordonnance.</p>"""
    return Paper(html, case.truth("protection_order", [a, b]), "court_ruling", "", dice.font("any"), 11.5, "22mm")


LAYOUTS = {"held_divorce_margin": divorce_margin, "held_protection": protection_letters}
