"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import civil_name, town_hall, truth_name, wedding_day
from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, kid, plain
from samples.stationery import sheet, signature


def diverse_platform_of_lawyers(dice: Dice) -> Paper:
    """The agreement that an online platform of lawyers prints: a column of article names left, tinted cards, initials on each page, signed on the last."""
    wife, husband = dice.person(sex="F", age=(28, 62)), dice.person("partner", sex="M", age=(30, 64))
    wed = wedding_day(dice, (wife, husband))
    signed_on = dice.day_before(300, 3)
    sent = signed_on - dt.timedelta(days=dice.number(17, 40))
    wed = min(wed, signed_on - dt.timedelta(days=900))
    child, hall = kid(dice, wife), town_hall(dice)
    child = replace(child, birth_date=min(child.birth_date, sent - dt.timedelta(days=300)))
    grown = (sent - child.birth_date).days > 7 * 366
    lawyers = [dice.person("", age=(28, 64)) for _ in range(2)]
    notary, hers, his = dice.person("", age=(32, 64)), plain(dice.address()), plain(dice.address(""))
    sum_, seed = float(dice.number(9, 32) * 10), dice.number(0, 99)
    deposit = signed_on + dt.timedelta(days=7)

    def article(number: str, name: str, text: str) -> str:
        return f'<div style="display:flex;gap:5mm;margin-top:4mm" class="keep"><div style="width:34mm;text-align:right;color:#0b6b6b"><b>{number}</b><br><span class="small">{name}</span></div><div style="flex:1;border-left:1.4pt solid #bfe0de;padding-left:5mm" class="justify">{text}</div></div>'

    def party(who: str, person_name: str, born_line: str, home: str, lawyer: str) -> str:
        return f'<div style="flex:1;background:#eef7f6;border-radius:2mm;padding:3mm 4mm"><span class="tiny">{who}</span><br><b>{person_name}</b><br>{born_line}<br>{home}<p class="small" style="margin-top:2mm">assisté{"e" if who.endswith("e") else ""} de Me {lawyer}</p></div>'

    born_of = [f"né{p.e} le {long_date(p.birth_date)} à {esc(p.birth_place)}" for p in (wife, husband)]
    html = f"""<div style="display:flex;justify-content:space-between;align-items:center"><span style="font-size:15pt;color:#0b6b6b"><b>deux</b>voies</span><span class="small">dossier DV-{dice.digits(6)} — version définitive adressée le {sent:%d/%m/%Y}</span></div><h1 style="text-align:left;margin:7mm 0 1mm">Convention de divorce par consentement mutuel</h1><p class="small">par acte sous signature privée contresigné par avocats, articles 229-1 à 229-4 du code civil</p>
<div style="display:flex;gap:5mm;margin-top:5mm">{party("L'épouse", esc(civil_name(wife)), born_of[0], esc(hers.line()), esc(lawyers[0].named("first_LAST")))}{party("L'époux", esc(civil_name(husband)), born_of[1], esc(his.line()), esc(lawyers[1].named("first_LAST")))}</div>
{article("1", "L'union", f"Le mariage a été célébré le {long_date(wed)} à la mairie {esc(hall.of)}, sans contrat préalable. Les époux ont un enfant, {esc(' '.join(child.first_names))} {esc(husband.last_name.upper())}, né{child.e} le {long_date(child.birth_date)}, {'informé' + child.e + ' de son droit à être entendu' + child.e + ', qui ne souhaite pas en user' if grown else 'trop jeune pour être entendu' + child.e}.")}
{article("2", "L'accord", "Les époux déclarent s'entendre sur la rupture du mariage et sur tous ses effets. Chacun a reçu le projet par lettre recommandée et n'a signé qu'à l'issue du délai de réflexion de quinze jours, à peine de nullité.")}
{article("3", "Le logement", f"Le bail du logement situé {esc(hers.line())} est attribué à l'épouse, qui en assume seule le loyer. L'époux l'a quitté le {sent - dt.timedelta(days=dice.number(60, 400)):%d/%m/%Y}.")}
{article("4", "L'enfant", f"L'autorité parentale est exercée en commun. Résidence habituelle chez la mère ; le père verse {sum_:.0f} € ({amount_in_words(sum_)}) par mois, indexés chaque 1er janvier.")}
{article("5", "Les biens", f"Ni immeuble ni prestation compensatoire. Le véhicule revient à l'époux contre une soulte de {dice.number(8, 40) * 100} €, réglée ce jour.")}
{article("6", "Le nom", dice.pick(("L'épouse reprend l'usage de son nom de naissance.", "L'épouse conserve l'usage du nom du mari jusqu'à la majorité de l'enfant.")))}
<p class="r tiny">paraphes : {wife.first_name[0]}{wife.last_name[0]} &nbsp; {husband.first_name[0]}{husband.last_name[0]} &nbsp; {lawyers[0].last_name[0]} &nbsp; {lawyers[1].last_name[0]}</p><div class="new"></div>
{article("7", "Le dépôt", f"Les avocats transmettent l'acte au plus tard le {deposit:%d/%m/%Y} à Me {esc(notary.named('first_LAST'))}, notaire à {esc(dice.address('').town)}, pour dépôt au rang de ses minutes. Émolument : 41,20 € HT. Le dépôt donne à la convention date certaine et force exécutoire ; le divorce prend effet à ce jour.")}
{article("8", "Les honoraires", f"Forfait de {dice.number(6, 14) * 100} € par époux, hors aide juridictionnelle ; attestation de fin de mission remise par le cabinet.")}
{article("9", "La remise", "Un original est remis à chaque époux, un autre à chaque avocat, un dernier au notaire pour l'enregistrement.")}
<p style="margin:12mm 0 6mm 39mm">Signé à {esc(hers.town)}, ensemble, le {long_date(signed_on)}, en cinq originaux.</p><div style="display:flex;flex-wrap:wrap;gap:6mm 10mm;margin-left:39mm">{"".join(f'<div style="width:58mm"><span class="tiny">{a}</span><br>{b}<br>{signature(seed + i * 7)}</div>' for i, (a, b) in enumerate((("L'épouse", esc(initial(wife))), ("L'époux", esc(initial(husband))), ("L'avocat de l'épouse", "Me " + esc(initial(lawyers[0]))), ("L'avocat de l'époux", "Me " + esc(initial(lawyers[1]))))))}</div>"""
    return sheet("divorce_agreement", html, {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": signed_on}, font="Inter", size=9.4, margin="13mm 16mm", footer="deuxvoies — avocats en ligne — page {page}")  # fmt: skip


LAYOUTS = {"diverse_platform_of_lawyers": diverse_platform_of_lawyers}
