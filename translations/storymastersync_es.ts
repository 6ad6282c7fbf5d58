<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>The certificate for encrypted connections could not be made.</source>
        <translation>No se pudo crear el certificado para las conexiones cifradas.</translation>
    </message>
    <message>
        <source>The file certificate.pem, by which phones know this computer, is damaged or not ours. Put it back, or renew the certificate in Settings; then all phones have to pair again.</source>
        <translation>El archivo certificate.pem, por el que los teléfonos reconocen este equipo, está dañado o no es el nuestro. Restáurelo o renueve el certificado en los ajustes; entonces habrá que volver a vincular todos los teléfonos.</translation>
    </message>
    <message>
        <source>The certificate for encrypted connections could not be kept. Check that Storymaster&apos;s own folder can be written and the disk is not full.</source>
        <translation>No se pudo guardar el certificado para las conexiones cifradas. Compruebe que se puede escribir en la carpeta de Storymaster y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The file certificate.pem, by which phones know this computer, cannot be read. Check the permissions of Storymaster&apos;s own folder.</source>
        <translation>No se puede leer el archivo certificate.pem, por el que los teléfonos reconocen este equipo. Compruebe los permisos de la carpeta de Storymaster.</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Acquisition date</source>
        <translation>Fecha de adquisición</translation>
    </message>
    <message>
        <source>Acquisition method</source>
        <translation>Modo de adquisición</translation>
    </message>
    <message>
        <source>Acquisition story</source>
        <translation>Historia de la adquisición</translation>
    </message>
    <message>
        <source>First character</source>
        <translation>Primer personaje</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Second character</source>
        <translation>Segundo personaje</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Administrative level</source>
        <translation>Nivel administrativo</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineamiento</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Story arc</source>
        <translation>Arco argumental</translation>
    </message>
    <message>
        <source>Kind of story arc</source>
        <translation>Tipo de arco argumental</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Trasfondo</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>Valor base</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Desafíos</translation>
    </message>
    <message>
        <source>Character perspective</source>
        <translation>Punto de vista del personaje</translation>
    </message>
    <message>
        <source>Character relationships</source>
        <translation>Relaciones del personaje</translation>
    </message>
    <message>
        <source>Inner place</source>
        <translation>Lugar interior</translation>
    </message>
    <message>
        <source>Kind of inner place</source>
        <translation>Tipo de lugar interior</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Community standing</source>
        <translation>Prestigio en la comunidad</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Control mechanisms</source>
        <translation>Mecanismos de control</translation>
    </message>
    <message>
        <source>Control method</source>
        <translation>Método de control</translation>
    </message>
    <message>
        <source>Control strength</source>
        <translation>Fuerza del control</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Tipo de control</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Cultural upbringing</source>
        <translation>Educación cultural</translation>
    </message>
    <message>
        <source>Current level</source>
        <translation>Nivel actual</translation>
    </message>
    <message>
        <source>Current status</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Dangers</source>
        <translation>Peligros</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Kind of trade</source>
        <translation>Tipo de comercio</translation>
    </message>
    <message>
        <source>Economically</source>
        <translation>En lo económico</translation>
    </message>
    <message>
        <source>Emotional state</source>
        <translation>Estado emocional</translation>
    </message>
    <message>
        <source>Established date</source>
        <translation>Fecha de establecimiento</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Experience points</source>
        <translation>Puntos de experiencia</translation>
    </message>
    <message>
        <source>Experience years</source>
        <translation>Años de experiencia</translation>
    </message>
    <message>
        <source>First faction</source>
        <translation>Primera facción</translation>
    </message>
    <message>
        <source>Second faction</source>
        <translation>Segunda facción</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Faction</source>
        <translation>Facción</translation>
    </message>
    <message>
        <source>Income sources</source>
        <translation>Fuentes de ingresos</translation>
    </message>
    <message>
        <source>Faction perspective</source>
        <translation>Punto de vista de la facción</translation>
    </message>
    <message>
        <source>Faction power</source>
        <translation>Poder de la facción</translation>
    </message>
    <message>
        <source>Faction presence</source>
        <translation>Presencia de la facción</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Sensaciones</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>Defecto</translation>
    </message>
    <message>
        <source>Future plans</source>
        <translation>Planes de futuro</translation>
    </message>
    <message>
        <source>Kind of route</source>
        <translation>Tipo de ruta</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Kind of government</source>
        <translation>Tipo de gobierno</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Heritage secrets</source>
        <translation>Secretos de la ascendencia</translation>
    </message>
    <message>
        <source>Heritage strength</source>
        <translation>Fuerza de la ascendencia</translation>
    </message>
    <message>
        <source>Kind of hierarchy</source>
        <translation>Tipo de jerarquía</translation>
    </message>
    <message>
        <source>Historical event</source>
        <translation>Acontecimiento histórico</translation>
    </message>
    <message>
        <source>Kind of housing</source>
        <translation>Tipo de vivienda</translation>
    </message>
    <message>
        <source>How joined</source>
        <translation>Cómo se unió</translation>
    </message>
    <message>
        <source>How learned</source>
        <translation>Cómo se aprendió</translation>
    </message>
    <message>
        <source>How met</source>
        <translation>Cómo se conocieron</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Impact on the character</source>
        <translation>Efecto en el personaje</translation>
    </message>
    <message>
        <source>Impact on the faction</source>
        <translation>Efecto en la facción</translation>
    </message>
    <message>
        <source>To story node</source>
        <translation>Al nodo narrativo</translation>
    </message>
    <message>
        <source>Internal conflict</source>
        <translation>Conflicto interno</translation>
    </message>
    <message>
        <source>Involvement level</source>
        <translation>Grado de implicación</translation>
    </message>
    <message>
        <source>Is a city</source>
        <translation>Es una ciudad</translation>
    </message>
    <message>
        <source>Is a dungeon</source>
        <translation>Es una mazmorra</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>Recíproco</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Publicly known</source>
        <translation>De conocimiento público</translation>
    </message>
    <message>
        <source>Item condition</source>
        <translation>Estado del objeto</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Join date</source>
        <translation>Fecha de ingreso</translation>
    </message>
    <message>
        <source>Key supporters</source>
        <translation>Apoyos principales</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Objetivos de aprendizaje</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Linked story node</source>
        <translation>Nodo narrativo enlazado</translation>
    </message>
    <message>
        <source>Plot section</source>
        <translation>Sección de la trama</translation>
    </message>
    <message>
        <source>Living conditions</source>
        <translation>Condiciones de vida</translation>
    </message>
    <message>
        <source>Kind of living being</source>
        <translation>Tipo de ser vivo</translation>
    </message>
    <message>
        <source>Local opposition</source>
        <translation>Oposición local</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primer lugar</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Segundo lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Lealtad</translation>
    </message>
    <message>
        <source>Membership status</source>
        <translation>Situación como miembro</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modificador</translation>
    </message>
    <message>
        <source>Move in date</source>
        <translation>Fecha de mudanza</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Story node</source>
        <translation>Nodo narrativo</translation>
    </message>
    <message>
        <source>Kind of story node</source>
        <translation>Tipo de nodo narrativo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Place in order</source>
        <translation>Posición en el orden</translation>
    </message>
    <message>
        <source>From story node</source>
        <translation>Desde el nodo narrativo</translation>
    </message>
    <message>
        <source>Overall relation</source>
        <translation>Relación general</translation>
    </message>
    <message>
        <source>Ownership status</source>
        <translation>Situación de la propiedad</translation>
    </message>
    <message>
        <source>Kind of ownership</source>
        <translation>Tipo de propiedad</translation>
    </message>
    <message>
        <source>Outer place</source>
        <translation>Lugar exterior</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Kind of outer place</source>
        <translation>Tipo de lugar exterior</translation>
    </message>
    <message>
        <source>Personal goals</source>
        <translation>Objetivos personales</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Kind of plot section</source>
        <translation>Tipo de sección de la trama</translation>
    </message>
    <message>
        <source>Kind of treaty</source>
        <translation>Tipo de tratado</translation>
    </message>
    <message>
        <source>Politically</source>
        <translation>En lo político</translation>
    </message>
    <message>
        <source>Power dynamic</source>
        <translation>Dinámica de poder</translation>
    </message>
    <message>
        <source>Practice frequency</source>
        <translation>Frecuencia de práctica</translation>
    </message>
    <message>
        <source>Proficiency level</source>
        <translation>Nivel de dominio</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Rareza</translation>
    </message>
    <message>
        <source>Reason for living there</source>
        <translation>Motivo para vivir allí</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>Tipo de relación</translation>
    </message>
    <message>
        <source>Relationships with neighbours</source>
        <translation>Relaciones con los vecinos</translation>
    </message>
    <message>
        <source>Relative power</source>
        <translation>Poder relativo</translation>
    </message>
    <message>
        <source>Reputation within the faction</source>
        <translation>Reputación en la facción</translation>
    </message>
    <message>
        <source>Residency status</source>
        <translation>Situación de residencia</translation>
    </message>
    <message>
        <source>Kind of residency</source>
        <translation>Tipo de residencia</translation>
    </message>
    <message>
        <source>Resources benefits</source>
        <translation>Recursos y beneficios</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Responsabilidades</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation>Papel en el acontecimiento</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ambientación</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historia en común</translation>
    </message>
    <message>
        <source>Sights</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>Skill applications</source>
        <translation>Usos de la habilidad</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>Nivel de la habilidad</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Rasgo</translation>
    </message>
    <message>
        <source>Smells</source>
        <translation>Olores</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Specialization</source>
        <translation>Especialización</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Storage location</source>
        <translation>Lugar de almacenamiento</translation>
    </message>
    <message>
        <source>Storyline</source>
        <translation>Línea argumental</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>Sub-race</source>
        <translation>Subraza</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>Sabores</translation>
    </message>
    <message>
        <source>Temporary modifier</source>
        <translation>Modificador temporal</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Trade frequency</source>
        <translation>Frecuencia del comercio</translation>
    </message>
    <message>
        <source>Trade goods</source>
        <translation>Mercancías</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Valor del comercio</translation>
    </message>
    <message>
        <source>Trade volume</source>
        <translation>Volumen del comercio</translation>
    </message>
    <message>
        <source>Training location</source>
        <translation>Lugar de entrenamiento</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Trampas</translation>
    </message>
    <message>
        <source>Travel difficulty</source>
        <translation>Dificultad del viaje</translation>
    </message>
    <message>
        <source>Travel method</source>
        <translation>Modo de viaje</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>Duración del viaje</translation>
    </message>
    <message>
        <source>Treaty date</source>
        <translation>Fecha del tratado</translation>
    </message>
    <message>
        <source>Treaty name</source>
        <translation>Nombre del tratado</translation>
    </message>
    <message>
        <source>Trust level</source>
        <translation>Nivel de confianza</translation>
    </message>
    <message>
        <source>Usage frequency</source>
        <translation>Frecuencia de uso</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Escritor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Puntos débiles</translation>
    </message>
    <message>
        <source>World fact</source>
        <translation>Dato del mundo</translation>
    </message>
    <message>
        <source>Position from left</source>
        <translation>Posición desde la izquierda</translation>
    </message>
    <message>
        <source>Position from top</source>
        <translation>Posición desde arriba</translation>
    </message>
