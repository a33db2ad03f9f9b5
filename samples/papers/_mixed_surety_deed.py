"""Mixed layouts: a print filled by hand with dashes, and a notification with the parties in a band at the left."""

from __future__ import annotations

import dataclasses
import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, kid, plain, three
from samples.stationery import HAND, PEN, sheet, signature


def dashes_by_hand(dice: Dice) -> Paper:
    """Dotted lines filled by hand, one dash a promise, the day in the first sentence; no title, the managing agent's delegate and an old landlord."""
    tenant, surety = dice.person(age=(18, 45)), dice.person("surety", age=(38, 76))
    owner, old, boss, deputy = (dice.person(role, age=(30, 80)) for role in ("landlord", "", "", ""))
    home, past, dwelling = plain(dice.address()), dice.address(""), plain(dice.address(""))
    agency, bank = dice.company("", "agency"), dice.pick(("Crédit des Provinces", "Banque de la Baie", "Caisse Solidaire"))  # fmt: skip
    day = dice.day_before(400, 3)
    lease = day + dt.timedelta(days=dice.number(1, 12))
    moved, money = day - dt.timedelta(days=dice.number(1, 40)), dice.money()
    rent = float(dice.number(350, 1100))
    top, years = rent * 12 * 3, dice.pick((3, 6, 9))
    names = [f"{three(dice, it)} {it.last_name.upper()}" for it in (surety, tenant)]
    pen = dice.pick((HAND, PEN))

    def hand(text: str) -> str:
        return f'<span style="font-family:{pen};color:{ink};font-size:{14 if pen == PEN else 11.5}pt;border-bottom:1pt dotted #777;padding:0 3mm">{esc(text)}</span>'

    ink = dice.pick(("#1a237e", "#111", "#283593"))
    items = [
        f"le logement est celui de {hand(dwelling.line())} donné en location par {hand(owner.named('first_LAST'))} ;",
        f"le loyer est de {hand(money(rent))} par mois, le bail prend effet le {hand(f'{lease:%d/%m/%Y}')} ;",
        f"je demeure {hand(home.line())} et suis client de la {hand(bank)}, agence du {hand(dice.address('').line())} ;",
        f"le locataire vient du {hand(past.line())} (bailleur : {hand(old.named('first_LAST'))}), quitté le {hand(f'{moved:%d/%m/%Y}')} ;",
        f"je paierai à sa place, sans bénéfice de discussion, dans la limite de {hand(money(top))} soit {hand(amount_in_words(top))}, pendant {hand(f'{years} ans')} ;",
    ]  # fmt: skip
    if dice.chance(0.5):
        items[2], items[3] = items[3], items[2]
    body = "".join(f"<p>– {item}</p>" for item in items)
    html = f"""<p style="line-height:1.9">Ce jour, {hand(long_date(day))}, à {hand(home.town)}, je, {hand(names[0])}, né{surety.e} le {hand(f"{surety.birth_date:%d/%m/%Y}")} à {hand(surety.birth_place)}, {dice.pick(("me porte caution solidaire de", "me rends caution personnelle et solidaire envers le bailleur pour"))} {hand(names[1])}, né{tenant.e} le {hand(f"{tenant.birth_date:%d/%m/%Y}")}, {dice.pick(("et déclare ce qui suit", "aux conditions ci-après"))} :</p><div style="line-height:1.9;margin:0 0 0 6mm">{body}</div>
<p class="small">Articles 2288 et suivants du code civil ; article 22-1 de la loi du 6 juillet 1989. {dice.pick(("Un exemplaire du contrat de location m'a été remis.", "J'ai reçu copie du bail."))}</p><div class="sign"><div>{dice.pick(("Lu et approuvé,", "La caution,"))}<br>{signature(dice.number(0, 99))}</div><div class="small">Reçu par l'agence {esc(agency.name)},<br>{esc(agency.address.line())}<br>pour le directeur, {boss.civility} {esc(initial(boss))},<br>par délégation, {deputy.civility} {esc(deputy.named("first_LAST"))}<br>{signature(dice.number(0, 99), "#222")}</div></div>
<p class="tiny" style="border-top:.6pt solid #555;margin-top:8mm;padding-top:2mm">Imprimé n° {dice.digits(3)}-{dice.letters(1)} — {dice.pick(("premier exemplaire à remettre à", "à remettre à"))} {owner.civility} {esc(owner.named("first_LAST"))} — {dice.pick(("double à remettre à", "copie à remettre à"))} {tenant.civility} {esc(names[1])}</p>"""
    return sheet("surety_deed", html, {"person_names": names, "issue_date": day}, font=dice.font("serif"), size=10.6)


