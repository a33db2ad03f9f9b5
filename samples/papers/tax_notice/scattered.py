"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person, unaccented
from samples.french import STAMPED, date_printed, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._details import EURO, LEGAL
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed
from samples.stationery import republic, signature

BANKS = (
    "Crédit Littoral, 3 quai des Chartrons, 33000 Bordeaux",
    "Banque des Deux Rives, 18 rue Nationale, 59800 Lille",
)


def _born_in_time(house: Household) -> Household:
    """Children all born before the end of the income year."""
    limit = dt.date(house.year, 12, 1)
    kids = tuple(
        kid if kid.birth_date < limit else replace(kid, birth_date=limit - dt.timedelta(days=90 + 400 * rank))
        for rank, kid in enumerate(house.children)
    )
    return replace(house, children=kids)


def _long_named(dice: Dice, person: Person) -> Person:
    """The person with three given names, unless a dossier fixed who that is."""
    if "person" in dice.given:
        return person
    given = list(person.first_names)
    while len(given) < 3:
        more = dice.person("", sex=person.sex).first_name
        given += [more] if more not in given else []
    return replace(person, first_names=tuple(given[:3]))


def _day_stamp(day: dt.date, above: str, below: str) -> str:
    printed = f"{day:%d} {STAMPED[day.month - 1].upper()} {day.year}"
    return (
        '<svg width="124" height="124" viewBox="-6 -6 136 136"><g transform="rotate(-7 62 62)"><g fill="none" stroke="#7b1e3a" stroke-width="2">'
        '<circle cx="62" cy="62" r="58"/><circle cx="62" cy="62" r="40" stroke-width="1"/></g><g fill="#7b1e3a" font-family="Liberation Sans" text-anchor="middle">'
        f'<text x="62" y="19" font-size="8">{above}</text><text x="62" y="66" font-size="10.5" font-weight="bold">{printed}</text>'
        f'<text x="62" y="113" font-size="7.5">{below}</text></g></g></svg>'
    )


def window_boxes(dice: Dice) -> Paper:
    """A window letter in five numbered boxes: who it is stands in the addressee block alone, the day in a round stamp at the foot."""
    house = _born_in_time(draw(dice, children=dice.pick((0, 1, 2, 3))))
    who = house.declarants[0]
    name = f"{who.last_name.upper()} {who.first_name}"
    before, past = dice.address(""), dice.person("", age=(45, 80))
    notary, agent, second = (dice.person("", age=(34, 63)) for _ in range(3))
    moved = dt.date(house.year, dice.number(2, 11), dice.number(1, 27))
    balance = (
        f"Il vous reste à payer {EURO(house.due)} €."
        if house.due > 0
        else f"Nous vous restituerons {EURO(-house.due)} €."
        if house.due < 0
        else "Vous n'avez rien à régler."
    )

    def box(rank: int, title: str, body: str) -> str:
        return f'<div style="border:.7pt solid #234;margin-bottom:3mm"><div style="background:#dfe6ee;padding:1mm 2mm"><b>{rank}.</b> {title}</div><div style="padding:2mm 3mm">{body}</div></div>'

    children = (
        ", ".join(f"{esc(kid.first_name)} ({kid.birth_date.year})" for kid in house.children) if house.children else ""
    )
    html = f"""<table><tr><td style="width:52%">{republic("Finances publiques", esc(house.office[0]))}<p class="small" style="margin-top:6mm"><b>Vos références</b><br>N° fiscal {grouped(house.numbers[0])}<br>Avis n° {house.reference}<br>FIP {dice.digits(3)} / rôle {dice.digits(3)}</p></td><td style="padding-top:24mm"><div style="border:.5pt solid #bbb;padding:4mm 5mm">{"M." if who.sex == "M" else "Mme"} {esc(name)}<br>{lines(house.home.lines())}</div></td></tr></table>
<p class="center" style="font-size:14pt;margin:8mm 0 5mm"><b>Avis d'impôt établi en {house.year + 1}</b><br><span style="font-size:10.5pt">impôt sur les revenus de l'année {house.year}</span></p>
{box(1, "Ce que vous avez déclaré", f"Salaires et assimilés {EURO(house.salaries[0])} € ; déduction forfaitaire de 10 % {EURO(house.salaries[0] - house.taxable)} € ; revenu imposable {EURO(house.taxable)} €.")}
{box(2, "Votre foyer", f"Quotient familial : {shares_printed(house.shares)} part(s). Personnes à charge : {len(house.children)}{f' — {children}' if children else ''}.")}
{box(3, "Le calcul", f"Impôt sur le revenu net : <b>{EURO(house.net_tax)} €</b>. Retenue à la source versée par vos employeurs : {EURO(house.withheld)} €. {balance}")}
{box(4, "À conserver pour vos démarches", f"Revenu fiscal de référence : <b>{EURO(house.rfr)} €</b>. L'année précédente, il s'élevait à {EURO(round(house.rfr * 0.94))} €.")}
{box(5, "Ce qui a changé", f"Vous avez quitté le {date_printed(moved, 'slash')} le logement que vous louait {past.civility} {esc(past.named('LAST_first'))}, {esc(before.line())}. La donation reçue par Maître {esc(notary.named('LAST_first'))}, notaire, n'est pas un revenu.")}
<table style="margin-top:5mm"><tr><td style="width:45%">{_day_stamp(house.issued_on, "FINANCES PUBLIQUES", "ÉTABLI")}</td><td class="small">Le comptable public,<br>{agent.civility} {esc(agent.named("LAST_first"))}<br>{signature(4)}<br>Vu et contresigné : {second.civility} {esc(second.named("LAST_first"))}, inspecteur divisionnaire<br>Mise en recouvrement : {date_printed(house.collected_on, "slash")}</td></tr></table>"""
    truth = fields(house, declarants=[name], address=house.home.truth())
    return Paper(html, truth, "tax_notice", "", dice.pick(("Liberation Serif", "Caladea", "P052")), 10, "13mm 17mm")


