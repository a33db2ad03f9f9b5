"""Further layouts: numbered clauses with their subject in the margin."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import civil_name, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import (
    MONEY_STYLES,
    long_date,
)
from samples.names import JOBS
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
)


def margin_subjects(dice: Dice) -> Paper:
    """A divorce without a judge: the subject of each clause in the margin, the spouses named at the foot of the first recital; wedding, reflection, deposit and children have their days and names."""
    wife, husband = dice.person("person", "F", (27, 66)), dice.person("partner", "M", (28, 68))
    signed_on, money = dice.day_before(600, 20), dice.pick(MONEY_STYLES[:7])
    wed = min(wedding_day(dice, (wife, husband)), signed_on - dt.timedelta(days=500))
    lawyers, kids = [dice.person("", age=(30, 64)) for _ in range(2)], dice.children(husband, 2)
    sent = signed_on - dt.timedelta(days=dice.number(16, 40))
    notary, home = dice.person("", age=(34, 66)), dice.address()
    town = dice.address("").town

    def who(person: Person, counsel: Person) -> str:
        return f"<p><b>{civil_name(person)}</b>, né{person.e} le {long_date(person.birth_date)} à {person.birth_place}, {dice.pick(JOBS)}, assisté{person.e} de Maître {counsel.named('first_LAST')}, avocat au barreau de {town}</p>"

    rows = [
        ("Mariage", f"Célébré le {long_date(wed)} à {dice.address('').town} sans contrat préalable. De cette union sont nés {kids[0].first_name}, le {kids[0].birth_date:%d/%m/%Y}, et {kids[1].first_name}, le {kids[1].birth_date:%d/%m/%Y}, informés de leur droit d'être entendus par le juge, dont ils n'ont pas usé."),
        ("Principe", "Les époux sont d'accord sur la rupture de leur mariage et sur l'ensemble de ses effets, en application des articles 229 et suivants du code civil."),
        ("Délai", f"Le projet leur a été adressé par lettre recommandée reçue le {long_date(sent)} ; le délai de réflexion de quinze jours est écoulé."),
        ("Nom", "Chacun reprend l'usage de son nom de naissance."),
        ("Logement", f"Le domicile conjugal, {home.line()}, pris à bail auprès de {dice.company('', 'social_landlord').name}, est quitté par l'épouse, qui recherche un logement ; l'époux en conserve la jouissance et acquitte le loyer de {money(dice.amount(420, 780))}."),
        ("Enfants", f"Autorité parentale exercée en commun. Résidence chez la mère. Contribution du père : {money(dice.number(90, 260))} par mois et par enfant, indexée."),
        ("Prestation", f"Aucune prestation compensatoire n'est due. L'époux rembourse seul le crédit automobile ({money(dice.amount(2000, 9000))})."),
        ("Dépôt", f"L'acte sera déposé au rang des minutes de Maître {notary.named('first_LAST')}, notaire à {dice.address('').town}, dans les sept jours. Coût : {money(50.4)}."),
    ]  # fmt: skip
    body = "".join(f"<tr><td style='width:26mm;padding:1.5mm;text-align:right'><i>{i}. {a}</i></td><td style='padding:1.5mm 1.5mm 1.5mm 5mm;text-align:justify'>{b}</td></tr>" for i, (a, b) in enumerate(rows, 1))  # fmt: skip
    html = f"""<p class="c" style="font-size:13pt">ACTE SOUS SIGNATURE PRIVÉE CONTRESIGNÉ PAR AVOCATS<br><span class="small">article 229-1 du code civil</span></p><p>Entre :</p>{who(wife, lawyers[0])}<p>et</p>{who(husband, lawyers[1])}<p>il a été convenu de ce qui suit.</p><table>{body}</table>
<p style="margin-top:4mm">Signé à {town}, le {long_date(signed_on)}, en quatre exemplaires.</p><div style="display:flex;justify-content:space-between" class="small">{"".join(f"<div>{label}<br>{signature(dice.number(0, 99))}</div>" for label in ("L'épouse", "L'époux", f"Me {lawyers[0].last_name}", f"Me {lawyers[1].last_name}"))}</div>"""
    truth = {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": signed_on}
    return sheet("divorce_agreement", html, truth, font=dice.font("serif"), size=10.3, margin="14mm 20mm", footer="paraphes — {page}")  # fmt: skip


LAYOUTS = {"margin_subjects": margin_subjects}