def band_of_parties(dice: Dice) -> Paper:
    """A guarantee body's notification: the parties in a band at the left, the day in letters; a child, a bank and a delegation."""
    tenant, owner = dice.person(age=(20, 62)), dice.person("landlord", age=(35, 85))
    if "person" not in dice.given:
        tenant = dice.person("", sex="F", age=(20, 62))
        tenant = dataclasses.replace(tenant, birth_name=tenant.birth_name or dice.person("").last_name)
    boss, deputy, child = dice.person("", age=(42, 64)), dice.person("", age=(28, 60)), kid(dice, tenant)
    home, bank = plain(dice.address()), dice.address("")
    body = dice.pick(("Fonds départemental de caution locative", "Garantie Loyers Services", "Association Loc'Appui", "Caution Habitat Solidaire"))  # fmt: skip
    day = dice.day_before(400, 3)
    lease, expiry = day + dt.timedelta(days=dice.number(5, 40)), day + dt.timedelta(days=90)
    name, money = tenant.named("first_LAST"), dice.money()
    rent = float(dice.number(330, 990))
    born = f"<br>née {esc(tenant.birth_name.upper())}" if tenant.birth_name else ""
    blocks = [
        ("Le garant", f"{body}<br>{esc(dice.address('').line())}"),
        (dice.pick(("Le locataire garanti", "Le preneur")), f"{tenant.civility} {esc(name)}{born}<br>{tenant.birth_date:%d/%m/%Y}<br>avec {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}"),
        ("Le bailleur", f"{owner.civility} {esc(owner.named('first_LAST'))}"),
        (dice.pick(("Contre-garantie", "Établissement dépositaire")), f"{dice.pick(('Banque de la Baie', 'Crédit des Provinces'))}<br>{esc(bank.line())}"),
    ]  # fmt: skip
    if dice.chance(0.4):
        blocks[0], blocks[1] = blocks[1], blocks[0]
    colour = dice.pick(("#e9eef6", "#f3eee6", "#e8f2ea"))
    band = "".join(f'<p><b class="small">{a}</b><br>{b}</p>' for a, b in blocks)
    html = f"""<div style="display:flex"><div style="width:54mm;background:{colour};padding:5mm 4mm;min-height:220mm;font-size:8.8pt">{band}<p class="tiny">Réf. {dice.letters(2)}-{dice.digits(7)}</p></div><div style="flex:1;padding-left:9mm"><h1 style="text-align:left">{dice.pick(("Notification", "Attestation", "Certificat"))}</h1><p><b>Objet :</b> {dice.pick(("cautionnement solidaire accordé à", "acte de caution au profit du bailleur de", "engagement de caution, logement de"))} {tenant.civility} {esc(name)}</p><p>{"Madame" if tenant.sex == "F" else "Monsieur"} {esc(tenant.last_name)},</p>
<p>Le {date_in_words(day)}, notre commission a accepté de se porter caution solidaire de vos loyers et charges pour le logement du {esc(home.line())}, dont le bail doit prendre effet le {lease:%d/%m/%Y}.</p><p>L'engagement est donné pour un loyer charges comprises de {money(rent)}, dans la limite de {money(rent * 36)} ({amount_in_words(rent * 36)}), {dice.pick(("impayés et dégradations compris", "à l'exclusion des dégradations"))}. {dice.pick(("Le garant renonce au bénéfice de discussion et de division.", "Il est régi par les articles 2288 et suivants du code civil."))}</p>
<p>{dice.pick(("À défaut de bail signé, cette décision est caduque le", "Offre valable jusqu'au"))} {expiry:%d/%m/%Y}. Remettez le présent document à votre bailleur : il tient lieu d'acte de cautionnement.</p><p>Nous vous prions d'agréer, {"Madame" if tenant.sex == "F" else "Monsieur"}, nos salutations distinguées.</p><div style="margin-top:8mm">Pour le directeur, {boss.civility} {esc(initial(boss))},<br>par délégation, {deputy.civility} {esc(deputy.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div><p class="tiny" style="margin-top:16mm">Édition {dice.pick(("Ixora Habitat 9.2", "Sopralog 12.4", "Nexalog v7"))} — modèle {dice.letters(3)}{dice.digits(2)} — {dice.digits(12)}</p></div></div>"""
    return sheet("surety_deed", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=10.2, margin="12mm 14mm")  # fmt: skip


LAYOUTS = {"dashes_by_hand": dashes_by_hand, "band_of_parties": band_of_parties}
