"""Rulings of the juge des contentieux de la protection on a lease: eviction ordered, refused or suspended, lease ended, unfit housing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers.court_ruling._draw import EXECUTION, draw, of, spaced


def eviction(dice: Dice) -> Paper:
    """Resolutive clause acquired, eviction ordered; many dates (lease, summons to pay, hearing) and many amounts."""
    case = draw(dice, couple=False)
    landlord, tenant = (
        dice.company("landlord", "social_landlord"),
        case.first.named(dice.pick(("first_LAST", "LAST_first"))),
    )
    lease, summons = case.heard_on - dt.timedelta(days=2_100), case.heard_on - dt.timedelta(days=260)
    rent, debt = dice.amount(320, 780), dice.amount(1_900, 8_200)
    html = f"""<p class="center bold">{spaced("TRIBUNAL JUDICIAIRE")}<br>{esc(of(case.town).upper())}</p><p class="center">JUGE DES CONTENTIEUX DE LA PROTECTION</p><p>MINUTE : {case.minute}<br>DOSSIER : N° RG {case.rg} - N° Portalis {case.portalis}</p><h2 class="center">JUGEMENT DU {long_date(case.decided_on).upper()}</h2>
<p><b>DEMANDEUR</b><br>{esc(landlord.name)}, dont le siège est {esc(landlord.address.line())}, représentée par Me {esc(case.first_lawyer)}</p><p><b>DÉFENDEUR</b><br>{case.first.civility} {esc(tenant)}, demeurant {esc(case.first_home.line())}, comparant en personne</p><p>COMPOSITION DU TRIBUNAL : {esc(case.judge)}, juge ; {esc(case.clerk)}, greffier<br>DÉBATS : audience publique du {long_date(case.heard_on)}</p>
<h3>EXPOSÉ DU LITIGE</h3><p class="justify">Par acte sous seing privé du {long_date(lease)}, {esc(landlord.name)} a donné à bail un logement moyennant un loyer mensuel de {rent:.2f} euros. Des loyers étant demeurés impayés, un commandement de payer visant la clause résolutoire a été signifié le {long_date(summons)} pour {debt - 700:.2f} euros. Par assignation du {long_date(summons + dt.timedelta(days=90))}, le bailleur demande l'expulsion.</p>
<h3>MOTIFS DE LA DÉCISION</h3><p class="justify">L'assignation a été notifiée à la préfecture plus de six semaines avant l'audience. Le commandement est resté infructueux. Il convient de constater l'acquisition de la clause résolutoire au {long_date(summons + dt.timedelta(days=42))}.</p><p class="bold">PAR CES MOTIFS,</p>
<p>Le juge des contentieux de la protection, statuant publiquement, par jugement contradictoire et en premier ressort,</p><p>CONSTATE l'acquisition de la clause résolutoire ;</p><p>ORDONNE en conséquence à {case.first.civility} {esc(tenant)} de libérer les lieux dans le délai de deux mois du commandement de quitter les lieux (article L. 412-1 du code des procédures civiles d'exécution) ;</p>
<p>ORDONNE, à défaut, son expulsion et celle de tous occupants de son chef, avec le concours de la force publique si besoin ;</p><p>CONDAMNE {case.first.civility} {esc(tenant)} à payer {debt:.2f} euros au titre de l'arriéré, outre une indemnité d'occupation égale au loyer ;</p><p>DIT n'y avoir lieu à l'article 700 du code de procédure civile.</p><p class="tiny justify">{EXECUTION}</p>"""
    return Paper(
        html,
        case.truth("eviction", [landlord.name, tenant], eviction_ordered=True),
        "court_ruling",
        "",
        dice.font("serif"),
        10.5,
        "18mm 20mm",
    )


def eviction_refused(dice: Dice) -> Paper:
    """The landlord asks for eviction all through the paper and is refused at its end."""
    case = draw(dice, couple=False)
    owner, tenant = case.second.named("first_LAST"), case.first.named("first_LAST")
    html = f"""<div class="cols"><div><b>Tribunal de proximité</b><br>Chambre de proximité du<br>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}</div><div class="right">RG n° {case.rg}<br>Jugement n° {case.minute}</div></div><p style="margin-top:8mm">Prononcé par mise à disposition au greffe le {case.decided_on:%d/%m/%Y} (audience : {case.heard_on:%d/%m/%Y})</p>
