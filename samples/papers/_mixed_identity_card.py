"""Mixed layouts: a telephone's page about the card, a Croatian card on a bank's copy."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname
from samples.dice import Dice, unaccented
from samples.french import date_in_words
from samples.mrz import td1
from samples.paper import Paper, esc
from samples.stationery import at, card, portrait, sheet, signature, table, zone

_SIGNS = "CDFGHJKLMNPRTVWXYZ23456789"


def telephone_page(dice: Dice) -> Paper:
    """A page of the identity app saved as PDF: values at the left and their labels at the right, « née » and usage name, the day of saving in letters; spouse, former address, levels of trust and another term."""
    person, issued = dice.person(age=(18, 80)), dice.day_before(2600, 200)
    last, firsts = birth_surname(person), ", ".join(person.first_names)
    expires = issued.replace(year=issued.year + 10, day=min(issued.day, 28)) - dt.timedelta(days=1)
    used = person.last_name.upper() if person.birth_name else dice.person("").last_name.upper() if dice.chance(0.5) else ""  # fmt: skip
    number = "".join(dice.pick(_SIGNS) for _ in range(9))
    mate, old, saved = dice.partner(person), dice.address(""), dice.today
    office = dice.pick(("Préfecture de la Manche", "Sous-préfecture de Béziers", "Préfecture du Loiret"))
    rows = [
        (f"<b>{esc(last)}</b>", dice.pick(("nom de naissance", f"né{person.e} (nom)"))), (f"{esc(used)} ({'époux' if person.sex == 'M' else 'épouse'})", "nom d'usage"), (esc(firsts), "prénom(s)"),
        (f"{person.birth_date:%d/%m/%Y}", "date de naissance"), (esc(person.birth_place), "lieu de naissance"), ("Française", "nationalité"), (number, "numéro de la carte"), (f"{issued:%d/%m/%Y}", "délivrée le"), (f"{expires:%d/%m/%Y}", dice.pick(("expire le", "fin de validité", "valide jusqu'au"))), (office, "autorité"),
    ]  # fmt: skip
    rows = [row for row in rows if not row[0].startswith(" (")]
    body = "".join(f"<tr><td>{a}</td><td class='r tiny' style='color:#667'>{b}</td></tr>" for a, b in rows)
    shared = table([(esc(mate.named("first_LAST")), "conjoint", f"{saved - dt.timedelta(days=dice.number(20, 300)):%d/%m/%Y}"), (esc(old.line()), "adresse précédente", f"{dice.day_before(1500, 500):%d/%m/%Y}")], ("Donnée partagée", "Nature", "Ajout"))  # fmt: skip
    levels = table([("Faible", "photo de la carte"), ("Substantiel", "lecture de la puce"), ("Élevé", "lecture de la puce et code")], ("Niveau de garantie", "Exige"))  # fmt: skip
    html = f"""<div style="width:118mm;margin:0 auto;border:1pt solid #ccd;border-radius:5mm;padding:5mm"><div style="display:flex;justify-content:space-between" class="tiny"><span>{dice.number(7, 21)}:{dice.number(10, 59)}</span><span>4G ▮▮▯ {dice.number(11, 99)} %</span></div><p style="color:#1a3fa0;font-size:1.25em">‹ Mes titres</p>
