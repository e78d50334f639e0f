/// Reads a text paragraph by paragraph: no value, and no word that tells of one, reaches across a blank line, but for a
/// heading or a question, which is read with what stands under it.
///
/// The buffers are made once for a text, and most paragraphs cost one pass that finds nothing to look at.
struct Engine {
  private var known: KnownValues?
  private let scope: KnownPattern.Scope
  private var scan: Scan
  private var hits: [Hit] = []
  private var found: [Finding] = []

  init(_ source: [UInt8], known: KnownValues?, scope: KnownPattern.Scope) {
    self.known = known
    self.scope = scope
    scan = Scan(unread: source, filter: known?.matcher.filter ?? .none)
  }

  /// Everything found, in the order of the text and without overlaps.
  mutating func findings() -> [Finding] {
    found.empty()
    var start = 0
    let count = scan.view.source.count
    while start < count {
      var end = Paragraphs.end(of: scan.view.source, from: start)
      scan.read(start..<end)
      // A heading or a question is read with what stands under it.
      if end < count, scan.asksForValue {
        end = Paragraphs.end(of: scan.view.source, from: end)
        scan.read(start..<end)
      }
      readParagraph()
      start = end
    }
    return found
  }

  /// Takes another text, in the same buffers.
  mutating func take(_ text: String, known: KnownValues?) {
    if known != nil || self.known != nil {
      self.known = known
      scan.filter = known?.matcher.filter ?? .none
    }
    scan.take(text)
  }

  private mutating func readParagraph() {
    let first = found.count
    // What touched a value may be one itself once that is out of the way; so a mask reveals nothing new.
    for _ in 0..<Self.mostRounds {
      look()
      // Disguises come off what is left when no more is seen as it stands.
      if hits.isEmpty, !scan.signs.isEmpty || LabelledTable.isLikely(scan) || SpreadWords.isLikely(scan) {
        hits = Readings.find(in: scan, known: known, scope: scope)
      }
      if hits.isEmpty { break }
      Merging.merge(&hits)
      Merging.add(hits, in: scan.view, to: &found)
      scan.blank(hits)
    }
    if found.count > first + 1 { Merging.order(&found, from: first) }
  }

  private static let mostRounds = 8

  private mutating func look() {
    hits.empty()
    if let known { known.find(in: scan, scope: scope, into: &hits) }
    if !scan.isBare { Detectors.find(in: scan, into: &hits) }
    // A name that is known may be part of an address that is written out.
    if !hits.isEmpty, known != nil, !scan.signs.isDisjoint(with: [.address, .escape]) {
      hits += Readings.disguisedEmails(in: scan)
    }
    for index in hits.indices.reversed() where scan.view.hasBlanked(hits[index].range) { hits.remove(at: index) }
  }
}

/// Parts of a text with a blank line between them.
enum Paragraphs {
  /// Where the paragraph ends that begins at a place: behind the line breaks of the next blank line.
  static func end(of source: [UInt8], from start: Int) -> Int {
    unsafe source.withUnsafeBufferPointer { bytes in
      var index = start
      let count = bytes.count
      while index < count {
        while index &+ Swar.stride <= count, unsafe Swar.lacks(Byte.lineFeed, in: bytes, index) {
          index &+= Swar.stride
        }
        let breaks = unsafe Swar.equal(Swar.load(bytes, index), Byte.lineFeed)
        guard breaks != 0 else {
          index &+= 8
          continue
        }
        index &+= breaks.trailingZeroBitCount / 8 + 1
        var next = index
        while next < count, unsafe isBlank(bytes[next]) { next &+= 1 }
        if next < count, unsafe bytes[next] == Byte.lineFeed { return next + 1 }
        // What was looked at here is looked at once more only, so long rows of blanks cost no more than twice.
        index = next
      }
      return count
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == Byte.space || byte == 0x09 || byte == 0x0D }
}
