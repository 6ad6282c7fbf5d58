<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>The certificate for encrypted connections could not be made.</source>
        <translation>Le certificat pour les connexions chiffrées n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The file certificate.pem, by which phones know this computer, is damaged or not ours. Put it back, or renew the certificate in Settings; then all phones have to pair again.</source>
        <translation>Le fichier certificate.pem, auquel les téléphones reconnaissent cet ordinateur, est endommagé ou n’est pas le nôtre. Remettez-le en place ou renouvelez le certificat dans les paramètres ; tous les téléphones devront alors être associés de nouveau.</translation>
    </message>
    <message>
        <source>The certificate for encrypted connections could not be kept. Check that Storymaster&apos;s own folder can be written and the disk is not full.</source>
        <translation>Le certificat pour les connexions chiffrées n’a pas pu être enregistré. Vérifiez que le dossier de Storymaster est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The file certificate.pem, by which phones know this computer, cannot be read. Check the permissions of Storymaster&apos;s own folder.</source>
        <translation>Le fichier certificate.pem, auquel les téléphones reconnaissent cet ordinateur, ne peut pas être lu. Vérifiez les droits du dossier de Storymaster.</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Acquisition date</source>
        <translation>Date d’acquisition</translation>
    </message>
    <message>
        <source>Acquisition method</source>
        <translation>Mode d’acquisition</translation>
    </message>
    <message>
        <source>Acquisition story</source>
        <translation>Récit de l’acquisition</translation>
    </message>
    <message>
        <source>First character</source>
        <translation>Premier personnage</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Second character</source>
        <translation>Second personnage</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Administrative level</source>
        <translation>Niveau administratif</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Story arc</source>
        <translation>Arc narratif</translation>
    </message>
    <message>
        <source>Kind of story arc</source>
        <translation>Type d’arc narratif</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>Valeur de base</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Character perspective</source>
        <translation>Point de vue du personnage</translation>
    </message>
    <message>
        <source>Character relationships</source>
        <translation>Relations du personnage</translation>
    </message>
    <message>
        <source>Inner place</source>
        <translation>Lieu intérieur</translation>
    </message>
    <message>
        <source>Kind of inner place</source>
        <translation>Type de lieu intérieur</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Community standing</source>
        <translation>Réputation dans la communauté</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Control mechanisms</source>
        <translation>Mécanismes de contrôle</translation>
    </message>
    <message>
        <source>Control method</source>
        <translation>Méthode de contrôle</translation>
    </message>
    <message>
        <source>Control strength</source>
        <translation>Force du contrôle</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Type de contrôle</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Cultural upbringing</source>
        <translation>Éducation culturelle</translation>
    </message>
    <message>
        <source>Current level</source>
        <translation>Niveau actuel</translation>
    </message>
    <message>
        <source>Current status</source>
        <translation>Statut actuel</translation>
    </message>
    <message>
        <source>Dangers</source>
        <translation>Dangers</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Kind of trade</source>
        <translation>Type de commerce</translation>
    </message>
    <message>
        <source>Economically</source>
        <translation>Sur le plan économique</translation>
    </message>
    <message>
        <source>Emotional state</source>
        <translation>État émotionnel</translation>
    </message>
    <message>
        <source>Established date</source>
        <translation>Date d’établissement</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Experience points</source>
        <translation>Points d’expérience</translation>
    </message>
    <message>
        <source>Experience years</source>
        <translation>Années d’expérience</translation>
    </message>
    <message>
        <source>First faction</source>
        <translation>Première faction</translation>
    </message>
    <message>
        <source>Second faction</source>
        <translation>Seconde faction</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Faction</source>
        <translation>Faction</translation>
    </message>
    <message>
        <source>Income sources</source>
        <translation>Sources de revenus</translation>
    </message>
    <message>
        <source>Faction perspective</source>
        <translation>Point de vue de la faction</translation>
    </message>
    <message>
        <source>Faction power</source>
        <translation>Pouvoir de la faction</translation>
    </message>
    <message>
        <source>Faction presence</source>
        <translation>Présence de la faction</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Sensations</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Future plans</source>
        <translation>Projets d’avenir</translation>
    </message>
    <message>
        <source>Kind of route</source>
        <translation>Type d’itinéraire</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Kind of government</source>
        <translation>Type de gouvernement</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Heritage secrets</source>
        <translation>Secrets d’ascendance</translation>
    </message>
    <message>
        <source>Heritage strength</source>
        <translation>Force de l’ascendance</translation>
    </message>
    <message>
        <source>Kind of hierarchy</source>
        <translation>Type de hiérarchie</translation>
    </message>
    <message>
        <source>Historical event</source>
        <translation>Événement historique</translation>
    </message>
    <message>
        <source>Kind of housing</source>
        <translation>Type de logement</translation>
    </message>
    <message>
        <source>How joined</source>
        <translation>Mode d’adhésion</translation>
    </message>
    <message>
        <source>How learned</source>
        <translation>Mode d’apprentissage</translation>
    </message>
    <message>
        <source>How met</source>
        <translation>Circonstances de la rencontre</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Idéal</translation>
    </message>
    <message>
        <source>Impact on the character</source>
        <translation>Effet sur le personnage</translation>
    </message>
    <message>
        <source>Impact on the faction</source>
        <translation>Effet sur la faction</translation>
    </message>
    <message>
        <source>To story node</source>
        <translation>Vers le nœud narratif</translation>
    </message>
    <message>
        <source>Internal conflict</source>
        <translation>Conflit intérieur</translation>
    </message>
    <message>
        <source>Involvement level</source>
        <translation>Degré d’implication</translation>
    </message>
    <message>
        <source>Is a city</source>
        <translation>Est une ville</translation>
    </message>
    <message>
        <source>Is a dungeon</source>
        <translation>Est un donjon</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>Réciproque</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Publicly known</source>
        <translation>Connu du public</translation>
    </message>
    <message>
        <source>Item condition</source>
        <translation>État de l’objet</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Join date</source>
        <translation>Date d’adhésion</translation>
    </message>
    <message>
        <source>Key supporters</source>
        <translation>Principaux soutiens</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Objectifs d’apprentissage</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Linked story node</source>
        <translation>Nœud narratif lié</translation>
    </message>
    <message>
        <source>Plot section</source>
        <translation>Section d’intrigue</translation>
    </message>
    <message>
        <source>Living conditions</source>
        <translation>Conditions de vie</translation>
    </message>
    <message>
        <source>Kind of living being</source>
        <translation>Type d’être vivant</translation>
    </message>
    <message>
        <source>Local opposition</source>
        <translation>Opposition locale</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Premier lieu</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second lieu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Loyauté</translation>
    </message>
    <message>
        <source>Membership status</source>
        <translation>Statut de membre</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modificateur</translation>
    </message>
    <message>
        <source>Move in date</source>
        <translation>Date d’emménagement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Story node</source>
        <translation>Nœud narratif</translation>
    </message>
    <message>
        <source>Kind of story node</source>
        <translation>Type de nœud narratif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Place in order</source>
        <translation>Rang dans l’ordre</translation>
    </message>
    <message>
        <source>From story node</source>
        <translation>Depuis le nœud narratif</translation>
    </message>
    <message>
        <source>Overall relation</source>
        <translation>Relation globale</translation>
    </message>
    <message>
        <source>Ownership status</source>
        <translation>Statut de propriété</translation>
    </message>
    <message>
        <source>Kind of ownership</source>
        <translation>Type de propriété</translation>
    </message>
    <message>
        <source>Outer place</source>
        <translation>Lieu englobant</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Race</translation>
    </message>
    <message>
        <source>Kind of outer place</source>
        <translation>Type de lieu englobant</translation>
    </message>
    <message>
        <source>Personal goals</source>
        <translation>Objectifs personnels</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Intrigue</translation>
    </message>
    <message>
        <source>Kind of plot section</source>
        <translation>Type de section d’intrigue</translation>
    </message>
    <message>
        <source>Kind of treaty</source>
        <translation>Type de traité</translation>
    </message>
    <message>
        <source>Politically</source>
        <translation>Sur le plan politique</translation>
    </message>
    <message>
        <source>Power dynamic</source>
        <translation>Rapport de force</translation>
    </message>
    <message>
        <source>Practice frequency</source>
        <translation>Fréquence d’entraînement</translation>
    </message>
    <message>
        <source>Proficiency level</source>
        <translation>Degré de maîtrise</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Rareté</translation>
    </message>
    <message>
        <source>Reason for living there</source>
        <translation>Raison d’y vivre</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>Type de relation</translation>
    </message>
    <message>
        <source>Relationships with neighbours</source>
        <translation>Relations avec les voisins</translation>
    </message>
    <message>
        <source>Relative power</source>
        <translation>Pouvoir relatif</translation>
    </message>
    <message>
        <source>Reputation within the faction</source>
        <translation>Réputation au sein de la faction</translation>
    </message>
    <message>
        <source>Residency status</source>
        <translation>Statut de résidence</translation>
    </message>
    <message>
        <source>Kind of residency</source>
        <translation>Type de résidence</translation>
    </message>
    <message>
        <source>Resources benefits</source>
        <translation>Avantages en ressources</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Responsabilités</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation>Rôle dans l’événement</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Univers</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Histoire commune</translation>
    </message>
    <message>
        <source>Sights</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Skill applications</source>
        <translation>Applications de la compétence</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>Niveau de compétence</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Smells</source>
        <translation>Odeurs</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Specialization</source>
        <translation>Spécialisation</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Storage location</source>
        <translation>Lieu de conservation</translation>
    </message>
    <message>
        <source>Storyline</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Sub-race</source>
        <translation>Sous-race</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>Saveurs</translation>
    </message>
    <message>
        <source>Temporary modifier</source>
        <translation>Modificateur temporaire</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Trade frequency</source>
        <translation>Fréquence des échanges</translation>
    </message>
    <message>
        <source>Trade goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Valeur des échanges</translation>
    </message>
    <message>
        <source>Trade volume</source>
        <translation>Volume des échanges</translation>
    </message>
    <message>
        <source>Training location</source>
        <translation>Lieu de formation</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Pièges</translation>
    </message>
    <message>
        <source>Travel difficulty</source>
        <translation>Difficulté du trajet</translation>
    </message>
    <message>
        <source>Travel method</source>
        <translation>Mode de déplacement</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>Durée du trajet</translation>
    </message>
    <message>
        <source>Treaty date</source>
        <translation>Date du traité</translation>
    </message>
    <message>
        <source>Treaty name</source>
        <translation>Nom du traité</translation>
    </message>
    <message>
        <source>Trust level</source>
        <translation>Degré de confiance</translation>
    </message>
    <message>
        <source>Usage frequency</source>
        <translation>Fréquence d’utilisation</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Points faibles</translation>
    </message>
    <message>
        <source>World fact</source>
        <translation>Fait du monde</translation>
    </message>
    <message>
        <source>Position from left</source>
        <translation>Position depuis la gauche</translation>
    </message>
    <message>
        <source>Position from top</source>
        <translation>Position depuis le haut</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Sync needs Storymaster %1 or later.</source>
        <translation>La synchronisation nécessite Storymaster %1 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>Sync needs Storymaster&apos;s database to be a SQLite file.</source>
        <translation>Pour la synchronisation, la base de données de Storymaster doit être un fichier SQLite.</translation>
    </message>
