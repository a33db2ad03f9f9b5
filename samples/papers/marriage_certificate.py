"""The acte de mariage: full copy or extract, given by the town hall of the wedding (code civil, art. 76)."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, hour, in_words, town_hall, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import day_in_words, long_date, number_in_words
from samples.paper import Paper, esc
from samples.papers import (
    _apart_civil,
    _blind_marriage_certificate,
    _diverse_marriage_certificate,
    _extra_marriage_certificate,
    _further_marriage_certificate,
    _mixed_marriage_certificate,
    _scattered_marriage_certificate,
    _sorted_marriage_certificate,
    _strewn_marriage_certificate,
)
from samples.stationery import (
    born,
    full_name,
    head,
    lines,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    signed,
    stamp,
    table,
    ticked,
)


def _couple(dice: Dice) -> tuple[Person, Person]:
    one = dice.person(age=(21, 75))
    return one, dice.partner(one, same_name=False)


def full_copy(dice: Dice) -> Paper:
    """Copie intégrale: a text in full words, the margin beside it."""
    one, two = _couple(dice)
    hall, day, issued, number = town_hall(dice), wedding_day(dice, (one, two)), dice.day_before(90), dice.number(2, 600)
    quality = ("époux", "épouse")
    text = (
        f"<p>Le {in_words(day)} à {hour(dice)} ont comparu publiquement en la maison commune : <b>{civil_name(one)}</b>, {born(one)}, employé{one.e}, domicilié{one.e} à {hall.town}, célibataire, "
        f"et <b>{civil_name(two)}</b>, {born(two)}, sans profession, domicilié{two.e} à {hall.town}, célibataire. Les futurs époux déclarent qu'il n'a pas été fait de contrat de mariage. "
        "Ils ont déclaré l'un après l'autre vouloir se prendre pour époux et Nous avons prononcé, au nom de la loi, qu'ils sont unis par le mariage, en présence de deux témoins majeurs qui, lecture faite, ont signé avec les époux et Nous, "
        f"{hall.officer}, adjoint au maire, officier de l'état civil par délégation.</p>"
    )
    html = (
        head(republic(f"MAIRIE {hall.of.upper()}"), f"Acte n° {number}<br>Année {day.year}")
        + "<h1>COPIE INTÉGRALE D'ACTE DE MARIAGE</h1>"
        + f'<div style="display:flex;gap:6mm"><div class="small" style="width:38mm;border-right:.6pt solid #888"><b>Mariage</b><br>{birth_surname(one)}<br>et<br>{birth_surname(two)}<br><br><i>{quality[0]} et {quality[1]}</i></div><div style="flex:1">{text}</div></div>'
        + "<p>Pour copie conforme.</p>"
        + signed(
            hall.town,
            long_date(issued),
            hall.officer,
            seed=number,
            seal=f"MAIRIE {hall.of.upper()}",
            quality="L'officier de l'état civil",
        )
    )
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("marriage_certificate", html, fields, font=dice.font("serif"), size=11)


def extract(dice: Dice) -> Paper:
    """Extrait: the two columns of the spouses."""
    one, two = _couple(dice)
    hall, day, issued = town_hall(dice), wedding_day(dice, (one, two)), dice.day_before(90)
    parents = [(dice.person("", sex="M"), dice.person("", sex="F")) for _ in range(2)]

    def column(label: str, person: Person, of: tuple[Person, Person]) -> str:
        rows = (
            ("Nom", birth_surname(person)),
            ("Prénoms", ", ".join(person.first_names)),
            (f"Né{person.e} le", long_date(person.birth_date)),
            ("à", person.birth_place),
            ("Père", civil_name(of[0])),
            ("Mère", civil_name(of[1])),
        )
        return f"<div class='box' style='flex:1'><div class='c b'>{label}</div>{pairs(rows, width='26%')}</div>"  # fmt: skip

    html = (
        head(lines(f"<b>Ville {hall.of}</b>", f"Département : {hall.department}", "État civil"), f"N° {dice.number(2, 600)} / {day.year}")
        + "<h1>EXTRAIT D'ACTE DE MARIAGE</h1>" + f"<p>Le {long_date(day)} a été célébré à {hall.town} le mariage de :</p>"
        + f'<div style="display:flex;gap:5mm">{column("ÉPOUX", one, parents[0])}{column("ÉPOUSE", two, parents[1])}</div>'
        + "<p>Contrat de mariage : sans contrat.</p><p>Mentions marginales : néant.</p>"
        + f"<p>Délivré conforme aux registres.</p>{signed(hall.town, f'{issued:%d/%m/%Y}', hall.officer, seed=9, seal=f'VILLE {hall.of.upper()}', quality='Pour le maire, l&#39;officier de l&#39;état civil délégué')}"
    )  # fmt: skip
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("marriage_certificate", html, fields, font=dice.font())


def consular(dice: Dice) -> Paper:
    """A wedding abroad, transcribed at Nantes by the central service of civil status."""
    one, two = _couple(dice)
    day, issued, number = wedding_day(dice, (one, two)), dice.day_before(90), dice.number(100, 9000)
    place = dice.pick(("Rabat", "Dakar", "Alger", "Abidjan", "Port-au-Prince", "Istanbul"))
    html = (
        head(republic("MINISTÈRE DE L'EUROPE ET DES AFFAIRES ÉTRANGÈRES", "Service central d'état civil - Nantes"), f"CSL {place.upper()}.{day.year}.{number}")
        + "<h1>ACTE DE MARIAGE<br><span style='font-size:.7em'>transcription - copie intégrale</span></h1>"
        + f"<p>Le {in_words(day)}, par-devant l'officier de l'état civil étranger de {place}, a été célébré le mariage de :</p><p><b>{civil_name(one)}</b>, {born(one)},</p><p>avec <b>{civil_name(two)}</b>, {born(two)}.</p>"
        + f"<p>Transcrit par Nous, {full_name(dice.person('', age=(30, 60)))}, officier de l'état civil par délégation du consul général de France, sur production d'une expédition de l'acte étranger.</p><p>Copie délivrée selon procédé informatisé à Nantes, le {long_date(issued)}.</p>"
        + f"<p class='r'>L'officier de l'état civil</p>{stamp('SERVICE CENTRAL ÉTAT CIVIL')}"
    )  # fmt: skip
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("marriage_certificate", html, fields, font=dice.font("any"), size=11)


def second_prose(dice: Dice) -> Paper:
    """The full copy as one paragraph."""
    one = dice.person(age=(25, 70), sex="M")
    two, day, wed = dice.person("partner", sex="F", age=(25, 70)), dice.day_before(100), dice.day_before(1500, 200)
    html = (
        "<p><b>MAIRIE DE NANTES</b><br>Service de l'état civil</p><h1>Copie intégrale d'acte de mariage</h1>"
        + paragraphs(f"Le {long_date(wed)} à quinze heures, devant nous, ont comparu publiquement en la maison commune : {', '.join(one.first_names)} {one.last_name.upper()}, employé, né à {one.birth_place} le {long_date(one.birth_date)}, domicilié à Nantes, et {', '.join(two.first_names)} {two.last_name.upper()}, enseignante, née à {two.birth_place} le {long_date(two.birth_date)}, domiciliée à Nantes, lesquels ont déclaré l'un après l'autre vouloir se prendre pour époux.", f"Pour copie conforme. Délivrée à Nantes, le {day:%d/%m/%Y}")
    )  # fmt: skip
    names = [full_name(one), full_name(two)]
    return sheet(
        "marriage_certificate", html, {"person_names": names, "issue_date": day}, font=dice.font("serif"), size=11
    )


def international(dice: Dice) -> Paper:
    """The extract of the Vienna convention: numbered cells in three languages, husband and wife in two columns, day, month and year under Jo, Mo, An."""
    one, two = _couple(dice)
    hall, issued = town_hall(dice), dice.day_before(120)
    day, words = wedding_day(dice, (one, two)), ("Nom avant le mariage", "Prénoms", "Date et lieu de naissance", "Nom après le mariage")  # fmt: skip
    german = ("Familienname vor der Eheschließung", "Vornamen", "Tag und Ort der Geburt", "Familienname nach der Eheschließung")  # fmt: skip
    italian = ("Cognome prima del matrimonio", "Prenomi", "Data e luogo di nascita", "Cognome dopo il matrimonio")

    def split(date: dt.date) -> str:
        cells = ((f"{date:%d}", "Jo"), (f"{date:%m}", "Mo"), (f"{date.year}", "An"))
        return "<span style='display:inline-flex;gap:1mm'>" + "".join(f"<span style='text-align:center;border:.5pt solid #555;padding:0 1.5mm'><span style='font-size:6pt'>{b}</span><br>{a}</span>" for a, b in cells) + "</span>"  # fmt: skip

    def values(person: Person) -> tuple[str, ...]:
        return birth_surname(person), ", ".join(person.first_names), f"{split(person.birth_date)}<br>{person.birth_place}", person.last_name.upper()  # fmt: skip

    def label(number: int, *text: str) -> str:
        return f"<td style='width:34%;border:.6pt solid #444;font-size:7pt'><b>{number}</b> {'<br>'.join(text)}</td>"

    def value(text: str, span: int = 1) -> str:
        return f"<td colspan='{span}' style='border:.6pt solid #444;font:10pt Liberation Mono;padding:1.5mm'>{text}</td>"  # fmt: skip

    rows = f"<tr>{label(1, 'État', 'Staat', 'Stato')}{value('FRANCE', 2)}</tr><tr>{label(2, 'Service de l’état civil de', 'Standesamtsbehörde', 'Servizio dello stato civile di')}{value(f'{hall.town.upper()} ({hall.department})', 2)}</tr>"
    rows += f"<tr>{label(3, 'Extrait de l’acte de mariage n°', 'Auszug aus dem Heiratseintrag Nr.', 'Estratto dell’atto di matrimonio n.')}{value(str(dice.number(3, 600)), 2)}</tr><tr>{label(4, 'Date et lieu du mariage', 'Tag und Ort der Eheschließung', 'Data e luogo del matrimonio')}{value(f'{split(day)} &nbsp; {hall.town}', 2)}</tr>"
    rows += "<tr><td style='border:.6pt solid #444'></td><td style='border:.6pt solid #444;text-align:center'>5 &nbsp; Époux 1 &middot; Ehegatte 1 &middot; Coniuge 1</td><td style='border:.6pt solid #444;text-align:center'>6 &nbsp; Époux 2 &middot; Ehegatte 2 &middot; Coniuge 2</td></tr>"
    rows += "".join(f"<tr>{label(7 + i, words[i], german[i], italian[i])}{value(a)}{value(b)}</tr>" for i, (a, b) in enumerate(zip(values(one), values(two), strict=True)))  # fmt: skip
    rows += f"<tr>{label(11, 'Autres énonciations de l’acte', 'Andere Angaben aus dem Eintrag', 'Altre enunciazioni dell’atto')}{value(dice.pick(('Cm', 'Sans contrat', '---')), 2)}</tr>"
    rows += f"<tr>{label(12, 'Date de délivrance, signature et sceau', 'Tag der Ausstellung, Unterschrift, Dienstsiegel', 'Data di rilascio, firma e bollo')}{value(f'{split(issued)} <span style=float:right>{stamp(hall.town.upper())}</span>', 2)}</tr>"
    html = (
        "<p style='font-size:8pt;text-align:right'>Convention relative à la délivrance d'extraits plurilingues d'actes de l'état civil<br>signée à Vienne le 8 septembre 1976 &nbsp; - &nbsp; Formule B</p>"
        f"<table>{rows}</table><p style='font-size:7pt;margin-top:4mm'>SYMBOLES / ZEICHEN / SIMBOLI : Jo = jour, Tag, giorno ; Mo = mois, Monat, mese ; An = année, Jahr, anno ; M = masculin ; F = féminin ; Mar = mariage ; Sc = séparation de corps ; Div = divorce ; A = annulation ; D = décès ; Cm = contrat de mariage.<br>Les inscriptions sont écrites en caractères latins d'imprimerie. Si une rubrique ne peut être remplie, elle est rendue inutilisable par des traits.</p>"
    ).replace("’", "'")
    return sheet("marriage_certificate", html, {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}, font="DejaVu Sans Condensed", size=9, margin="12mm 14mm")  # fmt: skip


def algerian(dice: Dice) -> Paper:
    """The extract of an Algerian town hall in French (model EC 7): husband and wife in two columns of one form, filled with a typewriter."""
    one, two = _couple(dice)
    wedding, day = wedding_day(dice, (one, two)), dice.day_before(150)
    town, wilaya = dice.pick((("Es Senia", "Oran"), ("Akbou", "Béjaïa"), ("Ghazaouet", "Tlemcen"), ("El Eulma", "Sétif"), ("Bab El Oued", "Alger")))  # fmt: skip

    def column(person: Person, title: str) -> str:
        father, mother = dice.person("", "M", (50, 80)).first_name, dice.person("", "F", (50, 80))
        rows = (
            ("Nom", birth_surname(person)), ("Prénom(s)", " ".join(person.first_names)), (f"Né{person.e} le", f"{person.birth_date:%d/%m/%Y}"), ("À", person.birth_place),
            (f"Fil{'s' if person.sex == 'M' else 'le'} de", father), ("Et de", mother.named("LAST_first")),
        )  # fmt: skip
        return f'<td style="width:50%;padding:3mm"><div class="c b" style="text-decoration:underline">{title}</div>' + "".join(f'<div style="margin-top:2mm">{label} : <span class="t">{value}</span></div>' for label, value in rows) + "</td>"  # fmt: skip

    html = f"""<p class="c">RÉPUBLIQUE ALGÉRIENNE DÉMOCRATIQUE ET POPULAIRE<br><span style="font:12pt FreeSerif">الجمهورية الجزائرية الديمقراطية الشعبية</span></p>
