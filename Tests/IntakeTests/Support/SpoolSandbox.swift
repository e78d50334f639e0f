import Glibc
import Intake
import Testing

/// A temporary folder with a spool in it and a file outside the spool that nothing may touch.
final class SpoolSandbox: Sendable {
  let root: String
  var spool: String { root + "/spool" }
  var outside: String { root + "/outside.jsonl" }

  init(under parent: String = "/tmp") throws {
    var template = Array((parent + "/replydesk-intake-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw TestFailure(call: "mkdtemp", number: errno) }
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try check("mkdir", mkdir(spool, 0o700))
    try put(MessageLine("outside").text + "\n", at: outside)
  }

  deinit { Self.clear(Array(root.utf8CString)) }

  /// Removes a folder and all in it, by names as bytes, since some are no text; links are not followed.
  private static func clear(_ folder: [CChar]) {
    guard let stream = opendir(folder) else { return }
    var paths: [[CChar]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } }
      if name != [0x2E], name != [0x2E, 0x2E] { paths.append(folder.dropLast() + [0x2F] + name + [0]) }
    }
    closedir(stream)
    for path in paths where unlink(path) != 0 { clear(path) }
    rmdir(folder)
  }

  func path(_ name: String) -> String { spool + "/" + name }

  /// Writes a file whole and renames it into place, as deliverers do.
  func deliver(_ text: String, as name: String) throws { try deliver(Array(text.utf8), as: name) }

  func deliver(_ bytes: [UInt8], as name: String) throws {
    try put(bytes, at: path(".delivery"))
    try check("rename", rename(path(".delivery"), path(name)))
  }

  func put(_ text: String, at path: String) throws { try put(Array(text.utf8), at: path) }

  func put(_ bytes: [UInt8], at path: String) throws {
    guard let file = fopen(path, "w") else { throw TestFailure(call: "fopen", number: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw TestFailure(call: "fwrite", number: errno) }
  }

  func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The names in a folder, in byte order, dot files too.
  func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What is left for intake.
  var waiting: [String] { names(in: spool).filter { $0 != "done" && $0 != "rejected" } }
  var done: [String] { names(in: path("done")) }
  var rejected: [String] { names(in: path("rejected")) }

  func status(_ path: String) throws -> stat {
    var status = stat()
    try check("lstat", lstat(path, &status))
    return status
  }
}

/// A call of the operating system that a test needed and that failed.
struct TestFailure: Error {
  let call: String
  let number: Int32
}

func check(_ call: String, _ result: Int32) throws {
  if result != 0 { throw TestFailure(call: call, number: errno) }
}
