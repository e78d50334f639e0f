internal import Casework

/// The format of wording files in words, for the manual: every header, type and intent that the parser reads.
public enum WordingFormat {
  /// A word of the format and what it means.
  public typealias Row = (word: String, meaning: String)

  /// The headers, in the order in which they are customarily written.
  public static let headers: [Row] = HeaderKey.allCases.map { key in
    let isNeeded = WordingKind.allCases.filter { HeaderKey.required(for: $0).contains(key) }
    let needed =
      isNeeded.count == 2 ? " Must be there." : isNeeded == [.line] ? " Must be there in a line, and only there." : ""
    return (key.rawValue, key.meaning + needed)
  }

  /// The types of fields.
  public static let fieldTypes: [Row] = FieldType.allCases.map { ($0.rawValue, $0.meaning) }

  /// The intents of lines, by subject; those for any enquiry stand only in paragraphs that list them.
  public static let intents: [Row] =
    [.missingPayment, .calculation].map { subject in
      (subject.rawValue, Intent.all(of: subject).map(\.description).joined(separator: ", "))
    } + [("any", Intent.general.map(\.description).joined(separator: ", "))]

  /// The kinds of paragraphs of a template.
  public static let paragraphs: [Row] = [
    ("[read-only NAME]", "Its text is always sent."),
    (
      "[optional NAME, kept]",
      "Its text is sent unless the caseworker leaves it out; with left-out it is the other way."
    ),
    (
      "[editable NAME 1-3, INTENT]",
      "It has no text of its own and takes so many lines: of the intents that follow, or of any that answers a question."
    ),
  ]
}

extension HeaderKey {
  fileprivate var meaning: String {
    switch self {
    case .id:
      "Its name: 1 to 64 small letters, digits and hyphens, with -cy at the end for Welsh, -ni for Northern Ireland, -ni-cy for both."
    case .version: "A whole number from 1 to 9999; files of old versions stay."
    case .subject: "The subjects that it answers, separated by a comma and a blank."
    case .intents: "What the client asks that it answers."
    case .roles: "receiving-parent, paying-parent, or both, which is meant where the header is left out."
    case .language: "en or cy."
    case .nation: "GB or NI."
    case .validFrom: "The first day on which it may be used, as 2026-01-31."
    case .validUntil: "The last day on which it may be used."
    case .owner: "The account that answers for it; checks warn where it is left out."
    case .replaces: "The version that it takes the place of once it is approved, as in: some-line v1."
    case .title: "A few words for lists, at most 60 characters."
    }
  }
}

extension FieldType {
  fileprivate var meaning: String {
    switch self {
    case .date: "A day, past or to come: 7 November 2026."
    case .datePast: "A day that has come: today or an earlier one on the day of sending."
    case .dateToCome: "A day that is still ahead: today or a later one on the day of sending."
    case .money: "Pounds and pence, at least £0.01."
    case .moneyWhole: "Pounds, rounded down, at least £1."
    case .frequency: "How often: each week, every two weeks, every four weeks, each month."
    case .days:
      "A number of days from 1 to 366; with words to count, as in {wait: days, working day|working days}, or three forms in Welsh."
    case .firstName: "A first name from the record: client, other-parent, or the child whom the caseworker picks."
    case .referenceLastThree: "The last three digits of the client's reference, from the record."
    }
  }
}
