<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>The certificate for encrypted connections could not be made.</source>
        <translation>Das Zertifikat für verschlüsselte Verbindungen konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The file certificate.pem, by which phones know this computer, is damaged or not ours. Put it back, or renew the certificate in Settings; then all phones have to pair again.</source>
        <translation>Die Datei certificate.pem, an der Telefone diesen Computer erkennen, ist beschädigt oder stammt nicht von uns. Stellen Sie sie wieder her, oder erneuern Sie das Zertifikat in den Einstellungen; dann müssen alle Telefone neu gekoppelt werden.</translation>
    </message>
    <message>
        <source>The certificate for encrypted connections could not be kept. Check that Storymaster&apos;s own folder can be written and the disk is not full.</source>
        <translation>Das Zertifikat für verschlüsselte Verbindungen konnte nicht gespeichert werden. Prüfen Sie, ob der Ordner von Storymaster beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The file certificate.pem, by which phones know this computer, cannot be read. Check the permissions of Storymaster&apos;s own folder.</source>
        <translation>Die Datei certificate.pem, an der Telefone diesen Computer erkennen, kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte des Ordners von Storymaster.</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Acquisition date</source>
        <translation>Erwerbsdatum</translation>
    </message>
    <message>
        <source>Acquisition method</source>
        <translation>Art des Erwerbs</translation>
    </message>
    <message>
        <source>Acquisition story</source>
        <translation>Geschichte des Erwerbs</translation>
    </message>
    <message>
        <source>First character</source>
        <translation>Erste Figur</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Second character</source>
        <translation>Zweite Figur</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Administrative level</source>
        <translation>Verwaltungsebene</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Gesinnung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Story arc</source>
        <translation>Handlungsbogen</translation>
    </message>
    <message>
        <source>Kind of story arc</source>
        <translation>Art des Handlungsbogens</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>Grundwert</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Character perspective</source>
        <translation>Sicht der Figur</translation>
    </message>
    <message>
        <source>Character relationships</source>
        <translation>Beziehungen der Figur</translation>
    </message>
    <message>
        <source>Inner place</source>
        <translation>Innerer Ort</translation>
    </message>
    <message>
        <source>Kind of inner place</source>
        <translation>Art des inneren Orts</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Community standing</source>
        <translation>Ansehen in der Gemeinschaft</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Control mechanisms</source>
        <translation>Kontrollmechanismen</translation>
    </message>
    <message>
        <source>Control method</source>
        <translation>Kontrollmethode</translation>
    </message>
    <message>
        <source>Control strength</source>
        <translation>Stärke der Kontrolle</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Art der Kontrolle</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Cultural upbringing</source>
        <translation>Kulturelle Prägung</translation>
    </message>
    <message>
        <source>Current level</source>
        <translation>Aktuelle Stufe</translation>
    </message>
    <message>
        <source>Current status</source>
        <translation>Aktueller Status</translation>
    </message>
    <message>
        <source>Dangers</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Kind of trade</source>
        <translation>Art des Handels</translation>
    </message>
    <message>
        <source>Economically</source>
        <translation>Wirtschaftlich</translation>
    </message>
    <message>
        <source>Emotional state</source>
        <translation>Gefühlslage</translation>
    </message>
    <message>
        <source>Established date</source>
        <translation>Gründungsdatum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Experience points</source>
        <translation>Erfahrungspunkte</translation>
    </message>
    <message>
        <source>Experience years</source>
        <translation>Jahre an Erfahrung</translation>
    </message>
    <message>
        <source>First faction</source>
        <translation>Erste Fraktion</translation>
    </message>
    <message>
        <source>Second faction</source>
        <translation>Zweite Fraktion</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Faction</source>
        <translation>Fraktion</translation>
    </message>
    <message>
        <source>Income sources</source>
        <translation>Einnahmequellen</translation>
    </message>
    <message>
        <source>Faction perspective</source>
        <translation>Sicht der Fraktion</translation>
    </message>
    <message>
        <source>Faction power</source>
        <translation>Macht der Fraktion</translation>
    </message>
    <message>
        <source>Faction presence</source>
        <translation>Präsenz der Fraktion</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Wie es sich anfühlt</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>Makel</translation>
    </message>
    <message>
        <source>Future plans</source>
        <translation>Zukunftspläne</translation>
    </message>
    <message>
        <source>Kind of route</source>
        <translation>Art der Route</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Kind of government</source>
        <translation>Art der Regierung</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>Heritage secrets</source>
        <translation>Geheimnisse der Abstammung</translation>
    </message>
    <message>
        <source>Heritage strength</source>
        <translation>Ausprägung der Abstammung</translation>
    </message>
    <message>
        <source>Kind of hierarchy</source>
        <translation>Art der Hierarchie</translation>
    </message>
    <message>
        <source>Historical event</source>
        <translation>Historisches Ereignis</translation>
    </message>
    <message>
        <source>Kind of housing</source>
        <translation>Art der Unterkunft</translation>
    </message>
    <message>
        <source>How joined</source>
        <translation>Art des Beitritts</translation>
    </message>
    <message>
        <source>How learned</source>
        <translation>Wie erlernt</translation>
    </message>
    <message>
        <source>How met</source>
        <translation>Wie kennengelernt</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Impact on the character</source>
        <translation>Wirkung auf die Figur</translation>
    </message>
    <message>
        <source>Impact on the faction</source>
        <translation>Wirkung auf die Fraktion</translation>
    </message>
    <message>
        <source>To story node</source>
        <translation>Zum Handlungsknoten</translation>
    </message>
    <message>
        <source>Internal conflict</source>
        <translation>Innerer Konflikt</translation>
    </message>
    <message>
        <source>Involvement level</source>
        <translation>Grad der Beteiligung</translation>
    </message>
    <message>
        <source>Is a city</source>
        <translation>Ist eine Stadt</translation>
    </message>
    <message>
        <source>Is a dungeon</source>
        <translation>Ist ein Dungeon</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>Gegenseitig</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Publicly known</source>
        <translation>Öffentlich bekannt</translation>
    </message>
    <message>
        <source>Item condition</source>
        <translation>Zustand des Gegenstands</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Join date</source>
        <translation>Beitrittsdatum</translation>
    </message>
    <message>
        <source>Key supporters</source>
        <translation>Wichtigste Unterstützer</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Lernziele</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Linked story node</source>
        <translation>Verknüpfter Handlungsknoten</translation>
    </message>
    <message>
        <source>Plot section</source>
        <translation>Plotabschnitt</translation>
    </message>
    <message>
        <source>Living conditions</source>
        <translation>Lebensbedingungen</translation>
    </message>
    <message>
        <source>Kind of living being</source>
        <translation>Art des Lebewesens</translation>
    </message>
    <message>
        <source>Local opposition</source>
        <translation>Widerstand vor Ort</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Ort</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Art des Orts</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Loyalität</translation>
    </message>
    <message>
        <source>Membership status</source>
        <translation>Mitgliedsstatus</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modifikator</translation>
    </message>
    <message>
        <source>Move in date</source>
        <translation>Einzugsdatum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Story node</source>
        <translation>Handlungsknoten</translation>
    </message>
    <message>
        <source>Kind of story node</source>
        <translation>Art des Handlungsknotens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Place in order</source>
        <translation>Position in der Reihenfolge</translation>
    </message>
    <message>
        <source>From story node</source>
        <translation>Vom Handlungsknoten</translation>
    </message>
    <message>
        <source>Overall relation</source>
        <translation>Beziehung insgesamt</translation>
    </message>
    <message>
        <source>Ownership status</source>
        <translation>Besitzstatus</translation>
    </message>
    <message>
        <source>Kind of ownership</source>
        <translation>Art des Besitzes</translation>
    </message>
    <message>
        <source>Outer place</source>
        <translation>Äußerer Ort</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Volk</translation>
    </message>
    <message>
        <source>Kind of outer place</source>
        <translation>Art des äußeren Orts</translation>
    </message>
    <message>
        <source>Personal goals</source>
        <translation>Persönliche Ziele</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>Kind of plot section</source>
        <translation>Art des Plotabschnitts</translation>
    </message>
    <message>
        <source>Kind of treaty</source>
        <translation>Art des Abkommens</translation>
    </message>
    <message>
        <source>Politically</source>
        <translation>Politisch</translation>
    </message>
    <message>
        <source>Power dynamic</source>
        <translation>Machtverhältnis</translation>
    </message>
    <message>
        <source>Practice frequency</source>
        <translation>Übungshäufigkeit</translation>
    </message>
    <message>
        <source>Proficiency level</source>
        <translation>Grad der Beherrschung</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Seltenheit</translation>
    </message>
    <message>
        <source>Reason for living there</source>
        <translation>Grund, dort zu leben</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <source>Relationships with neighbours</source>
        <translation>Beziehungen zu den Nachbarn</translation>
    </message>
    <message>
        <source>Relative power</source>
        <translation>Relative Macht</translation>
    </message>
    <message>
        <source>Reputation within the faction</source>
        <translation>Ansehen in der Fraktion</translation>
    </message>
    <message>
        <source>Residency status</source>
        <translation>Wohnstatus</translation>
    </message>
    <message>
        <source>Kind of residency</source>
        <translation>Art des Wohnsitzes</translation>
    </message>
    <message>
        <source>Resources benefits</source>
        <translation>Nutzen der Ressourcen</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation>Rolle im Ereignis</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Gemeinsame Geschichte</translation>
    </message>
    <message>
        <source>Sights</source>
        <translation>Anblicke</translation>
    </message>
    <message>
        <source>Skill applications</source>
        <translation>Anwendungen der Fertigkeit</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fertigkeit</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>Fertigkeitsstufe</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Wesenszug</translation>
    </message>
    <message>
        <source>Smells</source>
        <translation>Gerüche</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geräusche</translation>
    </message>
    <message>
        <source>Specialization</source>
        <translation>Spezialisierung</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spezialgebiet</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Storage location</source>
        <translation>Aufbewahrungsort</translation>
    </message>
    <message>
        <source>Storyline</source>
        <translation>Handlungsstrang</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Sub-race</source>
        <translation>Untervolk</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>Geschmäcke</translation>
    </message>
    <message>
        <source>Temporary modifier</source>
        <translation>Zeitweiliger Modifikator</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitlicher Verlauf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Trade frequency</source>
        <translation>Handelshäufigkeit</translation>
    </message>
    <message>
        <source>Trade goods</source>
        <translation>Handelswaren</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Handelswert</translation>
    </message>
    <message>
        <source>Trade volume</source>
        <translation>Handelsvolumen</translation>
    </message>
    <message>
        <source>Training location</source>
        <translation>Ausbildungsort</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Fallen</translation>
    </message>
    <message>
        <source>Travel difficulty</source>
        <translation>Schwierigkeit der Reise</translation>
    </message>
    <message>
        <source>Travel method</source>
        <translation>Reiseart</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>Reisezeit</translation>
    </message>
    <message>
        <source>Treaty date</source>
        <translation>Datum des Abkommens</translation>
    </message>
    <message>
        <source>Treaty name</source>
        <translation>Name des Abkommens</translation>
    </message>
    <message>
        <source>Trust level</source>
        <translation>Grad des Vertrauens</translation>
    </message>
    <message>
        <source>Usage frequency</source>
        <translation>Nutzungshäufigkeit</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>World fact</source>
        <translation>Weltfakt</translation>
    </message>
    <message>
        <source>Position from left</source>
        <translation>Position von links</translation>
    </message>
    <message>
        <source>Position from top</source>
        <translation>Position von oben</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Sync needs Storymaster %1 or later.</source>
        <translation>Die Synchronisierung braucht Storymaster %1 oder neuer.</translation>
    </message>
    <message>
        <source>Sync needs Storymaster&apos;s database to be a SQLite file.</source>
        <translation>Für die Synchronisierung muss die Datenbank von Storymaster eine SQLite-Datei sein.</translation>
    </message>