</context>
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
    <name>ConflictProblem</name>
    <message>
        <source>This conflict does not wait any more: it was settled elsewhere.</source>
        <translation>Este conflicto ya no está pendiente: se resolvió en otro lugar.</translation>
    </message>
    <message>
        <source>This conflict is not there any more.</source>
        <translation>Este conflicto ya no existe.</translation>
    </message>
    <message>
        <source>The entry was changed since, so the decision cannot be taken back any more.</source>
        <translation>La entrada se ha modificado desde entonces, así que ya no se puede deshacer la decisión.</translation>
    </message>
    <message>
        <source>This decision was taken back already.</source>
        <translation>Esta decisión ya se había deshecho.</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile. Look at it again, then choose.</source>
        <translation>La entrada se ha modificado entretanto. Revísela de nuevo y después elija.</translation>
    </message>
    <message>
        <source>This cannot be saved: an entry like this exists already, or a rule of the app forbids it.</source>
        <translation>Esto no se puede guardar: ya existe una entrada igual o una regla de la aplicación lo impide.</translation>
    </message>
    <message>
        <source>This cannot be saved: it names an entry that is gone.</source>
        <translation>Esto no se puede guardar: menciona una entrada que ya no existe.</translation>
    </message>
    <message>
        <source>There are no two entries to keep here.</source>
        <translation>Aquí no hay dos entradas que conservar.</translation>
    </message>
    <message>
        <source>The phone knows of something that this database has no place for.</source>
        <translation>El teléfono tiene algo para lo que esta base de datos no tiene sitio.</translation>
    </message>
    <message>
        <source>One of the values cannot be saved. %1</source>
        <extracomment>%1 says in English which value is wrong, and why.</extracomment>
        <translation>Uno de los valores no se puede guardar. %1</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>%1 without a name</source>
        <extracomment>%1 is a kind of entry, such as &quot;Character&quot;.</extracomment>
        <translation>%1 sin nombre</translation>
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
        <translation>(una entrada que ya no existe)</translation>
    </message>
    <message>
        <source>(an entry without a name)</source>
        <translation>(una entrada sin nombre)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>(binary data)</source>
        <translation>(datos binarios)</translation>
    </message>
