"""The attestation that a request for family reunification was filed with the OFII (CESEDA, art. R.434-12)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_civil,
    _blind_family_reunification_certificate,
    _mixed_family_reunification_certificate,
    _sorted_family_reunification_certificate,
)
from samples.papers._mixed_housing_kit import initial, plain, renamed
from samples.stationery import (
    barcode,
    born,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    signed,
    spoken,
    stamp,
)


def ofii(dice: Dice) -> Paper:
    """Attestation de dépôt, letter of the OFII's direction."""
    person, style, day = dice.person(age=(22, 60)), "LAST_first", dice.day_before(400)
    family = dice.partner(person, same_name=True)
    town = dice.address("").town
    number = f"RF{dice.digits(9)}"
    html = (
        head(logo("OFII", "#1f3c88", "Office français de l'immigration et de l'intégration"), lines(f"Direction territoriale de {town}", dice.phone()))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines())}</div><p>Référence : {number}</p><p class='r'>{town}, le {long_date(day)}</p>"
        + "<h1>ATTESTATION DE DÉPÔT<br>D'UNE DEMANDE DE REGROUPEMENT FAMILIAL</h1>"
        + f"<p>Vu les articles L.434-1 et suivants et R.434-12 du code de l'entrée et du séjour des étrangers et du droit d'asile,</p><p>le directeur général de l'OFII atteste que <b>{spoken(person, style)}</b>, {born(person, 'slash')}, a déposé une demande complète de regroupement familial au bénéfice de {spoken(family, style)}.</p>"
        + paragraphs("Le délai de six mois imparti à l'autorité administrative pour statuer court à compter de la date de la présente attestation.", "Le logement peut être recherché pendant l'instruction de la demande.")
        + signed("", f"{day:%d/%m/%Y}", "Le directeur territorial", seed=3, seal="OFII")
    )  # fmt: skip
    return sheet(
        "family_reunification_certificate",
        html,
        {"person_names": [person.named(style), family.named(style)], "issue_date": day},
        font=dice.font(),
    )


def prefecture(dice: Dice) -> Paper:
    """Attestation of filing in a table, as printed at the counter."""
    person, day = dice.person(age=(22, 60)), dice.day_before(400)
    town, style = dice.address("").town, "LAST_FIRST"
    number = dice.digits(10)
    rows = (
        ("Numéro de dossier", number), ("Demandeur", f"<b>{person.named(style)}</b>"), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"), ("Adresse", dice.address().line()),
        ("Nombre de bénéficiaires", str(dice.number(1, 5))), ("Date de dépôt du dossier complet", f"{day:%d/%m/%Y}"),
    )  # fmt: skip
    html = (
        head(republic("MINISTÈRE DE L'INTÉRIEUR", "OFII"), barcode(number)) + "<h1>REGROUPEMENT FAMILIAL<br>Attestation de dépôt de dossier</h1>" + pairs(rows)
        + paragraphs("La présente attestation est remise au demandeur lors du dépôt du dossier complet (Cerfa n° 11436). Elle ne vaut pas accord de regroupement familial.")
        + f"<p>À {town}, le {day:%d/%m/%Y}</p>" + stamp("OFII")
    )  # fmt: skip
    return sheet(
        "family_reunification_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font(),
    )


def letter(dice: Dice) -> Paper:
    """A plain letter of the OFII's delegation, without a table."""
    person, style, day = dice.person(age=(22, 60)), "first_LAST", dice.day_before(400)
    html = (
        head(lines("<b>Office français de l'immigration et de l'intégration</b>", f"Délégation de {dice.address('').town}"), f"Le {day:%d/%m/%Y}") + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines())}</div><p class='b'>Objet : votre demande de regroupement familial - dossier n° {dice.digits(8)}</p>"
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", "Nous attestons que votre demande de regroupement familial a été déposée et que votre dossier est complet. Il est transmis au maire de votre commune pour l'enquête sur le logement et les ressources.", "Cette attestation peut être produite à l'appui d'une demande de logement social.")
        + stamp("OFII")
    )  # fmt: skip
    return sheet(
        "family_reunification_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("any"),
    )


LAYOUTS = {"ofii": ofii, "prefecture": prefecture, "letter": letter}  # fmt: skip
LAYOUTS |= _mixed_family_reunification_certificate.LAYOUTS
LAYOUTS |= _sorted_family_reunification_certificate.LAYOUTS


