// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/idset.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace StorymasterSync {

namespace {

constexpr qint64 LastId = std::numeric_limits<qint64>::max();
constexpr int WordBits = 64;
constexpr qint64 BlockMask = 255;

/** Seven bits a byte, the lowest first; the eighth says that more follow (LEB128). */
void appendNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += char((number & 0x7f) | 0x80);
    bytes += char(number);
}

std::optional<quint64> takeNumber(QByteArrayView &bytes)
{
    quint64 number = 0;
    for (int shift = 0; shift < WordBits && !bytes.isEmpty(); shift += 7) {
        const auto byte = quint8(bytes.front());
        bytes = bytes.sliced(1);
        number |= quint64(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return number;
    }
    return std::nullopt;
}

} // namespace

bool IdSet::contains(qint64 id) const
{
    const auto block = m_blocks.find(id >> BlockBits);
    if (block == m_blocks.end())
        return false;
    const qint64 bit = id & BlockMask;
    return (block->second[size_t(bit / WordBits)] >> (bit % WordBits) & 1) != 0;
}

void IdSet::insert(qint64 id)
{
    const qint64 bit = id & BlockMask;
    m_blocks[id >> BlockBits][size_t(bit / WordBits)] |= quint64(1) << (bit % WordBits);
}

void IdSet::remove(qint64 id)
{
    const auto block = m_blocks.find(id >> BlockBits);
    if (block == m_blocks.end())
        return;
    const qint64 bit = id & BlockMask;
    block->second[size_t(bit / WordBits)] &= ~(quint64(1) << (bit % WordBits));
    if (block->second == Block{})
        m_blocks.erase(block);
}

void IdSet::removeUpTo(qint64 id)
{
    m_blocks.erase(m_blocks.begin(), m_blocks.lower_bound(id >> BlockBits));
    for (qint64 bit = 0; bit <= (id & BlockMask); ++bit)
        remove((id & ~BlockMask) + bit);
}

std::optional<qint64> IdSet::firstFrom(qint64 id) const
{
    for (auto block = m_blocks.lower_bound(id >> BlockBits); block != m_blocks.end(); ++block) {
        const qint64 base = block->first << BlockBits;
        qint64 bit = std::max(id, base) - base;
        while (bit <= BlockMask) {
            const quint64 rest = block->second[size_t(bit / WordBits)] >> (bit % WordBits);
            if (rest != 0)
                return base + bit + std::countr_zero(rest);
            bit = (bit / WordBits + 1) * WordBits;
        }
    }
    return std::nullopt;
}

QByteArray IdSet::toBytes(Room &room) const
{
    QByteArray bytes;
    qint64 end = 0; // of the run before
    for (auto first = firstFrom(std::numeric_limits<qint64>::min()); first;) {
        qint64 last = *first;
        while (last < LastId && contains(last + 1))
            ++last;
        QByteArray run;
        const auto gap = quint64(*first) - quint64(end);
        appendNumber(run, (gap << 1) ^ quint64(qint64(gap) >> (WordBits - 1))); // small ones of either sign stay small
        appendNumber(run, quint64(last) - quint64(*first));
        if (last - *first >= room.ids || run.size() > room.bytes)
            break;
        room.ids -= last - *first + 1;
        room.bytes -= run.size();
        bytes += run;
        end = last;
        first = last < LastId ? firstFrom(last + 1) : std::nullopt;
    }
    return bytes;
}

std::optional<IdSet> IdSet::fromBytes(QByteArrayView bytes, Room &room)
{
    IdSet set;
    quint64 end = 0;
    room.bytes -= bytes.size();
    while (!bytes.isEmpty()) {
        const auto gap = takeNumber(bytes);
        const auto length = takeNumber(bytes);
        if (!gap || !length || room.bytes < 0 || *length >= quint64(room.ids))
            return std::nullopt;
        room.ids -= qint64(*length) + 1;
        const quint64 first = end + ((*gap >> 1) ^ (~(*gap & 1) + 1));
        for (quint64 i = 0; i <= *length; ++i)
            set.insert(qint64(first + i));
        end = first + *length;
    }
    return set;
}

} // namespace StorymasterSync
