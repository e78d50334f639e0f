import Glibc
import OperatingSystem
import TestSupport

/// What another program prints.
enum ChildOutput {
  /// Runs a program to its end and gives its standard output; throws where it does not end with 0.
  static func of(_ program: String, _ words: [String]) throws -> String {
    let path = "\(TemporaryRoot.path)/replydesk-output-\(UniqueName.token(length: 12))"
    let output = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    defer {
      close(output)
      unlink(path)
    }
    let child = try ChildProcess.start(
      program, arguments: words, environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], input: .discard,
      output: .descriptor(output), error: .discard)
    let ending = try child.wait()
    guard ending.shellCode == 0 else { throw Failed(program: program, code: ending.shellCode) }
    return String(decoding: try FileReader.read(path, limit: 1 << 24), as: UTF8.self)
  }

  struct Failed: Error {
    let program: String
    let code: Int32
  }
}
