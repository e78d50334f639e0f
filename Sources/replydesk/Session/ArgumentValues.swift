public import Casework
public import CommandLineKit
internal import OperatingSystem
public import SafeText
internal import Settings
public import Storage
public import Wording
public import Workflows

extension ActivityID: ArgumentValue {
  /// An activity's number as people type it.
  public init?(argument: String) { self.init(argument) }
  /// `ACT`
  public static var placeholder: String { "ACT" }
  /// What a number looks like.
  public static var expectation: SafeText { "an activity such as ACT-20944" }
}

extension QuarantineID: ArgumentValue {
  /// A quarantined record's number as people type it.
  public init?(argument: String) { self.init(argument) }
  /// `QUA`
  public static var placeholder: String { "QUA" }
  /// What a number looks like.
  public static var expectation: SafeText { "a quarantined record such as QUA-7" }
}

extension OutboxID: ArgumentValue {
  /// A row's number as people type it.
  public init?(argument: String) { self.init(argument) }
  /// `OUT`
  public static var placeholder: String { "OUT" }
  /// What a number looks like.
  public static var expectation: SafeText { "a row of the outbox such as OUT-7" }
}

extension ConflictID: ArgumentValue {
  /// A declared conflict's number as people type it.
  public init?(argument: String) { self.init(argument) }
  /// `CON`
  public static var placeholder: String { "CON" }
  /// What a number looks like.
  public static var expectation: SafeText { "a declared conflict such as CON-3" }
}

extension Account: ArgumentValue {
  /// The account of that name.
  public init?(argument: String) { self.init(argument) }
  /// `ACCOUNT`
  public static var placeholder: String { "ACCOUNT" }
  /// What a name looks like.
  public static var expectation: SafeText { "an account of letters, digits, dots, hyphens and underscores" }
}

extension CaseNumber: ArgumentValue {
  /// The case of that number.
  public init?(argument: String) { self.init(argument) }
  /// `CASE`
  public static var placeholder: String { "CASE" }
  /// What a number looks like.
  public static var expectation: SafeText { "a case such as C-80412" }
}

extension WordingID: ArgumentValue {
  /// The wording, paragraph or field of that name.
  public init?(argument: String) { self.init(argument) }
  /// `NAME`
  public static var placeholder: String { "NAME" }
  /// What a name looks like.
  public static var expectation: SafeText { "a name of small letters, digits and hyphens" }
}

extension FieldAssignment: ArgumentValue {
  /// A field and its value.
  public init?(argument: String) { self.init(argument) }
  /// `FIELD=VALUE`
  public static var placeholder: String { "FIELD=VALUE" }
  /// What an assignment looks like.
  public static var expectation: SafeText { "FIELD=VALUE or LINE.FIELD=VALUE" }
}

extension Intent: ArgumentValue {
  /// The known intent of that name.
  public init?(argument: String) {
    guard let intent = Intent(argument), Intent.known.contains(intent) else { return nil }
    self = intent
  }
  /// `INTENT`
  public static var placeholder: String { "INTENT" }
  /// The names of the known intents.
  public static var choices: [String] { Intent.known.map(\.description) }
}

extension EmailAddress: ArgumentValue {
  /// The address.
  public init?(argument: String) { self.init(argument) }
  /// `ADDRESS`
  public static var placeholder: String { "ADDRESS" }
  /// What an address looks like.
  public static var expectation: SafeText { "a plain address such as name@example.org" }
}

extension OutboxEvidenceFound: ArgumentValue {}
extension WordingKind: ArgumentValue {}
extension Subject: ArgumentValue {}
extension Role: ArgumentValue {}
extension Language: ArgumentValue {}
extension Nation: ArgumentValue {}
extension CallRecord.Security: ArgumentValue {}
extension CallRecord.Outcome: ArgumentValue {}

extension Flag: ArgumentValue {
  /// The flag of that name.
  public init?(argument: String) { self.init(name: argument) }
  /// `FLAG`
  public static var placeholder: String { "FLAG" }
  /// The names of all flags.
  public static var choices: [String] { allCases.map(\.name) }
}

/// Whether an optional paragraph is sent.
enum Keeping: String, CaseIterable, ArgumentValue {
  case keep
  case leave
}

/// How long a reply can be taken back: a time such as `20s` or `2m`, or `until-told`.
struct Hold: ArgumentValue {
  /// The time; nil until somebody lets the reply go.
  let interval: Interval?
  init?(argument: String) {
    interval = DurationText.read(argument)
    guard interval != nil || argument == "until-told" else { return nil }
  }
  static var placeholder: String { "TIME" }
  static var expectation: SafeText { "a time such as 20s, or until-told" }
}

/// A version of wording.
struct VersionNumber: ArgumentValue {
  let number: Int
  init?(argument: String) {
    guard let number = Int(argument), (1...9999).contains(number) else { return nil }
    self.number = number
  }
  static var placeholder: String { "VERSION" }
  static var expectation: SafeText { "a version such as 2" }
}

/// A day of ISO 8601.
struct Day: ArgumentValue {
  let date: CivilDate
  init?(argument: String) {
    guard let date = CivilDate(iso8601: argument) else { return nil }
    self.date = date
  }
  static var placeholder: String { "DAY" }
  static var expectation: SafeText { "a day such as 2026-11-07" }
}

/// A moment of RFC 3339.
struct Moment: ArgumentValue {
  let instant: Instant
  init?(argument: String) {
    guard let instant = Instant(rfc3339: argument) else { return nil }
    self.instant = instant
  }
  static var placeholder: String { "TIME" }
  static var expectation: SafeText { "a time such as 2026-11-20T16:52:11Z" }
}

/// A client by an activity of theirs, or by the twelve digits of their reference.
enum ClientKey: ArgumentValue {
  case activity(ActivityID)
  case reference(CustomerReference)
  init?(argument: String) {
    if let reference = CustomerReference(argument) {
      self = .reference(reference)
    } else if let activity = ActivityID(argument) {
      self = .activity(activity)
    } else {
      return nil
    }
  }
  static var placeholder: String { "CLIENT" }
  static var expectation: SafeText { "an activity such as ACT-20944, or the client's twelve digits" }
}
