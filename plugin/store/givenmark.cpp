// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/givenmark.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Prefix = "given-"_L1;

} // namespace

GivenMark::GivenMark(const QString &folder, const QString &epoch)
    : m_path(folder + u'/' + Prefix + epoch), m_mark(read(m_path))
{}

GivenMark::Mark GivenMark::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> fields = file.read(100).simplified().split(' ');
    return fields.size() == 2 ? Mark{fields[0].toLongLong(), fields[1].toLongLong()} : Mark();
}

qint64 GivenMark::highestVersion(const QString &folder)
{
    qint64 highest = 0;
    const QStringList names = QDir(folder).entryList({Prefix + u'*'}, QDir::Files);
    for (const QString &name : names)
        highest = std::max(highest, read(folder + u'/' + name).version);
    return highest;
}

GivenMark::Mark GivenMark::mark() const
{
    const QMutexLocker lock(&m_mutex);
    return m_mark;
}

bool GivenMark::raise(const Mark &mark)
{
    const QMutexLocker lock(&m_mutex);
    const Mark raised{std::max(m_mark.stamp, mark.stamp), std::max(m_mark.version, mark.version)};
    if (raised == m_mark)
        return true;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const QByteArray line = QByteArray::number(raised.stamp).rightJustified(20) + ' '
        + QByteArray::number(raised.version).rightJustified(20) + '\n';
    if (file.write(line) != line.size() || !file.flush())
        return false;
    m_mark = raised;
    return true;
}

} // namespace StorymasterSync
