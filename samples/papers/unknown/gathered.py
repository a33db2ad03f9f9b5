"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends, unaccented
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain, swap
from samples.stationery import sheet, signature


def meal_help_note(dice: Dice) -> Paper:
    """A social service's note on canteen and holiday help: prose, « Notification », a scale of family quotients; neither allowance of the CAF nor follow-up certificate."""
    person, spouse, worker, past_owner = (
        dice.person(age=(24, 58)),
        dice.person("", age=(24, 58)),
        dice.person("", age=(26, 60)),
        dice.person("", age=(40, 75)),
    )
    past, town = plain(dice.address("")), plain(dice.address("")).town
    day, money = dice.day_before(300, 3), dice.money()
    tariff = dice.amount(0.9, 4.2)
    scale = "".join(
        f"<tr><td>{a}</td><td>{b}</td></tr>"
        for a, b in (
            ("moins de 400", money(0.9)),
            ("de 400 à 799", money(2.1)),
            ("de 800 à 1 199", money(3.4)),
            ("plus de 1 199", money(5.6)),
        )
    )
    html = f"""<p>Ville de {esc(town)}<br>Service de l'éducation — pôle familles</p><p class="r">{esc(town)}, {long_date(day)}</p><h1>NOTIFICATION</h1><p>Objet : {esc(swap(person))} — tarif de restauration scolaire</p><p>{"Madame" if person.sex == "F" else "Monsieur"} {esc(person.last_name)},</p>
<p>Après examen des pièces que vous nous avez remises, votre quotient a été recalculé à {dice.number(250, 1100)}. Le prix du repas de vos enfants est désormais de {money(tariff)} et celui de la journée au centre de loisirs de {money(round(tariff * 2.4, 2))}. Les revenus de votre ex-conjoint{spouse.e}, {spouse.civility} {esc(swap(spouse))}, n'ont pas été retenus, la garde vous étant confiée.</p><p>Comme vous avez quitté le {esc(past.line())}, où vous étiez logé{person.e} par {past_owner.civility} {esc(past_owner.named("first_LAST"))}, l'école de secteur change à la rentrée. Le barème voté par le conseil municipal est le suivant :</p><table class="grid"><tr><th>Quotient familial</th><th>Repas</th></tr>{scale}</table><p>Toute contestation se fait au guichet avant la fin du trimestre. Nous restons à votre écoute.</p><p>{esc(initial(worker))}, référente {signature(dice.number(0, 90))}</p>"""
    return sheet("unknown", html, {}, font=dice.font("serif"), size=11, margin="18mm 21mm")


def removal_slip(dice: Dice) -> Paper:
    """A removal firm's slip with a stub: a header row, a row of values, surname and given name apart; payment and cover named, nothing that proves home or insurance."""
    person, notary = dice.person(), dice.person("", age=(35, 62))
    home, new, seat = plain(dice.address()), plain(dice.address("")), plain(dice.address(""))
    day, money = dice.day_before(200, 3), dice.money()
    ready = day + dt.timedelta(days=dice.number(9, 40))
    price = float(dice.number(590, 1900))
    insurer = dice.pick(("Marine & Transports Assurances", "Les Assureurs du Fret"))
    heads = ("Nom", "Volume", "Départ", "Arrivée", "Date", "Prénom", "Prix TTC")
    cells = (
        person.last_name.upper(),
        f"{dice.number(12, 48)} m³",
        home.town,
        new.town,
        f"{day:%d/%m/%Y}",
        person.first_name,
        money(price),
    )
    html = f"""<b style="font-size:15pt">Déménagements Lacaze</b><br>{esc(seat.line())}<div style="margin:10mm 0 8mm 100mm">{person.civility} {esc(person.named("LAST_first"))}<br>{"<br>".join(home.lines())}</div><p style="font-size:1.2em"><b>Lettre de voiture et bon de réservation</b></p><table class="grid" style="width:100%"><tr>{"".join(f"<th>{x}</th>" for x in heads)}</tr><tr>{"".join(f"<td>{esc(x)}</td>" for x in cells)}</tr></table>
<p>Demande reçue le {day - dt.timedelta(days=6):%d/%m/%Y}, effet le {ready:%d/%m/%Y} à 8 h. Le mobilier est garanti par {insurer}, {esc(plain(dice.address("")).line())}, dans la limite de {money(20000)}. Les clefs sont remises par l'étude de Me {esc(notary.named("first_LAST"))}, notaire. Acompte de {money(price * 0.3)} à l'acceptation, solde à la livraison.</p><p class="small">Imprimé le {day + dt.timedelta(days=1):%d/%m/%Y} — conditions générales au verso.</p><div style="border-top:1pt dashed #333;margin-top:30mm;padding-top:3mm"><p class="tiny">✂ talon à joindre au règlement</p><table class="grid" style="width:70%"><tr><th>Dossier</th><th>Acompte</th><th>Date</th></tr><tr><td>{dice.digits(6)}</td><td>{money(price * 0.3)}</td><td>{day:%d/%m/%Y}</td></tr></table></div>"""
    return sheet("unknown", html, {}, font=dice.font("sans"), size=10, margin="15mm 17mm")


