import Glibc
import OperatingSystem
import Testing

/// A real folder for one test, removed with everything in it when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/replydesk-test-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    path = String(cString: made)
  }

  deinit {
    let remover = try? ChildProcess.start("/bin/rm", arguments: ["-rf", path], environment: [:])
    _ = try? remover?.wait()
  }

  /// Makes a file of exactly that mode and returns its path.
  func file(_ name: String, _ text: String = "", mode: mode_t = 0o600) throws -> String {
    try file(name, bytes: Array(text.utf8), mode: mode)
  }

  func file(_ name: String, bytes: [UInt8], mode: mode_t = 0o600) throws -> String {
    let place = "\(path)/\(name)"
    try AtomicFile.write(place, bytes, mode: FileMode(mode))
    return place
  }

  func folder(_ name: String, mode: mode_t = 0o700) throws -> String {
    let place = "\(path)/\(name)"
    try #require(mkdir(place, 0o700) == 0 && chmod(place, mode) == 0)
    return place
  }

  func link(_ name: String, to target: String) throws -> String {
    try #require(symlink(target, "\(path)/\(name)") == 0)
    return "\(path)/\(name)"
  }

  func pipe(_ name: String) throws -> String {
    try #require(mkfifo("\(path)/\(name)", 0o600) == 0)
    return "\(path)/\(name)"
  }

  func mode(of name: String) throws -> mode_t {
    var status = stat()
    try #require(lstat("\(path)/\(name)", &status) == 0)
    return status.st_mode & 0o7777
  }
}

/// The code of the error that the body throws; nil where it throws none.
func code(_ body: () throws -> Void) -> SystemError.Code? {
  do {
    try body()
    return nil
  } catch let error as SystemError {
    return error.code
  } catch {
    Issue.record("not a SystemError: \(error)")
    return nil
  }
}
