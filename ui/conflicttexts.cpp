// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/conflicttexts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace StorymasterSync::ConflictTexts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDevice = 32;

} // namespace

QString title(const ConflictView &view)
{
    QString kind = view.kindOfEntry;
    if (!kind.isEmpty())
        kind[0] = kind[0].toUpper();
    if (view.title.isEmpty())
        //: %1 is a kind of entry, such as "Character".
        return QCoreApplication::translate("ConflictTexts", "%1 without a name").arg(kind);
    //: %1 is a kind of entry, such as "Character", %2 its name.
    return QCoreApplication::translate("ConflictTexts", "%1: %2").arg(kind, view.title);
}

QString deviceName(const QString &name)
{
    return name.size() > LongestDevice ? name.left(LongestDevice - 1).trimmed() + u'…' : name;
}

QString escaped(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString unescaped(QString text)
{
    return text.replace("&&"_L1, "&"_L1);
}

QList<TextSpan> joined(const QList<TextSpan> &one, const QList<TextSpan> &other)
{
    QList<TextSpan> all = one + other;
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.begin < b.begin; });
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(all)) {
        TextSpan *last = result.isEmpty() ? nullptr : &result.last();
        if (last && span.begin <= last->begin + last->length)
            last->length = std::max(last->length, span.begin + span.length - last->begin);
        else
            result.append(span);
    }
    return result;
}

} // namespace StorymasterSync::ConflictTexts
