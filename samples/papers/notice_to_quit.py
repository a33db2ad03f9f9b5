"""The landlord's congé: sale, taking back to live there, or a legitimate and serious reason (law of 6 July 1989, art. 15).

Six months before the end of the lease, by registered letter, by hand against a receipt, or by a bailiff. A tenant's own congé
goes the other way and is drawn in `unknown`.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, Person
from samples.french import MoneyStyle, amount_in_words, day_in_words, long_date, number_in_words
from samples.paper import Paper, esc
from samples.papers import (
    _apart_housing,
    _blind_notice_to_quit,
    _further_notice_to_quit,
    _mixed_notice_to_quit,
    _potluck_notice_to_quit,
    _sorted_notice_to_quit,
)
from samples.papers._mixed_housing_kit import kid, plain
from samples.stationery import HAND, head, lines, pairs, paragraphs, sheet, signature, spoken

_FIVE = (
    "« II. - Lorsqu'il est fondé sur la décision de vendre le logement, le congé doit, à peine de nullité, indiquer le prix et les conditions de la vente projetée. Le congé vaut offre de vente au profit du locataire : l'offre est valable pendant les deux premiers mois du délai de préavis.",
    "À l'expiration du délai de préavis, le locataire qui n'a pas accepté l'offre de vente est déchu de plein droit de tout titre d'occupation sur le local.",
    "Le locataire qui accepte l'offre dispose, à compter de la date d'envoi de sa réponse au bailleur, d'un délai de deux mois pour la réalisation de l'acte de vente. »",
)  # fmt: skip


def for_sale(dice: Dice) -> Paper:
    """Congé pour vente, registered letter."""
    tenant, owner, style = dice.person(age=(20, 75)), dice.person("landlord", age=(35, 85)), dice.name_style()
    day, home, price = dice.day_before(250, 5), dice.address(), float(dice.number(80, 420) * 1000)
    end = day + dt.timedelta(days=dice.number(185, 260))
    html = (
        head(lines(f"<b>{spoken(owner, style)}</b>", *dice.address("").lines()), "") + f"<div class='to'>{lines(spoken(tenant, style), *home.lines())}</div>"
        + f"<p>Lettre recommandée avec avis de réception n° 1A {dice.digits(3)} {dice.digits(3)} {dice.digits(4)} {dice.digits(1)}</p><p class='b'>Objet : congé pour vente</p><p class='r'>{home.town}, le {long_date(day)}</p>"
        + paragraphs(
            f"{'Madame' if tenant.sex == 'F' else 'Monsieur'},", f"Je suis propriétaire du logement que vous occupez en vertu du bail en date du {dice.day_before(2200, 900):%d/%m/%Y}, qui arrive à échéance le {long_date(end)}.",
            "Conformément à l'article 15 de la loi n° 89-462 du 6 juillet 1989, je vous donne congé pour cette date, ayant décidé de vendre ce logement.",
            f"Le prix de vente est fixé à {amount_in_words(price)} ({int(price) // 1000} 000 €), payable comptant le jour de la signature de l'acte authentique. Le présent congé vaut offre de vente à votre profit.", *_FIVE,
            "Vous devrez libérer les lieux et remettre les clés au plus tard à cette date.",
        )
        + f"<div class='r'>{spoken(owner, style)}<br>{signature(day.day)}</div>"
    )  # fmt: skip
    fields = {"person_names": [tenant.named(style)], "issue_date": day}
    return sheet("notice_to_quit", html, fields, font=dice.font("any"))


def to_live_in(dice: Dice) -> Paper:
    """Congé pour reprise, through an agency, with a form-like list."""
    tenant, owner, style = dice.person(age=(20, 75)), dice.person("landlord", age=(35, 85)), "first_LAST"
    agency, day, home = dice.company("agency", "agency"), dice.day_before(250, 5), dice.address()
    kin, end = dice.children(owner, 1)[0], day + dt.timedelta(days=dice.number(185, 260))
    html = (
        head(lines(f"<b>{agency.name}</b>", "Administration de biens", agency.address.line()), f"Le {day:%d/%m/%Y}")
        + f"<h1>CONGÉ POUR REPRISE</h1><p class='c small'>(article 15 I de la loi du 6 juillet 1989)</p><div class='to'>{lines(spoken(tenant, style), *home.lines(True))}</div>"
        + paragraphs(
            f"{'Madame' if tenant.sex == 'F' else 'Monsieur'}, agissant au nom et pour le compte de {spoken(owner, style)}, bailleur, nous vous donnons congé pour le {end:%d/%m/%Y}, date d'expiration de votre bail, du logement situé {home.line()}.",
            f"Motif : reprise du logement pour y loger {kin.named(style)}, {'fille' if kin.sex == 'F' else 'fils'} du bailleur, demeurant {dice.address('').line()}, à titre de résidence principale. Le caractère réel et sérieux de cette reprise tient à l'installation professionnelle du bénéficiaire dans la commune.",
            "Le délai de préavis est de six mois. Une notice d'information sur les obligations du bailleur et les voies de recours du locataire est jointe.", "Remis en main propre contre récépissé.",
        )
        + f"<div class='sign'><div>Le bailleur, par mandat<br>{signature(6)}</div><div>Le locataire, reçu le :<br>{signature(18)}</div></div>"
    )  # fmt: skip
    fields = {"person_names": [tenant.named(style)], "issue_date": day}
    return sheet("notice_to_quit", html, fields, font=dice.font())


def serious_reason(dice: Dice) -> Paper:
    """Congé pour motif légitime et sérieux, served by a commissaire de justice."""
    tenant, day, home = dice.person(age=(20, 75)), dice.day_before(250, 5), dice.address()
    landlord, style = dice.company("landlord_company", "sci"), "LAST_first"
    end = day + dt.timedelta(days=dice.number(185, 260))
    html = (
        head(lines(f"<b>SCP {dice.person('').last_name.upper()}</b>", "Commissaires de justice associés", dice.address("").line()), "ACTE DE COMMISSAIRE DE JUSTICE") + "<h1>CONGÉ POUR MOTIF LÉGITIME ET SÉRIEUX</h1>"
        + paragraphs(
            f"L'AN {day.year}, LE {long_date(day)},", f"À LA REQUÊTE DE : {landlord.name}, bailleresse, {landlord.address.line()},", f"AI DONNÉ CONGÉ À : {spoken(tenant, style)}, {home.line()},",
            f"d'avoir à quitter les lieux loués à l'expiration du bail, soit le <b>{long_date(end)}</b>, en application de l'article 15-I de la loi du 6 juillet 1989, le bailleur ne souhaitant pas renouveler le bail.",
            f"MOTIF : {dice.pick(('travaux importants nécessitant la libération du logement', 'retards répétés dans le paiement des loyers', 'défaut d&#39;assurance et troubles de voisinage'))}.", "Le présent congé est délivré au moins six mois avant le terme du bail. Le locataire devra remettre les clés et laisser les lieux libres de toute occupation.",
        )
        + f"<div class='r'>{signature(day.day)}</div>"
    )  # fmt: skip
    return sheet(
        "notice_to_quit",
        html,
        {"person_names": [tenant.named(style)], "issue_date": day},
        font=dice.font("serif"),
        size=11,
    )


def through_agent(dice: Dice) -> Paper:
    """An agent gives notice for the owner, who takes the dwelling back for a parent: references in a grid at the top, the lease's end and the notice's length in the middle."""
    first = dice.person()
    tenants = [first, dice.partner(first)] if dice.chance(0.5) else [first]
    style, home, agency = dice.name_style(), dice.address(), dice.company("agency", "agency")
    owner, parent = dice.person("landlord", age=(38, 66)), dice.person("", age=(62, 89))
    issued = dice.day_before(400, 10)
    ends = issued + dt.timedelta(days=dice.number(186, 260))
    began = ends.replace(year=ends.year - 3, day=min(ends.day, 28)) + dt.timedelta(days=1)
    link = "sa mère" if parent.sex == "F" else "son père"
    names = "<br>".join(spoken(tenant, style) for tenant in tenants)
    grid = "".join(f"<td style='border:.5pt solid #888;width:25%;padding:1.5mm 2mm'><span style='font-size:7pt'>{a}</span><br>{b}</td>" for a, b in (("Notre référence", f"GL{dice.digits(5)}/{dice.letters(2)}"), ("Recommandé AR", f"1A {dice.digits(3)} {dice.digits(3)} {dice.digits(4)} {dice.digits(1)}"), ("Gestionnaire", dice.person("", age=(25, 60)).named()), ("Établi le", f"{issued:%d/%m/%Y}")))  # fmt: skip
    html = (
        f"<div style='background:#22313f;color:#fff;padding:4mm 6mm;font-size:14pt'>{agency.name.replace('&', '&amp;')} <span style='font-size:8pt'>administration de biens &middot; carte G n° CPI {dice.digits(4)} {dice.digits(4)} {dice.digits(9)}</span></div><table style='margin:5mm 0 10mm'><tr>{grid}</tr></table>"
        f"<div style='margin-left:92mm'>{names}<br>{'<br>'.join(home.lines(True))}</div><p style='margin-top:10mm'><b>Reprise du logement que vous occupez : votre congé</b></p>"
        + paragraphs(
            f"{'Madame, Monsieur' if len(tenants) > 1 else 'Madame' if first.sex == 'F' else 'Monsieur'},",
            f"Mandatés par {owner.civility} {owner.named(style)}, demeurant {dice.address('').line()}, propriétaire des lieux loués, nous vous notifions congé, au visa de l'article 15-I de la loi n° 89-462 du 6 juillet 1989.",
            f"Le contrat signé pour trois ans à effet du {long_date(began)} arrive à son terme le <b>{long_date(ends)}</b>. Il ne sera pas reconduit. Le préavis légal de six mois étant respecté, les lieux devront être libres de toute occupation et les clés rendues au plus tard à cette date.",
            f"Ce congé est donné pour reprise au bénéfice de {parent.civility} {parent.named(style)}, {link}, demeurant actuellement {dice.address('').line()}, dont l'état de santé demande la proximité de sa famille et qui y établira sa résidence principale ; le caractère réel et sérieux de la reprise est ainsi justifié.",
            "La notice d'information prévue par l'arrêté du 13 décembre 2017 est jointe à cette lettre. Durant le préavis, le loyer n'est dû que pour le temps d'occupation effective si le congé émane du bailleur.",
            f"Merci de prendre rendez-vous au {dice.phone()} pour l'état des lieux de sortie.",
        )
        + f"<div style='margin:8mm 0 0 92mm'>Pour le bailleur, son mandataire<br>{signature(dice.number(0, 99))}</div><p style='font-size:7pt;margin-top:8mm'>{agency.name.replace('&', '&amp;')}, {agency.address.line()}, Siret {agency.siret}. Garantie Galian. P.J. : notice d'information.</p>"
    )
    fields = {"person_names": [tenant.named(style) for tenant in tenants], "issue_date": issued}
    return sheet("notice_to_quit", html, fields, font="Liberation Serif", size=10.6, margin="14mm 18mm")


def furnished_by_mail(dice: Dice) -> Paper:
    """A furnished let not renewed: an electronic registered letter whose slip (number, deposit, addressee) precedes the text, the landlord in the first person."""
    person, owner, home = dice.person(age=(20, 75)), dice.person("landlord", age=(35, 80)), dice.address()
    day = dice.day_before(260)
    target = day.month - 1 + dice.number(4, 6)
    end = dt.date(day.year + target // 12, target % 12 + 1, 1) - dt.timedelta(days=1)
    begun, style = (
        (end + dt.timedelta(days=1)).replace(year=end.year - dice.number(1, 4)),
        dice.pick(("first_LAST", "LAST_FIRST")),
    )
    tenants = [person, dice.partner(person)] if dice.chance(0.35) else [person]
    names = [tenant.named(style) for tenant in tenants]
    to = " et ".join(f"{tenant.civility} {name}" for tenant, name in zip(tenants, names, strict=True))
    why = dice.pick((
        f"reprendre ce logement pour y installer ma fille, {dice.person('', 'F', (19, 30)).first_name}, qui en fera sa résidence principale",
        "mettre ce logement en vente, la location meublée n'ouvrant pas droit de préemption",
        "sanctionner des retards de paiement répétés, signalés par plusieurs rappels restés sans effet, ce qui constitue un motif légitime et sérieux",
    ))  # fmt: skip
    html = f"""<div style="border:1px solid #3b6; border-left:4mm solid #3b6;padding:3mm 5mm;font:8.5pt 'Liberation Sans'"><b>Lettre recommandée électronique</b> — preuve de dépôt<br><table><tr><td style="width:30%">Référence de l'envoi</td><td>LRE-{dice.digits(4)}-{dice.digits(8)}</td></tr><tr><td>Expéditeur</td><td>{owner.civility} {owner.named(style)}</td></tr><tr><td>Destinataire</td><td>{to}</td></tr><tr><td>Déposée</td><td>{day:%d/%m/%Y} à {dice.number(8, 21)}:{dice.number(10, 59)}</td></tr></table></div>
