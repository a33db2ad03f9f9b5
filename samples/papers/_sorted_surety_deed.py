"""Sorted layouts: a guarantor's attestation kept in a spreadsheet and printed with its grid."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, signature


def gridded_halves(dice: Dice) -> Paper:
    """A spreadsheet with its grid: left the persons (surname and given name in cells far apart), right the dwelling and the sums, « X, le » at the top right; the landlord's numbers, an older deed, two birth dates."""
    surety, tenant, owner = dice.person("surety", age=(35, 78)), dice.person(age=(19, 45)), dice.person("landlord", age=(38, 80))  # fmt: skip
    home = plain(dice.address())
    day = dice.day_before(400, 3)
    start, older = dice.day_after(25, 1, of=day), dice.day_before(1500, 370, of=day)
    rent = float(dice.number(380, 980))
    charges = float(dice.number(20, 110))
    top = round((rent + charges) * 12, 2)
    f = lambda x: f"{x:.2f}".replace(".", ",")  # noqa: E731
    left = [
        (dice.pick(("CAUTION", "GARANT", "SE PORTE CAUTION")), ""),
        ("Nom", f"<b>{esc(surety.last_name.upper())}</b>"), ("Naissance", f"{surety.birth_date:%d/%m/%Y}"), ("Profession", dice.pick(("retraité" + surety.e, "salarié" + surety.e, "artisan"))), ("Prénom", esc(surety.first_name)),
        ("", ""), (dice.pick(("LOCATAIRE", "PRENEUR", "CAUTIONNÉ")), ""),
        ("Nom", f"<b>{esc(tenant.last_name.upper())}</b>"), ("Naissance", f"{tenant.birth_date:%d/%m/%Y}"), ("Lien", dice.pick(("parent", "oncle ou tante", "ami de la famille"))), ("Prénom", esc(tenant.first_name)),
    ]  # fmt: skip
    right = [
        ("LOGEMENT", ""), ("Adresse", esc(home.line())), ("Bail du", f"{start:%d/%m/%Y}"), ("Loyer", f"{f(rent)}"), ("Charges", f(charges)),
        ("Maximum", f"{f(top)} (12 mois)"), ("BAILLEUR", esc(owner.named("first_last"))), ("Tél.", dice.phone()), ("SIRET", dice.siret()), ("IBAN", dice.iban()),
        ("Acte ancien", f"du {older:%d/%m/%Y}, pour {f(round(top * 0.8))} — annulé"),
    ]  # fmt: skip
    if dice.chance(0.5):
        left = [*left[6:], ("", ""), *left[:5]]
    turn = dice.chance(0.3)
    grid = f"<tr class='letters'><td></td>{''.join(f'<td>{c}</td>' for c in 'ABCDE')}</tr>"
    for index, (a, b) in enumerate(zip(left, right, strict=True), 2):
        one, two = (b, a) if turn else (a, b)
        grid += f"<tr><td class='letters'>{index}</td><td>{one[0]}</td><td>{one[1]}</td><td style='width:7mm'></td><td>{two[0]}</td><td>{two[1]}</td></tr>"
    asked = dice.pick(("cautionnement simple", "engagement de caution", "caution solidaire pour un bail d'habitation"))
    html = f"""<div class="r">{esc(dice.address("").town)}, le {long_date(day)}</div><p><b>Objet : {asked} — {esc(tenant.civility)} {esc(tenant.first_name)} {esc(tenant.last_name.upper())}</b></p><p style="text-align:center;font-size:1.4em">{dice.pick(("Attestation", "ATTESTATION", "Certificat"))}</p>
<table class="cellgrid">{grid}</table><p style="margin-top:5mm">{dice.pick(("En me portant caution", "Je me porte caution"))} {dice.pick(("de la personne nommée", "du locataire nommé"))} dans la grille, dans la limite de {amount_in_words(top)}, couvrant le loyer, les charges et les intérêts pour {dice.pick(("trois ans", "la durée du bail et son renouvellement"))}, je m'engage à rembourser au bailleur les sommes dues sur mes revenus et mes biens si le locataire n'y satisfait pas (article 2288 du code civil, article 22-1 de la loi du 6 juillet 1989).</p>
<div class="sign"><div class="small">Feuille 1 — caution.ods</div><div>Signature de la caution<br>{signature(dice.number(0, 99))}</div></div>"""
    names = [f"{surety.first_name} {surety.last_name.upper()}", f"{tenant.first_name} {tenant.last_name.upper()}"]
    css = ".cellgrid td { border: .4pt solid #9aa7b5; padding: 3px 5px } .letters, .letters td { background: #e8e8e8; color: #666; font-size: 7.4pt; text-align: center }"
    fields = {"person_names": names, "issue_date": day}
    return sheet("surety_deed", html, fields, font=dice.pick(("Carlito", "Liberation Sans", "DejaVu Sans Condensed")), size=9.6, margin="13mm 14mm", css=css)  # fmt: skip


LAYOUTS = {"gridded_halves": gridded_halves}
