"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import date_in_words, date_printed, long_date
from samples.paper import Paper, esc, table
from samples.papers.court_ruling._draw import EXECUTION, Case, draw, of
from samples.stationery import barcode, stamp

CODE = "".join(
    f'<rect x="{x}" y="{y}" width="1" height="1"/>'
    for y in range(23)
    for x in range(23)
    if (x * 5 + y * 13 + x * x * y) % 3 == 1
    or (x < 7 and y < 7 and (x in (0, 6) or y in (0, 6)))
    or (x > 15 and y < 7 and (x in (16, 22) or y in (0, 6)))
)


def _euros(value: float) -> str:
    whole, cents = f"{value:,.2f}".split(".")
    return f"{whole.replace(',', ' ')},{cents} euros" if cents != "00" else f"{whole.replace(',', ' ')} euros"


def _weekdays(case: Case) -> Case:
    """The same case heard and decided on days when courts sit."""
    decided, heard = (day - dt.timedelta(days=max(0, day.weekday() - 4)) for day in (case.decided_on, case.heard_on))
    return replace(case, decided_on=decided, heard_on=heard)


def _filed(case: Case, day: dt.date) -> Case:
    """The case numbered in the year of that day."""
    return replace(case, rg=f"{day:%y}/{case.rg[3:]}")


def _minors(dice: Dice, parent: Person, day: dt.date, count: int) -> list[Person]:
    """Young children of the parent on that day, the eldest first, two years or more apart."""
    drawn: list[Person] = []
    born = day - dt.timedelta(days=dice.number(300, 900))
    for child in dice.children(parent, count):
        drawn.insert(0, replace(child, birth_date=born))
        born -= dt.timedelta(days=dice.number(740, 1_300))
    return drawn


def _at(town: str) -> str:
    """à Lille, au Havre, aux Sables-d'Olonne."""
    return "au " + town[3:] if town.startswith("Le ") else "aux " + town[4:] if town.startswith("Les ") else f"à {town}"


def _adult(case: Case, dice: Dice, day: dt.date) -> Case:
    """The case of two people of child-rearing age, unless a dossier fixed them."""
    if "person" in dice.given or "partner" in dice.given:
        return case
    days = [day - dt.timedelta(days=dice.number(10_200, 15_500)) for _ in range(2)]
    return replace(case, first=replace(case.first, birth_date=days[0]), second=replace(case.second, birth_date=days[1]))


def _le(person: Person, style: str = "first_LAST") -> str:
    return f"{'Monsieur' if person.sex == 'M' else 'Madame'} {person.named(style)}"


