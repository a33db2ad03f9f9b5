"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import Rent, draw, truth
from samples.papers.rent_receipt._sorted_kit import three_given
from samples.stationery import HAND, full_name, handwriting, sheet, signature

HOMES = ("Association Toit et Lien", "Les Pierres Solidaires", "Association Le Palier", "Habitat Fraternel du Bocage")


def _month(rent: Rent, style: str = "lower") -> str:
    return month_printed(rent.start.year, rent.start.month, style)


def _days(count: int) -> dt.timedelta:
    return dt.timedelta(days=count)


def association_cards(dice: Dice) -> Paper:
    """A small association's letter: three cards side by side, the given names above the surname, the day in letters."""
    rent, money = draw(dice, "association", benefit=dice.chance(0.6)), dice.money()
    who, chief = rent.tenants[0], dice.person("", age=(30, 66))
    firm = rent.company.name if "landlord" in dice.given else dice.pick(HOMES)
    given, k = " ".join(who.first_names), dice.pick((0.955, 0.97, 0.981))
    old = (round(rent.rent * k, 2), round(rent.charges * k, 2), round(rent.benefit * k, 2))
    was = round(old[0] + old[1] - old[2], 2)
    cards = [
        (dice.pick(("TITULAIRE", "BÉNÉFICIAIRE")), f"{who.civility} {esc(given)}<br><b>{esc(who.last_name.upper())}</b><br><span class=small>tél. {dice.phone()}</span>"),
        ("LOGEMENT", f"{lines(rent.home.lines())}<br><span class=small>convention n° {dice.digits(5)}</span>"),
        ("TERME", f"{date_printed(rent.start, 'slash')} au {date_printed(rent.end, 'slash')}<br><span class=small>réglé le {date_printed(rent.paid_on, 'slash')}, {dice.pick(('espèces', 'chèque', 'virement'))}</span>"),
    ]  # fmt: skip
    block = "".join(f'<div style="flex:1;border:1pt solid #888;padding:3mm"><div class="tiny">{a}</div>{b}</div>' for a, b in cards)  # fmt: skip
    rows = [("Redevance d'occupation (loyer)", old[0], rent.rent, ""), ("Participation aux charges", old[1], rent.charges, "")]  # fmt: skip
    if rent.benefit:
        rows.append(("Aide au logement perçue par nous", old[2], rent.benefit, "-"))
    body = "".join(f"<tr><td>{a}</td><td class=num>{money(b, sign=s)}</td><td class=num>{money(c, sign=s)}</td></tr>" for a, b, c, s in rows)  # fmt: skip
    step = dice.number(11_000, 12_900)
    scale = "".join(f"<tr><td>{n} personne{'s' if n > 1 else ''}</td><td class=num>{money(float(step + 5_400 * (n - 1)))}</td></tr>" for n in range(1, 5))  # fmt: skip
    year = rent.start.year
    html = f"""<div class="c"><b style="font-size:1.25em">{esc(firm)}</b><br><span class="small">association loi 1901 — {esc(rent.company.address.line())}<br>SIRET {rent.company.siret} — {dice.phone()} — {dice.iban()}</span></div><h1>QUITTANCE DE LOYER</h1><div style="display:flex;gap:4mm">{block}</div>
<table class="grid" style="margin-top:6mm"><tr><th></th><th>{_month(rent, "title").replace(str(year), str(year - 1))}</th><th>{_month(rent, "title")}</th></tr>{body}<tr><td><b>Versé par la personne logée</b></td><td class="num">{money(was)}</td><td class="num"><b>{money(rent.total)}</b></td></tr></table>
<p style="margin-top:5mm">L'association reconnaît avoir reçu cette dernière somme et en donne quittance, sous réserve de tous ses droits.</p><p class="small" style="margin-top:4mm">Rappel : plafonds de ressources pour être logé chez nous</p><table class="rows small" style="width:80mm">{scale}</table>
<p style="margin-top:8mm">Fait le {date_in_words(rent.issued_on)}.</p><p>Pour l'association, {chief.civility} {esc(chief.named("first_LAST"))}, {"trésorière" if chief.sex == "F" else "trésorier"}<br>{signature(dice.number(0, 900))}</p>"""
    return sheet("rent_receipt", html, truth(rent, [f"{given} {who.last_name.upper()}"], firm), font=dice.pick(("Carlito", "Liberation Serif", "Lato", "Caladea")), size=10.6)  # fmt: skip


