/* Preloaded into a child of the tests: the linked GMime says that it is 3.0.5. */
const unsigned gmime_major_version = 3;
const unsigned gmime_minor_version = 0;
const unsigned gmime_micro_version = 5;
