import Casework

/// Finds amounts, days and promises in a message, in one pass over its words.
public struct AskReader {
  /// More than these are a list and no question; the rest of the message is not read.
  static let most = 24

  private let bytes: [UInt8]
  private let scan: TextScan
  private var asks: [TriageAsk] = []

  /// Everything of the kind in a text, in its order.
  public static func asks(in text: String) -> [TriageAsk] {
    var reader = AskReader(text)
    reader.read()
    return reader.asks
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    scan = TextScan(text)
  }

  private mutating func read() {
    var index = 0
    var promised = -1
    while index < scan.words.count, asks.count < Self.most {
      let word = scan.words[index]
      if let (content, count, end) = amount(at: index) ?? day(at: index) {
        add(content, word.start..<end, word.sentence)
        index += count
        continue
      }
      if word.sentence != promised, isPromise(at: index) {
        promised = word.sentence
        add(.promise, word.start..<endOfSentence(from: index), word.sentence)
      }
      index += 1
    }
  }

  private mutating func add(_ content: TriageAsk.Content, _ range: Range<Int>, _ sentence: Int) {
    asks.append(TriageAsk(content: content, range: range, isAsked: scan.questions[sentence]))
  }

  /// The word's letters as they are compared; digits are all 0 in it.
  private func text(_ index: Int) -> String {
    index >= 0 && index < scan.words.count ? scan.text(of: scan.words[index]) : ""
  }

