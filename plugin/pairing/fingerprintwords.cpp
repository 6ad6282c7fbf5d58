// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/fingerprintwords.h"

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HexDigits = 64;
constexpr qsizetype WordCount = 16;

/** Chosen for this purpose: everyday things, in the order of the alphabet, no two alike in their first three letters. */
constexpr const char *Words = "acorn actor album alley amber angel ankle apple "
                              "april arrow atlas autumn award azure bacon badge "
                              "baker banjo barley basket beach beetle berry bicycle "
                              "bishop blanket blossom bonfire bottle branch bread bridge "
                              "bronze brush bucket butter cabin cactus camel candle "
                              "carpet castle cedar cello chalk chess church cinema "
                              "circle clay clock coffee comet copper coral cotton "
                              "cradle crown crystal curtain daisy dance desert diamond "
                              "dinner doctor dolphin donkey dragon drum dune eagle "
                              "easel echo elbow elephant ember engine envelope evening "
                              "fabric falcon farmer feather fence fiddle finger flame "
                              "flower forest fossil fountain fox galaxy garden ghost "
                              "giant ginger glove goose grape guitar gypsum hammer "
                              "harbor hazel hedge helmet honey horse hotel igloo "
                              "indigo insect island ivory jacket jaguar jasmine jelly "
                              "jungle kangaroo kayak kettle kitchen kiwi knight ladder "
                              "lagoon lantern lemon leopard lettuce library lilac linen "
                              "lizard lobster lotus lunar magnet mango maple marble "
                              "meadow melon mirror monkey moon mosaic mountain music "
                              "napkin needle nephew nickel noodle north novel nutmeg "
                              "oasis ocean olive onion opal orbit orchid otter "
                              "oyster paddle palace panda paper parrot peach pebble "
                              "pencil pepper piano pillow pirate planet plum pocket "
                              "potato prince pumpkin puzzle pyramid quartz queen quill "
                              "rabbit radio raven ribbon river robin rocket rose "
                              "ruby saddle salmon sandal sapphire school shadow silver "
                              "sister sketch smoke snow soldier spider spoon square "
                              "stable summer sunday swan syrup table tailor teapot "
                              "temple thunder ticket tiger tomato tower train tulip "
                              "turtle twin umbrella uncle unicorn urchin valley velvet "
                              "village violin volcano voyage wagon walnut water wheel "
                              "whisper willow winter wizard yellow yogurt zebra zipper ";

} // namespace

QStringList fingerprintWordList()
{
    return QString::fromLatin1(Words).simplified().split(u' ');
}

QStringList fingerprintWords(const QByteArray &fingerprint)
{
    const QByteArray bytes = QByteArray::fromHex(fingerprint);
    if (fingerprint.size() != HexDigits || bytes.toHex() != fingerprint)
        return {};
    const QStringList list = fingerprintWordList();
    QStringList words;
    for (qsizetype i = 0; i < WordCount; ++i)
        words.append(list[uchar(bytes[i])]);
    return words;
}

} // namespace StorymasterSync
