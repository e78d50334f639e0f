internal import Glibc

/// Where tests put what they throw away: in memory where there is enough of it, so that no disk is waited for.
///
/// What the tests prove does not hang on the disk: they kill processes, not machines, and a process that is killed leaves the
/// same files behind in memory as on a disk.
public enum TemporaryRoot {
  /// The folder; a new one is made below it for each test.
  public static let path: String = {
    var facts = statvfs()
    guard statvfs("/dev/shm", &facts) == 0, access("/dev/shm", W_OK | X_OK) == 0 else { return "/tmp" }
    let free = UInt64(facts.f_bavail) * UInt64(facts.f_frsize)
    return free >= 2 << 30 ? "/dev/shm" : "/tmp"
  }()
}