def framed_certificate(dice: Dice) -> Paper:
    """A framed and sealed copy whose facts stand in its last paragraph and foot: the title in the closing band, last year's sums and an older ruling above."""
    case = _weekdays(draw(dice))
    case = _adult(case, dice, case.decided_on)
    sum_now = float(dice.number(12, 34) * 10)
    sum_old, old_day = (
        float(round(sum_now * 0.82)),
        case.decided_on - dt.timedelta(days=dice.number(900, 2_200)),
    )
    kids = _minors(dice, case.first, old_day, dice.pick((1, 2)))
    one, two = case.first, case.second
    witness = dice.person("", age=(30, 70))
    year = case.decided_on.year
    compare = table([["Par enfant et par mois", f"{sum_old:.0f} €", "voir le dernier alinéa"], ["Frais scolaires", "par moitié", "par moitié"], ["Plafond du quotient familial retenu par la caisse", "812 €", "840 €"]], "grid small", ("", f"en {year - 1}", f"en {year}"), ("46%", "27%", "27%"))  # fmt: skip
    cells = "".join(
        f'<tr><td style="width:46mm">{esc(p.last_name.upper())}</td><td style="width:60mm;color:#777" class="center tiny">{role}</td><td class="right">{esc(p.first_name)}</td></tr>'
        for p, role in ((one, "nom · partie demanderesse · prénom"), (two, "nom · partie défenderesse · prénom"))
    )
    each = "chacun des enfants" if len(kids) > 1 else "l'enfant"
    html = f"""<div style="border:4px double #5a4a1e;padding:8mm;height:262mm"><table><tr><td style="width:30mm"><svg width="70" height="70" viewBox="0 0 60 60"><path d="M30 4 L56 18 H4 Z M10 22 v24 M22 22 v24 M38 22 v24 M50 22 v24 M4 50 h52" fill="none" stroke="#5a4a1e" stroke-width="3"/></svg></td><td class="center" style="padding-top:5mm"><b>RÉPUBLIQUE FRANÇAISE</b><br>Au nom du peuple français</td><td class="right" style="width:30mm"><svg width="66" height="66" viewBox="0 0 23 23">{CODE}</svg></td></tr></table>
<p style="margin-top:8mm">La directrice ou le directeur des services de greffe soussigné certifie que la présente copie est conforme à la minute et qu'elle concerne :</p>{f'<table style="margin:4mm 0">{cells}</table>'}
<p class="justify">Vu le jugement du {long_date(old_day)}, qui fixait à {_euros(sum_old)} par mois la part contributive ; vu l'attestation de {witness.civility} {esc(witness.named("LAST_first"))}, voisine ou voisin de l'ancien domicile, sur les horaires de garde ; vu les justificatifs de ressources échangés entre les parties.</p>{compare}
<p class="justify" style="margin-top:5mm">Les parties ont été entendues en chambre du conseil. Les besoins {"des enfants ont" if len(kids) > 1 else "de l'enfant ont"} crû depuis la précédente décision ({", ".join(f"{esc(k.first_name)}, né{k.e} le {date_printed(k.birth_date, 'slash')}" for k in kids)}) tandis que les revenus du débiteur n'ont pas baissé.</p>
<p class="justify"><b>Par ces motifs</b>, le juge aux affaires familiales du {esc(case.court.replace("Tribunal", "tribunal"))}, statuant publiquement, par décision contradictoire rendue le {date_in_words(case.decided_on)}, FIXE à {_euros(sum_now)} par mois et par enfant la contribution que devra verser {esc(_le(two))} à {esc(_le(one))} pour l'entretien et l'éducation de {each}, DIT qu'elle variera au 1er janvier de chaque année selon l'indice des prix à la consommation, MAINTIENT les autres dispositions antérieures et LAISSE à chacun la charge de ses dépens.</p>
<table style="margin-top:5mm"><tr><td>{stamp(f"GREFFE {case.town.upper()}", "#8a2a2a")}</td><td class="center" style="padding-top:10mm">Le greffier, {esc(case.clerk)}<br>Le juge, {esc(case.judge)}</td></tr></table>
<p class="tiny center">{esc(case.court)} — répertoire général {case.rg} — minute {case.minute}</p><div class="center" style="background:#5a4a1e;color:#fff;padding:2mm"><b>COPIE CERTIFIÉE CONFORME DE JUGEMENT</b></div></div>"""
    truth = case.truth(
        "child_support", [one.named("LAST_first"), two.named("LAST_first")], child_support_amount=sum_now
    )
    return Paper(html, truth, "court_ruling", "", dice.pick(("C059", "P052", "Liberation Serif")), 10.3, "11mm 13mm")


