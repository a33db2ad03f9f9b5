"""Extra layouts: an agency's letting record, an owner's typed pages, an association's sliding sublet."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper, esc
from samples.stationery import born, sheet, signature, spoken


def letting_record(dice: Dice) -> Paper:
    """An agency's record that serves as the lease: a ruled grid with small labels above the values; the last occupant with his rent and day of leaving, two sureties, the negotiator, beside the tenant."""
    person, home, money, style = dice.person(age=(20, 74)), dice.address(), dice.money(), dice.pick(("LAST_first", "first_LAST", "LAST_FIRST"))  # fmt: skip
    tenants = [person, dice.partner(person)] if dice.chance(0.4) else [person]
    owner, agency = dice.person("landlord", age=(38, 84)), dice.company("", "agency")
    rent, charges, surface = dice.amount(390, 1150, "rent"), float(dice.number(20, 130, "charges")), dice.number(180, 990) / 10  # fmt: skip
    start = dice.day_before(1500, 20)
    left = dice.day_before(70, 8, start)
    day = dice.day_before(12, 1, start)
    named = [it.named(style) for it in tenants]
    sureties = [dice.person("", age=(40, 70)).named(style) for _ in range(2)]
    before = dice.person("", age=(20, 70)).named(style)

    def cell(label: str, value: str, span: int = 1) -> str:
        return f"<td colspan='{span}' style='padding:1.5mm 2mm 2.5mm'><div class='tiny'>{label}</div>{value}</td>"

    meters = f"{surface:.1f}".replace(".", ",")
    rows = [
        cell("Mandant (propriétaire)", esc(owner.named(style))) + cell("Domicile du mandant", esc(dice.address("landlord_address").line()), 2),
        cell("Négociateur", esc(dice.person("", age=(22, 60)).named(style))) + cell("Mandat de gestion du", f"{dice.day_before(2500, 400, start):%d/%m/%Y}") + cell("N° de lot", dice.digits(4)),
        cell("Dernier occupant", esc(before)) + cell("Sorti le", f"{left:%d/%m/%Y}") + cell("Dernier loyer quittancé", money(round(rent * 0.965, 2))),
        cell("Entrant(s)", "<br>".join(f"<b>{esc(n)}</b>, {born(t, 'slash')}" for t, n in zip(tenants, named, strict=True)), 2) + cell("Profession", dice.pick(("aide-soignante", "technicien", "agent d'accueil", "vendeur", "comptable"))),
        cell("Caution n° 1", esc(sureties[0])) + cell("Caution n° 2", esc(sureties[1])) + cell("Revenus des cautions", money(dice.amount(2600, 5900))),
        cell("Bien donné en location", f"<b>{esc(home.line())}</b>", 2) + cell("Superficie (loi Boutin)", f"{meters} m²"),
        cell("Loyer hors charges", f"<b>{money(rent)}</b>") + cell("Provision sur charges", money(charges)) + cell("Dépôt de garantie", money(rent)),
        cell("Entrée dans les lieux", f"<b>{start:%d/%m/%Y}</b>") + cell("Durée", "trois ans") + cell("Honoraires du locataire (bail, visite, état des lieux)", money(round(surface * 11, 2))),
        cell("Énergie", f"classe {dice.pick('BCDE')}, diagnostic du {dice.day_before(1500, 60, start):%d/%m/%Y}") + cell("Montant total appelé chaque mois", money(round(rent + charges, 2))) + cell("Assurance à fournir avant le", f"{start:%d/%m/%Y}"),
    ]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:1.4em;color:#7a1f3d">{esc(agency.name)}</b><br><span class="tiny">Administration de biens — {esc(agency.address.line())} — garantie Galian {money(120000.0)}</span></div><div class="r small">Fiche de location n° {dice.digits(5)}<br>valant bail d'habitation nue (titre Ier de la loi du 6 juillet 1989)</div></div>
<table class="grid" style="margin-top:7mm">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>
<p class="small justify" style="margin-top:5mm">L'entrant prend le bien dans l'état où l'a laissé le dernier occupant, l'état des lieux du {start:%d/%m/%Y} faisant foi. Il paiera au plus tard le 5, entre les mains de l'agence, qui encaisse pour le mandant. Le loyer suit chaque année l'indice de référence des loyers. À défaut de paiement, six semaines après un commandement, la location cesse de plein droit. Congé : trois mois, un mois en zone tendue. Travaux faits depuis le départ du précédent : peintures, pour {money(dice.amount(700, 3900))}.</p>
<div style="display:flex;justify-content:space-between" class="keep"><div>Signé à {esc(agency.address.town)}<br>le {long_date(day)}</div><div>L'agence p/o le mandant<br>{signature(dice.number(0, 99))}</div><div>Entrant(s)<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"tenants": named, "landlord_name": owner.named(style), "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font="Liberation Sans Narrow", size=10.6, margin="13mm 15mm")


