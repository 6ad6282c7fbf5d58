<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>A conflict in %1 waits for you.</source>
        <translation>Ein Konflikt in %1 wartet auf Ihre Entscheidung.</translation>
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
    <name>StorymasterSync::ConflictDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>%1 %2, changed on %3 too (%4)</source>
        <extracomment>%1 is a kind of entry such as &quot;actor&quot;, %2 its number, %3 a phone&apos;s name, %4 a time.</extracomment>
        <translation>%1 %2, auch auf %3 geändert (%4)</translation>
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
</context>
<context>
    <name>StorymasterSync::SettingsPage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
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
        <source>Phones reach this desktop at %1</source>
        <translation>Telefone erreichen diesen Rechner unter %1</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>Die Synchronisierung konnte nicht starten: %1</translation>
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
        <source>This version of the plugin keeps conflicts but cannot settle them yet.</source>
        <translation>Diese Version des Plugins bewahrt Konflikte auf, kann sie aber noch nicht lösen.</translation>
    </message>
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
</context>
</TS>
