/// One word of an approved line set against pasted text.
public enum ComparedWord: Hashable, Sendable {
  /// In both.
  case same(String)
  /// A field, and the pasted words that stand in its place.
  case field(WordingName, pasted: [String])
  /// In the line, not in the pasted text.
  case missing(String)
  /// In the pasted text, not in the line.
  case extra(String)

  /// Whether the texts differ here.
  public var isDifferent: Bool {
    switch self {
    case .same, .field: false
    case .missing, .extra: true
    }
  }

  enum Token: Hashable {
    case word(String)
    /// A field with the signs that touch it, which the comparison leaves out of account.
    case field(Field)
  }

  static func tokens(of line: LineToTake) -> [Token] {
    line.paragraphs.flatMap { phrase -> [Token] in
      var tokens: [Token] = []
      for segment in phrase.segments {
        switch segment {
        case .field(let field): tokens.append(.field(field))
        case .text(let text):
          tokens += text.split(separator: " ").map(String.init)
            .filter { $0.contains { $0.isLetter || $0.isNumber } }.map { .word($0) }
        }
      }
      return tokens
    }
  }

  /// How many words a field's value can have in print.
  private static func lengths(of field: Field) -> ClosedRange<Int> {
    switch field.type {
    case .date, .datePast, .dateToCome: 3...3
    case .money, .moneyWhole, .referenceLastThree: 1...1
    case .frequency: 2...3
    case .days: 1...1 + (field.units.map { $0.split(separator: " ").count }.max() ?? 0)
    case .firstName: 1...4
    }
  }

  /// The cheapest way to turn one into the other.
  static func compare(wording: [Token], pasted: [String]) -> [ComparedWord] {
    let pasted = Array(pasted.prefix(400))
    let columns = pasted.count + 1
    var cost = [Int](repeating: 0, count: (wording.count + 1) * columns)
    func best(_ row: Int, _ column: Int) -> (cost: Int, rows: Int, columns: Int) {
      var options: [(cost: Int, rows: Int, columns: Int)] = []
      if row > 0, case .field(let field) = wording[row - 1] {
        options.append((cost[(row - 1) * columns + column] + 1, 1, 0))
        for width in lengths(of: field) where width <= column {
          options.append((cost[(row - 1) * columns + column - width], 1, width))
        }
      } else if row > 0 {
        if column > 0, case .word(let word) = wording[row - 1], word == pasted[column - 1] {
          options.append((cost[(row - 1) * columns + column - 1], 1, 1))
        }
        options.append((cost[(row - 1) * columns + column] + 1, 1, 0))
      }
      if column > 0 { options.append((cost[row * columns + column - 1] + 1, 0, 1)) }
      return options.min { $0.cost < $1.cost } ?? (0, 0, 0)
    }
    for row in 0...wording.count {
      for column in 0..<columns { cost[row * columns + column] = best(row, column).cost }
    }
    var result: [ComparedWord] = []
    var (row, column) = (wording.count, columns - 1)
    while row > 0 || column > 0 {
      let step = best(row, column)
      let taken = Array(pasted[(column - step.columns)..<column])
      if step.rows == 0 {
        result += taken.map { .extra($0) }
      } else {
        switch wording[row - 1] {
        case .field(let field):
          result.append(taken.isEmpty ? .missing("{\(field.name)}") : .field(field.name, pasted: taken))
        case .word(let word): result.append(taken.isEmpty ? .missing(word) : .same(word))
        }
      }
      (row, column) = (row - step.rows, column - step.columns)
    }
    return result.reversed()
  }
}
