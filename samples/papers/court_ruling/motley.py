"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Drawn by somebody who knew nothing of the reader: the operative part of a divorce alone, an appeal about the support of children, an
eviction in numbered paragraphs, a legal separation in two columns, a reinforced curatelle in ruled rows, measures ordered for the
time of a divorce, in a letter of type of even width.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, Person, unaccented
from samples.french import MoneyStyle, date_in_words, date_printed, long_date
from samples.paper import Paper, esc, table
from samples.papers.court_ruling._draw import Case, draw, of, spaced
from samples.stationery import stamp

EUROS = MoneyStyle(" ", ",", " euros", False)


def _pair(case: Case, style: str = "first_LAST") -> list[str]:
    return [case.first.named(style), case.second.named(style)]


def _married(case: Case, days: int) -> dt.date:
    """So many days before the ruling, but not before both were grown up."""
    grown = max(case.first.birth_date, case.second.birth_date) + dt.timedelta(days=19 * 365)
    day = max(case.decided_on - dt.timedelta(days=days), grown)
    return min(day, case.decided_on - dt.timedelta(days=700))


def operative_part(dice: Dice) -> Paper:
    """The clerk's certified extract of a divorce: only what was decided, the parties in a table with their birth, the numbers in a foot line; meant for the civil status."""
    case = draw(dice)
    names = _pair(case, "LAST_first")
    married = _married(case, dice.number(2_200, 9_000))
    born = [f"né{person.e} le {long_date(person.birth_date)} à {esc(person.birth_place)}" for person in (case.first, case.second)]  # fmt: skip
    ground = dice.pick(("acceptation du principe de la rupture du mariage (article 233 du code civil)", "altération définitive du lien conjugal (articles 237 et 238 du code civil)", "consentement de chacun, la convention réglant les effets du divorce étant homologuée (article 230 du code civil)"))  # fmt: skip
    rows = [["Nom, prénom", *(f"<b>{esc(name)}</b>" for name in names)], ["Naissance", *born], ["Avocat", *(f"Me {esc(name)}" for name in (case.first_lawyer, case.second_lawyer))]]  # fmt: skip
    kept = dice.pick((case.first, case.second))
    html = f"""<table><tr><td style="width:30mm">{stamp("GREFFE " + unaccented(case.town).upper(), under="JAF")}</td><td class="right"><b>COPIE CERTIFIÉE CONFORME</b><br>délivrée à Me {esc(case.first_lawyer)}<br>aux fins de transcription</td></tr></table>
<h1 style="font-size:15pt;text-align:center;margin-top:4mm">EXTRAIT DES MINUTES DU GREFFE</h1><p class="center" style="font-size:12pt">du {esc(case.court[0].lower() + case.court[1:])}</p><p class="center">Juge aux affaires familiales, cabinet {dice.number(1, 12)}</p>
<p style="margin-top:9mm" class="justify">D'un jugement contradictoire, en premier ressort, prononcé par mise à disposition au greffe le <b>{long_date(case.decided_on)}</b> par {esc(case.judge)}, juge, en présence de {esc(case.clerk)}, faisant fonction de greffier, entre :</p>{table(rows, "grid", (), ("20%", "40%", "40%"))}
<p style="margin-top:6mm">il appert que le tribunal a statué dans les termes suivants :</p><div style="border-left:3px solid #444;padding-left:6mm;line-height:1.5"><p>« <b>Prononce le divorce</b> des parties sur le fondement suivant : {ground} ;</p><p>Ordonne sa mention en marge de l'acte du mariage célébré le {long_date(married)} à {esc(case.first.birth_place)} et des actes de naissance ;</p><p>Reporte les effets patrimoniaux du divorce au {long_date(case.heard_on - dt.timedelta(days=dice.number(200, 700)))} ;</p><p>Attribue à {esc(kept.named("LAST_first"))} le droit au bail du logement situé {esc(case.first_home.line())} ;</p><p>Constate qu'il n'est demandé ni prestation compensatoire ni contribution pour un enfant ;</p><p>Laisse à chaque partie la charge de ses dépens. »</p></div>
<p class="small" style="margin-top:5mm">Aucun appel n'a été formé, ainsi qu'il résulte du certificat du {date_printed(case.decided_on + dt.timedelta(days=dice.number(40, 90)), "slash")}.</p><p style="margin:8mm 0 0 95mm">Pour extrait conforme,<br>le directeur des services de greffe</p><p class="tiny" style="border-top:1px solid;margin-top:18mm">RG {case.rg} &nbsp;—&nbsp; Portalis {case.portalis} &nbsp;—&nbsp; minute {case.minute} &nbsp;—&nbsp; 1 page</p>"""
    return Paper(html, case.truth("divorce", names), "court_ruling", "", dice.font("serif"), 10.8, "16mm 22mm")


