/// A text taken apart once: where its digits, at signs and telling words stand. Detectors work from these.
struct Scan {
  /// Digits that stand together.
  struct Run {
    var start: Int32
    var end: Int32
    /// The separator between it and the next where they may belong to one number; 0 where they may not.
    var gap: UInt8 = 0
    var count: Int { Int(end - start) }
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  let view: TextView
  private(set) var runs: [Run] = []
  private(set) var marks: [Mark] = []
  private(set) var ats: [Int] = []

  init(_ view: TextView) {
    self.view = view
    let bytes = view.bytes
    let lexicon = Lexicon.marks
    let count = bytes.count
    var index = 0
    while index < count {
      let byte = bytes[index]
      if Byte.isLetter(byte) {
        let start = index
        repeat { index += 1 } while index < count && Byte.isLetter(bytes[index])
        note(wordFrom: start, to: index, lexicon)
      } else if Byte.isDigit(byte) {
        let start = index
        repeat { index += 1 } while index < count && Byte.isDigit(bytes[index])
        runs.append(Run(start: Int32(clamping: start), end: Int32(clamping: index)))
      } else {
        if byte == Byte.at { ats.append(index) }
        index += 1
      }
    }
    join()
  }

  /// Notes for each run how it joins the next.
  private mutating func join() {
    for index in runs.indices.dropLast() { runs[index].gap = separator(runs[index].end, runs[index + 1].start) }
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

  private mutating func note(wordFrom start: Int, to end: Int, _ lexicon: Lexicon) {
    if let entry = lexicon.lookUp(view.bytes, start, end) {
      marks.append(
        Mark(start: Int32(clamping: start), end: Int32(clamping: end), words: entry.words, month: entry.month))
    } else if end - start == 1, view.bytes[start] == UInt8(ascii: "d") {
      // d.o.b, D O B and d/o/b.
      let (first, second) = (view.at(start + 1), view.at(start + 3))
      guard first == second, Byte.isSeparator(first), view.at(start + 2) == UInt8(ascii: "o"),
        view.at(start + 4) == UInt8(ascii: "b"), !Byte.isAlphanumeric(view.at(start + 5))
      else { return }
      marks.append(
        Mark(start: Int32(clamping: start), end: Int32(clamping: start + 5), words: .birth, month: 0))
    }
  }
}
