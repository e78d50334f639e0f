/// A paragraph as a determined reader would read it: with one kind of disguise taken off (policy rule 18).
///
/// Every byte knows which part of the paragraph's view it was read from, and whether it was changed.
struct Reading {
  private(set) var bytes: [UInt8] = []
  /// The same bytes with their capitals.
  private(set) var cased: [UInt8] = []
  private var origins: [Range<Int32>] = []
  /// For each place how many changed bytes there are before it.
  private var changes: [Int32] = [0]

  /// Whether it differs from the paragraph at all.
  var isChanged: Bool { changes[changes.count - 1] > 0 }

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    cased.reserveCapacity(capacity)
    origins.reserveCapacity(capacity)
    changes.reserveCapacity(capacity + 1)
  }

  /// Takes a byte as it is.
  mutating func keep(_ index: Int, of view: TextView) {
    let byte = view.bytes[index]
    append(byte, Byte.isASCIILetter(byte) && view.isCapital(index) ? byte & ~0x20 : byte, index..<(index + 1), 0)
  }

  /// Takes bytes as they are.
  mutating func keep(_ range: Range<Int>, of view: TextView) { for index in range { keep(index, of: view) } }

  /// Writes a byte in place of a part.
  mutating func write(_ byte: UInt8, cased: UInt8? = nil, for range: Range<Int>) {
    append(byte, cased ?? byte, range, 1)
  }

  /// Leaves out what stands before the next byte.
  mutating func skip() { changes[changes.count - 1] += 1 }

  private mutating func append(_ byte: UInt8, _ cased: UInt8, _ range: Range<Int>, _ change: Int32) {
    bytes.append(byte)
    self.cased.append(cased)
    origins.append(Int32(clamping: range.lowerBound)..<Int32(clamping: range.upperBound))
    changes.append(changes[changes.count - 1] + change)
  }

  /// Where a part of the reading stands in the paragraph.
  func origin(_ range: Range<Int>) -> Range<Int> {
    Int(origins[range.lowerBound].lowerBound)..<Int(origins[range.upperBound - 1].upperBound)
  }

  /// Whether anything was changed in a part or beside it.
  func isChanged(_ range: Range<Int>) -> Bool {
    changes[min(range.upperBound + 1, bytes.count)] > changes[max(range.lowerBound - 1, 0)]
  }
}

/// The readings of a paragraph, each made only where a sign of its disguise is there.
enum Readings {
  static func find(in scan: Scan, known: KnownValues?, scope: KnownPattern.Scope) -> [Hit] {
    var hits: [Hit] = []
    func add(_ reading: Reading, reach: Int = 0, accepts: (Hit) -> Bool = { _ in true }) {
      guard reading.isChanged else { return }
      var other = Scan(TextView(folded: reading.bytes, cased: reading.cased), filter: known?.matcher.filter ?? .none)
      other.hasCard = scan.hasCard
      var found: [Hit] = []
      if let known { known.find(in: other, scope: scope, into: &found) }
      Detectors.find(in: other, into: &found)
      for hit in found
      where accepts(hit) && reading.isChanged(max(0, hit.range.lowerBound - reach)..<hit.range.upperBound)
        && !reading.bytes[hit.range].contains(Byte.blanked)
      {
        var hit = hit
        hit.range = reading.origin(hit.range)
        hit.level = .hard
        hits.append(hit)
      }
    }
    let signs = scan.signs
    if LabelledTable.isLikely(scan) { add(LabelledTable.reading(of: scan)) }
    if signs.contains(.escape) { add(DecodedText.reading(of: scan.view)) }
    if signs.contains(.mixed) {
      add(LettersForDigits.reading(of: scan.view))
      // A key such as `childDob` stands some way before its value.
      add(GluedValues.reading(of: scan), reach: 24) { hit in hit.evidence != .twelveDigits }
    }
    if SpreadWords.isLikely(scan) {
      add(SpreadWords.reading(of: scan.view)) { hit in hit.kind == .address && hit.evidence == .streetWord }
    }
    if signs.contains(.parted) { add(PartedValues.reading(of: scan.view)) }
    if signs.contains(.lettered) { add(NamedLetters.reading(of: scan.view)) }
    if signs.contains(.spaced) { add(CollapsedDigits.reading(of: scan)) }
    if signs.contains(.wordWithDigit), known != nil {
      for one in [UInt8(ascii: "i"), UInt8(ascii: "l")] {
        add(DigitsForLetters.reading(of: scan.view, one: one)) { hit in hit.kind == .name }
      }
    }
    if signs.contains(.spelled) {
      let first = hits.count
      add(SpelledNumbers.reading(of: scan.view))
      for index in hits.indices[first...] where hits[index].kind == .dateOfBirth {
        hits[index].range = withArticle(hits[index].range, in: scan.view)
      }
    }
    if signs.contains(.address) { hits += writtenEmails(in: scan) }
    return hits
  }

  /// Email addresses that are written out or escaped in part.
  static func disguisedEmails(in scan: Scan) -> [Hit] {
    (scan.signs.contains(.address) ? writtenEmails(in: scan) : [])
      + (scan.signs.contains(.escape) ? emails(of: DecodedText.reading(of: scan.view)) : [])
  }

  /// Email addresses with words for their signs, or blanks round them.
  private static func writtenEmails(in scan: Scan) -> [Hit] { emails(of: WrittenEmail.reading(of: scan.view)) }

  private static func emails(of reading: Reading) -> [Hit] {
    guard reading.isChanged else { return [] }
    var hits: [Hit] = []
    EmailDetector.find(in: Scan(TextView(folded: reading.bytes, cased: reading.cased)), into: &hits)
    return hits.filter { reading.isChanged($0.range) && !reading.bytes[$0.range].contains(Byte.blanked) }.map { hit in
      var hit = hit
      hit.range = reading.origin(hit.range)
      hit.level = .hard
      return hit
    }
  }

  /// "The fourteenth of June": the article belongs to a day that is said.
  private static func withArticle(_ range: Range<Int>, in view: TextView) -> Range<Int> {
    for article in ["the ", "y "] {
      let start = range.lowerBound - article.utf8.count
      if start >= 0, !Byte.isAlphanumeric(view.at(start - 1)),
        view.slice(start, range.lowerBound).elementsEqual(article.utf8)
      {
        return start..<range.upperBound
      }
    }
    return range
  }
}
