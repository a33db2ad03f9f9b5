"""Further layouts: a letter from the kitchen table, a manager's message, a social landlord's account at nought."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date, month_printed
from samples.paper import Paper, esc
from samples.stationery import HAND, PEN, sheet, signature, stamp


def kitchen_table(dice: Dice) -> Paper:
    """An owner's letter by hand without a title: the earlier flat and the sister who keeps the keys named before the dwelling, the date last."""
    person, owner, home = dice.person(age=(20, 72)), dice.person("landlord", age=(40, 86)), dice.address()
    name, called = person.named("first_last"), owner.named("first_last")
    issued = dice.day_before(80, 1)
    since = dice.day_before(2900, 260, of=issued)
    money = f"{dice.number(360, 820)} €"
    kin = dice.person("", "F", (40, 80)).named("first_last")
    last = issued.replace(day=1) - dt.timedelta(days=1)
    html = f"""<p>{esc(called)}<br>{"<br>".join(esc(row) for row in dice.address("").lines())}<br>{dice.phone()}</p>
<p style="margin-top:12mm">Pour le dossier HLM de {person.civility} {esc(name)},</p>
<p>C'est moi qui loue à {"cette dame" if person.e else "ce monsieur"} depuis le {long_date(since)}. Avant, {"elle" if person.e else "il"} habitait un studio de ma sœur, {esc(kin)}, {esc(dice.address("").line())}.</p>
<p>L'appartement se trouve {esc(home.line())}. Le loyer est de {money} charges comprises, il m'est viré le {dice.number(2, 9)} de chaque mois et je n'ai jamais eu à réclamer quoi que ce soit. À ce jour tout est payé, y compris {month_printed(last.year, last.month, "lower")}.</p>
<p>Je l'écris parce qu'{"elle" if person.e else "il"} m'a demandé un papier et que je ne fais pas de quittances. Vous pouvez m'appeler, ou bien {esc(kin)} qui a les clés.</p><p>Fait de bonne foi, pour qui en aura besoin.</p>
<p style="margin-top:8mm">{esc(called)}, propriétaire<br>ce {long_date(issued)}</p>{signature(dice.number(0, 99))}"""
    truth = {"host_name": called, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    font = dice.pick((HAND, PEN))
    return sheet("landlord_certificate", html, truth, font=font, size=13 if font == HAND else 17, margin="20mm 24mm", css="body{color:#17204f}")  # fmt: skip


def manager_reply(dice: Dice) -> Paper:
    """A manager's assistant answers by mail: the owner only under « bailleur » in a small table, the request quoted under it with another day and the flat wished for."""
    person, home = dice.person(age=(20, 72)), dice.address()
    agency, owner = dice.company("landlord_company", "agency"), dice.person("landlord", age=(38, 84))
    clerk = dice.person("", age=(22, 60)).named("first_last")
    issued = dice.day_before(70, 2)
    asked, since = issued - dt.timedelta(days=dice.number(1, 6)), dice.day_before(2600, 200, of=issued)
    name, style = person.named("LAST_first"), "first_LAST"
    last = issued.replace(day=1) - dt.timedelta(days=1)

    def row(label: str, value: str) -> str:
        return f"<tr><td style='width:44mm;background:#f0f0ea;border:.4pt solid #bbb'>{label}</td><td style='border:.4pt solid #bbb'>{value}</td></tr>"

    html = f"""<p class="small">De : {esc(clerk)} — gestion locative<br>Pour : {esc(person.named("first_last"))}<br>Le : {issued:%d/%m/%Y}<br>Objet : Tr : Re: attestation à jour — réf. {dice.letters(3)}{dice.digits(4)}</p><hr style="border:0;border-top:.6pt solid #999">
<p>Bonjour,</p><p>Nous faisons suite à votre demande et vous prions de trouver ci-dessous l'attestation, que vous pouvez remettre à tout organisme :</p>
<p>« Nous soussignés, {esc(agency.name)}, mandataire, attestons que le compte du locataire désigné ci-après ne présente aucun impayé de loyer ni de charges au {last:%d/%m/%Y}, et que l'assurance du logement est justifiée. »</p>
<table style="width:150mm;margin:4mm 0">{row("Locataire", esc(name))}{row("Adresse louée", esc(home.line()))}{row("Bailleur", f"{owner.civility} {esc(owner.named(style))}")}{row("Entrée dans les lieux", f"{since:%d/%m/%Y}")}{row("Lot / mandat", f"{dice.number(1, 90)} / {dice.digits(5)}")}{row("Dernier règlement", f"{dice.amount(390, 940):.2f} € le {last.replace(day=dice.number(2, 9)):%d/%m/%Y}".replace(".", ",", 1))}</table>
<p>Bien cordialement,</p><p><b>{esc(clerk)}</b><br>{esc(agency.name)}<br>{esc(agency.address.line())}<br>{dice.phone()}</p>{stamp("GESTION LOCATIVE", under="CPI")}
<div class="small" style="border-left:1.4pt solid #777;padding-left:4mm;margin-top:5mm"><p>Le {asked:%d/%m/%Y}, {esc(person.named("first_last"))} a écrit :</p><p>&gt; Bonjour, il me faudrait un papier disant que je suis à jour, c'est pour une demande de T3 {esc(dice.address("").line())}, à remettre avant le {issued + dt.timedelta(days=dice.number(5, 20)):%d/%m/%Y} à {esc(dice.person("", age=(25, 60)).named("first_last"))}. Merci d'avance</p></div>"""
    truth = {"host_name": owner.named(style), "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    return sheet("landlord_certificate", html, truth, font="Liberation Sans", size=10.4, margin="15mm 20mm")


def account_settled(dice: Dice) -> Paper:
    """A social landlord's account certificate in two halves: at the left labels over values in a band, at the right the sentence; four last terms with their days of payment; the place of the seat and the agency."""
    person, home, style = dice.person(age=(20, 78)), dice.address(), dice.pick(("LAST_FIRST", "LAST_first"))
    body, money = dice.company("landlord_company", "social_landlord"), dice.table_money()
    issued = dice.day_before(85, 1)
    since = dice.day_before(6000, 300, of=issued)
    name, other = person.named(style), dice.partner(person)
    call = dice.amount(290, 690)
    terms, first = "", issued.replace(day=1)
    for _ in range(4):
        first = (first - dt.timedelta(days=2)).replace(day=1)
        terms += f"<tr><td>{month_printed(first.year, first.month, 'title')}</td><td class='num'>{money(call)}</td><td class='num'>{money(call)}</td><td class='c'>{first.replace(day=dice.number(3, 12)):%d/%m/%Y}</td></tr>"

    def over(label: str, value: str) -> str:
        return f"<div style='margin-bottom:5mm'><div class='tiny' style='color:#d5e4f0'>{label}</div>{value}</div>"

    html = f"""<div style="display:flex"><div style="width:54mm;background:#153e5c;color:#fff;padding:7mm 5mm;min-height:250mm;box-sizing:border-box"><div style="font-size:1.3em;margin-bottom:12mm"><b>{esc(body.name)}</b></div>{over("TITULAIRE DU BAIL", f"<b>{esc(name)}</b>")}{over("COTITULAIRE SORTI LE " + f"{dice.day_before(200, 30, of=issued):%d/%m/%Y}", esc(other.named(style)))}{over("LOGEMENT", "<br>".join(esc(row) for row in home.lines()))}{over("N° DE CONTRAT", f"{dice.digits(7)}/{dice.digits(2)}")}{over("ENTRÉE", f"{since:%d/%m/%Y}")}{over("AGENCE", "<br>".join(esc(row) for row in dice.address("").lines()))}{over("ÉDITÉ LE", f"{issued:%d/%m/%Y}")}</div>
<div style="flex:1;padding:16mm 0 0 10mm"><p style="font-size:1.35em">Situation de votre compte locatif</p><p style="margin-top:8mm">{esc(body.name)} certifie que la personne titulaire du bail, dont le nom figure ci-contre, occupe le logement et qu'à la date d'édition du présent document elle s'est acquittée de l'intégralité de ses loyers et charges.</p>
<table class="grid small" style="margin:7mm 0"><tr><th>Terme</th><th>Appelé</th><th>Payé</th><th>Le</th></tr>{terms}<tr><td class="b">Solde</td><td class="num b" colspan="3">{money(0.0)}</td></tr></table>
<p>Un plan d'apurement signé le {dice.day_before(900, 400, of=issued):%d/%m/%Y} est soldé. Aucune procédure n'est en cours.</p><p>Attestation délivrée à la demande de l'intéressé{person.e} pour faire valoir ses droits.</p><p style="margin-top:14mm">La responsable du service Comptes locataires<br>{esc(dice.person("", "F", (28, 62)).named("first_last"))}<br>{signature(dice.number(0, 99))}</p><p class="tiny" style="margin-top:16mm">Siège : {esc(body.address.line())} — SIRET {body.siret}</p></div></div>"""
    truth = {"host_name": body.name, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    return sheet("landlord_certificate", html, truth, font="Open Sans", size=9.6, margin="12mm 14mm")


LAYOUTS = {"kitchen_table": kitchen_table, "manager_reply": manager_reply, "account_settled": account_settled}
