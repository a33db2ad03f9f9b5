"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import date_printed, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, ticked


def _end(dice: Dice) -> tuple[dt.date, dt.date]:
    """The last day of the lease and the day of the letter, more than six months before."""
    ends = dice.day_after(330, 190).replace(day=dice.pick((14, 28)))
    return ends, ends - dt.timedelta(days=dice.number(188, 250))


def dash_list(dice: Dice) -> Paper:
    """A monospace print of the nineties: surname and given names in cells far apart, facts inside sentences after dashes."""
    person, home, owner = dice.person(age=(25, 63)), dice.address(), dice.person("landlord", age=(45, 86))
    agency, child = dice.company("", "agency"), replace(dice.person("", age=(20, 34)), last_name=owner.last_name)
    ends, issued = _end(dice)
    begun = ends.replace(year=ends.year - dice.pick((3, 6))) + dt.timedelta(days=1)
    printed, handed = issued + dt.timedelta(days=1), issued + dt.timedelta(days=dice.number(3, 6))
    asked, money = issued - dt.timedelta(days=dice.number(20, 160)), dice.money()
    style = dice.pick(("dot", "slash", "dash"))
    sale = dice.chance(0.5)
    price = float(dice.number(68, 290) * 1000)
    plain = dice.chance(0.5)
    given = " ".join(person.first_names)
    title = dice.pick(("Non-reconduction de votre bail", "Dénonciation du bail par le bailleur", "Refus de renouvellement du bail", "Fin de location à l'initiative du propriétaire"))  # fmt: skip
    reason = (
        f"- le logement sera vendu ; il vous est offert par priorité au prix de {money(price)}, offre ouverte les deux premiers mois du préavis ;"
        if sale
        else f"- le bailleur reprend le logement pour y loger {'sa fille' if child.sex == 'F' else 'son fils'} {esc(child.named('LAST_first'))}, né{child.e} le {date_printed(child.birth_date, style)} ;"
    )
    items = [
        f"- le bail de {esc(home.line())} a été consenti à effet du {date_printed(begun, style)} par {owner.civility} {esc(owner.named('LAST_first'))}, notre mandant ;",
        reason,
        f"- le contrat prendra donc fin le {date_printed(ends, style)}, dernier jour à minuit, et vous devrez avoir rendu les clés à cette date ;",
        f"- notre lettre du {date_printed(asked, style)}, qui vous réclamait {money(dice.amount(40, 900))}, est sans rapport et a été soldée depuis ;",
        f"- le délai de six mois court du jour où vous recevez ce pli, remis le {date_printed(handed, style)} par le commissaire de justice.",
    ]
    if sale:
        items.append(
            f"- {child.civility} {esc(child.named('LAST_first'))}, enfant du bailleur, ne se porte pas acquéreur."
        )
    if dice.chance(0.5):
        items[0], items[1] = items[1], items[0]
    cells = f'<table style="border:1px solid #000;margin:5mm 0"><tr><td style="width:26mm">Concerne :</td><td style="width:18mm">{dice.pick(("NOM", "Nom"))}</td><td style="white-space:nowrap">{esc(person.last_name.upper())}</td><td style="width:20mm"></td><td style="width:24mm">{dice.pick(("PRENOMS", "Prénom(s)"))}</td><td>{esc(given)}</td></tr></table>'
    html = f"""<p>{esc(agency.name)}<br>{"<br>".join(esc(row) for row in agency.address.lines())}</p><p>Réf. / date : {dice.letters(2)}{dice.digits(4)} / {date_printed(issued, style)}</p>
<p style="margin-top:6mm">*** {title.upper() if dice.chance(0.6) else title} ***</p>{cells}
<p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p>En application de l'article 15 de la loi n° 89-462 du 6 juillet 1989, nous vous faisons connaître que le bailleur n'entend pas poursuivre la location :</p>{"".join(f"<p style='margin-left:6mm;text-indent:-4mm'>{item}</p>" for item in items)}
<p>La notice d'information sur vos droits est jointe. {dice.pick(("Veuillez nous indiquer votre nouvelle adresse.", "Le gardien recevra les clés.", "Les loyers restent dus jusque-là."))}</p><p style="margin-left:60%">Le gérant<br>{signature(dice.number(0, 99))}</p>
<p style="font-size:7pt;margin-top:12mm">EDITION DU {date_printed(printed, style)} - PROG. GL{dice.digits(3)} - PAGE 1/1</p>"""
    if plain:
        html = unaccented(html)
        given, surname = unaccented(given), unaccented(person.last_name.upper())
    else:
        surname = person.last_name.upper()
    fields = {"person_names": [f"{given} {surname}"], "issue_date": issued}
    return sheet("notice_to_quit", html, fields, font=dice.font("mono"), size=9.8, margin="16mm 18mm")