def leaflet_in_halves(dice: Dice) -> Paper:
    """A folded leaflet: two halves side by side, three columns of label, value and remark, no title; surnames with a particle, telephone and account beside."""
    case = _weekdays(draw(dice))
    case = _adult(case, dice, case.decided_on)
    one, two = case.first, case.second
    if "person" not in dice.given and "partner" not in dice.given:
        one = replace(one, last_name=dice.pick(("de Kergoat-Morvan", "du Pré-Lamotte", "d'Aubigny-Sorel")))
        two = replace(two, last_name=dice.pick(("de La Tour-Meunier", "Van den Berghe-Roy", "des Essarts-Colin")))
    child = _minors(dice, two, case.decided_on, 1)[0]
    amount = float(dice.number(11, 38) * 10)
    wed = case.decided_on - dt.timedelta(days=dice.number(2_000, 5_200))
    names = [one.named("first_LAST"), two.named("first_LAST")]

    def rows(items: list[tuple[str, str, str]]) -> str:
        return "".join(
            f'<tr><td style="width:24mm;color:#555" class="small">{a}</td><td style="padding-bottom:2.4mm">{b}</td><td style="width:36mm" class="tiny">{c}</td></tr>'
            for a, b, c in items
        )

    left = rows([
        ("juridiction", f"{esc(case.court)}<br>juge aux affaires familiales", "cabinet 3<br>tél. greffe " + dice.phone()), ("rôle", f"RG {case.rg}", f"Portalis {case.portalis}"),
        ("demande", f"formée au nom de {esc(_le(one))}", f"né{one.e} le {date_printed(one.birth_date, 'dot')}, avocat Me {esc(case.first_lawyer)}"),
        ("contre", esc(_le(two)), f"né{two.e} le {date_printed(two.birth_date, 'dot')}, avocat Me {esc(case.second_lawyer)}"),
        ("mariage", f"célébré le {date_printed(wed, 'dot')}", "sans contrat"), ("enfant", esc(child.named("first_LAST")), f"né{child.e} le {date_printed(child.birth_date, 'dot')}"),
        ("audience", f"tenue le {date_printed(case.heard_on, 'dot')}", "clôture le même jour"), ("motifs", "l'altération définitive du lien conjugal est établie, les époux vivant séparément depuis plus d'un an", "articles 237 et 238 du code civil"),
    ])  # fmt: skip
    right = rows([
        ("1", f"PRONONCE le divorce de {esc(_le(one))} et de {esc(_le(two))} ;", "mention en marge des actes"), ("2", "DIT que chacun reprend l'usage de son nom ;", ""),
        ("3", "CONSTATE l'exercice en commun de l'autorité parentale et FIXE la résidence de l'enfant chez la partie demanderesse ;", "accueil un week-end sur deux"),
        ("4", f"FIXE à {_euros(amount)} par mois la contribution à l'entretien et à l'éducation de l'enfant, due par {esc(_le(two))} ;", f"compte {dice.iban()}"),
        ("5", "DIT n'y avoir lieu à prestation compensatoire ;", "demande de 12 000 euros rejetée"), ("6", "LAISSE les dépens à la partie demanderesse.", ""),
    ])  # fmt: skip
    html = f"""<table><tr><td style="width:50%;padding-right:9mm;border-right:.6pt dashed #888;height:176mm"><p class="center">RÉPUBLIQUE FRANÇAISE<br>AU NOM DU PEUPLE FRANÇAIS</p><table style="margin-top:5mm">{left}</table></td><td style="padding-left:9mm"><p class="right">{esc(case.town)}, le {long_date(case.decided_on)}</p><p style="margin-top:6mm">Par ces motifs, le juge, statuant publiquement, par décision contradictoire et en premier ressort,</p><table style="margin-top:3mm">{right}</table>
<table style="margin-top:9mm"><tr><td>Le greffier<br>{esc(case.clerk)}</td><td>Le juge<br>{esc(case.judge)}</td></tr></table><p class="tiny" style="margin-top:6mm">Régie du tribunal : Siret {dice.siret()} — aucun droit n'est dû pour la présente copie.</p></td></tr></table>"""
    truth = case.truth("divorce", names, child_support_amount=amount)
    return Paper(
        html, truth, "court_ruling", "", dice.pick(("Caladea", "Liberation Sans")), 9.6, "13mm 14mm", "A4 landscape"
    )