</context>
<context>
    <name>ConflictProblem</name>
    <message>
        <source>This conflict does not wait any more: it was settled elsewhere.</source>
        <translation>Ce conflit n’attend plus&#xa0;: il a été réglé ailleurs.</translation>
    </message>
    <message>
        <source>This conflict is not there any more.</source>
        <translation>Ce conflit n’existe plus.</translation>
    </message>
    <message>
        <source>The entry was changed since, so the decision cannot be taken back any more.</source>
        <translation>L’entrée a été modifiée depuis&#xa0;; la décision ne peut donc plus être annulée.</translation>
    </message>
    <message>
        <source>This decision was taken back already.</source>
        <translation>Cette décision a déjà été annulée.</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile. Look at it again, then choose.</source>
        <translation>L’entrée a été modifiée entre-temps. Regardez-la de nouveau, puis choisissez.</translation>
    </message>
    <message>
        <source>This cannot be saved: an entry like this exists already, or a rule of the app forbids it.</source>
        <translation>Impossible d’enregistrer&#xa0;: une entrée semblable existe déjà, ou une règle de l’application l’interdit.</translation>
    </message>
    <message>
        <source>This cannot be saved: it names an entry that is gone.</source>
        <translation>Impossible d’enregistrer&#xa0;: il est fait référence à une entrée qui n’existe plus.</translation>
    </message>
    <message>
        <source>There are no two entries to keep here.</source>
        <translation>Il n’y a pas ici deux entrées à garder.</translation>
    </message>
    <message>
        <source>The phone knows of something that this database has no place for.</source>
        <translation>Le téléphone connaît un élément pour lequel cette base de données n’a pas de place.</translation>
    </message>
    <message>
        <source>One of the values cannot be saved. %1</source>
        <extracomment>%1 says in English which value is wrong, and why.</extracomment>
        <translation>L’une des valeurs ne peut pas être enregistrée. %1</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>%1 without a name</source>
        <extracomment>%1 is a kind of entry, such as &quot;Character&quot;.</extracomment>
        <translation>%1 sans nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of entry, such as &quot;Character&quot;, %2 its name.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ConflictViewer</name>
    <message>
        <source>(an entry that is gone)</source>
        <translation>(une entrée qui n’existe plus)</translation>
    </message>
    <message>
        <source>(an entry without a name)</source>
        <translation>(une entrée sans nom)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>(binary data)</source>
        <translation>(données binaires)</translation>
    </message>
