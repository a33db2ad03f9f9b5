"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Address, Dice
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc, lines
from samples.papers._mixed_rent_names import three_given
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import signature


def folded_leaflet(dice: Dice) -> Paper:
    """Two halves of a folded leaflet: a grid of boxes with labels above, an old title, the day in the small print of the footer."""
    rent, money, style = draw(dice, "agency", benefit=dice.chance(0.4)), dice.money(), dice.pick(("slash", "dot"))
    tenant = rent.tenants[0].named("LAST_first")
    issued, due = rent.start - dt.timedelta(days=dice.number(6, 14)), rent.start + dt.timedelta(days=dice.number(2, 9))
    guardian, agent, checker = (dice.person("", age=(28, 66)) for _ in range(3))
    bank = dice.pick(("Banque Lavergne", "Caisse rurale du Gâtinais", "Comptoir d'escompte d'Aunis"))
    title = dice.pick(("AVIS DE TERME", "NOTE DE TERME À ÉCHOIR", "BILLET DE LOYER", "AVIS DE TERME ET ÉCHÉANCE"))

    def box(label: str, value: str, width: int = 50) -> str:
        return f'<td colspan="{width // 25}" style="border:.6px solid #555;padding:2mm;width:{width}%"><div class="tiny">{label}</div>{value}</td>'

    aid = box(dice.pick(("Aide au logement", "AL directe")), money(rent.benefit, sign="- ")) if rent.benefit else box("Divers", "néant")  # fmt: skip
    rows = [
        [box("Terme — du", date_printed(rent.start, style)), box("au", date_printed(rent.end, style))],
        [box(dice.pick(("Loyer", "Principal", "Loyer nu")), money(rent.rent)), box(dice.pick(("Charges", "Avance de charges")), money(rent.charges))],
        [aid, box(dice.pick(("À acquitter", "Somme à porter", "Montant dû")), f"<b>{money(rent.total)}</b>")],
        [box(dice.pick(("Au plus tard le", "Exigible le")), date_printed(due, style)), box("Compte", dice.digits(7))],
    ]  # fmt: skip
    if dice.chance(0.4):
        rows = [rows[1], rows[2], rows[0], rows[3]]
    grid = "<table>" + "".join(f"<tr>{''.join(row)}</tr>" for row in rows) + "</table>"
    left = f"""<p style="font-size:13pt"><b>{esc(rent.company.name)}</b><br><span class="small">{esc(rent.company.address.line())}</span></p><table class="grid small" style="margin:5mm 0"><tr><th>Occupant</th><th>Local</th><th>Lot</th></tr><tr><td>{esc(tenant)}</td><td>{esc(rent.home.line())}</td><td>{dice.number(1, 88)}</td></tr></table>
<p>Tuteur ou tutrice : {esc(guardian.named("LAST_first"))}, {esc(dice.address("").line())}, jugement du {date_printed(dice.day_before(1500, 300, issued), style)}.</p><p>Domiciliation : {bank}, {esc(dice.address("").line())}</p><p class="small" style="margin-top:10mm">Vu, le {date_printed(issued - dt.timedelta(days=1), style)}, {esc(agent.named("LAST_first"))} {signature(dice.number(0, 90))}<br>Contresigné : {esc(checker.named("LAST_first"))}</p>"""
    right = f"""<h2 style="letter-spacing:.12em">{title}</h2>{grid}<p class="small" style="margin-top:6mm">Payable à terme {dice.pick(("à échoir", "d'avance"))}, sans frais, à nos guichets ou par virement. Le présent avis n'est pas une quittance ; celle du terme passé ({month_printed((rent.start - dt.timedelta(days=2)).year, (rent.start - dt.timedelta(days=2)).month, "lower")}, {money(rent.total - dice.number(2, 30))}) est jointe.</p>"""
    halves = [left, right] if dice.chance(0.7) else [right, left]
    html = f"""<table><tr><td style="width:50%;padding-right:10mm;border-right:1px dotted #999;height:165mm">{halves[0]}</td><td style="padding-left:10mm">{halves[1]}</td></tr></table><p class="tiny">Édité le {date_printed(issued, style)} — {esc(rent.company.name)} — mod. {dice.letters(2)}{dice.digits(3)} — tirage {dice.number(1, 9)}</p>"""
    truth = notice_truth(rent, [tenant], rent.company.name, issued)
    return Paper(html, truth, "rent_due_notice", "", dice.font("serif"), 10.5, "12mm 14mm", "A4 landscape")


