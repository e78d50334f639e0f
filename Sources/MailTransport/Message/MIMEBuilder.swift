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
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      if isControl { throw MessageFault(.bodyControl, line: line) }
    }
  }

  private static func render(_ message: MailMessage, seconds: Int) -> [UInt8]? {
    guard let mail = g_mime_message_new(0), let date = g_date_time_new_from_unix_utc(seconds) else { return nil }
    defer { cgmime_unref(mail) }
    defer { g_date_time_unref(date) }
    guard let part = textPart(of: message) else { return nil }
    defer { cgmime_unref(part) }
    let from = HeaderFolding.mailbox(message.fromName, address: message.from.wireForm, after: "From:")
    guard append("From", from, to: mail), append("To", " \(message.to.wireForm)\n", to: mail),
      append("Subject", HeaderFolding.unstructured(message.subject, after: "Subject:"), to: mail)
    else { return nil }
    guard !message.isAutomatic || append("Auto-Submitted", " auto-generated\n", to: mail) else { return nil }
    g_mime_message_set_date(mail, date)
    g_mime_message_set_message_id(mail, message.messageID.description)
    g_mime_message_set_mime_part(mail, cgmime_part_object(part))
    return written(cgmime_message_object(mail))
  }

  /// Adds a header whose lines are ready; GMime must not fold or encode them again.
  private static func append(_ name: String, _ value: String, to mail: UnsafeMutablePointer<GMimeMessage>) -> Bool {
    let object = cgmime_message_object(mail)
    g_mime_object_append_header(object, name, "", nil)
    guard let header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name) else { return false }
    g_mime_header_set_raw_value(header, value)
    return true
  }

  private static func textPart(of message: MailMessage) -> UnsafeMutablePointer<GMimePart>? {
    // A last line without its end would let curl and the reader disagree about where the message ends.
    let body = Array((message.body.utf8.last == 0x0A ? message.body : message.body + "\n").utf8)
    let stream = body.withUnsafeBytes { bytes in
      g_mime_stream_mem_new_with_buffer(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let stream else { return nil }
    defer { cgmime_unref(stream) }
    guard let content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT),
      let text = g_mime_text_part_new_with_subtype("plain")
    else { return nil }
    defer { cgmime_unref(content) }
    let part = cgmime_text_part(text)
    g_mime_part_set_content(part, content)
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
    g_mime_object_set_content_type_parameter(cgmime_part_object(part), "charset", "utf-8")
    g_mime_object_set_header(cgmime_part_object(part), "Content-Language", message.language.rawValue, "utf-8")
    return part
  }

  private static func written(_ object: UnsafeMutablePointer<GMimeObject>) -> [UInt8]? {
    guard let options = g_mime_format_options_new() else { return nil }
    defer { g_mime_format_options_free(options) }
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS)
    guard let memory = g_mime_stream_mem_new() else { return nil }
    defer { cgmime_unref(memory) }
    guard g_mime_object_write_to_stream(object, options, memory) > 0 else { return nil }
    guard let array = g_mime_stream_mem_get_byte_array(cgmime_memory_stream(memory)) else { return nil }
    return Array(UnsafeBufferPointer(start: array.pointee.data, count: Int(array.pointee.len)))
  }
}
