public import Casework

extension FieldType {
  /// Why a value cannot be true of what the wording says on a day; nil where it can be (EM-4).
  ///
  /// A date that is past is that day or an earlier one, one to come is that day or a later one; an amount and a count of
  /// days are at least 1, in whole pounds where the wording shows whole pounds.
  public func fault(in value: FieldValue, on day: CivilDate) -> FieldFault? {
    switch (self, value) {
    case (.datePast, .date(let date)) where date > day: FieldFault(self, .notYetCome)
    case (.dateToCome, .date(let date)) where date < day: FieldFault(self, .alreadyPast)
    case (.money, .money(let pence)) where pence < 1: FieldFault(self, .tooSmall)
    case (.moneyWhole, .moneyWhole(let pence)) where pence < 100: FieldFault(self, .tooSmall)
    case (.days, .days(let count)) where count < 1: FieldFault(self, .tooSmall)
    default: nil
    }
  }
}
