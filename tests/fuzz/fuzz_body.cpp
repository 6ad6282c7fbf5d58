// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/pushorder.h"
#include "fuzztarget.h"
#include "http/bodyreader.h"
#include "protocol/conflictmessage.h"
#include "protocol/devicemessage.h"
#include "protocol/pullmessage.h"
#include "protocol/pushmessage.h"

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BodyLimit = 1024 * 1024;

/** Two types that refer to each other and to themselves. */
const Schema &schema()
{
    static const Schema instance = [] {
        EntityType person;
        person.name = person.table = u"person"_s;
        EntityType place;
        place.name = place.table = u"place"_s;
        for (const auto &name : {u"name"_s, u"home"_s, u"parent"_s}) {
            Column column;
            column.name = name;
            person.columns.append(column);
            place.columns.append(column);
        }
        return Schema({person, place},
                      {{u"person.home"_s, u"place"_s},
                       {u"place.parent"_s, u"place"_s},
                       {u"place.home"_s, u"person"_s},
                       {u"person.parent"_s, u"person"_s}});
    }();
    return instance;
}

/** Whether a decoder says one thing: a value, or what is wrong. */
template <typename T>
void requireAnswer(const Decoded<T> &decoded)
{
    if (const auto *problem = std::get_if<Problem>(&decoded))
        require(problem->status == 400 || problem->status == 415 || problem->status == 422, "a refusal has its status");
}

void decodeAsPush(const QByteArray &body)
{
    const Decoded<PushRequest> decoded = decodePush(body);
    requireAnswer(decoded);
    const auto *push = std::get_if<PushRequest>(&decoded);
    if (push == nullptr)
        return;
    const PushOrder order(schema(), push->changes);
    QList<int> sequence = order.sequence();
    std::sort(sequence.begin(), sequence.end());
    require(sequence.size() == push->changes.size(), "each change has its turn");
    for (int i = 0; i < sequence.size(); ++i)
        require(sequence[i] == i, "each change has one turn");
}

void decodeAs(char route, const QByteArray &body)
{
    switch (route) {
    case 'l': requireAnswer(decodePull(body)); break;
    case 's': decodeAsPush(body); break;
    case 'g': requireAnswer(decodeRegister(body)); break;
    case 'v': requireAnswer(decodeResolve(body)); break;
    default: break;
    }
}

} // namespace

/** The first byte names the route: pu(l)l, pu(s)h, re(g)ister, resol(v)e; upper case: the rest is packed with gzip. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = viewOf(data, size);
    if (bytes.isEmpty())
        return 0;
    const char route = bytes[0];
    const bool isPacked = route >= 'A' && route <= 'Z';
    BodyReader reader;
    reader.begin(BodyLimit, isPacked);
    reader.append(bytes.sliced(1));
    reader.finish();
    require(reader.size() <= BodyLimit, "no more than the limit is held");
    if (!reader.problem())
        decodeAs(isPacked ? char(route - 'A' + 'a') : route, reader.take());
    return 0;
}
