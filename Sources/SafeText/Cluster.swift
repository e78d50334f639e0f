/// What a terminal draws in one place: a base with its marks, or an emoji with all that is joined to it.
struct Cluster {
  /// Where in the text it is.
  var range: Range<String.Index>
  /// Cells that it takes: 0, 1 or 2.
  var columns: Int
  /// The first scalar.
  var base: Unicode.Scalar

  /// A place where a line may be broken and what is dropped there.
  var isBlank: Bool { base == " " }
  /// The end of a line.
  var isLineBreak: Bool { base == "\n" }
}

/// The clusters of text that has been escaped, in order.
struct Clusters: Sequence, IteratorProtocol {
  private let scalars: String.UnicodeScalarView
  private var index: String.UnicodeScalarView.Index

  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  mutating func next() -> Cluster? {
    guard index < scalars.endIndex else { return nil }
    let start = index
    let base = scalars[index]
    scalars.formIndex(after: &index)
    var cluster = Cluster(range: start..<index, columns: base == "\n" ? 0 : Self.columns(of: base), base: base)
    var joins = false
    var modified = false
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar.value < 0x300 { break }
      if joins {
        joins = false
      } else {
        switch Glyph(scalar) {
        case .mark: break
        case .selector: if scalar.value == 0xFE0F { cluster.columns = 2 }
        case .joiner: (joins, modified) = (true, false)
        case .emoji where scalar.properties.isEmojiModifier && !modified && Self.takesModifier(base): modified = true
        default:
          cluster.range = start..<index
          return cluster
        }
      }
      scalars.formIndex(after: &index)
    }
    cluster.range = start..<index
    return cluster
  }

  private static func takesModifier(_ base: Unicode.Scalar) -> Bool {
    base.value > 0x7F && base.properties.isEmoji && !base.properties.isEmojiModifier
  }

  /// Cells of a scalar that stands alone (UAX #11: wide and full-width are 2; so is what is drawn as a picture).
  ///
  /// A regional indicator counts 1, so that the pair that makes a flag counts 2.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    guard value >= 0x1100 else { return 1 }
    var (low, high) = (0, wide.count)
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    if low < wide.count && wide[low].contains(value) { return 2 }
    if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
    return value >= 0x2300 && scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// East Asian wide and full-width, in ascending order; unassigned code points in between do not matter, since they
  /// are never let through.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
