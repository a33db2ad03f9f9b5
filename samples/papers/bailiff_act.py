"""Acts of a commissaire de justice (huissier until 1 July 2022): order to pay, order to leave, summons before a court.

Order to pay: law of 6 July 1989, art. 24 (six weeks, two months in older leases). Order to leave: code des procédures civiles
d'exécution, L.411-1 and L.412-1. A summons (assignation) tells when the court sits and decides nothing.
"""

from __future__ import annotations

import datetime as dt

from samples.civil_status import in_words
from samples.dice import Company, Dice, Person
from samples.french import MoneyStyle, date_printed, day_in_words, long_date, number_in_words
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_bailiff_act,
    _dealt_bailiff_act,
    _diverse_bailiff_act,
    _further_bailiff_act,
    _mixed_bailiff_act,
    _potluck_bailiff_act,
    _sorted_bailiff_act,
)
from samples.papers._mixed_housing_kit import initial, plain, three
from samples.stationery import born, head, lines, paragraphs, sheet, signature, spoken, stamp, table, ticked


class _Act:
    """Officer, landlord or claimant, person served."""

    def __init__(self, dice: Dice) -> None:
        self.person: Person = dice.person(age=(20, 75))
        self.people = [self.person, dice.partner(self.person)] if dice.chance(0.3) else [self.person]
        self.claimant: Company = dice.company("landlord_company", dice.pick(("social_landlord", "sci", "agency")))
        self.day, self.style = dice.day_before(300, 3), dice.name_style()
        self.office = f"SELARL {dice.person('', age=(30, 60)).last_name.upper()} & {dice.person('', age=(30, 60)).last_name.upper()}"
        self.title = (
            "Commissaires de justice associés"
            if self.day.year >= 2023 or dice.chance(0.8)
            else "Huissiers de justice associés"
        )
        self.town, self.home, self.money = dice.address("").town, dice.address(), dice.money()

    def head(self, dice: Dice) -> str:
        return head(
            lines(f"<b>{self.office}</b>", self.title, dice.address("").line(), dice.phone()),
            lines(
                "<b>PREMIÈRE EXPÉDITION</b>",
                f"Références : MD{dice.digits(6)}",
                f"Coût de l'acte : {dice.number(60, 190)},{dice.digits(2)} €",
            ),
        )

    def names(self) -> str:
        return " et ".join(spoken(p, self.style) for p in self.people)

    def fields(self) -> dict[str, object]:
        return {"person_names": [p.named(self.style) for p in self.people], "issue_date": self.day}


def order_to_pay(dice: Dice) -> Paper:
    """Commandement de payer visant la clause résolutoire."""
    it = _Act(dice)
    rent, months = dice.amount(380, 900), dice.number(2, 7)
    rows = [(f"Loyer et charges, {n}e mois impayé", it.money(rent)) for n in range(1, months + 1)]
    html = (
        it.head(dice) + "<h1>COMMANDEMENT DE PAYER<br><span style='font-size:.75em'>VISANT LA CLAUSE RÉSOLUTOIRE</span></h1>"
        + f"<p>L'AN {it.day.year} et le {long_date(it.day).upper()}</p><p><b>À LA DEMANDE DE :</b><br>{it.claimant.name}, dont le siège est {it.claimant.address.line()}, agissant poursuites et diligences de son représentant légal,</p>"
        + f"<p>Nous, {it.office}, {it.title.lower()} à {it.town}, soussignés,</p><p><b>À :</b><br>{it.names()}, demeurant {it.home.line()}</p>"
        + "<p>AVONS FAIT COMMANDEMENT, en vertu d'un bail d'habitation, de payer dans un délai de SIX SEMAINES les sommes suivantes :</p>" + table([*rows, ("<b>TOTAL à ce jour, outre le coût du présent acte</b>", f"<b>{it.money(rent * months)}</b>")], ("DÉCOMPTE", "Montant"), numbers=(1,))
        + paragraphs(
            "Faute de paiement dans ce délai, le bailleur entend se prévaloir de la clause résolutoire insérée au bail et vous pourrez être assigné devant le tribunal judiciaire en vue de la résiliation du bail et de votre expulsion.",
            "Article 24 de la loi n° 89-462 du 6 juillet 1989 : « Toute clause prévoyant la résiliation de plein droit du contrat de location pour défaut de paiement du loyer ou des charges aux termes convenus ou pour non-versement du dépôt de garantie ne produit effet que six semaines après un commandement de payer demeuré infructueux. »",
            "Vous avez la possibilité de saisir le fonds de solidarité pour le logement (FSL) de votre département afin de solliciter une aide financière.",
        )
        + f"<div class='sign'>{stamp('COMMISSAIRE DE JUSTICE')}{signature(it.day.day)}</div>"
    )  # fmt: skip
    return sheet("bailiff_act", html, it.fields(), font=dice.font("serif"), size=10.5, footer="{page}")


