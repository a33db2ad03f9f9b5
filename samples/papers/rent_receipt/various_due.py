"""Various layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Due notices: the term just settled beside the one to come, a notice on the back of a leaflet with a round sum, a revision of the rent by the
index, a form for a reading machine, and a notary who calls a term for his client.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MONTHS, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import barcode, combed, signature, ticked


def settled_and_to_come(dice: Dice) -> Paper:
    """Two columns of one table: last month's term, settled with its date, and the term to come; only the second is asked for."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    tenants = [tenant.named("LAST_first") for tenant in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(4, 12))
    before = rent.start - dt.timedelta(days=1)
    old_rent, old_benefit = round(rent.rent - dice.amount(2, 12), 2), round(rent.benefit - dice.amount(1, 9), 2)
    old_total = round(old_rent + rent.charges - old_benefit, 2)

    def row(label: str, old: str, new: str, bold: bool = False) -> str:
        weight = " style='font-weight:bold'" if bold else ""
        return f"<tr{weight}><td>{label}</td><td class='n' style='color:#888'>{old}</td><td class='n'>{new}</td></tr>"

    html = f"""<table><tr><td style="width:55%"><b style="font-size:14pt;color:#b1440e">{esc(rent.company.name)}</b><br><span class="small">{esc(rent.company.address.line())}<br>Agence : {dice.phone()} – du lundi au vendredi</span></td><td>{"<br>".join(map(esc, tenants))}<br>{lines(rent.home.lines())}</td></tr></table>
<p style="margin-top:10mm;font-size:12.5pt"><b>Avis d'échéance</b> — compte locataire {dice.digits(3)} {dice.digits(4)} <span class="small">(situation au {date_printed(issued, "slash")})</span></p>
<table class="grid" style="margin:4mm 0"><tr><th style="width:46%"></th><th>Terme précédent<br><span class="small">{date_printed(before.replace(day=1), "slash")} – {date_printed(before, "slash")}</span></th><th>Terme à venir<br><span class="small">{date_printed(rent.start, "slash")} – {date_printed(rent.end, "slash")}</span></th></tr>{row("Loyer", money(old_rent), money(rent.rent))}{row("Provisions sur charges", money(rent.charges), money(rent.charges))}{row("Aide personnalisée au logement versée par la CAF", money(old_benefit, sign="-"), money(rent.benefit, sign="-"))}{row("Total", money(old_total), money(rent.total), True)}{row("Règlement", f"reçu le {date_printed(before.replace(day=dice.number(3, 9)), 'slash')}", f"attendu le {date_printed(rent.start + dt.timedelta(days=4), 'slash')}")}</table>
<p class="small">Le terme précédent est soldé ; la quittance correspondante est disponible dans votre espace. Le présent avis ne vaut pas quittance.</p>"""
    return Paper(html, notice_truth(rent, tenants, rent.company.name, issued), "rent_due_notice", "td,th{padding:1.2mm 2mm}", dice.pick(("Roboto", "Liberation Sans")), 9.8, "16mm 17mm")  # fmt: skip


def leaflet_back(dice: Dice) -> Paper:
    """The back of a leaflet: the sum in a disc at the left, ways to pay as advertisement, the reckoning in one line of grey print, a coupon with bars."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.6)), dice.money()
    tenant = rent.tenants[0].named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(6, 11))
    helped = f" – aide au logement {money(rent.benefit)}" if rent.benefit else ""
    html = f"""<div style="display:flex;gap:10mm;align-items:center"><div style="width:46mm;height:46mm;border-radius:23mm;background:#ffcf33;text-align:center;padding-top:13mm"><span class="small">à régler pour<br>{month_printed(rent.start.year, rent.start.month, "lower")}</span><br><b style="font-size:14pt">{money(rent.total)}</b></div>
