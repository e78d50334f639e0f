import Glibc
import Triage

/// Files of the checkout that the tests read.
enum TestFiles {
  /// The folder of the package.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")

  /// The content of a file; empty where it cannot be read.
  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen("\(root)/\(path)", "r") else { return [] }
    defer { fclose(file) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return content }
      content += buffer.prefix(count)
    }
  }

  /// The model that is shipped, read once.
  static let shipped = Result { try TriageModel(bytes: bytes("Packaging/triage/model.bin")) }

  /// Labelled messages.
  static func examples(_ path: String) throws -> [TriageExample] {
    try TriageLines.examples(bytes(path), group: path)
  }
}