def order_to_leave(dice: Dice) -> Paper:
    """Commandement de quitter les lieux, after a ruling."""
    it = _Act(dice)
    ruling = dice.day_before(300, 40, of=it.day)
    html = (
        it.head(dice) + f"<h1>COMMANDEMENT D'AVOIR À QUITTER LES LIEUX</h1><p>LE {in_words(it.day).upper()}</p>"
        + paragraphs(
            f"<b>À LA REQUÊTE DE</b> {it.claimant.name}, {it.claimant.address.line()},", f"Je soussigné, commissaire de justice membre de la {it.office}, à la résidence de {it.town},", f"<b>AI SIGNIFIÉ ET FAIT COMMANDEMENT À</b> : {it.names()}, {it.home.line()},",
            f"en vertu d'un jugement rendu le {long_date(ruling)} par le juge des contentieux de la protection du tribunal judiciaire de {it.town}, signifié et exécutoire,",
            f"<b>D'AVOIR À QUITTER LES LIEUX</b> dans un délai de DEUX MOIS, soit au plus tard le {long_date(dice.day_after(62, 62, of=it.day))} (article L.412-1 du code des procédures civiles d'exécution).",
            "À défaut, il pourra être procédé à votre expulsion, au besoin avec le concours de la force publique. Toute demande de délai peut être portée devant le juge de l'exécution du tribunal judiciaire. Il ne sera procédé à aucune expulsion entre le 1er novembre et le 31 mars (article L.412-6).",
            "Copie du présent acte est adressée au préfet en vue de la prise en compte de votre demande de relogement dans le cadre du plan départemental d'action pour le logement et l'hébergement des personnes défavorisées.",
        )
        + f"<div class='r'>{signature(9)}</div>"
    )  # fmt: skip
    return sheet("bailiff_act", html, it.fields(), font=dice.font("any"), size=10.5)


def summons_rent(dice: Dice) -> Paper:
    """Assignation before the juge des contentieux de la protection, for the end of the lease and the eviction."""
    it = _Act(dice)
    hearing = dice.day_after(150, 70, of=it.day)
    html = (
        it.head(dice) + "<h1>ASSIGNATION EN RÉFÉRÉ<br><span style='font-size:.75em'>DEVANT LE JUGE DES CONTENTIEUX DE LA PROTECTION</span></h1>"
        + paragraphs(
            f"L'AN {it.day.year}, le {long_date(it.day)},", f"À LA REQUÊTE DE : {it.claimant.name}, bailleur, ayant pour avocat Maître {dice.person('').named()},", f"J'AI DONNÉ ASSIGNATION À : {it.names()}, demeurant {it.home.line()},",
            f"D'AVOIR À COMPARAÎTRE le <b>{long_date(hearing)} à 9 heures</b> devant le tribunal judiciaire de {it.town}, pôle de la protection, salle A.",
        )
        + "<h2>OBJET DE LA DEMANDE</h2>"
        + paragraphs("Par acte sous seing privé, le requérant a donné à bail un logement. Les loyers n'ont pas été payés malgré un commandement resté infructueux.", "<b>PAR CES MOTIFS</b>, il est demandé au juge de : constater l'acquisition de la clause résolutoire ; ordonner l'expulsion du locataire ; le condamner au paiement de l'arriéré et d'une indemnité d'occupation.", "Faute de comparaître, vous vous exposez à ce qu'une décision soit rendue contre vous sur les seuls éléments fournis par votre adversaire (article 56 du code de procédure civile). Si vos ressources sont insuffisantes, vous pouvez demander l'aide juridictionnelle.")
        + f"<div class='r'>{signature(20)}</div>"
    )  # fmt: skip
    return sheet("bailiff_act", html, it.fields(), font=dice.font("serif"), size=10.5)


def summons_divorce(dice: Dice) -> Paper:
    """Assignation en divorce before the family judge (acte de saisine)."""
    it = _Act(dice)
    spouse = dice.partner(it.person, "spouse", same_name=False)
    hearing = dice.day_after(150, 40, of=it.day)
    html = (
        it.head(dice) + f"<h1>ASSIGNATION EN DIVORCE<br><span style='font-size:.7em'>devant le juge aux affaires familiales du tribunal judiciaire de {it.town}</span></h1>"
        + paragraphs(
            f"L'an {it.day.year} et le {long_date(it.day)},", f"À LA DEMANDE DE : {spoken(it.person, it.style)}, {born(it.person)}, demeurant {it.home.line()}, ayant pour avocat Maître {dice.person('').named()}, avocat au barreau de {it.town},",
            f"J'ai, commissaire de justice soussigné, donné assignation à : {spoken(spouse, it.style)}, {born(spouse)}, demeurant {dice.address('').line()},",
            f"à comparaître à l'audience d'orientation et sur mesures provisoires du <b>{long_date(hearing)} à 14 heures</b>.", "Vous êtes tenu de constituer avocat (articles 251 et suivants du code civil, articles 1107 et suivants du code de procédure civile).",
            "Il est demandé au juge de prononcer le divorce et de statuer sur la jouissance du logement de la famille et la résidence des enfants.",
        )
        + f"<div class='sign'>{stamp('COMMISSAIRE DE JUSTICE')}{signature(2)}</div>"
    )  # fmt: skip
    fields = {"person_names": [it.person.named(it.style), spouse.named(it.style)], "issue_date": it.day}
    return sheet("bailiff_act", html, fields, font=dice.font("any"), size=10.5)