def stub_and_tail(dice: Dice) -> Paper:
    """A slip with a stub to cut off, without a title: everything in the last paragraph and the small print, names in small letters."""
    rent, money = draw(dice, "sci", benefit=dice.chance(0.3)), dice.money()
    who, seen, owner = rent.tenants[0], dice.person("", age=(25, 70)), dice.person("", age=(40, 80))
    name, boss = who.named("first_last").lower(), rent.landlord.named("first_last").lower()
    old, gone = dice.address(""), rent.start - _days(dice.number(400, 1500))
    past, sum_ = rent.start - _days(dice.number(5, 20)), round(rent.total - dice.number(4, 16), 2)
    help_ = f", l'aide de {money(rent.benefit)} étant déjà déduite" if rent.benefit else ""
    html = f"""<div style="display:flex;border:1pt solid #000;min-height:122mm"><div style="width:46mm;border-right:1.5pt dashed #000;padding:5mm 4mm" class="small"><p>souche n° {dice.number(12, 96)}</p><p>à conserver par le bailleur</p><p style="margin-top:10mm">souche précédente : {money(sum_)}, le {date_printed(past, "slash")}</p><p style="margin-top:40mm">✂</p></div>
<div style="flex:1;padding:6mm"><p class="justify">Le papier remis le {date_printed(past, "slash")} pour {money(sum_)}, relatif au terme d'avant, reste valable. Celui-ci le complète et ne le remplace pas. Pour mémoire, l'occupant habitait jusqu'au {date_printed(gone, "slash")} au {esc(old.line())}, chez {owner.civility} {esc(owner.named("first_last").lower())}, son ancien bailleur, qui a attesté de paiements réguliers.</p>
<p class="justify">Remis en main propre devant {seen.civility} {esc(seen.named("first_last").lower())}, du même palier. Toute réclamation se fait par écrit sous un mois.</p><p class="justify" style="margin-top:7mm">{boss}, bailleur, certifie que {name} a payé {money(rent.total)} le {date_printed(rent.paid_on, "slash")}, soit {money(rent.rent)} de loyer et {money(rent.charges)} de charges{help_}, pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}, et lui en donne quittance.</p><p>{signature(dice.number(0, 900))}</p>
<p class="tiny" style="border-top:.5pt solid #777;padding-top:2mm">Lieu loué : {esc(rent.home.line())}. Édité le {date_printed(rent.issued_on, "slash")}. Carnet à souches réf. {dice.digits(4)}.</p></div></div>"""
    return sheet("rent_receipt", html, truth(rent, [name], boss), font=dice.pick(("Liberation Serif", "Lato", "Caladea", "Open Sans", "C059", "Carlito", "Roboto")), size=10, page="A5 landscape", margin="9mm 10mm")  # fmt: skip


