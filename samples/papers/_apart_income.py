"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import MONTHS, amount_in_words, long_date, month_printed
from samples.names import JOBS
from samples.paper import Paper
from samples.stationery import TYPEWRITER, barcode, sheet, signature, spoken, stamp, table


def _place(dice: Dice) -> str:
    """Where a body has its desk: a street and a town, nobody's home."""
    where = dice.address("")
    return f"{where.street}, {where.postcode} {where.town}"


def care_home_replacement(dice: Dice) -> Paper:
    """A fixed-term contract of a care home: articles in the left column, their content in the right; the absent worker named, two salaries of the scale."""
    person, away, chief, firm = dice.person(age=(19, 62)), dice.person("", age=(22, 60)), dice.person("", age=(35, 62)), dice.company(kind="association")  # fmt: skip
    start, job, money = dice.day_before(700, 5), dice.pick(("aide-soignant" , "agent des services hôteliers", "infirmier")), dice.money()  # fmt: skip
    day, gross, end = dice.day_before(5, 1, of=start), dice.amount(1850, 2790), dice.day_after(200, 30, of=start)
    name = person.named("LAST_first")
    rows = (
        ("Objet", f"Remplacement de {spoken(away)}, en arrêt depuis le {dice.day_before(20, 6, of=day):%d/%m/%Y}."), ("Nature", "Contrat de travail à durée déterminée, à terme précis (article L. 1242-2 du code du travail)"),
        ("Prise de fonction", f"{start:%d/%m/%Y} à 7 h 00"), ("Terme", f"{end:%d/%m/%Y} au soir"), ("Période d'essai", "deux semaines"), ("Emploi", f"{job}, convention collective du 31 octobre 1951, coefficient {dice.number(306, 477)}"),
        ("Temps de travail", "151 h 67 par mois, un week-end sur deux"), ("Salaire", f"{money(gross)} brut par mois, indemnité de dimanche et prime décentralisée en sus ({money(dice.amount(45, 98))} en moyenne)"),
        ("Fin de contrat", "indemnité de précarité de 10 %"), ("Caisses", "retraite : Malakoff ; prévoyance : Apicil"),
    )  # fmt: skip
    html = f"""<div style='border-top:4pt solid #5a7d4f;padding-top:4mm'><b>{firm.name}</b><br><span class='small'>{firm.address.street}, {firm.address.postcode} {firm.address.town} — SIRET {firm.siret} — APE 8710A</span></div>
<p style='margin-top:8mm'>Entre l'établissement ci-dessus, représenté par {spoken(chief)}, directrice ou directeur, et</p><p style='margin-left:20mm'><b>{name}</b>, né{person.e} le {person.birth_date:%d/%m/%Y} à {person.birth_place}, NIR {dice.nir(person)}, demeurant {dice.address().line()}</p><p>il est convenu :</p>
<table>{"".join(f"<tr><td style='width:40mm;text-align:right;color:#5a7d4f;border-right:1pt solid #5a7d4f;padding:2mm'>{label}</td><td style='padding:2mm 4mm'>{value}</td></tr>" for label, value in rows)}</table>
<p style='margin-top:8mm'>Fait en double, {firm.address.town}, {long_date(day)}</p><table><tr><td>Lu et approuvé, le salarié{signature(12)}</td><td>Pour l'établissement{signature(4)}</td></tr></table>"""
    fields = {"employee_name": name, "employer_name": firm.name, "contract_kind": "fixed_term", "start_date": start, "issue_date": day, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, fields, font="Lato", size=10)


