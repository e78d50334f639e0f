import Casework
import MailTransport
import Testing

/// Bytes that are not exactly one reply to exactly one person are refused before any transport has them.
@Suite struct WireCheckTests {
  typealias Row = (from: String, to: String, code: MessageFault.Code)
  static let changes: [Row] = [
    ("To: client@example.org", "To: client@example.org, other@example.org", .recipient),
    ("To: client@example.org", "To: other@example.org", .recipient),
    ("To: client@example.org", "To: client@example.org\r\nTo: client@example.org", .headers),
    ("To: client@example.org", "To: client@example.org\r\nBcc: x@example.org", .headers),
    ("To: client@example.org", "To: client@example.org\r\nCc: x@example.org", .headers),
    ("To: client@example.org\r\n", "", .headers),
    ("Subject: Your enquiry", "Subject: Your enquiry\r\nX-Other: 1", .headers),
    ("Subject: Your enquiry", "Subject: Your enquiry\r\nno colon", .headers),
    ("<rpl-1.1@", "<rpl-1.2@", .messageID),
    ("Dear client,\r\n", "Dear client,\n", .lineEnd),
    ("Dear client,\r\n", "Dear\rclient,\r\n", .lineEnd),
    ("Dear client,", "Dear\u{0}client,", .notPlainBytes),
    ("Dear client,", "Dear\u{1B}client,", .notPlainBytes),
    ("Dear client,", "Dear ŵ,", .notPlainBytes),
    ("answer.\r\n", "answer.", .lineEnd),
    ("Dear client,", String(repeating: "x", count: 77), .lineTooLong),
    ("Subject: Your enquiry", "Subject: " + String(repeating: "x", count: 1000), .lineTooLong),
    ("\r\n\r\nDear client", "\r\nDear client", .headers),
  ]

  @Test(arguments: 0..<changes.count) func refuses(_ number: Int) throws {
    let message = try sampleMessage()
    let text = String(decoding: try MIMEBuilder.build(message), as: UTF8.self)
    let (from, to, code) = Self.changes[number]
    let bytes = replacing(Array(from.utf8), by: Array(to.utf8), in: Array(text.utf8))
    #expect(bytes != Array(text.utf8))
    #expect {
      try WireCheck.check(bytes, recipient: message.to, messageID: message.messageID)
    } throws: {
      ($0 as? MessageFault)?.code == code
    }
  }

  @Test func keepsWhatWasBuilt() throws {
    let message = try sampleMessage()
    try WireCheck.check(try MIMEBuilder.build(message), recipient: message.to, messageID: message.messageID)
  }

  @Test func refusesNothingAtAll() throws {
    let message = try sampleMessage()
    for bytes in [[], Array("\r\n".utf8), Array("\r\n\r\n".utf8)] {
      #expect(throws: MessageFault.self) {
        try WireCheck.check(bytes, recipient: message.to, messageID: message.messageID)
      }
    }
  }

  private func replacing(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    for start in bytes.indices where bytes[start...].starts(with: old) {
      return Array(bytes[..<start]) + new + Array(bytes[(start + old.count)...])
    }
    return bytes
  }
}
