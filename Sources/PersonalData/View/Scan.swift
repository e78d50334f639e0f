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
  var runs: [Run] = []
  var marks: [Mark] = []
  var ats: [Int] = []
  /// What the marks say, all together.
  var features: Words = []
  /// Whether there is an opening bracket, as masks have.
  var hasBracket = false
  /// Where a known value may begin.
  var starts: [Int32] = []
  /// What known values begin with.
  let filter: StartFilter

  init(_ view: TextView) {
    self.view = view
    filter = .none
    takeApart()
  }

  /// A scan that has read nothing yet.
  init(unread source: [UInt8], filter: StartFilter = .none) {
    view = TextView(unread: source)
    self.filter = filter
  }

  /// Reads another part of the source, in the same buffers.
  mutating func read(_ part: Range<Int>) {
    view.read(part)
    takeApart()
    if hasBracket, MaskShape.blank(&view) { takeApart() }
  }

  /// Takes found parts out of the text and reads what is left again.
  mutating func blank(_ ranges: [Range<Int>]) {
    for range in ranges { view.blank(range) }
    takeApart()
  }

  /// Whether no detector can find anything here.
  var isBare: Bool { runs.isEmpty && ats.isEmpty && marks.isEmpty }
}
