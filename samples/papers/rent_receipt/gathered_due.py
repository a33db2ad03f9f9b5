"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.papers.rent_receipt._sorted_kit import three_given
from samples.stationery import full_name, sheet, signature

COOPS = (
    "COOPÉRATIVE LE TOIT COMMUN",
    "SCIC L'ESCAUT HABITAT",
    "COOP'LOGIS DU FOREZ",
    "MUTUELLE DU LOGEMENT DE L'ARMOR",
)
NETWORKS = ("Clef & Compagnie", "Orme Immobilier", "Habitat Nord-Sud", "Le Bon Palier")


def _days(count: int) -> dt.timedelta:
    return dt.timedelta(days=count)


def coop_capitals(dice: Dice) -> Paper:
    """A housing cooperative's letter with a long legal footer: values in capitals after their colon, titled by its regulation."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.5)), dice.money()
    who, chief, seen = three_given(dice, rent.tenants[0]), dice.person("", age=(35, 62)), dice.person("", age=(30, 70))
    firm = rent.company.name if "landlord" in dice.given else dice.pick(COOPS)
    issued = (rent.start - _days(3)).replace(day=1)
    name, k = full_name(who).upper(), dice.pick((0.964, 0.975, 0.988))
    old = (round(rent.rent * k, 2), round(rent.charges * k, 2), round(rent.benefit * k, 2))
    year = rent.start.year
    facts = [
        ("Part du loyer", money(rent.rent)), ("Part des charges", money(rent.charges)),
        *([("Aide au logement à déduire", money(rent.benefit, sign="-"))] if rent.benefit else []),
        ("Reste à votre compte pour le mois", f"<b>{money(rent.total)}</b>"), ("Date limite", long_date(rent.start + _days(dice.number(4, 9))).upper()),
        ("Mois d'occupation", f"DU {long_date(rent.start).upper()} AU {long_date(rent.end).upper()}"), ("Local", esc(rent.home.line().upper())),
        ("Sociétaire locataire", esc(name)),
    ]  # fmt: skip
    told = "".join(f"<p style='margin:2px 0'>{a} : {b}</p>" for a, b in (facts if dice.chance(0.5) else facts[::-1]))
    help_row = f"<tr><td>Aide</td><td>{money(old[2], sign='-')}</td><td>{money(rent.benefit, sign='-')}</td></tr>" if rent.benefit else ""  # fmt: skip
    html = f"""<div><b style="color:#9a3412;font-size:1.25em">⌂ {esc(firm)}</b><br>le {long_date(issued)}</div><div style="margin:9mm 0 9mm 92mm">{who.civility} {esc(full_name(who))}<br>{lines(rent.home.lines())}</div>
<p>{"Madame" if who.sex == "F" else "Monsieur"} {esc(who.last_name)},</p><p>Objet : votre mois de {month_printed(year, rent.start.month, "lower")}</p><h2>MISE EN RECOUVREMENT DE LA QUOTE-PART LOCATIVE<br><span class="small">article 7 a) de la loi n° 89-462 du 6 juillet 1989 et article 12 du règlement de la coopérative</span></h2>{told}
<table class="grid small" style="width:105mm;margin:5mm 0"><tr><th></th><th>{year - 1}</th><th>{year}</th></tr><tr><td>Loyer</td><td>{money(old[0])}</td><td>{money(rent.rent)}</td></tr><tr><td>Charges</td><td>{money(old[1])}</td><td>{money(rent.charges)}</td></tr>{help_row}<tr><td>À payer</td><td>{money(round(old[0] + old[1] - old[2], 2))}</td><td>{money(rent.total)}</td></tr></table>
<p class="small">L'affichage a été relevé dans le hall par {seen.civility} {esc(seen.named("first_LAST"))}, voisin{seen.e} référent{seen.e}. Une quittance est remise sur demande, après paiement.</p><p>Pour le directeur, par délégation, {chief.civility} {esc(chief.named("first_LAST"))}<br>{signature(dice.number(0, 900))}</p>
<div style="position:fixed;bottom:0" class="tiny">{esc(firm)}, société anonyme coopérative d'intérêt collectif à capital variable, régie par la loi n° 47-1775 du 10 septembre 1947 et les articles L. 422-3 et suivants du code de la construction et de l'habitation. Siège : {esc(rent.company.address.line())}. SIRET {rent.company.siret}. Agrément du {date_printed(dice.day_before(9_000, 4_000), "slash")}. Capital minimal {money(18_500.0)}. Médiateur : Association de médiation du logement coopératif. Toute personne peut demander l'accès à ses données.</div>"""
    return sheet("rent_due_notice", html, notice_truth(rent, [name], firm, issued, address=rent.home.truth(capital=True)), font=dice.pick(("Carlito", "Lato", "Liberation Sans")), size=10)  # fmt: skip


