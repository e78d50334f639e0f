internal import Bounces

/// Splits a message into its parts under limits that hold while it is read, and lets GMime decode what was split off.
///
/// GMime's own parser has no limits on fields or parts, and reads all addresses again with each address field that it
/// meets: a hundred thousand `To:` lines would take it minutes. Splitting needs lines and boundaries only.
struct MessageSplitter {
  private let limits: MessageLimits
  private var parts = 0

  /// The message as a value. `bytes` may have any line ends; what is beyond the limit of bytes is not looked at.
  static func split(_ bytes: [UInt8], limits: MessageLimits = .standard) throws(BounceFault) -> MailPart {
    let text = LineEnds.unified(bytes.prefix(limits.bytes))
    guard text.contains(where: { $0 > 0x20 }) else { throw BounceFault(.empty) }
    var splitter = MessageSplitter(limits: limits)
    let message = try splitter.entity(LineEnds.withoutEnvelope(text[...]), depth: 0)
    guard !message.fields.isEmpty else { throw BounceFault(.noHeader) }
    return message
  }

  private init(limits: MessageLimits) { self.limits = limits }

  private mutating func entity(_ text: ArraySlice<UInt8>, depth: Int) throws(BounceFault) -> MailPart {
    guard depth <= limits.depth else { throw BounceFault(.tooDeep) }
    parts += 1
    guard parts <= limits.parts else { throw BounceFault(.tooManyParts) }
    let header = try RawHeader(text, limits: limits)
    let content = header.value("content-type").map(MIMEValue.contentType) ?? MIMEValue.ContentType()
    let encoding = String(decoding: header.value("content-transfer-encoding") ?? [], as: UTF8.self)
    var part = MailPart(
      fields: header.fields.map { MailPart.Field(String(decoding: $0.name, as: UTF8.self), MIMEValue.text($0.value)) },
      type: content.type)
    let body = text[header.end...]
    if content.type.hasPrefix("multipart/") {
      let boundary = content.boundary.map { Array($0.utf8) } ?? []
      let isUsable = (1...limits.boundary).contains(boundary.count)
      // Gateways break the header of a part inside; there, what cannot be separated is still for people to read.
      guard isUsable || depth > 0 else { throw BounceFault(.boundary) }
      let ranges = isUsable ? Self.ranges(of: body, boundary: boundary) : []
      for range in ranges { part.parts.append(try entity(body[range], depth: depth + 1)) }
      if ranges.isEmpty { part.parts = [MailPart(fields: [], text: MIMEValue.utf8(Array(body), charset: nil))] }
    } else if content.type == "message/rfc822" || content.type == "message/global" {
      part.parts = [try entity(MIMEValue.decoded(body, encoding: encoding)[...], depth: depth + 1)]
    } else if content.type.hasPrefix("text/") || content.type.hasPrefix("message/") {
      part.text = MIMEValue.utf8(MIMEValue.decoded(body, encoding: encoding), charset: content.charset)
    }
    return part
  }

  /// Where the parts of a multipart lie: between lines that are the boundary and nothing else (RFC 2046 section 5.1.1).
  private static func ranges(of body: ArraySlice<UInt8>, boundary: [UInt8]) -> [Range<Int>] {
    let delimiter = [0x2D, 0x2D] + boundary
    var ranges: [Range<Int>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[line..<end].starts(with: delimiter) {
        let rest = body[(line + delimiter.count)..<end]
        let isLast = rest.starts(with: [0x2D, 0x2D])
        if rest.dropFirst(isLast ? 2 : 0).allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
          if let start { ranges.append(start..<line) }
          start = isLast ? nil : min(end + 1, body.endIndex)
          if isLast { return ranges }
        }
      }
      line = end + 1
    }
    if let start { ranges.append(start..<body.endIndex) }
    return ranges
  }
}
