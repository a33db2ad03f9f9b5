"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import date_in_words, date_printed, long_date
from samples.paper import Paper, esc, lines
from samples.papers.court_ruling._draw import EXECUTION, Case, draw, of
from samples.stationery import HAND, handwriting, sheet, signature

FAMILIES = ("Ndiaye Sow Camara", "Hernández Ruiz de Alba", "Al Hashimi Benkirane", "Phan Thi Nguyen", "Oliveira Matos da Silva")  # fmt: skip
OTHERS = ("Garnier", "Belhadj", "Lecoq", "Tavares", "Moretti", "Kone")


def _days(count: int) -> dt.timedelta:
    return dt.timedelta(days=count)


def _weekday(dice: Dice, case: Case) -> Case:
    """The same case decided on a day when courts sit, unless a dossier has fixed it."""
    late = max(0, case.decided_on.weekday() - 4)
    return case if "decided_on" in dice.given else replace(case, decided_on=case.decided_on - _days(late))


def _filed(case: Case, day: dt.date) -> Case:
    return replace(case, rg=f"{day:%y}/{case.rg.split('/')[1]}")


def _child(dice: Dice, case: Case, last: str = "") -> Person:
    child = dice.children(case.first, 1, "")[0]
    born = case.decided_on - _days(dice.number(900, 2_400))
    return replace(child, birth_date=born, last_name=last or child.last_name)


def _apart(dice: Dice, case: Case) -> tuple[Person, Person]:
    """The two with different surnames, unless a dossier has fixed them."""
    one, two = case.first, case.second
    if one.last_name == two.last_name and "partner" not in dice.given:
        two = replace(two, last_name=dice.pick([name for name in OTHERS if name != one.last_name]), birth_name=None)
    return one, two


def ticked_print(dice: Dice) -> Paper:
    """A monospace print of a divorce: boxes in brackets, what does not apply left empty, the usage and the birth names."""
    case = _weekday(dice, draw(dice))
    one, two = case.first, case.second
    names = [one.named("first_LAST"), two.named("first_LAST")]
    child, notary, chief = _child(dice, case), dice.person("", age=(35, 65)), dice.person("", age=(30, 62))
    each = dice.number(90, 340)
    maiden = ["", ""]
    for turn, who in enumerate((one, two)):
        if who.sex == "F" and ("partner" if turn else "person") not in dice.given:
            born = who.birth_name or dice.pick([name for name in OTHERS if name != who.last_name])
            maiden[turn] = f" née {esc(born.upper())}"
    wed = case.decided_on - _days(dice.number(2_200, 8_000))
    yes, no = "[X]", "[ ]"
    why = dice.number(0, 2)
    reasons = ("acceptation du principe de la rupture (233)", "altération définitive du lien conjugal (237)", "faute (242)")  # fmt: skip
    ticks = "<br>".join(f"&nbsp;&nbsp;&nbsp;{yes if i == why else no} {text if i == why else f'<s>{text}</s>'}" for i, text in enumerate(reasons))  # fmt: skip
    html = f"""<p>TRIBUNAL JUDICIAIRE {of(case.town).upper()}<br>CHAMBRE DE LA FAMILLE - CABINET {dice.number(1, 9)}<br>R.G. {case.rg} &nbsp;&nbsp; MINUTE {case.minute}</p><p>OBJET : {one.civility} {esc(names[0])}{maiden[0]} c/ {two.civility} {esc(names[1])}{maiden[1]}</p><p class="c">= = = =&nbsp; G R O S S E &nbsp;= = = =</p>
<p>Le présent jugement, rendu ce jour, {long_date(case.decided_on, weekday=True)}, par {esc(case.judge)}, juge aux affaires familiales, après débats en chambre du conseil le {long_date(case.heard_on)}, {esc(case.clerk)} tenant la plume, intervient entre {one.civility} {esc(names[0])}{maiden[0]}, demeurant {esc(case.first_home.line())}, et {two.civility} {esc(names[1])}{maiden[1]}, demeurant {esc(case.second_home.line())}, mariés le {long_date(wed)}.</p>
<p>PAR CES MOTIFS, statuant publiquement et en premier ressort :</p><p>{yes} PRONONCE le divorce &nbsp;&nbsp; {no} <s>REJETTE la demande</s><br>{ticks}<br>{yes} ORDONNE la mention en marge des actes de l'état civil<br>{yes} RENVOIE les parties devant Me {esc(notary.named("first_LAST"))}, notaire, pour le partage<br>{no} <s>ALLOUE une prestation compensatoire de ................ euros</s><br>{yes} FIXE à {each} euros par mois la contribution de {two.civility} {esc(names[1])} à l'entretien et à l'éducation de l'enfant {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}<br>{yes} DIT que chacun garde la charge de ses dépens</p>
<p>Copie exécutoire délivrée le {long_date(case.decided_on + _days(dice.number(8, 40)))}.<br>Pour le directeur de greffe, par délégation, {chief.civility} {esc(chief.named("first_LAST"))}</p><p>{signature(dice.number(0, 900), "#111")}</p><p style="font-size:7.5pt">{EXECUTION}</p>"""
    truth = case.truth("divorce", names, child_support_amount=float(each))
    return sheet("court_ruling", html, truth, font=dice.pick(("Liberation Mono", "DejaVu Sans Mono", "Courier Prime")), size=9.4, margin="15mm 17mm", css="p { margin: 0 0 4mm }")  # fmt: skip


