"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, hour, in_words, town_hall, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import date_in_words, long_date
from samples.paper import Paper
from samples.stationery import HAND, TYPEWRITER, barcode, combed, sheet, signature, spoken, stamp, ticked


def mayotte_revision(dice: Dice) -> Paper:
    """A birth act made by the commission of Mayotte: numbers of the commission first, a margin of rubrics, parents and a chair named."""
    person, father, mother = dice.person(age=(19, 60)), dice.person("", sex="M", age=(55, 85)), dice.person("", sex="F", age=(50, 82))  # fmt: skip
    day, chair, town = dice.day_before(150, 1), dice.person("", age=(40, 66)), dice.pick(("Mamoudzou", "Koungou", "Dzaoudzi", "Bandraboua"))  # fmt: skip
    met = dt.date(dice.number(2008, 2010), dice.number(1, 12), dice.number(1, 28))
    html = f"""<div class='c'>DÉPARTEMENT DE MAYOTTE<br>COMMISSION DE RÉVISION DE L'ÉTAT CIVIL<br><span class='small'>ordonnance n° 2000-218 du 8 mars 2000</span></div>
<table style='margin-top:8mm'><tr><td style='width:38mm;border-right:.8pt solid;font-size:.85em;line-height:1.9'>Décision n° {dice.digits(5)}<br>Acte n° {dice.digits(4)}/{met.year}<br>Commune : {town}<br><br>NAISSANCE<br><b>{birth_surname(person)}</b><br>{person.first_name}<br><br>Mentions<br>Néant</td><td style='padding-left:8mm;line-height:1.7'>
La commission, réunie le {date_in_words(met)} sous la présidence de {spoken(chair)}, a établi l'acte de naissance qui suit :<br><br>
Le {in_words(person.birth_date)} à {hour(dice)} est né{person.e} à {town}, Mayotte, <b>{civil_name(person)}</b>, du sexe {"féminin" if person.sex == "F" else "masculin"}.<br>
Père : {civil_name(father)}, pêcheur, né en {father.birth_date.year}.<br>Mère : {civil_name(mother)}, cultivatrice, née en {mother.birth_date.year}.<br>
Le nom et les prénoms sont ceux que l'intéressé{person.e} a choisis (article 3 de l'ordonnance n° 2000-218). Le nom porté auparavant devant le cadi n'est plus admis.<br><br>
Copie intégrale conforme au registre, délivrée par l'officier de l'état civil de {town}<br>le {long_date(day)}.<br>{signature(dice.number(0, 99))}{stamp("MAIRIE DE " + town.upper())}</td></tr></table>"""
    return sheet("birth_certificate", html, {"person_names": [truth_name(person)], "issue_date": day}, font="FreeSerif", size=10.8)  # fmt: skip