def second_summons(dice: Dice) -> Paper:
    """An assignation before the family judge, claimant first."""
    claimant, other, day = dice.person(age=(25, 60)), dice.person("partner", age=(25, 60)), dice.day_before(300, 3)
    html = (
        "<h1>ASSIGNATION EN DIVORCE<br>DEVANT LE JUGE AUX AFFAIRES FAMILIALES</h1>" + f"<p>LE {in_words(day).upper()}</p>"
        + paragraphs("<b>À LA REQUÊTE DE</b>", f"{spoken(claimant)}, né{claimant.e} le {long_date(claimant.birth_date)} à {claimant.birth_place}, demeurant {dice.address().line()}", f"ayant pour avocat Maître {dice.person('', age=(30, 60)).named()}, avocat au barreau de Lyon", "J'ai, commissaire de justice soussigné, donné assignation à :", f"{spoken(other)}, demeurant {dice.address('').line()}", "d'avoir à comparaître par avocat devant le tribunal judiciaire de Lyon, à l'audience d'orientation et sur mesures provisoires.")
    )  # fmt: skip
    return sheet(
        "bailiff_act",
        html,
        {"person_names": [claimant.named(), other.named()], "issue_date": day},
        font=dice.font("serif"),
        size=11,
    )


def service_of_ruling(dice: Dice) -> Paper:
    """A ruling is served: a form in frames, how it was handed over ticked in a list, the ruling's court, date and number, the tariff's lines, the neighbour who took the notice; the act's date in words in a frame."""
    it = _Act(dice)
    ruling = dice.day_before(120, 15, of=it.day)
    base = dice.number(26, 48) + 0.07
    cost = [
        ("Droits fixes", base),
        ("Frais de déplacement (SCT)", 9.40),
        ("TVA 20 %", round((base + 9.40) * 0.2, 2)),
        ("Affranchissement", 2.32),
    ]
    ways = (
        "à personne",
        "à domicile, à une personne présente",
        "à l'étude, l'adresse étant confirmée par le voisin",
        "procès-verbal de l'article 659",
    )
    chosen = dice.number(0, 2)
    html = (
        f"<table><tr><td style='width:44mm' class='small'><b>{it.office}</b><br>{it.title}<br>{dice.address('').line('<br>')}<br>{dice.phone()}<br>{it.office.split()[1].lower()}@exemple.fr<br><br><u>COÛT DE L'ACTE</u><br>"
        + "".join(f"{label} : {it.money(value)}<br>" for label, value in cost)
        + f"<b>Total TTC : {it.money(round(sum(v for _, v in cost), 2))}</b><br><br>Acte soumis à la taxe<br>Dossier {dice.digits(6)}/{dice.letters(2)}</td><td style='padding-left:6mm'><div style='border:1.2pt solid #000;padding:3mm;text-align:center'><b>SIGNIFICATION D'UN JUGEMENT</b></div>"
        + f"<p style='margin-top:4mm'>LE {in_words(it.day).upper()}</p><p>À LA DEMANDE DE</p><p>{it.claimant.name}, {it.claimant.address.line()}, qui élit domicile en l'étude</p><p>NOUS AVONS SIGNIFIÉ À</p><p>{it.names()}<br>{it.home.line()}</p>"
        + f"<p class='justify'>copie d'un jugement réputé contradictoire rendu par le juge des contentieux de la protection du tribunal judiciaire de {it.town} le {long_date(ruling)}, répertoire général {ruling:%y}/0{dice.digits(4)}, qui constate la résiliation du bail et ordonne l'expulsion.</p><p class='justify'>TRÈS IMPORTANT. Vous pouvez faire appel de ce jugement dans le délai d'UN MOIS à compter de la date du présent acte, par ministère d'avocat, devant la cour d'appel. L'auteur d'un recours abusif peut être condamné à une amende civile d'un maximum de 10 000 euros.</p></td></tr></table>"
        + "<p class='b' style='border-top:.6pt solid #000;padding-top:3mm'>MODALITÉS DE REMISE DE L'ACTE</p>" + "".join(f"<div>{'☒' if n == chosen else '☐'} {way}</div>" for n, way in enumerate(ways))
        + f"<p class='small'>Rencontré : {dice.person('', age=(25, 80)).named('first_LAST')}, qui a confirmé le domicile. Avis de passage laissé ce jour ; lettre de l'article 658 adressée le {long_date(dice.day_after(2, 1, of=it.day))}. Copie remise sous enveloppe fermée ne portant que les nom et adresse du destinataire.</p><div class='r'>{signature(17)}</div>"
    )  # fmt: skip
    return sheet("bailiff_act", html, it.fields(), font="Liberation Sans Narrow", size=10.6, margin="13mm 15mm")


