"""Sorted layouts: an estate office's letter with the parties in a band, a franchised agency's questions and answers."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import kid, plain
from samples.stationery import barcode, sheet, signature


def _ends(dice: Dice, day: dt.date, months: int) -> tuple[dt.date, dt.date]:
    """When the lease began and when it ends: the notice comes more than `months` before."""
    ahead = day + dt.timedelta(days=months * 31 + dice.number(2, 90))
    end = ahead.replace(day=dice.pick((14, 27)))
    end = end if end > day + dt.timedelta(days=months * 31) else (end + dt.timedelta(days=31)).replace(day=14)
    return end.replace(year=end.year - dice.pick((3, 6, 9))) + dt.timedelta(days=1), end


def window_with_band(dice: Dice) -> Paper:
    """A letter with « Vos références », a band of parties at the left and no title: « M. et Mme », the day after the town without « le »; a child, an ex-spouse of the owner, the old address and landlord of the one who takes the dwelling back."""
    person, home = dice.person(age=(25, 78)), plain(dice.address())
    mate = dice.partner(person, same_name=True)
    owner = dice.person("landlord", age=(38, 84))
    child, former, lord, clerk = kid(dice, person), dice.person("", age=(36, 80)), dice.person("", age=(40, 80)), dice.person("", age=(26, 60))  # fmt: skip
    day = dice.day_before(400, 3)
    began, end = _ends(dice, day, 6)
    agency, office = dice.company("agency_company", "agency"), dice.address("")
    couple = [person, mate] if person.sex == "M" else [mate, person]
    names = [f"{one.first_name} {one.last_name.upper()}" for one in couple]
    spoken = f"{couple[0].civility} {esc(names[0])}<br>et {couple[1].civility} {esc(names[1])}"
    band = [
        f"<b>BAILLEUR</b><br>{owner.civility} {esc(owner.named('first_LAST'))}<br>séparé{owner.e} de {former.civility} {esc(former.named('first_LAST'))}",
        f"<b>{dice.pick(('OCCUPANTS', 'LOCATAIRES', 'PRENEURS'))}</b><br>{spoken}<br>et leur enfant {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}",
        f"<b>MANDATAIRE</b><br>{esc(agency.name)}<br>{'<br>'.join(esc(row) for row in office.lines())}<br>suivi : {esc(clerk.named('first_last'))}",
        f"<b>VOS RÉFÉRENCES</b><br>lot {dice.digits(4)} / {dice.letters(2)}<br>bail du {began:%d/%m/%Y}",
    ]
    dice.random.shuffle(band)
    why = dice.pick((
        f"souhaite habiter lui-même le logement, quittant celui que lui louait {lord.civility} {esc(lord.named('first_LAST'))}, {esc(dice.address('').line())}",
        "entend vendre le logement libre de toute occupation, sans que le présent pli vaille offre pour d'autres lots",
    )).replace("lui-même", "elle-même" if owner.e else "lui-même")  # fmt: skip
    if "vendre" in why:
        why += f" ; le prix demandé est de {dice.number(70, 390)} 000 euros, et vous disposez d'un droit de préemption pendant les deux premiers mois du préavis"
    html = f"""<div style="display:flex"><div style="width:48mm;background:#efece4;padding:5mm 4mm;font-size:8.2pt;min-height:250mm">{"<br><br>".join(band)}</div><div style="flex:1;padding-left:9mm"><div style="margin:22mm 0 4mm 12mm;padding:3mm">{couple[0].civility} et {couple[1].civility} {esc(couple[0].first_name)} {esc(couple[0].last_name.upper())}<br>{"<br>".join(esc(row) for row in home.lines())}</div>{barcode(dice.digits(13))}