def filled_by_hand(dice: Dice) -> Paper:
    """A printed form filled in a handwriting on dotted lines: the people in a band on the left, « Concerne », the day at the end."""
    case = _weekday(dice, draw(dice, couple=False))
    adult, helper = case.first, case.second
    if "person" not in dice.given:
        adult = replace(adult, last_name=dice.pick(FAMILIES), birth_name=None)
    doctor, agent = dice.person("", age=(35, 66)), dice.person("", age=(28, 60))
    child = _child(dice, case, adult.last_name)
    names = [adult.named("first_LAST"), helper.named("first_LAST")]
    seen = case.heard_on - _days(dice.number(30, 120))

    def ink(text: object, wide: str = "") -> str:
        return f'<span style="font-family:{HAND};color:#1a2a7a;border-bottom:1pt dotted #444;padding:0 2mm;{wide}">{esc(str(text))}</span>'

    parts = [("MAJEUR(E) À PROTÉGER", f"{adult.civility} {names[0]}"), ("demeurant", case.first_home.line()), ("REQUÉRANT ET PROCHE", f"{helper.civility} {names[1]}"), ("demeurant", case.second_home.line()), ("MÉDECIN INSCRIT", f"Dr {doctor.named('first_LAST')}"), ("ENFANT ENTENDU(E)", child.named("first_LAST"))]  # fmt: skip
    band = "".join(f'<p class="tiny" style="margin:4mm 0 0">{a}</p><p style="font-family:{HAND};color:#1a2a7a;border-bottom:1pt dotted #444">{esc(b)}</p>' for a, b in parts)  # fmt: skip
    length = dice.pick((36, 48, 60))
    html = f"""<div style="display:flex;min-height:255mm"><div style="width:50mm;border-right:1.2pt solid #222;padding-right:4mm">{band}</div><div style="flex:1;padding-left:6mm;line-height:1.75"><p class="c"><b>{esc(case.court)}</b><br>Juge des contentieux de la protection, exerçant les fonctions de juge des tutelles</p><p>R.G. n° {ink(case.rg)} &nbsp; Minute {ink(case.minute)}</p><p>Concerne : {ink(names[0])}</p><p>Objet : jugement d'ouverture d'une curatelle renforcée</p>
<p>Nous, {ink(case.judge)}, juge, assisté(e) de {ink(case.clerk)}, greffier ; vu le certificat circonstancié du {ink(date_printed(seen, "slash"))} ; après audition le {ink(date_printed(case.heard_on, "slash"))} et avis du ministère public ; attendu que l'intéressé(e) a besoin d'être assisté(e) d'une manière continue dans les actes importants de la vie civile,</p>
<p><b>Par ces motifs,</b></p><p>PLAÇONS {ink(names[0])} sous curatelle renforcée (articles 440 et 472 du code civil), pour une durée de {ink(length)} mois ;</p><p>DÉSIGNONS {ink(names[1])} en qualité de curat{"rice" if helper.sex == "F" else "eur"} ;</p><p>MAINTENONS le droit de vote ; DISONS que l'inventaire sera remis dans les trois mois ; ORDONNONS l'exécution provisoire.</p><p style="margin-top:8mm">Fait à {ink(case.town)}, le {ink(long_date(case.decided_on))}</p>
<div style="display:flex;justify-content:space-between"><div>Le juge<br>{signature(dice.number(0, 900))}</div><div>Vu et contresigné, l'adjoint du greffe<br>{ink(agent.named("first_last"))}</div></div></div></div>"""
    return sheet("court_ruling", html, case.truth("guardianship", names), font=dice.pick(("Liberation Serif", "Caladea", "Liberation Sans")), size=9.8, margin="15mm 15mm", css=handwriting())  # fmt: skip


