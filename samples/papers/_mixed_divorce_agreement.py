"""Mixed layouts: a framed certificate of deposit all in prose, and the agreement of a foreign firm in boxes of two languages."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import wedding_day
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_legal import child_of, code_square, seat
from samples.stationery import full_name, logo, sheet, signature, stamp


def _pair(dice: Dice, day: dt.date) -> tuple[Person, Person, dt.date]:
    one = dice.person(age=(27, 66))
    two = dice.partner(one, same_name=False)
    if "partner" not in dice.given and two.birth_date > day - dt.timedelta(days=24 * 366):
        two = replace(two, birth_date=one.birth_date - dt.timedelta(days=dice.number(30, 900)))
    return one, two, min(wedding_day(dice, (one, two)), day - dt.timedelta(days=400))


def _short(person: Person) -> str:
    return f"{person.first_name[0]}. {person.last_name.upper()}"


def framed_in_prose(dice: Dice) -> Paper:
    """A notary's certificate with frame, emblem, seal and code: nothing but prose, staff by initials, the day spelled with its weekday, the clerk signing by delegation, a bank and a witness."""
    day = dice.day_before(600, 3)
    one, two, wed = _pair(dice, day)
    names = [full_name(one), full_name(two)]
    deposit, agreed = day - dt.timedelta(days=dice.number(5, 40)), day - dt.timedelta(days=dice.number(48, 70))
    notary, clerk, left, right, witness = (dice.person("", age=(27, 66)) for _ in range(5))
    bank, town = dice.pick(("Caisse des Dépôts du Ponant", "Banque de l'Octroi", "Crédit du Bassin", "Comptoir Populaire")), dice.address("").town  # fmt: skip
    title = dice.pick(("CERTIFICAT DE DÉPÔT D'UN DIVORCE SANS JUGE", "CERTIFICAT CONSTATANT LE DÉPÔT D'UN ACTE DE DIVORCE", "CERTIFICAT NOTARIÉ DE RUPTURE DU MARIAGE PAR CONSENTEMENT MUTUEL"))  # fmt: skip
    prose = [
        f"Le présent document, établi ce jour, {long_date(day, True)}, certifie que l'acte sous signature privée contresigné par avocats par lequel les époux ont réglé les effets de leur divorce a été déposé au rang des minutes de l'office le {long_date(deposit)}, conformément à l'article 229-1 du code civil.",
        f"Leur union avait été célébrée le {long_date(wed)} à {esc(dice.address('').town)}, en présence notamment de {witness.civility} {_short(witness)}, témoin. La convention, signée le {long_date(agreed)}, a été contresignée par Me {_short(left)} pour le premier nommé et par Me {_short(right)} pour l'autre.",
        f"Le prêt commun reste dû à l'établissement {bank}, {esc(seat(dice).line())}, chacun pour moitié ; les parties n'ont pas d'autre engagement.",
        "Le mariage se trouve dissous ; la mention en sera portée en marge des actes de l'état civil à la diligence de la partie intéressée.",
    ]  # fmt: skip
    if dice.chance(0.4):
        prose[1], prose[2] = prose[2], prose[1]
    colour = dice.pick(("#7b5b12", "#1f4d3a", "#5b1e2d"))
    top = logo("NOTAIRES", colour, esc(f"Office de {town}"))
    html = f"""<div style="border:3pt double {colour};padding:11mm 13mm;min-height:245mm"><div style="display:flex;justify-content:space-between">{top}<div class="small r">{esc(seat(dice).street)}<br>{esc(town)}<br>{dice.phone()}</div></div><h1 style="margin:13mm 0 9mm;color:{colour}">{title}</h1><p class="c">{dice.pick(("Dossier de", "Dossier au nom de"))} {esc(names[0])} et {esc(names[1])}</p><div style="line-height:1.75;margin-top:8mm;text-align:justify">{"".join(f"<p>{text}</p>" for text in prose)}</div>
<p style="margin-top:8mm">Pour {_short(notary)}, notaire, par délégation, {clerk.civility} {_short(clerk)}, {dice.pick(("clerc habilité", "clerc aux actes", "notaire assistant"))}.</p><div style="display:flex;justify-content:space-between;margin-top:6mm">{stamp("OFFICE NOTARIAL", colour)}<div>{signature(dice.number(0, 99))}</div><div class="c tiny">{code_square(dice)}<br>{dice.letters(4)}-{dice.digits(6)}</div></div></div>"""
    return sheet("divorce_agreement", html, {"person_names": names, "issue_date": day}, font=dice.font("serif"), size=11, margin="12mm 13mm")  # fmt: skip


