import Glibc
import OperatingSystem

/// A shell that runs the readers of what the program prints.
enum Shell {
  /// Whether a program is there; a test that needs one that is not says so and is skipped.
  static func has(_ program: String) -> Bool { (try? output(of: "command -v \(program)"))?.isEmpty == false }

  /// What a command prints on both streams, however it ends; the text is its standard input.
  static func output(of command: String, given text: String = "", in folder: String? = nil) throws -> String {
    let path = "/tmp/replydesk-shell-\(UniqueName.token(length: 12))"
    try AtomicFile.write(path + ".in", Array(text.utf8))
    let input = open(path + ".in", O_RDONLY | O_CLOEXEC)
    let output = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    defer {
      for descriptor in [input, output] { close(descriptor) }
      for file in [path, path + ".in"] { unlink(file) }
    }
    let child = try ChildProcess.start(
      "/bin/sh", arguments: ["-c", (folder.map { "cd '\($0)' && " } ?? "") + command],
      environment: [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "MANWIDTH": "80",
      ],
      input: .descriptor(input), output: .descriptor(output), error: .descriptor(output))
    _ = try child.wait()
    return String(decoding: try FileReader.read(path, limit: 1 << 24), as: UTF8.self)
  }

  /// The folder of the repository.
  static let repository: String = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The folder in which the programs were built.
  static let built = Executable.siblingPath(named: "replydesk").map { FilePath.folder(of: $0) } ?? "/nonexistent"
}