def registry_mail(dice: Dice) -> Paper:
    """A registry's mail printed with its header: the decision in sentences, one boxed summary with its cell « Date », no title."""
    case = _weekday(dice, draw(dice))
    one, two = _apart(dice, case)
    child = _child(dice, case, one.last_name)
    names = [f"{who.last_name}, {who.first_name}" for who in (one, two)]
    each = dice.number(80, 310)
    sent = case.decided_on + _days(dice.number(4, 12))
    sent -= _days(max(0, sent.weekday() - 4))
    effect = (case.decided_on + _days(31)).replace(day=1)
    slug = "".join(c for c in case.town.lower() if c.isascii() and c.isalpha())
    box = [("Date", date_printed(case.decided_on, "slash")), ("Rôle général", case.rg), ("Juridiction", esc(case.court)), ("Concerne :", f"{esc(names[0])} / {esc(names[1])}"), ("Montant mensuel", f"{each} €")]  # fmt: skip
    inner = "".join(f"<tr><td style='width:34%'>{a}</td><td>{b}</td></tr>" for a, b in box)
    html = f"""<table style="border-bottom:1.4pt solid #000;margin-bottom:5mm"><tr><td style="width:24mm"><b>De :</b></td><td>greffe.famille@tj-{slug}.example</td></tr><tr><td><b>Envoyé :</b></td><td>{long_date(sent, weekday=True)} {dice.number(8, 17)}:{dice.number(10, 59)}</td></tr><tr><td><b>À :</b></td><td>cabinet.{"".join(c for c in case.first_lawyer.split()[-1].lower() if c.isalpha())}@avocats.example</td></tr><tr><td><b>Objet :</b></td><td>votre dossier {case.rg}</td></tr></table><p>Maître,</p>
<p class="justify">Vous trouverez ci-après le texte intégral de la décision, dont l'original signé est conservé au greffe ; l'avis de réception du {date_printed(sent + _days(1), "slash")} fera foi.</p><div class="box" style="margin:4mm 10mm"><table class="grid">{inner}</table></div>
<p class="justify">Vu la requête de {one.civility} {esc(names[0])}, né{one.e} le {one.birth_date:%d/%m/%Y}, dirigée contre {two.civility} {esc(names[1])}, né{two.e} le {two.birth_date:%d/%m/%Y}, parents non mariés de {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y} ; vu l'audience du {date_printed(case.heard_on, "slash")} ; considérant que la partie demanderesse sollicitait {each + 90} € et que la partie adverse en offrait {max(each - 45, 30)} ; que les facultés des parents commandent une somme intermédiaire ;</p>
<p class="justify">Par ces motifs, le juge aux affaires familiales, {esc(case.judge)}, statuant en premier ressort, par jugement contradictoire mis à disposition au greffe, dit que l'autorité parentale est exercée en commun, fixe la résidence de l'enfant chez {one.civility} {esc(names[0])}, fixe à {each} € par mois la contribution de {two.civility} {esc(names[1])} à l'entretien et à l'éducation de l'enfant, payable à compter du {date_printed(effect, "slash")}, indexée chaque année, et laisse à chacun ses dépens.</p>
<p style="margin-top:6mm">Cordialement,<br>{esc(case.clerk)}, greffier</p><p class="tiny" style="margin-top:14mm">Imprimé le {date_printed(sent + _days(dice.number(2, 90)), "slash")} — page 1 sur 1</p>"""
    truth = case.truth("child_support", names, child_support_amount=float(each))
    return sheet("court_ruling", html, truth, font=dice.pick(("Carlito", "Liberation Sans", "Roboto")), size=10.4)