<p style="margin-top:10mm">{lines(to, *home.lines())}</p><p class="b">Location meublée : non-renouvellement du contrat à son échéance</p><p>{"Madame, Monsieur" if len(tenants) == 2 else "Madame" if person.sex == "F" else "Monsieur"},</p>
<p>Vous occupez depuis le {long_date(begun)} l'appartement meublé que je vous ai loué {home.line()}, pour une durée d'un an reconduite tacitement. J'ai décidé de {why}.</p>
<p>En conséquence, et conformément à l'article 25-8 de la loi du 6 juillet 1989, je vous donne congé pour le {long_date(end)}, terme du contrat, en respectant le préavis de trois mois. Vous voudrez bien libérer les lieux et me rendre les clés à cette date au plus tard.</p>
<p>Nous conviendrons d'un rendez-vous pour l'état des lieux de sortie. Votre dépôt de garantie vous sera restitué dans le délai légal. Si vous partez plus tôt, le loyer ne sera dû que pour le temps de votre occupation effective.</p>
<p style="margin-top:8mm">Cordialement,</p><p>{owner.named(style)}<br>{lines(*dice.address("").lines())}</p>{signature(dice.number(0, 99))}"""
    return sheet(
        "notice_to_quit",
        html,
        {"issue_date": day, "person_names": names},
        font="Liberation Serif",
        size=11,
        margin="16mm 22mm",
    )


LAYOUTS = {"furnished_by_mail": furnished_by_mail, "through_agent": through_agent, "for_sale": for_sale, "to_live_in": to_live_in, "serious_reason": serious_reason}  # fmt: skip


def served_by_officer(dice: Dice) -> Paper:
    """A congé served by a commissaire de justice for a family company that sells: act of two pages, the ways of service at the end, price in letters."""
    person, style, home = dice.person(age=(24, 80)), dice.name_style(), dice.address()
    owner, issued = dice.company("landlord_company", "sci"), dice.day_before(240, 3)
    ends = (issued + dt.timedelta(days=dice.number(190, 260))).replace(day=dice.pick((1, 14, 28)))
    lease_day = ends.replace(year=ends.year - dice.pick((6, 12)))
    price, town = dice.number(60, 290) * 1000, dice.address("").town
    officer = dice.person("", age=(30, 62)).named("first_LAST")
    printed = f"{price:,}".replace(",", " ")
    html = f"""<div style="display:flex;gap:8mm"><div style="width:48mm;font-size:.8em;border-right:1pt solid #888;padding-right:4mm"><b>SELARL ACTES &amp; CONSTATS</b><br>{esc(officer)}<br>Commissaire de justice<br>{esc(dice.address("").line())}<br>{dice.phone()}<br><br>RÉFÉRENCES<br>Dossier C{dice.digits(6)}<br><br><b>COÛT DE L'ACTE</b><br>Émolument 73,48<br>Déplacement 10,67<br>H.T. 84,15<br>TVA 20 % 16,83<br><b>TTC 100,98 €</b><br><br>À l'attention de :<br>{spoken(person, style)}</div>
