"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import logo, republic, sheet, signature


def copy_of_the_book_asked(dice: Dice) -> Paper:
    """A town's window letter to a couple: their request for a second family book lacks papers; values in capitals, births, an agent, the title in the band at the foot."""
    one = dice.person(sex="M", age=(34, 66))
    two = dice.partner(one, same_name=True)
    issued, home = dice.day_before(300, 3), dice.address()
    asked = issued - dt.timedelta(days=dice.number(4, 16))
    wed = asked - dt.timedelta(days=dice.number(900, 4000))
    agent, chief, town = dice.person("", age=(25, 60)), dice.person("", age=(35, 62)), plain(dice.address(""))
    last = one.last_name.upper()
    html = f"""<div style="display:flex;justify-content:space-between">{logo("VILLE", "#8a5a00", esc(town.town))}<div class="small">Vos références : livret<br>Nos références : POP/{issued.year}/{dice.digits(4)}</div></div><div style="margin:10mm 0 10mm 92mm;min-height:24mm">M. et Mme {esc(last)}<br>{"<br>".join(map(esc, home.lines(True)))}</div><p>{long_date(issued)}</p><p><b>Objet : votre demande du {asked:%d/%m/%Y}</b></p><p>Madame, Monsieur {esc(last)},</p>
<p class="justify">Vous nous demandez un second livret de famille, le premier ayant été perdu lors d'un déménagement. Voici ce que vous avez indiqué :</p><div style="margin:4mm 0 4mm 8mm;line-height:1.7">époux:{esc(one.named("LAST_FIRST"))}, né le:{one.birth_date:%d/%m/%Y}<br>épouse:{esc((two.birth_name or two.last_name).upper())} {esc(two.first_name.upper())}, née le:{two.birth_date:%d/%m/%Y}<br>mariage:{long_date(wed).upper()}, {esc(town.town.upper())}<br>enfants:{dice.number(1, 3)}<br>motif:PERTE</div>
<p class="justify">Votre dossier ne peut être instruit en l'état : il manque la copie d'une pièce d'identité de chacun et l'imprimé signé. Chaque mairie détentrice d'un acte devra ensuite compléter le livret, ce qui demande quatre à huit semaines. La Banque coopérative des Rives, {esc(plain(dice.address("")).line())}, qui vous le réclame, peut dans l'attente recevoir vos copies d'actes. Aucun livret ni aucun acte n'est joint à la présente.</p><p>Sans réponse avant le {issued + dt.timedelta(days=30):%d/%m/%Y}, la demande sera classée.</p><p style="margin:9mm 0 0 92mm">L'agent, {esc(initial(agent))}<br>Visa : {esc(initial(chief))}{signature(agent.birth_date.day)}</p><div style="background:#f3e6cc;border-top:2pt solid #8a5a00;margin-top:10mm;padding:2mm 4mm" class="c">DEMANDE DE PIÈCES COMPLÉMENTAIRES — population et état civil</div>"""
    return sheet("unknown", html, {}, font="Carlito", size=11, margin="14mm 20mm")


