"""Mixed layouts: a lawyer's mail whose labels follow their values, and the second page of a letter with its facts in dashes."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_legal import PARTICLES, seat, surnamed
from samples.stationery import sheet, signature


def mail_values_first(dice: Dice) -> Paper:
    """A mail printed out, laid out as a window letter: « Vos références », values with their labels at their right, surname and given name in cells far apart, the day in the header only."""
    person, home = dice.person(age=(23, 66)), dice.address()
    other = dice.partner(person, same_name=dice.chance(0.4))
    day = dice.day_before(160, 1)
    lawyer, owner, old = dice.person("", age=(28, 62)), dice.person("", age=(38, 80)), dice.address("")
    office, landlord = seat(dice), dice.company("", "social_landlord")
    filed, left = day - dt.timedelta(days=dice.number(15, 160)), day - dt.timedelta(days=dice.number(170, 600))
    hearing, limit = day + dt.timedelta(days=dice.number(30, 150)), day + dt.timedelta(days=dice.number(8, 28))
    step = dice.pick(("assignation en divorce délivrée", "demande en divorce déposée au greffe", "acte de saisine du juge aux affaires familiales"))  # fmt: skip
    week = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")[day.weekday()]
    hour = f"{dice.number(8, 19):02d}:{dice.number(0, 59):02d}"
    sent = dice.pick((f"{week} {day:%d/%m/%Y} {hour}", f"{long_date(day, True)} {hour}"))
    mail = f"{lawyer.last_name.lower().replace(' ', '').replace(chr(39), '')}.avocat@cabinet-{dice.letters(3).lower()}.example"

    def cells(who: object) -> str:
        name = (who.last_name.upper(), who.first_name)  # type: ignore[attr-defined]
        return f"<tr><td class='b'>{esc(name[0])}</td><td class='tiny'>nom</td><td style='width:34%'></td><td class='b'>{esc(name[1])}</td><td class='tiny'>prénom</td></tr>"

    facts = [(step, "nature de l'acte"), (f"{filed:%d/%m/%Y}", "jour de la saisine"), (f"{hearing:%d/%m/%Y} à {dice.number(9, 15)} h", "première audience"), (esc(home.line()), "adresse actuelle"), (f"{esc(old.line())}, jusqu'au {left:%d/%m/%Y}", "ancienne adresse"), (f"{owner.civility} {esc(owner.named())}", "ancien bailleur")]  # fmt: skip
    if dice.chance(0.5):
        facts = [*facts[3:], *facts[:3]]
    rows = "".join(f"<tr><td style='width:66%' class='b'>{value}</td><td class='small'><i>← {label}</i></td></tr>" for value, label in facts)  # fmt: skip
    html = f"""<div style="font-size:8.6pt;border-bottom:1pt solid #888;padding-bottom:2mm;font-family:Liberation Sans"><b>De :</b> {esc(lawyer.named())} &lt;{mail}&gt;<br><b>Envoyé :</b> {sent}<br><b>À :</b> gestion@{dice.letters(4).lower()}-logement.example<br><b>Objet :</b> {dice.pick(("attestation – procédure de divorce en cours", "certificat de procédure, divorce", "instance en divorce : attestation de l'avocat"))}</div>