def second_leaf(dice: Dice) -> Paper:
    """Leaf two of a letter, the month in its middle: values above their labels in small print, an electronic signature."""
    rent, money = draw(dice, dice.pick(("social_landlord", "agency")), benefit=dice.chance(0.6)), dice.money()
    who, mate = rent.tenants[0], dice.partner(rent.tenants[0], "", False)
    guard, name = dice.person("", age=(30, 60)), who.named("LAST_first")
    issued, year = rent.start - _days(dice.number(5, 14)), rent.start.year
    cells = [
        (f"{date_printed(rent.start, 'slash')} – {date_printed(rent.end, 'slash')}", "jours appelés"), (money(rent.rent), "loyer nu"), (money(rent.charges), "charges avancées"),
        *([(money(rent.benefit, sign="-"), "aide versée par la caisse")] if rent.benefit else []),
        (f"<b>{money(rent.total)}</b>", f"à acquitter avant le {date_printed(rent.start + _days(dice.number(4, 10)), 'slash')}"),
    ]  # fmt: skip
    body = "".join(f'<td style="text-align:center;border-right:.5pt solid #aaa"><span style="font-size:1.15em">{a}</span><br><span class="tiny">{b}</span></td>' for a, b in cells)  # fmt: skip
    html = f"""<p class="r small">Suite de notre lettre — page 2 sur 3</p><p class="justify">… et c'est pourquoi la commission d'attribution des emplacements de vélos se réunira au printemps. Le gardien reste joignable au {dice.phone()} ; la société de chauffage, au {dice.phone()} (SIRET {dice.siret()}).</p><h2 class="c" style="margin-top:9mm">{dice.pick(("NOTIFICATION", "RELEVÉ"))}</h2><p>établie au nom de {esc(name)}, pour le logement sis {esc(rent.home.line())}, par {esc(rent.company.name)}, {dice.pick(("bailleur", "votre bailleur"))}, et dont le montant n'est pas encore réglé :</p>
<table style="border:1pt solid #444;margin:4mm 0"><tr>{body}</tr></table><p class="small">À virer sur le compte {dice.iban()}, sous la référence {dice.letters(2)}{dice.digits(6)}. Cette page ne libère pas de la dette.</p>
<p class="justify" style="margin-top:8mm">Nous tenons à jour les pièces de votre dossier : vous êtes né{who.e} le {date_printed(who.birth_date, "slash")} ; {mate.civility} {esc(mate.named("LAST_first"))}, occupant{mate.e} déclaré{mate.e}, né{mate.e} le {date_printed(mate.birth_date, "slash")}, est suivi{mate.e} par {guard.civility} {esc(guard.named("LAST_first"))}, mandataire judiciaire, qui n'est pas tenu{guard.e} au loyer. Merci de signaler tout changement.</p><p class="justify">L'enquête sur l'occupation du parc, annuelle, vous parviendra en {month_printed(year, min(rent.start.month + 1, 12), "lower").split()[0]} …</p>
<p style="margin-top:12mm" class="small">signé électroniquement le {date_printed(issued, "slash")} à {dice.number(8, 18)}:{dice.number(10, 59)} — empreinte {dice.digits(4)}-{dice.letters(4)}-{dice.digits(4)}</p>"""
    return sheet("rent_due_notice", html, notice_truth(rent, [name], rent.company.name, issued), font=dice.pick(("Liberation Serif", "DejaVu Serif", "Caladea", "C059", "P052")), size=10.8, margin="18mm 22mm")  # fmt: skip


