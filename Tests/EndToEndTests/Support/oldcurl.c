/* Preloaded into a child of the tests: the linked libcurl says that it is 7.78.0, the last one with the faults in STARTTLS. */
#define _GNU_SOURCE
#include <curl/curl.h>
#include <dlfcn.h>

curl_version_info_data *curl_version_info(CURLversion age) {
  static curl_version_info_data old;
  curl_version_info_data *(*next)(CURLversion) =
      (curl_version_info_data *(*)(CURLversion))dlsym(RTLD_NEXT, "curl_version_info");
  old = *next(age);
  old.version = "7.78.0";
  old.version_num = 0x074e00;
  return &old;
}
