import Glibc

@testable import CommandLineKit

/// A program that reads what the printers print, and judges it.
enum Reader {
  /// Whether a program is there; a test that needs one that is not says so and is skipped.
  static func has(_ program: String) -> Bool { output(of: "command -v \(program)", given: "") != nil }

  /// What a shell command prints on both streams when it is given the text; nil where it fails.
  static func output(of command: String, given text: String) -> String? {
    var template = Array("/tmp/replydesk-printer-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      close(descriptor)
      unlink(path)
    }
    guard StandardStream.write(Array(text.utf8), to: descriptor) == .all else { return nil }
    guard let stream = popen("(\(command)) < \(path) 2>&1", "r") else { return nil }
    var output: [UInt8] = []
    while case let byte = fgetc(stream), byte >= 0 { output.append(UInt8(truncatingIfNeeded: byte)) }
    return pclose(stream) == 0 ? String(decoding: output, as: UTF8.self) : nil
  }
}