</context>
<context>
    <name>EntityNames</name>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>setting</source>
        <translation>univers</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n univers</numerusform>
            <numerusform>%n univers</numerusform>
        </translation>
    </message>
    <message>
        <source>storyline</source>
        <translation>scénario</translation>
    </message>
    <message numerus="yes">
        <source>%n storyline(s)</source>
        <translation>
            <numerusform>%n scénario</numerusform>
            <numerusform>%n scénarios</numerusform>
        </translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
    <message numerus="yes">
        <source>%n alignment(s)</source>
        <translation>
            <numerusform>%n alignement</numerusform>
            <numerusform>%n alignements</numerusform>
        </translation>
    </message>
    <message>
        <source>kind of arc</source>
        <translation>type d’arc</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of arc</source>
        <translation>
            <numerusform>%n type d’arc</numerusform>
            <numerusform>%n types d’arc</numerusform>
        </translation>
    </message>
    <message>
        <source>background</source>
        <translation>historique</translation>
    </message>
    <message numerus="yes">
        <source>%n background(s)</source>
        <translation>
            <numerusform>%n historique</numerusform>
            <numerusform>%n historiques</numerusform>
        </translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>faction</source>
        <translation>faction</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s)</source>
        <translation>
            <numerusform>%n faction</numerusform>
            <numerusform>%n factions</numerusform>
        </translation>
    </message>
    <message>
        <source>historical event</source>
        <translation>événement historique</translation>
    </message>
    <message numerus="yes">
        <source>%n historical event(s)</source>
        <translation>
            <numerusform>%n événement historique</numerusform>
            <numerusform>%n événements historiques</numerusform>
        </translation>
    </message>
    <message>
        <source>story node</source>
        <translation>nœud narratif</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s)</source>
        <translation>
            <numerusform>%n nœud narratif</numerusform>
            <numerusform>%n nœuds narratifs</numerusform>
        </translation>
    </message>
    <message>
        <source>plot</source>
        <translation>intrigue</translation>
    </message>
    <message numerus="yes">
        <source>%n plot(s)</source>
        <translation>
            <numerusform>%n intrigue</numerusform>
            <numerusform>%n intrigues</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>race</source>
        <translation>race</translation>
    </message>
    <message numerus="yes">
        <source>%n race(s)</source>
        <translation>
            <numerusform>%n race</numerusform>
            <numerusform>%n races</numerusform>
        </translation>
    </message>
    <message>
        <source>skill</source>
        <translation>compétence</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attribut</numerusform>
            <numerusform>%n attributs</numerusform>
        </translation>
    </message>
    <message>
        <source>setting of a storyline</source>
        <translation>univers d’un scénario</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of storylines</source>
        <translation>
            <numerusform>%n univers de scénario</numerusform>
            <numerusform>%n univers de scénarios</numerusform>
        </translation>
    </message>
    <message>
        <source>world fact</source>
        <translation>fait du monde</translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s)</source>
        <translation>
            <numerusform>%n fait du monde</numerusform>
            <numerusform>%n faits du monde</numerusform>
        </translation>
    </message>
    <message>
        <source>character</source>
        <translation>personnage</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n personnage</numerusform>
            <numerusform>%n personnages</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between factions</source>
        <translation>relation entre factions</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between factions</source>
        <translation>
            <numerusform>%n relation entre factions</numerusform>
            <numerusform>%n relations entre factions</numerusform>
        </translation>
    </message>
    <message>
        <source>faction in an event</source>
        <translation>faction dans un événement</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) in events</source>
        <translation>
            <numerusform>%n faction dans un événement</numerusform>
            <numerusform>%n factions dans des événements</numerusform>
        </translation>
    </message>
    <message>
        <source>place of an event</source>
        <translation>lieu d’un événement</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of events</source>
        <translation>
            <numerusform>%n lieu d’événement</numerusform>
            <numerusform>%n lieux d’événements</numerusform>
        </translation>
    </message>
    <message>
        <source>object in an event</source>
        <translation>objet dans un événement</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) in events</source>
        <translation>
            <numerusform>%n objet dans un événement</numerusform>
            <numerusform>%n objets dans des événements</numerusform>
        </translation>
    </message>
    <message>
        <source>world fact of an event</source>
        <translation>fait du monde d’un événement</translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s) of events</source>
        <translation>
            <numerusform>%n fait du monde d’un événement</numerusform>
            <numerusform>%n faits du monde d’événements</numerusform>
        </translation>
    </message>
    <message>
        <source>story arc</source>
        <translation>arc narratif</translation>
    </message>
    <message numerus="yes">
        <source>%n story arc(s)</source>
        <translation>
            <numerusform>%n arc narratif</numerusform>
            <numerusform>%n arcs narratifs</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>plot section</source>
        <translation>section d’intrigue</translation>
    </message>
    <message numerus="yes">
        <source>%n plot section(s)</source>
        <translation>
            <numerusform>%n section d’intrigue</numerusform>
            <numerusform>%n sections d’intrigue</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between places</source>
        <translation>relation entre lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between places</source>
        <translation>
            <numerusform>%n relation entre lieux</numerusform>
            <numerusform>%n relations entre lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message numerus="yes">
        <source>%n city(s)</source>
        <translation>
            <numerusform>%n ville</numerusform>
            <numerusform>%n villes</numerusform>
        </translation>
    </message>
    <message>
        <source>city district</source>
        <translation>quartier</translation>
    </message>
    <message numerus="yes">
        <source>%n city district(s)</source>
        <translation>
            <numerusform>%n quartier</numerusform>
            <numerusform>%n quartiers</numerusform>
        </translation>
    </message>
    <message>
        <source>dungeon</source>
        <translation>donjon</translation>
    </message>
    <message numerus="yes">
        <source>%n dungeon(s)</source>
        <translation>
            <numerusform>%n donjon</numerusform>
            <numerusform>%n donjons</numerusform>
        </translation>
    </message>
    <message>
        <source>trade between places</source>
        <translation>commerce entre lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n trade link(s) between places</source>
        <translation>
            <numerusform>%n lien commercial entre lieux</numerusform>
            <numerusform>%n liens commerciaux entre lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>plant or animal</source>
        <translation>plante ou animal</translation>
    </message>
    <message numerus="yes">
        <source>%n plant(s) or animal(s)</source>
        <translation>
            <numerusform>%n plante ou animal</numerusform>
            <numerusform>%n plantes ou animaux</numerusform>
        </translation>
    </message>
    <message>
        <source>route between places</source>
        <translation>itinéraire entre lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) between places</source>
        <translation>
            <numerusform>%n itinéraire entre lieux</numerusform>
            <numerusform>%n itinéraires entre lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>place within a place</source>
        <translation>lieu dans un lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within places</source>
        <translation>
            <numerusform>%n lieu dans un lieu</numerusform>
            <numerusform>%n lieux dans des lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>treaty between places</source>
        <translation>traité entre lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(s) between places</source>
        <translation>
            <numerusform>%n traité entre lieux</numerusform>
            <numerusform>%n traités entre lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>faction at a place</source>
        <translation>faction dans un lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) at places</source>
        <translation>
            <numerusform>%n faction dans un lieu</numerusform>
            <numerusform>%n factions dans des lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>connection of story nodes</source>
        <translation>liaison entre nœuds narratifs</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of story nodes</source>
        <translation>
            <numerusform>%n liaison entre nœuds narratifs</numerusform>
            <numerusform>%n liaisons entre nœuds narratifs</numerusform>
        </translation>
    </message>
    <message>
        <source>sub-race</source>
        <translation>sous-race</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-race(s)</source>
        <translation>
            <numerusform>%n sous-race</numerusform>
            <numerusform>%n sous-races</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between characters</source>
        <translation>relation entre personnages</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between characters</source>
        <translation>
            <numerusform>%n relation entre personnages</numerusform>
            <numerusform>%n relations entre personnages</numerusform>
        </translation>
    </message>
    <message>
        <source>class of a character</source>
        <translation>classe d’un personnage</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) of characters</source>
        <translation>
            <numerusform>%n classe de personnage</numerusform>
            <numerusform>%n classes de personnages</numerusform>
        </translation>
    </message>
    <message>
        <source>race of a character</source>
        <translation>race d’un personnage</translation>
    </message>
    <message numerus="yes">
        <source>%n race(s) of characters</source>
        <translation>
            <numerusform>%n race de personnage</numerusform>
            <numerusform>%n races de personnages</numerusform>
        </translation>
    </message>
    <message>
        <source>skill of a character</source>
        <translation>compétence d’un personnage</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) of characters</source>
        <translation>
            <numerusform>%n compétence de personnage</numerusform>
            <numerusform>%n compétences de personnages</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute of a character</source>
        <translation>attribut d’un personnage</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) of characters</source>
        <translation>
            <numerusform>%n attribut de personnage</numerusform>
            <numerusform>%n attributs de personnages</numerusform>
        </translation>
    </message>
    <message>
        <source>arc point</source>
        <translation>étape d’un arc</translation>
    </message>
    <message numerus="yes">
        <source>%n arc point(s)</source>
        <translation>
            <numerusform>%n étape d’arc</numerusform>
            <numerusform>%n étapes d’arcs</numerusform>
        </translation>
    </message>
    <message>
        <source>character in an arc</source>
        <translation>personnage dans un arc</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in arcs</source>
        <translation>
            <numerusform>%n personnage dans un arc</numerusform>
            <numerusform>%n personnages dans des arcs</numerusform>
        </translation>
    </message>
    <message>
        <source>story node in an arc</source>
        <translation>nœud narratif dans un arc</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in arcs</source>
        <translation>
            <numerusform>%n nœud narratif dans un arc</numerusform>
            <numerusform>%n nœuds narratifs dans des arcs</numerusform>
        </translation>
    </message>
    <message>
        <source>member of a faction</source>
        <translation>membre d’une faction</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of factions</source>
        <translation>
            <numerusform>%n membre de faction</numerusform>
            <numerusform>%n membres de factions</numerusform>
        </translation>
    </message>
    <message>
        <source>character in an event</source>
        <translation>personnage dans un événement</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in events</source>
        <translation>
            <numerusform>%n personnage dans un événement</numerusform>
            <numerusform>%n personnages dans des événements</numerusform>
        </translation>
    </message>
    <message>
        <source>story node in a plot section</source>
        <translation>nœud narratif dans une section d’intrigue</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in plot sections</source>
        <translation>
            <numerusform>%n nœud narratif dans une section d’intrigue</numerusform>
            <numerusform>%n nœuds narratifs dans des sections d’intrigue</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a character</source>
        <translation>note sur un personnage</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on characters</source>
        <translation>
            <numerusform>%n note sur un personnage</numerusform>
            <numerusform>%n notes sur des personnages</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a background</source>
        <translation>note sur un historique</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on backgrounds</source>
        <translation>
            <numerusform>%n note sur un historique</numerusform>
            <numerusform>%n notes sur des historiques</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a class</source>
        <translation>note sur une classe</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on classes</source>
        <translation>
            <numerusform>%n note sur une classe</numerusform>
            <numerusform>%n notes sur des classes</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a faction</source>
        <translation>note sur une faction</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on factions</source>
        <translation>
            <numerusform>%n note sur une faction</numerusform>
            <numerusform>%n notes sur des factions</numerusform>
        </translation>
    </message>
    <message>
        <source>note on an event</source>
        <translation>note sur un événement</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on events</source>
        <translation>
            <numerusform>%n note sur un événement</numerusform>
            <numerusform>%n notes sur des événements</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a place</source>
        <translation>note sur un lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on places</source>
        <translation>
            <numerusform>%n note sur un lieu</numerusform>
            <numerusform>%n notes sur des lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>note on an object</source>
        <translation>note sur un objet</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on objects</source>
        <translation>
            <numerusform>%n note sur un objet</numerusform>
            <numerusform>%n notes sur des objets</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a race</source>
        <translation>note sur une race</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on races</source>
        <translation>
            <numerusform>%n note sur une race</numerusform>
            <numerusform>%n notes sur des races</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a skill</source>
        <translation>note sur une compétence</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on skills</source>
        <translation>
            <numerusform>%n note sur une compétence</numerusform>
            <numerusform>%n notes sur des compétences</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a sub-race</source>
        <translation>note sur une sous-race</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on sub-races</source>
        <translation>
            <numerusform>%n note sur une sous-race</numerusform>
            <numerusform>%n notes sur des sous-races</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a world fact</source>
        <translation>note sur un fait du monde</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on world facts</source>
        <translation>
            <numerusform>%n note sur un fait du monde</numerusform>
            <numerusform>%n notes sur des faits du monde</numerusform>
        </translation>
    </message>
    <message>
        <source>owner of an object</source>
        <translation>propriétaire d’un objet</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) of objects</source>
        <translation>
            <numerusform>%n propriétaire d’objet</numerusform>
            <numerusform>%n propriétaires d’objets</numerusform>
        </translation>
    </message>
    <message>
        <source>resident</source>
        <translation>habitant</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n habitant</numerusform>
            <numerusform>%n habitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &quot;%1&quot;</source>
        <extracomment>%1 is the name of a kind of entry that the app brought and that has no name of its own here.</extracomment>
        <translation>
            <numerusform>%n «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostSettings</name>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Le fichier de paramètres %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The settings file %1 is not an INI file.</source>
        <translation>Le fichier de paramètres %1 n’est pas un fichier INI.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>an address of this machine, 0.0.0.0 or ::</source>
        <translation>une adresse de cet ordinateur, 0.0.0.0 ou ::</translation>
    </message>
    <message>
        <source>an address of this machine</source>
        <translation>une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>rules type=mobile or type=desktop, separated by commas, at most one for each type</source>
        <translation>des règles type=mobile ou type=desktop, séparées par des virgules, une au plus par type</translation>
    </message>
    <message>
        <source>*, or origins scheme://host:port separated by commas, or empty</source>
        <translation>*, ou des origines scheme://host:port séparées par des virgules, ou rien</translation>
    </message>
    <message>
        <source>The setting %1 is &quot;%2&quot;, but it must be %3.</source>
        <translation>Le paramètre %1 vaut « %2 », mais il faut %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>No backup could be made beside the database, so it was left as it was. Check that its folder can be written.</source>
        <translation>Aucune sauvegarde n’a pu être créée à côté de la base de données ; celle-ci n’a donc pas été modifiée. Vérifiez que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The backup of the database could not be made or did not pass its check, so the database was left as it was. Check the disk&apos;s free space.</source>
        <translation>La sauvegarde de la base de données n’a pas pu être créée ou n’a pas passé la vérification ; la base de données n’a donc pas été modifiée. Vérifiez l’espace disque disponible.</translation>
    </message>
    <message>
        <source>Sync is being stopped.</source>
        <translation>La synchronisation est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>This database was used with a newer version of the sync plugin. Update the plugin; the database was left as it is.</source>
        <translation>Cette base de données a été utilisée avec une version plus récente du plugin de synchronisation. Mettez le plugin à jour ; la base de données n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Try again in a moment.</source>
        <translation>La base de données est utilisée par un autre programme. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database file cannot be written. Check its permissions.</source>
        <translation>Impossible d’écrire dans le fichier de la base de données. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Le disque est plein. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The file is not a database, or it is damaged.</source>
        <translation>Le fichier n’est pas une base de données, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>Le fichier de la base de données ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>La base de données n’a pas pu être lue ou écrite.</translation>
    </message>
    <message>
        <source>What changed since the start of this pull is no longer known. Pull again.</source>
        <translation>Ce qui a changé depuis le début de cette récupération n’est plus connu. Relancez la récupération.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::ConflictBadge</name>
    <message>
        <source>Settle conflicts</source>
        <translation>Régler les conflits</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflit à régler</numerusform>
            <numerusform>%n conflits à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone and the desktop changed the same thing; both are kept.</source>
        <translation>Un téléphone et l’ordinateur ont modifié la même chose&#xa0;; les deux versions sont conservées.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::DemoDatabase</name>
    <message>
        <source>The demo database %1 cannot be made: %2.</source>
        <translation>La base de données de démonstration %1 ne peut pas être créée : %2.</translation>
    </message>
    <message>
        <source>%1.%2 refers to nothing</source>
        <translation>%1.%2 ne renvoie à rien</translation>
    </message>
    <message>
        <source>there is one already</source>
        <translation>il y en a déjà une</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::EntityTable</name>
    <message>
        <source>Table of the story</source>
        <translation>Table de l’histoire</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Table&#xa0;:</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::HostDatabase</name>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Le pilote SQLite de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2.</source>
        <translation>La base de données %1 ne peut pas être ouverte : %2.</translation>
    </message>
    <message>
        <source>There is no database %1. Name one with --database, or try --demo.</source>
        <translation>La base de données %1 n’existe pas. Indiquez-en une avec --database, ou essayez --demo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>%1 is read-only. Sync needs to write to it.</source>
        <translation>%1 est en lecture seule. La synchronisation doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only. The database needs to keep its journal there.</source>
        <translation>Le dossier %1 est en lecture seule. La base de données doit pouvoir y conserver son journal.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::HostSetup</name>
    <message>
        <source>No demo database can be made in %1.</source>
        <translation>Aucune base de données de démonstration ne peut être créée dans %1.</translation>
    </message>
    <message>
        <source>The demo database is %1</source>
        <translation>La base de données de démonstration est %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::MainWindow</name>
    <message>
        <source>Storymaster (stand-in) – %1</source>
        <translation>Storymaster (doublure) – %1</translation>
    </message>
    <message>
        <source>What sync told</source>
        <translation>Messages de la synchronisation</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Conflicts…</source>
        <translation>&amp;Conflits…</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 est associé.</translation>
    </message>
    <message>
        <source>Sync is off</source>
        <translation>La synchronisation est arrêtée</translation>
    </message>
    <message>
        <source>Sync is starting</source>
        <translation>La synchronisation démarre</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Synchronisation : %1</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Échec de la synchronisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message numerus="yes">
        <source>A phone changed %n row(s) of %1.</source>
        <translation>
            <numerusform>Un téléphone a modifié %n ligne de %1.</numerusform>
            <numerusform>Un téléphone a modifié %n lignes de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::OptionsReader</name>
    <message>
        <source>Stands in for the Storymaster desktop app: opens a database and loads the sync plugin.</source>
        <translation>Remplace l’application de bureau Storymaster : ouvre une base de données et charge le plugin de synchronisation.</translation>
    </message>
    <message>
        <source>The database file (default: ~/.local/share/storymaster/storymaster.db).</source>
        <translation>Le fichier de la base de données (par défaut : ~/.local/share/storymaster/storymaster.db).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Make a new database with a small world in it, and use that.</source>
        <translation>Créer une nouvelle base de données contenant un petit monde, et l’utiliser.</translation>
    </message>
    <message>
        <source>The address to listen on; wins over the settings and the environment.</source>
        <translation>L’adresse d’écoute ; l’emporte sur les paramètres et l’environnement.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>The port to listen on, 0 for any free one; wins likewise.</source>
        <translation>Le port d’écoute, 0 pour n’importe quel port libre ; l’emporte également.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>The settings, an INI file with the group [sync].</source>
        <translation>Les paramètres, un fichier INI avec le groupe [sync].</translation>
    </message>
    <message>
        <source>Where plugins are looked for (default: ../plugins beside this program).</source>
        <translation>Où chercher les plugins (par défaut : ../plugins à côté de ce programme).</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Start the server without a window; print a line of JSON once it listens.</source>
        <translation>Démarrer le serveur sans fenêtre ; afficher une ligne de JSON dès qu’il écoute.</translation>
    </message>
    <message>
        <source>Bring the database to the plugin&apos;s structure, and end.</source>
        <translation>Adapter la base de données à la structure du plugin, puis quitter.</translation>
    </message>
    <message>
        <source>Take the plugin&apos;s triggers out of the database, and end. The next start puts them back and finds what changed meanwhile.</source>
        <translation>Retirer les déclencheurs du plugin de la base de données, puis quitter. Le prochain démarrage les rétablit et retrouve ce qui a changé entre-temps.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Give either --migrate-only or --remove-triggers, not both.</source>
        <translation>Indiquez soit --migrate-only, soit --remove-triggers, mais pas les deux.</translation>
    </message>
    <message>
        <source>--host takes an address of this machine, such as 0.0.0.0 or 192.168.1.20, not &quot;%1&quot;.</source>
        <translation>--host attend une adresse de cet ordinateur, par exemple 0.0.0.0 ou 192.168.1.20, et non « %1 ».</translation>
    </message>
    <message>
        <source>--port takes a number from 0 (any free port) to 65535, not &quot;%1&quot;.</source>
        <translation>--port attend un nombre de 0 (n’importe quel port libre) à 65535, et non « %1 ».</translation>
    </message>
    <message>
        <source>--%1 takes a name, not an empty one.</source>
        <translation>--%1 attend un nom, qui ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Give either --demo or --database, not both: the demo makes a database of its own.</source>
        <translation>Indiquez soit --demo, soit --database, mais pas les deux : la démonstration crée sa propre base de données.</translation>
    </message>
    <message>
        <source>%1 All options are listed by --help.</source>
        <translation>%1 Toutes les options sont listées par --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. All options are listed by --help.</source>
        <translation>« %1 » n’est pas une option. Toutes les options sont listées par --help.</translation>
    </message>
    <message>
        <source>The language of the windows: de, en, es, fr or ja (default: the system&apos;s).</source>
        <translation>La langue des fenêtres : de, en, es, fr ou ja (par défaut : celle du système).</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Light or dark windows (default: as the desktop has them).</source>
        <translation>Fenêtres claires ou sombres (par défaut : comme le bureau).</translation>
    </message>
    <message>
        <source>light|dark</source>
        <translation>light|dark</translation>
    </message>
    <message>
        <source>The size of text, 50 to 400 percent of the usual one.</source>
        <translation>La taille du texte, de 50 à 400 pour cent de la taille habituelle.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>Lay out windows from right to left.</source>
        <translation>Disposer les fenêtres de droite à gauche.</translation>
    </message>
    <message>
        <source>With the settings open, measure how long the windows stand still, at rest and while phones sync, and print it in milliseconds.</source>
        <translation>Les paramètres étant ouverts, mesurer combien de temps les fenêtres restent figées, au repos et pendant que des téléphones se synchronisent, et l’afficher en millisecondes.</translation>
    </message>
    <message>
        <source>Let a made-up phone pair and sync, take pictures of every window, and end.</source>
        <translation>Laisser un téléphone fictif s’associer et se synchroniser, prendre des images de chaque fenêtre, puis terminer.</translation>
    </message>
    <message>
        <source>--language takes a code such as de or fr, not &quot;%1&quot;.</source>
        <translation>--language attend un code tel que de ou fr, et non « %1 ».</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--theme attend light ou dark, et non « %1 ».</translation>
    </message>
    <message>
        <source>--text-size takes a number from 50 to 400, not &quot;%1&quot;.</source>
        <translation>--text-size attend un nombre de 50 à 400, et non « %1 ».</translation>
    </message>
    <message>
        <source>--%1 needs the windows.</source>
        <translation>--%1 a besoin des fenêtres.</translation>
    </message>
    <message>
        <source>--screenshots goes with --demo: a made-up phone changes the database.</source>
        <translation>--screenshots va avec --demo : un téléphone fictif modifie la base de données.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PictureTour</name>
    <message>
        <source>The made-up phone cannot be paired.</source>
        <translation>Le téléphone fictif ne peut pas être associé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>No plugin is enabled.</source>
        <translation>Aucun plugin n’est activé.</translation>
    </message>
    <message>
        <source>The made-up phone cannot sync.</source>
        <translation>Le téléphone fictif ne peut pas se synchroniser.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>L’image %1 ne peut pas être écrite.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginCatalog</name>
    <message>
        <source>There is no plugin in %1. Name its folder with --plugins.</source>
        <translation>Il n’y a aucun plugin dans %1. Indiquez son dossier avec --plugins.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This is not a plugin for this app: %1</source>
        <translation>Ceci n’est pas un plugin pour cette application : %1</translation>
    </message>
    <message>
        <source>This plugin is made for another interface, %1.</source>
        <translation>Ce plugin est conçu pour une autre interface, %1.</translation>
    </message>
    <message>
        <source>The plugin&apos;s metadata has no &quot;%1&quot;.</source>
        <translation>« %1 » manque dans les métadonnées du plugin.</translation>
    </message>
    <message>
        <source>The plugin is made for version %1 of the interface, this app has version %2.</source>
        <translation>Le plugin est conçu pour la version %1 de l’interface ; cette application a la version %2.</translation>
    </message>
    <message>
        <source>The plugin needs version %1 of the app, this is %2.</source>
        <translation>Le plugin nécessite la version %1 de l’application ; celle-ci est la version %2.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginMenu</name>
    <message>
        <source>&amp;Plugins</source>
        <translation>&amp;Plugins</translation>
    </message>
    <message>
        <source>No plugins in %1</source>
        <translation>Aucun plugin dans %1</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginSession</name>
    <message>
        <source>The plugin %1 could not be loaded: %2</source>
        <translation>Le plugin %1 n’a pas pu être chargé : %2</translation>
    </message>
    <message>
        <source>The plugin %1 does not offer what its metadata promises.</source>
        <translation>Le plugin %1 n’offre pas ce que promettent ses métadonnées.</translation>
    </message>
    <message>
        <source>The plugin %1 did not start, and did not say why.</source>
        <translation>Le plugin %1 n’a pas démarré et n’a pas dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>From &amp;right to left</source>
        <translation>De &amp;droite à gauche</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityChart</name>
    <message>
        <source>Changes by phones, day by day</source>
        <translation>Modifications faites par les téléphones, jour par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the last month</source>
        <translation>
            <numerusform>%n modification au cours du dernier mois</numerusform>
            <numerusform>%n modifications au cours du dernier mois</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouts</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suppressions</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 deleted</source>
        <extracomment>%1 is a date, %2 to %4 are numbers of entries.</extracomment>
        <translation>%1 – ajouts&#xa0;: %2, modifications&#xa0;: %3, suppressions&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityModel</name>
    <message numerus="yes">
        <source>%n other entry(s)</source>
        <translation>
            <numerusform>%n autre entrée</numerusform>
            <numerusform>%n autres entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un appareil</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1 a ajouté %2</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1 a supprimé %2</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1 a modifié %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;Enregistrer comme texte…</translation>
    </message>
    <message>
        <source>What phones did</source>
        <translation>Ce que les téléphones ont fait</translation>
    </message>
    <message>
        <source>No phone has changed anything in the last month.</source>
        <translation>Aucun téléphone n’a rien modifié au cours du dernier mois.</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>A&amp;fficher&#xa0;:</translation>
    </message>
    <message>
        <source>Device whose activity is shown</source>
        <translation>Appareil dont l’activité est affichée</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>Enregistrer l’activité</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>Activité de synchronisation</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::CertificatePanel</name>
    <message>
        <source>Copy fin&amp;gerprint</source>
        <translation>Copier l’e&amp;mpreinte</translation>
    </message>
    <message>
        <source>Rene&amp;w certificate…</source>
        <translation>&amp;Renouveler le certificat…</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Empreinte en mots</translation>
    </message>
    <message>
        <source>Fingerprint in digits</source>
        <translation>Empreinte en chiffres</translation>
    </message>
    <message>
        <source>A phone that shows the same words talks to this computer and to nobody in between.</source>
        <translation>Un téléphone qui affiche les mêmes mots communique avec cet ordinateur, sans personne entre les deux.</translation>
    </message>
    <message>
        <source>Sync is running without encryption.</source>
        <translation>La synchronisation fonctionne sans chiffrement.</translation>
    </message>
    <message>
        <source>It is shown while sync is running.</source>
        <translation>Elle est affichée pendant que la synchronisation est active.</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Renouveler le certificat</translation>
    </message>
    <message>
        <source>Renew the certificate and unpair all devices?</source>
        <translation>Renouveler le certificat et dissocier tous les appareils ?</translation>
    </message>
    <message>
        <source>All phones and tablets have to pair again, each with a new code, before they can sync. What they have not synced yet stays on them until then.