def two_adouls(dice: Dice) -> Paper:
    """A Moroccan marriage act before two adouls, in French: one running text, the dower, a guardian and a judge; the copy is dated at the foot."""
    husband, wife = dice.person(sex="M", age=(24, 62)), dice.person("partner", sex="F", age=(22, 58))
    if wife.sex == "M" or husband.sex == "F":
        husband, wife = wife, husband
    adouls = [dice.person("", sex="M", age=(35, 66)) for _ in range(2)]
    judge, guardian = dice.person("", sex="M", age=(40, 66)), dice.person("", sex="M", age=(50, 80))
    wed, day = wedding_day(dice, (husband, wife)), dice.day_before(120, 2)
    html = f"""<div style='display:flex;justify-content:space-between;font-size:.85em'><div>ROYAUME DU MAROC<br>MINISTÈRE DE LA JUSTICE<br>Cour d'appel de Fès<br>Tribunal de première instance de Taza<br>Section de la justice de la famille<br>Section du notariat</div><div class='r'>Registre des mariages n° {dice.number(20, 180)}<br>Folio {dice.number(10, 400)} — n° {dice.number(10, 500)}<br>Sous-registre {dice.letters(1)}</div></div>
<p class='c' style='margin:8mm 0;font-size:1.3em;letter-spacing:3px'>ACTE DE MARIAGE</p>
<div class='justify' style='line-height:1.8'>Louange à Dieu. Le {in_words(wed)}, les adouls {adouls[0].named("first_LAST")} et {adouls[1].named("first_LAST")}, en fonction près la section susdite, ont reçu, au vu de l'autorisation délivrée par le juge de la famille chargé du mariage sous le n° {dice.digits(3)}/{wed:%y}, la déclaration suivante : le fiancé, <b>{truth_name(husband)}</b>, de nationalité marocaine, né le {long_date(husband.birth_date)}, carte nationale {dice.letters(1)}{dice.digits(6)}, célibataire, ouvrier, épouse avec la bénédiction de Dieu la fiancée, <b>{truth_name(wife)}</b>, née le {long_date(wife.birth_date)}, célibataire, sans profession, qui a mandaté son tuteur matrimonial {spoken(guardian)}. La dot est fixée à {dice.number(5, 40)} 000 dirhams, reçue par l'épouse qui en donne quittance. Offre et acceptation ont eu lieu. Les époux n'ont pas établi d'acte sur la gestion de leurs biens (article 49 du code de la famille). Dont acte, dressé en présence des parties qui ont signé.</div>
<p>Homologué par le juge chargé du notariat, {judge.named()}, sceau et signature.</p><div class='sign'><div>{stamp("NOTARIAT DE TAZA", "#7a1f1f")}</div><div>Copie certifiée conforme délivrée le {day:%d/%m/%Y}<br>Le greffier{signature(14)}</div></div>"""
    names = [truth_name(husband), truth_name(wife)]
    return sheet("marriage_certificate", html, {"person_names": names, "issue_date": day}, font="Caladea", size=10.8)


def three_bands(dice: Dice) -> Paper:
    """A full copy of a death act in three tinted bands across the page (who, what, by whom); parents, spouse, declarer and officer named in small type."""
    person, day = dice.person(age=(40, 94)), dice.day_before(200, 1)
    died, hall = dice.day_before(500, 3, of=day), town_hall(dice)
    father, mother, spouse, teller = (dice.person("", sex=sex, age=(30, 90)) for sex in "MFMF")

    def band(colour: str, title: str, body: str) -> str:
        return f"<div style='display:flex;background:{colour};margin-bottom:3mm;padding:4mm'><div style='width:34mm' class='b'>{title}</div><div style='flex:1'>{body}</div></div>"

    html = (
        f"<div style='display:flex;justify-content:space-between'><b>Ville {hall.of}</b><span>Service des décès — {dice.phone()}</span></div><p style='text-align:right;font-size:1.2em'>Acte de décès n° {dice.number(4, 3200)} / {died.year}<br><span class='small'>copie intégrale</span></p>"
        + band("#e6ecf5", "Défunt" + person.e, f"<b>{civil_name(person)}</b><br>né{person.e} à {person.birth_place} le {long_date(person.birth_date)}<br>domicilié{person.e} {dice.address().line()}<br>retraité{person.e} ; {'époux' if person.sex == 'M' else 'épouse'} de {civil_name(spouse)}<br>enfant de {civil_name(father)} et de {civil_name(mother)}, décédés")
        + band("#f3ece0", "Événement", f"survenu le {in_words(died)} à {hour(dice)}<br>lieu : {hall.town}, {dice.address('').street}")
        + band("#e7f1e6", "Acte", f"dressé le {long_date(died + dt.timedelta(days=1))} sur la déclaration de {civil_name(teller)}, employée des pompes funèbres, qui, lecture faite, a signé avec nous, {hall.officer}, officier de l'état civil par délégation du maire")
        + f"<p>Mention marginale : néant.</p><p style='margin-top:10mm'>Pour copie conforme, {hall.town}, {long_date(day)}</p><div style='display:flex'>{stamp('MAIRIE ' + hall.of.upper())}{signature(day.day)}</div><div class='tiny'>{barcode(dice.digits(18))}</div>"
    )  # fmt: skip
    return sheet("death_certificate", html, {"person_names": [truth_name(person)], "issue_date": day}, font="Lato", size=10.2)  # fmt: skip


