"""Further layouts: a housing adviser's plan for buyers of a first home, bars and a rate of effort."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, spoken


def adviser_bars(dice: Dice) -> Paper:
    """A public adviser's estimate: resources drawn as bars with the sum after each, expenses in a line of text, who came and on which day in a footer; birth days and the day of the offer beside."""
    person, style, money = dice.person(age=(25, 58)), dice.pick(("first_LAST", "LAST_first")), dice.money()
    people = [person, dice.partner(person)] if dice.chance(0.6) else [person]
    issued = dice.day_before(240, 3)
    price = float(dice.number(120, 330) * 1000)
    fees = float(round(price * 0.075))
    total = price + fees
    own, zero, employer = float(dice.number(8, 40) * 1000), 40_000.0, 20_000.0
    main = total - own - zero - employer
    income = float(dice.number(2400, 5200))
    monthly = round(main * 0.0054 + 111.11, 2)
    names = [one.named(style) for one in people]
    bars = "".join(
        f"<tr><td style='width:52mm'>{label}</td><td><span style='display:inline-block;height:5mm;width:{max(4, int(value / total * 70))}mm;background:{colour}'></span> {money(value)}</td></tr>"
        for label, value, colour in (("Apport", own, "#7fb069"), ("Prêt à taux zéro", zero, "#e6aa68"), ("Prêt Action Logement", employer, "#ca3c25"), (f"Prêt principal, {dice.pick((20, 25))} ans", main, "#1d3557"))
    )  # fmt: skip
    html = f"""<div style="background:#1d3557;color:#fff;padding:5mm 7mm;display:flex;justify-content:space-between"><span style="font-size:1.3em">Espace conseil accession</span><span class="small r">agence départementale d'information<br>{esc(dice.address("").line())}</span></div>
<p style="font-size:1.25em;margin:8mm 0 3mm">Comment financer votre achat ?</p><p>Projet : appartement ancien avec travaux, {esc(dice.address("").line())}, vu avec {esc(dice.person("", age=(25, 60)).named("first_last"))} (agent immobilier). Offre d'achat du {dice.day_before(20, 2, of=issued):%d/%m/%Y}.</p>
<p>Ce qu'il coûte : prix {money(price)} + frais de notaire {money(fees)} = <b>{money(total)}</b></p><table style="margin:5mm 0">{bars}<tr><td class="b">Total</td><td class="b">{money(total)}</td></tr></table>
<table class="grid c small"><tr><th>Revenus du foyer / mois</th><th>Mensualité assurance comprise</th><th>Taux d'effort</th><th>Loyer actuel</th><th>Reste à vivre</th></tr><tr><td>{money(income)}</td><td>{money(monthly)}</td><td>{f"{monthly / income * 100:.1f}".replace(".", ",")} %</td><td>{money(dice.amount(480, 980))}</td><td>{money(round(income - monthly, 2))}</td></tr></table>
<p class="justify" style="margin-top:6mm">Ce plan de financement est une étude gratuite et neutre ; il ne vaut ni offre ni accord de prêt. Taux retenu : {f"{dice.amount(3.0, 3.9):.2f}".replace(".", ",")} % hors assurance, barèmes du {issued.replace(day=1):%d/%m/%Y}. Plafond de ressources du prêt à taux zéro vérifié sur l'avis d'impôt {issued.year - 1}.</p>
<div style="border-top:.8pt solid #1d3557;margin-top:22mm;padding-top:3mm" class="small">Entretien du {long_date(issued)} avec {" et ".join(spoken(one, style) for one in people)}, domicilié{"s" if len(people) > 1 else person.e} {esc(dice.address().line())}. Conseillère : {esc(dice.person("", "F", (26, 60)).named("first_last"))}. Prochain rendez-vous : {dice.day_after(40, 8, of=issued):%d/%m/%Y}.</div>"""
    return sheet("financing_plan", html, {"person_names": names, "issue_date": issued}, font="Lato", size=10.6, margin="13mm 16mm")  # fmt: skip


LAYOUTS = {"adviser_bars": adviser_bars}