  private func end(of index: Int) -> Int {
    var end = scan.words[index].start
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: "!") {
      end += 1
    }
    return end
  }

  private func endOfSentence(from index: Int) -> Int {
    var last = index
    while last + 1 < scan.words.count, last < index + 40, scan.words[last + 1].sentence == scan.words[index].sentence {
      last += 1
    }
    return end(of: last)
  }

  // MARK: Amounts

  private func amount(at index: Int) -> (TriageAsk.Content, Int, Int)? {
    let hasSign = text(index) == "gbp"
    let at = hasSign ? index + 1 : index
    guard at < scan.words.count, scan.words[at].isNumeric else { return nil }
    let start = scan.words[at].start
    guard let (pence, end) = pence(at: start) else { return nil }
    if hasSign {
      // The sign must stand right before its number.
      return start <= scan.words[index].start + 3 ? (.amount(pence: pence), 2, end) : nil
    }
    guard ["pounds", "pound", "quid", "gbp", "punt", "bunnoedd", "bunt"].contains(text(at + 1)) else { return nil }
    return (.amount(pence: pence), 2, self.end(of: at + 1))
  }

  private func pence(at start: Int) -> (Int, Int)? {
    var (pounds, pence, place, digits) = (0, 0, start, 0)
    while place < bytes.count {
      if let digit = digit(place) {
        digits += 1
        guard digits <= 7 else { return nil }
        pounds = pounds * 10 + digit
      } else if bytes[place] != UInt8(ascii: ",") || digit(place + 1) == nil {
        break
      }
      place += 1
    }
    guard digits > 0 else { return nil }
    if place < bytes.count, bytes[place] == UInt8(ascii: "."), let tens = digit(place + 1) {
      pence = tens * 10
      place += 2
      if let ones = digit(place) {
        pence += ones
        place += 1
      }
    }
    return (pounds * 100 + pence, place)
  }

  private func digit(_ place: Int) -> Int? {
    guard place < bytes.count, (0x30...0x39).contains(bytes[place]) else { return nil }
    return Int(bytes[place] - 0x30)
  }

  // MARK: Days

  private func day(at index: Int) -> (TriageAsk.Content, Int, Int)? {
    let word = scan.words[index]
    if let month = Self.months[text(index)], let (day, end) = number(at: index + 1, upTo: 31), text(index) != "may" {
      return made(day, month, year(at: index + 2), count: 2, end: end)
    }
    guard word.isNumeric, let (first, _) = number(at: index, upTo: 9999) else { return nil }
    if let numbers = numbers(from: word.start), numbers.parts.count >= 2 {
      return digits(numbers.parts, end: numbers.end, at: index)
    }
    guard (1...31).contains(first) else { return nil }
    let letters = text(index)
    let hasEnding = Self.endings.contains { letters.hasSuffix($0) }
    for offset in 1...2 where offset == 1 || ["of", "o"].contains(text(index + 1)) {
      guard let month = Self.months[text(index + offset)] else { continue }
      if text(index + offset) == "may" && !hasEnding && !Self.isSmallNumber(letters) { continue }
      return made(
        first, month, year(at: index + offset + 1), count: offset + 1, end: self.end(of: index + offset))
    }
    return hasEnding ? made(first, nil, nil, count: 1, end: self.end(of: index)) : nil
  }

  private func made(
    _ day: Int, _ month: Int?, _ year: Int?, count: Int, end: Int
  ) -> (TriageAsk.Content, Int, Int)? {
    guard CivilDate(year: year ?? 2024, month: month ?? 1, day: day) != nil else { return nil }
    return (.date(TriageAsk.NamedDay(day: day, month: month, year: year)), year == nil ? count : count + 1, end)
  }

  private func digits(_ parts: [Int], end: Int, at index: Int) -> (TriageAsk.Content, Int, Int)? {
    guard parts.count == 2 || parts.count == 3 else { return nil }
    if parts.count == 3, parts[0] > 1900 { return made(parts[2], parts[1], parts[0], count: 2, end: end) }
    let year = parts.count == 3 ? (parts[2] < 100 ? 2000 + parts[2] : parts[2]) : nil
    guard (1...12).contains(parts[1]), let found = made(parts[0], parts[1], year, count: 2, end: end) else {
      return nil
    }
    return found
  }

  /// Numbers with strokes or dashes between them, such as a date in digits.
  private func numbers(from start: Int) -> (parts: [Int], end: Int)? {
    var parts = [0]
    var (place, digits) = (start, 0)
    while place < bytes.count, place < start + 12 {
      if let digit = digit(place) {
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + digit
        digits += 1
      } else if digits > 0, [UInt8(ascii: "/"), UInt8(ascii: "-")].contains(bytes[place]), self.digit(place + 1) != nil
      {
        parts.append(0)
        digits = 0
      } else {
        break
      }
      place += 1
    }
    return digits > 0 && !(parts.count == 2 && bytes[place - digits - 1] == UInt8(ascii: "-")) ? (parts, place) : nil
  }

  private func number(at index: Int, upTo most: Int) -> (Int, Int)? {
    guard index < scan.words.count, scan.words[index].isNumeric else { return nil }
    var (number, place) = (0, scan.words[index].start)
    while let digit = digit(place), number <= most {
      number = number * 10 + digit
      place += 1
    }
    return place > scan.words[index].start && number <= most ? (number, end(of: index)) : nil
  }

  private func year(at index: Int) -> Int? {
    guard let (year, _) = number(at: index, upTo: 2099), year >= 1993, text(index) == "0000" else { return nil }
    return year
  }

  private static func isSmallNumber(_ letters: String) -> Bool { letters == "0" || letters == "00" }
  private static let endings = ["st", "nd", "rd", "th", "af", "ain", "ydd", "fed", "eg"]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in [
      "january jan ionawr", "february feb chwefror", "march mar mawrth", "april apr ebrill", "may mai",
      "june jun mehefin", "july jul gorffennaf", "august aug awst", "september sept sep medi", "october oct hydref",
      "november nov tachwedd", "december dec rhagfyr",
    ].enumerated() {
      for name in names.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  // MARK: Promises

  private func isPromise(at index: Int) -> Bool {
    let word = text(index)
    if Self.promises.contains(word) { return !["not", "never", "cant"].contains(text(index - 1)) }
    if ["told", "tell"].contains(word) {
      return ["was", "were", "been", "am", "got", "i"].contains(text(index - 1))
        || ["me", "us", "that", "you", "someone"].contains(text(index + 1)) && hasWould(after: index)
    }
    return word == "said" && hasWould(after: index)
  }

  private func hasWould(after index: Int) -> Bool {
    for other in (index + 1)..<(index + 7) {
      guard other < scan.words.count, scan.words[other].sentence == scan.words[index].sentence else { return false }
      if ["would", "will", "id", "itd", "theyd", "youd", "itll", "ill", "youll", "someoned"].contains(text(other)) {
        return true
      }
    }
    return false
  }

  private static let promises: Set<String> = [
    "promised", "promise", "guaranteed", "assured", "addo", "addawyd", "addawodd", "addewid", "addawsoch",
    "dywedwyd",
  ]
}
