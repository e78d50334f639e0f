/// A paragraph taken apart once: where its digits, at signs and telling words stand. Detectors work from these.
struct Scan {
  /// Digits that stand together.
  struct Run {
    var start: Int32
    var end: Int32
    /// The separator between it and the next where they may belong to one number; 0 where they may not.
    var gap: UInt8 = 0
    /// How many digits there are from here to the end of the number that it may belong to, at most 255.
    var ahead: UInt8 = 0
    @inline(__always) var count: Int { Int(end &- start) }
    @inline(__always) var range: Range<Int> { Int(start)..<Int(end) }
  }

  private(set) var view: TextView
  private(set) var runs: [Run] = []
  private(set) var marks: [Mark] = []
  private(set) var ats: [Int] = []
  /// What the marks say, all together.
  private(set) var features: Words = []

  init(_ view: TextView) {
    self.view = view
    takeApart()
  }

  /// A scan that has read nothing yet.
  init(unread source: [UInt8]) { view = TextView(unread: source) }

  /// Reads another part of the source, in the same buffers.
  mutating func read(_ part: Range<Int>) {
    view.read(part)
    MaskShape.blank(&view)
    takeApart()
  }

  /// Takes found parts out of the text and reads what is left again.
  mutating func blank(_ ranges: [Range<Int>]) {
    for range in ranges { view.blank(range) }
    takeApart()
  }

  /// Whether no detector can find anything here.
  var isBare: Bool { runs.isEmpty && ats.isEmpty && marks.isEmpty }

  private mutating func takeApart() {
    runs.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    ats.removeAll(keepingCapacity: true)
    features = []
    let lexicon = Lexicon.marks
    let whole = view.bytes
    unsafe whole.withUnsafeBufferPointer { bytes in
      let count = bytes.count
      var index = 0
      while index < count {
        let byte = unsafe bytes[index]
        if Byte.isLetter(byte) {
          let start = index
          repeat { index &+= 1 } while unsafe index < count && Byte.isLetter(bytes[index])
          let length = index &- start
          if lexicon.mayHave(first: byte, length: length) {
            if start &+ 16 <= count, let base = bytes.baseAddress {
              let key = unsafe Lexicon.Key(reading: UnsafeRawPointer(base + start), length: length)
              if let entry = lexicon.find(key) { note(entry, start, index) }
            } else if let entry = lexicon.lookUp(whole, start, index) {
              note(entry, start, index)
            }
          } else if length == 1, byte == UInt8(ascii: "d") {
            noteInitials(start)
          }
        } else if Byte.isDigit(byte) {
          let start = index
          repeat { index &+= 1 } while unsafe index < count && Byte.isDigit(bytes[index])
          runs.append(Run(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index)))
        } else {
          if byte == Byte.at { ats.append(index) }
          index &+= 1
        }
      }
    }
    join()
  }

  /// Notes for each run how it joins the next.
  private mutating func join() {
    var index = runs.count - 1
    while index >= 0 {
      var ahead = min(runs[index].count, 255)
      if index + 1 < runs.count {
        let gap = separator(runs[index].end, runs[index + 1].start)
        runs[index].gap = gap
        if gap != 0 { ahead = min(ahead + Int(runs[index + 1].ahead), 255) }
      }
      runs[index].ahead = UInt8(truncatingIfNeeded: ahead)
      index -= 1
    }
  }

  /// The separator in a gap, 0 where it holds anything else or is too wide.
  ///
  /// A gap of several bytes, such as ` - `, is named by its first byte that is not a blank.
  private func separator(_ start: Int32, _ end: Int32) -> UInt8 {
    guard end - start <= Self.widestGap else { return 0 }
    var name = Byte.space
    for index in Int(start)..<Int(end) {
      let byte = view.bytes[index]
      guard Byte.isSeparator(byte) else { return 0 }
      if !Byte.isBlank(byte) && name == Byte.space { name = byte }
    }
    return name
  }

  private mutating func note(_ entry: Lexicon.Entry, _ start: Int, _ end: Int) {
    features.formUnion(entry.words)
    marks.append(
      Mark(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), words: entry.words,
        month: entry.month))
  }

  /// d.o.b, D O B and d/o/b.
  private mutating func noteInitials(_ start: Int) {
    let (first, second) = (view.at(start + 1), view.at(start + 3))
    guard first == second, Byte.isSeparator(first), view.at(start + 2) == UInt8(ascii: "o"),
      view.at(start + 4) == UInt8(ascii: "b"), !Byte.isAlphanumeric(view.at(start + 5))
    else { return }
    note(Lexicon.Entry(words: .birth, month: 0), start, start + 5)
  }
}