def state_halves(dice: Dice) -> Paper:
    """A numbered form: the tenant in the left half, the dwelling in the right, the table of ceilings of protected tenants below."""
    person, home, owner = dice.person(age=(26, 64)), dice.address(), dice.person("landlord", age=(45, 86))
    ends, issued = _end(dice)
    begun = ends.replace(year=ends.year - 3) + dt.timedelta(days=1)
    printed, received = issued - dt.timedelta(days=dice.number(2, 9)), issued + dt.timedelta(days=dice.number(2, 6))
    visit = ends - dt.timedelta(days=dice.number(0, 6))
    taker, money, style = dice.person("", age=(22, 60)), dice.money(), dice.pick(("slash", "dot"))
    name, lord = (f"{it.last_name.upper()}, {it.first_name}" for it in (person, owner))
    motive = dice.pick((0, 1, 2))
    price = money(float(dice.number(70, 310) * 1000))
    count = iter(range(1, 20))

    def box(label: str, value: str) -> str:
        return f'<div style="border:.6pt solid #333;padding:1.5mm 2mm;margin-bottom:-.6pt"><span class="tiny"><b>{next(count)}</b> {label}</span><br>{value}</div>'

    left = [
        box(dice.pick(("Locataire", "Titulaire du bail", "Destinataire du congé")), f"{person.civility} {esc(name)}"),
        box("Né(e) le", f"{date_printed(person.birth_date, style)} à {esc(person.birth_place)}"),
        box(dice.pick(("Bailleur", "Auteur du congé")), f"{owner.civility} {esc(lord)}"),
        box("Adresse du bailleur", esc(dice.address("").line())),
        box("Motif", "<br>".join(ticked(text, index == motive) for index, text in enumerate((f"vente{' au prix de ' + price if motive == 0 else ''}", f"reprise{' pour ' + esc(taker.last_name.upper()) + ', ' + esc(taker.first_name) if motive == 1 else ''}", "motif légitime et sérieux")))),
    ]  # fmt: skip
    right = [
        box(dice.pick(("Logement", "Local concerné")), esc(home.line())),
        box("Bail ayant pris effet le", date_printed(begun, style)),
        box(dice.pick(("Terme du bail", "Fin du bail")), date_printed(ends, style)),
        box(dice.pick(("Date d'effet du congé", "Effet du congé")), date_printed(ends, style)),
        box("État des lieux de sortie", f"{date_printed(visit, style)} à {dice.number(9, 17)} h"),
        box("Réponse attendue avant le", date_printed(issued + dt.timedelta(days=60), style)),
    ]
    aged = "".join(f"<tr><td>{who}</td><td class='num'>{money(low)}</td><td class='num'>{money(high)}</td></tr>" for who, low, high in (("personne seule", 24316, 26920), ("deux personnes", 32471, 40233), ("trois personnes", 39048, 52740)))  # fmt: skip
    heading = dice.pick(("CONGÉ DONNÉ AU LOCATAIRE", "CONGÉ PAR LE BAILLEUR", "LETTRE DE CONGÉ"))
    halves = [left, right]
    html = f"""<table><tr><td><span class="tiny">cerfa</span> <b>N° {dice.pick(("15", "16"))}{dice.digits(3)}*0{dice.number(1, 5)}</b><br><span class="tiny">Ministère chargé du logement — articles 15 et 25-8 de la loi du 6 juillet 1989</span></td><td style="width:75mm" class="r">{esc(dice.address("").town)}, le {date_printed(issued, dice.pick(("long", style)))}</td></tr></table>
<h1 style="margin:6mm 0 3mm">{heading}</h1><p><b>Objet :</b> {dice.pick(("congé", "congé du bail", "fin de bail"))} de {esc(name)}</p>
<table style="margin:4mm 0"><tr><td style="width:50%;padding:0 2mm 0 0">{"".join(halves[0])}</td><td style="padding:0 0 0 2mm">{"".join(halves[1])}</td></tr></table>
<p class="small">Le bailleur donne congé au locataire ci-dessus pour la date portée en case {9 if len(right) == 6 else 8}, par lettre recommandée avec avis de réception. Les lieux devront être libres à cette date.</p>
<table class="grid small" style="width:115mm"><tr><th>Locataire de plus de 65 ans : ressources de l'année, plafond</th><th>province</th><th>Île-de-France</th></tr>{aged}</table>
<div class="sign"><div>Signature du bailleur<br>{signature(dice.number(0, 99))}</div><div style="border:.6pt solid #333;padding:2mm;height:20mm" class="small">Cadre réservé au destinataire<br>Reçu le {date_printed(received, style)}</div></div><p class="tiny">Imprimé depuis le site public le {date_printed(printed, style)}. {"Notice d'information jointe." if dice.chance(0.6) else ""} Conservez une copie jusqu'au {long_date(ends + dt.timedelta(days=1095))}.</p>"""
    fields = {"person_names": [name.replace(",", "")], "issue_date": issued}
    return sheet("notice_to_quit", html, fields, font=dice.font("sans"), size=9.8, margin="14mm 16mm")


LAYOUTS = {"dash_list": dash_list, "state_halves": state_halves}
