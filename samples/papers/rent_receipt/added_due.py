"""Further layouts of what is still to be paid: a message, a wide table on its side, an owner's secretary, a flat shared by the room."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import barcode, sheet, signature


def message_of_call(dice: Dice) -> Paper:
    """An online manager's message printed from the box: the sum large in the middle, the parts under it, a blue button; the day of printing above and the month before told as paid."""
    rent, money = draw(dice, "sci", benefit=dice.chance(0.5)), dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", "€")))  # fmt: skip
    tenant, owner = rent.tenants[0].named("first_last"), rent.company.name
    issued = rent.start - dt.timedelta(days=dice.number(2, 9))
    due, printed = rent.start + dt.timedelta(days=dice.pick((2, 4, 9))), issued + dt.timedelta(days=1)
    before = issued.replace(day=dice.number(1, 8)) if issued.day > 8 else issued - dt.timedelta(days=20)
    brand = dice.pick(("Loyerdoux", "Gestio", "Bailfacile+", "MonLoc"))
    benefit = f"<div>Aide au logement versée au bailleur : {money(rent.benefit, sign='– ')}</div>" if rent.benefit else ""  # fmt: skip
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between;border-bottom:.6pt solid #999;padding-bottom:2mm"><span>{date_printed(printed, "slash")} {dice.number(8, 21)}:{dice.number(10, 59)}</span><span>Messagerie – imprimer</span></div>
<p style="font-size:1.2em" class="b">Votre échéance de {month_printed(rent.start.year, rent.start.month, "lower")}</p><p class="small">{brand} &lt;notification@{brand.lower().replace("+", "")}.example&gt;<br>À : {esc(tenant)}<br>{long_date(issued, weekday=True)}</p>
<div style="background:#f2f5fa;padding:10mm 22mm;margin-top:6mm"><div style="background:#fff;padding:9mm 12mm"><p>Bonjour {esc(tenant)},</p><p>Votre bailleur, <b>{esc(owner)}</b>, vous informe du montant à régler pour la location du logement :<br>{esc(rent.home.line())}</p><p class="small c">pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p>
<div class="c" style="font-size:2.3em;color:#1c4fa0;margin:4mm 0">{money(rent.total)}</div><div class="small c"><div>Loyer hors charges : {money(rent.rent)}</div><div>Provisions pour charges : {money(rent.charges)}</div>{benefit}</div><p class="c">à verser au plus tard le <b>{long_date(due)}</b></p><p class="c"><span style="background:#1c4fa0;color:#fff;padding:2.5mm 9mm;border-radius:5mm;display:inline-block">Régler en ligne</span></p>
<p class="small">Votre paiement précédent ({money(rent.total)}, le {date_printed(before, "slash")}) a bien été enregistré : la quittance est dans votre espace. Celle de ce mois vous parviendra quand la somme aura été reçue.</p></div><p class="tiny c" style="margin-top:5mm">{brand} SAS – {esc(dice.address("").line())} – vous recevez ce message parce que {esc(owner)} nous confie sa gestion. Ne pas répondre.</p></div>"""
    return sheet("rent_due_notice", html, notice_truth(rent, [tenant], owner, issued), font="Inter", size=10, margin="12mm 15mm")  # fmt: skip


def wide_columns(dice: Dice) -> Paper:
    """A landlord's machine on paper turned sideways: one row, nine columns, the names above and the sum last; a strip to cut with the account; arrears at nought, the guarantee held shown."""
    rent, money = draw(dice, "social_landlord", dice.number(1, 2), benefit=True), MoneyStyle(dice.pick((" ", "")), ",", "")  # fmt: skip
    names = [person.named("LAST_FIRST") for person in rent.tenants]
    body = rent.company
    issued = rent.start - dt.timedelta(days=dice.number(6, 12))
    due = rent.start + dt.timedelta(days=4)
    heads = ("Contrat", "Du", "Au", "Loyer principal", "Provision charges", "Rappel", "Brut", "APL", "À payer")
    cells = (f"L/{dice.digits(6)}-{dice.digits(2)}", f"{rent.start:%d/%m/%y}", f"{rent.end:%d/%m/%y}", money(rent.rent), money(rent.charges), "0,00", money(rent.gross), money(rent.benefit), f"<b>{money(rent.total)}</b>")  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:1.25em">{esc(body.name)}</b><br><span class="small">{esc(body.address.line())}<br>Service quittancement — {dice.phone()}</span></div><div style="width:90mm;border:.6pt solid #333;padding:4mm">{"<br>".join(esc(name) for name in names)}<br>{"<br>".join(esc(row) for row in rent.home.lines(True))}</div></div>
