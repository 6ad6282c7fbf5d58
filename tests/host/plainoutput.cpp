// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "plainoutput.h"

#include <cstdio>

namespace StorymasterHost {

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fflush(stream);
}

} // namespace

void printToStdout(const QString &text)
{
    print(stdout, text);
}

void printToStderr(const QString &text)
{
    print(stderr, text);
}

} // namespace StorymasterHost