def order_for_a_deed(dice: Dice) -> Paper:
    """What the State's site shows after a deed was ordered: born on, parents, use, a number to follow; the deed itself will come by post."""
    person = dice.person(age=(19, 75))
    father, mother = dice.person("", sex="M", age=(45, 85)), dice.person("", sex="F", age=(42, 82))
    day, home = dice.day_before(200, 1), plain(dice.address())
    steps = [("Acte demandé", "acte de naissance — copie intégrale, 2 exemplaires"), ("Concernant", f"{esc(' '.join(person.first_names))} {esc((person.birth_name or person.last_name).upper())}"), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"), ("Commune", f"{esc(person.birth_place)} ({person.birth_postcode})"), ("Père", f"{esc(father.first_name)} {esc((person.birth_name or person.last_name).upper())}"), ("Mère", f"{esc(mother.first_name)} {esc(mother.last_name.upper())}"), ("Vous êtes", "la personne concernée"), ("Motif", "demande de logement social"), ("Envoi à", esc(home.line()))]  # fmt: skip
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{day:%d/%m/%Y}, {dice.number(7, 22):02d}:{dice.number(10, 59)}</span><span>Demande d'acte d'état civil | demarches.example</span></div><div style="display:flex;gap:10mm;align-items:center;margin:6mm 0">{republic()}<div><b style="font-size:14pt">Mes démarches d'état civil</b></div></div><div style="background:#dff3e4;border-left:5pt solid #18753c;padding:4mm 6mm"><b>Votre demande a bien été transmise à la mairie</b><br>Numéro de suivi : EC-{day.year}-{dice.letters(2)}{dice.digits(6)} — le {long_date(day)}</div><h2>Récapitulatif</h2>
<table class="rows">{"".join(f"<tr><td style='width:34%;padding:1.8mm' class='small'>{a}</td><td style='padding:1.8mm'>{b}</td></tr>" for a, b in steps)}</table><h2>Et maintenant ?</h2><ol><li>L'officier de l'état civil vérifie votre demande.</li><li>L'acte vous est adressé par courrier postal, gratuitement, sous {dice.number(5, 10)} jours ouvrés.</li><li>Sans nouvelles le {day + dt.timedelta(days=21):%d/%m/%Y}, appelez la mairie au {dice.phone()}.</li></ol><p class="small">Cette page ne tient pas lieu d'acte et n'a pas de valeur probante.</p>"""
    return sheet("unknown", html, {}, font="Inter", size=10, margin="10mm 18mm")


def legal_aid_granted(dice: Dice) -> Paper:
    """The legal-aid office grants full aid for a divorce: a court's heading, a number, a lawyer and an officer appointed, both spouses; no ruling, no lawyer's word."""
    person, other = dice.person(age=(22, 68)), dice.person("", age=(24, 70))
    lawyer, officer, clerk, chair = (dice.person("", age=(30, 64)) for _ in range(4))
    decided, town = dice.day_before(400, 6), dice.address("").town
    asked, sent = decided - dt.timedelta(days=dice.number(20, 70)), decided + dt.timedelta(days=dice.number(1, 5))
    html = f"""<table><tr><td style="width:60%"><b>TRIBUNAL JUDICIAIRE DE {esc(town.upper())}</b><br>BUREAU D'AIDE JURIDICTIONNELLE</td><td class="r small">N° BAJ {decided.year}/{dice.number(200, 9000):06d}<br>Section 1 — {esc(initial(clerk))}</td></tr></table><div style="margin:12mm 0 10mm 92mm">{person.civility} {esc(person.named("first_LAST"))}<br>{"<br>".join(map(esc, dice.address().lines()))}</div><p class="c b">NOTIFICATION — AIDE JURIDICTIONNELLE TOTALE</p>
<table class="grid" style="margin:6mm 0"><tr><td style="width:38%;padding:2mm">Demande du</td><td style="padding:2mm">{asked:%d/%m/%Y}</td></tr><tr><td style="padding:2mm">Nature de l'affaire</td><td style="padding:2mm">Divorce — devant le juge aux affaires familiales, en demande</td></tr><tr><td style="padding:2mm">Adversaire</td><td style="padding:2mm">{other.civility} {esc(other.named("first_LAST"))}</td></tr><tr><td style="padding:2mm">Revenu fiscal de référence retenu</td><td style="padding:2mm">{dice.number(3, 11)} {dice.digits(3)} € (plafond {12271 + dice.number(0, 600)} €)</td></tr><tr><td style="padding:2mm">Avocat désigné</td><td style="padding:2mm">Me {esc(lawyer.named("first_LAST"))}, barreau de {esc(town)}, {dice.phone()}</td></tr><tr><td style="padding:2mm">Commissaire de justice</td><td style="padding:2mm">Me {esc(officer.named("first_LAST"))}</td></tr></table>
<p class="justify">Le bureau, statuant le {long_date(decided)} sous la présidence de {chair.civility} {esc(chair.named("first_LAST"))}, constate que les ressources du demandeur n'excèdent pas le plafond de la loi n° 91-647 du 10 juillet 1991 et accorde le bénéfice de l'aide à 100 %. La présente décision est caduque si la juridiction n'est pas saisie dans l'année.</p><p class="justify">Un recours peut être formé dans les quinze jours de la réception. Le retrait est possible en cas de retour à meilleure fortune.</p><p class="r">Notifiée le {sent:%d/%m/%Y}, le greffier{signature(clerk.birth_date.day)}</p>"""
    return sheet("unknown", html, {}, font="Liberation Serif", size=11, margin="17mm 20mm")


LAYOUTS = {
    "copy_of_the_book_asked": copy_of_the_book_asked,
    "order_for_a_deed": order_for_a_deed,
    "legal_aid_granted": legal_aid_granted,
}
