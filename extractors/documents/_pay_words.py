"""How slips without labels say it: since when somebody works there, when and what was paid, to whom, by whom."""

from __future__ import annotations

import re

from extractors.fields.prose import Cue

HIRED = (
    (r"employee?(?:\(e\))? depuis", 0.9),
    (r"(?:embauche|recrute|engage)e?(?:\(e\))?(?: depuis)?", 0.85),
    (
        r"(?:entre|present|admis|arrive|recrute|embauche|engage|accueilli|employe)e?(?:\(e\))?"
        r" (?:dans|aux?|a|en|chez|par|comme|sur)"
        r" (?!(?:les? |la |l')?(?:ieg|profession|branche|fonction publique|metier|regime)\b)[a-z' -]{2,30}(?: depuis)?",
        0.85,
    ),
    (
        r"(?:\bcdi|contrat(?: de travail)? a duree indeterminee)(?: de [a-z]+)?"
        r"(?: (?:(?:signe|conclu|debute|commence|entame)(?: et (?:debute|commence))? le|du|a compter du|depuis))?",
        0.8,
    ),
    (  # `Contrat à durée déterminée d'usage du 14/06/2026 au 23/06/2026`
        r"(?:\bcddu?|contrat(?: de travail)? (?:a duree determinee|d'usage|saisonnier|d'engagement))"
        r"(?: (?:d'usage|saisonnier|de [a-z]+))? (?:du|a compter du|conclu du|allant du)",
        0.8,
    ),
    (r"au service d(?:e|u|es)\b[a-z' -]{2,30}depuis", 0.85),
    (r"(?:date )?(?:de )?debut (?:de |du )?contrat(?: dans l'[a-z]+)?", 0.85),
    (r"depuis", 0.62),
)
HIRED_IN_ROW = (  # `CONTRAT VENDANGES   DEBUT 02/08/2026   FIN …`
    (r"\bcontrat(?! de mission)(?:\s[a-z'-]+){0,4}\sdebut(?: le)?", 0.85),
)
PAID_ON_DAY = (  # `remis le 27/03/2026, jour du virement`
    Cue(
        r"[ ,;:(–-]{0,3}(?:jour|date) (?:du |de |de la |de votre |de mon )?"
        r"(?:virement|paiement|versement|reglement|salaire|paie|paye)\b",
        0.8,
    ),
    Cue(  # `Le 30 avril 2026, nous avons viré sur votre compte`
        r"[ ,]{0,2}(?:(?:nous|je|on) (?:vous )?(?:avons|ai|a)|(?:votre |le )?(?:salaire|paie|paye|net) (?:vous )?a ete)"
        r" (?:vire|verse|paye|regle|credite|mandate)e?s?\b",
        0.85,
    ),
)
TAXED = (  # `PAS (4,1 % de 2604,86 € imposables)`, `PAS, 4,1 % de 2604,86 € (net imposable)`
    Cue(r"(?<=[\d€sr]) ?\(?(?:(?:montant |du )?nets? )?(?:imposables?|fiscal)\)", 0.75),
)
PAY_OF = (  # `Salaire de juillet 2026 de Madame Anne ROUX, coiffeuse`
    Cue(
        r"\b(?:salaires?|paie|paye|bulletin|appointements|gages|remuneration)\b"
        r"(?:(?!compte|domicile|enfant|employ)[^.;:\n]){0,45}? (?:de|pour|a)"
        r"(?= (?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\b)",
        0.85,
    ),
)
SIGNED = (  # `Je soussignée Mme Anne ROUX, assistante maternelle, présente à mon employeur le détail de ma paie`
    Cue(r"\bje soussignee?(?:\(e\))?,? ", 0.97),
)
OWN_PAY = re.compile(r"\b(?:mon|mes|notre|nos) (?:\w+ )?employeurs?\b|\b(?:ma (?:paie|paye)|mon salaire|mes gages)\b")
EMPLOYED_BY = (
    Cue(
        r"\b(?:mon|mes|notre|nos) (?:parents? |famille )?employeurs?(?: particuliers?)?(?: (?:est|sont))?[ :,]{1,3}",
        0.95,
    ),
)
ON_BEHALF = (  # `Bulletin de paye pour le compte de : Guillou, Martin, aide-soignante`
    Cue(r"\b(?:pour le compte d|au nom d|en faveur d)e ?:? ?", 0.8),
)
PAID_OUT = (  # `La somme de 1 476,49 euros a été virée le 31 mars`
    Cue(
        r"\bla somme (?:nette )?de\b(?=[^.;\n]{2,14}[.,]\d\d ?(?:€|euros?|eur)?,? (?:vous |lui )?(?:a ete|est) "
        r"(?:vire|verse|regle|paye|credite|mandate)e\b(?![^.;\n]{0,60}\b(?:acompte|avance)))",
        0.8,
    ),
)
PAID = (
    (r"date (?:de |du )?(?:paiement|virement|versement|reglement|paye|paie)", 0.8),
    (
        r"(?:virement|virmt|virt\b\.?|versement|cheque|net (?:a payer|paye|verse|vire)|a (?:payer|regler|verser|virer)"
        r"|(?<!bulletin de )(?<!fiche de )(?<!feuille de )(?:paye|regle|verse|vire|credite|mandate)e?s?)[ )]"
        r"(?:(?!conge|periode|mission|intervention|heures|prestation|contrat|absence|mois|arrete|emploi|edite|imprime)[^\n]){0,45}"
        r"(?:\n[\d .,]{4,12}(?:€|eur|euros?)?[^\S\n]*)?\n?\b(?:le|du)",
        0.8,
    ),
    (
        r"(?:virement|cheque|paiement|reglement|versement|mandatement)"
        r"(?: bancaire| par [a-z]+| du salaire| de la paie)?",
        0.64,
    ),
)
