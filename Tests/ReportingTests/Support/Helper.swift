import Glibc
import JSON
import OperatingSystem

/// A Python program of this folder that looks at what was written with somebody else's eyes.
enum Helper {
  struct Failed: Error {
    let script: String
    let code: Int32
  }

  /// Where a program is; nil where this machine does not have it.
  static func path(_ names: [String]) -> String? {
    names.map { "/usr/bin/\($0)" }.first { access($0, X_OK) == 0 }
  }

  static let chromium = path(["chromium", "chromium-browser", "google-chrome"])
  static let soffice = path(["soffice", "libreoffice"])
  static let python = path(["python3"])

  /// Runs a script on a file of those bytes, in a folder of its own that is gone afterwards, and reads what it prints.
  static func run(_ script: String, program: String, on bytes: [UInt8], named name: String) throws -> JSONValue {
    var template = Array("/tmp/report-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failed(script: script, code: errno) }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(folder) }
    try write(bytes, to: "\(folder)/\(name)")
    let output = open("\(folder)/output", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(output) }
    let here = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let child = try ChildProcess.start(
      python ?? "", arguments: ["-B", "/\(here)/\(script)", program, "\(folder)/\(name)", folder],
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder], input: .discard,
      output: .descriptor(output), error: .inherit)
    let code = try child.wait().shellCode
    guard code == 0 else { throw Failed(script: script, code: code) }
    return try JSONReader.read(FileReader.read("\(folder)/output", limit: 1 << 24))
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw Failed(script: path, code: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failed(script: path, code: errno) }
  }

  private static func remove(_ folder: String) {
    let child = try? ChildProcess.start("/bin/rm", arguments: ["-r", "--", folder], environment: [:], error: .discard)
    _ = try? child?.wait()
  }
}
