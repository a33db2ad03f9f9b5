"""Further layouts: a notary's page that tells in a table who bought, delivered on a later day."""

from __future__ import annotations

from samples.civil_status import civil_name, truth_name
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def sold_in_rows(dice: Dice) -> Paper:
    """A notary's certificate of ownership in wide rows: sellers first, buyers after with their share, the price and its payment; the promise, the deed and the certificate on three days."""
    person, home, money = dice.person(age=(26, 76)), dice.address(), dice.money()
    buyers = [person, dice.partner(person)] if dice.chance(0.5) else [person]
    seller, notary, office = dice.person("", age=(45, 88)), dice.person("", age=(32, 66)), dice.address("")
    issued = dice.day_before(400, 3)
    promised = dice.day_before(130, 80, of=issued)
    price, loan = float(dice.number(90, 430) * 1000), float(dice.number(40, 85) * 1000)
    share = "chacun pour moitié indivise" if len(buyers) == 2 else "pour la totalité en pleine propriété"
    who = "<br>".join(f"{one.civility} <b>{civil_name(one, ' ')}</b>, né{one.e} à {esc(one.birth_place)} le {long_date(one.birth_date)}" for one in buyers)  # fmt: skip
    rows = (
        ("Vendu par", f"{seller.civility} {civil_name(seller, ' ')}, demeurant {esc(dice.address('').line())}"), ("Acquis par", f"{who}<br>{share}"), ("Le bien", f"{esc(home.line())}<br><span class='small'>section {dice.letters(2)} n° {dice.number(10, 480)}, lot {dice.number(1, 60)}, {dice.number(28, 120)},{dice.digits(2)} m² loi Carrez</span>"),
        ("Prix", f"{money(price)}, dont {money(loan)} au moyen d'un prêt, et provision sur frais {money(round(price * 0.078))}"), ("Avant-contrat", f"promesse du {long_date(promised)}, reçue par Maître {esc(dice.person('', age=(30, 70)).named('first_LAST'))}"), ("Jouissance", "par la prise de possession réelle, le bien étant libre"),
    )  # fmt: skip
    body = "".join(f"<tr><td style='width:34mm;background:#f3efe4;padding:3mm'>{a}</td><td style='padding:3mm'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><b>Étude de Maître {esc(notary.named("first_LAST"))}</b><br>Notaire<br><span class="small">{esc(office.line())}<br>{dice.phone()}</span></div><div class="small r">Dossier {dice.digits(6)} / {dice.letters(2)}<br>Clerc : {esc(dice.person("", age=(23, 60)).named("first_last"))}</div></div>
<h1 style="margin:11mm 0 7mm">TITRE DE PROPRIÉTÉ — EXTRAIT POUR LE PROPRIÉTAIRE</h1><p>Aux termes d'un acte reçu en l'étude le <b>{long_date(issued)}</b>, publié à la diligence du notaire, il a été constaté la mutation suivante :</p><table class="grid">{body}</table>
<p class="justify" style="margin-top:6mm">Origine : le vendeur tenait ce bien de la succession de {dice.pick(("M.", "Mme"))} {esc(dice.person("", age=(60, 90)).named("first_LAST"))}, suivant attestation du {long_date(dice.day_before(6000, 1500, of=promised))}. La copie authentique sera remise après la formalité de publicité foncière.</p><p>Extrait certifié conforme, dressé le même jour que l'acte.</p><div class="sign">{stamp("NOTAIRE")}<div>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"person_names": [truth_name(one) for one in buyers], "issue_date": issued}
    return sheet("property_deed", html, truth, font=dice.pick(("Caladea", "Nimbus Roman")), size=11, margin="16mm 20mm")


LAYOUTS = {"sold_in_rows": sold_in_rows}
