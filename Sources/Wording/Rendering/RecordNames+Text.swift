public import Casework

extension RecordNames {
  /// What the record puts into a field, as the client will read it; nil for a field that a caseworker fills, and where the
  /// record has nothing to put there.
  public func text(of field: Field, in language: Language) -> String? {
    switch recordValue(of: field) {
    case .firstName(let person): firstName(of: person)?.text
    case .referenceLastThree: reference.lastThree
    case let value?: FieldPrinter.text(of: value, units: field.units, in: language)
    case nil: nil
    }
  }
}
