"""Sorted layouts: a mail of the accountant printed with its header, and a monospace print in the first person."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import date_printed, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import three_given
from samples.papers._mixed_social_people import euros
from samples.papers._sorted_income_kit import at_age, title_of
from samples.stationery import sheet


def accountant_mail(dice: Dice) -> Paper:
    """A mail of the accountant printed with its header: prose only, no title, given names over surname, turnover and profit in the sentences, spouse and neighbour named with birth days."""
    person, issued = dice.person(age=(25, 66)), dice.day_before(300, 4)
    clerk, near = at_age(dice, 27, 62), at_age(dice, 30, 75)
    other, money, ds = dice.partner(person), euros(dice), dice.pick(("long", "slash"))
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    closed = dt.date(issued.year - (1 if issued.month > 3 else 2), 12, 31)
    sales = dice.amount(28_000, 140_000)
    profit = round(sales * dice.amount(0.2, 0.55), 2)
    user = unaccented(person.last_name.lower()).replace(" ", "").replace("'", "").replace("’", "")
    firm = dice.pick(("Cabinet Orme & Associés", "Fiduciaire du Confluent", "Compta-Conseil Vexin"))
    job = dice.pick(("plomberie", "couture", "taxi", "traduction", "maraîchage", "infirmerie libérale"))
    mail = f"{unaccented(clerk.first_name[0]).lower()}.{dice.letters(3).lower()}@compta-conseil.example"
    marked = [("De", f"{esc(clerk.named('first_last'))} &lt;{mail}&gt;"), ("Envoyé", f"{long_date(issued, weekday=True)} {dice.number(8, 19):02d}:{dice.number(10, 59)}"), ("À", f"{esc(user)}@courriel.example"), ("Objet", dice.pick(("Vos chiffres pour le bailleur", "RE: résultat de l'exercice", "Bilan : ce que vous pouvez transmettre")))]  # fmt: skip
    marked = marked if dice.chance(0.5) else [marked[0], marked[2], marked[3], marked[1]]
    texts = [f"Comme vous le demandez pour votre dossier de logement, voici ce qui ressort de la comptabilité de votre activité de {job}, que notre cabinet tient et a arrêtée au {date_printed(closed, ds)} : le chiffre d'affaires hors taxes de l'exercice s'élève à {money(sales)} et le bénéfice (BIC/BNC) à {money(profit)}, soit {money(profit / 12)} par mois en moyenne.", f"L'exercice d'avant avait donné {money(profit * 0.87)}. Ces comptes ont fait l'objet d'une mission de présentation ; nous n'avons rien relevé qui mette en cause leur cohérence. Vous pouvez produire ce message comme attestation d'expert-comptable."]  # fmt: skip
    html = f"""<div style="border-bottom:1pt solid #333;padding-bottom:3mm"><b style="font-size:12pt">{dice.pick(("Messagerie", "Courriel", "Boîte de réception"))}</b></div><table style="margin:4mm 0">{"".join(f"<tr><td style='width:20mm'><b>{a} :</b></td><td>{b}</td></tr>" for a, b in marked)}</table>
<p>{esc(" ".join(person.first_names))}<br>{esc(person.last_name.upper())}</p><p style="margin-top:6mm">{title_of(person)},</p>{"".join(f"<p>{t}</p>" for t in texts)}
<p>Pour les formulaires joints, j'ai noté que vous êtes né{person.e} le {date_printed(person.birth_date, ds)} et que {"votre épouse" if other.sex == "F" else "votre époux"}, {esc(other.first_name)} {esc(other.last_name)}, conjoint collaborateur, est né{other.e} le {date_printed(other.birth_date, ds)}. {"Votre voisine" if near.sex == "F" else "Votre voisin"} {esc(near.named("first_last"))} m'a bien remis vos relevés le {date_printed(dice.day_before(20, 3, of=issued), ds)}.</p>
<p>Bien à vous,</p><p>{esc(clerk.first_name)}<br>{esc(clerk.last_name.upper())}<br>{firm}, société d'expertise comptable inscrite au tableau de l'Ordre, {esc(dice.address("").line())}</p>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("accounting_statement", html, truth, font=dice.pick(("Carlito", "Liberation Sans", "Lato")), size=10.8, margin="18mm 22mm")  # fmt: skip