<div style="margin:9mm 0 9mm 98mm">{esc(landlord.name)}<br>Service des attributions<br>{esc(landlord.address.street)}<br>{landlord.address.postcode} {esc(landlord.address.town)}</div><p class="small">Vos références : {dice.digits(9)}<br>Nos références : {dice.digits(5)}/{dice.letters(2)}</p><p>{dice.pick(("Madame, Monsieur,", "Chers Messieurs, chères Mesdames,"))}</p><p>Je vous atteste intervenir, comme avocat{lawyer.e} au barreau de {esc(office.town)}, au nom de :</p><table>{cells(person)}</table><p style="margin-top:3mm">dans l'instance qui oppose mon {"client" if person.sex == "M" else "client" + "e"} à :</p><table>{cells(other)}</table>
<table class="rows" style="margin:6mm 0">{rows}</table><p>Aucune décision n'est encore rendue. Toute pièce complémentaire peut m'être réclamée avant le {limit:%d/%m/%Y}.</p><p>Votre bien {dice.pick(("dévoué", "dévouée")) if lawyer.sex == "F" else "dévoué"},</p><p><b>{esc(lawyer.named())}</b><br><span class="small">Avocat{lawyer.e} — {esc(office.line())}<br>{dice.phone()}</span></p>"""
    fields = {"person_names": [person.named(), other.named()], "issue_date": day}
    return sheet("lawyer_certificate", html, fields, font=dice.font(), size=10.4, margin="14mm 20mm")


def leaf_two_in_dashes(dice: Dice) -> Paper:
    """The second leaf of a letter: its object line holds the day, the facts stand in dashes, the articles are all the title, « à remettre à » at the foot, two lawyers sign one after the other."""
    person = surnamed(dice, dice.person(age=(25, 66)), "person", PARTICLES)
    other = surnamed(dice, dice.partner(person, same_name=False), "partner", PARTICLES, person.last_name)
    style = dice.pick(("first_LAST", "LAST_first", "first_last"))
    names = [person.named(style), other.named(style)]
    day = dice.day_before(140, 1)
    former, lawyer, second, notary = (dice.person("", age=(29, 66)) for _ in range(4))
    wed = day - dt.timedelta(days=dice.number(1500, 4200))
    split, draft = wed - dt.timedelta(days=dice.number(700, 2000)), day - dt.timedelta(days=dice.number(3, 15))
    limit, meet = day + dt.timedelta(days=dice.number(16, 24)), day + dt.timedelta(days=dice.number(25, 50))
    firm, office = f"{lawyer.last_name.upper()} {second.last_name.upper()} AVOCATS", seat(dice)
    he = "elle" if person.sex == "F" else "il"
    dashes = [
        f"{person.civility} {esc(names[0])} m'a chargé{lawyer.e} de ses intérêts dans le divorce par consentement mutuel qu'{he} a engagé avec {other.civility} {esc(names[1])} ;",
        f"les époux se sont mariés le {long_date(wed)}, après le divorce de {other.civility} {esc(other.last_name)} d'avec {former.civility} {esc(former.named('first_last'))}, prononcé le {long_date(split)} ;",
        f"le projet de convention leur a été adressé le {long_date(draft)}, de sorte qu'ils ne peuvent signer avant le {long_date(limit)} ;",
        f"le rendez-vous de signature est fixé au {long_date(meet)} en l'étude de Me {esc(notary.named('first_last'))}, notaire ;",
        f"ils vivent séparément, {'le logement' if dice.chance(0.5) else 'le bail'} devant revenir à {other.civility} {esc(other.last_name)}.",
    ]  # fmt: skip
    if dice.chance(0.5):
        dashes[1], dashes[2] = dashes[2], dashes[1]
    mark = dice.pick(("–", "-", "—"))
    word = dice.pick(("attestation", "lettre", "notre attestation"))
    html = f"""<div style="display:flex;justify-content:space-between" class="small"><b>{esc(firm)}</b><span>{dice.pick(("page 2 sur 2", "2/2", "Feuillet 2"))}</span></div><p style="margin-top:9mm"><b>Objet (suite) :</b> {word} du {long_date(day)}, dossier {dice.digits(5)}</p><p style="margin:7mm 0 5mm;text-align:center">{dice.pick(("Articles 229-1 à 229-4 du code civil", "Code civil, article 229-1", "Loi n° 2016-1547 du 18 novembre 2016, article 50"))}</p><p class="justify">{dice.pick(("… produite à l'appui de la demande. ", "… au soutien de la candidature. ", ""))}Comme indiqué au verso, je vous confirme, sous ma responsabilité d'avocat{lawyer.e}, ce qui suit :</p>
{"".join(f"<p style='margin:2.5mm 0 2.5mm 9mm;text-indent:-5mm;text-align:justify'>{mark} {text}</p>" for text in dashes)}<p class="justify">Ces indications vous sont données pour l'instruction d'une demande de logement et ne sauraient être utilisées à d'autres fins.</p><div style="display:flex;justify-content:space-between;margin-top:10mm"><div>{esc(lawyer.named("first_last"))}<br>avocat{lawyer.e} au barreau de {esc(office.town)}<br>{signature(dice.number(0, 99))}</div><div>contresigné par<br>{esc(second.named("first_last"))}, associé{second.e}<br>{signature(dice.number(0, 99), "#333")}</div></div>"""
    foot = f"{firm} - {office.line()} - à remettre à {person.civility} {names[0]}"
    return sheet("lawyer_certificate", html, {"person_names": names, "issue_date": day}, font=dice.font("serif"), size=11, margin="17mm 24mm", footer=foot)  # fmt: skip


LAYOUTS = {"mail_values_first": mail_values_first, "leaf_two_in_dashes": leaf_two_in_dashes}