<div style="flex:1"><div style="font-size:1.5em;text-align:center;letter-spacing:1pt">CONGÉ AVEC OFFRE DE VENTE</div><p class="c small">article 15-II de la loi n° 89-462 du 6 juillet 1989</p><p style="margin-top:6mm"><b>L'an {number_in_words(issued.year)}, le {day_in_words(issued)}</b></p>
<p><b>À LA DEMANDE DE</b> la {esc(owner.name)}, société civile constituée entre parents jusqu'au quatrième degré, RCS {owner.siret[:3]} {owner.siret[3:6]} {owner.siret[6:9]}, dont le siège est {esc(owner.address.line())}, agissant par son gérant,</p><p>J'AI, commissaire de justice soussigné, en résidence à {esc(town)}, <b>DONNÉ CONGÉ À</b></p><p style="margin-left:10mm"><b>{spoken(person, style)}</b>, demeurant {esc(home.line())}, où étant et parlant comme il est dit ci-après,</p>
<p style="text-align:justify">d'avoir à quitter et rendre libres de corps et de biens, clés remises et réparations locatives faites, les lieux loués à l'adresse ci-dessus suivant bail à effet du {lease_day:%d/%m/%Y}, <b>pour la date du {ends:%d/%m/%Y}</b>, terme du bail.</p><p style="text-align:justify">Le présent congé est fondé sur la décision de vendre le logement. Il vaut offre de vente au prix de <b>{number_in_words(price)} euros ({printed} €)</b>, payable comptant à la signature de l'acte authentique, honoraires de notaire à la charge de l'acquéreur. L'offre est valable les deux premiers mois du délai de préavis.</p></div></div>
<div class="new"></div><p class="b">Reproduction des cinq premiers alinéas de l'article 15-II</p>{paragraphs(*_FIVE)}<p class="b" style="margin-top:7mm">MODALITÉS DE REMISE DE L'ACTE</p><table class="grid small"><tr><td style="width:60%">À personne, ainsi déclarée</td><td class="c">X</td></tr><tr><td>À domicile, avis de passage et lettre (art. 656 et 658 du code de procédure civile)</td><td></td></tr><tr><td>Dépôt à l'étude</td><td></td></tr><tr><td>Notice d'information (arrêté du 13 décembre 2017)</td><td class="c">jointe</td></tr></table><p class="small">Le présent acte comporte 2 feuilles sur l'original et 2 feuilles sur la copie.</p>{signature(dice.number(0, 99))}"""
    fields = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("notice_to_quit", html, fields, font="Liberation Serif", size=10.6)