def owner_typed(dice: Dice) -> Paper:
    """Pages typed by the owner: numbered sentences under « Entre nous », no title; the aunt who lived there before, the neighbour with the keys, the surety with his house, the rent in words then digits."""
    person, home, money, style = dice.person(age=(20, 70)), dice.address(), dice.money(), dice.pick(("first_last", "first_LAST"))  # fmt: skip
    owner, lives = dice.person("landlord", age=(36, 82)), dice.address("landlord_address")
    rent, charges, surface = float(dice.number(330, 890, "rent")), float(dice.number(15, 75, "charges")), dice.number(19, 92)  # fmt: skip
    start = dice.day_before(2000, 15)
    day, left = dice.day_before(20, 2, start), dice.day_before(400, 60, start)
    surety, earlier, keys = (dice.person("", age=(34, 76)) for _ in range(3))
    name, called = person.named(style), owner.named(style)
    first = round((rent + charges) / 2, 2)
    points = [
        f"Je loue à {spoken(person, style)} mon {dice.pick(('appartement', 'petit logement', 'deux-pièces', 'rez-de-jardin'))}, {esc(home.line())}, vide, comme habitation principale. C'est {spoken(earlier, style)}, {'ma tante' if earlier.sex == 'F' else 'mon oncle'}, qui l'habitait jusqu'au {long_date(left)} (elle ou il payait {money(round(rent * 0.7))})." .replace("elle ou il", "elle" if earlier.sex == "F" else "il"),
        f"Il mesure {surface} mètres carrés habitables, plus {dice.number(4, 14)} m² de cave et un jardinet de {dice.number(20, 60)} m² à partager avec {esc(keys.named(style))}, notre voisin{keys.e}, qui garde un double des clés.",
        f"Le loyer est de {amount_in_words(rent)} ({money(rent)}) par mois. Pour l'eau et les parties communes, {esc(person.first_name)} verse en plus {amount_in_words(charges)} ({money(charges)}), que nous recalculons chaque année en {dice.pick(('mars', 'juin', 'septembre'))}.",
        f"La location commence le {long_date(start)}, pour trois ans. Pour la première quinzaine je ne demande que {money(first)}.",
        f"Il m'est remis ce jour {money(rent)} de dépôt de garantie, par chèque de {spoken(surety, style)}, demeurant {esc(dice.address('').line())}, qui se porte caution par écrit séparé.",
        f"Si je décède, mes droits passent à {esc(dice.partner(owner).named(style))}. Si le logement est vendu, {esc(person.first_name)} pourra l'acheter en premier.",
        f"Sont joints : le diagnostic de performance énergétique du {dice.day_before(2000, 30, start):%d/%m/%Y}, l'état des risques, la notice, l'état des lieux que nous ferons ensemble.",
    ]  # fmt: skip
    body = "".join(f"<p style='margin:3.2mm 0 3.2mm 9mm;text-indent:-9mm'>{i}°)&nbsp; {text}</p>" for i, text in enumerate(points, 1))  # fmt: skip
    html = f"""<p class="r">{esc(lives.town)}, le {long_date(day)}</p><p style="margin-top:10mm">Entre nous,</p><p style="margin-left:14mm">{esc(called)}, {born(owner)}, demeurant {esc(lives.line())}, propriétaire,</p><p>et</p><p style="margin-left:14mm">{esc(name)}, {born(person)}, qui habitait jusqu'ici {esc(dice.address("").line())},</p><p>il est convenu, en suivant la loi n° 89-462 du 6 juillet 1989, ce qui suit.</p>{body}
<p>Fait en deux exemplaires, un pour chacun ; {esc(surety.named(style))} en reçoit une photocopie.</p><div class="sign"><div>Le propriétaire<br>{signature(dice.number(0, 99))}</div><div>{"La" if person.sex == "F" else "Le"} locataire, lu et approuvé<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"tenants": [name], "landlord_name": called, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font=dice.pick(("Courier Prime", "Caladea", "Liberation Serif")), size=10.8, margin="18mm 22mm")  # fmt: skip


def sliding_sublet(dice: Dice) -> Paper:
    """A sublet that will slide to the household (intermédiation locative): owner, association and household in three columns with their parts; the owner's rent to the association, the household's share, the social worker, the household before."""
    person, home, money, style = dice.person(age=(20, 64)), dice.address(), dice.money(), dice.pick(("LAST_first", "first_LAST"))  # fmt: skip
    body, owner = dice.company("landlord_company", "association"), dice.person("", age=(40, 80))
    worker, chief = dice.person("", age=(25, 58)), dice.person("", age=(36, 62))
    rent, charges, surface = dice.amount(290, 640, "rent"), float(dice.number(30, 110, "charges")), dice.number(24, 88)
    start = dice.day_before(700, 10)
    main, day = dice.day_before(500, 40, start), dice.day_before(9, 0, start)
    name, before = person.named(style), dice.person("").named(style)

    def part(title: str, tint: str, inner: str) -> str:
        return f"<td style='width:33%;background:{tint};padding:3mm 4mm;border:1.5mm solid #fff'><div class='small b'>{title}</div>{inner}</td>"

    html = f"""<div class="c" style="border:1pt solid #2a6;padding:3mm"><b style="font-size:1.25em">CONVENTION DE SOUS-LOCATION AVEC BAIL GLISSANT</b><br><span class="small">Intermédiation locative — dispositif Solibail / IML, convention État n° {start.year}-{dice.digits(3)} du {dice.day_before(300, 60, main):%d/%m/%Y}</span></div>
