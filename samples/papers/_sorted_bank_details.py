"""Sorted layouts: a franchised desk's template with the parties in a side band and the day in letters."""

from __future__ import annotations

from samples.dice import Dice, unaccented
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import particled
from samples.papers._mixed_social_people import rows_of
from samples.papers._sorted_income_kit import at_age, year_in_words
from samples.stationery import logo, sheet, signature


def banded_desk(dice: Dice) -> Paper:
    """A bank's desk under franchise: holder and desk in a band at the left, the numbers at the right, an older account quoted, two who sign, a doctor who is to be paid, the day in letters."""
    person, home, issued = particled(dice, dice.person(age=(18, 80))), dice.address(), dice.day_before(300, 2)
    one, two, doctor = at_age(dice, 25, 60), at_age(dice, 30, 62), at_age(dice, 35, 66)
    name, ds = person.named("first_LAST"), dice.pick(("slash", "long", "dot"))
    shown = " ".join(f"<span style='white-space:nowrap'>{esc(word)}</span>" for word in name.split())
    iban, opened = dice.iban(), dice.day_before(3000, 100, of=issued)
    flat = iban.replace(" ", "")
    closed, bank = dice.day_before(90, 20, of=issued), dice.pick(("Crédit des Terroirs", "Banque Alpina", "Comptoir d'Escompte du Sud", "Banque du Maillage"))  # fmt: skip
    bic = f"{unaccented(bank)[:4].upper().replace(' ', 'X')}FRP{dice.digits(1)}XXX"
    codes = [("Banque", flat[4:9]), ("Guichet", flat[9:14]), ("N° de compte", flat[14:25]), ("Clé", flat[25:])]
    cells = "".join(f"<td class='c'>{b}</td>" for _, b in codes)
    heads = "".join(f"<th>{a}</th>" for a, _ in codes)
    parts = [f"<table class='grid c'><tr>{heads}</tr><tr>{cells}</tr></table>", f"<p>IBAN<br><b style='font-size:12pt'>{iban}</b></p>", f"<p>BIC<br><b>{bic}</b></p>"]  # fmt: skip
    parts = parts if dice.chance(0.5) else [parts[1], parts[2], parts[0]]
    band = f"<td style='width:58mm;background:#fbe9d0;padding:5mm 4mm;height:225mm'>{logo(bank, '#b5651d')}<p class='small' style='margin-top:8mm'>Agence franchisée<br>{rows_of(dice.address('').lines())}<br>{dice.phone()}</p><p style='margin-top:12mm'><span class='small'>{dice.pick(('Titulaire', 'Bénéficiaire', 'Titulaire du compte'))}</span><br><b>{person.civility} {shown}</b><br>{rows_of(home.lines())}</p><p style='margin-top:12mm' class='small'>Conseill{'ère' if one.sex == 'F' else 'er'}<br>{esc(one.named('first_LAST'))}</p></td>"
    html = f"""<table><tr>{band}<td style="padding:5mm 0 0 8mm"><h1 style="text-align:left">RELEVÉ D'IDENTITÉ BANCAIRE</h1><p class="small">{dice.pick(("À remettre à tout organisme qui vous doit une somme ou à qui vous en devez.", "Ce relevé est destiné à vos créanciers ou débiteurs."))}</p>
{"".join(parts)}<p>Compte ouvert le {date_printed(opened, ds)}. Il remplace le compte n° {dice.digits(11)}, clôturé le {date_printed(closed, ds)} avec un solde de {dice.number(2, 900)},{dice.digits(2)} euros, dont le relevé du {date_printed(dice.day_before(900, 200, of=closed), ds)} n'est plus valable.</p>
<p>{dice.pick(("Mandat SEPA en cours :", "Prélèvement autorisé :"))} cabinet du docteur {esc(doctor.named("first_LAST"))}, {esc(dice.address("").line())}.</p>
<p style="margin-top:10mm">Délivré {year_in_words(issued)}</p><table style="margin-top:6mm"><tr><td>{esc(one.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</td><td>Contresigné : {esc(two.named("first_LAST"))}<br><span class="small">responsable d'agence</span><br>{signature(dice.number(0, 99))}</td></tr></table></td></tr></table>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("bank_details", html, truth, font=dice.font("sans"), size=10.4, margin="14mm 15mm")


LAYOUTS = {"banded_desk": banded_desk}
