import Glibc
import JSON
import OperatingSystem
import Testing

/// What `pseudo_terminal.py` saw the console do in a pseudo-terminal; it is run once for all tests.
enum Measured {
  static func part(_ name: String) throws -> JSONValue { try #require(try all.get()[name], "no part \(name)") }

  private static let all = Result { try run() }

  private static func run() throws -> JSONObject {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let probe = try #require(Executable.siblingPath(named: "console-probe"))
    let path = "/tmp/replydesk-terminal-\(UniqueName.token(length: 12))"
    let output = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    defer {
      close(output)
      unlink(path)
    }
    let child = try ChildProcess.start(
      "/usr/bin/python3", arguments: ["-B", "/\(folder)/pseudo_terminal.py", probe],
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], input: .discard, output: .descriptor(output),
      error: .inherit)
    try #require(try child.wait().shellCode == 0)
    return try #require(try JSONReader.read(try FileReader.read(path, limit: 1 << 20)).object)
  }
}
