"""Further layouts: two copies side by side, an agency's untitled letter, the detail of an online account, an owner's typewriter."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import sheet, signature


def twin_copies(dice: Dice) -> Paper:
    """A landscape leaf with the copy for the tenant and that for the owner on either side of a cut: boxes numbered, labels at the right of the values; the balance before at nought."""
    rent, money = draw(dice, "sci", dice.number(1, 2)), MoneyStyle(dice.pick((" ", "")), ",", "")
    style = dice.pick(("LAST_FIRST", "LAST_first"))
    tenants = [person.named(style) for person in rent.tenants]
    owner, own = rent.landlord.named(style), dice.address("")
    number, means = f"{rent.start:%y}/{dice.digits(3)}", dice.pick(("virement", "chèque"))

    def line(mark: str, value: str, label: str, weight: str = "normal") -> str:
        return f"<tr style='font-weight:{weight}'><td class='tiny' style='width:7mm'>{mark}</td><td class='r' style='width:28mm;border-bottom:.4pt solid #888'>{value}</td><td style='padding-left:4mm'>{label}</td></tr>"

    copies = []
    for keeper in ("EXEMPLAIRE DU LOCATAIRE", "EXEMPLAIRE DU PROPRIÉTAIRE"):
        copies.append(f"""<div style="width:123mm"><div class="tiny" style="display:flex;justify-content:space-between"><span>{keeper}</span><span>N° {number}</span></div><div class="c b" style="font-size:1.3em;margin:4mm 0">Quittance</div>
<table class="small"><tr><td style="width:26mm">Reçu de</td><td class="b">{" et ".join(esc(name) for name in tenants)}</td></tr><tr><td>habitant</td><td>{esc(rent.home.line())}</td></tr><tr><td>par</td><td>{esc(owner)}, {esc(own.line())}</td></tr><tr><td>terme</td><td>du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</td></tr><tr><td>versé le</td><td>{date_printed(rent.paid_on, "slash")}, par {means}</td></tr></table>
<table style="margin:6mm 0">{line("1", money(0.0), "solde antérieur")}{line("2", money(rent.rent), "loyer")}{line("3", money(rent.charges), "charges, provision")}{line("4", money(rent.total), "reçu, pour solde du terme (€)", "bold")}</table><p class="small">Soit {amount_in_words(rent.total)}. Dont quittance, sous réserve de tous droits et de l'encaissement.</p><div class="small" style="display:flex;justify-content:space-between"><span>Délivrée le {date_printed(rent.issued_on, "slash")}</span><span>{signature(dice.number(0, 99))}</span></div></div>""")
    html = f"""<div style="display:flex;justify-content:space-between">{copies[0]}<div style="border-left:1pt dashed #333;height:165mm"></div>{copies[1]}</div>"""
    return sheet(
        "rent_receipt",
        html,
        truth(rent, tenants, owner),
        font="Nimbus Sans",
        size=9.8,
        page="A4 landscape",
        margin="14mm 14mm",
    )