LAYOUTS = {
    "second_summons": second_summons,
    "order_to_pay": order_to_pay,
    "order_to_leave": order_to_leave,
    "summons_rent": summons_rent,
    "summons_divorce": summons_divorce,
    "service_of_ruling": service_of_ruling,
}  # fmt: skip


def attempt_to_evict(dice: Dice) -> Paper:
    """The minutes of an attempt to evict: day in words at the head, hours in the margin, help of the police asked for; the claimant is a company."""
    it = _Act(dice)
    hour_, ruling = dice.number(8, 16), dice.day_before(600, 120, of=it.day)
    steps = [
        (f"{hour_} h 05", f"Nous étant transporté au {it.home.line()}, nous avons frappé à plusieurs reprises à la porte du logement."), (f"{hour_} h 10", f"Là étant, nous avons rencontré {it.names()}, à qui nous avons rappelé l'objet de notre visite et donné lecture du titre."),
        (f"{hour_} h 20", "Il nous a été répondu : « Nous n'avons pas trouvé d'autre logement, nous ne pouvons pas partir aujourd'hui. »"), (f"{hour_} h 30", "Devant ce refus, et n'étant pas assisté de la force publique, nous nous sommes retiré."),
    ]  # fmt: skip
    html = (
        f"<table><tr><td style='width:38mm;border-right:1pt solid;vertical-align:top' class='small'><b>{it.office}</b><br>{it.title}<br>{dice.address('').town}<br>{dice.phone()}<br><br>Dossier {dice.digits(6)}<br>Acte {dice.digits(5)}<br><br>Coût : {dice.number(90, 190)},{dice.digits(2)} €</td><td style='padding-left:6mm'>"
        f"<p style='font-size:14pt'><b>Procès-verbal de tentative d'expulsion</b></p><p><b>L'AN {number_in_words(it.day.year).upper()} et le {day_in_words(it.day).upper()}</b></p><p>À la demande de : {it.claimant.name}, {it.claimant.address.line()}, agissant poursuites et diligences de son représentant légal,</p>"
        f"<p>En vertu d'une ordonnance de référé rendue par le juge des contentieux de la protection de {it.town} le {long_date(ruling)}, signifiée, et d'un commandement de quitter les lieux demeuré sans effet,</p><p>À l'encontre de : <b>{it.names()}</b></p><p>Je, commissaire de justice soussigné, ai constaté ce qui suit :</p></td></tr></table>"
        + "".join(f"<div style='display:flex;margin:3mm 0'><div style='width:38mm' class='r'>{when} &nbsp;&nbsp;</div><div style='flex:1;padding-left:6mm'>{text}</div></div>" for when, text in steps)
        + f"<p style='margin:6mm 0 0 44mm'>En conséquence, nous requérons le concours de la force publique auprès de M. le préfet (articles L.153-1 et R.153-1 du code des procédures civiles d'exécution). De tout quoi nous avons dressé le présent procès-verbal pour servir et valoir ce que de droit.</p><div class='sign'><div></div><div>{signature(dice.number(0, 99))}{stamp('COMMISSAIRE DE JUSTICE', '#333')}</div></div>"
    )  # fmt: skip
    return sheet("bailiff_act", html, it.fields(), font="Liberation Serif", size=11, margin="17mm 18mm")


LAYOUTS["attempt_to_evict"] = attempt_to_evict


