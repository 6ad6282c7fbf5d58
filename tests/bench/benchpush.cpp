// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "benchpush.h"

#include "benchfiles.h"

namespace StorymasterSync {

namespace {

QByteArray member(const char *name, const QByteArray &text)
{
    return QByteArray(",\"") + name + "\":\"" + text + '"';
}

/** Every column of an actor that holds text. */
QByteArray texts(int row)
{
    static const char *const Columns[] = {"first_name", "middle_name", "last_name", "title", "job",
                                          "actor_role", "ideal",       "bond",      "flaw",  "appearance",
                                          "strengths",  "weaknesses",  "notes"};
    QByteArray all;
    int column = 0;
    for (const char *name : Columns)
        all += member(name, BenchFiles::words(row, column++));
    return all;
}

QByteArray push(const QByteArrayList &changes)
{
    return "{\"changes\":[" + changes.join(',') + "]}";
}

} // namespace

QByteArray BenchPush::uuid(int series, int row)
{
    const QByteArray last = QByteArray::number(row, 16).rightJustified(12, '0');
    return QByteArray::number(0x10000000 + series, 16) + "-0000-4000-8000-" + last;
}

QByteArray BenchPush::creates(int series, int first, int count)
{
    QByteArrayList changes;
    for (int row = first; row < first + count; ++row)
        changes.append("{\"entity_type\":\"actor\",\"operation\":\"create\",\"sync_uuid\":\"" + uuid(series, row)
                       + "\",\"data\":{\"setting_id\":1,\"background_id\":" + QByteArray::number(1 + row % 50)
                       + ",\"alignment_id\":" + QByteArray::number(1 + row % 49)
                       + ",\"actor_age\":" + QByteArray::number(20 + row % 60) + texts(row) + "}}");
    return push(changes);
}

QByteArray BenchPush::updates(int first, int count, int version)
{
    QByteArrayList changes;
    for (int row = first; row < first + count; ++row)
        changes.append("{\"entity_type\":\"actor\",\"operation\":\"update\",\"entity_id\":" + QByteArray::number(row)
                       + ",\"version\":" + QByteArray::number(version) + ",\"data\":{\"title\":\""
                       + BenchFiles::words(row, 100 + version) + "\",\"notes\":\""
                       + BenchFiles::words(row, 200 + version) + "\"}}");
    return push(changes);
}

} // namespace StorymasterSync
