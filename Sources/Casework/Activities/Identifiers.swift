/// A short number with a prefix that can be read out over the telephone, such as `ACT-20944`.
public protocol ShortIdentifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// What stands before the hyphen, in capitals.
  static var prefix: String { get }
  /// The number, from 1 up.
  var number: Int64 { get }
  /// The identifier of that number.
  init(number: Int64)
}

extension ShortIdentifier {
  /// Prefix, hyphen and number.
  public var description: String { "\(Self.prefix)-\(number)" }

  /// Reads an identifier as people type it: any case, the prefix and hyphen left out or not; nil for anything else.
  public init?(_ text: String) {
    var digits = Substring(text)
    let (prefix, head) = (Self.prefix, text.prefix(Self.prefix.count))
    if head.uppercased() == prefix {
      digits = digits.dropFirst(prefix.count)
      if digits.first == "-" { digits = digits.dropFirst() }
    }
    guard (1...18).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int64(digits), number > 0
    else { return nil }
    self.init(number: number)
  }

  /// Orders smaller numbers first.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// The number of an activity: one contact on a case's record.
public struct ActivityID: ShortIdentifier {
  /// `ACT`.
  public static let prefix = "ACT"
  /// The number, from 1 up.
  public let number: Int64
  /// The activity of that number.
  public init(number: Int64) { self.number = number }
}

/// The number of a reply to an activity, draft or sent.
public struct ReplyID: ShortIdentifier {
  /// `RPL`.
  public static let prefix = "RPL"
  /// The number, from 1 up.
  public let number: Int64
  /// The reply of that number.
  public init(number: Int64) { self.number = number }
}

/// The number of an alert to staff.
public struct AlertID: ShortIdentifier {
  /// `ALR`.
  public static let prefix = "ALR"
  /// The number, from 1 up.
  public let number: Int64
  /// The alert of that number.
  public init(number: Int64) { self.number = number }
}

/// The number of a row in the outbox: one generation of one reply or alert.
public struct OutboxID: ShortIdentifier {
  /// `OUT`.
  public static let prefix = "OUT"
  /// The number, from 1 up.
  public let number: Int64
  /// The outbox row of that number.
  public init(number: Int64) { self.number = number }
}

/// The number of a record in quarantine.
public struct QuarantineID: ShortIdentifier {
  /// `QUA`.
  public static let prefix = "QUA"
  /// The number, from 1 up.
  public let number: Int64
  /// The quarantined record of that number.
  public init(number: Int64) { self.number = number }
}

/// The number of a declared conflict: that somebody knows a client or the people of a case privately.
public struct ConflictID: ShortIdentifier {
  /// `CON`.
  public static let prefix = "CON"
  /// The number, from 1 up.
  public let number: Int64
  /// The conflict of that number.
  public init(number: Int64) { self.number = number }
}