def insurance_demanded(dice: Dice) -> Paper:
    """A command to show an insurance: the officer's cost box upright at the side, the day in words at the head, who is served in the middle, how it was handed over on a second page."""
    person, home, money = dice.person(age=(23, 74)), dice.address(), dice.money()
    served = [person, dice.partner(person)] if dice.chance(0.35) else [person]
    issued, town = dice.day_before(400, 3), dice.address("").town
    landlord = dice.company("landlord", kind=dice.pick(("social_landlord", "sci")))
    officers = (
        f"{dice.person('', age=(30, 62)).named('first_LAST')} et {dice.person('', age=(30, 62)).named('first_LAST')}"
    )
    names = [one.named("LAST_first") for one in served]
    lease = dice.day_before(3000, 300, of=issued)
    cost = (dice.amount(25, 40), 7.67, dice.amount(1, 4))
    tax = round(sum(cost) * 0.2, 2)

    def row(label: str, value: float) -> str:
        return f"<tr><td>{label}</td><td class='num'>{money(value)}</td></tr>"

    html = f"""<div style="display:flex;gap:6mm"><div style="width:42mm" class="small"><b>SELARL {esc(officers)}</b><br>commissaires de justice associés<br>{dice.number(2, 70)} rue du Palais<br>{esc(town)}<br>{dice.phone()}<br><br>Dossier {dice.digits(6)}<br>Service {dice.letters(2)}<div style="border:.6pt solid;margin-top:12mm;padding:1mm"><b>COÛT</b> (A. 444-10 s. c. com.)<table class="tiny">{row("Émolument", cost[0])}{row("Transport", cost[1])}{row("Affranchis.", cost[2])}{row("TVA 20 %", tax)}{row("Total TTC", round(sum(cost) + tax, 2))}</table></div><p style="margin-top:10mm">PREMIÈRE EXPÉDITION</p></div>
<div style="flex:1;text-align:justify;line-height:1.5"><p class="c" style="font-size:13pt;border:1pt solid;padding:3mm"><b>COMMANDEMENT</b><br>d'avoir à justifier de l'assurance contre les risques locatifs<br><span class="small">visant la clause résolutoire</span></p><p><b>L'AN {number_in_words(issued.year).upper()} et le {day_in_words(issued).upper()}</b></p><p>À LA DEMANDE DE : {esc(landlord.name)}, dont le siège est {esc(landlord.address.line())}, agissant par ses représentants légaux ;</p><p>Nous avons, {esc(officers)}, commissaires de justice à {esc(town)}, soussignés,</p>
<p class="c"><b>DONNÉ COMMANDEMENT À :</b></p>{"".join(f"<p class='c'>{one.civility} {esc(name)}, né{one.e} le {date_printed(one.birth_date, 'slash')}<br>{esc(home.line())}</p>" for one, name in zip(served, names, strict=True))}
<p>en qualité de locataire{"s" if len(served) > 1 else ""} suivant bail du {date_printed(lease, "slash")}, de justifier, <b>dans le délai d'un mois</b> à compter du présent acte, de la souscription d'une police garantissant les risques dont le locataire doit répondre.</p><p>À défaut, le bail sera résilié de plein droit si bon semble au requérant (article 7 g de la loi n° 89-462 du 6 juillet 1989, reproduit ci-après), et l'expulsion pourra être demandée au juge des contentieux de la protection.</p></div></div>
<div class="new"><p><b>Article 7.</b> Le locataire est obligé : (…) g) De s'assurer contre les risques dont il doit répondre en sa qualité de locataire et d'en justifier lors de la remise des clés puis, chaque année, à la demande du bailleur. (…) Toute clause prévoyant la résiliation de plein droit du contrat pour défaut d'assurance ne produit effet qu'un mois après un commandement demeuré infructueux.</p><p style="margin-top:8mm"><b>MODALITÉS DE REMISE DE L'ACTE</b></p><p>Cet acte a été remis par l'un de nous, ainsi qu'il suit :</p><p>{ticked("au domicile, personne n'ayant pu le recevoir, avis de passage laissé et lettre adressée (articles 656 et 658 du code de procédure civile) ; nom confirmé par la boîte aux lettres et l'interphone", True)}<br>{ticked("à personne", False)}<br>{ticked("à un tiers présent", False)}</p><div class="sign"><div>{stamp("COMMISSAIRES DE JUSTICE", "#23395d", under="CJ")}</div><div>{signature(dice.number(0, 99))}</div></div></div>"""
    truth = {"person_names": names, "issue_date": issued}
    return sheet("bailiff_act", html, truth, font="FreeSerif", size=11, margin="14mm 15mm")


LAYOUTS["insurance_demanded"] = insurance_demanded


