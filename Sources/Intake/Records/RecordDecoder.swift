public import Casework
public import JSON

/// Turns one line into a record, or says why it cannot.
///
/// The line is checked as JSON first (UTF-8, depth, length, duplicate keys), then for what the record must have. An absent
/// `type` means a message; `schema` is 1 where it is given. Members that are not known are kept.
public struct RecordDecoder: Sendable {
  /// The version of the formats that this program reads.
  public static let schema: Int64 = 1
  /// How far ahead of this machine's clock a message may have been received.
  public static let tolerance = Interval.hours(24)
  /// The earliest time that a message may have been received, 2000-01-01T00:00:00Z.
  public static let earliest = Instant(milliseconds: 946_684_800_000)

  /// The time to judge times of receipt by.
  public let now: Instant
  /// How deep and how long a line may be.
  public let limits: JSONLimits

  /// A decoder for that time.
  public init(now: Instant, limits: JSONLimits = JSONLimits(depth: 32, bytes: 1 << 20)) {
    self.now = now
    self.limits = limits
  }

  /// The record in a line, which comes without its line end.
  public func decode(_ line: Span<UInt8>) throws(Rejection) -> DecodedRecord {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.read(line, limits: limits)
    } catch {
      throw error.code == .tooLong ? Rejection(.longLine, offset: error.offset) : Rejection(error)
    }
    do throws(Rejection) {
      return try decode(value)
    } catch {
      guard let member = error.member?.prefix(while: { $0 != "." && $0 != "[" }),
        let offset = JSONReader.offset(ofMember: String(member), in: line)
      else { throw error }
      throw error.at(offset)
    }
  }

  /// The record in a line, which comes without its line end.
  public func decode(_ line: [UInt8]) throws(Rejection) -> DecodedRecord { try decode(line.span) }

  private func decode(_ value: JSONValue) throws(Rejection) -> DecodedRecord {
    guard case .object(let object) = value else {
      throw Rejection(.record(.notAnObject), sentence: "The line must be one JSON object.")
    }
    var members = RecordMembers(object)
    let type = try members.optionalText("type") ?? "message"
    if let schema = members.value("schema"), schema != .integer(Self.schema) {
      throw Rejection(
        .unknownSchema, "schema", "Member schema must be 1 or absent; a later version may read this record.")
    }
    switch type {
    case "message": return try message(&members)
    case "client": return try client(&members)
    case "case": return try caseRecord(&members)
    default: throw Rejection(.unknownType, "type", "Member type must be message, client or case, or absent.")
    }
  }
}
