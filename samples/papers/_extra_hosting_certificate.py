"""Extra layouts: host and hosted in the columns of one table, a letter under the visa of a town hall."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import born, sheet, signature, stamp


def rows_for_both(dice: Dice) -> Paper:
    """A table with the labels in the middle, who is hosted at the left and the host at the right; the former address of the guest, the host's landlord and a witness; no sentence of attestation above the table."""
    guest, host, home = dice.person(age=(18, 66)), dice.person("host", age=(26, 82)), dice.address()
    style = dice.pick(("LAST_first", "first_LAST", "LAST_FIRST"))
    issued = dice.day_before(85, 1)
    since = dice.day_before(1100, 15, of=issued)
    months = dice.number(3, 12)
    witness, owner = (dice.person("", age=(26, 70)).named(style) for _ in range(2))
    rows = [
        (f"<b>{esc(guest.named(style))}</b>", "NOM ET PRÉNOM", f"<b>{esc(host.named(style))}</b>"), (f"{guest.birth_date:%d/%m/%Y}", "NÉ(E) LE", f"{host.birth_date:%d/%m/%Y}"), (esc(guest.birth_place), "À", esc(host.birth_place)),
        (dice.digits(9) + dice.letters(3), "PIÈCE D'IDENTITÉ", dice.letters(2) + dice.digits(7)), (f"{esc(dice.address('').line())} (jusqu'au {since:%d/%m/%Y})", "ADRESSE", f"<b>{esc(home.line())}</b>"),
        (dice.pick(("neveu ou nièce", "ami", "cousin", "sans lien")), "LIEN", f"locataire de {esc(owner)}"), (dice.phone(), "TÉLÉPHONE", dice.phone()),
    ]  # fmt: skip
    body = "".join(f"<tr><td class='r' style='width:42%;padding:2mm 4mm'>{a}</td><td class='tiny c' style='width:16%;background:#eee'>{b}</td><td style='padding:2mm 4mm'>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    html = f"""<div class="tiny">Association Un Toit en Ville — modèle de document — mise à jour du {dt.date(issued.year - 1, 9, 12):%d/%m/%Y}</div><table style="margin-top:9mm"><tr><td class="c b" style="width:42%">HÉBERGÉ(E)</td><td></td><td class="c b">HÉBERGEANT(E)</td></tr></table><table style="border-top:1pt solid;border-bottom:1pt solid">{body}</table>
<p style="margin-top:8mm" class="justify">La personne de droite déclare sur l'honneur loger chez elle, gratuitement et depuis le {long_date(since)}, la personne de gauche, et son accord est donné pour {months} mois encore, soit jusqu'au {issued + dt.timedelta(days=30 * months):%d/%m/%Y}. Témoin : {esc(witness)}, qui n'habite pas le logement.</p><p>Fausse déclaration : article 441-7 du code pénal (un an d'emprisonnement et 15 000 € d'amende).</p>
<table style="margin-top:8mm"><tr><td class="c">Signature de l'hébergé(e)<br>{signature(dice.number(0, 99))}</td><td class="c">Le {issued:%d/%m/%Y}<br>à {esc(home.town)}</td><td class="c">Signature de l'hébergeant(e)<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = {"host_name": host.named(style), "beneficiary_name": guest.named(style), "address": home.truth(), "issue_date": issued}  # fmt: skip
    return sheet("hosting_certificate", html, truth, font=dice.font("sans"), size=10.6, margin="14mm 17mm")


def under_a_visa(dice: Dice) -> Paper:
    """A host's declaration legalised at the town hall: typed letter whose guest stands in a sentence, then the hall's box with the officer, the deputy mayor, the visa's own day; the guest's spouse and employer named."""
    guest, host, home = dice.person(age=(18, 64)), dice.person("host", age=(28, 82)), dice.address()
    style = dice.pick(("first_LAST", "first_last"))
    issued = dice.day_before(85, 6)
    since, visa = dice.day_before(900, 20, of=issued), dice.day_after(5, 1, of=issued)
    mate, officer, deputy = (dice.person("", age=(26, 66)).named(style) for _ in range(3))
    html = f"""<p>{esc(home.town)}, le {long_date(issued)}</p><p class="c b" style="margin:12mm 0">DÉCLARATION D'HÉBERGEMENT<br><span class="small">avec légalisation de signature</span></p>
<p class="justify">Je soussigné{host.e} {esc(host.named(style))}, {born(host)}, certifie que {guest.civility} {esc(guest.named(style))}, {born(guest)}, dont {"l’époux" if guest.sex == "F" else "l’épouse"} {esc(mate)} réside encore {esc(dice.address("").line())}, loge sous mon toit, au {esc(home.line())}, et ce depuis le {long_date(since)}.</p>
<p class="justify">{guest.civility} {esc(guest.named(style))} ne me verse aucun loyer. Mon propre bail est au nom de {esc(dice.person("").named(style))} depuis {since.year - dice.number(1, 9)}. Je fais cette déclaration pour sa demande de logement, sans que {esc(dice.company("", "company").name)}, son employeur, en soit informé.</p><p style="margin-left:60%">Signature<br>{signature(dice.number(0, 99))}</p>
<div style="border:1pt solid #444;padding:4mm 6mm;margin-top:10mm;width:120mm;position:relative"><b>MAIRIE DE {esc(home.town).upper()}</b> — visa n° {dice.digits(4)}/{visa.year}<br>Vu pour la légalisation matérielle de la signature apposée ci-dessus,<br>devant {esc(officer)}, agent communal, le {visa:%d/%m/%Y}.<br>Pour le maire, l'adjoint délégué : {esc(deputy)}<div>{stamp("MAIRIE " + home.town.upper())}{signature(dice.number(0, 99))}</div><span class="tiny">La commune ne certifie pas le contenu de la déclaration. Timbre : néant.</span></div>"""
    truth = {"host_name": host.named(style), "beneficiary_name": guest.named(style), "address": home.truth(), "issue_date": issued}  # fmt: skip
    return sheet("hosting_certificate", html, truth, font=dice.pick(("Caladea", "Nimbus Roman", "Courier Prime")), size=11.4, margin="18mm 21mm")  # fmt: skip


LAYOUTS = {"rows_for_both": rows_for_both, "under_a_visa": under_a_visa}