def counsel_grid(dice: Dice) -> Paper:
    """A law firm's reprint in its house style: boxes with labels above their values, the object for all title, the day in the foot's small print, « à remettre à »."""
    case = _weekdays(draw(dice, couple=False))
    landlord = dice.company("landlord", dice.pick(("sci", "social_landlord")))
    tenant, helper = case.first, dice.person("", age=(30, 66))
    name = tenant.named("first_LAST")
    rent, debt = dice.amount(390, 840), dice.amount(2_100, 9_300)
    order = case.heard_on - dt.timedelta(days=dice.number(110, 190))
    case = _filed(case, order + dt.timedelta(days=50))
    printed = case.decided_on + dt.timedelta(days=dice.number(9, 20))
    partner = dice.person("", age=(34, 62))

    def box(label: str, value: str, span: int = 1) -> str:
        return f'<td colspan="{span}" style="border:.6pt solid #1d3557;padding:1.2mm 2mm 2.2mm"><span class="tiny" style="color:#1d3557">{label}</span><br>{value}</td>'

    scale = table([["de 1 à 3 mois impayés", "12 mois"], ["de 4 à 8 mois", "24 mois"], ["au-delà", "36 mois (plafond légal)"]], "rows tiny", ("Barème indicatif des délais demandables", ""), ("60%", "40%"))  # fmt: skip
    html = f"""<table style="border-bottom:1.5pt solid #1d3557"><tr><td><b style="font-size:13pt;color:#1d3557">{esc(partner.last_name.upper())} &amp; ASSOCIÉS</b><br><span class="small">avocats au barreau {of(case.town)}</span></td><td class="right small">{dice.phone()}<br>toque {dice.number(10, 480)}</td></tr></table>
<p style="margin:6mm 0">Objet : <b>jugement d'expulsion — texte intégral de la décision</b></p><p class="center">RÉPUBLIQUE FRANÇAISE — AU NOM DU PEUPLE FRANÇAIS</p>
<table style="margin:4mm 0"><tr>{box("JURIDICTION", f"{esc(case.court)}, juge des contentieux de la protection")}{box("N° RG", case.rg)}{box("MINUTE", case.minute)}</tr><tr>{box("DEMANDEUR", f"<b>{esc(landlord.name)}</b><br>{esc(landlord.address.line())}")}{box("DÉFENDEUR", f"<b>{esc(name)}</b><br>{esc(case.first_home.line())}", 2)}</tr>
<tr>{box("REPRÉSENTÉ PAR", f"Me {esc(partner.first_name[0])}. {esc(partner.last_name)}")}{box("ASSISTÉ DE", f"{helper.civility} {esc(helper.named('first_LAST'))}, curateur", 2)}</tr><tr>{box("JUGE", esc(f"{case.judge.split()[0][0]}. {' '.join(case.judge.split()[1:])}"))}{box("GREFFIER", esc(f"{case.clerk.split()[0][0]}. {' '.join(case.clerk.split()[1:])}"))}{box("DÉBATS", date_printed(case.heard_on, "slash"))}</tr>
<tr>{box("COMMANDEMENT DE PAYER", date_printed(order, "slash"))}{box("ARRIÉRÉ ARRÊTÉ AUX DÉBATS", _euros(debt))}{box("LOYER ET CHARGES", _euros(rent))}</tr></table>
<p class="justify">Le commandement visant la clause résolutoire est demeuré infructueux pendant plus de six semaines. La dette s'est aggravée et le versement du loyer courant n'a pas repris à la date de l'audience, de sorte qu'aucun délai ne peut être accordé.</p><p><b>PAR CES MOTIFS</b></p>
<p class="justify">CONSTATE l'acquisition de la clause résolutoire à la date du {long_date(order + dt.timedelta(days=43))} ; ORDONNE, à défaut de départ volontaire dans les deux mois du commandement de quitter les lieux, l'expulsion de {esc(_le(tenant))} et de tous occupants de son chef ; CONDAMNE {esc(_le(tenant))} à payer {_euros(debt)} et une indemnité mensuelle d'occupation de {_euros(rent)} ; REJETTE la demande de délais ; RAPPELLE que la décision est exécutoire par provision ; CONDAMNE la même partie aux dépens.</p>
<div style="width:90mm;margin-top:5mm">{scale}</div><p style="margin-top:8mm">à remettre à : {helper.civility} {esc(helper.named("first_LAST"))}, en double, et à {esc(_le(tenant))}</p>
<p class="tiny" style="border-top:.5pt solid #888;margin-top:8mm;padding-top:2mm">Décision rendue et éditée le {date_printed(case.decided_on, "slash")} au greffe · copie reçue au cabinet le {date_printed(printed, "slash")} · réimprimée le {date_printed(printed + dt.timedelta(days=4), "slash")} · délai d'appel : un mois de la signification · effet de la trêve : du 1er novembre au 31 mars</p>"""
    truth = case.truth("eviction", [landlord.name, name], eviction_ordered=True)
    return Paper(html, truth, "court_ruling", "", dice.pick(("Open Sans", "URW Bookman", "Lato")), 9.3, "13mm 17mm")