def appeal_of_support(dice: Dice) -> Paper:
    """A court of appeal raises the support of the children: margin with the numbers, what the first judge had fixed told before, the new sum in the operative part; two pages."""
    case = draw(dice)
    names = _pair(case, "first_LAST")
    kids = dice.children(case.second, dice.pick((2, 3)))
    before = dice.number(60, 140)
    now = before + 5 * dice.number(3, 16)
    filed = case.decided_on.year - dice.number(1, 2)
    appeal = f"{filed % 100:02d}/{dice.number(100, 6400):05d}"
    first_day = dt.date(filed, dice.number(1, 4), dice.number(1, 28))
    court = f"Cour d'appel {of(case.town)}"
    count = {2: "deux", 3: "trois"}[len(kids)]
    children = ", ".join(esc(kid.first_name) for kid in kids)
    html = f"""<div style="display:flex;gap:9mm"><div style="width:36mm" class="small"><p>N° RG {appeal}</p><p>N° Portalis {case.portalis}</p><p>Arrêt n° {dice.number(40, 900)}</p><p>{esc(names[0])}<br>c/<br>{esc(names[1])}</p><p style="margin-top:14mm">Copie exécutoire délivrée le {date_printed(case.decided_on + dt.timedelta(days=4), "slash")}<br>à Me {esc(case.first_lawyer)}<br>Me {esc(case.second_lawyer)}</p></div>
<div style="flex:1"><p class="center" style="font-size:14pt"><b>{esc(court.upper())}</b><br><span style="font-size:11pt">CHAMBRE DE LA FAMILLE</span></p><p class="center"><b>ARRÊT DU {long_date(case.decided_on).upper()}</b></p><p><u>Décision déférée à la cour</u> : jugement rendu le {long_date(first_day)} par le juge aux affaires familiales {of(case.town)}.</p>
<p style="margin-top:6mm"><u>APPELANT{"E" if case.first.sex == "F" else ""}</u></p><p>{case.first.civility} <b>{esc(names[0])}</b><br>né{case.first.e} le {long_date(case.first.birth_date)}<br>{esc(case.first_home.line())}<br>représenté{case.first.e} par Me {esc(case.first_lawyer)}</p><p style="margin-top:4mm"><u>INTIMÉ{case.second.e.upper()}</u></p><p>{case.second.civility} <b>{esc(names[1])}</b><br>né{case.second.e} le {long_date(case.second.birth_date)}<br>{esc(case.second_home.line())}<br>représenté{case.second.e} par Me {esc(case.second_lawyer)}</p>
<p style="margin-top:4mm"><u>COMPOSITION DE LA COUR</u> lors de l'audience du {long_date(case.heard_on)} : {esc(case.judge)}, président de chambre, et deux conseillers ; greffier : {esc(case.clerk)}.</p><p class="center" style="margin-top:6mm">FAITS ET PROCÉDURE</p><p class="justify">De l'union des parties sont nés {count} enfants : {children}. Le premier juge a fixé leur résidence chez {case.first.civility} {esc(names[0])} et mis à la charge de l'autre parent une contribution de {EUROS(before)} par mois et par enfant. L'appel porte sur ce seul montant, que l'une souhaite voir porter à {EUROS(now + 40)} et l'autre réduire à {EUROS(before - 25)}.</p></div></div>
<div class="break"></div><p class="center">MOTIFS DE LA DÉCISION</p><p class="justify">Aux termes de l'article 371-2 du code civil, chacun des parents contribue à l'entretien et à l'éducation des enfants à proportion de ses ressources, de celles de l'autre et des besoins de l'enfant. Les revenus du débiteur, évalués à {EUROS(dice.number(1_700, 2_600))} par mois en première instance, ont augmenté depuis sa reprise d'emploi ; ses charges de logement s'élèvent à {EUROS(dice.number(480, 720))}. Les besoins des enfants se sont accrus avec leur âge. Il y a lieu de réformer la décision.</p>
<p class="center" style="margin-top:8mm">PAR CES MOTIFS,</p><p>La cour, statuant publiquement et contradictoirement,</p><p><b>Infirme</b> le jugement sur le montant de la contribution à l'entretien et à l'éducation des enfants ;</p><p>Et, statuant à nouveau de ce chef, <b>fixe</b> à {EUROS(now)} par mois et par enfant, soit {EUROS(now * len(kids))} au total, la somme due par {case.second.civility} {esc(names[1])} à {case.first.civility} {esc(names[0])}, payable d'avance avant le 5 de chaque mois, par l'intermédiaire de l'organisme débiteur des prestations familiales, et indexée chaque 1er janvier ;</p><p>Confirme pour le surplus ;</p><p>Dit que chaque partie supporte ses dépens d'appel.</p><p style="margin-top:12mm">Le greffier &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Le président</p>"""
    truth = case.truth("child_support", names, court=court, case_number=appeal, child_support_amount=now)
    return Paper(html, truth, "court_ruling", "", dice.pick(("Liberation Serif", "Caladea", "Carlito")), 10.6, "17mm 19mm")  # fmt: skip


