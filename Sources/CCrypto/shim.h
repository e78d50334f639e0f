#pragma once
/* The calls that take a context of their own; see ccrypto_sha256. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

/* Linked into each program: loading the whole of libcrypto for one hash takes longer than the rest of a short command.
   The one-shot SHA256, and HMAC too, look their algorithm up in the library's providers, which takes a millisecond in every
   process that hashes at all, and ties the whole library to whoever links it. These calls go straight to the code. */
static inline __attribute__((warn_unused_result)) int ccrypto_sha256(
    const unsigned char *_Nullable data, size_t count, unsigned char *_Nonnull digest) {
  SHA256_CTX context;
  return SHA256_Init(&context) && SHA256_Update(&context, data, count) && SHA256_Final(digest, &context);
}
