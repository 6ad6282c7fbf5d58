// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "translations/translations.h"

#include <QtCore/QDir>

void initTranslationsResource()
{
    Q_INIT_RESOURCE(ssync_translations);
}
