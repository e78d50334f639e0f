internal import Casework
internal import OperatingSystem

/// The shipped examples, with their times moved so that their anchor becomes now.
struct ExampleSpool {
  /// The time as of which the examples are written: 2026-11-20T12:00:00Z.
  static let anchor = Instant(milliseconds: 1_795_176_000_000)

  /// The folder of the examples: installed beside the program, or in the repository that it was built in.
  static func folder() -> String? {
    guard let program = Executable.path else { return nil }
    var place = FilePath.folder(of: program)
    let installed = FilePath.resolve("../share/replydesk/examples/spool", in: place)
    if FilePath.isFolder(installed) { return installed }
    // .build/<triple>/release/replydesk: the repository is a few folders up.
    for _ in 0..<5 {
      place = FilePath.folder(of: place)
      let candidate = "\(place)/Packaging/examples/spool"
      if FilePath.isFolder(candidate) { return candidate }
    }
    return nil
  }

  /// Copies the examples into a spool folder with their times moved; gives how many files there are.
  ///
  /// - Parameter messages: only these of the messages, and nothing that is malformed; everything where it is nil.
  static func copy(
    from folder: String, to spool: String, now: Instant, onlyMessages messages: [String]? = nil
  ) throws(SystemError) -> Int {
    let files = try FolderLister.files(under: folder, suffix: ".jsonl").filter { file in
      messages == nil || !FilePath.name(of: file).hasSuffix("-malformed.jsonl")
    }
    for file in files {
      var bytes = try FileReader.read(file, limit: 1 << 24)
      if let messages, FilePath.name(of: file).hasSuffix("-messages.jsonl") {
        let begins = messages.map { Array(#"{"message_id":"\#($0)""#.utf8) }
        bytes =
          Array(
            bytes.split(separator: 0x0A).filter { line in begins.contains { line.starts(with: $0) } }
              .joined(separator: [0x0A])) + [0x0A]
      }
      try AtomicFile.write("\(spool)/\(FilePath.name(of: file))", shift(bytes, by: now - anchor), mode: .ownerOnly)
    }
    return files.count
  }

  /// Adds an interval to every time of receipt; a line whose time does not read stays as it is.
  static func shift(_ bytes: [UInt8], by interval: Interval) -> [UInt8] {
    let key = Array(#""received_at":""#.utf8)
    var (output, index) = ([UInt8](), 0)
    output.reserveCapacity(bytes.count)
    while index < bytes.count {
      guard bytes[index...].starts(with: key) else {
        output.append(bytes[index])
        index += 1
        continue
      }
      output += key
      index += key.count
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      let text = String(decoding: bytes[index..<end], as: UTF8.self)
      output +=
        Instant(rfc3339: text).map { Array(($0 + interval).rfc3339(in: .gmt).utf8) } ?? Array(bytes[index..<end])
      index = end
    }
    return output
  }
}