def roll_extract(dice: Dice) -> Paper:
    """An extract of the registry's book: one case, its dated steps in a table, the couple together, the sentence in the last row."""
    case = _weekday(dice, draw(dice))
    one, two = case.first, case.second
    names, owner = [one.named("first_LAST"), two.named("first_LAST")], dice.company("landlord", "social_landlord")
    agents = [dice.person("", age=(28, 60)) for _ in range(2)]
    rent, debt = dice.amount(390, 790), dice.amount(2_100, 8_700)
    sums = [f"{value:.2f}".replace(".", ",") for value in (debt, rent)]
    order = case.heard_on - _days(dice.number(240, 300))
    summons, put = order + _days(dice.number(60, 90)), case.heard_on + _days(dice.number(5, 11))
    case = _filed(case, summons)
    given, printed = case.decided_on + _days(dice.number(10, 30)), case.decided_on + _days(dice.number(35, 200))
    who = f"{one.civility} {esc(names[0])} et {two.civility} {esc(names[1])}"
    rows = [
        (order, f"Commandement de payer visant la clause résolutoire, {debt - 900:.2f} €".replace(".", ",")), (summons, f"Assignation à la requête de {esc(owner.name)}, SIRET {owner.siret}"), (case.heard_on, f"Appel de la cause ; {who} présents ; Me {esc(case.first_lawyer)} plaide pour le bailleur"), (put, "Note en délibéré reçue de la caisse d'allocations familiales"),
        (case.decided_on, f"<b>Rendu.</b> Par ces motifs, le juge des contentieux de la protection CONSTATE l'acquisition de la clause résolutoire ; DIT n'y avoir lieu à délais ; ORDONNE l'expulsion de {who} et de tous occupants de leur chef du logement {esc(case.first_home.line())}, deux mois après le commandement de quitter les lieux ; CONDAMNE solidairement les mêmes à payer {sums[0]} € et une indemnité d'occupation de {sums[1]} € par mois"),
        (given, "Copie exécutoire remise au bailleur ; effet de la signification attendu"),
    ]  # fmt: skip
    body = "".join(f"<tr><td style='white-space:nowrap'>{date_printed(day, 'dot')}</td><td>{text}</td></tr>" for day, text in rows)  # fmt: skip
    html = f"""<table><tr><td><b>{esc(case.court).upper()}</b><br>Pôle de proximité — greffe, {dice.phone()}</td><td class="r">Réf. / date : RG {case.rg} / {date_printed(case.decided_on, "dot")}<br>folio {dice.number(12, 390)}</td></tr></table><h1 style="font-size:13.5pt">{dice.pick(("EXTRAIT DU PLUMITIF, VALANT EXPÉDITION", "EXTRAIT DU REGISTRE DES SENTENCES", "EXTRAIT DES MINUTES — SENTENCE"))}</h1><p>Dossier de <b>{who}</b>, locataires, défendeurs ; demandeur : {esc(owner.name)}, {esc(owner.address.line())}.</p>
<table class="grid">{body}</table><p style="margin-top:5mm">Juge : {esc(case.judge)}. Tenue du registre : {esc(agents[0].named("first_LAST"))}. Collationné et contresigné : {esc(agents[1].named("first_LAST"))}.</p><div class="cols"><div>{signature(dice.number(0, 900))}</div><div>{signature(dice.number(0, 900), "#111")}</div></div><p class="tiny">Tiré le {date_printed(printed, "dot")}. Frais de greffe : néant. Régie : {dice.iban()}</p>"""
    truth = case.truth("eviction", [owner.name, *names], eviction_ordered=True)
    return sheet("court_ruling", html, truth, font=dice.pick(("Liberation Serif", "C059", "P052", "DejaVu Serif")), size=10, margin="16mm 17mm")  # fmt: skip


