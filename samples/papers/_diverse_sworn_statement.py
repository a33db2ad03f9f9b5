"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import day_stamp, initial, plain
from samples.stationery import TYPEWRITER, sheet, signature, ticked


def diverse_counterfoil_with_summary(dice: Dice) -> Paper:
    """A landlord's slip headed by its form's number: the person writes in prose, one boxed summary, an older statement quoted; a stub signed by delegation."""
    person = dice.person(age=(20, 76))
    spouse, boss, delegate = dice.partner(person, same_name=False), dice.person("", age=(40, 64)), dice.person("", age=(28, 60))  # fmt: skip
    issued, home = dice.day_before(150), plain(dice.address())
    older = issued - dt.timedelta(days=dice.number(340, 420))
    name = person.named("first_LAST")
    old_sum, new_sum = dice.number(38, 90) * 10, dice.number(10, 36) * 10
    apart = issued - dt.timedelta(days=dice.number(20, 200))
    html = f"""<div style="border:1pt solid #444;padding:6mm 8mm"><div style="display:flex;justify-content:space-between"><b>Formulaire S 47 — article 441-7 du code pénal</b><span>Réf. / date : {dice.letters(2)}{dice.digits(4)} / {long_date(issued)}</span></div>
<p class="justify" style="margin-top:8mm;line-height:1.7">Je soussigné{person.e} {esc(name)}, né{person.e} le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}, demeurant {esc(home.line())}, locataire, certifie que {esc(spouse.named("first_LAST"))}, mon conjoint{spouse.e}, ne vit plus avec moi depuis le {apart:%d/%m/%Y} et que je subviens seul{person.e} aux besoins du foyer. Ma précédente feuille, du {older:%d/%m/%Y}, portait des ressources de {old_sum + 900} € par mois : elle n'est plus exacte. Je m'engage sur l'honneur à signaler tout retour et tout changement.</p>
<div style="border:1.4pt solid #222;margin:5mm 18mm;padding:3mm 5mm;background:#f4f4f4"><b>En résumé</b> : une personne au foyer au lieu de deux ; ressources mensuelles {new_sum + 900} € ; aucun bien immobilier ; aucune pension reçue.</div><p class="justify">J'ai connaissance des peines qu'encourt l'auteur d'une attestation inexacte, soit un an d'emprisonnement et 15 000 € d'amende.</p><div style="margin-left:100mm">{signature(dice.number(0, 99))}</div></div>
<div style="border-top:1.2pt dashed #333;margin:9mm 0 0;padding-top:2mm" class="tiny">✂ - - - partie à détacher, gardée par le service - - -</div><div style="display:flex;gap:8mm;padding-top:4mm"><div style="flex:1">Reçu la feuille S 47 et vérifié l'identité de l'occupant{person.e}.<br>Gestion locative, secteur {dice.number(1, 9)}<br>Enregistrement du {issued + dt.timedelta(days=dice.number(1, 6)):%d/%m/%Y}<br>Surloyer suspendu : {dice.number(20, 140)},00 €</div><div style="flex:1">Pour le directeur, {esc(initial(boss))},<br>par délégation, {delegate.civility} {esc(initial(delegate))}<br>{signature(delegate.birth_date.day)}</div></div>"""
    return sheet("sworn_statement", html, {"person_names": [name], "issue_date": issued}, font="Liberation Serif", size=11, margin="18mm 17mm")  # fmt: skip


def diverse_typed_form_of_the_village(dice: Dice) -> Paper:
    """A village's typed form: boxes ticked and struck, the person in capitals, another's birth beside, the old landlord, the day only in the stamp; title in the band at the foot."""
    person = dice.person(age=(21, 78))
    other, landlord, mayor = dice.person("", age=(21, 78)), dice.person("", age=(38, 78)), dice.person("", age=(38, 72))
    issued, home, past = dice.day_before(150), plain(dice.address()), plain(dice.address(""))
    village = dice.pick(("Saint-Aubin-du-Pavoil", "Lagarde-Viaur", "Marcilly-les-Vignes", "Roquebrune-sur-Lez"))
    name = f"{person.first_name} {person.last_name}".upper()

    def choice(text: str, on: bool) -> str:
        return f"<div style='margin:1.4mm 0'>{ticked(text if on else f'<s>{text}</s>', on)}</div>"

    html = f"""<div>COMMUNE DE {village.upper()}<br>Mairie - 2, place de l'Eglise - {dice.phone()}<br>SIRET {dice.siret()}</div><div style="margin-top:10mm;line-height:1.8">Intéressé(e) : <b>{person.civility.upper()} {esc(name)}</b> &nbsp; tel. {dice.phone()}<br>né(e) le {person.birth_date:%d/%m/%Y} &nbsp;&nbsp; domicile : {esc(home.line())}<br>IBAN (aide communale) : {dice.iban()}</div>
<p style="margin-top:6mm">déclare sur l'honneur, devant le maire, que (cocher ; rayer ce qui ne s'applique pas) :</p>{choice("je vis seul(e) avec mes enfants à charge", False)}{choice("je vis seul(e), sans concubin ni partenaire", True)}{choice("je suis marié(e) ou pacsé(e)", False)}{choice(f"{esc(other.named('FIRST_LAST'))}, né(e) le {other.birth_date:%d/%m/%Y}, ne loge plus chez moi", True)}{choice("je ne possède aucun logement, ni en propre ni en indivision", True)}{choice("je perçois une pension alimentaire", False)}
<p style="margin-top:5mm">Ancien domicile : {esc(past.line())}<br>Ancien bailleur : {landlord.civility.upper()} {esc(landlord.named("FIRST_LAST"))}, quitté sans dette.</p><p>Signature de l'intéressé(e) :</p><div style="display:flex;justify-content:space-between;align-items:flex-start">{signature(dice.number(0, 99))}<div class="c">Vu pour la signature, le maire<br>{esc(initial(mayor))}<br>{day_stamp(dice, "MAIRIE", issued, village.upper())}</div></div>
<div style="background:#333;color:#fff;padding:2.5mm 4mm;margin-top:14mm" class="c">DECLARATION SUR L'HONNEUR - SITUATION DE FAMILLE - imprimé n° 11</div>"""
    return sheet("sworn_statement", html, {"person_names": [name], "issue_date": issued}, font=TYPEWRITER, size=10, margin="16mm 18mm")  # fmt: skip


LAYOUTS = {
    "diverse_counterfoil_with_summary": diverse_counterfoil_with_summary,
    "diverse_typed_form_of_the_village": diverse_typed_form_of_the_village,
}
