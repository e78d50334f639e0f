internal import Casework

/// Prints the paragraphs of one wording with the values of one use of it.
struct PhrasePrinter {
  let values: [WordingName: FieldValue]
  let names: RecordNames
  let language: Language
  /// The day on which every value must be possible; nil for what was sent already.
  let day: CivilDate?
  private(set) var faults: [(kind: ReplyFault.Kind, field: WordingName)] = []
  /// What was printed with `{}` in place of people's names: what the service says, and nobody's name.
  private(set) var unnamed = ""
  private var reported: Set<WordingName> = []

  init(values: [WordingName: FieldValue], names: RecordNames, language: Language, day: CivilDate?) {
    self.values = values
    self.names = names
    self.language = language
    self.day = day
  }

  mutating func text(of phrase: Phrase) -> String {
    var text = ""
    for segment in phrase.segments {
      switch segment {
      case .text(let fixed):
        text += fixed
        unnamed += fixed
      case .field(let field):
        let value = self.text(of: field)
        text += value
        unnamed += field.type == .firstName ? "{}" : value
      }
    }
    unnamed += "\n\n"
    return text
  }

  private mutating func text(of field: Field) -> String {
    guard let value = names.recordValue(of: field) ?? values[field.name] else { return report(.missingValue, field) }
    guard value.type == field.type.ofValues else { return report(.wrongType(wanted: field.type), field) }
    // A value may have been built by hand; the store's form knows the range of every type.
    guard FieldValue(type: value.type, storedNumber: value.storedNumber) == value else {
      return report(.outOfRange, field)
    }
    if field.origin == .typed, case .date(let date) = value, !DateReader.years.contains(date.year) {
      return report(.outOfRange, field)
    }
    if field.origin == .typed, let day, let fault = field.type.fault(in: value, on: day) {
      return report(.impossible(fault), field)
    }
    switch value {
    case .firstName(let person):
      guard let name = names.firstName(of: person) else { return report(.nameMissing, field) }
      return name.text
    case .referenceLastThree: return names.reference.lastThree
    default: return FieldPrinter.text(of: value, units: field.units, in: language) ?? report(.missingValue, field)
    }
  }

  private mutating func report(_ kind: ReplyFault.Kind, _ field: Field) -> String {
    if reported.insert(field.name).inserted { faults.append((kind, field.name)) }
    return ""
  }
}
