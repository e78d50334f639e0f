import Glibc
import OperatingSystem
import TestSupport

/// What another program prints.
enum ChildOutput {
  /// Runs a program to its end and gives its standard output; throws what it said where it does not end with 0.
  static func of(_ program: String, _ words: [String]) throws -> String {
    let path = "\(TemporaryRoot.path)/replydesk-output-\(UniqueName.token(length: 12))"
    let streams = [path, "\(path)-errors"]
    let files = streams.map { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    defer {
      files.forEach { close($0) }
      streams.forEach { unlink($0) }
    }
    let child = try ChildProcess.start(
      program, arguments: words, environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], input: .discard,
      output: .descriptor(files[0]), error: .descriptor(files[1]))
    let ending = try child.wait()
    let texts = try streams.map { String(decoding: try FileReader.read($0, limit: 1 << 24), as: UTF8.self) }
    guard ending.shellCode == 0 else { throw Failed(program: program, code: ending.shellCode, said: texts[1]) }
    return texts[0]
  }

  struct Failed: Error {
    let program: String
    let code: Int32
    var said = ""
  }
}
