"""Names as French offices meet them: from all over the world, double, with particles, apostrophes and accents.

French civil status writes only the diacritics of French, so names of other alphabets come in their French spelling.
"""

from __future__ import annotations

WOMEN: dict[str, tuple[str, ...]] = {
    "fr": (
        "Marie-Claude", "Hélène", "Éloïse", "Chloé", "Anne-Sophie", "Françoise", "Maëlle", "Zoé", "Camille", "Noëlle",
        "Sylvie", "Jeanne", "Océane", "Andrée", "Dominique", "Aude", "Solène", "Gwenaëlle", "Léa", "Odile",
    ),
    "maghreb": (
        "Nadia", "Fatima-Zohra", "Khadija", "Aïcha", "Samira", "Yasmine", "Leïla", "Naïma", "Zineb", "Souad", "Houria",
    ),
    "west_africa": (
        "Aminata", "Fatoumata", "Mariama", "Awa", "Ndeye Fatou", "Adjoua", "Aïssatou", "Rokhaya", "Kadiatou", "Oumou",
    ),
    "central_africa": ("Mireille", "Clémentine", "Divine", "Grâce", "Bénédicte", "Chancelle", "Espérance", "Merveille"),
    "portugal_brazil": ("Maria da Conceição", "Inês", "Beatriz", "Lurdes", "Filipa", "Ana Paula", "Fernanda"),
    "spain_latin": ("María José", "Consuelo", "Guadalupe", "Lucía", "Pilar", "Ximena"),
    "italy": ("Giulia", "Chiara", "Maria Grazia", "Alessandra", "Ornella"),
    "turkey": ("Elif", "Gülsen", "Zeynep", "Emine", "Hatice", "Özlem"),
    "east_europe": ("Oksana", "Katarzyna", "Ioana", "Svetlana", "Magdalena", "Yevheniia", "Snezana", "Mihaela"),
    "asia": ("Thi Mai", "Xiaoling", "Sokha", "Priya", "Lakshmi", "Mei", "Thi Thu Hà", "Shabnam", "Farzana", "Yuki"),
    "caucasus_iran": ("Anahit", "Nino", "Shirin", "Parisa", "Tamar", "Zarema"),
    "haiti_antilles": ("Rose-Laure", "Guerda", "Marie-Ange", "Célimène", "Fabiola", "Wideline"),
    "anglo": ("Kimberley", "Megan", "Siobhan", "Joyce", "Heather"),
}  # fmt: skip

MEN: dict[str, tuple[str, ...]] = {
    "fr": (
        "Jean-Baptiste", "François", "Loïc", "Gaël", "Benoît", "René", "Jean-Noël", "Rémi", "Étienne", "Cédric",
        "Michaël", "Pierre-Yves", "Yann", "Joël", "Frédéric", "Anthony", "Dominique", "Camille", "Raphaël", "Guy",
    ),
    "maghreb": ("Mohamed", "Abdelkader", "Ilyès", "Karim", "Noureddine", "Saïd", "Abd-el-Malik", "Rachid", "Hocine"),
    "west_africa": ("Mamadou", "Cheikh Ahmadou", "Ousmane", "Kouassi", "Boubacar", "Ibrahima", "Moussa", "Kofi"),
    "central_africa": ("Dieudonné", "Christ-Roi", "Prosper", "Exaucé", "Guy-Roger", "Trésor", "Emmanuel"),
    "portugal_brazil": ("João", "António", "Paulo Jorge", "Rui", "Manuel", "Thiago"),
    "spain_latin": ("José Luis", "Julio César", "Ramón", "Jesús", "Andrés"),
    "italy": ("Gian Luca", "Salvatore", "Calogero", "Enzo", "Matteo"),
    "turkey": ("Mehmet", "Hüseyin", "Ömer", "Yusuf", "Ibrahim Halil"),
    "east_europe": ("Wojciech", "Vasile", "Dmytro", "Zoran", "Gheorghe", "Miroslaw", "Oleksandr", "Stevan"),
    "asia": ("Van Hùng", "Zhiqiang", "Rithy", "Suresh", "Wei", "Muhammad Aslam", "Thanh Tùng", "Hiroshi", "Najibullah"),
    "caucasus_iran": ("Hovhannes", "Giorgi", "Reza", "Artur", "Movsar", "Rouzbeh"),
    "haiti_antilles": ("Jean-Robert", "Wilner", "Marc-Antoine", "Roselin", "Teddy"),
    "anglo": ("William", "Scott", "Desmond", "Sean", "Brandon"),
}  # fmt: skip

