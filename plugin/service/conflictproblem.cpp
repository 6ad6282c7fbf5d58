// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/conflictproblem.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

QString conflictProblemInWords(QLatin1StringView code, const QString &detail)
{
    static const QHash<QString, const char *> sentences{
        {u"already_resolved"_s,
         QT_TRANSLATE_NOOP("ConflictProblem", "This conflict does not wait any more: it was settled elsewhere.")},
        {u"unknown_conflict"_s, QT_TRANSLATE_NOOP("ConflictProblem", "This conflict is not there any more.")},
        {u"changed_since"_s,
         QT_TRANSLATE_NOOP("ConflictProblem",
                           "The entry was changed since, so the decision cannot be taken back any more.")},
        {u"not_resolved"_s, QT_TRANSLATE_NOOP("ConflictProblem", "This decision was taken back already.")},
        {u"changed_meanwhile"_s,
         QT_TRANSLATE_NOOP("ConflictProblem", "The entry was changed meanwhile. Look at it again, then choose.")},
        {u"constraint_failed"_s,
         QT_TRANSLATE_NOOP(
             "ConflictProblem",
             "This cannot be saved: an entry like this exists already, or a rule of the app forbids it.")},
        {u"missing_reference"_s,
         QT_TRANSLATE_NOOP("ConflictProblem", "This cannot be saved: it names an entry that is gone.")},
        {u"not_applicable"_s, QT_TRANSLATE_NOOP("ConflictProblem", "There are no two entries to keep here.")},
        {u"unknown_column"_s,
         QT_TRANSLATE_NOOP("ConflictProblem", "The phone knows of something that this database has no place for.")},
    };
    if (const char *sentence = sentences.value(QString(code)))
        return QCoreApplication::translate("ConflictProblem", sentence);
    if (code == "invalid_value"_L1 || code == "missing_field"_L1)
        //: %1 says in English which value is wrong, and why.
        return QCoreApplication::translate("ConflictProblem", "One of the values cannot be saved. %1").arg(detail);
    return detail;
}

} // namespace StorymasterSync
