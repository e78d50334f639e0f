/// Looks for all known values at once (Aho and Corasick 1975), over the letters and digits of a text alone.
///
/// Known values are looked for from the places alone where one may begin; disguised ones at every place, by the links.
struct PatternMatcher: Sendable {
  let patterns: [KnownPattern]
  let filter: StartFilter
  private var next: [Int32] = []
  /// For each state the patterns that end there, by index; most have none.
  private var ends: [[Int32]] = []

  /// Letters, digits, and the bytes of other scripts folded to 32 columns; a match is compared byte by byte after.
  private static let columns = 68

  init(_ patterns: [KnownPattern], isLinked: Bool = false) {
    self.patterns = patterns
    filter = StartFilter(patterns)
    guard !patterns.isEmpty else { return }
    addState()
    for (index, pattern) in patterns.enumerated() {
      var state = 0
      for byte in pattern.key {
        let cell = state * Self.columns + Self.column(byte)
        if next[cell] < 0 {
          next[cell] = Int32(clamping: ends.count)
          addState()
        }
        state = Int(next[cell])
      }
      ends[state].append(Int32(clamping: index))
    }
    if isLinked { link() }
  }

  /// Calls back for each pattern whose bytes begin at a place of a scan where one may begin.
  func find(in scan: Scan, _ found: (KnownPattern, Int) -> Void) {
    guard !patterns.isEmpty else { return }
    let bytes = scan.view.bytes
    for start in scan.starts {
      var (state, index, gap) = (0, Int(start), 0)
      while index < bytes.count, gap <= KnownPattern.widestGap {
        let byte = bytes[index]
        if Byte.isAlphanumeric(byte) {
          let step = next[state * Self.columns + Self.column(byte)]
          if step < 0 { break }
          state = Int(step)
          gap = 0
          for pattern in ends[state] { found(patterns[Int(pattern)], index) }
        } else {
          gap += 1
        }
        index += 1
      }
    }
  }

  private mutating func addState() {
    next.append(contentsOf: repeatElement(-1, count: Self.columns))
    ends.append([])
  }

  /// Gives every state a successor for every byte: its own, or that of the longest proper suffix that is a state.
  private mutating func link() {
    var fail = [Int](repeating: 0, count: ends.count)
    var queue: [Int] = []
    for column in 0..<Self.columns {
      if next[column] < 0 { next[column] = 0 } else { queue.append(Int(next[column])) }
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      ends[state] += ends[fail[state]]
      for column in 0..<Self.columns {
        let cell = state * Self.columns + column
        let fallback = next[fail[state] * Self.columns + column]
        if next[cell] < 0 {
          next[cell] = fallback
        } else {
          fail[Int(next[cell])] = Int(fallback)
          queue.append(Int(next[cell]))
        }
      }
    }
  }

  /// Calls back for each pattern whose bytes end at any place of the view; only where the states are linked.
  func find(in view: TextView, _ found: (KnownPattern, Int) -> Void) {
    guard !patterns.isEmpty else { return }
    var state = 0
    let bytes = view.bytes
    for index in bytes.indices {
      let byte = bytes[index]
      guard Byte.isAlphanumeric(byte) else { continue }
      state = Int(next[state * Self.columns + Self.column(byte)])
      for pattern in ends[state] { found(patterns[Int(pattern)], index) }
    }
  }

  @inline(__always) private static func column(_ byte: UInt8) -> Int {
    if byte >= 0x80 { return 36 + Int(byte & 0x1F) }
    return byte >= 0x61 ? Int(byte - 0x61) : 26 + Int(byte - 0x30)
  }
}
