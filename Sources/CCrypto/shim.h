#pragma once
/* The calls that take a context of their own; see ccrypto_sha256. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

/* EVP_sha256 and HMAC take and return pointers without nullability; this states it once. */
static inline __attribute__((warn_unused_result)) int ccrypto_hmac_sha256(
    const unsigned char *_Nonnull key, int keyCount, const unsigned char *_Nonnull data, size_t dataCount,
    unsigned char *_Nonnull digest) {
  unsigned int count = 0;
  return HMAC(EVP_sha256(), key, keyCount, data, dataCount, digest, &count) != NULL && count == 32;
}

/* The one-shot SHA256 looks its algorithm up in the library's providers, which takes a millisecond in every process that
   hashes at all. These calls go straight to the code. */
static inline __attribute__((warn_unused_result)) int ccrypto_sha256(
    const unsigned char *_Nullable data, size_t count, unsigned char *_Nonnull digest) {
  SHA256_CTX context;
  return SHA256_Init(&context) && SHA256_Update(&context, data, count) && SHA256_Final(digest, &context);
}