def numbered_eviction(dice: Dice) -> Paper:
    """A judge of housing disputes who numbers each paragraph through both pages; the landlord a company, the tenants a couple who did not come; the eviction told under a number."""
    case = draw(dice)
    landlord = dice.company("landlord", "social_landlord").name
    tenants = _pair(case, "first_LAST")
    lease = case.heard_on - dt.timedelta(days=dice.number(900, 3_000))
    order = case.heard_on - dt.timedelta(days=dice.number(240, 330))
    debt, rent = dice.amount(1_900, 8_400), dice.amount(380, 690)
    money = MoneyStyle(" ", ",", " €")
    number = iter(range(1, 60))

    def p(text: str) -> str:
        return f"<div style='display:flex;margin-bottom:2.2mm'><span style='width:9mm'>{next(number)}.</span><span style='flex:1' class='justify'>{text}</span></div>"

    ended = order + dt.timedelta(days=61)
    html = f"""<table><tr><td style="width:60%"><b>{esc(case.court)}</b><br>Pôle de proximité<br>Juge des contentieux de la protection</td><td class="right">{date_printed(case.decided_on, "slash")}<br>RG {case.rg}<br>Minute {case.minute}</td></tr></table><h1 style="font-size:13pt;text-align:center;margin:9mm 0 6mm">Jugement réputé contradictoire du {long_date(case.decided_on)}</h1>
<table style="margin-bottom:6mm"><tr><td style="width:47%"><b>{esc(landlord)}</b><br>demanderesse, représentée par Me {esc(case.first_lawyer)}</td><td style="width:6%">/</td><td>{case.first.civility} <b>{esc(tenants[0])}</b> et {case.second.civility} <b>{esc(tenants[1])}</b><br>{esc(case.first_home.line())}<br>défendeurs, non comparants ni représentés</td></tr></table>
<p><i>Les faits et la procédure</i></p>{p(f"Par acte sous seing privé du {long_date(lease)}, la bailleresse a donné à bail aux défendeurs un logement situé {esc(case.first_home.line())}, pour un loyer mensuel de {money(rent)}.")}{p(f"Des loyers étant restés impayés, un commandement visant la clause résolutoire leur a été signifié le {long_date(order)} pour une somme de {money(round(debt * 0.6, 2))}.")}{p(f"La commission de coordination des actions de prévention des expulsions a été saisie et l'assignation dénoncée au préfet plus de six semaines avant l'audience du {long_date(case.heard_on)}.")}{p(f"À l'audience, la bailleresse a actualisé sa créance à {money(debt)} et s'est opposée à tout délai.")}
<p style="margin-top:5mm"><i>Le raisonnement du juge</i></p>{p("Les formalités prévues par l'article 24 de la loi du 6 juillet 1989 ayant été accomplies, la demande est recevable.")}{p(f"Les causes du commandement n'ont pas été réglées dans le délai de deux mois. Les conditions d'acquisition de la clause se sont donc trouvées réunies le {long_date(ended)}.")}{p("Les locataires n'ont pas repris le paiement du loyer courant et n'ont fourni aucun renseignement sur leur situation, de sorte que le juge ne peut leur accorder d'office de délais.")}
<div class="break"></div>{p("Le maintien dans les lieux sans titre cause à la bailleresse un préjudice réparé par une indemnité égale au loyer et aux charges qui auraient été dus.")}{p("L'équité commande de ne pas faire application de l'article 700 du code de procédure civile.")}<p style="margin-top:5mm"><i>La décision</i></p><p>Le juge, statuant après débats publics, en premier ressort :</p>{p(f"constate la résiliation du bail au {long_date(ended)} ;")}{p("dit que, faute pour les occupants d'avoir libéré les lieux dans les deux mois d'un commandement de les quitter, il pourra être procédé à <b>leur expulsion</b> et à celle de tous occupants de leur chef, au besoin avec le concours de la force publique et d'un serrurier ;")}{p(f"les condamne solidairement à payer à {esc(landlord)} la somme de {money(debt)}, avec intérêts au taux légal ;")}{p(f"fixe l'indemnité mensuelle d'occupation à {money(rent)} jusqu'à la remise des clés ;")}{p("rejette le surplus des demandes ;")}{p("met les dépens à la charge des défendeurs ;")}{p("rappelle que le jugement est exécutoire par provision.")}
<table style="margin-top:14mm"><tr><td>{esc(case.clerk)}, greffier</td><td class="right">{esc(case.judge)}, juge</td></tr></table>"""
    truth = case.truth("eviction", [landlord, *tenants], eviction_ordered=True)
    return Paper(html, truth, "court_ruling", "", dice.pick(("Nimbus Sans", "Open Sans", "P052")), 10.4, "18mm 21mm")


