"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.mrz import td1, td3
from samples.paper import Paper
from samples.stationery import PEN, at, card, labelled, portrait, sheet, signature, stamp, zone


def swedish(dice: Dice) -> Paper:
    """A Swedish national card scanned on the glass: personal number beside the card's number, two languages, both sides under one another."""
    person, seed = dice.person(age=(20, 70)), dice.number(0, 99)
    expires = dice.day_after(1500, 40)
    issued = dt.date(expires.year - 5, expires.month, min(expires.day, 28))
    last, given, number = person.last_name.upper(), " ".join(person.first_names).upper(), "3" + dice.digits(7)
    face = card(
        at(27, 2.5, "SVERIGE &nbsp;·&nbsp; SWEDEN &nbsp;·&nbsp; SUÈDE", "font-size:7pt;font-weight:bold;color:#1c4f8a")
        + at(27, 6.4, "NATIONELLT IDENTITETSKORT / NATIONAL IDENTITY CARD", "font-size:4.8pt")
        + at(2.5, 9, portrait(seed, width=82))
        + labelled(27, 10.5, "Efternamn/Surname (1)", last, points=7)
        + labelled(27, 17, "Förnamn/Given names (2)", given, points=7)
        + labelled(27, 23.5, "Kön/Sex (3)", f"{'K/F' if person.sex == 'F' else 'M/M'}")
        + labelled(44, 23.5, "Nationalitet/Nationality (4)", "SVENSK/SWEDISH", points=6.6)
        + labelled(27, 30, "Personnr/Personal id. No. (5)", f"{person.birth_date:%Y%m%d}-{dice.digits(4)}")
        + labelled(58, 30, "Födelsedatum/Date of birth", f"{person.birth_date:%d %m %Y}", points=6.6)
        + labelled(27, 37, "Kortnr/Card No. (6)", number)
        + labelled(58, 37, "Längd/Height (7)", f"{dice.number(152, 196)} cm")
        + at(27, 44, f"<div style='transform:scale(.45);transform-origin:0 0'>{signature(seed, '#223')}</div>"),
        ground="#e3edf8", tint="#fdf5d0",
    )  # fmt: skip
    back = card(
        labelled(5, 4, "Utfärdandedatum/Date of issue (8)", f"{issued:%d %m %Y}")
        + labelled(48, 4, "Sista giltighetsdag/Date of expiry (9)", f"{expires:%d %m %Y}")
        + labelled(5, 12, "Utfärdande myndighet/Authority (10)", "POLISMYNDIGHETEN")
        + labelled(48, 12, "Födelseort/Place of birth (11)", person.birth_place.upper(), points=6.2)
        + at(5, 21, "Gäller inom EU/EES — valid for travel within the EU", "font-size:5pt;color:#456")
        + zone(td1("I", number, unaccented(last), [unaccented(one) for one in given.split()], born=person.birth_date, sex=person.sex, expires=expires, nationality="SWE", country="SWE"), 4.5, 33, points=11),
        ground="#e3edf8", tint="#fdf5d0",
    )  # fmt: skip
    html = f"<div style='padding:16mm 0 0 28mm;transform:scale(1.16);transform-origin:0 0'>{face}{back}</div><p style='position:absolute;bottom:20mm;left:20mm;font-family:{PEN};font-size:17pt;transform:rotate(-3deg)'>copie pour dossier logement, {dice.today:%d/%m/%Y}</p>"
    truth = {"last_name": last, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "SWE"}  # fmt: skip
    return sheet("identity_card", html, truth, font="Nimbus Sans", margin="10mm 10mm")


