import SafeText

/// A line whose parts may stand out; the only place where escape sequences are written.
struct StyledLine {
  private var runs: [(text: SafeText, emphasis: Cell.Emphasis)] = []

  init(_ text: SafeText = "", _ emphasis: Cell.Emphasis = .none) { append(text, emphasis) }

  mutating func append(_ text: SafeText, _ emphasis: Cell.Emphasis = .none) {
    if !text.isEmpty { runs.append((text, emphasis)) }
  }

  /// The line moved to the right.
  func indented(by columns: Int) -> StyledLine {
    guard !runs.isEmpty else { return self }
    var line = StyledLine(SafeText("").padded(toColumns: columns))
    line.runs += runs
    return line
  }

  /// The line and its LF; bold and reverse only, since they go with whatever colours the person has chosen.
  func write(to output: inout [UInt8], usesColor: Bool) {
    for run in runs {
      let sequence =
        switch run.emphasis {
        case .none: ""
        case .strong: "\u{1B}[1m"
        case .alert: "\u{1B}[7m"
        }
      let isStyled = usesColor && !sequence.isEmpty
      if isStyled { output.append(contentsOf: sequence.utf8) }
      output.append(contentsOf: run.text.description.utf8)
      if isStyled { output.append(contentsOf: "\u{1B}[0m".utf8) }
    }
    output.append(UInt8(ascii: "\n"))
  }
}