</context>
<context>
    <name>ConflictProblem</name>
    <message>
        <source>This conflict does not wait any more: it was settled elsewhere.</source>
        <translation>Dieser Konflikt wartet nicht mehr: Er wurde an anderer Stelle gelöst.</translation>
    </message>
    <message>
        <source>This conflict is not there any more.</source>
        <translation>Diesen Konflikt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The entry was changed since, so the decision cannot be taken back any more.</source>
        <translation>Der Eintrag wurde seither geändert, daher kann die Entscheidung nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This decision was taken back already.</source>
        <translation>Diese Entscheidung wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile. Look at it again, then choose.</source>
        <translation>Der Eintrag wurde inzwischen geändert. Sehen Sie ihn noch einmal an und wählen Sie dann.</translation>
    </message>
    <message>
        <source>This cannot be saved: an entry like this exists already, or a rule of the app forbids it.</source>
        <translation>Dies kann nicht gespeichert werden: Einen solchen Eintrag gibt es schon, oder eine Regel der App verbietet es.</translation>
    </message>
    <message>
        <source>This cannot be saved: it names an entry that is gone.</source>
        <translation>Dies kann nicht gespeichert werden: Es verweist auf einen Eintrag, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>There are no two entries to keep here.</source>
        <translation>Hier gibt es keine zwei Einträge, die behalten werden könnten.</translation>
    </message>
    <message>
        <source>The phone knows of something that this database has no place for.</source>
        <translation>Das Telefon kennt etwas, wofür diese Datenbank keinen Platz hat.</translation>
    </message>
    <message>
        <source>One of the values cannot be saved. %1</source>
        <extracomment>%1 says in English which value is wrong, and why.</extracomment>
        <translation>Einer der Werte kann nicht gespeichert werden. %1</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>%1 without a name</source>
        <extracomment>%1 is a kind of entry, such as &quot;Character&quot;.</extracomment>
        <translation>%1 ohne Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of entry, such as &quot;Character&quot;, %2 its name.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConflictViewer</name>
    <message>
        <source>(an entry that is gone)</source>
        <translation>(ein Eintrag, den es nicht mehr gibt)</translation>
    </message>
    <message>
        <source>(an entry without a name)</source>
        <translation>(ein Eintrag ohne Namen)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>(binary data)</source>
        <translation>(Binärdaten)</translation>
    </message>
