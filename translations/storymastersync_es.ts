<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Configuration</name>
    <message>
        <source>Sync needs Storymaster %1 or later.</source>
        <translation>La sincronización necesita Storymaster %1 o posterior.</translation>
    </message>
    <message>
        <source>Sync needs Storymaster&apos;s database to be a SQLite file.</source>
        <translation>Para la sincronización, la base de datos de Storymaster debe ser un archivo SQLite.</translation>
    </message>
</context>
<context>
    <name>HostSettings</name>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de ajustes %1.</translation>
    </message>
    <message>
        <source>The settings file %1 is not an INI file.</source>
        <translation>El archivo de ajustes %1 no es un archivo INI.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de estos valores: %1</translation>
    </message>
    <message>
        <source>an address of this machine, 0.0.0.0 or ::</source>
        <translation>una dirección de este equipo, 0.0.0.0 o ::</translation>
    </message>
    <message>
        <source>an address of this machine</source>
        <translation>una dirección de este equipo</translation>
    </message>
    <message>
        <source>rules type=mobile or type=desktop, separated by commas, at most one for each type</source>
        <translation>reglas type=mobile o type=desktop separadas por comas, una como máximo por tipo</translation>
    </message>
    <message>
        <source>*, or origins scheme://host:port separated by commas, or empty</source>
        <translation>*, u orígenes scheme://host:port separados por comas, o nada</translation>
    </message>
    <message>
        <source>The setting %1 is &quot;%2&quot;, but it must be %3.</source>
        <translation>El ajuste %1 tiene el valor «%2». Se admite: %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>No backup could be made beside the database, so it was left as it was. Check that its folder can be written.</source>
        <translation>No se pudo crear una copia de seguridad junto a la base de datos, así que esta no se ha modificado. Compruebe que se pueda escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The backup of the database could not be made or did not pass its check, so the database was left as it was. Check the disk&apos;s free space.</source>
        <translation>La copia de seguridad de la base de datos no se pudo crear o no superó la comprobación, así que la base de datos no se ha modificado. Compruebe el espacio libre en el disco.</translation>
    </message>
    <message>
        <source>Sync is being stopped.</source>
        <translation>La sincronización se está deteniendo.</translation>
    </message>
    <message>
        <source>This database was used with a newer version of the sync plugin. Update the plugin; the database was left as it is.</source>
        <translation>Esta base de datos se ha usado con una versión más reciente del complemento de sincronización. Actualice el complemento; la base de datos no se ha modificado.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Try again in a moment.</source>
        <translation>Otro programa está usando la base de datos. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>The database file cannot be written. Check its permissions.</source>
        <translation>No se puede escribir en el archivo de la base de datos. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>El disco está lleno. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file is not a database, or it is damaged.</source>
        <translation>El archivo no es una base de datos o está dañado.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>No se puede abrir el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>No se pudo leer o escribir la base de datos.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::DemoDatabase</name>
    <message>
        <source>The demo database %1 cannot be made: %2.</source>
        <translation>No se puede crear la base de datos de demostración %1: %2.</translation>
    </message>
    <message>
        <source>%1.%2 refers to nothing</source>
        <translation>%1.%2 no remite a nada</translation>
    </message>
    <message>
        <source>there is one already</source>
        <translation>ya existe una</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::HostDatabase</name>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>El controlador de Qt para SQLite no está instalado.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2.</source>
        <translation>No se puede abrir la base de datos %1: %2.</translation>
    </message>
    <message>
        <source>There is no database %1. Name one with --database, or try --demo.</source>
        <translation>No existe la base de datos %1. Indique una con --database o pruebe --demo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>%1 is read-only. Sync needs to write to it.</source>
        <translation>%1 es de solo lectura. La sincronización necesita escribir en él.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only. The database needs to keep its journal there.</source>
        <translation>La carpeta %1 es de solo lectura. La base de datos necesita guardar allí su diario.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::HostSetup</name>
    <message>
        <source>No demo database can be made in %1.</source>
        <translation>No se puede crear una base de datos de demostración en %1.</translation>
    </message>
    <message>
        <source>The demo database is %1</source>
        <translation>La base de datos de demostración es %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::MainWindow</name>
    <message>
        <source>Storymaster (stand-in) – %1</source>
        <translation>Storymaster (sustituto) – %1</translation>
    </message>
    <message>
        <source>What sync told</source>
        <translation>Mensajes de la sincronización</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronización</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Conflicts…</source>
        <translation>&amp;Conflictos…</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 está emparejado.</translation>
    </message>
    <message>
        <source>A conflict in %1 waits for you.</source>
        <translation>Hay un conflicto en %1 pendiente de su decisión.</translation>
    </message>
    <message>
        <source>Sync is off</source>
        <translation>La sincronización está desactivada</translation>
    </message>
    <message>
        <source>Sync is starting</source>
        <translation>La sincronización se está iniciando</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>La sincronización ha fallado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>A phone changed %n row(s) of %1.</source>
        <translation>
            <numerusform>Un teléfono ha modificado %n fila de %1.</numerusform>
            <numerusform>Un teléfono ha modificado %n filas de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorymasterHost::OptionsReader</name>
    <message>
        <source>Stands in for the Storymaster desktop app: opens a database and loads the sync plugin.</source>
        <translation>Hace las veces de la aplicación de escritorio Storymaster: abre una base de datos y carga el complemento de sincronización.</translation>
    </message>
    <message>
        <source>The database file (default: ~/.local/share/storymaster/storymaster.db).</source>
        <translation>El archivo de la base de datos (predeterminado: ~/.local/share/storymaster/storymaster.db).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Make a new database with a small world in it, and use that.</source>
        <translation>Crear una base de datos nueva con un mundo pequeño y usarla.</translation>
    </message>
    <message>
        <source>The address to listen on; wins over the settings and the environment.</source>
        <translation>La dirección en la que escuchar; prevalece sobre los ajustes y el entorno.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>The port to listen on, 0 for any free one; wins likewise.</source>
        <translation>El puerto en el que escuchar, 0 para cualquiera libre; prevalece igualmente.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>The settings, an INI file with the group [sync].</source>
        <translation>Los ajustes, un archivo INI con el grupo [sync].</translation>
    </message>
    <message>
        <source>Where plugins are looked for (default: ../plugins beside this program).</source>
        <translation>Dónde se buscan los complementos (predeterminado: ../plugins junto a este programa).</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Start the server without a window; print a line of JSON once it listens.</source>
        <translation>Iniciar el servidor sin ventana; mostrar una línea de JSON en cuanto escuche.</translation>
    </message>
    <message>
        <source>Bring the database to the plugin&apos;s structure, and end.</source>
        <translation>Adaptar la base de datos a la estructura del complemento y terminar.</translation>
    </message>
    <message>
        <source>Take the plugin&apos;s triggers out of the database, and end. The next start puts them back and finds what changed meanwhile.</source>
        <translation>Quitar de la base de datos los disparadores del complemento y terminar. El siguiente inicio los repone y detecta lo que haya cambiado entretanto.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Give either --migrate-only or --remove-triggers, not both.</source>
        <translation>Indique --migrate-only o --remove-triggers, pero no ambos.</translation>
    </message>
    <message>
        <source>--host takes an address of this machine, such as 0.0.0.0 or 192.168.1.20, not &quot;%1&quot;.</source>
        <translation>--host espera una dirección de este equipo, como 0.0.0.0 o 192.168.1.20, no «%1».</translation>
    </message>
    <message>
        <source>--port takes a number from 0 (any free port) to 65535, not &quot;%1&quot;.</source>
        <translation>--port espera un número de 0 (cualquier puerto libre) a 65535, no «%1».</translation>
    </message>
    <message>
        <source>--%1 takes a name, not an empty one.</source>
        <translation>--%1 espera un nombre que no esté vacío.</translation>
    </message>
    <message>
        <source>Give either --demo or --database, not both: the demo makes a database of its own.</source>
        <translation>Indique --demo o --database, pero no ambos: la demostración crea su propia base de datos.</translation>
    </message>
    <message>
        <source>%1 All options are listed by --help.</source>
        <translation>%1 Con --help se muestran todas las opciones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. All options are listed by --help.</source>
        <translation>«%1» no es una opción. Con --help se muestran todas las opciones.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginCatalog</name>
    <message>
        <source>There is no plugin in %1. Name its folder with --plugins.</source>
        <translation>No hay ningún complemento en %1. Indique su carpeta con --plugins.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a plugin for this app: %1</source>
        <translation>Esto no es un complemento para esta aplicación: %1</translation>
    </message>
    <message>
        <source>This plugin is made for another interface, %1.</source>
        <translation>Este complemento está hecho para otra interfaz, %1.</translation>
    </message>
    <message>
        <source>The plugin&apos;s metadata has no &quot;%1&quot;.</source>
        <translation>En los metadatos del complemento falta «%1».</translation>
    </message>
    <message>
        <source>The plugin is made for version %1 of the interface, this app has version %2.</source>
        <translation>El complemento está hecho para la versión %1 de la interfaz; esta aplicación tiene la versión %2.</translation>
    </message>
    <message>
        <source>The plugin needs version %1 of the app, this is %2.</source>
        <translation>El complemento necesita la versión %1 de la aplicación; esta es la %2.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginMenu</name>
    <message>
        <source>&amp;Plugins</source>
        <translation>&amp;Complementos</translation>
    </message>
    <message>
        <source>No plugins in %1</source>
        <translation>No hay complementos en %1</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginSession</name>
    <message>
        <source>The plugin %1 could not be loaded: %2</source>
        <translation>No se pudo cargar el complemento %1: %2</translation>
    </message>
    <message>
        <source>The plugin %1 does not offer what its metadata promises.</source>
        <translation>El complemento %1 no ofrece lo que prometen sus metadatos.</translation>
    </message>
    <message>
        <source>The plugin %1 did not start, and did not say why.</source>
        <translation>El complemento %1 no se inició y no dijo por qué.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>%1 %2, changed on %3 too (%4)</source>
        <extracomment>%1 is a kind of entry such as &quot;actor&quot;, %2 its number, %3 a phone&apos;s name, %4 a time.</extracomment>
        <translation>%1 %2, modificado también en %3 (%4)</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::HttpServer</name>
    <message>
        <source>Port %1 at %2 is used by another program. Choose another port in Settings or with --port.</source>
        <translation>Otro programa usa el puerto %1 de %2. Elija otro puerto en los ajustes o con --port.</translation>
    </message>
    <message>
        <source>Port %1 at %2 may not be used. Choose a port above 1023 in Settings or with --port.</source>
        <translation>No está permitido usar el puerto %1 de %2. Elija un puerto superior a 1023 en los ajustes o con --port.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used at %2: this computer does not have that address. Choose another one in Settings.</source>
        <translation>No se puede usar el puerto %1 en %2: este equipo no tiene esa dirección. Elija otra en los ajustes.</translation>
    </message>
    <message>
        <source>Port %1 at %2 cannot be used. Choose another port in Settings or with --port.</source>
        <translation>No se puede usar el puerto %1 de %2. Elija otro puerto en los ajustes o con --port.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SettingsPage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Sync is stopped.</source>
        <translation>La sincronización está detenida.</translation>
    </message>
    <message>
        <source>Sync is starting …</source>
        <translation>La sincronización se está iniciando…</translation>
    </message>
    <message>
        <source>Phones reach this desktop at %1</source>
        <translation>Los teléfonos encuentran este equipo en %1</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>No se pudo iniciar la sincronización: %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::StorymasterSyncPlugin</name>
    <message>
        <source>Stop sync first.</source>
        <translation>Detenga primero la sincronización.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SyncService</name>
    <message>
        <source>This version of the plugin keeps conflicts but cannot settle them yet.</source>
        <translation>Esta versión del complemento conserva los conflictos, pero aún no puede resolverlos.</translation>
    </message>
    <message>
        <source>The database is ready for sync.</source>
        <translation>La base de datos está lista para la sincronización.</translation>
    </message>
    <message>
        <source>The database is ready for sync. A copy of it as it was: %1</source>
        <translation>La base de datos está lista para la sincronización. Una copia de su estado anterior: %1</translation>
    </message>
    <message>
        <source>The triggers of sync were removed. The next start puts them back.</source>
        <translation>Se han eliminado los disparadores de la sincronización. El próximo inicio los restablecerá.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The plugin %1 cannot do that.</source>
        <translation>El complemento %1 no puede hacer eso.</translation>
    </message>
    <message>
        <source>There is no display for a window. Try --headless.</source>
        <translation>No hay pantalla para una ventana. Pruebe --headless.</translation>
    </message>
</context>
</TS>