def abandoned_flat(dice: Dice) -> Paper:
    """An order on request about a flat left empty: request and order on one print, the bailiff's finding and its days, no eviction needed."""
    case = _weekdays(draw(dice, couple=False))
    landlord = dice.company("landlord", dice.pick(("sci", "social_landlord")))
    tenant, seen, keeper = case.first, dice.person("", age=(32, 63)), dice.person("", age=(28, 70))
    name = tenant.named("first_LAST")
    notice = case.decided_on - dt.timedelta(days=dice.number(80, 130))
    found = notice + dt.timedelta(days=dice.number(34, 50))
    case = _filed(case, found)
    lease = notice - dt.timedelta(days=dice.number(600, 2_300))
    debt = dice.amount(700, 4_400)
    html = f"""<table class="small"><tr><td>{esc(case.court.upper())}<br>Juge des contentieux de la protection<br>{esc(case.town)}</td><td class="right">N° RG {case.rg}<br>N° Portalis {case.portalis}<br>Minute {case.minute}</td></tr></table>
<p class="center" style="font-size:13pt;margin:9mm 0"><b>ORDONNANCE SUR REQUÊTE</b><br><span style="font-size:10.5pt">constatant la résiliation d'un bail et autorisant la reprise d'un logement abandonné<br>(article 14-1 de la loi du 6 juillet 1989)</span></p>
<p class="justify">Nous, {esc(case.judge)}, juge des contentieux de la protection, assisté de {esc(case.clerk)}, greffier,</p><p class="justify">Vu la requête présentée par <b>{esc(landlord.name)}</b>, dont le siège est {esc(landlord.address.line())}, bailleur, relative au logement donné à bail le {long_date(lease)} à <b>{esc(_le(tenant))}</b>, {esc(case.first_home.line())} ;</p>
<p class="justify">Vu la mise en demeure de justifier de l'occupation du logement, signifiée le {long_date(notice)} et restée sans réponse pendant un mois ;</p><p class="justify">Vu le procès-verbal de constat d'abandon dressé le {long_date(found)} par Maître {esc(seen.named("first_LAST"))}, commissaire de justice, en présence de {keeper.civility} {esc(keeper.named("first_LAST"))}, gardien de l'immeuble, et de l'autorité de police ; vu l'inventaire des meubles laissés sur place, sans valeur marchande ;</p>
<p class="justify">Attendu que le courrier s'accumule, que les compteurs sont fermés depuis plusieurs mois et que le logement est vide de tout occupant ;</p><p class="center" style="margin:5mm 0"><b>PAR CES MOTIFS</b></p>
<p class="justify">Constatons la résiliation, à la date de la présente ordonnance, du bail conclu entre {esc(landlord.name)} et {esc(_le(tenant))} ;</p><p class="justify">Autorisons le bailleur à reprendre le logement ; disons n'y avoir lieu d'ordonner l'expulsion, les lieux étant inoccupés ;</p><p class="justify">Déclarons abandonnés les biens inventoriés, non susceptibles d'être vendus ;</p><p class="justify">Condamnons {esc(_le(tenant))} à payer {_euros(debt)} au titre des loyers et charges impayés et laissons les dépens à sa charge ;</p>
<p class="justify">Disons que la présente ordonnance sera signifiée dans les deux mois et qu'il peut y être formé opposition dans le mois de cette signification.</p><p style="margin-top:6mm">Fait en notre cabinet, le {long_date(case.decided_on)}.</p><table style="margin-top:8mm"><tr><td>Le greffier</td><td class="center">{stamp("GREFFE", under="JCP")}</td><td class="right">Le juge</td></tr></table>"""
    truth = case.truth("lease_termination", [landlord.name, name], eviction_ordered=False)
    return Paper(html, truth, "court_ruling", "", dice.pick(("Liberation Serif", "Nimbus Roman")), 11, "18mm 22mm")


