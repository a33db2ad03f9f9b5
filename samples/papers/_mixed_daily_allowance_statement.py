"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import particled
from samples.papers._mixed_social_people import euros, rows_of
from samples.stationery import HAND, sheet, signature, ticked


def ticked_dotted(dice: Dice) -> Paper:
    """A desk's print filled by hand: dotted lines, boxes ticked or struck, the insured only in the address block in two lines, signed by a machine."""
    person, home, (year, month) = dice.person(age=(20, 63)), dice.address(), dice.month()
    name, money, ds = f"{' '.join(person.first_names)} {person.last_name.upper()}", euros(dice), dice.pick(("slash", "dash", "padded"))  # fmt: skip
    first, last = month_ends(year, month)
    begin = first + dt.timedelta(days=dice.number(0, 6))
    end = last - dt.timedelta(days=dice.number(0, 8))
    issued = last + dt.timedelta(days=dice.number(3, 30))
    days, daily = (end - begin).days + 1, dice.amount(24, 52)
    gross = round(days * daily, 2)
    csg = round(gross * 0.067, 2)
    net = round(gross - csg, 2)
    head, agent, witness = (
        dice.person("", sex="M", age=(42, 63)),
        dice.person("", age=(25, 60)),
        dice.person("", age=(30, 70)),
    )

    def dots(text: object) -> str:
        return f'<span style="font-family:{HAND};color:#1a2f7a;border-bottom:1pt dotted #555;padding:0 6mm 0 2mm">{text}</span>'

    kinds = ["maladie", "maternité / paternité", "accident du travail", "affection de longue durée"]
    chosen = dice.pick((0, 0, 2, 3))
    ticks = " &nbsp; ".join(ticked(k if i == chosen else f"<s>{k}</s>", i == chosen) for i, k in enumerate(kinds))
    rows = [
        (dice.pick(("Arrêt du", "Période d'arrêt du", "Indemnisation du")), f"{dots(date_printed(begin, ds))} au {dots(date_printed(end, ds))} inclus"),
        ("Nombre de jours payés", f"{dots(days)} au taux brut de {dots(money(daily))}"),
        ("Montant brut", dots(money(gross))),
        ("CSG et CRDS retenues", dots(money(csg))),
        (dice.pick(("Net réglé à l'assuré", "Somme nette versée", "Net payé")), dots(money(net))),
        ("au titre du mois de", dots(month_printed(year, month, "lower"))),
    ]  # fmt: skip
    if dice.chance(0.5):
        rows.insert(0, rows.pop())
    html = f"""<table><tr><td style="width:54%"><b style="color:#0057a4;font-size:13pt">l'Assurance Maladie</b><br><span class="small">CPAM de {esc(dice.address("").town)} — accueil<br>36 46</span></td><td style="font-family:{HAND};color:#1a2f7a">{esc(" ".join(person.first_names))}<br>{esc(person.last_name.upper())}<br>{rows_of(home.lines())}</td></tr></table>
<h1 style="margin-top:10mm;letter-spacing:.2em">{dice.pick(("ATTESTATION", "RELEVÉ", "CERTIFICAT"))}</h1><p class="c small">(rayer les mentions inutiles)</p>
<p>Il est attesté que l'assuré{person.e} désigné{person.e} ci-dessus, immatriculé{person.e} sous le n° {dots(dice.nir(person))}, a perçu des indemnités journalières de l'assurance :</p><p>{ticks}</p>{"".join(f"<p style='margin:3.2mm 0'>{a} : {b}</p>" for a, b in rows)}
<p>Subrogation de l'employeur : {ticked("<s>oui</s>", False)} &nbsp; {ticked("non")} &nbsp;&nbsp; Envoi : {ticked("<s>courrier</s>", False)} &nbsp; {ticked("remis en main propre")}</p>
<p>En présence de {dots(esc(witness.named("first_last")))}, {dice.pick(("voisin" + ("e" if witness.sex == "F" else ""), "accompagnant" + ("e" if witness.sex == "F" else "")))} de l'assuré{person.e}. Prochain contrôle du médecin-conseil le {dots(date_printed(issued + dt.timedelta(days=dice.number(8, 45)), ds))} ; pièces attendues avant le {dots(date_printed(issued + dt.timedelta(days=dice.number(5, 7)), ds))}.</p>
<table style="margin-top:7mm"><tr><td style="width:50%"></td><td>Pour le directeur, par délégation, {agent.civility} {esc(agent.named("first_last"))}<br><span class="small">(directeur : {esc(head.named("first_last"))})</span><br>signé électroniquement le {date_printed(issued, ds)} à {dice.number(8, 17):02d}:{dice.number(0, 59):02d}</td></tr></table>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": net}
    return sheet("daily_allowance_statement", html, truth, font=dice.font("any"), size=10.5, margin="16mm 18mm")


def stub_slip(dice: Dice) -> Paper:
    """A slip without a title, its stub to cut off: dashes whose sentences hold the facts, the day in the first one, an insurer and a physician besides."""
    person, home, (year, month) = particled(dice, dice.person(age=(20, 63))), dice.address(), dice.month()
    name, money = person.named(dice.pick(("first_last", "first_LAST"))), euros(dice)
    first, last = month_ends(year, month)
    issued = last + dt.timedelta(days=dice.number(2, 26))
    days, daily = dice.number(6, last.day), dice.amount(22, 51)
    paid, top = round(days * daily, 2), dice.amount(110, 420)
    doctor, near, firm, home_ = dice.person("", age=(33, 66)), dice.person("", age=(30, 72)), dice.company(), dice.address("")  # fmt: skip
    insurer = dice.pick(("Mutuelle du Val clair", "Prévoyance Atlantique", "Institution Garance"))
    stopped = first - dt.timedelta(days=dice.number(4, 60))
    facts = [
        f"l'arrêt de travail, prescrit le {date_printed(stopped, 'slash')} par le Dr {esc(doctor.named('first_last'))}, a été reçu dans les délais ;",
        f"pour {month_printed(year, month, 'lower')}, {days} indemnités journalières de {money(daily)} ont été réglées, soit {money(paid)} {dice.pick(('net', 'nets de contributions', 'versés'))} ;",
        f"{insurer}, {esc(home_.line())}, complète par ailleurs de {money(top)} pour le compte de {esc(firm.name)} ; ce complément n'est pas de notre fait ;",
        f"l'envoi a été remis à {near.civility} {esc(near.named('first_last'))}, {dice.pick(('voisin' + ('e' if near.sex == 'F' else ''), 'gardien' + ('ne' if near.sex == 'F' else '')))} de l'immeuble, qui en a attesté ;",
    ]  # fmt: skip
    if dice.chance(0.5):
        facts[0], facts[3] = facts[3], facts[0]
    dashes = "".join(f"<p style='padding-left:5mm;text-indent:-4mm'>– {fact}</p>" for fact in facts)
    html = f"""<table><tr><td style="width:60%"><b>{dice.pick(("Assurance Maladie", "Caisse primaire d'assurance maladie", "MSA — assurances sociales agricoles"))}</b> <span class="small">{esc(dice.address("").line())}</span></td><td class="r small">bordereau n° {dice.digits(8)}</td></tr></table>
