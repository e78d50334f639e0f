extension SafeText {
  /// One place on a terminal and what is drawn there: a base with its marks.
  public struct GlyphCluster: Hashable, Sendable {
    /// What is drawn; a line break stands as LF.
    public let text: SafeText
    /// Cells that it takes: 1 or 2; 0 for a line break.
    public let columns: Int
  }

  /// The text in the pieces that a terminal draws in one place each, in order.
  public var glyphs: [GlyphCluster] {
    if isPrintableASCII { return description.utf8.map { GlyphCluster(text: Self.ascii[Int($0) - 0x20], columns: 1) } }
    return Clusters(description).map { cluster in
      GlyphCluster(text: SafeText(escaped: String(description[cluster.range])), columns: cluster.columns)
    }
  }

  private static let ascii = (0x20..<0x7F as Range<UInt8>).map { byte in
    SafeText(escaped: String(Unicode.Scalar(byte)))
  }
}