LAYOUTS["served_by_officer"] = served_by_officer


def owners_in_common(dice: Dice) -> Paper:
    """Heirs who own in common take the dwelling back for a parent: handed over against a signature, lessors in a list, the end of the lease before the reason."""
    person, home = dice.person(age=(24, 72)), dice.address()
    tenants = [person, dice.partner(person)] if dice.chance(0.4) else [person]
    style = dice.pick(("first_LAST", "first_last"))
    ends = dice.day_after(330, 190)
    issued = dice.day_before(40, 1)
    surname = dice.person("").last_name
    heirs = [dice.person("", age=(35, 70)) for _ in range(dice.number(2, 3))]
    owners = "".join(
        f"<li>{heir.civility} {heir.first_name} {surname.upper()}, {esc(dice.address('').line())}</li>"
        for heir in heirs
    )
    names = [tenant.named(style) for tenant in tenants]
    leased = ends + dt.timedelta(days=1)
    who = dice.pick(
        (
            "notre mère, Mme Veuve " + surname.upper(),
            "notre frère, M. " + dice.person("", "M").first_name + " " + surname.upper(),
        )
    )
    html = f"""<table><tr><td style="width:52%"><b>Indivision {esc(surname)}</b><ul style="margin:1mm 0;padding-left:5mm">{owners}</ul></td><td style="border:.6pt solid;padding:3mm">Remis en main propre, contre émargement, à<br>{"<br>".join(f"{tenant.civility} {esc(name)}" for tenant, name in zip(tenants, names, strict=True))}<br>{"<br>".join(esc(row) for row in home.lines())}</td></tr></table>
<p style="margin-top:14mm">Objet : non-renouvellement de votre location au {long_date(ends)}</p><p style="margin-top:8mm">{"Madame, Monsieur" if len(tenants) > 1 else "Madame" if person.sex == "F" else "Monsieur"},</p><p style="text-align:justify">La location que notre père vous avait consentie a pris effet le {long_date(leased.replace(year=leased.year - 3 * dice.number(1, 3), day=min(leased.day, 28)))}. Elle vient à expiration le {long_date(ends)} à minuit. Devenus propriétaires indivis à son décès, nous vous informons que nous ne la renouvellerons pas et que vous devrez, à cette date, avoir libéré les lieux et rendu les clés.</p>
<p style="text-align:justify">Ce congé, donné plus de six mois à l'avance comme le veut l'article 15-I de la loi n° 89-462 du 6 juillet 1989, a pour seul motif une <b>reprise pour habiter</b> : le logement servira de résidence principale à {esc(who)}, dont le logement actuel, au quatrième étage sans ascenseur, n'est plus adapté à son état.</p><p style="text-align:justify">Nous joignons la notice d'information prévue par l'arrêté du 13 décembre 2017. Vous pouvez partir plus tôt : le loyer ne sera dû que pour le temps passé dans le logement.</p><p>Nous vous prions de croire à nos sentiments les meilleurs.</p>
<table style="margin-top:12mm"><tr><td style="width:52%">{esc(home.town)}, le {long_date(issued)}<br>{"".join(f"<div class='small'>{heir.first_name} {esc(surname)}<br>{signature(rank * 23 + 2)}</div>" for rank, heir in enumerate(heirs))}</td><td style="border:.6pt solid;padding:3mm"><b class="small">Émargement</b><br><span style="font-family:Caveat;font-size:15pt">Reçu ce jour, {issued:%d/%m/%y}</span><br>{signature(61, "#222")}</td></tr></table>"""
    truth = {"person_names": names, "issue_date": issued}
    return sheet("notice_to_quit", html, truth, font="DejaVu Serif", size=9.8, margin="17mm 20mm")