def branded_halves(dice: Dice) -> Paper:
    """A franchised agency with a side band: the tenant in a table on the left half, the let on the right, the title as object."""
    rent, money = draw(dice, "agency", benefit=dice.chance(0.3)), dice.money()
    who, child = rent.tenants[0], dice.children(rent.tenants[0], 1, "")[0]
    guard, name = dice.person("", age=(30, 60)), who.named("first_LAST")
    issued = rent.start - _days(dice.number(6, 14))
    brand, boss = dice.pick(NETWORKS), rent.company.name
    if "landlord" not in dice.given:
        boss = rent.landlord.named("first_LAST")
    mine = [("Locataire", f"{who.civility} {esc(name)}"), ("Enfant au foyer", f"{esc(child.first_name)} ({child.birth_date.year})"), ("Mandataire de votre parent hébergé", esc(guard.named("first_LAST"))), ("Imprimé le", date_printed(issued + _days(1), "slash")), ("Reçu au guichet le", date_printed(issued + _days(3), "slash"))]  # fmt: skip
    its = [
        ("Adresse", esc(rent.home.line())), ("Propriétaire", esc(boss)), ("Prise d'effet du bail", date_printed(dice.day_before(1_400, 90, rent.start), "slash")),
        ("Du / au", f"{date_printed(rent.start, 'slash')} / {date_printed(rent.end, 'slash')}"), ("Loyer principal", money(rent.rent)), ("Charges", money(rent.charges)),
        *([("APL", money(rent.benefit, sign="-"))] if rent.benefit else []), ("À nous verser", f"<b>{money(rent.total)}</b>"), ("Prélèvement le", date_printed(rent.start + _days(dice.number(3, 8)), "slash")),
    ]  # fmt: skip

    def part(rows: list[tuple[str, str]]) -> str:
        return f"<table class='grid small'>{''.join(f'<tr><td style=width:38%>{a}</td><td>{b}</td></tr>' for a, b in rows)}</table>"  # fmt: skip

    html = f"""<div style="display:flex;min-height:250mm"><div style="width:24mm;background:#5b1a3c;color:#fff;padding:5mm 3mm"><b>{brand}</b><p class="tiny" style="color:#fff;margin-top:150mm">Chaque agence est juridiquement et financièrement indépendante.</p></div><div style="flex:1;padding-left:7mm"><div class="head"><div><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<br>{dice.phone()}</div><div>{esc(rent.company.address.town)}, {long_date(issued)}</div></div>
<p><b>Objet : {dice.pick(("avis d'échéance", "appel de loyer", "avis de loyer à payer"))} de {month_printed(rent.start.year, rent.start.month, "lower")}</b></p><div style="display:flex;gap:5mm;margin:6mm 0"><div style="width:46%"><b class="small">VOUS</b>{part(mine)}</div><div style="width:54%"><b class="small">LE BIEN</b>{part(its)}</div></div><p>Nous vous remercions de votre règlement. La quittance suivra l'encaissement.</p><p>{signature(dice.number(0, 900))}</p></div></div>"""
    return sheet("rent_due_notice", html, notice_truth(rent, [name], boss, issued), font=dice.font("sans"), size=10, margin="14mm 14mm 14mm 10mm")  # fmt: skip


LAYOUTS = {
    "coop_capitals": coop_capitals,
    "second_leaf": second_leaf,
    "branded_halves": branded_halves,
}
