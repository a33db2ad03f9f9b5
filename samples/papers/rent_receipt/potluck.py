"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, truth


def upright_band(dice: Dice) -> Paper:
    """The title stands in a coloured band down the left hand; labels small and grey to the right of the values' column."""
    rent, money = draw(dice, tenants=dice.pick((1, 2))), dice.money()
    style, names = dice.pick(("slash", "dot", "long")), dice.name_style()
    tenants, landlord = [t.named(names) for t in rent.tenants], rent.landlord.named(names)
    own, carer = dice.address(""), dice.person("", age=(30, 70))

    def pair(value: str, label: str) -> str:
        return f'<tr><td style="padding:2mm 4mm;font-size:11pt">{value}</td><td style="padding:2mm;color:#777;width:45mm" class="small">{label}</td></tr>'

    rows = (
        pair(" et ".join(esc(t) for t in tenants), "locataire(s)")
        + pair(esc(landlord), "propriétaire")
        + pair(esc(own.line()), "adresse du propriétaire")
        + pair(esc(rent.home.line()), "logement loué")
        + pair(f"{date_printed(rent.start, style)} → {date_printed(rent.end, style)}", "période acquittée")
        + pair(money(rent.rent), "loyer sans les charges")
        + pair(money(rent.charges), "provision pour charges")
        + pair(f"<b>{money(rent.total)}</b>", "reçu au total, dont quittance")
        + pair(date_printed(rent.paid_on, style), "reçu le, par virement")
        + pair(date_printed(rent.issued_on, style), "quittance délivrée le")
    )
    html = f"""<div style="display:flex"><div style="width:20mm;height:190mm;background:#2f5d50;color:#fff;font-size:19pt;padding:5mm 3mm;line-height:1.05;text-align:center">{"<br>".join("QUITTANCE")}<br><br>{"<br>".join("LOYER")}</div>
<div style="flex:1;padding-left:8mm"><table>{rows}</table><p class="small" style="margin-top:8mm">Dépôt de garantie détenu : {money(rent.rent)} (versé à la signature du bail le {date_printed(dice.day_before(1500, 200, rent.start), style)}). Place de stationnement louée à part à {esc(carer.named(names))}. Prochain loyer exigible le {date_printed(rent.end + dt.timedelta(days=1), style)}.</p><p style="margin-top:10mm">Pour acquit, {esc(landlord)}</p></div></div>"""
    return Paper(html, truth(rent, tenants, landlord), "rent_receipt", "", dice.font("sans"), 10, "16mm 15mm")


def mandate_columns(dice: Dice) -> Paper:
    """A manager collects for a company that owns: « avis d'encaissement », three columns of who is who, one row of sums."""
    rent, money = draw(dice, "sci"), dice.money()
    manager, tenant = dice.company("manager", "agency"), rent.tenants[0].named("LAST_first")
    clerk = dice.person("", age=(25, 60))
    owner, ref = rent.company, dice.digits(6)
    html = f"""<h2>{esc(manager.name)}</h2><p class="small">Administrateur de biens — {esc(manager.address.line())} — carte professionnelle CPI 3301 {dice.digits(4)} — dossier suivi par {esc(clerk.named("first_LAST"))}</p>
<h3 style="margin:8mm 0 4mm">AVIS D'ENCAISSEMENT n° {ref} du {date_printed(rent.issued_on, "slash")}</h3>
<table class="grid"><tr><th>Mandant (propriétaire)</th><th>Occupant en titre</th><th>Lot</th></tr><tr><td>{esc(owner.name)}<br>{lines(owner.address.lines())}</td><td>{rent.tenants[0].civility} {esc(tenant)}<br>code {dice.letters(3)}{dice.digits(3)}</td><td>{lines(rent.home.lines())}</td></tr></table>
<p style="margin:6mm 0 3mm">Nous avons bien reçu le {date_printed(rent.paid_on, "slash")} le règlement de votre terme du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} et vous en donnons quittance pour le compte de notre mandant :</p>
<table class="grid center"><tr><td>Loyer principal</td><td>Provision charges</td><td>Frais d'envoi</td><td>Encaissé</td></tr><tr><td>{money(rent.rent)}</td><td>{money(rent.charges)}</td><td>offerts</td><td><b>{money(rent.total)}</b></td></tr></table>
<table class="small" style="margin-top:6mm;width:70%"><tr><td>Dépôt de garantie en compte</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Taxe d'enlèvement des ordures, appelée en octobre</td><td class="n">{money(dice.amount(70, 190))}</td></tr><tr><td>Loyer après révision du {date_printed(rent.end + dt.timedelta(days=1), "slash")}</td><td class="n">{money(round(rent.rent * 1.0247, 2))}</td></tr></table>
<p style="margin-top:8mm">Le gestionnaire, par délégation</p><p class="tiny">{esc(manager.name)} agit au nom du propriétaire (mandat de gestion n° {dice.digits(4)}). Le présent avis n'emporte pas présomption de paiement des termes antérieurs.</p>"""
    return Paper(html, truth(rent, [tenant], owner.name), "rent_receipt", "", dice.font("any"), 10, "17mm 18mm")