def call_to_account(dice: Dice) -> Paper:
    """A « sommation » to show an insurance and stop a nuisance: frame of the study down the left side, the day in words, the clerk's second page telling how it was handed over to somebody else."""
    person, home, style = dice.person(age=(20, 75)), dice.address(), dice.pick(("first_LAST", "LAST_first"))
    owner = dice.company("landlord_company", "social_landlord")
    day = dice.day_before(280, 4)
    one, two = dice.person("", age=(30, 60)), dice.person("", age=(28, 58))
    lease_day, letter = dice.day_before(3000, 300, of=day), dice.day_before(60, 20, of=day)
    met, money = dice.person("", age=(20, 70)), dice.money()
    cost = [dice.amount(42, 60), dice.amount(7, 9), dice.amount(12, 19)]
    name = person.named(style)
    html = f"""<div style="display:flex;gap:8mm"><div style="width:44mm;border-right:2pt double #222;padding-right:4mm;font-size:8pt;min-height:225mm"><b>{esc(one.named(style))}<br>{esc(two.named(style))}</b><br>commissaires de justice<br>{"<br>".join(esc(row) for row in dice.address("").lines())}<br>{dice.phone()}<br><br>Dossier {dice.digits(5)}/{dice.letters(2)}<br><br><b>COÛT</b><table><tr><td>Émolument</td><td class="num">{money(cost[0])}</td></tr><tr><td>Déplacement</td><td class="num">{money(cost[1])}</td></tr><tr><td>TVA</td><td class="num">{money(cost[2])}</td></tr><tr><td class="b">Total</td><td class="num b">{money(round(sum(cost), 2))}</td></tr></table><br>{stamp("COMMISSAIRE DE JUSTICE")}</div>
<div style="flex:1;text-align:justify"><p>Le {in_words(day)},</p>
<p>À la demande de :</p><p style="margin-left:6mm">{esc(owner.name)}, dont le siège est {esc(owner.address.line())}, prise en la personne de son représentant légal,</p>
<p>Nous, {esc(one.named(style))}, commissaire de justice associé{one.e}, avons dit et rappelé à :</p><p style="margin-left:6mm">{person.civility} <b>{esc(name)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}, occupant {esc(home.line())},</p>
<p>que suivant contrat du {long_date(lease_day)} ledit logement lui a été loué ; que la lettre du {long_date(letter)} lui demandant de justifier d'une assurance contre les risques locatifs est restée sans effet ; que son voisin, {esc(dice.person("", age=(25, 80)).named(style))}, se plaint de bruits répétés ;</p>
<p><b>En conséquence lui faisons sommation</b> de remettre, dans le délai d'UN MOIS à compter des présentes, l'attestation de son assureur, et de faire cesser sans délai tout trouble de voisinage.</p>
<p>Lui déclarant que faute d'y déférer, le bailleur entend se prévaloir de la clause résolutoire du contrat (article 7 g de la loi du 6 juillet 1989), en demandant au juge des contentieux de la protection de constater la résiliation et d'ordonner l'expulsion.</p><p>Sous toutes réserves.</p></div></div>
<div class="new"></div><p class="b">MODALITÉS DE REMISE</p><p>Le destinataire étant absent lors de notre passage à {dice.number(8, 18)} h {dice.number(10, 59)}, la copie a été laissée sous enveloppe fermée à {met.civility} {esc(met.named(style))}, {dice.pick(("colocataire", "gardienne de l'immeuble", "parent présent au domicile"))}, qui l'a acceptée et a confirmé le domicile. Un avis de passage daté du même jour a été laissé et la lettre de l'article 658 du code de procédure civile sera adressée au plus tard le {long_date(day + dt.timedelta(days=1))}.</p><p>Le présent acte comporte deux feuilles.</p><div class="r">{esc(one.named(style))}<br>{signature(dice.number(0, 99))}</div>"""
    return sheet("bailiff_act", html, {"person_names": [name], "issue_date": day}, font="Liberation Serif", size=10.4)


LAYOUTS["call_to_account"] = call_to_account
LAYOUTS |= _further_bailiff_act.LAYOUTS
LAYOUTS |= _potluck_bailiff_act.LAYOUTS
LAYOUTS |= _mixed_bailiff_act.LAYOUTS
LAYOUTS |= _sorted_bailiff_act.LAYOUTS


def answer_by_counsel(dice: Dice) -> Paper:
    """A commissaire's order to pay in house style, no title: labels in a line with the values in the next, day in letters, a representative and a notary among the names."""
    person, clerk, boss, notary = (
        dice.person(age=(24, 74)),
        dice.person("", age=(28, 60)),
        dice.person("", age=(35, 62)),
        dice.person("", age=(35, 64)),
    )
    lord, home, office = dice.company("", "social_landlord"), plain(dice.address()), plain(dice.address(""))
    day = dice.day_before(280, 3)
    rent, rest = dice.number(420, 760), dice.number(2, 5)
    late, cost = float(rent * rest), dice.amount(70, 150)
    money, given = dice.money(), three(dice, person)
    total = round(late + cost, 2)
    name = f"{given} {person.last_name.upper()}"
    rows = (
        ("Créancier", "Numéro du créancier", esc(lord.name), lord.siret),
        ("Bien loué", "Titre", esc(home.line()), f"bail, copie par Me {esc(notary.named('first_LAST'))}, notaire"),
        ("Loyers et charges impayés", "Coût de l'acte", money(late), money(cost)),
        ("Somme à payer", "Compte de l'étude", f"<b>{money(total)}</b>", dice.iban()),
    )
    body = "".join(
        f"<table style='width:100%;margin:3mm 0;border-bottom:.5pt solid #999'><tr><td class='small' style='width:50%'>{a}</td><td class='small'>{b}</td></tr><tr><td>{c}</td><td>{d}</td></tr></table>"
        for a, b, c, d in rows
    )
    html = f"""<div style="border-left:4pt solid #8a6d1f;padding-left:5mm"><b style="font-size:14pt">SELARL {esc(boss.last_name.upper())} &amp; ASSOCIÉS</b><br>commissaires de justice<br>{esc(office.line())}<br>Tél. {dice.phone()} — SIRET {dice.siret()}</div><p style="margin-top:9mm">Objet : acte signifié à {person.civility} {esc(name)}</p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p>
<p>L'an {number_in_words(day.year)} et le {day_in_words(day)}, à la requête du créancier, je vous fais commandement, au visa de l'article 24 de la loi n° 89-462 du 6 juillet 1989, de payer dans le délai de six semaines les sommes ci-dessous, faute de quoi la clause résolutoire du bail sera acquise et votre expulsion demandée au juge.</p>{body}<p>Vous pouvez saisir le fonds de solidarité pour le logement. La commission de coordination des actions de prévention des expulsions est avisée.</p><p>Acte remis à l'étude, avis de passage laissé ce même jour.</p><p style="margin-top:8mm">Pour Maître {esc(initial(boss))}, par délégation, {clerk.civility} {esc(initial(clerk))}, clerc habilité{clerk.e} {signature(dice.number(0, 90))}</p>"""
    return sheet(
        "bailiff_act",
        html,
        {"person_names": [name], "issue_date": day},
        font=dice.font("serif"),
        size=10.8,
        margin="16mm 20mm",
    )