def encash_letter(dice: Dice) -> Paper:
    """An agency's letter without a title: the owner named as principal, the sums in one sentence with the aid paid to the agency, another tenant's file and the next due day beside."""
    rent, money = draw(dice, "agency", dice.number(1, 2), benefit=True), dice.pick((MoneyStyle("\u00a0", ",", "\u00a0€"), MoneyStyle("", ",", " euros")))  # fmt: skip
    agency, owner = rent.company, rent.landlord.named("first_LAST")
    tenants = [person.named("first_LAST") for person in rent.tenants]
    clerk = dice.person("", age=(23, 61)).named("first_last")
    greet = " et ".join(f"{person.civility} {esc(name)}" for person, name in zip(rent.tenants, tenants, strict=True))
    due = rent.end + dt.timedelta(days=6)
    html = f"""<div style="border-top:3mm solid #b08d3c;padding-top:4mm;display:flex;justify-content:space-between"><div><span style="font-size:1.5em;letter-spacing:.08em">{esc(agency.name)}</span><br><span class="tiny">Gestion – Syndic – Transaction</span></div><div class="tiny r">{esc(agency.address.line())}<br>RCS {agency.siret[:9]} – garantie GALIAN 120 000 €</div></div>
<div style="display:flex;justify-content:space-between;margin:12mm 0"><div class="small">N/Réf. {dice.digits(4)}-{dice.letters(2)}/{clerk.split()[0][:2].upper()}<br>Mandat n° {dice.digits(4)} – {esc(owner)}<br>Suivi par {esc(clerk)}</div><div style="width:80mm">{greet}<br>{"<br>".join(esc(row) for row in rent.home.lines())}</div></div>
<p style="margin-left:52%">{esc(agency.address.town)}, le {long_date(rent.issued_on)}</p><p style="margin-top:8mm">Madame, Monsieur,</p>
<p class="justify">Nous vous confirmons avoir encaissé le {long_date(rent.paid_on)}, pour le compte de {esc(owner)}, propriétaire, votre règlement de <b>{money(rent.total)}</b>, et vous en donnons quittance pour la période allant du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}.</p>
<p class="justify">Cette somme correspond au loyer de {money(rent.rent)}, augmenté des provisions sur charges de {money(rent.charges)}, sous déduction de l'allocation de logement de {money(rent.benefit)} que la caisse d'allocations familiales nous a versée directement.</p>
<p class="justify">La présente quittance annule tous les reçus donnés précédemment pour le même terme, et ne préjuge pas de la régularisation annuelle des charges (exercice {rent.start.year - 1} : {money(dice.amount(12, 95))} en votre faveur, déjà remboursés le {date_printed(rent.start - dt.timedelta(days=dice.number(20, 70)), "slash")}). Nous vous rappelons que le terme suivant sera exigible le {long_date(due)}.</p>
<p>Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos sentiments distingués.</p><div style="margin:8mm 0 0 52%">Pour le gestionnaire,<br>{esc(clerk)}<br>{signature(dice.number(0, 99))}</div><p class="tiny" style="margin-top:22mm">Attestation annuelle d'assurance : manquante au dossier, merci de la transmettre avant le {date_printed(due + dt.timedelta(days=24), "slash")}. En cas de sinistre : {dice.phone()}.</p>"""
    return sheet("rent_receipt", html, truth(rent, tenants, owner), font="Caladea", size=10.8, margin="16mm 22mm")


def account_detail(dice: Dice) -> Paper:
    """The page of a tenant's online account, printed: a menu at the left, the months of before greyed in a list, the month asked for opened as a sheet with values at the far right and joined by dots."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.6)), dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", "€")))  # fmt: skip
    tenant, body = rent.tenants[0].named("first_last"), rent.company.name
    adviser = dice.person("", age=(24, 60)).named("first_last")
    earlier = []
    day = rent.start
    for _ in range(4):
        day = (day - dt.timedelta(days=3)).replace(day=1)
        earlier.append(f"<div style='color:#888;display:flex;justify-content:space-between;border-bottom:.4pt solid #ddd;padding:1.4mm 0'><span>{month_printed(day.year, day.month, 'title')}</span><span>{money(rent.total)}</span><span>Télécharger</span></div>")  # fmt: skip

    def dotted(label: str, value: str) -> str:
        return f"<div style='display:flex;margin:1.6mm 0'><span>{label}</span><span style='flex:1;border-bottom:1pt dotted #aaa;margin:0 2mm 1mm'></span><span>{value}</span></div>"

    aid = dotted("Aide au logement (CAF) déduite", money(rent.benefit, sign="-")) if rent.benefit else ""
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{dice.number(7, 22)}:{dice.number(10, 59)}</span><span>Mon espace locataire | {esc(body)}</span><span>Page 1 sur 1</span></div>
<div style="background:#0b6e6e;color:#fff;padding:4mm 6mm;margin:3mm 0 6mm;display:flex;justify-content:space-between"><b>{esc(body)}</b><span>Bonjour {esc(tenant)} ▾</span></div>
<div style="display:flex;gap:8mm"><div class="small" style="width:38mm;line-height:2.1">Accueil<br>Mon contrat<br><b>Mes quittances</b><br>Mes paiements<br>Mes demandes<br>Documents<br><br><span class="tiny" style="line-height:1.3;display:block;background:#eef;padding:2mm">Votre conseiller<br>{esc(adviser)}<br>{dice.phone()}</span></div>
<div style="flex:1"><div style="font-size:1.35em">{month_printed(rent.start.year, rent.start.month, "title")} <span style="font-size:.6em;background:#d4f0dc;color:#17692f;border-radius:3mm;padding:.6mm 3mm;vertical-align:middle">Réglé</span></div>
<div style="border:.6pt solid #0b6e6e;border-radius:2mm;padding:4mm 6mm;margin:3mm 0 7mm">{dotted("Quittance n°", f"{rent.start:%Y%m}-{dice.digits(6)}")}{dotted("Titulaire", esc(tenant))}{dotted("Logement", esc(rent.home.line()))}{dotted("Période", f"{date_printed(rent.start, 'slash')} – {date_printed(rent.end, 'slash')}")}{dotted("Loyer", money(rent.rent))}{dotted("Charges", money(rent.charges))}{aid}{dotted("<b>Montant payé</b>", f"<b>{money(rent.total)}</b>")}{dotted("Paiement reçu le", date_printed(rent.paid_on, "slash"))}{dotted("Quittance éditée le", date_printed(rent.issued_on, "slash"))}</div>
<div class="small b">Mois précédents</div><div class="small">{"".join(earlier)}</div><div class="small" style="margin-top:6mm;background:#fff6e0;padding:3mm">Dépôt de garantie versé à l'entrée : {money(float(dice.number(260, 700)))}. Enquête ressources : à compléter avant le {date_printed(rent.end + dt.timedelta(days=40), "slash")}.</div></div></div><p class="tiny" style="margin-top:30mm">{esc(body)}, {esc(rent.company.address.line())} — mentions légales — accessibilité : partiellement conforme</p>"""
    return sheet("rent_receipt", html, truth(rent, [tenant], body), font="Roboto", size=10, margin="11mm 14mm")


