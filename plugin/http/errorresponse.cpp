// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/errorresponse.h"

namespace StorymasterSync {

namespace {

struct Mapping
{
    int status;
    const char *code;
    int retryAfterSeconds = 0;
};

Mapping mappingOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid: return {422, "invalid_value"};
    case ErrorKind::Unauthorised: return {401, "unauthorised"};
    case ErrorKind::NotFound: return {404, "not_found"};
    case ErrorKind::Gone: return {409, "gone"};
    case ErrorKind::Busy: return {503, "busy", 2};
    case ErrorKind::Full: return {507, "disk_full"};
    case ErrorKind::ReadOnly: return {503, "read_only"};
    case ErrorKind::Corrupt: return {500, "database_damaged"};
    case ErrorKind::TooNew: return {500, "database_too_new"};
    case ErrorKind::Stopped: return {503, "stopping", 5};
    case ErrorKind::Io: return {500, "internal_error"};
    }
    Q_UNREACHABLE();
}

} // namespace

Problem problemFor(const Error &error)
{
    const Mapping mapping = mappingOf(error.kind);
    Problem problem;
    problem.status = mapping.status;
    problem.code = mapping.code;
    problem.detail = error.message;
    problem.retryAfterSeconds = mapping.retryAfterSeconds;
    return problem;
}

} // namespace StorymasterSync
