import Casework

/// Finding of personal data in text, in linear time and without a record to compare with.
public enum PersonalData {
  /// What any reader would take as personal data in a text, in order and without overlaps; used to lint wording.
  public static func scan(_ text: String) -> [Finding] { scan(text, known: nil) }

  /// The same, with the values that the record holds of the people on the case.
  public static func scan(_ text: String, known: KnownValues?) -> [Finding] {
    find(in: Array(text.utf8), known: known, scope: .viewing)
  }

  static func find(in source: [UInt8], known: KnownValues?, scope: KnownPattern.Scope) -> [Finding] {
    var engine = Engine(source, known: known, scope: scope)
    return engine.findings()
  }
}

/// A scanner for many texts one after the other, which keeps its buffers from one to the next.
public struct TextScanner: Sendable {
  private var engine = Engine([], known: nil, scope: .viewing)

  /// A scanner.
  public init() {}

  /// What `PersonalData.scan` finds, without new buffers.
  public mutating func scan(_ text: String, known: KnownValues? = nil) -> [Finding] {
    engine.take(text, known: known)
    return engine.findings()
  }
}
