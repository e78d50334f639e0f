import Casework

/// Reads one header field: addresses must be the two that belong there, all else is read like the body.
struct HeaderCheck {
  let message: OutboundText
  let field: FieldCheck

  func refusals(_ header: OutboundText.Header, at index: Int) -> [GateRefusal] {
    let place = GateRefusal.Place.header(index)
    let name = TextView(bytes: header.name).bytes
    var refusals = field.refusals(header.name, place)
    var rest = header.value
    switch String(decoding: name, as: UTF8.self) {
    case "to": rest = without(message.recipient, rest)
    case "from", "sender", "reply-to", "return-path": rest = without(message.sender, rest)
    case "message-id", "in-reply-to", "references": rest = withoutOwnHost(rest)
    default: break
    }
    if Self.isAddressField(name), rest.contains(Byte.at) {
      refusals.append(GateRefusal(place: place, cause: .foreignAddress))
    }
    return refusals + field.refusals(rest, place)
  }

  private static let addressFields = Set(
    ["to", "cc", "bcc", "from", "sender", "reply-to", "return-path"].map { Array($0.utf8) })
  private static func isAddressField(_ name: [UInt8]) -> Bool { addressFields.contains(name) }

  /// The value with the first mention of that whole address taken out; domains compare without case.
  private func without(_ address: EmailAddress, _ value: [UInt8]) -> [UInt8] {
    let wanted = Array(address.wireForm.utf8)
    let local = address.localPart.utf8.count
    guard value.count >= wanted.count else { return value }
    for start in 0...(value.count - wanted.count) {
      let part = value[start..<(start + wanted.count)]
      guard part.prefix(local).elementsEqual(wanted.prefix(local)),
        part.dropFirst(local).map({ $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }).elementsEqual(wanted.dropFirst(local)),
        !Self.isAddressByte(start > 0 ? value[start - 1] : Byte.space),
        !Self.isAddressByte(start + wanted.count < value.count ? value[start + wanted.count] : Byte.space)
      else { continue }
      return Array(value[..<start]) + [Byte.space] + Array(value[(start + wanted.count)...])
    }
    return value
  }

  /// The value with the sender's host behind an at sign taken out; what is before it is still read.
  private func withoutOwnHost(_ value: [UInt8]) -> [UInt8] {
    let host = Array("@\(message.sender.domain)>".utf8)
    guard value.count >= host.count, value.suffix(host.count).elementsEqual(host) else { return value }
    return Array(value.dropLast(host.count))
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Byte.isAlphanumeric(byte | 0x20) || Byte.isDigit(byte) || byte == Byte.dot || byte == Byte.hyphen
      || byte == Byte.at || byte == UInt8(ascii: "+") || byte == 0x5F
  }
}
