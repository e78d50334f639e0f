public import Casework

/// The words that raise flags whatever the subject is: safeguarding (SG-1, SG-2), complaint and legal (CH-2).
///
/// It is made to miss little: in doubt about a person it raises the flag, and a team leader clears it (SG-3). Figures
/// of speech about things and plain denials of a complaint are excused; a denial of a thought of suicide is not.
public struct SafeguardingWords: Sendable {
  /// The lists of this version, in English and Welsh.
  public static let standard = SafeguardingWords(
    lists: [.suicideOrSelfHarm, .domesticAbuse, .childAtRisk, .complaint, .legal])

  /// The words that ask for a call (CH-9). They are no feature of the model, which decides about none.
  static let calls = SafeguardingWords(lists: [.callBack])

  /// The phrases made ready.
  let lexicon: Lexicon

  init(lists: [WordList]) { lexicon = Lexicon(lists.flatMap(\.phrases)) }

  /// One reason for each flag that the text raises, most urgent first; one pass, whatever the text is.
  public func findings(in text: ClientText) -> [TriageReason] {
    lexicon.findings(in: text.unmasked).map { .phrase($0.0, entry: $0.1) }
  }

  /// The flags that the text raises as it stands, or as it is meant where words are disguised.
  public func flagsOfAnyReading(of text: ClientText) -> Flags {
    let plain = PlainReading.of(text.unmasked).map { flags(in: ClientText($0)) }
    return flags(in: text).union(plain ?? [])
  }

  /// The flags that the text raises.
  public func flags(in text: ClientText) -> Flags { Flags(Set(findings(in: text).compactMap(\.flag))) }
}

/// The phrases for one flag, one a line in the notation of `Phrase`, and those that excuse it.
struct WordList {
  let flag: Flag
  let raising: String
  let excusing: String

  /// Words that stand for one another in many phrases.
  static let classes = [
    "kid": """
    child|children|childs|kid|kids|son|sons|daughter|daughters|baby|toddler|boy|boys|girl|girls|lad|youngest|eldest|\
    twins
    """,
    "them": "him|her|them",
    "ex": "he|she|ex|dad|dads|mum|mums|father|mother|husband|wife|partner|boyfriend|girlfriend|who",
    "whose": "my|our|his|her|their|the",
    "nt": "not|dont|doesnt|didnt|wont|wouldnt|cant|cannot|couldnt|isnt|wasnt|never",
  ]

  var phrases: [(Lexicon.Meaning, Phrase)] {
    lines(of: raising).map { (.raises(flag), $0) } + lines(of: excusing).map { (.excuses(flag), $0) }
  }

  private func lines(of text: String) -> [Phrase] {
    text.split(separator: "\n").map { Phrase(String($0), classes: Self.classes) }
  }
}
