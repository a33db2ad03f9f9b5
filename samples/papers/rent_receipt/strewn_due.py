"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import ticked


def side_band_capitals(dice: Dice) -> Paper:
    """A franchised agency: a coloured side band, capitals straight after colons, names in small letters, the tenant's own « je soussigné » on the mandate."""
    rent, money = draw(dice, "sci"), dice.money()
    who, agency = rent.tenants[0], dice.company("manager", "agency")
    tenant, owner = who.named("first_last").lower(), rent.company.name
    issued = rent.start - dt.timedelta(days=dice.number(6, 12))
    older, chief = issued - dt.timedelta(days=dice.number(29, 32)), dice.person("", age=(30, 60))
    scale = [[f"{q}{'er' if q == 1 else 'e'} trimestre {issued.year - 1}", f"{140 + q * 0.61:.2f}".replace(".", ","), f"{2.4 - q * 0.31:.2f} %".replace(".", ",")] for q in (1, 2, 3)]  # fmt: skip

    def said(label: str, value: str) -> str:
        return f"<p style='margin:1mm 0'>{label}:{value.upper()}</p>"

    html = f"""<table><tr><td style="width:34mm;background:#e2b007;color:#222;padding:5mm 3mm;height:262mm" class="small"><b style="font-size:13pt">{esc(agency.name)}</b><p style="margin-top:8mm">Agence franchisée indépendante</p><p>{lines(agency.address.lines())}</p><p>{dice.phone()}</p><p style="margin-top:30mm">Transaction<br>Location<br>Gestion<br>Syndic</p></td>
<td style="padding-left:8mm"><p class="right small">Réf. / date : {dice.letters(2)}{dice.digits(5)} / {issued:%d/%m/%Y}</p><p style="margin:8mm 0 8mm 50mm">{esc(tenant)}<br>{lines(rent.home.lines())}</p>
<p><b>Objet : votre échéance de {month_printed(rent.start.year, rent.start.month, "lower")}</b></p>
{said("mandant", esc(owner))}{said("logement", esc(rent.home.line()))}{said("période", f"du {long_date(rent.start)} au {long_date(rent.end)}")}{said("loyer", money(rent.rent))}{said("provision sur charges", money(rent.charges))}{said("à nous régler", money(rent.total))}{said("au plus tard", long_date(rent.start + dt.timedelta(days=4)))}
<p style="margin-top:5mm">Notre avis du {older:%d/%m/%Y}, d'un montant de {money(round(rent.total - 11.4, 2))}, a bien été soldé. Le loyer ci-dessus tient compte de la révision ; indices de référence des loyers :</p>
{table(scale, "grid small", ("Trimestre", "Indice", "Variation annuelle"), ("40%", "30%", "30%"))}
<p style="margin-top:5mm">Pour le gérant, par délégation,<br>{chief.civility.lower()} {esc(chief.named("first_last").lower())}</p>
<div style="border-top:1pt dashed #555;margin-top:12mm;padding-top:3mm" class="small"><b>Mandat de prélèvement à retourner</b><p>Je soussigné{who.e}, {esc(tenant)}, autorise {esc(agency.name)} à prélever mes échéances à venir sur le compte dont je joins le relevé. Montant maximal d'un prélèvement:{money(round(rent.total * 1.5, 2)).upper()}. Premier prélèvement au plus tôt:{long_date(rent.end + dt.timedelta(days=6)).upper()}.</p><p>Date et signature :</p></div></td></tr></table>"""
    fields = notice_truth(rent, [tenant], owner, issued)
    return Paper(html, fields, "rent_due_notice", "", dice.font("sans"), 10, "12mm 13mm")