This is needed only if somebody else may have got hold of the old certificate, or if it is damaged.</source>
        <translation>Tous les téléphones et tablettes devront être associés de nouveau, chacun avec un nouveau code, avant de pouvoir se synchroniser. Ce qu’ils n’ont pas encore synchronisé y reste jusque-là.

Cela n’est nécessaire que si quelqu’un d’autre a pu obtenir l’ancien certificat, ou s’il est endommagé.</translation>
    </message>
    <message>
        <source>&amp;Renew and unpair all</source>
        <translation>&amp;Renouveler et tout dissocier</translation>
    </message>
    <message>
        <source>The certificate is new. All phones and tablets have to pair again.</source>
        <translation>Le certificat est nouveau. Tous les téléphones et tablettes doivent être associés de nouveau.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ColumnCard</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of an entry such as &quot;Notes&quot;, %2 whose it is.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>Comme ici</translation>
    </message>
    <message>
        <source>As on %1</source>
        <extracomment>%1 is a phone&apos;s name.</extracomment>
        <translation>Comme sur %1</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>Write it yourself</source>
        <translation>Écrire vous-même</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>identique des deux côtés</translation>
    </message>
    <message>
        <source>– please choose</source>
        <translation>– à choisir</translation>
    </message>
    <message>
        <source>– changed on both, chosen</source>
        <translation>– modifié des deux côtés, choisi</translation>
    </message>
    <message>
        <source>– changed on both, in different places</source>
        <translation>– modifié des deux côtés, à des endroits différents</translation>
    </message>
    <message>
        <source>– changed here only</source>
        <translation>– modifié ici seulement</translation>
    </message>
    <message>
        <source>– changed on the phone only</source>
        <translation>– modifié sur le téléphone seulement</translation>
    </message>
    <message>
        <source>– changed on both</source>
        <translation>– modifié des deux côtés</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir un autre</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>All of this k&amp;ind</source>
        <translation>Toutes &amp;celles de ce type</translation>
    </message>
    <message>
        <source>Conflicts that wait</source>
        <translation>Conflits en attente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you chose is kept; look at it again.</source>
        <extracomment>%1 is a list of parts of an entry, such as &quot;Notes, Age&quot;.</extracomment>
        <translation>Modifié entre-temps&#xa0;: %1. Vos choix sont conservés&#xa0;; vérifiez-les.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1.</source>
        <translation>Modifié entre-temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This does not wait any more: it was settled elsewhere, or what the phone wanted is so by now. What you had begun stays here until you go on.</source>
        <translation>Ceci n’attend plus&#xa0;: cela a été réglé ailleurs, ou correspond maintenant à ce que voulait le téléphone. Ce que vous aviez commencé reste ici jusqu’à ce que vous passiez à la suite.</translation>
    </message>
    <message>
        <source>Changed since you were here: %1. What you chose is kept; look at it again.</source>
        <translation>Modifié depuis votre dernier passage&#xa0;: %1. Vos choix sont conservés&#xa0;; vérifiez-les.</translation>
    </message>
    <message>
        <source>Nothing waits.

