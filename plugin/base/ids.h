// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace StorymasterSync {

/** Ids that travel are rowids of 1 … 2^31-1 (protocol, "Ground rules"). */
inline constexpr qint64 MaxEntityId = 2'147'483'647;

/** A registration is numbered (device's row << RegistrationBits) + how many times it registered: unique to each time a
 *  device paired, and still telling which device it was. */
inline constexpr int RegistrationBits = 12;

/** A new random UUID (RFC 4122, version 4), lower case, without braces. */
QString newSyncUuid();

/** `text` as a lower-case UUID of 36 characters, or nothing where it is none. */
std::optional<QString> normalisedUuid(QStringView text);

/** 256 random bits from the system's generator as 43 characters of base64url (RFC 4648, section 5). Secret. */
QByteArray newSecretToken();

/** What is stored of a token: "sha256:" and 64 hex digits. Not reversible; 256 random bits need no salt. */
QByteArray hashedToken(QByteArrayView token);

/** Compares in time that depends on the lengths only. */
bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace StorymasterSync
