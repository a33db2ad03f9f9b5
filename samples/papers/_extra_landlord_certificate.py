"""Extra layouts: an owner's message forwarded and printed, with the exchange before it."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import WEEKDAYS, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet


def printed_exchange(dice: Dice) -> Paper:
    """A webmail's printed thread: the newest message first, signed by the owner, then the tenant's and an agency's quoted with bars; three days, three addresses, the former tenant and the amount due once late."""
    person, owner, home = dice.person(age=(20, 72)), dice.person("landlord", age=(34, 84)), dice.address()
    style = dice.pick(("first_last", "first_LAST"))
    name, called = person.named(style), owner.named(style)
    sent = dice.day_before(75, 3)
    asked = sent - dt.timedelta(days=dice.number(1, 5))
    before, since = asked - dt.timedelta(days=dice.number(1, 9)), dice.day_before(2400, 150, of=sent)
    clerk, gone = dice.person("", age=(24, 60)).named(style), dice.person("", age=(24, 70)).named(style)
    money, rent = dice.money(), dice.amount(390, 980)
    hour = f"{dice.number(8, 21):02d}:{dice.number(10, 59)}"

    def top(who: str, to: str, when: str) -> str:
        return f"<table class='small' style='background:#f2f2f2;margin:2mm 0'><tr><td><b>{esc(who)}</b><br>à {esc(to)}</td><td class='r'>{when}</td></tr></table>"

    html = f"""<div style="display:flex;justify-content:space-between"><b style="color:#c0392b">Courriel</b><span class="small">{esc(name)} &lt;boite@courriel.example&gt;</span></div><p style="font-size:1.3em;margin:5mm 0 1mm">Re: Tr: papier HLM pour {esc(person.first_name)}</p><div class="small">3 messages</div><hr>
{top(called, name, f"{WEEKDAYS[sent.weekday()]} {long_date(sent)} à {hour}")}<p>Bonsoir {esc(person.first_name)},</p><p>Je soussigné{owner.e} {esc(called)} certifie que vous occupez le logement dont je suis propriétaire, {esc(home.line())}, depuis le {long_date(since)}, et que les loyers ({money(rent)} tout compris) sont payés régulièrement ; vous ne me devez rien à ce jour. L'affaire des {money(dice.amount(60, 240))} d'eau de {since.year} concernait {esc(gone)}, qui était là avant vous.</p><p>Cordialement,<br>{esc(called)}<br><span class="small">{esc(dice.address("landlord_address").line())}</span></p><hr>
<div style="border-left:2pt solid #88a;padding-left:4mm">{top(name, called, f"{asked:%d/%m/%Y} {dice.number(8, 21):02d}:{dice.number(10, 59)}")}<p>Bonjour, voir ci-dessous ce que l'organisme réclame. Pouvez-vous l'écrire à mon nom et à celui de personne d'autre ? Je vise un logement vers {esc(dice.address("").line())}.</p>
<div style="border-left:2pt solid #a88;padding-left:4mm">{top(f"{clerk} (instruction des demandes)", name, f"{before:%d/%m/%Y} {dice.number(8, 18):02d}:{dice.number(10, 59)}")}<p>Il manque à votre dossier n° {dice.digits(9)} une attestation de votre bailleur, à fournir avant le {before + dt.timedelta(days=30):%d/%m/%Y}, indiquant que vous êtes à jour. Le loyer annoncé ({money(round(rent * 0.9, 2))}) ne correspond pas au relevé.</p><p>{esc(clerk)}, {esc(dice.company("", "social_landlord").name)}, {esc(dice.address("").line())}</p></div></div>
<div class="tiny" style="display:flex;justify-content:space-between;margin-top:20mm"><span>https://courriel.example/boite/{dice.digits(8)}</span><span>imprimé le {sent + dt.timedelta(days=1):%d/%m/%Y} — 1/1</span></div>"""
    truth = {"host_name": called, "beneficiary_name": name, "address": home.truth(), "issue_date": sent}
    return sheet("landlord_certificate", html, truth, font=dice.pick(("Roboto", "Open Sans", "Inter")), size=10.2, margin="12mm 16mm")  # fmt: skip


LAYOUTS = {"printed_exchange": printed_exchange}
