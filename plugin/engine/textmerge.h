// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <optional>

namespace StorymasterSync {

/** Merges two edits of one text, passage by passage; nothing where they contradict.
 *
 *  A passage is what stands between two words that neither side changed (for words, see ProseWords). Changed by one side:
 *  that side's. Changed by both alike: once. Changed by both differently: the edits touch, and the whole contradicts. So
 *  white space and punctuation never separate two edits, a word always does. Among repeated words it may be open
 *  which one was meant, and whether the sides made one edit or two; what could be taken twice or not at all contradicts.
 *  The result is made of whole words and gaps, each next to what it is next to in one of the three texts. Merging a side
 *  into it again, on the same base, gives the result, or contradicts.
 *
 *  Line ends: whether a text has LF, CRLF or CR is no edit of its passages, but one property of the text, which merges by
 *  itself: an editor that turned every line end around contradicts nobody. So where one side did, the other side's new
 *  lines end in that way too. Where one of the texts mixes line ends, each is as it stands.
 *
 *  A pure function, any thread, symmetric in its sides. Effort is bounded: what is rewritten too thoroughly to be
 *  compared counts as one passage, and a text of more than a million UTF-16 units that both changed contradicts. */
[[nodiscard]] std::optional<QString> mergeText(const QString &base, const QString &left, const QString &right);

} // namespace StorymasterSync
