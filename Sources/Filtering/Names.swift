internal import ASCII
internal import Casework

/// The names of some values: the first of a value is the one that is printed.
struct Names<Value: Equatable & Sendable>: Sendable {
  let pairs: [(name: String, value: Value)]

  init(_ pairs: [(name: String, value: Value)]) { self.pairs = pairs }

  var all: [String] { pairs.map(\.name) }
  /// The value of a name, also where it is written with underscores, as in JSON.
  func value(_ name: String) -> Value? {
    let spelled = String(name.map { $0 == "_" ? "-" : $0 })
    return pairs.first { $0.name == spelled }?.value
  }
  func name(of value: Value) -> String { pairs.first { $0.value == value }?.name ?? "" }

  /// The values whose names begin so, each once.
  func values(beginning prefix: String) -> [Value] {
    pairs.filter { $0.name.hasPrefix(prefix) }.reduce(into: []) { if !$0.contains($1.value) { $0.append($1.value) } }
  }
}

enum Vocabulary {
  static let states = Names(State.allCases.map { ($0.rawValue, $0) } + [("unsure", .markedUnsure)])
  static let subjects = Names(
    Subject.allCases.map { ($0.rawValue, $0) } + Subject.allCases.map { ($0.title, $0) }
      + [("sar", .subjectAccessRequest)])
  static let flags = Names<FlagChoice>([
    ("sg", .safeguarding), ("safeguarding", .safeguarding), ("any", .any), ("none", .none),
    ("suicide", .flag(.suicideOrSelfHarm)), ("abuse", .flag(.domesticAbuse)), ("child-at-risk", .flag(.childAtRisk)),
    ("complaint", .flag(.complaint)), ("legal", .flag(.legal)), ("mp", .flag(.legal)),
    ("changes", .flag(.changeOfCircumstances)),
    ("complex", .flag(.complex)), ("child-not-named", .flag(.childNotNamed)), ("call-back", .flag(.callBack)),
    (Flag.suicideOrSelfHarm.name, .flag(.suicideOrSelfHarm)), (Flag.domesticAbuse.name, .flag(.domesticAbuse)),
    (Flag.changeOfCircumstances.name, .flag(.changeOfCircumstances)),
    ("sg!", .flag(.suicideOrSelfHarm)), ("co", .flag(.complaint)), ("cofc", .flag(.changeOfCircumstances)),
    ("cx", .flag(.complex)), ("child?", .flag(.childNotNamed)), ("call", .flag(.callBack)),
  ])
  static let roles = Names<Role>([
    ("rp", .receivingParent), ("pp", .payingParent), ("employer", .employer), ("representative", .representative),
    ("receiving-parent", .receivingParent), ("paying-parent", .payingParent),
  ])
  static let preferences = Names<ContactPreference>([
    ("phone", .telephone), ("self", .selfService), ("letter", .letter), ("email", .email),
    ("telephone", .telephone), ("self-service", .selfService),
  ])
  static let answers = Names<Bool>([("yes", true), ("no", false)])
  static let languages = Names<Language>([
    ("cy", .welsh), ("en", .english), ("welsh", .welsh), ("english", .english),
  ])
  static let nations = Names<Nation>([("gb", .greatBritain), ("ni", .northernIreland)])
  static let sources = Names<InboundMessage.Source>([("message", .sendMessage), ("feedback", .feedbackLink)])
  static let owners = Names<OwnerChoice>([("me", .me), ("none", .none), ("any", .any)])
  static let teams = Names<TeamChoice>([("mine", .mine)])
  static let sorts = Names(
    Sort.Key.allCases.map { ($0.rawValue, Sort($0)) }
      + Sort.Key.allCases.map { ("-" + $0.rawValue, Sort($0, isDescending: true)) })
}

extension Word {
  /// The word and the value that a value alone stands for, where one word only knows it: `subject:missing`; nil else.
  static func whole(of text: String) -> String? {
    let text = text.lowercasedASCII
    guard text.utf8.count > 2, Word(name: text) == nil else { return nil }
    let words = allCases.filter { word in word.values.contains { $0.hasPrefix(text) } }
    let known = words.count == 1 ? words : allCases.filter { $0.values.contains(text) && $0 != .sort }
    return known.count == 1 ? "\(known[0].name):\(text)" : nil
  }

  /// The values that can be named; times, days, accounts, teams, cases and references are not among them.
  public var values: [String] {
    switch self {
    case .is: Vocabulary.states.all
    case .left, .late, .age, .case, .client: []
    case .received: ["today", "yesterday", "7d"]
    case .due: ["today", "tomorrow", "yesterday"]
    case .owner: Vocabulary.owners.all
    case .team: Vocabulary.teams.all
    case .subject: Vocabulary.subjects.all
    case .flag: Vocabulary.flags.all
    case .role: Vocabulary.roles.all
    case .prefer: Vocabulary.preferences.all
    case .email, .unsure: Vocabulary.answers.all
    case .language: Vocabulary.languages.all
    case .nation: Vocabulary.nations.all
    case .source: Vocabulary.sources.all
    case .sort: Vocabulary.sorts.all
    }
  }
}
