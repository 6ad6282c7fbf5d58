// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

/** Makes ":/org.storymaster.sync/i18n/storymastersync_<language>.qm" readable. Harmless when repeated. Any thread.
 *  A resource of a static library is there only once this was called; Q_INIT_RESOURCE works outside namespaces only. */
void initTranslationsResource();