def unmarried_parents(dice: Dice) -> Paper:
    """The family judge's common frame for unmarried parents, two leaves: numbers down the left margin, the sums asked before the sum fixed, payment through the agency."""
    case = _weekdays(draw(dice))
    case = _adult(case, dice, case.decided_on)
    if "partner" not in dice.given and case.second.last_name == case.first.last_name:
        case = replace(
            case, second=replace(dice.partner(case.first, same_name=False), birth_date=case.second.birth_date)
        )
    one, two = case.first, case.second
    kids = _minors(dice, two, case.decided_on, dice.pick((2, 3)))
    amount = float(dice.number(9, 26) * 10)
    asked, offered = amount + 60, max(50.0, amount - 40)
    birth = "<br>".join(
        f"{esc(k.named('first_LAST'))}, né{k.e} le {long_date(k.birth_date)} {esc(_at(case.town))}" for k in kids
    )
    advance = case.heard_on - dt.timedelta(days=dice.number(120, 300))
    case = _filed(case, advance)
    names = [one.named("FIRST_LAST"), two.named("FIRST_LAST")]

    def party(title: str, person: Person, home: str, lawyer: str) -> str:
        return f'<p><b><u>{title}</u></b></p><p style="margin-left:18mm"><b>{esc(_le(person, "FIRST_LAST"))}</b><br>né{person.e} le {long_date(person.birth_date)} {esc(_at(person.birth_place))}<br>demeurant {esc(home)}<br>représenté{person.e} par Me {esc(lawyer)}, avocat au barreau {of(case.town)}</p>'

    html = f"""<table><tr><td style="width:40mm" class="small">COUR D'APPEL<br><br>N° RG {case.rg}<br>N° Portalis<br>{case.portalis}<br><br>Minute {case.minute}<br><br>Cabinet {dice.number(1, 9)}<br><br>Notification le :<br>1 CE à Me {esc(case.first_lawyer.split()[-1])}<br>1 CE à Me {esc(case.second_lawyer.split()[-1])}<br>1 extrait à l'ARIPA</td>
<td><p class="center"><b>{esc(case.court.upper())}</b><br><br>JUGE AUX AFFAIRES FAMILIALES<br><br><b style="font-size:13pt">JUGEMENT</b><br>rendu le {long_date(case.decided_on)}</p>{party("PARTIE DEMANDERESSE", one, case.first_home.line(), case.first_lawyer)}{party("PARTIE DÉFENDERESSE", two, case.second_home.line(), case.second_lawyer)}
<p>Composition : {esc(case.judge)}, juge aux affaires familiales ; {esc(case.clerk)}, greffière lors des débats et de la mise à disposition.</p><p>Débats en chambre du conseil le {long_date(case.heard_on)}. Jugement contradictoire, en premier ressort.</p></td></tr></table>
<p><b>EXPOSÉ DU LITIGE</b></p><p class="justify">Des relations de {esc(_le(one))} et de {esc(_le(two))}, qui n'ont pas été mariés, sont issus :<br>{birth}</p><p class="justify">Par requête du {long_date(advance)}, {esc(_le(one))} a demandé que la contribution soit fixée à {_euros(asked)} par mois et par enfant. {esc(_le(two))} a offert {_euros(offered)}. Les enfants capables de discernement ont été informés de leur droit d'être entendus.</p>
<p><b>MOTIFS DE LA DÉCISION</b></p><p class="justify">{esc(_le(one))} perçoit un revenu mensuel de {_euros(float(dice.number(1_250, 1_900)))} et supporte un loyer de {_euros(float(dice.number(420, 700)))}. {esc(_le(two))} perçoit {_euros(float(dice.number(1_700, 2_800)))} par mois. Au regard de la table de référence, la contribution sera fixée comme il est dit au dispositif.</p>
<div class="break"><p class="small right">RG {case.rg} — page 2</p><p class="center"><b>PAR CES MOTIFS</b></p><p>Le juge aux affaires familiales,</p><p>DIT que l'autorité parentale est exercée en commun ;</p><p>FIXE la résidence habituelle des enfants au domicile de {esc(_le(one))} ;</p><p>DIT que {esc(_le(two))} les accueillera les fins de semaine paires et la moitié des vacances scolaires ;</p>
<p class="justify"><b>FIXE à {_euros(amount)} par enfant et par mois, soit {_euros(amount * len(kids))} au total,</b> la contribution de {esc(_le(two))} à l'entretien et à l'éducation des enfants, payable d'avance avant le 5 de chaque mois, à compter de la présente décision ;</p><p class="justify">DIT qu'elle sera versée par l'intermédiaire de l'organisme débiteur des prestations familiales ;</p><p class="justify">DIT qu'elle sera indexée chaque 1er janvier, et pour la première fois le 1er janvier {case.decided_on.year + 1}, sur l'indice des prix à la consommation hors tabac ;</p><p>REJETTE la demande de délais de paiement et toute autre demande ;</p><p>RAPPELLE que la décision est exécutoire à titre provisoire ;</p><p>LAISSE à chaque partie la charge de ses dépens.</p>
<table style="margin-top:12mm"><tr><td>LA GREFFIÈRE<br>{esc(case.clerk)}</td><td class="right">LE JUGE AUX AFFAIRES FAMILIALES<br>{esc(case.judge)}</td></tr></table></div>"""
    truth = case.truth("child_support", names, child_support_amount=amount)
    return Paper(html, truth, "court_ruling", "", dice.pick(("Liberation Sans", "Caladea")), 10.4, "16mm 19mm")


