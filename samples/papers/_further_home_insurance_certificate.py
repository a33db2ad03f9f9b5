"""Further layouts: a broker's card for a company that bears the risk, a young insurer's letter with questions."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import barcode, sheet, signature, spoken, ticked

_BEARERS = ("Assurances du Rhin", "La Prévoyante Générale", "Concorde IARD", "Européenne d'Assurance Dommages")


def broker_frame(dice: Dice) -> Paper:
    """A broker's framed page: the broker large, the insurer in the sentence that engages; who asks and the premises in rows with small roman numbers; two ticked classes of cover."""
    person, home, style = dice.person(age=(19, 80)), dice.address(), dice.pick(("LAST_FIRST", "LAST_first", "first_LAST"))  # fmt: skip
    bearer, money = dice.pick(_BEARERS), dice.money()
    broker = f"{dice.person('', age=(30, 60)).last_name} {dice.pick(('& Associés Courtage', 'Assurances Conseil', 'Courtage'))}"
    issued = dice.day_before(250, 2)
    start = dice.day_before(700, 1, of=issued)
    due = issued.replace(year=issued.year + 1, day=1)
    name, owner = person.named(style), dice.person("", age=(40, 80)).named(style)
    rows = (
        ("Souscripteur et assuré", f"<b>{esc(name)}</b>"), ("Lieu du risque", esc(home.line())), ("Qualité", f"{ticked('locataire')} {ticked('propriétaire occupant', False)} {ticked('colocataire', False)}"),
        ("Police", f"MRH {dice.digits(3)}.{dice.digits(3)}.{dice.digits(3)} — effet {start:%d/%m/%Y}"), ("Quittance de prime", f"payée jusqu'au {due:%d/%m/%Y} ({money(dice.amount(110, 320))})"), ("Pour compte du bailleur", f"{esc(owner)}, {esc(dice.address('').line())}"), ("Capital mobilier", f"{dice.number(6, 40)} 000 €"),
    )  # fmt: skip
    body = "".join(f"<tr><td class='tiny c' style='width:9mm'>{mark}</td><td style='width:46mm'>{a}</td><td>{b}</td></tr>" for mark, (a, b) in zip(("i", "ii", "iii", "iv", "v", "vi", "vii"), rows, strict=True))  # fmt: skip
    html = f"""<div style="border:1.6pt double #5b4a1f;padding:9mm 10mm;min-height:240mm"><div class="c"><span style="font-size:1.8em;font-family:P052;color:#5b4a1f">{esc(broker)}</span><br><span class="tiny">Courtier d'assurances — ORIAS {dice.digits(8)} — {esc(dice.address("").line())}</span></div>
<p class="justify" style="margin:10mm 0 5mm">Nous, courtier, certifions pour le compte et par délégation de la compagnie <b>{bearer}</b>, société anonyme régie par le code des assurances, qui porte le risque, que la personne désignée est garantie par un contrat Multirisque habitation en cours, couvrant la responsabilité qu'elle peut encourir envers le bailleur au titre des risques locatifs (art. 7 g de la loi du 6 juillet 1989) :</p>
<table class="grid">{body}</table><p style="margin-top:5mm">Garanties : {ticked("incendie, explosion, dégâts des eaux")} {ticked("recours des voisins et des tiers")} {ticked("vol", dice.chance(0.5))} {ticked("valeur à neuf", False)}</p>
<p class="small">La présente n'engage l'assureur que dans les limites des conditions générales CG-{dice.digits(4)} (édition du {dice.day_before(1500, 500, of=issued):%d/%m/%Y}) et cesse de plein droit en cas de résiliation.</p><div style="display:flex;justify-content:space-between;margin-top:10mm"><div>Pour servir et valoir ce que de droit,<br>le {long_date(issued)}</div><div>{esc(dice.person("", age=(30, 62)).named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div></div>"""
    truth = {"holder_name": name, "issuer": bearer, "address": home.truth(), "issue_date": issued}
    return sheet("home_insurance_certificate", html, truth, font="Caladea", size=10.5, margin="12mm 14mm")


def young_insurer(dice: Dice) -> Paper:
    """An insurer of the telephone generation: pink page, no title, who / where / when as big questions with the answers under them; the referral and the flatmate not insured."""
    person, home = dice.person(age=(19, 45)), dice.address()
    issuer = dice.pick(("Tournesol Assurances", "Lüm", "Papaye Assurance", "Hibou Assurances"))
    issued = dice.day_before(200, 1)
    start = dice.day_before(300, 0, of=issued)
    end = issued.replace(year=issued.year + 1, day=min(issued.day, 28))
    name = person.named("first_last")
    other = dice.person("", age=(19, 45)).named("first_last")

    def ask(question: str, answer: str) -> str:
        return f"<p style='color:#c2185b;margin:6mm 0 1mm'>{question}</p><div style='font-size:1.25em'>{answer}</div>"

    html = f"""<div style="background:#fdeef4;padding:12mm 14mm;min-height:245mm;border-radius:6mm"><div style="display:flex;justify-content:space-between"><span style="font-size:2em;font-weight:bold;color:#c2185b">{issuer}</span><span class="small r">Édité le {issued:%d/%m/%Y}<br>Contrat {dice.letters(2)}-{dice.digits(7)}</span></div>
{ask("Qui est bien assuré ?", esc(name))}{ask("Où ça ?", esc(home.line()))}{ask("Depuis quand, jusqu'à quand ?", f"Depuis le {long_date(start)}. Cette attestation tient jusqu'au {long_date(end)}, si rien ne change.")}{ask("Pour quoi ?", f"L'appartement ({dice.number(1, 4)} pièce(s), {dice.number(15, 80)} m²) en tant que locataire : risques locatifs, incendie, eau, tempête, responsabilité civile vie privée.")}{ask("Et pour qui non ?", f"{esc(other)}, qui partage le logement, n'est pas couvert(e) : il faut une formule colocation.")}{ask("Combien ?", f"{dice.number(4, 17)},{dice.digits(2)} € par mois, franchise {dice.pick((75, 120, 150))} €.")}
<p class="tiny" style="margin-top:18mm">{issuer} SA, entreprise régie par le code des assurances, capital {dice.number(2, 20)} 000 000 €, siège {esc(dice.address("").line())}, RCS {dice.siret()[:9]}. Conditions générales de janvier {issued.year - 1}. Parrain : {spoken(dice.person("", age=(20, 60)), "first_last")}.</p>{barcode(dice.digits(14))}</div>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("home_insurance_certificate", html, truth, font="Inter", size=10, margin="10mm")


LAYOUTS = {"broker_frame": broker_frame, "young_insurer": young_insurer}
