public import Casework

/// Somebody's word that wording may go live without its version in one language for one nation, and why (EM-6).
public struct ParityExemption: Hashable, Sendable {
  /// Templates or lines.
  public let kind: WordingKind
  /// The name that the versions share.
  public let family: WordingID
  /// The language of the version that may be missing or differ.
  public let language: Language
  /// The nation of the version that may be missing or differ.
  public let nation: Nation
  /// Why.
  public let reason: ClientText
  /// Who said so.
  public let account: Account

  /// An exemption.
  public init(
    kind: WordingKind, family: WordingID, language: Language, nation: Nation, reason: ClientText, account: Account
  ) {
    self.kind = kind
    self.family = family
    self.language = language
    self.nation = nation
    self.reason = reason
    self.account = account
  }
}

/// Whether wording says the same to everybody: each version in English and Welsh, for both nations, with the same
/// paragraphs and fields (EM-6).
public struct WordingParity: Sendable {
  /// The four versions of one wording that share a name and a version number.
  public struct Row: Hashable, Sendable {
    /// Template or line.
    public let kind: WordingKind
    /// The name that they share.
    public let family: String
    /// The version number that they share.
    public let version: Int
    /// What is to be said of each language and nation, in the order of `WordingParity.places`.
    public let states: [State]
  }

  /// One language and nation.
  public struct Place: Hashable, Sendable {
    /// The language.
    public let language: Language
    /// The nation.
    public let nation: Nation
  }

  /// What is to be said of one version; the raw value is stable and part of the JSON output.
  public enum State: String, CaseIterable, Sendable {
    case present
    /// No file without faults holds it.
    case missing
    /// It has other paragraphs, fields, subjects, roles or intents than the first version that is there.
    case different
    /// It is missing or different, and an exemption says why.
    case exempt
  }

  /// English and Welsh for Great Britain, then for Northern Ireland.
  public static let places = Nation.allCases.flatMap { nation in
    Language.allCases.map { Place(language: $0, nation: nation) }
  }

  /// Every wording, templates first, by name and version.
  public let rows: [Row]
  private let gaps: Set<Key>

  private struct Key: Hashable {
    let kind: WordingKind
    let family: String
    let version: Int
  }

  /// The parity of a library.
  public init(_ library: WordingLibrary, exemptions: [ParityExemption] = []) {
    var excused: [Key: Set<Place>] = [:]
    for exemption in exemptions {
      excused[Key(kind: exemption.kind, family: exemption.family.text, version: 0), default: []]
        .insert(Place(language: exemption.language, nation: exemption.nation))
    }
    var rows: [Row] = []
    func add<Wording: ApprovableWording>(_ wordings: [Wording]) {
      let families = Dictionary(grouping: wordings) {
        Key(kind: Wording.kind, family: $0.header.family, version: $0.header.reference.version)
      }
      let keys = families.keys.sorted { ($0.family, $0.version) < ($1.family, $1.version) }
      for key in keys {
        let members = families[key] ?? []
        let at = Dictionary(members.map { (Place($0.header), $0) }) { first, _ in first }
        guard let model = Self.places.lazy.compactMap({ at[$0] }).first else { continue }
        let excuses = excused[Key(kind: key.kind, family: key.family, version: 0)] ?? []
        let states = Self.places.map { place -> State in
          let state: State = at[place].map { $0.shape == model.shape ? .present : .different } ?? .missing
          return state != .present && excuses.contains(place) ? .exempt : state
        }
        rows.append(Row(kind: key.kind, family: key.family, version: key.version, states: states))
      }
    }
    add(library.sortedTemplates)
    add(library.sortedLines)
    self.rows = rows
    gaps = Set(
      rows.filter { $0.states.contains(.missing) || $0.states.contains(.different) }
        .map { Key(kind: $0.kind, family: $0.family, version: $0.version) })
  }

  /// Whether a version of a wording is missing or differs without an exemption.
  public func hasGap<Wording: ApprovableWording>(_ wording: Wording) -> Bool {
    gaps.contains(
      Key(kind: Wording.kind, family: wording.header.family, version: wording.header.reference.version))
  }
}

extension WordingParity.Place {
  init(_ header: WordingHeader) { self.init(language: header.language, nation: header.nation) }
}

extension ApprovableWording {
  /// Everything in which versions for other languages and nations must be the same.
  var shape: [String] {
    [
      "subjects " + header.subjects.map(\.rawValue).sorted().joined(separator: " "),
      "roles " + header.roles.map(\.rawValue).sorted().joined(separator: " "),
      "intents " + header.intents.map(\.description).sorted().joined(separator: " "),
    ] + slots
  }
}
