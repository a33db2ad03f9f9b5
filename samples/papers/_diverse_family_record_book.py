"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, truth_name
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def diverse_international_booklet(dice: Dice) -> Paper:
    """The international family booklet of the Paris convention: coded boxes in four languages, husband and wife in columns, two children, changes below."""
    man = dice.person(sex="M", age=(32, 58))
    wife = dice.partner(man, same_name=False)
    wife = wife if "partner" in dice.given else replace(dice.person("", sex="F", age=(30, 50)), birth_name=None)
    wed = max(man.birth_date, wife.birth_date) + dt.timedelta(days=dice.number(7000, 8200))
    registrar, other = dice.person("", age=(35, 60)), dice.person("", age=(35, 60))
    delivered = wed + dt.timedelta(days=dice.number(0, 3))
    wanted = dice.children(man, 2) if "children" in dice.given else []
    kids, day = list(wanted), wed
    while len(kids) < 2 and not wanted:
        day += dt.timedelta(days=dice.number(330, 800))
        kids.append(replace(dice.person("", age=(1, 9)), last_name=man.last_name, birth_name=None, birth_date=day))
    kids = [kid for kid in kids if kid.birth_date < dice.today]
    place = dice.pick((("Torino", "Italia", "Comune di"), ("Mersin", "Türkiye", "Nüfus Müdürlüğü —"), ("Esch-sur-Alzette", "Luxembourg", "Administration communale de"), ("Thessaloniki", "Ellas", "Dimos")))  # fmt: skip
    cell = "border:.5pt solid #2d5a3d;padding:1.2mm 2mm;vertical-align:top"

    def box(code: str, words: str, value: str, span: int = 1) -> str:
        return f'<td colspan="{span}" style="{cell}"><div style="font-size:5pt;color:#2d5a3d">{code} {words}</div>{value or "&nbsp;"}</td>'

    def both(code: str, words: str, one: str, two: str) -> str:
        return f"<tr>{box(code, words, esc(one))}{box(code, words, esc(two))}</tr>"

    def child(rank: int, kid: Person) -> str:
        return f"""<table style="margin-top:4mm"><tr><td rowspan="4" style="{cell};width:10mm;text-align:center;background:#e7f1e9"><b>{rank}</b></td>{box("4", "Lieu et date de naissance / Place and date of birth / Ort und Tag der Geburt", f"{esc(kid.birth_place)} &nbsp; {kid.birth_date:%d %m %Y}", 2)}</tr><tr>{box("5", "Nom / Name / Cognome", esc(kid.last_name.upper()))}{box("6", "Prénoms / Forenames / Vornamen", esc(" ".join(kid.first_names)))}</tr><tr>{box("11", "Sexe", kid.sex)}{box("12", "N° de l'acte", f"{dice.number(3, 1900)}/{kid.birth_date.year}")}</tr><tr>{box("9", "Autorité, date et signature", f"{esc(dice.person('', age=(30, 60)).named('first_LAST'))}, {kid.birth_date + dt.timedelta(days=dice.number(2, 9)):%d %m %Y}", 2)}</tr></table>"""

    html = f"""<div style="display:flex;gap:9mm"><div style="width:132mm"><div class="c" style="color:#2d5a3d"><b>{place[1].upper()}</b><br><span class="tiny">LIVRET DE FAMILLE INTERNATIONAL · INTERNATIONAL FAMILY RECORD BOOK · INTERNATIONALES STAMMBUCH DER FAMILIE · LIBRETTO INTERNAZIONALE DI FAMIGLIA</span><br><span class="tiny">Convention signée à Paris le 12 septembre 1974</span></div><table style="margin-top:3mm"><tr>{box("1", "Mariage : lieu et date / Marriage / Eheschließung / Matrimonio", f"{place[0]} &nbsp; {wed:%d %m %Y}")}{box("2", "Autorité / Authority", f"{place[2]} {place[0]}")}</tr><tr>{box("3", "Mari / Husband / Ehemann / Marito", "")}{box("3", "Femme / Wife / Ehefrau / Moglie", "")}</tr>
{both("5", "Nom avant le mariage / Name before marriage", birth_surname(man), birth_surname(wife))}{both("6", "Prénoms / Forenames / Vornamen / Prenomi", " ".join(man.first_names), " ".join(wife.first_names))}{both("4", "Lieu et date de naissance", f"{man.birth_place} {man.birth_date:%d %m %Y}", f"{wife.birth_place} {wife.birth_date:%d %m %Y}")}{both("7", "Nom du père", f"{dice.person('', sex='M').first_name} {birth_surname(man)}", f"{dice.person('', sex='M').first_name} {birth_surname(wife)}")}{both("8", "Nom de la mère", dice.person("", sex="F").named("first_LAST"), dice.person("", sex="F").named("first_LAST"))}{both("10", "Nom après le mariage", man.last_name.upper(), birth_surname(wife))}
<tr>{box("9", "Date de délivrance, signature, sceau / Date of issue", f"{delivered:%d %m %Y}<br>{esc(registrar.named('first_LAST'))}<div style='display:flex'>{signature(registrar.birth_date.day)}{stamp(place[0].upper(), '#2d5a3d', under='★')}</div>", 2)}</tr></table></div>
<div style="flex:1;border-left:1pt dashed #999;padding-left:8mm"><div class="tiny c">Enfants / Children / Kinder / Figli</div>{"".join(child(i, kid) for i, kid in enumerate(kids, 1))}<table style="margin-top:4mm"><tr>{box("13", "Modifications et autres mentions / Amendments", f"Vu au consulat général, {long_date(delivered + dt.timedelta(days=dice.number(40, 200)))}, {esc(other.named('first_LAST'))}, vice-consul")}</tr></table></div></div>"""
    names = [
        truth_name(man),
        truth_name(wife),
        *(f"{' '.join(kid.first_names)} {kid.last_name.upper()}" for kid in kids),
    ]
    return sheet("family_record_book", html, {"person_names": names, "issue_date": delivered}, font="FreeSans", size=8.6, page="A4 landscape", margin="10mm 12mm")  # fmt: skip


LAYOUTS = {"diverse_international_booklet": diverse_international_booklet}