def form_with_steps(dice: Dice) -> Paper:
    """A numbered State form: boxes above, a table of dated steps below, the day in the sentence that closes it; three given names."""
    house = _born_in_time(draw(dice, children=dice.pick((0, 0, 1, 2)), taxed=True))
    who = _long_named(dice, house.declarants[0])
    name = f"{' '.join(who.first_names)} {who.last_name.upper()}"
    before, bank = dice.address(""), dice.pick(BANKS)
    year = house.year + 1
    filed = dt.date(year, 5, dice.number(2, 27))
    got, moved = filed + dt.timedelta(days=1), dt.date(house.year, dice.number(3, 11), dice.number(1, 28))
    printed = dt.date(year, 9, 28) + dt.timedelta(days=dice.number(3, 40))

    def cell(rank: str, label: str, value: str, width: str = "50%") -> str:
        return f'<td style="width:{width};border:.6pt solid #444;padding:1mm 2mm 2mm"><span class="tiny"><b>{rank}</b> {label}</span><br>{value}</td>'

    steps = [
        [date_printed(moved, "dash"), "Changement d'adresse signalé", esc(before.line()) + " (ancien domicile)"],
        [date_printed(filed, "dash"), "Déclaration déposée en ligne", f"formulaire 2042 des revenus {house.year}"],
        [date_printed(got, "dash"), "Déclaration reçue par le service", esc(house.office[0].title())],
        [date_printed(house.collected_on, "dash"), "Mise en recouvrement du rôle", f"rôle {dice.digits(3)}"],
        [date_printed(dt.date(year, 9, 28), "dash"), "Prise d'effet de l'échéancier", f"compte tenu par {esc(bank)}"],
        [date_printed(printed, "dash"), "Impression de la copie", "à la demande de l'usager"],
    ]
    html = f"""<table><tr><td>{republic("Direction générale", "des finances publiques")}</td><td class="right"><span style="border:1pt solid #222;border-radius:6mm;padding:1.5mm 4mm"><b>cerfa</b></span><br><br><b>N° 19{dice.digits(3)}*0{dice.number(1, 6)}</b><br><span class="tiny">Livre des procédures fiscales, art. L. 253</span></td></tr></table>
<h2 style="margin:6mm 0;font-size:13pt;text-align:center">AVIS D'IMPÔT SUR LES REVENUS — {house.year}</h2><p>Dossier de : <b>{esc(name)}</b></p>
<table><tr>{cell("01", "Numéro fiscal", grouped(house.numbers[0]))}{cell("02", "Référence de l'avis", house.reference)}</tr><tr>{cell("03", "Situation", "Personne seule")}{cell("04", "Domicile au 1er janvier " + str(year), lines(house.home.lines()))}</tr>
<tr>{cell("05", "Traitements et salaires déclarés", EURO(house.salaries[0]) + " €")}{cell("06", "Revenu imposable", EURO(house.taxable) + " €")}</tr><tr>{cell("07", "Personnes à charge", str(len(house.children)))}{cell("08", "Nombre de parts", shares_printed(house.shares))}</tr>
<tr>{cell("09", "Revenu fiscal de référence", f"<b>{EURO(house.rfr)} €</b>")}{cell("10", "Impôt sur le revenu net", f"<b>{EURO(house.net_tax)} €</b>")}</tr><tr>{cell("11", "Déjà prélevé à la source", EURO(house.withheld) + " €")}{cell("12", "Solde (s'il est négatif, il vous est rendu)", f"{'-' if house.due < 0 else ''}{EURO(abs(house.due))} €")}</tr></table>
<p style="margin:6mm 0 2mm"><b>13 — Étapes du dossier</b></p>{table(steps, "rows small", ("Date", "Étape", "Précision"), ("18%", "37%", "45%"))}
<p class="justify" style="margin-top:8mm">Le présent document, établi ce jour, {long_date(house.issued_on, weekday=True)}, tient lieu d'avis d'impôt et indique les bases retenues pour le foyer désigné ci-dessus.</p>
<p class="tiny" style="margin-top:8mm">{LEGAL.format(limit=house.year + 3)}</p>"""
    truth = fields(house, declarants=[name], address=house.home.truth(), household_size=house.size)
    return Paper(html, truth, "tax_notice", "", dice.font("sans"), 9.5, "13mm 16mm")


