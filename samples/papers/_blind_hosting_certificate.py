"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
)


def student_from_abroad(dice: Dice) -> Paper:
    """The letter a host writes for a student's visa file: arrival, school and passport around, sums promised, an interpreter."""
    guest, host = dice.person(age=(18, 30)), dice.person("host", age=(32, 70))
    home, day = dice.address(), dice.day_before(300, 3)
    arrive = dice.day_after(120, 20, of=day)
    name, who = guest.named("LAST_first"), host.named("LAST_first")
    father = dice.person("", "M", (45, 70))
    html = f"""<p class="c" style="border:1pt solid #333;padding:2mm"><b>DOSSIER ÉTUDIANT — PIÈCE N° {dice.number(5, 12)}</b><br><span class="small">Justificatif des conditions d'accueil en France</span></p>
<p style="margin-top:6mm">Moi, {host.civility} <b>{esc(who)}</b>, né{host.e} le {host.birth_date:%d/%m/%Y} à {esc(host.birth_place)}, titulaire de la carte n° {dice.digits(4)}{dice.letters(3)}{dice.digits(2)}, exerçant la profession de {dice.pick(("comptable", "chauffeur", "aide-soignant", "restaurateur"))}, m'engage à loger gratuitement chez moi, au</p><p class="c b">{esc(home.line())}</p><p>{guest.civility} <b>{esc(name)}</b>, né{guest.e} le {guest.birth_date:%d/%m/%Y}, passeport n° {dice.letters(1)}{dice.digits(7)}, dès son arrivée prévue le {arrive:%d/%m/%Y} et pendant toute la durée de ses études à {dice.pick(("l'université", "l'école d'ingénieurs", "l'institut"))} de {esc(home.town)}.</p>
<p>Son père, M. {esc(father.named("LAST_first"))}, virera chaque mois {dice.number(620, 900)} euros (le minimum exigé est de 615 euros par mois). Je mets à disposition une chambre de {dice.number(9, 15)} m², l'accès à la cuisine et à l'internet.</p><p>Pièces jointes : mon avis d'imposition du {dice.day_before(200, 40, of=day):%d/%m/%Y}, une quittance d'électricité, copie de mon titre.</p><p>Je sais qu'une fausse déclaration est punie par l'article 441-7 du code pénal.</p><table style="margin-top:8mm"><tr><td>Lieu : {esc(home.town)}</td><td>Date : {day:%d/%m/%Y}</td></tr><tr><td>Signature de l'hébergeant{"e" if host.sex == "F" else ""}<br>{signature(dice.number(0, 99))}</td><td>Visa du consulat (ne rien inscrire)</td></tr></table>"""
    truth = {"host_name": who, "beneficiary_name": name, "address": home.truth(), "issue_date": day}
    return sheet("hosting_certificate", html, truth, font=dice.font("serif"), size=11)


LAYOUTS = {"student_from_abroad": student_from_abroad}
