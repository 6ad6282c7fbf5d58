// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/prosewords.h"

namespace StorymasterSync {

/** Which words of a text are still there in an edited one, and where.
 *
 *  Words that occur more than once leave room for choice: "He ran. He fell." became "He ran. He jumped. He fell." by
 *  "He jumped." or by "jumped. He". What came or went then begins and ends where writers do: at a paragraph, a sentence,
 *  a comma. But only what no other choice would touch is certain. */
struct WordAlignment
{
    QList<int> place;    ///< For each word of the base its place in the edited text, ascending, or -1.
    QList<bool> certain; ///< Whether a word of the base that is still there can be nowhere else.
};

/** A pure function, any thread; for its bounds see SequenceAlignment. */
WordAlignment alignWords(const ProseWords &base, const ProseWords &edited);

} // namespace StorymasterSync
