"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import born, sheet, signature


def social_agency(dice: Dice) -> Paper:
    """A private owner's dwelling under an Anah convention, let through a social property agency: clauses at the left, a grey margin of figures at the right, annexes and signatures on the second page."""
    one = dice.person(age=(21, 68))
    people = [one, dice.partner(one)] if dice.chance(0.4) else [one]
    owner, home, style, money = dice.person("landlord", age=(35, 84)), dice.address(), dice.name_style(), dice.money()
    agency = dice.pick(("Agence immobilière sociale Toit Juste", "AIS Habitat Solidaire", "AIVS Clé de Voûte"))
    desk = dice.address("")
    rent, charges = dice.amount(310, 720, "rent"), dice.amount(18, 95, "charges")
    surface = dice.number(240, 860) / 10
    start = dice.day_before(1500, 40).replace(day=dice.pick((1, 10, 15)))
    signed_on = start - dt.timedelta(days=dice.number(2, 15))
    convention = start - dt.timedelta(days=dice.number(25, 120))
    ends = start.replace(year=start.year + 6) - dt.timedelta(days=1)
    who = " et ".join(f"{it.civility} <b>{esc(it.named(style))}</b>, {born(it)}" for it in people)
    plural = len(people) > 1
    old = dice.person("", age=(25, 70))

    def note(title: str, value: str) -> str:
        return f"<div style='margin-bottom:4mm'><div class='tiny'>{title}</div>{value}</div>"

    margin = "".join(
        (
            note("Redevable chaque mois, d'avance", f"<b>{money(rent)}</b>"),
            note("En sus, provision (régularisée en juin)", f"<b>{money(charges)}</b>"),
            note("Versé à la remise des clés, restituable", money(rent)),
            note("Plafond de la convention", f"{money(round(rent * 1.08, 2))} hors charges"),
            note("Dernier occupant", f"{old.civility} {esc(old.named(style))}, parti{old.e} le {dice.day_before(70, 20, of=signed_on):%d/%m/%Y}, à {money(round(rent * 0.98, 2))}"),
            note("Indice de départ", f"IRL, {dice.number(2, 4)}e trimestre {signed_on.year - 1}"),
        )
    )  # fmt: skip
    area = f"{surface:.1f}".replace(".", ",")
    html = f"""<div class="small">{agency} — {esc(desk.line())} — mandat de gestion n° {dice.digits(4)}</div>
<h1 style="text-align:left;margin-top:4mm">Location conventionnée « Loc'Avantages »</h1>
<div style="display:flex;gap:7mm"><div style="flex:1;text-align:justify">
<p>Par le présent acte, {owner.civility} <b>{esc(owner.named(style))}</b>, domicilié{owner.e} {esc(dice.address("").line())}, propriétaire, représenté{owner.e} par l'agence susnommée, consent une location à :</p><p>{who}, ci-après {"les preneurs, solidaires entre eux" if plural else "le preneur"}.</p>
<p><b>1. Les lieux.</b> Ils se trouvent {esc(home.line())}. Ils comprennent {dice.number(1, 4)} pièce(s) principale(s), une cuisine et une salle d'eau, pour {area} m² habitables, auxquels s'ajoutent une cave de {dice.number(3, 9)} m² et l'usage d'une cour commune. Diagnostic de performance : classe {dice.pick("BCD")}.</p>
<p><b>2. Le temps.</b> La location prend cours le {long_date(start)} et s'achève le {long_date(ends)}, terme de la convention passée le {long_date(convention)} entre le propriétaire et l'Anah. À défaut de congé elle se poursuit trois ans.</p>
<p><b>3. Le prix.</b> Il est porté en marge, comme les charges. Il est payé par virement le 5 à l'agence et varie chaque année avec l'indice indiqué.</p>
<p><b>4. Les ressources.</b> Au jour de la signature, elles n'excèdent pas le plafond réglementaire du niveau « {dice.pick(("Loc1", "Loc2", "Loc3"))} », au vu de l'avis d'impôt de {signed_on.year - 1}.</p>
<p><b>5. L'usage.</b> Habitation principale exclusivement. Toute sous-location est interdite. L'assurance des risques locatifs est justifiée chaque année.</p>
<p><b>6. La défaillance.</b> Le contrat est résilié de plein droit six semaines après un commandement de payer demeuré infructueux (article 24 de la loi n° 89-462 du 6 juillet 1989).</p></div>
<div style="width:52mm;background:#ececec;padding:4mm">{margin}</div></div>
<div class="new"></div><p><b>7. L'accompagnement.</b> L'agence rend visite au logement une fois l'an et peut saisir le fonds de solidarité pour le logement.</p><p><b>8. Pièces jointes.</b> État des lieux ; dossier de diagnostic technique ; notice d'information ; extrait du règlement de copropriété ; copie de la convention. L'ancien bail, d'une surface déclarée de {dice.number(20, 90)} m², est sans valeur.</p>
<p style="margin-top:9mm">Signé à {esc(desk.town)}, le {long_date(signed_on)}, en {"trois" if plural else "deux"} originaux.</p><div class="sign"><div>Pour le propriétaire, l'agence<br>{esc(dice.person("", age=(28, 60)).named(style))}<br>{signature(dice.number(0, 99))}</div><div>{"Les preneurs" if plural else "Le preneur"}<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"tenants": [it.named(style) for it in people], "landlord_name": owner.named(style), "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font="Caladea", size=10, margin="15mm 16mm", footer="{page}")


LAYOUTS = {"social_agency": social_agency}