<div style="display:flex;justify-content:space-between"><div>Wilaya : <span class="t">{wilaya}</span><br>Commune : <span class="t">{town}</span><br>État civil</div><div class="r small">E.C. 7<br><span style="font:11pt FreeSerif">عقد الزواج</span></div></div>
<h1 style="margin:8mm 0 1mm;letter-spacing:.08em">EXTRAIT D'ACTE DE MARIAGE</h1><p class="c">Registre de l'année <span class="t">{wedding.year}</span> &nbsp; Acte n° <span class="t">{dice.number(3, 890):05d}</span></p>
<p style="margin-top:6mm">Le <span class="t">{long_date(wedding)}</span> a été contracté devant Nous, officier de l'état civil de <span class="t">{town}</span>, le mariage de :</p>
<table class="grid" style="margin:4mm 0"><tr>{column(one, "L'ÉPOUX" if one.sex == "M" else "L'ÉPOUSE")}{column(two, "L'ÉPOUX" if two.sex == "M" else "L'ÉPOUSE")}</tr></table>
<p class="small">Mentions marginales : <span class="t">{dice.pick(("Néant", "/", "Rien à signaler"))}</span></p>
<div style="display:flex;justify-content:space-between;margin-top:10mm"><div>{stamp(f"A.P.C. {town.upper()}", "#2c6e49")}</div><div class="c">Pour extrait conforme<br>{town}, le <span class="t">{day:%d/%m/%Y}</span><br>P/ le Président de l'A.P.C.<br>et par délégation<br>{signature(dice.number(0, 99))}</div></div>
<p class="tiny" style="margin-top:14mm">Document destiné à l'étranger. Série {dice.letters(1)} n° {dice.digits(7)}</p>"""
    fields = {"issue_date": day, "person_names": [truth_name(one), truth_name(two)]}
    return sheet("marriage_certificate", html, fields, font="FreeSerif", size=11.5, css=".t{font-family:'Liberation Mono';font-size:10.5pt;font-weight:bold}")  # fmt: skip


