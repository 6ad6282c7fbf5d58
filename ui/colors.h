// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace StorymasterSync {

/** Colours that a palette has no role for, made to be seen on its window colour, light or dark. They never say anything
 *  that is not said in words too. */
namespace Colors {

inline bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

inline QColor good(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6c, 0xd0, 0x8a) : QColor(0x1d, 0x7f, 0x3f);
}

inline QColor waiting(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf0, 0xb4, 0x4c) : QColor(0xa3, 0x61, 0x00);
}

inline QColor bad(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xa0, 0x18, 0x18);
}

/** Between two colours: all of `a` at 0, all of `b` at 1. */
inline QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](int from, int to) { return from + int((to - from) * share); };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}

} // namespace Colors

} // namespace StorymasterSync
