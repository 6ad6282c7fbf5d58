// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <utility>
#include <variant>

namespace StorymasterSync {

/** The closed set of ways in which something of ours fails. A conflict is a value, never an error. */
enum class ErrorKind {
    Invalid,      ///< The caller's input is wrong; says what to change.
    Unauthorised, ///< Not let in.
    NotFound,
    Gone,     ///< It was there once: an expired cursor, a conflict that no longer waits.
    Busy,     ///< Somebody else holds the database; trying again helps.
    Full,     ///< The disk is full.
    ReadOnly, ///< The file cannot be written.
    Corrupt,  ///< Not a database, or a damaged one.
    TooNew,   ///< Made by a newer plugin.
    Stopped,  ///< We are being stopped.
    Io,       ///< Anything else the machine refused.
};

struct Error
{
    ErrorKind kind = ErrorKind::Io;
    QString message; ///< One plain sentence a user may read: no SQL, no path of ours, no row's data.
    QString detail;  ///< For the log only; no tokens, no story text. May be empty.
};

/** A value or the reason why there is none. Returned, never thrown; logged once, at the edge that swallows it. */
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /** REQUIRES: ok(). */
    T &value() & { return std::get<0>(m_content); }
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }

    /** REQUIRES: !ok(). */
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/** Success without a value, or the reason for its absence. */
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    /** REQUIRES: !ok(). */
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace StorymasterSync
