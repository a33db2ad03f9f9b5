# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""The words that stand right before the day a paper was made, and those that make a date another day's."""

from __future__ import annotations

import re

_PLACE = r"[a-z][a-z'\- ]{1,40}"
_AT_HOME = (  # `au siège du consulat`, `en notre maison`
    r"au (?=(?:siege|consulat|cabinet|bureau|foyer|poste|secretariat|greffe|parquet|commissariat|tribunal|palais|presbytere|monastere|couvent|centre|lycee|college)\b)"
    r"|en (?=(?:notre|nos|l'(?:etude|hotel|etablissement|agence)|etude|agence)\b)|dans (?=nos\b)"
)
_COPIES = (  # `en deux exemplaires originaux`, `en autant d'originaux que de parties`
    r"en (?:(?:[\w()']+[ -]){1,4}?(?:d')?|[a-z]{2,6})(?:exemplaires?|originaux|original|doubles?)(?: (?:originaux|originale?|identiques?))?"
    r"(?: (?:que de|dont|remise?s?)\b[^.;:\d]{2,60}?)?"
)
_ASKED = r"(?: (?:a|sur) (?:la |sa |leur |votre )?demande(?: (?:de |du |d')[a-z' -]{3,40}?)?(?=,| a ))?"  # `établie à sa demande, à Pau, le`
_THEIRS = r"(?:son|sa|ses|mon|ma|mes|leurs?) (?!demande|initiative|attention|requete)"  # `délivrée à son conjoint le`: a story
ISSUE = (
    (rf"\bfait(?:e|es|s)?(?: et (?:signe|passe|clos|arrete)e?s?)?(?: (?:par voie (?:electronique|dematerialisee)|electroniquement|en ligne|de (?:ma|sa|leur|notre) (?:propre )?main|(?:en )?(?:toute |de )?bonne foi|sincerement|librement))?(?:[,\s]+(?:a |{_AT_HOME}){_PLACE})?(?:[,\s]+{_COPIES}\W*)?(?:[,\s]*\ba {_PLACE})?,?\s*(?:,? ?le)?\s*:?\s*(?<!\bdu\s)$", 0.97),
    (rf"(?:^|[\n.;] ?)(?:ecrit|redige)e? a {_PLACE},?(?: le)?\s*$", 0.93),
    (rf"(?:^|[\n.;] ?)donnee?(?: pour (?:servir|valoir|faire valoir|etre produit)[^.;:\d]{{0,80}}?,)? (?:a |{_AT_HOME}){_PLACE}, le\W*$", 0.93),  # as consulates and bishops date
    (rf"(?:^|[\n.;] ?){_COPIES}(?:, ?| )a {_PLACE},\W*$", 0.93),  # `En deux originaux, à Perpignan, 19 juin 2026`
    (r"\b(?:la|le) presente?(?: [a-z]+){0,2}? (?:est|a ete|vous est)(?: [a-z]+ment)? (?:remise?|delivree?|etablie?|emise?|donnee?|faite?)(?: [^.;:\d\n]{2,50}?)?,? le\W*$", 0.95),
    (r"\ben (?:la |l'|notre |nos )?(?:mairie|prefecture|sous-prefecture|hotel de ville|etude|bureaux|agence)(?: de [a-z' -]{2,30})?,?\s*le\W*$", 0.95),
    (r"(?:^|\n)\W*(?:au greffe|delivrance)(?: de [a-z' -]{2,30})?,?\s?(?:le|:)\W*$", 0.9),
    (r"(?:^|\n)\W*(?:decision )?(?:rendu|prononce|arrete)e?(?: a [a-z' -]{2,40},?)? le\W*$", 0.85),
    (r"date (?:d')?(?:emission|edition|etablissement|impression|delivrance)\b[^\n]{0,30}$", 0.95),
    (r"date de (?:delivrance|la quittance|la facture|l'avis|l'attestation|facturation|creation|redaction|signature|l'ordonnance|"
     r"la decision|la notification|notification|decision|publication)\W*$", 0.95),
    (r"\b(?:emis|edite|etabli|delivre|redige|genere|dresse|certifie)e?s?(?: et rendue?s? executoires?)?"
     r"(?: (?:electroniquement|automatiquement|numeriquement|ce jour|gratuitement|sans frais|(?:par|en|depuis|via|sur|dans|au) [^.,;:\d\n]{2,35}?))?" + _ASKED + r",? (?:a (?!" + _THEIRS + r")[a-z' -]{2,60},? )?le\W*$", 0.93),
    (r"\b(?:imprime|exporte|telecharge|tire)e?s?(?: (?:(?:par|en|depuis|via|sur|dans|au) [^.,;:\d\n]{2,35}?))?,? (?:a [a-z' -]{2,60},? )?le\W*$", 0.79),  # `Établi le`, `Date` and the head of a letter say more
    (r"(?:^|\n)\W*(?:capture|copie)(?: d'ecran)?(?: (?:faite|prise|effectuee|realisee))? (?:du|le)\W*$", 0.79),
    (r"\b(?:edition|impression|tirage)(?: n\W{0,2} ?[\w/-]+)? (?:du|le|en date du)\W*$", 0.79),
    (r"(?:^|[\n.;] ?)\W*(?:lettre |courrier |pli |conge )?remise?s? en mains? propres?(?: contre [a-z]{5,12})?,? (?:(?:a|au|aux|en) [a-z' -]{2,40},? )?le\W*$", 0.9),
    (r"(?:^|[\n.;] ?)\W{0,3}remise? a (?!" + _THEIRS + r"|(?:m|mr|mme|mlle|monsieur|madame|l[ae'])\b)[a-z][a-z' -]{1,40},? le\W*$", 0.82),  # `Remis à Schiltigheim le`
    (r"\b(?:conclu|signe|souscri[ts]|passe|regularise)e?s? par voie (?:electronique|dematerialisee)(?: a [a-z' -]{2,40})?,? le\W*$", 0.93),
    (r"(?:^|\n)\W*(?:facture|attestation|certificat|avis|quittance|etude|simulation|devis|plan de financement|decision|rapport) n\W{0,2} ?[\w/-]+ ?[–—·|-]\s?$", 0.85),
    (r"\b(?:recepisse|attestation|certificat|duplicata|copie|exemplaire|extrait|document|original|volet|livret|expedition|plan|note|fiche|synthese|bilan|simulation)s?(?: (?:du|de la|des|de l')[^\n.;:\d,]{2,30})?"
     r",? (?:(?:a|ont) ete )?(?:remis|delivre|etabli)e?s?(?: en main propre| ce jour| gratuitement| contre signature)*(?:,? (?:a|au|aux|par|en) [a-z'() -]{2,60}?,?){0,2} le\W*$", 0.94),
    (r"(?:facture|attestation|quittance|certificat|avis|releve|notification|courrier|lettre|copie|extrait|decision|etude|simulation|rapport|compte[- ]rendu|constat|recepisse|proces-verbal)"
     r"(?: d'echeance| de loyer| de paiement| internet| mobile| fixe| de gaz| d'electricite| d'energie| d'eau| de cloture| annuelle| bimestrielle| trimestrielle| intermediaire)?(?:\sn\W{0,2} ?[\w/-]+(?: [\d/-]+){0,4})?,?\s+(?:du|le|en date du|delivree? le)\W*$", 0.85),
    (r"(?<!\bavez )(?<!\bai )(?<!\ba )(?<!version )(?<!definitive )(?<!projet )(?<!brouillon )\b(?:envoi|envoye|envoyee|expediee?|adressee?|postee?|transmise?)(?: en date)? (?:du|le)\W*$", 0.85),
    (r"(?<!\bavez )(?<!\bai )(?<!\ba )\bnotifiee?s?(?: (?:a [a-z' -]{2,30},?|par [^.;:\d\n]{3,30}))?(?: en date)? (?:du|le)\W*$", 0.72),  # an act is made before it is notified
    (r"(?:^|\n)\s*(?:a|de|from|cc|expediteur|destinataire)\s*:\s*[^\n]{3,80}\n\s*(?:date|(?:envoye|recu)e?(?: le)?|sent|received)\s*:\s*$", 0.97),  # a mail's head
    (r"(?:^|\n)\s*(?:de|from|expediteur)\s*:\s*[^\n]{3,80}[\W_](?:date|(?:envoye|recu)e?(?: le)?|sent|received)\s*:\s*$", 0.95),  # on one line
    (r"(?:^|\n)\s*(?:de|from|expediteur)\s*:\s*[^\n]{0,60}@[^\n]{3,50}\n\W*$", 0.9),  # who sends it over the day alone
    (r"(?:^|\n)\W{0,3}[a-z][a-z' -]{2,30}, (?:au|aux|en|dans) [a-z' -]{3,45}, (?:le )?$", 0.88),  # `Bordeaux, aux services du Consulat, 8 octobre 2026`
    (r"(?:^|\n)\s*(?:de|from|expediteur)\b\s?:?\s?[^\n@]{0,60}@[^\n]{3,50}\n\W*(?:date|(?:envoye|recu)e?(?: le)?|sent|received)\s?:?\s*$", 0.95),  # in columns
    (r"(?:^|\n)\W{0,3}[\w.+-]{2,40}@[\w.-]{3,50}\n\W*(?:le\W*)?$", 0.9),  # an address alone over the day
    (r"(?:^|\n)[^\n<>:]{2,60}<[^\n<>\s]{2,40}@[^\n<>\s]{3,50}>\W*(?:le\W*)?$", 0.93),  # who sends a mail, over its day or left of it
    (r"(?:^|\n)\s*(?:le|date|envoyee?(?= ?:))\s*:?\s*$", 0.8),
    (r"(?:^|\n)\W*(?:courriel|e-?mail|mail|message)(?: (?:du|envoye le|adresse le)| n\W{0,3}[\w/-]+ du)\W*$", 0.85),
    (r"\bdate(?: du jour| du document)?\s*:\s*$", 0.82),
    (r"signee?(?: electroniquement| en ligne| numeriquement| (?:par-?)?devant (?:nous|moi))?(?: par [^.;:\d\n]{3,50}?)?(?: a [a-z' -]{2,30})?(?:, (?:ensemble|conjointement|en presence l'un de l'autre))?,? le\W*$", 0.85),
    (r"(?:^|\n)\W*(?:valide|certifie|confirme|accepte)e?s? (?:en ligne|electroniquement)(?: par [^.;:\d\n]{3,50}?)?,? le\W*$", 0.9),
    (r"\b(?:en|a la date de) ce jour\W*(?:du\W*|le\W*)?$|\b(?:que|,) ?ce jour\W*(?:le\W*)?$|\bce jour,\W*(?:le\W*)?$", 0.92),
    (r"\bticket(?: n\W{0,3})? ?[\w/-]*\d[\w/-]*(?: du| le)?\W*$", 0.8),
    (r"\b(?:issued|done|signed|dated|le)(?: (?:at|in) [a-z' -]{2,30})?,?\W{1,3}on\s*:?\s*$", 0.93),  # `Émis le / Issued on`
    (r"\b(?:fait|emis|edite|etabli|delivre|redige)e?s?(?: a [a-z' -]{2,30},?)? le ?/ ?[^\n\d/:;.]{3,30}$", 0.93),  # `Fait le / Ausgestellt am`
    (r"\b(?:signe|regularise|conclu|arrete|paraphe)(?:e?s?|er) (?:[a-z]+ ){0,2}present\w* (?:convention|acte|accord|contrat|document|protocole|engagement)\b(?: a [a-z' -]{2,40})?,? le\W*$", 0.95),
    (r"\baujourd'hui(?: meme)?,?\W*(?:le\W*)?$", 0.93),
    (r"\b(?:document|situation|plan|simulation|fiche|note|attestation|etude)(?: [a-z]{4,12})? arretee?s? (?:au|le|a la date du)\W*$", 0.85),
    (r"(?:^|\n)\W*(?:n/ ?|nos |notre )ref(?:erences?|s)?\.? ?:[^\n:]{2,40} [–—-]\s?$", 0.85),
    (r"que de droit\W*(?:(?:a )?[a-z][a-z' -]{1,30},? )?le\W*$", 0.99),
    (r"(?:^|\n)\W*compte[- ]rendu ?:?\s?$", 0.8),  # the rest of the label, `du`, stands under it
    (r"(?<!\bde )(?<!\bdes )(?<!depuis )(?<!jusqu'a )(?<!avant )\bce\W*$", 0.8),  # `Ce 23 novembre 2026, je vous fais savoir`
    (r"\bmise? en ligne(?: [^.;:\d\n]{2,30})?(?: le|\s?:)\W*$", 0.82),
    (r"\bdictee?(?: le [^\n]{6,25}?\W|,? (?:et|puis) )(?:frappe|tape|saisi|dactylographie)e?,? le\W*$", 0.94),
    (r"\b(?:document|certificat|courrier|compte[- ]rendu|lettre|attestation|decision|avis)s?(?: (?:medicale?|final|definitive?|valide|vise|signe)e?s?)? (?:(?:a|ont) ete )?(?:valide|vise)e?s?"
     r"(?: (?:electroniquement|numeriquement|informatiquement))?(?: par [^.;:\d\n]{3,50}?)?,? le\W*$", 0.93),
    (r"(?:reunie?|(?:en|lors de|dans) (?:sa |la )?(?:seance|reunion)|seance)(?: pleniere| publique)? (?:le|du)\W*$", 0.55),
    (r"(?:^|\n|\bfait )\W*en date du\W*$", 0.6),
    (r"\b(?:nos |vos |notre )?ref(?:erences?|s)?\.? ?(?:/|et|,|-) ?date(?: du courrier| d'envoi)? ?:(?:[^\n:]{0,40}\W)??(?:du|le)?\W*$", 0.93),
    (r"(?:^|\n)\W*(?:redaction|edition|emission|etablissement|impression)\s?:\W*(?:le )?$", 0.88),
    (r"\b(?:le present|la presente|ce|cette) (?:ecrit|courrier|lettre|note|document|acte|recu|avis|quittance|attestation|certificat)(?: (?:est|a ete))?(?: (?:ecrit|redige|faite?|etabli|dresse|signe)e?)?(?: a [a-z' -]{2,40}?)?,? (?:en date du|du|le)\W*$", 0.9),
    (r"\b(?:ce|cette|le present|la presente) (?:courrier|lettre|document|attestation|certificat|releve|notification),? (?:en )?datee? du\W*$", 0.9),
)  # fmt: skip
TOWN_THE = re.compile(  # `Bordeaux, le`
    r"(?:^|\n|[.;:,]\s)\s*(?:[AaÀà] )?[A-ZÀ-Þ][\w'’.]*(?:[ -](?:[A-ZÀ-Þ][\w'’]*|(?<=-)[\w'’]+|d[eu]|las?|les?|sur|en|sous|lès|aux?|et|à|[ld]['’]\w+|\d+e?r?))*"
    r"(?:(?:\s*,\s*|\s+)[Ll][Ee]|\s*,\s*(?:[Cc][Ee]|u|den|lu|d['’]ar))(?:\s?/\s?(?:den|am|the|on|il|el|em|a|op)\b)?[\s:]{0,3}$"  # `Remich, le / den`
)
TOWN_ALONE = re.compile(  # `Pau, 19/02/2025`, perhaps beside a reference: `Dossier 565529 Pau, 19 février 2025`
    r"(?:^|\n|\d{4} )\s*(?:À )?[A-ZÀ-Þ][\w'’]+(?:[ -](?:[A-ZÀ-Þ][\w'’]+|d[eu]|las?|les?|sur|en|lès|[ld]['’]\w+))*\s*,\s*$"
)
TOWN_BARE = re.compile(r"(?:^|\n)\s*[A-ZÀ-Þ][a-zà-ÿ'’]+(?:-[\w'’]+)* $")  # `Chinon 6 octobre 2025`, a line by itself
_BORN = r"\bn(?:ees?|es|ele|e\(e\)|e(?=\W*(?:$|[\d(/:,;.|]|(?:le|a|au|aux|en|vers|courant)\b)))\b"  # `ne vous est pas` negates
NOT_ISSUE = re.compile(
    rf"(?:{_BORN}|\bretraite (?:prise|au|le)\b|"
    r"\bdictee?s?\b|\bprescri(?:te?s?|ption)\b|naissance|\bage\b|depuis|a compter|effet|avant le|plus tard|payable|exigible|a payer|a regler|jusqu|limite|echeance|valable|validite|expire|entree|embauche|\bloi\b|"
    r"decret|arrete du|ordonnance n|article|mariage|(?<!saintes-)(?<!sainte-)(?<!sainte )(?<!ste-)(?<!ste )\bmariee?s?\b(?!-)|\bbail\b|revenus|periode|decede|deces|du contrat|paiement|paye(?!n)|regle|prelev|\bverse(?:e?s?\b|ment)|"
    r"encaiss|acquitt|percu|recue? (?:a \w+ )?le|\bconvoquee?s?\b|au titre|debut|\bfin\b|\bconges?\b(?!-)|virement|mise en paiement|(?:notre|votre|mon|ma|mes|vos|nos|son|sa|ses|leurs?|un)(?: \w+)? (?:courriers?|lettres?|demandes?|decisions?|mail|notification|appel)|\b(?:le|du|au) courrier du\b|\b(?:la|une) lettre du\b|\bcelebree?\b|\bdivorcee? d|\bancien(?:ne)? (?:livret|carnet|carte|titre|attestation|certificat)\b|ouverture|arrivee\b|depot|inscription|situation au|releve de compteur|mise a jour des? (?:droits|dossier|situation)|\bderniere? (?:echange|passage|contact|visite|consultation)\b|accouchement|index|prochain|\bentretien|rendez-vous|\brdv\b|ordonnance de|sous le n|\bpremiere? (?:consultation|visite|demande|rencontre|election|domiciliation|inscription)\b)"
    r"(?:(?! [-·|•] )[^\n]){0,28}$"
)