def asked_and_answered(dice: Dice) -> Paper:
    """A software house's letter: questions and answers, a couple with two surnames on two lines, the day in the object line."""
    rent, money = draw(dice, "agency", tenants=2, benefit=dice.chance(0.4)), dice.money()
    one, two = rent.tenants
    names = [one.named("first_LAST"), two.named("first_LAST")]
    ex, old, owner = dice.person("", age=(30, 60)), dice.address(""), rent.landlord
    boss = rent.company.name if "landlord" in dice.given else owner.named("first_LAST")
    mandate = f"au nom du propriétaire, {owner.civility} {esc(boss)}" if boss != rent.company.name else "en qualité de bailleur"  # fmt: skip
    told = [
        ("Pour quel logement ?", esc(rent.home.line())),
        ("Pour quels jours ?", f"du {date_printed(rent.start, 'slash')} au {date_printed(rent.end, 'slash')}"),
        ("Quel loyer, hors charges ?", money(rent.rent)),
        ("Quelles charges ?", money(rent.charges)),
        *([("Quelle aide la CAF a-t-elle versée pour vous ?", money(rent.benefit))] if rent.benefit else []),
        ("Combien avez-vous payé ?", f"<b>{money(rent.total)}</b>"),
        ("Quand ce paiement est-il arrivé ?", date_printed(rent.paid_on, "slash")),
        ("Reste-t-il quelque chose à payer ?", "Non : cette somme est acquittée, et il vous en est donné quittance."),
        ("Qui d'autre figure au bail ?", f"Personne. {ex.civility} {esc(ex.named('first_LAST'))}, ex-conjoint{ex.e}, n'est plus au contrat depuis le {date_printed(dice.day_before(900, 90, rent.start), 'slash')}."),
        ("Où habitiez-vous avant ?", f"{esc(old.line())} (bailleur : {dice.pick(('Régie Martel', 'Office de la Vallée', 'Indivision Serre'))})."),
    ]  # fmt: skip
    talk = "".join(f'<tr><td style="width:46%">{q}</td><td>{a}</td></tr>' for q, a in told)
    html = f"""<div class="head"><div><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<br><span class="small">Tél. {dice.phone()} — SIRET {rent.company.siret}<br>Compte de gérance {dice.iban()}</span></div></div><div style="margin:6mm 0 10mm 95mm">{one.civility} {esc(names[0])}<br>{two.civility} {esc(names[1])}<br>{lines(rent.home.lines())}</div>
<p><b>Objet : quittance du loyer de {_month(rent)}, délivrée le {long_date(rent.issued_on)}</b></p><p>Madame, Monsieur,</p><p>Nous répondons ci-après, {mandate}, aux questions que pose ce document.</p><table class="rows" style="margin:4mm 0">{talk}</table><p class="tiny">Logiciel GéranceSuite 12.4 — modèle QT-07 — Ce document annule tout reçu délivré pour un versement partiel du même terme.</p>"""
    return sheet("rent_receipt", html, truth(rent, names, boss), font=dice.font("sans"), size=10)


