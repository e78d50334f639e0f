internal import ASCII
internal import Casework
public import MailTransport
public import Outbox

/// One line of the sender's log for one move of one row: `name=value` pairs of numbers and codes.
///
/// Never an address, a word of a message or a word that a server said. A value that is more than letters, digits and
/// plain signs stands between quotation marks, with what could end the line or the value escaped.
public struct LogLine: Hashable, Sendable, CustomStringConvertible {
  /// How loudly it speaks, in syslog's levels.
  public enum Priority: Int, Sendable {
    /// A person has to do something about the row.
    case warning = 4
    /// The work goes on by itself.
    case information = 6
  }

  /// How loudly it speaks.
  public let priority: Priority
  /// The pairs, in order.
  public let fields: [(name: String, value: String)]

  /// The line about a move, and about the attempt that it came from where there was one.
  public init(_ move: OutboxTransition, _ result: AttemptResult?) {
    priority = [.failed, .inDoubt, .held, .bounced].contains(move.to) ? .warning : .information
    var fields = [
      ("event", "moved"), ("row", "\(move.id)"), ("generation", "\(move.generation)"), ("edge", move.edge.rawValue),
      ("from", move.from?.rawValue ?? "-"), ("to", move.to.rawValue), ("phase", move.phase.rawValue),
      ("attempt", "\(move.attempt)"),
    ]
    if let due = move.nextAttemptAt { fields.append(("due", due.rfc3339(in: .gmt))) }
    if let result {
      fields.append(("problem", result.evidence.isRefused ? "refused" : result.evidence.problem.rawValue))
      if let reply = result.evidence.reply { fields.append(("code", "\(reply.code)")) }
      if let enhanced = result.evidence.reply?.enhanced { fields.append(("enhanced", "\(enhanced)")) }
      if let code = result.curlCode { fields.append(("curl", "\(code)")) }
      if let tls = result.tls { fields.append(("tls", tls)) }
      if let peer = result.peer { fields.append(("peer", peer)) }
      fields.append(("bytes", "\(result.bytesHandedOver)"))
    }
    self.fields = fields
  }

  /// A line about the sender itself.
  public init(event: String, priority: Priority = .information, _ fields: [(String, String)] = []) {
    self.priority = priority
    self.fields = [("event", event)] + fields
  }

  /// The pairs with a blank between them; one line, without its end.
  public var description: String {
    fields.map { "\($0.name)=\(Self.written($0.value))" }.joined(separator: " ")
  }

  /// Two lines are the same where they read the same.
  public static func == (left: Self, right: Self) -> Bool { "\(left)" == "\(right)" && left.priority == right.priority }
  /// Feeds what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }

  private static func written(_ value: String) -> String {
    let isPlain = { (byte: UInt8) in
      byte.isHostLabel || [0x2E, 0x2F, 0x3A, 0x5F].contains(byte)
    }
    guard value.isEmpty || !value.utf8.allSatisfy(isPlain) else { return value }
    let digits = Array("0123456789abcdef".utf8)
    let escaped = value.utf8.flatMap { byte -> [UInt8] in
      if byte == 0x22 || byte == 0x5C { return [0x5C, byte] }
      if (0x20...0x7E).contains(byte) { return [byte] }
      return [0x5C, 0x78, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return "\"\(String(decoding: escaped, as: UTF8.self))\""
  }
}