LAYOUTS["owners_in_common"] = owners_in_common


def handed_over(dice: Dice) -> Paper:
    """An owner takes the flat back for a child and hands the letter over: the letter above, beneath a line the acknowledgement written by the tenant's own hand on a later day."""
    person, owner, home, style = dice.person(age=(22, 78)), dice.person("landlord", age=(48, 84)), dice.address(), dice.pick(("first_LAST", "first_last"))  # fmt: skip
    issued = dice.day_before(260, 6)
    handed = issued + dt.timedelta(days=dice.number(1, 4))
    child = dice.person("", age=(19, 30))
    ends = (handed + dt.timedelta(days=dice.number(218, 330))).replace(day=dice.pick((5, 14, 27)))
    began = ends.replace(year=ends.year - dice.pick((3, 6, 9))) + dt.timedelta(days=1)
    name = person.named(style)
    html = f"""<div style="columns:2"><div>{esc(owner.named(style))}<br>{"<br>".join(esc(row) for row in dice.address("").lines())}<br>{dice.phone()}</div><div style="break-before:column;text-align:right">{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</div></div>
<p class="r" style="margin:10mm 0 6mm">Le {long_date(issued)}</p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p>
<p class="justify">Vous habitez chez moi depuis le {long_date(began)}. Je vous fais savoir que je ne renouvellerai pas la location : je reprends l'appartement pour y loger {"ma fille" if child.sex == "F" else "mon fils"}, {esc(child.first_name)} {esc(owner.last_name)}, né{child.e} le {long_date(child.birth_date)}, {dice.pick(("qui commence ses études", "qui prend un emploi"))} à {esc(home.town)} et loge aujourd'hui {esc(dice.address("").line())}. Le besoin est réel et sérieux, comme le veut l'article 15-I de la loi du 6 juillet 1989.</p>
<p class="justify">Il vous faudra donc avoir quitté les lieux et rendu les clés au plus tard le {long_date(ends)}, date à laquelle finit le contrat. Si vous partez plus tôt, vous ne devrez le loyer que jusqu'à votre départ. La notice d'information sur vos droits et vos recours est jointe.</p>
<p>Nous ferons l'état des lieux ensemble. Je vous prie de croire à mes sentiments les meilleurs.</p><div class="r">{esc(owner.named(style))}<br>{signature(dice.number(0, 99))}</div>
<div style="border-top:1pt solid #333;margin-top:8mm;padding-top:5mm"><p class="small b">Remise en main propre</p><p style="font-family:{HAND};color:#1d2f80;font-size:1.15em">Reçu ce jour, un exemplaire de la lettre ci-dessus et la notice. {esc(name)}, le {handed:%d/%m/%Y}</p>{signature(dice.number(0, 99))}</div>"""
    return sheet(
        "notice_to_quit",
        html,
        {"person_names": [name], "issue_date": issued},
        font="FreeSerif",
        size=11,
        margin="16mm 22mm",
    )