</context>
<context>
    <name>EntityNames</name>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ambientación</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ambientación</numerusform>
            <numerusform>%n ambientaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>storyline</source>
        <translation>línea argumental</translation>
    </message>
    <message numerus="yes">
        <source>%n storyline(s)</source>
        <translation>
            <numerusform>%n línea argumental</numerusform>
            <numerusform>%n líneas argumentales</numerusform>
        </translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alineamiento</translation>
    </message>
    <message numerus="yes">
        <source>%n alignment(s)</source>
        <translation>
            <numerusform>%n alineamiento</numerusform>
            <numerusform>%n alineamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>kind of arc</source>
        <translation>tipo de arco</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of arc</source>
        <translation>
            <numerusform>%n tipo de arco</numerusform>
            <numerusform>%n tipos de arco</numerusform>
        </translation>
    </message>
    <message>
        <source>background</source>
        <translation>trasfondo</translation>
    </message>
    <message numerus="yes">
        <source>%n background(s)</source>
        <translation>
            <numerusform>%n trasfondo</numerusform>
            <numerusform>%n trasfondos</numerusform>
        </translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>faction</source>
        <translation>facción</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s)</source>
        <translation>
            <numerusform>%n facción</numerusform>
            <numerusform>%n facciones</numerusform>
        </translation>
    </message>
    <message>
        <source>historical event</source>
        <translation>acontecimiento histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n historical event(s)</source>
        <translation>
            <numerusform>%n acontecimiento histórico</numerusform>
            <numerusform>%n acontecimientos históricos</numerusform>
        </translation>
    </message>
    <message>
        <source>story node</source>
        <translation>nodo narrativo</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s)</source>
        <translation>
            <numerusform>%n nodo narrativo</numerusform>
            <numerusform>%n nodos narrativos</numerusform>
        </translation>
    </message>
    <message>
        <source>plot</source>
        <translation>trama</translation>
    </message>
    <message numerus="yes">
        <source>%n plot(s)</source>
        <translation>
            <numerusform>%n trama</numerusform>
            <numerusform>%n tramas</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>race</source>
        <translation>raza</translation>
    </message>
    <message numerus="yes">
        <source>%n race(s)</source>
        <translation>
            <numerusform>%n raza</numerusform>
            <numerusform>%n razas</numerusform>
        </translation>
    </message>
    <message>
        <source>skill</source>
        <translation>habilidad</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n habilidad</numerusform>
            <numerusform>%n habilidades</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n atributo</numerusform>
            <numerusform>%n atributos</numerusform>
        </translation>
    </message>
    <message>
        <source>setting of a storyline</source>
        <translation>ambientación de una línea argumental</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of storylines</source>
        <translation>
            <numerusform>%n ambientación de una línea argumental</numerusform>
            <numerusform>%n ambientaciones de líneas argumentales</numerusform>
        </translation>
    </message>
    <message>
        <source>world fact</source>
        <translation>dato del mundo</translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s)</source>
        <translation>
            <numerusform>%n dato del mundo</numerusform>
            <numerusform>%n datos del mundo</numerusform>
        </translation>
    </message>
    <message>
        <source>character</source>
        <translation>personaje</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n personaje</numerusform>
            <numerusform>%n personajes</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between factions</source>
        <translation>relación entre facciones</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between factions</source>
        <translation>
            <numerusform>%n relación entre facciones</numerusform>
            <numerusform>%n relaciones entre facciones</numerusform>
        </translation>
    </message>
    <message>
        <source>faction in an event</source>
        <translation>facción en un acontecimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) in events</source>
        <translation>
            <numerusform>%n facción en un acontecimiento</numerusform>
            <numerusform>%n facciones en acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>place of an event</source>
        <translation>lugar de un acontecimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of events</source>
        <translation>
            <numerusform>%n lugar de un acontecimiento</numerusform>
            <numerusform>%n lugares de acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>object in an event</source>
        <translation>objeto en un acontecimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) in events</source>
        <translation>
            <numerusform>%n objeto en un acontecimiento</numerusform>
            <numerusform>%n objetos en acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>world fact of an event</source>
        <translation>dato del mundo de un acontecimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s) of events</source>
        <translation>
            <numerusform>%n dato del mundo de un acontecimiento</numerusform>
            <numerusform>%n datos del mundo de acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>story arc</source>
        <translation>arco argumental</translation>
    </message>
    <message numerus="yes">
        <source>%n story arc(s)</source>
        <translation>
            <numerusform>%n arco argumental</numerusform>
            <numerusform>%n arcos argumentales</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>plot section</source>
        <translation>sección de la trama</translation>
    </message>
    <message numerus="yes">
        <source>%n plot section(s)</source>
        <translation>
            <numerusform>%n sección de la trama</numerusform>
            <numerusform>%n secciones de la trama</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between places</source>
        <translation>relación entre lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between places</source>
        <translation>
            <numerusform>%n relación entre lugares</numerusform>
            <numerusform>%n relaciones entre lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message numerus="yes">
        <source>%n city(s)</source>
        <translation>
            <numerusform>%n ciudad</numerusform>
            <numerusform>%n ciudades</numerusform>
        </translation>
    </message>
    <message>
        <source>city district</source>
        <translation>distrito de una ciudad</translation>
    </message>
    <message numerus="yes">
        <source>%n city district(s)</source>
        <translation>
            <numerusform>%n distrito de una ciudad</numerusform>
            <numerusform>%n distritos de ciudades</numerusform>
        </translation>
    </message>
    <message>
        <source>dungeon</source>
        <translation>mazmorra</translation>
    </message>
    <message numerus="yes">
        <source>%n dungeon(s)</source>
        <translation>
            <numerusform>%n mazmorra</numerusform>
            <numerusform>%n mazmorras</numerusform>
        </translation>
    </message>
    <message>
        <source>trade between places</source>
        <translation>comercio entre lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n trade link(s) between places</source>
        <translation>
            <numerusform>%n vínculo comercial entre lugares</numerusform>
            <numerusform>%n vínculos comerciales entre lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>plant or animal</source>
        <translation>planta o animal</translation>
    </message>
    <message numerus="yes">
        <source>%n plant(s) or animal(s)</source>
        <translation>
            <numerusform>%n planta o animal</numerusform>
            <numerusform>%n plantas o animales</numerusform>
        </translation>
    </message>
    <message>
        <source>route between places</source>
        <translation>ruta entre lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) between places</source>
        <translation>
            <numerusform>%n ruta entre lugares</numerusform>
            <numerusform>%n rutas entre lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>place within a place</source>
        <translation>lugar dentro de un lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within places</source>
        <translation>
            <numerusform>%n lugar dentro de un lugar</numerusform>
            <numerusform>%n lugares dentro de lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>treaty between places</source>
        <translation>tratado entre lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(s) between places</source>
        <translation>
            <numerusform>%n tratado entre lugares</numerusform>
            <numerusform>%n tratados entre lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>faction at a place</source>
        <translation>facción en un lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) at places</source>
        <translation>
            <numerusform>%n facción en un lugar</numerusform>
            <numerusform>%n facciones en lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>connection of story nodes</source>
        <translation>conexión entre nodos narrativos</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of story nodes</source>
        <translation>
            <numerusform>%n conexión entre nodos narrativos</numerusform>
            <numerusform>%n conexiones entre nodos narrativos</numerusform>
        </translation>
    </message>
    <message>
        <source>sub-race</source>
        <translation>subraza</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-race(s)</source>
        <translation>
            <numerusform>%n subraza</numerusform>
            <numerusform>%n subrazas</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between characters</source>
        <translation>relación entre personajes</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between characters</source>
        <translation>
            <numerusform>%n relación entre personajes</numerusform>
            <numerusform>%n relaciones entre personajes</numerusform>
        </translation>
    </message>
    <message>
        <source>class of a character</source>
        <translation>clase de un personaje</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) of characters</source>
        <translation>
            <numerusform>%n clase de un personaje</numerusform>
            <numerusform>%n clases de personajes</numerusform>
        </translation>
    </message>
    <message>
        <source>race of a character</source>
        <translation>raza de un personaje</translation>
    </message>
    <message numerus="yes">
        <source>%n race(s) of characters</source>
        <translation>
            <numerusform>%n raza de un personaje</numerusform>
            <numerusform>%n razas de personajes</numerusform>
        </translation>
    </message>
    <message>
        <source>skill of a character</source>
        <translation>habilidad de un personaje</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) of characters</source>
        <translation>
            <numerusform>%n habilidad de un personaje</numerusform>
            <numerusform>%n habilidades de personajes</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute of a character</source>
        <translation>atributo de un personaje</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) of characters</source>
        <translation>
            <numerusform>%n atributo de un personaje</numerusform>
            <numerusform>%n atributos de personajes</numerusform>
        </translation>
    </message>
    <message>
        <source>arc point</source>
        <translation>punto de un arco</translation>
    </message>
    <message numerus="yes">
        <source>%n arc point(s)</source>
        <translation>
            <numerusform>%n punto de un arco</numerusform>
            <numerusform>%n puntos de arcos</numerusform>
        </translation>
    </message>
    <message>
        <source>character in an arc</source>
        <translation>personaje en un arco</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in arcs</source>
        <translation>
            <numerusform>%n personaje en un arco</numerusform>
            <numerusform>%n personajes en arcos</numerusform>
        </translation>
    </message>
    <message>
        <source>story node in an arc</source>
        <translation>nodo narrativo en un arco</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in arcs</source>
        <translation>
            <numerusform>%n nodo narrativo en un arco</numerusform>
            <numerusform>%n nodos narrativos en arcos</numerusform>
        </translation>
    </message>
    <message>
        <source>member of a faction</source>
        <translation>miembro de una facción</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of factions</source>
        <translation>
            <numerusform>%n miembro de una facción</numerusform>
            <numerusform>%n miembros de facciones</numerusform>
        </translation>
    </message>
    <message>
        <source>character in an event</source>
        <translation>personaje en un acontecimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in events</source>
        <translation>
            <numerusform>%n personaje en un acontecimiento</numerusform>
            <numerusform>%n personajes en acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>story node in a plot section</source>
        <translation>nodo narrativo en una sección de la trama</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in plot sections</source>
        <translation>
            <numerusform>%n nodo narrativo en una sección de la trama</numerusform>
            <numerusform>%n nodos narrativos en secciones de la trama</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a character</source>
        <translation>nota sobre un personaje</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on characters</source>
        <translation>
            <numerusform>%n nota sobre un personaje</numerusform>
            <numerusform>%n notas sobre personajes</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a background</source>
        <translation>nota sobre un trasfondo</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on backgrounds</source>
        <translation>
            <numerusform>%n nota sobre un trasfondo</numerusform>
            <numerusform>%n notas sobre trasfondos</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a class</source>
        <translation>nota sobre una clase</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on classes</source>
        <translation>
            <numerusform>%n nota sobre una clase</numerusform>
            <numerusform>%n notas sobre clases</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a faction</source>
        <translation>nota sobre una facción</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on factions</source>
        <translation>
            <numerusform>%n nota sobre una facción</numerusform>
            <numerusform>%n notas sobre facciones</numerusform>
        </translation>
    </message>
    <message>
        <source>note on an event</source>
        <translation>nota sobre un acontecimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on events</source>
        <translation>
            <numerusform>%n nota sobre un acontecimiento</numerusform>
            <numerusform>%n notas sobre acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a place</source>
        <translation>nota sobre un lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on places</source>
        <translation>
            <numerusform>%n nota sobre un lugar</numerusform>
            <numerusform>%n notas sobre lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>note on an object</source>
        <translation>nota sobre un objeto</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on objects</source>
        <translation>
            <numerusform>%n nota sobre un objeto</numerusform>
            <numerusform>%n notas sobre objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a race</source>
        <translation>nota sobre una raza</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on races</source>
        <translation>
            <numerusform>%n nota sobre una raza</numerusform>
            <numerusform>%n notas sobre razas</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a skill</source>
        <translation>nota sobre una habilidad</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on skills</source>
        <translation>
            <numerusform>%n nota sobre una habilidad</numerusform>
            <numerusform>%n notas sobre habilidades</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a sub-race</source>
        <translation>nota sobre una subraza</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on sub-races</source>
        <translation>
            <numerusform>%n nota sobre una subraza</numerusform>
            <numerusform>%n notas sobre subrazas</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a world fact</source>
        <translation>nota sobre un dato del mundo</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on world facts</source>
        <translation>
            <numerusform>%n nota sobre un dato del mundo</numerusform>
            <numerusform>%n notas sobre datos del mundo</numerusform>
        </translation>
    </message>
    <message>
        <source>owner of an object</source>
        <translation>propietario de un objeto</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) of objects</source>
        <translation>
            <numerusform>%n propietario de un objeto</numerusform>
            <numerusform>%n propietarios de objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>resident</source>
        <translation>residente</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n residente</numerusform>
            <numerusform>%n residentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &quot;%1&quot;</source>
        <extracomment>%1 is the name of a kind of entry that the app brought and that has no name of its own here.</extracomment>
        <translation>
            <numerusform>%n «%1»</numerusform>
            <numerusform>%n «%1»</numerusform>
        </translation>
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
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
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
    <message>
        <source>What changed since the start of this pull is no longer known. Pull again.</source>
        <translation>Ya no se sabe qué ha cambiado desde el inicio de esta descarga. Vuelva a descargar.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::ConflictBadge</name>
    <message>
        <source>Settle conflicts</source>
        <translation>Resolver conflictos</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflicto por resolver</numerusform>
            <numerusform>%n conflictos por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone and the desktop changed the same thing; both are kept.</source>
        <translation>Un teléfono y este equipo han modificado lo mismo; se conservan ambas versiones.</translation>
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
    <name>StorymasterHost::EntityTable</name>
    <message>
        <source>Table of the story</source>
        <translation>Tabla de la historia</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabla:</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
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
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
    <message>
        <source>The language of the windows: de, en, es, fr or ja (default: the system&apos;s).</source>
        <translation>El idioma de las ventanas: de, en, es, fr o ja (predeterminado: el del sistema).</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Light or dark windows (default: as the desktop has them).</source>
        <translation>Ventanas claras u oscuras (predeterminado: como el escritorio).</translation>
    </message>
    <message>
        <source>light|dark</source>
        <translation>light|dark</translation>
    </message>
    <message>
        <source>The size of text, 50 to 400 percent of the usual one.</source>
        <translation>El tamaño del texto, del 50 al 400 por ciento del habitual.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>Lay out windows from right to left.</source>
        <translation>Disponer las ventanas de derecha a izquierda.</translation>
    </message>
    <message>
        <source>With the settings open, measure how long the windows stand still, at rest and while phones sync, and print it in milliseconds.</source>
        <translation>Con los ajustes abiertos, medir cuánto tiempo se detienen las ventanas, en reposo y mientras los teléfonos se sincronizan, e imprimirlo en milisegundos.</translation>
    </message>
    <message>
        <source>Let a made-up phone pair and sync, take pictures of every window, and end.</source>
        <translation>Hacer que un teléfono ficticio se vincule y se sincronice, tomar imágenes de cada ventana y terminar.</translation>
    </message>
    <message>
        <source>--language takes a code such as de or fr, not &quot;%1&quot;.</source>
        <translation>--language espera un código como de o fr, no «%1».</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--theme espera light o dark, no «%1».</translation>
    </message>
    <message>
        <source>--text-size takes a number from 50 to 400, not &quot;%1&quot;.</source>
        <translation>--text-size espera un número de 50 a 400, no «%1».</translation>
    </message>
    <message>
        <source>--%1 needs the windows.</source>
        <translation>--%1 necesita las ventanas.</translation>
    </message>
    <message>
        <source>--screenshots goes with --demo: a made-up phone changes the database.</source>
        <translation>--screenshots va con --demo: un teléfono ficticio cambia la base de datos.</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PictureTour</name>
    <message>
        <source>The made-up phone cannot be paired.</source>
        <translation>No se puede vincular el teléfono ficticio.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>No plugin is enabled.</source>
        <translation>No hay ningún complemento activado.</translation>
    </message>
    <message>
        <source>The made-up phone cannot sync.</source>
        <translation>El teléfono ficticio no se puede sincronizar.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
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
    <name>StorymasterHost::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>From &amp;right to left</source>
        <translation>De &amp;derecha a izquierda</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityChart</name>
    <message>
        <source>Changes by phones, day by day</source>
        <translation>Cambios de los teléfonos, día a día</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the last month</source>
        <translation>
            <numerusform>%n cambio en el último mes</numerusform>
            <numerusform>%n cambios en el último mes</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificadas</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidas</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminadas</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 deleted</source>
        <extracomment>%1 is a date, %2 to %4 are numbers of entries.</extracomment>
        <translation>%1: añadidas: %2, modificadas: %3, eliminadas: %4</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityModel</name>
    <message numerus="yes">
        <source>%n other entry(s)</source>
        <translation>
            <numerusform>%n entrada de otro tipo</numerusform>
            <numerusform>%n entradas de otro tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un dispositivo</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1 ha añadido %2</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1 ha eliminado %2</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1 ha modificado %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;Guardar como texto…</translation>
    </message>
    <message>
        <source>What phones did</source>
        <translation>Lo que han hecho los teléfonos</translation>
    </message>
    <message>
        <source>No phone has changed anything in the last month.</source>
        <translation>Ningún teléfono ha modificado nada en el último mes.</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Device whose activity is shown</source>
        <translation>Dispositivo cuya actividad se muestra</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>Guardar la actividad</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>Actividad de sincronización</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::CertificatePanel</name>
    <message>
        <source>Copy fin&amp;gerprint</source>
        <translation>Copiar la h&amp;uella</translation>
    </message>
    <message>
        <source>Rene&amp;w certificate…</source>
        <translation>Reno&amp;var el certificado…</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Huella en palabras</translation>
    </message>
    <message>
        <source>Fingerprint in digits</source>
        <translation>Huella en cifras</translation>
    </message>
    <message>
        <source>A phone that shows the same words talks to this computer and to nobody in between.</source>
        <translation>Un teléfono que muestra las mismas palabras habla con este equipo y con nadie que esté en medio.</translation>
    </message>
    <message>
        <source>Sync is running without encryption.</source>
        <translation>La sincronización funciona sin cifrado.</translation>
    </message>
    <message>
        <source>It is shown while sync is running.</source>
        <translation>Se muestra mientras la sincronización está activa.</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Renovar el certificado</translation>
    </message>
    <message>
        <source>Renew the certificate and unpair all devices?</source>
        <translation>¿Renovar el certificado y desvincular todos los dispositivos?</translation>
    </message>
    <message>
        <source>All phones and tablets have to pair again, each with a new code, before they can sync. What they have not synced yet stays on them until then.