<p style="margin-top:4mm">Concerne : {person.civility} {esc(name)}, {esc(home.line())}</p>
<p>Le présent document, établi ce jour, {long_date(issued, True)}, {dice.pick(("certifie ce qui suit", "récapitule ce qui suit", "porte à votre connaissance que"))} :</p>{dashes}<p>Numéro d'assuré : {dice.nir(person)}. {dice.pick(("Aucune autre somme n'a été versée sur ce mois.", "Ce papier vaut justificatif auprès des tiers."))}</p><div class="r" style="line-height:0">{signature(dice.number(0, 99))}</div>
<div style="border-top:1.2pt dashed #333;margin:5mm 0 3mm" class="tiny">✂ talon à détacher et à renvoyer</div>
<table class="small"><tr><td style="width:60%">Je reconnais avoir reçu le bordereau n° ci-dessus.<br>Nom : ................................ &nbsp; Le : ....../....../......<br>Médecin traitant : Dr {esc(dice.person("", age=(33, 66)).named("first_last"))}</td><td>Talon à retourner avant le {date_printed(issued + dt.timedelta(days=dice.number(15, 30)), "slash")}<br>Signature :</td></tr></table>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": paid}
    return sheet("daily_allowance_statement", html, truth, font=dice.font("any"), size=9.4, page="A5 landscape", margin="9mm 12mm")  # fmt: skip


LAYOUTS = {"ticked_dotted": ticked_dotted, "stub_slip": stub_slip}
