public import Casework

/// Finds lines to take for somebody at work: what may be used first, of that what answers the question, then what fits
/// the words best, then what colleagues use most.
public struct LineSearch: Sendable {
  /// What lines are looked for besides the words.
  public struct Wanted: Hashable, Sendable {
    /// Only lines for this subject; any where nil.
    public var subject: Subject?
    /// Lines of these intents come first.
    public var intents: [Intent]
    /// Only lines in this language; any where nil.
    public var language: Language?
    /// Only lines for this nation; any where nil.
    public var nation: Nation?
    /// Only lines for this parent; any where nil.
    public var role: Role?

    /// The given wishes.
    public init(
      subject: Subject? = nil, intents: [Intent] = [], language: Language? = nil, nation: Nation? = nil,
      role: Role? = nil
    ) {
      self.subject = subject
      self.intents = intents
      self.language = language
      self.nation = nation
      self.role = role
    }
  }

  /// A line that was found.
  public struct Result: Hashable, Sendable {
    /// The line.
    public let line: LineToTake
    /// Why it may not be used; empty where it may.
    public let hidden: [HiddenReason]
    /// How well its words match.
    public let match: LineIndex.Match
    /// How often it was sent.
    public let uses: Int
  }

  private let wording: UsableWording
  private let index: LineIndex
  private let uses: [WordingReference: Int]

  /// A search over the wording of a day; `uses` says how often each line was sent.
  public init(_ wording: UsableWording, uses: [WordingReference: Int] = [:]) {
    self.wording = wording
    self.uses = uses
    index = LineIndex(wording.library.sortedLines)
  }

  /// The lines that fit, usable ones first.
  public func find(_ query: LineQuery, _ wanted: Wanted = Wanted()) -> [Result] {
    let results = index.search(query).filter { fits($0.line.header, wanted) }.enumerated().map { offset, hit in
      let result = Result(
        line: hit.line, hidden: wording.reasons(of: hit.line), match: hit.match, uses: uses[hit.line.reference] ?? 0)
      let rank = [
        result.hidden.isEmpty ? 0 : 1, hit.match.rawValue,
        -wanted.intents.count { hit.line.header.intents.contains($0) }, -hit.inTitle, -result.uses, offset,
      ]
      return (result: result, rank: rank)
    }
    return results.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.result)
  }

  private func fits(_ header: WordingHeader, _ wanted: Wanted) -> Bool {
    wanted.subject.map(header.subjects.contains) ?? true && wanted.language.map { $0 == header.language } ?? true
      && wanted.nation.map { $0 == header.nation } ?? true && wanted.role.map(header.roles.contains) ?? true
  }
}
