/// What a person must know of a message whatever its subject is; each stands on its own.
public enum Flag: Int, CaseIterable, Sendable {
  /// A threat or thought of suicide or self-harm, by anyone (SG-1).
  case suicideOrSelfHarm = 0
  /// Violence, threats, control or fear between the parties (SG-2).
  case domesticAbuse = 1
  /// Harm or neglect of a child (SG-2).
  case childAtRisk = 2
  /// Dissatisfaction with what the service did (CH-2).
  case complaint = 3
  /// A solicitor, member of parliament, ombudsman or the press is involved.
  case legal = 4
  /// Something on the record has changed.
  case changeOfCircumstances = 5
  /// One standard line cannot answer it (CH-2).
  case complex = 6
  /// A missing-payment message names no child (IN-3).
  case childNotNamed = 7
  /// A telephone call was asked for (CH-9).
  case callBack = 8

  /// Whether the flag goes to a team leader and bars every email (CH-3, SG-1, SG-2).
  public var isSafeguarding: Bool { self == .suicideOrSelfHarm || self == .domesticAbuse || self == .childAtRisk }

  /// The word for it on the command line and in JSON.
  public var name: String {
    switch self {
    case .suicideOrSelfHarm: "suicide-or-self-harm"
    case .domesticAbuse: "domestic-abuse"
    case .childAtRisk: "child-at-risk"
    case .complaint: "complaint"
    case .legal: "legal"
    case .changeOfCircumstances: "change-of-circumstances"
    case .complex: "complex"
    case .childNotNamed: "child-not-named"
    case .callBack: "call-back"
    }
  }

  /// The mark in a list, at most six columns.
  public var mark: String {
    switch self {
    case .suicideOrSelfHarm: "SG!"
    case .domesticAbuse, .childAtRisk: "SG"
    case .complaint: "CO"
    case .legal: "LEGAL"
    case .changeOfCircumstances: "CofC"
    case .complex: "CX"
    case .childNotNamed: "CHILD?"
    case .callBack: "CALL"
    }
  }

  /// The flag of that name; nil where there is none.
  public init?(name: String) {
    guard let flag = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = flag
  }
}

/// A set of flags, stored as one bit each.
public struct Flags: OptionSet, Hashable, Sendable {
  /// One bit a flag, bit n for the flag of raw value n.
  public let rawValue: Int64
  /// The flags of those bits.
  public init(rawValue: Int64) { self.rawValue = rawValue }
  /// The given flags.
  public init(_ flags: some Sequence<Flag>) { rawValue = flags.reduce(0) { $0 | 1 << Int64($1.rawValue) } }

  /// Whether the flag is in the set.
  public func contains(_ flag: Flag) -> Bool { rawValue & (1 << Int64(flag.rawValue)) != 0 }
  /// The flags in the set, most urgent first.
  public var all: [Flag] { Flag.allCases.filter(contains) }
  /// Whether any flag bars email and goes to a team leader.
  public var hasSafeguarding: Bool { safeguardingRank > 0 }
  /// How far up the queue it belongs: 2 for a threat of suicide or self-harm (SG-1), 1 for abuse or a child at risk, 0 else.
  ///
  /// It is the same for flags that are only possible: a possible threat to life is not less urgent.
  public var safeguardingRank: Int {
    if contains(.suicideOrSelfHarm) { return 2 }
    return contains(.domesticAbuse) || contains(.childAtRisk) ? 1 : 0
  }
}