</context>
<context>
    <name>EntityNames</name>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Setting</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Setting</numerusform>
            <numerusform>%n Settings</numerusform>
        </translation>
    </message>
    <message>
        <source>storyline</source>
        <translation>Handlungsstrang</translation>
    </message>
    <message numerus="yes">
        <source>%n storyline(s)</source>
        <translation>
            <numerusform>%n Handlungsstrang</numerusform>
            <numerusform>%n Handlungsstränge</numerusform>
        </translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>Gesinnung</translation>
    </message>
    <message numerus="yes">
        <source>%n alignment(s)</source>
        <translation>
            <numerusform>%n Gesinnung</numerusform>
            <numerusform>%n Gesinnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>kind of arc</source>
        <translation>Art von Handlungsbogen</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of arc</source>
        <translation>
            <numerusform>%n Art von Handlungsbogen</numerusform>
            <numerusform>%n Arten von Handlungsbögen</numerusform>
        </translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message numerus="yes">
        <source>%n background(s)</source>
        <translation>
            <numerusform>%n Hintergrund</numerusform>
            <numerusform>%n Hintergründe</numerusform>
        </translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>faction</source>
        <translation>Fraktion</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s)</source>
        <translation>
            <numerusform>%n Fraktion</numerusform>
            <numerusform>%n Fraktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>historical event</source>
        <translation>historisches Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n historical event(s)</source>
        <translation>
            <numerusform>%n historisches Ereignis</numerusform>
            <numerusform>%n historische Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>story node</source>
        <translation>Handlungsknoten</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s)</source>
        <translation>
            <numerusform>%n Handlungsknoten</numerusform>
            <numerusform>%n Handlungsknoten</numerusform>
        </translation>
    </message>
    <message>
        <source>plot</source>
        <translation>Plot</translation>
    </message>
    <message numerus="yes">
        <source>%n plot(s)</source>
        <translation>
            <numerusform>%n Plot</numerusform>
            <numerusform>%n Plots</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <translation>Gegenstand</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Gegenstand</numerusform>
            <numerusform>%n Gegenstände</numerusform>
        </translation>
    </message>
    <message>
        <source>race</source>
        <translation>Volk</translation>
    </message>
    <message numerus="yes">
        <source>%n race(s)</source>
        <translation>
            <numerusform>%n Volk</numerusform>
            <numerusform>%n Völker</numerusform>
        </translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Fertigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n Fertigkeit</numerusform>
            <numerusform>%n Fertigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n Attribut</numerusform>
            <numerusform>%n Attribute</numerusform>
        </translation>
    </message>
    <message>
        <source>setting of a storyline</source>
        <translation>Setting eines Handlungsstrangs</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of storylines</source>
        <translation>
            <numerusform>%n Setting eines Handlungsstrangs</numerusform>
            <numerusform>%n Settings von Handlungssträngen</numerusform>
        </translation>
    </message>
    <message>
        <source>world fact</source>
        <translation>Weltfakt</translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s)</source>
        <translation>
            <numerusform>%n Weltfakt</numerusform>
            <numerusform>%n Weltfakten</numerusform>
        </translation>
    </message>
    <message>
        <source>character</source>
        <translation>Figur</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Figur</numerusform>
            <numerusform>%n Figuren</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between factions</source>
        <translation>Beziehung zwischen Fraktionen</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between factions</source>
        <translation>
            <numerusform>%n Beziehung zwischen Fraktionen</numerusform>
            <numerusform>%n Beziehungen zwischen Fraktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>faction in an event</source>
        <translation>Fraktion in einem Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) in events</source>
        <translation>
            <numerusform>%n Fraktion in einem Ereignis</numerusform>
            <numerusform>%n Fraktionen in Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>place of an event</source>
        <translation>Ort eines Ereignisses</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of events</source>
        <translation>
            <numerusform>%n Ort eines Ereignisses</numerusform>
            <numerusform>%n Orte von Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>object in an event</source>
        <translation>Gegenstand in einem Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) in events</source>
        <translation>
            <numerusform>%n Gegenstand in einem Ereignis</numerusform>
            <numerusform>%n Gegenstände in Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>world fact of an event</source>
        <translation>Weltfakt eines Ereignisses</translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s) of events</source>
        <translation>
            <numerusform>%n Weltfakt eines Ereignisses</numerusform>
            <numerusform>%n Weltfakten von Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>story arc</source>
        <translation>Handlungsbogen</translation>
    </message>
    <message numerus="yes">
        <source>%n story arc(s)</source>
        <translation>
            <numerusform>%n Handlungsbogen</numerusform>
            <numerusform>%n Handlungsbögen</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>plot section</source>
        <translation>Plotabschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n plot section(s)</source>
        <translation>
            <numerusform>%n Plotabschnitt</numerusform>
            <numerusform>%n Plotabschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between places</source>
        <translation>Beziehung zwischen Orten</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between places</source>
        <translation>
            <numerusform>%n Beziehung zwischen Orten</numerusform>
            <numerusform>%n Beziehungen zwischen Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message numerus="yes">
        <source>%n city(s)</source>
        <translation>
            <numerusform>%n Stadt</numerusform>
            <numerusform>%n Städte</numerusform>
        </translation>
    </message>
    <message>
        <source>city district</source>
        <translation>Stadtteil</translation>
    </message>
    <message numerus="yes">
        <source>%n city district(s)</source>
        <translation>
            <numerusform>%n Stadtteil</numerusform>
            <numerusform>%n Stadtteile</numerusform>
        </translation>
    </message>
    <message>
        <source>dungeon</source>
        <translation>Dungeon</translation>
    </message>
    <message numerus="yes">
        <source>%n dungeon(s)</source>
        <translation>
            <numerusform>%n Dungeon</numerusform>
            <numerusform>%n Dungeons</numerusform>
        </translation>
    </message>
    <message>
        <source>trade between places</source>
        <translation>Handel zwischen Orten</translation>
    </message>
    <message numerus="yes">
        <source>%n trade link(s) between places</source>
        <translation>
            <numerusform>%n Handelsverbindung zwischen Orten</numerusform>
            <numerusform>%n Handelsverbindungen zwischen Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>plant or animal</source>
        <translation>Pflanze oder Tier</translation>
    </message>
    <message numerus="yes">
        <source>%n plant(s) or animal(s)</source>
        <translation>
            <numerusform>%n Pflanze oder Tier</numerusform>
            <numerusform>%n Pflanzen oder Tiere</numerusform>
        </translation>
    </message>
    <message>
        <source>route between places</source>
        <translation>Route zwischen Orten</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) between places</source>
        <translation>
            <numerusform>%n Route zwischen Orten</numerusform>
            <numerusform>%n Routen zwischen Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>place within a place</source>
        <translation>Ort in einem Ort</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within places</source>
        <translation>
            <numerusform>%n Ort in einem Ort</numerusform>
            <numerusform>%n Orte in Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>treaty between places</source>
        <translation>Abkommen zwischen Orten</translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(s) between places</source>
        <translation>
            <numerusform>%n Abkommen zwischen Orten</numerusform>
            <numerusform>%n Abkommen zwischen Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>faction at a place</source>
        <translation>Fraktion an einem Ort</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) at places</source>
        <translation>
            <numerusform>%n Fraktion an einem Ort</numerusform>
            <numerusform>%n Fraktionen an Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>connection of story nodes</source>
        <translation>Verbindung von Handlungsknoten</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of story nodes</source>
        <translation>
            <numerusform>%n Verbindung von Handlungsknoten</numerusform>
            <numerusform>%n Verbindungen von Handlungsknoten</numerusform>
        </translation>
    </message>
    <message>
        <source>sub-race</source>
        <translation>Untervolk</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-race(s)</source>
        <translation>
            <numerusform>%n Untervolk</numerusform>
            <numerusform>%n Untervölker</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between characters</source>
        <translation>Beziehung zwischen Figuren</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between characters</source>
        <translation>
            <numerusform>%n Beziehung zwischen Figuren</numerusform>
            <numerusform>%n Beziehungen zwischen Figuren</numerusform>
        </translation>
    </message>
    <message>
        <source>class of a character</source>
        <translation>Klasse einer Figur</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) of characters</source>
        <translation>
            <numerusform>%n Klasse einer Figur</numerusform>
            <numerusform>%n Klassen von Figuren</numerusform>
        </translation>
    </message>
    <message>
        <source>race of a character</source>
        <translation>Volk einer Figur</translation>
    </message>
    <message numerus="yes">
        <source>%n race(s) of characters</source>
        <translation>
            <numerusform>%n Volk einer Figur</numerusform>
            <numerusform>%n Völker von Figuren</numerusform>
        </translation>
    </message>
    <message>
        <source>skill of a character</source>
        <translation>Fertigkeit einer Figur</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) of characters</source>
        <translation>
            <numerusform>%n Fertigkeit einer Figur</numerusform>
            <numerusform>%n Fertigkeiten von Figuren</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute of a character</source>
        <translation>Attribut einer Figur</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) of characters</source>
        <translation>
            <numerusform>%n Attribut einer Figur</numerusform>
            <numerusform>%n Attribute von Figuren</numerusform>
        </translation>
    </message>
    <message>
        <source>arc point</source>
        <translation>Punkt eines Handlungsbogens</translation>
    </message>
    <message numerus="yes">
        <source>%n arc point(s)</source>
        <translation>
            <numerusform>%n Punkt eines Handlungsbogens</numerusform>
            <numerusform>%n Punkte von Handlungsbögen</numerusform>
        </translation>
    </message>
    <message>
        <source>character in an arc</source>
        <translation>Figur in einem Handlungsbogen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in arcs</source>
        <translation>
            <numerusform>%n Figur in einem Handlungsbogen</numerusform>
            <numerusform>%n Figuren in Handlungsbögen</numerusform>
        </translation>
    </message>
    <message>
        <source>story node in an arc</source>
        <translation>Handlungsknoten in einem Handlungsbogen</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in arcs</source>
        <translation>
            <numerusform>%n Handlungsknoten in einem Handlungsbogen</numerusform>
            <numerusform>%n Handlungsknoten in Handlungsbögen</numerusform>
        </translation>
    </message>
    <message>
        <source>member of a faction</source>
        <translation>Mitglied einer Fraktion</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of factions</source>
        <translation>
            <numerusform>%n Mitglied einer Fraktion</numerusform>
            <numerusform>%n Mitglieder von Fraktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>character in an event</source>
        <translation>Figur in einem Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in events</source>
        <translation>
            <numerusform>%n Figur in einem Ereignis</numerusform>
            <numerusform>%n Figuren in Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>story node in a plot section</source>
        <translation>Handlungsknoten in einem Plotabschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in plot sections</source>
        <translation>
            <numerusform>%n Handlungsknoten in einem Plotabschnitt</numerusform>
            <numerusform>%n Handlungsknoten in Plotabschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a character</source>
        <translation>Notiz zu einer Figur</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on characters</source>
        <translation>
            <numerusform>%n Notiz zu einer Figur</numerusform>
            <numerusform>%n Notizen zu Figuren</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a background</source>
        <translation>Notiz zu einem Hintergrund</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on backgrounds</source>
        <translation>
            <numerusform>%n Notiz zu einem Hintergrund</numerusform>
            <numerusform>%n Notizen zu Hintergründen</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a class</source>
        <translation>Notiz zu einer Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on classes</source>
        <translation>
            <numerusform>%n Notiz zu einer Klasse</numerusform>
            <numerusform>%n Notizen zu Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a faction</source>
        <translation>Notiz zu einer Fraktion</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on factions</source>
        <translation>
            <numerusform>%n Notiz zu einer Fraktion</numerusform>
            <numerusform>%n Notizen zu Fraktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>note on an event</source>
        <translation>Notiz zu einem Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on events</source>
        <translation>
            <numerusform>%n Notiz zu einem Ereignis</numerusform>
            <numerusform>%n Notizen zu Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a place</source>
        <translation>Notiz zu einem Ort</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on places</source>
        <translation>
            <numerusform>%n Notiz zu einem Ort</numerusform>
            <numerusform>%n Notizen zu Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>note on an object</source>
        <translation>Notiz zu einem Gegenstand</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on objects</source>
        <translation>
            <numerusform>%n Notiz zu einem Gegenstand</numerusform>
            <numerusform>%n Notizen zu Gegenständen</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a race</source>
        <translation>Notiz zu einem Volk</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on races</source>
        <translation>
            <numerusform>%n Notiz zu einem Volk</numerusform>
            <numerusform>%n Notizen zu Völkern</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a skill</source>
        <translation>Notiz zu einer Fertigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on skills</source>
        <translation>
            <numerusform>%n Notiz zu einer Fertigkeit</numerusform>
            <numerusform>%n Notizen zu Fertigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a sub-race</source>
        <translation>Notiz zu einem Untervolk</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on sub-races</source>
        <translation>
            <numerusform>%n Notiz zu einem Untervolk</numerusform>
            <numerusform>%n Notizen zu Untervölkern</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a world fact</source>
        <translation>Notiz zu einem Weltfakt</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on world facts</source>
        <translation>
            <numerusform>%n Notiz zu einem Weltfakt</numerusform>
            <numerusform>%n Notizen zu Weltfakten</numerusform>
        </translation>
    </message>
    <message>
        <source>owner of an object</source>
        <translation>Besitzer eines Gegenstands</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) of objects</source>
        <translation>
            <numerusform>%n Besitzer eines Gegenstands</numerusform>
            <numerusform>%n Besitzer von Gegenständen</numerusform>
        </translation>
    </message>
    <message>
        <source>resident</source>
        <translation>Bewohner</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n Bewohner</numerusform>
            <numerusform>%n Bewohner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &quot;%1&quot;</source>
        <extracomment>%1 is the name of a kind of entry that the app brought and that has no name of its own here.</extracomment>
        <translation>
            <numerusform>%n „%1“</numerusform>
            <numerusform>%n „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostSettings</name>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The settings file %1 is not an INI file.</source>
        <translation>Die Einstellungsdatei %1 ist keine INI-Datei.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>einer der Werte %1</translation>
    </message>
    <message>
        <source>an address of this machine, 0.0.0.0 or ::</source>
        <translation>eine Adresse dieses Rechners, 0.0.0.0 oder ::</translation>
    </message>
    <message>
        <source>an address of this machine</source>
        <translation>eine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>rules type=mobile or type=desktop, separated by commas, at most one for each type</source>
        <translation>Regeln der Form type=mobile oder type=desktop, durch Kommas getrennt, höchstens eine je Typ</translation>
    </message>
    <message>
        <source>*, or origins scheme://host:port separated by commas, or empty</source>
        <translation>*, oder durch Kommas getrennte Ursprünge der Form scheme://host:port, oder leer</translation>
    </message>
    <message>
        <source>The setting %1 is &quot;%2&quot;, but it must be %3.</source>
        <translation>Die Einstellung %1 hat den Wert „%2“. Erlaubt ist: %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>No backup could be made beside the database, so it was left as it was. Check that its folder can be written.</source>
        <translation>Neben der Datenbank konnte keine Sicherungskopie angelegt werden, daher blieb sie unverändert. Prüfen Sie, ob in ihren Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The backup of the database could not be made or did not pass its check, so the database was left as it was. Check the disk&apos;s free space.</source>
        <translation>Die Sicherungskopie der Datenbank konnte nicht angelegt werden oder hat die Prüfung nicht bestanden, daher blieb die Datenbank unverändert. Prüfen Sie den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Sync is being stopped.</source>
        <translation>Die Synchronisierung wird gerade beendet.</translation>
    </message>
    <message>
        <source>This database was used with a newer version of the sync plugin. Update the plugin; the database was left as it is.</source>
        <translation>Diese Datenbank wurde mit einer neueren Version des Synchronisierungs-Plugins verwendet. Aktualisieren Sie das Plugin; die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Try again in a moment.</source>
        <translation>Die Datenbank wird gerade von einem anderen Programm verwendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database file cannot be written. Check its permissions.</source>
        <translation>In die Datenbankdatei kann nicht geschrieben werden. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is not a database, or it is damaged.</source>
        <translation>Die Datei ist keine Datenbank, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>Die Datenbankdatei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>Die Datenbank konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>What changed since the start of this pull is no longer known. Pull again.</source>
        <translation>Was sich seit Beginn dieses Abrufs geändert hat, ist nicht mehr bekannt. Starten Sie den Abruf neu.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::ConflictBadge</name>
    <message>
        <source>Settle conflicts</source>
        <translation>Konflikte lösen</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n Konflikt zu lösen</numerusform>
            <numerusform>%n Konflikte zu lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone and the desktop changed the same thing; both are kept.</source>
        <translation>Ein Telefon und der Rechner haben dasselbe geändert; beides bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::DemoDatabase</name>
    <message>
        <source>The demo database %1 cannot be made: %2.</source>
        <translation>Die Demo-Datenbank %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1.%2 refers to nothing</source>
        <translation>%1.%2 verweist ins Leere</translation>
    </message>
    <message>
        <source>there is one already</source>
        <translation>es gibt schon eine</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::EntityTable</name>
    <message>
        <source>Table of the story</source>
        <translation>Tabelle der Geschichte</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabelle:</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::HostDatabase</name>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>There is no database %1. Name one with --database, or try --demo.</source>
        <translation>Es gibt keine Datenbank %1. Geben Sie eine mit --database an, oder versuchen Sie --demo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>%1 is read-only. Sync needs to write to it.</source>
        <translation>%1 ist schreibgeschützt. Die Synchronisierung muss hineinschreiben können.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only. The database needs to keep its journal there.</source>
        <translation>Der Ordner %1 ist schreibgeschützt. Die Datenbank muss dort ihr Journal ablegen können.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::HostSetup</name>
    <message>
        <source>No demo database can be made in %1.</source>
        <translation>In %1 kann keine Demo-Datenbank angelegt werden.</translation>
    </message>
    <message>
        <source>The demo database is %1</source>
        <translation>Die Demo-Datenbank ist %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::MainWindow</name>
    <message>
        <source>Storymaster (stand-in) – %1</source>
        <translation>Storymaster (Platzhalter) – %1</translation>
    </message>
    <message>
        <source>What sync told</source>
        <translation>Meldungen der Synchronisierung</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisierung</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Conflicts…</source>
        <translation>&amp;Konflikte …</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 ist gekoppelt.</translation>
    </message>
    <message>
        <source>Sync is off</source>
        <translation>Synchronisierung ist aus</translation>
    </message>
    <message>
        <source>Sync is starting</source>
        <translation>Synchronisierung startet</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Synchronisierung: %1</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Synchronisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>A phone changed %n row(s) of %1.</source>
        <translation>
            <numerusform>Ein Smartphone hat %n Zeile von %1 geändert.</numerusform>
            <numerusform>Ein Smartphone hat %n Zeilen von %1 geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::OptionsReader</name>
    <message>
        <source>Stands in for the Storymaster desktop app: opens a database and loads the sync plugin.</source>
        <translation>Vertritt die Desktop-App Storymaster: öffnet eine Datenbank und lädt das Synchronisierungs-Plugin.</translation>
    </message>
    <message>
        <source>The database file (default: ~/.local/share/storymaster/storymaster.db).</source>
        <translation>Die Datenbankdatei (Vorgabe: ~/.local/share/storymaster/storymaster.db).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Make a new database with a small world in it, and use that.</source>
        <translation>Eine neue Datenbank mit einer kleinen Welt anlegen und diese verwenden.</translation>
    </message>
    <message>
        <source>The address to listen on; wins over the settings and the environment.</source>
        <translation>Die Adresse, an der gelauscht wird; geht den Einstellungen und der Umgebung vor.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The port to listen on, 0 for any free one; wins likewise.</source>
        <translation>Der Port, an dem gelauscht wird, 0 für einen beliebigen freien; geht ebenso vor.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>The settings, an INI file with the group [sync].</source>
        <translation>Die Einstellungen, eine INI-Datei mit der Gruppe [sync].</translation>
    </message>
    <message>
        <source>Where plugins are looked for (default: ../plugins beside this program).</source>
        <translation>Wo nach Plugins gesucht wird (Vorgabe: ../plugins neben diesem Programm).</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Start the server without a window; print a line of JSON once it listens.</source>
        <translation>Den Server ohne Fenster starten; eine Zeile JSON ausgeben, sobald er lauscht.</translation>
    </message>
    <message>
        <source>Bring the database to the plugin&apos;s structure, and end.</source>
        <translation>Die Datenbank auf die Struktur des Plugins bringen, dann beenden.</translation>
    </message>
    <message>
        <source>Take the plugin&apos;s triggers out of the database, and end. The next start puts them back and finds what changed meanwhile.</source>
        <translation>Die Trigger des Plugins aus der Datenbank entfernen, dann beenden. Der nächste Start legt sie wieder an und findet, was sich inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Give either --migrate-only or --remove-triggers, not both.</source>
        <translation>Geben Sie entweder --migrate-only oder --remove-triggers an, nicht beides.</translation>
    </message>
    <message>
        <source>--host takes an address of this machine, such as 0.0.0.0 or 192.168.1.20, not &quot;%1&quot;.</source>
        <translation>--host erwartet eine Adresse dieses Rechners, etwa 0.0.0.0 oder 192.168.1.20, nicht „%1“.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 (any free port) to 65535, not &quot;%1&quot;.</source>
        <translation>--port erwartet eine Zahl von 0 (beliebiger freier Port) bis 65535, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 takes a name, not an empty one.</source>
        <translation>--%1 erwartet einen Namen, keinen leeren.</translation>
    </message>
    <message>
        <source>Give either --demo or --database, not both: the demo makes a database of its own.</source>
        <translation>Geben Sie entweder --demo oder --database an, nicht beides: Die Demo legt eine eigene Datenbank an.</translation>
    </message>
    <message>
        <source>%1 All options are listed by --help.</source>
        <translation>%1 Alle Optionen zeigt --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. All options are listed by --help.</source>
        <translation>„%1“ ist keine Option. Alle Optionen zeigt --help.</translation>
    </message>
    <message>
        <source>The language of the windows: de, en, es, fr or ja (default: the system&apos;s).</source>
        <translation>Die Sprache der Fenster: de, en, es, fr oder ja (Vorgabe: die des Systems).</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Light or dark windows (default: as the desktop has them).</source>
        <translation>Helle oder dunkle Fenster (Vorgabe: wie auf dem Schreibtisch).</translation>
    </message>
    <message>
        <source>light|dark</source>
        <translation>light|dark</translation>
    </message>
    <message>
        <source>The size of text, 50 to 400 percent of the usual one.</source>
        <translation>Die Textgröße, 50 bis 400 Prozent der üblichen.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Lay out windows from right to left.</source>
        <translation>Fenster von rechts nach links anordnen.</translation>
    </message>
    <message>
        <source>With the settings open, measure how long the windows stand still, at rest and while phones sync, and print it in milliseconds.</source>
        <translation>Bei geöffneten Einstellungen messen, wie lange die Fenster stillstehen, in Ruhe und während Telefone synchronisieren, und in Millisekunden ausgeben.</translation>
    </message>
    <message>
        <source>Let a made-up phone pair and sync, take pictures of every window, and end.</source>
        <translation>Ein erfundenes Telefon koppeln und synchronisieren lassen, Bilder aller Fenster machen und beenden.</translation>
    </message>
    <message>
        <source>--language takes a code such as de or fr, not &quot;%1&quot;.</source>
        <translation>--language erwartet ein Kürzel wie de oder fr, nicht „%1“.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--theme erwartet light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>--text-size takes a number from 50 to 400, not &quot;%1&quot;.</source>
        <translation>--text-size erwartet eine Zahl von 50 bis 400, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 needs the windows.</source>
        <translation>--%1 braucht die Fenster.</translation>
    </message>
    <message>
        <source>--screenshots goes with --demo: a made-up phone changes the database.</source>
        <translation>--screenshots geht nur mit --demo: Ein erfundenes Telefon ändert die Datenbank.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PictureTour</name>
    <message>
        <source>The made-up phone cannot be paired.</source>
        <translation>Das erfundene Telefon kann nicht gekoppelt werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>No plugin is enabled.</source>
        <translation>Kein Plugin ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The made-up phone cannot sync.</source>
        <translation>Das erfundene Telefon kann nicht synchronisieren.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginCatalog</name>
    <message>
        <source>There is no plugin in %1. Name its folder with --plugins.</source>
        <translation>In %1 gibt es kein Plugin. Geben Sie seinen Ordner mit --plugins an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a plugin for this app: %1</source>
        <translation>Dies ist kein Plugin für diese App: %1</translation>
    </message>
    <message>
        <source>This plugin is made for another interface, %1.</source>
        <translation>Dieses Plugin ist für eine andere Schnittstelle gemacht, %1.</translation>
    </message>
    <message>
        <source>The plugin&apos;s metadata has no &quot;%1&quot;.</source>
        <translation>In den Metadaten des Plugins fehlt „%1“.</translation>
    </message>
    <message>
        <source>The plugin is made for version %1 of the interface, this app has version %2.</source>
        <translation>Das Plugin ist für Version %1 der Schnittstelle gemacht, diese App hat Version %2.</translation>
    </message>
    <message>
        <source>The plugin needs version %1 of the app, this is %2.</source>
        <translation>Das Plugin benötigt Version %1 der App, dies ist Version %2.</translation>
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
        <translation>Keine Plugins in %1</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginSession</name>
    <message>
        <source>The plugin %1 could not be loaded: %2</source>
        <translation>Das Plugin %1 konnte nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>The plugin %1 does not offer what its metadata promises.</source>
        <translation>Das Plugin %1 bietet nicht, was seine Metadaten versprechen.</translation>
    </message>
    <message>
        <source>The plugin %1 did not start, and did not say why.</source>
        <translation>Das Plugin %1 ist nicht gestartet und hat keinen Grund genannt.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>From &amp;right to left</source>
        <translation>Von &amp;rechts nach links</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityChart</name>
    <message>
        <source>Changes by phones, day by day</source>
        <translation>Änderungen durch Telefone, Tag für Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the last month</source>
        <translation>
            <numerusform>%n Änderung im letzten Monat</numerusform>
            <numerusform>%n Änderungen im letzten Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 deleted</source>
        <extracomment>%1 is a date, %2 to %4 are numbers of entries.</extracomment>
        <translation>%1: %2 hinzugefügt, %3 geändert, %4 gelöscht</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityModel</name>
    <message numerus="yes">
        <source>%n other entry(s)</source>
        <translation>
            <numerusform>%n anderen Eintrag</numerusform>
            <numerusform>%n andere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1 hat %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1 hat %2 geändert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>Als Text &amp;speichern …</translation>
    </message>
    <message>
        <source>What phones did</source>
        <translation>Was Telefone getan haben</translation>
    </message>
    <message>
        <source>No phone has changed anything in the last month.</source>
        <translation>Im letzten Monat hat kein Telefon etwas geändert.</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>Device whose activity is shown</source>
        <translation>Gerät, dessen Aktivität angezeigt wird</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>Aktivität speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>Aktivität der Synchronisierung</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::CertificatePanel</name>
    <message>
        <source>Copy fin&amp;gerprint</source>
        <translation>Fin&amp;gerabdruck kopieren</translation>
    </message>
    <message>
        <source>Rene&amp;w certificate…</source>
        <translation>&amp;Zertifikat erneuern …</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Fingerabdruck in Wörtern</translation>
    </message>
    <message>
        <source>Fingerprint in digits</source>
        <translation>Fingerabdruck in Ziffern</translation>
    </message>
    <message>
        <source>A phone that shows the same words talks to this computer and to nobody in between.</source>
        <translation>Ein Telefon, das dieselben Wörter zeigt, spricht mit diesem Computer und mit niemandem dazwischen.</translation>
    </message>
    <message>
        <source>Sync is running without encryption.</source>
        <translation>Die Synchronisierung läuft ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>It is shown while sync is running.</source>
        <translation>Er wird angezeigt, während die Synchronisierung läuft.</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Zertifikat erneuern</translation>
    </message>
    <message>
        <source>Renew the certificate and unpair all devices?</source>
        <translation>Das Zertifikat erneuern und alle Geräte entkoppeln?</translation>
    </message>
    <message>
        <source>All phones and tablets have to pair again, each with a new code, before they can sync. What they have not synced yet stays on them until then.