def separation_in_columns(dice: Dice) -> Paper:
    """A legal separation (« séparation de corps ») on one sheet in two printed columns like a review: who and what at the left, what is decided at the right; day in letters."""
    case = draw(dice)
    names = _pair(case, "LAST_first")
    married = _married(case, dice.number(2_500, 12_000))
    html = f"""<p class="center" style="letter-spacing:0;font-size:13pt">{esc(spaced(case.court.upper()))}</p><p class="center small">Affaires familiales — n° de répertoire général : {case.rg} — minute : {case.minute}</p><hr>
<div style="columns:2;column-gap:9mm;column-rule:.6pt solid #555;text-align:justify;line-height:1.42"><p><b>JUGEMENT</b> mis à disposition le {date_in_words(case.decided_on)}.</p><p>Juge : {esc(case.judge)}. Greffier : {esc(case.clerk)}.</p><p><b>Entre</b> : {esc(names[0])}, né{case.first.e} le {date_printed(case.first.birth_date, "slash")} à {esc(case.first.birth_place)}, demeurant {esc(case.first_home.line())}, ayant pour avocat Me {esc(case.first_lawyer)},</p><p><b>et</b> : {esc(names[1])}, né{case.second.e} le {date_printed(case.second.birth_date, "slash")} à {esc(case.second.birth_place)}, demeurant {esc(case.second_home.line())}, ayant pour avocat Me {esc(case.second_lawyer)}.</p>
<p><b>Rappel.</b> Les parties se sont mariées le {long_date(married)}, sans contrat. Elles ont saisi ensemble la juridiction ; pour des raisons qui leur sont propres, elles ne souhaitent pas rompre le mariage mais vivre séparées. L'affaire, plaidée le {long_date(case.heard_on)}, a été mise en délibéré.</p><p><b>Sur quoi.</b> L'article 296 du code civil permet de prononcer la séparation de corps dans les mêmes cas et aux mêmes conditions que le divorce. Les époux ont signé un procès-verbal d'acceptation. Rien ne s'oppose à leur demande.</p>
<p><b>Dispositif.</b> Le juge, par jugement contradictoire et en premier ressort,</p><p>— prononce la séparation de corps ;</p><p>— rappelle qu'elle met fin au devoir de cohabitation et emporte séparation de biens, le devoir de secours subsistant ;</p><p>— dit que {esc(names[0])} conservera la jouissance du logement situé {esc(case.first_home.line())}, à charge pour {"lui" if case.first.sex == "M" else "elle"} d'en payer le loyer ;</p><p>— dit n'y avoir lieu à pension au titre du devoir de secours ;</p><p>— ordonne la mention du jugement en marge de l'acte de mariage et des actes de naissance ;</p><p>— rappelle qu'à la demande de l'un des époux la séparation est convertie de plein droit en divorce lorsqu'elle a duré deux ans ;</p><p>— partage les dépens par moitié.</p><p class="right">Le greffier &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Le juge</p></div>"""
    return Paper(html, case.truth("legal_separation", names), "court_ruling", "", dice.font("serif"), 10, "17mm 18mm")


