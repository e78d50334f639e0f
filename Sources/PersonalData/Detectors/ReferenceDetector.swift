/// Customer references and gateway user IDs: twelve digits together, in threes of four or sixes of two.
enum ReferenceDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    var run = 0
    while run < scan.runs.count {
      if scan.runs[run].ahead >= 12, let number = scan.number(from: run, digits: 12),
        let hit = match(scan, number)
      {
        hits.append(hit)
        if hit.kind == .gatewayID, let range = PasswordDetector.beside(scan, hit.range) {
          hits.append(Hit(.password, range, .passwordWord))
        }
        run = number.runs.upperBound + 1
      } else {
        run += 1
      }
    }
  }

  private static func match(_ scan: Scan, _ number: Number) -> Hit? {
    guard !scan.isPartOfLonger(number), scan.isBounded(number.range), !scan.isGlued(number.range) else { return nil }
    let isGateway = isGateway(scan, number.range)
    let kind = isGateway ? DataKind.gatewayID : .customerReference
    let groups = number.groups
    if groups == 0xC || number.separator != nil && (groups == 0x444 || groups == 0x22_2222) {
      let isLabelled = !isGateway && isLabelled(scan, number.range.lowerBound)
      return Hit(kind, number.range, isGateway ? .gatewayWord : isLabelled ? .referenceWord : .twelveDigits)
    }
    // "+44 7700 900 664", "DEO/2025/0088143/3": groups of another length in a number that says what it is.
    let before = scan.view.at(number.range.lowerBound - 1)
    if before == UInt8(ascii: "+")
      || before == Byte.slash && scan.gap(after: number.runs.lowerBound) == Byte.slash
        && Byte.isAlphanumeric(scan.view.at(number.range.lowerBound - 2))
    {
      return nil
    }
    if isGateway { return Hit(kind, number.range, .gatewayWord) }
    if isCounted(scan.view, number.range.lowerBound) { return Hit(kind, number.range, .referenceWord) }
    guard
      scan.label(.reference, before: number.range.lowerBound, unknown: 0) != nil
        || caseWord(scan.view, number.range.lowerBound) != nil
        || isToldOfCase(scan, number.range.lowerBound)
        || isNumbered(scan, behind: number.range.upperBound)
        || number.separator != nil && isOfCase(scan, number.range)
        || scan.telling(.reference, of: number.range.lowerBound, reach: 64, meaning: .otherNumber) != nil
    else { return nil }
    return Hit(kind, number.range, .referenceWord)
  }

  /// "4418-90 is my case number", "It's my case number you want, is it? 4418-90": right behind, or somewhere before where
  /// nothing names another number.
  private static func isOfCase(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let view = scan.view
    if let last = view.before(range.lowerBound, 12).words.last, quoting.contains(last) { return true }
    let behind = view.after(range.upperBound, 40).prefix {
      $0 != Byte.dot && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") && $0 != Byte.blanked && $0 != Byte.lineFeed
    }.words.prefix(5)
    if let word = behind.firstIndex(where: { cases.contains($0) || $0.hasSuffix("yfeirnod") }),
      behind[..<word].allSatisfy(links.contains),
      word + 1 < behind.endIndex && numbers.contains(behind[word + 1]) || behind[..<word].contains("rhif")
        || behind[word].hasSuffix("yfeirnod")
    {
      return true
    }
    let before = view.before(range.lowerBound, 96).split { !Byte.isLetter($0) }
    guard
      let word = before.indices.dropLast().last(where: {
        cases.contains(view.text(before[$0].startIndex, before[$0].endIndex))
          && numbers.contains(view.text(before[$0 + 1].startIndex, before[$0 + 1].endIndex))
      }), case let between = view.slice(before[word + 1].endIndex, range.lowerBound)
    else { return false }
    return !between.contains { Byte.isDigit($0) || $0 == Byte.blanked }
      && !before[(word + 2)...].contains {
        Lexicon.all.lookUp(view.bytes, $0.startIndex, $0.endIndex)?.words.contains(.otherNumber) ?? false
      }
  }

  private static let quoting: Set<String> = ["quote", "quoting", "dyfynnu", "ddyfynnu"]
  private static let numbers: Set<String> = ["number", "no", "num", "reference", "ref", "id", "nr"]
  private static let links: Set<String> = [
    "is", "was", "my", "the", "our", "your", "as", "for", "on", "yw", "ydi", "ydy", "oedd", "fy", "ei",
    "eich", "y", "yr", "r", "rhif", "fel",
  ]

  /// "Case number has changed to".
  private static func isToldOfCase(_ scan: Scan, _ place: Int) -> Bool {
    scan.isStated(place)
      && scan.view.hasWord(before: place, most: 6, reach: 40) { cases.contains(scan.view.text($0)) }
  }

  /// Whether a word behind digits means their kind of number: "reference", "SCIN", "customer number".
  private static func isNumbered(_ scan: Scan, behind place: Int) -> Bool {
    guard let mark = scan.label(.reference, after: place, reach: 24) else { return false }
    let view = scan.view
    let references: Set<String> = ["reference", "ref", "scin", "number", "no", "cyfeirnod", "gyfeirnod", "nghyfeirnod"]
    return references.contains(view.text(Int(mark.start), Int(mark.end)))
      || references.contains(view.text(view.word(at: Int(mark.end) + 1)))
  }

  /// Whether "ref" or "ref no" stands right before, and nothing else.
  private static func isLabelled(_ scan: Scan, _ place: Int) -> Bool {
    guard let mark = scan.label(.reference, before: place, reach: 12) else { return false }
    return scan.view.slice(Int(mark.end), place).split { !Byte.isLetter($0) }.allSatisfy {
      ["no", "number", "num", "is", "yw"].contains(scan.view.text($0.startIndex, $0.endIndex))
    }
  }

  /// Where "case" of "case no." or "claim" of "claim:" stands right before.
  private static func caseWord(_ view: TextView, _ place: Int) -> Int? {
    let words = view.before(place, 24).split { !Byte.isLetter($0) }.suffix(3)
    return words.last { word in cases.contains(String(decoding: word, as: UTF8.self)) }?.startIndex
  }

  private static let cases: Set<String> = [
    "case", "claim", "cms", "csa", "achos", "hachos", "client", "cyfeirnod", "cwsmer", "letter", "letters", "llythyr",
    "yours",
  ]

  /// Whether "12 digits" or "12-digit" stands shortly before.
  private static func isCounted(_ view: TextView, _ place: Int) -> Bool {
    let part = Array(view.before(place, 44))
    guard let start = part.indices.first(where: { part[$0...].starts(with: "digit".utf8) }), start >= 3 else {
      return false
    }
    return part[start - 2] == 0x32 && part[start - 3] == 0x31
  }

  /// Whether the nearest word for such a number speaks of the gateway.
  private static func isGateway(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let caseWord = caseWord(scan.view, range.lowerBound)
    var index = scan.marks.partition { Int($0.end) > range.lowerBound } - 1
    while index >= 0, range.lowerBound - Int(scan.marks[index].end) <= 120,
      Int(scan.marks[index].start) > caseWord ?? -1
    {
      let words = scan.marks[index].words
      if words.contains(.gateway) { return true }
      if words.contains(.reference), scan.view.bytes[Int(scan.marks[index].start)] != UInt8(ascii: "i") { return false }
      index -= 1
    }
    guard caseWord == nil,
      let mark = scan.label(.gateway, after: range.upperBound, unknown: 1, reach: 40)
        ?? scan.telling(.gateway, behind: range.upperBound, reach: 56, meaning: .otherNumber)
    else { return false }
    return !isFollowed(scan, mark)
  }

  /// Whether the word has a number of its own behind it: "case 8104 3934 6217, gateway 2501 2344 7725".
  private static func isFollowed(_ scan: Scan, _ mark: Mark) -> Bool {
    let run = scan.runs.partition { $0.start > mark.end }
    return run < scan.runs.count && scan.runs[run].ahead >= 12 && scan.runs[run].start - mark.end <= 40
  }
}
