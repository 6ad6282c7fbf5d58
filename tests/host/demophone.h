// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QVariantMap>
#include <QtNetwork/QNetworkAccessManager>

namespace StorymasterHost {

/** A made-up phone that talks to the plugin over HTTP as a real one does; for pictures.
 *
 *  Every call waits for its answer in an event loop of its own. False or empty: it was refused, or nobody is there.
 *  Thread: GUI thread. */
class DemoPhone
{
public:
    DemoPhone(const QString &deviceId, const QString &name) : m_deviceId(deviceId), m_name(name) {}

    /** `code` is what the QR code says. */
    [[nodiscard]] bool pair(const QByteArray &code);
    [[nodiscard]] bool pull();

    /** What `wanted` holds in the row that was pulled with `value` in `column`. */
    QString read(const QString &type, const QString &column, const QString &value, const QString &wanted) const;
    /** Writes the change of that row down, for the next push. */
    void change(const QString &type, const QString &column, const QString &value, const QVariantMap &data);
    void create(const QString &type, const QVariantMap &data);
    [[nodiscard]] bool push();

private:
    QJsonObject find(const QString &type, const QString &column, const QString &value) const;
    QJsonObject post(const QString &path, const QJsonObject &body);

    const QString m_deviceId;
    const QString m_name;
    QNetworkAccessManager m_network;
    QString m_server;
    QByteArray m_token;
    QJsonArray m_rows; ///< As pulled.
    QJsonArray m_changes;
};

} // namespace StorymasterHost
