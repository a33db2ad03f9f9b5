"""The divorce by mutual consent without a judge: an agreement countersigned by two lawyers and kept by a notary.

Code civil, articles 229-1 to 229-4 (since 1 January 2017): two parties, a lawyer each, fifteen days of reflection, then the
deposit among a notary's deeds, which makes the divorce certain. Also given: the notary's attestation of that deposit, and, for
older divorces, the agreement that a judge approved (convention homologuée).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, civil_name, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_civil,
    _blind_divorce_agreement,
    _dealt_divorce_agreement,
    _diverse_divorce_agreement,
    _further_divorce_agreement,
    _gathered_divorce_agreement,
    _mixed_divorce_agreement,
    _potluck_divorce_agreement,
    _scattered_divorce_agreement,
    _sorted_divorce_agreement,
    _strewn_divorce_agreement,
)
from samples.stationery import born, full_name, head, lines, paragraphs, sheet, signature, signed, spoken


def _couple(dice: Dice) -> tuple[Person, Person, dt.date, str]:
    wife = dice.person(sex="F", age=(25, 65))
    husband = dice.partner(wife, same_name=False)
    husband = husband if husband.sex == "M" else dice.person("", sex="M", age=(25, 65))
    wedding = min(wedding_day(dice, (wife, husband)), dice.today - dt.timedelta(days=1000))
    return wife, husband, wedding, dice.address("").town


def _lawyer(dice: Dice) -> str:
    return f"Maître {dice.person('', age=(30, 60)).named()}"


def full_agreement(dice: Dice) -> Paper:
    """The agreement itself: parties, children, home, maintenance, signatures."""
    wife, husband, wedding, town = _couple(dice)
    day = dice.day_before(900, 20)
    lawyers = _lawyer(dice), _lawyer(dice)
    kids = dice.children(husband, dice.number(0, 3))
    amount = dice.number(80, 320)
    children = (
        "<p>De cette union sont issus :</p>" + "".join(f"<p>- {civil_name(kid)}, {born(kid)}</p>" for kid in kids)
        + f"<h2>Article 6 - Résidence des enfants et contribution</h2><p>La résidence habituelle des enfants est fixée au domicile de la mère. {husband.civility} {birth_surname(husband)} versera à {wife.civility} {birth_surname(wife)} une contribution à l'entretien et à l'éducation de {amount} € par mois et par enfant, indexée sur l'indice des prix à la consommation.</p><p>Les mineurs capables de discernement ont été informés de leur droit à être entendus par le juge (article 388-1 du code civil) et n'ont pas souhaité faire usage de cette faculté.</p>"
        if kids else "<p>Aucun enfant n'est issu de cette union.</p>"
    )  # fmt: skip

    def party(person: Person, lawyer: str, quality: str) -> str:
        return f"<p><b>{person.civility} {civil_name(person)}</b>, {born(person)}, de nationalité française, demeurant {dice.address('').line()},<br>{quality} assisté{person.e} de {lawyer}, avocat au barreau de {town},</p>"

    html = (
        "<h1>CONVENTION DE DIVORCE<br>PAR CONSENTEMENT MUTUEL</h1><p class='c'>par acte sous signature privée contresigné par avocats<br>déposée au rang des minutes d'un notaire<br>(articles 229-1 et suivants du code civil)</p>"
        + "<p class='b'>ENTRE LES SOUSSIGNÉS :</p>" + party(wife, lawyers[0], "Épouse") + "<p>ET</p>" + party(husband, lawyers[1], "Époux")
        + f"<h2>Article 1 - Exposé</h2><p>Les époux se sont mariés le {long_date(wedding)} devant l'officier de l'état civil de {town}, sans contrat préalable.</p>{children}"
        + paragraphs(
            "<b>Article 2 - Accord sur le principe du divorce.</b> Les époux déclarent s'entendre sur la rupture du mariage et ses effets dans les termes de la présente convention, conformément à l'article 229-1 du code civil.",
            "<b>Article 3 - Délai de réflexion.</b> Chacun des époux a reçu de son avocat, par lettre recommandée avec demande d'avis de réception, le projet de convention, et n'a pas signé avant l'expiration d'un délai de réflexion de quinze jours (article 229-4 du code civil).",
            f"<b>Article 4 - Nom.</b> {wife.civility} {birth_surname(wife)} reprendra l'usage de son nom de naissance.",
            "<b>Article 5 - Logement de la famille.</b> La jouissance du logement est attribuée à l'épouse, à charge pour elle d'en acquitter le loyer et les charges.",
            "<b>Article 7 - Prestation compensatoire.</b> Les époux conviennent qu'il n'y a pas lieu à prestation compensatoire.",
            "<b>Article 8 - Liquidation du régime matrimonial.</b> Les époux déclarent n'avoir aucun bien immobilier commun ; les meubles ont été partagés.",
            f"<b>Article 9 - Dépôt.</b> La présente convention sera déposée au rang des minutes de Maître {dice.person('', age=(30, 60)).named()}, notaire à {town}.",
        )
        + f"<div class='keep'><p>Fait à {town}, le {long_date(day)}, en quatre exemplaires.</p><div class='sign'><div>{wife.civility} {birth_surname(wife)}<br>{signature(day.day)}</div><div>{husband.civility} {birth_surname(husband)}<br>{signature(day.day + 9)}</div></div><div class='sign'><div>{lawyers[0]}<br>{signature(5)}</div><div>{lawyers[1]}<br>{signature(16)}</div></div></div>"
    )  # fmt: skip
    fields = {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": day}
    return sheet(
        "divorce_agreement",
        html,
        fields,
        font=dice.font("serif"),
        size=11,
        footer="Paraphes des parties et des avocats : ......   {page}",
    )


def notary_attestation(dice: Dice) -> Paper:
    """The notary's attestation that the agreement was deposited: one page."""
    wife, husband, wedding, town = _couple(dice)
    day = dice.day_before(700, 3)
    deposit = day - dt.timedelta(days=dice.number(2, 25))
    notary = dice.person("", age=(32, 65)).named()
    html = (
        head(lines(f"<b>Maître {notary}</b>", "Notaire", dice.address("").line(), dice.phone()), f"<div class='r'>{town}, le {long_date(day)}</div>")
        + "<h1>ATTESTATION DE DÉPÔT<br>D'UNE CONVENTION DE DIVORCE</h1>"
        + f"<p>Je soussigné(e), Maître {notary}, notaire à {town}, atteste avoir reçu le {long_date(deposit)} le dépôt au rang de mes minutes de la convention de divorce par consentement mutuel contresignée par avocats entre :</p>"
        + f"<p><b>{wife.civility} {civil_name(wife)}</b>, {born(wife)},</p><p>et <b>{husband.civility} {civil_name(husband)}</b>, {born(husband)},</p><p>mariés à {dice.address('').town} le {long_date(wedding)}.</p>"
        + paragraphs(
            "Conformément à l'article 229-1 du code civil, ce dépôt donne ses effets à la convention en lui conférant date certaine et force exécutoire.",
            "Le mariage est dissous à la date de ce dépôt. Mention du divorce sera portée en marge des actes de l'état civil.", "Attestation délivrée pour servir et valoir ce que de droit.",
        )
        + signed("", long_date(day), f"Maître {notary}", seed=day.day, seal=f"NOTAIRE À {town.upper()}")
    )  # fmt: skip
    fields = {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": day}
    return sheet("divorce_agreement", html, fields, font=dice.font("any"), size=11)


def countersigned_extract(dice: Dice) -> Paper:
    """The notary's deed of deposit with an extract of the agreement, capitals and numbered references."""
    wife, husband, wedding, town = _couple(dice)
    day = dice.day_before(700, 3)
    notary = dice.person("", age=(32, 65)).named()
    lawyers = _lawyer(dice), _lawyer(dice)
    number = dice.digits(8)
    html = (
        f"<div class='small'>{number}<br>{notary[:2].upper()}/MB/</div><h1>DÉPÔT DE CONVENTION DE DIVORCE<br>PAR CONSENTEMENT MUTUEL CONTRESIGNÉE PAR AVOCATS</h1>"
        f"<p><b>L'AN {day.year}, LE {long_date(day).upper()}</b>,</p><p>À {town.upper()}, en l'office notarial, Maître {notary}, notaire soussigné,</p><p>A REÇU le présent acte contenant DÉPÔT DE CONVENTION DE DIVORCE à la requête de :</p>"
        f"<p><b>{wife.civility} {civil_name(wife)}</b>, demeurant à {dice.address('').line()}, {born(wife)}, ayant pour avocat {lawyers[0]},</p><p><b>{husband.civility} {civil_name(husband)}</b>, demeurant à {dice.address('').line()}, {born(husband)}, ayant pour avocat {lawyers[1]},</p><p>Mariés à la mairie de {dice.address('').town} le {long_date(wedding)} sous le régime légal de la communauté d'acquêts.</p>"
        + paragraphs(
            "<b>CONTRÔLE DU NOTAIRE.</b> Le notaire a vérifié le respect des exigences prévues aux 1° à 6° de l'article 229-3 du code civil et que le projet de convention n'a pas été signé avant l'expiration du délai de réflexion prévu à l'article 229-4.",
            "<b>EXTRAIT DE LA CONVENTION.</b> « Les époux conviennent de divorcer par consentement mutuel. Ils constatent leur accord complet sur la rupture du mariage et sur ses effets. »",
            "<b>EFFETS.</b> Le présent dépôt confère à la convention date certaine et force exécutoire. Le divorce prend effet entre les époux à ce jour.",
        )
        + f"<p><b>DONT ACTE</b> sur deux pages.</p><div class='r'>{signature(31)}</div>"
    )  # fmt: skip
    fields = {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": day}
    return sheet("divorce_agreement", html, fields, font="Liberation Serif", size=11.5, footer="{page}")


def second_headed(dice: Dice) -> Paper:
    """The agreement by lawyers, the spouses under headings."""
    one = dice.person(age=(25, 70), sex="M")
    two, day = dice.person("partner", sex="F", age=(25, 70)), dice.day_before(400, 20)
    html = (
        "<h1>CONVENTION DE DIVORCE PAR CONSENTEMENT MUTUEL</h1><p class='c'>Articles 229-1 à 229-4 du code civil</p><h2>L'ÉPOUX</h2>"
        + paragraphs(f"{spoken(one)}, né le {long_date(one.birth_date)} à {one.birth_place}, de nationalité française", f"Assisté de {_lawyer(dice)}, avocat") + "<h2>L'ÉPOUSE</h2>"
        + paragraphs(f"{spoken(two)}, née le {long_date(two.birth_date)} à {two.birth_place}, de nationalité française", f"Assistée de {_lawyer(dice)}, avocat", "Les époux conviennent de divorcer par consentement mutuel sans intervention du juge. La présente convention sera déposée au rang des minutes d'un notaire.", f"Fait à Nantes, le {day:%d/%m/%Y}, en quatre exemplaires")
    )  # fmt: skip
    return sheet(
        "divorce_agreement",
        html,
        {"person_names": [one.named(), two.named()], "issue_date": day},
        font=dice.font("serif"),
        size=11,
    )


def facing_columns(dice: Dice) -> Paper:
    """A lawyers' deed with the spouses in facing columns, each over their counsel; dates of sending and of expiry of the delay before that of the act at the end."""
    wife, husband, wedding, town = _couple(dice)
    notary, style = _lawyer(dice), dice.pick(("slash", "long"))
    issued = dice.day_before(500, 20)
    sent = dice.day_before(40, 18, of=issued)

    def say(day: dt.date) -> str:
        return long_date(day) if style == "long" else f"{day:%d/%m/%Y}"

    def column(title: str, person: Person) -> str:
        return f"<td style='width:50%;border:.6pt solid #555;padding:3mm 4mm'><div style='text-align:center;letter-spacing:2px'>{title}</div><p style='margin-top:2mm'><b>{civil_name(person)}</b><br>{born(person)}<br>de nationalité française<br>{dice.pick(('comptable', 'sans emploi', 'fonctionnaire', 'responsable de magasin'))}<br>demeurant {dice.address('home' if person is wife else '').line()}</p><p style='font-size:8.6pt'>ayant pour conseil {_lawyer(dice)}, avocat au barreau {dice.pick(('de Bordeaux', 'de Lyon', 'de Lille', 'de Rennes'))}, toque {dice.letters(1)} {dice.number(10, 990)}</p></td>"

    html = (
        f"<div style='text-align:right;font-size:8pt'>Acte d'avocat n° {dice.digits(4)}-{dice.digits(4)}-{dice.letters(4)}</div><h1 style='font-size:14pt;font-weight:normal;border:1pt solid #555;padding:4mm'>DIVORCE PAR CONSENTEMENT MUTUEL<br><span style='font-size:10pt'>Convention sous signature privée contresignée par avocats - articles 229 à 229-4 du code civil</span></h1>"
        f"<table style='margin:5mm 0'><tr>{column('ÉPOUSE', wife)}{column('ÉPOUX', husband)}</tr></table>"
        + paragraphs(
            f"<b>Union.</b> Mariage célébré à {town} le {say(wedding)}, sans contrat préalable.",
            f"<b>Délai de réflexion.</b> Le projet a été adressé à chacun des époux par lettre recommandée avec accusé de réception, reçue le {say(sent)}. Le délai de quinze jours de l'article 229-4 a expiré le {say(sent + dt.timedelta(days=15))}.",
            "<b>Accord.</b> Les époux s'entendent sur la rupture du mariage et sur l'ensemble de ses effets. Chacun reprendra l'usage de son nom. Aucune prestation compensatoire n'est due. Les époux n'ont pas d'enfant mineur désirant être entendu par un juge.",
            f"<b>Logement.</b> Le bail du domicile conjugal est attribué à l'{dice.pick(('épouse', 'époux'))}, à charge d'en payer les loyers à compter de la signature.",
            f"<b>Partage.</b> Les meubles ont été partagés. Les comptes joints ouverts à {town} sont clos. Il n'existe aucun immeuble.",
            f"<b>Dépôt.</b> L'original sera transmis dans les sept jours à {notary}, notaire à {town}, pour être déposé au rang de ses minutes ; le divorce prendra effet à la date de ce dépôt, qui confère date certaine et force exécutoire.",
        )
        + f"<div style='background:#f1f1f1;padding:3mm 4mm;margin-top:6mm;font-size:9pt'>Convention établie et signée électroniquement à {town} le {say(issued)} par les deux époux et leurs conseils, en présence les uns des autres, sur la plateforme e-Acte d'avocat.<table style='margin-top:2mm'><tr><td>{signature(dice.number(0, 99))}</td><td>{signature(dice.number(0, 99))}</td></tr></table></div>"
    )
    return sheet("divorce_agreement", html, {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": issued}, font="P052", size=10, margin="15mm 19mm", footer="page {page}")  # fmt: skip


def signed_online(dice: Dice) -> Paper:
    """Signed at a distance by way of the lawyers' platform: numbered clauses in two columns, then the sheet of the electronic signatures."""
    wife, husband, wedding, town = _couple(dice)
    day = dice.day_before(700, 20)
    firsts, seconds = _lawyer(dice), _lawyer(dice)
    notary, amount = f"Maître {dice.person('', age=(35, 60)).named()}", dice.number(12, 42) * 10

    def party(person: Person, counsel: str) -> str:
        return f"<p><b>{civil_name(person)}</b>, né{person.e} le {long_date(person.birth_date)} à {person.birth_place}, ayant pour avocat {counsel}, du barreau de {dice.address('').town}</p>"

    def clause(number: int, title: str, text: str) -> str:
        return f'<p style="margin-top:2mm"><b>{number}. {title}.</b> {text}</p>'

    clauses = (
        clause(1, "Principe", "Les époux conviennent de divorcer dans les conditions des articles 229-1 et suivants du code civil et reconnaissent avoir reçu le projet par lettre recommandée, quinze jours au moins s'étant écoulés depuis.")
        + clause(2, "Mariage", f"Célébré le {long_date(wedding)} à {town}, sans contrat préalable.")
        + clause(3, "Nom", f"{'Mme' if wife.sex == 'F' else 'M.'} {birth_surname(wife)} reprend l'usage de son nom de naissance.")
        + clause(4, "Logement", f"Le droit au bail du domicile situé {dice.address().line()} est attribué à {dice.pick(('l&#39;épouse', 'l&#39;époux'))}, à charge d'en régler seul le loyer.")
        + clause(5, "Enfants", f"L'autorité parentale est exercée en commun. La contribution à l'entretien et à l'éducation est fixée à {amount} euros par mois, indexée.")
        + clause(6, "Prestation compensatoire", "Les époux n'en sollicitent pas.")
        + clause(7, "Liquidation", "Aucun bien commun n'étant à partager, chacun conserve ses effets personnels et comptes.")
        + clause(8, "Dépôt", f"La convention sera déposée au rang des minutes de {notary}, notaire, dans les sept jours de sa signature ; ce dépôt lui donne date certaine et force exécutoire.")
        + clause(9, "Frais", "Chacune des parties conserve les honoraires de son conseil. Aide juridictionnelle : néant.")
    )  # fmt: skip

    def line(name: str, role: str, minute: int) -> tuple[str, str, str]:
        return name, role, f"{day:%d/%m/%Y} 1{dice.number(0, 7)}:{minute:02d} (Paris)"

    rows = (
        line(civil_name(wife, " "), "époux 1", 2),
        line(civil_name(husband, " "), "époux 2", 9),
        line(firsts, "avocat", 31),
        line(seconds, "avocat", 47),
    )
    marks = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows)
    html = f"""<h1 style="text-align:left;font-weight:normal;font-size:17pt">Divorce par consentement mutuel</h1><p style="border-bottom:2px solid #6a1b4d;padding-bottom:2mm">Convention sous signature privée contresignée par avocats (C. civ., art. 229-1 à 229-4)</p>
<div style="columns:2;column-gap:9mm;text-align:justify;margin-top:4mm;font-size:9.2pt"><p class="b">ENTRE</p>{party(wife, firsts)}<p class="b">ET</p>{party(husband, seconds)}{clauses}</div>
<div class="new"><h2>Feuille de signature électronique</h2><p class="small">Acte n° EA-{day.year}-{dice.digits(6)} — plateforme de la profession d'avocat</p><table class="grid"><tr><th>Signataire</th><th>Qualité</th><th>Horodatage</th></tr>{marks}</table><p>Acte signé et scellé le {long_date(day)}. Empreinte SHA-256 : {dice.digits(6)}a{dice.digits(5)}f{dice.digits(7)}c{dice.digits(8)}</p></div>"""
    fields = {"issue_date": day, "person_names": [truth_name(wife), truth_name(husband)]}
    return sheet("divorce_agreement", html, fields, font="Lato", size=10)


LAYOUTS = {
    "signed_online": signed_online,
    "facing_columns": facing_columns,
    "second_headed": second_headed,
    "full_agreement": full_agreement,
    "notary_attestation": notary_attestation,
    "countersigned_extract": countersigned_extract,
}


def approved_by_judge(dice: Dice) -> Paper:
    """The older agreement that a judge approved: a single lawyer for both, numbered sentences, the judge's seal across the last page."""
    wife, husband, _, town = _couple(dice)
    signed_on = dt.date(dice.number(2006, 2016), dice.number(1, 12), dice.number(1, 28))
    if min((signed_on - person.birth_date).days for person in (wife, husband)) < 22 * 365:
        shift = dt.timedelta(days=16 * 365)
        wife, husband = (replace(person, birth_date=person.birth_date - shift) for person in (wife, husband))
    wedding = signed_on.replace(year=signed_on.year - dice.number(1, 3))
    lawyer, support, money = _lawyer(dice), dice.number(90, 340), dice.money()
    kids = dice.children(wife, dice.number(0, 2))
    first, second = civil_name(husband, " "), civil_name(wife, " ")
    care = "Aucun enfant n'est issu de l'union. Il n'y a donc lieu de statuer ni sur l'autorité parentale ni sur une contribution."  # fmt: skip
    if kids:
        names = " et ".join(kid.first_name for kid in kids)
        care = f"L'autorité parentale sur {names} est exercée en commun. Résidence habituelle chez la mère. Le père verse {money(support)} par mois et par enfant, avec indexation."
    items = (
        f"1.1. Les époux se sont mariés à {town} le {long_date(wedding)} sans contrat préalable. 1.2. Ils sont d'accord pour divorcer et soumettent au juge aux affaires familiales la présente convention, qui règle toutes les conséquences de leur divorce (articles 230, 232 et 279 du code civil).",
        "2.1. Chacun des époux reprend l'usage de son nom de naissance. 2.2. Chacun déclare avoir repris ses effets personnels et ne rien réclamer à l'autre de ce chef.",
        f"3.1. {care}",
        f"4.1. Le logement familial, pris à bail, est attribué à {second}, qui en assume seule le loyer. 4.2. {first} reconnaît l'avoir quitté. 4.3. Les comptes joints sont clôturés.",
        "5.1. Les époux n'ont aucun bien immobilier commun : l'état liquidatif est négatif. 5.2. Ils renoncent à toute prestation compensatoire. 5.3. Les dépens sont partagés par moitié.",
    )
    titles = ("EXPOSÉ", "EFFETS PERSONNELS", "ENFANTS", "LOGEMENT ET COMPTES", "LIQUIDATION ET PRESTATION")
    body = "".join(f'<div class="keep"><div style="font-variant:small-caps;margin-top:5mm">{title}</div><p style="text-align:justify">{text}</p></div>' for title, text in zip(titles, items, strict=True))  # fmt: skip
    html = f"""<div class="right small">{lawyer}<br>Avocat au barreau de {esc(town)}<br>Case {dice.number(2, 190)}</div><div style="border-top:2pt double;border-bottom:2pt double;margin:12mm 0;padding:6mm" class="c"><span style="font-size:1.35em">CONVENTION DÉFINITIVE</span><br>portant règlement complet des effets du divorce<br><span class="small">annexée à la requête conjointe en divorce par consentement mutuel</span></div>
<p><b>LES SOUSSIGNÉS</b></p><p style="margin-left:12mm">Monsieur <b>{esc(first)}</b>, né le {husband.birth_date:%d/%m/%Y} à {esc(husband.birth_place)}, demeurant {esc(dice.address("").line())},</p><p style="margin-left:12mm">Madame <b>{esc(second)}</b>, née le {wife.birth_date:%d/%m/%Y} à {esc(wife.birth_place)}, épouse {esc(husband.last_name.upper())}, demeurant {esc(dice.address().line())},</p><p>ayant pour avocat commun {lawyer}, ont arrêté ce qui suit.</p>{body}
<div class="keep"><p style="margin-top:8mm">Rédigé à {esc(town)} en quatre originaux, le {long_date(signed_on)}.</p><div class="sign"><div>L'époux<br>{signature(dice.number(0, 99))}</div><div>L'épouse<br>{signature(dice.number(0, 99))}</div><div>L'avocat<br>{signature(dice.number(0, 99))}</div></div>
<div style="border:1.2pt solid #27408b;color:#27408b;padding:4mm;margin-top:6mm;transform:rotate(-1.5deg);width:110mm">TRIBUNAL DE GRANDE INSTANCE DE {esc(town.upper())}<br>Cabinet {dice.number(1, 9)} — Juge aux affaires familiales<br><b>Convention homologuée</b> et annexée à la minute de notre jugement prononçant le divorce, R.G. {signed_on:%y}/0{dice.digits(4)}<br>Le greffier — Le juge</div></div>"""
    fields = {"person_names": [truth_name(husband), truth_name(wife)], "issue_date": signed_on}
    return sheet("divorce_agreement", html, fields, font="URW Bookman", size=10)


LAYOUTS["approved_by_judge"] = approved_by_judge


def bar_model(dice: Dice) -> Paper:
    """The bar's model in numbered headings: a cover that names the spouses, each lawyer under their client, a table of signatures with the day at the very end."""
    wife, husband, wedding, town = _couple(dice)
    issued = dice.day_before(700, 20)
    sent, money = issued - dt.timedelta(days=dice.number(16, 40)), dice.money()
    rents = dice.amount(90, 300)

    def party(number: int, it: Person, role: str) -> str:
        return f"<div style='border-left:3px solid #7a1f3d;padding-left:5mm;margin:5mm 0'><b>{number}.</b> {it.civility} <b>{truth_name(it)}</b>, {born(it)}, de nationalité française, demeurant {dice.address('').line()},<br><i>ci-après « {role} »</i><br>Ayant pour conseil {_lawyer(dice)}, avocat au barreau de {town}</div>"

    articles = [
        ("1. Rappel des faits", f"Les soussignés se sont mariés le {long_date(wedding)} à {town}, sans contrat préalable. De leur union sont issus deux enfants, aujourd'hui mineurs, qui ont été informés de leur droit d'être entendus et n'ont pas souhaité l'exercer."),
        ("2. Principe du divorce", "Les époux déclarent s'entendre sur la rupture de leur mariage et sur l'ensemble de ses effets, par le présent acte sous signature privée contresigné par avocats (art. 229-1 et suivants du code civil)."),
        ("3. Délai de réflexion", f"Le projet a été adressé à chacun des époux par lettre recommandée électronique reçue le {long_date(sent)}. Le délai de quinze jours prévu par l'article 229-4 est expiré."),
        ("4. Nom", "L'épouse reprendra l'usage de son nom de naissance." if wife.birth_name else "Chacun des époux reprend l'usage exclusif de son nom."),
        ("5. Logement", "Le bail du domicile conjugal est attribué à l'épouse, à charge pour elle d'en acquitter les loyers."),
        ("6. Enfants", f"L'autorité parentale est exercée en commun ; la résidence est fixée chez la mère. Le père versera {money(rents)} par mois et par enfant."),
        ("7. Prestation compensatoire", "Aucune prestation compensatoire n'est due de part ni d'autre."), ("8. Liquidation", "Les époux déclarent n'avoir aucun bien immobilier commun ; les meubles sont déjà partagés."),
        ("9. Dépôt", f"L'acte sera transmis dans les sept jours à Maître {dice.person('', age=(35, 60)).last_name.upper()}, notaire à {town}, pour être déposé au rang de ses minutes."),
    ]  # fmt: skip
    cells = "".join(
        f"<td style='border:.6pt solid;height:24mm;vertical-align:top'>{name}<br><span class='small'>{issued:%d/%m/%Y}</span><br>{signature(seed)}</td>"
        for seed, name in enumerate(
            (truth_name(wife), truth_name(husband), "Conseil de l'épouse", "Conseil de l'époux")
        )
    )
    html = (
        f"<div style='height:225mm;text-align:center;padding-top:55mm;box-sizing:border-box'><div style='font-size:9pt;letter-spacing:2pt'>ACTE D'AVOCATS</div><div style='font-size:20pt;margin:14mm 0'>Divorce par consentement mutuel</div><div style='font-size:12pt'>{truth_name(wife)}<br>&amp;<br>{truth_name(husband)}</div><div class='small' style='margin-top:40mm'>Modèle établi d'après la trame du Conseil national des barreaux</div></div>"
        f"<div class='new'>{party(1, wife, 'l’épouse')}{party(2, husband, 'l’époux')}</div>"
        + "".join(f"<h2>{title}</h2><p>{text}</p>" for title, text in articles)
        + f"<div class='keep'><h2>10. Signatures</h2><p>Fait en quatre exemplaires au cabinet de l'un des conseils, à {town}.</p><table><tr>{cells}</tr></table></div>"
    )  # fmt: skip
    return sheet(
        "divorce_agreement",
        html,
        {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": issued},
        font="Caladea",
        size=11,
        margin="20mm 24mm",
        footer="Paraphes : ........   ........   ........   ........        {page}",
    )


LAYOUTS["bar_model"] = bar_model


def calendar_first(dice: Dice) -> Paper:
    """A lawyers' agreement that begins with a calendar of its steps; lines numbered in the margin, articles after it, the notary's charge at the end."""
    one, two = dice.person(age=(27, 64)), dice.person("partner", age=(27, 64))
    signed_on = dice.day_before(700, 20)
    sent, met = signed_on - dt.timedelta(days=dice.number(17, 40)), signed_on - dt.timedelta(days=dice.number(60, 150))
    wed, town = wedding_day(dice, (one, two)), dice.address("").town
    counsel = [dice.person("", age=(30, 60)).named("first_LAST") for _ in range(2)]
    notary, money, home = dice.person("", age=(35, 60)).named("first_LAST"), dice.money(), dice.address()
    names = [full_name(one), full_name(two)]
    kids = dice.children(one, dice.number(0, 2))
    support = dice.number(12, 42) * 10
    count = [0]

    def numbered(text: str, heavy: bool = False) -> str:
        count[0] += 5
        return f"<div style='display:flex;gap:4mm;margin-bottom:2.4mm'><div style='width:8mm;color:#888;font-size:7.5pt'>{count[0]}</div><div style='flex:1;text-align:justify;{'font-weight:bold' if heavy else ''}'>{text}</div></div>"

    parts = [numbered(f"1. {one.civility} {esc(names[0])}, né{one.e} le {long_date(one.birth_date)} à {one.birth_place}, assisté{one.e} de Me {counsel[0]}, avocat au barreau de {esc(town)}."), numbered(f"2. {two.civility} {esc(names[1])}, né{two.e} le {long_date(two.birth_date)} à {two.birth_place}, assisté{two.e} de Me {counsel[1]}, avocat au même barreau."),
        numbered(f"Mariés le {long_date(wed)} à la mairie de {esc(dice.address('').town)}, sans contrat préalable, ils s'accordent sur la rupture du mariage et sur tous ses effets, par acte sous signature privée contresigné par avocats (articles 229-1 à 229-4 du code civil)."),
        numbered("Article 1 — Résidence et domicile", True), numbered(f"L'ancien domicile, {esc(home.line())}, est conservé par {one.civility} {esc(one.last_name.upper())}, qui en assume seul{one.e} le loyer ; {two.civility} {esc(two.last_name.upper())} l'a quitté."),
        numbered("Article 2 — Enfants", True), numbered(f"{', '.join(kid.first_name for kid in kids)} : autorité parentale conjointe, résidence chez {one.civility} {esc(one.last_name.upper())}, contribution de {money(support)} par mois et par enfant, indexée." if kids else "Les époux n'ont pas d'enfant mineur ; la formalité de l'audition est sans objet."),
        numbered("Article 3 — Prestation compensatoire et biens", True), numbered("Aucune prestation compensatoire n'est due. Le régime matrimonial est liquidé par le partage des meubles, sans soulte ; il n'existe pas d'immeuble commun."),
        numbered("Article 4 — Nom, dettes, frais", True), numbered("Chacun reprend l'usage de son nom. Les frais sont partagés par moitié."),
        numbered("Article 5 — Dépôt", True), numbered(f"Le présent acte sera transmis dans les sept jours à Me {notary}, notaire à {esc(dice.address('').town)}, qui le déposera au rang de ses minutes ; le divorce prendra effet à cette date.")]  # fmt: skip
    html = f"""<p class="r small">Acte d'avocats n° {dice.digits(7)} — exemplaire {dice.number(1, 4)}/4</p><p style="font-size:15pt;margin:6mm 0">Consentement mutuel — convention de divorce</p>
<table class="grid small" style="margin-bottom:9mm"><tr><th colspan="2">CALENDRIER</th></tr><tr><td style="width:60%">Premier rendez-vous à quatre</td><td>{met:%d.%m.%Y}</td></tr><tr><td>Envoi du projet aux époux, lettre recommandée avec avis de réception</td><td>{sent:%d.%m.%Y}</td></tr><tr><td>Fin du délai de réflexion de quinze jours (article 229-4)</td><td>{sent + dt.timedelta(days=16):%d.%m.%Y}</td></tr><tr><td><b>Signature de la présente convention</b></td><td><b>{signed_on:%d.%m.%Y}</b></td></tr></table>
<p>Entre les époux :</p>{"".join(parts)}<div class="keep" style="margin-top:9mm"><p>Signé par les quatre personnes le {long_date(signed_on)}, à {esc(town)}.</p><table><tr>{"".join(f"<td class='small'>{esc(who)}<br>{signature(rank * 19 + 3)}</td>" for rank, who in enumerate((names[0], names[1], "Me " + counsel[0], "Me " + counsel[1])))}</tr></table></div>"""
    truth = {"person_names": names, "issue_date": signed_on}
    return sheet(
        "divorce_agreement",
        html,
        truth,
        font="Nimbus Roman",
        size=11,
        margin="18mm 20mm",
        footer="paraphes : ___ ___ ___ ___ — {page}",
    )


LAYOUTS["calendar_first"] = calendar_first


def two_columns_of_goods(dice: Dice) -> Paper:
    """A private deed countersigned: what each spouse receives set out in a balance that adds up, each named in the heads of its columns and at the first lines; the days of the drafts, of the wedding and of the parting before that of the signatures."""
    one = dice.person(age=(27, 68))
    two = dice.partner(one, same_name=False)
    wed = wedding_day(dice, (one, two))
    issued = max(dice.day_before(140, 2), wed + dt.timedelta(days=150))
    sent = issued - dt.timedelta(days=dice.number(16, 30))
    left = issued - dt.timedelta(days=dice.number(60, 120))
    kids = [kid for kid in dice.children(two if two.sex == "M" else one, dice.number(1, 2)) if kid.birth_date < issued]
    counsel = [dice.person("", age=(30, 62)).named("first_LAST") for _ in range(2)]
    notary, money = dice.person("", age=(34, 64)).named("first_LAST"), dice.table_money()
    flat, account, car, loan = dice.number(80, 240) * 1000, dice.number(12, 180) * 100, dice.number(20, 110) * 100, dice.number(15, 70) * 1000  # fmt: skip
    net = flat + account + car - loan
    share = net / 2
    pay = flat - loan + car - share
    who, town = (civil_name(one, " "), civil_name(two, " ")), dice.address("").town
    rows = (
        ("Logement acquis en indivision (évaluation)", flat, 0),
        ("Comptes et livrets", 0, account),
        ("Véhicule", car, 0),
        ("Prêt immobilier repris", -loan, 0),
        ("Soulte versée / reçue", -pay, pay),
        ("TOTAL DES DROITS", share, share),
    )
    lines_ = "".join(f"<tr><td>{label}</td>{''.join(f'<td class=num>{money(value) if value else chr(8212)}</td>' for value in (a, b))}</tr>" for label, a, b in rows)  # fmt: skip
    minors = "".join(f"<li>{full_name(kid)}, le {kid.birth_date:%d/%m/%Y}, dont la résidence est fixée {dice.pick(('en alternance chez chacun', f'chez {who[0]}', f'chez {who[1]}'))} ;</li>" for kid in kids)  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between' class='small'><div>Me {counsel[0]}<br>avocat au barreau de {dice.address('').town}</div><div class='c' style='font-size:12.5pt;font-weight:bold'>ACTE SOUS SIGNATURE PRIVÉE<br>CONTRESIGNÉ PAR AVOCATS</div><div class='r'>Me {counsel[1]}<br>avocat au barreau de {town}</div></div>"
        f"<p style='margin-top:7mm'>Entre :</p><p>{who[0]}, né{one.e} le {long_date(one.birth_date)} à {esc(one.birth_place)}, demeurant {esc(dice.address().line())}, assisté{one.e} de Maître {counsel[0]}, d'une part,</p><p>et {who[1]}, né{two.e} le {long_date(two.birth_date)} à {esc(two.birth_place)}, demeurant {esc(dice.address('').line())}, assisté{two.e} de Maître {counsel[1]}, d'autre part,</p>"
        f"<p style='text-align:justify'>ayant contracté mariage le {long_date(wed)} à {esc(dice.address('').town)}, vivant séparément depuis le {long_date(left)}, qui se sont accordés sur la rupture de leur mariage et sur tous ses effets en application des articles 229-1 et suivants du code civil, le projet leur ayant été adressé par lettre recommandée le {long_date(sent)}, il a été arrêté ce qui suit.</p>"
        f"<p><b>A.</b> Les parties consentent mutuellement à leur divorce. Chacune perd l'usage du nom de l'autre.</p>"
        f"{f'<p><b>B.</b> Des relations des parties sont nés :</p><ul>{minors}</ul><p>La contribution à leur entretien est de {money(dice.number(90, 260))} euros par mois et par enfant, indexée.</p>' if kids else '<p><b>B.</b> Les parties n’ont pas d’enfant mineur.</p>'}"
        f"<p><b>C.</b> Le régime matrimonial est liquidé comme suit (en euros) :</p><table class='grid' style='margin:3mm 0'><tr><th style='width:46%'></th><th class='r'>{who[0]}</th><th class='r'>{who[1]}</th></tr>{lines_}</table>"
        f"<p><b>D.</b> Aucune prestation compensatoire n'est due. <b>E.</b> Maître {notary}, notaire à {esc(dice.address('').town)}, recevra l'acte au rang de ses minutes dans les sept jours ; la convention n'aura force exécutoire qu'après ce dépôt.</p>"
        f"<p>Fait en quatre originaux à {town}, le {long_date(issued)}.</p><table class='c'><tr>{''.join(f'<td>{name}<br>{signature(dice.number(0, 99))}</td>' for name in (*who, 'Me ' + counsel[0], 'Me ' + counsel[1]))}</tr></table>"
    )  # fmt: skip
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("divorce_agreement", html, truth, font="Caladea", size=10, margin="13mm 18mm", footer="Paraphes — page {page}")  # fmt: skip


LAYOUTS["two_columns_of_goods"] = two_columns_of_goods


LAYOUTS |= _further_divorce_agreement.LAYOUTS
LAYOUTS |= _potluck_divorce_agreement.LAYOUTS
LAYOUTS |= _mixed_divorce_agreement.LAYOUTS
LAYOUTS |= _sorted_divorce_agreement.LAYOUTS | _gathered_divorce_agreement.LAYOUTS
LAYOUTS |= _dealt_divorce_agreement.LAYOUTS
LAYOUTS |= _blind_divorce_agreement.LAYOUTS
LAYOUTS |= _strewn_divorce_agreement.LAYOUTS | _scattered_divorce_agreement.LAYOUTS | _diverse_divorce_agreement.LAYOUTS
LAYOUTS |= _apart_civil.DIVORCE
