import CGMime
import Casework

/// Turns a message into the bytes that are frozen at approval: the same bytes for the same message.
public enum MIMEBuilder {
  /// The longest body, in bytes of UTF-8.
  public static let longestBody = 1_048_576

  /// The message as UTF-8 text in quoted-printable with CRLF line ends, checked by `WireCheck`.
  public static func build(_ message: MailMessage) throws(MessageFault) -> [UInt8] {
    try checkBody(message.body)
    let seconds = Int(message.date.milliseconds / 1000)
    guard (0...253_402_300_799).contains(seconds) else { throw MessageFault(.dateOutOfRange) }
    _ = MIMELibrary.setUp
    guard let bytes = render(message, seconds: seconds) else { throw MessageFault(.notBuilt) }
    try WireCheck.check(
      bytes, recipient: message.to, messageID: message.messageID, isAutomatic: message.isAutomatic)
    return bytes
  }

  private static func checkBody(_ body: String) throws(MessageFault) {
    guard !body.utf8.isEmpty else { throw MessageFault(.bodyEmpty) }
    guard body.utf8.count <= longestBody else { throw MessageFault(.tooLong) }
    if body.utf8.allSatisfy({ $0 == 0x09 || $0 == 0x0A || (0x20...0x7E).contains($0) }) { return }
    var line = 1
    for scalar in body.unicodeScalars {
      if scalar == "\n" { line += 1 }
      // All that Unicode has of them (category Cc).
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      if isControl && scalar != "\n" && scalar != "\t" { throw MessageFault(.bodyControl, line: line) }
    }
  }

  private static func render(_ message: MailMessage, seconds: Int) -> [UInt8]? {
    guard let date = written(seconds) else { return nil }
    let headers =
      "From:\(HeaderFolding.mailbox(message.fromName, address: message.from.wireForm, after: "From:"))"
      + "To: \(message.to.wireForm)\nSubject:\(HeaderFolding.unstructured(message.subject, after: "Subject:"))"
      + (message.isAutomatic ? "Auto-Submitted: auto-generated\n" : "")
      + "Date: \(date)\nMessage-Id: <\(message.messageID)>\nMIME-Version: 1.0\n"
      + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
      + "Content-Language: \(message.language.rawValue)\n\n"
    return canonical(Array(headers.utf8) + quotedPrintable(message.body))
  }

  /// A moment as a Date header has it (RFC 5322 section 3.3).
  private static func written(_ seconds: Int) -> String? {
    guard let date = g_date_time_new_from_unix_utc(seconds) else { return nil }
    defer { g_date_time_unref(date) }
    guard let text = g_mime_utils_header_format_date(date) else { return nil }
    defer { g_free(text) }
    return String(cString: text)
  }

  /// A body in quoted-printable (RFC 2045 section 6.7) with an end to its last line, lines still ending in LF.
  private static func quotedPrintable(_ body: String) -> [UInt8] {
    // A last line without its end would let curl and the reader disagree about where the message ends.
    let text = Array((body.utf8.last == 0x0A ? body : body + "\n").utf8)
    var encoder = GMimeEncoding()
    g_mime_encoding_init_encode(&encoder, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
    return [UInt8](unsafeUninitializedCapacity: g_mime_encoding_outlen(&encoder, text.count)) { buffer, count in
      text.withUnsafeBytes { text in
        count = g_mime_encoding_flush(
          &encoder, text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count,
          UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self))
      }
    }
  }

  /// Lines with CRLF at their ends instead of LF.
  private static func canonical(_ text: [UInt8]) -> [UInt8] {
    let ends = text.count { $0 == 0x0A }
    return [UInt8](unsafeUninitializedCapacity: text.count + ends) { bytes, count in
      for byte in text {
        if byte == 0x0A {
          bytes[count] = 0x0D
          count += 1
        }
        bytes[count] = byte
        count += 1
      }
    }
  }
}
