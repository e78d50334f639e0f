/// Reads the names of numbers as digits: "oh seven double seven", "twenty, forty-one", "the third of April nineteen
/// ninety", "dim saith"; only where three stand together, or where they are a day or a year of a date.
enum SpelledNumbers {
  private struct Word {
    var range: Range<Int>
    var value: NumberName
  }

  static func reading(of view: TextView) -> Reading {
    var reading = Reading(capacity: view.count)
    var (index, row) = (0, [Word]())
    while index < view.count {
      guard Byte.isLetter(view.bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
      let value = NumberName.named(view.bytes, start, index) ?? letterO(view, start, index, row.last?.value)
      if value == nil, !row.isEmpty, isSign(view, start, index) { continue }
      // "Pedwar ar ddeg" is 14, "dau ar bymtheg" 17.
      if value == nil, case .unit(let unit)? = row.last?.value, unit > 0,
        let (end, sum) = welshSum(view, start, index, unit)
      {
        row[row.count - 1] = Word(range: row[row.count - 1].range.lowerBound..<end, value: .teen(sum))
        index = end
        continue
      }
      if let last = row.last, value == nil || !joins(view, last.range.upperBound, start) {
        flush(&row, view, &reading)
      }
      if let value { row.append(Word(range: start..<index, value: value)) }
    }
    flush(&row, view, &reading)
    reading.keep(end(of: reading, view)..<view.count, of: view)
    return reading
  }

  /// "O seven double o": the letter for nought beside the name of an English digit.
  private static func letterO(_ view: TextView, _ start: Int, _ end: Int, _ last: NumberName?) -> NumberName? {
    guard end - start == 1, view.bytes[start] == UInt8(ascii: "o") else { return nil }
    if case .times? = last { return .unit(0) }
    guard view.at(end) == Byte.space else { return nil }
    let next = view.text(end + 1, view.wordEnd(end + 1))
    return digits.contains(next) ? .unit(0) : nil
  }

  private static let digits: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double", "triple", "oh", "zero",
  ]

  /// The end of "ar ddeg" or "ar bymtheg" behind a unit, and what that makes with it.
  private static func welshSum(_ view: TextView, _ start: Int, _ end: Int, _ unit: Int) -> (end: Int, sum: Int)? {
    guard end - start == 2, view.text(start, end) == "ar", view.at(end) == Byte.space else { return nil }
    let last = view.wordEnd(end + 1)
    switch view.text(end + 1, last) {
    case "ddeg", "deg": return unit < 6 ? (last, 10 + unit) : nil
    case "bymtheg", "pymtheg": return unit < 5 ? (last, 15 + unit) : nil
    case "hugain", "ugain": return (last, 20 + unit)
    default: return nil
    }
  }

  /// How far the reading has come in the view.
  private static func end(of reading: Reading, _ view: TextView) -> Int {
    reading.bytes.isEmpty ? 0 : reading.origin(0..<reading.bytes.count).upperBound
  }

  private static func joins(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    end - start <= 3
      && view.slice(start, end).allSatisfy { Byte.isSeparator($0) || $0 == UInt8(ascii: ",") }
      || end - start <= 8 && view.at(start) == Byte.space && isSign(view, start + 1, end - 1)
  }

  /// Where " slash " begins between a single letter and a place: "B slash one two".
  private static func signStart(_ view: TextView, before place: Int) -> Int? {
    var start = place - 1
    while start > 0, place - start < 8, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    guard start > 1, start < place - 1, isSign(view, start, place - 1), view.at(place - 1) == Byte.space,
      view.at(start - 1) == Byte.space, Byte.isASCIILetter(view.at(start - 2)), !Byte.isAlphanumeric(view.at(start - 3))
    else { return nil }
    return start - 1
  }

  /// The word for a sign between digits: "one seven slash three".
  private static func isSign(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    ["slash", "stroke", "dash", "hyphen"].contains(view.text(start, end))
  }

