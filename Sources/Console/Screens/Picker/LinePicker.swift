internal import SafeText
public import Wording

/// Finds lines to take for one editable paragraph while somebody types, and keeps which are marked and in what order.
public struct LinePicker: Sendable {
  /// The paragraph that the lines go into.
  public let place: ComposePlace
  /// What was typed to search.
  public private(set) var query = TextField(limit: 80)
  /// The row on which the cursor stands, from 0 up; 0 where there is none.
  public private(set) var selection = 0
  /// The marked lines, in the order in which they were marked.
  public private(set) var marks: [WordingReference] = []
  /// Whether lines that may not be used are shown with the reasons.
  public private(set) var showsHidden = false
  /// Whether the text of the line fills the screen.
  public var showsFullText = false
  /// How many lines fit the paragraph, whatever is searched for.
  public let fitting: Int
  /// How many lines there are for it that may not be used.
  public let hidden: Int

  private let index: LineIndex
  /// Every line for the paragraph, in the order without a search.
  private let all: [PickerRow]
  /// The place of each line in `all`.
  private let places: [WordingReference: Int]
  /// The lines shown, best first, by their places in `all`.
  private var found: [Int] = []
  /// How many of the lines shown may be used.
  private(set) var usable = 0

  /// A picker for the editable paragraph at a place of a draft: lines of what the client asks first, then those sent most.
  public init(for place: ComposePlace, of draft: Composition) {
    self.place = place
    let paragraphs = draft.paragraphs
    let choices =
      paragraphs.indices.contains(place.paragraph)
      ? draft.wording.lines(for: paragraphs[place.paragraph], audience: draft.audience, intents: draft.intents) : []
    let near = Self.near(choices)
    func rank(_ choice: WordingChoice<LineToTake>) -> [Int] {
      let intents = choice.wording.header.intents
      return [
        choice.isUsable ? 0 : 1, -draft.intents.count { intents.contains($0) },
        -(draft.uses[choice.wording.reference] ?? 0),
      ]
    }
    let ranked = near.enumerated().map { (rank: rank($0.element) + [$0.offset], choice: $0.element) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.choice)
    var used: [WordingReference: SafeText] = [:]
    for (number, paragraph) in paragraphs.enumerated() {
      for use in draft.lines(of: paragraph.name) { used[use.line] = "already in paragraph \(number + 1)" }
    }
    all = ranked.map { PickerRow($0, used: used[$0.wording.reference] ?? "") }
    places = Dictionary(
      all.enumerated().map { ($0.element.reference, $0.offset) }, uniquingKeysWith: { first, _ in first })
    index = LineIndex(ranked.map(\.wording))
    fitting = ranked.count(where: \.isUsable)
    hidden = ranked.count - fitting
    narrow()
  }

  /// The line on which the cursor stands; nil where nothing is found.
  public var selected: PickerRow? { found.indices.contains(selection) ? all[found[selection]] : nil }
  /// How many lines are shown.
  public var count: Int { found.count }
  /// Every line shown, best first; what may not be used comes last, and only while asked for.
  public var rows: [PickerRow] { rows(0..<found.count) }

  /// Some of the lines shown; what is outside is left out.
  func rows(_ range: Range<Int>) -> [PickerRow] { found[range.clamped(to: found.indices)].map { all[$0] } }

  /// The lines that Enter inserts: the marked ones in their order, else the one under the cursor; empty where it may not
  /// be used.
  public var chosen: [WordingReference] {
    if !marks.isEmpty { return marks }
    return selected.flatMap { $0.hidden.isEmpty ? [$0.reference] : nil } ?? []
  }

  /// Changes what is searched for; the cursor stays on its line where that is still found.
  public mutating func search(_ change: (inout TextField) -> Void) {
    let before = query.text
    change(&query)
    guard query.text != before else { return }
    narrow()
    selection = 0
  }

  /// Shows lines that may not be used, or hides them again.
  public mutating func toggleHidden() {
    showsHidden.toggle()
    let reference = selected?.reference
    narrow()
    selection = found.firstIndex { all[$0].reference == reference } ?? 0
  }

  /// Moves by so many rows, at most to either end.
  public mutating func move(by count: Int) {
    let (sum, overflow) = selection.addingReportingOverflow(count)
    selection = max(0, min(overflow ? (count < 0 ? 0 : found.count) : sum, found.count - 1))
  }

  /// Marks the line under the cursor, or takes its mark away.
  ///
  /// - Returns: false where it may not be used.
  public mutating func toggleMark() -> Bool {
    guard let selected, selected.hidden.isEmpty else { return false }
    if let index = marks.firstIndex(of: selected.reference) {
      marks.remove(at: index)
    } else {
      marks.append(selected.reference)
    }
    return true
  }

  /// Without lines for somebody else or for another question, and without the other versions of lines that fit.
  private static func near(_ choices: [WordingChoice<LineToTake>]) -> [WordingChoice<LineToTake>] {
    let families = Set(choices.filter(\.isUsable).map(\.wording.header.family))
    return choices.filter { choice in
      if choice.hidden.contains(where: { [.otherSubject, .otherIntent, .otherRole].contains($0) }) { return false }
      let isTranslation = choice.hidden.contains { $0 == .otherLanguage || $0 == .otherNation }
      return !(isTranslation && families.contains(choice.wording.header.family))
    }
  }

  private mutating func narrow() {
    let query = LineQuery(query.text)
    let ranked = index.search(query).compactMap { hit -> (Int, Int, Int, Int)? in
      guard let place = places[hit.line.reference] else { return nil }
      let isUsable = all[place].hidden.isEmpty
      guard isUsable || showsHidden else { return nil }
      let (match, inTitle) = query.isEmpty ? (0, 0) : (hit.match.rawValue, -hit.inTitle)
      return (isUsable ? 0 : 1, match, inTitle, place)
    }
    found = ranked.sorted { $0 < $1 }.map(\.3)
    usable = ranked.count { $0.0 == 0 }
  }
}
