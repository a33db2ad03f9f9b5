"""Further layouts: an order to pay in numbered boxes with payments taken off, the telling of a seizure on an account."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import in_words
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, spoken, stamp, ticked


def boxed_order(dice: Dice) -> Paper:
    """An order to pay within six weeks, in boxes with a black heading: who is served before who asks, the account with payments taken off, a guarantor told the same day, the fund's address."""
    person, home, style, money = dice.person(age=(20, 76)), dice.address(), dice.pick(("LAST_first", "first_LAST")), dice.money()  # fmt: skip
    people = [person, dice.partner(person)] if dice.chance(0.4) else [person]
    owner, officer = dice.person("landlord", age=(40, 85)), dice.person("", age=(29, 62))
    day = dice.day_before(320, 3)
    rent = dice.amount(390, 880)
    paid = float(dice.number(50, 300))
    months = [(day.replace(day=1) - dt.timedelta(days=30 * back)).replace(day=1) for back in (3, 2, 1)]
    cost = dice.amount(92, 168)
    total = round(rent * 3 - paid + cost, 2)
    names = [one.named(style) for one in people]
    rows = "".join(f"<tr><td>terme du {one:%d/%m/%Y}</td><td class='num'>{money(rent)}</td><td></td></tr>" for one in months)  # fmt: skip

    def box(title: str, inner: str) -> str:
        return f"<div style='border:.8pt solid #000;margin-bottom:3mm'><div style='background:#111;color:#fff;padding:1mm 3mm' class='small'>{title}</div><div style='padding:2mm 3mm'>{inner}</div></div>"

    html = f"""<table><tr><td style="width:60%"><b>{esc(officer.named(style))}</b>, commissaire de justice<br><span class="small">{esc(dice.address("").line())} — {dice.phone()}</span></td><td class="r small">Acte {dice.digits(6)} / {dice.letters(3)}<br>SIGNIFIÉ LE <b>{long_date(day).upper()}</b></td></tr></table><p class="c" style="font-size:1.35em;margin:5mm 0"><b>COMMANDEMENT DE PAYER</b> — loyers — article 24 de la loi du 6 juillet 1989</p>
{box("1. VOUS ÊTES", f"{'<br>'.join(spoken(one, style) for one in people)}<br>demeurant {esc(home.line())}")}{box("2. VOUS ÊTES POURSUIVI À LA DEMANDE DE", f"{spoken(owner, style)}, né{owner.e} le {owner.birth_date:%d/%m/%Y}, demeurant {esc(dice.address('').line())}, ayant pour mandataire {esc(dice.company('landlord_company', 'agency').name)}")}
{box("3. EN VERTU", f"d'un bail sous seing privé du {long_date(dice.day_before(2600, 300, of=months[0]))} contenant une clause résolutoire, dont copie.")}
{box("4. VOUS DEVEZ PAYER DANS LES SIX SEMAINES", f"<table class='small'><tr><td></td><td class='r'>Dû</td><td class='r'>Versé</td></tr>{rows}<tr><td>versement du {months[2] + dt.timedelta(days=dice.number(2, 12)):%d/%m/%Y}</td><td></td><td class='num'>{money(paid)}</td></tr><tr><td>coût du présent acte</td><td class='num'>{money(cost)}</td><td></td></tr><tr class='b'><td>RESTE DÛ</td><td class='num'>{money(total)}</td><td></td></tr></table>")}
{box("5. SI VOUS NE PAYEZ PAS", f"Le bail pourra être résilié et vous pourrez être expulsé par décision du juge. Vous pouvez saisir le fonds de solidarité pour le logement, {esc(dice.address('').line())}, et demander des délais au juge des contentieux de la protection. Le présent acte est dénoncé ce jour à la caution, {esc(dice.person('', age=(40, 75)).named(style))}, et signalé à la CCAPEX.")}
{box("6. REMISE DE L'ACTE", f"{ticked('à personne', True)} {ticked('à domicile', False)} {ticked('à étude', False)}. Visa des mentions le {day + dt.timedelta(days=1):%d/%m/%Y}.")}<div style="display:flex;justify-content:space-between;align-items:center">{stamp("COMMISSAIRE DE JUSTICE")}<div>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("bailiff_act", html, {"person_names": names, "issue_date": day}, font="Liberation Sans", size=9.8, margin="13mm 17mm")  # fmt: skip


def seizure_told(dice: Dice) -> Paper:
    """The telling of a seizure on a bank account for rent owed: prose in a serif type, the day in words inside the first sentence, the bank and the earlier judgment told, the last day to protest boxed."""
    person, home, style, money = dice.person(age=(22, 76)), dice.address(), dice.pick(("first_LAST", "FIRST_LAST")), dice.money()  # fmt: skip
    owner = dice.company("landlord_company", "social_landlord")
    day = dice.day_before(300, 5)
    seized = dice.day_before(7, 2, of=day)
    ruled = dice.day_before(500, 120, of=seized)
    last = day + dt.timedelta(days=31)
    sums = [dice.amount(1200, 5200), dice.amount(30, 190), dice.amount(150, 420)]
    kept = round(min(sum(sums), dice.amount(200, 900)), 2)
    name, clerk = person.named(style), dice.person("", age=(30, 62))
    study = f"SAS {dice.person('', age=(30, 60)).last_name.upper()} {clerk.last_name.upper()}"
    html = f"""<div class="c"><b>{esc(study)}</b><br><span class="small">titulaire d'un office de commissaire de justice à {esc(dice.address("").line())}</span></div><p class="r small" style="margin-top:6mm">Dossier : {dice.digits(7)} — {dice.letters(2)}<br>Responsable : {esc(dice.person("", age=(24, 60)).named("first_last"))}</p>
