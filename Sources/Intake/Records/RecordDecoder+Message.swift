import Casework
import JSON

extension RecordDecoder {
  func message(_ members: inout RecordMembers) throws(Rejection) -> DecodedRecord {
    let id = try members.text("message_id")
    guard (1...128).contains(id.utf8.count), id.utf8.allSatisfy(Self.isIdentifier) else {
      throw members.invalid("message_id", "must be 1 to 128 printable ASCII characters without blanks or quotes")
    }
    let receivedAt = try receivedAt(&members)
    let scin = ClientText(try members.text("scin"))
    let caseNumber = try members.clientText("case_number")
    let role: Role = try members.choice("role")
    let subject = ClientText(try members.text("subject"))
    let source: InboundMessage.Source = try members.choice("source")
    let children = try children(&members)
    let language: Language? = try members.optionalChoice("language")
    let body = try members.text("body")
    let unknown = members.unknown
    let message = InboundMessage(
      id: id, receivedAt: receivedAt, scin: scin, caseNumber: caseNumber, role: role, subject: subject, source: source,
      children: children, language: language, body: ClientText(body),
      unknownMembers: unknown.isEmpty ? nil : JSONValue.object(JSONObject(unknown)).text)
    return DecodedRecord(
      record: .message(message, content: Self.content(of: message, unknown: unknown)), notes: Self.notes(on: body))
  }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
      && byte != UInt8(ascii: "`")
  }

  private func receivedAt(_ members: inout RecordMembers) throws(Rejection) -> Instant {
    let name = "received_at"
    guard let time = Instant(rfc3339: try members.text(name)) else {
      throw members.invalid(name, "must be a time with its offset as in RFC 3339, such as 2026-11-20T16:52:11Z")
    }
    guard time >= Self.earliest else { throw Rejection(.tooEarly, name, "Member \(name) is before the year 2000.") }
    guard time <= now + Self.tolerance else {
      throw Rejection(
        .inFuture, name, "Member \(name) is more than 24 hours ahead of this machine's clock; check both clocks.")
    }
    return time
  }

  private func children(_ members: inout RecordMembers) throws(Rejection) -> [ClientText] {
    var names: [ClientText] = []
    for child in try members.list("children") {
      guard case .string(let name) = child else { throw members.wrongType("children", "a list of texts", child) }
      names.append(ClientText(name))
    }
    return names
  }

  /// The known members in a fixed order, then the others sorted: what says the same gives the same bytes, whatever the
  /// order of its members, and whether an absent member is left out or null.
  private static func content(of message: InboundMessage, unknown: [(String, JSONValue)]) -> [UInt8] {
    JSONValue.object([
      "message_id": .string(message.id),
      "received_at": .integer(message.receivedAt.milliseconds),
      "scin": .string(message.scin.unmasked),
      "case_number": .optional(message.caseNumber?.unmasked),
      "role": .string(message.role.rawValue),
      "subject": .string(message.subject.unmasked),
      "source": .string(message.source.rawValue),
      "children": .array(message.children.map { .string($0.unmasked) }),
      "language": .optional(message.language?.rawValue),
      "body": .string(message.body.unmasked),
      "unknown": JSONValue.object(JSONObject(unknown)).sorted,
    ]).bytes
  }

  private static func notes(on body: String) -> [RecordNote] {
    if body.utf8.isEmpty { return [.emptyBody] }
    var hasInvisible = false
    for scalar in body.unicodeScalars {
      if scalar.properties.isWhitespace { continue }
      guard scalar.properties.generalCategory == .format || scalar.properties.isDefaultIgnorableCodePoint else {
        return []
      }
      hasInvisible = true
    }
    return [hasInvisible ? .invisibleBody : .blankBody]
  }
}