def framed_with_seal(dice: Dice) -> Paper:
    """A framed certificate with emblem, seal and code, all lines centred: the day upper left under the emblem, « certifie que » the applicant of several names, the spouse abroad with a birth day, the host of the dwelling and a notary."""
    person, mate = dice.person(age=(24, 62)), dice.person("", age=(22, 60))
    if "person" not in dice.given:
        tail = dice.pick(
            ("ould Sidi Brahim", "Ben Haj Salah", "Nguyen Van Hai", "Diallo Bâ Souaré", "El Idrissi Alaoui")
        )
        person = replace(person, last_name=tail, birth_name=None)
    issued = dice.day_before(200, 2)
    filed = issued - dt.timedelta(days=dice.number(1, 25))
    owner, notary, agent, home = (
        dice.person("", age=(35, 70)),
        dice.person("", age=(35, 65)),
        dice.person("", age=(28, 60)),
        dice.address(),
    )
    name, town = person.named("first_LAST"), dice.address("").town
    wed = max(person.birth_date, mate.birth_date) + dt.timedelta(days=19 * 366)
    wed = min(wed + dt.timedelta(days=dice.number(0, 1200)), filed - dt.timedelta(days=60))
    code = "".join(
        f"<rect x='{x * 3}' y='{y * 3}' width='3' height='3'/>"
        for x in range(19)
        for y in range(19)
        if dice.chance(0.48)
    )
    html = f"""<div style="border:3pt double #31507e;padding:9mm 11mm;min-height:250mm;text-align:center"><div style="text-align:left;width:52mm"><svg width="40" height="40" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#31507e"/><path d="M8 26 L20 8 L32 26 Z" fill="#fff"/></svg><div class="small"><b>Office français de l'immigration et de l'intégration</b><br>Direction territoriale de {esc(town)}</div><div style="margin-top:2mm">le {long_date(issued)}</div></div>
<h1 style="margin:14mm 0 3mm">CERTIFICAT DE DÉPÔT</h1><div>d'une requête en introduction de famille</div><div class="small">(regroupement familial, articles L. 434-1 et suivants du CESEDA)</div>
<p style="margin-top:10mm">Le directeur territorial certifie que</p><p style="font-size:1.25em"><b>{esc(name)}</b></p><p>né{person.e} le {long_date(person.birth_date)}</p><p>demeurant {esc(home.line())}</p>
<p style="margin-top:5mm">a remis un dossier complet, enregistré le {long_date(filed)}</p><p>sous le numéro <b>{dice.digits(2)}-{dice.digits(6)}</b>, téléphone du service {dice.phone()}</p><p>en vue de faire venir {"son épouse" if mate.sex == "F" else "son époux"}</p><p>{esc(mate.first_name)} {esc(mate.last_name)}, né{mate.e} le {mate.birth_date:%d/%m/%Y}, résidant hors de France</p><p>mariage célébré le {wed:%d/%m/%Y}, traduction certifiée par Me {esc(notary.named("first_last"))}, notaire</p><p>Logement prévu : bail de {owner.civility} {esc(owner.last_name)}, propriétaire et voisin{owner.e}</p>
<p style="margin-top:5mm" class="small">Le préfet dispose de six mois pour statuer à compter de l'enregistrement. Le présent certificat ne vaut pas autorisation d'entrée.</p>
<div style="display:flex;justify-content:space-around;align-items:center;margin-top:9mm">{stamp("OFFICE IMMIGRATION")}<div>{esc(agent.named("first_last"))}<br><span class="small">agent instructeur</span><br>{signature(dice.number(0, 99))}</div><svg width="57" height="57">{code}</svg></div><div style="margin-top:4mm">{barcode(dice.digits(12))}</div></div>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet(
        "family_reunification_certificate", html, fields, font=dice.font("serif"), size=10.8, margin="10mm 11mm"
    )


LAYOUTS["framed_with_seal"] = framed_with_seal
LAYOUTS |= _blind_family_reunification_certificate.LAYOUTS


def online_account(dice: Dice) -> Paper:
    """The State's site for foreigners in France: the deposit confirmed, a line of steps across, the family in rows, a former title and home."""
    person = dice.person(age=(24, 60))
    spouse = dice.partner(person, same_name=True)
    child, payer = (
        dice.person("", age=(2, max(3, min(15, (dice.today - person.birth_date).days // 365 - 20)))),
        dice.person("", age=(25, 60)),
    )
    home = dice.address()
    filed = dice.day_before(170, 3)
    printed = min(dice.today, filed + dt.timedelta(days=dice.number(1, 3)))
    titled = dice.day_before(1500, 500, of=filed)
    moved = dice.day_before(400, 60, of=filed)
    name = f"{person.last_name.upper()} {person.first_name}"
    land = dice.pick(("Maroc", "Sénégal", "Turquie", "Tunisie", "Côte d'Ivoire"))
    steps = ("Dépôt", "Complétude", "Enquête logement et ressources", "Avis du maire", "Décision du préfet")
    bar = "".join(f'<div style="flex:1;text-align:center;font-size:7.5pt;color:{"#000091" if i == 0 else "#888"}"><div style="height:2mm;background:{"#000091" if i == 0 else "#ddd"};margin:0 1mm 1mm"></div>{i + 1}. {step}</div>' for i, step in enumerate(steps))  # fmt: skip

    def row(*cells: str) -> str:
        return "<tr>" + "".join(f'<td style="border-bottom:.4pt solid #ccc;padding:1.6mm 2mm">{text}</td>' for text in cells) + "</tr>"  # fmt: skip

    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-start"><div style="display:flex;gap:6mm;align-items:center">{republic("MINISTÈRE DE L'INTÉRIEUR")}<div><b>Administration numérique<br>pour les étrangers en France</b></div></div><div class="small r">Étranger n° {dice.digits(10)}<br>{esc(name)}<br>Se déconnecter</div></div>
<div style="background:#f5f5fe;border-left:1.5mm solid #000091;padding:4mm 5mm;margin:8mm 0"><b style="font-size:12.5pt">Confirmation du dépôt d'une demande de regroupement familial</b><br>Demande n° RF-{filed.year}-{dice.digits(7)} — transmise à l'Office français de l'immigration et de l'intégration le <b>{filed:%d/%m/%Y}</b> à {dice.number(8, 22)}h{dice.number(10, 59)}</div>
<div style="display:flex;margin-bottom:7mm">{bar}</div>
<p style="color:#000091;font-weight:bold">Le demandeur</p><table style="width:100%">{row("Nom et prénom", esc(name))}{row("Date et pays de naissance", f"{person.birth_date:%d/%m/%Y} — {land}")}{row("Titre de séjour", f"carte pluriannuelle n° {dice.digits(10)} délivrée le {titled:%d/%m/%Y}")}{row("Adresse", esc(home.line()))}{row("Dans ce logement depuis", f"{moved:%d/%m/%Y} ; loyer {dice.number(450, 980)} €, {dice.number(38, 84)} m²")}</table>
<p style="color:#000091;font-weight:bold;margin-top:6mm">Les membres de famille à faire venir</p><table style="width:100%">{row("<i>Lien</i>", "<i>Nom et prénom</i>", "<i>Naissance</i>", "<i>Résidence</i>")}{row("Conjoint", esc(spouse.named("LAST_first")), f"{spouse.birth_date:%d/%m/%Y}", land)}{row("Enfant", f"{esc(person.last_name.upper())} {esc(child.first_name)}", f"{child.birth_date:%d/%m/%Y}", land)}</table>
<p style="text-align:justify;margin-top:6mm">Votre dossier a été enregistré. La préfecture statue dans les six mois suivant l'attestation de dépôt d'un dossier complet ; le silence gardé vaut rejet. Le présent document atteste du dépôt et n'ouvre pas droit au séjour. Une attestation de l'employeur, {payer.civility} {esc(payer.named())}, reste à joindre avant le {filed + dt.timedelta(days=30):%d/%m/%Y}.</p>
<div class="tiny" style="margin-top:16mm;border-top:.5pt solid #999;display:flex;justify-content:space-between"><span>administration-etrangers.example/particuliers/demandes</span><span>Imprimé le {printed:%d/%m/%Y} — page 1/1</span></div>"""
    fields = {"person_names": [name], "issue_date": filed}
    return sheet("family_reunification_certificate", html, fields, font="Open Sans", size=9.8, margin="13mm 15mm")


LAYOUTS["online_account"] = online_account


def boxes_of_the_islands(dice: Dice) -> Paper:
    """An overseas prefecture's sheet without a title: labels over values in boxes, names of several parts, « établi ce jour » in the text; printing, receipt and effect days, a next visit."""
    person = dice.person(sex="M", age=(26, 64))
    if "person" not in dice.given:
        first, last = dice.pick(
            (
                ("Saïd Ali", "Mohamed Abdou"),
                ("Jean Wisly", "Saint-Fleur Dorvil"),
                ("Andriamahefa Tsiry", "Rakoto Ramana"),
                ("Nasser Eddine", "Ben Halidi Combo"),
            )
        )
        person = replace(person, first_names=(first,), last_name=last)
    agent, chief = dice.person("", age=(25, 60)), dice.person("", age=(36, 62))
    issued = dice.day_before(300, 5)
    issued -= dt.timedelta(days=max(0, issued.weekday() - 4))
    filed = issued - dt.timedelta(days=dice.number(10, 40))
    got = filed + dt.timedelta(days=2)
    visit = issued + dt.timedelta(days=dice.number(15, 50))
    place, title = dice.pick(
        (
            ("Saint-Denis", "PRÉFECTURE DE LA RÉUNION"),
            ("Mamoudzou", "PRÉFECTURE DE MAYOTTE"),
            ("Cayenne", "PRÉFECTURE DE LA GUYANE"),
        )
    )
    name = f"{person.first_name} {person.last_name.upper()}"
    cell = "border:.6pt solid #444;padding:2mm 3mm;width:50%"
    cells = [("Numéro de la demande", f"RF-{issued.year}-{dice.digits(5)}"), ("N° étranger", dice.digits(10)), ("Déposée le", f"{filed:%d/%m/%Y}"), ("Reçue complète le", f"{got:%d/%m/%Y}"), ("Membres de famille", "l'épouse et un enfant mineur, résidant hors de France"), ("Titre du demandeur", f"carte de résident, expire le {visit + dt.timedelta(days=1500):%d/%m/%Y}"), ("Logement à visiter avant le", f"{visit:%d/%m/%Y}"), ("Prise d'effet du délai de six mois", f"{got + dt.timedelta(days=1):%d/%m/%Y}"), ("Dossier suivi par", esc(initial(agent))), ("Imprimé le", f"{issued + dt.timedelta(days=1):%d/%m/%Y}")]  # fmt: skip
    grid = "".join(
        "<tr>"
        + "".join(f'<td style="{cell}"><div class="tiny">{a}</div>{b}</td>' for a, b in cells[i : i + 2])
        + "</tr>"
        for i in range(0, len(cells), 2)
    )
    html = f"""{head(republic(title, "Service de l'immigration et de l'intégration"), f'<div class="small r">Bureau du séjour<br>{place}<br>{dice.phone()}</div>')}<div style="border:.6pt solid #444;padding:2mm 3mm;margin:12mm 0 4mm"><div class="tiny">Concerne :</div><b>{esc(name)}</b></div><table>{grid}</table>
<p class="justify" style="margin-top:9mm;line-height:1.6">Le présent document, établi ce jour, {long_date(issued, weekday=True)}, constate que le dossier de regroupement familial de la personne désignée ci-dessus, présenté au titre des articles L. 434-1 et suivants du code de l'entrée et du séjour des étrangers et du droit d'asile, a été déposé et qu'il est complet. Il vaut attestation de dépôt et ne préjuge pas de la décision du préfet ; l'avis du maire et l'enquête de l'Office français de l'immigration et de l'intégration sont demandés.</p><p class="justify">Il peut être remis à un bailleur pour justifier de la recherche d'un logement adapté à la famille attendue.</p>
<div style="display:flex;justify-content:space-between;margin-top:14mm"><div>L'agent,<br>{esc(initial(agent))}{signature(agent.birth_date.day)}</div><div>Vu et contresigné,<br>la cheffe de bureau, {esc(initial(chief))}{signature(chief.birth_date.day)}</div></div>"""
    return sheet("family_reunification_certificate", html, {"person_names": [name], "issue_date": issued}, font="Liberation Sans", size=10.3, margin="15mm 20mm")  # fmt: skip


LAYOUTS["boxes_of_the_islands"] = boxes_of_the_islands


def diverse_letter_with_one_row(dice: Dice) -> Paper:
    """A window letter with your references: the object is the only title, one row of values, last year's sums beside this year's, a scale; the day in the foot."""
    person = dice.person(age=(23, 66))
    person = renamed(dice, person, ("Nguyen Thi Hoang", "Ould Mohamed Lemine", "Garcia Villanueva", "Rasolofonirina Andriamanitra", "Abdul Rahman Chowdhury"))  # fmt: skip
    spouse = dice.partner(person, same_name=False)
    issued, home = dice.day_before(200), dice.address()
    filed = issued - dt.timedelta(days=dice.number(10, 60))
    agent, money = dice.person("", age=(28, 62)), MoneyStyle()
    name, year = person.named("first_LAST"), issued.year
    size = dice.number(2, 4)
    before = [float(dice.number(14500, 21000)) for _ in range(2)]
    after = [float(dice.number(15500, 24000)) for _ in range(2)]
    sir = "Madame" if person.sex == "F" else "Monsieur"
    head = ("N° étranger", "Dossier", "Reçu complet le", "Personnes demandées", "Logement visé")
    values = (f"99{dice.digits(8)}", f"RF {year}/{dice.digits(5)}", f"{filed:%d/%m/%Y}", f"{size - 1}", f"{dice.number(38, 84)} m², zone {dice.pick(('A', 'B1', 'B2'))}")  # fmt: skip
    scale = [("2 ou 3 personnes", "SMIC mensuel moyen"), ("4 ou 5 personnes", "SMIC majoré d'un dixième"), ("6 personnes et plus", "SMIC majoré d'un cinquième")]  # fmt: skip
    sums = [("Salaires nets", before[0], after[0]), ("Autres revenus", before[1] / 10, after[1] / 10)]
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="color:#1e3a8a;font-size:12pt">OFFICE FRANÇAIS DE L'IMMIGRATION<br>ET DE L'INTÉGRATION</b><br><span class="small">Direction territoriale de {esc(plain(dice.address("")).town)}</span></div><div class="small r">Vos références : RF {dice.digits(5)}<br>Nos références : DT/{dice.letters(3)}</div></div><div style="margin:14mm 0 12mm 95mm;min-height:26mm">{person.civility} {esc(name)}<br>{"<br>".join(map(esc, home.lines(True)))}</div>
<p><b>Objet : regroupement familial de {person.civility} {esc(name)} — dépôt d'un dossier complet</b></p><p>{sir} {esc(person.last_name.upper())},</p><p class="justify">Votre demande en faveur de votre {"époux" if spouse.sex == "M" else "épouse"}, {esc(spouse.named("first_LAST"))}, né{spouse.e} le {spouse.birth_date:%d/%m/%Y}, est enregistrée ; le dossier ci-dessous est complet et en cours d'instruction. La présente en tient lieu d'attestation, notamment auprès des bailleurs.</p>
<table class="grid" style="margin:5mm 0"><tr>{"".join(f"<th>{a}</th>" for a in head)}</tr><tr>{"".join(f"<td style='padding:2mm'>{a}</td>" for a in values)}</tr></table><p>Ressources retenues des douze derniers mois et, pour comparaison, de l'année d'avant :</p><table class="rows" style="width:78%"><tr><td></td><td class="num">{year - 1}</td><td class="num">{year}</td></tr>{"".join(f"<tr><td>{a}</td><td class='num'>{money(b)}</td><td class='num'>{money(c)}</td></tr>" for a, b, c in sums)}<tr><td><b>Total</b></td><td class="num"><b>{money(sum(s[1] for s in sums))}</b></td><td class="num"><b>{money(sum(s[2] for s in sums))}</b></td></tr></table>
<p style="margin-top:5mm" class="small">Niveau exigé (article R. 434-4) :</p><table class="small" style="width:70%">{"".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in scale)}</table><p class="justify" style="margin-top:5mm">Le préfet statue dans les six mois du dépôt. Son silence vaut refus. Une enquête sur le logement peut être faite par les services de la mairie.</p><div style="margin-left:100mm">{"La directrice territoriale" if agent.sex == "F" else "Le directeur territorial"}<br>{esc(agent.named("first_LAST"))}<br>{signature(agent.birth_date.day)}</div>"""
    return sheet("family_reunification_certificate", html, {"person_names": [name], "issue_date": issued}, font="Liberation Sans", size=10, margin="14mm 18mm", footer=f"Édité le {issued:%d/%m/%Y} — RF-AD-04 — page {{page}}")  # fmt: skip


LAYOUTS["diverse_letter_with_one_row"] = diverse_letter_with_one_row
LAYOUTS |= _apart_civil.REUNION