<p class="justify" style="margin-top:8mm">Ce jour, <b>{in_words(day)}</b>, à la requête de {esc(owner.name)}, dont le siège est {esc(owner.address.line())}, nous, {esc(clerk.named(style))}, commissaire de justice au sein de la société susnommée, avons dénoncé à {person.civility} <b>{esc(name)}</b>, né{person.e} le {long_date(person.birth_date)}, demeurant {esc(home.line())}, où étant et parlant comme il est dit à la fin,</p>
<p class="justify">le procès-verbal de saisie-attribution dressé le {long_date(seized)} entre les mains de {dice.pick(("la Banque du Littoral", "la Caisse de crédit du Centre", "la Banque Atlantique"))}, agence de {esc(dice.address("").town)}, en exécution d'un jugement rendu le {long_date(ruled)} par le juge des contentieux de la protection, signifié et passé en force de chose jugée.</p>
<table style="width:120mm;margin:5mm auto"><tr><td>Loyers et charges</td><td class="num">{money(sums[0])}</td></tr><tr><td>Intérêts échus</td><td class="num">{money(sums[1])}</td></tr><tr><td>Frais de procédure</td><td class="num">{money(sums[2])}</td></tr><tr style="border-top:.6pt solid #000"><td class="b">Causes de la saisie</td><td class="num b">{money(round(sum(sums), 2))}</td></tr><tr><td>Somme rendue indisponible par le tiers saisi</td><td class="num">{money(kept)}</td></tr></table>
<p class="justify">Il est laissé à disposition une somme à caractère alimentaire de {money(646.52)}.</p><div style="border:1.2pt solid #000;padding:3mm 5mm" class="justify"><b>TRÈS IMPORTANT.</b> Vous pouvez contester cette saisie devant le juge de l'exécution jusqu'au <b>{long_date(last)}</b> inclus, par assignation, à peine d'irrecevabilité. Vous pouvez aussi autoriser par écrit le paiement immédiat.</div>
<p class="justify" style="margin-top:5mm">Copie remise sous enveloppe à {esc(dice.person("", age=(20, 70)).named(style))}, présent(e) au domicile, qui a déclaré être {dice.pick(("le conjoint", "l'enfant majeur", "un parent"))} du destinataire ; lettre simple envoyée le {day + dt.timedelta(days=1):%d/%m/%Y}. Coût : {dice.number(80, 130)},{dice.digits(2)} euros.</p><div class="sign">{stamp("OFFICE DE JUSTICE")}<div>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("bailiff_act", html, {"person_names": [name], "issue_date": day}, font=dice.pick(("Nimbus Roman", "C059")), size=11, margin="16mm 22mm")  # fmt: skip


LAYOUTS = {"boxed_order": boxed_order, "seizure_told": seizure_told}
