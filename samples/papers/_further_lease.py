"""Further layouts: three who share a flat, a coliving platform, a notary's prose, a stay for work, a social landlord's two pages."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import in_words
from samples.dice import Dice, month_ends
from samples.french import amount_in_words, long_date, number_in_words
from samples.paper import Paper, esc
from samples.stationery import born, sheet, signature, spoken, stamp, ticked


def flatmates_three(dice: Dice) -> Paper:
    """One lease for three who share: a column each under their number, their guarantors beneath, the rooms with their own measure and share; the whole rent only in the sentence after."""
    first, home, money, style = dice.person(age=(19, 34)), dice.address(), dice.money(), dice.pick(("first_LAST", "LAST_first", "first_last"))  # fmt: skip
    mates = [first, dice.partner(first, same_name=False), dice.person("", age=(19, 34))]
    owner, owned = dice.person("landlord", age=(38, 80)), dice.address("landlord_address")
    rooms = [dice.number(90, 160) / 10 for _ in mates]
    surface = dice.number(62, 104)
    rent, charges = float(dice.number(300, 560, "rent") * 3), float(dice.number(25, 60, "charges") * 3)
    rent, charges = float(dice.given.get("rent", rent)), float(dice.given.get("charges", charges))
    shares = [round(rent / 3, 2), round(rent / 3, 2)]
    shares.append(round(rent - sum(shares), 2))
    start = dice.day_before(1100, 20).replace(day=1)
    signed_on = start - dt.timedelta(days=dice.number(3, 25))
    named = [mate.named(style) for mate in mates]
    columns = "".join(
        f"<td style='width:33%;vertical-align:top'><span class='tiny'>COLOCATAIRE {rank}</span><br><b>{esc(name)}</b><br>{born(mate, 'slash')}<br><span class='tiny'>Caution solidaire</span><br><span class='small'>{esc(dice.person('', age=(42, 66)).named(style))}, {dice.pick(('parent', 'ami de la famille', 'employeur'))}</span></td>"
        for rank, (mate, name) in enumerate(zip(mates, named, strict=True), 1)
    )
    shared = "".join(
        f"<tr><td>Chambre {'ABC'[i]}</td><td>{esc(mates[i].first_name)}</td><td class='num'>{rooms[i]:.1f}</td><td class='num'>{money(shares[i])}</td></tr>".replace(".", ",", 1)
        for i in range(3)
    )  # fmt: skip
    html = f"""<h1 style="text-align:left;border-left:4mm solid #3b7d4f;padding-left:4mm">COLOCATION — BAIL UNIQUE<br><span style="font-size:.6em;font-weight:normal">article 8-1 de la loi n° 89-462 du 6 juillet 1989 — logement loué meublé, un an</span></h1>