def folded_leaflet(dice: Dice) -> Paper:
    """A landscape leaf folded in two: the spouses in cells far apart, then dashes with the decision; an old wording of its title."""
    case = _weekday(dice, draw(dice))
    one, two = _apart(dice, case)
    child = _child(dice, case)
    names = [f"{who.last_name.upper()} {who.first_name}" for who in (one, two)]
    each, rent = dice.number(90, 290), dice.number(450, 980)
    printed, got = case.decided_on + _days(dice.number(12, 60)), case.decided_on + _days(dice.number(3, 10))
    effect = case.decided_on - _days(dice.number(200, 300))

    def dot(day: dt.date) -> str:
        return date_printed(day, "slash")

    cells = "".join(f"<tr><td>{esc(who.last_name.upper())}</td><td>{who.birth_date:%d/%m/%Y}</td><td>{esc(home.line())}</td><td class='r'>{esc(who.first_name)}</td></tr>" for who, home in ((one, case.first_home), (two, case.second_home)))  # fmt: skip
    facts = [
        f"la séparation de corps est prononcée entre {one.civility} {esc(one.last_name.upper())} et {two.civility} {esc(two.last_name.upper())}, sur demande acceptée ;",
        "elle met fin au devoir de cohabitation et emporte séparation de biens, sans rompre le mariage ;",
        f"le logement, dont le loyer est de {rent} €, reste à {one.civility} {esc(one.last_name.upper())} ;",
        f"{two.civility} {esc(two.last_name.upper())} versera {each} € par mois pour l'entretien et l'éducation de {esc(child.first_name)}, né{child.e} le {dot(child.birth_date)} ;",
        f"entre les époux et pour leurs biens, les effets remontent au {dot(effect)} ;",
        "la demande en divorce que formait une des parties est rejetée ;", "les dépens sont partagés par moitié.",
    ]  # fmt: skip
    html = f"""<div style="display:flex;min-height:178mm"><div style="width:50%;padding-right:11mm;border-right:.6pt dashed #999"><b>{esc(case.court)}</b><br><span class="small">Affaires familiales — juge : {esc(case.judge)} — greffe : {esc(case.clerk)}</span><p class="small" style="margin-top:4mm">Réf. / date : {case.rg} / {dot(case.decided_on)}</p><h1 style="margin-top:18mm">SÉPARATION DE CORPS ET DE BIENS</h1><p class="c small">jugement — articles 296 à 308 du code civil</p><table class="grid small" style="margin-top:12mm"><tr><th>NOM</th><th>Naissance</th><th>Domicile</th><th>PRÉNOM</th></tr>{cells}</table><p class="tiny" style="margin-top:14mm">Tirage du {dot(printed)} ; avis de réception signé le {dot(got)} ; débats du {dot(case.heard_on)}.</p></div>
<div style="width:50%;padding-left:11mm"><p>Madame, Monsieur,</p><p>Objet : ce qu'a décidé le tribunal</p><p>Par ces motifs, statuant en premier ressort :</p>{"".join(f'<p style="margin-left:4mm">— {fact}</p>' for fact in facts)}<p style="margin-top:7mm">Le greffier {signature(dice.number(0, 900))}</p><p class="tiny">L'appel est possible dans le mois de la signification.</p></div></div>"""
    truth = case.truth("legal_separation", names, child_support_amount=float(each))
    return sheet("court_ruling", html, truth, font=dice.pick(("Lato", "Caladea", "Liberation Sans", "Open Sans")), size=10, page="A4 landscape", margin="12mm 13mm")  # fmt: skip


