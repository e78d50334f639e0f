public import Casework

/// What a wording file says about itself: data for the rules, none of it shown to a client.
public struct WordingHeader: Hashable, Sendable {
  /// Its name and version (EM-5).
  public var reference: WordingReference
  /// The subjects that it answers.
  public var subjects: [Subject]
  /// What it answers, for a line; empty for a template.
  public var intents: [Intent]
  /// The clients that it is for; both unless the file says otherwise.
  public var roles: [Role]
  /// Its language (EM-6).
  public var language: Language
  /// The nation whose service it speaks for (EM-6).
  public var nation: Nation
  /// The first day on which it may be used.
  public var validFrom: CivilDate
  /// The last day on which it may be used.
  public var validUntil: CivilDate
  /// The account that answers for it; nil where the file names none.
  public var owner: Account?
  /// The version that it takes the place of, once it is approved and valid itself.
  public var replaces: WordingReference?
  /// What it is about, in a few words for lists; the name with blanks where the file has no title.
  public var title: String

  /// The name that its versions in other languages and for other nations share: the id without `-ni` and `-cy`.
  public var family: String {
    String(reference.id.text.dropLast(Self.suffix(language: language, nation: nation).utf8.count))
  }

  /// Whether a line and a template of these headers can meet in one email.
  func fits(_ other: WordingHeader) -> Bool {
    language == other.language && nation == other.nation && !Set(subjects).isDisjoint(with: other.subjects)
      && !Set(roles).isDisjoint(with: other.roles)
  }

  /// How the id of wording in a language for a nation ends: nothing, `-cy`, `-ni` or `-ni-cy`.
  public static func suffix(language: Language, nation: Nation) -> String {
    (nation == .northernIreland ? "-ni" : "") + (language == .welsh ? "-cy" : "")
  }
}

/// Wording of either kind, as the rules see it.
public protocol ApprovableWording: Hashable, Sendable {
  /// Which folder it came from.
  static var kind: WordingKind { get }
  /// What it says about itself.
  var header: WordingHeader { get }
  /// The file that it was read from.
  var source: WordingSource { get }
  /// Its paragraphs and fields, without a word of its text: the same in every language and for every nation (EM-6).
  var slots: [String] { get }
  /// Everything that a client may read of it, with its fields in braces, paragraph by paragraph.
  var texts: [(text: String, line: Int)] { get }
}

extension ApprovableWording {
  /// Its name and version.
  public var reference: WordingReference { header.reference }
}