def fixed_pitch(dice: Dice) -> Paper:
    """A craftsman's own « Attestation » of takings in even type: « je soussigné » with all given names, a dated table of quarters, ceilings, an older balance quoted, the town and the day without « le »."""
    person = three_given(dice, dice.person(age=(25, 66)))
    other, mate = dice.partner(person), at_age(dice, 30, 64)
    name, home, issued = f"{' '.join(person.first_names)} {person.last_name.upper()}", dice.address(), dice.day_before(260, 4)  # fmt: skip
    year = issued.year - 1
    money, ds = dice.table_money(), dice.pick(("slash", "dash", "dot"))
    takings = [dice.amount(3_000, 17_000) for _ in range(4)]
    total = round(sum(takings), 2)
    days = [dt.date(year, 4, 30), dt.date(year, 7, 31), dt.date(year, 10, 31), dt.date(year + 1, 1, 31)]
    rows = [(date_printed(d, ds), f"déclaration T{i}", f"T{i} {year}", money(x)) for i, (d, x) in enumerate(zip(days, takings, strict=True), 1)]  # fmt: skip
    if issued < days[3]:
        rows[3] = ("en cours", *rows[3][1:])
    inner = "".join(f"{a:<14}{b:<20}{c:<12}{d:>14}\n" for a, b, c, d in rows)
    title = dice.pick(("ATTESTATION", "RELEVE", "CERTIFICAT"))
    cap = dice.pick((("ventes", "188 700"), ("prestations", "77 700")))
    job = dice.pick(("peintre en bâtiment", "coiffeuse à domicile" if person.sex == "F" else "coiffeur à domicile", "photographe", "réparateur de cycles"))  # fmt: skip
    old = dt.date(year, 3, dice.number(2, 28))
    html = f"""<pre style="font:inherit;white-space:pre-wrap;margin:0">{esc(unaccented(person.last_name.upper()))} ENTREPRISE INDIVIDUELLE                 EI-{dice.digits(5)}
SIRET {dice.siret()}     TEL {dice.phone()}
{"=" * 62}

              {title}
              {dice.pick(("chiffre d'affaires et recettes", "recettes professionnelles encaissées"))} {year}

Je soussigné{person.e} {esc(name)},
né{person.e} le {date_printed(person.birth_date, ds)}, demeurant
{esc(home.line())},
{job}, micro-entrepreneu{"se" if person.sex == "F" else "r"}, certifie avoir encaissé et
déclaré à l'Urssaf, selon mon livre des recettes :

{"-" * 62}
{"Date":<14}{"Etape":<20}{"Periode":<12}{"Recettes":>14}
{"-" * 62}
{inner}{"-" * 62}
{"TOTAL " + str(year):<46}{money(total):>14}

Plafond du régime ({cap[0]}) : {cap[1]} euros
Franchise de TVA                  : {dice.pick(("37 500", "36 800"))} euros
Abattement forfaitaire            : {dice.pick(("50", "34", "71"))} %

Le relevé précédent, daté du {date_printed(old, ds)}, portait {money(total * 0.9)} euros.

{"Conjointe" if other.sex == "F" else "Conjoint"} sans activité dans l'entreprise :
{esc(other.named("first_LAST"))}, né{other.e} le {date_printed(other.birth_date, ds)}.
Livre tenu avec l'aide de {esc(mate.named("first_LAST"))}, {"comptable" if dice.chance(0.5) else "centre de gestion agréé"}.

{esc(home.town)}, {date_printed(issued, dice.pick(("long", "slash")))}
                                        (signature)
</pre>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("accounting_statement", html, truth, font=dice.font("mono"), size=10, margin="18mm 20mm")


LAYOUTS = {"accountant_mail": accountant_mail, "fixed_pitch": fixed_pitch}