def advance_taken_back(dice: Dice) -> Paper:
    """The portal's model of a couple with a credit for help at home: the January advance is taken back; two leaves, the detail on the second."""
    house = _born_in_time(draw(dice, couple=True, children=dice.pick((1, 2)), taxed=True))
    year, credit = house.year + 1, dice.number(420, 1_750)
    advance = round(credit * dice.pick((0.52, 0.6, 0.66)))
    due = house.net_tax + advance - house.withheld
    cleaner = dice.person("", sex="F", age=(28, 60))
    one, two = house.declarants
    flat = house.rfr - house.taxable
    split = [
        [f"Salaires — {unaccented(p.first_name).upper()}", EURO(s), EURO(-round(s * 0.1)), EURO(s - round(s * 0.1))]
        for p, s in zip((one, two), house.salaries, strict=True)
    ]
    calc = [
        ["Revenu brut global", EURO(house.taxable)], ["Revenu imposable", EURO(house.taxable)],
        ["Impôt sur les revenus soumis au barème", EURO(house.net_tax + credit)],
        [f"Crédit d'impôt emploi à domicile (sommes versées à {esc(cleaner.named('LAST_FIRST'))})", EURO(-credit)],
        ["<b>Impôt sur le revenu net</b>", f"<b>{EURO(house.net_tax)}</b>"],
        [f"Avance de réductions et crédits d'impôt perçue le 15 janvier {year}", EURO(advance)],
        [f"Impôt retenu à la source en {house.year}", EURO(-house.withheld)],
        ["<b>Solde</b>", f"<b>{EURO(due)}</b>"],
    ]  # fmt: skip
    if flat:
        calc.insert(2, ["Revenus au prélèvement forfaitaire, pour mémoire", EURO(flat)])
    kids = "".join(f"<br>{unaccented(k.first_name).upper()} — {k.birth_date.year}" for k in house.children)
    head = f"<p class='small'>Avis d'impôt {year} sur les revenus {house.year}</p>"
    outcome = (
        f"Montant qui vous reste à payer : <b>{EURO(due)} €</b>"
        if due > 0
        else f"Montant qui vous sera remboursé : <b>{EURO(-due)} €</b>"
        if due < 0
        else "Vous n'avez pas de solde à régler."
    )
    rail = f"""<td style="width:54mm;padding-right:5mm"><div style="padding-bottom:5mm">{barcode(house, dice)}</div><p><b class="small" style="color:#1f3d7a">VOS RÉFÉRENCES</b></p><p class="small">Numéros fiscaux<br>{"<br>".join(f"{unaccented(p.first_name).upper()} : {grouped(n)}" for p, n in zip(house.declarants, house.numbers, strict=True))}</p><p class="small">Référence de l'avis<br>{house.reference}</p><p class="small">Numéro FIP : {dice.digits(3)} {dice.digits(2)} {dice.digits(6)}</p><p class="small">Date d'établissement : {date_printed(house.issued_on, "slash")}<br>Mise en recouvrement : {date_printed(house.collected_on, "slash")}</p><p><b class="small" style="color:#1f3d7a">NOUS CONTACTER</b></p><p class="small">Messagerie de impots.gouv.fr<br>0 809 401 401 (service gratuit + prix appel)<br>{lines(house.office)}</p></td>"""
    html = f"""<table><tr><td>{republic("DIRECTION GÉNÉRALE", "DES FINANCES PUBLIQUES")}</td><td class="right"><b style="font-size:15pt;color:#1f3d7a">AVIS D'IMPÔT {year}</b><br>Impôt et prélèvements sociaux sur les revenus de {house.year}</td></tr></table>
<table style="margin-top:6mm"><tr>{rail}<td><p style="margin:14mm 0 14mm 25mm">{"<br>".join(esc(n) for n in house.called)}<br>{lines(house.home_rows)}</p><div style="border-top:1.2pt solid #1f3d7a;border-bottom:1.2pt solid #1f3d7a;padding:4mm 2mm;font-size:11pt">{outcome}</div><p class="justify" style="margin-top:5mm">Madame, Monsieur, cette somme tient compte de l'avance qui vous a été versée en janvier : elle est reprise car elle a été calculée sur vos dépenses de {house.year - 1}. La modulation de votre taux peut être demandée à compter du {date_printed(dt.date(year, 9, 1), "slash")}.</p>
<table class="grid" style="margin-top:14mm"><tr><td>Revenu fiscal de référence</td><td class="n"><b>{EURO(house.rfr)} €</b></td></tr><tr><td>Nombre de parts</td><td class="n"><b>{shares_printed(house.shares)}</b></td></tr></table></td></tr></table>
<div class="break">{head}<h3>Votre situation</h3><p>Mariés ou pacsés · nombre de personnes à charge : {len(house.children)}<br><span class="small">Enfants mineurs à charge (année de naissance) :{kids}</span></p><h3>Détail des revenus</h3>{table(split, "grid", ("Nature", "Déclaré", "Déduction 10 %", "Net"), ("40%", "20%", "20%", "20%"))}<h3 style="margin-top:6mm">Calcul de l'impôt</h3>{table(calc, "rows", (), ("78%", "22%"))}<p class="tiny" style="margin-top:8mm">{LEGAL.format(limit=house.year + 3)}</p></div>"""
    return Paper(html, fields(house), "tax_notice", "", "Open Sans", 9.5, "12mm 14mm")


