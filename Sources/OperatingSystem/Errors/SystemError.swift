internal import Glibc

/// A request to the operating system that failed: what was tried, on what, why, and what to do now.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The stable name of a kind of failure, for scripts and tests.
  public enum Code: String, Sendable, CaseIterable {
    case notFound = "os-not-found"
    case notAllowed = "os-not-allowed"
    case alreadyExists = "os-already-exists"
    case notAFile = "os-not-a-regular-file"
    case notAFolder = "os-not-a-folder"
    case isALink = "os-is-a-link"
    case tooLarge = "os-too-large"
    case tooDeep = "os-too-deep"
    case wrongOwner = "os-wrong-owner"
    case modeTooWide = "os-mode-too-wide"
    case empty = "os-empty"
    case badName = "os-bad-name"
    case diskFull = "os-disk-full"
    case readOnly = "os-read-only"
    case outOfFiles = "os-out-of-files"
    case brokenPipe = "os-broken-pipe"
    case other = "os-failed"
  }

  /// The kind of failure.
  public let code: Code
  /// What was tried, as a verb phrase: `open`, `list the folder`.
  public let operation: String
  /// The path or name it was tried on, escaped for display; nil where there is none.
  public let subject: String?
  /// The C library's error number; 0 where no call failed and a check of ours refused.
  public let number: Int32
  /// Why it failed, a clause with no full stop.
  public let reason: String
  /// What to do now, a sentence.
  public let advice: String

  /// A refusal by a check, with its own reason and advice.
  public init(_ code: Code, operation: String, path: String?, reason: String, advice: String) {
    self.init(code: code, operation: operation, path: path, number: 0, reason: reason, advice: advice)
  }

  /// A failed call of the C library, described from its error number.
  public init(number: Int32, operation: String, path: String?) {
    let meaning = Self.meaning(of: number)
    self.init(
      code: meaning.code, operation: operation, path: path, number: number, reason: meaning.reason,
      advice: meaning.advice)
  }

  private init(code: Code, operation: String, path: String?, number: Int32, reason: String, advice: String) {
    (self.code, self.operation, self.number, self.reason, self.advice) = (code, operation, number, reason, advice)
    subject = path.map(PrintablePath.escape)
  }

  /// One sentence of what, where and why, then one of what to do.
  public var description: String {
    let place = subject.map { " \($0)" } ?? ""
    return "Cannot \(operation)\(place): \(reason). \(advice)"
  }

  /// The error that the C library's last failed call on this thread left.
  static func last(_ operation: String, path: String?) -> Self {
    Self(number: errno, operation: operation, path: path)
  }
}