<p>{case.second.civility} {esc(owner)}, bailleur, demandeur, ayant pour conseil Me {esc(case.first_lawyer)}<br>contre<br>{case.first.civility} {esc(tenant)}, locataire, né{case.first.e} le {case.first.birth_date:%d/%m/%Y}, demeurant {esc(case.first_home.line())}</p><h3>Demandes</h3><p class="justify">Le bailleur demande au tribunal d'ordonner l'expulsion de la locataire ou du locataire et de condamner l'occupant à une indemnité d'occupation. Il soutient que le congé délivré le {case.heard_on - dt.timedelta(days=400):%d/%m/%Y} est régulier.</p>
<h3>Motivation</h3><p class="justify">Le congé pour reprise délivré sans indication du nom du bénéficiaire est nul (article 15-I de la loi du 6 juillet 1989). Le bail s'est donc poursuivi. La demande d'expulsion ne peut prospérer.</p><h3>Par ces motifs</h3><p>Le tribunal :</p><p>- DIT que le congé du {case.heard_on - dt.timedelta(days=400):%d/%m/%Y} est nul et de nul effet ;</p><p>- REJETTE la demande d'expulsion formée par {case.second.civility} {esc(owner)} ;</p><p>- DÉBOUTE {case.second.civility} {esc(owner)} du surplus de ses demandes ;</p><p>- CONDAMNE {case.second.civility} {esc(owner)} à payer 800 euros sur le fondement de l'article 700 du code de procédure civile et aux dépens.</p>"""
    return Paper(
        html,
        case.truth("eviction", [owner, tenant], eviction_ordered=False),
        "court_ruling",
        "",
        dice.font("any"),
        11,
        "20mm",
    )


def eviction_summary(dice: Dice) -> Paper:
    """An « ordonnance de référé » in full letters: eviction without a lease, small court sentences, pseudonymised occupant."""
    case = draw(dice, couple=False)
    landlord = dice.company("landlord", "sci").name
    occupant = f"{case.first.civility} {case.first.last_name[0].upper()}."
    party = f"{case.first.last_name[0].upper()}."
    html = f"""<p class="small">DES MINUTES DU GREFFE DU TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())} IL A ÉTÉ EXTRAIT CE QUI SUIT</p><p class="center bold" style="margin:8mm 0">ORDONNANCE DE RÉFÉRÉ<br>DU {date_in_words(case.decided_on).upper()}</p><p>N° RG {case.rg}</p><p>Demanderesse : la {esc(landlord)}<br>Défendeur : {esc(occupant)}, occupant sans droit ni titre, non comparant</p>
<p class="justify">À l'audience du {date_in_words(case.heard_on)}, la {esc(landlord)}, venant aux droits d'une succession ouverte le {date_in_words(case.heard_on - dt.timedelta(days=700))}, a exposé que les lieux sont occupés sans droit ni titre depuis plusieurs mois, ce que confirme le procès-verbal de constat du {date_in_words(case.heard_on - dt.timedelta(days=45))}.</p>
<p class="bold">{spaced("PAR CES MOTIFS")}</p><p>Statuant en référé, publiquement, par ordonnance réputée contradictoire,</p><p>CONSTATONS que {esc(occupant)} est occupant sans droit ni titre ;</p><p>ORDONNONS l'expulsion de {esc(occupant)} et de tous occupants de son chef, au besoin avec l'assistance d'un serrurier ;</p><p>SUPPRIMONS le délai de l'article L. 412-1 du code des procédures civiles d'exécution ;</p><p>CONDAMNONS {esc(occupant)} aux dépens.</p>"""
    return Paper(
        html,
        case.truth("eviction", [landlord, party], eviction_ordered=True),
        "court_ruling",
        "",
        dice.font("serif"),
        11.5,
        "24mm",
    )


def eviction_suspended(dice: Dice) -> Paper:
    """Time to pay granted: the effects of the clause are suspended, the claim of eviction is not upheld for now."""
    case = draw(dice, couple=False)
    landlord, tenant = dice.company("landlord", "social_landlord"), case.first.named("LAST_first")
    debt = dice.number(1_200, 3_600)
    html = f"""<h3 class="center">TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}<br>Pôle civil de proximité</h3><table class="grid"><tr><td>N° RG</td><td>{case.rg}</td><td>Date</td><td>{case.decided_on:%d.%m.%Y}</td></tr><tr><td>Demandeur</td><td>{esc(landlord.name)}</td><td>Défendeur</td><td>{case.first.civility} {esc(tenant)}</td></tr><tr><td>Juge</td><td>{esc(case.judge)}</td><td>Greffier</td><td>{esc(case.clerk)}</td></tr></table>
<p style="margin-top:6mm" class="justify">Vu l'assignation délivrée le {long_date(case.heard_on - dt.timedelta(days=120))} aux fins de constat de la résiliation du bail du {long_date(case.heard_on - dt.timedelta(days=1_900))} et d'expulsion ; vu les débats du {long_date(case.heard_on)} ; attendu que la locataire ou le locataire a repris le paiement du loyer courant avant l'audience et propose {debt // 36 + 1} € par mois en sus ;</p>
<p class="bold">PAR CES MOTIFS</p><p>CONSTATE que les conditions de la clause résolutoire sont réunies ;</p><p>CONDAMNE {case.first.civility} {esc(tenant)} à payer la somme de {debt} € ;</p><p>ACCORDE à {case.first.civility} {esc(tenant)} un délai de trente-six mois pour s'en acquitter ;</p><p>SUSPEND pendant ce délai les effets de la clause résolutoire ;</p><p>DIT que si les délais sont respectés, la clause sera réputée n'avoir jamais joué ;</p><p>DIT n'y avoir lieu, en l'état, à ordonner l'expulsion ;</p><p>LAISSE les dépens à la charge du défendeur.</p>"""
    return Paper(
        html,
        case.truth("eviction", [landlord.name, tenant], eviction_ordered=False),
        "court_ruling",
        "",
        dice.font("any"),
        11,
        "20mm",
    )