LAYOUTS["handed_over"] = handed_over
LAYOUTS |= _further_notice_to_quit.LAYOUTS
LAYOUTS |= _potluck_notice_to_quit.LAYOUTS
LAYOUTS |= _mixed_notice_to_quit.LAYOUTS
LAYOUTS |= _sorted_notice_to_quit.LAYOUTS


def ruled_timeline(dice: Dice) -> Paper:
    """A ruled sheet by hand in small letters: the day in the first sentence, the steps in a dated list, the owner's guardian, a neighbour and a child named."""
    person, owner, guardian, near = (
        dice.person(age=(25, 50)),
        dice.person("landlord", age=(72, 90)),
        dice.person("", age=(35, 48)),
        dice.person("", age=(30, 75)),
    )
    child, home, place = kid(dice, person), plain(dice.address()), plain(dice.address(""))
    day = dice.day_before(330, 4)
    lease_day = dt.date(day.year - dice.pick((2, 5)), dice.number(1, 12), 1)
    lease_end = dt.date(lease_day.year + (3 if lease_day.year == day.year - 2 else 6), lease_day.month, 1)
    if (lease_end - day).days < 185:
        lease_end = lease_end.replace(year=lease_end.year + 3)
    lease_end -= dt.timedelta(days=1)
    name = person.named("first_last").lower()
    steps = (
        (lease_day, "signature du bail"),
        (day - dt.timedelta(days=dice.number(20, 60)), "je vous en parle de vive voix"),
        (day, "envoi de cette lettre recommandée"),
        (lease_end, "fin du bail, remise des clefs"),
    )
    rows = "".join(f"<tr><td style='width:42mm'>{long_date(when)}</td><td>{what}</td></tr>" for when, what in steps)
    html = f"""<p>{esc(owner.named("first_last").lower())}<br>{esc(place.line().lower())}</p><p style="margin-left:90mm">titulaire du bail : {esc(name)}<br>{esc(home.line().lower())}</p><p>objet : congé pour reprise du logement</p>
<p>ce {long_date(day)}, je vous fais savoir que je ne renouvelle pas le bail du logement que vous occupez et que je le reprends, selon l'article 15 de la loi du 6 juillet 1989, pour y loger {esc(guardian.named("first_last").lower())}, mon enfant, qui est aussi mon tuteur légal depuis l'an passé et n'a pas de logement près de moi.</p><p>les dates à retenir :</p><table>{rows}</table>
<p>je sais que votre enfant {esc(child.first_name.lower())} va à l'école du quartier et je regrette la gêne. votre voisin{near.e} {esc(near.named("first_last").lower())}, témoin de notre entretien, garde un double des clefs.</p><p>si vous partez avant, vous ne devrez le loyer que pour le temps d'occupation.</p><p>salutations distinguées</p><p>{signature(dice.number(0, 90))}</p>"""
    ruled = "body{background-image:repeating-linear-gradient(#fff 0,#fff 7.5mm,#cfdcec 7.5mm,#cfdcec 7.8mm);line-height:7.8mm;color:#1a237e}p{margin:0 0 7.8mm}td{padding:0;line-height:7.8mm}table{margin:0 0 7.8mm;border-collapse:collapse}"
    return sheet(
        "notice_to_quit",
        html,
        {"person_names": [name], "issue_date": day},
        font=HAND,
        size=12.2,
        margin="15mm 18mm",
        css=ruled,
    )


LAYOUTS["ruled_timeline"] = ruled_timeline
LAYOUTS |= _blind_notice_to_quit.LAYOUTS