def greek(dice: Dice) -> Paper:
    """The Greek card of 2023, in Greek letters and in Latin ones, father's name on the back; each side in the corner of its page."""
    person, father, seed = dice.person(age=(20, 72)), dice.person("", sex="M", age=(50, 90)), dice.number(0, 99)
    expires = dice.day_after(3300, 90)
    issued = dt.date(expires.year - 10, expires.month, min(expires.day, 28))
    last, given = unaccented(person.last_name).upper(), unaccented(person.first_name).upper()
    number = dice.pick(("AB", "AE", "AK", "AM", "AP")) + dice.digits(7)
    sex = "Θ/F" if person.sex == "F" else "Α/M"
    face = card(
        at(4, 2.4, "ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ", "font-size:6.4pt;font-weight:bold;color:#0d3b8c")
        + at(40, 2.4, "HELLENIC REPUBLIC — <b>GR</b>", "font-size:6.4pt;color:#0d3b8c")
        + at(4, 6, "ΔΕΛΤΙΟ ΤΑΥΤΟΤΗΤΑΣ / IDENTITY CARD", "font-size:5.4pt")
        + at(58, 10, portrait(seed, width=84))
        + labelled(4, 10, "ΕΠΩΝΥΜΟ / SURNAME", last, points=7.4)
        + labelled(4, 18, "ΟΝΟΜΑ / GIVEN NAME", given, points=7.4)
        + labelled(4, 26, "ΦΥΛΟ / SEX", sex)
        + labelled(18, 26, "ΙΘΑΓΕΝΕΙΑ / NATIONALITY", "HELLENIC")
        + labelled(4, 33, "ΗΜ. ΓΕΝΝΗΣΗΣ / DATE OF BIRTH", f"{person.birth_date:%d %m %Y}")
        + labelled(34, 33, "ΗΜ. ΛΗΞΗΣ / EXPIRY", f"{expires:%d %m %Y}")
        + labelled(4, 42, "ΑΡ. ΔΕΛΤΙΟΥ / DOCUMENT NO", number, points=9, style="font-weight:bold")
        + labelled(58, 45, "CAN", dice.digits(6), points=6),
        ground="#dfeafb", tint="#eef7f2",
    )  # fmt: skip
    back = card(
        labelled(4, 3, "ΟΝΟΜΑ ΠΑΤΕΡΑ / FATHER'S NAME", unaccented(father.first_name).upper(), points=6.6)
        + labelled(46, 3, "ΥΨΟΣ / HEIGHT", f"1,{dice.number(52, 96)} m", points=6.6)
        + labelled(4, 10, "ΤΟΠΟΣ ΓΕΝΝΗΣΗΣ / PLACE OF BIRTH", "ΘΕΣΣΑΛΟΝΙΚΗ / THESSALONIKI", points=6.2)
        + labelled(46, 10, "ΗΜ. ΕΚΔΟΣΗΣ / ISSUED", f"{issued:%d %m %Y}", points=6.6)
        + labelled(4, 17, "ΕΚΔΟΥΣΑ ΑΡΧΗ / AUTHORITY", "Α.Τ. ΛΕΥΚΟΥ ΠΥΡΓΟΥ", points=6.2)
        + zone(td1("ID", number, last, given.split(), born=person.birth_date, sex=person.sex, expires=expires, nationality="GRC", country="GRC"), 4.5, 33, points=11),
        ground="#dfeafb", tint="#eef7f2",
    )  # fmt: skip
    html = f"<div style='transform:scale(1.3);transform-origin:0 0'>{face}</div><div class='new' style='padding:150mm 0 0 62mm'><div style='transform:scale(1.3) rotate(.8deg);transform-origin:0 0'>{back}</div></div>"
    truth = {"last_name": last, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "GRC"}  # fmt: skip
    return sheet("identity_card", html, truth, font="DejaVu Sans Condensed", margin="12mm 12mm")


