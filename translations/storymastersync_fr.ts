<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <source>A conflict in %1 waits for you.</source>
        <translation>Un conflit dans %1 attend votre décision.</translation>
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
    <name>StorymasterSync::ConflictDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>%1 %2, changed on %3 too (%4)</source>
        <extracomment>%1 is a kind of entry such as &quot;actor&quot;, %2 its number, %3 a phone&apos;s name, %4 a time.</extracomment>
        <translation>%1 %2, modifié aussi sur %3 (%4)</translation>
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
</context>
<context>
    <name>StorymasterSync::SettingsPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
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
        <source>Phones reach this desktop at %1</source>
        <translation>Les téléphones joignent cet ordinateur à l’adresse %1</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>La synchronisation n’a pas pu démarrer : %1</translation>
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
        <source>This version of the plugin keeps conflicts but cannot settle them yet.</source>
        <translation>Cette version du module conserve les conflits mais ne peut pas encore les régler.</translation>
    </message>
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
</context>
</TS>