def notary_values_left(dice: Dice) -> Paper:
    """A notary who manages a let: values on the left and their labels to the right, the day alone on its line."""
    rent, money = draw(dice, "sci", benefit=dice.chance(0.3)), dice.money()
    who, clerk, master = rent.tenants[0], dice.person("", age=(25, 60)), dice.person("", age=(40, 66))
    given, k, office = " ".join(who.first_names), dice.pick((0.965, 0.976, 0.99)), dice.address("")
    boss = rent.company.name if "landlord" in dice.given else rent.landlord.named("first_LAST")
    rows = [
        (f"{date_printed(rent.start, 'slash')} — {date_printed(rent.end, 'slash')}", "durée couverte"),
        (money(rent.rent), "prix principal du bail"), (money(rent.charges), "charges en sus"),
        *([(money(rent.benefit, sign="-"), "aide personnalisée au logement, reçue en l'étude")] if rent.benefit else []),
        (f"<b>{money(rent.total)}</b>", "reçu du preneur"), (date_printed(rent.paid_on, "slash"), "jour de l'encaissement"),
        (esc(rent.home.line()), "désignation des lieux"), (f"{esc(boss)}", "bailleur, mandant de l'étude"),
    ]  # fmt: skip
    body = "".join(f'<tr><td class="r" style="width:56%">{a}</td><td class="small" style="padding-left:6mm"><i>{b}</i></td></tr>' for a, b in rows)  # fmt: skip
    year = rent.start.year
    old = (round(rent.rent * k, 2), round(rent.charges * k, 2))
    html = f"""<div class="c" style="border-bottom:2pt solid #8a6d1f;padding-bottom:3mm"><b style="letter-spacing:2pt">MAÎTRE {esc(master.named("FIRST_LAST"))}</b><br>NOTAIRE<br><span class="small">{esc(office.line())} — {dice.phone()}</span></div><div style="margin:9mm 0 9mm 92mm">{who.civility} {esc(given)}<br>{esc(who.last_name.upper())}<br>{lines(rent.home.lines())}</div>
<p>{long_date(rent.issued_on)}</p><h2>{dice.pick(("DÉCHARGE DE LOYER", "LOYER ACQUITTÉ — DÉCHARGE", "BON ET VALABLE ACQUIT"))}</h2><table style="margin:4mm 0">{body}</table><p>La somme reçue, soit {amount_in_words(rent.total)}, éteint la dette du terme : il en est donné bonne et valable quittance, sans novation.</p>
<table class="grid small" style="width:110mm;margin-top:5mm"><tr><th>Année</th><th>Loyer mensuel</th><th>Charges</th></tr><tr><td>{year - 1}</td><td>{money(old[0])}</td><td>{money(old[1])}</td></tr><tr><td>{year}</td><td>{money(rent.rent)}</td><td>{money(rent.charges)}</td></tr><tr><td>Plafond d'encadrement</td><td>{money(round(rent.rent * 1.14, 2))}</td><td>—</td></tr></table>
<div class="cols" style="margin-top:9mm"><div>Le clerc comptable<br>{esc(clerk.named("first_LAST"))}<br>{signature(dice.number(0, 900))}</div><div>Contresigné, le notaire<br>{signature(dice.number(0, 900), "#111")}</div></div><p class="tiny c">Membre d'une association agréée. Le règlement des honoraires par chèque est accepté.</p>"""
    fields = truth(rent, [f"{given} {who.last_name.upper()}"], boss)
    return sheet("rent_receipt", html, fields, font=dice.pick(("P052", "Caladea", "Liberation Serif")), size=10.5)


def ruled_by_hand(dice: Dice) -> Paper:
    """An owner's ruled sheet in handwriting: a cell for the day, « Concerne », the facts in the last lines and beneath."""
    rent, money = draw(dice, "sci"), dice.money()
    who = rent.tenants[0]
    name, boss = who.named("first_last").lower(), rent.landlord.named("first_last").lower()
    child = dice.children(who, 1, "")[0]
    limit, seen = rent.end + _days(dice.number(8, 15)), rent.end + _days(dice.number(16, 28))
    html = f"""<table style="width:70mm;border:1pt solid #2a2a66"><tr><td style="border-right:1pt solid #2a2a66">Date</td><td>{rent.issued_on.day} / {rent.issued_on.month} / {rent.issued_on.year}</td></tr></table>
<p style="margin-top:9mm">Concerne : {name}</p><p>Objet : quittance de loyer</p><p>Bonjour,</p><p>Comme convenu, l'eau se partage ainsi dans la maison : une personne 18 €, deux personnes 31 €, trois personnes 42 €. Rien ne change pour vous. La place du petit vélo de {child.first_name.lower()} est sous l'escalier. Les relevés des compteurs sont à me donner avant le {limit.day} / {limit.month}, et je passerai voir la fenêtre le {seen.day} / {seen.month} vers 18 h.</p>
<p>Je soussigné{rent.landlord.e} {boss}, propriétaire, déclare avoir reçu de {name}, le {rent.paid_on.day} / {rent.paid_on.month} / {rent.paid_on.year}, la somme de {money(rent.total)}, dont {money(rent.rent)} de loyer et {money(rent.charges)} de charges, et lui en donne quittance.</p><div style="margin-left:95mm">{signature(dice.number(0, 900))}</div>
<div style="position:fixed;bottom:0">du {long_date(rent.start)} au {long_date(rent.end)} — logement : {esc(rent.home.line())}</div>"""
    css = f"{handwriting()} body {{ line-height: 9mm; color: #1c2a6b; background: linear-gradient(#fff 96%, #e3b9b9 96%) 0 0 / 100% 9mm }} p {{ margin: 0 }}"
    return sheet("rent_receipt", html, truth(rent, [name], boss), font=HAND, size=13, margin="18mm 18mm", css=css)


