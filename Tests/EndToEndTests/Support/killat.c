/* Kills its own process at the N-th call that leaves a mark outside it, to sweep every point at which a machine can die.
 *
 * Preloaded into a child of the tests. KILLAT names the call (from 1); KILLAT_COUNT names a file to which the number of
 * calls is written at exit, so that a first, undisturbed run tells how many points there are. Only calls on behalf of
 * files, sockets and names count; standard streams do not. Half of the points fall before the call, half behind it.
 *
 * FULLAT makes the disk full from the N-th write on that would make a file longer; what is written over goes on working,
 * as it does on a real disk. KILLAT_COUNT then has the number of such writes in its second line.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long calls;

static long limit(void) {
  static long value = -1;
  if (value < 0) {
    const char *text = getenv("KILLAT");
    value = text ? atol(text) : 0;
  }
  return value;
}

static long growths;

/* Whether a write that ends there finds the disk full. */
static int is_full(int fd, off64_t end) {
  static long value = -1;
  if (value < 0) {
    const char *text = getenv("FULLAT");
    value = text ? atol(text) : 0;
  }
  struct stat64 facts;
  if (fstat64(fd, &facts) != 0 || !S_ISREG(facts.st_mode) || end <= facts.st_size) return 0;
  long number = __sync_add_and_fetch(&growths, 1);
  if (!value || number < value) return 0;
  errno = ENOSPC;
  return 1;
}

static void point(void) {
  long number = __sync_add_and_fetch(&calls, 1);
  if (limit() == number) kill(getpid(), SIGKILL);
}

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("KILLAT_COUNT");
  if (!path) return;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%ld\n%ld\n", calls, growths);
  fclose(file);
}

#define NEXT(name) \
  static __typeof__(&name) next; \
  if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define AROUND(type, call) \
  point(); \
  type result = call; \
  point(); \
  return result

ssize_t write(int fd, const void *bytes, size_t count) {
  NEXT(write);
  if (fd <= 2) return next(fd, bytes, count);
  if (is_full(fd, lseek64(fd, 0, SEEK_CUR) + (off64_t)count)) return -1;
  AROUND(ssize_t, next(fd, bytes, count));
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  NEXT(pwrite);
  if (is_full(fd, (off64_t)offset + (off64_t)count)) return -1;
  AROUND(ssize_t, next(fd, bytes, count, offset));
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  NEXT(pwrite64);
  if (is_full(fd, (off64_t)offset + (off64_t)count)) return -1;
  AROUND(ssize_t, next(fd, bytes, count, offset));
}
ssize_t send(int fd, const void *bytes, size_t count, int flags) {
  NEXT(send);
  AROUND(ssize_t, next(fd, bytes, count, flags));
}
ssize_t recv(int fd, void *bytes, size_t count, int flags) {
  NEXT(recv);
  AROUND(ssize_t, next(fd, bytes, count, flags));
}
int fsync(int fd) {
  NEXT(fsync);
  AROUND(int, next(fd));
}
int fdatasync(int fd) {
  NEXT(fdatasync);
  AROUND(int, next(fd));
}
int ftruncate(int fd, off_t size) {
  NEXT(ftruncate);
  AROUND(int, next(fd, size));
}
int ftruncate64(int fd, off64_t size) {
  NEXT(ftruncate64);
  AROUND(int, next(fd, size));
}
int rename(const char *from, const char *to) {
  NEXT(rename);
  AROUND(int, next(from, to));
}
int renameat(int a, const char *from, int b, const char *to) {
  NEXT(renameat);
  AROUND(int, next(a, from, b, to));
}
int link(const char *from, const char *to) {
  NEXT(link);
  AROUND(int, next(from, to));
}
int linkat(int a, const char *from, int b, const char *to, int flags) {
  NEXT(linkat);
  AROUND(int, next(a, from, b, to, flags));
}
int unlink(const char *path) {
  NEXT(unlink);
  AROUND(int, next(path));
}
int unlinkat(int fd, const char *path, int flags) {
  NEXT(unlinkat);
  AROUND(int, next(fd, path, flags));
}
int mkdir(const char *path, mode_t mode) {
  NEXT(mkdir);
  AROUND(int, next(path, mode));
}