def pay_software_letter(dice: Dice) -> Paper:
    """What a young pay software prints: wide margins, three short sentences, the firm's facts in a pale foot; the day only in the electronic seal."""
    person, chief, firm = dice.person(age=(20, 63)), dice.person("", age=(28, 60)), dice.company(kind="company")
    start, day, gross, money = dice.day_before(3200, 120), dice.day_before(45), dice.amount(1820, 3600), dice.money()
    html = f"""<div style='margin:18mm 8mm'><div style='font-size:1.5em;color:#3d5afe'>Attestation de travail</div><div style='height:20mm'></div>
<p style='line-height:2'>{spoken(person, "first_last")} travaille chez {firm.name} depuis le {long_date(start)}.</p><p style='line-height:2'>Son contrat est un CDI à temps complet, au poste de {dice.pick(JOBS).lower()}. Sa période d'essai est terminée et aucune procédure de rupture n'est en cours.</p><p style='line-height:2'>Sa rémunération fixe est de {money(gross)} brut mensuel, soit {money(round(gross * 12, 2))} par an.</p>
<div style='height:18mm'></div><div style='border:1pt solid #c5cdfd;border-radius:3mm;padding:4mm;width:88mm'><span class='tiny'>Signé électroniquement par</span><br>{spoken(chief, "first_last")}, {dice.pick(("office manager", "DRH", "gérant" + chief.e))}<br><span class='tiny'>{day:%d/%m/%Y} {dice.number(8, 19):02d}:{dice.number(0, 59):02d} (UTC+1) · {dice.letters(4)}-{dice.digits(6)}</span></div></div>
<div style='background:#f0f2ff;padding:5mm 8mm;margin-top:30mm' class='small'>{firm.name} · {firm.address.street}, {firm.address.postcode} {firm.address.town} · SIRET {firm.siret} · APE {firm.ape}</div>"""
    fields = {"employee_name": person.named("first_last"), "employer_name": firm.name, "contract_kind": "permanent", "start_date": start, "issue_date": day, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, fields, font="Inter", size=10.4)


def vineyard_typed(dice: Dice) -> Paper:
    """A wine grower types a proof of season work: even letters, a table of past seasons by dashes, the present fixed-term one below; born and signed days."""
    person, owner = dice.person(age=(18, 64)), dice.person("", age=(34, 70))
    start = dice.day_before(110, 20)
    day, rate = dice.day_after(18, 1, of=start), dice.pick((11.88, 12.02, 12.4, 13.1))
    firm = f"EARL {dice.pick(('du Clos Vieux', 'des Graves Hautes', 'Château Peyrat', 'de la Combe'))}"
    gross = round(rate * 151.67, 2)
    name = person.named("FIRST_LAST")
    past = "".join(f"   - {year} : du {dice.number(1, 28):02d}/0{dice.number(3, 5)}/{year} au {dice.number(1, 28):02d}/{dice.number(9, 10):02d}/{year} ..... taille, levage, vendange<br>" for year in (start.year - 3, start.year - 2, start.year - 1))  # fmt: skip
    html = f"""<pre style='font-family:{TYPEWRITER};white-space:pre-wrap;line-height:1.55'>{firm.upper()}<br>viticulteur<br>{_place(dice)}<br>SIRET {dice.siret()}   MSA {dice.digits(9)}<br><br><br>                         ATTESTATION D'EMPLOI<br>                         ====================<br><br>Je soussigne {owner.named()}, exploitant, declare que {name},<br>ne{person.e} le {person.birth_date:%d/%m/%Y}, a ete occupe{person.e} sur le domaine :<br><br>{past}<br>et se trouve engage{person.e} a ce jour par contrat saisonnier (CDD TESA)<br>depuis le {start:%d/%m/%Y}, jusqu'a la fin des travaux, pour 35 h par<br>semaine au taux horaire de {f"{rate:.2f}".replace(".", ",")} EUR, soit {f"{gross:.2f}".replace(".", ",")} EUR bruts par mois.<br><br>Le logement sur place n'est pas fourni.<br><br>                              Le {long_date(day)}<br>                              L'employeur</pre><div style='margin-left:90mm'>{signature(13)}</div>"""
    fields = {"employee_name": name, "employer_name": firm.upper(), "contract_kind": "fixed_term", "start_date": start, "issue_date": day, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, fields, font=TYPEWRITER, size=9.6)