LAYOUTS = {"algerian": algerian, "international": international, "second_prose": second_prose, "full_copy": full_copy, "extract": extract, "consular": consular}  # fmt: skip


def cameroon(dice: Dice) -> Paper:
    """Cameroon: a printed form in French and English, husband in the left column and wife in the right, the regime ticked, certified copy at the foot."""
    one, two = dice.person(sex=dice.pick("FM"), age=(23, 70)), dice.person("partner", age=(23, 70))
    wife, husband = (one, two) if one.sex == "F" else (two, one)
    if husband.sex == wife.sex:
        husband = dice.person("", "M", (23, 70)) if wife.sex == "F" else husband
        wife = wife if wife.sex == "F" else dice.person("", "F", (23, 70))
    day = wedding_day(dice, (wife, husband))
    issued = dice.day_before(150, 2)
    centre = dice.pick(("Yaoundé III", "Douala V", "Bafoussam Ier", "Ebolowa", "Dschang", "Garoua II"))
    dads, mums = [dice.person("", "M") for _ in range(2)], [dice.person("", "F") for _ in range(2)]

    def row(label: str, english: str, left: str, right: str) -> str:
        return f'<tr><td style="width:27%">{label}<br><i class="tiny">{english}</i></td><td style="width:36.5%;border-left:.5pt solid">{left}</td><td style="border-left:.5pt solid">{right}</td></tr>'

    def parent(person: Person, of: Person) -> str:
        surname = birth_surname(of) if person.sex == "M" else birth_surname(person)
        return f"{surname} {' '.join(person.first_names)}"

    both = (husband, wife)
    rows = row("", "", "<b>ÉPOUX</b> / <i>Husband</i>", "<b>ÉPOUSE</b> / <i>Wife</i>")
    rows += row("Noms", "Surname", *(f"<b>{birth_surname(who)}</b>" for who in both)) + row("Prénoms", "Given names", *(f"<b>{' '.join(who.first_names)}</b>" for who in both))  # fmt: skip
    rows += row("Né(e) le", "Born on the", *(long_date(who.birth_date) for who in both)) + row("À", "At", *(esc(who.birth_place) for who in both))  # fmt: skip
    rows += row("Profession", "Occupation", *(dice.pick(("commerçant(e)", "enseignant(e)", "cultivateur(trice)", "infirmier(ère)")) for _ in both))  # fmt: skip
    rows += row("Domicilié(e) à", "Residing at", centre, dice.pick(("Kribi", "Bertoua", "Limbé", centre)))
    rows += row("Fils / fille de", "Son / daughter of", *(parent(dad, who) for dad, who in zip(dads, both, strict=True))) + row("et de", "and of", *(parent(mum, who) for mum, who in zip(mums, both, strict=True)))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between" class="c small"><div style="width:72mm"><b>RÉPUBLIQUE DU CAMEROUN</b><br>Paix — Travail — Patrie<br>———<br>Centre d'état civil de {centre}</div><div style="width:72mm"><b>REPUBLIC OF CAMEROON</b><br>Peace — Work — Fatherland<br>———<br>Civil Status Registry of<br>{centre}</div></div>
