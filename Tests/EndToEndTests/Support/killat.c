/* Kills its own process at the N-th call that leaves a mark outside it, to sweep every point at which a machine can die.
 *
 * Preloaded into a child of the tests. KILLAT names the call (from 1); KILLAT_COUNT names a file that has the number of
 * calls as the first of four longs, so that a first, undisturbed run tells how many points there are. It is kept up call by
 * call, so it is right however the process ended. Only calls on behalf of files, sockets and names count; standard streams do
 * not. Half of the points fall before the call, half behind it. The fourth long is 1 where this library killed the process.
 *
 * FULLAT makes the disk full from the N-th write on that would make a file longer; what is written over goes on working,
 * as it does on a real disk. The second long is the number of such writes.
 *
 * FAILAT makes the N-th call on a file or a name fail with the number FAILERRNO (EIO unless set), and every later one too
 * where FAILON is set; FAILERRNO=0 has a write take only half of its bytes. The third long is the number of such calls.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CALLS, GROWTHS, FAULTS, KILLED, COUNTERS };

static long unseen[COUNTERS], *counters = unseen;

/* Past the functions of this library, which count. */
__attribute__((constructor)) static void show_counters(void) {
  const char *path = getenv("KILLAT_COUNT");
  int fd = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
  if (fd < 0) return;
  void *shown = MAP_FAILED;
  if (syscall(SYS_ftruncate, fd, (long)sizeof unseen) == 0)
    shown = mmap(0, sizeof unseen, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (shown != MAP_FAILED) counters = shown;
  close(fd);
}

static long limit(void) {
  static long value = -1;
  if (value < 0) {
    const char *text = getenv("KILLAT");
    value = text ? atol(text) : 0;
  }
  return value;
}

/* Whether a write that ends there finds the disk full. */
static int is_full(int fd, off64_t end) {
  static long value = -1;
  if (value < 0) {
    const char *text = getenv("FULLAT");
    value = text ? atol(text) : 0;
  }
  struct stat64 facts;
  if (fstat64(fd, &facts) != 0 || !S_ISREG(facts.st_mode) || end <= facts.st_size) return 0;
  long number = __sync_add_and_fetch(&counters[GROWTHS], 1);
  if (!value || number < value) return 0;
  errno = ENOSPC;
  return 1;
}

static long number_in(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

/* Whether this call is to fail: 1 for an error, 2 for a short write. */
static int fails(void) {
  static long at = -1, code, on;
  if (at < 0) {
    code = getenv("FAILERRNO") ? number_in("FAILERRNO") : EIO;
    on = number_in("FAILON");
    at = number_in("FAILAT");
  }
  long number = __sync_add_and_fetch(&counters[FAULTS], 1);
  if (!at || !(on ? number >= at : number == at)) return 0;
  if (!code) return 2;
  errno = (int)code;
  return 1;
}

static int is_file(int fd) {
  struct stat64 facts;
  return fstat64(fd, &facts) == 0 && S_ISREG(facts.st_mode);
}

static void point(void) {
  long number = __sync_add_and_fetch(&counters[CALLS], 1);
  if (limit() != number) return;
  counters[KILLED] = 1;
  kill(getpid(), SIGKILL);
}

#define NEXT(name) \
  static __typeof__(&name) next; \
  if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define FAULTY(fd) \
  if (is_file(fd) && fails() == 1) return -1
#define FAULTY_WRITE(fd, count) \
  if (is_file(fd)) { \
    int how = fails(); \
    if (how == 1) return -1; \
    if (how == 2 && count > 1) count /= 2; \
  }
#define FAULTY_NAME \
  if (fails() == 1) return -1
#define AROUND(type, call) \
  point(); \
  type result = call; \
  point(); \
  return result

ssize_t write(int fd, const void *bytes, size_t count) {
  NEXT(write);
  if (fd <= 2) return next(fd, bytes, count);
  if (is_full(fd, lseek64(fd, 0, SEEK_CUR) + (off64_t)count)) return -1;
  FAULTY_WRITE(fd, count);
  AROUND(ssize_t, next(fd, bytes, count));
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  NEXT(pwrite);
  if (is_full(fd, (off64_t)offset + (off64_t)count)) return -1;
  FAULTY_WRITE(fd, count);
  AROUND(ssize_t, next(fd, bytes, count, offset));
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  NEXT(pwrite64);
  if (is_full(fd, (off64_t)offset + (off64_t)count)) return -1;
  FAULTY_WRITE(fd, count);
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
  FAULTY(fd);
  AROUND(int, next(fd));
}
int fdatasync(int fd) {
  NEXT(fdatasync);
  FAULTY(fd);
  AROUND(int, next(fd));
}
int ftruncate(int fd, off_t size) {
  NEXT(ftruncate);
  FAULTY(fd);
  AROUND(int, next(fd, size));
}
int ftruncate64(int fd, off64_t size) {
  NEXT(ftruncate64);
  FAULTY(fd);
  AROUND(int, next(fd, size));
}
int rename(const char *from, const char *to) {
  NEXT(rename);
  FAULTY_NAME;
  AROUND(int, next(from, to));
}
int renameat(int a, const char *from, int b, const char *to) {
  NEXT(renameat);
  FAULTY_NAME;
  AROUND(int, next(a, from, b, to));
}
int link(const char *from, const char *to) {
  NEXT(link);
  FAULTY_NAME;
  AROUND(int, next(from, to));
}
int linkat(int a, const char *from, int b, const char *to, int flags) {
  NEXT(linkat);
  FAULTY_NAME;
  AROUND(int, next(a, from, b, to, flags));
}
int unlink(const char *path) {
  NEXT(unlink);
  FAULTY_NAME;
  AROUND(int, next(path));
}
int unlinkat(int fd, const char *path, int flags) {
  NEXT(unlinkat);
  FAULTY_NAME;
  AROUND(int, next(fd, path, flags));
}
int mkdir(const char *path, mode_t mode) {
  NEXT(mkdir);
  FAULTY_NAME;
  AROUND(int, next(path, mode));
}
int mkdirat(int fd, const char *path, mode_t mode) {
  NEXT(mkdirat);
  FAULTY_NAME;
  AROUND(int, next(fd, path, mode));
}
