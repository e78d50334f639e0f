public import Casework

/// What a deployment lets its wording say: the numbers and links of each nation, and how hard the text may be to read.
public struct WordingLimits: Hashable, Sendable {
  /// The telephone numbers of each nation, written as they must be.
  public var numbers: [Nation: [String]]
  /// What a link must begin with, for each nation.
  public var links: [Nation: [String]]
  /// The highest reading age of English wording without a warning, in years.
  public var readingAge: Int

  /// The given limits.
  public init(numbers: [Nation: [String]], links: [Nation: [String]], readingAge: Int) {
    self.numbers = numbers
    self.links = links
    self.readingAge = readingAge
  }

  /// The service's public numbers and sites, and a reading age of 12.
  public static let standard = WordingLimits(
    numbers: [.greatBritain: ["0345 266 8792"], .northernIreland: ["0345 266 8978"]],
    links: [.greatBritain: ["www.gov.uk/"], .northernIreland: ["www.nidirect.gov.uk/", "www.gov.uk/"]],
    readingAge: 12)
}
