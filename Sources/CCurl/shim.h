#pragma once
#include <curl/curl.h>

/* curl_easy_setopt and curl_easy_getinfo are variadic macros that Swift cannot see: one function per type of argument. */
#define CCURL static inline __attribute__((warn_unused_result)) CURLcode

CCURL ccurl_set_long(CURL *_Nonnull handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

/* libcurl copies the string. */
CCURL ccurl_set_string(CURL *_Nonnull handle, CURLoption option, const char *_Nullable value) {
  return curl_easy_setopt(handle, option, value);
}

/* libcurl borrows the list: it must outlive the transfer. */
CCURL ccurl_set_list(CURL *_Nonnull handle, CURLoption option, struct curl_slist *_Nullable value) {
  return curl_easy_setopt(handle, option, value);
}

CCURL ccurl_set_pointer(CURL *_Nonnull handle, CURLoption option, void *_Nullable value) {
  return curl_easy_setopt(handle, option, value);
}

/* For the read, write and header functions, which share one shape. */
CCURL ccurl_set_transfer_callback(
    CURL *_Nonnull handle, CURLoption option,
    size_t (*_Nonnull callback)(char *_Nonnull, size_t, size_t, void *_Nullable)) {
  return curl_easy_setopt(handle, option, callback);
}

CCURL ccurl_set_debug_callback(
    CURL *_Nonnull handle,
    int (*_Nonnull callback)(CURL *_Nonnull, curl_infotype, char *_Nonnull, size_t, void *_Nullable)) {
  return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, callback);
}

CCURL ccurl_set_progress_callback(
    CURL *_Nonnull handle,
    int (*_Nonnull callback)(void *_Nullable, curl_off_t, curl_off_t, curl_off_t, curl_off_t)) {
  return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, callback);
}

/* The names replaced the deprecated bit mask in 7.85.0. */
CCURL ccurl_allow_mail_only(CURL *_Nonnull handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
#else
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_SMTP | CURLPROTO_SMTPS));
#endif
}

CCURL ccurl_get_string(CURL *_Nonnull handle, CURLINFO info, char *_Nullable *_Nonnull value) {
  return curl_easy_getinfo(handle, info, value);
}

CCURL ccurl_get_socket(CURL *_Nonnull handle, curl_socket_t *_Nonnull value) {
  return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, value);
}

/* CURL_GLOBAL_ALL is a macro of a macro. */
CCURL ccurl_global_init(void) { return curl_global_init(CURL_GLOBAL_ALL); }

/* CURLVERSION_NOW is a macro of an enumerator. */
static inline const curl_version_info_data *_Nullable ccurl_version(void) {
  return curl_version_info(CURLVERSION_NOW);
}