def tax_form_of_result(dice: Dice) -> Paper:
    """The simplified profit sheet of the tax bundle (2033-B), coded cells, two years in columns; a firm of accountants in the margin puts its visa and day."""
    person, counter, money = dice.person(age=(25, 64)), dice.person("", age=(30, 62)), dice.table_money()
    year, sold = dice.today.year - 1, dice.amount(38000, 92000)
    day = min(dt.date(year + 1, 4, 30) - dt.timedelta(days=dice.number(0, 40)), dice.today)
    bought, out, tax, pay, worn = (round(sold * share, 2) for share in (0.21, 0.17, 0.02, 0.12, 0.05))
    gain = round(sold - bought - out - tax - pay - worn, 2)

    def cell(code: str, label: str, value: float) -> str:
        return f"<tr><td>{label}</td><td class='c' style='background:#d6ecdc;width:12mm'>{code}</td><td class='num'>{money(value)}</td><td class='num'>{money(round(value * 0.93, 2))}</td></tr>"

    rows = cell("218", "Production vendue — services", sold) + cell("234", "Achats de matières premières", bought) + cell("242", "Autres charges externes", out) + cell("244", "Impôts, taxes et versements assimilés", tax) + cell("252", "Charges sociales de l'exploitant", pay) + cell("254", "Dotations aux amortissements", worn) + cell("270", "RÉSULTAT D'EXPLOITATION", gain) + cell("310", "BÉNÉFICE OU PERTE", gain)  # fmt: skip
    html = f"""<div style='display:flex'><div style='width:46mm;font-size:.8em;padding-right:4mm'>Cabinet Comptacôte<br>Société d'expertise comptable<br>{_place(dice)}<br><br>Visa de l'expert :<br>{counter.named()}{signature(10)}<br>Établi le<br>{day:%d/%m/%Y}</div>
<div style='flex:1'><div style='display:flex;justify-content:space-between'><b>② COMPTE DE RÉSULTAT SIMPLIFIÉ DE L'EXERCICE</b><b>DGFiP n° 2033-B-SD {year + 1}</b></div><p class='small'>Formulaire obligatoire (article 302 septies A bis du CGI)</p><table class='grid small'><tr><td>Désignation de l'entreprise : <b>{person.named("LAST_first")}</b>, entrepreneur individuel</td><td>SIRET {dice.siret()}</td></tr></table>
<table class='grid small' style='margin-top:3mm'><tr><th>Régime BIC, en euros</th><th></th><th>Exercice N clos le 31/12/{year}</th><th>N-1</th></tr>{rows}</table><p class='small'>Effectif moyen du personnel : 0. Pas d'option pour l'impôt sur les sociétés. Compte de l'exploitant, prélèvements personnels : {money(round(gain * 0.8, 2))}.</p></div></div>"""
    fields = {"person_names": [person.named("LAST_first")], "issue_date": day}
    return sheet("accounting_statement", html, fields, font="Liberation Sans", size=10, margin="14mm 12mm")


def kiosk_ticket(dice: Dice) -> Paper:
    """What the family fund's kiosk prints on a narrow roll: centred capitals, benefits with dots, the sum, the hour; nothing else to show."""
    person, (year, month) = dice.person(age=(19, 60)), dice.month()
    day, number = dice.day_after(20, 6, of=month_ends(year, month)[1]), dice.digits(7)
    housing, rsa = dice.amount(120, 390), dice.pick((0.0, dice.amount(280, 610)))
    family = dice.amount(148, 360)
    total = round(housing + rsa + family, 2)

    def row(label: str, value: float) -> str:
        return f"<div style='display:flex'><span>{label}</span><span style='flex:1;border-bottom:1pt dotted #555'></span><span>{f'{value:.2f}'.replace('.', ',')}</span></div>"

    html = f"""<div class='c'><b>CAF {dice.pick(("DU RHONE", "DE LA GIRONDE", "DU NORD", "DE L'ISERE"))}</b><br>BORNE N. {dice.number(1, 9)} - {day:%d/%m/%Y} {dice.number(9, 16):02d}:{dice.number(10, 59)}<br>--------------------------------<br>ATTESTATION DE PAIEMENT<br>MOIS DE {month_printed(year, month, "plain_upper")}<br>--------------------------------</div>
<div>{person.named("LAST_FIRST")}<br>N. ALLOCATAIRE {number}</div><br>{row("ALLOC. FAMILIALES", family)}{row("AIDE AU LOGEMENT", housing)}{row("RSA", rsa) if rsa else ""}{row("<b>TOTAL EUR</b>", total)}
<br><div class='c'>VERSE LE {month_ends(year, month)[1] + dt.timedelta(days=5):%d/%m/%Y}<br>TRAITE PAR MOYENS AUTOMATISES<br>ART. L. 583-3 DU CSS<br><br>{barcode(number + "0041")}<br>CONSERVEZ CE TICKET</div>"""
    fields = {"beneficiary_name": person.named("LAST_FIRST"), "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": day}  # fmt: skip
    return sheet("benefits_statement", html, fields, font=TYPEWRITER, size=9, page="80mm 150mm", margin="4mm 5mm")