Where you and a phone change the same thing, both versions are kept and wait here until you choose.</source>
        <translation>Rien n’est en attente.

Quand vous et un téléphone modifiez la même chose, les deux versions sont conservées et attendent ici que vous choisissiez.</translation>
    </message>
    <message>
        <source>Sync is stopped.

Start it to see what waits.</source>
        <translation>La synchronisation est arrêtée.

Démarrez-la pour voir ce qui est en attente.</translation>
    </message>
    <message>
        <source>Always take what is on %1, for these %2</source>
        <extracomment>%1 is a phone&apos;s name, %2 counted entries such as &quot;12 characters&quot;.</extracomment>
        <translation>Toujours prendre ce qui est sur %1, pour ces %2</translation>
    </message>
    <message>
        <source>Always keep what is here, for these %1</source>
        <extracomment>%1 is counted entries such as &quot;12 characters&quot;.</extracomment>
        <translation>Toujours garder ce qui est ici, pour ces %1</translation>
    </message>
    <message>
        <source>You wrote something for “%1” that is not saved yet. Close again to drop it.</source>
        <translation>Vous avez écrit pour «&#xa0;%1&#xa0;» un texte qui n’est pas encore enregistré. Fermez de nouveau pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a phone&apos;s name, %2 a time such as &quot;3 minutes ago&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>begun – %1</source>
        <extracomment>Of a choice that was begun and not applied yet; %1 is a device and a time.</extracomment>
        <translation>commencé – %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictPanel</name>
    <message>
        <source>All as &amp;here</source>
        <translation>Tout comme &amp;ici</translation>
    </message>
    <message>
        <source>All as on the &amp;phone</source>
        <translation>Tout comme sur le &amp;téléphone</translation>
    </message>
    <message>
        <source>&amp;Show what is the same, too</source>
        <translation>Afficher aussi ce &amp;qui est identique</translation>
    </message>
    <message>
        <source>Changed here and on %1; noticed %2. Nothing is lost: choose what stays.</source>
        <extracomment>%1 is a phone&apos;s name, %2 a time such as &quot;3 minutes ago&quot;.</extracomment>
        <translation>Modifié ici et sur %1&#xa0;; constaté %2. Rien n’est perdu&#xa0;: choisissez ce qui reste.</translation>
    </message>
    <message>
        <source>Deleted on %1, but changed here meanwhile; noticed %2.</source>
        <translation>Supprimé sur %1, mais modifié ici entre-temps&#xa0;; constaté %2.</translation>
    </message>
    <message>
        <source>Changed on %1, but deleted here meanwhile; noticed %2.</source>
        <translation>Modifié sur %1, mais supprimé ici entre-temps&#xa0;; constaté %2.</translation>
    </message>
    <message>
        <source>What the phone has cannot be saved as it is: %1</source>
        <translation>La version du téléphone ne peut pas être enregistrée telle quelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is here</source>
        <translation>&amp;Garder tel quel ici</translation>
    </message>
    <message>
        <source>&amp;Delete it here, too</source>
        <translation>Supprimer ici a&amp;ussi</translation>
    </message>
    <message>
        <source>&amp;Leave it deleted</source>
        <translation>&amp;Laisser supprimé</translation>
    </message>
    <message>
        <source>&amp;Bring it back, as chosen below</source>
        <translation>&amp;Rétablir, selon les choix ci-dessous</translation>
    </message>
    <message>
        <source>&amp;One entry, as chosen below</source>
        <translation>U&amp;ne seule entrée, selon les choix ci-dessous</translation>
    </message>
    <message>
        <source>Keep &amp;both: what the phone has becomes an entry of its own</source>
        <translation>Garder les &amp;deux&#xa0;: la version du téléphone devient une entrée à part</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictRulesEdit</name>
    <message>
        <source>Add r&amp;ule</source>
        <translation>Ajouter &amp;une règle</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>Supprimer la règ&amp;le</translation>
    </message>
    <message>
        <source>Rules for conflicts</source>
        <translation>Règles pour les conflits</translation>
    </message>
    <message>
        <source>In a</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>L’emporte</translation>
    </message>
    <message>
        <source>Kind of entry of the new rule</source>
        <translation>Type d’entrée de la nouvelle règle</translation>
    </message>
    <message>
        <source>the phone</source>
        <translation>le téléphone</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>l’ordinateur</translation>
    </message>
    <message>
        <source>Who wins by the new rule</source>
        <translation>Qui l’emporte selon la nouvelle règle</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::DeviceModel</name>
    <message>
        <source>Sync is off</source>
        <translation>La synchronisation est arrêtée</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows done of rows in all, while a phone syncs.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Has not synced yet</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>Conflits à régler</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a column&apos;s title and what stands in it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::DevicesPanel</name>
    <message>
        <source>&amp;Pair a device…</source>
        <translation>Associer &amp;un appareil…</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Unpair…</source>
        <translation>Di&amp;ssocier…</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>Appareils associés</translation>
    </message>
    <message>
        <source>No device is paired yet.