def cooperative_ticks(dice: Dice) -> Paper:
    """A cooperative's printed mail: boxes of which some do not apply, a long legal foot, the day in the mail's head, the title in the lower band."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.5)), MoneyStyle(" ", ",", " €")
    who = rent.tenants[0]
    if "person" not in dice.given:
        given, last = dice.pick((("Maria de Fátima", "Gonçalves Pinto"), ("Thi Thu Hà", "Nguyen Phuoc"), ("Abdoul Karim", "Ould Sidi Mohamed"), ("Ana Lucia", "Mendoza de la Cruz")))  # fmt: skip
        sex = "M" if given == "Abdoul Karim" else "F"
        who = replace(who, sex=sex, first_names=(given,), last_name=last, birth_name=None)
    name, child = who.named("first_last"), dice.children(who, 1)[0]
    if child.birth_date.year > rent.start.year - 12:
        child = replace(child, birth_date=rent.start - dt.timedelta(days=dice.number(4_800, 6_400)))
    firm = rent.company.name
    if "landlord" not in dice.given:
        firm = dice.pick(
            (
                "Coopérative HLM Les Castors du Sud",
                "Coop Logis Atlantique",
                "SCIC Habitat Solidaire des Rives",
                "Mutuelle Logement du Levant",
            )
        )
    issued = rent.start - dt.timedelta(days=dice.number(4, 11))
    older = issued - dt.timedelta(days=dice.number(180, 260))
    box = [
        ticked("appel du terme courant"), ticked("<s>rappel d'impayé</s>", False), ticked("<s>régularisation annuelle des charges</s>", False), ticked("prélèvement automatique"), ticked("<s>chèque ou espèces</s>", False),
        ticked(f"aide au logement déduite : {money(rent.benefit)}") if rent.benefit else ticked("<s>aide au logement déduite : ........</s>", False),
    ]  # fmt: skip
    year = [
        ["Loyer mensuel", money(round(rent.rent * 0.975, 2)), money(rent.rent)],
        ["Charges mensuelles", money(round(rent.charges * 0.94, 2)), money(rent.charges)],
    ]
    html = f"""<table class="small" style="border-bottom:.6pt solid #999"><tr><td><b>De :</b> quittancement@{esc(firm.split()[0].lower().replace("é", "e"))}.example<br><b>À :</b> {esc(who.last_name.lower().replace(" ", ".").replace("ç", "c"))}@courriel.example<br><b>Objet :</b> {esc(name)} — terme de {month_printed(rent.start.year, rent.start.month, "lower")}<br><b>Date :</b> {long_date(issued, True)} 07:{dice.number(10, 59)}</td></tr></table>
<p style="margin-top:7mm">{"Cher Monsieur" if who.sex == "M" else "Chère Madame"} {esc(who.last_name)},</p><p>Voici ce qui est appelé pour votre logement, {esc(rent.home.line())}, du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y} :</p>
<p style="margin-left:8mm;line-height:1.7">{"<br>".join(box)}</p>
{table(year, "grid", ("", str(rent.start.year - 1), str(rent.start.year)), ("50%", "25%", "25%"))}
<p style="margin-top:4mm">Vous verserez donc <b>{money(rent.total)}</b> ; le prélèvement sera présenté le {rent.start + dt.timedelta(days=6):%d/%m/%Y}.</p>
<p>Notre courrier du {older:%d/%m/%Y} annonçait un terme de {money(round(rent.total + 23.6, 2))} : il est remplacé. La carte de résident de votre enfant {esc(child.first_name)} {esc(child.last_name)} (né{child.e} le {child.birth_date:%d/%m/%Y}) reste à retirer à la loge.</p>
<p>Coopérativement,<br>le service quittancement de {esc(firm)}</p>
<div style="background:#0b6e4f;color:#fff;padding:2.5mm 4mm;margin-top:24mm"><b>AVIS D'ÉCHÉANCE</b> — à conserver ; ne prouve pas le paiement</div>
<p class="tiny justify">{esc(firm)}, société anonyme coopérative d'intérêt collectif pour l'accession à la propriété, à capital variable, régie par les articles L. 422-3 et suivants du code de la construction et de l'habitation — siège : {esc(rent.company.address.line())} — RCS {dice.digits(9)} — agrément du 14 mars 1958 — ORIAS {dice.digits(8)} — médiateur : Association nationale des médiateurs, 2 rue de Colmar, 94300 Vincennes. Vos données sont conservées dix ans ; vous disposez d'un droit d'accès auprès de la déléguée à la protection des données.</p>"""
    fields = notice_truth(rent, [name], firm, issued)
    return Paper(html, fields, "rent_due_notice", "", dice.pick(("DejaVu Sans", "Open Sans", "Liberation Sans")), 9.5, "14mm 17mm")  # fmt: skip


