"""Sorted layouts: a village's typewritten marriage extract with a boxed summary, and an Italian commune's with its French beside."""

from __future__ import annotations

from samples.civil_status import birth_surname, town_hall, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import amount_in_words, date_printed, long_date
from samples.paper import Paper
from samples.stationery import TYPEWRITER, head, sheet, signature, stamp, table


def typed_in_the_village(dice: Dice) -> Paper:
    """The mayor certifies in prose who were married; one box sums it up, given names above the surnames; old addresses and the fees beside."""
    hall = town_hall(dice)
    one, two = dice.person(sex="M", age=(28, 70)), dice.person("partner", sex="F", age=(27, 70))
    wed, issued = wedding_day(dice, (one, two)), dice.day_before(80, 1)
    witness = [dice.person("", age=(25, 70)).named() for _ in range(2)]
    before = [dice.address("").line() for _ in range(2)]

    def given(who: Person) -> str:
        return " ".join(who.first_names)

    def who(p: Person) -> str:
        return f"{given(p)}<br>{birth_surname(p)}"

    law = dice.pick(
        (
            "EXTRAIT DÉLIVRÉ EN APPLICATION DE L'ARTICLE 76 DU CODE CIVIL",
            "ARTICLES 63 À 76 DU CODE CIVIL — REGISTRE DES UNIONS",
            "DÉCRET N° 2017-890 DU 6 MAI 2017 — ARTICLE 28",
        )
    )
    box = table(
        [(who(one), who(two), f"{wed:%d/%m/%Y}<br>{hall.town}", f"n° {dice.number(1, 60)}")],
        ("1er conjoint", "2nd conjoint", "unis le", "acte"),
    )
    fees = table(
        [("envoi simple", "gratuit"), ("envoi recommandé", "5,74"), ("légalisation de signature", "gratuit")],
        ("Service rendu", "Tarif"),
    )
    mayor = dice.person("", age=(40, 72))
    verb = dice.pick(("ont contracté mariage", "se sont unis par le mariage", "ont été déclarés unis par le mariage"))
    html = (
        head(
            f"DÉPARTEMENT : {hall.department.upper()}<br>MAIRIE {hall.of.upper()}<br>Tél. {dice.phone()}<br>SIRET {dice.siret()}<br>Régie : {dice.iban()}",
            "RÉPUBLIQUE FRANÇAISE",
        )
        + f"<p class='b' style='margin:8mm 0'>{law}</p><p>Le maire de la commune {hall.of} certifie que, devant {mayor.named()}, son adjoint d'alors, {verb} :</p>"
        f"<p>{who(one)}<br>demeurant alors {before[0]}, logé{one.e} chez {dice.person('', age=(40, 70)).named()}, bailleur ;</p><p>{who(two)}<br>demeurant alors {before[1]} ;</p>"
        f"<p>en présence de {witness[0]} et {witness[1]}, témoins majeurs. {dice.pick(('Aucun contrat de mariage ne nous a été déclaré.', 'Un contrat de mariage a été déclaré.'))}</p>"
        f"<div style='border:1.5pt solid #000;padding:2mm;margin:6mm 0'>{box}</div><p>Le présent document, établi ce jour, {long_date(issued, weekday=True)}, est remis aux intéressés pour servir et valoir ce que de droit.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:6mm'><div style='width:46%'>{fees}</div><div>Le Maire,<br>{hall.officer}<br>{signature(issued.day)}</div></div>{stamp('MAIRIE ' + hall.of.upper(), '#702020')}"
    )  # fmt: skip
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet(
        "marriage_certificate",
        html,
        truth,
        font=dice.pick((TYPEWRITER, "Courier Prime")),
        size=10.2,
        margin="15mm 18mm",
    )


