internal import OperatingSystem

/// One thing that is wrong with the configuration: where it stands, why it is wrong, what to write instead.
public struct SettingFault: Hashable, Sendable, CustomStringConvertible {
  /// The stable name of a kind of fault.
  public enum Code: String, Sendable, CaseIterable {
    case unreadable = "config-unreadable"
    case tooLarge = "config-too-large"
    case badText = "config-bad-text"
    case badLine = "config-bad-line"
    case unknownSection = "config-unknown-section"
    case unknownKey = "config-unknown-key"
    case duplicateKey = "config-duplicate-key"
    case badValue = "config-bad-value"
    case secretInFile = "config-secret-in-file"
    case policyElsewhere = "config-policy-elsewhere"
    case notTrusted = "config-not-trusted"
    case contradiction = "config-contradiction"
  }

  /// The kind of fault.
  public let code: Code
  /// Where it stands: a file and line, a variable, a flag.
  public let origin: SettingOrigin
  /// The key it is about, such as `target.hours`; nil where it is about none.
  public let key: String?
  /// Why it is wrong, a clause with no full stop; never holds a secret.
  public let reason: String
  /// What to do, a sentence.
  public let advice: String

  init(_ code: Code, at origin: SettingOrigin, key: String? = nil, reason: String, advice: String) {
    (self.code, self.origin, self.advice) = (code, origin, advice)
    self.key = key.map(PrintablePath.escape)
    self.reason = reason
  }

  /// One line: place, key, reason, advice.
  public var description: String { "\(origin): \(key.map { "\($0): " } ?? "")\(reason). \(advice)" }
}

/// A configuration that cannot be used: every fault that was found, in the order of files and lines.
public struct SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The most faults that are listed.
  public static let limit = 50
  /// At least one fault, at most 50.
  public let faults: [SettingFault]
  /// The stable name of the first fault.
  public var code: String { faults.first?.code.rawValue ?? "config" }
  /// A line a fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }

  init(_ faults: [SettingFault]) { self.faults = Array(faults.prefix(Self.limit)) }
}
