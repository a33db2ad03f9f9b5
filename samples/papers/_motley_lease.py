"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MONTHS, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def plain_language(dice: Dice) -> Paper:
    """An online maker's lease in plain language: questions in a left column and answers at the right, the rent split in a small account, the address said once in the middle."""
    first, home, money = dice.person(age=(19, 65)), dice.address(), dice.money()
    tenants = [first, dice.partner(first)] if dice.chance(0.35) else [first]
    owner = dice.company("landlord", kind="sci")
    rent, charges, surface = dice.amount(340, 1250, "rent"), dice.amount(15, 140, "charges"), dice.number(16, 96)
    start = dice.day_before(1900, 30)
    signed_on = start - dt.timedelta(days=dice.number(2, 20))
    named = [tenant.named("first_last") for tenant in tenants]

    def ask(question: str, answer: str) -> str:
        return f"<tr><td style='width:36%;color:#b23a2e;padding:2.2mm 4mm 2.2mm 0;font-weight:bold'>{question}</td><td style='padding:2.2mm 0 2.2mm 4mm;border-left:1.4pt solid #f0c9b5'>{answer}</td></tr>"

    who = " et ".join(
        f"{tenant.civility} {esc(tenant.named('first_last'))}, né{tenant.e} le {tenant.birth_date:%d/%m/%Y}"
        for tenant in tenants
    )
    html = f"""<div style="background:#fdeee6;border-radius:5mm;padding:5mm 8mm"><span style="font-size:16pt">Contrat de location</span><br>Logement nu à usage de résidence principale · conforme au contrat type (décret n° 2015-587) · 3 pages d'annexes</div>
<table style="margin-top:6mm">{ask("Qui donne le logement en location ?", f"{esc(owner.name)}, société civile immatriculée sous le n° {owner.siret[:9]}, dont le siège est {esc(owner.address.line())}, représentée par son gérant, {esc(dice.person('', age=(35, 70)).named('first_last'))}.<br>On l'appelle « le bailleur ».")}{ask("Qui l'habitera ?", who + ".<br>On " + ("les appelle" if len(tenants) > 1 else "l'appelle") + " « le locataire »." + (" Chacun répond de la totalité du loyer." if len(tenants) > 1 else ""))}
{ask("De quel logement s'agit-il ?", f"D'un {dice.pick(('appartement', 'logement'))} de {max(1, surface // 20)} pièce(s), immeuble collectif construit avant 1975, situé :<br><b>{esc(home.line())}</b><br>Il compte {surface} m² habitables (loi Boutin). Annexe : cave de {dice.number(3, 9)} m². Étiquette énergie : {dice.pick('BCDE')}.")}
{ask("À partir de quand, et pour combien de temps ?", f"Le bail court à compter du {long_date(start)}, pour {'six' if dice.chance(0.3) else 'trois'} ans, puis se renouvelle tout seul si personne ne donne congé.")}
{ask("Combien coûte-t-il chaque mois ?", f"<table><tr><td>Le loyer proprement dit</td><td class='r'>{money(rent)}</td></tr><tr><td>L'avance sur les charges, régularisée une fois l'an</td><td class='r'>{money(charges)}</td></tr><tr><td><b>Vous virez</b>, le 5 au plus tard</td><td class='r'><b>{money(round(rent + charges, 2))}</b></td></tr></table>")}
{ask("Le loyer peut-il monter ?", f"Une fois par an, le {start.day} {MONTHS[start.month - 1]}, selon l'IRL (valeur de départ : {dice.number(13200, 14577) / 100:.2f}).".replace(".", ",", 1))}{ask("Et le dépôt de garantie ?", f"{money(rent)}, encaissé à la remise des clés et rendu dans le mois ou les deux mois du départ.")}{ask("Que faut-il assurer ?", "Les risques locatifs : une attestation chaque année.")}{ask("Et si l'on ne paie pas ?", "Clause résolutoire : six semaines après un commandement resté sans effet, le bail prend fin.")}
{ask("Travaux, état des lieux, diagnostics", "Voir annexes 1 à 5, que le locataire reconnaît avoir reçues.")}</table><div class="keep" style="margin-top:6mm">Signé électroniquement le {long_date(signed_on)}<div style="display:flex;gap:10mm">{"".join(f"<div class='small'>{esc(one)}<br>{signature(rank * 17 + 5)}</div>" for rank, one in enumerate([owner.name, *named]))}</div></div>"""
    truth = {"tenants": named, "landlord_name": owner.name, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font="Carlito", size=11, margin="14mm 17mm")


LAYOUTS = {"plain_language": plain_language}