<p style="margin:9mm 0 3mm">Édition du {issued:%d/%m/%Y} — {month_printed(rent.start.year, rent.start.month, "upper")} — terme à échoir, exigible le {due:%d/%m/%Y}</p>
<table class="grid c"><tr>{"".join(f"<th>{one}</th>" for one in heads)}</tr><tr>{"".join(f"<td style='padding:3mm 1mm'>{one}</td>" for one in cells)}</tr></table>
<p class="small" style="margin-top:5mm">Montants en euros. Situation du compte au {issued - dt.timedelta(days=1):%d/%m/%Y} : 0,00. Dépôt de garantie détenu : {money(float(dice.number(240, 620)))}. Surface {f"{dice.number(280, 900) / 10:.2f}".replace(".", ",")} m², prix {f"{dice.amount(5, 8):.2f}".replace(".", ",")} €/m². Ce document ne vaut pas quittance : celle-ci est délivrée gratuitement sur demande, après paiement.</p><p class="small">Difficultés ? Votre conseillère sociale, {esc(dice.person("", "F", (24, 60)).named("first_last"))}, reçoit le mardi au {esc(dice.address("").line())}.</p>
<div style="border-top:1pt dashed #000;margin-top:14mm;padding-top:4mm;display:flex;justify-content:space-between;align-items:center"><div class="small">Mode de règlement : {dice.pick(("chèque", "carte bancaire", "mandat"))}<br>Ne rien inscrire sous cette ligne</div><div>{barcode(dice.digits(24))}<div class="tiny c">{dice.digits(24)}</div></div><div class="b" style="font-size:1.3em">{money(rent.total)} €</div></div>"""
    return sheet("rent_due_notice", html, notice_truth(rent, names, body.name, issued), font="Liberation Sans Narrow", size=11, page="A4 landscape", margin="14mm 16mm")  # fmt: skip


def secretary_note(dice: Dice) -> Paper:
    """A firm of owners writes through its secretary, without a title: sums in two sentences, the date under the signature, the old rent and the index told before the new."""
    rent, money = draw(dice, "sci", dice.number(1, 2)), dice.pick((MoneyStyle("", ",", " euros"), MoneyStyle(" ", ",", " €")))  # fmt: skip
    names = [person.named("first_last") for person in rent.tenants]
    owner = rent.company
    clerk = dice.person("", "F", (28, 62)).named("first_last")
    issued = rent.start - dt.timedelta(days=dice.number(4, 14))
    old = round(rent.rent / (1 + dice.number(4, 34) / 1000), 2)
    html = f"""<div class="r"><b>{esc(owner.name)}</b><br><span class="small">Société civile au capital de {dice.number(1, 9)} 000 euros — SIREN {owner.siret[:9]}<br>{esc(owner.address.line())}</span></div><p style="margin:16mm 0 12mm">À l'attention de {" et ".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))}<br>{"<br>".join(esc(row) for row in rent.home.lines())}</p>
