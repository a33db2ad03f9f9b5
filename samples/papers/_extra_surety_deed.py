"""Extra layouts: an owner's form with captions under the lines, both parents for a student in columns."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper, esc
from samples.stationery import born, sheet, signature, spoken


def beneath_the_lines(dice: Dice) -> Paper:
    """A union's form: values on lines, captions beneath, the landlord and his agent first, then the tenant who left, the tenant, the surety last; no heading but a form's number."""
    tenant, surety, style = dice.person(age=(18, 60)), dice.person("surety", age=(34, 76)), dice.pick(("LAST_first", "LAST_FIRST"))  # fmt: skip
    owner, agent, gone = dice.person("landlord", age=(38, 84)), dice.person("", age=(26, 62)), dice.person("", age=(20, 70))  # fmt: skip
    home, money, day = dice.address(), dice.money(), dice.day_before(600, 4)
    rent, charges = float(dice.number(340, 940, "rent")), float(dice.number(20, 110, "charges"))
    start = dice.day_after(15, 1, of=day)
    names = [surety.named(style), tenant.named(style)]
    until = dt.date(start.year + 6, start.month, min(start.day, 28))

    def line(*parts: tuple[str, str]) -> str:
        return "<div style='display:flex;gap:8mm;margin:3mm 0'>" + "".join(f"<div style='flex:1'><div style='border-bottom:.5pt solid #333;padding-left:2mm'>{value}</div><div class='tiny'>{caption}</div></div>" for value, caption in parts) + "</div>"  # fmt: skip

    html = f"""<div class="tiny r">Imprimé C-{dice.number(3, 19)} — union des bailleurs — édition de janvier {day.year}</div>
{line((esc(owner.named(style)), "bailleur, qui accepte"), (esc(agent.named(style)), "mandataire, remettant"))}{line((esc(home.line()), "logement loué"))}{line((esc(gone.named(style)), "locataire sortant"), (f"{dice.day_before(60, 5, start):%d/%m/%Y}", "sorti le"))}
{line((f"<b>{esc(names[1])}</b>", "locataire entrant, débiteur garanti"), (f"{start:%d/%m/%Y}", "effet du bail"))}{line((money(rent), "loyer initial"), (money(charges), "charges"), (money(rent * 2), "versé à l'entrée (loyer et dépôt)"))}
{line((f"<b>{esc(names[0])}</b>", "personne physique se portant caution solidaire"), (f"{surety.birth_date:%d/%m/%Y}, {esc(surety.birth_place)}", "naissance"))}{line((esc(dice.address("").line()), "domicile de la caution"), (money(dice.amount(1900, 4900)), "ressources mensuelles"))}
<p class="justify" style="margin-top:6mm">La caution s'engage, pour une durée expirant le {until:%d/%m/%Y}, à payer au bailleur ce que lui devra le locataire entrant, en loyers, charges, indemnités et réparations, dans la limite de {amount_in_words(rent * 36)} ({money(rent * 36)}). Elle renonce à discuter d'abord les biens du débiteur et à diviser les poursuites.</p><p class="small justify">Elle reconnaît avoir pris connaissance de l'avant-dernier alinéa de l'article 22-1 de la loi du 6 juillet 1989 : « Lorsque le cautionnement ne comporte aucune indication de durée, la caution peut le résilier unilatéralement. » Le loyer est révisé chaque année à la date du {start:%d/%m}.</p>
{line((esc(home.town), "lieu"), (long_date(day), "jour de la signature"))}<div style="display:flex;justify-content:space-between"><div class="small">Bailleur ou mandataire<br>{signature(dice.number(0, 99))}</div><div class="small">Caution<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("surety_deed", html, {"person_names": names, "issue_date": day}, font=dice.font("sans"), size=10, margin="13mm 18mm")  # fmt: skip


def parents_of_student(dice: Dice) -> Paper:
    """Both parents stand surety for a student: two handwritten-like columns of one engagement, a residence's manager in the preamble, the flatmate and the flatmate's surety as other people."""
    tenant, home, money = dice.person(age=(18, 26)), dice.address(), dice.money()
    style = dice.pick(("first_LAST", "first_last"))
    mother, father = (
        dice.person("surety", "F", (42, 62)),
        replace(dice.person("", "M", (42, 64)), last_name=tenant.last_name),
    )
    mate, mate_surety, manager = (dice.person("", age=(20, 60)).named(style) for _ in range(3))
    owner, day = dice.company("landlord_company", "sci"), dice.day_before(500, 4)
    rent = float(dice.number(300, 620, "rent"))
    start = dice.day_after(30, 2, of=day)
    top = rent * 24
    sides = "".join(
        f"<td style='width:50%;padding:4mm;vertical-align:top'><p>{spoken(it, style)}<br><span class='small'>{born(it)}<br>{dice.pick(('cadre de santé', 'fonctionnaire', 'comptable', 'libraire'))}, {money(dice.amount(1700, 4100))} net par mois</span></p><p style='font-style:italic' class='justify'>« En qualité de caution, je m'engage envers le bailleur à lui payer ce que lui doit {esc(tenant.named(style))} en cas de défaillance, dans la limite de la somme de {amount_in_words(top)} ({money(top)}), en renonçant au bénéfice de discussion. »</p>{signature(dice.number(0, 99))}</td>"
        for it in (mother, father)
    )
    names = [mother.named(style), father.named(style), tenant.named(style)]
    html = f"""<p>Résidence « Les Terrasses » — {esc(owner.name)}, {esc(owner.address.line())}, représentée par {esc(manager)}, gérant</p><p class="c" style="font-size:1.3em;margin:7mm 0">Cautionnement solidaire de deux personnes</p>
<p class="justify">Par bail du {day:%d/%m/%Y} prenant effet le {long_date(start)}, {esc(owner.name)} loue à {spoken(tenant, style)}, né{tenant.e} le {tenant.birth_date:%d/%m/%Y}, une chambre du logement sis {esc(home.line())}, au loyer de {money(rent)}, charges forfaitaires de {money(dice.amount(35, 80))} en sus. L'autre chambre est louée à {esc(mate)}, garanti par {esc(mate_surety)}, dont l'engagement est distinct.</p><table class="grid" style="margin:5mm 0"><tr>{sides}</tr></table>
<p class="justify">Les deux cautions sont tenues solidairement entre elles, jusqu'au {long_date(dt.date(start.year + 3, start.month, min(start.day, 28)))} au plus tard. Elles ont reçu un exemplaire du bail. « La caution peut résilier unilatéralement un engagement sans durée » (loi du 6 juillet 1989, article 22-1).</p><p>À {esc(home.town)}, le {long_date(day)}, en quatre exemplaires.</p>"""
    return sheet("surety_deed", html, {"person_names": names, "issue_date": day}, font=dice.font("serif"), size=11, margin="17mm 19mm")  # fmt: skip


LAYOUTS = {"beneath_the_lines": beneath_the_lines, "parents_of_student": parents_of_student}
