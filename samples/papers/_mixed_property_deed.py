"""Mixed layouts: a notary's certificate in centred lines."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain, swap
from samples.stationery import sheet, signature, stamp


def centred_lines(dice: Dice) -> Paper:
    """A notary's certificate in centred lines, the name turned round its comma; deed, publication and printing days, a witness and a clerk."""
    person, home = dice.person(age=(25, 82)), plain(dice.address())
    seller, clerk, near = dice.person("", age=(35, 88)), dice.person("", age=(25, 60)), dice.person("", age=(25, 80))
    notary, seat = dice.person("", age=(34, 66)), dice.address("")
    day = dice.day_before(500, 8)
    signed_on = day - dt.timedelta(days=dice.number(0, 900))
    effect, filed = signed_on + dt.timedelta(days=dice.number(0, 30)), signed_on + dt.timedelta(days=dice.number(8, 40))
    if filed > day:
        filed = day
    printed, price = day + dt.timedelta(days=dice.number(1, 7)), float(dice.number(48, 420) * 1000)
    name = swap(person)
    label = dice.pick(("TITULAIRE DU DROIT DE PROPRIÉTÉ", "BÉNÉFICIAIRE DE LA MUTATION", "PROPRIÉTAIRE", "INTÉRESSÉ" + person.e.upper()))  # fmt: skip
    thing = dice.pick((f"une maison d'habitation, cadastrée section {dice.letters(2)} n° {dice.number(4, 480)}", f"les lots {dice.number(1, 40)} et {dice.number(41, 90)} d'un immeuble en copropriété", f"un appartement formant le lot {dice.number(2, 80)}"))  # fmt: skip
    sold = dice.chance(0.7)
    paid = f"moyennant le prix principal de {amount_in_words(price)}" if sold else "à titre de donation, sans soulte"
    parts = [
        f"{'Vendeur' if sold else 'Donateur'} :<br>{esc(swap(seller))}",
        f"Témoin à l'acte :<br>{esc(swap(near))}, {dice.pick(('du voisinage', 'requis à cet effet'))}",
    ]
    if dice.chance(0.5):
        parts.reverse()
    html = f"""<div class="c"><div style="font-size:15pt;letter-spacing:.15em">{esc(notary.last_name.upper())}</div><div>{dice.pick(("Notaire", "Office notarial", "Société titulaire d'un office notarial"))}</div><div class="small">{esc(seat.line())}<br>{dice.phone()}</div><hr style="width:40mm"><h1 style="font-weight:normal">{dice.pick(("ATTESTATION DE PROPRIÉTÉ", "ATTESTATION NOTARIÉE DE PROPRIÉTÉ", "Attestation de propriété immobilière"))}</h1>
<p>{esc(seat.town)}, {long_date(day)}</p><p class="small" style="margin-top:6mm">{label}</p><p style="font-size:13pt"><b>{esc(name)}</b></p><p class="small">né{person.e} le {long_date(person.birth_date)} à {esc(person.birth_place)}</p>
<p style="margin-top:5mm">est propriétaire, suivant acte reçu par Maître {esc(notary.named("first_LAST"))}<br>le {long_date(signed_on)},<br>{paid},<br>portant sur {thing},<br>sis {esc(home.line())}.</p><p>Entrée en jouissance : {effect:%d/%m/%Y}<br>{dice.pick(("Reçu au service de la publicité foncière le", "Publié le"))} {filed:%d/%m/%Y}, volume {filed.year} P n° {dice.digits(4)}</p><p>{parts[0]}</p><p>{parts[1]}</p>
<p style="margin-top:5mm"><i>{dice.pick(("La présente attestation est remise pour valoir titre provisoire de propriété.", "En foi de quoi la présente est délivrée, pour servir et valoir ce que de droit."))}</i></p>{stamp("OFFICE NOTARIAL", "#6d4c41")}{signature(dice.number(0, 99))}<p>Maître {esc(notary.named("first_LAST"))}<br><span class="small">dossier suivi et contresigné par {clerk.civility} {esc(swap(clerk))}, {dice.pick(("clerc", "notaire assistant"))}</span></p></div><p class="tiny c" style="margin-top:8mm">Dossier {dice.digits(6)} / {esc(clerk.named()[:1])}{dice.letters(2)} — copie imprimée le {printed:%d/%m/%Y}</p>"""
    return sheet("property_deed", html, {"person_names": [name], "issue_date": day}, font=dice.font("serif"), size=10.8, margin="14mm 22mm")  # fmt: skip


LAYOUTS = {"centred_lines": centred_lines}