This is needed only if somebody else may have got hold of the old certificate, or if it is damaged.</source>
        <translation>Alle Telefone und Tablets müssen neu gekoppelt werden, jedes mit einem neuen Code, bevor sie wieder synchronisieren können. Was sie noch nicht synchronisiert haben, bleibt bis dahin auf ihnen.

Das ist nur nötig, wenn jemand anderes das alte Zertifikat in die Hand bekommen haben könnte oder wenn es beschädigt ist.</translation>
    </message>
    <message>
        <source>&amp;Renew and unpair all</source>
        <translation>&amp;Erneuern und alle entkoppeln</translation>
    </message>
    <message>
        <source>The certificate is new. All phones and tablets have to pair again.</source>
        <translation>Das Zertifikat ist neu. Alle Telefone und Tablets müssen neu gekoppelt werden.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ColumnCard</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of an entry such as &quot;Notes&quot;, %2 whose it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>Wie hier</translation>
    </message>
    <message>
        <source>As on %1</source>
        <extracomment>%1 is a phone&apos;s name.</extracomment>
        <translation>Wie auf %1</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beides zusammen</translation>
    </message>
    <message>
        <source>Write it yourself</source>
        <translation>Selbst schreiben</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>auf beiden gleich</translation>
    </message>
    <message>
        <source>– please choose</source>
        <translation>– bitte wählen</translation>
    </message>
    <message>
        <source>– changed on both, chosen</source>
        <translation>– auf beiden geändert, gewählt</translation>
    </message>
    <message>
        <source>– changed on both, in different places</source>
        <translation>– auf beiden geändert, an verschiedenen Stellen</translation>
    </message>
    <message>
        <source>– changed here only</source>
        <translation>– nur hier geändert</translation>
    </message>
    <message>
        <source>– changed on the phone only</source>
        <translation>– nur auf dem Telefon geändert</translation>
    </message>
    <message>
        <source>– changed on both</source>
        <translation>– auf beiden geändert</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderen wählen</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>All of this k&amp;ind</source>
        <translation>Alle dieser A&amp;rt</translation>
    </message>
    <message>
        <source>Conflicts that wait</source>
        <translation>Wartende Konflikte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you chose is kept; look at it again.</source>
        <extracomment>%1 is a list of parts of an entry, such as &quot;Notes, Age&quot;.</extracomment>
        <translation>Inzwischen geändert: %1. Ihre Auswahl bleibt erhalten; sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1.</source>
        <translation>Inzwischen geändert: %1.</translation>
    </message>
    <message>
        <source>This does not wait any more: it was settled elsewhere, or what the phone wanted is so by now. What you had begun stays here until you go on.</source>
        <translation>Dies wartet nicht mehr: Es wurde an anderer Stelle gelöst, oder es ist inzwischen so, wie das Telefon es wollte. Was Sie begonnen hatten, bleibt hier, bis Sie weitergehen.</translation>
    </message>
    <message>
        <source>Changed since you were here: %1. What you chose is kept; look at it again.</source>
        <translation>Seit Ihrem letzten Besuch geändert: %1. Ihre Auswahl bleibt erhalten; sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Nothing waits.

