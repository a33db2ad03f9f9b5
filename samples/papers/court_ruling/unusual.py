"""Layouts away from the beaten track: value above label, columns by person, dates that stand only at the end."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers.court_ruling._draw import draw, of, spaced


def appeal(dice: Dice) -> Paper:
    """A court of appeal on child support: the first judgment's date, court and number come first; the amount is raised."""
    case = draw(dice)
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    amount = float(dice.number(110, 340))
    before = case.heard_on - dt.timedelta(days=410)
    html = f"""<p class="center bold">COUR D'APPEL {esc(of(case.town).upper())}<br>3ème CHAMBRE FAMILLE</p><p>ARRÊT DU : {long_date(case.decided_on).upper()}</p><p>N° RG {case.rg} - N° Portalis DBVJ-V-B7I-{dice.letters(4)}</p><p>Décision déférée à la cour : jugement rendu le {long_date(before)} par le juge aux affaires familiales de Périgueux (RG n° {before:%y}/{dice.number(100, 999):05d}) suivant déclaration d'appel du {long_date(before + dt.timedelta(days=25))}</p>
<p>APPELANTE ou APPELANT :<br>{case.first.civility} {esc(a)}, né{case.first.e} le {long_date(case.first.birth_date)}</p><p>INTIMÉ :<br>{case.second.civility} {esc(b)}, né{case.second.e} le {long_date(case.second.birth_date)}</p><p>COMPOSITION DE LA COUR : l'affaire a été débattue le {long_date(case.heard_on)} devant {esc(case.judge)}, présidente ; greffier : {esc(case.clerk)}</p>
<p class="justify">Le premier juge a fixé à {amount - 40:.0f} € par mois la contribution à l'entretien et à l'éducation de l'enfant commun. L'appel porte sur ce seul chef.</p><p class="bold">PAR CES MOTIFS</p><p>La cour, statuant publiquement,</p><p>INFIRME le jugement en ce qu'il a fixé la contribution à {amount - 40:.0f} € ;</p><p>Statuant à nouveau, FIXE à {amount:.0f} € par mois et par enfant la contribution à l'entretien et à l'éducation due par {case.second.civility} {esc(b)} ;</p><p>Y ajoutant, CONDAMNE l'intimé aux dépens d'appel.</p>"""
    return Paper(
        html,
        case.truth("child_support", [a, b], court=f"Cour d'appel {of(case.town)}", child_support_amount=amount),
        "court_ruling",
        "",
        dice.font("any"),
        11,
        "20mm",
    )


def consent(dice: Dice) -> Paper:
    """Divorce by mutual consent before the judge (until 2017): HOMOLOGUE, tribunal de grande instance, two petitioners."""
    case = draw(dice)
    decided = dt.date(dice.number(2009, 2016), dice.number(1, 12), dice.number(1, 28))
    a, b = case.first.named("LAST_first"), case.second.named("LAST_first")
    rg = f"{decided:%y}/{dice.number(100, 9_999):05d}"
    html = f"""<p>TRIBUNAL DE GRANDE INSTANCE {esc(of(case.town).upper())}</p><p>{spaced("JUGEMENT")}</p><p>R.G. {rg}</p><p>Audience du {long_date(decided)}</p><p>Requérants conjoints :<br>{case.first.civility} {esc(a)}<br>et {case.second.civility} {esc(b)}<br>ayant tous deux pour avocat Maître {esc(case.first_lawyer)}</p><p class="justify">Les époux, mariés le {date_in_words(decided - dt.timedelta(days=3_300))}, ont présenté une requête en divorce par consentement mutuel (article 230 du code civil).</p>
<p>PAR CES MOTIFS</p><p>PRONONÇONS le divorce des époux par consentement mutuel ;</p><p>HOMOLOGUONS la convention définitive annexée, datée du {long_date(decided - dt.timedelta(days=50))} ;</p><p>ORDONNONS la mention en marge des actes d'état civil.</p><p>Ainsi fait et jugé par {esc(case.judge)}, juge aux affaires familiales, assisté de {esc(case.clerk)}.</p>"""
    return Paper(
        html,
        case.truth(
            "divorce",
            [a, b],
            court=f"Tribunal de grande instance {of(case.town)}",
            decision_date=decided,
            case_number=rg,
        ),
        "court_ruling",
        "",
        dice.font("serif"),
        12,
        "24mm",
    )