LAYOUTS["answer_by_counsel"] = answer_by_counsel
LAYOUTS |= _dealt_bailiff_act.LAYOUTS
LAYOUTS |= _blind_bailiff_act.LAYOUTS


def boxed_service(dice: Dice) -> Paper:
    """An officer's study in its house style: a grid of boxes with labels above, the act named only in the subject, a tariff below."""
    debtor, home, study = dice.person(age=(24, 72)), dice.address(), dice.address("")
    day = dice.day_before(300, 3)
    ruling = dice.day_before(60, 20, of=day)
    officer, landlord, old = (
        dice.person("", age=(34, 64)),
        dice.company("landlord", "social_landlord"),
        dice.address(""),
    )
    sci = dice.company("", "sci").name
    money = MoneyStyle(" ", ",", " €")
    main, interest, cost = dice.amount(700, 4200), dice.amount(12, 90), dice.amount(51, 96)
    total = round(main + interest + cost, 2)
    shown = f"{debtor.last_name.upper()}, {debtor.first_name}"

    def box(label: str, value: str, span: int = 1) -> str:
        return f'<td colspan="{span}" style="padding:1.5mm 2mm"><span class="tiny">{label}</span><br>{value}</td>'

    html = f"""<div class="c"><b style="font-size:14pt">{esc(officer.named("first_LAST"))}</b><br>Commissaire de justice<br><span class="small">{esc(study.line())} — {dice.phone()} — SIRET {dice.siret()}<br>compte affecté CDC {dice.iban()}</span></div>
<p style="margin-top:6mm"><b>Objet : signification d'une ordonnance d'injonction de payer</b> (articles 1405 et suivants du code de procédure civile)</p>
<table class="grid"><tr>{box("Dossier de", f"<b>{esc(shown)}</b>", 2)}{box("Notre numéro", f"{dice.digits(6)}/{dice.letters(2)}")}</tr><tr>{box("Demeure actuelle", esc(home.line()), 2)}{box("Précédente demeure, bailleur d'alors", f"{esc(old.line())}<br>{esc(sci)}")}</tr><tr>{box("À la requête de", esc(landlord.name))}{box("Siège", esc(landlord.address.line()))}{box("Ordonnance rendue le", f"{ruling:%d/%m/%Y}, juge des contentieux de la protection de {esc(study.town)}")}</tr><tr>{box("Principal", money(main))}{box("Intérêts", money(interest))}{box("Coût de l'acte", money(cost))}</tr><tr>{box("TOTAL À PAYER", f"<b>{money(total)}</b>", 3)}</tr></table>
<p style="margin-top:5mm">Je vous signifie et vous remets copie de l'ordonnance ci-dessus. Vous devez payer la somme indiquée ou, si vous entendez la contester, former opposition au greffe dans le délai d'un mois. À défaut d'opposition, vous ne pourrez plus exercer aucun recours et serez contraint{debtor.e} par toutes voies de droit.</p>
<table class="grid small" style="width:115mm"><tr><th>Tarif réglementé, créance</th><th>Émolument</th></tr><tr><td>jusqu'à 128 €</td><td>12,87 €</td></tr><tr><td>de 128 à 1 280 €</td><td>25,74 €</td></tr><tr><td>plus de 1 280 €</td><td>51,48 €</td></tr></table>
<p style="margin-top:4mm">Copie remise à l'étude, l'intéressé{debtor.e} étant absent{debtor.e} ; avis de passage laissé.</p><p class="r" style="margin-top:6mm">Fait à {esc(study.town)}, le {long_date(day)}<br>{signature(dice.number(0, 99))}</p>"""
    return sheet(
        "bailiff_act",
        html,
        {"person_names": [shown.replace(",", "")], "issue_date": day},
        font=dice.font("serif"),
        size=10.3,
    )


