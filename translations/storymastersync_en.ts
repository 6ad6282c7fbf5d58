<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>EntityNames</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n storyline(s)</source>
        <translation>
            <numerusform>%n storyline</numerusform>
            <numerusform>%n storylines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alignment(s)</source>
        <translation>
            <numerusform>%n alignment</numerusform>
            <numerusform>%n alignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of arc</source>
        <translation>
            <numerusform>%n kind of arc</numerusform>
            <numerusform>%n kinds of arc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n background(s)</source>
        <translation>
            <numerusform>%n background</numerusform>
            <numerusform>%n backgrounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s)</source>
        <translation>
            <numerusform>%n faction</numerusform>
            <numerusform>%n factions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n historical event(s)</source>
        <translation>
            <numerusform>%n historical event</numerusform>
            <numerusform>%n historical events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s)</source>
        <translation>
            <numerusform>%n story node</numerusform>
            <numerusform>%n story nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plot(s)</source>
        <translation>
            <numerusform>%n plot</numerusform>
            <numerusform>%n plots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n race(s)</source>
        <translation>
            <numerusform>%n race</numerusform>
            <numerusform>%n races</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>%n attribute</numerusform>
            <numerusform>%n attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of storylines</source>
        <translation>
            <numerusform>%n setting of a storyline</numerusform>
            <numerusform>%n settings of storylines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s)</source>
        <translation>
            <numerusform>%n world fact</numerusform>
            <numerusform>%n world facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between factions</source>
        <translation>
            <numerusform>%n relation between factions</numerusform>
            <numerusform>%n relations between factions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) in events</source>
        <translation>
            <numerusform>%n faction in an event</numerusform>
            <numerusform>%n factions in events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of events</source>
        <translation>
            <numerusform>%n place of an event</numerusform>
            <numerusform>%n places of events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) in events</source>
        <translation>
            <numerusform>%n object in an event</numerusform>
            <numerusform>%n objects in events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s) of events</source>
        <translation>
            <numerusform>%n world fact of an event</numerusform>
            <numerusform>%n world facts of events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story arc(s)</source>
        <translation>
            <numerusform>%n story arc</numerusform>
            <numerusform>%n story arcs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plot section(s)</source>
        <translation>
            <numerusform>%n plot section</numerusform>
            <numerusform>%n plot sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between places</source>
        <translation>
            <numerusform>%n relation between places</numerusform>
            <numerusform>%n relations between places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city(s)</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city district(s)</source>
        <translation>
            <numerusform>%n city district</numerusform>
            <numerusform>%n city districts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dungeon(s)</source>
        <translation>
            <numerusform>%n dungeon</numerusform>
            <numerusform>%n dungeons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trade link(s) between places</source>
        <translation>
            <numerusform>%n trade link between places</numerusform>
            <numerusform>%n trade links between places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plant(s) or animal(s)</source>
        <translation>
            <numerusform>%n plant or animal</numerusform>
            <numerusform>%n plants or animals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) between places</source>
        <translation>
            <numerusform>%n route between places</numerusform>
            <numerusform>%n routes between places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within places</source>
        <translation>
            <numerusform>%n place within a place</numerusform>
            <numerusform>%n places within places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(s) between places</source>
        <translation>
            <numerusform>%n treaty between places</numerusform>
            <numerusform>%n treaties between places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) at places</source>
        <translation>
            <numerusform>%n faction at a place</numerusform>
            <numerusform>%n factions at places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of story nodes</source>
        <translation>
            <numerusform>%n connection of story nodes</numerusform>
            <numerusform>%n connections of story nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-race(s)</source>
        <translation>
            <numerusform>%n sub-race</numerusform>
            <numerusform>%n sub-races</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between characters</source>
        <translation>
            <numerusform>%n relation between characters</numerusform>
            <numerusform>%n relations between characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) of characters</source>
        <translation>
            <numerusform>%n class of a character</numerusform>
            <numerusform>%n classes of characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n race(s) of characters</source>
        <translation>
            <numerusform>%n race of a character</numerusform>
            <numerusform>%n races of characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) of characters</source>
        <translation>
            <numerusform>%n skill of a character</numerusform>
            <numerusform>%n skills of characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) of characters</source>
        <translation>
            <numerusform>%n attribute of a character</numerusform>
            <numerusform>%n attributes of characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arc point(s)</source>
        <translation>
            <numerusform>%n arc point</numerusform>
            <numerusform>%n arc points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in arcs</source>
        <translation>
            <numerusform>%n character in an arc</numerusform>
            <numerusform>%n characters in arcs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in arcs</source>
        <translation>
            <numerusform>%n story node in an arc</numerusform>
            <numerusform>%n story nodes in arcs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of factions</source>
        <translation>
            <numerusform>%n member of a faction</numerusform>
            <numerusform>%n members of factions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in events</source>
        <translation>
            <numerusform>%n character in an event</numerusform>
            <numerusform>%n characters in events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in plot sections</source>
        <translation>
            <numerusform>%n story node in a plot section</numerusform>
            <numerusform>%n story nodes in plot sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on characters</source>
        <translation>
            <numerusform>%n note on a character</numerusform>
            <numerusform>%n notes on characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on backgrounds</source>
        <translation>
            <numerusform>%n note on a background</numerusform>
            <numerusform>%n notes on backgrounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on classes</source>
        <translation>
            <numerusform>%n note on a class</numerusform>
            <numerusform>%n notes on classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on factions</source>
        <translation>
            <numerusform>%n note on a faction</numerusform>
            <numerusform>%n notes on factions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on events</source>
        <translation>
            <numerusform>%n note on an event</numerusform>
            <numerusform>%n notes on events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on places</source>
        <translation>
            <numerusform>%n note on a place</numerusform>
            <numerusform>%n notes on places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on objects</source>
        <translation>
            <numerusform>%n note on an object</numerusform>
            <numerusform>%n notes on objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on races</source>
        <translation>
            <numerusform>%n note on a race</numerusform>
            <numerusform>%n notes on races</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on skills</source>
        <translation>
            <numerusform>%n note on a skill</numerusform>
            <numerusform>%n notes on skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on sub-races</source>
        <translation>
            <numerusform>%n note on a sub-race</numerusform>
            <numerusform>%n notes on sub-races</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on world facts</source>
        <translation>
            <numerusform>%n note on a world fact</numerusform>
            <numerusform>%n notes on world facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) of objects</source>
        <translation>
            <numerusform>%n owner of an object</numerusform>
            <numerusform>%n owners of objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n resident</numerusform>
            <numerusform>%n residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &quot;%1&quot;</source>
        <extracomment>%1 is the name of a kind of entry that the app brought and that has no name of its own here.</extracomment>
        <translation>
            <numerusform>%n &quot;%1&quot;</numerusform>
            <numerusform>%n &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorymasterHost::ConflictBadge</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorymasterHost::MainWindow</name>
    <message numerus="yes">
        <source>A phone changed %n row(s) of %1.</source>
        <translation>
            <numerusform>A phone changed %n row of %1.</numerusform>
            <numerusform>A phone changed %n rows of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityChart</name>
    <message numerus="yes">
        <source>%n change(s) in the last month</source>
        <translation>
            <numerusform>%n change in the last month</numerusform>
            <numerusform>%n changes in the last month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityModel</name>
    <message numerus="yes">
        <source>%n other entry(s)</source>
        <translation>
            <numerusform>%n other entry</numerusform>
            <numerusform>%n other entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorymasterSync::OwnValueEdit</name>
    <message numerus="yes">
        <source>Too long by %n character(s).</source>
        <translation>
            <numerusform>Too long by %n character.</numerusform>
            <numerusform>Too long by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ResultView</name>
    <message numerus="yes">
        <source>It will be saved like this, once you have chosen %n more value(s):</source>
        <translation>
            <numerusform>It will be saved like this, once you have chosen %n more value:</numerusform>
            <numerusform>It will be saved like this, once you have chosen %n more values:</numerusform>
        </translation>
    </message>
</context>
</TS>
