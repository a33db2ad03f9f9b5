"""The declaration on one's honour: assets, situation, separation, absence of income. Whoever writes it swears to it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_sworn_statement,
    _diverse_sworn_statement,
    _extra_sworn_statement,
    _further_sworn_statement,
    _mixed_sworn_statement,
    _sorted_sworn_statement,
)
from samples.papers._mixed_housing_kit import initial, kid, plain
from samples.stationery import (
    HAND,
    PEN,
    barcode,
    born,
    handwriting,
    logo,
    pairs,
    paragraphs,
    sheet,
    signature,
    spoken,
    ticked,
)

_ABOUT = (
    "ne posséder aucun bien immobilier ni patrimoine financier", "être sans domicile fixe depuis plusieurs mois", "vivre séparé de mon conjoint depuis le début de l'année", "n'avoir perçu aucun revenu au cours des douze derniers mois",
    "vivre maritalement avec la personne qui dépose la présente demande",
)  # fmt: skip


def letter(dice: Dice) -> Paper:
    """A letter, by hand or typed."""
    person, style, day, home = dice.person(age=(18, 80)), dice.name_style(), dice.day_before(60), dice.address()
    html = (
        f"<h1>{dice.pick(('ATTESTATION SUR L&#39;HONNEUR', 'DÉCLARATION SUR L&#39;HONNEUR'))}</h1>"
        + paragraphs(
            f"Je soussigné{person.e} {spoken(person, style)}, {born(person)}, demeurant {home.line()},", f"{dice.pick(('atteste sur l&#39;honneur', 'déclare sur l&#39;honneur'))} {dice.pick(_ABOUT)}.", "Je suis informé(e) qu'une fausse déclaration m'expose à des sanctions pénales (article 441-1 du code pénal).",
            f"Fait à {home.town}, le {long_date(day)}",
        )
        + signature(day.day)
    )  # fmt: skip
    font = dice.pick((HAND, PEN, "Liberation Serif", "Liberation Sans"))
    size = {HAND: 14, PEN: 18}.get(font, 11.5)
    return sheet(
        "sworn_statement",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=font,
        size=size,
        margin="22mm",
    )


def assets_form(dice: Dice) -> Paper:
    """The form about assets, for the estimate of the housing benefit."""
    person, style, day = dice.person(age=(18, 80)), "LAST_first", dice.day_before(60)
    html = (
        "<h1>DÉCLARATION SUR L'HONNEUR<br>PATRIMOINE DU DEMANDEUR DE LOGEMENT SOCIAL</h1>" + pairs((("Nom, prénom", f"<b>{person.named(style)}</b>"), ("Adresse", dice.address().line())))
        + f"<p>Je déclare sur l'honneur que la valeur du patrimoine de mon foyer est :</p><p>{ticked('inférieure à 30 000 €')}</p><p>{ticked('supérieure ou égale à 30 000 €', False)}</p>"
        + pairs((("Patrimoine financier (livrets, comptes d'épargne)", f"{dice.number(0, 9000)} €"), ("Patrimoine immobilier (hors résidence principale)", "néant")), width="60%") + paragraphs("Cette déclaration permet d'estimer l'aide personnelle au logement (arrêté du 22 décembre 2020).", f"Le {day:%d/%m/%Y}", "Signature du déclarant :") + signature(11)
    )  # fmt: skip
    return sheet("sworn_statement", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font())


def living_together(dice: Dice) -> Paper:
    """Two people declare that they live together (certificat de concubinage sur l'honneur)."""
    one, style, day, home = dice.person(age=(18, 70)), dice.name_style(), dice.day_before(60), dice.address()
    two = dice.partner(one, same_name=False)
    html = (
        "<h1>DÉCLARATION SUR L'HONNEUR DE VIE COMMUNE</h1>"
        + paragraphs(
            "Nous soussignés :", f"{spoken(one, style)}, {born(one, 'slash')},", f"{spoken(two, style)}, {born(two, 'slash')},", f"déclarons sur l'honneur vivre ensemble en concubinage à l'adresse suivante : {home.line()}.",
            "Nous certifions l'exactitude de cette déclaration et savons que toute fausse déclaration est punie par la loi.", f"Fait à {home.town}, le {day:%d/%m/%Y}",
        )
        + f"<div class='sign'>{signature(2)}{signature(21)}</div>"
    )  # fmt: skip
    fields = {"person_names": [one.named(style), two.named(style)], "issue_date": day}
    return sheet("sworn_statement", html, fields, font=dice.font("any"), size=11.5)


def no_maintenance(dice: Dice) -> Paper:
    """A parent who receives no maintenance: a model filled on a computer, blanks underlined, the declaration before who makes it."""
    person, day, home = dice.person(age=(22, 58)), dice.day_before(60), dice.address()
    style, fill = (
        dice.pick(("first_LAST", "LAST_first", "LAST_FIRST")),
        '<span style="border-bottom:.6pt solid #333;padding:0 5mm">{}</span>',
    )
    since = dice.day_before(2000, 100, day)
    count = dice.number(1, 4)
    said = dice.pick((
        "aucune pension alimentaire ne m'est versée pour l'entretien de mes enfants, et qu'aucune décision de justice n'en a fixé le montant",
        "l'autre parent ne contribue d'aucune façon à l'entretien des enfants que j'élève seul" + person.e,
        "aucune procédure de divorce n'est engagée à ce jour, bien que nous vivions séparés",
    ))  # fmt: skip
    html = f"""<p class="small">Modèle à compléter, dater et signer</p><div style="border:1.5pt solid #000;padding:10mm 12mm;line-height:2"><p class="c" style="font-size:14pt;line-height:1.3"><b>DÉCLARATION</b><br><span style="font-size:10pt">(faite sur l'honneur en vue d'une demande de logement)</span></p>
<p>Je déclare que {said}. Cette situation dure depuis le {fill.format(f"{since:%d/%m/%Y}")}.</p><p>Nombre d'enfants concernés : {fill.format(count)}</p><p>Je m'engage à signaler sans retard tout changement, et je sais que l'article 441-1 du code pénal punit de trois ans d'emprisonnement et de 45 000 euros d'amende l'établissement d'un faux.</p>
<p style="margin-top:8mm">Déclarant{person.e} : {fill.format(person.named(style))}</p><p>Né{person.e} le {fill.format(f"{person.birth_date:%d/%m/%Y}")} à {fill.format(person.birth_place)}</p><p>Domicile : {fill.format(home.line())}</p><p>Date et signature : {fill.format(f"{day:%d/%m/%Y}")} {signature(dice.number(0, 99))}</p></div>"""
    return sheet(
        "sworn_statement",
        html,
        {"issue_date": day, "person_names": [person.named(style)]},
        font="Nimbus Roman",
        size=12,
        margin="22mm 22mm",
    )


LAYOUTS = {"no_maintenance": no_maintenance, "letter": letter, "assets_form": assets_form, "living_together": living_together}  # fmt: skip


def public_writer(dice: Dice) -> Paper:
    """A statement that a public writer typed for somebody who cannot write: the first person in inverted commas, a cross for a signature."""
    person, writer, home = dice.person(age=(28, 78)), dice.person("", age=(30, 65)), dice.address()
    issued, name = dice.day_before(90), person.named("first_LAST")
    said = dice.pick((
        "Je vis seul" + person.e + " avec mes enfants depuis plus d'un an et je ne reçois aucune pension de leur autre parent.", "Je n'ai jamais travaillé en France et je n'ai touché aucun salaire ni aucune aide l'année dernière.", "Je dors chez des connaissances, jamais plus de quelques semaines au même endroit, et je n'ai pas de contrat de location.",
        "J'ai quitté le domicile conjugal et je n'ai pas encore engagé de procédure de divorce, faute d'argent pour payer un avocat.",
    ))  # fmt: skip
    html = (
        f"<p class='small'>Point d'accès au droit — permanence d'écrivain public<br>{dice.address('').town}</p><p class='c' style='margin:16mm 0;font-size:14pt'>SUR L'HONNEUR</p><p>Devant moi, {writer.named('first_LAST')}, écrivain public bénévole, s'est présenté{person.e} {person.civility} <b>{name}</b>, {born(person)}, domicilié{person.e} {home.line()}, qui m'a demandé d'écrire pour {'elle' if person.sex == 'F' else 'lui'} la déclaration suivante :</p>"
        f"<p style='margin:8mm 14mm;font-style:italic'>« Je déclare sur l'honneur ce qui suit. {said} Je sais que cette déclaration sera remise au service du logement et qu'une fausse déclaration m'expose à des poursuites (article 441-1 du code pénal). »</p><p>La déclaration a été relue à voix haute à l'intéressé{person.e}, qui l'a approuvée et a tracé une croix, ne sachant signer.</p>"
        f"<p style='margin-top:10mm'>Écrit le {long_date(issued)}.</p><div class='sign'><div>L'intéressé{person.e}<br><span style='font-family:{PEN};font-size:34pt'>✕</span></div><div>L'écrivain public<br>{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    return sheet(
        "sworn_statement",
        html,
        {"person_names": [name], "issue_date": issued},
        font="URW Bookman",
        size=11,
        margin="22mm 28mm",
    )


LAYOUTS["public_writer"] = public_writer


def out_of_the_home(dice: Dice) -> Paper:
    """A social centre's ruled sheet: the declarer speaks of a separation in fact; the words that do not apply are struck out, the day stands at the top."""
    person, home, town = dice.person(age=(22, 66)), dice.address(), dice.address("").town
    other, issued, style = dice.person("", age=(22, 66)), dice.day_before(45), dice.pick(("first_last", "LAST_first"))
    left, name = dice.day_before(900, 60, of=issued), person.named(style)

    def fill(text: str) -> str:
        return (
            f"<span style='font-family:Kalam;font-size:12pt;border-bottom:.7pt dotted #444;padding:0 3mm'>{text}</span>"
        )

    keep, strike = ("marié(e)", "pacsé(e)") if dice.chance(0.6) else ("pacsé(e)", "marié(e)")
    html = f"""<table><tr><td style="width:55%"><span style="font-size:12pt;background:#fff2cc;padding:1mm 3mm">Centre social {esc(dice.pick(("Les Marronniers", "Simone Veil", "du Grand Parc", "La Source")))}</span><br><span class="small">Permanence d'accès aux droits, {esc(town)}</span></td><td class="r">{esc(home.town)}, le {fill(f"{issued:%d/%m/%Y}")}</td></tr></table>
<p style="margin:12mm 0 8mm;font-size:13pt;border:1pt solid;display:inline-block;padding:2mm 6mm">SÉPARATION DE FAIT — DÉCLARATION SUR L'HONNEUR</p><div style="line-height:2.3">Je, soussigné(e), {fill(esc(name))}, né(e) le {fill(f"{person.birth_date:%d/%m/%Y}")} à {fill(esc(person.birth_place))},<br>demeurant {fill(esc(home.line(" ")))},<br>atteste sur l'honneur : <br>– être {keep} / <s>{strike}</s> avec {fill(esc(other.named("first_last")))} ;<br>– ne plus partager le même logement que cette personne depuis le {fill(f"{left:%d/%m/%Y}")} ;<br>– <s>ne pas avoir engagé de procédure</s> / avoir consulté un avocat en vue d'une procédure ;<br>– avoir {fill(str(dice.number(0, 4)))} enfant(s) à charge, qui résident avec moi / <s>en alternance</s>.</div>
<p style="margin-top:7mm;text-align:justify" class="small">Je sais que la loi punit quiconque fait usage d'une attestation inexacte (articles 441-6 et 441-7 du code pénal) et que ma déclaration peut être contrôlée. Je m'engage à signaler tout changement.</p><p>Pour servir à ma demande de logement, à défaut de jugement.</p><table style="margin-top:6mm"><tr><td style="width:55%" class="small">Rempli avec l'aide de : {esc(dice.person("", age=(25, 60)).first_name)}, conseillère numérique</td><td>Signature<br>{signature(dice.number(0, 99), "#111")}</td></tr></table>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("sworn_statement", html, truth, font="Caladea", size=11, margin="18mm 20mm", css=handwriting())


LAYOUTS["out_of_the_home"] = out_of_the_home


def form_of_a_site(dice: Dice) -> Paper:
    """A landlord's online form printed: grey questions with answers beneath in two columns, a former partner and an adviser among them, then a trail of the electronic signature with its times."""
    person, style, home = (
        dice.person(age=(20, 70)),
        dice.pick(("first_last", "LAST_first", "first_LAST")),
        dice.address(),
    )
    other, adviser = dice.person("", age=(22, 66)), dice.person("", age=(24, 58))
    issued = dice.day_before(75, 1)
    opened, since = dice.day_before(9, 1, of=issued), dice.day_before(1500, 90, of=issued)
    said = dice.pick((
        "n'avoir perçu aucun revenu imposable l'année précédente", "ne pas être propriétaire d'un logement, en France ou à l'étranger",
        "assumer seul(e) la charge de mes enfants, sans pension versée par l'autre parent", "avoir cessé toute activité salariée et ne percevoir aucune indemnité",
    ))  # fmt: skip

    def answer(question: str, value: str) -> str:
        return f"<div style='width:48%;margin-bottom:3.5mm'><div style='color:#777;font-size:8pt'>{question}</div><div style='border:.5pt solid #ccc;border-radius:1.5mm;padding:1.2mm 2mm'>{value}</div></div>"

    answers = "".join(
        (
            answer("Demande suivie par", esc(adviser.named(style))), answer("Référence", f"FRM-{dice.digits(7)}"),
            answer("Vous êtes", esc(person.named(style))), answer("Votre date de naissance", f"{person.birth_date:%d/%m/%Y}"),
            answer("Votre adresse actuelle", esc(home.line(" "))), answer("Votre dernier conjoint ou partenaire", esc(other.named(style))),
            answer("Séparés depuis le", f"{since:%d/%m/%Y}"), answer("Formulaire commencé le", f"{opened:%d/%m/%Y}"),
        )
    )  # fmt: skip
    mail = f"{person.first_name[0].lower()}***@courriel.example"
    html = f"""<div style="display:flex;justify-content:space-between;font-size:8pt;color:#777"><div>https://espace-demandeur.example/formulaires</div><div>Étape 4 sur 4 — terminé</div></div><div style="font-size:15pt;margin:6mm 0 5mm">Compléments à votre demande de logement</div><div style="display:flex;flex-wrap:wrap;justify-content:space-between">{answers}</div>
<div style="background:#fbf6e6;padding:4mm;margin-top:3mm">{ticked("Je déclare sur l'honneur " + esc(said) + ".")}<br>{ticked("J'ai compris qu'une fausse déclaration m'expose aux peines prévues par l'article 441-7 du code pénal.")}<br>{ticked("J'accepte de recevoir des offres par SMS.", False)}</div>
<div style="margin-top:9mm;font-size:8.5pt"><b>Piste de signature</b><table class="rows"><tr><td style="width:34%">Lien ouvert</td><td>{opened:%Y-%m-%d} {dice.number(8, 21):02d}:{dice.number(10, 59)}</td></tr><tr><td>Code reçu par SMS validé</td><td>06 39 98 ** **</td></tr><tr><td>Signé électroniquement par</td><td>{esc(person.named(style))} ({mail})</td></tr><tr><td>Le</td><td>{issued:%d/%m/%Y}, {dice.number(8, 21):02d}:{dice.number(10, 59)}</td></tr><tr><td>Empreinte</td><td>{dice.digits(6)}af{dice.digits(8)}c{dice.digits(9)}</td></tr></table></div>"""
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("sworn_statement", html, truth, font="Lato", size=10.5, margin="13mm 18mm")


LAYOUTS["form_of_a_site"] = form_of_a_site


LAYOUTS |= _further_sworn_statement.LAYOUTS
LAYOUTS |= _extra_sworn_statement.LAYOUTS


def to_the_housing_desk(dice: Dice) -> Paper:
    """A typed letter without title: the sworn words lie in the second paragraph, a brother and a former employer are named, who writes signs at the foot."""
    person, home, issued = dice.person(age=(20, 72)), dice.address(), dice.day_before(50)
    name = person.named(dice.pick(("first_LAST", "LAST_first", "first_last")))
    brother, since, ended = (
        dice.person("", sex="M"),
        dice.day_before(500, 90, of=issued),
        dice.day_before(900, 520, of=issued),
    )
    landlord, firm = dice.company("landlord", "social_landlord"), dice.company("")
    html = (
        f"<p>{name}<br>{'<br>'.join(home.lines())}<br>Tél. {dice.phone()}</p><p style='margin-left:58%'>{landlord.name}<br>Service des attributions<br>{'<br>'.join(landlord.address.lines())}</p><p style='margin:8mm 0'>Objet : mes ressources — dossier {dice.digits(6)}</p><p>Madame, Monsieur,</p>"
        + paragraphs(
            f"Il manque à mon dossier des bulletins de salaire. J'ai travaillé chez {firm.name} jusqu'au {ended:%d/%m/%Y} et l'on m'a conseillé à votre guichet de vous écrire.",
            f"Je certifie sur l'honneur n'avoir eu ni salaire, ni allocation, ni pension depuis le {long_date(since)}. Je n'ai pas d'épargne. Mon frère, {spoken(brother, 'first_last')}, me donne de quoi manger et paie mon téléphone.",
            "Je sais que celui qui fait une fausse attestation risque un an d'emprisonnement et 15 000 € d'amende (article 441-7 du code pénal).", "Avec mes remerciements,",
        )
        + f"<p style='margin-top:8mm'>Le {long_date(issued)}, à {home.town}</p>{signature(issued.day)}<p>{name}</p>"
    )  # fmt: skip
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("sworn_statement", html, truth, font="Courier Prime", size=11, margin="20mm 22mm")


LAYOUTS["to_the_housing_desk"] = to_the_housing_desk
LAYOUTS |= _mixed_sworn_statement.LAYOUTS
LAYOUTS |= _sorted_sworn_statement.LAYOUTS


def ruled_couple(dice: Dice) -> Paper:
    """A ruled sheet by hand, a band at the left with the couple's two surnames on two lines, old wording; a child, a former landlord and his town, an electronic mark of signature with its hour."""
    one = dice.person(age=(22, 70))
    two = dice.partner(one, same_name=False)
    day = dice.day_before(60)
    child, landlord, agent = dice.children(one, 1)[0], dice.person("", age=(40, 75)), dice.person("", age=(25, 60))
    child = replace(child, birth_date=max(child.birth_date, one.birth_date + dt.timedelta(days=19 * 366)))
    if child.birth_date > day - dt.timedelta(days=30):
        child = replace(child, birth_date=child.birth_date - dt.timedelta(days=400))
    home, old = dice.address(), dice.address("")
    since = day - dt.timedelta(days=dice.number(120, 1500))
    pen = dice.pick((HAND, HAND, PEN))
    wish = dice.pick(
        (
            "que nous ne sommes propriétaires d'aucun logement en France ni ailleurs",
            "que nous vivons ensemble et formons un seul foyer",
            "que nous n'avons perçu aucun revenu à l'étranger",
        )
    )
    band = f"<div style='width:46mm;border-right:1.2pt solid #c66;padding:4mm 3mm 0 0'>{esc(one.first_name)} {esc(one.last_name)}<br>{esc(two.first_name)} {esc(two.last_name)}<br><br>{'<br>'.join(esc(row) for row in home.lines())}<br><br>{dice.phone()}</div>"
    ruled = "".join(f"<path d='M0 {y} H182' stroke='#bcd2ea' stroke-width='.25'/>" for y in range(11, 207, 9))
    text = f"""<div style="flex:1;padding:4mm 0 0 5mm"><u>Déclaration sur l'honneur</u><br><br>Nous soussignés {esc(one.named("first_last"))}, {esc(born(one))}, et {esc(two.named("first_last"))}, {esc(born(two))}, déclarons en notre âme et conscience {wish}.<br>Notre enfant {esc(child.first_name)}, né{child.e} le {long_date(child.birth_date)}, habite avec nous. Nous avons quitté {esc(old.line())}, loué à {esc(spoken(landlord, "first_last"))}, en {since.year}.<br>Nous savons que toute fausse déclaration est punie par l'article 441-7 du code pénal.<br><br>{signature(dice.number(0, 99))} &nbsp; {signature(dice.number(0, 99))}</div>"""
    html = f"""<div style="position:relative"><svg style="position:absolute;left:0;top:0" width="182mm" height="207mm" viewBox="0 0 182 207">{ruled}</svg><div style="position:relative;display:flex;line-height:9mm;min-height:207mm">{band}{text}</div></div>
<div style="font:8pt 'Liberation Sans';border:.6pt solid #777;padding:2mm 3mm;margin-top:4mm">Numérisé par {esc(agent.named("first_last"))}, accueil — signé électroniquement le {day:%d/%m/%Y} à {dice.number(8, 19):02d}:{dice.number(10, 59)} par les deux déclarants (code reçu par SMS) — à conserver jusqu'au {day.replace(year=day.year + 2, day=min(day.day, 28)):%d/%m/%Y}</div>"""
    fields = {"person_names": [one.named("first_last"), two.named("first_last")], "issue_date": day}
    return sheet("sworn_statement", html, fields, font=pen, size=12.5 if pen == HAND else 16, margin="13mm 14mm")


def slip_to_cut(dice: Dice) -> Paper:
    """A slip without title, to cut off below a social landlord's call: numbered articles filled in, the given names over the surname, birth days of two, the landlord's delegation and account above the line."""
    person, other = dice.person(age=(20, 78)), dice.person("", age=(20, 78))
    day = dice.day_before(60, 1)
    asked, limit = day - dt.timedelta(days=dice.number(4, 20)), day + dt.timedelta(days=dice.number(5, 25))
    landlord, head, home = dice.company("", "social_landlord"), dice.person("", age=(38, 64)), dice.address()
    pick = dice.pick(
        (
            "je vis seul{e} avec mes enfants depuis la séparation",
            "je n'exerce aucune activité et ne perçois aucun salaire",
            "je n'ai pas d'autre logement, ni en propriété ni en location",
            "je ne suis pas en mesure de produire de justificatif de pension alimentaire",
        )
    )
    html = f"""<div class="small"><b>{esc(landlord.name)}</b> — {esc(landlord.address.line())}<br>SIRET {landlord.siret} — IBAN {dice.iban()} — {dice.phone()}</div>
<p class="r">{esc(landlord.address.town)}, le {asked:%d/%m/%Y}</p><p>{person.civility} {esc(person.last_name)},</p><p>Votre dossier ne comporte pas toutes les pièces. À défaut de justificatif, remplissez le volet ci-dessous et renvoyez-le avant le {limit:%d/%m/%Y}. Aucun loyer ne vous sera appelé d'ici là.</p><p>Pour le directeur, par délégation, {head.civility} {esc(head.last_name.upper())}</p>
<div style="border-top:1pt dashed #333;margin:7mm 0 4mm;text-align:center" class="tiny">✂ partie à détacher et à nous retourner</div>
<div style="display:flex;justify-content:space-between"><div>{esc(person.first_name)}<br>{esc(person.last_name.upper())}<br><span class="small">{"<br>".join(esc(row) for row in home.lines())}</span></div><div>{esc(home.town)}, le {day:%d/%m/%Y}</div></div>
<p style="margin-top:5mm"><b>1.</b> Je soussigné{person.e}, né{person.e} le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}, demandeur d'un logement, certifie que {pick.format(e=person.e)}.</p><p><b>2.</b> La personne qui figure aussi sur ma demande, {esc(other.named("first_last"))}, né{other.e} le {other.birth_date:%d/%m/%Y}, ne vit plus avec moi et ne signe pas ce volet.</p><p><b>3.</b> Je m'engage à signaler tout changement. J'ai connaissance des peines prévues à l'article 441-1 du code pénal en cas de fausse déclaration.</p>
<p>Fait pour servir et valoir ce que de droit, sur l'honneur.</p><div class="r">{signature(dice.number(0, 99))}</div>"""
    fields = {"person_names": [person.named("first_LAST")], "issue_date": day}
    return sheet("sworn_statement", html, fields, font=dice.font(), size=10.6, margin="14mm 18mm")


LAYOUTS["ruled_couple"] = ruled_couple
LAYOUTS["slip_to_cut"] = slip_to_cut
LAYOUTS |= _blind_sworn_statement.LAYOUTS


def leaflet_header_row(dice: Dice) -> Paper:
    """A guardianship service's leaflet opened: rules and days at the left; at the right one row of values, « je soussigné », the day alone."""
    person = dice.person(sex="F", age=(24, 80))
    spouse, guardian = dice.person("partner", age=(26, 80)), dice.person("", age=(30, 60))
    home = dice.address()
    issued = dice.day_before(90, 1)
    effect = issued.replace(day=1)
    received = issued + dt.timedelta(days=dice.number(1, 6))
    printed = dice.day_before(500, 100, of=issued)
    maiden = person.birth_name or dice.person("", sex="F").last_name
    usual = person.last_name
    cell = "border:.6pt solid #444;padding:2mm;text-align:center"
    heads = ("Nom de naissance", "Nom d'usage", "Prénom", "Née le", "Situation")
    values = (maiden.upper(), usual.upper(), person.first_name, f"{person.birth_date:%d/%m/%Y}", "séparée de fait")
    html = f"""<div style="display:flex;gap:14mm;min-height:170mm"><div style="flex:1;border-right:.4pt dashed #999;padding-right:10mm" class="small"><b style="font-size:13pt;color:#7b3f00">Mode d'emploi</b><p style="text-align:justify">Ce dépliant est mis à disposition par le service mandataire. Il se remplit avec votre curateur ou votre conseil ; il est conservé par l'organisme qui le reçoit.</p><p><b>À savoir</b> — « Sera punie d'un an d'emprisonnement et de 15 000 € d'amende toute fausse attestation » (art. 441-7 du code pénal).</p><p><b>Cadre du service</b><br>Reçu le {received:%d/%m/%Y}<br>Prise en compte à effet du {effect:%d/%m/%Y}<br>Curateur : {esc(guardian.named())}, mandataire judiciaire<br>Conjoint : {esc(spouse.named())}, né{spouse.e} le {spouse.birth_date:%d/%m/%Y}<br>Domicile du conjoint : {esc(dice.address("").line())}</p>
<p><b>Où renvoyer ?</b><br>Service des protections, {esc(dice.address("").line())} — {dice.phone()}</p><div style="margin-top:60mm" class="tiny">Modèle imprimé le {printed:%d/%m/%Y} — ne pas jeter sur la voie publique</div></div>
<div style="flex:1.25"><p>Objet : <b>déclaration sur l'honneur de séparation et de ressources</b></p><p style="text-align:justify;margin-top:8mm">Je soussignée {esc(person.first_name)} {esc(usual.upper())}, née {esc(maiden.upper())}, demeurant {esc(home.line())}, déclare sur l'honneur :</p>
<table style="width:100%;border-collapse:collapse;margin:4mm 0"><tr>{"".join(f'<th style="{cell};font-size:7.5pt">{head}</th>' for head in heads)}</tr><tr>{"".join(f'<td style="{cell}">{esc(value)}</td>' for value in values)}</tr></table>
<p style="text-align:justify">que je vis séparée de mon conjoint, {spouse.civility} {esc(spouse.named())}, depuis {dice.number(4, 30)} mois, sans communauté de ressources ; que je ne perçois de lui aucune pension ; que mes seules ressources sont celles figurant sur mes relevés. Mon curateur, {esc(guardian.named())}, m'a assistée pour remplir cette feuille et n'y a rien ajouté.</p><p style="text-align:justify">J'ai connaissance des sanctions encourues en cas de fausse déclaration.</p>
<p style="margin-top:10mm">{long_date(issued)}</p><div style="display:flex;justify-content:space-between"><div>La déclarante<br>{signature(person.birth_date.day)}</div><div>Vu, le curateur<br>{signature(guardian.birth_date.day)}</div></div></div></div>"""
    return sheet("sworn_statement", html, {"person_names": [f"{person.first_name} {usual.upper()}"], "issue_date": issued}, font="Caladea", size=10.6, page="A4 landscape", margin="14mm 15mm")  # fmt: skip


def pen_centred_lower(dice: Dice) -> Paper:
    """A ruled sheet by hand, each line centred and all in small letters; a former landlord and home, a child; the day in the small foot."""
    person = dice.person(age=(20, 76))
    years = (dice.today - person.birth_date).days // 365
    child, landlord, past = (
        dice.person("", age=(max(1, years - 44), max(2, years - 19))),
        dice.person("", age=(35, 75)),
        dice.address(""),
    )
    home = dice.address()
    issued = dice.day_before(80, 1)
    left = dice.day_before(900, 200, of=issued)
    name = person.named("first_last").lower()
    rows = (
        "attestation", "",
        f"objet : attestation sur l'honneur de {name}", "",
        f"né{person.e} le {long_date(person.birth_date)} à {person.birth_place.lower()}",
        "je jure sur l'honneur que je n'ai plus de logement à moi",
        f"je dors depuis le {long_date(left)} chez des amis, d'abord l'un puis l'autre",
        f"mon courrier arrive ici : {home.line().lower()}",
        f"avant j'étais locataire {past.street.lower()}, {past.postcode} {past.town.lower()}",
        f"le propriétaire était {landlord.civility.lower().replace('m.', 'monsieur').replace('mme', 'madame')} {landlord.named('first_last').lower()}",
        f"il a repris son bien et je n'ai rien gardé de dette envers {'elle' if landlord.sex == 'F' else 'lui'}",
        f"mon enfant {child.first_name.lower()}, né{child.e} le {child.birth_date:%d/%m/%Y}, vit avec moi",
        "je ne suis propriétaire d'aucun bien en france ni ailleurs",
        f"on peut m'appeler au {dice.phone()}",
        f"compte pour la caution : {dice.iban().lower()}",
        "", "je sais qu'une fausse attestation est punie par la loi", "", name,
    )  # fmt: skip
    body = "".join(f'<div class="ln">{esc(row) or "&nbsp;"}</div>' for row in rows)
    css = ".ln{border-bottom:.4pt solid #a9c4e0;text-align:center;line-height:11mm;height:11mm;white-space:nowrap;overflow:visible}"
    html = f"""<div style="border-left:.8pt solid #e59aa5;color:#1b2f73">{body}<div style="text-align:center">{signature(person.birth_date.day)}</div></div><div style="font-family:'Liberation Sans';font-size:6.5pt;color:#555;display:flex;justify-content:space-between;margin-top:4mm"><span>bloc courrier 100 feuilles — siret {dice.siret()}</span><span>Édité le {issued:%d/%m/%Y}</span></div>"""
    return sheet("sworn_statement", html, {"person_names": [name], "issue_date": issued}, font=PEN, size=14.5, margin="12mm 12mm", css=css)  # fmt: skip


LAYOUTS["leaflet_header_row"] = leaflet_header_row
LAYOUTS["pen_centred_lower"] = pen_centred_lower


def folded_statement(dice: Dice) -> Paper:
    """A sheet to fold in two, terms left and letter right: who declares stands in the last paragraph and in the foot; a guardian, an appointment, a delegate of the office."""
    person = dice.person(age=(20, 78))
    guardian, chief = dice.person("", age=(30, 66)), dice.person("", age=(36, 64))
    issued = dice.day_before(80, 1)
    home, town = plain(dice.address()), dice.address("").town
    left_on = dice.day_before(500, 60, of=issued)
    fact = dice.pick((f"ne plus vivre en couple depuis le {left_on:%d/%m/%Y}", f"n'avoir perçu aucune ressource depuis le {left_on:%d/%m/%Y}", f"n'être propriétaire d'aucun logement et avoir quitté celui de mes parents le {left_on:%d/%m/%Y}"))  # fmt: skip
    html = f"""<div style="display:flex;min-height:178mm"><div style="flex:1;padding-right:12mm;border-right:.5pt dashed #999" class="small"><b>HABITAT DU CONFLUENT</b><br>office public — service des attributions<p style="margin-top:8mm">Pour le directeur général, par délégation, la responsable : {esc(initial(chief))}</p><p class="justify">Cette feuille, une fois pliée, se joint au dossier. Elle doit revenir avant le {issued + dt.timedelta(days=15):%d/%m/%Y}. Votre prochain entretien est fixé au {issued + dt.timedelta(days=dice.number(18, 30)):%d/%m/%Y} à {dice.number(9, 16)} h 30, munissez-vous d'une pièce d'identité.</p><p class="justify">Les majeurs protégés la font signer aussi par leur curateur ou tuteur. Curateur indiqué au dossier : {guardian.civility} {esc(guardian.named("first_LAST"))}, mandataire judiciaire.</p><p class="justify">Article 441-7 du code pénal : est puni d'un an d'emprisonnement et de 15 000 euros d'amende le fait d'établir une attestation faisant état de faits matériellement inexacts.</p><p style="margin-top:20mm">{barcode(dice.digits(12))}</p></div>
<div style="flex:1;padding-left:12mm"><p class="r">{esc(town)}, le {long_date(issued)}</p><h1 style="margin:10mm 0">Attestation sur l'honneur</h1><p class="justify">J'établis la présente en connaissance des peines rappelées au verso de la feuille, et je sais qu'elle sera vérifiée auprès des organismes sociaux. Je m'engage à signaler sans délai tout changement de ma situation.</p><p class="justify">J'autorise l'office à conserver cette déclaration pendant la durée de validité de ma demande.</p><p class="justify">Je soussigné{person.e} {esc(person.named("first_LAST"))}, demeurant {esc(home.line())}, atteste sur l'honneur {fact}.</p><div>{signature(dice.number(0, 90))}</div><div class="tiny" style="margin-top:38mm;border-top:.4pt solid #999;padding-top:1.5mm">Déclarant{person.e} : {esc(person.named("first_LAST"))} — demande déposée le {dice.day_before(900, 20, of=issued):%d/%m/%Y} — feuille 1/1</div></div></div>"""
    return sheet("sworn_statement", html, {"person_names": [person.named("first_LAST")], "issue_date": issued}, font="Lato", size=10.6, page="A4 landscape", margin="14mm 15mm")  # fmt: skip


def annex_of_the_landlord(dice: Dice) -> Paper:
    """The annex an HLM body joins to its yearly inquiry: boxes of capitals, no helpful title, the household's other adult, a child, a deadline and the office's own day."""
    person = dice.person(age=(24, 76))
    other, child = dice.person("", age=(24, 76)), kid(dice, person)
    issued = dice.day_before(200, 2)
    sent = issued - dt.timedelta(days=dice.number(8, 28))
    home = plain(dice.address())
    box = "border:.6pt solid #333;padding:1.6mm 3mm;min-height:8mm"
    pen = f"font-family:{HAND};color:#1a2c80;font-size:12.5pt"

    def field(label: str, value: str, grow: int = 1) -> str:
        return f'<div style="flex:{grow}"><div class="tiny">{label}</div><div style="{box};{pen}">{value}</div></div>'

    html = f"""<div style="display:flex;justify-content:space-between">{logo("HLM", "#0a5c9e", "Les Foyers de la Plaine, SA d'HLM")}<div class="r small">Enquête ressources {sent.year}<br>Annexe 2 — à retourner avant le {sent + dt.timedelta(days=30):%d/%m/%Y}<br>Courrier du {sent:%d/%m/%Y} — réf. {dice.digits(6)}/{dice.digits(2)}</div></div>
<p class="b" style="background:#0a5c9e;color:#fff;padding:1.5mm 3mm;margin-top:8mm">A. Le titulaire du bail qui déclare</p><div style="display:flex;gap:4mm">{field("NOM", esc(person.last_name.upper()))}{field("PRÉNOM", esc(person.first_name.upper()))}{field("NÉ(E) LE", f"{person.birth_date:%d/%m/%Y}")}</div><div style="display:flex;gap:4mm;margin-top:2mm">{field("ADRESSE DU LOGEMENT", esc(home.line()), 3)}{field("TÉLÉPHONE", dice.phone())}</div>
<p class="b" style="background:#0a5c9e;color:#fff;padding:1.5mm 3mm;margin-top:7mm">B. Les personnes dont la situation a changé</p><div style="display:flex;gap:4mm">{field("NOM, PRÉNOM", esc(other.named("LAST_FIRST")), 2)}{field("LIEN", dice.pick(("ex-conjoint", "frère ou sœur", "ami hébergé")))}{field("A QUITTÉ LE LOGEMENT LE", f"{sent - dt.timedelta(days=dice.number(40, 400)):%d/%m/%Y}")}</div><div style="display:flex;gap:4mm;margin-top:2mm">{field("NOM, PRÉNOM", esc(child.named("LAST_FIRST")), 2)}{field("LIEN", "enfant")}{field("GARDE ALTERNÉE", "non")}</div>
<p class="b" style="background:#0a5c9e;color:#fff;padding:1.5mm 3mm;margin-top:7mm">C. Engagement</p><p>Je déclare sur l'honneur que les renseignements portés aux cadres A et B sont exacts et que la personne citée en premier au cadre B ne vit plus à mon foyer et n'y apporte aucune ressource.</p><p>{ticked("Je sais qu'une fausse déclaration expose aux peines des articles 441-6 et 441-7 du code pénal.")}<br>{ticked("Je souhaite être recontacté par une conseillère sociale.", False)}</p><div style="display:flex;gap:8mm;margin-top:6mm"><div style="flex:1"><div class="tiny">FAIT À / LE</div><div style="{box};{pen}">{esc(home.town)} &nbsp; {issued:%d/%m/%Y}</div></div><div style="flex:1"><div class="tiny">SIGNATURE DU TITULAIRE</div><div style="{box};height:20mm">{signature(dice.number(0, 90))}</div></div></div><p class="tiny" style="margin-top:10mm">Cadre réservé : reçu le ____ / ____ / ______ &nbsp; saisi par ________</p>"""
    return sheet("sworn_statement", html, {"person_names": [person.named("LAST_FIRST")], "issue_date": issued}, font="Liberation Sans", size=10.2, margin="14mm 16mm")  # fmt: skip


LAYOUTS["folded_statement"] = folded_statement
LAYOUTS["annex_of_the_landlord"] = annex_of_the_landlord
LAYOUTS |= _diverse_sworn_statement.LAYOUTS | _apart_social.SWORN