<div style="flex:1"><p style="font-size:17pt;color:#37474f">Payez comme vous voulez !</p><p>{ticked("Prélèvement automatique, le 5, le 8 ou le 11", False)}<br>{ticked("Carte bancaire sur votre espace ou au guichet", False)}<br>{ticked("Virement, chèque, espèces avec Efficash", False)}</p><p class="small">Un souci ? Votre conseillère solidarité : {dice.phone()}. Dès 20 € de retard, parlons-en.</p></div></div>
<p style="color:#607d8b;margin-top:9mm;border-top:1px solid #b0bec5;padding-top:2mm">Échéance du {date_printed(rent.start, "dot")} au {date_printed(rent.end, "dot")} : loyer {money(rent.rent)} + charges {money(rent.charges)}{helped} = {money(rent.total)}</p>
<p class="small">Avis émis le {date_printed(issued, "dot")} par {esc(rent.company.name)}, {esc(rent.company.address.line())}</p>
<div style="border-top:1.5px dashed #333;margin-top:40mm;padding-top:5mm"><table><tr><td style="width:50%">Coupon à joindre à votre chèque<br>Réf. {dice.digits(10)}<br>{barcode(dice.digits(24))}</td><td>{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</td></tr></table><p style="font-family:'Liberation Mono';margin-top:4mm">{dice.digits(12)} {dice.digits(6)} {round(rent.total * 100):010d}</p></div>"""
    return Paper(html, notice_truth(rent, [tenant], rent.company.name, issued), "rent_due_notice", "", dice.pick(("Inter", "Lato")), 10, "15mm 17mm")  # fmt: skip


def index_revision(dice: Dice) -> Paper:
    """An agency's letter: the rent goes up by the index, the sum worked out in the open, then what is due for the month; the old rent stands first."""
    rent, money = draw(dice, "agency", tenants=dice.pick((1, 2))), dice.money()
    style = dice.pick(("first_LAST", "LAST_first"))
    tenants = [tenant.named(style) for tenant in rent.tenants]
    owner = rent.landlord.named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(9, 16))
    low = dice.amount(138, 142)
    high = round(low * 1.0104, 2)
    old = round(rent.rent * low / high, 2)
    people = " et ".join(f"{t.civility} {n}" for t, n in zip(rent.tenants, tenants, strict=True))
    html = f"""<div style="text-align:right"><b>{esc(rent.company.name)}</b>, administrateur de biens<br><span class="small">{esc(rent.company.address.line())}<br>Garantie GALIAN – carte G {dice.digits(4)}</span></div><p style="margin-top:10mm">{esc(people)}<br>{lines(rent.home.lines())}</p>
<p style="margin-top:8mm">Le {long_date(issued)}</p><p><u>Avis d'échéance de {MONTHS[rent.start.month - 1]} et révision annuelle</u><br><span class="small">Propriétaire : {rent.landlord.civility} {esc(owner)} – mandat {dice.digits(4)}</span></p>
<p class="justify" style="line-height:1.55">Comme le prévoit votre bail, le loyer est révisé au {long_date(rent.start)} selon l'indice de référence des loyers : {money(old)} × {high:.2f} / {low:.2f} = {money(rent.rent)}. Il vous était jusqu'ici demandé {money(old + rent.charges)} par mois.</p>
<p class="justify" style="line-height:1.55">Nous vous remercions de nous adresser, avant le {date_printed(rent.start + dt.timedelta(days=5), "slash")}, pour l'occupation du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} :</p><table style="width:96mm;margin:2mm 0 5mm 12mm"><tr><td>loyer révisé</td><td class="n">{money(rent.rent)}</td></tr><tr><td>provision sur charges, inchangée</td><td class="n">{money(rent.charges)}</td></tr><tr style="font-weight:bold"><td>soit</td><td class="n">{money(rent.total)}</td></tr></table>
<p>Pensez à modifier votre virement permanent. Une quittance vous sera remise après paiement, sur simple demande.</p><p>Le service gérance</p>{signature(dice.number(0, 90))}"""
    return Paper(html, notice_truth(rent, tenants, owner, issued), "rent_due_notice", "", dice.pick(("Caladea", "Liberation Serif")), 10.8, "18mm 22mm")  # fmt: skip