def small_pages(dice: Dice) -> Paper:
    """A booklet scanned page by page, each as small as it is: the parents who are not married, then a child a page, filled by pen."""
    one, two = dice.person(sex="F", age=(36, 50)), dice.person("partner", sex="M", age=(37, 55))
    kids = sorted(dice.children(two, dice.number(1, 3)), key=lambda kid: kid.birth_date)
    first = kids[0].birth_date if kids else dice.today
    given = min(first + dt.timedelta(days=dice.number(3, 20)), dice.today)
    hall = town_hall(dice)

    def pen(label: str, value: str) -> str:
        return f"<div style='margin:2.2mm 0'>{label} <span style='font-family:{HAND};color:#15307a;border-bottom:.4pt dotted #777'>{value}</span></div>"

    def parent(title: str, who: Person) -> str:
        return f"<div class='b' style='margin-top:3mm'>{title}</div>" + pen("Nom :", birth_surname(who)) + pen("Prénoms :", ", ".join(who.first_names)) + pen("né(e) le", long_date(who.birth_date)) + pen("à", who.birth_place)  # fmt: skip

    pages = [
        f"<div class='c' style='padding-top:28mm'><div style='font-size:17pt'>LIVRET<br>DE FAMILLE</div><p style='margin-top:20mm'>RÉPUBLIQUE FRANÇAISE</p><p>Délivré à {hall.town}<br>le <span style='font-family:{HAND};color:#15307a'>{long_date(given)}</span></p>{stamp('MAIRIE ' + hall.of.upper())}</div>",
        f"<div class='c small'>— 2 —<br>EXTRAITS DES ACTES DE NAISSANCE DES PARENTS</div>{parent('MÈRE', one)}{parent('PÈRE', two)}<div class='small' style='margin-top:4mm'>Reconnaissance : par le père, le {long_date(first - dt.timedelta(days=40))}</div>",
    ]
    for rank, kid in enumerate(kids, 1):
        pages.append(f"<div class='c small'>— {rank + 2} —<br>EXTRAIT DE L'ACTE DE NAISSANCE n° {dice.number(20, 3000)}<br>{rank}<sup>{'er' if rank == 1 else 'e'}</sup> ENFANT</div>" + pen("Le", long_date(kid.birth_date)) + pen("est né(e) :", kid.last_name.upper()) + pen("Prénoms :", ", ".join(kid.first_names)) + pen("à", kid.birth_place) + f"<div class='small' style='margin-top:8mm'>Certifié conforme, l'officier de l'état civil</div>{signature(rank)}<div class='small'>{hall.officer}</div><div class='small' style='margin-top:8mm'>DÉCÈS : ..............................</div>")  # fmt: skip
    html = "".join(f"<div style='break-after:page'>{page}</div>" for page in pages)
    names = [truth_name(one), truth_name(two), *(f"{' '.join(kid.first_names)} {kid.last_name.upper()}" for kid in kids)]  # fmt: skip
    return sheet("family_record_book", html, {"person_names": names, "issue_date": given}, font="Liberation Serif", size=9.4, page="105mm 148mm", margin="8mm 9mm")  # fmt: skip


