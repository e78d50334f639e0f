internal import SafeText

extension ReadingScreen {
  /// The leader's figures as sentences.
  static func figures(_ view: FiguresView) -> Self {
    var entries = view.totals.map { Entry(text: $0) }
    entries += view.open.map { Entry(label: "open, \($0.label)", text: "\($0.value)") }
    entries += view.days.map { bar in
      Entry(label: "in target, \(bar.label)", text: "\(bar.value) percent\(bar.isUnder ? ", under" : "" as SafeText)")
    }
    entries += view.rows.map { row in
      let parts = zip(view.columns.dropFirst(), row.cells).map { "\($0) \($1)" as SafeText }
      return Entry(label: row.name, text: parts.joined(separator: ", "))
    }
    entries += view.remarks.map { Entry(text: $0) }
    return Self(.notices, title: "figures", heading: view.heading, entries: entries)
  }
}

extension ChoiceScreen {
  /// By what the figures are told apart.
  static func figureParts() -> Self {
    Self(
      "Figures by what?",
      FiguresScreen.parts.map { Choice(words: "\(escaping: $0)", reactions: [.effect(.loadFiguresBy($0))]) })
  }
}