<div class="c" style="margin:6mm 0;border:1.5pt solid #2e7d32;padding:2mm"><b style="font-size:1.35em">ACTE DE MARIAGE</b> / <i>MARRIAGE CERTIFICATE</i><br>N° {day.year}/CE{dice.digits(4)}/M/{dice.number(10, 900):03d}</div>
<p>Le <b>{in_words(day)}</b> <i class="small">(on the)</i>, devant Nous <i class="small">(before Us)</i> {esc(dice.person("", age=(35, 65)).named("LAST_first"))}, officier d'état civil, ont comparu publiquement pour contracter mariage :</p><table style="border:.6pt solid">{rows}</table>
<p style="margin-top:4mm">Régime matrimonial / <i>Type of marriage</i> : ☐ polygamie &nbsp; ☒ monogamie <br>Biens / <i>Property</i> : {dice.pick(("☒ communs &nbsp; ☐ séparés", "☐ communs &nbsp; ☒ séparés"))}</p><p>Les futurs époux ayant déclaré, l'un après l'autre, vouloir se prendre pour mari et femme, nous avons prononcé au nom de la loi qu'ils sont unis par le mariage, en présence des témoins {esc(dice.person("").named("LAST_first"))} et {esc(dice.person("").named("LAST_first"))}.</p>
<div class="sign"><div class="small">Secrétaire<br>{signature(dice.number(0, 99))}</div><div class="c small">Pour copie certifiée conforme à la souche<br><i>Certified true copy</i><br>{centre}, le <b>{issued:%d/%m/%Y}</b><br>L'Officier d'état civil<br>{stamp("CENTRE D'ETAT CIVIL", "#2e7d32", under="CMR")}</div></div>"""
    fields = {"person_names": [truth_name(husband), truth_name(wife)], "issue_date": issued}
    return sheet("marriage_certificate", html, fields, font="DejaVu Serif", size=8.8, margin="12mm 15mm")


LAYOUTS["cameroon"] = cameroon


def belgian_database(dice: Dice) -> Paper:
    """An extract of Belgium's central database (BAEC): long number, both spouses in columns, no signature but an electronic seal."""
    one, two = _couple(dice)
    wedding = wedding_day(dice, (one, two))
    issued, place = dice.day_before(100), dice.pick(("Charleroi", "Schaerbeek", "Verviers", "Namur", "La Louvière"))
    rows = [
        ("Nom", birth_surname(one), birth_surname(two)), ("Prénom(s)", " ".join(one.first_names), " ".join(two.first_names)), ("Date de naissance", f"{one.birth_date:%d.%m.%Y}", f"{two.birth_date:%d.%m.%Y}"),
        ("Lieu de naissance", one.birth_place, two.birth_place), ("Pays de naissance", "France", "France"), ("Sexe", "Masculin" if one.sex == "M" else "Féminin", "Masculin" if two.sex == "M" else "Féminin"), ("Nom après le mariage", "inchangé", "inchangé"),
    ]  # fmt: skip
    html = (
        f"<table><tr><td style='border-left:5px solid #111;border-right:5px solid #d4a900;padding-left:4mm'><b>Ville de {place}</b><br>Service État civil</td><td class='r small'>Royaume de Belgique<br>Banque de données d'actes de l'état civil (BAEC)</td></tr></table>"
        f"<p style='font-size:17pt;margin:12mm 0 1mm'>Extrait d'acte de mariage</p><p class='small'>Numéro d'acte BAEC : {wedding.year}-{dice.digits(4)}-{dice.digits(4)}-{dice.digits(2)}</p>"
        f"<h2 style='background:#efe7c7;padding:2mm'>1. Données relatives au mariage</h2>{pairs([('Date du mariage', f'{wedding:%d.%m.%Y}'), ('Lieu du mariage', place), ('Pays du mariage', 'Belgique')], width='32%')}"
        f"<h2 style='background:#efe7c7;padding:2mm'>2. Données relatives aux époux</h2>{table(rows, ('', 'Époux / épouse 1', 'Époux / épouse 2'), cls='rows')}<h2 style='background:#efe7c7;padding:2mm'>3. Modifications et mentions</h2><p>Aucune modification n'est enregistrée à ce jour.</p>"
        f"<p style='margin-top:16mm'>Extrait généré le {issued:%d.%m.%Y} à {dice.number(8, 17)}:{dice.number(10, 59)} — valable dans les limites de l'article 29 de l'ancien Code civil.</p><p class='small'>Cet extrait est revêtu du cachet électronique du SPF Justice. Aucune signature manuscrite n'est requise. Vérification : code {dice.letters(4)}-{dice.digits(4)}-{dice.letters(4)}.</p>"
    )  # fmt: skip
    truth = {
        "person_names": [f"{' '.join(p.first_names)} {birth_surname(p)}" for p in (one, two)],
        "issue_date": issued,
    }
    return sheet("marriage_certificate", html, truth, font="Lato", size=10.2, margin="17mm 20mm")


