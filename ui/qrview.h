// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

namespace StorymasterSync {

/** Shows a QR code as large as fits, black on white whatever the theme: each module is a square of whole pixels of the
 *  screen, so that it is sharp at any scale, with the quiet zone that scanners need (ISO/IEC 18004: four modules).
 *
 *  Without a code it shows a tick: the moment after a code has served. Thread: the GUI's. */
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /** One pixel a module; null shows the tick. */
    void setModules(const QImage &modules);
    const QImage &modules() const { return m_modules; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCode(QPainter &painter, int side) const;
    void paintTick(QPainter &painter) const;

    QImage m_modules;
};

} // namespace StorymasterSync
