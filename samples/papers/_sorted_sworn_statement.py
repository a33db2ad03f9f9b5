"""Sorted layouts: a sworn statement on a folded leaflet."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper
from samples.stationery import sheet, signature, table


def folded_leaflet(dice: Dice) -> Paper:
    """A leaflet of two halves in small letters: numbered articles, « je soussigné » at the left, ceilings, witness and guardian at the right."""
    person = dice.person(age=(20, 76))
    name = person.named("first_last").lower()
    home, before = dice.address(), dice.address("")
    witness, guardian = dice.person("", age=(25, 70)), dice.person("", age=(30, 62))
    issued = dice.day_before(80, 1)
    since = dice.day_before(2000, 90, of=issued)
    split = dice.day_before(80, 10, of=since)
    e, short = person.e, f"{issued:%d.%m.%y}"

    def low(text: str) -> str:
        return text.lower()

    articles = [
        f"je soussigné{e} {name}, né{e} le {person.birth_date:%d.%m.%y} à {low(person.birth_place)}, demeurant {low(home.line())},",
        dice.pick((
            f"déclare sur l'honneur vivre seul{e} à cette adresse depuis le {since:%d.%m.%y}, sans conjoint ni concubin ;",
            f"affirme sur l'honneur être sans ressources depuis le {since:%d.%m.%y} et ne percevoir aucun salaire ;",
            f"déclare sur l'honneur n'être propriétaire d'aucun logement depuis le {since:%d.%m.%y} ;",
        )),
        f"précise avoir quitté le {split:%d.%m.%y} le logement du {low(before.line())} ;",
        "reconnais savoir que toute fausse déclaration m'expose aux peines de l'article 441-7 du code pénal ;",
    ]  # fmt: skip
    if dice.chance(0.5):
        articles.append("m'engage à signaler tout changement à l'organisme bailleur.")
    left = "".join(f"<p><b>{n}.</b> {text}</p>" for n, text in enumerate(articles, 1))
    year = issued.year
    base = dice.number(22, 26) * 1000
    scale = table(
        [(str(n), f"{base + (n - 1) * 7150}") for n in (1, 2, 3, 4)], ("personnes", f"plafond {year} (€)"), numbers=(1,)
    )
    right = (
        f"<p><b>{len(articles) + 1}.</b> témoin : {low(witness.named('first_last'))}, voisin{witness.e}, qui a signé le {date_printed(issued, 'slash')[:5].replace('/', '.')}.{issued:%y} après moi.</p>"
        f"<p><b>{len(articles) + 2}.</b> {dice.pick(('curateur', 'mandataire', 'conseil'))} : {low(guardian.named('first_last'))}, informé{guardian.e} de la présente.</p><p><b>{len(articles) + 3}.</b> plafonds de ressources, pour mémoire :</p>{scale}"
    )
    title = dice.pick(
        (
            "attestation sur l'honneur",
            "déclaration sur l'honneur",
            "affirmation sur l'honneur",
            "certificat sur l'honneur",
        )
    )
    html = (
        f"<div style='display:flex;min-height:165mm'><div style='width:50%;padding:0 12mm 0 0;border-right:.6pt dashed #999'><h1 style='text-transform:none'>{title}</h1>{left}<p style='margin-top:10mm'>{low(home.town)}, {short}</p><p>{name}</p>{signature(issued.day)}</div>"
        f"<div style='width:50%;padding:0 0 0 12mm'><p class='small'>imprimé de la maison des habitants — réf. {dice.digits(4)}, édition de {year - 1}</p>{right}<p style='margin-top:14mm'>signature du témoin</p>{signature(issued.day + 6)}</div></div>"
    )  # fmt: skip
    truth = {"person_names": [name], "issue_date": issued}
    return sheet(
        "sworn_statement", html, truth, font=dice.font("any"), size=11, page="A4 landscape", margin="16mm 16mm"
    )


LAYOUTS = {"folded_leaflet": folded_leaflet}