<h2 style="margin:1mm 0 4mm">{dice.pick(("Ma carte nationale d'identité", "Carte d'identité — détail du titre", "Titre : carte nationale d'identité électronique"))}</h2><div style="display:flex;gap:4mm">{portrait(dice.number(0, 99), width=70)}<div style="flex:1"><table class="app">{body}</table></div></div>
<p class="small" style="margin-top:5mm">Page enregistrée le {date_in_words(saved)}, à présenter avant le {saved + dt.timedelta(days=dice.pick((7, 30, 90))):%d/%m/%Y}.</p><div class="tiny">{shared}<br>{levels}</div></div>"""
    truth = {"last_name": last, "first_names": firsts.replace(",", ""), "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "Française"}  # fmt: skip
    css = ".app td{border-bottom:.4pt solid #dde;padding:1.3mm 0} td.r{text-align:right}"
    return sheet("identity_card", html, truth, font=dice.pick(("Inter", "Roboto", "Open Sans", "Lato")), size=10, css=css)  # fmt: skip


def croatian(dice: Dice) -> Paper:
    """A Croatian card, both sides on a bank's copy: a double surname on two lines, days with blanks, the tax number and the home on the back; the account opener's slip beside with its own days."""
    person, seed = dice.person(age=(18, 79)), dice.number(0, 99)
    parts = [unaccented(birth_surname(person)), *([unaccented(dice.person("").last_name.upper())] if dice.chance(0.7) else [])]  # fmt: skip
    last, firsts = " ".join(parts), " ".join(unaccented(name).upper() for name in person.first_names)
    issued = dice.day_before(1500, 60)
    expires = issued.replace(year=issued.year + 5, day=min(issued.day, 28))
    number, oib, clerk, opened = dice.digits(9), dice.digits(11), dice.person("", age=(24, 60)), dice.day_before(45)
    city = dice.pick(("ZADAR", "OSIJEK", "RIJEKA", "SISAK", "PULA"))
    blank = dice.pick((" ", ". "))

    def day(it: dt.date) -> str:
        return f"{it.day:02d}{blank}{it.month:02d}{blank}{it.year}"

    def item(left: float, top: float, label: str, value: str, points: float = 7.6) -> str:
        return at(left, top, f"<div style='font-size:4.2pt;color:#356'>{label}</div><div style='font-size:{points}pt;white-space:nowrap'>{value}</div>")  # fmt: skip

    face = (
        at(3, 2, "<b>REPUBLIKA HRVATSKA</b> &nbsp; <span style='font-size:4.6pt'>OSOBNA ISKAZNICA · IDENTITY CARD · CARTE D'IDENTITÉ</span>", "font-size:7pt;white-space:nowrap") + at(3, 8, portrait(seed, width=92))
        + item(31, 8, "Prezime / Surname", f"<b>{'<br>'.join(parts)}</b>") + item(31, 17, "Ime / Name", f"<b>{firsts}</b>", 7) + item(31, 24, "Spol / Sex", f"{'Ž/F' if person.sex == 'F' else 'M/M'}") + item(47, 24, "Državljanstvo / Citizenship", "HRV")
        + item(31, 31, "Datum rođenja / Date of birth", day(person.birth_date)) + item(31, 38, "Broj / Document number", number) + item(58, 31, "Vrijedi do / Date of expiry", day(expires)) + at(56, 41, f'<div style="transform:scale(.45);transform-origin:0 0">{signature(seed)}</div>')
    )  # fmt: skip
    back = (
        item(4, 3, "Prebivalište / Residence", f"{city}, {dice.pick(('OBALA', 'ILICA', 'SPLITSKA'))} {dice.number(2, 90)}", 6.4) + item(4, 11, "Izdala / Issued by", f"PU {city}", 6.4) + item(44, 11, "Datum izdavanja / Date of issue", day(issued), 6.4) + item(4, 19, "OIB / Personal identification number", oib, 6.4)
        + zone(td1("IO", number, last, [unaccented(n) for n in person.first_names], born=person.birth_date, sex=person.sex, expires=expires, nationality="HRV", optional=oib, country="HRV"), 4.5, 33, points=11)
    )  # fmt: skip
    bank = dice.pick(("Crédit coopératif de la Côte", "Caisse rurale des Pyrénées", "Banque du Port"))
    slip = f"<div style='border:.6pt solid #555;padding:4mm' class='small'><b>{bank}</b> — copie pour le dossier d'entrée en relation<br>Ouverture : {opened:%d/%m/%Y} · à revoir le {opened + dt.timedelta(days=730):%d/%m/%Y}<br>Conseil{'ler' if clerk.sex == 'M' else 'lère'} : {esc(clerk.named('first_LAST'))} · RIB {dice.iban()}</div>"  # fmt: skip
    cards = f"<div style='{'display:flex;gap:4mm' if dice.chance(0.4) else 'padding-left:40mm'}'>{card(face, ground='#dfe9f5', tint='#f6e6e6')}{card(back, ground='#dfe9f5', tint='#f6e6e6')}</div>"  # fmt: skip
    html = slip + "<br>" + cards if dice.chance(0.5) else cards + slip
    truth = {"last_name": last, "first_names": firsts, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "HRV"}  # fmt: skip
    return sheet("identity_card", html, truth, font="Nimbus Sans", margin="16mm 14mm")


LAYOUTS = {"telephone_page": telephone_page, "croatian": croatian}
