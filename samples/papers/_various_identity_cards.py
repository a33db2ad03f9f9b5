"""Various layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.mrz import td1
from samples.paper import Paper
from samples.stationery import at, card, labelled, portrait, sheet, signature, zone


def italian(dice: Dice) -> Paper:
    """Italy's card (CIE), both sides on a photocopy: captions in two languages, dates with dots, the number alone at the top right."""
    person, home = dice.person(age=(2, 80)), dice.address()
    surname = (person.birth_name or person.last_name).upper()
    issued = dice.day_before(1800, 10)
    years = (
        3 if (issued - person.birth_date).days < 3 * 365 else 5 if (issued - person.birth_date).days < 18 * 365 else 10
    )
    month, day = (2, 28) if (person.birth_date.month, person.birth_date.day) == (2, 29) else (person.birth_date.month, person.birth_date.day)  # fmt: skip
    expires = issued.replace(year=issued.year + years, month=month, day=day)
    expires = expires if expires > dice.today else expires.replace(year=dice.today.year + 1)
    number = f"CA{dice.digits(5)}{dice.letters(2)}"
    names, seed, born_at = " ".join(person.first_names).upper(), dice.number(0, 99), dice.pick(("TORINO (TO)", "BARI (BA)", "BERGAMO (BG)", "VENTIMIGLIA (IM)", "LAGOS (NGA)"))  # fmt: skip
    rows = td1("C", number, surname, person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality="ITA", country="ITA")  # fmt: skip
    code = f"{dice.letters(6)}{person.birth_date:%y}{dice.pick('ABCDEHLMPRST')}{dice.number(10, 28)}{dice.pick('ABFHLZ')}{dice.digits(3)}{dice.letters(1)}"
    face = card(
        at(4, 2, "REPUBBLICA ITALIANA", "font-size:7.5pt;color:#27506b") + at(4, 5.4, "MINISTERO DELL'INTERNO", "font-size:5pt") + at(4, 8, "CARTA DI IDENTITÀ / IDENTITY CARD", "font-size:5.4pt;white-space:nowrap")
        + at(60, 2.6, f"<b>{number}</b>", "font-size:9pt;color:#a02020;letter-spacing:.6pt") + at(4, 13, portrait(seed, width=84)) + labelled(30, 11.5, "COMUNE DI / MUNICIPALITY", "CONSOLATO GENERALE PARIGI", points=6.4)
        + labelled(30, 16.5, "COGNOME / SURNAME", surname) + labelled(30, 21.7, "NOME / NAME", names, points=7)
        + labelled(30, 26.9, "LUOGO E DATA DI NASCITA<br>PLACE AND DATE OF BIRTH", f"{born_at} &nbsp; {person.birth_date:%d.%m.%Y}", points=6.8)
        + labelled(30, 34.2, "SESSO / SEX", person.sex, points=6.8) + labelled(42, 34.2, "STATURA / HEIGHT", str(dice.number(150, 192)), points=6.8) + labelled(58.5, 34.2, "CITTADINANZA / NATIONALITY", "ITA", points=6.8)
        + labelled(30, 39.6, "EMISSIONE / ISSUING", f"{issued:%d.%m.%Y}", points=6.8) + labelled(56, 39.6, "SCADENZA / EXPIRY", f"{expires:%d.%m.%Y}", points=6.8)
        + at(30, 44.8, f'<div style="transform:scale(.42);transform-origin:0 0">{signature(seed)}</div>') + at(70, 47, dice.digits(6), "font-size:7pt;color:#27506b"),
        ground="#e9eef0", tint="#f5e3da",
    )  # fmt: skip
    back = card(
        labelled(6, 4, "CODICE FISCALE / FISCAL CODE", code, points=7) + labelled(52, 4, "ESTREMI ATTO DI NASCITA", f"{dice.number(1, 900)} p1 sA", points=6)
        + labelled(6, 12, "INDIRIZZO DI RESIDENZA / RESIDENCE", "<br>".join(row.upper() for row in home.lines()), points=6.4) + zone(rows, 4.5, 35.5, points=11.2),
        ground="#f0ece2", tint="#e3ecef",
    )  # fmt: skip
    truth = {"last_name": surname, "first_names": names, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "ITA"}  # fmt: skip
    return sheet("identity_card", f'<div style="padding:22mm 0 0 42mm">{face}<div style="margin-top:14mm">{back}</div></div>', truth)  # fmt: skip


LAYOUTS = {"italian": italian}