def lease_termination(dice: Dice) -> Paper:
    """A lease ended by the judge at the landlord's wish to sell; the tenant leaves by agreement, no eviction is spoken of."""
    case = draw(dice, couple=False)
    owner, tenant = case.second.named("LAST_first"), case.first.named("LAST_first")
    leave = case.decided_on + dt.timedelta(days=90)
    html = f"""<p class="center bold">Tribunal judiciaire {esc(of(case.town))}</p><p class="center">Juge des contentieux de la protection</p><p>Affaire n° {case.rg}<br>Jugement du {long_date(case.decided_on)}</p><p>Entre :<br>{case.second.civility} {esc(owner)}, propriétaire, demeurant {esc(case.second_home.line())}<br>Et :<br>{case.first.civility} {esc(tenant)}, locataire, demeurant {esc(case.first_home.line())}</p>
<p class="justify">Le propriétaire a fait délivrer congé pour vendre le {long_date(case.heard_on - dt.timedelta(days=300))} pour l'échéance du bail. Les parties s'accordent à l'audience du {long_date(case.heard_on)} sur la date de départ.</p><p class="center bold">PAR CES MOTIFS</p><p>VALIDE le congé pour vendre ;</p><p>PRONONCE la résiliation du bail portant sur le logement situé {esc(case.first_home.line())} à la date du {long_date(leave)} ;</p><p>DONNE ACTE à {case.first.civility} {esc(tenant)} de son engagement de restituer les clés à cette date ;</p><p>DIT que chaque partie supportera ses dépens.</p><p class="right">{esc(case.judge)}</p>"""
    return Paper(
        html, case.truth("lease_termination", [owner, tenant]), "court_ruling", "", dice.font("any"), 11.5, "22mm"
    )


def unfit_housing(dice: Dice) -> Paper:
    """The landlord condemned to make the dwelling decent; report of the hygiene service, rent lowered meanwhile."""
    case = draw(dice, couple=False)
    tenant, owner = case.first.named("first_LAST"), dice.company("landlord", "sci").name
    html = f"""<p><b>{esc(case.court.upper())}</b><br>Contentieux de la protection</p><p>RG : {case.rg} — Portalis : {case.portalis}</p><h3 class="center">JUGEMENT — {long_date(case.decided_on)}</h3><p>Demandeur : {case.first.civility} {esc(tenant)} (Me {esc(case.first_lawyer)}, aide juridictionnelle totale du {long_date(case.heard_on - dt.timedelta(days=210))})<br>Défenderesse : {esc(owner)}</p>
<p class="justify">Il ressort du rapport du service communal d'hygiène et de santé du {long_date(case.heard_on - dt.timedelta(days=180))} que le logement situé {esc(case.first_home.line())} présente une humidité généralisée, une installation électrique dangereuse et une absence de chauffage ; il ne répond pas aux critères de décence du décret n° 2002-120 du 30 janvier 2002 et a fait l'objet d'un arrêté d'insalubrité.</p>
<p class="bold">PAR CES MOTIFS,</p><p>Statuant publiquement,</p><p>DIT que le logement donné à bail est indécent ;</p><p>CONDAMNE la {esc(owner)} à réaliser les travaux de mise en conformité dans les trois mois de la signification, sous astreinte de 50 euros par jour de retard ;</p><p>RÉDUIT le loyer de 60 % jusqu'à l'achèvement des travaux ;</p><p>CONDAMNE la {esc(owner)} à payer {dice.number(1_500, 6_000)} euros en réparation du trouble de jouissance ;</p><p>RAPPELLE que l'affaire a été plaidée le {long_date(case.heard_on)} ; CONDAMNE la défenderesse aux dépens.</p>"""
    return Paper(html, case.truth("unfit_housing", [tenant, owner]), "court_ruling", "", dice.font("serif"), 11, "22mm")


LAYOUTS = {
    "eviction": eviction, "eviction_refused": eviction_refused, "eviction_summary": eviction_summary, "eviction_suspended": eviction_suspended,
    "lease_termination": lease_termination, "unfit_housing": unfit_housing,
}  # fmt: skip