  private static func flush(_ row: inout [Word], _ view: TextView, _ reading: inout Reading) {
    defer { row.removeAll(keepingCapacity: true) }
    // "And" belongs to a number only between two of its words.
    while row.last?.value == .and { row.removeLast() }
    while row.first?.value == .and { row.removeFirst() }
    guard let first = row.first, let last = row.last, isNumber(row, view) else { return }
    let start = end(of: reading, view)
    guard first.range.lowerBound >= start else { return }
    var letters = row.count > 3 ? LetterName.pair(in: view, before: first.range.lowerBound) ?? [] : []
    if let name = letters.first, name.range.lowerBound < start { letters = [] }
    let sign = signStart(view, before: first.range.lowerBound).flatMap { $0 < start ? nil : $0 }
    let isNINO = isPrefix(view, first.range.lowerBound)
    DigitGroups.keep(
      from: start, upTo: sign ?? (letters.first?.range ?? first.range).lowerBound, hasComma: !isNINO,
      of: view, in: &reading)
    if let sign { reading.write(Byte.slash, for: sign..<first.range.lowerBound) }
    for name in letters { reading.write(name.letter, cased: name.letter & ~0x20, for: name.range) }
    let isDate = isDate(row)
    var index = 0
    while index < row.count {
      let (digits, used) = value(row[index...])
      let whole = row[index].range.lowerBound..<row[min(index + used, row.count) - 1].range.upperBound
      for digit in digits.utf8 { reading.write(digit, for: whole) }
      // The day and month of a date stay apart.
      if isDate, index + used < row.count {
        reading.write(Byte.space, for: whole)
      } else if case .ordinal = row[index + used - 1].value, index + used < row.count {
        reading.write(Byte.space, for: whole)
      } else if index + used < row.count,
        view.slice(whole.upperBound, row[index + used].range.lowerBound).contains(where: Byte.isLetter)
      {
        reading.write(Byte.slash, for: whole)
      }
      index += used
    }
    // "Double 7": the digit that follows once more, and no blank before it.
    if case .times(let count) = last.value, isDigitNext(view, last.range.upperBound) {
      let next = last.range.upperBound + 1
      for _ in 1..<count { reading.write(view.bytes[next], for: last.range) }
      reading.keep(next, of: view)
    }
    if !letters.isEmpty || isNINO, row.count > 3,
      let name = LetterName.next(in: view, after: last.range.upperBound)
    {
      reading.write(name.letter, cased: name.letter & ~0x20, for: name.range)
    } else {
      DigitGroups.keepNext(from: last.range.upperBound, of: view, in: &reading)
    }
  }

  /// Whether two capitals stand right before, as in a National Insurance number.
  private static func isPrefix(_ view: TextView, _ place: Int) -> Bool {
    guard view.at(place - 1) == Byte.space else { return false }
    let end = view.at(place - 2) == UInt8(ascii: ",") ? place - 2 : place - 1
    return view.isCapital(end - 1)
      && (view.isCapital(end - 2) || view.isCapital(end - 3) && view.at(end - 2) == Byte.space)
  }

  private static func isNumber(_ row: [Word], _ view: TextView) -> Bool {
    if row.count >= 3 || isHouse(row, view) { return true }
    if case .times = row[row.count - 1].value, isDigitNext(view, row[row.count - 1].range.upperBound) { return true }
    // A digit in words among single ones: "0 4 one 9 1".
    if case .unit = row[0].value, row.count <= 2, isSingle(view, row[0].range.lowerBound - 2),
      isSingle(view, row[row.count - 1].range.upperBound + 1)
    {
      return true
    }
    // A last digit in words, behind many in figures: "4419 0288 736 one".
    if case .unit = row[0].value, row.count <= 2, endsNumber(view, row[0].range.lowerBound) { return true }
    if row.count == 2, row[1].value == .hundred { return true }
    if case .ordinal = row[0].value {
      let end = row[row.count - 1].range.upperBound
      return row.count <= 2 && (isMonth(view, after: end) || isOrdinal(view, after: end))
    }
    if row.count == 2, case .ten = row[0].value, case .ordinal = row[1].value {
      return isMonth(view, after: row[1].range.upperBound)
    }
    if row.count == 2, case .ten = row[0].value, case .unit = row[1].value { return true }
    if row.count == 2, case .teen(19) = row[0].value { return true }
    if row.count == 2, case .ten(2) = row[0].value, case .teen = row[1].value { return true }
    // Words beside digits that go on: "one two 04".
    return row.count == 2 && Byte.isDigit(view.at(row[1].range.upperBound + 1))
  }

  /// "At twelve Acacia Avenue": one number before a capital, behind what leads to a place.
  private static func isHouse(_ row: [Word], _ view: TextView) -> Bool {
    let end = row[row.count - 1].range.upperBound
    guard StreetName.follows(view, end) else { return false }
    switch row[0].value {
    case .unit(1...), .teen, .ten: break
    default: return false
    }
    let start = row[0].range.lowerBound
    return NamedStreet.isLed(view, before: start) || HouseLead.isHome(view, start)
  }

