"""The lawyer's letter that says a divorce is under way: mutual consent being drafted, or a procedure before the family judge."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import head, lines, paragraphs, sheet, signature, spoken, stamp, table


def mutual_consent(dice: Dice) -> Paper:
    """Attestation: divorce by mutual consent, the agreement being drafted (code civil, art. 229-1)."""
    person, style, day = dice.person(age=(25, 65)), dice.name_style(), dice.day_before(120)
    other = dice.partner(person, same_name=False)
    lawyer, town = dice.person("", age=(28, 64)).named(), dice.address("").town
    html = (
        head(lines(f"<b>Maître {lawyer}</b>", f"Avocat au barreau de {town}", dice.address("").line(), dice.phone(), f"Toque {dice.letters(1)}{dice.number(100, 999)}"), f"{town}, le {long_date(day)}")
        + "<h1>ATTESTATION</h1>"
        + paragraphs(
            f"Je soussigné(e), Maître {lawyer}, avocat au barreau de {town}, atteste être le conseil de {spoken(person, style, birth_name=True)}, demeurant {dice.address().line()}, dans le cadre d'une procédure de divorce par consentement mutuel engagée avec {spoken(other, style)}, sur le fondement des articles 229-1 et suivants du code civil.",
            "La convention de divorce est en cours de rédaction entre les conseils des deux époux.",
            "La présente attestation est délivrée à l'intéressé(e) pour être produite à l'appui de sa demande de logement locatif social.",
        )
        + f"<div class='sign'>{stamp(f'BARREAU DE {town.upper()}')}<div>{signature(day.day)}<br>Maître {lawyer}</div></div>"
    )  # fmt: skip
    fields = {"person_names": [person.named(style), other.named(style)], "issue_date": day}
    return sheet("lawyer_certificate", html, fields, font=dice.font("any"), size=11)


def firm_letter(dice: Dice) -> Paper:
    """Letter of a firm: the petition or summons for divorce has been filed."""
    person, style, day = dice.person(age=(25, 65)), dice.name_style(), dice.day_before(120)
    other = dice.partner(person, same_name=True)
    firm = f"SELARL {dice.person('').last_name.upper()} & ASSOCIÉS"
    lawyer, town = dice.person("", age=(28, 64)).named(), dice.address("").town
    ref = f"{person.last_name.upper()} / {other.last_name.upper()} - {dice.digits(6)}"
    html = (
        head(lines(f"<b style='letter-spacing:2px'>{firm}</b>", "Société d'avocats", dice.address("").line()), lines(f"{lawyer}", "Avocat à la Cour", dice.phone()))
        + f"<p>N/Réf. : {ref}<br>Objet : attestation de procédure de divorce</p><p class='r'>{town}, le {day:%d/%m/%Y}</p><p>À qui de droit</p>"
        + paragraphs(
            f"En ma qualité d'avocat de {spoken(person, style)}, je vous confirme que le juge aux affaires familiales du tribunal judiciaire de {town} a été saisi d'une demande en divorce l'opposant à {spoken(other, style)}.",
            "La date de l'audience d'orientation et sur mesures provisoires n'est pas connue à ce jour. Les époux résident séparément.",
            "Vous souhaitant bonne réception de la présente, je vous prie de croire en l'assurance de mes sentiments distingués.",
        )
        + f"<div class='r'>{lawyer}<br>{signature(19)}</div><p class='tiny c'>Membre d'une association agréée, le règlement des honoraires par chèque est accepté.</p>"
    )  # fmt: skip
    fields = {"person_names": [person.named(style), other.named(style)], "issue_date": day}
    return sheet("lawyer_certificate", html, fields, font=dice.font("serif"), size=11)


def filed_with_judge(dice: Dice) -> Paper:
    """Certificate that a petition was filed, short, on the order's stationery."""
    person, style, day = dice.person(age=(25, 65)), "LAST_first", dice.day_before(120)
    lawyer, town = dice.person("", age=(28, 64)).named(), dice.address("").town
    html = (
        f"<div class='c'><b style='letter-spacing:3px'>CABINET D'AVOCAT</b><br>{lawyer}<br>{dice.address('').line()}</div><h1>CERTIFICAT</h1>"
        + paragraphs(
            f"Je, soussigné, {lawyer}, avocat inscrit au barreau de {town}, certifie que {spoken(person, style)} m'a chargé de la représenter dans la procédure de divorce en cours devant le juge aux affaires familiales de {town}.".replace("la représenter", "le représenter" if person.sex == "M" else "la représenter"),
            "La requête a été déposée au greffe. Aucune décision n'a été rendue à ce jour.", "Certificat délivré pour servir ce que de droit auprès des organismes de logement.", f"Le {long_date(day)}",
        )
        + f"<div class='r'>{signature(23)}</div>"
    )  # fmt: skip
    return sheet(
        "lawyer_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("serif"),
        size=12,
    )


