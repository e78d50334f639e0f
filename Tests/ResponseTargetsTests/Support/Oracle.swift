import Glibc
import Testing

/// The second opinion in Python, and the numbers that the questions are made from.
enum Oracle {
  private static let script = "\(Shipped.root)/Tests/ResponseTargetsTests/Support/oracle.py"
  static let isPresent = access("/usr/bin/python3", X_OK) == 0

  /// What the script answers to the given lines, one line each.
  static func answers(to lines: [String]) throws -> [Substring] {
    var path = Array("/tmp/response-targets.XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    try #require(descriptor >= 0)
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(name) }
    let file = try #require(fdopen(descriptor, "w"))
    fputs(lines.joined(separator: "\n") + "\n", file)
    try #require(fclose(file) == 0)
    return try output(of: "/usr/bin/python3 '\(script)' times '\(Shipped.holidayFile)' < '\(name)'")
  }

  /// The bank holidays that the distribution's package lists: region and day.
  static func holidays() throws -> [Substring] { try output(of: "/usr/bin/python3 '\(script)' holidays") }

  private static func output(of command: String) throws -> [Substring] {
    let pipe = try #require(popen(command, "r"))
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      content += buffer.prefix(count)
    }
    try #require(pclose(pipe) == 0)
    return String(decoding: content, as: UTF8.self).split(separator: "\n")
  }
}
