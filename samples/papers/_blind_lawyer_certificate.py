"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def small_letters(dice: Dice) -> Paper:
    """A house that writes every name in small letters: the client in the address alone, the day beside the reference, the title at the bottom."""
    person = dice.person(age=(25, 66))
    home, before, office = dice.address(), dice.address(""), dice.address("")
    lawyer, notary, owner = (dice.person("", age=(28, 66)) for _ in range(3))
    issued = dice.day_before(100, 1)
    filed = dice.day_before(160, 15, of=issued)
    kid = dice.children(person, 1, "")[0]
    elder = dice.person("", age=(18, 22))
    client = person.named("first_last").lower()
    her = "Madame" if person.sex == "F" else "Monsieur"
    html = f"""<div style="border-bottom:.5pt solid #7a6a4f;padding-bottom:4mm;color:#7a6a4f;letter-spacing:1.5pt">cabinet {esc(lawyer.last_name.lower())} — droit de la famille<div style="letter-spacing:0;font-size:8pt">{esc(lawyer.named("first_last").lower())}, avocat{lawyer.e} au barreau de {esc(office.town.lower())} — {esc(office.line().lower())} — {dice.phone()}</div></div>
<div style="display:flex;justify-content:space-between;margin-top:9mm"><div class="small">Réf. / date : {filed:%y}{dice.digits(4)}/ldv — {issued:%d/%m/%Y}</div><div style="width:78mm">{esc(client)}<br>{"<br>".join(esc(row.lower()) for row in home.lines())}</div></div>
<p style="margin-top:14mm">{her},</p><p style="text-align:justify">Vous m'avez demandé un écrit pour le service du logement. Je vous confirme avoir déposé, dans vos intérêts, une demande en divorce au greffe du tribunal judiciaire de {esc(office.town.lower())}. L'affaire n'est pas encore jugée et aucune mesure n'est à ce jour arrêtée ; le secret professionnel m'interdit d'en écrire davantage.</p><p style="text-align:justify">Vous avez quitté le domicile conjugal, {esc(before.line().lower())}, dont {owner.civility} {esc(owner.named("first_last").lower())} est bailleur. L'enfant {esc(kid.first_name.lower())}, né{kid.e} le {long_date(kid.birth_date)}, réside avec vous ; l'aîné{elder.e}, {esc(elder.first_name.lower())}, né{elder.e} le {long_date(elder.birth_date)}, est indépendant{elder.e}. Le partage sera préparé par maître {esc(notary.named("first_last").lower())}, notaire.</p>
<div style="border:.8pt solid #7a6a4f;margin:8mm 12mm;padding:4mm 6mm;background:#faf7f0"><b>en bref</b><br>procédure : divorce, articles 237 et suivants du code civil<br>demande remise au greffe : {filed:%d/%m/%Y}, rg {filed:%y}/{dice.digits(5)}<br>état : en attente de la première audience d'orientation<br>pension ou contribution : aucune fixée</div>
<p>Je vous prie de croire, {her}, à mes sentiments dévoués.</p><div style="margin:5mm 0 14mm 60%">{esc(lawyer.named("first_last").lower())}<br>{signature(dice.number(0, 99))}</div>
<div style="background:#7a6a4f;color:#fff;text-align:center;padding:2.5mm;letter-spacing:3pt">attestation de procédure en cours</div>"""
    return sheet("lawyer_certificate", html, {"person_names": [client], "issue_date": issued}, font="C059", size=10.8, margin="17mm 22mm")  # fmt: skip


LAYOUTS = {"small_letters": small_letters}
