import Casework

/// Phrases that speak for a subject or an intent; none decides, the model learns what each is worth.
struct TopicWords: Sendable {
  /// The phrases of this version, in English and Welsh.
  static let standard = TopicWords([
    paymentTopics, calculationTopics, changeTopics, serviceTopics, requestTopics, despairTopics, harmTopics,
  ])

  /// The phrases made ready.
  let lexicon: Lexicon
  /// The topic of each phrase.
  let topics: [Int]

  /// A table has a topic's name on a line of its own, a colon behind it, and its phrases on the lines beneath.
  init(_ tables: [String]) {
    var phrases: [(Lexicon.Meaning, Phrase)] = []
    var topics: [Int] = []
    var topic = 0
    for line in tables.joined(separator: "\n").split(separator: "\n") {
      if line.hasSuffix(":") {
        topic += 1
      } else {
        // The machinery is that of the flags; which one a topic has does not matter, because only hits are read.
        phrases.append((.raises(.complex), Phrase(String(line), classes: Self.classes)))
        topics.append(topic)
      }
    }
    lexicon = Lexicon(phrases)
    self.topics = topics
  }

  /// Words that stand for one another in many phrases.
  private static let classes = WordList.classes.merging([
    "pay": """
    pay|pays|paid|paying|payment|payments|money|maintenance|maintanance|maintenence|instalment|instalments|monies|cash
    """,
    "have": "have|has|had|havent|hasnt|hadnt|got|not",
    "no": "no|not|nothing|none|never|nowt|zero|havent|hasnt|hadnt|didnt|isnt|wasnt|without|dont|doesnt",
    "my": "my|our|his|her|the|their|your",
    "calc": "calculation|calculations|calculated|calculate|worked|work|calc|assessment|figure|amount",
    "day": "day|days|week|weeks|month|months|fortnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "pound": "gbp|pounds|quid",
  ]) { _, new in new }
}