Where you and a phone change the same thing, both versions are kept and wait here until you choose.</source>
        <translation>Nichts wartet.

Wo Sie und ein Telefon dasselbe ändern, bleiben beide Fassungen erhalten und warten hier, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Sync is stopped.

Start it to see what waits.</source>
        <translation>Die Synchronisierung ist angehalten.

Starten Sie sie, um zu sehen, was wartet.</translation>
    </message>
    <message>
        <source>Always take what is on %1, for these %2</source>
        <extracomment>%1 is a phone&apos;s name, %2 counted entries such as &quot;12 characters&quot;.</extracomment>
        <translation>Für diese %2 immer übernehmen, was auf %1 ist</translation>
    </message>
    <message>
        <source>Always keep what is here, for these %1</source>
        <extracomment>%1 is counted entries such as &quot;12 characters&quot;.</extracomment>
        <translation>Für diese %1 immer behalten, was hier ist</translation>
    </message>
    <message>
        <source>You wrote something for “%1” that is not saved yet. Close again to drop it.</source>
        <translation>Sie haben für „%1“ etwas geschrieben, das noch nicht gespeichert ist. Schließen Sie noch einmal, um es zu verwerfen.</translation>
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
        <translation>begonnen – %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictPanel</name>
    <message>
        <source>All as &amp;here</source>
        <translation>Alles wie &amp;hier</translation>
    </message>
    <message>
        <source>All as on the &amp;phone</source>
        <translation>Alles wie auf dem &amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Show what is the same, too</source>
        <translation>Auch &amp;Gleiches anzeigen</translation>
    </message>
    <message>
        <source>Changed here and on %1; noticed %2. Nothing is lost: choose what stays.</source>
        <extracomment>%1 is a phone&apos;s name, %2 a time such as &quot;3 minutes ago&quot;.</extracomment>
        <translation>Hier und auf %1 geändert; bemerkt: %2. Nichts geht verloren: Wählen Sie, was bleibt.</translation>
    </message>
    <message>
        <source>Deleted on %1, but changed here meanwhile; noticed %2.</source>
        <translation>Auf %1 gelöscht, hier aber inzwischen geändert; bemerkt: %2.</translation>
    </message>
    <message>
        <source>Changed on %1, but deleted here meanwhile; noticed %2.</source>
        <translation>Auf %1 geändert, hier aber inzwischen gelöscht; bemerkt: %2.</translation>
    </message>
    <message>
        <source>What the phone has cannot be saved as it is: %1</source>
        <translation>Der Stand des Telefons kann so nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is here</source>
        <translation>So &amp;behalten, wie es hier ist</translation>
    </message>
    <message>
        <source>&amp;Delete it here, too</source>
        <translation>Auch hier &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Leave it deleted</source>
        <translation>G&amp;elöscht lassen</translation>
    </message>
    <message>
        <source>&amp;Bring it back, as chosen below</source>
        <translation>Wiederherstellen, wie &amp;unten gewählt</translation>
    </message>
    <message>
        <source>&amp;One entry, as chosen below</source>
        <translation>E&amp;in Eintrag, wie unten gewählt</translation>
    </message>
    <message>
        <source>Keep &amp;both: what the phone has becomes an entry of its own</source>
        <translation>Bei&amp;de behalten: Der Stand des Telefons wird ein eigener Eintrag</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictRulesEdit</name>
    <message>
        <source>Add r&amp;ule</source>
        <translation>Rege&amp;l hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>Regel ent&amp;fernen</translation>
    </message>
    <message>
        <source>Rules for conflicts</source>
        <translation>Regeln für Konflikte</translation>
    </message>
    <message>
        <source>In a</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Es gewinnt</translation>
    </message>
    <message>
        <source>Kind of entry of the new rule</source>
        <translation>Art des Eintrags der neuen Regel</translation>
    </message>
    <message>
        <source>the phone</source>
        <translation>das Telefon</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>der Rechner</translation>
    </message>
    <message>
        <source>Who wins by the new rule</source>
        <translation>Wer nach der neuen Regel gewinnt</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::DeviceModel</name>
    <message>
        <source>Sync is off</source>
        <translation>Synchronisierung ist aus</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Synchronisiert …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows done of rows in all, while a phone syncs.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Has not synced yet</source>
        <translation>Noch nie synchronisiert</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>Konflikte zu lösen</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a column&apos;s title and what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::DevicesPanel</name>
    <message>
        <source>&amp;Pair a device…</source>
        <translation>Gerät &amp;koppeln …</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Unpair…</source>
        <translation>&amp;Entkoppeln …</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>Gekoppelte Geräte</translation>
    </message>
    <message>
        <source>No device is paired yet.

