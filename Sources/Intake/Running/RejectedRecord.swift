/// Something that goes to quarantine whole, with the reason.
public struct RejectedRecord: Hashable, Sendable {
  /// Why.
  public let rejection: Rejection
  /// The bytes as they came, without the line end; only the first of them where ``isTruncated``.
  public let original: [UInt8]
  /// How many bytes came.
  public let originalSize: Int64
  private let file: String
  private let line: Int

  /// Bytes whose hash tells whether this is the same rejection, read again after a crash: the file's name, the line,
  /// the reason, and the original.
  public var identity: [UInt8] {
    // Each part but the last is closed by a line end, which none of them can hold.
    Array("rejected/1\n\(file)\n\(line)\n\(rejection.code)\n\(originalSize)\n".utf8) + original
  }

  /// Whether only a part of the bytes is here; the whole file is then kept in the spool's folder `rejected`.
  public var isTruncated: Bool { Int64(original.count) < originalSize }

  init(_ rejection: Rejection, original: some Collection<UInt8>, size: Int64, file: String, line: Int, keep: Int) {
    self.rejection = rejection
    self.original = Array(original.prefix(keep))
    originalSize = size
    self.file = file
    self.line = line
  }
}