This is needed only if somebody else may have got hold of the old certificate, or if it is damaged.</source>
        <translation>Todos los teléfonos y tabletas tendrán que volver a vincularse, cada uno con un código nuevo, antes de poder sincronizarse. Lo que aún no hayan sincronizado permanece en ellos hasta entonces.

Solo es necesario si otra persona ha podido hacerse con el certificado antiguo, o si está dañado.</translation>
    </message>
    <message>
        <source>&amp;Renew and unpair all</source>
        <translation>&amp;Renovar y desvincular todo</translation>
    </message>
    <message>
        <source>The certificate is new. All phones and tablets have to pair again.</source>
        <translation>El certificado es nuevo. Todos los teléfonos y tabletas tienen que volver a vincularse.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ColumnCard</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of an entry such as &quot;Notes&quot;, %2 whose it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>Como aquí</translation>
    </message>
    <message>
        <source>As on %1</source>
        <extracomment>%1 is a phone&apos;s name.</extracomment>
        <translation>Como en %1</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Ambas versiones juntas</translation>
    </message>
    <message>
        <source>Write it yourself</source>
        <translation>Escribirlo usted</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>igual en ambos</translation>
    </message>
    <message>
        <source>– please choose</source>
        <translation>– elija, por favor</translation>
    </message>
    <message>
        <source>– changed on both, chosen</source>
        <translation>– modificado en ambos, ya elegido</translation>
    </message>
    <message>
        <source>– changed on both, in different places</source>
        <translation>– modificado en ambos, en partes distintas</translation>
    </message>
    <message>
        <source>– changed here only</source>
        <translation>– modificado solo aquí</translation>
    </message>
    <message>
        <source>– changed on the phone only</source>
        <translation>– modificado solo en el teléfono</translation>
    </message>
    <message>
        <source>– changed on both</source>
        <translation>– cambiado en ambos</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>All of this k&amp;ind</source>
        <translation>Todos los de este &amp;tipo</translation>
    </message>
    <message>
        <source>Conflicts that wait</source>
        <translation>Conflictos pendientes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you chose is kept; look at it again.</source>
        <extracomment>%1 is a list of parts of an entry, such as &quot;Notes, Age&quot;.</extracomment>
        <translation>Modificado entretanto: %1. Se conserva lo que ha elegido; revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1.</source>
        <translation>Modificado entretanto: %1.</translation>
    </message>
    <message>
        <source>This does not wait any more: it was settled elsewhere, or what the phone wanted is so by now. What you had begun stays here until you go on.</source>
        <translation>Esto ya no está pendiente: se resolvió en otro lugar, o lo que quería el teléfono ya está hecho. Lo que había empezado se queda aquí hasta que continúe.</translation>
    </message>
    <message>
        <source>Changed since you were here: %1. What you chose is kept; look at it again.</source>
        <translation>Modificado desde su última visita: %1. Se conserva lo que había elegido; revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing waits.

