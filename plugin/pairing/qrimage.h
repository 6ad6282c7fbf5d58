// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtGui/QImage>

namespace StorymasterSync {

/** Draws `text` as a QR code (ISO/IEC 18004, error correction level M), black on white with the quiet zone of four
 *  modules, so that it can be scanned from any background. Any thread; no QGuiApplication is needed. Empty where the text
 *  is too long for a code. Keep to ASCII: of other text, scanners guess the encoding. */
QByteArray qrPng(const QByteArray &text, int pixelsPerModule = 8);
QByteArray qrSvg(const QByteArray &text);

/** The same code bare, for who draws it at a size of its own: one pixel a module, no quiet zone; null where the text is too
 *  long. Any thread. */
QImage qrModules(const QByteArray &text);

} // namespace StorymasterSync