LAYOUTS = {"mutual_consent": mutual_consent, "firm_letter": firm_letter, "filed_with_judge": filed_with_judge}  # fmt: skip


def joint_statement(dice: Dice) -> Paper:
    """Two lawyers of two bars sign one statement: letterheads facing, steps of the procedure as a table with dates, clients named under each lawyer."""
    wife, husband = dice.person(sex="F", age=(24, 66)), dice.person("partner", sex="M", age=(24, 68))
    issued, style = dice.day_before(120, 1), dice.pick(("first_LAST", "LAST_first"))
    one, two = (dice.person("", age=(29, 62)).named("first_LAST") for _ in range(2))
    towns = [dice.address("") for _ in range(2)]
    met, sent = dice.day_before(160, 90, of=issued), dice.day_before(60, 18, of=issued)
    rows = [
        (f"{met:%d/%m/%Y}", "Premier rendez-vous commun, choix du divorce par consentement mutuel (articles 229-1 et suivants du code civil)"),
        (f"{met + dt.timedelta(days=21):%d/%m/%Y}", "Échange des pièces et de l'état des charges"), (f"{sent:%d/%m/%Y}", "Projet de convention adressé à chacun des époux par lettre recommandée avec accusé de réception"),
        ("à venir", "Signature de la convention, au plus tôt quinze jours après réception ; dépôt au rang des minutes du notaire"),
    ]  # fmt: skip

    def firm(name: str, bar: str, client: str) -> str:
        return f'<div style="flex:1;padding:3mm;border-top:1pt solid #333"><b>{esc(name)}</b><br><i>Avocat(e) au barreau de {esc(bar)}</i><br><span class="small">Toque {dice.number(10, 900)} — {dice.phone()}</span><br><br><span class="small">conseil de</span><br>{client}</div>'

    html = f"""<div style="display:flex;gap:14mm">{firm(one, towns[0].town, spoken(wife, style))}{firm(two, towns[1].town, spoken(husband, style))}</div>
<div class="c" style="margin:13mm 0 8mm;letter-spacing:2pt">ATTESTATION COMMUNE</div><p style="text-align:justify">Les avocats soussignés, agissant chacun pour l'époux dont le nom figure ci-dessus et avec son accord pour lever le secret sur ce seul point, certifient qu'une procédure de divorce sans juge est en cours entre leurs clients et qu'elle en est au stade suivant :</p>
{table(rows, cls="rows")}<p style="text-align:justify;margin-top:6mm">Les époux résident séparément. Aucun des deux n'a demandé la conversion de la procédure devant le juge aux affaires familiales. Le notaire pressenti est l'office {esc(dice.person("", age=(30, 60)).last_name)} à {esc(towns[0].town)}.</p>
<p>Établi à la demande des intéressés, pour leur demande de logement social, à {esc(towns[0].town)} et {esc(towns[1].town)}, ce {long_date(issued)}.</p><div class="sign"><div>{signature(dice.number(0, 99))}</div><div>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [wife.named(style), husband.named(style)], "issue_date": issued}
    return sheet("lawyer_certificate", html, fields, font="P052", size=11, margin="20mm 22mm")


LAYOUTS["joint_statement"] = joint_statement