def dashed_capitals(dice: Dice) -> Paper:
    """A town's receipt of a civil union: a paragraph of capitals, the partners after dashes, addresses and a number at the right edge."""
    one, hall, day = dice.person(age=(22, 66)), town_hall(dice), dice.day_before(900, 3)
    two, home = dice.partner(one, same_name=False), dice.address()
    made = dice.day_before(12, 1, of=day)
    html = f"""<div class='r'>{hall.town.upper()}<br>Direction des affaires civiles<br>n° d'enregistrement<br><b>{day.year}-{dice.digits(4)}</b></div>
<p style='margin-top:14mm'>NOUS, {hall.officer.upper()}, OFFICIER DE L'ÉTAT CIVIL PAR DÉLÉGATION, AVONS PROCÉDÉ CE JOUR, {long_date(day).upper()}, À L'ENREGISTREMENT DE LA DÉCLARATION CONJOINTE DE PACTE CIVIL DE SOLIDARITÉ PRÉSENTÉE EN PERSONNE PAR :</p>
<p style='margin:5mm 0 0 12mm'>— {civil_name(one)}, né{one.e} le {one.birth_date:%d/%m/%Y} à {one.birth_place}</p><p style='margin:2mm 0 5mm 12mm'>— {civil_name(two)}, né{two.e} le {two.birth_date:%d/%m/%Y} à {two.birth_place}</p>
<p>QUI FIXENT LEUR RÉSIDENCE COMMUNE : {home.line(" - ", True)}.</p><p>La convention sous seing privé, datée du {made:%d/%m/%Y}, a été visée puis restituée aux partenaires. Le pacte prend effet entre eux à la date du présent enregistrement et sera mentionné en marge de leurs actes de naissance (articles 515-3 et 515-3-1 du code civil).</p>
<p>RÉCÉPISSÉ REMIS À CHACUN DES PARTENAIRES.</p><div style='margin-left:50%'>{signature(8)}{stamp("ÉTAT CIVIL", "#444", under="PACS")}</div>"""
    return sheet("pacs_certificate", html, {"person_names": [truth_name(one), truth_name(two)], "issue_date": day}, font="DejaVu Serif", size=10)  # fmt: skip


