// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <array>
#include <map>
#include <optional>

namespace StorymasterSync {

/** A set of ids that stays small: 256 neighbours share 32 bytes, and as bytes a run of them takes some three.
 *  A plain value, any thread. */
class IdSet
{
public:
    /** How much several sets may come to together, as bytes and as ids; what a set takes is taken off. */
    struct Room
    {
        qsizetype bytes = 160 * 1024;
        qint64 ids = 1'000'000;
    };

    bool isEmpty() const { return m_blocks.empty(); }
    bool contains(qint64 id) const;
    void insert(qint64 id);
    void remove(qint64 id);
    /** Takes out every id up to and including `id`. */
    void removeUpTo(qint64 id);

    /** Runs as pairs of numbers: how far from the end of the last one, how long. The highest ids are left out where there
     *  is no room for them. */
    QByteArray toBytes(Room &room) const;
    /** Nothing for what toBytes() cannot have written. */
    static std::optional<IdSet> fromBytes(QByteArrayView bytes, Room &room);

private:
    static constexpr int BlockBits = 8;
    using Block = std::array<quint64, 4>;

    /** The first id of the set that is not below `id`. */
    std::optional<qint64> firstFrom(qint64 id) const;

    std::map<qint64, Block> m_blocks; ///< By id >> BlockBits; none is empty.
};

} // namespace StorymasterSync
