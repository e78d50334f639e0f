/* Preloaded into a child of the tests: the linked SQLite says that it is 3.36.0, which knows no strict tables. */
int sqlite3_libversion_number(void) { return 3036000; }
