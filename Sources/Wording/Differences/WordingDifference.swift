/// What two files of wording say differently, line by line.
public struct WordingDifference: Hashable, Sendable {
  /// One line of the comparison.
  public struct Line: Hashable, Sendable {
    /// Whether it stands in both files, only in the old or only in the new one; the raw value is stable.
    public enum Kind: String, CaseIterable, Sendable {
      case same
      case removed
      case added

      /// The mark in front of it: a blank, a minus or a plus.
      public var mark: String {
        switch self {
        case .same: " "
        case .removed: "-"
        case .added: "+"
        }
      }
    }

    /// Whether it stands in both.
    public let kind: Kind
    /// Its text, without a line break.
    public let text: String
    /// Its number in the old file; nil for an added line.
    public let oldNumber: Int?
    /// Its number in the new file; nil for a removed line.
    public let newNumber: Int?
  }

  /// Every line of both files, in order; of a changed stretch what was removed comes first.
  public let lines: [Line]
  /// Whether the files say the same.
  public var isEmpty: Bool { lines.allSatisfy { $0.kind == .same } }

  /// What became of `old` in `new`; bytes that are no UTF-8 show as the replacement character.
  public init(from old: [UInt8], to new: [UInt8]) {
    let (old, new) = (Self.lines(of: old), Self.lines(of: new))
    // Bytes, not characters: two ways to write one accented letter are a difference here.
    let difference = new.map { Array($0.utf8) }.difference(from: old.map { Array($0.utf8) })
    let removed = Set(
      difference.removals.compactMap { if case .remove(let offset, _, _) = $0 { offset } else { nil } })
    let added = Set(
      difference.insertions.compactMap { if case .insert(let offset, _, _) = $0 { offset } else { nil } })
    var lines: [Line] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if oldIndex < old.count, removed.contains(oldIndex) {
        lines.append(Line(kind: .removed, text: old[oldIndex], oldNumber: oldIndex + 1, newNumber: nil))
        oldIndex += 1
      } else if newIndex < new.count, added.contains(newIndex) {
        lines.append(Line(kind: .added, text: new[newIndex], oldNumber: nil, newNumber: newIndex + 1))
        newIndex += 1
      } else {
        lines.append(Line(kind: .same, text: new[newIndex], oldNumber: oldIndex + 1, newNumber: newIndex + 1))
        (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
      }
    }
    self.lines = lines
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
