extension ReportSection {
  /// The figures, in the order of reading.
  public var figures: [Figure] {
    switch content {
    case .headlines(let headlines): headlines.map(\.figure)
    case .bars(let table): table.rows.map(\.figure)
    case .table(let table): table.rows.flatMap { $0 }
    case .series(let series): series.points.map(\.figure)
    case .notes: []
    }
  }

  /// Whether there is nothing to show under the heading.
  var isEmpty: Bool { if case .notes(let notes) = content { notes.isEmpty } else { figures.isEmpty } }

  /// Whether it is a measure drawn as bars or as a line.
  var isChart: Bool {
    switch content {
    case .bars, .series: true
    case .headlines, .table, .notes: false
    }
  }

  /// The percentage that all shares of a chart are to reach, in tenths; nil where they have none, or not the same.
  var target: Int? {
    guard isChart else { return nil }
    let targets = figures.compactMap { figure -> Int? in
      if case .share(let share) = figure.value { share.target } else { nil }
    }
    guard let first = targets.first, targets.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension ReportDocument {
  /// Whether a figure names a list of the report.
  var leadsToLists: Bool {
    sections.contains { section in
      section.figures.contains { if case .list = $0.drill { true } else { false } }
    }
  }
}
