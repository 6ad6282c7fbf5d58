// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/columnnames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace StorymasterSync::ColumnNames {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    QLatin1StringView column;
    const char *text;
};

constexpr Name Names[] = {
    {"acquisition_date"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Acquisition date")},
    {"acquisition_method"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Acquisition method")},
    {"acquisition_story"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Acquisition story")},
    {"actor_a_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "First character")},
    {"actor_age"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Age")},
    {"actor_b_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Second character")},
    {"actor_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Character")},
    {"actor_role"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Role")},
    {"administrative_level"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Administrative level")},
    {"alignment_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Alignment")},
    {"appearance"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Appearance")},
    {"arc_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Story arc")},
    {"arc_type_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of story arc")},
    {"background_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Background")},
    {"base_value"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Base value")},
    {"bond"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Bond")},
    {"challenges"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Challenges")},
    {"character_perspective"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Character perspective")},
    {"character_relationships"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Character relationships")},
    {"child_location_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Inner place")},
    {"child_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of inner place")},
    {"class_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Class")},
    {"community_standing"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Community standing")},
    {"conflicts"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Conflicts")},
    {"consequences"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Consequences")},
    {"control_mechanisms"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Control mechanisms")},
    {"control_method"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Control method")},
    {"control_strength"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Control strength")},
    {"control_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of control")},
    {"coordinates"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Coordinates")},
    {"cultural_upbringing"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Cultural upbringing")},
    {"current_level"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Current level")},
    {"current_status"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Current status")},
    {"dangers"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Dangers")},
    {"description"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Description")},
    {"distance"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Distance")},
    {"district_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "District")},
    {"economic_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of trade")},
    {"economically"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Economically")},
    {"emotional_state"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Emotional state")},
    {"established_date"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Established date")},
    {"event_year"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Year")},
    {"experience_points"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Experience points")},
    {"experience_years"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Experience years")},
    {"faction_a_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "First faction")},
    {"faction_b_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Second faction")},
    {"faction_expenses"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Expenses")},
    {"faction_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Faction")},
    {"faction_income_sources"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Income sources")},
    {"faction_perspective"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Faction perspective")},
    {"faction_power"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Faction power")},
    {"faction_presence"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Faction presence")},
    {"faction_values"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Values")},
    {"feels"_L1, QT_TRANSLATE_NOOP("ColumnNames", "How it feels")},
    {"first_name"_L1, QT_TRANSLATE_NOOP("ColumnNames", "First name")},
    {"flaw"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Flaw")},
    {"future_plans"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Future plans")},
    {"geographic_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of route")},
    {"goals"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Goals")},
    {"governance_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of government")},
    {"government"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Government")},
    {"heritage_secrets"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Heritage secrets")},
    {"heritage_strength"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Heritage strength")},
    {"hierarchy_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of hierarchy")},
    {"history_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Historical event")},
    {"housing_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of housing")},
    {"how_joined"_L1, QT_TRANSLATE_NOOP("ColumnNames", "How joined")},
    {"how_learned"_L1, QT_TRANSLATE_NOOP("ColumnNames", "How learned")},
    {"how_met"_L1, QT_TRANSLATE_NOOP("ColumnNames", "How met")},
    {"ideal"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Ideal")},
    {"impact_on_character"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Impact on the character")},
    {"impact_on_faction"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Impact on the faction")},
    {"input_node_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "To story node")},
    {"internal_conflict"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Internal conflict")},
    {"involvement_level"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Involvement level")},
    {"is_city"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Is a city")},
    {"is_dungeon"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Is a dungeon")},
    {"is_mutual"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Mutual")},
    {"is_public"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Public")},
    {"is_public_knowledge"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Publicly known")},
    {"item_condition"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Item condition")},
    {"job"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Occupation")},
    {"join_date"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Join date")},
    {"key_supporters"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Key supporters")},
    {"last_name"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Last name")},
    {"learning_goals"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Learning goals")},
    {"level"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Level")},
    {"linked_node"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Linked story node")},
    {"litography_plot_section_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Plot section")},
    {"living_conditions"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Living conditions")},
    {"living_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of living being")},
    {"local_opposition"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Local opposition")},
    {"location_a_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "First place")},
    {"location_b_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Second place")},
    {"location_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Place")},
    {"location_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of place")},
    {"loyalty"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Loyalty")},
    {"membership_status"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Membership status")},
    {"mentor"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Mentor")},
    {"middle_name"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Middle name")},
    {"modifier"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Modifier")},
    {"move_in_date"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Move in date")},
    {"name"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Name")},
    {"node_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Story node")},
    {"node_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of story node")},
    {"note_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Note")},
    {"note_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of note")},
    {"notes"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Notes")},
    {"object_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Object")},
    {"object_value"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Value")},
    {"opinion"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Opinion")},
    {"order_index"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Place in order")},
    {"output_node_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "From story node")},
    {"overall"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Overall relation")},
    {"ownership_status"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Ownership status")},
    {"ownership_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of ownership")},
    {"parent_location_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Outer place")},
    {"parent_race_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Race")},
    {"parent_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of outer place")},
    {"personal_goals"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Personal goals")},
    {"plot_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Plot")},
    {"plot_section_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of plot section")},
    {"political_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of treaty")},
    {"politically"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Politically")},
    {"power_dynamic"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Power dynamic")},
    {"practice_frequency"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Practice frequency")},
    {"proficiency_level"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Proficiency level")},
    {"race_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Race")},
    {"rank"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Rank")},
    {"rarity"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Rarity")},
    {"reason_for_living"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Reason for living there")},
    {"relationship_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of relationship")},
    {"relationships_neighbors"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Relationships with neighbours")},
    {"relative_power"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Relative power")},
    {"reputation_within"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Reputation within the faction")},
    {"residency_status"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Residency status")},
    {"residency_type"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Kind of residency")},
    {"resources_benefits"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Resources benefits")},
    {"responsibilities"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Responsibilities")},
    {"role"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Role")},
    {"role_in_event"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Role in the event")},
    {"secrets"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Secrets")},
    {"setting_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Setting")},
    {"shared_history"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Shared history")},
    {"sights"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Sights")},
    {"skill_applications"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Skill applications")},
    {"skill_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Skill")},
    {"skill_level"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Skill level")},
    {"skill_trait"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Trait")},
    {"smells"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Smells")},
    {"sounds"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Sounds")},
    {"specialization"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Specialization")},
    {"specialty"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Specialty")},
    {"stat_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Attribute")},
    {"stat_value"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Value")},
    {"status"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Status")},
    {"storage_location"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Storage location")},
    {"storyline_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Storyline")},
    {"strength"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Strength")},
    {"strengths"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Strengths")},
    {"sub_race_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Sub-race")},
    {"tastes"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Tastes")},
    {"temporary_modifier"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Temporary modifier")},
    {"timeline"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Timeline")},
    {"title"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Title")},
    {"trade_frequency"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Trade frequency")},
    {"trade_goods"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Trade goods")},
    {"trade_value"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Trade value")},
    {"trade_volume"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Trade volume")},
    {"training_location"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Training location")},
    {"traps"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Traps")},
    {"travel_difficulty"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Travel difficulty")},
    {"travel_method"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Travel method")},
    {"travel_time"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Travel time")},
    {"treaty_date"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Treaty date")},
    {"treaty_name"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Treaty name")},
    {"trust_level"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Trust level")},
    {"usage_frequency"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Usage frequency")},
    {"user_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Writer")},
    {"username"_L1, QT_TRANSLATE_NOOP("ColumnNames", "User name")},
    {"weaknesses"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Weaknesses")},
    {"world_data_id"_L1, QT_TRANSLATE_NOOP("ColumnNames", "World fact")},
    {"x_position"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Position from left")},
    {"y_position"_L1, QT_TRANSLATE_NOOP("ColumnNames", "Position from top")},
};

QString readable(QString column)
{
    if (column.endsWith("_id"_L1))
        column.chop(3);
    column = column.replace(u'_', u' ').simplified();
    if (!column.isEmpty())
        column[0] = column[0].toUpper();
    return column;
}

} // namespace

QString of(const QString &column)
{
    static const auto byColumn = [] {
        QHash<QString, const char *> index;
        for (const Name &name : Names)
            index.insert(name.column, name.text);
        return index;
    }();
    const char *text = byColumn.value(column);
    return text ? QCoreApplication::translate("ColumnNames", text) : readable(column);
}

QStringList known()
{
    QStringList list;
    for (const Name &name : Names)
        list.append(name.column);
    return list;
}

} // namespace StorymasterSync::ColumnNames