<p>Entre <b>{spoken(owner, style)}</b>, demeurant {esc(owned.line())}, qui donne à bail, d'une part,</p><p>et, d'autre part, tenus solidairement :</p><table class="grid"><tr>{columns}</tr></table>
<h2>1 — Les lieux</h2><p>Appartement sis <b>{esc(home.line())}</b>, d'une surface habitable totale de {surface} m² : cuisine, salon commun de {dice.number(15, 26)} m², salle d'eau, WC, balcon, et trois chambres réparties d'un commun accord :</p>
<table class="grid small" style="width:78%"><tr><th>Pièce</th><th>Attribuée à</th><th>m²</th><th>Quote-part indicative</th></tr>{shared}</table>
<h2>2 — Le prix</h2><p>Le loyer est indivisible et s'élève pour l'ensemble à <b>{money(rent)}</b> par mois, payable d'avance avant le 5. S'y ajoute un forfait de charges (eau, chauffage collectif, internet) de {money(charges)} par mois pour l'ensemble, non régularisé ; au total {money(round(rent + charges, 2))}. Dépôt de garantie : {money(round(rent * 2, 2))}, encaissé en un seul versement. Le loyer du précédent locataire, parti le {long_date(start - dt.timedelta(days=dice.number(20, 60)))}, était de {money(round(rent * 0.97))}.</p>
<h2>3 — La durée</h2><p>Un an à compter du <b>{long_date(start)}</b>, puis par tacite reconduction. Révision chaque année à cette date selon l'IRL.</p><h2>4 — Départ de l'un d'eux</h2><p>Le congé donné par un colocataire ne met fin qu'à ses propres obligations ; sa solidarité et celle de sa caution s'éteignent six mois après la fin du préavis, ou dès l'arrivée d'un remplaçant inscrit au bail.</p>
<h2>5 — Annexes</h2><p>État des lieux, inventaire, notice, diagnostics (DPE : {dice.pick("BCDE")}, réalisé le {dice.day_before(900, 90, start):%d/%m/%Y}).</p>
<div class="keep"><p>Fait en quatre exemplaires à {esc(home.town)}, le {signed_on:%d/%m/%Y}.</p><div style="display:flex;justify-content:space-between" class="small">{"".join(f"<div>{esc(one)}<br>{signature(rank * 13 + 3)}</div>" for rank, one in enumerate([owner.named(style), *named]))}</div></div>"""
    truth = {"tenants": named, "landlord_name": owner.named(style), "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font="Open Sans", size=9.6, margin="14mm 17mm")


def coliving(dice: Dice) -> Paper:
    """A coliving platform's signing file, no word bail at the top: cards with a small label above each value, the room's measure beside that of the shared rooms, a paid bundle of services after the charges."""
    person, home, money = dice.person(age=(20, 45)), dice.address(), dice.money()
    owner, brand = dice.company("landlord_company", "sci"), dice.pick(("Ensemble&Co", "La Cohabit", "Nidō Living", "Maison Commune"))  # fmt: skip
    rent, charges, extra = dice.amount(420, 890, "rent"), dice.amount(60, 150, "charges"), float(dice.number(25, 70))
    surface, start = dice.number(95, 230) / 10, dice.day_before(700, 10)
    signed_on = start - dt.timedelta(days=dice.number(1, 30))
    name = person.named("first_last")
    host = dice.person("", age=(24, 38)).named("first_last")

    def tile(label: str, value: str, width: str = "31%") -> str:
        return f"<div style='width:{width};box-sizing:border-box;background:#f4f1fb;border-radius:3mm;padding:3mm 4mm;margin:0 2% 3mm 0'><div class='tiny' style='color:#6a5a9a'>{label}</div><div style='font-size:1.1em'>{value}</div></div>"

    rows = "".join(f"<tr><td>{a}</td><td class='num'>{money(b)}</td></tr>" for a, b in (("Loyer", rent), ("Forfait charges : eau, énergie, fibre", charges), ("Pack Vie commune (ménage, linge, abonnements) — option résiliable", extra)))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:center"><div style="font-size:1.9em;color:#4a2d8f;font-weight:bold">{brand}</div><div class="tiny r">Dossier {dice.letters(3)}-{dice.digits(6)}<br>Signé en ligne le {signed_on:%d/%m/%Y} à {dice.number(8, 22)}:{dice.number(10, 59)}</div></div>
<p style="font-size:1.5em;margin:8mm 0 1mm">Bienvenue chez vous, {esc(person.first_name)} !</p><p class="small">Vos conditions particulières. Elles forment, avec les conditions générales (version de mars {signed_on.year}), un contrat de location meublée à usage de résidence principale régi par le titre Ier bis de la loi du 6 juillet 1989.</p>
<div style="display:flex;flex-wrap:wrap;margin-top:5mm">{tile("Résident·e", esc(name))}{tile("Date de naissance", f"{person.birth_date:%d/%m/%Y}")}{tile("Personne à prévenir", esc(dice.person("", age=(25, 70)).named("first_last")))}{tile("Votre logement", f"Chambre privative n° {dice.number(2, 19)}<br>{esc(home.line())}", "64%")}{tile("Arrivée", long_date(start))}{tile("Surface du logement privatif", f"{surface:.1f} m²".replace(".", ","))}{tile("Espaces partagés", f"{dice.number(80, 260)} m², {dice.number(6, 14)} résidents")}{tile("Durée", "12 mois renouvelables")}{tile("Propriétaire bailleur", esc(owner.name), "64%")}{tile("Responsable de maison", esc(host))}</div>
<table class="grid" style="margin-top:4mm;width:97%"><tr><th style="text-align:left">Chaque mois</th><th>Montant</th></tr>{rows}<tr><td class="b">Prélevé le 3 de chaque mois</td><td class="num b">{money(round(rent + charges + extra, 2))}</td></tr></table>
<p class="small" style="margin-top:5mm">Une seule fois : dépôt de garantie {money(round(rent * 2, 2))} ; état des lieux d'entrée {money(round(surface * 3, 2))}. Loyer de référence majoré du secteur : {dice.number(24, 41)},{dice.digits(1)} €/m². Départ possible à tout moment avec un mois de préavis ; premier préavis recevable le {start + dt.timedelta(days=30):%d/%m/%Y}.</p>
<p class="small">{brand} SAS, {esc(dice.address("").line())}, agit comme mandataire de {esc(owner.name)} ({esc(owner.address.line())}, SIREN {owner.siret[:9]}) et encaisse pour son compte. Carte professionnelle CPI {dice.digits(4)} {signed_on.year - 2} 000 {dice.digits(3)}.</p>
<div style="display:flex;gap:14mm;margin-top:6mm" class="small"><div>{esc(name)}<br>{signature(dice.number(0, 99))}</div><div>Pour le bailleur, {brand}<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"tenants": [name], "landlord_name": owner.name, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font="Inter", size=9.5, margin="14mm 16mm")


def before_notary(dice: Dice) -> Paper:
    """A notary's lease in unbroken prose: no heading, sums in letters then in brackets, the owner's own title and the earlier tenant told before the day it takes effect."""
    person, home, style = dice.person(age=(25, 72)), dice.address(), dice.pick(("first_LAST", "FIRST_LAST"))
    tenants = [person, dice.partner(person)] if dice.chance(0.5) else [person]
    owner, notary, office = dice.person("landlord", age=(45, 86)), dice.person("", age=(32, 64)), dice.address("")
    rent, charges = float(dice.number(380, 1400, "rent")), float(dice.number(20, 150, "charges"))
    surface = dice.number(28, 140)
    start = dice.day_before(2200, 30)
    day = start - dt.timedelta(days=dice.number(2, 40))
    bought = dice.day_before(9000, 2500, day)
    named = [tenant.named(style) for tenant in tenants]
    who = ", et ".join(f"{t.civility} {esc(n)}, {born(t)}, de nationalité française" for t, n in zip(tenants, named, strict=True))  # fmt: skip
    digits = f"{rent:.2f}".replace(".", ",")
    html = f"""<div class="small">{dice.digits(6)}<br>{notary.last_name[:2].upper()}/{dice.letters(2)}/</div><p style="margin-top:14mm">L'AN {number_in_words(day.year).upper()},</p><p>LE {in_words(day).split(" deux mille")[0].upper()},</p>
