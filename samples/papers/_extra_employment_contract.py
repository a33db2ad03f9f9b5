"""Extra layouts: a replacement contract with captions under the values, an apprentice of a town with tutor and father."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MONEY_STYLES, long_date
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def replacement_form(dice: Dice) -> Paper:
    """A fixed-term form of a chain of shops: two wide boxes with captions under the values, then narrow clauses in two columns; the replaced employee and the manager stand before the one engaged."""
    person, firm, money = dice.person(age=(18, 58)), dice.company("employer", "company"), dice.pick(MONEY_STYLES[:7])
    style = dice.pick(("LAST_first", "LAST_FIRST"))
    name, day = person.named(style), dice.day_before(800, 5)
    start = dice.day_after(9, 0, of=day)
    end, away = dice.day_after(200, 40, of=start), dice.person("", age=(22, 60)).named(style)
    chief, officer = (dice.person("", age=(28, 60)).named(style) for _ in range(2))
    rate = dice.amount(12.1, 15.4)
    gross = round(rate * 151.67, 2)

    def item(value: str, caption: str) -> str:
        return f"<td style='padding:1.5mm 3mm;vertical-align:bottom'>{value}<div class='tiny' style='border-top:.4pt solid #444'>{caption}</div></td>"

    html = f"""<div style="display:flex;justify-content:space-between"><b>{esc(firm.name)}</b><span class="small">Magasin n° {dice.digits(4)} — {esc(firm.address.line())}</span></div><p class="tiny">SIRET {firm.siret} — URSSAF {dice.digits(10)}</p>
<p style="font-size:1.3em;margin:5mm 0" class="b">C.D.D. — REMPLACEMENT D'UN SALARIÉ ABSENT</p>
<table style="border:1pt solid #000"><tr>{item(esc(away), "salarié remplacé")}{item(dice.pick(("congé de maternité", "arrêt maladie", "congé sabbatique")), "cause de l'absence")}{item(f"{dice.day_before(30, 1, start):%d/%m/%Y}", "absent depuis le")}</tr><tr>{item(esc(chief), "responsable hiérarchique")}{item(esc(officer), "signataire RH (par délégation)")}{item(dice.pick(JOBS), "emploi tenu")}</tr></table>
<table style="border:1pt solid #000;margin-top:4mm"><tr>{item(f"<b>{esc(name)}</b>", "salarié engagé")}{item(f"{person.birth_date:%d/%m/%Y} — {esc(person.birth_place)}", "né(e) le, à")}{item(dice.nir(person), "sécurité sociale")}</tr><tr>{item(esc(dice.address().line()), "demeurant")}{item(f"{start:%d/%m/%Y}", "premier jour de travail")}{item(f"{end:%d/%m/%Y}", "terme minimal")}</tr><tr>{item(money(rate), "taux horaire")}{item(money(gross), "brut du mois, base 151,67 h")}{item(money(round(gross * 0.1, 2)), "indemnité de fin, par mois")}</tr></table>
<div style="columns:2;column-gap:8mm;margin-top:6mm;font-size:.88em" class="justify"><p><b>1.</b> Le présent contrat est conclu pour assurer le remplacement du salarié désigné ci-dessus. Il pourra se poursuivre jusqu'au surlendemain de son retour.</p><p><b>2.</b> Période d'essai : deux semaines, soit jusqu'au {start + dt.timedelta(days=13):%d/%m/%Y}.</p><p><b>3.</b> Les horaires sont affichés quinze jours à l'avance par le responsable. Repos le dimanche.</p><p><b>4.</b> Une prime de {money(dice.amount(60, 180))} récompense l'inventaire annuel ; elle n'est pas contractuelle.</p><p><b>5.</b> Retraite complémentaire et prévoyance : voir l'affichage. Mutuelle : {money(dice.amount(16, 29))} par mois à la charge du salarié.</p><p><b>6.</b> Convention collective du commerce de détail (IDCC 2216). La déclaration préalable à l'embauche a été faite le {day:%d/%m/%Y}.</p><p><b>7.</b> En cas d'urgence, prévenir {esc(dice.person("").named(style))}, {dice.phone()}.</p></div>
<p style="margin-top:5mm">Fait à {esc(firm.address.town)} en deux exemplaires le {day:%d/%m/%Y}</p><div style="display:flex;gap:30mm"><div class="small">{signature(dice.number(0, 99))}<br>{esc(officer)}, pour la société</div><div class="small">{signature(dice.number(0, 99))}<br>{esc(name)}</div></div>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": "fixed_term", "start_date": start, "issue_date": day, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font=dice.pick(("DejaVu Sans Condensed", "Nimbus Sans", "FreeSans")), size=9.6, margin="14mm 16mm")  # fmt: skip