def property_company(dice: Dice) -> Paper:
    """A large property company's notice: three figures in a row at the head, the account since the last notice, the manager apart from the owner."""
    rent, money = draw(dice, "sci", tenants=dice.pick((1, 2, 2))), dice.table_money()
    tenants = [person.named("LAST_first") for person in rent.tenants]
    owner = rent.company.name
    if "landlord" not in dice.given:
        owner = dice.pick(
            (
                "Foncière Résidences du Parc SA",
                "SCPI Pierre & Patrimoine 2",
                "Immobilière des Grands Boulevards",
                "SAS Logis Intermédiaire Francilien",
            )
        )
    issued = rent.start - dt.timedelta(days=dice.number(8, 15))
    past, manager = round(rent.total - dice.number(3, 14), 2), dice.company("manager", "agency")
    limit, desk = rent.start + dt.timedelta(days=dice.pick((2, 4, 7))), dice.person("", age=(25, 60))
    rows = [
        [f"{issued - dt.timedelta(days=31):%d/%m/%Y}", "Avis précédent", money(past), ""], [f"{issued - dt.timedelta(days=20):%d/%m/%Y}", "Votre virement, merci", "", money(past)],
        [f"{issued:%d/%m/%Y}", "Solde antérieur", "0,00", ""], [f"{rent.start:%d/%m/%Y}", "Loyer habitation", money(rent.rent), ""], [f"{rent.start:%d/%m/%Y}", "Acompte sur charges", money(rent.charges), ""],
        ["", "<b>Somme exigible</b>", f"<b>{money(rent.total)}</b>", ""],
    ]  # fmt: skip
    lease = dice.digits(5)
    tiles = "".join(f'<td style="text-align:center;border:.8pt solid #5b3f8c;padding:3mm"><span class="small">{label}</span><br><b style="font-size:13pt">{value}</b></td>' for label, value in (("Vous devez", f"{money(rent.total)} €"), ("au plus tard le", f"{limit:%d/%m/%Y}"), ("pour", month_printed(rent.start.year, rent.start.month, "lower"))))  # fmt: skip
    called = "<br>".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, tenants, strict=True))
    html = f"""<table><tr><td style="width:55%"><b style="color:#5b3f8c;font-size:13pt">{esc(owner)}</b><br><span class="small">gérée par {esc(manager.name)}, {esc(manager.address.line())}<br>Votre chargée ou chargé de clientèle : {esc(desk.named("first_LAST"))}, {dice.phone()}</span></td><td style="padding-top:12mm">{called}<br>{lines(rent.home.lines())}</td></tr></table>
<p style="margin-top:9mm"><b>Appel de loyer n° {dice.digits(8)}</b> — {esc(rent.company.address.town)}, le {long_date(issued)}</p><table style="margin:4mm 0 6mm"><tr>{tiles}</tr></table>
<p>Bail {lease}.{dice.number(1, 9)} — occupation du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y} — bien situé à l'adresse ci-dessus</p>{table(rows, "grid", ("Date", "Opération", "Débit (€)", "Crédit (€)"), ("18%", "46%", "18%", "18%"))}
<p class="small" style="margin-top:6mm">Passé ce délai, une relance vous sera facturée 0 € (loi Alur) mais la garantie de vos cautions pourra être appelée. La quittance correspondante vous sera adressée à réception du règlement, au vu du compte. Dépôt de garantie détenu : {money(rent.rent)} €. Révision annuelle : {long_date(rent.end + dt.timedelta(days=62))}.</p>
<p class="center small" style="border-top:1pt dashed #666;margin-top:30mm;padding-top:2mm">Coupon à joindre à votre chèque, à l'ordre de {esc(manager.name)}</p><table class="small"><tr><td>Bail {lease}</td><td>{esc(tenants[0])}</td><td class="right">{money(rent.total)} EUR</td></tr></table>"""
    fields = notice_truth(rent, tenants, owner, issued)
    return Paper(html, fields, "rent_due_notice", "", dice.font("sans"), 9.5, "13mm 15mm")


LAYOUTS = {
    "side_band_capitals": side_band_capitals,
    "cooperative_ticks": cooperative_ticks,
    "property_company": property_company,
}
