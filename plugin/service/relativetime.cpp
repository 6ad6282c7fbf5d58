// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/relativetime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace StorymasterSync {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Days = 7;

QString said(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("RelativeTime", text, nullptr, int(count));
}

} // namespace

QString timeInWords(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < Minute)
        return said(QT_TRANSLATE_NOOP("RelativeTime", "just now"));
    if (seconds < Hour)
        return said(QT_TRANSLATE_N_NOOP("RelativeTime", "%n minute(s) ago"), seconds / Minute);
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0 || seconds < 6 * Hour)
        return said(QT_TRANSLATE_N_NOOP("RelativeTime", "%n hour(s) ago"), seconds / Hour);
    if (days == 1)
        return said(QT_TRANSLATE_NOOP("RelativeTime", "yesterday"));
    if (days < Days)
        return said(QT_TRANSLATE_N_NOOP("RelativeTime", "%n day(s) ago"), days);
    return QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace StorymasterSync
