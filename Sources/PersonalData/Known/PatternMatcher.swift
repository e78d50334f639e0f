/// Looks for all known values at once, in a tree of their letters and digits, over the letters and digits of a text alone.
///
/// Known values are looked for from the places alone where one may begin; disguised ones from every place.
struct PatternMatcher: Sendable {
  let patterns: [KnownPattern]
  let filter: StartFilter
  private var nodes: [Node] = []
  /// For each first letter or digit, by column, the state behind it; 0 where no value begins so.
  private var first = [Int32](repeating: 0, count: Self.columns)
  /// For each pattern the next one that ends in the same state; -1 for none.
  private var others: [Int32] = []

  /// A state of the tree: the values that have begun with the same letters and digits.
  private struct Node {
    let column: UInt8
    /// The first state behind it, and the next one behind the state before; 0 for none.
    var child: Int32 = 0
    var sibling: Int32
    /// The first pattern that ends here; -1 for none.
    var pattern: Int32 = -1
  }

  /// Letters, digits, and the bytes of other scripts folded to 32 columns; a match is compared byte by byte after.
  private static let columns = 68

  init(_ patterns: [KnownPattern], filter: StartFilter = .none) {
    self.patterns = patterns
    self.filter = filter
    guard !patterns.isEmpty else { return }
    nodes.reserveCapacity(patterns.reduce(1) { $0 + $1.key.count })
    nodes.append(Node(column: 0, sibling: 0))
    others = [Int32](repeating: -1, count: patterns.count)
    // Backwards, so that patterns of one state are in their order.
    for index in patterns.indices.reversed() {
      var state = 0
      for byte in patterns[index].key { state = stateAdded(Self.column(byte), behind: state) }
      others[index] = nodes[state].pattern
      nodes[state].pattern = Int32(clamping: index)
    }
  }

  /// The state behind another, which is made where there is none.
  private mutating func stateAdded(_ column: Int, behind state: Int) -> Int {
    let next = self.state(column, behind: state)
    if next > 0 { return next }
    let added = Int32(clamping: nodes.count)
    nodes.append(Node(column: UInt8(truncatingIfNeeded: column), sibling: nodes[state].child))
    nodes[state].child = added
    if state == 0 { first[column] = added }
    return Int(added)
  }

  /// The state behind another; 0 where no value goes on so.
  @inline(__always) private func state(_ column: Int, behind state: Int) -> Int {
    if state == 0 { return Int(first[column]) }
    var next = Int(nodes[state].child)
    while next > 0, Int(nodes[next].column) != column { next = Int(nodes[next].sibling) }
    return next
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
    for start in bytes.indices where Byte.isAlphanumeric(bytes[start]) && first[Self.column(bytes[start])] > 0 {
      find(in: bytes, from: start, found)
    }
  }

  private func find(in bytes: [UInt8], from start: Int, _ found: (KnownPattern, Int) -> Void) {
    var (state, index, gap) = (0, start, 0)
    while index < bytes.count, gap <= KnownPattern.widestGap {
      let byte = bytes[index]
      if Byte.isAlphanumeric(byte) {
        state = self.state(Self.column(byte), behind: state)
        if state == 0 { break }
        gap = 0
        var pattern = nodes[state].pattern
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