def browser_print(dice: Dice) -> Paper:
    """The fund's site printed from a browser: its address over and under, menus left in, payments in unfolded boxes, only one month shown; spouse and children listed."""
    person, (year, month), money = dice.person(age=(22, 58)), dice.month(), dice.money()
    other, first = dice.partner(person), month_ends(year, month)[0]
    paid, kids = dice.day_after(6, 4, of=month_ends(year, month)[1]), dice.children(person, 2)
    housing, bonus, number, day = dice.amount(95, 340), dice.amount(90, 320), f"{dice.digits(7)} {dice.letters(1)}", dice.day_after(18, 8, of=month_ends(year, month)[1])  # fmt: skip
    total = round(housing + bonus, 2)
    html = f"""<div class='tiny' style='display:flex;justify-content:space-between'><span>{day:%d/%m/%Y} {dice.number(8, 22)}:{dice.number(10, 59)}</span><span>Mon Compte - Mes paiements</span></div>
<div style='background:#1a4a8a;color:#fff;padding:2mm 4mm'>≡ Menu &nbsp;&nbsp; Accueil &nbsp; Mes démarches &nbsp; <u>Mes paiements</u> &nbsp; Mon dossier &nbsp; Messages (2)</div><p class='small'>Bonjour {person.first_name} — allocataire n° {number.replace(" ", "")} — Caf de {dice.address("").town}</p>
<div style='border:1pt solid #bcd;border-radius:2mm;padding:4mm;margin:4mm 0'>▾ <b>{month_printed(year, month, "title")}</b> <span style='float:right'>{money(total)}</span><div style='margin:3mm 8mm'>Prime d'activité <span style='float:right'>{money(bonus)}</span><br>Allocation de logement familiale <span style='float:right'>{money(housing)}</span></div><div class='small' style='margin-left:8mm'>Virement du {paid:%d/%m/%Y} sur le compte se terminant par {dice.digits(3)}</div></div>
<div style='border:1pt solid #bcd;border-radius:2mm;padding:4mm;margin:4mm 0;color:#777'>▸ Mois précédents</div><div style='border:1pt solid #bcd;border-radius:2mm;padding:4mm'>▾ <b>Mon foyer</b><div style='margin:2mm 8mm' class='small'>Vous : {person.named("first_LAST")}, {person.birth_date:%d/%m/%Y}<br>Conjoint : {other.named("first_LAST")}<br>{"".join(f"Enfant : {kid.first_name}, {kid.birth_date:%d/%m/%Y}<br>" for kid in kids)}Loyer déclaré : {money(dice.amount(420, 780))}<br>Droits calculés depuis le {first:%d/%m/%Y}</div></div>
<p class='small'>⎙ Imprimer &nbsp; ⤓ Attestation PDF &nbsp; Aide</p><div class='tiny' style='margin-top:90mm'>https://monespace.caf.example/paiements/detail &nbsp;&nbsp; 1/1</div>"""
    fields = {"beneficiary_name": person.named("first_LAST"), "file_number": number.replace(" ", ""), "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": day}  # fmt: skip
    return sheet("benefits_statement", html, fields, font="Open Sans", size=9.8)


def dark_labels(dice: Dice) -> Paper:
    """The operator's monthly proof as one list of dark cells with white labels, the value beside; rate a day, days, tax kept back, then what was paid."""
    person, (year, month) = dice.person(age=(22, 62)), dice.month()
    first, last = month_ends(year, month)
    day, days, rate = dice.day_after(12, 2, of=last), dice.number(18, last.day), dice.amount(29, 64)
    gross = round(days * rate, 2)
    tax = round(gross * 0.021, 2)
    net, money, name = round(gross - tax, 2), dice.money(), person.named("first_LAST")
    rows = (
        ("Document", f"Attestation de paiement — {MONTHS[month - 1]} {year}"), ("Émetteur", f"France Travail {dice.address('').town}"), ("Demandeur d'emploi", name), ("Identifiant", f"{dice.digits(7)}{dice.letters(1)}"), ("Allocation", "Aide au retour à l'emploi (ARE)"), ("Jours payés", f"{days}, du {first:%d/%m/%Y} au {last:%d/%m/%Y}"),
        ("Montant journalier brut", money(rate)), ("Brut du mois", money(gross)), ("Prélèvement à la source", f"- {money(tax)}"), ("Montant versé", f"<b>{money(net)}</b>"), ("Droits restants", f"{dice.number(40, 500)} jours"), ("Édité le", f"{day:%d/%m/%Y}"),
    )  # fmt: skip
    listed = "".join(
        f"<tr><td style='background:#283276;color:#fff;width:58mm;padding:3mm'>{label}</td><td style='background:#f2f2f8;padding:3mm 5mm'>{value}</td></tr>"
        for label, value in rows
    )
    html = f"<table style='margin-top:12mm;border-spacing:0 1mm;border-collapse:separate'>{listed}</table><p class='small' style='margin-top:10mm'>Vous pouvez vérifier ce document pendant deux ans avec la clé {dice.letters(3)}{dice.digits(6)}. Votre conseiller : {dice.person('').named('first_last')}.</p>"
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": day, "amount": net}
    return sheet("unemployment_statement", html, fields, font="Roboto", size=10.6, margin="18mm 22mm")