def thanks_by_mail(dice: Dice) -> Paper:
    """No title: an answered mail, the owner acknowledges the transfer and gives receipt for the month; the tenant's mail is quoted under it."""
    rent, money = draw(dice), dice.money()
    tenant, landlord = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")
    month = month_printed(rent.start.year, rent.start.month, "lower")
    neighbour = dice.person("", age=(30, 80))
    html = f"""<p class="small" style="border-bottom:1px solid #999;padding-bottom:2mm"><b>De :</b> {esc(landlord)}<br><b>À :</b> {esc(tenant)}<br><b>Envoyé :</b> {long_date(rent.issued_on, True)} 18:{dice.number(10, 59)}<br><b>Objet :</b> Re: virement {month}</p>
<p>Bonjour,</p><p>J'ai bien reçu votre virement de {money(rent.total)} le {long_date(rent.paid_on)}, merci. Il règle le loyer de l'appartement du {esc(rent.home.line())}, du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} : {money(rent.rent)} de loyer et {money(rent.charges)} de charges. Vous êtes donc quitte pour ce mois ; ce message vaut quittance et vous pouvez l'imprimer.</p>
<p>Pour la fuite, {neighbour.civility} {esc(neighbour.named("first_last"))} passera le {long_date(dice.day_after(20, 2, rent.issued_on))}, le devis est de {money(dice.amount(80, 400))}.</p><p>Bien à vous,<br>{esc(landlord)}<br>{dice.phone()}</p>
<div style="border-left:2px solid #99b;padding-left:4mm;margin-top:8mm;color:#444"><p>Le {date_printed(rent.paid_on, "slash")}, {esc(tenant)} a écrit :</p><p>Bonjour, je viens de faire le virement. Le mois dernier j'avais payé {money(rent.total + 12)} par erreur, on avait compensé. Pourriez-vous m'envoyer un justificatif pour mon dossier ? Mon robinet fuit depuis le {date_printed(rent.start - dt.timedelta(days=5), "slash")}. Cordialement, {esc(tenant)}</p></div>"""
    return Paper(html, truth(rent, [tenant], landlord), "rent_receipt", "", dice.font("sans"), 10.5, "20mm 22mm")