Choose “Pair a device…” and scan the code with the Storymaster app on your phone or tablet. Both need to be in the same network.</source>
        <translation>Aucun appareil n’est encore associé.

Choisissez «&#xa0;Associer un appareil…&#xa0;» et scannez le code avec l’application Storymaster de votre téléphone ou tablette. Les deux doivent être sur le même réseau.</translation>
    </message>
    <message>
        <source>Sync is stopped.

Start it to see your devices, or choose “Pair a device…”.</source>
        <translation>La synchronisation est arrêtée.

Démarrez-la pour voir vos appareils, ou choisissez «&#xa0;Associer un appareil…&#xa0;».</translation>
    </message>
    <message>
        <source>Unpair a device</source>
        <translation>Dissocier un appareil</translation>
    </message>
    <message>
        <source>Unpair “%1”?</source>
        <translation>Dissocier «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It can no longer sync until you pair it again. What it has synced stays here; what it has not synced yet stays on it only.</source>
        <translation>Il ne pourra plus se synchroniser tant que vous ne l’aurez pas associé de nouveau. Ce qu’il a synchronisé reste ici&#xa0;; ce qu’il n’a pas encore synchronisé reste uniquement sur lui.</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>Di&amp;ssocier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::HttpServer</name>
    <message>
        <source>Port %1 at %2 is used by another program. Choose another port in Settings or with --port.</source>
        <translation>Le port %1 de %2 est utilisé par un autre programme. Choisissez un autre port dans les paramètres ou avec --port.</translation>
    </message>
    <message>
        <source>Port %1 at %2 may not be used. Choose a port above 1023 in Settings or with --port.</source>
        <translation>L’utilisation du port %1 de %2 n’est pas autorisée. Choisissez un port supérieur à 1023 dans les paramètres ou avec --port.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used at %2: this computer does not have that address. Choose another one in Settings.</source>
        <translation>Le port %1 ne peut pas être utilisé sur %2 : cet ordinateur n’a pas cette adresse. Choisissez-en une autre dans les paramètres.</translation>
    </message>
    <message>
        <source>Port %1 at %2 cannot be used. Choose another port in Settings or with --port.</source>
        <translation>Le port %1 de %2 ne peut pas être utilisé. Choisissez un autre port dans les paramètres ou avec --port.</translation>
    </message>
    <message>
        <source>Encrypted connections cannot be set up on this computer. Turn encryption off in Settings to sync without it.</source>
        <translation>Les connexions chiffrées ne peuvent pas être établies sur cet ordinateur. Désactivez le chiffrement dans les paramètres pour synchroniser sans lui.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::OptionsPanel</name>
    <message>
        <source>Start s&amp;ync together with Storymaster</source>
        <translation>Démarrer la s&amp;ynchronisation en même temps que Storymaster</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>&amp;Reachable from:</source>
        <translation>Acces&amp;sible depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Accessible depuis</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>C&amp;hiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Available to phones that want it</source>
        <translation>Disponible pour les téléphones qui le souhaitent</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>When changes &amp;contradict:</source>
        <translation>En cas de &amp;modifications contradictoires&#xa0;:</translation>
    </message>
    <message>
        <source>When changes contradict</source>
        <translation>En cas de modifications contradictoires</translation>
    </message>
    <message>
        <source>Keep both and ask me</source>
        <translation>Garder les deux et me demander</translation>
    </message>
    <message>
        <source>The later change wins</source>
        <translation>La modification la plus récente l’emporte</translation>
    </message>
    <message>
        <source>E&amp;xcept:</source>
        <translation>Sau&amp;f&#xa0;:</translation>
    </message>
    <message>
        <source>Apps that know encryption use it. Others go on syncing in clear, and somebody in the same network could read along.</source>
        <translation>Les applications qui connaissent le chiffrement l’utilisent. Les autres continuent en clair, et quelqu’un sur le même réseau pourrait lire.</translation>
    </message>
    <message>
        <source>Nobody can read along. Apps that do not know encryption cannot sync.</source>
        <translation>Personne ne peut lire. Les applications qui ne connaissent pas le chiffrement ne peuvent pas se synchroniser.</translation>
    </message>
    <message>
        <source>Everything travels in clear. Somebody in the same network can read along.</source>
        <translation>Tout circule en clair. Quelqu’un sur le même réseau peut lire.</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Certificat :</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::OwnValueEdit</name>
    <message>
        <source>%1: your own</source>
        <extracomment>%1 is a part of an entry, such as &quot;Notes&quot;.</extracomment>
        <translation>%1&#xa0;: votre propre valeur</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s).</source>
        <translation>
            <numerusform>Trop long de %n caractère.</numerusform>
            <numerusform>Trop long de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ce champ ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Ce doit être un nombre.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::PairingPanel</name>
    <message>
        <source>&amp;Address in the code:</source>
        <translation>&amp;Adresse dans le code&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Code for pairing</source>
        <translation>Code d’association</translation>
    </message>
    <message>
        <source>Address in the code</source>
        <translation>Adresse dans le code</translation>
    </message>
    <message>
        <source>Sync is starting …</source>
        <translation>La synchronisation démarre…</translation>
    </message>
    <message>
        <source>Sync is stopped.</source>
        <translation>La synchronisation est arrêtée.</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>La synchronisation n’a pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>No code can be made now.</source>
        <translation>Aucun code ne peut être créé pour le moment.</translation>
    </message>
    <message>
        <source>Scan this code with the Storymaster app on your phone or tablet.</source>
        <translation>Scannez ce code avec l’application Storymaster de votre téléphone ou tablette.</translation>
    </message>
    <message>
        <source>A QR code with the address %1</source>
        <translation>Un code QR avec l’adresse %1</translation>
    </message>
    <message>
        <source>%1 – good for one device, for %2</source>
        <extracomment>%1 is an address such as 192.168.1.20:8765, %2 minutes and seconds such as 14:59.</extracomment>
        <translation>%1 – valable pour un appareil, encore %2</translation>
    </message>
    <message>
        <source>“%1” is paired!</source>
        <translation>«&#xa0;%1&#xa0;» est associé&#xa0;!</translation>
    </message>
    <message>
        <source>It can sync now.</source>
        <translation>Il peut maintenant se synchroniser.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ReferenceEdit</name>
    <message>
        <source>There are more. Type part of the name.</source>
        <translation>Il y en a d’autres. Saisissez une partie du nom.</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <source>%1, part of its name</source>
        <extracomment>%1 is a part of an entry, such as &quot;Background&quot;.</extracomment>
        <translation>%1, partie du nom</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ResultView</name>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Two entries will be saved like this:</source>
        <translation>Deux entrées seront enregistrées ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>L’entrée reste supprimée.</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>L’entrée sera supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>It will be saved like this, once you have chosen %n more value(s):</source>
        <translation>
            <numerusform>L’entrée sera enregistrée ainsi, quand vous aurez encore choisi %n valeur&#xa0;:</numerusform>
            <numerusform>L’entrée sera enregistrée ainsi, quand vous aurez encore choisi %n valeurs&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be saved like this:</source>
        <translation>L’entrée sera enregistrée ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>(not chosen yet)</source>
        <translation>(pas encore choisi)</translation>
    </message>
    <message>
        <source>The one that is here</source>
        <translation>Celle qui est ici</translation>
    </message>
    <message>
        <source>A new one, from the phone</source>
        <translation>Une nouvelle, du téléphone</translation>
    </message>
    <message>
        <source>Choose what becomes of it. Brought back, it would be like this:</source>
        <translation>Choisissez ce que cela devient. Rétabli, ce serait ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>Choose what becomes of it. Here it is like this:</source>
        <translation>Choisissez ce que cela devient. Ici, c’est ainsi&#xa0;:</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ServerPanel</name>
    <message>
        <source>State of sync</source>
        <translation>État de la synchronisation</translation>
    </message>
    <message>
        <source>Preparation of the database</source>
        <translation>Préparation de la base de données</translation>
    </message>
    <message>
        <source>Changed settings take effect when sync starts anew.</source>
        <translation>Les paramètres modifiés prennent effet au redémarrage de la synchronisation.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Stop sync</source>
        <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
        <source>Start sync</source>
        <translation>Démarrer la synchronisation</translation>
    </message>
    <message>
        <source>Sync is stopped.</source>
        <translation>La synchronisation est arrêtée.</translation>
    </message>
    <message>
        <source>Sync is starting …</source>
        <translation>La synchronisation démarre…</translation>
    </message>
    <message>
        <source>Sync is running at %1</source>
        <translation>La synchronisation est active à l’adresse %1</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>La synchronisation n’a pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sync is starting: the database is made ready, once …</source>
        <translation>La synchronisation démarre&#xa0;: la base de données est préparée, une seule fois…</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SettingEdit</name>
    <message>
        <source>Set by %1 in the environment.</source>
        <translation>Défini par %1 dans l’environnement.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SettingsPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Appareils</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>A&amp;ctivité</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>&amp;Options</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::StorymasterSyncPlugin</name>
    <message>
        <source>Stop sync first.</source>
        <translation>Arrêtez d’abord la synchronisation.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SyncService</name>
    <message>
        <source>The database is ready for sync.</source>
        <translation>La base de données est prête pour la synchronisation.</translation>
    </message>
    <message>
        <source>The database is ready for sync. A copy of it as it was: %1</source>
        <translation>La base de données est prête pour la synchronisation. Une copie de son état précédent : %1</translation>
    </message>
    <message>
        <source>The triggers of sync were removed. The next start puts them back.</source>
        <translation>Les déclencheurs de la synchronisation ont été supprimés. Le prochain démarrage les rétablira.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to 255 characters, without line breaks.</source>
        <translation>Le nom d’un appareil compte de 1 à 255 caractères, sans saut de ligne.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>Takes back what was decided last</source>
        <translation>Revient sur la dernière décision</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <extracomment>%1 says what was decided, such as &quot;Character: Ann Baker&quot;.</extracomment>
        <translation>Enregistré. %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ValueView</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The plugin %1 cannot do that.</source>
        <translation>Le plugin %1 ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>There is no display for a window. Try --headless.</source>
        <translation>Aucun écran n’est disponible pour une fenêtre. Essayez --headless.</translation>
    </message>
    <message>
        <source>No plugin is enabled.</source>
        <translation>Aucun plugin n’est activé.</translation>
    </message>
</context>
</TS>