def ward_copy(dice: Dice) -> Paper:
    """A certified copy on a hospital's sheet: the people in a band on the left, titled by its articles, printed day in the footer."""
    case = _weekday(dice, draw(dice))
    one, two = _apart(dice, case)
    names = [f"{who.last_name.upper()} {who.first_name}" for who in (one, two)]
    guard, months = dice.person("", age=(30, 60)), dice.pick((6, 12))
    made = case.decided_on + _days(dice.number(2, 20))
    asked = case.decided_on - _days(dice.number(4, 6))
    case = _filed(case, asked)
    heard = case.decided_on - _days(dice.number(1, 2))
    where = dice.pick(("Centre hospitalier des Deux-Rives", "Hôpital Sainte-Blandine", "Maison des femmes – CHU Beaulieu"))  # fmt: skip
    band = f"""<p class="tiny">PARTIE DEMANDERESSE</p><p><b>{esc(names[0])}</b><br>né{one.e} le {one.birth_date:%d/%m/%Y}<br>domicile dissimulé</p><p class="tiny" style="margin-top:6mm">PARTIE DÉFENDERESSE</p><p><b>{esc(names[1])}</b><br>né{two.e} le {two.birth_date:%d/%m/%Y}<br>{lines(case.second_home.lines())}</p><p class="tiny" style="margin-top:6mm">ADMINISTRAT{"RICE" if guard.sex == "F" else "EUR"} AD HOC</p><p>{esc(guard.named("LAST_first"))}<br>{dice.phone()}</p><p class="tiny" style="margin-top:6mm">AVOCATS</p><p>Me {esc(case.first_lawyer)}<br>Me {esc(case.second_lawyer)}</p>"""
    html = f"""<table style="border-bottom:2pt solid #1d7a74"><tr><td><b style="color:#1d7a74">{where}</b><br><span class="small">Service social — feuille interne n° {dice.digits(4)} — FINESS {dice.digits(9)} — {dice.phone()}</span></td><td class="r small">dossier patient : copie au coffre<br>SIRET {dice.siret()}</td></tr></table><div style="display:flex;margin-top:5mm;min-height:205mm"><div style="width:52mm;background:#e8f3f2;padding:4mm" class="small">{band}</div>
<div style="flex:1;padding-left:7mm"><h2>MESURES PRISES EN APPLICATION DES ARTICLES 515-9 À 515-13 DU CODE CIVIL</h2><p class="small">{esc(case.court)} — juge aux affaires familiales — RG {case.rg} — minute {case.minute}</p><p class="justify">Le greffier du tribunal, {esc(case.clerk)}, certifie que l'ordonnance rendue le {date_printed(case.decided_on, "slash")} par {esc(case.judge)}, saisi par requête du {date_printed(asked, "slash")} et après audience du {date_printed(heard, "slash")}, contient ce qui suit et que la présente copie lui est conforme.</p>
<p class="justify">« Attendu qu'il existe des raisons sérieuses de considérer comme vraisemblables les violences alléguées et le danger ; PAR CES MOTIFS, le juge :</p><p>DÉLIVRE une mesure de protection au bénéfice de {esc(names[0])} ;</p><p>INTERDIT à {esc(names[1])} d'entrer en relation avec {esc(names[0])}, de quelque façon que ce soit, et de paraître à son domicile et à son lieu de travail ;</p><p>INTERDIT à {esc(names[1])} de détenir ou de porter une arme ;</p><p>ATTRIBUE à {esc(names[0])} la jouissance du logement et AUTORISE la dissimulation de son adresse ;</p><p>DIT que ces mesures valent {months} mois à compter de la notification, exécutoires à titre provisoire. »</p><div style="margin-top:8mm">{signature(dice.number(0, 900))}</div></div></div><p class="tiny">Édité le {date_printed(made, "slash")} — ne pas communiquer à la partie défenderesse</p>"""
    return sheet("court_ruling", html, case.truth("protection_order", names), font=dice.font("sans"), size=9.8, margin="12mm 14mm")  # fmt: skip