def electronic_registered(dice: Dice) -> Paper:
    """A landlord's notice for sale sent as an electronic registered letter: the sender's form first, the proof of deposit behind."""
    tenant, home, owner, seat = (
        dice.person(age=(22, 74)),
        dice.address(),
        dice.person("landlord", age=(38, 80)),
        dice.address(""),
    )
    if not isinstance(owner, Person):
        owner = dice.person("", age=(38, 80))
    day = dice.day_before(300, 4)
    end = dt.date(day.year + (day.month + 7) // 12, (day.month + 7) % 12 + 1, 1) - dt.timedelta(days=1)
    lease = (end + dt.timedelta(days=1)).replace(year=end.year - 6 + (end.month == 12))
    other = dice.person("", age=(30, 70))
    price = dice.number(85, 310) * 1000
    name = tenant.named("first_LAST")
    money = MoneyStyle(" ", ",", " €")
    polite = "Madame" if tenant.sex == "F" else "Monsieur"
    html = f"""<table><tr><td style="width:50%"><span class="tiny">EXPÉDITEUR</span><br>{esc(owner.named("first_LAST"))}<br>{"<br>".join(seat.lines())}</td><td><span class="tiny">DESTINATAIRE</span><br>{esc(name)}<br>{"<br>".join(home.lines())}</td></tr></table><p class="small" style="background:#eef;padding:2mm;margin-top:5mm">Lettre recommandée électronique qualifiée (art. L. 100 du code des postes et des communications électroniques) — consentement du destinataire recueilli le {dice.day_before(400, 60, of=day):%d/%m/%Y}</p>
<p class="r">Le {long_date(day)}</p><p>{polite},</p><p>Je vous ai loué, par contrat ayant pris effet le {long_date(lease)}, le logement où cette lettre vous est adressée. Ce contrat vient à expiration le <b>{long_date(end)}</b> et je ne souhaite pas le renouveler, car j'ai décidé de vendre.</p><p>En application de l'article 15 II de la loi du 6 juillet 1989, cette lettre vaut <b>offre de vente à votre profit</b> au prix de <b>{money(price)}</b>, payable comptant le jour de l'acte. L'offre est valable pendant les deux premiers mois du préavis. À défaut d'acceptation dans ce délai, vous serez déchu{tenant.e} de tout titre d'occupation à l'expiration du bail.</p><p>L'estimation faite par {esc(dice.company("", "agency").name)} le {dice.day_before(60, 10, of=day):%d/%m/%Y} était de {money(price + dice.number(2, 12) * 1000)}. {other.civility} {esc(other.named("first_LAST"))}, qui a visité en votre présence, n'a pas donné suite.</p>
<p class="small">« Lorsqu'il est fondé sur la décision de vendre le logement, le congé doit, à peine de nullité, indiquer le prix et les conditions de la vente projetée. Le congé vaut offre de vente au profit du locataire… Le locataire qui accepte l'offre dispose, à compter de la date d'envoi de sa réponse au bailleur, d'un délai de deux mois pour la réalisation de l'acte de vente… » (article 15, II, alinéas 1 à 5, reproduits en annexe avec la notice d'information).</p><p>Je vous prie de croire à mes sentiments distingués.</p><p class="r">{esc(owner.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</p>
<div class="new"><h2>Preuve de dépôt et de remise</h2>{pairs([("Prestataire", "Recolink SAS, service de confiance qualifié"), ("Numéro", f"{dice.digits(2)} {dice.digits(4)} {dice.digits(4)}"), ("Dépôt", f"{day:%d/%m/%Y} à {dice.number(9, 20):02d}:{dice.number(10, 59)}"), ("Premier avis", f"{day + dt.timedelta(days=1):%d/%m/%Y}"), ("Acceptation par le destinataire", f"{day + dt.timedelta(days=dice.number(2, 9)):%d/%m/%Y}"), ("Payeur", esc(other.named("first_LAST")))], width="60mm")}</div>"""
    return sheet("notice_to_quit", html, {"person_names": [name], "issue_date": day}, font=dice.font("any"), size=10.5)


LAYOUTS["electronic_registered"] = electronic_registered


def before_the_demolition(dice: Dice) -> Paper:
    """A social landlord's letter that ends a lease because the building is to be pulled down: authorisation, offers, months."""
    person, worker, chief, past = dice.person(age=(28, 80)), dice.person("", age=(26, 58)), dice.person("", age=(40, 62)), dice.person("", age=(30, 70))  # fmt: skip
    body = dice.company("landlord_company", "social_landlord")
    day = dice.day_before(260, 3)
    end = dt.date(day.year + (day.month + 6) // 12, (day.month + 6) % 12 + 1, 28)
    home, name = plain(dice.address()), person.named("LAST_first")
    lease_day, allowed = dice.day_before(2800, 900, of=day), dice.day_before(500, 200, of=day)
    offers = [(day - dt.timedelta(days=n), plain(dice.address(""))) for n in (150, 90, 35)]
    rows = "".join(f"<tr><td>{a:%d/%m/%Y}</td><td>{esc(b.street)}, {home.postcode} {esc(home.town)}</td><td>{dice.number(310, 620)},00 €</td><td>{r}</td></tr>" for (a, b), r in zip(offers, ("refus", "sans réponse", "refus"), strict=True))  # fmt: skip
    html = f"""<div class="head"><div><b style="font-size:14pt;color:#00695c">{esc(body.name)}</b><br><span class="small">Direction du renouvellement urbain<br>{esc(plain(body.address).line())}</span></div><div class="r small">Opération {dice.pick(("Les Cèdres", "Beau-Soleil", "Val Fleuri"))} — relogement<br>Suivi : {esc(worker.named("first_last"))}<br>{dice.phone()}</div></div>
<div class="to">{spoken(person, "LAST_first")}<br>{"<br>".join(map(esc, home.lines()))}</div><p class="small">Lettre recommandée avec avis de réception 2C {dice.digits(3)} {dice.digits(3)} {dice.digits(4)} {dice.digits(1)}</p><p class="r">{esc(body.address.town)}, le {long_date(day)}</p>
<p><b>{dice.pick(("Objet : fin de votre bail pour démolition de l'immeuble", "Objet : votre logement, article L. 353-15 du code de la construction et de l'habitation"))}</b></p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p class="justify">Par contrat du {long_date(lease_day)}, nous vous avons donné en location le logement que vous occupez au {esc(home.line())}. Le préfet a autorisé le {long_date(allowed)} la démolition de cet immeuble dans le cadre de la convention conclue avec l'Agence nationale pour la rénovation urbaine.</p>
<p class="justify">Conformément aux articles L. 353-15 III et L. 442-6 II du code de la construction et de l'habitation et 44 bis de la loi n° 86-1290 du 23 décembre 1986, trois propositions respectant vos besoins vous ont été faites :</p><table class="grid small"><tr><th>Proposée le</th><th>Logement</th><th>Loyer</th><th>Suite</th></tr>{rows}</table>
<p class="justify">Aucune n'ayant abouti, nous vous donnons congé. Vous disposez d'un préavis de six mois et devrez avoir libéré les lieux et rendu les clés le <b>{long_date(end)}</b> au plus tard ; passé ce jour vous serez déchu{person.e} de tout titre d'occupation. Vos frais de déménagement sont à notre charge, dans la limite de {dice.number(9, 18) * 100} €.</p><p class="justify">La permanence du {day + dt.timedelta(days=14):%d/%m/%Y} vous est ouverte. Votre voisin de palier, {past.civility} {esc(past.last_name.upper())}, a été relogé le {dice.day_before(120, 20, of=day):%d/%m/%Y} et peut témoigner de notre accompagnement.</p><p style="margin-left:52%">Le directeur général,<br>{esc(chief.named("first_LAST"))}{signature(dice.number(0, 90))}</p>"""
    return sheet("notice_to_quit", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=9.8)


LAYOUTS["before_the_demolition"] = before_the_demolition


def dotted_hand_over(dice: Dice) -> Paper:
    """A print with dotted lines filled in capitals by pen, handed over before a neighbour; the heading only in the band at the foot."""
    tenant, owner = dice.person(age=(22, 70)), dice.person("landlord_person", age=(45, 78))
    taker, witness, clerk = dice.person("", age=(20, 35)), dice.person("", age=(30, 75)), dice.person("", age=(28, 60))
    home, agency, day = dice.address(), dice.company("agency", "agency"), dice.day_before(400, 5)
    end, lease = dice.day_after(260, 190, of=day), dice.day_before(2300, 1000, of=day)
    ink = f"<span style='font-family:{HAND};color:#16236e;font-size:11.5pt;border-bottom:.7pt dotted #444;padding-right:9mm'>{{}}</span>"

    def line(label: str, value: str) -> str:
        return f"<p style='margin:2.2mm 0'>{label} : {ink.format(value.upper())}</p>"

    seen = f"{witness.civility} {witness.named('FIRST_LAST')}"
    name = f"{tenant.first_name} {tenant.last_name}".upper()
    html = (
        f"<div class='r'>{ink.format(home.town)} le {ink.format(f'{day:%d / %m / %Y}')}</div>"
        + line("Le bailleur", f"{owner.civility} {owner.named('FIRST_LAST')}") + line("né(e) le", f"{owner.birth_date:%d/%m/%Y}")
        + line("demeurant", dice.address("").line())
        + line("représenté par", f"{agency.name}, {agency.address.town}")
        + f"<p style='margin:5mm 0'><b>Objet</b> : location consentie à {ink.format(f'{tenant.civility.upper()} {name}')}</p>"
        + line("logement", home.line()) + line("bail signé le", f"{lease:%d/%m/%Y}")
        + "<p>Nous vous informons que le bailleur n'entend pas renouveler ce bail à son terme et qu'il reprend le logement pour y loger, à titre de résidence principale :</p>"
        + line("nom du bénéficiaire de la reprise", f"{taker.civility} {taker.named('FIRST_LAST')}") + line("né(e) le", f"{taker.birth_date:%d/%m/%Y}")
        + line("lien avec le bailleur", "fille" if taker.sex == "F" else "fils") + line("raison de la reprise", "prise de poste dans la commune")
        + f"<p>Vous devrez avoir quitté les lieux, vidés de vos meubles, et rendu les clefs au plus tard le {ink.format(f'{end:%d/%m/%Y}')} à minuit. Le préavis de six mois court du jour de la remise de cette lettre (loi du 6 juillet 1989, art. 15). La notice d'information prévue par l'arrêté du 13 décembre 2017 est jointe.</p>"
        + f"<table style='margin-top:4mm'><tr><td style='width:38%'>Pour le gérant, par délégation,<br>{clerk.civility} {clerk.named('first_LAST')}<br>{signature(5)}</td><td>Remis en main propre devant le voisin :<br>{ink.format(seen)}<br>{signature(22)}</td><td>Reçu, le locataire<br>{signature(day.day)}</td></tr></table>"
        + "<div style='background:#222;color:#fff;padding:2mm 5mm;margin-top:5mm;font-weight:bold;letter-spacing:.06em'>FORMULE 7 — CONGÉ POUR REPRISE DONNÉ PAR LE BAILLEUR (LOCATION VIDE)</div>"
    )  # fmt: skip
    return sheet(
        "notice_to_quit",
        html,
        {"person_names": [name], "issue_date": day},
        font="Liberation Serif",
        size=10.3,
        margin="13mm 17mm",
    )


LAYOUTS["diverse_dotted_hand_over"] = dotted_hand_over
LAYOUTS |= _apart_housing.NOTICE
