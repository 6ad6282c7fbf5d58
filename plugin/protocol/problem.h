// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <variant>

namespace StorymasterSync {

/** One thing that is wrong with a body: `pointer` is a JSON pointer (RFC 6901) into it. */
struct Fault
{
    QString pointer;
    QString detail;
};

/** An answer that says no (RFC 9457). No stack trace, SQL, path or other row's data in any of it. */
struct Problem
{
    int status = 500;
    QByteArray code;          ///< Stable, snake_case.
    QString detail;           ///< One plain sentence a user may read.
    QList<Fault> errors = {}; ///< Only where it helps.
    int retryAfterSeconds = 0;

    /** The body, as `application/problem+json`: type, title, status, detail, code and, where given, errors. */
    QByteArray toJson() const;
};

/** What a decoder makes of a body: the value, or what is wrong with it (415, 400 or 422). */
template <typename T>
using Decoded = std::variant<T, Problem>;

/** The 422 of a well-formed body of the wrong shape; `errors` has one entry per fault. */
Problem shapeProblem(QList<Fault> faults);

} // namespace StorymasterSync