def coupon_notification(dice: Dice) -> Paper:
    """A slip with a stub to cut off: capitals straight after a colon, three given names, a notary's study collects, a table of fees."""
    rent = draw(dice, "sci")
    tenant, money = three_given(dice, rent.tenants[0]), dice.money()
    name = f"{' '.join(tenant.first_names)} {tenant.last_name}".upper()
    other, notary, expert = (dice.person("", age=(30, 70)) for _ in range(3))
    issued, due = rent.start - dt.timedelta(days=dice.number(5, 15)), rent.start + dt.timedelta(days=dice.number(3, 10))
    owner = rent.company.name.upper()
    title = dice.pick(("NOTIFICATION", "RELEVÉ", "NOTIFICATION D'ÉCHÉANCE"))
    facts = [
        f"au nom de:{esc(name)}",
        f"né{tenant.e} le:{date_printed(tenant.birth_date, 'slash')}",
        f"garant:{esc(other.named('FIRST_LAST'))}, né{other.e} le {date_printed(other.birth_date, 'slash')}",
        f"logement:{esc(rent.home.line(capital=True))}",
        f"{dice.pick(('propriétaire', 'bailleur', 'pour le compte du bailleur'))}:{esc(owner)}",
    ]
    sums = [
        f"terme:DU {date_printed(rent.start, 'slash')} AU {date_printed(rent.end, 'slash')}",
        f"loyer:{money(rent.rent).upper()}",
        f"{dice.pick(('charges', 'provision charges', 'charges récupérables'))}:{money(rent.charges).upper()}",
        f"{dice.pick(('total à payer', 'à régler', 'net à payer'))}:{money(rent.total).upper()}",
        f"{dice.pick(('avant le', 'date limite', 'exigible le'))}:{date_printed(due, 'slash')}",
    ]
    blocks = [facts, sums] if dice.chance(0.6) else [sums, facts]
    fees = "".join(f"<tr><td>{what}</td><td class='n'>{money(cost)}</td></tr>" for what, cost in (("1re relance", 0.0), ("2e relance", 8.0), ("mise en demeure", 25.0), ("commandement", 129.64)))  # fmt: skip
    html = f"""<table><tr><td style="padding-right:6mm"><p class="small">Étude de Me {esc(notary.named("first_last"))}, notaire — service gérance</p><h2 style="margin:3mm 0">{title}</h2>
<p style="line-height:1.9">{"<br>".join(blocks[0])}</p><p style="line-height:1.9">{"<br>".join(blocks[1])}</p><p class="small">Surface mesurée par {expert.civility} {esc(expert.named("first_LAST"))}, expert, le {date_printed(dice.day_before(900, 200, issued), "slash")}.</p>
<table class="rows small" style="width:65mm"><tr><td colspan="2">Barème des frais (non dus à ce jour)</td></tr>{fees}</table><p style="margin-top:5mm">Fait à {esc(dice.address("").town)}, le {date_printed(issued, dice.pick(("long", "slash")))}</p><p class="tiny">Ne constitue pas une quittance. Loyer payable d'avance.</p></td>
<td style="width:52mm;border-left:1.5px dashed #000;padding-left:6mm"><p class="small">✂ TALON À RETOURNER</p><p>réf.:{dice.letters(2)}{dice.digits(6)}<br>montant:{money(rent.total).upper()}</p><p>chèque n°:...............<br>banque:...............<br>date:...............</p><p style="margin-top:15mm" class="small">Signature</p></td></tr></table>"""
    truth = notice_truth(rent, [name], owner, issued, address=rent.home.truth(True))
    return Paper(html, truth, "rent_due_notice", "", dice.font("sans"), 10, "10mm 12mm", "210mm 168mm")


def _overseas(dice: Dice, role: str) -> Address:
    town = dice.pick((("97410", "Saint-Pierre"), ("97420", "Le Port"), ("97110", "Pointe-à-Pitre"), ("97300", "Cayenne"), ("97232", "Le Lamentin")))  # fmt: skip
    home = dice.address(role)
    return home if role in dice.given else replace(home, postcode=town[0], town=town[1])


