// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/qrimage.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>

#include <qrcodegen.hpp>

#include <cstring>
#include <optional>

namespace StorymasterSync {

namespace {

using qrcodegen::QrCode;

constexpr int QuietZone = 4;

std::optional<QrCode> encoded(const QByteArray &text)
{
    try {
        return QrCode::encodeBinary({text.cbegin(), text.cend()}, QrCode::Ecc::MEDIUM);
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

} // namespace

QByteArray qrPng(const QByteArray &text, int pixelsPerModule)
{
    const auto code = encoded(text);
    if (!code)
        return {};
    const int modules = code->getSize() + 2 * QuietZone;
    QImage image(modules * pixelsPerModule, modules * pixelsPerModule, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int module = 0; module < modules; ++module) {
            const bool dark = code->getModule(module - QuietZone, y / pixelsPerModule - QuietZone);
            std::memset(line + module * pixelsPerModule, dark ? 0x00 : 0xff, size_t(pixelsPerModule));
        }
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QImage qrModules(const QByteArray &text)
{
    const auto code = encoded(text);
    if (!code)
        return {};
    QImage image(code->getSize(), code->getSize(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = code->getModule(x, y) ? 0x00 : 0xff;
    }
    return image;
}

QByteArray qrSvg(const QByteArray &text)
{
    const auto code = encoded(text);
    if (!code)
        return {};
    const QByteArray edge = QByteArray::number(code->getSize() + 2 * QuietZone);
    QByteArray path;
    for (int y = 0; y < code->getSize(); ++y) {
        for (int x = 0; x < code->getSize(); ++x) {
            if (code->getModule(x, y))
                path += 'M' + QByteArray::number(x + QuietZone) + ',' + QByteArray::number(y + QuietZone) + "h1v1h-1z";
        }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + edge + ' ' + edge
        + "\" shape-rendering=\"crispEdges\">\n"
          "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
          "<path fill=\"#000000\" d=\""
        + path + "\"/>\n</svg>\n";
}

} // namespace StorymasterSync
