// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"

#include <tl/expected.hpp>

namespace twofold {

template<class T>
using Result = tl::expected<T, Error>;

}  // namespace twofold