def overseas_object(dice: Dice) -> Paper:
    """A landlord overseas: values before their labels, last year's sums beside this year's, title and day only in the object line."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.6)), dice.money()
    company = rent.company
    if "landlord" not in dice.given:
        company = replace(company, name=dice.pick(("Logis des Mascareignes", "SEMHA Caraïbe", "Cases et Jardins du Sud", "Habitat Madinina", "Société guyanaise du Maroni")), address=_overseas(dice, ""))  # fmt: skip
    rent = replace(rent, company=company, home=_overseas(dice, "home"))
    woman = rent.tenants[0]
    maiden = dice.person("").last_name.upper()
    born = f", née {(woman.birth_name or maiden).upper()}" if woman.sex == "F" else ""
    tenant = woman.named("LAST_first")
    issued, due = rent.start - dt.timedelta(days=dice.number(5, 12)), rent.start + dt.timedelta(days=dice.number(4, 9))
    kid = dice.children(woman, 1)[0].first_name
    before = (round(rent.rent * 0.972, 2), round(rent.charges * 0.94, 2))
    aid = round(rent.benefit * 0.9, 2)
    rows = [("Loyer", before[0], rent.rent), (dice.pick(("Charges", "Charges communes")), before[1], rent.charges)]
    if rent.benefit:
        rows.append((dice.pick(("Allocation logement (CAF)", "AL tiers payant")), -aid, -rent.benefit))
    rows.append((dice.pick(("À payer", "Net à payer", "Solde du mois")), round(sum(before) - (aid if rent.benefit else 0), 2), rent.total))  # fmt: skip
    year = rent.start.year
    table = "".join(f'<tr><td class="n">{money(old)}</td><td class="n"><b>{money(new)}</b></td><td>{label}</td></tr>' for label, old, new in rows)  # fmt: skip
    scale = "".join(f"<tr><td class='n'>{money(cap)}</td><td>{who}</td></tr>" for cap, who in ((24531, "personne seule"), (32760, "deux personnes"), (39396, "trois personnes")))  # fmt: skip
    when = [
        f"<tr><td>{date_printed(rent.start, 'slash')} – {date_printed(rent.end, 'slash')}</td><td class='small'>période appelée</td></tr>",
        f"<tr><td>{date_printed(due, 'slash')}</td><td class='small'>limite de paiement</td></tr>",
        f"<tr><td>{esc(rent.home.line())}</td><td class='small'>logement</td></tr>",
    ]
    if dice.chance(0.5):
        when.reverse()
    html = f"""<p><b>{esc(company.name)}</b><br>{lines(company.address.lines())}</p>
<p style="margin:8mm 0"><b>Objet :</b> {dice.pick(("avis d'échéance", "appel de loyer", "échéance à venir"))} du {date_printed(issued, "long")}</p>
<table class="grid"><tr><th>Rang</th><th>Occupants déclarés</th><th>Qualité</th></tr><tr><td>1</td><td>{esc(tenant)}{esc(born)}</td><td>titulaire du bail</td></tr><tr><td>2</td><td>{esc(woman.last_name.upper())} {esc(kid)}</td><td>enfant</td></tr></table>
<table style="width:140mm;margin:6mm 0">{"".join(when)}</table>
<table class="rows" style="width:130mm"><tr><th class="right">{year - 1}</th><th class="right">{year}</th><th></th></tr>{table}</table>
<table class="grid small" style="width:80mm;margin:7mm 0"><tr><th>Plafond</th><th>Ressources {year} (LLS)</th></tr>{scale}</table>
<p>Assurance habitation souscrite pour votre compte : Mutuelle des Îles, {esc(dice.address("").line())}, {money(float(dice.number(6, 14)))} par mois, appelés à part par l'assureur. {dice.pick(("Le règlement peut se faire en espèces à La Poste.", "Une quittance sera remise sur demande.", ""))}</p>"""
    truth = notice_truth(rent, [tenant], company.name, issued)
    return Paper(html, truth, "rent_due_notice", "", dice.font("any"), 10.3, "16mm 18mm")


