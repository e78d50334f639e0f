#pragma once
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast macro that Swift cannot see: SQLite copies what is bound. */
static inline __attribute__((warn_unused_result)) int csqlite_bind_text(
    sqlite3_stmt *_Nonnull statement, int index, const char *_Nonnull bytes, int count) {
  return sqlite3_bind_text(statement, index, bytes, count, SQLITE_TRANSIENT);
}

static inline __attribute__((warn_unused_result)) int csqlite_bind_blob(
    sqlite3_stmt *_Nonnull statement, int index, const void *_Nullable bytes, int count) {
  return count == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/* sqlite3_db_config is variadic; this is its form for switches. */
static inline __attribute__((warn_unused_result)) int csqlite_set_switch(
    sqlite3 *_Nonnull database, int option, int on) {
  return sqlite3_db_config(database, option, on, (int *)0);
}