def ruled_curatelle(dice: Dice) -> Paper:
    """A reinforced curatelle as a record sheet in ruled rows: label at the left, what is decided at the right; the child who asked becomes the curator; the name of the measure far down."""
    case = draw(dice, couple=False)
    ward = dice.person("person", age=(66, 92))
    helper = case.second
    names = [ward.named("LAST_first"), helper.named("LAST_first")]
    months = dice.pick((36, 48, 60))
    until = case.decided_on.replace(year=case.decided_on.year + months // 12, day=min(case.decided_on.day, 28))
    doctor = dice.person("", age=(40, 66)).named("first_LAST")
    rows = [
        ["Juridiction", f"{esc(case.court)}<br>Juge des contentieux de la protection exerçant les fonctions de juge des tutelles des majeurs"],
        ["Numéros", f"RG {case.rg} &nbsp;&nbsp; cabinet {dice.number(1, 6)} &nbsp;&nbsp; dossier {dice.letters(1)}{dice.digits(5)}"], ["Décision du", long_date(case.decided_on)],
        ["Personne concernée", f"{ward.civility} <b>{esc(names[0])}</b>, né{ward.e} le {long_date(ward.birth_date)} à {esc(ward.birth_place)}<br>{esc(case.first_home.line())}"],
        ["Requérant" + helper.e, f"{helper.civility} <b>{esc(names[1])}</b>, {'fille' if helper.sex == 'F' else 'fils'} de la personne concernée<br>{esc(case.second_home.line())}"],
        ["Pièces vues", f"Requête du {long_date(case.heard_on - dt.timedelta(days=dice.number(60, 140)))} ; certificat du docteur {esc(doctor)}, inscrit sur la liste du procureur de la République ; avis du ministère public ; audition du {long_date(case.heard_on)}"],
        ["Motifs", "Il est établi que la personne concernée, sans être hors d'état d'agir elle-même, a besoin d'être assistée et contrôlée de manière continue dans les actes importants de la vie civile, et qu'elle ne peut percevoir seule ses revenus ni en faire un usage normal (articles 440 et 472 du code civil). L'entourage familial est uni et présent."],
        ["Mesure ouverte", f"<b>Curatelle renforcée</b>, aux biens et à la personne, pour {months} mois, soit jusqu'au {long_date(until)}"],
        ["Curat" + ("rice" if helper.sex == "F" else "eur") + " désigné" + helper.e, f"{helper.civility} {esc(names[1])}, qui percevra seul{helper.e} les revenus sur un compte ouvert au nom de la personne protégée, règlera les dépenses auprès des tiers et remettra l'excédent"],
        ["Obligations", "Inventaire dans les trois mois (six mois pour les immeubles) ; compte annuel de gestion avec pièces justificatives"], ["Logement", "Conservé à la disposition de la personne protégée aussi longtemps qu'il est possible ; toute résiliation du bail suppose une autorisation du juge (article 426)"],
        ["Notification", "À la personne concernée, au requérant ; avis au procureur de la République ; mention au répertoire civil"], ["Recours", "Appel dans les quinze jours de la notification. Exécution provisoire"],
    ]  # fmt: skip
    html = f"""<p class="center" style="font-size:12pt"><b>JUGEMENT — PROTECTION DES MAJEURS</b></p><p class="center small">rendu en chambre du conseil</p>{table(rows, "ruled", (), ("25%", "75%"))}<table style="margin-top:10mm"><tr><td>Le greffier<br>{esc(case.clerk)}</td><td class="right">Le juge<br>{esc(case.judge)}</td></tr></table>"""
    css = "table.ruled td{border-top:.7px solid #222;border-bottom:.7px solid #222;padding:2mm 3mm} table.ruled td:first-child{font-style:italic}"
    truth = case.truth("guardianship", names)
    return Paper(html, truth, "court_ruling", css, dice.pick(("Caladea", "Carlito", "Liberation Serif")), 10.2, "16mm 19mm")  # fmt: skip


def measures_typed(dice: Dice) -> Paper:
    """Measures for the time of a divorce, in type of even width, capitals without accents: each head (« SUR LE LOGEMENT ») with what is ordered beneath, the sum a child within a sentence."""
    case = draw(dice)
    names = [unaccented(name) for name in _pair(case, "LAST_FIRST")]
    kids = dice.children(case.first, dice.pick((1, 2, 2)))
    support = dice.number(70, 310)
    stays, leaves = (case.first, case.second) if dice.chance(0.5) else (case.second, case.first)
    each = "PAR ENFANT, SOIT " + f"{support * len(kids)} EUROS AU TOTAL" if len(kids) > 1 else "POUR L'ENFANT"
    called = " ET ".join(esc(unaccented(kid.first_name).upper()) for kid in kids)

    def head(text: str, *items: str) -> str:
        return f"<p style='margin-top:4mm'><u>{text}</u></p>" + "".join(f"<p style='padding-left:8mm'>- {item}</p>" for item in items)  # fmt: skip

    def name(person: Person) -> str:
        return f"{person.civility.upper()} {esc(unaccented(person.last_name).upper())}" if case.first.last_name != case.second.last_name else ("L'EPOUX" if person.sex == "M" else "L'EPOUSE") if case.first.sex != case.second.sex else esc(unaccented(person.named("FIRST_LAST")))  # fmt: skip

    html = f"""<table><tr><td style="width:54%">{esc(unaccented(case.court).upper())}<br>CABINET DU JUGE AUX AFFAIRES<br>FAMILIALES N. {dice.number(1, 9)}</td><td>N. RG : {case.rg}<br>MINUTE : {case.minute}<br>AFFAIRE {esc(unaccented(case.first.last_name).upper())} C/ {esc(unaccented(case.second.last_name).upper())}</td></tr></table>
<p class="center" style="margin:9mm 0 7mm"><b>ORDONNANCE D'ORIENTATION<br>ET SUR MESURES PROVISOIRES</b><br>DU {unaccented(long_date(case.decided_on)).upper()}</p><p>NOUS, {esc(unaccented(case.judge).upper())}, JUGE DE LA MISE EN ETAT, ASSISTE DE {esc(unaccented(case.clerk).upper())}, GREFFIER,</p><p>VU L'ASSIGNATION EN DIVORCE DELIVREE A LA REQUETE DE :</p><p style="padding-left:8mm"><b>{esc(names[0])}</b>, {esc(unaccented(case.first_home.line(" ", True)))} (AVOCAT : {esc(unaccented(case.first_lawyer).upper())})</p><p>A L'ENCONTRE DE :</p><p style="padding-left:8mm"><b>{esc(names[1])}</b>, {esc(unaccented(case.second_home.line(" ", True)))} (AVOCAT : {esc(unaccented(case.second_lawyer).upper())})</p><p>VU LES DEBATS EN CHAMBRE DU CONSEIL DU {unaccented(long_date(case.heard_on)).upper()}, VU LES ARTICLES 254 A 256 DU CODE CIVIL, STATUANT CONTRADICTOIREMENT ET EN PREMIER RESSORT,</p>
{head("SUR LE LOGEMENT", f"ATTRIBUONS A {name(stays)} LA JOUISSANCE DU DOMICILE CONJUGAL, EN LOCATION, A CHARGE D'EN REGLER LE LOYER ;", f"ACCORDONS A {name(leaves)} UN DELAI DE DEUX MOIS POUR SE RELOGER ;")}{head("SUR LES DETTES", f"DISONS QUE LE CREDIT AUTOMOBILE ({dice.number(120, 290)} EUROS PAR MOIS) SERA SUPPORTE PAR MOITIE ;")}{head("SUR LES ENFANTS" if len(kids) > 1 else "SUR L'ENFANT", f"FIXONS LA RESIDENCE DE {called} CHEZ {name(stays)} ;", f"FIXONS A {support} EUROS PAR MOIS {each} LA CONTRIBUTION QUE DEVRA VERSER {name(leaves)} A L'ENTRETIEN ET A L'EDUCATION, AVEC INDEXATION ;")}{head("SUR LA SUITE", f"RENVOYONS L'AFFAIRE A LA MISE EN ETAT DU {unaccented(long_date(case.decided_on + dt.timedelta(days=dice.number(60, 150)))).upper()} ;", "RESERVONS LES DEPENS.")}
<p style="margin-top:9mm">LE GREFFIER &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; LE JUGE DE LA MISE EN ETAT</p>"""
    truth = case.truth("provisional_measures", names, court=unaccented(case.court), child_support_amount=support)
    return Paper(html, truth, "court_ruling", "p{margin:0 0 1.6mm}", dice.pick(("Courier Prime", "Liberation Mono")), 9.8, "16mm 20mm")  # fmt: skip


LAYOUTS = {
    "operative_part": operative_part, "appeal_of_support": appeal_of_support, "numbered_eviction": numbered_eviction,
    "separation_in_columns": separation_in_columns, "ruled_curatelle": ruled_curatelle,
    "measures_typed": measures_typed,
}  # fmt: skip