  /// "Six eleven seventy seven": a day, a month and a year of two digits or four.
  private static func isDate(_ row: [Word]) -> Bool {
    var (parts, index) = ([String](), 0)
    while index < row.count, parts.count < 4 {
      let (digits, used) = value(row[index...])
      parts.append(digits)
      index += used
    }
    guard parts.count == 3, index >= row.count, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return false }
    return (1...31).contains(day) && (1...12).contains(month) && (parts[2].utf8.count == 2 && year >= 30 || year > 1900)
  }

  private static func isSingle(_ view: TextView, _ place: Int) -> Bool {
    Byte.isDigit(view.at(place)) && view.at(place - 1) == Byte.space && view.at(place + 1) == Byte.space
  }

  private static func endsNumber(_ view: TextView, _ place: Int) -> Bool {
    guard place >= 5, view.bytes[place - 1] == Byte.space else { return false }
    return (2...4).allSatisfy { Byte.isDigit(view.bytes[place - $0]) }
  }

  private static func isDigitNext(_ view: TextView, _ place: Int) -> Bool {
    view.at(place) == Byte.space && Byte.isDigit(view.at(place + 1))
  }

  private static func isMonth(_ view: TextView, after place: Int) -> Bool {
    var index = place
    for _ in 0..<3 {
      while index < view.count, Byte.isBlank(view.bytes[index]) { index += 1 }
      let start = index
      while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
      guard index > start else { return false }
      if Lexicon.all.lookUp(view.bytes, start, index)?.words.contains(.month) ?? false { return true }
    }
    return false
  }

  /// "The third of the second".
  private static func isOrdinal(_ view: TextView, after place: Int) -> Bool {
    var index = place
    for word in ["of", "the", ""] {
      guard view.at(index) == Byte.space else { return false }
      let start = index + 1
      index = start
      while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
      guard index > start else { return false }
      if word.isEmpty {
        guard case .ordinal? = NumberName.named(view.bytes, start, index) else { return false }
      } else if !view.slice(start, index).elementsEqual(word.utf8) {
        return false
      }
    }
    return true
  }

  /// The digits of the number that begins there, and how many words it takes.
  private static func value(_ row: ArraySlice<Word>) -> (digits: String, used: Int) {
    let first = row.startIndex
    func name(_ offset: Int) -> NumberName? { first + offset < row.endIndex ? row[first + offset].value : nil }
    switch row[first].value {
    case .and: return ("", 1)
    case .times(let count):
      if case .unit(let digit)? = name(1) { return (String(repeating: "\(digit)", count: count), 2) }
      return ("", 1)
    case .hundred: return ("00", 1)
    case .unit(let digit) where name(1) == .hundred: return ("\(digit)00", 2)
    // "Dau ddeg tri" is 23.
    case .unit(let digit) where name(1) == .teen(10) && digit > 0:
      if case .unit(let last)? = name(2), last > 0 { return ("\(digit)\(last)", 3) }
      return ("\(digit)0", 2)
    case .unit(let digit):
      guard name(1) == .thousand, digit > 0 else { return ("\(digit)", 1) }
      let skip = name(2) == .and ? 1 : 0
      if case .unit(let tens)? = name(2 + skip), name(3 + skip) == .teen(10) {
        if case .unit(let last)? = name(4 + skip) { return ("\(digit)0\(tens)\(last)", 5 + skip) }
        return ("\(digit)0\(tens)0", 4 + skip)
      }
      switch (name(2 + skip), name(3 + skip)) {
      case (.unit(let last)?, _): return ("\(digit)00\(last)", 3 + skip)
      case (.teen(let last)?, _): return ("\(digit)0\(last)", 3 + skip)
      case (.ten(let tens)?, .unit(let last)?): return ("\(digit)0\(tens)\(last)", 4 + skip)
      case (.ten(let tens)?, _): return ("\(digit)0\(tens)0", 3 + skip)
      default: return ("\(digit)000", 2)
      }
    case .teen(let value): return ("\(value)", 1)
    case .ordinal(let value): return ("\(value)", 1)
    case .thousand: return ("000", 1)
    case .ten(let tens):
      if case .unit(let digit)? = name(1), digit > 0 { return ("\(tens)\(digit)", 2) }
      if case .ordinal(let digit)? = name(1), digit < 10 { return ("\(tens)\(digit)", 2) }
      return ("\(tens)0", 1)
    }
  }
}