def german_fund(dice: Dice) -> Paper:
    """The German pension fund's letter for a frontier worker, each line in German then in French; gross, health share, then the sum transferred each month."""
    person, home, day = dice.person(age=(67, 80)), dice.address(), dice.day_before(200, 3)
    gross = dice.amount(480, 1650)
    share = round(gross * 0.0811, 2)
    net = round(gross - share, 2)

    def euro(value: float) -> str:
        return f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".") + " EUR"

    name = person.named("first_last")
    html = f"""<div class='r'><b style='font-size:1.4em;color:#003d7a'>Deutsche Rentenversicherung</b><br>Rheinland-Pfalz<br><span class='small'>67340 Speyer, Eichendorffstraße 4<br>Verbindungsstelle Frankreich / organisme de liaison</span></div>
<div style='margin:10mm 0'>{person.civility} {name}<br>{home.line("<br>")}<br>FRANKREICH</div><table class='small'><tr><td>Versicherungsnummer / N° d'assuré<br>53 {person.birth_date:%d%m%y} {person.last_name[0]} {dice.digits(3)}</td><td>Ihre Nachricht / Votre lettre<br>{dice.day_before(30, 8, of=day):%d.%m.%Y}</td><td>Datum / Date<br>{day:%d.%m.%Y}</td></tr></table>
<p style='margin-top:8mm'><b>Regelaltersrente — Mitteilung über die laufende Zahlung</b><br><b>Pension de vieillesse — attestation du paiement en cours</b></p>
<p>Ihre Rente beträgt monatlich:<br><i>Votre pension s'élève par mois à :</i></p><table style='width:130mm'><tr><td>Rente brutto / <i>montant brut</i></td><td class='num'>{euro(gross)}</td></tr><tr><td>Beitragsanteil Krankenversicherung / <i>part maladie</i></td><td class='num'>- {euro(share)}</td></tr><tr style='border-top:1pt solid'><td><b>Auszahlungsbetrag / <i>montant versé</i></b></td><td class='num'><b>{euro(net)}</b></td></tr></table>
<p style='margin-top:6mm'>Die Rente wird am Monatsende überwiesen. <i>Elle est virée à la fin de chaque mois sur votre compte en France, depuis 01.{person.birth_date.year + 66}.</i></p><p>Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.<br><i>Ce courrier est établi par ordinateur et vaut sans signature.</i></p>"""
    fields = {"beneficiary_name": name, "issue_date": day, "amount": net}
    return sheet("pension_notice", html, fields, font="Nimbus Sans", size=10.4, margin="18mm 22mm")