Where you and a phone change the same thing, both versions are kept and wait here until you choose.</source>
        <translation>No hay nada pendiente.

Cuando usted y un teléfono modifican lo mismo, ambas versiones se conservan y esperan aquí hasta que elija.</translation>
    </message>
    <message>
        <source>Sync is stopped.

Start it to see what waits.</source>
        <translation>La sincronización está detenida.

Iníciela para ver lo que está pendiente.</translation>
    </message>
    <message>
        <source>Always take what is on %1, for these %2</source>
        <extracomment>%1 is a phone&apos;s name, %2 counted entries such as &quot;12 characters&quot;.</extracomment>
        <translation>Usar siempre lo que hay en %1 (%2)</translation>
    </message>
    <message>
        <source>Always keep what is here, for these %1</source>
        <extracomment>%1 is counted entries such as &quot;12 characters&quot;.</extracomment>
        <translation>Conservar siempre lo que hay aquí (%1)</translation>
    </message>
    <message>
        <source>You wrote something for “%1” that is not saved yet. Close again to drop it.</source>
        <translation>Ha escrito algo para «%1» que aún no se ha guardado. Vuelva a cerrar para descartarlo.</translation>
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
        <translation>empezado – %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictPanel</name>
    <message>
        <source>All as &amp;here</source>
        <translation>Todo como aq&amp;uí</translation>
    </message>
    <message>
        <source>All as on the &amp;phone</source>
        <translation>Todo como en el te&amp;léfono</translation>
    </message>
    <message>
        <source>&amp;Show what is the same, too</source>
        <translation>&amp;Mostrar también lo que coincide</translation>
    </message>
    <message>
        <source>Changed here and on %1; noticed %2. Nothing is lost: choose what stays.</source>
        <extracomment>%1 is a phone&apos;s name, %2 a time such as &quot;3 minutes ago&quot;.</extracomment>
        <translation>Modificado aquí y en %1; detectado %2. No se pierde nada: elija qué se queda.</translation>
    </message>
    <message>
        <source>Deleted on %1, but changed here meanwhile; noticed %2.</source>
        <translation>Eliminado en %1, pero modificado aquí entretanto; detectado %2.</translation>
    </message>
    <message>
        <source>Changed on %1, but deleted here meanwhile; noticed %2.</source>
        <translation>Modificado en %1, pero eliminado aquí entretanto; detectado %2.</translation>
    </message>
    <message>
        <source>What the phone has cannot be saved as it is: %1</source>
        <translation>Lo que tiene el teléfono no se puede guardar tal cual: %1</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is here</source>
        <translation>De&amp;jarlo como está aquí</translation>
    </message>
    <message>
        <source>&amp;Delete it here, too</source>
        <translation>&amp;Eliminarlo también aquí</translation>
    </message>
    <message>
        <source>&amp;Leave it deleted</source>
        <translation>Dejarlo elimi&amp;nado</translation>
    </message>
    <message>
        <source>&amp;Bring it back, as chosen below</source>
        <translation>&amp;Recuperarlo, como se elija abajo</translation>
    </message>
    <message>
        <source>&amp;One entry, as chosen below</source>
        <translation>Una &amp;sola entrada, como se elija abajo</translation>
    </message>
    <message>
        <source>Keep &amp;both: what the phone has becomes an entry of its own</source>
        <translation>Conser&amp;var ambas: lo que tiene el teléfono se convierte en una entrada propia</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictRulesEdit</name>
    <message>
        <source>Add r&amp;ule</source>
        <translation>Añadir reg&amp;la</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>&amp;Quitar regla</translation>
    </message>
    <message>
        <source>Rules for conflicts</source>
        <translation>Reglas para los conflictos</translation>
    </message>
    <message>
        <source>In a</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Prevalece</translation>
    </message>
    <message>
        <source>Kind of entry of the new rule</source>
        <translation>Tipo de entrada de la nueva regla</translation>
    </message>
    <message>
        <source>the phone</source>
        <translation>el teléfono</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>el equipo de escritorio</translation>
    </message>
    <message>
        <source>Who wins by the new rule</source>
        <translation>Quién prevalece según la nueva regla</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::DeviceModel</name>
    <message>
        <source>Sync is off</source>
        <translation>La sincronización está desactivada</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows done of rows in all, while a phone syncs.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Has not synced yet</source>
        <translation>Aún no se ha sincronizado</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>Conflictos por resolver</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Con cambios pendientes</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a column&apos;s title and what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::DevicesPanel</name>
    <message>
        <source>&amp;Pair a device…</source>
        <translation>&amp;Emparejar un dispositivo…</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Unpair…</source>
        <translation>Desem&amp;parejar…</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>Dispositivos emparejados</translation>
    </message>
    <message>
        <source>No device is paired yet.