SURNAMES: dict[str, tuple[str, ...]] = {
    "fr": (
        "Martin", "Le Goff", "de La Fontaine", "Bézier", "Lefèvre", "D'Hondt", "Château", "Garçon", "Petit", "Du Bois",
        "Saint-Martin", "Durand-Vallée", "Béguin", "L'Hermitte", "Roux", "Noël", "Ferré", "Août", "Le Bihan", "Mercier",
        "de Castelnau", "Thomas", "Vincent", "Paris", "Lenoir", "Maréchal", "Lyon", "Guérin-Pélissier", "Bourgeois",
    ),
    "maghreb": (
        "Belkacem", "El Amrani", "Ben Salah", "Bouazizi", "Aït Ouarab", "Haddad", "Cherif", "Ouahabi", "Benaïssa",
        "Ould Mohamed", "Zerrouki", "El-Khattabi",
    ),
    "west_africa": ("N'Diaye", "Diop", "Koné", "Traoré", "N'Guessan", "Ba", "Sy", "Coulibaly", "Diallo", "Kéïta", "Ouédraogo"),
    "central_africa": ("Mbemba", "Ngo Bassong", "Tshibangu", "M'Bala", "Essomba Ondoa", "Nkurunziza", "Moukoko"),
    "portugal_brazil": ("da Silva", "Gonçalves Ferreira", "dos Santos", "de Oliveira Lopes", "Conceição", "d'Almeida"),
    "spain_latin": ("García Márquez", "Hernandez", "Muñoz", "de la Cruz", "Quispe Mamani", "Ibarra"),
    "italy": ("Di Stefano", "Lo Presti", "D'Angelo", "Ferraro", "Dell'Acqua"),
    "turkey": ("Yildiz", "Öztürk", "Kaya", "Demir", "Çelik"),
    "east_europe": ("Kowalczyk", "Popescu", "Shevchenko", "Jovanovic", "Wisniewska", "Ionescu-Pavel", "Petrov"),
    "asia": ("Nguyen", "Tran Van", "Wang", "Li", "Keo", "Subramaniam", "Pham-Le", "Khan", "Rahmani", "Tanaka", "Xu"),
    "caucasus_iran": ("Grigoryan", "Beridze", "Hosseini", "Mirzakhanyan", "Dzhabrailova"),
    "haiti_antilles": ("Jean-Baptiste", "Saint-Fleur", "Pierre-Louis", "Désir", "Bellerose", "Toussaint"),
    "anglo": ("O'Connor", "McAllister", "Smith", "Johnson-Reed", "Adeyemi"),
}  # fmt: skip

STREET_KINDS = (
    "rue", "avenue", "boulevard", "allée", "impasse", "place", "chemin", "square", "cours", "quai", "résidence", "route",
)  # fmt: skip

STREETS = (
    "du Maréchal Foch", "de l'Église", "Jean Jaurès", "des Écoles", "du 8 Mai 1945", "du 11 Novembre 1918", "Pasteur",
    "de la République", "Victor Hugo", "des Lilas", "du Général de Gaulle", "Rosa Parks", "Gay-Lussac", "d'Aquitaine",
    "de la Gare", "Sainte-Catherine", "Pierre Mendès France", "des Frères Lumière", "Saint-Exupéry", "du Moulin à Vent",
    "Lucie Aubrac", "de l'Abbé Grégoire", "des Trois Fontaines", "du Château d'Eau", "Louise Michel", "Édouard Vaillant",
)  # fmt: skip

