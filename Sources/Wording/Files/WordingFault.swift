/// Something wrong with a wording file, where, and what to do about it.
public struct WordingFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong; the raw value is stable and part of the JSON output.
  public enum Code: String, CaseIterable, Sendable {
    // The bytes.
    case emptyFile = "empty-file"
    case fileTooLarge = "file-too-large"
    case unreadable = "unreadable-file"
    case lineTooLong = "line-too-long"
    case invalidUTF8 = "invalid-utf-8"
    case carriageReturn = "carriage-return"
    case tab
    case controlCharacter = "control-character"
    case invisibleCharacter = "invisible-character"
    case trailingBlank = "trailing-blank"
    case noFinalNewline = "no-final-newline"
    // The header.
    case notAHeader = "not-a-header"
    case unknownHeader = "unknown-header"
    case duplicateHeader = "duplicate-header"
    case missingHeader = "missing-header"
    case badValue = "bad-value"
    case idSuffix = "id-suffix"
    case duplicateWording = "duplicate-wording"
    // The text.
    case noText = "no-text"
    case badParagraph = "bad-paragraph"
    case duplicateParagraph = "duplicate-paragraph"
    case unexpectedText = "unexpected-text"
    case badField = "bad-field"
    case fieldNotFromRecord = "field-not-from-record"
    case fieldTouchesText = "field-touches-text"
    // What the checks find.
    case oldTerm = "old-term"
    case linkNotAllowed = "link-not-allowed"
    case numberNotAllowed = "number-not-allowed"
    case lookAlike = "look-alike"
    case longSentence = "long-sentence"
    case readingAge = "reading-age"
    case personalData = "personal-data"
    case noOwner = "no-owner"
    case unknownIntent = "unknown-intent"
    case noLineFits = "no-line-fits"
    case unreachable
    case ambiguous
    case replacesUnknown = "replaces-unknown"
  }

  /// Whether the wording may be used in spite of it.
  public enum Severity: String, Sendable {
    case error
    case warning
  }

  /// The file, below its folder.
  public let path: String
  /// The line in the file, from 1; 1 for a fault of the whole file.
  public let line: Int
  /// What is wrong.
  public let code: Code
  /// What is wrong, in words.
  public let what: String
  /// What to do about it, in words.
  public let fix: String
  /// Whether the wording may be used in spite of it.
  public let severity: Severity

  /// A fault.
  public init(
    path: String, line: Int, code: Code, what: String, fix: String, severity: Severity = .error
  ) {
    self.path = path
    self.line = line
    self.code = code
    self.what = what
    self.fix = fix
    self.severity = severity
  }

  /// `path:line: what; fix`.
  public var description: String { "\(path):\(line): \(what); \(fix)" }
}

/// Every fault that was found in a wording file, in the order of its lines.
public struct WordingFaults: Error, Hashable, Sendable, CustomStringConvertible {
  /// The faults; never empty.
  public let faults: [WordingFault]
  init(_ faults: [WordingFault]) { self.faults = faults.sorted { $0.line < $1.line } }
  /// One fault a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
