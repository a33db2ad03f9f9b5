"""Dealt layouts: a page of an insurer's telephone app kept as PDF."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain, renamed
from samples.stationery import sheet, table

PARTICLES = ("de La Fontaine-Béguin", "Ben Salah-Mercier", "da Silva-Roux", "de Castelnau-Diop", "Di Stefano-Petit")


def law_article_in_an_app(dice: Dice) -> Paper:
    """Narrow page of an app under the article of the law, in prose; who is insured is a row of a table beside the spouse."""
    person, home = renamed(dice, dice.person(age=(22, 70)), PARTICLES), plain(dice.address())
    spouse, agent = dice.partner(person, same_name=False), dice.person("", age=(30, 60))
    name = person.named("first_LAST")
    issued = dice.today
    start = dice.day_before(700, 20)
    end = start.replace(year=issued.year + 1, day=min(start.day, 28))
    if (end - issued).days > 366:
        end = end.replace(year=issued.year)
    insurer = dice.pick(("Mutuelle du Val d'Oriel", "Tramontane Assurances", "La Prévoyante du Littoral", "Alma Habitat Assurances"))  # fmt: skip
    bank = dice.pick(("Banque Populaire du Rhône-Amont", "Crédit Fraternel de l'Ouest", "Caisse d'Épargne du Vexin"))
    agency, there = dice.company("", "agency"), dice.address("")
    role = dice.pick(("Souscripteur", "Preneur d'assurance", "Assuré(e) principal(e)"))
    rows = [[role, esc(name)], [dice.pick(("Conjoint(e), occupant", "Ex-conjoint(e), sorti(e) du contrat")), esc(spouse.named())]]  # fmt: skip
    if dice.chance(0.4):
        rows.reverse()
    html = f"""<div style="background:#14324f;color:#fff;margin:-8mm -8mm 5mm;padding:4mm 8mm;display:flex;justify-content:space-between"><span>‹ Mes documents</span><b>{esc(insurer)}</b><span>{dice.number(7, 22):02d}:{dice.number(0, 59):02d}</span></div>
<p style="font-size:12pt"><b>Article 7 g) de la loi n° 89-462 du 6 juillet 1989</b><br><span class="small">risques locatifs, décret n° 87-713</span></p>
<p class="justify">Le présent document, établi ce jour, {long_date(issued, True)}, vaut preuve auprès du bailleur que {esc(insurer)} garantit, du {long_date(start)} au {long_date(end)}, les risques dont le locataire répond : incendie, explosion et dégât des eaux, ainsi que la responsabilité civile, pour le logement sis {esc(home.line())}, {dice.number(1, 5)} pièces principales, aux personnes que voici.</p>
{table(rows, ("Qualité", "Nom"))}
<p class="justify" style="margin-top:3mm">La prime annuelle, de {dice.number(96, 310)} euros, est prélevée par {esc(bank)}, {esc(there.line())}, au titre du contrat {dice.letters(2)}{dice.digits(8)}. {agent.civility} {esc(agent.named())}, {dice.pick(("agent général mandataire", "votre conseiller mandataire"))} à {esc(dice.address("").town)}, a recueilli la souscription. Le bailleur est représenté par {esc(agency.name)}, {esc(agency.address.line())}.</p>
<p class="justify">Cette pièce n'engage l'assureur que dans les limites du contrat et cesse de valoir en cas de résiliation.</p>
<div style="display:flex;justify-content:space-around;margin-top:6mm;border-top:.5pt solid #999;padding-top:2mm" class="small"><span>Accueil</span><span>Contrats</span><span>Sinistres</span><span>Profil</span></div>"""
    truth = {"holder_name": name, "issuer": insurer, "address": home.truth(), "issue_date": issued}
    return sheet("home_insurance_certificate", html, truth, font=dice.pick(("Roboto", "Inter", "Open Sans")), size=9.4, page=dice.pick(("110mm 220mm", "105mm 228mm")), margin="8mm")  # fmt: skip


LAYOUTS = {"law_article_in_an_app": law_article_in_an_app}
