"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc, table
from samples.stationery import sheet, signature, ticked


def numbered_frames(dice: Dice) -> Paper:
    """A prefecture's sheet with numbered frames, labels above the answers: who lodges, who is lodged, where, until when; a partner and an old address in it."""
    host, guest, home = dice.person("host", age=(25, 80)), dice.person(age=(18, 75)), dice.address()
    issued = dice.day_before(80, 1)
    since = issued - dt.timedelta(days=dice.number(40, 900))
    style = dice.name_style()
    lord, name = host.named(style), guest.named(style)
    partner = dice.partner(host, "")
    paper_day = issued - dt.timedelta(days=dice.number(300, 3000))

    def frame(number: int, title: str, rows: list[list[str]]) -> str:
        cells = [[f"<span class='tiny'>{row[i]}</span><br><b>{row[i + 1]}</b>" for i in range(0, len(row), 2)] for row in rows]  # fmt: skip
        inner = "".join(table([row], "") for row in cells)
        return f'<div style="border:1pt solid #6a1b9a;margin-bottom:4mm"><div style="background:#f3e5f5;padding:1mm 3mm"><b>{number}</b> &nbsp;{title}</div><div style="padding:1mm 2mm">{inner}</div></div>'

    html = f"""<h1 style="text-align:left;color:#6a1b9a">Attestation d'hébergement</h1><p class="small">Fausse attestation : article 441-7 du code pénal, un an d'emprisonnement et 15 000 euros d'amende.</p>
{frame(1, "La personne qui reçoit", [["Nom et prénom", esc(lord), "Date de naissance", f"{host.birth_date:%d/%m/%Y}", "Pièce d'identité", f"CNI n° {dice.digits(12)} du {paper_day:%d/%m/%Y}"], ["Qualité", ticked("propriétaire", False) + " " + ticked("locataire"), "Vit avec", esc(partner.named(style))]])}
{frame(2, "La personne reçue", [["Nom et prénom", esc(name), "Date de naissance", f"{guest.birth_date:%d/%m/%Y}", "Lieu de naissance", esc(guest.birth_place)], ["Adresse précédente", esc(dice.address("").line()), "Lien", dice.pick(("ami", "famille", "collègue"))]])}
{frame(3, "Le logement où elle est reçue", [["Adresse", esc(home.line())], ["Depuis le", f"{since:%d/%m/%Y}", "Jusqu'au", "non déterminé", "Gratuitement", ticked("oui") + " " + ticked("non", False)]])}
{frame(4, "Engagement", [["Date", f"{issued:%d/%m/%Y}", "Lieu", esc(home.town), "Signature de la personne qui reçoit", signature(dice.number(0, 99))]])}
<p class="small">Pièces à joindre : pièce d'identité et facture de moins de trois mois de la personne qui reçoit. Modèle mis à jour le 02/01/{issued.year - 1}.</p>"""
    fields = {"host_name": lord, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    return sheet("hosting_certificate", html, fields, font="Nimbus Sans", size=10.3)


LAYOUTS = {"numbered_frames": numbered_frames}