def italian_band(dice: Dice) -> Paper:
    """An Italian commune's extract, the French in italics: the spouses in a band at the left, the day after the town, the title at the bottom."""
    husband, wife = dice.person(sex="M", age=(29, 70)), dice.person("partner", sex="F", age=(28, 68))
    wed, issued = wedding_day(dice, (husband, wife)), dice.day_before(120, 3)
    style = dice.pick(("slash", "dot", "dash"))
    town = dice.pick(("Cuneo", "Ventimiglia", "Ivrea", "Savona", "Lecce", "Alghero"))

    def name(p: Person) -> str:
        return f"{birth_surname(p).title()}, {' '.join(p.first_names)}"

    def card(label: str, p: Person) -> str:
        return f"<div style='margin-bottom:8mm'><span class='tiny'>{label}</span><br><b>{name(p)}</b><br>n. {date_printed(p.birth_date, style)}<br>{p.birth_place}</div>"

    band = card("SPOSO / <i>époux</i>", husband) + card("SPOSA / <i>épouse</i>", wife)
    duty = dice.pick((16.0, 14.62))
    rows = [
        ("Registro / <i>registre</i>", f"Parte {dice.pick(('I', 'II serie A'))}, n. {dice.number(1, 210)}, anno {wed.year}"),
        ("Celebrato il / <i>célébré le</i>", date_printed(wed, style)),
        ("Luogo / <i>lieu</i>", town),
        ("Regime / <i>régime</i>", dice.pick(("separazione dei beni / <i>séparation de biens</i>", "comunione legale / <i>communauté légale</i>"))),
        ("Annotazioni / <i>mentions</i>", dice.pick(("nessuna / <i>néant</i>", "—"))),
    ]  # fmt: skip
    if dice.chance(0.5):
        rows = [rows[1], rows[2], rows[0], *rows[3:]]
    clerk = dice.person("", age=(30, 60))
    fees = table(
        [
            ("Bollo / <i>timbre</i>", "14,62", f"{duty:.2f}".replace(".", ",")),
            ("Diritti / <i>droits</i>", "0,52", "0,52"),
        ],
        ("€", str(issued.year - 1), str(issued.year)),
        numbers=(1, 2),
    )
    html = (
        f"<div style='display:flex;gap:8mm'><div style='width:50mm;background:#efe9dc;padding:6mm 4mm;min-height:225mm'><div class='b'>COMUNE DI {town.upper()}</div><div>Ufficio di stato civile</div><div style='height:16mm'></div>{band}</div><div style='flex:1'>"
        f"<div class='r' style='margin:4mm 0 12mm'>{town}, {date_printed(issued, style)}</div><p>Oggetto / <i>Objet</i> : atto di matrimonio {birth_surname(husband).title()} – {birth_surname(wife).title()}</p><p>Egregi signori, / <i>Madame, Monsieur,</i></p>"
        f"<p>l'ufficiale dello stato civile certifica quanto segue. <i>L'officier de l'état civil certifie ce qui suit.</i></p>{table(rows, cls='rows')}<div style='width:80%;margin:12mm 0'>{fees}</div>"
        f"<p>Per il sindaco, per delega / <i>pour le maire, par délégation</i>, {clerk.named()}</p>{signature(issued.day)}{stamp('COMUNE DI ' + town.upper(), '#1d5f3a', under='IT')}</div></div>"
        f"<div class='c b' style='font-size:1.3em;border-top:2pt solid #b9a97c;padding-top:3mm'>ESTRATTO DELL'ATTO DI MATRIMONIO<br><i>{dice.pick(('EXTRAIT DE L’ACTE DE MARIAGE', 'Extrait d’acte de mariage', 'Acte de mariage (extrait traduit)'))}</i></div>"
        f"<p class='tiny'>Bollo assolto : {amount_in_words(duty)}</p>"
    )  # fmt: skip
    truth = {"person_names": [name(husband), name(wife)], "issue_date": issued}
    return sheet("marriage_certificate", html, truth, font=dice.font(), size=10.4, margin="12mm 12mm")


LAYOUTS = {"typed_in_the_village": typed_in_the_village, "italian_band": italian_band}
