// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/look/Gallery.h"

namespace twofold::tests {

/// Buttons, boxes, fields, and what counts.
QList<Exhibit> galleryOfControls();

}  // namespace twofold::tests