def dividends(dice: Dice) -> Paper:
    """A pensioner with dividends: tax and social levies in one print of two columns, the reference income above the taxable one."""
    house = draw(dice, children=0, taxed=True)
    gains, year = dice.number(600, 5_800), house.year + 1
    flat, social = round(gains * 0.128), round(gains * 0.172)
    scale = house.net_tax
    house = replace(house, rfr=house.taxable + gains, net_tax=scale + flat)
    due, who = house.net_tax + social - house.withheld, house.declarants[0]
    deed = dice.person("", age=(34, 63))
    left = [
        ["Pensions, retraites, rentes", EURO(house.salaries[0])], ["Abattement de 10 %", EURO(house.taxable - house.salaries[0])],
        ["Revenu imposable au barème", EURO(house.taxable)], ["Revenus de capitaux mobiliers à 12,8 %", EURO(gains)],
        ["Impôt au barème", EURO(scale)], ["Impôt au taux proportionnel", EURO(flat)], ["<b>IMPÔT SUR LE REVENU NET</b>", f"<b>{EURO(house.net_tax)}</b>"],
    ]  # fmt: skip
    right = [
        ["Base CSG, CRDS, prélèvement de solidarité", EURO(gains)], ["CSG 9,2 %", EURO(round(gains * 0.092))], ["CRDS 0,5 %", EURO(round(gains * 0.005))],
        ["Prélèvement de solidarité 7,5 %", EURO(social - round(gains * 0.092) - round(gains * 0.005))], ["<b>TOTAL DES PRÉLÈVEMENTS SOCIAUX</b>", f"<b>{EURO(social)}</b>"],
    ]  # fmt: skip
    final = "SOMME À PAYER" if due >= 0 else "EXCÉDENT RESTITUÉ"
    sheet = [
        ["Impôt sur le revenu net", EURO(house.net_tax)],
        ["Prélèvements sociaux", EURO(social)],
        ["Retenues et acomptes versés", EURO(-house.withheld)],
        [f"<b>{final}</b>", f"<b>{EURO(abs(due))}</b>"],
    ]
    html = f"""<p class="center small">DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</p><p class="center" style="font-size:12.5pt"><b>IMPÔT SUR LES REVENUS ET PRÉLÈVEMENTS SOCIAUX<br>AVIS {year} — REVENUS DE {house.year}</b></p>
<table><tr><td style="width:50%" class="small">{esc(house.office[0])}<br>{esc(house.office[1])}<br>{esc(house.office[2])}<br><br>N° FISCAL : {grouped(house.numbers[0], (13,))}<br>RÉFÉRENCE DE L'AVIS : {house.reference}<br>DÉLIVRÉ LE {date_printed(house.issued_on, "slash")}<br>MIS EN RECOUVREMENT LE {date_printed(house.collected_on, "slash")}<br>LIMITE DE PAIEMENT {date_printed(house.collected_on + dt.timedelta(days=45), "slash")}</td><td style="padding:8mm 0 8mm 8mm">{esc(house.called[0])}<br>{lines(house.home_rows)}</td></tr></table>
<table class="grid"><tr><th>Revenu fiscal de référence</th><th>Nombre de parts</th><th>Personnes à charge</th></tr><tr><td class="center" style="font-size:12pt">{EURO(house.rfr)}</td><td class="center" style="font-size:12pt">{shares_printed(house.shares)}</td><td class="center" style="font-size:12pt">0</td></tr></table>
<table style="margin-top:6mm"><tr><td style="width:52%">{table(left, "rows small", ("IMPÔT SUR LE REVENU", "€"), ("76%", "24%"))}</td><td>{table(right, "rows small", ("PRÉLÈVEMENTS SOCIAUX", "€"), ("76%", "24%"))}</td></tr></table>
<p style="margin:6mm 0 2mm"><b>RÉCAPITULATIF</b></p>{table(sheet, "grid", (), ("75%", "25%"))}
<p class="small justify" style="margin-top:6mm">Les titres transmis par la succession reçue en l'étude de Me {esc(deed.named("first_last"))} ({unaccented(who.last_name).upper()}, acte du {date_printed(dt.date(house.year - 1, 4, dice.number(2, 28)), "slash")}) produisent à votre nom depuis le 1er janvier {house.year}. Plafond de l'abattement sur les pensions pour {house.year} : 4 399 € par foyer. Revenu fiscal de référence de {house.year - 1}, pour comparaison : {EURO(round(house.rfr * 0.97))}.</p><p class="tiny" style="margin-top:6mm">{LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.pick(("Liberation Sans", "FreeSans")), 9.8, "15mm 16mm")


def student_left_home(dice: Dice) -> Paper:
    """The declarative notice of a student who left the parents' household: « Le foyer » in a right column, no due tax, the parents as decoys."""
    house = draw(dice, children=0, taxed=False)
    year, who = house.year + 1, house.declarants[0]
    wages = dice.number(1_900, 6_400)
    keep = dice.number(600, 3_000)
    taxable = wages - round(wages * 0.1) + keep - round(keep * 0.1)
    young = who
    if "person" not in dice.given:
        young = replace(who, birth_date=dt.date(year - dice.number(21, 24), dice.number(1, 12), dice.number(1, 28)))
    filed = dt.date(year, dice.pick((4, 5)), dice.number(12, 28))
    house = replace(house, declarants=(young,), salaries=(wages,), taxable=taxable, rfr=taxable, net_tax=0, withheld=0)
    house = replace(house, issued_on=filed, collected_on=filed)
    parent, theirs = dice.partner(young, same_name=True), dice.address("")
    label = "Avis de situation déclarative à l'impôt sur le revenu"
    rows = [
        ["Revenus d'activité (job d'étudiant, au-delà de l'exonération)", EURO(wages)],
        ["Pension alimentaire reçue des parents", EURO(keep)],
        ["Déductions de 10 %", EURO(taxable - wages - keep)],
        ["Revenu imposable", EURO(taxable)],
        ["Impôt sur le revenu net", "0"],
    ]
    side = f"""<div style="background:#f2efe6;padding:4mm"><b>Le foyer</b><p class="small">1 part : <b>{shares_printed(house.shares)}</b> (nombre de parts)<br>personne à charge : <b>0</b></p><b>Le repère à donner</b><p class="small">Revenu fiscal de référence<br><span style="font-size:15pt"><b>{EURO(house.rfr)} €</b></span></p><b>Identifiants</b><p class="small">n° fiscal<br>{grouped(house.numbers[0])}<br>n° de l'avis<br>{house.reference}</p><b>Et maintenant ?</b><p class="small">L'avis d'impôt définitif sera déposé dans votre espace à partir du {date_printed(dt.date(year, 7, 25), "slash")}.</p></div>"""
    html = f"""<table><tr><td>{republic("Finances publiques")}</td><td class="right small">{esc(house.office[0])}<br>{esc(house.office[1])}, {esc(house.office[2])}</td></tr></table>
<table style="margin-top:7mm"><tr><td style="width:120mm;padding-right:7mm"><h2>{label}</h2><p>Revenus {house.year} · document établi le {date_printed(filed, "long")}, au dépôt de la déclaration en ligne</p>
<p style="margin:7mm 0">{esc(house.called[0])}<br>{lines(house.home_rows)}</p><p>Vous n'êtes pas imposable sur les revenus que vous avez déclarés.</p>{table(rows, "rows", ("Ce que vous avez déclaré", "en euros"), ("78%", "22%"))}
<p class="small justify" style="margin-top:6mm">Né{young.e} le {date_printed(young.birth_date, "slash")}, vous étiez jusqu'en {house.year - 1} rattaché{young.e} au foyer de {parent.civility} {esc(parent.named("LAST_FIRST"))} (n° fiscal {dice.fiscal_number(parent)}), {esc(unaccented(theirs.line()).upper())} : ce foyer ne peut plus vous compter à charge (plafond de pension déductible : 6 794 €).</p>
<p class="small">Cet avis ne peut pas être utilisé pour payer : il sert de justificatif de revenus auprès des tiers.</p></td><td>{side}</td></tr></table><p class="tiny" style="margin-top:10mm">{LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(
        html, fields(house, "declarative_situation"), "tax_notice", "", dice.pick(("Lato", "Roboto")), 9.8, "14mm"
    )


LAYOUTS = {
    "window_boxes": window_boxes, "form_with_steps": form_with_steps, "advance_taken_back": advance_taken_back,
    "dividends": dividends, "student_left_home": student_left_home,
}  # fmt: skip