<p>{"Chère Madame" if rent.tenants[0].sex == "F" else "Cher Monsieur"},</p><p>Nous approchons de l'échéance de {month_printed(rent.start.year, rent.start.month, "lower")} et je vous remercie de bien vouloir préparer votre virement, qui doit nous parvenir le {long_date(rent.start + dt.timedelta(days=dice.pick((1, 4, 6))))}.</p>
<p>Comme annoncé, le loyer, qui était de {money(old)}, a été revu selon l'indice de référence du {dice.pick(("deuxième", "troisième"))} trimestre et s'établit maintenant à {money(rent.rent)}. L'acompte sur charges est sans changement : {money(rent.charges)}. C'est donc <u>{money(rent.total)}</u> que nous attendons de vous pour la période du {long_date(rent.start)} au {long_date(rent.end)}.</p>
<p>Je vous rappelle aussi que la facture d'entretien de la chaudière ({money(dice.amount(95, 160))}, réglée par vos soins le {date_printed(issued - dt.timedelta(days=dice.number(20, 60)), "slash")}) doit nous être adressée en copie.</p><p>La quittance vous sera envoyée après réception de ce virement, sur le compte habituel ({dice.iban()[:14]} ...).</p><p>Bien cordialement,</p>
<div style="margin-top:8mm">Pour la gérance, {esc(clerk)}, secrétaire<br>{signature(dice.number(0, 99))}<br>Le {long_date(issued)}</div>"""
    return sheet("rent_due_notice", html, notice_truth(rent, names, owner.name, issued), font="P052", size=11.2, margin="20mm 24mm")  # fmt: skip


def by_the_room(dice: Dice) -> Paper:
    """A manager of shared flats calls one of four for her room: a grid of the four rooms with theirs ringed, her own account below in three boxes, the others' sums beside."""
    rent, money = draw(dice, "company"), dice.pick((MoneyStyle("", ",", " €"), MoneyStyle("\u00a0", ",", "\u00a0€")))
    tenant, owner = rent.tenants[0].named("first_LAST"), rent.landlord.named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(3, 10))
    mine = dice.number(0, 3)
    rooms = []
    for rank in range(4):
        other, price = dice.person("", age=(19, 35)).first_name, round(rent.gross * dice.amount(0.88, 1.13))
        who, worth = (tenant, rent.gross) if rank == mine else (f"{other} {dice.letters(1)}.", float(price))
        border = "1.8pt solid #c2410c" if rank == mine else ".5pt solid #bbb"
        rooms.append(f"<td style='width:25%;border:{border};padding:2.5mm'><span class='tiny'>CHAMBRE {rank + 1}</span><br>{esc(who)}<br><span class='small'>{money(worth)}</span></td>")  # fmt: skip

    def box(label: str, value: str, ground: str = "#fff7ed") -> str:
        return f"<div style='flex:1;background:{ground};padding:4mm;text-align:center'><div style='font-size:1.4em'>{value}</div><div class='tiny'>{label}</div></div>"

    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-end;border-bottom:2pt solid #c2410c;padding-bottom:3mm"><div><b style="font-size:1.5em;color:#c2410c">Colocs &amp; Clés</b><br><span class="tiny">mandataire de {esc(owner)}, bailleur</span></div><div class="small r">Appel {rent.start:%Y-%m}/{dice.digits(4)}<br>{date_printed(issued, "slash")}</div></div>
<p style="margin-top:7mm" class="b">{rent.tenants[0].civility} {esc(tenant)}</p><p>{esc(rent.home.line())}</p><p class="tiny" style="margin-top:6mm">RÉPARTITION DE L'APPARTEMENT, {month_printed(rent.start.year, rent.start.month, "upper")}</p><table style="border-collapse:separate;border-spacing:2mm"><tr>{"".join(rooms)}</tr></table>
<p style="margin-top:7mm">Votre part, du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p><div style="display:flex;gap:4mm;align-items:center">{box("loyer de la chambre", money(rent.rent))}<span>+</span>{box("forfait charges", money(rent.charges))}<span>=</span>{box(f"à nous régler avant le {rent.start + dt.timedelta(days=4):%d/%m/%Y}", f"<b>{money(rent.total)}</b>", "#fed7aa")}</div>
<p class="small" style="margin-top:8mm">Relevé du compteur électrique du {date_printed(issued - dt.timedelta(days=dice.number(5, 15)), "slash")} : {dice.number(2000, 9800)} kWh ; aucun dépassement du forfait. Ménage des communs : passage chaque jeudi. Une pénalité de retard n'est jamais facturée ; prévenez-nous si vous ne pouvez payer.</p><p class="small">Aucune quittance n'est jointe à cet appel. RIB : {dice.iban()}.</p><p class="tiny" style="margin-top:40mm">Colocs &amp; Clés SARL, {esc(dice.address("").line())} — carte G n° {dice.digits(4)} — {esc(dice.person("", age=(26, 58)).named("first_last"))}, gérant(e)</p>"""
    return sheet("rent_due_notice", html, notice_truth(rent, [tenant], owner, issued), font="Lato", size=10.2, margin="14mm 17mm")  # fmt: skip


LAYOUTS = {"message_of_call": message_of_call, "wide_columns": wide_columns, "secretary_note": secretary_note, "by_the_room": by_the_room}  # fmt: skip
