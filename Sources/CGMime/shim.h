#pragma once
#include <gmime/gmime.h>

/* g_object_unref is a macro that Swift cannot see. */
static inline void cgmime_unref(void *_Nonnull object) { g_object_unref(object); }