def malagasy(dice: Dice) -> Paper:
    """The page of a Malagasy passport, three languages in each label, the holder's trade and the person to tell on the page above."""
    person, seed, other = dice.person(age=(20, 70)), dice.number(0, 99), dice.person("", age=(30, 70))
    expires = dice.day_after(1600, 60)
    issued = dt.date(expires.year - 5, expires.month, min(expires.day, 28))
    last, given = unaccented(person.last_name).upper(), unaccented(" ".join(person.first_names)).upper()
    number = f"{dice.pick('ABC')}{dice.digits(2)}{dice.pick('ABC')}{dice.digits(5)}"
    pages = f"""<div style='position:absolute;left:6mm;top:6mm;font-size:7pt;line-height:1.5'>Olona hampandrenesina raha sendra loza<br>Personne à prévenir en cas d'accident<br><b style='font-size:9pt'>{other.named("LAST_first")}</b><br>Lot II M {dice.number(10, 90)}, Antananarivo 101<br>Tél. +261 34 {dice.digits(2)} {dice.digits(3)} {dice.digits(2)}<br><br>Asa / Profession : <b>{dice.pick(("COMMERÇANT", "ENSEIGNANT", "ÉTUDIANT"))}</b></div>"""
    body = (
        at(5, 3, "REPOBLIKAN'I MADAGASIKARA<br><span style='font-size:6pt'>Fitiavana – Tanindrazana – Fandrosoana</span>", "font-size:9pt;font-weight:bold;color:#7a1620")
        + at(82, 3, "PASIPAORO<br>PASSEPORT<br>PASSPORT", "font-size:6pt;font-weight:bold")
        + at(5, 15, portrait(seed, width=115))
        + labelled(41, 14, "Karazana / Type / Type", "P", points=8) + labelled(64, 14, "Firenena / Pays / Country", "MDG", points=8) + labelled(90, 14, "Pasipaoro laharana / N°", number, points=9)
        + labelled(41, 21.5, "1. Anarana / Nom / Surname", last, points=9) + labelled(41, 29, "2. Fanampin'anarana / Prénoms / Given names", given, points=8.4)
        + labelled(41, 36.5, "3. Zom-pirenena / Nationalité / Nationality", "MALAGASY", points=8) + labelled(90, 36.5, "4. Sex", person.sex, points=8)
        + labelled(41, 43.5, "5. Teraka tamin'ny / Né(e) le / Birth", f"{person.birth_date:%d/%m/%Y}", points=8) + labelled(82, 43.5, "6. Tao / À / At", "TOAMASINA", points=8)
        + labelled(41, 50.5, "7. Nomena tamin'ny / Délivré le", f"{issued:%d/%m/%Y}", points=8) + labelled(82, 50.5, "8. Tapitra / Expire le / Expiry", f"{expires:%d/%m/%Y}", points=8)
        + labelled(41, 57.5, "9. Fahefana / Autorité / Authority", "CONSULAT GÉNÉRAL MARSEILLE", points=7)
        + zone(td3("P", number, last, given.split(), born=person.birth_date, sex=person.sex, expires=expires, nationality="MDG", country="MDG"), 5, 71, points=10.4)
    )  # fmt: skip
    html = f"<div style='position:relative;width:125mm;height:70mm;background:#f6efe0;border:.4pt solid #998'>{pages}</div><div style='position:relative;width:125mm;height:88mm;background:linear-gradient(#f7e4dd,#e8f3e2);border:.4pt solid #998'>{body}</div>"
    truth = {"last_name": last, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "MDG"}  # fmt: skip
    return sheet("passport", f"<div style='padding:12mm 20mm'>{html}</div>", truth, font="Liberation Sans")