def spoken_convention(dice: Dice) -> Paper:
    """An agreement of divorce told in the first person plural: numbered paragraphs without headings, the two counsel in a footer, every leaf initialled."""
    wife = dice.person(sex="F", age=(38, 64))
    husband = dice.partner(wife, same_name=False)
    husband = husband if husband.sex == "M" else dice.person("", sex="M", age=(28, 66))
    counsel = [dice.person("", age=(30, 64)) for _ in range(2)]
    kids = dice.children(husband, 2)
    wed, day, home = min(wedding_day(dice, (wife, husband)), dice.today - dt.timedelta(days=900)), dice.day_before(400, 8), dice.address()  # fmt: skip
    draft, notary, town = (
        day - dt.timedelta(days=dice.number(17, 40)),
        dice.person("", age=(35, 64)),
        dice.address("").town,
    )
    texts = (
        f"Nous soussignés, {civil_name(wife)}, née le {long_date(wife.birth_date)} à {wife.birth_place}, demeurant {home.line()}, et {civil_name(husband)}, né le {long_date(husband.birth_date)} à {husband.birth_place}, demeurant {dice.address('').line()}, nous sommes mariés le {long_date(wed)} à {town} sans contrat.",
        "Nous sommes d'accord pour mettre fin à notre mariage par consentement mutuel, sans passer devant le juge, comme le permettent les articles 229-1 et suivants du code civil, et pour en régler ainsi toutes les suites.",
        f"Nos enfants, {' et '.join(' '.join(kid.first_names) + ', né' + kid.e + ' le ' + format(kid.birth_date, '%d/%m/%Y') for kid in kids)}, informés de leur droit d'être entendus, n'ont pas souhaité l'être. Ils vivront chez leur mère ; leur père les recevra une fin de semaine sur deux et la moitié des vacances.",
        f"Le père versera {dice.number(120, 320)} euros par mois et par enfant, d'avance, avec indexation chaque 1er janvier. L'intermédiation financière est acceptée.",
        "Le logement loué reste à Madame, qui en paiera seule le loyer. Les meubles sont partagés. Nous n'avons pas d'immeuble. Aucune prestation compensatoire n'est due.",
        "Madame reprendra son nom de naissance. Chacun fera sa déclaration de revenus.",
        f"Le projet nous a été adressé par lettre recommandée, reçue le {draft:%d/%m/%Y} ; nous avons respecté le délai de réflexion de quinze jours.",
        f"L'acte sera déposé dans les sept jours au rang des minutes de Me {notary.named()}, notaire.",
    )  # fmt: skip
    html = (
        "<p class='c' style='font-size:1.35em'>Convention de divorce</p><p class='c'>par acte sous signature privée contresigné par avocats</p>"
        + "".join(f"<p class='justify' style='margin:4mm 0'><b>{rank}.</b>&nbsp; {text}</p>" for rank, text in enumerate(texts, 1))
        + f"<p>Signé à {town}, en quatre exemplaires, le {long_date(day)}.</p><table><tr>{''.join(f'<td>{who}{signature(seed)}</td>' for seed, who in enumerate(('Madame', 'Monsieur', 'Me ' + counsel[0].last_name, 'Me ' + counsel[1].last_name)))}</tr></table>"
    )  # fmt: skip
    footer = f"Me {counsel[0].named()} pour Madame — Me {counsel[1].named()} pour Monsieur — {{page}}"
    return sheet("divorce_agreement", html, {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": day}, font="C059", size=11, margin="20mm 24mm", footer=footer)  # fmt: skip


def asked_by_the_commission(dice: Dice) -> Paper:
    """Counsel answers a housing commission by bullets: a divorce opened by a writ, hearing to come; dates of writ, hearing and birth around that of the letter."""
    person, counsel, day = dice.person(age=(25, 62)), dice.person("", age=(29, 63)), dice.day_before(120, 2)
    other, study = dice.partner(person, same_name=False), dice.address("")
    writ, hearing = dice.day_before(90, 10, of=day), dice.day_after(90, 20, of=day)
    html = f"""<table><tr><td style='width:60mm;background:#27303f;color:#fff;padding:5mm'><b>{counsel.named("FIRST_LAST")}</b><br>Avocat au barreau<br>Droit de la famille<br><br>{study.street}<br>{study.postcode} {study.town}<br>Toque {dice.letters(1)}{dice.number(100, 990)}<br>{dice.phone()}</td><td style='padding:5mm 8mm'>Commission d'attribution<br>Service de la demande de logement<br><br>le {day:%d %m %Y}<br><br><b>{person.last_name.upper()} c/ {other.last_name.upper()}</b><br>Dossier {dice.digits(6)}</td></tr></table>
<p style='margin-top:10mm'>À votre demande, et avec l'accord de ma cliente ou de mon client, j'atteste ce qui suit.</p>
<ul style='line-height:1.9'><li>Qui ? &nbsp; {spoken(person)}, né{person.e} le {person.birth_date:%d/%m/%Y}, dont je suis le conseil.</li><li>Contre qui ? &nbsp; {spoken(other)}.</li><li>Quoi ? &nbsp; Une procédure de divorce, ouverte par assignation du {writ:%d/%m/%Y} (article 251 du code civil).</li><li>Où ? &nbsp; Au tribunal judiciaire de {study.town}, devant le juge aux affaires familiales, RG {writ:%y}/{dice.digits(5)}.</li><li>Où en est-on ? &nbsp; L'audience d'orientation et sur mesures provisoires est fixée au {hearing:%d/%m/%Y}. Aucune décision n'est rendue.</li><li>Qui occupe le logement ? &nbsp; Les époux y vivent encore tous deux, dans des conditions tendues.</li></ul>
<p>Attestation délivrée pour l'examen du dossier de logement social.</p><div class='r'>{signature(18)}</div>"""
    return sheet("lawyer_certificate", html, {"person_names": [person.named(), other.named()], "issue_date": day}, font="Carlito", size=11.2)  # fmt: skip


def filed_at_the_office(dice: Dice) -> Paper:
    """The immigration office certifies a filed request for a spouse to come: references in a row of cells, the six months counted, an enclosed list."""
    person, day, home = dice.person(age=(26, 62)), dice.day_before(250, 3), dice.address()
    wife, agent = dice.person("", sex="F" if person.sex == "M" else "M", age=(22, 58)), dice.person("", age=(28, 60))
    filed = dice.day_before(40, 6, of=day)
    html = f"""<div style='border-bottom:3pt solid #00569c;padding-bottom:3mm;display:flex;justify-content:space-between'><b style='font-size:1.4em;color:#00569c'>OFII</b><span class='small'>Office français de l'immigration et de l'intégration<br>Direction territoriale de {dice.address("").town}</span></div>
<table class='grid' style='margin:6mm 0'><tr><th>Réf. dossier RF</th><th>Dépôt le</th><th>Complet le</th><th>Affaire suivie par</th></tr><tr><td>{home.postcode[:2]}{dice.digits(8)}</td><td>{filed - dt.timedelta(days=30):%d/%m/%Y}</td><td>{filed:%d/%m/%Y}</td><td>{agent.first_name[0]}. {agent.last_name}</td></tr></table>
<div class='to'>{spoken(person, "LAST_first")}<br>{home.line("<br>")}</div><p style='font-size:1.15em'><b>Attestation de dépôt d'une demande de regroupement familial</b></p>
<p>Le directeur territorial atteste que <b>{spoken(person)}</b>, titulaire d'une carte de résident n° {dice.digits(10)}, a déposé un dossier complet de regroupement familial en faveur de :</p>
<p style='margin-left:12mm'>{spoken(wife, "LAST_first")}, {"épouse" if wife.sex == "F" else "époux"}, né{wife.e} le {wife.birth_date:%d/%m/%Y}, demeurant à l'étranger.</p>
<p>Le préfet dispose de six mois à compter du dossier complet pour statuer. Le maire de {home.town} est saisi pour vérifier les ressources et le logement ; la surface exigée est de 24 m² en zone B pour deux personnes. La présente attestation permet de présenter une demande de logement adaptée à la famille attendue ; elle ne préjuge pas de la décision.</p>
<p style='margin-top:8mm'>Fait le {long_date(day)}</p><p>Pour le directeur général, la directrice territoriale</p>{signature(21)}"""
    names = [person.named(), wife.named("LAST_first")]
    return sheet("family_reunification_certificate", html, {"person_names": names, "issue_date": day}, font="Liberation Sans Narrow", size=11.4)  # fmt: skip


def calendar_of_visits(dice: Dice) -> Paper:
    """A certificate of pregnancy above a calendar of the seven examinations, two already ticked; a midwife and a doctor named, the day in a dater's stamp."""
    person, midwife, doctor = dice.person(sex="F", age=(18, 44)), dice.person("", sex="F", age=(26, 60)), dice.person("", age=(30, 64))  # fmt: skip
    day = dice.day_before(90, 1)
    begun = dice.day_before(150, 90, of=day)
    due, name = begun + dt.timedelta(days=273), person.named("LAST_first")
    rows = "".join(f"<tr><td>{rank}<sup>e</sup> mois</td><td>{begun + dt.timedelta(days=30 * rank):%m/%Y}</td><td>{ticked('fait', begun + dt.timedelta(days=30 * rank) < day)}</td></tr>" for rank in range(3, 10))  # fmt: skip
    html = f"""<div style='display:flex;justify-content:space-between;color:#8e3b62'><div><b>Maison de santé pluriprofessionnelle</b><br>{dice.address("").line("<br>")}</div><div class='r small'>{midwife.named()}, sage-femme, RPPS {dice.digits(11)}<br>Dr {doctor.named()}, gynécologue<br>{dice.phone()}</div></div>
<div class='cols' style='margin-top:12mm'><div style='flex:1.5'><p><b>CERTIFICAT</b></p><p style='line-height:1.8'>Je certifie que la grossesse de<br><b style='font-size:1.2em'>{name}</b><br>née le {person.birth_date:%d/%m/%Y}, assurée {dice.nir(person, key=False)},<br>a débuté le {begun:%d/%m/%Y} (estimation échographique) et que le terme est attendu le {due:%d/%m/%Y}.</p><p>Grossesse unique, d'évolution normale à l'examen de ce jour. Logement au cinquième étage sans ascenseur signalé par la patiente.</p><div style='border:1.2pt solid #a02020;color:#a02020;width:34mm;text-align:center;transform:rotate(-4deg);font-family:{TYPEWRITER};margin-top:8mm'>{long_date(day).upper()}</div>{signature(6)}<br>{midwife.first_name[0]}. {midwife.last_name}, sage-femme</div>
<div><div class='small b'>Vos examens</div><table class='grid small'>{rows}</table><p class='tiny'>Pris en charge à 100 % à partir du sixième mois.</p></div></div>"""
    return sheet("pregnancy_certificate", html, {"person_names": [name], "issue_date": day}, font="URW Gothic", size=10)


def combed_form_of_gendarmes(dice: Dice) -> Paper:
    """A brigade's printed receipt of a complaint filled in combs: unit codes, the act by number, the officer's rank; the offence is older than the day of filing."""
    person, officer, day = dice.person(age=(18, 76)), dice.person("", age=(24, 56)), dice.day_before(200, 1)
    facts, home = dice.day_before(30, 1, of=day), dice.address()
    name = person.named("LAST_FIRST")

    def row(label: str, text: str) -> str:
        return f"<div style='margin:2.4mm 0'><span class='small' style='display:inline-block;width:52mm'>{label}</span>{combed(text)}</div>"

    html = (
        f"<div style='display:flex;justify-content:space-between'><div><b>GENDARMERIE NATIONALE</b><br>COB {home.town.upper()}<br><span class='small'>Code unité {dice.digits(5)}</span></div><div class='small'>PV n° {dice.digits(5)}/{dice.digits(5)}/{day.year}<br>Pièce n° 2 &nbsp; Feuillet 1/1</div></div><div style='background:#ddd;padding:2mm;margin:6mm 0' class='c b'>RÉCÉPISSÉ DE DÉPÔT DE PLAINTE — article 15-3 du code de procédure pénale</div>"
        + row("Plainte reçue le", f"{day:%d%m%Y}") + row("à (heure)", f"{dice.number(8, 19):02d}{dice.number(0, 59):02d}") + row("Nom et prénom du plaignant", name) + row("Né(e) le", f"{person.birth_date:%d%m%Y}") + row("Commune de naissance", person.birth_place.upper()[:22]) + row("Date des faits", f"{facts:%d%m%Y}") + row("Code NATINF", dice.digits(5))
        + f"<p>Nature : {dice.pick(('violences par conjoint sans incapacité', 'dégradation du bien d’autrui', 'menaces réitérées', 'vol par effraction dans un local d’habitation'))}. Contre : X. {ticked('Le plaignant souhaite être avisé des suites')}</p><p class='small'>La plainte sera transmise au procureur de la République près le tribunal judiciaire. Vous pouvez vous constituer partie civile, être assisté d'un avocat, saisir l'association d'aide aux victimes (116 006).</p>"
        + f"<table style='margin-top:6mm'><tr><td>Le plaignant{signature(3)}</td><td>L'agent de police judiciaire<br>Gendarme {officer.named()}{signature(9)}</td></tr></table>"
    )  # fmt: skip
    return sheet("police_complaint", html, {"person_names": [name], "issue_date": day}, font="FreeSans", size=10)


BIRTH = {"apart_mayotte_revision": mayotte_revision}
MARRIAGE = {"apart_two_adouls": two_adouls}
DEATH = {"apart_three_bands": three_bands}
BOOK = {"apart_small_pages": small_pages}
PACS = {"apart_dashed_capitals": dashed_capitals}
DIVORCE = {"apart_spoken_convention": spoken_convention}
LAWYER = {"apart_asked_by_the_commission": asked_by_the_commission}
REUNION = {"apart_filed_at_the_office": filed_at_the_office}
PREGNANCY = {"apart_calendar_of_visits": calendar_of_visits}
COMPLAINT = {"apart_combed_form_of_gendarmes": combed_form_of_gendarmes}
