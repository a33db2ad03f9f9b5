"""Further layouts: an agreement of parents made enforceable, occupants without title put out in summary proceedings."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper, esc
from samples.papers.court_ruling._draw import EXECUTION, draw
from samples.stationery import signature, stamp


def agreement_made_enforceable(dice: Dice) -> Paper:
    """Parents never married ask the judge to homologate their agreement: a short order, the agreement's clauses as a table with the sum of today and the sum asked at first."""
    case = draw(dice)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    kids = dice.children(case.first, 2)
    each = dice.number(85, 290)
    agreed = dt.date(2000 + int(case.rg[:2]), 1, 1) - dt.timedelta(days=dice.number(4, 40))
    rows = [
        ("Autorité parentale", "exercée en commun"), ("Résidence", f"chez {case.first.civility} {esc(one)}, {esc(case.first_home.line())}"), ("Droit d'accueil", "les fins de semaine paires, la moitié des vacances"),
        ("Contribution", f"{each} € par mois et par enfant, soit {2 * each} € pour les deux, payables par {case.second.civility} {esc(two)} avant le 5 (il était d'abord proposé {each - 25} €)"), ("Frais", "cantine et activités partagés par moitié"), ("Versement", "par l'agence de recouvrement des impayés de pensions alimentaires (ARIPA)"),
    ]  # fmt: skip
    body = "".join(f"<tr><td style='width:38mm;border:.5pt solid #777;padding:2mm'><i>{a}</i></td><td style='border:.5pt solid #777;padding:2mm'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    html = f"""<table><tr><td><b>{esc(case.court)}</b><br>Chambre de la famille, cabinet {dice.number(1, 9)}</td><td class="right">Répertoire général {case.rg}<br>Minute {case.minute}</td></tr></table>
<p style="margin:8mm 0">Le {long_date(case.decided_on)}, Nous, {esc(case.judge)}, juge aux affaires familiales, assisté de {esc(case.clerk)}, greffier,</p>
<p class="justify">Vu la requête conjointe présentée par <b>{esc(one)}</b>, né{case.first.e} le {case.first.birth_date:%d/%m/%Y}, et <b>{esc(two)}</b>, né{case.second.e} le {case.second.birth_date:%d/%m/%Y}, parents de {esc(kids[0].first_name)} et de {esc(kids[1].first_name)}, reçue au greffe en 20{case.rg[:2]} ; vu la convention qu'ils ont signée le {long_date(agreed)} devant {esc(case.first_lawyer)}, médiateur familial ; vu l'article 373-2-7 du code civil ;</p><p class="justify">Attendu que la convention préserve suffisamment l'intérêt des enfants et que le consentement des parents a été donné librement, les parties ayant été entendues le {long_date(case.heard_on)} ;</p>
<p class="center" style="margin:5mm 0"><b>PAR CES MOTIFS</b></p><p>HOMOLOGUONS la convention, qui sera annexée à la présente décision et dont les termes essentiels sont :</p><table>{body}</table>
<p style="margin-top:5mm" class="justify">FIXONS en tant que de besoin la contribution à l'entretien et à l'éducation aux sommes ci-dessus, indexées chaque 1er janvier sur l'indice des prix ; CONFÉRONS force exécutoire à l'accord ; LAISSONS à chacun ses dépens.</p><table style="margin-top:8mm"><tr><td>{esc(case.clerk)}<br>{signature(dice.number(0, 99))}</td><td>{stamp("TRIBUNAL JUDICIAIRE")}</td><td class="right">{esc(case.judge)}<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = case.truth("child_support", [one, two], child_support_amount=each)
    return Paper(html, truth, "court_ruling", "", dice.font("any"), 10.4, "16mm 20mm")


def occupants_without_title(dice: Dice) -> Paper:
    """Summary proceedings against occupants without a title: parties in two facing frames, operative part numbered by letters; the warrant, the report and the indemnity have their own days and sums."""
    case = draw(dice)
    owner = dice.company("landlord", "social_landlord")
    names = [case.first.named("LAST_first"), case.second.named("LAST_first")]
    seen = case.heard_on - dt.timedelta(days=dice.number(30, 90))
    owed, monthly = dice.number(1800, 9400), dice.number(410, 860)
    place = case.first_home.line()
    items = [
        f"CONSTATONS que {esc(names[0])} et {esc(names[1])} occupent sans droit ni titre le logement situé {esc(place)} ;", "ORDONNONS, à défaut de départ volontaire dans les deux mois du commandement de quitter les lieux, leur expulsion et celle de tous occupants de leur chef, au besoin avec le concours de la force publique ;", f"LES CONDAMNONS in solidum à payer par provision {owed} € ({amount_in_words(owed)}) au titre de l'occupation passée, puis {monthly} € par mois jusqu'à la libération des lieux ;", f"REJETONS la demande de délais jusqu'au {long_date(case.decided_on + dt.timedelta(days=365))} ;", "DISONS n'y avoir lieu à application de l'article 700 du code de procédure civile ;", f"LES CONDAMNONS aux dépens, comprenant le procès-verbal de {esc(case.first_lawyer)}, commissaire de justice.",
    ]  # fmt: skip
    body = "".join(f"<tr><td style='width:8mm'>{'abcdef'[i]})</td><td class='justify' style='padding-bottom:2mm'>{text}</td></tr>" for i, text in enumerate(items))  # fmt: skip
    html = f"""<p class="center"><b style="font-size:12.5pt">{esc(case.court.upper())}</b><br>Le juge des contentieux de la protection statuant en référé</p>
<p class="center">N° RG {case.rg} — N° Portalis {case.portalis}</p><p class="center" style="margin:4mm 0 6mm">ORDONNANCE DU {long_date(case.decided_on).upper()}</p>
<div class="cols"><div class="box"><span class="small">en demande</span><br><b>{esc(owner.name)}</b>, dont le siège est {esc(owner.address.line())}, représenté par Me {esc(case.second_lawyer)}</div><div class="box"><span class="small">en défense</span><br><b>{esc(names[0])}</b> et <b>{esc(names[1])}</b>, tous deux {esc(place)}, comparants en personne</div></div>
<p class="justify">Le bail avait été consenti le {long_date(seen - dt.timedelta(days=dice.number(2000, 6000)))} à {esc(dice.person("", age=(70, 95)).named("first_LAST"))}, décédé depuis. Par procès-verbal du {long_date(seen)}, il a été constaté que les lieux étaient habités par les défendeurs, qui ne remplissent pas les conditions du transfert du bail prévues à l'article 14 de la loi du 6 juillet 1989. L'affaire a été plaidée le {long_date(case.heard_on)}.</p>
<p class="justify">L'occupation d'un bien sans titre caractérise un trouble manifestement illicite, que le juge des référés a le pouvoir de faire cesser (article 835 du code de procédure civile). Une atteinte disproportionnée au droit au domicile n'est pas établie.</p>
<p style="margin:4mm 0"><b>PAR CES MOTIFS</b>, nous, {esc(case.judge)}, par décision réputée contradictoire, exécutoire de droit,</p><table>{body}</table><p class="justify small">{EXECUTION}</p><p class="right">{esc(case.clerk)}, greffier {signature(dice.number(0, 99))}</p>"""
    truth = case.truth("eviction", [owner.name, *names], court=case.court.upper(), eviction_ordered=True)
    return Paper(html, truth, "court_ruling", "", dice.font("serif"), 10.2, "15mm 19mm")


LAYOUTS = {"agreement_made_enforceable": agreement_made_enforceable, "occupants_without_title": occupants_without_title}
