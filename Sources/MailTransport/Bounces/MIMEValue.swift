import CGMime

/// What GMime decodes of a part once it has been split off: values of headers, content types, encodings, charsets.
enum MIMEValue {
  /// The longest Content-Type that is handed to GMime, whose parameters are a list that is searched from the front.
  static let longestContentType = 4096

  /// A media type with the two parameters that matter.
  struct ContentType {
    var type = "text/plain"
    var charset: String?
    var boundary: String?
  }

  /// The text of a header's value in UTF-8, encoded words decoded (RFC 2047).
  static func text(_ value: [UInt8]) -> String {
    guard value.contains(where: { $0 >= 0x80 }) || value.indices.contains(where: { isEncodedWord(value, $0) }) else {
      return String(decoding: value, as: UTF8.self)
    }
    _ = MIMELibrary.setUp
    return withCString(value) { pointer in
      guard let decoded = g_mime_utils_header_decode_text(nil, pointer) else { return nil }
      defer { g_free(decoded) }
      return String(cString: decoded)
    } ?? String(decoding: value, as: UTF8.self)
  }

  private static func isEncodedWord(_ value: [UInt8], _ index: Int) -> Bool {
    value[index] == 0x3D && index + 1 < value.count && value[index + 1] == 0x3F
  }

  /// What a Content-Type says; plain text where it cannot be read (RFC 2045 section 5.2).
  static func contentType(_ value: [UInt8]) -> ContentType {
    _ = MIMELibrary.setUp
    return withCString(Array(value.prefix(longestContentType))) { pointer in
      guard let parsed = g_mime_content_type_parse(nil, pointer) else { return nil }
      defer { cgmime_unref(parsed) }
      guard let media = g_mime_content_type_get_media_type(parsed),
        let subtype = g_mime_content_type_get_media_subtype(parsed)
      else { return nil }
      var type = ContentType(type: "\(String(cString: media))/\(String(cString: subtype))".lowercased())
      type.charset = g_mime_content_type_get_parameter(parsed, "charset").map { String(cString: $0) }
      type.boundary = g_mime_content_type_get_parameter(parsed, "boundary").map { String(cString: $0) }
      return type
    } ?? ContentType()
  }

  /// The bytes behind a Content-Transfer-Encoding; as they are where it is none that changes them.
  static func decoded(_ bytes: ArraySlice<UInt8>, encoding name: String) -> [UInt8] {
    let encoding = g_mime_content_encoding_from_string(name)
    guard encoding == GMIME_CONTENT_ENCODING_BASE64 || encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE else {
      return Array(bytes)
    }
    var state = GMimeEncoding()
    g_mime_encoding_init_decode(&state, encoding)
    let room = g_mime_encoding_outlen(&state, bytes.count) + 64
    return [UInt8](unsafeUninitializedCapacity: room) { output, count in
      bytes.withUnsafeBytes { input in
        guard let from = input.baseAddress, let to = output.baseAddress else { return }
        count = to.withMemoryRebound(to: CChar.self, capacity: room) { to in
          g_mime_encoding_flush(&state, from.assumingMemoryBound(to: CChar.self), input.count, to)
        }
      }
    }
  }

  /// Text in UTF-8; bytes that the charset cannot explain become the replacement character.
  static func utf8(_ bytes: [UInt8], charset: String?) -> [UInt8] {
    let name = (charset ?? "us-ascii").lowercased()
    let isPlain = !bytes.contains { $0 >= 0x80 || $0 == 0x1B }
    if !isPlain, name != "utf-8", name != "us-ascii", let converted = converted(bytes, from: name) { return converted }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func converted(_ bytes: [UInt8], from charset: String) -> [UInt8]? {
    _ = MIMELibrary.setUp
    guard let converter = g_mime_iconv_open("UTF-8", charset), Int(bitPattern: converter) != -1 else { return nil }
    defer { g_mime_iconv_close(converter) }
    return bytes.withUnsafeBytes { input in
      guard let from = input.baseAddress?.assumingMemoryBound(to: CChar.self),
        let text = g_mime_iconv_strndup(converter, from, input.count)
      else { return nil }
      defer { g_free(text) }
      return Array(String(cString: text).utf8)
    }
  }

  private static func withCString<Value>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Value?) -> Value? {
    (bytes + [0]).withUnsafeBytes { buffer in
      buffer.baseAddress.flatMap { body($0.assumingMemoryBound(to: CChar.self)) }
    }
  }
}
