// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/entitynames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>
#include <limits>

namespace StorymasterSync::EntityNames {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    QLatin1StringView table;
    const char *one;
    const char *counted;
};

constexpr Name Names[] = {
    {"user"_L1, QT_TRANSLATE_NOOP("EntityNames", "user"), QT_TRANSLATE_N_NOOP("EntityNames", "%n user(s)")},
    {"setting"_L1, QT_TRANSLATE_NOOP("EntityNames", "setting"), QT_TRANSLATE_N_NOOP("EntityNames", "%n setting(s)")},
    {"storyline"_L1, QT_TRANSLATE_NOOP("EntityNames", "storyline"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n storyline(s)")},
    {"alignment"_L1, QT_TRANSLATE_NOOP("EntityNames", "alignment"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n alignment(s)")},
    {"arc_type"_L1, QT_TRANSLATE_NOOP("EntityNames", "kind of arc"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n kind(s) of arc")},
    {"background"_L1, QT_TRANSLATE_NOOP("EntityNames", "background"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n background(s)")},
    {"class"_L1, QT_TRANSLATE_NOOP("EntityNames", "class"), QT_TRANSLATE_N_NOOP("EntityNames", "%n class(es)")},
    {"faction"_L1, QT_TRANSLATE_NOOP("EntityNames", "faction"), QT_TRANSLATE_N_NOOP("EntityNames", "%n faction(s)")},
    {"history"_L1, QT_TRANSLATE_NOOP("EntityNames", "historical event"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n historical event(s)")},
    {"litography_node"_L1, QT_TRANSLATE_NOOP("EntityNames", "story node"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n story node(s)")},
    {"litography_plot"_L1, QT_TRANSLATE_NOOP("EntityNames", "plot"), QT_TRANSLATE_N_NOOP("EntityNames", "%n plot(s)")},
    {"location_"_L1, QT_TRANSLATE_NOOP("EntityNames", "place"), QT_TRANSLATE_N_NOOP("EntityNames", "%n place(s)")},
    {"object_"_L1, QT_TRANSLATE_NOOP("EntityNames", "object"), QT_TRANSLATE_N_NOOP("EntityNames", "%n object(s)")},
    {"race"_L1, QT_TRANSLATE_NOOP("EntityNames", "race"), QT_TRANSLATE_N_NOOP("EntityNames", "%n race(s)")},
    {"skills"_L1, QT_TRANSLATE_NOOP("EntityNames", "skill"), QT_TRANSLATE_N_NOOP("EntityNames", "%n skill(s)")},
    {"stat"_L1, QT_TRANSLATE_NOOP("EntityNames", "attribute"), QT_TRANSLATE_N_NOOP("EntityNames", "%n attribute(s)")},
    {"storyline_to_setting"_L1, QT_TRANSLATE_NOOP("EntityNames", "setting of a storyline"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n setting(s) of storylines")},
    {"world_data"_L1, QT_TRANSLATE_NOOP("EntityNames", "world fact"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n world fact(s)")},
    {"actor"_L1, QT_TRANSLATE_NOOP("EntityNames", "character"), QT_TRANSLATE_N_NOOP("EntityNames", "%n character(s)")},
    {"faction_a_on_b_relations"_L1, QT_TRANSLATE_NOOP("EntityNames", "relation between factions"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n relation(s) between factions")},
    {"history_faction"_L1, QT_TRANSLATE_NOOP("EntityNames", "faction in an event"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n faction(s) in events")},
    {"history_location"_L1, QT_TRANSLATE_NOOP("EntityNames", "place of an event"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n place(s) of events")},
    {"history_object"_L1, QT_TRANSLATE_NOOP("EntityNames", "object in an event"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n object(s) in events")},
    {"history_world_data"_L1, QT_TRANSLATE_NOOP("EntityNames", "world fact of an event"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n world fact(s) of events")},
    {"litography_arc"_L1, QT_TRANSLATE_NOOP("EntityNames", "story arc"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n story arc(s)")},
    {"litography_notes"_L1, QT_TRANSLATE_NOOP("EntityNames", "note"), QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s)")},
    {"litography_plot_section"_L1, QT_TRANSLATE_NOOP("EntityNames", "plot section"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n plot section(s)")},
    {"location_a_on_b_relations"_L1, QT_TRANSLATE_NOOP("EntityNames", "relation between places"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n relation(s) between places")},
    {"location_city"_L1, QT_TRANSLATE_NOOP("EntityNames", "city"), QT_TRANSLATE_N_NOOP("EntityNames", "%n city(s)")},
    {"location_city_districts"_L1, QT_TRANSLATE_NOOP("EntityNames", "city district"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n city district(s)")},
    {"location_dungeon"_L1, QT_TRANSLATE_NOOP("EntityNames", "dungeon"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n dungeon(s)")},
    {"location_economic_relations"_L1, QT_TRANSLATE_NOOP("EntityNames", "trade between places"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n trade link(s) between places")},
    {"location_flora_fauna"_L1, QT_TRANSLATE_NOOP("EntityNames", "plant or animal"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n plant(s) or animal(s)")},
    {"location_geographic_relations"_L1, QT_TRANSLATE_NOOP("EntityNames", "route between places"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n route(s) between places")},
    {"location_hierarchy"_L1, QT_TRANSLATE_NOOP("EntityNames", "place within a place"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n place(s) within places")},
    {"location_political_relations"_L1, QT_TRANSLATE_NOOP("EntityNames", "treaty between places"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n treaty(s) between places")},
    {"location_to_faction"_L1, QT_TRANSLATE_NOOP("EntityNames", "faction at a place"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n faction(s) at places")},
    {"node_connection"_L1, QT_TRANSLATE_NOOP("EntityNames", "connection of story nodes"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n connection(s) of story nodes")},
    {"sub_race"_L1, QT_TRANSLATE_NOOP("EntityNames", "sub-race"), QT_TRANSLATE_N_NOOP("EntityNames", "%n sub-race(s)")},
    {"actor_a_on_b_relations"_L1, QT_TRANSLATE_NOOP("EntityNames", "relation between characters"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n relation(s) between characters")},
    {"actor_to_class"_L1, QT_TRANSLATE_NOOP("EntityNames", "class of a character"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n class(es) of characters")},
    {"actor_to_race"_L1, QT_TRANSLATE_NOOP("EntityNames", "race of a character"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n race(s) of characters")},
    {"actor_to_skills"_L1, QT_TRANSLATE_NOOP("EntityNames", "skill of a character"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n skill(s) of characters")},
    {"actor_to_stat"_L1, QT_TRANSLATE_NOOP("EntityNames", "attribute of a character"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n attribute(s) of characters")},
    {"arc_point"_L1, QT_TRANSLATE_NOOP("EntityNames", "arc point"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n arc point(s)")},
    {"arc_to_actor"_L1, QT_TRANSLATE_NOOP("EntityNames", "character in an arc"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n character(s) in arcs")},
    {"arc_to_node"_L1, QT_TRANSLATE_NOOP("EntityNames", "story node in an arc"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n story node(s) in arcs")},
    {"faction_members"_L1, QT_TRANSLATE_NOOP("EntityNames", "member of a faction"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n member(s) of factions")},
    {"history_actor"_L1, QT_TRANSLATE_NOOP("EntityNames", "character in an event"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n character(s) in events")},
    {"litography_node_to_plot_section"_L1, QT_TRANSLATE_NOOP("EntityNames", "story node in a plot section"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n story node(s) in plot sections")},
    {"litography_note_to_actor"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on a character"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on characters")},
    {"litography_note_to_background"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on a background"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on backgrounds")},
    {"litography_note_to_class"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on a class"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on classes")},
    {"litography_note_to_faction"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on a faction"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on factions")},
    {"litography_note_to_history"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on an event"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on events")},
    {"litography_note_to_location"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on a place"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on places")},
    {"litography_note_to_object"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on an object"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on objects")},
    {"litography_note_to_race"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on a race"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on races")},
    {"litography_note_to_skills"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on a skill"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on skills")},
    {"litography_note_to_sub_race"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on a sub-race"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on sub-races")},
    {"litography_note_to_world_data"_L1, QT_TRANSLATE_NOOP("EntityNames", "note on a world fact"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n note(s) on world facts")},
    {"object_to_owner"_L1, QT_TRANSLATE_NOOP("EntityNames", "owner of an object"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n owner(s) of objects")},
    {"residents"_L1, QT_TRANSLATE_NOOP("EntityNames", "resident"),
     QT_TRANSLATE_N_NOOP("EntityNames", "%n resident(s)")},
};

const Name *find(const QString &type)
{
    static const auto byTable = [] {
        QHash<QString, const Name *> index;
        for (const Name &name : Names)
            index.insert(name.table, &name);
        return index;
    }();
    // The type of table location_ is called `location`, that of object_ sometimes `object`.
    const Name *found = byTable.value(type);
    return found ? found : byTable.value(type + u'_');
}

QString readable(const QString &type)
{
    return QString(type).replace(u'_', u' ').trimmed();
}

} // namespace

QString one(const QString &type)
{
    const Name *name = find(type);
    return name ? QCoreApplication::translate("EntityNames", name->one) : readable(type);
}

QString counted(const QString &type, qint64 count)
{
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    if (const Name *name = find(type))
        return QCoreApplication::translate("EntityNames", name->counted, nullptr, n);
    //: %1 is the name of a kind of entry that the app brought and that has no name of its own here.
    return QCoreApplication::translate("EntityNames", "%n \"%1\"", nullptr, n).arg(readable(type));
}

QStringList types()
{
    QStringList list;
    for (const Name &name : Names)
        list.append(name.table == "location_"_L1 ? u"location"_s : QString(name.table));
    return list;
}

} // namespace StorymasterSync::EntityNames
