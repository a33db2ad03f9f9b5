"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def chain_with_band(dice: Dice) -> Paper:
    """A chain of practices with a side band: no title, prose, surname and given name far apart, a child, a second doctor and an insurer."""
    person = dice.person(age=(22, 82))
    child = dice.children(person, 1, "")[0]
    doctor, peer = dice.person("", age=(31, 66)), dice.person("", age=(31, 66))
    home, seat, other = dice.address(), dice.address(""), dice.address("")
    issued = dice.day_before(100, 1)
    seen = dice.day_before(50, 5, of=issued)
    ill = dice.pick(("une insuffisance respiratoire chronique", "une gonarthrose bilatérale évoluée", "une spondylarthrite invalidante", "une sclérose en plaques"))  # fmt: skip
    html = f"""<div style="display:flex;min-height:262mm"><div style="width:40mm;background:#0f7b8a;color:#fff;padding:8mm 5mm;font-size:8.5pt"><div style="font-size:17pt;font-weight:bold">santéo+</div><p>réseau de maisons médicales</p><p style="margin-top:14mm"><b>{esc(seat.town)}</b><br>{esc(seat.street)}<br>{seat.postcode}</p><p>{dice.phone()}</p><p style="margin-top:12mm">Partenaire : Mutuelle Horizon Ouest<br>{esc(other.street)}<br>{esc(other.postcode)} {esc(other.town)}</p><p style="margin-top:auto">FINESS {dice.digits(9)}</p></div>
<div style="flex:1;padding:8mm 4mm 0 11mm"><p class="r">{esc(seat.town)}, le {long_date(issued)}</p><div style="display:flex;justify-content:space-between;margin:14mm 0;border-top:.4pt solid #999;border-bottom:.4pt solid #999;padding:2.5mm 0"><b>{esc(person.last_name.upper())}</b><b>{esc(person.first_name)}</b></div>
<p style="text-align:justify">Docteur {esc(doctor.named())}, médecin généraliste, j'établis ces lignes au nom de la personne désignée plus haut, que je suis régulièrement et que j'ai de nouveau examinée ce jour à mon cabinet, après le bilan du {seen:%d/%m/%Y} de mon confrère le docteur {esc(peer.named())}, du centre hospitalier.</p><p style="text-align:justify">Son état tient à {ill}. Il rend pénible, puis dangereuse, la montée répétée des escaliers, et il s'aggrave dans les pièces humides et mal chauffées où {"elle" if person.sex == "F" else "il"} vit aujourd'hui, {esc(home.line())}.</p><p style="text-align:justify">L'enfant {esc(child.named())}, qui partage sa chambre et que je ne suis pas, a été adressé{child.e} à un pédiatre ; la présente ne porte pas sur sa santé.</p><p style="text-align:justify">Sur le plan médical, un logement de plain-pied ou desservi par un ascenseur, sec et ventilé, à proximité des soins, est nécessaire à bref délai.</p><p style="text-align:justify">Remis en main propre, pour faire valoir ce que de droit auprès du service du logement.</p><div style="margin:14mm 0 0 50%">Dr {esc(doctor.named())}<br><span class="small">RPPS {dice.digits(11)}</span><br>{signature(dice.number(0, 99))}</div></div></div>"""
    return sheet("medical_certificate", html, {"person_names": [person.named("LAST_first")], "issue_date": issued}, font="Open Sans", size=10.3, margin="10mm 14mm 10mm 0")  # fmt: skip


LAYOUTS = {"chain_with_band": chain_with_band}