def rent_cut_for_damp(dice: Dice) -> Paper:
    """A tenant against an owner for an unfit dwelling: works within a delay, the rent cut until then, an expert, the town's visit; the owner's own claim refused."""
    case = _weekdays(draw(dice, couple=False))
    tenant, owner = case.first, dice.person("landlord_person", age=(38, 80))
    expert, inspector = dice.person("", age=(34, 63)), dice.person("", age=(28, 60))
    names = [tenant.named("LAST_first"), owner.named("LAST_first")]
    rent = float(dice.number(430, 860))
    cut = round(rent * dice.pick((0.2, 0.25, 0.3)), 2)
    visit = case.heard_on - dt.timedelta(days=dice.number(150, 260))
    report = visit + dt.timedelta(days=dice.number(20, 60))
    case = _filed(case, report)
    due = dice.amount(900, 3_300)
    html = f"""<p class="center"><b>RÉPUBLIQUE FRANÇAISE</b><br>AU NOM DU PEUPLE FRANÇAIS</p><table class="grid" style="margin:5mm 0"><tr><td style="width:62%;padding:3mm"><b>{esc(case.court)}</b><br>Chambre de proximité — contentieux de la protection<br>Jugement du {long_date(case.decided_on)}</td><td style="padding:3mm">RG n° {case.rg}<br>minute {case.minute}<br><span class="small">nature : 5AA — baux d'habitation</span></td></tr></table>
<p><b>Entre :</b> {tenant.civility} {esc(names[0])}, {esc(case.first_home.line())}, locataire, assisté{tenant.e} de Me {esc(case.first_lawyer)},<br>demandeur,</p><p><b>et :</b> {owner.civility} {esc(names[1])}, {esc(case.second_home.line())}, comparant en personne,<br>défendeur.</p><p>Juge : {esc(case.judge)}. Greffier : {esc(case.clerk)}. Audience publique du {long_date(case.heard_on)}.</p>
<p><b>1. Les faits.</b> Le logement est loué moyennant {_euros(rent)} par mois, charges comprises. {inspector.civility} {esc(inspector.named("LAST_first"))}, inspectrice ou inspecteur de salubrité de la commune, a relevé le {long_date(visit)} une humidité généralisée, une ventilation absente et une installation électrique dangereuse. L'expert, {expert.civility} {esc(expert.named("LAST_first"))}, a déposé son rapport le {long_date(report)}.</p>
<p class="justify"><b>2. Sur la décence.</b> Il résulte de ces éléments que le logement ne répond pas aux caractéristiques de la décence fixées par le décret du 30 janvier 2002. Le bailleur, tenu d'y remédier par l'article 20-1 de la loi du 6 juillet 1989, n'a entrepris aucun des travaux que la caisse d'allocations familiales lui demandait.</p><p class="justify"><b>3. Sur la demande du bailleur.</b> La suspension partielle des paiements étant justifiée, la demande de résiliation du bail sera rejetée.</p><p><b>4. Par ces motifs,</b> le juge, statuant par jugement contradictoire, en premier ressort,</p>
<p style="margin-left:10mm">DIT que le logement est indécent ;<br>CONDAMNE {owner.civility} {esc(names[1])} à exécuter les travaux décrits par l'expert dans les quatre mois de la signification, sous astreinte de 50 euros par jour de retard ;<br>RÉDUIT le loyer de {_euros(cut)} par mois, soit un loyer de {_euros(round(rent - cut, 2))}, jusqu'à l'achèvement des travaux ;<br>CONDAMNE {owner.civility} {esc(names[1])} à payer {_euros(due)} en réparation du trouble de jouissance ;<br>DÉBOUTE le bailleur de l'ensemble de ses demandes ;<br>CONDAMNE le bailleur aux dépens, frais d'expertise compris.</p>
<table style="margin-top:8mm"><tr><td>Le greffier,</td><td>{stamp(f"TJ {case.town.upper()}")}</td><td class="right">Le juge,</td></tr></table>"""
    return Paper(
        html, case.truth("unfit_housing", names), "court_ruling", "", dice.pick(("P052", "Carlito")), 10.6, "16mm 21mm"
    )


