/// What became of one line, or of one file as a whole.
public struct IntakeEntry: Sendable {
  /// What it is.
  public enum Content: Sendable {
    /// A record to be stored.
    case accepted(DecodedRecord)
    /// Something to be put into quarantine.
    case rejected(RejectedRecord)
  }

  /// The file's name, escaped for a terminal.
  public let file: String
  /// The line's number from 1; 0 where the entry is about the whole file.
  public let line: Int
  /// The byte of the file at which the line starts.
  public let offset: Int
  /// The line's bytes as they came, without the line end; of a whole file, as many as quarantine keeps.
  public let original: ArraySlice<UInt8>
  /// What it is.
  public let content: Content

  /// An entry with those facts.
  public init(file: String, line: Int, offset: Int, original: ArraySlice<UInt8>, content: Content) {
    self.file = file
    self.line = line
    self.offset = offset
    self.original = original
    self.content = content
  }

  /// The entry as the store quarantines it when it finds its identifier taken by a message that says something else.
  public var conflict: RejectedRecord {
    RejectedRecord(.conflict, original: original, size: Int64(original.count), file: file, line: line, keep: .max)
  }
}