<p>À {esc(office.town)}, {esc(office.street)}, en l'office notarial, Maître {esc(notary.named(style))}, notaire, a reçu le présent acte contenant bail à usage d'habitation, à la requête de {owner.civility} {esc(owner.named(style))}, {born(owner)}, demeurant {esc(dice.address("landlord_address").line())}, ci-après dénommé « LE BAILLEUR », lequel, par ces présentes, donne à bail, conformément à la loi du 6 juillet 1989, à {who}, demeurant jusqu'à ce jour {esc(dice.address("").line())}, ci-après dénommé « LE PRENEUR », qui accepte, les locaux dont la désignation suit :</p>
<p>Dans un ensemble immobilier situé à {home.postcode} {esc(home.town)}, {esc(home.street)}{", " + esc(home.extra) if home.extra else ""}, cadastré section {dice.letters(2)} numéro {dice.number(12, 480)} pour {dice.number(2, 19)} ares {dice.number(10, 98)} centiares, le lot numéro {number_in_words(dice.number(3, 60))}, consistant en un logement d'une superficie habitable de {number_in_words(surface)} mètres carrés ({surface} m²), et les {dice.number(50, 400)}/10 000es des parties communes générales. Tel que ledit bien, appartenant au bailleur suivant acte reçu le {long_date(bought)} par Maître {esc(dice.person("", age=(40, 80)).named(style))}, existe, sans exception ni réserve, et que {dice.pick(("M.", "Mme"))} {esc(dice.person("").named(style))}, dernier occupant, a libéré le {long_date(day - dt.timedelta(days=dice.number(10, 60)))}.</p>
<p>Le présent bail est consenti et accepté pour une durée de trois années entières et consécutives qui commenceront à courir le {in_words(start)} ({start:%d/%m/%Y}) pour finir le {long_date((start - dt.timedelta(days=1)).replace(year=start.year + 3, day=min((start - dt.timedelta(days=1)).day, 28)))}.</p>
<p>Il est fait en outre moyennant un loyer mensuel de {amount_in_words(rent).upper()} ({digits} EUR), que le preneur s'oblige à payer d'avance au bailleur, en son domicile ou à celui de son mandataire, et, en sus, une provision mensuelle sur charges de {amount_in_words(charges).upper()} ({f"{charges:.2f}".replace(".", ",")} EUR), le tout révisable ainsi qu'il est dit à la loi. Le preneur a versé à l'instant, par la comptabilité de l'office, la somme de {digits} EUR à titre de dépôt de garantie, ainsi que {dice.number(180, 420)},00 EUR pour sa part des frais du présent acte.</p>
<p>À défaut de paiement d'un seul terme et six semaines après un commandement demeuré infructueux, le présent bail sera résilié de plein droit. Pour l'exécution des présentes, domicile est élu en l'office notarial.</p><p><b>DONT ACTE</b>, lu, et signé par les requérants et le notaire les jour, mois et an susdits.</p><div class="sign"><div>{stamp("NOTAIRE")}</div><div>{signature(dice.number(0, 99))}{signature(dice.number(0, 99))}</div></div>"""
    truth = {"tenants": named, "landlord_name": owner.named(style), "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    truth["address"] = f"{home.postcode} {home.town} {home.street}" + (f" {home.extra}" if home.extra else "")
    return sheet("lease", html, truth, font=dice.pick(("C059", "Caladea", "Nimbus Roman")), size=10.8, margin="18mm 18mm 16mm 42mm", css="p { text-align: justify }")  # fmt: skip


def mobility_dotted(dice: Dice) -> Paper:
    """A stay of some months for work on a form of an owners' union: dotted lines filled by machine, ticked reasons, first and last day side by side, no deposit."""
    person, home, money = dice.person(age=(19, 40)), dice.address(), dice.money()
    owner = dice.person("landlord", age=(34, 80))
    rent, charges, surface = float(dice.number(360, 980, "rent")), float(dice.number(20, 95, "charges")), dice.number(14, 48)  # fmt: skip
    start = dice.day_before(500, 15)
    ends = start + dt.timedelta(days=30 * dice.number(2, 10) - 1)
    name = person.named("LAST_FIRST")
    letter = owner.named("LAST_FIRST")
    reason = dice.number(0, 4)
    reasons = ("formation professionnelle", "études supérieures", "contrat d'apprentissage", "stage", "mutation ou mission temporaire")  # fmt: skip

    def fill(label: str, value: str) -> str:
        return f"<div style='display:flex;margin:2.1mm 0'><span>{label}&nbsp;</span><span style='flex:1;border-bottom:1pt dotted #444;font-family:Liberation Mono;padding-left:3mm'>{value}</span></div>"

    html = f"""<table><tr><td class="tiny" style="width:60mm">Chambre syndicale des propriétaires<br>Imprimé n° 27 — reproduction interdite<br>Édition {start.year}</td><td class="c"><span style="font-size:1.7em">BAIL MOBILITÉ</span><br><span class="small">articles 25-12 à 25-18 de la loi n° 89-462 — logement meublé — non renouvelable, non reconductible</span></td></tr></table>
<p class="b" style="margin-top:6mm">A. Les soussignés</p>{fill("Bailleur (nom, prénom) :", esc(letter))}{fill("Domicile :", esc(dice.address("landlord_address").line()))}{fill("Locataire (nom, prénom) :", esc(name))}{fill("Né(e) le :", f"{person.birth_date:%d.%m.%Y} à {esc(person.birth_place)}")}{fill("Motif déclaré, pièce jointe :", esc(dice.company("employer", "company").name))}
<p class="small">{" &nbsp; ".join(ticked(text, rank == reason) for rank, text in enumerate(reasons))}</p>
<p class="b">B. Le logement</p>{fill("Situé :", esc(home.line()))}<div style="display:flex;gap:8mm"><div style="flex:1">{fill("Surface habitable (m²) :", str(surface))}</div><div style="flex:1">{fill("Nombre de pièces :", str(dice.number(1, 2)))}</div><div style="flex:1">{fill("DPE :", dice.pick("BCDE"))}</div></div>
<p class="b">C. La durée (1 à 10 mois)</p><div style="display:flex;gap:8mm"><div style="flex:1">{fill("du", f"{start:%d.%m.%Y}")}</div><div style="flex:1">{fill("au", f"{ends:%d.%m.%Y}")}</div></div><p class="small">Le locataire peut partir à tout moment en prévenant un mois avant.</p>
<p class="b">D. Le prix</p><div style="display:flex;gap:8mm"><div style="flex:1">{fill("Loyer mensuel :", money(rent))}</div><div style="flex:1">{fill("Charges, au forfait :", money(charges))}</div></div>{fill("Premier versement, à la remise des clés :", money(round((rent + charges) * dice.pick((0.5, 0.75, 1.0)), 2)))}{fill("Total pour la durée, estimation :", money(round((rent + charges) * max(2, round((ends - start).days / 30)), 2)))}
<p class="small">Aucun dépôt de garantie ne peut être demandé. Visa Visale n° {dice.letters(1)}{dice.digits(9)} délivré le {start - dt.timedelta(days=dice.number(9, 40)):%d.%m.%Y}, plafond de loyer couvert : 1 500 €.</p><p class="b">E. Signatures</p>{fill("Fait à", f"{esc(home.town)}, le {start - dt.timedelta(days=dice.number(0, 7)):%d.%m.%Y}, en deux originaux")}
<div style="display:flex;justify-content:space-around;margin-top:4mm"><div class="small">Le bailleur<br>{signature(dice.number(0, 99))}</div><div class="small">Le locataire<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"tenants": [name], "landlord_name": letter, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font="Nimbus Sans", size=10.2, margin="15mm 18mm")


def two_page_social(dice: Dice) -> Paper:
    """A social landlord's contract on two pages: reference strip, occupants listed with the children, three kinds of surface; overleaf the account of the first month cut short and the charges one by one with their sum."""
    person, home, style, money = dice.person(age=(22, 70)), dice.address(), dice.pick(("LAST_first", "LAST_FIRST")), dice.table_money()  # fmt: skip
    tenants = [person, dice.partner(person)] if dice.chance(0.5) else [person]
    children = dice.children(person, dice.number(1, 3))
    body = dice.company("landlord_company", "social_landlord")
    rent, surface = dice.amount(230, 640, "rent"), dice.number(310, 960) / 10
    charges = dice.amount(60, 190, "charges")
    parts = [round(charges * share, 2) for share in (0.31, 0.22, 0.17, 0.12)]
    parts.append(round(charges - sum(parts), 2))
    start = dice.day_before(2600, 20).replace(day=dice.number(2, 22))
    left = month_ends(start.year, start.month)[1].day - start.day + 1
    first = round((rent + charges) * left / month_ends(start.year, start.month)[1].day, 2)
    named = [tenant.named(style) for tenant in tenants]
    head = "".join(f"<td><span class='tiny'>{a}</span><br>{b}</td>" for a, b in (("Module", dice.digits(6)), ("Groupe", f"{dice.digits(4)} {esc(dice.address('').street)}"), ("Convention APL du", f"{dice.day_before(9000, 3000, start):%d/%m/%Y}"), ("Commission d'attribution", f"{dice.day_before(60, 20, start):%d/%m/%Y}"), ("N° de demande", f"{dice.digits(18)}")))  # fmt: skip
    people = "".join(f"<tr><td>{esc(n)}</td><td>{t.birth_date:%d/%m/%Y}</td><td>titulaire</td></tr>" for t, n in zip(tenants, named, strict=True)) + "".join(f"<tr><td>{esc(c.named(style))}</td><td>{c.birth_date:%d/%m/%Y}</td><td>enfant</td></tr>" for c in children)  # fmt: skip
    kinds = ("Eau froide", "Chauffage et eau chaude collectifs", "Ascenseur, électricité des communs", "Ordures ménagères", "Espaces verts, nettoyage")  # fmt: skip
    detail = "".join(f"<tr><td>{kind}</td><td class='num'>{money(part)}</td></tr>" for kind, part in zip(kinds, parts, strict=True))  # fmt: skip
    two = f"{surface:.2f}".replace(".", ",")
    html = f"""<table><tr><td><b style="font-size:1.35em;color:#00517a">{esc(body.name)}</b><br><span class="tiny">{esc(body.address.line())} — SIRET {body.siret}</span></td><td class="r"><b>CONTRAT DE LOCATION</b><br><span class="small">logement à loyer modéré, loi n° 86-1290 et CCH, livre IV</span></td></tr></table><table class="grid small" style="margin:4mm 0"><tr>{head}</tr></table>
<p>{esc(body.name)}, dénommé « l'Office », donne à loyer aux titulaires ci-dessous désignés, qui occuperont le logement avec les personnes à leur foyer :</p><table class="grid small"><tr><th>Nom et prénom</th><th>Né(e) le</th><th>Qualité</th></tr>{people}</table>
<h2>Article 1 — Consistance</h2><table class="small"><tr><td style="width:45mm">Adresse</td><td class="b">{esc(home.line())}</td></tr><tr><td>Type</td><td>T{min(5, max(1, round(surface / 19)))}, {dice.pick(("PLUS", "PLAI", "HLM/O"))}, étage {dice.number(0, 9)}, porte {dice.digits(3)}</td></tr><tr><td>Surface habitable</td><td>{two} m²</td></tr><tr><td>Surface utile</td><td>{f"{surface + dice.number(2, 6):.2f}".replace(".", ",")} m²</td></tr><tr><td>Surface corrigée</td><td>{dice.number(60, 140)} m²</td></tr></table>
<h2>Article 2 — Prise d'effet</h2><p>Le présent contrat prend effet le {start:%d/%m/%Y} pour une durée de trois mois renouvelable par tacite reconduction.</p><h2>Article 3 — Prix</h2><p>Le loyer mensuel de base est fixé à {money(rent)} € à la date d'effet, et la provision mensuelle pour charges à {money(charges)} € (détail au verso). Il peut être révisé au 1er janvier. Loyer maximum de la convention : {money(round(rent * 1.08, 2))} €. Dépôt de garantie : {money(rent)} €.</p>
<h2>Article 4 — Supplément de loyer de solidarité</h2><p>Les titulaires répondent chaque année à l'enquête sur leurs ressources ; à défaut, une indemnité de 25 € est due.</p><h2>Article 5 — Obligations</h2><p>Occuper personnellement les lieux au moins huit mois par an, s'assurer, ne pas sous-louer, laisser visiter et réparer.</p>
<div class="new"></div><p class="b">AU VERSO DU CONTRAT — décompte d'entrée</p><table><tr><td style="width:50%;vertical-align:top"><table class="grid small"><tr><th>Provisions mensuelles</th><th>Euros</th></tr>{detail}<tr><td class="b">Ensemble</td><td class="num b">{money(charges)}</td></tr></table></td><td style="vertical-align:top"><table class="grid small"><tr><th>À verser à la remise des clés</th><th>Euros</th></tr><tr><td>Loyer et charges du {start:%d/%m} à la fin du mois ({left} jours)</td><td class="num">{money(first)}</td></tr><tr><td>Dépôt de garantie</td><td class="num">{money(rent)}</td></tr><tr><td>Avance Loca-Pass</td><td class="num">{money(rent, sign="-")}</td></tr><tr><td class="b">Net</td><td class="num b">{money(first)}</td></tr></table></td></tr></table>
<p class="small" style="margin-top:5mm">Estimation CAF de l'aide personnalisée : {money(dice.amount(60, 210))} € par mois, versée à l'Office. Agence de proximité : {esc(dice.address("").line())}.</p><p>Fait en deux originaux le {start - dt.timedelta(days=dice.number(1, 9)):%d/%m/%Y}.</p><div class="sign"><div>Pour l'Office, la chargée de clientèle<br>{esc(dice.person("", "F", (24, 60)).named("first_last"))}<br>{signature(dice.number(0, 99))}</div><div>Les titulaires<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"tenants": named, "landlord_name": body.name, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet(
        "lease", html, truth, font="Roboto", size=9.8, margin="13mm 16mm", footer="Paraphes : ........ — {page}"
    )


LAYOUTS = {"flatmates_three": flatmates_three, "coliving": coliving, "before_notary": before_notary, "mobility_dotted": mobility_dotted, "two_page_social": two_page_social}  # fmt: skip
