// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace StorymasterSync {

/** A fingerprint (64 hex digits) as words that people can compare, on two screens or by telephone: its first 16 bytes, a
 *  word each, of the 256 in PROTOCOL.md. That is 128 bits: nobody finds a second certificate with the same words. The words
 *  are the same in every language, since two devices may be set to two. Empty where `fingerprint` is none. Any thread. */
QStringList fingerprintWords(const QByteArray &fingerprint);

/** All 256, in the order of the bytes that they stand for. */
QStringList fingerprintWordList();

} // namespace StorymasterSync