TOWNS = (
    ("33000", "Bordeaux"), ("33600", "Pessac"), ("75013", "Paris"), ("93200", "Saint-Denis"), ("69007", "Lyon"),
    ("13003", "Marseille"), ("59000", "Lille"), ("59200", "Tourcoing"), ("67000", "Strasbourg"), ("35000", "Rennes"),
    ("29200", "Brest"), ("44800", "Saint-Herblain"), ("31100", "Toulouse"), ("06300", "Nice"), ("34080", "Montpellier"),
    ("38100", "Grenoble"), ("76600", "Le Havre"), ("54500", "Vandœuvre-lès-Nancy"), ("21000", "Dijon"), ("14200", "Hérouville-Saint-Clair"),
    ("87000", "Limoges"), ("63000", "Clermont-Ferrand"), ("94400", "Vitry-sur-Seine"), ("92230", "Gennevilliers"),
    ("97200", "Fort-de-France"), ("97400", "Saint-Denis"), ("91000", "Évry-Courcouronnes"), ("95200", "Sarcelles"),
    ("77100", "Meaux"), ("78190", "Trappes"), ("83000", "Toulon"), ("66000", "Perpignan"), ("37000", "Tours"),
    ("80000", "Amiens"), ("51100", "Reims"), ("25000", "Besançon"), ("20200", "Bastia"), ("62300", "Lens"),
)  # fmt: skip

COMPANY_STEMS = (
    "Atelier du Cuivre", "Nettoyage Océan", "Transports Guérin", "Boulangerie L'Épi d'Or", "Soluvia", "Techniprop",
    "Les Jardins de Maylis", "Brasserie du Port", "Infologis", "Maçonnerie Da Costa", "Ambulances de l'Estuaire",
    "Clinique Saint-Augustin", "Garage de la Barrière", "Sécuritas Plus Gardiennage", "Pressing des Halles", "Hôtel Bellevue",
    "Groupe Vallier", "Cabinet Morel & Associés", "Menuiserie Ètchégaray", "Carrosserie Novak", "Logistique Grand Ouest",
)  # fmt: skip
COMPANY_FORMS = ("SARL", "SAS", "SASU", "SA", "EURL", "SNC", "")
ASSOCIATIONS = (
    "Association ADMR du Pays Foyen", "Association Les Petits Pas", "Croix-Rouge française", "APAJH de la Gironde",
    "Association Aide à Domicile 33", "Fondation Cognacq-Jay", "Association Saint-Vincent", "UDAF du Rhône",
)  # fmt: skip
PUBLIC_EMPLOYERS = (
    "Centre hospitalier universitaire de Bordeaux", "Ville de Villeurbanne", "Département de la Seine-Saint-Denis",
    "Académie de Créteil", "Centre hospitalier Sud Francilien", "Région Occitanie", "Rectorat de l'académie de Lille",
    "Ministère de l'Intérieur", "CCAS de Pessac", "EHPAD Les Hirondelles", "Communauté de communes du Pays de Caux",
)  # fmt: skip
SOCIAL_LANDLORDS = (
    "Aquitanis", "Domofrance", "Habitat du Nord", "Vilogia", "Immobilière des Trois Rivières", "OPH Paris Sud Habitat",
    "Logis Métropole", "SA d'HLM Clairsienne", "Emmaüs Habitat", "Est Métropole Habitat", "Néotoa", "Gironde Habitat",
)  # fmt: skip
AGENCIES = (
    "Agence du Cours", "Immobilière Saint-Seurin", "Cabinet Bédin Gestion", "Foncière des Quais", "L'Adresse Gestion locative",
    "Régie Franco-Suisse", "Century Immobilier du Parc", "Oralys", "SARL Guyenne Immo",
)  # fmt: skip
JOBS = (
    "Agent d'entretien", "Aide-soignante", "Vendeur polyvalent", "Comptable", "Cariste", "Employé de restauration",
    "Technicien de maintenance", "Secrétaire médicale", "Maçon", "Éducatrice spécialisée", "Conducteur routier",
    "Développeur", "Préparateur de commandes", "Auxiliaire de vie", "Chef d'équipe", "Assistante administrative",
)  # fmt: skip
SCI_STEMS = ("Les Tilleuls", "du Vieux Moulin", "JMB", "Famille Roche", "3 Canons", "Alba", "de l'Orme")
