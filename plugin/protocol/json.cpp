// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "protocol/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <charconv>

namespace StorymasterSync {

namespace {

using namespace Qt::StringLiterals;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Finds what QJsonDocument (6.4 to 6.8) lets pass although RFC 8259 does not: bare control characters and unknown
 *  escapes in a string, and a decimal point without a digit on either side. Everything else is left to it.
 *  REQUIRES: QJsonDocument parsed `body`. */
bool isStrict(const QByteArray &body)
{
    const auto at = [&](qsizetype i) { return i >= 0 && i < body.size() ? body[i] : '\0'; };
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (c == '"') {
            inString = !inString;
        } else if (!inString) {
            if (c == '.' && (!isDigit(at(i - 1)) || !isDigit(at(i + 1))))
                return false;
        } else if (c == '\\') {
            if (!QByteArrayView("\"\\/bfnrtu").contains(at(++i)))
                return false;
        } else if (static_cast<unsigned char>(c) < ' ') {
            return false;
        }
    }
    return true;
}

/** JSON has numbers that no double holds. One of them must not cost the whole body: what is no number at all takes its place,
 *  and whoever reads that member says that its value is invalid. Empty where there is none. */
QByteArray withoutHugeNumbers(const QByteArray &body)
{
    QByteArray result;
    qsizetype copied = 0;
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (inString) {
            if (body[i] == '\\')
                ++i;
            else
                inString = body[i] != '"';
        } else if (body[i] == '"') {
            inString = true;
        } else if (body[i] == '-' || isDigit(body[i])) {
            const qsizetype begin = i;
            while (i + 1 < body.size() && (isDigit(body[i + 1]) || QByteArrayView("+-.eE").contains(body[i + 1])))
                ++i;
            // Well-formed, and yet no double: too large, or too near to zero.
            double number = 0;
            if (std::from_chars(body.cbegin() + begin, body.cbegin() + i + 1, number).ec
                != std::errc::result_out_of_range)
                continue;
            const QByteArrayView token = QByteArrayView(body).sliced(begin, i + 1 - begin);
            result += QByteArrayView(body).sliced(copied, begin - copied);
            result += token.contains("e-") || token.contains("E-") ? "0" : "{}";
            copied = i + 1;
        }
    }
    if (copied > 0)
        result += QByteArrayView(body).sliced(copied);
    return result;
}

Problem invalidJson(const QString &detail)
{
    Problem problem;
    problem.status = 400;
    problem.code = "invalid_json"_ba;
    problem.detail = detail;
    return problem;
}

} // namespace

Decoded<QJsonValue> parseJson(const QByteArray &body)
{
    const auto first = std::find_if_not(body.cbegin(), body.cend(), isBlank);
    if (first == body.cend())
        return invalidJson(u"The body is empty; JSON is needed."_s);

    // QJsonDocument takes only an object or an array at the top. Wrapping copies, so it is kept for what is neither.
    const bool wrapped = *first != '{' && *first != '[' && *first != '\xef';
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(wrapped ? '[' + body + ']' : body, &error);
    if (error.error == QJsonParseError::IllegalNumber) {
        if (const QByteArray mended = withoutHugeNumbers(body); !mended.isEmpty())
            document = QJsonDocument::fromJson(wrapped ? '[' + mended + ']' : mended, &error);
    }
    if (error.error == QJsonParseError::IllegalUTF8String)
        return invalidJson(u"The body is not valid UTF-8."_s);
    if (error.error == QJsonParseError::DeepNesting)
        return invalidJson(u"The body is nested too deeply."_s);
    // Wrapped, `1,2` would pass as a list of two.
    if (error.error != QJsonParseError::NoError || (wrapped && document.array().size() != 1) || !isStrict(body))
        return invalidJson(u"The body is not valid JSON."_s);
    if (wrapped)
        return document.array().at(0);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

bool isStorableText(QStringView text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

} // namespace StorymasterSync
