"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.mrz import check_digit, td1
from samples.paper import Paper, esc
from samples.stationery import at, card, labelled, portrait, sheet, signature, zone


def portuguese_copy(dice: Dice) -> Paper:
    """A Portuguese citizen's card, both sides on a copy shop's sheet: parents, three other numbers, a number longer than the zone's box."""
    person = dice.person(age=(19, 80))
    father, mother = dice.person("", sex="M", age=(40, 80)), dice.person("", sex="F", age=(40, 80))
    surname = (person.birth_name or person.last_name).upper()
    given = " ".join(person.first_names).upper()
    issued = dice.day_before(1500, 30)
    expires = dt.date(issued.year + 10, issued.month, min(issued.day, 28))
    main, control = dice.digits(8), f"{dice.digits(1)}{dice.letters(1)}{dice.letters(1)}"
    tail = dice.digits(1)
    number = f"{main} {control[0]} {control[1:]}{tail}"
    field, rest = main + control[0], control[1:] + tail
    rows = td1("I", field, surname, person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality="PRT", country="PRT")  # fmt: skip
    top = f"I<PRT{field}<{rest}{check_digit(field + '<' + rest)}".ljust(30, "<")
    middle = rows[1][:-1]
    middle += check_digit(top[5:30] + middle[0:7] + middle[8:15] + middle[18:29])
    seed = dice.number(0, 99)
    day = "%d %m %Y"
    face = card(
        at(3, 2, "CARTÃO DE CIDADÃO", "font-size:7pt;font-weight:bold;color:#0a5a34")
        + at(48, 2, "CITIZEN CARD · REPÚBLICA PORTUGUESA", "font-size:5pt;white-space:nowrap")
        + at(4, 12, portrait(seed, width=86))
        + labelled(30, 8, "APELIDO(S) / SURNAME", esc(surname))
        + labelled(30, 15, "NOME(S) / GIVEN NAME(S)", esc(given))
        + labelled(30, 22, "SEXO / SEX", person.sex)
        + labelled(42, 22, "ALTURA / HEIGHT", f"1,{dice.number(50, 95)}")
        + labelled(58, 22, "NACIONALIDADE / NATIONALITY", "PRT")
        + labelled(30, 29, "DATA DE NASCIMENTO / DATE OF BIRTH", f"{person.birth_date:{day}}")
        + labelled(30, 36, "N.º DOCUMENTO / DOCUMENT No.", number)
        + labelled(60, 36, "DATA DE VALIDADE / EXPIRY DATE", f"{expires:{day}}")
        + at(30, 43, f'<div style="transform:scale(.4);transform-origin:0 0">{signature(seed, "#222")}</div>'),
        ground="#e3f1e4",
        tint="#f6f1dc",
    )
    back = card(
        labelled(4, 3, "FILIAÇÃO / PARENTS", f"{esc(father.named('FIRST_LAST'))} * {esc(mother.named('FIRST_LAST'))}", points=5.6)
        + labelled(4, 12, "N.º IDENTIFICAÇÃO FISCAL / TAX No.", dice.digits(9))
        + labelled(44, 12, "N.º SEGURANÇA SOCIAL", dice.digits(11))
        + labelled(4, 20, "N.º UTENTE DE SAÚDE", dice.digits(9))
        + labelled(44, 20, "EMISSÃO / ISSUED", f"{issued:{day}}")
        + at(4, 29, "VÁLIDO EM TERRITÓRIO NACIONAL E NA UNIÃO EUROPEIA", "font-size:4.5pt")
        + zone([top, middle, rows[2]], 4.5, 35, points=11),
        ground="#e3f1e4", tint="#f6f1dc",
    )  # fmt: skip
    html = f'<div style="padding:22mm 0 0 38mm">{face}{back}<p class="tiny">Reprographie du Cours — 2 faces, {dice.day_before(20):%d/%m/%Y} — 0,40 €</p></div>'
    truth = {"last_name": surname, "first_names": given, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "PRT"}  # fmt: skip
    return sheet("identity_card", html, truth, font="Liberation Sans")


LAYOUTS = {"portuguese_copy": portuguese_copy}