LAYOUTS["boxed_service"] = boxed_service


def sums_of_the_building(dice: Dice) -> Paper:
    """A demand served for a building's common charges: the syndic, the meeting that voted them, the account, how it was handed over."""
    person, clerk, syndic, taker = dice.person(age=(30, 78)), dice.person("", age=(32, 62)), dice.person("", age=(34, 62)), dice.person("", age=(20, 70))  # fmt: skip
    day = dice.day_before(400, 3)
    home, office = plain(dice.address()), plain(dice.address(""))
    voted, told = dice.day_before(400, 120, of=day), dice.day_before(80, 35, of=day)
    parts = [("Appels de fonds, trois trimestres échus", dice.amount(600, 1500)), ("Fonds de travaux, article 14-2-1", dice.amount(60, 190)), ("Mise en demeure et relances", dice.amount(30, 80)), ("Intérêts au taux légal", dice.amount(6, 40)), ("Coût du présent", dice.amount(70, 130))]  # fmt: skip
    paid = float(dice.number(50, 300))
    total, money = round(sum(s for _, s in parts) - paid, 2), MoneyStyle(" ", ",", " €")
    name = f"{person.first_name} {person.last_name.upper()}"
    rows = "".join(f"<tr><td>{a}</td><td class='num'>{money(b)}</td></tr>" for a, b in [*parts, ("À déduire, acompte reçu", -paid)])  # fmt: skip
    html = f"""<table><tr><td style="width:32%;border-right:.8pt solid #333;padding-right:4mm" class="small"><b>SELARL {esc(clerk.last_name.upper())} & ASSOCIÉS</b><br>Commissaires de justice<br>{"<br>".join(map(esc, office.lines()))}<br>{dice.phone()}<br><br>Étude ouverte de 9 h à 12 h<br>Paiement : {dice.iban()}<br><br>Réf. {dice.digits(6)}/{dice.letters(2)}<br>{stamp("COMMISSAIRE DE JUSTICE", under="ACTE")}</td><td style="padding-left:6mm"><h2 class="c">SOMMATION DE PAYER<br><span class="small">CHARGES DE COPROPRIÉTÉ — LOI N° 65-557 DU 10 JUILLET 1965, ARTICLE 19-2</span></h2><p>L'AN {number_in_words(day.year).upper()} et le {day_in_words(day).upper()}</p>
<p class="justify"><b>À la requête du</b> syndicat des copropriétaires de la résidence {dice.pick(("Le Parc Mozart", "Les Terrasses", "Bel Horizon"))}, {esc(home.street)}, {home.postcode} {esc(home.town)}, agissant par son syndic, le cabinet {esc(syndic.last_name)} Immobilier, lui-même représenté par {esc(syndic.civility)} {esc(syndic.named("first_LAST"))},</p><p class="justify">Je, Maître {esc(clerk.named("first_LAST"))}, commissaire de justice associé, soussigné,</p><p class="justify"><b>fais sommation à</b> {person.civility} <b>{esc(name)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}, propriétaire du lot n° {dice.number(1, 90)}, y demeurant,</p>
<p class="justify">de payer sans délai, entre mes mains, les sommes exigibles en vertu des comptes approuvés par l'assemblée générale du {voted:%d/%m/%Y}, déjà réclamées par courrier du {told:%d/%m/%Y} :</p><table class="rows">{rows}<tr><td><b>Reste dû</b></td><td class="num"><b>{money(total)}</b></td></tr></table><p class="justify">Faute de règlement sous trente jours, les provisions non encore échues deviendront exigibles et le président du tribunal judiciaire sera saisi selon la procédure accélérée au fond.</p>
<p class="justify"><b>Modalités de remise.</b> L'intéressé{person.e} étant absent{person.e}, copie a été laissée sous enveloppe à {esc(taker.civility)} {esc(taker.named("first_LAST"))}, qui a déclaré résider au domicile et a accepté de la recevoir. Avis de passage et lettre prévus aux articles 655 et 658 du code de procédure civile adressés le {day + dt.timedelta(days=1):%d/%m/%Y}.</p>{signature(dice.number(0, 90))}</td></tr></table>"""
    return sheet("bailiff_act", html, {"person_names": [name], "issue_date": day}, font=dice.font("serif"), size=10, margin="14mm 14mm")  # fmt: skip


LAYOUTS["sums_of_the_building"] = sums_of_the_building
LAYOUTS |= _diverse_bailiff_act.LAYOUTS | _apart_social.ACT
