/// Sort codes and account numbers: by the words for them, or beside one another.
enum BankDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    var sorts: [Candidate] = []
    var accounts: [Candidate] = []
    for run in scan.runs.indices where scan.runs[run].ahead >= 6 {
      if let candidate = sortCode(scan, run) { sorts.append(candidate) }
      if let candidate = account(scan, run) { accounts.append(candidate) }
    }
    if sorts.isEmpty && accounts.isEmpty { return }
    pair(&sorts, &accounts, scan)
    widen(&sorts, &accounts, scan)
    for sort in sorts {
      if let evidence = sort.evidence { hits.append(Hit(.sortCode, sort.range, evidence)) }
    }
    for account in accounts {
      if let evidence = account.evidence { hits.append(Hit(.bankAccount, account.range, evidence)) }
    }
  }

  private static func sortCode(_ scan: Scan, _ run: Int) -> Candidate? {
    guard [1, 2, 3, 4, 6].contains(scan.runs[run].count),
      let number = scan.number(from: run, digits: 6), scan.isBounded(number.range)
    else { return nil }
    if number.runs.count == 6, scan.isPartOfLonger(number) { return nil }
    let groups = number.groups
    if number.runs.count == 2 { return codeOfTwo(scan, number) }
    if groups == 0x222, isAccount(scan, number) { return nil }
    guard groups == 0x6 || groups == 0x222 || groups == 0x11_1111, number.separator != nil,
      scan.view.at(number.range.lowerBound - 1) != Byte.hyphen
    else { return nil }
    let isLabelled =
      !scan.namesOther(behind: number.range.upperBound, .sort)
      && (scan.label(.sort, before: number.range.lowerBound, unknown: 1).map { isOfCode(scan.view, $0) } ?? false
        || scan.label(.sort, after: number.range.upperBound, reach: 24) != nil
          && scan.label(.reference, before: number.range.lowerBound, reach: 16) == nil
        || isOfSix(scan, number.range.lowerBound)
        || !DateReader.isCompactDate(scan.digits(number).map { $0 | 0x30 }[...])
          && (scan.telling(.sort, of: number.range.lowerBound) != nil
            || scan.view.isBareSentence(number.range)
              && scan.telling(.sort, of: number.range.lowerBound, isSure: true) != nil
            || groups == 0x222 && number.separator == Byte.hyphen && !scan.isPartOfLonger(number)
              && scan.isTopic([.account, .sort], of: number.range)
            || scan.telling(.sort, behind: number.range.upperBound) != nil
              && scan.label(.reference, before: number.range.lowerBound, reach: 16) == nil))
    return Candidate(range: number.range, evidence: isLabelled ? .sortCodeWord : nil)
  }

  /// "789-285", "78 9285", right behind the word or before it.
  private static func codeOfTwo(_ scan: Scan, _ number: Number) -> Candidate? {
    let place = number.range.lowerBound
    guard scan.features.contains(.sort), !scan.isPartOfLonger(number), !scan.isGlued(number.range),
      !number.hasLoneDigit,
      number.groups == 0x33 || scan.view.at(place - 1) != Byte.slash && !isMonth(scan.digits(number)[...]),
      let mark = scan.label(.sort, before: place, unknown: number.groups == 0x33 ? 2 : 0)
        ?? (scan.isStated(place) || isOtherOne(scan, .sort, place) ? scan.telling(.sort, of: place, reach: 48) : nil)
          ?? (isOther(scan.view, place) ? nil : scan.label(.sort, after: number.range.upperBound, reach: 24)),
      isOfCode(scan.view, mark)
    else { return nil }
    return Candidate(range: number.range, evidence: .sortCodeWord)
  }

  /// Whether digits are grouped as a day, a month and a year of four digits, in either order, or as two years.
  private static func isDay(_ digits: [UInt8], _ groups: UInt64) -> Bool {
    if groups == 0x44 {
      return [0, 4].allSatisfy { (digits[$0], digits[$0 + 1]) == (1, 9) || (digits[$0], digits[$0 + 1]) == (2, 0) }
    }
    guard groups == 0x224 || groups == 0x422 else { return false }
    return isMonth(groups == 0x224 ? digits[2...] : digits[..<6])
  }

  /// "Balance 123456.78", which no word for a number leads to.
  private static func isAmount(_ scan: Scan, _ number: Number) -> Bool {
    number.groups == 0x62 && number.separator == Byte.dot
      && !scan.view.hasWord(before: number.range.lowerBound, most: 4, reach: 32) {
        ["number", "no", "num", "rhif", "c"].contains(scan.view.text($0))
      }
  }

  /// Whether two digits of six are a month and the others a year, in either order.
  private static func isMonth(_ digits: ArraySlice<UInt8>) -> Bool {
    let years = 1850...2100
    func value(_ part: Range<Int>) -> Int {
      part.reduce(0) { $0 * 10 + Int(digits[digits.startIndex + $1]) }
    }
    return (1...12).contains(value(0..<2)) && years.contains(value(2..<6))
      || years.contains(value(0..<4)) && (1...12).contains(value(4..<6))
  }

  /// Whether two digits more follow in the same way: "66-65-67-11" is an account number.
  private static func isAccount(_ scan: Scan, _ number: Number) -> Bool {
    let next = number.runs.upperBound
    return number.separator != nil && number.separator != Byte.space && scan.gap(after: next) == number.separator
      && scan.runs[next + 1].count == 2 && scan.gap(after: next + 1) != number.separator
  }

  /// "8 digit 55104480 6 digit 09-01-27", where a bank is spoken of.
  private static func isOfSix(_ scan: Scan, _ place: Int) -> Bool {
    guard !scan.features.isDisjoint(with: [.account, .bank]) else { return false }
    let words = scan.view.before(place, 14).split { !Byte.isAlphanumeric($0) }.suffix(2).map {
      String(decoding: $0, as: UTF8.self)
    }
    return words.count == 2 && words[1].hasPrefix("digit") && (words[0] == "6" || words[0] == "six")
  }

  /// Whether "sort" speaks of a code: "that sort of thing" and "sort this by" do not.
  private static func isOfCode(_ view: TextView, _ mark: Mark) -> Bool {
    guard view.text(Int(mark.start), Int(mark.end)) == "sort" else { return true }
    let next = Int(mark.end) + 1
    guard Byte.isLetter(view.at(next)), Byte.isBlank(view.at(next - 1)) else { return true }
    let entry = Lexicon.all.lookUp(view.bytes, next, view.wordEnd(next))
    return !["of", "this", "it", "that", "out"].contains(view.text(next, view.wordEnd(next))) && entry != nil
  }

  private static func account(_ scan: Scan, _ run: Int) -> Candidate? {
    guard let number = scan.number(from: run, digits: 8), scan.isBounded(number.range), !scan.isGlued(number.range)
    else { return oddAccount(scan, run) }
    if number.runs.count == 8, scan.isPartOfLonger(number) { return nil }
    let groups = number.groups
    if groups == 0x44,
      isBehindAreaCode(scan.view, number.range.lowerBound) || isDay(scan.digits(number), groups)
    {
      return nil
    }
    guard
      groups == 0x8 || groups == 0x44 || groups == 0x233 || groups == 0x2222 || groups == 0x332
        || groups == 0x1111_1111, number.separator != nil
    else { return accountInGroups(scan, number) }
    if number.separator == Byte.slash || number.separator == Byte.dot {
      guard scan.label(.account, before: number.range.lowerBound, reach: 20) != nil,
        groups != 0x44 || number.runs.count > 1
      else { return accountInGroups(scan, number) }
    }
    let isLabelled =
      scan.label(
        .account, before: number.range.lowerBound, unknown: isIntroduced(scan.view, number.range.lowerBound) ? 2 : 0)
      != nil
      || isPaidInto(scan.view, number.range.lowerBound) && !DateReader.isDate(scan.digits(number))
      || scan.label(.account, after: number.range.upperBound, reach: 28).map {
        !isOther(scan.view, number.range.lowerBound)
          && (!DateReader.isDate(scan.digits(number))
            || !scan.view.slice(number.range.upperBound, Int($0.start)).contains(UInt8(ascii: ",")))
      } ?? false
      || isOtherOne(scan, .account, number.range.lowerBound)
      || groups != 0x233 && groups != 0x332 && !DateReader.isDate(scan.digits(number))
        && (scan.telling(.account, of: number.range.lowerBound) != nil
          || (groups == 0x8 || groups == 0x44) && !scan.isPartOfLonger(number)
            && scan.isTopic([.account, .sort, .bank], of: number.range, rivals: .phone)
          || !isOther(scan.view, number.range.lowerBound)
            && scan.telling(.account, behind: number.range.upperBound) != nil)
    guard
      isLabelled || groups == 0x8 || groups == 0x44 || groups == 0x1111_1111
        || groups == 0x2222 && number.separator == Byte.hyphen
    else { return accountInGroups(scan, number) }
    return Candidate(range: number.range, evidence: isLabelled ? .accountWord : nil)
  }

  /// "28740 903", "28-7409-03", right behind the word or right before it.
  private static func accountInGroups(_ scan: Scan, _ number: Number) -> Candidate? {
    guard scan.features.contains(.account), number.separator != nil, !number.hasLoneDigit,
      !scan.isPartOfLonger(number), !isDay(scan.digits(number), number.groups), !isAmount(scan, number),
      scan.view.at(number.range.lowerBound - 1) != Byte.slash,
      scan.label(.account, before: number.range.lowerBound) != nil
        || (scan.isStated(number.range.lowerBound) || isOtherOne(scan, .account, number.range.lowerBound))
          && scan.telling(.account, of: number.range.lowerBound, reach: 48) != nil
        || scan.label(.account, after: number.range.upperBound, reach: 28) != nil
          && !isOther(scan.view, number.range.lowerBound)
    else { return nil }
    return Candidate(range: number.range, evidence: .accountWord)
  }

  /// "(029) 2018 0563".
  private static func isBehindAreaCode(_ view: TextView, _ place: Int) -> Bool {
    let close = view.at(place - 1) == Byte.space ? place - 2 : place - 1
    guard view.at(close) == UInt8(ascii: ")"), Byte.isDigit(view.at(close - 1)) else { return false }
    let open = view.before(close, 8).lastIndex(of: UInt8(ascii: "("))
    return open.map { view.at($0 + 1) == UInt8(ascii: "0") || view.at($0 + 1) == UInt8(ascii: "+") } ?? false
  }

  /// "Please pay it into 24377937".
  private static func isPaidInto(_ view: TextView, _ place: Int) -> Bool {
    guard view.at(place - 1) == Byte.space,
      view.at(place - 2) == UInt8(ascii: "o") || view.at(place - 2) == UInt8(ascii: "i")
    else { return false }
    let words = view.before(place, 40).split { !Byte.isLetter($0) }.suffix(6).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let last = words.last, ["into", "to", "i"].contains(last) else { return false }
    return words.contains { paying.contains($0) }
  }

  private static let paying: Set<String> = [
    "pay", "paid", "pays", "money", "payment", "payments", "paying", "transfer", "transferred", "credit", "refund",
    "maintenance", "talu", "talwch", "thalu", "arian", "taliad", "taliadau",
  ]

  /// Whether "(" or "number" stands right before.
  private static func isIntroduced(_ view: TextView, _ place: Int) -> Bool {
    if view.at(place - 1) == UInt8(ascii: "(") { return true }
    let before = view.slice(max(0, place - 8), max(0, place - 1))
    if before.suffix(6).elementsEqual("it was".utf8) || before.suffix(4).elementsEqual("it's".utf8) { return true }
    if before.suffix(4).elementsEqual("from".utf8) { return true }
    return before.reversed().starts(with: "rebmun ".utf8) || before.reversed().starts(with: "on ".utf8)
      || before.reversed().starts(with: "rebmun".utf8)
  }

  /// "The account ending 8273 is closed, the new one is 44018273".
  private static func isOtherOne(_ scan: Scan, _ kind: Words, _ place: Int) -> Bool {
    guard scan.features.contains(kind) else { return false }
    let words = scan.view.before(place, 16).split { !Byte.isLetter($0) }.suffix(2)
    let isCorrection = words.first?.elementsEqual("should".utf8) ?? false
    return
      (isCorrection
      || words.contains { word in
        ["one", "mine", "his", "hers", "full"].contains(String(decoding: word, as: UTF8.self))
      })
      && scan.mentions(kind, near: place..<place, reach: 60)
  }

  /// Whether a word right before names another number: "ticket 40281933 about my account".
  static func isOther(_ view: TextView, _ place: Int) -> Bool {
    view.hasWord(before: place, most: 3, reach: 40) {
      Lexicon.all.lookUp(view.bytes, $0.lowerBound, $0.upperBound)?.words.contains(.otherNumber) ?? false
    }
  }

  /// Seven or ten digits, as some banks have, by the words and with a sort code in the paragraph.
  private static func oddAccount(_ scan: Scan, _ run: Int) -> Candidate? {
    guard scan.runs[run].count == 7 || scan.runs[run].count == 10 else { return nil }
    let range = scan.runs[run].range
    guard scan.isBounded(range), !scan.isGlued(range), !scan.features.contains(.pin),
      scan.features.contains(.sort) || scan.features.contains(.bank),
      scan.label(.account, before: range.lowerBound) != nil
    else { return nil }
    return Candidate(range: range, evidence: .accountWord)
  }
}
