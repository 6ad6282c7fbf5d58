// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
// For builds with ThreadSanitizer, in each program: tells it what Qt's queues guarantee. The Qt of a distribution is not
// instrumented, so ThreadSanitizer cannot see that what a thread did before it handed something over happened before
// what the other thread does with it. The functions of Qt that our code hands things over by are defined here once
// more; the program's definitions win over the library's, for the program and for the plugins that it loads. Each marks
// the two ends of one hand-over and calls Qt. Nothing else is marked, so a race that no such hand-over orders is told.
#include <QtCore/QDeadlineTimer>
#include <QtCore/QObject>
#include <QtCore/QRunnable>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

/** The function called `symbol` of the library itself. */
template <typename Function>
Function ofQt(const char *symbol)
{
    void *const address = ::dlsym(RTLD_NEXT, symbol);
    if (!address) {
        std::fprintf(stderr, "Qt has no %s\n", symbol);
        std::abort();
    }
    return reinterpret_cast<Function>(address);
}

/** A slot that Qt calls in place of another: what was done before the call was asked for has happened before it. */
class MarkedSlot : public QtPrivate::QSlotObjectBase
{
public:
    /** Something done in the name of `cause` (null: only in that of this call) happens before each call. */
    MarkedSlot(QtPrivate::QSlotObjectBase *slot, const QObject *cause)
        : QSlotObjectBase(&MarkedSlot::impl), m_slot(slot), m_cause(cause)
    {
        ::__tsan_release(this);
    }

private:
    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *result)
    {
        auto *self = static_cast<MarkedSlot *>(base);
        ::__tsan_acquire(self);
        switch (which) {
        case Destroy:
            self->m_slot->destroyIfLastRef();
            delete self;
            break;
        case Call:
            if (self->m_cause)
                ::__tsan_acquire(const_cast<QObject *>(self->m_cause));
            self->m_slot->call(receiver, arguments);
            ::__tsan_release(self);
            ::__tsan_release(QThread::currentThread());
            break;
        case Compare: *result = self->m_slot->compare(arguments); break;
        default: break;
        }
    }

    QtPrivate::QSlotObjectBase *m_slot;
    const QObject *m_cause;
};

/** A job that a pool runs in place of another. */
class MarkedJob : public QRunnable
{
public:
    MarkedJob(QRunnable *job, QThreadPool *pool) : m_job(job), m_pool(pool) { ::__tsan_release(this); }

    ~MarkedJob() override
    {
        ::__tsan_acquire(this);
        if (m_job->autoDelete())
            delete m_job;
        ::__tsan_release(m_pool);
    }

    void run() override
    {
        ::__tsan_acquire(this);
        m_job->run();
        ::__tsan_release(this);
    }

private:
    QRunnable *m_job;
    QThreadPool *m_pool;
};

} // namespace

/** What holds unless TSAN_OPTIONS says otherwise. Accesses that code which is not instrumented makes by libc are left out. */
extern "C" __attribute__((visibility("default"))) const char *__tsan_default_options()
{
    return "ignore_noninstrumented_modules=1:halt_on_error=1:second_deadlock_stack=1:die_after_fork=0";
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   qsizetype count, const void *const *parameters, const char *const *names,
                                   const QtPrivate::QMetaTypeInterface *const *metaTypes)
{
    static const auto qt =
        ofQt<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, qsizetype, const void *const *,
                      const char *const *, const QtPrivate::QMetaTypeInterface *const *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKc"
            "PKPKNS2_18QMetaTypeInterfaceE");
    auto *marked = new MarkedSlot(slot, nullptr);
    marked->ref(); // so that it is there after a call that waited
    const bool called = qt(object, marked, type, count, parameters, names, metaTypes);
    if (type == Qt::BlockingQueuedConnection)
        ::__tsan_acquire(marked);
    marked->destroyIfLastRef();
    return called;
}
#else
bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    static const auto qt = ofQt<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *marked = new MarkedSlot(slot, nullptr);
    marked->ref(); // so that it is there after a call that waited
    const bool called = qt(object, marked, type, result);
    if (type == Qt::BlockingQueuedConnection)
        ::__tsan_acquire(marked);
    marked->destroyIfLastRef();
    return called;
}
#endif

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver,
                                             void **slotPointer, QtPrivate::QSlotObjectBase *slot,
                                             Qt::ConnectionType type, const int *types, const QMetaObject *metaObject)
{
    static const auto qt = ofQt<decltype(&QObject::connectImpl)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    return qt(sender, signal, receiver, slotPointer, new MarkedSlot(slot, sender), type, types, metaObject);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *metaObject, int localSignal, void **arguments)
{
    static const auto qt = ofQt<void (*)(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    ::__tsan_release(sender);
    qt(sender, metaObject, localSignal, arguments);
}

void QThreadPool::start(QRunnable *job, int priority)
{
    static const auto qt = ofQt<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    qt(this, new MarkedJob(job, this), priority);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
void QThreadPool::start(std::function<void()> job, int priority)
{
    start(QRunnable::create(std::move(job)), priority);
}

bool QThreadPool::waitForDone(int msecs)
{
    static const auto qt = ofQt<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = qt(this, msecs);
    ::__tsan_acquire(this);
    return done;
}
#else
bool QThreadPool::waitForDone(QDeadlineTimer deadline)
{
    static const auto qt = ofQt<bool (*)(QThreadPool *, QDeadlineTimer)>(
        "_ZN11QThreadPool11waitForDoneE14QDeadlineTimer");
    const bool done = qt(this, deadline);
    ::__tsan_acquire(this);
    return done;
}
#endif

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto qt = ofQt<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = qt(this, deadline);
    if (ended)
        ::__tsan_acquire(this);
    return ended;
}