def town_apprentice(dice: Dice) -> Paper:
    """A town takes an apprentice: articles in prose, the mayor, the tutor, the father and the training centre's head named; the council's vote and the visa bear their own days, the pay by year in a table."""
    person, town, style = dice.person(age=(17, 19)), dice.company("employer", "public"), dice.pick(("first_LAST", "LAST_first"))  # fmt: skip
    money, name = dice.pick(MONEY_STYLES[:7]), person.named(style)
    day = dice.day_before(700, 5)
    start = dice.day_after(45, 1, of=day)
    tutor, mayor, head, father = (dice.person("", age=(36, 62)).named(style) for _ in range(4))
    wage = 1801.8
    shares = dice.pick(((0.43, 0.51), (0.53, 0.61)))
    gross = round(wage * shares[0], 2)
    rows = "".join(f"<tr><td>{year} année</td><td class='c'>{share:.0%}</td><td class='num'>{money(round(wage * share, 2))}</td></tr>" for year, share in zip(("1re", "2e"), shares, strict=True))  # fmt: skip
    html = f"""<div class="c"><b>{esc(town.name)}</b><br><span class="small">{esc(town.address.line())}</span></div><p class="c" style="font-size:1.2em;margin:7mm 0 2mm">CONTRAT D'APPRENTISSAGE — SECTEUR PUBLIC NON INDUSTRIEL</p><p class="c small">vu la délibération du {dice.day_before(300, 30, day):%d/%m/%Y} et l'avis du comité social du {dice.day_before(29, 5, day):%d/%m/%Y}</p>
<p>Entre {esc(town.name)}, représenté par {esc(mayor)}, dûment habilité par la délibération ci-dessus, employeur,</p><p>et {person.civility} <b>{esc(name)}</b>, né{person.e} le {long_date(person.birth_date)} à {esc(person.birth_place)}, demeurant {esc(dice.address().line())}, assisté{person.e} de son père {esc(father)}, apprenti{person.e},</p><p>il a été convenu :</p>
<p><b>Article 1.</b> — L'apprenti{person.e} prépare le {dice.pick(("CAP Accompagnant éducatif petite enfance", "BP Aménagements paysagers", "BTS Support à l'action managériale"))} au centre de formation dirigé par {esc(head)}, du {start + dt.timedelta(days=dice.number(3, 12)):%d/%m/%Y} au {start + dt.timedelta(days=640):%d/%m/%Y}.</p>
<p><b>Article 2.</b> — Le maître d'apprentissage, tuteur dans le service, est {esc(tutor)}, titulaire du diplôme depuis {start.year - dice.number(6, 20)}. Il perçoit à ce titre une nouvelle bonification de {money(dice.amount(95, 105))} par mois.</p>
<p><b>Article 3.</b> — Le contrat s'exécute à compter du {long_date(start)} et jusqu'au {long_date(start + dt.timedelta(days=729))}. Les quarante-cinq premiers jours permettent à chacun de le rompre.</p>
<p><b>Article 4.</b> — L'apprenti{person.e} perçoit le salaire brut mensuel suivant, en pourcentage du SMIC ({money(wage)}) :</p><table class="grid" style="width:60%;margin-left:12mm">{rows}</table>
<p><b>Article 5.</b> — Une aide de {money(500.0)} au premier équipement est payée par le centre ; le CNFPT contribue pour {money(dice.amount(4200, 7300))} aux frais de formation.</p><p>Fait à {esc(town.address.town)}, le {long_date(day)}.</p>
<div style="display:flex;justify-content:space-between" class="small keep"><div>L'employeur, {esc(mayor)}<br>{signature(dice.number(0, 99))}</div><div>L'apprenti{person.e}<br>{signature(dice.number(0, 99))}</div><div>Le père<br>{signature(dice.number(0, 99))}</div></div><div class="box small" style="width:70mm">Visa du centre de formation<br>le {dice.day_after(20, 2, of=day):%d/%m/%Y} — {esc(head)}</div>"""
    truth = {"employee_name": name, "employer_name": town.name, "contract_kind": "apprenticeship", "start_date": start, "issue_date": day, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font=dice.font("serif"), size=10.8, margin="16mm 20mm")


LAYOUTS = {"replacement_form": replacement_form, "town_apprentice": town_apprentice}