def typewritten(dice: Dice) -> Paper:
    """An owner's old machine: capitals without accents, the sums in a little column drawn with dots, widowed landlady, the date at the foot."""
    rent, money = draw(dice, "sci", dice.number(1, 2)), MoneyStyle("", dice.pick((",", ".")), "")
    owner, own = rent.landlord, dice.address("")
    names = [person.named("LAST_FIRST") for person in rent.tenants]
    said = " ET ".join(f"{person.civility.upper()} {esc(name)}" for person, name in zip(rent.tenants, names, strict=True))  # fmt: skip
    called = owner.named("LAST_FIRST")
    width = 34

    def leader(label: str, value: float) -> str:
        return esc(label + " " + "." * (width - len(label)) + " " + money(value).rjust(9)) + " EUR"

    below = "\n".join((leader("LOYER PRINCIPAL", rent.rent), leader("CHARGES", rent.charges), " " * width + "  ---------", leader("ENSEMBLE", rent.total)))  # fmt: skip
    lease_day = dice.day_before(4000, 400, rent.start)
    html = f"""<div style="white-space:pre-wrap">{esc(called)}
{"<br>".join(esc(row.upper()) for row in own.lines())}


JE SOUSSIGNE{"E" if owner.e else ""}, PROPRIETAIRE DE L'IMMEUBLE SIS
{esc(rent.home.line(", "))},
RECONNAIS AVOIR RECU LE {date_printed(rent.paid_on, "slash")} DE {said},
LOCATAIRE{"S" if len(names) > 1 else ""} PAR BAIL DU {date_printed(lease_day, "slash")}, LA SOMME DE
{esc(amount_in_words(rent.total).upper())},
POUR LE TERME COURU DU {date_printed(rent.start, "slash")} AU {date_printed(rent.end, "slash")} :

</div><div style="white-space:pre;margin-left:8mm">{below}</div><div style="white-space:pre-wrap">

DONT QUITTANCE, SANS PREJUDICE DU TERME EN COURS NI DE LA TAXE
D'ORDURES MENAGERES DE {rent.start.year - 1} ({money(dice.amount(80, 190))} EUR) RESTANT DUE AU {date_printed(rent.end + dt.timedelta(days=30), "slash")}.

EN CAS D'ABSENCE S'ADRESSER A MON NEVEU, {esc(dice.person("", "M", (30, 60)).named("LAST_FIRST"))}, {dice.phone()}.

                         LE {date_printed(rent.issued_on, "slash")}
</div><div style="margin-left:60mm">{signature(dice.number(0, 99))}</div>"""
    return sheet("rent_receipt", html, truth(rent, names, called), font=dice.pick(("Courier Prime", "Nimbus Mono PS")), size=11, margin="24mm 20mm")  # fmt: skip


LAYOUTS = {"twin_copies": twin_copies, "encash_letter": encash_letter, "account_detail": account_detail, "typewritten": typewritten}  # fmt: skip
