"""Divorce by judgment (articles 233 to 246 of the Civil Code): three grounds, three looks, birth and marriage dates as traps."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import day_in_words, long_date, number_in_words
from samples.paper import Paper, esc
from samples.papers.court_ruling._draw import EXECUTION, Case, draw, of, spaced


def _wedding(dice: Dice, case: Case) -> dt.date:
    return case.decided_on - dt.timedelta(days=dice.number(1_500, 9_000))


def alteration(dice: Dice) -> Paper:
    """Letter-spaced head, date in letters (« L'an deux mille… »), two pages, civil-status mentions at length, support a month and child."""
    case, style = draw(dice), dice.pick(("first_LAST", "LAST_first"))
    a, b = case.first.named(style), case.second.named(style)
    wedding, effects = _wedding(dice, case), case.decided_on - dt.timedelta(days=dice.number(300, 900))
    kids = dice.children(case.first, dice.number(1, 3))
    amount = float(dice.given.get("child_support_amount", dice.number(90, 320)))
    kid_lines = "<br>".join(
        f"- {esc(k.first_name)}, né{k.e} le {long_date(k.birth_date)} à {esc(case.town)}" for k in kids
    )
    html = f"""
<p class="center" style="font-size:13pt"><b>{spaced("TRIBUNAL JUDICIAIRE")}<br>{esc(of(case.town).upper())}</b></p><p class="center">CHAMBRE DE LA FAMILLE — CABINET {dice.number(1, 12)}</p>
<p>N° RG {case.rg} - N° Portalis {case.portalis}<br>MINUTE N° {case.minute}</p><p class="center bold">{spaced("JUGEMENT DE DIVORCE")}</p>
<p>L'an {number_in_words(case.decided_on.year)}, le {day_in_words(case.decided_on)}, Nous, {esc(case.judge)}, juge aux affaires familiales, assisté{dice.pick(("", "e"))} de {esc(case.clerk)}, greffier, avons rendu le jugement dont la teneur suit :</p>
<div class="cols"><div><b>DEMANDEUR</b><br>{case.first.civility} {esc(a)}<br>né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}<br>demeurant {esc(case.first_home.line())}<br>représenté{case.first.e} par Me {esc(case.first_lawyer)}, avocat</div>
<div><b>DÉFENDEUR</b><br>{case.second.civility} {esc(b)}<br>né{case.second.e} le {long_date(case.second.birth_date)} à {esc(case.second.birth_place)}<br>demeurant {esc(case.second_home.line())}<br>représenté{case.second.e} par Me {esc(case.second_lawyer)}</div></div>
<p style="margin-top:5mm"><b>DÉBATS</b> : en chambre du conseil à l'audience du {long_date(case.heard_on)}.</p><h3>EXPOSÉ DU LITIGE</h3>
<p class="justify">Les époux se sont mariés le {long_date(wedding)} devant l'officier d'état civil de {esc(case.first.birth_place)}, sans contrat de mariage préalable. De cette union {"sont issus" if len(kids) > 1 else "est issu"} :<br>{kid_lines}</p>
<p class="justify">Par assignation du {long_date(case.heard_on - dt.timedelta(days=300))}, {case.first.civility} {esc(a)} a saisi le juge aux affaires familiales d'une demande en divorce. L'ordonnance sur mesures provisoires a été rendue le {long_date(case.heard_on - dt.timedelta(days=200))}
et a fixé la résidence des enfants. Le demandeur sollicite une contribution de {amount + 80:.0f} € par mois et par enfant ; la partie adverse offre {amount - 30:.0f} €.</p>
<h3>MOTIFS</h3><p class="justify">Aux termes des articles 237 et 238 du code civil, le divorce peut être demandé lorsque le lien conjugal est définitivement altéré. Les époux vivent séparés depuis plus d'un an.
Compte tenu des ressources des parties et des besoins des enfants, il convient de fixer la contribution ainsi qu'il est dit au dispositif.</p><div class="break"></div>
<p class="center bold">{spaced("PAR CES MOTIFS")}</p><p>Le juge aux affaires familiales, statuant publiquement, par jugement contradictoire et en premier ressort,</p>
<p><b>PRONONCE</b> pour altération définitive du lien conjugal le divorce de {case.first.civility} {esc(a)} et de {case.second.civility} {esc(b)} ;</p>
<p><b>ORDONNE</b> la mention du divorce en marge de l'acte de mariage des époux célébré le {long_date(wedding)} et de leurs actes de naissance ;</p><p><b>DIT</b> que le divorce prend effet dans les rapports entre époux, quant à leurs biens, au {long_date(effects)} ;</p>
<p><b>FIXE</b> la résidence habituelle des enfants au domicile de {case.first.civility} {esc(a)} ;</p><p><b>FIXE</b> à {amount:.0f} euros par mois et par enfant{f", soit {amount * len(kids):.0f} euros au total," if len(kids) > 1 else ""} la contribution à l'entretien et à l'éducation que {case.second.civility} {esc(b)} devra verser ; indexée chaque année au 1er janvier ;</p>
<p><b>CONDAMNE</b> chacune des parties à ses propres dépens.</p><p class="small justify">{EXECUTION}</p><div class="cols"><p>LE GREFFIER</p><p>LE JUGE AUX AFFAIRES FAMILIALES</p></div>"""
    return Paper(
        html,
        case.truth("divorce", [a, b], child_support_amount=amount),
        "court_ruling",
        "",
        dice.font("serif"),
        10.5,
        "18mm 20mm",
    )


def accepted(dice: Dice) -> Paper:
    """An extract of minutes: accepted divorce, labels on the left and values on the right, date in digits, marriage abroad."""
    case = draw(dice)
    a, b = case.first.named("LAST_first"), case.second.named("LAST_first")
    wedding = _wedding(dice, case)
    html = f"""<p class="small"><i>Extrait des minutes du greffe du tribunal judiciaire {esc(of(case.town))}</i></p><table class="grid"><tr><td style="width:32%">JURIDICTION</td><td>Tribunal judiciaire {esc(of(case.town))} — Juge aux affaires familiales</td></tr>
<tr><td>AFFAIRE</td><td>N° RG : {case.rg}</td></tr><tr><td>MINUTE</td><td>{case.minute}</td></tr><tr><td>DATE DU JUGEMENT</td><td>{case.decided_on:%d/%m/%Y}</td></tr><tr><td>AUDIENCE DU</td><td>{case.heard_on:%d/%m/%Y}</td></tr>
<tr><td>PRÉSIDENT</td><td>{esc(case.judge)}</td></tr><tr><td>GREFFIER</td><td>{esc(case.clerk)}</td></tr><tr><td>ÉPOUX 1</td><td>{case.first.civility} {esc(a)}, né{case.first.e} le {case.first.birth_date:%d/%m/%Y}</td></tr><tr><td>ÉPOUX 2</td><td>{case.second.civility} {esc(b)}, né{case.second.e} le {case.second.birth_date:%d/%m/%Y}</td></tr></table>
<h2 class="center" style="margin-top:8mm">JUGEMENT</h2><p class="justify">Vu la demande acceptée et le procès-verbal du {long_date(case.heard_on - dt.timedelta(days=150))} par lequel les époux ont accepté le principe de la rupture du mariage (article 233 du code civil) ;</p>
<p><b>PAR CES MOTIFS</b>, le juge,</p><p>Prononce le divorce de {case.first.civility} {esc(a)} et {case.second.civility} {esc(b)}, mariés le {wedding:%d/%m/%Y} à {esc(case.second.birth_place)} ;</p><p>Dit que mention sera portée en marge des actes d'état civil ;</p>
<p>Constate que les époux ne demandent aucune prestation compensatoire ;</p><p>Attribue à {case.first.civility} {esc(a)} le droit au bail du logement situé {esc(case.first_home.line())} ;</p><p>Dit que chaque partie conservera la charge de ses dépens.</p>
<p style="margin-top:12mm">Pour copie certifiée conforme, le directeur de greffe, le {long_date(case.decided_on + dt.timedelta(days=dice.number(10, 60)))}</p>"""
    return Paper(html, case.truth("divorce", [a, b]), "court_ruling", "", dice.font("any"), 10.5, "18mm")


def fault_pseudonymised(dice: Dice) -> Paper:
    """Divorce for fault, parties by first name and initial, addresses masked, as in an open-data copy; three pages of prose."""
    case = draw(dice)
    a, b = (
        f"{case.first.first_name} {case.first.last_name[0].upper()}.",
        f"{case.second.first_name} {case.second.last_name[0].upper()}.",
    )
    facts = " ".join(
        f"Il est versé aux débats une attestation datée du {long_date(case.heard_on - dt.timedelta(days=40 * i))} dont il ressort que les époux ne partagent plus de communauté de vie depuis le départ de l'un d'eux du domicile conjugal."
        for i in range(1, 9)
    )
    html = f"""<p>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}</p><p>JUGEMENT rendu le {long_date(case.decided_on, True)}</p><p>N° du dossier : RG {case.rg}<br>Affaire : {esc(a)} / {esc(b)}</p><p>Magistrat : {esc(case.judge)}, vice-présidente chargée des affaires familiales<br>Greffière : {esc(case.clerk)}</p>
<p><b>ENTRE</b> : {case.first.civility} {esc(a)}, née ou né le [...] à [...], demeurant [...], partie demanderesse<br><b>ET</b> : {case.second.civility} {esc(b)}, demeurant [...], partie défenderesse</p><h3>FAITS, PROCÉDURE ET PRÉTENTIONS</h3>
<p class="justify">{case.first.civility} {esc(a)} et {case.second.civility} {esc(b)} ont contracté mariage le {long_date(_wedding(dice, case))}. À l'audience d'orientation du {long_date(case.heard_on - dt.timedelta(days=250))}, le juge a statué sur les mesures provisoires. La clôture a été prononcée le {long_date(case.heard_on - dt.timedelta(days=20))} et l'affaire plaidée le {long_date(case.heard_on)}.</p>
<h3>SUR LE PRONONCÉ DU DIVORCE</h3><p class="justify">{facts} L'article 242 du code civil dispose que le divorce peut être demandé pour faute. {facts}</p><h3>SUR LES CONSÉQUENCES</h3><p class="justify">{facts}</p>
<div class="break"></div><h3>PAR CES MOTIFS</h3><p>LE TRIBUNAL,</p><p>PRONONCE le divorce aux torts exclusifs de {case.second.civility} {esc(b)} ;</p><p>ORDONNE la publicité de cette décision en marge de l'acte de mariage ;</p><p>RAPPELLE que chacun perd l'usage du nom de l'autre ;</p><p>DÉBOUTE les parties de leurs demandes de dommages et intérêts ;</p><p>CONDAMNE {case.second.civility} {esc(b)} aux dépens.</p><p class="right">Le greffier &nbsp;&nbsp;&nbsp; Le président</p>"""
    return Paper(html, case.truth("divorce", [a, b]), "court_ruling", "", dice.font("any"), 11, "22mm")


LAYOUTS = {"divorce_alteration": alteration, "divorce_accepted": accepted, "divorce_fault": fault_pseudonymised}