Choose “Pair a device…” and scan the code with the Storymaster app on your phone or tablet. Both need to be in the same network.</source>
        <translation>Aún no hay ningún dispositivo emparejado.

Elija «Emparejar un dispositivo…» y escanee el código con la aplicación Storymaster en su teléfono o tableta. Ambos deben estar en la misma red.</translation>
    </message>
    <message>
        <source>Sync is stopped.

Start it to see your devices, or choose “Pair a device…”.</source>
        <translation>La sincronización está detenida.

Iníciela para ver sus dispositivos o elija «Emparejar un dispositivo…».</translation>
    </message>
    <message>
        <source>Unpair a device</source>
        <translation>Desemparejar un dispositivo</translation>
    </message>
    <message>
        <source>Unpair “%1”?</source>
        <translation>¿Desemparejar «%1»?</translation>
    </message>
    <message>
        <source>It can no longer sync until you pair it again. What it has synced stays here; what it has not synced yet stays on it only.</source>
        <translation>No podrá volver a sincronizarse hasta que lo empareje de nuevo. Lo que ya ha sincronizado se queda aquí; lo que aún no ha sincronizado se queda solo en él.</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>&amp;Desemparejar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
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
    <message>
        <source>Encrypted connections cannot be set up on this computer. Turn encryption off in Settings to sync without it.</source>
        <translation>En este equipo no se pueden establecer conexiones cifradas. Desactive el cifrado en los ajustes para sincronizar sin él.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::OptionsPanel</name>
    <message>
        <source>Start s&amp;ync together with Storymaster</source>
        <translation>Iniciar la sincroni&amp;zación junto con Storymaster</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>&amp;Reachable from:</source>
        <translation>Acc&amp;esible desde:</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Accesible desde</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Available to phones that want it</source>
        <translation>Disponible para los teléfonos que lo pidan</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>When changes &amp;contradict:</source>
        <translation>Cuando los &amp;cambios se contradicen:</translation>
    </message>
    <message>
        <source>When changes contradict</source>
        <translation>Cuando los cambios se contradicen</translation>
    </message>
    <message>
        <source>Keep both and ask me</source>
        <translation>Conservar ambos y preguntarme</translation>
    </message>
    <message>
        <source>The later change wins</source>
        <translation>Prevalece el cambio más reciente</translation>
    </message>
    <message>
        <source>E&amp;xcept:</source>
        <translation>E&amp;xcepto:</translation>
    </message>
    <message>
        <source>Apps that know encryption use it. Others go on syncing in clear, and somebody in the same network could read along.</source>
        <translation>Las aplicaciones que conocen el cifrado lo usan. Las demás siguen sincronizando sin cifrar, y alguien en la misma red podría leerlo.</translation>
    </message>
    <message>
        <source>Nobody can read along. Apps that do not know encryption cannot sync.</source>
        <translation>Nadie puede leerlo. Las aplicaciones que no conocen el cifrado no pueden sincronizarse.</translation>
    </message>
    <message>
        <source>Everything travels in clear. Somebody in the same network can read along.</source>
        <translation>Todo viaja sin cifrar. Alguien en la misma red puede leerlo.</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Certificado:</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::OwnValueEdit</name>
    <message>
        <source>%1: your own</source>
        <extracomment>%1 is a part of an entry, such as &quot;Notes&quot;.</extracomment>
        <translation>%1: su propio valor</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s).</source>
        <translation>
            <numerusform>Sobra %n carácter.</numerusform>
            <numerusform>Sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>No puede estar vacío.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::PairingPanel</name>
    <message>
        <source>&amp;Address in the code:</source>
        <translation>Dirección en el &amp;código:</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Code for pairing</source>
        <translation>Código para emparejar</translation>
    </message>
    <message>
        <source>Address in the code</source>
        <translation>Dirección en el código</translation>
    </message>
    <message>
        <source>Sync is starting …</source>
        <translation>La sincronización se está iniciando…</translation>
    </message>
    <message>
        <source>Sync is stopped.</source>
        <translation>La sincronización está detenida.</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>No se pudo iniciar la sincronización: %1</translation>
    </message>
    <message>
        <source>No code can be made now.</source>
        <translation>Ahora no se puede crear ningún código.</translation>
    </message>
    <message>
        <source>Scan this code with the Storymaster app on your phone or tablet.</source>
        <translation>Escanee este código con la aplicación Storymaster en su teléfono o tableta.</translation>
    </message>
    <message>
        <source>A QR code with the address %1</source>
        <translation>Un código QR con la dirección %1</translation>
    </message>
    <message>
        <source>%1 – good for one device, for %2</source>
        <extracomment>%1 is an address such as 192.168.1.20:8765, %2 minutes and seconds such as 14:59.</extracomment>
        <translation>%1 – válido para un dispositivo, durante %2</translation>
    </message>
    <message>
        <source>“%1” is paired!</source>
        <translation>¡«%1» está emparejado!</translation>
    </message>
    <message>
        <source>It can sync now.</source>
        <translation>Ya puede sincronizarse.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ReferenceEdit</name>
    <message>
        <source>There are more. Type part of the name.</source>
        <translation>Hay más. Escriba parte del nombre.</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>%1, part of its name</source>
        <extracomment>%1 is a part of an entry, such as &quot;Background&quot;.</extracomment>
        <translation>%1, parte del nombre</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ResultView</name>
    <message>
        <source>What will be saved</source>
        <translation>Lo que se guardará</translation>
    </message>
    <message>
        <source>Two entries will be saved like this:</source>
        <translation>Se guardarán dos entradas así:</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>Se queda eliminada.</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>Se eliminará.</translation>
    </message>
    <message numerus="yes">
        <source>It will be saved like this, once you have chosen %n more value(s):</source>
        <translation>
            <numerusform>Se guardará así, cuando haya elegido %n valor más:</numerusform>
            <numerusform>Se guardará así, cuando haya elegido %n valores más:</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be saved like this:</source>
        <translation>Se guardará así:</translation>
    </message>
    <message>
        <source>(not chosen yet)</source>
        <translation>(aún sin elegir)</translation>
    </message>
    <message>
        <source>The one that is here</source>
        <translation>La que está aquí</translation>
    </message>
    <message>
        <source>A new one, from the phone</source>
        <translation>Una nueva, del teléfono</translation>
    </message>
    <message>
        <source>Choose what becomes of it. Brought back, it would be like this:</source>
        <translation>Elija qué será de ello. Recuperado, quedaría así:</translation>
    </message>
    <message>
        <source>Choose what becomes of it. Here it is like this:</source>
        <translation>Elija qué será de ello. Aquí está así:</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ServerPanel</name>
    <message>
        <source>State of sync</source>
        <translation>Estado de la sincronización</translation>
    </message>
    <message>
        <source>Preparation of the database</source>
        <translation>Preparación de la base de datos</translation>
    </message>
    <message>
        <source>Changed settings take effect when sync starts anew.</source>
        <translation>Los ajustes modificados se aplican cuando la sincronización se inicia de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Reiniciar ahora</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Stop sync</source>
        <translation>Detener la sincronización</translation>
    </message>
    <message>
        <source>Start sync</source>
        <translation>Iniciar la sincronización</translation>
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
        <source>Sync is running at %1</source>
        <translation>La sincronización está en marcha en %1</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>No se pudo iniciar la sincronización: %1</translation>
    </message>
    <message>
        <source>Sync is starting: the database is made ready, once …</source>
        <translation>La sincronización se está iniciando: la base de datos se prepara, una sola vez…</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SettingEdit</name>
    <message>
        <source>Set by %1 in the environment.</source>
        <translation>Fijado por %1 en el entorno.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SettingsPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Dispositivos</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>&amp;Opciones</translation>
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
    <message>
        <source>The name of a device has 1 to 255 characters, without line breaks.</source>
        <translation>El nombre de un dispositivo tiene de 1 a 255 caracteres, sin saltos de línea.</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back what was decided last</source>
        <translation>Deshace la última decisión</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <extracomment>%1 says what was decided, such as &quot;Character: Ann Baker&quot;.</extracomment>
        <translation>Guardado. %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ValueView</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
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
    <message>
        <source>No plugin is enabled.</source>
        <translation>No hay ningún complemento activado.</translation>
    </message>
</context>
</TS>