def silent_couple(dice: Dice) -> Paper:
    """A judgment against two tenants who did not come: the grosse with its cover lines, the debt counted on a day, an earlier payment plan, an order to the force publique."""
    case = _weekdays(draw(dice))
    landlord = dice.company("landlord", "social_landlord")
    one, two, agent = case.first, case.second, dice.person("", age=(27, 60))
    names = [one.named("LAST_FIRST"), two.named("LAST_FIRST")]
    lease = case.heard_on - dt.timedelta(days=dice.number(900, 3_200))
    order = case.heard_on - dt.timedelta(days=dice.number(120, 210))
    case = _filed(case, order + dt.timedelta(days=60))
    plan = order - dt.timedelta(days=dice.number(60, 150))
    rent, debt = dice.amount(430, 780), dice.amount(2_800, 9_900)
    both = " et ".join(esc(_le(p, "LAST_FIRST")) for p in (one, two))
    html = f"""<table><tr><td class="small" style="width:50%">Extrait des minutes du greffe {of(case.town)}<br>{barcode(dice.digits(10), height=20)}</td><td class="right small">COPIE EXÉCUTOIRE<br>délivrée à {esc(landlord.name)}<br>dossier {case.rg}</td></tr></table>
<p class="center" style="margin:6mm 0"><b>{esc(case.court.upper())}<br>JUGE DES CONTENTIEUX DE LA PROTECTION</b></p><p class="center"><b>JUGEMENT RÉPUTÉ CONTRADICTOIRE DU {long_date(case.decided_on).upper()}</b></p>
{table([["Demanderesse", f"<b>{esc(landlord.name)}</b>, {esc(landlord.address.line())}, prise en la personne de {agent.civility} {esc(agent.named('LAST_FIRST'))}, munie d'un pouvoir"], ["Défendeurs", f"<b>{both}</b>, {esc(case.first_home.line())}, non comparants ni représentés"], ["N° RG / minute", f"{case.rg} / {case.minute}"], ["Débats", f"audience du {long_date(case.heard_on)}, {esc(case.judge)}, juge, et {esc(case.clerk)}, greffier"]], "rows", (), ("24%", "76%"))}
<p class="justify" style="margin-top:5mm">La bailleresse a donné à bail aux défendeurs, le {long_date(lease)}, un logement moyennant un loyer actuel de {_euros(rent)}. Un protocole d'apurement signé le {long_date(plan)}, pour des mensualités de {_euros(60)}, n'a été respecté qu'un mois. Le {long_date(order)}, un commandement a été délivré pour {_euros(round(debt * 0.55, 2))}. L'assignation a été dénoncée à la préfecture plus de six semaines avant l'audience. Le diagnostic social n'a pu être réalisé, les intéressés ne s'étant pas présentés.</p>
<p class="justify">Au jour de l'audience, la dette atteint {_euros(debt)}, échéance du mois précédent incluse. Aucune reprise des paiements n'étant établie, le juge ne peut accorder d'office aucun délai.</p><p class="center"><b>PAR CES MOTIFS</b></p>
<p>— constate la résiliation du bail au {long_date(order + dt.timedelta(days=61))} ;</p><p>— dit que {both} devront libérer les lieux et remettre les clés ;</p><p>— à défaut, ordonne leur expulsion et celle de tous occupants de leur chef, au besoin avec le concours de la force publique ;</p><p>— les condamne solidairement à payer à {esc(landlord.name)} la somme de {_euros(debt)}, avec intérêts au taux légal, puis une indemnité d'occupation égale au loyer et aux charges ;</p><p>— rappelle l'exécution provisoire ; rejette le surplus ; condamne les défendeurs aux dépens.</p>
<p class="tiny justify" style="margin-top:6mm">{EXECUTION}</p><table style="margin-top:4mm"><tr><td>{stamp("GREFFE", "#27408b")}</td><td class="right" style="padding-top:6mm">Le greffier, {esc(case.clerk)}</td></tr></table>"""
    truth = case.truth("eviction", [landlord.name, *names], eviction_ordered=True)
    return Paper(
        html, truth, "court_ruling", "", dice.pick(("Liberation Serif", "DejaVu Sans Condensed")), 10.3, "14mm 19mm"
    )


LAYOUTS = {
    "framed_certificate": framed_certificate, "leaflet_in_halves": leaflet_in_halves, "counsel_grid": counsel_grid,
    "abandoned_flat": abandoned_flat, "unmarried_parents": unmarried_parents, "rent_cut_for_damp": rent_cut_for_damp,
    "silent_couple": silent_couple,
}  # fmt: skip