def old_print_career(dice: Dice) -> Paper:
    """A line printer's « Relevé » of quarters worked, values first; last year's earnings, two birth dates and three days: no pension is granted by it."""
    person, spouse = dice.person(age=(40, 61)), dice.person("", age=(40, 66))
    day = dice.day_before(300, 5)
    money = MoneyStyle("", ",", "")
    years = [day.year - 1 - n for n in range(8)]
    rows = "".join(
        f"<tr><td>{year}</td><td>{money(dice.number(9, 31) * 1000 + dice.number(0, 999))}</td><td>{dice.pick(('4', '4', '4', '3'))}</td><td>{dice.pick(('REGIME GENERAL', 'REGIME GENERAL', 'CHOMAGE'))}</td></tr>"
        for year in years
    )
    facts = (
        (unaccented(person.named("LAST_FIRST")), "DOSSIER DE"),
        (f"{person.birth_date:%d/%m/%Y}", "NE(E) LE"),
        (f"{spouse.birth_date:%d/%m/%Y}", "CONJOINT, NE(E) LE"),
        (dice.nir(person), "NUMERO"),
        (f"{dice.number(70, 140)}", "TRIMESTRES CONNUS"),
        (f"{dt.date(day.year, 1, 1):%d/%m/%Y}", "ARRETE AU"),
        (f"{day + dt.timedelta(days=2):%d/%m/%Y}", "TIRAGE"),
    )
    values = "".join(f"<tr><td style='width:70mm'>{esc(a)}</td><td>{b}</td></tr>" for a, b in facts)
    last = month_ends(day.year - 1, 12)[1]
    html = f"""<p>ASSURANCE RETRAITE - SERVICE DES CARRIERES</p><p>{unaccented(long_date(day)).upper()}</p><p>====================== RELEVE ======================</p><table>{values}</table><p>-----------------------------------------------------</p><table style="width:80%"><tr><td>ANNEE</td><td>REVENUS</td><td>TRIM.</td><td>ORIGINE</td></tr>{rows}</table><p>-----------------------------------------------------</p><p>CE DOCUMENT RECENSE LES REPORTS AU COMPTE AU {last:%d/%m/%Y}. IL EST DONNE A TITRE INDICATIF ET N OUVRE AUCUN DROIT. AUCUNE PENSION N EST ATTRIBUEE A CE JOUR. SIGNALEZ LES OUBLIS AVANT VOTRE DEMANDE.</p>"""
    return sheet(
        "unknown", html, {}, font=dice.pick(("Liberation Mono", "Courier Prime")), size=9.4, margin="16mm 17mm"
    )


LAYOUTS = {
    "meal_help_note": meal_help_note,
    "removal_slip": removal_slip,
    "old_print_career": old_print_career,
}