<table style="margin-top:5mm"><tr>{part("Propriétaire (bail principal)", "#f3f3f3", f"{esc(owner.named(style))}<br><span class='small'>{esc(dice.address('').line())}<br>a loué à l'association le {main:%d/%m/%Y}<br>pour {money(round(rent * 1.31, 2))} par mois</span>")}{part("Sous-bailleur", "#e5f4ea", f"<b>{esc(body.name)}</b><br><span class='small'>{esc(body.address.line())}<br>représenté par {esc(chief.named(style))}, directeur".replace("directeur", "directrice" if chief.sex == "F" else "directeur") + "</span>")}{part("Sous-locataire", "#e5ecf6", f"<b>{esc(name)}</b><br><span class='small'>{born(person, 'slash')}<br>orienté{person.e} par le SIAO le {dice.day_before(30, 5, day):%d/%m/%Y}</span>")}</tr></table>
<h2>Le logement</h2><p>{esc(home.line())} — {surface} m² habitables, {max(1, round(surface / 20))} pièce(s) principale(s). Précédent ménage : {esc(before)}, relogé le {start - dt.timedelta(days=dice.number(10, 35)):%d/%m/%Y}.</p>
<h2>Ce que paie le ménage</h2><table class="grid" style="width:82%"><tr><th></th><th>Par mois</th></tr><tr><td>Loyer de sous-location, plafonné au loyer conventionné</td><td class="num">{money(rent)}</td></tr><tr><td>Provisions pour charges</td><td class="num">{money(charges)}</td></tr><tr><td>Aide au logement attendue (versée au sous-bailleur)</td><td class="num">- {money(round(rent * 0.55, 2))}</td></tr><tr><td class="b">Reste estimé</td><td class="num b">{money(round(rent + charges - round(rent * 0.55, 2), 2))}</td></tr></table>
<p class="small">Dépôt de garantie versé par le FSL au propriétaire : {money(round(rent * 1.31, 2))}. La différence de loyer est à la charge de l'État.</p>
<h2>Durée et glissement</h2><p>La sous-location prend effet le <b>{long_date(start)}</b> pour six mois renouvelables, dix-huit mois au plus. Un bilan a lieu chaque trimestre, le premier le {start + dt.timedelta(days=90):%d/%m/%Y}, avec {spoken(worker, style)}, chargé{worker.e} de la gestion locative adaptée, et le propriétaire. Si le bilan est favorable, le bail glisse au nom du ménage.</p>
<p>Le sous-locataire paie ses consommations, s'assure, entretient le logement et reçoit l'accompagnement. Personne à prévenir : {esc(dice.person("").named(style))}.</p>
<p style="margin-top:5mm">Établi à {esc(body.address.town)} en trois originaux le {day:%d/%m/%Y}.</p><div style="display:flex;justify-content:space-between" class="keep small"><div>Propriétaire, pour information<br>{signature(dice.number(0, 99))}</div><div>Sous-bailleur<br>{signature(dice.number(0, 99))}</div><div>Sous-locataire<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"tenants": [name], "landlord_name": body.name, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font="Roboto", size=10, margin="14mm 16mm")


LAYOUTS = {"letting_record": letting_record, "owner_typed": owner_typed, "sliding_sublet": sliding_sublet}