def notary_clerks_fund(dice: Dice) -> Paper:
    """The fund of notaries' clerks pays sick leave: two periods in a narrow table at the right, the sum in figures and in words, the study as employer."""
    person, home, (year, month) = dice.person(age=(21, 62)), dice.address(), dice.month()
    first, last = month_ends(year, month)
    half = first + dt.timedelta(days=13)
    day, rate, boss = dice.day_after(9, 2, of=last), dice.amount(28, 61), dice.person("", age=(35, 64))
    one, two = round(14 * rate, 2), round((last.day - 14) * rate, 2)
    total, money, name = round(one + two, 2), dice.money(), person.named("LAST_first")
    html = f"""<table><tr><td style='width:52%'><b style='color:#7b5b14'>CRPCEN</b> — caisse des clercs et employés de notaires<br>5 bis rue de Madrid, 75395 Paris Cedex 08<br><br>Affilié{person.e} : {name}<br>N° {dice.nir(person)}<br>Étude : SCP {boss.last_name}, notaires à {dice.address("").town}</td><td style='padding-left:8mm'>{spoken(person, "LAST_first")}<br>{home.line("<br>")}<br><br>Paris, {day:%d/%m/%Y}</td></tr></table>
<p style='margin-top:12mm' class='c b'>ATTESTATION D'INDEMNITÉS JOURNALIÈRES MALADIE — {MONTHS[month - 1].upper()} {year}</p>
<div style='display:flex;gap:8mm;margin-top:6mm'><div style='flex:1;line-height:1.7'>La caisse certifie avoir réglé à l'assuré{person.e}, au titre de l'arrêt de travail prescrit le {first - dt.timedelta(days=dice.number(4, 40)):%d/%m/%Y}, la somme nette de <b>{money(total)}</b> ({amount_in_words(total)}).<br>La subrogation de l'étude a pris fin ; le règlement est fait à l'assuré{person.e}. CSG et CRDS déduites.</div><div style='width:76mm'>{table(((f"{first:%d/%m}–{half:%d/%m}", "14 j", money(one)), (f"{half + dt.timedelta(days=1):%d/%m}–{last:%d/%m}", f"{last.day - 14} j", money(two))), ("Période", "Jours", "Net"), numbers=(1, 2))}</div></div><p style='margin-top:14mm'>Le directeur, par délégation{signature(17)}</p>"""
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": day, "amount": total}
    return sheet("daily_allowance_statement", html, fields, font="P052", size=10.4)


def campus_france(dice: Dice) -> Paper:
    """A foreign State scholar's proof from the agency that pays: an upper band of coordinates, the months of the grant, the embassy and the host school."""
    person, day = dice.person(age=(19, 34)), dice.day_before(250, 3)
    year = day.year if day.month > 7 else day.year - 1
    agent, name = dice.person("", age=(26, 60)), f"{' '.join(person.first_names)} {person.last_name.upper()}"
    html = f"""<div style='background:#e84e1b;color:#fff;padding:4mm;display:flex;justify-content:space-between'><b style='font-size:1.3em'>agence des boursiers étrangers</b><span class='small'>délégation de {dice.address("").town}<br>accueil sur rendez-vous</span></div>
<table style='margin-top:8mm' class='small'><tr><td><b>Dossier</b><br>{dice.digits(6)}{dice.letters(1)}</td><td><b>Programme</b><br>Boursier du gouvernement français</td><td><b>Poste</b><br>Ambassade de France à {dice.pick(("Dakar", "Hanoï", "Tunis", "Erevan", "Bogota"))}</td><td><b>Matricule</b><br>{dice.digits(8)}</td></tr></table>
<h1 style='text-align:left;margin-top:10mm'>Attestation de bourse {year}-{year + 1}</h1><p style='line-height:1.8'>Je soussigné{agent.e}, {spoken(agent)}, responsable de la gestion des bourses, certifie que <b>{name}</b>, né{person.e} le {long_date(person.birth_date)}, bénéficie d'une bourse d'études servie pour le compte du ministère de l'Europe et des affaires étrangères.</p>
<table class='grid'><tr><th>Du</th><th>Au</th><th>Allocation mensuelle</th><th>Prestations</th></tr><tr><td>01/10/{year}</td><td>30/06/{year + 1}</td><td>{dice.pick((860, 1061, 1181))},00 €</td><td>couverture sociale, aide au logement en résidence</td></tr></table>
<p>Établissement d'accueil : {dice.pick(("Université de Lorraine", "Université Rennes 2", "INSA Lyon"))}, master 1<sup>re</sup> année. La bourse n'est pas saisissable et ne vaut pas garant.</p><p class='r'>Fait pour valoir ce que de droit, le {day:%d/%m/%Y}</p><div class='r'>{stamp("BOURSES", "#e84e1b")}{signature(19)}</div>"""
    return sheet("scholarship_notice", html, {"person_names": [name], "issue_date": day}, font="Carlito", size=11)


CONTRACT = {"apart_care_home_replacement": care_home_replacement}
EMPLOYER = {"apart_pay_software_letter": pay_software_letter, "apart_vineyard_typed": vineyard_typed}
ACCOUNTS = {"apart_tax_form_of_result": tax_form_of_result}
BENEFITS = {"apart_kiosk_ticket": kiosk_ticket, "apart_browser_print": browser_print}
JOBLESS = {"apart_dark_labels": dark_labels}
PENSION = {"apart_german_fund": german_fund}
SICK = {"apart_notary_clerks_fund": notary_clerks_fund}
SCHOLAR = {"apart_campus_france": campus_france}
