/// Which activities of a queue are asked for, and in what order: the same text in the console, on the command line and in
/// reports.
///
/// Every term must hold. Parsing it needs no clock: days and lengths of time are settled when it is evaluated.
public struct Filter: Hashable, Sendable {
  /// One word with its values, or one activity number.
  public struct Term: Hashable, Sendable {
    /// What is asked.
    public var criterion: Criterion
    /// Whether it must not be so.
    public var isNegated: Bool

    /// A term that asks for something, or for its contrary.
    public init(_ criterion: Criterion, isNegated: Bool = false) {
      (self.criterion, self.isNegated) = (criterion, isNegated)
    }
  }

  /// What is asked, in the order it was written.
  public var terms: [Term]
  /// The order that was asked for; nil for the time left.
  public var sort: Sort?

  /// A filter of some terms; without any it asks for everything open.
  public init(_ terms: [Term] = [], sort: Sort? = nil) { (self.terms, self.sort) = (terms, sort) }

  /// The terms that are evaluated: those that were written, or `is:open` where there are none.
  public var effectiveTerms: [Term] { terms.isEmpty ? [Term(.state([.open]))] : terms }

  /// Reads a filter; throws what is wrong with the first word that cannot be read.
  public init(_ text: String) throws(FilterError) {
    var parser = FilterParser(pieces: try FilterLexer.pieces(of: text))
    self = try parser.filter()
  }
}