LAYOUTS["belgian_database"] = belgian_database


def senegalese(dice: Dice) -> Paper:
    """Senegal's certificate of a marriage recorded: the register's data in a side column, husband's block over wife's, the choice of regime in boxes, two witnesses."""
    one, two = dice.person(sex="M", age=(24, 70)), dice.person("partner", sex="F", age=(21, 65))
    day = wedding_day(dice, (one, two))
    issued = dice.day_before(150, 2)
    region, commune = dice.pick(
        (("Thiès", "Mbour"), ("Dakar", "Grand Yoff"), ("Kaolack", "Médina Baye"), ("Saint-Louis", "Richard-Toll"))
    )
    written = day + dt.timedelta(days=dice.number(2, 90))

    def spouse(title: str, it: Person, job: str) -> str:
        return f"<div style='border:1pt solid #1d6b3a;margin-bottom:4mm'><div style='background:#e4f0e7;padding:1mm 3mm'>{title}</div><div style='padding:2mm 3mm;line-height:1.55'>Prénoms : <b>{' '.join(it.first_names)}</b><br>Nom de famille : <b>{birth_surname(it)}</b><br>né{it.e} le {long_date(it.birth_date)}, à {dice.pick(('Louga', 'Tivaouane', 'Rufisque', 'Diourbel'))}<br>profession : {job}<br>fils (fille) de {dice.person('', 'M').first_name} et de {dice.person('', 'F').named('first_last')}</div></div>"

    witnesses = " ; ".join(dice.person("", age=(30, 70)).named("first_last") for _ in range(2))
    html = f"""<table style="border-bottom:2pt solid #1d6b3a"><tr><td style="width:50%">RÉPUBLIQUE DU SÉNÉGAL<br><i class="small">Un Peuple – Un But – Une Foi</i></td><td class="r">Région de {region}<br>Commune de {commune}<br>Centre principal d'état civil</td></tr></table><p class="c" style="font-size:17pt;margin:8mm 0">CERTIFICAT DE MARIAGE CONSTATÉ</p>
<div style="display:flex;gap:7mm"><div style="width:44mm" class="small"><p>Registre n° <b>{dice.number(1, 14):02d}</b></p><p>Année <b>{written.year}</b></p><p>Acte n° <b>{dice.number(4, 620)}</b></p><p>Dressé le {written:%d/%m/%Y}</p><p style="margin-top:9mm">Option souscrite :<br>{ticked("monogamie", True)}<br>{ticked("limitation à deux", False)}<br>{ticked("polygamie", False)}</p><p>Régime :<br>{ticked("séparation de biens", True)}<br>{ticked("communauté réduite", False)}</p><p>Dot : {dice.number(5, 90) * 1000} F CFA</p></div><div style="flex:1">{spouse("ÉPOUX", one, dice.pick(("commerçant", "tailleur", "enseignant", "mécanicien")))}{spouse("ÉPOUSE", two, dice.pick(("coiffeuse", "sans profession", "restauratrice", "étudiante")))}
<p style="line-height:1.6">Nous, officier de l'état civil, certifions avoir constaté le mariage célébré selon la coutume à {commune}, le <b>{day_in_words(day)} {number_in_words(day.year)}</b>, entre les époux ci-dessus, qui ont donné leur consentement en présence des témoins {witnesses}.</p><p>Le présent certificat, délivré aux époux, fait foi de leur union.</p></div></div>
<table style="margin-top:10mm"><tr><td style="width:50%">{stamp("COMMUNE DE " + commune.upper(), "#1d6b3a", under="SN")}</td><td>Pour copie certifiée conforme,<br>{commune}, le {long_date(issued)}<br>{esc(dice.person("", age=(35, 62)).named("first_LAST"))}, officier délégué<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("marriage_certificate", html, truth, font="URW Bookman", size=10, margin="15mm 18mm")


LAYOUTS["senegalese"] = senegalese


def register_grid(dice: Dice) -> Paper:
    """A village's typed extract lying down: no title but the register's, a row for each spouse under seven columns, witnesses and the notary's contract between."""
    one = dice.person(age=(24, 75))
    two = dice.partner(one, same_name=False)
    hall, wed = town_hall(dice), wedding_day(dice, (one, two))
    issued = dice.day_before(100, 1)
    witnesses = [full_name(dice.person("", age=(22, 70))) for _ in range(2)]
    contract = dice.day_before(60, 12, of=wed)

    def row(person: Person, index: int) -> str:
        father, mother = dice.person("", "M", (45, 85)), dice.person("", "F", (45, 85))
        cells = (f"{index}.", birth_surname(person), ", ".join(person.first_names), f"{person.birth_date:%d/%m/%Y}<br>{person.birth_place}", dice.pick(("célibataire", "divorcé" + person.e)), f"{father.first_name} {birth_surname(person)}", full_name(mother))  # fmt: skip
        return "<tr>" + "".join(f"<td style='padding:3mm 1.5mm'>{cell}</td>" for cell in cells) + "</tr>"

    heads = "".join(f"<th class='small' style='font-weight:normal;font-style:italic'>{text}</th>" for text in ("", "Nom", "Prénoms", "Date et lieu de naissance", "État antérieur", "Père", "Mère"))  # fmt: skip
    html = (
        f"<table><tr><td style='width:40%'>Département : {hall.department}<br><b>Commune {hall.of}</b></td><td class='c' style='border:.8pt solid'>ÉTAT CIVIL<br>Registre des mariages — année {wed.year}<br>feuillet {dice.number(2, 90)}, acte {dice.number(1, 60)}</td></tr></table>"
        f"<p style='margin:6mm 0 3mm'>Le {long_date(wed)}, en la maison commune, devant {hall.officer}, adjoint au maire, ont comparu publiquement et ont été unis par le mariage :</p><table class='grid' style='margin-bottom:4mm'><tr>{heads}</tr>{row(one, 1)}{row(two, 2)}</table>"
        f"<p>Contrat reçu par Maître {dice.person('', age=(35, 66)).named('first_LAST')}, notaire à {dice.address('').town}, le {contract:%d/%m/%Y}. Témoins majeurs : {witnesses[0]} et {witnesses[1]}. Mentions : néant.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:6mm'><div>{stamp('MAIRIE ' + hall.of.upper(), '#7a1f2b')}</div><div class='r'>Pour extrait, certifié le {issued:%d/%m/%Y}<br>La secrétaire de mairie, officier délégué,<br>{dice.person('', 'F', (30, 62)).named('first_last')}<br>{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("marriage_certificate", html, truth, font="Courier Prime", size=10, page="A4 landscape", margin="18mm 20mm")  # fmt: skip


LAYOUTS["register_grid"] = register_grid


LAYOUTS |= _further_marriage_certificate.LAYOUTS
LAYOUTS |= _extra_marriage_certificate.LAYOUTS


def two_boxes(dice: Dice) -> Paper:
    """A certificate of the town hall: the day of delivery at the top, the two spouses boxed side by side with labels at the right of their column, parents, witnesses and notary in small print under them."""
    one, two = dice.person(sex="M", age=(26, 70)), dice.person("partner", sex="F", age=(24, 68))
    hall, wed = town_hall(dice), wedding_day(dice, (one, two))
    issued = dice.day_before(100)
    deal = wed - dt.timedelta(days=dice.number(8, 40))

    def side(who: Person) -> str:
        father, mother = dice.person("", sex="M", age=(60, 90)), dice.person("", sex="F", age=(58, 88))
        rows = (("Nom", birth_surname(who)), ("Prénoms", ", ".join(who.first_names)), ("Naissance", f"{who.birth_date:%d/%m/%Y}, {who.birth_place}"), ("Domicile", dice.address("").line()))  # fmt: skip
        inner = "".join(f"<tr><td class='r small' style='width:22mm;color:#555'>{label}</td><td><b>{value}</b></td></tr>" for label, value in rows)  # fmt: skip
        child = "fils" if who.sex == "M" else "fille"
        return f"<div style='flex:1;border:1pt solid #446;padding:3mm'><table>{inner}</table><p class='small'>{child} de {civil_name(father)} et de {civil_name(mother)}</p></div>"

    witnesses = " ; ".join(full_name(dice.person("", age=(20, 70))) for _ in range(2))
    html = (
        f"<div style='display:flex;justify-content:space-between'><b>Ville {hall.of}</b><span>Délivré le {issued:%d/%m/%Y} sous le n° {dice.digits(5)}</span></div><h1 style='margin-top:14mm'>CERTIFICAT DE MARIAGE</h1>"
        f"<p>Il résulte des registres de l'état civil de la commune, année {wed.year}, acte n° {dice.number(3, 700)}, qu'ont été unis par le mariage devant l'officier de l'état civil le <b>{long_date(wed)}</b> :</p>"
        f"<div style='display:flex;gap:5mm;margin:6mm 0'>{side(one)}{side(two)}</div><p class='small'>Témoins : {witnesses}. Contrat de mariage reçu le {long_date(deal)} par Maître {dice.person('').named()}, notaire à {dice.address('').town}. Mentions marginales : néant.</p>"
        f"<p>Certificat établi pour valoir justification auprès des administrations.</p><div style='display:flex;gap:12mm'>{stamp(f'MAIRIE {hall.of.upper()}')}<div>Par délégation du maire<br>{dice.person('', age=(25, 60)).named()}<br>{signature(wed.day)}</div></div>"
    )  # fmt: skip
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("marriage_certificate", html, truth, font="Lato", size=10.5)


LAYOUTS["two_boxes"] = two_boxes
LAYOUTS |= _mixed_marriage_certificate.LAYOUTS
LAYOUTS |= _sorted_marriage_certificate.LAYOUTS


def wide_row(dice: Dice) -> Paper:
    """A landscape sheet « Relevé d'acte »: one header row and one row of values in small letters, the couple after « Concerne », town and day without « le »; guardian of youth, contract at a notary's and an older copy told."""
    one, two = dice.person(sex="M", age=(24, 70)), dice.person("", "F", (23, 68))
    wed, issued = wedding_day(dice, (one, two)), dice.day_before(80, 1)
    town, notary, agent, chief = (
        dice.address("").town,
        dice.person("", age=(40, 66)),
        dice.person("", age=(25, 60)),
        dice.person("", age=(40, 62)),
    )
    act = wed - dt.timedelta(days=dice.number(9, 60))
    old = max(wed + dt.timedelta(days=12), issued - dt.timedelta(days=dice.number(150, 1400)))

    def low(text: str) -> str:
        return esc(text.lower())

    cells = [
        ("Acte", f"{dice.number(3, 420)}/{wed.year}"), ("Date et lieu de la célébration", f"{long_date(wed)}<br>{low(town)}"), ("1er époux", f"{low(truth_name(one))}<br>né {long_date(one.birth_date)}<br>{low(one.birth_place)}"),
        ("Représenté par", dice.pick(("—", f"curateur : {low(dice.person('', age=(40, 60)).named('first_last'))}"))), ("2e époux", f"{low(truth_name(two))}<br>née {long_date(two.birth_date)}<br>{low(two.birth_place)}"),
        ("Contrat", f"me {low(notary.named('first_last'))}, notaire<br>{long_date(act)}"), ("Mentions", "néant"),
    ]  # fmt: skip
    head = "".join(f"<th style='font-size:8pt'>{a}</th>" for a, _ in cells)
    row = "".join(f"<td style='padding:3mm 2mm'>{b}</td>" for _, b in cells)
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-end"><div><b>Ville de {esc(town)}</b> · service de l'état civil</div><div style="font-size:17pt">Relevé d'acte</div></div>
<p style="margin:8mm 0 4mm">Concerne : {low(truth_name(one))} et {low(truth_name(two))}, mariage inscrit au registre de l'année {wed.year}</p>
<table class="grid"><tr>{head}</tr><tr>{row}</tr></table>
<p style="margin-top:5mm" class="small">Annule et remplace le relevé remis le {long_date(old)} (droit de timbre d'alors : 2,30 €). Gratuit. Relevé collationné sur le registre, articles 63 et 76 du code civil.</p>
<div style="display:flex;justify-content:space-between;margin-top:9mm"><div>Préparé par {low(agent.named("first_last"))}<br><span class="small">agent de guichet</span></div><div>{stamp("ETAT CIVIL")}</div><div>{esc(town)}, {long_date(issued)}<br>contresigné : {low(chief.named("first_last"))}, officier délégué<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [truth_name(one).lower(), truth_name(two).lower()], "issue_date": issued}
    return sheet(
        "marriage_certificate", html, fields, font=dice.font(), size=10, page="A4 landscape", margin="15mm 15mm"
    )


LAYOUTS["wide_row"] = wide_row
LAYOUTS |= _blind_marriage_certificate.LAYOUTS
LAYOUTS |= _strewn_marriage_certificate.LAYOUTS | _scattered_marriage_certificate.LAYOUTS
LAYOUTS |= _diverse_marriage_certificate.LAYOUTS | _apart_civil.MARRIAGE
