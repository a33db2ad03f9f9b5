"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import foreign, squares
from samples.stationery import sheet, signature


def landscape_summary(dice: Dice) -> Paper:
    """A landscape sheet of a mailed letter: prose and one wide boxed summary, foreign names of many parts, the day in the mail's header."""
    person, owner = foreign(dice, dice.person(age=(24, 70))), foreign(dice, dice.person("landlord", age=(38, 84)), "landlord")  # fmt: skip
    home, money, style = dice.address(), dice.money(), dice.pick(("first_LAST", "first_last"))
    name, lord = person.named(style), owner.named(style)
    child, reader = dice.children(person, 1)[0], dice.person("", age=(26, 62))
    issued = dice.day_before(220, 3)
    since, month = issued - dt.timedelta(days=dice.number(300, 2600)), issued.replace(day=1) - dt.timedelta(days=4)
    rent, charges = float(dice.number(390, 1080)), float(dice.number(25, 140))
    title = dice.pick(("Attestation de paiement régulier des loyers", "Attestation de locataire à jour", "Déclaration du bailleur sur la tenue du bail", "Attestation de bonne tenue locative"))  # fmt: skip
    day = dice.pick((f"{long_date(issued, True)} {dice.number(8, 21)}:{dice.number(10, 59)}", f"{issued:%d/%m/%Y} à {dice.number(8, 21)}h{dice.number(10, 59)}"))  # fmt: skip
    sender = f"{esc(lord)} &lt;{dice.letters(2).lower()}{dice.digits(3)}@courriel.example&gt;"
    cells = [
        ("Entrée", f"{since:%d/%m/%Y}"),
        ("Loyer hors charges", money(rent)),
        ("Charges", money(charges)),
        ("Dernier mois réglé", month_printed(month.year, month.month, "lower")),
        (dice.pick(("Restant dû", "Dette", "Impayés")), dice.pick(("néant", "aucun", money(0.0)))),
    ]
    if dice.chance(0.5):
        cells = cells[::-1]
    box = f'<table class="grid" style="border:2px solid #234;margin:6mm 0"><tr>{"".join(f"<th>{label}</th>" for label, _ in cells)}</tr><tr>{"".join(f"<td>{value}</td>" for _, value in cells)}</tr></table>'
    asked = dice.pick(("à la demande de", "en faveur de", "pour le compte de"))
    facts = f"<p>Ces lignes sont écrites {asked} {person.civility} {esc(name)}, né{person.e} le {date_printed(person.birth_date, 'slash')}, qui loue à {owner.civility} {esc(lord)} (SIRET de loueur {dice.siret()}, tél. {dice.phone()}) le logement du {esc(home.line())} et y vit avec {'sa fille' if child.sex == 'F' else 'son fils'} {esc(child.named(style))}, né{child.e} le {date_printed(child.birth_date, 'slash')}.</p>"
    state = f"<p>Les loyers et les charges ont été payés sans retard depuis le {date_printed(since, 'slash')}, par virement au compte {dice.iban()}. {dice.pick(('Le logement est entretenu.', 'Aucun congé n’a été donné.', 'Aucun voisin ne s’est plaint.'))}</p>"
    blocks = [facts, state, box] if dice.chance(0.6) else [facts, box, state]
    html = f"""<table style="font-size:9pt;border-bottom:.6pt solid #777"><tr><td>De : {sender}</td><td>À : {esc(reader.named(style))}, {dice.pick(("commission d'attribution", "service du logement", "bailleur futur"))}</td><td>Envoyé : {day}</td></tr><tr><td colspan="3">Objet : {dice.pick(("le papier demandé", "votre demande de la semaine dernière", "dossier de location"))}</td></tr></table>
<h1 style="text-align:left">{title}</h1>{"".join(blocks)}<p>{dice.pick(("Fait pour valoir ce que de droit.", "Je reste joignable pour toute précision.", "En foi de quoi la présente est remise à l'intéressé" + person.e + "."))}</p><p>{esc(lord)}, {"bailleresse" if owner.sex == "F" else "bailleur"}<br>{signature(dice.number(0, 99))}</p>"""
    fields = {"host_name": lord, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    return sheet("landlord_certificate", html, fields, font=dice.font("any"), size=11, page="A4 landscape", margin="16mm 20mm")  # fmt: skip


def centred_seal(dice: Dice) -> Paper:
    """A framed certificate without a title: centred lines, names in small letters, QR code, electronic signature with its hour."""
    person, home = dice.person(age=(22, 74)), dice.address()
    body = dice.chance(0.5)
    lord = dice.company("landlord", dice.pick(("sci", "social_landlord"))).name if body else dice.person("landlord", age=(38, 84)).named("first_last")  # fmt: skip
    host, name = lord.lower(), person.named("first_last").lower()
    former = dice.person("", age=(45, 85)).named("first_last").lower()
    issued = dice.day_before(200, 30)
    since = issued - dt.timedelta(days=dice.number(200, 2400))
    left, printed = since - dt.timedelta(days=dice.number(1, 9)), issued + dt.timedelta(days=dice.number(2, 25))
    asked, visit = issued - dt.timedelta(days=dice.number(2, 12)), issued + dt.timedelta(days=dice.number(30, 120))
    style, where = dice.pick(("slash", "dot", "long")), home.line().lower() if dice.chance(0.5) else home.line()
    paid = dice.pick(("est à jour de ses loyers et de ses charges", "ne doit aucune somme au titre du logement", "acquitte régulièrement loyer et charges"))  # fmt: skip
    before = f"logement précédent : {esc(dice.address('').line().lower())}<br>loué à {esc(former)} jusqu'au {date_printed(left, style)}"
    after = (
        f"prochaine visite du logement : {date_printed(visit, style)}<br>demande reçue le {date_printed(asked, style)}"
    )
    small = [before, after] if dice.chance(0.5) else [after, before]
    ring = '<svg width="70" height="70" viewBox="0 0 70 70"><g fill="none" stroke="#a07a20" stroke-width="2"><circle cx="35" cy="35" r="31"/><circle cx="35" cy="35" r="22" stroke-dasharray="3 2"/></g><path d="M35 20 l4 10 h10 l-8 7 3 11 -9 -6 -9 6 3 -11 -8 -7 h10 Z" fill="#a07a20"/></svg>'
    signed = f"signé électroniquement le {date_printed(issued, dice.pick(('slash', 'dot')))} à {dice.number(8, 19):02d}:{dice.number(10, 59)}"
    html = f"""<div style="border:3px double #a07a20;padding:12mm 10mm;height:250mm" class="c"><div>{ring}</div><p style="font-size:13pt;margin-top:6mm">{esc(host)}</p><p>{dice.pick(("bailleur", "propriétaire du logement", "loueur"))}</p>
<p style="margin-top:12mm">certifie que</p><p style="font-size:15pt">{esc(name)}</p><p>{dice.pick(("locataire", "titulaire du bail"))} depuis le {date_printed(since, style)}<br>du logement situé</p><p style="font-size:12pt">{esc(where)}</p><p>{paid}<br>et {"qu'elle" if person.sex == "F" else "qu'il"} n'a reçu aucun congé à ce jour</p>
<p class="small" style="margin-top:14mm">{small[0]}</p><p class="small">{small[1]}</p><p class="small">valable trois mois, pour une demande de logement</p>
<div style="margin-top:12mm">{squares(dice)}</div><p>{signed}</p><p class="tiny">empreinte {dice.letters(4).lower()}{dice.digits(10)} — imprimé le {date_printed(printed, "slash")}</p></div>"""
    address = home.truth().lower() if where == home.line().lower() else home.truth()
    fields = {"host_name": host, "beneficiary_name": name, "address": address, "issue_date": issued}
    return sheet("landlord_certificate", html, fields, font=dice.font("serif"), size=11, margin="12mm 16mm")


LAYOUTS = {"landscape_summary": landscape_summary, "centred_seal": centred_seal}
