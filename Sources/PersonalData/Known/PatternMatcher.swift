/// Looks for all known values at once, in a tree of their letters and digits, over the letters and digits of a text alone.
///
/// Known values are looked for from the places alone where one may begin; disguised ones from every place.
struct PatternMatcher: Sendable {
  let patterns: [KnownPattern]
  let filter: StartFilter
  private var next: [Int32] = []
  /// For each state the first pattern that ends there, by index, and for each pattern the next one; -1 for none.
  private var ends: [Int32] = []
  private var others: [Int32] = []

  /// Letters, digits, and the bytes of other scripts folded to 32 columns; a match is compared byte by byte after.
  private static let columns = 68

  init(_ patterns: [KnownPattern], isFiltered: Bool = true) {
    self.patterns = patterns
    filter = isFiltered ? StartFilter(patterns) : .none
    guard !patterns.isEmpty else { return }
    let most = patterns.reduce(1) { $0 + $1.key.count }
    next = [Int32](repeating: -1, count: most * Self.columns)
    ends = [Int32](repeating: -1, count: most)
    others = [Int32](repeating: -1, count: patterns.count)
    var count = 1
    // Backwards, so that patterns of one state are in their order.
    for index in patterns.indices.reversed() {
      var state = 0
      for byte in patterns[index].key {
        let cell = state * Self.columns + Self.column(byte)
        if next[cell] < 0 {
          next[cell] = Int32(clamping: count)
          count += 1
        }
        state = Int(next[cell])
      }
      others[index] = ends[state]
      ends[state] = Int32(clamping: index)
    }
  }

  /// Calls back for each pattern whose bytes begin at a place of a scan where one may begin.
  func find(in scan: Scan, _ found: (KnownPattern, Int) -> Void) {
    guard !patterns.isEmpty else { return }
    for start in scan.starts { find(in: scan.view.bytes, from: Int(start), found) }
  }

  /// Calls back for each pattern whose bytes begin at any place of a view.
  func find(in view: TextView, _ found: (KnownPattern, Int) -> Void) {
    guard !patterns.isEmpty else { return }
    let bytes = view.bytes
    for start in bytes.indices where Byte.isAlphanumeric(bytes[start]) && next[Self.column(bytes[start])] >= 0 {
      find(in: bytes, from: start, found)
    }
  }

  private func find(in bytes: [UInt8], from start: Int, _ found: (KnownPattern, Int) -> Void) {
    var (state, index, gap) = (0, start, 0)
    while index < bytes.count, gap <= KnownPattern.widestGap {
      let byte = bytes[index]
      if Byte.isAlphanumeric(byte) {
        let step = next[state * Self.columns + Self.column(byte)]
        if step < 0 { break }
        state = Int(step)
        gap = 0
        var pattern = ends[state]
        while pattern >= 0 {
          found(patterns[Int(pattern)], index)
          pattern = others[Int(pattern)]
        }
      } else {
        gap += 1
      }
      index += 1
    }
  }

  @inline(__always) private static func column(_ byte: UInt8) -> Int {
    if byte >= 0x80 { return 36 + Int(byte & 0x1F) }
    return byte >= 0x61 ? Int(byte - 0x61) : 26 + Int(byte - 0x30)
  }
}