def boarding_house(dice: Dice) -> Paper:
    """A « pension de famille »: a receipt of fee, the aid deducted, the meals apart; who lives there in a table turned on its side."""
    rent, money = draw(dice, "social_landlord", benefit=True), dice.table_money()
    tenant, host = rent.tenants[0].named("first_LAST"), dice.person("", age=(30, 60))
    breakfasts = float(dice.number(12, 40))
    rows = [
        ["Redevance : équivalent loyer", money(rent.rent)],
        ["Redevance : équivalent charges", money(rent.charges)],
        ["Aide personnalisée versée au gestionnaire", money(rent.benefit, sign="-")],
        ["<b>Payé par la personne accueillie</b>", f"<b>{money(rent.total)}</b>"],
    ]
    html = f"""<div class="center"><b>{esc(rent.company.name)}</b><br>Pension de famille<br><span class="small">{esc(rent.company.address.line())}</span></div>
<h1 style="font-size:14pt;text-align:center;margin:8mm 0">QUITTANCE DE REDEVANCE</h1>
<table class="grid center"><tr><td>Résident</td><td>Logement</td><td>Du</td><td>Au</td><td>Payé le</td><td>Moyen</td></tr><tr><td>{esc(tenant)}</td><td style="width:55mm">{esc(rent.home.line())}</td><td>{date_printed(rent.start, "slash")}</td><td>{date_printed(rent.end, "slash")}</td><td>{date_printed(rent.paid_on, "slash")}</td><td>espèces</td></tr></table>
<div style="margin:6mm 0 6mm 20mm;width:120mm">{table(rows, "rows", ("", "€"), ("75%", "25%"))}</div>
<p>Reçu de la personne ci-dessus la somme de {amount_in_words(rent.total)}. Petits déjeuners (facturés à part) : {money(breakfasts)}. Acompte de {money(50)} reçu le {date_printed(rent.start - dt.timedelta(days=20), "slash")} pour le mois précédent.</p>
<p class="right">Le {date_printed(rent.issued_on, "long")}, l'hôte de la maison, {esc(host.named("first_last"))}</p><p class="tiny">Art. L. 633-1 du code de la construction et de l'habitation. Contrat de résidence signé le {date_printed(dice.day_before(900, 100, rent.start), "slash")}.</p>"""
    return Paper(html, truth(rent, [tenant], rent.company.name), "rent_receipt", "", dice.font("any"), 10, "18mm 18mm")


def signed_twice(dice: Dice) -> Paper:
    """A paper in seven numbered points that both sign, under a heading of their own: « entre nous »."""
    rent, money = draw(dice), dice.money()
    tenant, landlord = rent.tenants[0].named("first_LAST"), rent.landlord.named("first_LAST")
    own, surety = dice.address(""), dice.person("", age=(40, 75))
    month = month_printed(rent.start.year, rent.start.month, "lower")
    html = f"""<h2 class="center" style="margin-bottom:8mm">ENTRE NOUS : MOIS RÉGLÉ</h2><p class="center">({month})</p>
<p>1. {rent.landlord.civility} {esc(landlord)}, qui demeure {esc(own.line())}, donne en location.</p><p>2. {rent.tenants[0].civility} {esc(tenant)} habite {esc(rent.home.line())}.</p>
<p>3. Le terme dont il s'agit court du {long_date(rent.start)} au {long_date(rent.end)}, ces deux jours compris.</p><p>4. Il comprend le loyer proprement dit, {amount_in_words(rent.rent)} ({money(rent.rent)}), et les charges, {amount_in_words(rent.charges)} ({money(rent.charges)}).</p>
<p>5. La somme des deux, {money(rent.total)}, a été remise au bailleur le {long_date(rent.paid_on)} en un chèque n° {dice.digits(7)}, et le locataire en est quitte.</p><p>6. La caution, {surety.civility} {esc(surety.named("first_LAST"))}, demeurant {esc(dice.address("").line())}, n'a rien eu à payer ; son engagement est plafonné à {money(rent.total * 12)}.</p>
<p>7. Bail du {long_date(dice.day_before(1_800, 300, rent.start))}, révisable le {long_date(dice.day_after(200, 30, rent.end))}.</p><p style="margin-top:8mm">Signé en deux exemplaires à {esc(own.town)} le {long_date(rent.issued_on)}.</p>
<table style="margin-top:6mm"><tr><td>Qui a reçu :<br><i>{esc(landlord)}</i></td><td>Qui a payé :<br><i>{esc(tenant)}</i></td></tr></table>"""
    return Paper(html, truth(rent, [tenant], landlord), "rent_receipt", "", dice.font("serif"), 11.5, "22mm 24mm")


LAYOUTS = {
    "upright_band": upright_band,
    "mandate_columns": mandate_columns,
    "thanks_by_mail": thanks_by_mail,
    "boarding_house": boarding_house,
    "signed_twice": signed_twice,
}
