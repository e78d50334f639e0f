internal import Casework

/// Reads printed wording back: finds the values with which a phrase prints as given bytes.
struct PhraseMatcher {
  typealias Values = [WordingName: FieldValue]
  /// One way to read: the values, and how many bytes they and the fixed text take.
  struct Reading {
    let values: Values
    let end: Int
  }

  let names: RecordNames
  let language: Language
  /// What is done to fixed text and names before bytes are compared; nothing unless text was pasted.
  var fold: ((String) -> String)?

  /// Whether bytes may begin with the segments at a position; of all lines that are tried at a place most begin with other
  /// words.
  func mayBegin(_ segments: [Phrase.Segment], in bytes: [UInt8], from start: Int) -> Bool {
    guard case .text(let text)? = segments.first else { return true }
    return Self.end(of: folded(text), in: bytes, from: start) != nil
  }

  private func folded(_ text: String) -> String { fold?(text) ?? text }

  /// Every way in which the bytes from a position on begin with the segments.
  func readings(_ segments: [Phrase.Segment], in bytes: [UInt8], from start: Int, values: Values) -> [Reading] {
    guard mayBegin(segments, in: bytes, from: start) else { return [] }
    var readings = [Reading(values: values, end: start)]
    for segment in segments {
      readings = readings.flatMap { advance($0, over: segment, in: bytes) }
      if readings.isEmpty { return [] }
    }
    return readings
  }

  private func advance(_ reading: Reading, over segment: Phrase.Segment, in bytes: [UInt8]) -> [Reading] {
    switch segment {
    case .text(let text):
      guard let end = Self.end(of: folded(text), in: bytes, from: reading.end) else { return [] }
      return [Reading(values: reading.values, end: end)]
    case .field(let field):
      if let value = names.recordValue(of: field) {
        guard let text = text(of: value, field), let end = Self.end(of: text, in: bytes, from: reading.end) else {
          return []
        }
        return [Reading(values: reading.values, end: end)]
      }
      return candidates(field, in: bytes, from: reading.end).compactMap { value in
        guard let text = text(of: value, field), let end = Self.end(of: text, in: bytes, from: reading.end) else {
          return nil
        }
        var values = reading.values
        if let known = values.updateValue(value, forKey: field.name), known != value { return nil }
        return Reading(values: values, end: end)
      }
    }
  }

  private func text(of value: FieldValue, _ field: Field) -> String? {
    switch value {
    case .firstName(let person): names.firstName(of: person).map { folded($0.text) }
    case .referenceLastThree: names.reference.lastThree
    default: FieldPrinter.text(of: value, units: field.units, in: language)
    }
  }

  /// Values that may stand at a position; each is printed again and compared, so this may offer too many.
  private func candidates(_ field: Field, in bytes: [UInt8], from start: Int) -> [FieldValue] {
    var scanner = PrintedValueScanner(bytes: bytes, position: start)
    switch field.type {
    case .date, .datePast, .dateToCome: return scanner.date(in: language).map { [.date($0)] } ?? []
    case .money: return scanner.pounds().flatMap { scanner.pence(after: $0) }.map { [.money(pence: $0)] } ?? []
    case .moneyWhole: return scanner.pounds().map { [.moneyWhole(pence: $0)] } ?? []
    case .frequency: return Frequency.allCases.map { .frequency($0) }
    case .days: return scanner.number(digits: 3).map { [.days($0)] } ?? []
    case .firstName: return names.distinctPeople.map { .firstName($0) }
    case .referenceLastThree: return [.referenceLastThree]
    }
  }

  static func end(of text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let text = text.utf8Span.span
    guard text.count <= bytes.count - start else { return nil }
    for offset in text.indices where bytes[start + offset] != text[offset] { return nil }
    return start + text.count
  }
}

extension RecordNames {
  /// The people of whom no earlier one has the same name.
  var distinctPeople: [NamedPerson] {
    var seen: Set<[UInt8]> = []
    return people.filter { person in
      firstName(of: person).map { seen.insert(Array($0.text.utf8)).inserted } ?? false
    }
  }

  /// The first person of that person's name, since nobody can tell one from the other in print.
  func standIn(for person: NamedPerson) -> NamedPerson {
    guard let name = firstName(of: person) else { return person }
    return distinctPeople.first { firstName(of: $0)?.text.utf8.elementsEqual(name.text.utf8) ?? false } ?? person
  }
}