def ticks_in_the_window(dice: Dice) -> Paper:
    """A window letter titled by the law: boxes, what does not apply struck out, three given names, short days."""
    rent, money = draw(dice, dice.pick(("social_landlord", "agency")), benefit=dice.chance(0.5)), dice.money()
    who, old, seen = three_given(dice, rent.tenants[0]), dice.address(""), dice.person("", age=(25, 70))
    owner, name = dice.person("", age=(40, 80)), full_name(who)

    def dot(day: dt.date) -> str:
        return f"{day:%d.%m.%y}"

    yes, no = '<span style="font-family:DejaVu Sans">☒</span> ', '<span style="font-family:DejaVu Sans">☐</span> '
    born = rent.start.year
    aid = f"{yes}aide au logement déduite : {money(rent.benefit)} &nbsp; {no}<s>sans aide</s>" if rent.benefit else f"{no}<s>aide au logement déduite : ……… €</s> &nbsp; {yes}sans aide"  # fmt: skip
    html = f"""<div class="head"><div><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<p class="small" style="margin-top:7mm"><b>Vos références</b><br>contrat {dice.digits(3)}.{dice.digits(4)}.{dice.number(1, 9)}<br>n/réf. : {dice.letters(3)}/{dice.number(10, 99)}<br>{dot(rent.issued_on)}</p></div><div style="width:82mm;padding-top:24mm">{who.civility} {esc(name)}<br>{lines(rent.home.lines())}</div></div>
<h2 style="margin-top:8mm">Document délivré en application de l'article 21 de la loi n° 89-462 du 6 juillet 1989</h2><p>{yes}paiement intégral, valant quittance &nbsp; {no}<s>paiement partiel, valant reçu</s> &nbsp; {no}<s>appel, rien n'étant payé</s></p><p>{yes}terme du {dot(rent.start)} au {dot(rent.end)} &nbsp; {no}<s>régularisation annuelle</s></p>
<p>{yes}loyer : {money(rent.rent)} &nbsp; {no}<s>indemnité d'occupation : ……… €</s></p><p>{yes}provisions : {money(rent.charges)} &nbsp; {no}<s>forfait : ……… €</s></p><p>{aid}</p><p>{yes}total reçu : <b>{money(rent.total)}</b>, le {dot(rent.paid_on)}</p><p>{yes}logement figurant à l'adresse ci-dessus &nbsp; {no}<s>autre : ………………………</s></p>
<p class="small" style="margin-top:7mm">Renseignements conservés au dossier d'entrée : logement précédent {esc(old.line())} ; bailleur précédent {owner.civility} {esc(owner.named("first_LAST"))} ; personne à prévenir, {esc(seen.named("first_LAST"))}, voisin{seen.e}.</p><table class="grid small" style="width:105mm;margin-top:4mm"><tr><th>Plafonds {born} (foyer)</th><th>1 pers.</th><th>2 pers.</th><th>3 pers.</th></tr><tr><td>PLAI</td><td>12 722</td><td>18 538</td><td>22 293</td></tr><tr><td>PLUS</td><td>23 132</td><td>30 891</td><td>37 150</td></tr></table><p style="margin-top:9mm">Le service quittancement {signature(dice.number(0, 900))}</p>"""
    return sheet("rent_receipt", html, truth(rent, [name], rent.company.name), font=dice.font("sans"), size=10)


LAYOUTS = {
    "association_cards": association_cards,
    "stub_and_tail": stub_and_tail,
    "asked_and_answered": asked_and_answered,
    "notary_values_left": notary_values_left,
    "ruled_by_hand": ruled_by_hand,
    "ticks_in_the_window": ticks_in_the_window,
}
