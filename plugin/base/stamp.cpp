// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/stamp.h"

#include <chrono>
#include <cstdio>

namespace StorymasterSync {

namespace {

constexpr qint64 MicrosPerSecond = 1'000'000;
constexpr qint64 SecondsPerDay = 86'400;

QByteArray stampToUtf8(Stamp stamp, char separator, const char *zone)
{
    using namespace std::chrono;
    const qint64 seconds = stamp / MicrosPerSecond;
    const year_month_day date{sys_days{days{seconds / SecondsPerDay}}};
    const int second = int(seconds % SecondsPerDay);
    char buffer[40];
    const int length = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u%c%02d:%02d:%02d.%06d%s", int(date.year()),
                                     unsigned(date.month()), unsigned(date.day()), separator, second / 3600,
                                     second / 60 % 60, second % 60, int(stamp % MicrosPerSecond), zone);
    return QByteArray(buffer, length);
}

/** A reader of fixed-width decimal fields. */
class Fields
{
public:
    explicit Fields(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_position == m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_position]; }

    bool skip(QStringView allowed)
    {
        if (atEnd() || !allowed.contains(m_text[m_position]))
            return false;
        ++m_position;
        return true;
    }

    /** `width` ASCII digits, or -1. */
    int number(int width)
    {
        int value = 0;
        for (int i = 0; i < width; ++i, ++m_position) {
            if (atEnd() || m_text[m_position] < u'0' || m_text[m_position] > u'9')
                return -1;
            value = value * 10 + m_text[m_position].unicode() - u'0';
        }
        return value;
    }

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

/** The decimals after the point as microseconds, or -1. */
int readMicros(Fields &fields)
{
    int micros = 0;
    int count = 0;
    for (; fields.peek() >= u'0' && fields.peek() <= u'9'; ++count) {
        const int digit = fields.number(1);
        if (count < 6)
            micros = micros * 10 + digit;
    }
    if (count < 1 || count > 9)
        return -1;
    for (; count < 6; ++count)
        micros *= 10;
    return micros;
}

/** Seconds east of UTC, or nothing where the zone is malformed. */
std::optional<int> readZone(Fields &fields)
{
    if (fields.atEnd())
        return 0;
    if (fields.skip(u"Zz"))
        return 0;
    const int sign = fields.peek() == u'-' ? -1 : 1;
    if (!fields.skip(u"+-"))
        return std::nullopt;
    const int hours = fields.number(2);
    if (!fields.skip(u":"))
        return std::nullopt;
    const int minutes = fields.number(2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 3600 + minutes * 60);
}

} // namespace

QString stampToWire(Stamp stamp)
{
    return QString::fromLatin1(stampToUtf8(stamp, 'T', "Z"));
}

QByteArray stampToWireUtf8(Stamp stamp)
{
    return stampToUtf8(stamp, 'T', "Z");
}

QString stampToDatabase(Stamp stamp)
{
    return QString::fromLatin1(stampToUtf8(stamp, ' ', ""));
}

std::optional<Stamp> stampFromText(QStringView text)
{
    using namespace std::chrono;
    Fields fields(text);
    const int yearNumber = fields.number(4);
    const bool dash1 = fields.skip(u"-");
    const int monthNumber = fields.number(2);
    const bool dash2 = fields.skip(u"-");
    const int dayNumber = fields.number(2);
    const bool separator = fields.skip(u"Tt ");
    const int hour = fields.number(2);
    const bool colon1 = fields.skip(u":");
    const int minute = fields.number(2);
    const bool colon2 = fields.skip(u":");
    const int second = fields.number(2);
    if (yearNumber < 0 || monthNumber < 0 || dayNumber < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 60 || !dash1 || !dash2 || !separator || !colon1 || !colon2)
        return std::nullopt;
    int micros = 0;
    if (fields.skip(u".")) {
        micros = readMicros(fields);
        if (micros < 0)
            return std::nullopt;
    }
    const auto zone = readZone(fields);
    if (!zone || !fields.atEnd())
        return std::nullopt;
    const year_month_day date{year{yearNumber}, month{unsigned(monthNumber)}, day{unsigned(dayNumber)}};
    if (!date.ok())
        return std::nullopt;
    const qint64 dayCount = sys_days{date}.time_since_epoch().count();
    const qint64 seconds = dayCount * SecondsPerDay + hour * 3600 + minute * 60 + second - *zone;
    const Stamp stamp = seconds * MicrosPerSecond + micros;
    if (stamp < MinStamp || stamp > MaxStamp)
        return std::nullopt;
    return stamp;
}

} // namespace StorymasterSync
