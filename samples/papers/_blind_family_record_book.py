"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, truth_name
from samples.dice import Dice, Person
from samples.paper import Paper, esc
from samples.stationery import portrait, sheet, signature, stamp


def moroccan_leaves(dice: Dice) -> Paper:
    """Two leaves of a Moroccan book side by side: holder with photograph, wife, then children in boxes, empty boxes, parents' names within."""
    holder = dice.person(sex="M", age=(33, 62))
    wife = dice.person("partner", sex="F", age=(32, 55))
    issued = dice.day_before(2600, 200)
    grown = (dice.today - max(holder.birth_date, wife.birth_date)).days // 365 - 20
    kids = [Person(k.sex, k.first_names, holder.last_name, k.birth_date) for k in (dice.person("", age=(0, max(1, min(grown, 16)))) for _ in range(dice.number(1, 3)))]  # fmt: skip
    kids.sort(key=lambda kid: kid.birth_date)
    issued = max(issued, kids[-1].birth_date + dt.timedelta(days=10))
    issued = min(issued, dice.today)
    first = min(kids[0].birth_date - dt.timedelta(days=dice.number(300, 900)), issued)
    town = dice.pick(("Oujda", "Meknès", "Tiznit", "Salé", "Nador"))
    names = [dice.person("", sex="M", age=(50, 70)).first_name for _ in range(2)] + [dice.person("", sex="F", age=(50, 70)).first_name for _ in range(2)]  # fmt: skip
    officer = dice.person("", sex="M", age=(35, 60))

    def row(label: str, value: str) -> str:
        return f'<tr><td class="small" style="width:34mm;color:#275b34">{label}</td><td style="border-bottom:.4pt dotted #555">{value}</td></tr>'

    def adult(person: Person, title: str, father: str, mother: str, more: str) -> str:
        return (
            f'<div style="border:.8pt solid #275b34;padding:2mm 3mm;margin-bottom:4mm"><b style="color:#275b34">{title}</b><table>'
            + row("Prénom", esc(" ".join(person.first_names)))
            + row("Nom", esc(birth_surname(person)))
            + row("Né(e) le", f"{person.birth_date:%d/%m/%Y} à {esc(town)}")
            + row("Fils / fille de", f"{esc(father)} et de {esc(mother)}")
            + row("Acte n°", f"{dice.number(10, 999)} / {person.birth_date.year}")
            + more
            + "</table></div>"
        )

    def child(index: int) -> str:
        kid = kids[index] if index < len(kids) else None
        body = (
            row("Prénom", esc(" ".join(kid.first_names)) if kid else "")
            + row("Nom", esc(birth_surname(kid)) if kid else "")
            + row("Né(e) le", f"{kid.birth_date:%d/%m/%Y}" if kid else "")
            + row("Mère", esc(wife.first_name) if kid else "")
            + row("Acte n°", f"{dice.number(10, 999)} / {kid.birth_date.year}" if kid else "")
        )
        return f'<div style="border:.8pt solid #275b34;padding:1.5mm 3mm;margin-bottom:3mm"><span class="small" style="color:#275b34">Enfant {index + 1}</span><table>{body}</table></div>'

    left = (
        f'<div style="display:flex;justify-content:space-between"><div><b>ROYAUME DU MAROC</b><br><span class="small">Ministère de l\'Intérieur — Division de l\'état civil<br>Bureau de {town}</span></div>{portrait(dice.number(0, 9), width=58)}</div><p class="c" style="color:#275b34;font-size:13pt;margin:2mm 0">LIVRET DE FAMILLE</p>'
        + adult(holder, "TITULAIRE DU LIVRET", names[0], names[2], row("CIN", dice.letters(1) + dice.digits(6)))
        + adult(wife, "ÉPOUSE", names[1], names[3], row("Mariage", f"acte adoulaire du {first:%d/%m/%Y}"))
        + f'<div style="display:flex;justify-content:space-between" class="small"><div>Livret n° {dice.digits(6)}<br>Délivré à {town}<br>Date : {issued:%d/%m/%Y}</div>{stamp("ETAT CIVIL " + town.upper(), "#1d6b35")}<div>L\'officier de l\'état civil<br>{esc(officer.named())}<br>{signature(dice.number(0, 99))}</div></div>'
    )
    right = "".join(child(i) for i in range(4)) + '<p class="tiny">Toute falsification est punie par la loi. Le livret est présenté lors de chaque déclaration.</p>'  # fmt: skip
    html = f'<div style="display:flex;gap:10mm"><div style="flex:1">{left}</div><div style="flex:1;border-left:.5pt solid #aaa;padding-left:9mm">{right}</div></div>'
    truth = {"person_names": [truth_name(who) for who in (holder, wife, *kids)], "issue_date": issued}
    return sheet("family_record_book", html, truth, font="P052", size=9.6, page="A4 landscape", margin="9mm 12mm")


LAYOUTS = {"moroccan_leaves": moroccan_leaves}
