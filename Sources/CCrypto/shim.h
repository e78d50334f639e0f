#pragma once
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
