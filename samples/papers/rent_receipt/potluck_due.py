"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, notice_truth


def big_figure(dice: Dice) -> Paper:
    """A landlord of many: the sum in a round frame, the detail as a ladder of labels on the right hand, the stub turned at the foot."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.money()
    names = dice.name_style()
    tenants = [t.named(names) for t in rent.tenants]
    issued, keeper = rent.start - dt.timedelta(days=9), dice.person("", age=(25, 62))
    ladder = "".join(
        f'<div style="padding-left:{n * 7}mm;border-bottom:0.5px dotted #555">{label} <b style="float:right">{value}</b></div>'
        for n, (label, value) in enumerate(
            (
                ("Loyer hors charges", money(rent.rent)),
                ("Provisions sur charges", money(rent.charges)),
                ("Loyer et charges", money(rent.gross)),
                ("Aide au logement (CAF)", money(rent.benefit, sign="− ")),
            )
        )
    )
    html = f"""<table><tr><td><b style="font-size:14pt;color:#a03">{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<br>Gardien : {esc(keeper.named("first_last"))}, {dice.phone()}</td><td style="width:78mm;padding-top:16mm">{"<br>".join(esc(t) for t in tenants)}<br>{lines(rent.home.lines())}</td></tr></table>
<h2 style="margin-top:10mm">Avis d'échéance — {month_printed(rent.start.year, rent.start.month, "upper")}</h2><p class="small">Établi le {date_printed(issued, "slash")} pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p>
<table style="margin-top:6mm"><tr><td style="width:62mm"><div style="border:2.5px solid #a03;border-radius:50%;width:52mm;height:52mm;text-align:center;padding-top:15mm"><b style="font-size:15pt">{money(rent.total)}</b><br><span class="small">à payer pour<br>le {long_date(rent.start + dt.timedelta(days=7))}</span></div></td><td style="line-height:2">{ladder}</td></tr></table>
<p style="margin-top:8mm" class="small">Situation du compte : dernier versement enregistré {money(rent.total - 3)} le {date_printed(rent.start - dt.timedelta(days=24), "slash")}. Dépôt de garantie : {money(rent.rent)}. L'enquête sur l'occupation du parc est à rendre avant le {long_date(rent.end + dt.timedelta(days=15))}.</p>
<div style="border-top:1px dashed #000;margin-top:12mm;padding-top:3mm" class="small">À joindre à votre chèque — réf. {dice.digits(10)} — {esc(tenants[0])} — {money(rent.total)}</div>"""
    return Paper(
        html,
        notice_truth(rent, tenants, rent.company.name, issued),
        "rent_due_notice",
        "",
        dice.font("sans"),
        9.5,
        "15mm",
    )


def receiver_calls(dice: Dice) -> Paper:
    """A judicial administrator calls the month's rent for the company that owns; « appel du terme à échoir » in a frame, roman rubrics."""
    rent, money = draw(dice, "sci"), dice.money()
    tenant = rent.tenants[0].named("LAST_first")
    issued, receiver, study = rent.start - dt.timedelta(days=11), dice.person("", age=(38, 65)), dice.address("")
    judged = dice.day_before(400, 60, issued)
    html = f"""<p>Étude de Me {esc(receiver.named("first_LAST"))}<br>administrateur judiciaire<br>{lines(study.lines())}</p><div style="border:1px solid #000;padding:2mm 4mm;display:inline-block;margin:6mm 0"><b>APPEL DU TERME À ÉCHOIR</b></div><p class="right">Le {long_date(issued)}</p>
<p><b>I. Propriétaire</b><br>{esc(rent.company.name)}, siège {esc(rent.company.address.line())}, placée sous administration par jugement du {long_date(judged)}</p><p><b>II. Locataire</b><br>{rent.tenants[0].civility} {esc(tenant)}</p><p><b>III. Local d'habitation</b><br>{esc(rent.home.line())}</p>
<p><b>IV. Terme</b><br>{date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} inclus, exigible le {date_printed(rent.start + dt.timedelta(days=2), "slash")}</p>
<p><b>V. Sommes</b></p><table style="width:90mm;margin-left:8mm"><tr><td>Principal du loyer</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Charges (acompte)</td><td class="n">{money(rent.charges)}</td></tr><tr><td><b>Ensemble</b></td><td class="n"><b>{money(rent.total)}</b></td></tr></table>
<p class="justify" style="margin-top:5mm">Seuls les règlements faits au compte de l'administration seront libératoires ; ceux remis à l'ancienne gérance après le {date_printed(judged, "slash")} ({money(rent.rent * 2)} à ce jour) sont à rapporter. Une quittance suivra le paiement.</p>"""
    return Paper(
        html,
        notice_truth(rent, [tenant], rent.company.name, issued),
        "rent_due_notice",
        "",
        dice.font("serif"),
        11,
        "20mm 22mm",
    )


def debit_announced(dice: Dice) -> Paper:
    """No title of rent: the notice before a SEPA debit, creditor and mandate first, what it is for in a narrow table below."""
    rent, money = draw(dice, "agency", benefit=dice.chance(0.5)), dice.table_money()
    tenant = rent.tenants[0].named("first_LAST")
    issued, taken = rent.start - dt.timedelta(days=14), rent.start + dt.timedelta(days=dice.number(3, 9))
    payer = dice.person("", age=(45, 75))
    rows = [["Créancier et bailleur", esc(rent.company.name)], ["Son adresse", esc(rent.company.address.line())], ["Identifiant (ICS)", f"FR{dice.digits(2)}ZZZ{dice.digits(6)}"], ["Titulaire du compte débité", f"{payer.civility} {esc(payer.named('LAST_first'))}"], ["Mandat", f"RUM {dice.letters(3)}{dice.digits(9)}, signé le {date_printed(dice.day_before(900, 90, issued), 'slash')}"], ["Date du débit", date_printed(taken, "slash")], ["Montant du débit", f"{money(rent.total)} EUR"]]  # fmt: skip
    sums = [["Loyer", money(rent.rent)], ["Charges", money(rent.charges)]]
    if rent.benefit:
        sums.append(["APL reçue pour vous", money(rent.benefit, sign="-")])
    sums.append(["Net prélevé", money(rent.total)])
    html = f"""<p class="right">{esc(tenant)}<br>{lines(rent.home.lines())}</p><p style="margin:8mm 0">{esc(rent.company.address.town)}, le {long_date(issued)}</p><p><b>Prélèvement à venir sur votre compte</b></p>
{table([[a, f"<span>{b}</span>"] for a, b in rows], "grid", (), ("42%", "58%"))}<p style="margin-top:6mm">Ce débit règle l'occupation de votre logement ({esc(rent.home.line())}), {date_printed(rent.start, "slash")} – {date_printed(rent.end, "slash")}, au nom de {esc(tenant)} :</p>
<div style="width:70mm">{table(sums, "rows", (), ("65%", "35%"))}</div><p class="small" style="margin-top:6mm">Le mois suivant, votre loyer sera porté à {money(round(rent.rent * 1.019, 2))}. Opposition possible auprès de votre banque jusqu'au {date_printed(taken - dt.timedelta(days=1), "slash")}. Rejet de prélèvement : 12,00 de frais bancaires.</p>"""
    return Paper(
        html,
        notice_truth(rent, [tenant], rent.company.name, issued),
        "rent_due_notice",
        "",
        dice.font("sans"),
        10,
        "18mm 18mm",
    )


def two_flaps(dice: Dice) -> Paper:
    """Landscape, two flaps: on the left the account of the last months (paid), on the right what the coming month costs."""
    rent, money = draw(dice, "social_landlord"), dice.table_money()
    tenant = rent.tenants[0].named("LAST_FIRST")
    issued, other = rent.start - dt.timedelta(days=7), dice.person("", age=(25, 60))
    past = []
    day = rent.start
    for _ in range(3):
        day = (day - dt.timedelta(days=3)).replace(day=1)
        past.append([f"{day:%m/%Y}", money(rent.total - 7.5), f"{day + dt.timedelta(days=dice.number(3, 12)):%d/%m}"])
    html = f"""<table><tr><td style="width:48%;padding-right:8mm;border-right:1px dashed #555"><p><b>VOTRE COMPTE</b> au {date_printed(issued, "slash")}</p>{table(past, "grid", ("Mois", "Réglé", "Le"), ("34%", "36%", "30%"))}<p>Rien ne reste dû sur ces mois.</p>
<p class="small">Assurance multirisque : attestation attendue de {esc(other.named("LAST_first"))}, cotitulaire sortant, avant le {date_printed(dice.day_after(50, 10, rent.end), "slash")}. Régularisation de charges {rent.start.year - 1} : {money(dice.amount(10, 90))} en votre faveur, versés en décembre.</p></td>
<td style="padding-left:8mm"><p><b>{esc(rent.company.name)}</b><br>{esc(rent.company.address.line())}</p><p style="margin:6mm 0">{esc(tenant)}<br>{lines(rent.home.lines(True))}</p><p><b>AVIS D'ÉCHÉANCE</b><br>{date_printed(rent.start, "slash")} / {date_printed(rent.end, "slash")}</p>
<table class="rows"><tr><td>Loyer nu</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Charges récupérables</td><td class="n">{money(rent.charges)}</td></tr><tr><td><b>Somme attendue le {date_printed(rent.start + dt.timedelta(days=9), "slash")}</b></td><td class="n"><b>{money(rent.total)}</b></td></tr></table><p class="tiny">Imprimé le {date_printed(issued, "slash")}. N'est pas un reçu.</p></td></tr></table>"""
    truth = notice_truth(rent, [tenant], rent.company.name, issued, address=rent.home.truth(True))
    return Paper(html, truth, "rent_due_notice", "", dice.font("any"), 10, "14mm 15mm", "A4 landscape")


LAYOUTS = {
    "big_figure": big_figure,
    "receiver_calls": receiver_calls,
    "debit_announced": debit_announced,
    "two_flaps": two_flaps,
}
