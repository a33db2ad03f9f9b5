"""Mixed layouts: a receipt of the 1990s in boxes of even type, a mail of the online service in three cards."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname
from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp

_NATIONS = ("TUNISIENNE", "MALIENNE", "ARMÉNIENNE", "SRI-LANKAISE", "CONGOLAISE", "VIETNAMIENNE", "COLOMBIENNE", "GÉORGIENNE")  # fmt: skip


def boxes_of_even_type(dice: Dice) -> Paper:
    """A receipt printed in boxes by an old program, headed by the article of the code: the holder only in the address, spouse's birth beside his own, the employer's and the former card's days, a delegated signature."""
    person, mate, home = dice.person(age=(20, 70)), dice.person("", age=(20, 70)), dice.address()
    last, firsts = unaccented(birth_surname(person)), unaccented(" ".join(person.first_names))
    nation, firm, chief = unaccented(dice.pick(_NATIONS)), dice.company("", "company"), dice.person("", age=(35, 62))
    given = dice.day_before(85, 2)
    ends, old = given + dt.timedelta(days=dice.pick((91, 122, 182))), dice.day_after(50, 2, of=given)
    number, dept = f"{dice.pick(('33', '59', '67', '44', '93'))}0{dice.digits(7)}", dice.pick(("GIRONDE", "NORD", "BAS-RHIN", "VAL D'OISE"))  # fmt: skip
    cells = [
        ("NO ETRANGER", number), ("NE(E) LE", f"{person.birth_date:%d/%m/%Y}"), ("NATIONALITE", nation), ("CONJOINT", unaccented(mate.named("first_LAST"))), ("NE(E) LE (CONJOINT)", f"{mate.birth_date:%d/%m/%Y}"),
        ("CARTE EXPIRANT LE", f"{old:%d/%m/%Y}"), ("RECEPISSE VALABLE JUSQU'AU", f"{ends:%d/%m/%Y}"), ("EMPLOYEUR", unaccented(firm.name)), ("SIRET", firm.siret), ("MOTIF", dice.pick(("SALARIE", "VIE PRIVEE ET FAMILIALE", "ETUDIANT"))),
        ("ENTREE EN FRANCE", f"{dice.day_before(4500, 1200):%d/%m/%Y}"), ("AUTORISE A TRAVAILLER", "OUI"),
    ]  # fmt: skip
    first, rest = cells[:3], cells[3:]
    dice.random.shuffle(rest)
    cells = first + rest
    grid = "".join("<tr>" + "".join(f"<td style='border:.7pt solid #222;width:33%;padding:1.5mm 2mm'><span style='font-size:.75em'>{a}</span><br>{esc(b)}</td>" for a, b in cells[i : i + 3]) + "</tr>" for i in range(0, 12, 3))  # fmt: skip
    town = unaccented(dice.address("").town)
    html = f"""<div>PREFECTURE - {dept}<br>BUREAU DU SEJOUR - GUICHET {dice.number(1, 14)}<br>ETAT {dice.number(1, 9)}.{dice.number(10, 99)} PAGE 1</div><p class="b" style="margin:6mm 0">{dice.pick(("CESEDA ARTICLES R. 431-12 A R. 431-14 - RECEPISSE (RENOUVELLEMENT)", "RECEPISSE PREVU PAR L'ARTICLE R. 431-12 DU CESEDA - DEMANDE DE RENOUVELLEMENT"))}</p>
<div style="margin:6mm 0 8mm 88mm">{"MONSIEUR" if person.sex == "M" else "MADAME"} {esc(firsts)} {esc(last)}<br>{"<br>".join(esc(unaccented(row)) for row in home.lines(True))}</div><table>{grid}</table>
<p style="margin-top:6mm">LE PRESENT RECEPISSE TIENT LIEU DE TITRE DE SEJOUR JUSQU'A LA DATE INDIQUEE ET DOIT ETRE RESTITUE LORS DE LA REMISE DE LA CARTE.</p><div style="display:flex;justify-content:space-between;margin-top:5mm"><div>{stamp("PREFECTURE " + dept)}</div><div>FAIT A {esc(town.upper())}, LE {given:%d/%m/%Y}<br>POUR LE PREFET ET PAR DELEGATION,<br>LE CHEF DE BUREAU, {chief.civility.upper()} {esc(unaccented(chief.named("FIRST_LAST")))}<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"last_name": last, "first_names": firsts, "birth_date": person.birth_date, "document_number": number, "expiry_date": ends, "nationality": nation, "permit_kind": "renewal_receipt"}  # fmt: skip
    return sheet("residence_permit", html, truth, font=dice.font("mono"), size=9, margin="14mm 13mm")


def mail_in_three_cards(dice: Dice) -> Paper:
    """A mail of the online service printed with its header, three cards abreast: holder, extension, what comes next; a child, a former card, fees of two years and a date limit for papers."""
    person = dice.person(age=(20, 66))
    kid = dice.children(person, 1)[0]
    last, firsts, nation = birth_surname(person), " ".join(person.first_names), dice.pick(_NATIONS).capitalize()
    sent = dice.day_before(70, 1)
    starts = dice.day_after(9, 0, of=sent)
    ends, card_end = starts + dt.timedelta(days=dice.pick((91, 182))), starts - dt.timedelta(days=1)
    number, agent, town = dice.pick(("75", "13", "31")) + dice.pick("0123") + dice.digits(7), dice.person("", age=(25, 60)), dice.address("").town  # fmt: skip

    def box(title: str, rows: list[tuple[str, str]]) -> str:
        inner = "".join(f"<div style='margin-top:2mm'><span class='tiny' style='color:#557'>{a}</span><br>{b}</div>" for a, b in rows)  # fmt: skip
        return f"<div style='flex:1;border:.6pt solid #99b;border-radius:2mm;padding:3mm'><b>{title}</b>{inner}</div>"

    boxes = [
        box(dice.pick(("Titulaire", "Usager", "Bénéficiaire")), [("Nom", f"<b>{esc(last)}</b>"), ("Prénom(s)", f"<b>{esc(firsts)}</b>"), ("Né(e) le", f"{person.birth_date:%d/%m/%Y}"), ("Nationalité", nation), ("N° étranger", number)]),
        box("Prolongation", [("Valable du", f"{starts:%d/%m/%Y}"), ("au", f"<b>{ends:%d/%m/%Y}</b>"), ("Titre précédent, fin de validité", f"{card_end:%d/%m/%Y}"), ("Droit au travail", "maintenu")]),
        box("Et ensuite ?", [("Pièces à compléter avant le", f"{sent + dt.timedelta(days=30):%d/%m/%Y}"), ("Enfant rattaché au dossier", f"{esc(kid.last_name.upper())} {esc(kid.first_name)}, {kid.birth_date:%d/%m/%Y}"), ("Rendez-vous biométrie", f"{sent + dt.timedelta(days=dice.number(35, 80)):%d/%m/%Y}"), (f"Taxe {sent.year - 1} / {sent.year}", "225 € / 225 €")]),
    ]  # fmt: skip
    if dice.chance(0.4):
        boxes = [boxes[1], boxes[0], boxes[2]]
    subject = dice.pick(("Attestation de prolongation d'instruction de votre demande de titre de séjour", "Votre attestation de prolongation de l'instruction d'une demande de titre de séjour"))  # fmt: skip
    html = f"""<table class="small" style="border-bottom:1.5pt solid #000;margin-bottom:6mm"><tr><td style="width:20mm"><b>De :</b></td><td>ne-pas-repondre@sejour-en-ligne.example</td></tr><tr><td><b>Envoyé :</b></td><td>{long_date(sent, True)} {dice.number(7, 21):02d}:{dice.number(0, 59):02d}</td></tr><tr><td><b>À :</b></td><td>{esc(agent.named("first_last"))} (point d'accès numérique)</td></tr><tr><td><b>Objet :</b></td><td>{subject}</td></tr></table>
<p><b>RÉPUBLIQUE FRANÇAISE — Ministère de l'intérieur</b></p><h1 style="text-align:left">Attestation de prolongation d'instruction</h1><p>Établie à {esc(town)}, {sent:%d/%m/%Y}, sur le fondement de l'article R. 431-15-1 du code de l'entrée et du séjour des étrangers et du droit d'asile.</p>
<div style="display:flex;gap:3mm;margin:6mm 0">{"".join(boxes)}</div><p class="small">Accompagnée du titre expiré, elle permet de justifier de la régularité du séjour. Elle ne préjuge pas de la décision du préfet. L'authenticité peut être vérifiée avec le numéro étranger et le code {dice.letters(4)}-{dice.digits(4)}.</p>"""
    truth = {"last_name": last, "first_names": firsts, "birth_date": person.birth_date, "document_number": number, "expiry_date": ends, "nationality": nation, "permit_kind": "extension"}  # fmt: skip
    return sheet("residence_permit", html, truth, font=dice.font("sans"), size=10, margin="13mm 15mm")


LAYOUTS = {"boxes_of_even_type": boxes_of_even_type, "mail_in_three_cards": mail_in_three_cards}
