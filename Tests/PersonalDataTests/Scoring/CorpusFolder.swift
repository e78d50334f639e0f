import Glibc

/// The files of the corpus beside these tests: some for tuning, the others held out.
enum CorpusFolder {
  /// The files by which no detector was tuned; nobody looked at them.
  static let heldOut = [21, 25, 32, 44, 60, 70]

  static func texts(areHeldOut: Bool, in folder: String) -> [CorpusText] {
    (1...99).filter { heldOut.contains($0) == areHeldOut }.flatMap { number in
      let name = number < 10 ? "0\(number)" : "\(number)"
      return lines("\(folder)/\(name).txt").enumerated().compactMap { index, line in
        CorpusText(line: line, id: "\(name):\(index + 1)")
      }
    }
  }

  /// The folder in the checkout that the tests were built from.
  static func besideTests() -> String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/") + "/Corpus"
  }

  private static func lines(_ path: String) -> [Substring] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      content += buffer[..<count]
    }
    return String(decoding: content, as: UTF8.self).split(separator: "\n")
  }
}