def boxes_in_two_languages(dice: Dice) -> Paper:
    """The agreement as a foreign-owned law firm prints it: boxes labelled in French and English, each spouse saying « je », no title, the hour of the electronic signature for its only day."""
    day = dice.day_before(420, 5)
    one, two, wed = _pair(dice, day)
    names = [f"{who.last_name} {who.first_name}" for who in (one, two)]
    printed = [f"{who.last_name}, {who.first_name}" for who in (one, two)]
    child = child_of(dice, one, day, two.last_name)
    firm = dice.pick(("Harrow & Lindqvist LLP", "Whitcombe Farley (Paris) LLP", "Van Oosten Keller B.V.", "Dunmore Reyes Partners"))  # fmt: skip
    notary, left, right = (dice.person("", age=(30, 64)) for _ in range(3))
    sent = day - dt.timedelta(days=dice.number(17, 40))
    money, support = dice.money(), dice.number(12, 60) * 10

    def box(label: str, english: str, value: str, width: str = "50%") -> str:
        return f'<div style="width:{width};border:.6pt solid #667;padding:1.2mm 2mm;margin:-.3pt"><div class="tiny">{label} / <i>{english}</i></div><div>{value}</div></div>'

    def row(*boxes: str) -> str:
        return f'<div style="display:flex">{"".join(boxes)}</div>'

    def spouse(who: Person, name: str, home: str) -> str:
        return row(box(f"Je soussigné{who.e}", "I, the undersigned", f"<b>{esc(name)}</b>"), box(f"Né{who.e} le", "Date of birth", f"{who.birth_date:%d/%m/%Y}", "20%"), box("Demeurant", "Residing at", esc(home), "50%"))  # fmt: skip

    blocks = [spouse(one, printed[0], dice.address().line()), spouse(two, printed[1], dice.address("").line())]
    details = [
        row(box("Mariage célébré le", "Date of marriage", f"{wed:%d/%m/%Y}"), box("Enfant", "Child", f"{esc(child.last_name)}, {esc(child.first_name)} ({child.birth_date:%d/%m/%Y})")),
        row(box("Mon avocat (1er signataire)", "Counsel, first party", esc(f"{left.last_name}, {left.first_name}")), box("Mon avocat (2e signataire)", "Counsel, second party", esc(f"{right.last_name}, {right.first_name}"))),
        row(box("Projet reçu par chacun le", "Draft received on", f"{sent:%d/%m/%Y}"), box("Notaire chargé du dépôt", "Notary", esc(f"{notary.last_name}, {notary.first_name} — {seat(dice).town}"))),
        row(box("Contribution mensuelle pour l'enfant", "Monthly child maintenance", money(support)), box("Compte du bénéficiaire", "Account", dice.iban())),
    ]  # fmt: skip
    if dice.chance(0.5):
        details[0], details[1] = details[1], details[0]
    terms = [
        ("Je consens au divorce par consentement mutuel prévu à l'article 229-1 du code civil et j'accepte l'intégralité de ses conséquences.", "I consent to divorce by mutual agreement under article 229-1 of the Civil Code and accept all of its effects."),
        ("Je reconnais avoir disposé du délai de réflexion de quinze jours.", "I acknowledge the fifteen-day reflection period."),
        ("Je renonce à toute prestation compensatoire.", "I waive any compensatory allowance.") if dice.chance(0.6) else ("Je conserve l'usage de mon seul nom de naissance.", "I shall use my birth name only."),
    ]  # fmt: skip
    texts = "".join(f'<div style="display:flex;gap:6mm;margin:2mm 0"><div style="flex:1">{french}</div><div style="flex:1;color:#445"><i>{english}</i></div></div>' for french, english in terms)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:2pt solid #0b3d4f;padding-bottom:2mm;margin-bottom:5mm"><div><b style="font-size:15pt;color:#0b3d4f">{esc(firm)}</b><br><span class="tiny">Société d'avocats / Law firm — SIRET {dice.siret()} — {esc(seat(dice).line())} — {dice.phone()}</span></div><div class="r tiny">{dice.pick(("Acte n°", "File"))} {dice.letters(3)}-{dice.digits(5)}<br>1/1</div></div>{"".join(blocks)}<div style="height:4mm"></div>{"".join(details)}<div style="margin:5mm 0">{texts}</div>
<div style="border:.8pt solid #0b3d4f;background:#eef5f7;padding:2.5mm 4mm" class="small">{esc(printed[0])} · {esc(printed[1])} · {esc(left.last_name)}, {esc(left.first_name)} · {esc(right.last_name)}, {esc(right.first_name)}<br><b>signé électroniquement le {day:%d/%m/%Y} à {dice.number(8, 19):02d}:{dice.number(0, 59):02d}</b> <i>/ electronically signed</i><br><span class="tiny">Jeton / token {dice.letters(6)}{dice.digits(10)}</span></div>"""
    return sheet("divorce_agreement", html, {"person_names": names, "issue_date": day}, font=dice.font(), size=9.8, margin="14mm 16mm")  # fmt: skip


LAYOUTS = {"framed_in_prose": framed_in_prose, "boxes_in_two_languages": boxes_in_two_languages}