def machine_form(dice: Dice) -> Paper:
    """A form for a reading machine: dates and references in combs, labels in small capitals over them, the amounts in a column of red print."""
    rent, money = draw(dice, "social_landlord", benefit=True), dice.table_money()
    tenant = unaccented(rent.tenants[0].named("LAST_FIRST"))
    issued = rent.start - dt.timedelta(days=dice.number(5, 10))

    def comb(label: str, day: dt.date) -> str:
        return f"<td style='padding:2mm 3mm'><span class='tiny' style='color:#a33'>{label}</span><br>{combed(f'{day:%d/%m/%Y}')}</td>"

    def red(label: str, value: str, bold: bool = False) -> str:
        weight = "font-weight:bold;" if bold else ""
        return f"<tr><td style='color:#a33;{weight}width:70%;border-bottom:.6px solid #d99'>{label}</td><td class='n' style='{weight}border-bottom:.6px solid #d99'>{value}</td></tr>"

    home = [unaccented(row) for row in rent.home.lines(True)]
    html = f"""<table><tr><td style="color:#a33"><b style="font-size:12pt">{esc(rent.company.name)}</b><br>{esc(rent.company.address.line())}</td><td class="right" style="color:#a33;font-size:12pt"><b>AVIS D'ÉCHÉANCE</b><br><span class="small">ne pas plier la partie basse</span></td></tr></table>
<table style="border:1px solid #a33;margin:7mm 0"><tr>{comb("TERME COMMENÇANT LE", rent.start)}{comb("FINISSANT LE", rent.end)}{comb("ÉDITÉ LE", issued)}</tr><tr>{comb("EXIGIBLE LE", rent.start + dt.timedelta(days=dice.number(4, 9)))}<td colspan="2" style="padding:2mm 3mm"><span class="tiny" style="color:#a33">RÉFÉRENCE</span><br>{combed(dice.digits(12))}</td></tr></table>
<div class="cols"><div><span class="tiny" style="color:#a33">LOCATAIRE</span><br>{rent.tenants[0].civility.upper().rstrip(".")} {esc(tenant)}<br>{lines(home)}</div><div><table>{red("LOYER HORS CHARGES", money(rent.rent))}{red("CHARGES", money(rent.charges))}{red("APL (À DÉDUIRE)", money(rent.benefit))}{red("NET DÛ", money(rent.total), True)}</table></div></div>
<div style="border-top:1px dashed #a33;margin-top:70mm;padding-top:4mm"><p style="color:#a33">MANDAT DE PAIEMENT – date et signature</p><div style="border:1px solid #a33;height:18mm;width:70mm"></div><p style="font-family:'Liberation Mono';margin-top:5mm">{dice.digits(11)}&lt; {dice.digits(4)}{round(rent.total * 100):08d}&gt;</p></div>"""
    truthful = notice_truth(rent, [tenant], rent.company.name, issued, address=" ".join(home))
    return Paper(html, truthful, "rent_due_notice", "", dice.pick(("FreeSans", "Nimbus Sans")), 9.8, "14mm 16mm")


def notary_calls(dice: Dice) -> Paper:
    """A notary's office that calls the term for a client: a page of prose on thick letterhead, sums between commas, no table at all."""
    rent, money = draw(dice), dice.money()
    tenant = rent.tenants[0].named("first_LAST")
    owner = rent.landlord.named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(6, 14))
    notary = dice.person("", age=(35, 66)).named("first_LAST")
    html = f"""<div style="display:flex;gap:9mm"><div style="width:40mm;padding-right:2mm;border-right:.8px solid #888" class="small"><b>{esc(notary)}</b><br>Notaire<br><br>{lines(rent.company.address.lines())}<br><br>{dice.phone()}<br><br><i>Service gérance</i><br>Dossier {dice.digits(5)}</div>
<div style="flex:1;line-height:1.6"><p>{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</p><p style="margin-top:8mm" class="right">{esc(rent.company.address.town)}, le {long_date(issued)}</p><p><b>Appel du terme de {month_printed(rent.start.year, rent.start.month, "lower")}</b><br>Bail consenti par {rent.landlord.civility} {esc(owner)}</p><p>{"Madame" if rent.tenants[0].sex == "F" else "Monsieur"},</p>
<p class="justify">Je vous rappelle que le terme du logement que vous louez à mon client{"e" if rent.landlord.sex == "F" else ""}, {rent.landlord.civility} {esc(owner)}, courant du {long_date(rent.start)} au {long_date(rent.end)}, viendra à échéance le {long_date(rent.start + dt.timedelta(days=2))}. Il s'élève à {money(rent.total)}, dont {money(rent.rent)} de loyer et {money(rent.charges)} de provision pour charges.</p><p class="justify">Votre règlement est à libeller à l'ordre de l'étude. À réception des fonds, et à cette condition seulement, une quittance vous sera établie.</p><p>Veuillez agréer mes salutations distinguées.</p>{signature(dice.number(0, 90))}</div></div>"""
    return Paper(html, notice_truth(rent, [tenant], owner, issued), "rent_due_notice", "", dice.pick(("P052", "URW Bookman")), 10.5, "22mm 20mm")  # fmt: skip


LAYOUTS = {
    "settled_and_to_come": settled_and_to_come, "leaflet_back": leaflet_back, "index_revision": index_revision,
    "machine_form": machine_form, "notary_calls": notary_calls,
}  # fmt: skip