def sent_by_telephone(dice: Dice) -> Paper:
    """Both sides of a card of four years as pictures in a conversation: bubbles, hours, an asking adviser; the labels in small capitals."""
    person, adviser, seed = dice.person(age=(21, 66)), dice.person("", age=(26, 60)), dice.number(0, 99)
    expires = dice.day_after(1300, 30)
    issued = dt.date(expires.year - 4, expires.month, min(expires.day, 28))
    last, given = person.last_name.upper(), " ".join(person.first_names)
    number = f"{dice.pick('CDFGHK')}{dice.pick('LMNPRT')}{dice.digits(7)}"
    nation, code = dice.pick((("TURQUE", "TUR"), ("IVOIRIENNE", "CIV"), ("GÉORGIENNE", "GEO"), ("SRI-LANKAISE", "LKA"), ("COLOMBIENNE", "COL")))  # fmt: skip
    face = card(
        at(3, 2, "TITRE DE SÉJOUR", "font-size:8pt;font-weight:bold;color:#7a2b5a") + at(62, 2, "RÉPUBLIQUE<br>FRANÇAISE", "font-size:5pt;text-align:right")
        + at(3, 9, portrait(seed, width=78)) + at(62, 10, f"<b>{number}</b>", "font-size:8pt")
        + labelled(27, 9, "NOM / Surname", last, points=7) + labelled(27, 16, "PRÉNOM(S) / Forenames", given, points=6.6)
        + labelled(27, 23, "SEXE", person.sex) + labelled(36, 23, "NATIONALITÉ", nation, points=6.8) + labelled(62, 23, "NÉ(E) LE", f"{person.birth_date:%d %m %Y}", points=6.8)
        + labelled(27, 30, "CATÉGORIE", "CARTE DE SÉJOUR PLURIANNUELLE", points=5.8) + labelled(27, 37, "EXPIRE LE", f"{expires:%d %m %Y}") + labelled(52, 37, "N° ÉTRANGER", dice.digits(10), points=6.6)
        + labelled(27, 44, "REMARQUES", "VIE PRIVÉE ET FAMILIALE<br>AUTORISE SON TITULAIRE À TRAVAILLER", points=5),
        ground="#f3e2ee", tint="#e2ecf6",
    )  # fmt: skip
    back = card(
        labelled(4, 3, "DÉLIVRÉ LE / PAR", f"{issued:%d %m %Y} — PRÉFECTURE DE POLICE", points=6) + labelled(4, 10, "LIEU DE NAISSANCE", person.birth_place.upper(), points=6) + labelled(46, 10, "ENTRÉE EN FRANCE", f"{issued.replace(year=issued.year - 3):%d %m %Y}", points=6)
        + zone(td1("IR", number, unaccented(last), [unaccented(one) for one in person.first_names], born=person.birth_date, sex=person.sex, expires=expires, nationality=code), 4.5, 33, points=11),
        ground="#f3e2ee", tint="#e2ecf6",
    )  # fmt: skip
    day = dice.day_before(40)

    def bubble(text: str, mine: bool, hour: str) -> str:
        return f"<div style='display:flex;justify-content:{'flex-end' if mine else 'flex-start'};margin:2.4mm 0'><div style='background:{'#d9f7c9' if mine else '#fff'};border-radius:3mm;padding:2mm 3mm;max-width:96mm'>{text}<div class='r' style='font-size:6pt;color:#777'>{hour}</div></div></div>"

    html = (
        f"<div style='background:#0d6b5e;color:#fff;padding:3mm'>← &nbsp;<b>Accueil logement {adviser.first_name}</b><br><span style='font-size:7pt'>en ligne</span></div><div style='background:#ece5dd;padding:3mm'><div class='c' style='font-size:7pt'>{long_date(day)}</div>"
        + bubble("Bonjour, il manque votre titre de séjour recto verso au dossier. Une photo suffit.", False, "09:12") + bubble(f"<div>{face}</div>", True, "09:31") + bubble(f"<div>{back}</div>", True, "09:31")
        + bubble("Voilà c'est le nouveau, l'ancien je l'ai rendu", True, "09:32") + bubble("Merci, bien reçu.", False, "10:04") + "</div>"
    )  # fmt: skip
    truth = {"last_name": last, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": code, "permit_kind": "card"}  # fmt: skip
    return sheet("residence_permit", html, truth, font="Roboto", page="120mm 235mm", margin="4mm", size=9)


def receipt_of_the_office(dice: Dice) -> Paper:
    """A renewal receipt typed in a printed frame, the face on the right, labels after dotted lines, validity in a stamp-like box at the foot."""
    person, home, day, seed = dice.person(age=(21, 70)), dice.address(), dice.day_before(80, 1), dice.number(0, 99)
    last, given, ends = person.last_name.upper(), ", ".join(person.first_names), dice.day_after(185, 170, of=day)
    number, nation = dice.digits(10), dice.pick(("marocaine", "malienne", "congolaise", "arménienne", "comorienne"))
    rows = (
        ("Nom", last), ("Prénoms", given), ("Né" + person.e + " le", f"{person.birth_date:%d/%m/%Y}"), ("à", person.birth_place), ("Nationalité", nation), ("Situation de famille", dice.pick(("célibataire", "marié" + person.e, "divorcé" + person.e))), ("Domicile", home.line()),
        ("Entré" + person.e + " en France le", f"{day.replace(year=day.year - 6, day=1):%d/%m/%Y}"),
    )  # fmt: skip
    html = (
        f"<div style='border:1pt solid #2d4a7a;padding:6mm'><div style='display:flex;justify-content:space-between'><div style='width:42mm' class='small'>PRÉFECTURE<br>{home.postcode[:2]} — Bureau du séjour<br>Guichet {dice.number(2, 14)}</div><div class='c'><b style='font-size:1.3em'>RÉCÉPISSÉ</b><br><b>DE DEMANDE DE RENOUVELLEMENT<br>DE CARTE DE SÉJOUR</b><br><span class='tiny'>art. R. 431-12 et R. 431-14 du CESEDA</span></div><div>{portrait(seed, width=84)}</div></div>"
        + f"<p style='margin:3mm 0'>Numéro d'étranger <b style='letter-spacing:2px'>{number}</b> &nbsp; — &nbsp; titre précédent : carte temporaire expirée le {day - dt.timedelta(days=dice.number(1, 40)):%d/%m/%Y}</p>"
        + "".join(f"<div style='display:flex;margin:1.6mm 0'><span>{label}</span><span style='flex:1;border-bottom:.8pt dotted #555;margin:0 2mm'></span><span style='font-family:Liberation Mono;width:92mm'>{value}</span></div>" for label, value in rows)
        + "<p class='small' style='margin-top:4mm'>Le présent récépissé autorise son titulaire à travailler. Il perd sa validité à la remise de la carte.</p>"
        + f"<div style='display:flex;gap:8mm;align-items:center;margin-top:5mm'><table class='grid' style='width:76mm'><tr><th>Délivré le</th><th>Valable jusqu'au</th></tr><tr><td style='font-family:Liberation Mono'>{day:%d/%m/%Y}</td><td style='font-family:Liberation Mono'><b>{ends:%d/%m/%Y}</b></td></tr></table>{stamp('PRÉFECTURE')}<div class='small'>Pour le préfet,<br>l'agent délégué{signature(seed)}</div></div></div>"
    )  # fmt: skip
    truth = {"last_name": last, "first_names": " ".join(person.first_names), "birth_date": person.birth_date, "document_number": number, "expiry_date": ends, "nationality": nation, "permit_kind": "renewal_receipt"}  # fmt: skip
    return sheet("residence_permit", html, truth, font="FreeSerif", size=10.6, margin="14mm 16mm")


def farm_rights(dice: Dice) -> Paper:
    """The farm fund's proof of rights: green columns, the treating doctor and the complementary fund named beside the insured."""
    person, home, day = dice.person(age=(18, 80)), dice.address(), dice.day_before(150, 1)
    doctor, nir = dice.person("", age=(32, 66)), dice.nir(person)
    ends = day.replace(year=day.year + 1, day=min(day.day, 28))
    shown = f"{nir[:13]} {nir[13:]}"
    html = f"""<div style='border-left:5mm solid #4f8f2f;padding-left:6mm'><b style='font-size:1.6em;color:#4f8f2f'>santé famille retraite services</b><br>MSA — caisse de mutualité sociale agricole</div>
<div class='cols' style='margin-top:10mm'><div class='small'>Vos références<br>Dossier {dice.digits(8)}<br>Édité en libre-service</div><div>{person.civility} {person.named("LAST_first")}<br>{home.line("<br>")}</div></div>
<p style='margin-top:10mm;font-size:1.25em' class='b'>Attestation de droits à l'assurance maladie</p><p>Régime des salariés agricoles — cette attestation remplace la carte Vitale auprès des professionnels de santé</p>
<table class='grid' style='margin:5mm 0'><tr><th>Assuré(e)</th><th>Numéro de sécurité sociale</th><th>Naissance</th><th>Rang</th></tr><tr><td>{person.named("LAST_first")}</td><td>{shown}</td><td>{person.birth_date:%d.%m.%Y}</td><td>1</td></tr></table>
<table class='grid'><tr><td style='width:50%'><b>Vos droits</b><br>ouverts du {day.replace(day=1):%d.%m.%Y} au {ends:%d.%m.%Y}<br>taux de base, sans exonération</td><td><b>Médecin traitant déclaré</b><br>Dr {doctor.named("first_LAST")}<br>depuis le {dice.day_before(2000, 300):%d.%m.%Y}</td></tr><tr><td><b>Complémentaire santé</b><br>Mutualia, transmission automatique</td><td><b>Caisse gestionnaire</b><br>{home.postcode[:2]} 6 {dice.digits(4)}</td></tr></table>
<p class='small' style='margin-top:6mm'>Toute fausse déclaration est passible de sanctions (article L. 114-13 du code de la sécurité sociale).</p><p>Fait le {day:%d.%m.%Y}<br>Le directeur général</p>{signature(11)}"""
    fields = {"person_names": [person.named("LAST_first")], "issue_date": day}
    return sheet("health_card", html, fields, font="Open Sans", size=10)


def school_of_arts(dice: Dice) -> Paper:
    """The tall card of a school of arts, photographed on a page of years ticked by stickers: the name upright, two languages, the head of studies below."""
    person, head_of, seed, day = dice.person(age=(18, 30)), dice.person("", age=(35, 64)), dice.number(0, 99), dice.day_before(300, 5)  # fmt: skip
    year = day.year if day.month > 7 else day.year - 1
    first, last = person.first_name, person.last_name.upper()
    pieces = (
        at(0, 0, "", "width:62mm;height:20mm;background:#111") + at(4, 4, "école supérieure<br>d'art et de design", "color:#fff;font-size:10.5pt;font-weight:bold")
        + at(18, 24, portrait(seed, width=95)) + at(4, 61, f"<b>{first}<br>{last}</b>", "font-size:10pt;width:56mm") + at(4, 71.5, f"né{person.e} le / born {person.birth_date:%d/%m/%Y}", "font-size:6.6pt")
        + at(4, 75.5, f"carte d'étudiant·e / student card n° {dice.digits(8)}", "font-size:6.6pt") + at(4, 79.5, f"INE {dice.digits(9)}{dice.letters(2)}", "font-size:6.6pt") + at(4, 84, f"établie le {day:%d/%m/%Y}", "font-size:6.6pt")
        + at(38, 84, f"<b>{year}-{year + 1}</b>", "font-size:9pt;color:#c2185b")
    )  # fmt: skip
    stickers = "".join(f"<div style='border:.5pt dashed #888;border-radius:3mm;padding:2mm;margin:3mm 0;width:66mm;background:{tint}'>{label}</div>" for label, tint in ((f"1<sup>re</sup> année — {year - 1}/{year}", "#e8f0d8"), (f"2<sup>e</sup> année — {year}/{year + 1}", "#fbe0ea"), ("3<sup>e</sup> année — …", "#fff")))  # fmt: skip
    html = f"<div style='display:flex;gap:14mm;padding:20mm 4mm'><div>{card(pieces, width=62, height=90, ground='#ffffff', tint='#f4f4f4')}</div><div>{stickers}<p class='small'>Direction des études : {head_of.named()}<br>Accès ateliers : bois, métal, gravure.<br>Carte strictement personnelle, à présenter à l'entrée et au Crous.</p>{signature(seed)}</div></div>"
    fields = {"person_names": [f"{first} {last}"], "issue_date": day}
    return sheet("student_card", html, fields, font="Inter", size=10)


IDENTITY = {"apart_swedish": swedish, "apart_greek": greek}
PASSPORT = {"apart_malagasy": malagasy}
PERMIT = {"apart_sent_by_telephone": sent_by_telephone, "apart_receipt_of_the_office": receipt_of_the_office}
HEALTH = {"apart_farm_rights": farm_rights}
STUDENT = {"apart_school_of_arts": school_of_arts}
