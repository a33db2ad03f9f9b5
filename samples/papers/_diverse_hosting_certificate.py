"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import HAND, lines, pairs, sheet, signature, ticked


def schools_desk(dice: Dice) -> Paper:
    """A town's school desk: the family that is lodged comes first, with its children; then who lodges it, the proofs ticked, two signatures."""
    guest, host = dice.person(age=(24, 48)), dice.person("host", age=(30, 74))
    home, day, old = dice.address(), dice.day_before(120, 3), dice.address("")
    children, clerk = dice.children(guest, 2), dice.person("", age=(26, 60))
    since, ink = dice.day_before(700, 40, of=day), f"<span style='font-family:{HAND};color:#20308a'>{{}}</span>"
    school = day.year if day.month >= 7 else day.year - 1
    guest_name, host_name = guest.named("LAST_first"), host.named("LAST_first")
    html = (
        f"<table><tr><td><b style='color:#b03060;font-size:1.3em'>Ville de {home.town}</b><br>Direction de l'éducation, guichet des inscriptions scolaires</td><td class='r small'>Année scolaire {school}-{school + 1}<br>Dossier famille n° {dice.digits(5)}<br>Agent : {clerk.first_name} {clerk.last_name[0]}.</td></tr></table>"
        "<h1 style='border:1pt solid #b03060;padding:2mm;margin-top:6mm'>ATTESTATION D'HÉBERGEMENT D'UNE FAMILLE</h1>"
        "<p class='b' style='background:#f8e6ee;padding:1mm 3mm'>1 – Parent ou responsable hébergé</p>"
        + pairs((("Nom et prénom", ink.format(guest_name)), ("Né(e) le", ink.format(f"{guest.birth_date:%d/%m/%Y}")), ("Ancienne adresse", ink.format(old.line())), ("Enfants à inscrire", ink.format(" — ".join(f"{child.first_name} {child.birth_date:%d/%m/%Y}" for child in children)))), width="30%")
        + "<p class='b' style='background:#f8e6ee;padding:1mm 3mm'>2 – Personne qui héberge</p>"
        + pairs((("Nom et prénom", ink.format(host_name)), ("Né(e) le", ink.format(f"{host.birth_date:%d/%m/%Y}")), ("Domicile", ink.format(home.line())), ("Téléphone", ink.format(dice.phone())), ("Lien", ink.format(dice.pick(("ami de la famille", "parent éloigné", "collègue", "cousinage"))))), width="30%")
        + f"<p>{ticked('titulaire du bail')} &nbsp; {ticked('propriétaire', False)} &nbsp;&nbsp; Pièces vues : {ticked('carte d’identité')} {ticked('facture de moins de trois mois')} {ticked('taxe d’habitation', False)}</p>"
        + f"<p>La personne désignée au cadre 2 déclare sur l'honneur héberger à son domicile, de façon permanente depuis le {ink.format(f'{since:%d/%m/%Y}')}, la personne désignée au cadre 1 et ses enfants. Elle sait que la ville peut faire vérifier cette déclaration et que l'article 441-7 du code pénal punit d'un an d'emprisonnement et de 15 000 € d'amende celui qui établit une attestation inexacte.</p>"
        + f"<p class='r'>{home.town}, le {ink.format(f'{day:%d/%m/%Y}')}</p><table><tr><td>Signature de l'hébergeant<br>{signature(day.day)}</td><td>Signature du parent<br>{signature(7)}</td><td>Reçu au guichet, le maire<br>{lines(f'p.o. {clerk.first_name[0]}. {clerk.last_name}')}</td></tr></table>"
        + "<p class='tiny'>À renouveler à chaque rentrée. Les données sont gardées le temps de la scolarité.</p>"
    )  # fmt: skip
    fields = {"host_name": host_name, "beneficiary_name": guest_name, "address": home.truth(), "issue_date": day}
    return sheet("hosting_certificate", html, fields, font="Carlito", size=11)


LAYOUTS = {"diverse_schools_desk": schools_desk}