def proximity(dice: Dice) -> Paper:
    """A tribunal de proximité, crowded first page, eviction after a counter-claim; the date stands only at the end, in letters."""
    case = draw(dice, couple=False)
    landlord, tenant = dice.company("landlord", "social_landlord").name, case.first.named("first_LAST")
    html = f"""<p class="small">Tribunal de proximité {esc(of(case.town))} — Répertoire général {case.rg} — Minute {case.minute}</p><p class="center bold">{spaced("JUGEMENT")}</p><p class="justify">Entre {esc(landlord)}, demandeur principal et défendeur reconventionnel, et {case.first.civility} {esc(tenant)}, né{case.first.e} le {long_date(case.first.birth_date)}, défendeur principal, après débats à l'audience du {long_date(case.heard_on)} ;</p>
<p class="justify">Le demandeur sollicite la résiliation judiciaire du bail du {long_date(case.heard_on - dt.timedelta(days=2_000))} pour troubles de voisinage. Le défendeur conteste et demande des dommages et intérêts.</p><p class="bold">PAR CES MOTIFS</p><p>PRONONCE la résiliation du bail aux torts du preneur ;</p><p>ORDONNE l'expulsion de {case.first.civility} {esc(tenant)} à défaut de départ volontaire dans les deux mois ;</p><p>REJETTE la demande reconventionnelle ;</p><p>Jugement mis à disposition au greffe le {date_in_words(case.decided_on)}.</p>"""
    return Paper(
        html,
        case.truth(
            "eviction", [landlord, tenant], court=f"Tribunal de proximité {of(case.town)}", eviction_ordered=True
        ),
        "court_ruling",
        "",
        dice.font("any"),
        11.5,
        "22mm",
    )


def renewed_measure(dice: Dice) -> Paper:
    """Guardianship renewed: the first judgment's date and its number are quoted; a family member is the guardian."""
    case = draw(dice, couple=False)
    adult, guardian = case.first.named("LAST_first"), case.second.named("LAST_first")
    first = case.decided_on - dt.timedelta(days=1_780)
    html = f"""<table><tr><td>Tribunal judiciaire<br>{esc(of(case.town))}<br>Service des tutelles</td><td class="right">RG n° {case.rg}<br>Cabinet {dice.number(1, 6)}</td></tr></table><h3 class="center">JUGEMENT DE RENOUVELLEMENT D'UNE MESURE DE TUTELLE</h3><p class="center">{long_date(case.decided_on)}</p><p>Personne protégée : {case.first.civility} {esc(adult)}, né{case.first.e} le {long_date(case.first.birth_date)}<br>Tuteur : {case.second.civility} {esc(guardian)}</p>
<p class="justify">Vu le jugement du {long_date(first)} (RG {first:%y}/00{dice.digits(3)}) plaçant l'intéressé sous tutelle ; vu l'avis médical du {long_date(case.heard_on)} ; l'altération des facultés persiste (article 442 du code civil).</p><p>PAR CES MOTIFS : RENOUVELLE la mesure de tutelle pour cent vingt mois ; MAINTIENT {case.second.civility} {esc(guardian)} en qualité de tuteur ; DIT que la présente décision sera notifiée.</p>"""
    return Paper(
        html, case.truth("guardianship", [adult, guardian]), "court_ruling", "", dice.font("any"), 11.5, "20mm"
    )


LAYOUTS = {
    "unusual_appeal": appeal,
    "unusual_consent": consent,
    "unusual_proximity": proximity,
    "unusual_renewed": renewed_measure,
}