<p class="r" style="margin:8mm 0">{esc(office.town)}, {long_date(day)}</p><p class="small">Lettre recommandée avec avis de réception</p><p>Madame, Monsieur,</p><p class="justify">À la demande de {owner.civility} {esc(owner.named("first_LAST"))}, {dice.pick(("nous vous donnons congé", "nous vous notifions le congé"))} du logement que vous occupez en vertu du bail signé le {long_date(began)}. {"La propriétaire" if owner.e else "Le propriétaire"} {why}.</p>
<p class="justify">{dice.pick(("Vous voudrez bien libérer les lieux", "Il vous appartiendra de quitter le logement"))} au plus tard le {long_date(end)}, date d'échéance du contrat, et {dice.pick(("nous remettre les clés", "convenir avec nous de l'état des lieux de sortie"))}. La notice d'information prévue par l'article 15 de la loi du 6 juillet 1989 est jointe.</p>
<p class="justify">Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.</p><p style="margin-top:9mm">Pour {esc(agency.name)},<br>{esc(clerk.named("first_last"))}<br>{signature(dice.number(0, 99))}</p></div></div>"""
    fields = {"person_names": names, "issue_date": day}
    return sheet("notice_to_quit", html, fields, font=dice.font("any"), size=10.2, margin="12mm 15mm")


def asked_and_answered(dice: Dice) -> Paper:
    """A franchised agency's sheet: a side band, « Concerne : », questions and their answers, the day as dd.mm.yy and no title; a notary, a neighbour and two agents."""
    person, home, owner = dice.person(age=(22, 80)), plain(dice.address()), dice.person("landlord", age=(36, 84))
    notary, near, agent, boss = (dice.person("", age=(28, 66)) for _ in range(4))
    day = dice.day_before(380, 3)
    began, end = _ends(dice, day, dice.pick((3, 6)))
    visit = day + dt.timedelta(days=dice.number(6, 25))
    brand = dice.pick(("Clé & Porte", "L'Immeublier", "Toit Conseil", "Square Agences", "ImmoCité"))
    name = f"{person.first_name} {person.last_name}".upper()
    style = dice.chance(0.5)
    day_said = f"{day:%d.%m.%y}"
    asks = [
        (dice.pick(("Pourquoi recevez-vous ce courrier ?", "De quoi s'agit-il ?")), dice.pick(("Le bailleur ne renouvelle pas votre bail : congé vous est donné.", "Votre bail prend fin à son terme et ne sera pas reconduit."))),
        (dice.pick(("Qui le demande ?", "De la part de qui ?")), f"{owner.civility} {esc(owner.named('FIRST_LAST'))}, {'propriétaire' if style else 'votre bailleur'}."),
        (dice.pick(("Pour quel motif ?", "Quelle raison ?")), dice.pick((f"Le logement est mis en vente, par Maître {esc(notary.named('first_LAST'))}, notaire, au prix de {dice.number(75, 380)} 000 €. Vous êtes prioritaire pour l'acheter.", f"Retards répétés de paiement constatés, motif légitime et sérieux. Le notaire du bailleur, Maître {esc(notary.named('first_LAST'))}, en détient les relevés."))),
        (dice.pick(("Jusqu'à quand puis-je rester ?", "Quand partir ?")), f"Jusqu'au {end:%d.%m.%y}. Le bail a commencé le {began:%d.%m.%y}."),
        ("Quel logement ?", esc(home.line())),
        (dice.pick(("Qui fait visiter ?", "Les visites ?")), f"À partir du {visit:%d.%m.%y}, avec {agent.civility} {esc(agent.named('FIRST_LAST'))} ; clés chez {near.civility} {esc(near.named('FIRST_LAST'))}, au même palier."),
    ]  # fmt: skip
    tail = asks[3:]
    dice.random.shuffle(tail)
    body = "".join(f"<p style='margin:0 0 1mm;color:#8d2c7a'>{q}</p><p style='margin:0 0 4mm 5mm'>{a}</p>" for q, a in asks[:3] + tail)  # fmt: skip
    html = f"""<div style="display:flex;gap:7mm"><div style="width:29mm;background:#8d2c7a;color:#fff;padding:6mm 3mm;min-height:255mm;font-size:7.6pt"><b style="font-size:1.25em">{brand}</b><br><br>franchise indépendante<br>{esc(dice.address("").town)}<br>{dice.phone()}<br><br>carte CPI {dice.digits(4)}</div><div style="flex:1;padding-top:4mm"><div class="r">{day_said}</div>
<p style="margin:8mm 0 6mm"><b>Concerne :</b> {person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</p>{body}<p class="small">Ce courrier vous est remis par commissaire de justice ou lettre recommandée ; le délai court de sa réception. Une notice rappelant vos recours est jointe.</p>
<div class="sign"><div>{esc(agent.named("FIRST_LAST"))}<br><span class="small">gestion locative</span><br>{signature(dice.number(0, 99))}</div><div>{esc(boss.named("FIRST_LAST"))}<br><span class="small">{"directrice" if boss.e else "directeur"} d'agence</span><br>{signature(dice.number(0, 99))}</div></div></div></div>"""
    fields = {"person_names": [name], "issue_date": day}
    return sheet("notice_to_quit", html, fields, font=dice.font("sans"), size=10.2, margin="10mm 14mm 10mm 10mm")


LAYOUTS = {"window_with_band": window_with_band, "asked_and_answered": asked_and_answered}
