/// Full dates that the text says are somebody's birth date, before the date, after it, or once for a list.
enum BirthDateDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    let compact = sixDigits(in: scan)
    var dates = DateReader.dates(in: scan)
    if !compact.isEmpty {
      dates += compact.map { DateHit(range: $0, days: []) }
      dates.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    var isBirth = dates.map { date in date.days.isEmpty || tells(scan, date.range) }
    // The same day is the same day wherever else it stands.
    if dates.count > 1, isBirth.contains(true) {
      let days = Set(zip(dates, isBirth).filter { $0.1 && hasYear(scan.view, $0.0.range) }.map(\.0.days))
      for index in dates.indices where days.contains(dates[index].days) { isBirth[index] = true }
    }
    BirthItem.join(scan, dates.map(\.range), &isBirth)
    // The dates of a list share its label, from either end.
    for index in dates.indices.dropFirst() where isBirth[index - 1] && isList(scan, dates[index - 1], dates[index]) {
      isBirth[index] = true
    }
    for index in dates.indices.dropLast().reversed()
    where isBirth[index + 1] && isList(scan, dates[index], dates[index + 1])
      && scan.label(.birth, before: dates[index + 1].range.lowerBound, reach: 3) == nil
      && (isChange(scan.view, dates[index].range.upperBound, dates[index + 1].range.lowerBound)
        || !OtherDate.isMeant(
          scan.view.bytes[max(0, dates[index].range.lowerBound - 12)..<dates[index].range.lowerBound]))
    {
      isBirth[index] = true
    }
    for (date, isBirth) in zip(dates, isBirth) where isBirth { hits.append(Hit(.dateOfBirth, date.range, .birthWord)) }
    partial(in: scan, dates.map(\.range), into: &hits)
    digitByDigit(in: scan, into: &hits)
    DateFields.find(in: scan, into: &hits)
  }

  /// Whether the year has four digits, so that the date is hardly another number.
  private static func hasYear(_ view: TextView, _ range: Range<Int>) -> Bool {
    view.bytes[range].split { !Byte.isDigit($0) }.contains { $0.count == 4 }
  }

  /// A day and month, or a month and year, right by the word.
  private static func partial(in scan: Scan, _ dates: [Range<Int>], into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.month) {
      guard let range = partialDate(scan, mark), !dates.contains(where: { $0.overlaps(range) }),
        scan.label(.birth, before: range.lowerBound, reach: 40) != nil && !isAfterAndOn(scan.view, range.lowerBound)
          || scan.label(.birth, after: range.upperBound, reach: 24) != nil,
        !isOther(scan.view, range.lowerBound)
      else { continue }
      var hit = Hit(.dateOfBirth, range, .partialBirthDate)
      hit.level = .hard
      hits.append(hit)
    }
    for run in scan.runs.indices.dropLast() where scan.runs[run].gap == Byte.slash {
      let (first, second) = (scan.runs[run].range, scan.runs[run + 1].range)
      let range = first.lowerBound..<second.upperBound
      guard first.count <= 2, second.count <= 2 || second.count == 4, scan.isBounded(range),
        scan.runs[run + 1].gap != Byte.slash, run == 0 || scan.runs[run - 1].gap != Byte.slash,
        scan.label(.birth, before: range.lowerBound, reach: 16) != nil
      else { continue }
      var hit = Hit(.dateOfBirth, range, .partialBirthDate)
      hit.level = .hard
      hits.append(hit)
    }
  }

  private static func partialDate(_ scan: Scan, _ mark: Mark) -> Range<Int>? {
    let (start, end) = (Int(mark.start), Int(mark.end))
    let next = scan.runs.partition { Int($0.start) >= end }
    if next < scan.runs.count, Int(scan.runs[next].start) - end <= 3 {
      let run = scan.runs[next]
      guard run.count == 4 || run.count <= 2, scan.isBounded(run.range) || run.count <= 2 else { return nil }
      return start..<ordinalEnd(scan.view, run)
    }
    guard next > 0 else { return nil }
    let run = scan.runs[next - 1]
    guard run.count <= 2, start - Int(run.end) <= 8, !Byte.isAlphanumeric(scan.view.at(Int(run.start) - 1)),
      DateReader.joinsDay(scan.view, Int(run.end), start)
    else { return nil }
    return Int(run.start)..<end
  }

  /// Whether the word right before says that the date is another: "due 1 March".
  private static func isOther(_ view: TextView, _ place: Int) -> Bool {
    OtherDate.isMeant(view.bytes[max(0, place - 12)..<place].split(whereSeparator: Byte.isBlank).last ?? [])
  }

  /// The end of "12th".
  private static func ordinalEnd(_ view: TextView, _ run: Scan.Run) -> Int {
    let end = view.wordEnd(Int(run.end))
    return ["st", "nd", "rd", "th"].contains(view.text(Int(run.end), end)) ? end : Int(run.end)
  }

  private static func tells(_ scan: Scan, _ range: Range<Int>) -> Bool {
    if isAbbreviated(scan.view, range.lowerBound) { return true }
    if isNamedOther(scan.view, range.upperBound) { return false }
    if let mark = scan.label(
      .birth, before: range.lowerBound, unknown: scan.isStated(range.lowerBound) ? 4 : 1, reach: 90, digits: 1)
      ?? runningOn(scan, range.lowerBound)
    {
      let between = scan.view.bytes[Int(mark.end)..<range.lowerBound]
      // A quotation that ends with the word speaks of something else.
      if between.first != UInt8(ascii: "\"") || scan.view.at(Int(mark.end) + 1) == UInt8(ascii: ":"),
        !isAfterAndOn(scan.view, range.lowerBound), !OtherDate.isMeant(between), !isEvent(scan.view, mark, between),
        !BirthNoun.isOther(scan.view, mark, between)
      {
        return true
      }
    }
    if scan.isStated(range.lowerBound) || BirthNoun.isSaid(scan.view, range.lowerBound),
      let mark = scan.telling(.birth, of: range.lowerBound, reach: 110, isSure: true),
      case let between = scan.view.bytes[Int(mark.end)..<range.lowerBound], !OtherDate.isMeant(between),
      !isEvent(scan.view, mark, between), !isAfterAndOn(scan.view, range.lowerBound),
      !BirthNoun.isOther(scan.view, mark, between)
    {
      return true
    }
    if isPossessed(scan, range.lowerBound) || BirthClause.leads(in: scan, to: range) { return true }
    if isCertified(scan, range.lowerBound) || BirthTime.leads(in: scan, to: range.lowerBound) { return true }
    if BirthClause.recalls(scan.view, range.upperBound) || BirthNoun.isPointedAt(scan, range) { return true }
    guard let mark = scan.label(.birth, after: range.upperBound, unknown: 0) ?? bracketed(scan, range.upperBound),
      !BirthClause.begins(scan.view.bytes[range.upperBound..<Int(mark.start)]), !isOther(scan.view, range.lowerBound),
      !BirthNoun.isDenied(scan.view, range.upperBound, mark), !leadsOn(scan.view, mark, range.lowerBound)
    else { return false }
    return !scan.view.bytes[range.upperBound..<Int(mark.start)].contains(Byte.lineFeed)
      || scan.view.at(Int(mark.start) - 1) == UInt8(ascii: "(")
      || scan.view.bytes[range.upperBound..<Int(mark.start)].contains(UInt8(ascii: "("))
  }

  /// "Ganwyd y mab hynaf nos Fawrth 4 Mehefin 2013": a few more words, but not up to "on" behind a noun, for that leads to
  /// another day.
  private static func runningOn(_ scan: Scan, _ place: Int) -> Mark? {
    guard let mark = scan.label(.birth, before: place, unknown: 3, reach: 90, digits: 1) else { return nil }
    let word = scan.view.text(Int(mark.start), Int(mark.end))
    if BirthTime.births.contains(word) { return mark }
    let last = scan.view.bytes[max(0, place - 8)..<place].split { !Byte.isLetter($0) }.last ?? []
    return nouns.contains(word) && !last.elementsEqual("on".utf8) && !last.elementsEqual("ar".utf8) ? mark : nil
  }

  private static let nouns: Set<String> = [
    "dob", "dobs", "birth", "birthdays", "birthday", "birthdate", "eni", "geni", "ngeni", "penblwydd", "mhenblwydd",
    "benblwydd", "phenblwydd", "blwydd",
  ]

  /// "Both 08.08.2018, obviously (dob)".
  private static func bracketed(_ scan: Scan, _ place: Int) -> Mark? {
    guard let mark = scan.label(.birth, after: place, unknown: 1, reach: 24),
      scan.view.at(Int(mark.start) - 1) == UInt8(ascii: "(")
    else { return nil }
    return mark
  }

  /// "He was born lazy and on 3 May he proved it": another sentence begins before the date.
  private static func isAfterAndOn(_ view: TextView, _ place: Int) -> Bool {
    view.bytes[max(0, place - 7)..<place].elementsEqual("and on ".utf8)
      || view.bytes[max(0, place - 8)..<place].elementsEqual("last on ".utf8)
  }

  /// "Her DOB is 12.12.1955, and mine is 13.3.1980".
  private static func isPossessed(_ scan: Scan, _ place: Int) -> Bool {
    let words = scan.view.bytes[max(0, place - 16)..<place].split { !Byte.isLetter($0) }.suffix(2).map {
      String(decoding: $0, as: UTF8.self)
    }
    if isCorrected(scan, place, words) { return true }
    guard words.count == 2, ["mine", "his", "hers", "theirs", "yours"].contains(words[0]),
      ["is", "was", "s"].contains(words[1])
    else { return false }
    return scan.mentions(.birth, near: max(0, place - 1)..<place, reach: 90)
  }

  /// "My date of birth is not 1985, it is 29 February 1988", "dob 3/5/88, sorry, 5/3/88".
  private static func isCorrected(_ scan: Scan, _ place: Int, _ words: [String]) -> Bool {
    guard let last = words.last,
      ["is", "it's", "its", "s", "but", "sorry", "be", "read", "actually", "mean", "one", "correct"].contains(last)
    else { return false }
    let start = max(0, place - 80)
    let part = scan.view.bytes[start..<place]
    let from = part.lastIndex { $0 == UInt8(ascii: "?") || $0 == Byte.lineFeed } ?? start
    let said = scan.view.bytes[from..<place].split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return said.contains { ["not", "isn", "no", "wrong", "sorry", "instead", "incorrect", "nid"].contains($0) }
      && !said.contains(where: OtherDate.isNamed)
      && scan.mentions(.birth, near: place..<place, reach: place - from)
      && !scan.view.bytes[place...].prefix(20).contains(Byte.blanked)
  }

  /// "Birth certificate shows 19 January 1996".
  private static func isCertified(_ scan: Scan, _ place: Int) -> Bool {
    let before = max(0, place - 40)..<place
    guard scan.view.has("cert", in: before) || scan.view.has("cofrestr", in: before) else { return false }
    let words = scan.view.bytes[before].split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    guard let certificate = words.lastIndex(where: { $0 == "certificate" || $0 == "cert" || $0 == "cofrestr" }),
      certificate > 0, words[certificate - 1] == "birth" || words[certificate - 1] == "geni"
    else { return false }
    return words[(certificate + 1)...].contains {
      ["shows", "says", "is", "has", "gives", "states", "yn", "down"].contains($0)
    }
      && words.count - certificate <= 5
  }

  /// "I gave you his DOB on 3 May": the day on which something was done with it.
  private static func isEvent(_ view: TextView, _ mark: Mark, _ between: ArraySlice<UInt8>) -> Bool {
    guard view.hasWord(before: between.endIndex, most: 1, reach: between.count, where: { view.text($0) == "on" }) else {
      return false
    }
    let word = view.text(Int(mark.start), Int(mark.end))
    guard ["dob", "dobs", "birth", "birthday", "birthdays"].contains(word) else { return false }
    let words = between.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    if word == "birth", words.first == "to" || BirthClause.givesBirth(view, mark) { return false }
    if words.contains(where: { ["registered", "recorded", "reported", "celebrated", "announced"].contains($0) }) {
      return true
    }
    if BirthClause.hasBirthday(view, mark) { return false }
    return !words.contains { ["is", "was", "falls", "are"].contains($0) }
  }

  /// "b. 04/05/2012".
  private static func isAbbreviated(_ view: TextView, _ place: Int) -> Bool {
    var end = place
    while end > 0, place - end < 2, view.bytes[end - 1] == Byte.space { end -= 1 }
    if view.at(end - 1) == Byte.dot || view.at(end - 1) == UInt8(ascii: ":") {
      end -= 1
    } else if end == place {
      return false
    }
    return view.at(end - 1) == UInt8(ascii: "b") && !Byte.isAlphanumeric(view.at(end - 2))
      && view.at(end - 2) != Byte.dot
      && view.at(end - 2) != Byte.slash
  }

  private static func isList(_ scan: Scan, _ first: DateHit, _ second: DateHit) -> Bool {
    let gap = first.range.upperBound..<second.range.lowerBound
    guard gap.count <= 56 else { return false }
    let bytes = scan.view.bytes[gap]
    guard !OtherDate.isMeant(bytes), !isOfDocument(bytes), !isNamedOther(scan.view, second.range.upperBound) else {
      return false
    }
    var (breaks, digits) = (0, 0)
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case Byte.blanked, UInt8(ascii: "?"), UInt8(ascii: "!"): return false
      case Byte.dot:
        let rest = bytes[(index + 1)...]
        if Byte.isBlank(scan.view.at(index + 1)), !isLabelled(rest), !isCorrection(rest), !isNumbered(scan.view, index)
        {
          return false
        }
      case Byte.lineFeed: breaks += 1
      case 0x30...0x39: digits += 1
      default: break
      }
    }
    var unknown = 0
    for word in bytes.split(whereSeparator: { !Byte.isLetter($0) }) {
      let entry = Lexicon.all.lookUp(scan.view.bytes, word.startIndex, word.endIndex)
      if entry == nil, !scan.view.isCapital(word.startIndex) { unknown += 1 }
    }
    return breaks <= 2 && digits <= 2 && unknown <= 1
  }

  /// "He died on 9 September 2025, born 4 March 1971": the word leads to the date behind it.
  private static func leadsOn(_ view: TextView, _ mark: Mark, _ date: Int) -> Bool {
    let next = view.at(Int(mark.end) + 1)
    return (Byte.isDigit(next) || next == Byte.blanked) && OtherDate.isMeant(view.bytes[max(0, date - 12)..<date])
  }

  /// "My birthday from 12/8/1986 to 12/9/1986".
  private static func isChange(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    [" to ", " i "].contains(view.text(start, end))
  }

  /// "2. " at the start of a line.
  private static func isNumbered(_ view: TextView, _ dot: Int) -> Bool {
    Byte.isDigit(view.at(dot - 1)) && (view.at(dot - 2) == Byte.lineFeed || view.at(dot - 3) == Byte.lineFeed)
  }

  /// "Born on 11 February 1979, under certificate of 3 June 2024".
  private static func isOfDocument(_ between: ArraySlice<UInt8>) -> Bool {
    let words = between.split { !Byte.isLetter($0) }.suffix(2)
    guard words.count == 2, let of = words.last, of.elementsEqual("of".utf8) || of.elementsEqual("dated".utf8) else {
      return false
    }
    return !["birth", "geni"].contains { words.first?.elementsEqual($0.utf8) ?? false }
  }

  /// "1999.08.30 (married)".
  private static func isNamedOther(_ view: TextView, _ place: Int) -> Bool {
    guard view.at(place) == Byte.space, view.at(place + 1) == UInt8(ascii: "(") else { return false }
    return OtherDate.isNamed(view.text(place + 2, view.wordEnd(place + 2)))
  }

  /// "It's " or "It should be " behind "The dob was put as 3/7/2010."
  private static func isCorrection(_ rest: ArraySlice<UInt8>) -> Bool {
    let words = rest.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return !words.isEmpty && words.count <= 4 && words.allSatisfy(corrections.contains)
  }

  private static let corrections: Set<String> = [
    "it", "its", "s", "is", "should", "be", "read", "not", "that", "no", "so", "i", "said", "then", "meant",
  ]

  /// "Dad: " behind "Mum: DOB 20/05/1986."
  private static func isLabelled(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.split(whereSeparator: Byte.isBlank).count == 1 && rest.contains(UInt8(ascii: ":"))
  }

  /// Eight digits with a blank between every two, right behind the word.
  private static func digitByDigit(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs.indices where scan.runs[run].count == 1 && scan.runs[run].ahead >= 8 {
      guard let number = scan.number(from: run, digits: 8), number.groups == 0x1111_1111, scan.isBounded(number.range),
        scan.label(.birth, before: number.range.lowerBound, reach: 24) != nil
      else { continue }
      hits.append(Hit(.dateOfBirth, number.range, .birthWord))
    }
  }

  /// Six digits together are a date only right behind the word.
  private static func sixDigits(in scan: Scan) -> [Range<Int>] {
    scan.runs.lazy.filter { $0.count == 6 }.map(\.range).filter { range in
      scan.isBounded(range) && !scan.isGlued(range)
        && (scan.label(.birth, before: range.lowerBound, reach: 16) != nil
          || scan.isStated(range.lowerBound)
            && scan.telling(.birth, of: range.lowerBound, reach: 60, isSure: true) != nil)
        && DateReader.isCompactDate(scan.view.bytes[range])
    }
  }
}