Choose “Pair a device…” and scan the code with the Storymaster app on your phone or tablet. Both need to be in the same network.</source>
        <translation>Noch ist kein Gerät gekoppelt.

Wählen Sie „Gerät koppeln …“ und scannen Sie den Code mit der Storymaster-App auf Ihrem Telefon oder Tablet. Beide müssen sich im selben Netzwerk befinden.</translation>
    </message>
    <message>
        <source>Sync is stopped.

Start it to see your devices, or choose “Pair a device…”.</source>
        <translation>Die Synchronisierung ist angehalten.

Starten Sie sie, um Ihre Geräte zu sehen, oder wählen Sie „Gerät koppeln …“.</translation>
    </message>
    <message>
        <source>Unpair a device</source>
        <translation>Gerät entkoppeln</translation>
    </message>
    <message>
        <source>Unpair “%1”?</source>
        <translation>„%1“ entkoppeln?</translation>
    </message>
    <message>
        <source>It can no longer sync until you pair it again. What it has synced stays here; what it has not synced yet stays on it only.</source>
        <translation>Das Gerät kann nicht mehr synchronisieren, bis Sie es wieder koppeln. Was es synchronisiert hat, bleibt hier; was es noch nicht synchronisiert hat, bleibt nur auf dem Gerät.</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>&amp;Entkoppeln</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::HttpServer</name>
    <message>
        <source>Port %1 at %2 is used by another program. Choose another port in Settings or with --port.</source>
        <translation>Port %1 an %2 wird von einem anderen Programm verwendet. Wählen Sie einen anderen Port in den Einstellungen oder mit --port.</translation>
    </message>
    <message>
        <source>Port %1 at %2 may not be used. Choose a port above 1023 in Settings or with --port.</source>
        <translation>Port %1 an %2 darf nicht verwendet werden. Wählen Sie einen Port über 1023 in den Einstellungen oder mit --port.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used at %2: this computer does not have that address. Choose another one in Settings.</source>
        <translation>Port %1 kann an %2 nicht verwendet werden: Dieser Rechner hat diese Adresse nicht. Wählen Sie eine andere in den Einstellungen.</translation>
    </message>
    <message>
        <source>Port %1 at %2 cannot be used. Choose another port in Settings or with --port.</source>
        <translation>Port %1 an %2 kann nicht verwendet werden. Wählen Sie einen anderen Port in den Einstellungen oder mit --port.</translation>
    </message>
    <message>
        <source>Encrypted connections cannot be set up on this computer. Turn encryption off in Settings to sync without it.</source>
        <translation>Verschlüsselte Verbindungen sind auf diesem Computer nicht möglich. Schalten Sie die Verschlüsselung in den Einstellungen aus, um ohne sie zu synchronisieren.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::OptionsPanel</name>
    <message>
        <source>Start s&amp;ync together with Storymaster</source>
        <translation>S&amp;ynchronisierung zusammen mit Storymaster starten</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>In allen Netzwerken</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Reachable from:</source>
        <translation>&amp;Erreichbar:</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Available to phones that want it</source>
        <translation>Verfügbar für Telefone, die sie wünschen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>When changes &amp;contradict:</source>
        <translation>Bei &amp;widersprüchlichen Änderungen:</translation>
    </message>
    <message>
        <source>When changes contradict</source>
        <translation>Bei widersprüchlichen Änderungen</translation>
    </message>
    <message>
        <source>Keep both and ask me</source>
        <translation>Beide behalten und nachfragen</translation>
    </message>
    <message>
        <source>The later change wins</source>
        <translation>Die spätere Änderung gewinnt</translation>
    </message>
    <message>
        <source>E&amp;xcept:</source>
        <translation>A&amp;ußer:</translation>
    </message>
    <message>
        <source>Apps that know encryption use it. Others go on syncing in clear, and somebody in the same network could read along.</source>
        <translation>Apps, die Verschlüsselung kennen, nutzen sie. Andere synchronisieren weiter im Klartext, und jemand im selben Netz könnte mitlesen.</translation>
    </message>
    <message>
        <source>Nobody can read along. Apps that do not know encryption cannot sync.</source>
        <translation>Niemand kann mitlesen. Apps, die Verschlüsselung nicht kennen, können nicht synchronisieren.</translation>
    </message>
    <message>
        <source>Everything travels in clear. Somebody in the same network can read along.</source>
        <translation>Alles wird im Klartext übertragen. Jemand im selben Netz kann mitlesen.</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Zertifikat:</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::OwnValueEdit</name>
    <message>
        <source>%1: your own</source>
        <extracomment>%1 is a part of an entry, such as &quot;Notes&quot;.</extracomment>
        <translation>%1: eigener Wert</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s).</source>
        <translation>
            <numerusform>Um %n Zeichen zu lang.</numerusform>
            <numerusform>Um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Dies muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Dies muss eine Zahl sein.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::PairingPanel</name>
    <message>
        <source>&amp;Address in the code:</source>
        <translation>&amp;Adresse im Code:</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Code for pairing</source>
        <translation>Code zum Koppeln</translation>
    </message>
    <message>
        <source>Address in the code</source>
        <translation>Adresse im Code</translation>
    </message>
    <message>
        <source>Sync is starting …</source>
        <translation>Die Synchronisierung startet …</translation>
    </message>
    <message>
        <source>Sync is stopped.</source>
        <translation>Die Synchronisierung ist angehalten.</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>Die Synchronisierung konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>No code can be made now.</source>
        <translation>Derzeit kann kein Code erzeugt werden.</translation>
    </message>
    <message>
        <source>Scan this code with the Storymaster app on your phone or tablet.</source>
        <translation>Scannen Sie diesen Code mit der Storymaster-App auf Ihrem Telefon oder Tablet.</translation>
    </message>
    <message>
        <source>A QR code with the address %1</source>
        <translation>Ein QR-Code mit der Adresse %1</translation>
    </message>
    <message>
        <source>%1 – good for one device, for %2</source>
        <extracomment>%1 is an address such as 192.168.1.20:8765, %2 minutes and seconds such as 14:59.</extracomment>
        <translation>%1 – gültig für ein Gerät, noch %2</translation>
    </message>
    <message>
        <source>“%1” is paired!</source>
        <translation>„%1“ ist gekoppelt!</translation>
    </message>
    <message>
        <source>It can sync now.</source>
        <translation>Das Gerät kann jetzt synchronisieren.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ReferenceEdit</name>
    <message>
        <source>There are more. Type part of the name.</source>
        <translation>Es gibt weitere. Geben Sie einen Teil des Namens ein.</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>%1, part of its name</source>
        <extracomment>%1 is a part of an entry, such as &quot;Background&quot;.</extracomment>
        <translation>%1, Teil des Namens</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ResultView</name>
    <message>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Two entries will be saved like this:</source>
        <translation>Zwei Einträge werden so gespeichert:</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>Der Eintrag bleibt gelöscht.</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>Der Eintrag wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>It will be saved like this, once you have chosen %n more value(s):</source>
        <translation>
            <numerusform>So wird der Eintrag gespeichert, sobald Sie noch %n Wert gewählt haben:</numerusform>
            <numerusform>So wird der Eintrag gespeichert, sobald Sie noch %n Werte gewählt haben:</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be saved like this:</source>
        <translation>So wird der Eintrag gespeichert:</translation>
    </message>
    <message>
        <source>(not chosen yet)</source>
        <translation>(noch nicht gewählt)</translation>
    </message>
    <message>
        <source>The one that is here</source>
        <translation>Der Eintrag, der hier ist</translation>
    </message>
    <message>
        <source>A new one, from the phone</source>
        <translation>Ein neuer, vom Telefon</translation>
    </message>
    <message>
        <source>Choose what becomes of it. Brought back, it would be like this:</source>
        <translation>Wählen Sie, was daraus wird. Zurückgeholt sähe es so aus:</translation>
    </message>
    <message>
        <source>Choose what becomes of it. Here it is like this:</source>
        <translation>Wählen Sie, was daraus wird. Hier sieht es so aus:</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ServerPanel</name>
    <message>
        <source>State of sync</source>
        <translation>Zustand der Synchronisierung</translation>
    </message>
    <message>
        <source>Preparation of the database</source>
        <translation>Vorbereitung der Datenbank</translation>
    </message>
    <message>
        <source>Changed settings take effect when sync starts anew.</source>
        <translation>Geänderte Einstellungen wirken, wenn die Synchronisierung neu startet.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Stop sync</source>
        <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
        <source>Start sync</source>
        <translation>Synchronisierung starten</translation>
    </message>
    <message>
        <source>Sync is stopped.</source>
        <translation>Die Synchronisierung ist angehalten.</translation>
    </message>
    <message>
        <source>Sync is starting …</source>
        <translation>Die Synchronisierung startet …</translation>
    </message>
    <message>
        <source>Sync is running at %1</source>
        <translation>Die Synchronisierung läuft unter %1</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>Die Synchronisierung konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>Sync is starting: the database is made ready, once …</source>
        <translation>Die Synchronisierung startet: Die Datenbank wird einmalig vorbereitet …</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SettingEdit</name>
    <message>
        <source>Set by %1 in the environment.</source>
        <translation>Durch %1 in der Umgebung festgelegt.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SettingsPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>&amp;Optionen</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::StorymasterSyncPlugin</name>
    <message>
        <source>Stop sync first.</source>
        <translation>Halten Sie zuerst die Synchronisierung an.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SyncService</name>
    <message>
        <source>The database is ready for sync.</source>
        <translation>Die Datenbank ist bereit für die Synchronisierung.</translation>
    </message>
    <message>
        <source>The database is ready for sync. A copy of it as it was: %1</source>
        <translation>Die Datenbank ist bereit für die Synchronisierung. Eine Kopie ihres vorherigen Stands: %1</translation>
    </message>
    <message>
        <source>The triggers of sync were removed. The next start puts them back.</source>
        <translation>Die Trigger der Synchronisierung wurden entfernt. Der nächste Start legt sie wieder an.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to 255 characters, without line breaks.</source>
        <translation>Der Name eines Geräts hat 1 bis 255 Zeichen, ohne Zeilenumbrüche.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
        <source>Takes back what was decided last</source>
        <translation>Nimmt die letzte Entscheidung zurück</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <extracomment>%1 says what was decided, such as &quot;Character: Ann Baker&quot;.</extracomment>
        <translation>Gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ValueView</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The plugin %1 cannot do that.</source>
        <translation>Das Plugin %1 kann das nicht.</translation>
    </message>
    <message>
        <source>There is no display for a window. Try --headless.</source>
        <translation>Es gibt keine Anzeige für ein Fenster. Versuchen Sie --headless.</translation>
    </message>
    <message>
        <source>No plugin is enabled.</source>
        <translation>Kein Plugin ist eingeschaltet.</translation>
    </message>
</context>
</TS>
