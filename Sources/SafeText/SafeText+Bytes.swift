extension SafeText {
  /// Bytes that may not be UTF-8, on one line; a byte that belongs to no character is shown as `\x9b`.
  public init(escaping bytes: [UInt8]) {
    self.init(escaped: Escaper.escape(bytes, keepingLines: false))
  }

  /// Bytes that may not be UTF-8, with LF and CRLF kept as line breaks.
  public init(escapingLines bytes: [UInt8]) {
    self.init(escaped: Escaper.escape(bytes, keepingLines: true))
  }
}
