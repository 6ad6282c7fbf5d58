// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/crashfiles.h"

#include "base/clock.h"
#include "simulation/dice.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <mutex>

namespace StorymasterSync::CrashFiles {

namespace {

/** A file of the VFS below, which lies behind it in memory. */
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

const Clock *s_clock = nullptr;
sqlite3_vfs *s_below = nullptr;
std::atomic<int> s_left = 0; ///< Writes until the kill; 0: none is planned.
std::atomic<int> s_writes = 0;
std::atomic<bool> s_dead = false;
std::mutex s_randomMutex;
Dice s_random(0);

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

/** Whether a write may still happen. The one at which the process dies does not. */
bool mayWrite()
{
    if (s_dead)
        return false;
    ++s_writes;
    if (s_left > 0 && --s_left == 0)
        s_dead = true;
    return !s_dead;
}

template <auto Method, int Failure, typename... Arguments>
int whileAlive(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = realOf(file);
    return s_dead ? Failure : (real->pMethods->*Method)(real, arguments...);
}

template <auto Method, int Failure, typename... Arguments>
int asWrite(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = realOf(file);
    return mayWrite() ? (real->pMethods->*Method)(real, arguments...) : Failure;
}

template <auto Method, typename... Arguments>
int always(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = realOf(file);
    return (real->pMethods->*Method)(real, arguments...);
}

int unmapShared(sqlite3_file *file, int remove)
{
    sqlite3_file *real = realOf(file);
    return real->pMethods->xShmUnmap(real, s_dead ? 0 : remove);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    if (s_dead && (flags & SQLITE_SHM_LOCK) != 0)
        return SQLITE_IOERR;
    return always<&sqlite3_io_methods::xShmLock>(file, offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    sqlite3_file *real = realOf(file);
    real->pMethods->xShmBarrier(real);
}

const sqlite3_io_methods s_methods = {
    2, // no memory mapping: each access goes through here
    always<&sqlite3_io_methods::xClose>,
    whileAlive<&sqlite3_io_methods::xRead, SQLITE_IOERR_READ, void *, int, sqlite3_int64>,
    asWrite<&sqlite3_io_methods::xWrite, SQLITE_IOERR_WRITE, const void *, int, sqlite3_int64>,
    asWrite<&sqlite3_io_methods::xTruncate, SQLITE_IOERR_TRUNCATE, sqlite3_int64>,
    asWrite<&sqlite3_io_methods::xSync, SQLITE_IOERR_FSYNC, int>,
    whileAlive<&sqlite3_io_methods::xFileSize, SQLITE_IOERR_FSTAT, sqlite3_int64 *>,
    whileAlive<&sqlite3_io_methods::xLock, SQLITE_IOERR_LOCK, int>,
    always<&sqlite3_io_methods::xUnlock, int>,
    whileAlive<&sqlite3_io_methods::xCheckReservedLock, SQLITE_IOERR_CHECKRESERVEDLOCK, int *>,
    always<&sqlite3_io_methods::xFileControl, int, void *>,
    always<&sqlite3_io_methods::xSectorSize>,
    always<&sqlite3_io_methods::xDeviceCharacteristics>,
    whileAlive<&sqlite3_io_methods::xShmMap, SQLITE_IOERR_SHMMAP, int, int, int, void volatile **>,
    lockShared,
    barrier,
    unmapShared,
    nullptr,
    nullptr,
};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (s_dead)
        return SQLITE_CANTOPEN;
    const int code = s_below->xOpen(s_below, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods)
        file->pMethods = &s_methods;
    return code;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    return mayWrite() ? s_below->xDelete(s_below, name, syncFolder) : SQLITE_IOERR_DELETE;
}

int access(sqlite3_vfs *, const char *name, int flags, int *result)
{
    return s_dead ? SQLITE_IOERR_ACCESS : s_below->xAccess(s_below, name, flags, result);
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    return s_below->xFullPathname(s_below, name, size, out);
}

int randomness(sqlite3_vfs *, int size, char *out)
{
    const std::lock_guard lock(s_randomMutex);
    for (int i = 0; i < size; ++i)
        out[i] = char(s_random.next());
    return size;
}

int rest(sqlite3_vfs *, int micros)
{
    return s_below->xSleep(s_below, micros);
}

int currentTime64(sqlite3_vfs *, sqlite3_int64 *julianMillis)
{
    *julianMillis = s_clock->nowMicros() / 1000 + 210'866'760'000'000;
    return SQLITE_OK;
}

int currentTime(sqlite3_vfs *vfs, double *julianDays)
{
    sqlite3_int64 millis = 0;
    currentTime64(vfs, &millis);
    *julianDays = double(millis) / 86'400'000.0;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int size, char *out)
{
    return s_below->xGetLastError ? s_below->xGetLastError(s_below, size, out) : 0;
}

} // namespace

void install(const Clock &clock)
{
    static sqlite3_vfs vfs;
    s_clock = &clock;
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // nobody asks, and it costs a lock at each allocation
    s_below = sqlite3_vfs_find(nullptr);
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(File)) + s_below->szOsFile;
    vfs.mxPathname = s_below->mxPathname;
    vfs.zName = "crash";
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = rest;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime64;
    sqlite3_vfs_register(&vfs, 1);
}

void reseed(quint64 seed)
{
    {
        const std::lock_guard lock(s_randomMutex);
        s_random = Dice(seed);
    }
    sqlite3_randomness(0, nullptr);
}

void killAfter(int writes)
{
    s_writes = 0;
    s_left = std::max(writes, 0);
}

bool isDead()
{
    return s_dead;
}

int writes()
{
    return s_writes;
}

void revive()
{
    s_left = 0;
    s_dead = false;
}

} // namespace StorymasterSync::CrashFiles