def bilingual_remarks(dice: Dice) -> Paper:
    """A foreign group's residence in two languages: label, value, remark; given name over surname, the guardian who pays if need be."""
    rent, money, style = (
        draw(dice, "company", benefit=dice.chance(0.3)),
        dice.money(),
        dice.pick(("slash", "dot", "long")),
    )
    company = rent.company
    if "landlord" not in dice.given:
        company = replace(company, name=dice.pick(("Nordhaus Residences France SAS", "Van Eyck Student Living SAS", "Britannia Homes France SARL", "Kestrel Coliving SAS", "Grupo Almena Viviendas SAS")))  # fmt: skip
    person, guardian = rent.tenants[0], dice.person("", age=(42, 66))
    name = person.named("first_LAST")
    issued, due = rent.start - dt.timedelta(days=dice.number(6, 16)), rent.start + dt.timedelta(days=dice.number(1, 6))
    rows = [
        ("Pour le compte de<br><i>On behalf of</i>", f"{esc(person.first_name)}<br>{esc(person.last_name.upper())}", f"N° {dice.digits(6)}"),
        ("Garant<br><i>Guardian</i>", f"{esc(guardian.first_name)}<br>{esc(guardian.last_name.upper())}", f"tél. {dice.phone()}"),
        ("Logement<br><i>Unit</i>", esc(rent.home.line()), f"{dice.number(16, 31)} m²"),
        ("Émetteur et bailleur<br><i>Issuer, landlord</i>", esc(company.name), f"{esc(company.address.line())}<br>SIRET {company.siret}<br>{dice.phone()}"),
        ("Période<br><i>Period</i>", f"{date_printed(rent.start, style)}<br>{date_printed(rent.end, style)}", "jours inclus <i>(both included)</i>"),
    ]  # fmt: skip
    sums = [
        ("Loyer<br><i>Rent</i>", money(rent.rent), dice.pick(("meublé <i>(furnished)</i>", "hors charges"))),
        ("Charges<br><i>Service charges</i>", money(rent.charges), "eau, chauffage, internet"),
    ]
    if rent.benefit:
        sums.append(("Aide au logement<br><i>Housing benefit</i>", money(rent.benefit, sign="- "), "reçue de la CAF"))
    sums.append(("<b>À payer</b><br><i>Due</i>", f"<b>{money(rent.total)}</b>", f"au plus tard le {date_printed(due, style)}"))  # fmt: skip
    blocks = [*rows, *sums] if dice.chance(0.6) else [rows[0], rows[4], *sums, *rows[1:4]]
    body = "".join(f'<tr><td style="width:34mm" class="small">{a}</td><td style="width:76mm">{b}</td><td class="small" style="color:#555">{c}</td></tr>' for a, b, c in blocks)  # fmt: skip
    title = dice.pick(("APPEL DE TERME / <i>RENT CALL</i>", "AVIS DE TERME À ÉCHOIR / <i>UPCOMING RENT</i>", "NOTE DE LOYER À ÉCHOIR / <i>RENT STATEMENT</i>"))  # fmt: skip
    visit = rent.end + dt.timedelta(days=dice.number(8, 40))
    html = f"""<div style="border-bottom:3px solid #c60;padding-bottom:2mm;margin-bottom:6mm"><b style="font-size:14pt">{esc(company.name)}</b></div><p class="right">{esc(company.address.town)}, {date_printed(issued, "long")}</p><h2>{title}</h2>
<table class="rows" style="margin:5mm 0">{body}</table>
<p class="small">IBAN : {dice.iban()}. Ce document n'est pas un reçu. <i>This is not a receipt.</i></p><p class="small">{dice.pick(("Visite annuelle", "Contrôle des détecteurs", "État des lieux intermédiaire"))} : {date_printed(visit, style)} à {dice.number(9, 17)} h. Préavis à donner avant le {date_printed(visit + dt.timedelta(days=30), style)}. <i>Notice must reach us before that day.</i></p>
<p style="margin-top:8mm" class="right">{dice.pick(("Resident services", "Le service résidents", "Accounts / Comptabilité"))}</p>"""
    truth = notice_truth(replace(rent, company=company), [name], company.name, issued)
    return Paper(html, truth, "rent_due_notice", "", dice.font("sans"), 10, "16mm 17mm")


LAYOUTS = {
    "folded_leaflet": folded_leaflet,
    "coupon_notification": coupon_notification,
    "overseas_object": overseas_object,
    "bilingual_remarks": bilingual_remarks,
}