def dashes_alone(dice: Dice) -> Paper:
    """A monospace print of a case of unfit housing, without a title: dashes with the facts in sentences, the day in letters."""
    case = _weekday(dice, draw(dice, couple=False))
    tenant, owner = case.first, case.second
    names = [tenant.named("first_LAST"), owner.named("first_LAST")]
    guard, seen = dice.person("", age=(30, 60)), dice.person("", age=(25, 75))
    child = _child(dice, case)
    rent, cut = dice.number(380, 760), dice.pick((30, 40, 50))
    visit, lease = case.heard_on - _days(dice.number(90, 200)), case.heard_on - _days(dice.number(600, 2_000))
    paid = dice.number(900, 3_800)
    facts = [
        f"Dossier de {tenant.civility} {esc(names[0])}, demeurant {esc(case.first_home.line())}, contre {owner.civility} {esc(names[1])}, bailleur, demeurant {esc(case.second_home.line())} ; numéro du rôle général : {case.rg}.",
        f"Le bail, du {long_date(lease)}, fixe le loyer à {rent} euros. Le service d'hygiène a visité les lieux le {long_date(visit)} : moisissures, électricité dangereuse, absence de chauffage.",
        f"{seen.civility} {esc(seen.named('first_LAST'))}, du logement voisin, en a attesté. L'enfant {esc(child.first_name)}, né{child.e} le {long_date(child.birth_date)}, a été hospitalisé{child.e}.",
        f"{guard.civility} {esc(guard.named('first_LAST'))}, curat{'rice' if guard.sex == 'F' else 'eur'} du bailleur, l'assiste. Me {esc(case.first_lawyer)} et Me {esc(case.second_lawyer)} ont plaidé le {long_date(case.heard_on)}.",
        "Un logement décent ne doit laisser paraître aucun risque manifeste pour la sécurité ou la santé (article 6 de la loi du 6 juillet 1989).",
        "PAR CES MOTIFS, le juge des contentieux de la protection, statuant par jugement contradictoire et en premier ressort :",
        f"dit que le logement est indécent et condamne {owner.civility} {esc(names[1])} à exécuter les travaux de mise en conformité dans les trois mois, sous astreinte de 50 euros par jour ;",
        f"réduit le loyer de {cut} % jusqu'à leur achèvement et condamne la même partie à payer {paid} euros de dommages et intérêts ;",
        f"met les dépens à sa charge. Ainsi jugé et prononcé par mise à disposition au greffe le {date_in_words(case.decided_on)}, {esc(case.judge)}, juge, et {esc(case.clerk)}, greffier, ayant signé.",
    ]  # fmt: skip
    html = f"""<p>REPUBLIQUE FRANCAISE - AU NOM DU PEUPLE FRANCAIS<br>{esc(case.court)} - Service de proximite</p>{"".join(f'<p style="margin-left:7mm;text-indent:-7mm">-- {fact}</p>' for fact in facts)}<p>{signature(dice.number(0, 900), "#111")}</p>"""
    truth = case.truth("unfit_housing", names)
    return sheet("court_ruling", html, truth, font=dice.pick(("Liberation Mono", "DejaVu Sans Mono", "Courier Prime")), size=9.6, margin="18mm 18mm", css="p { margin: 0 0 4.5mm }")  # fmt: skip


LAYOUTS = {
    "ticked_print": ticked_print,
    "filled_by_hand": filled_by_hand,
    "registry_mail": registry_mail,
    "roll_extract": roll_extract,
    "folded_leaflet": folded_leaflet,
    "ward_copy": ward_copy,
    "dashes_alone": dashes_alone,
}
