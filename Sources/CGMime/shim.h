#pragma once
#include <gmime/gmime.h>

/* GObject casts are macros that Swift cannot see. */
static inline GMimeObject *_Nonnull cgmime_message_object(GMimeMessage *_Nonnull message) {
  return GMIME_OBJECT(message);
}

static inline GMimeObject *_Nonnull cgmime_part_object(GMimePart *_Nonnull part) { return GMIME_OBJECT(part); }

static inline GMimePart *_Nonnull cgmime_text_part(GMimeTextPart *_Nonnull part) { return GMIME_PART(part); }

static inline void cgmime_unref(void *_Nonnull object) { g_object_unref(object); }

static inline GMimeStreamMem *_Nonnull cgmime_memory_stream(GMimeStream *_Nonnull stream) {
  return GMIME_STREAM_MEM(stream);
}
