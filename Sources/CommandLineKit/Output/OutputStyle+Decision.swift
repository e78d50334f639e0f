import SafeText

/// What the flags say about the output.
struct StyleFlags {
  var format: OutputStyle.Format?
  var fields: [String]?
  var isPlain = false
  var color = ColorChoice.auto
}

extension OutputStyle {
  /// The style that flags and surroundings ask for.
  ///
  /// A flag beats a variable. `REPLYDESK_PLAIN` beats `ACCESSIBLE`, both beat `TERM=dumb`; `0` and `false` switch off.
  /// Plain mode asked for by a flag also holds in a pipe; asked for by a variable only on a terminal, so that scripts
  /// read the same for everybody. `NO_COLOR` beats `CLICOLOR_FORCE`.
  init(flags: StyleFlags, terminal: TerminalFacts, prefix: String) {
    let environment = terminal.environment
    let isDumb = environment["TERM"] == "dumb"
    let plainName = prefix + "_PLAIN"
    var source: SafeText?
    if flags.isPlain {
      source = "--plain"
    } else if let isOn = terminal.isOn(plainName) {
      source = isOn ? "\(escaping: plainName)" : nil
    } else if let isOn = terminal.isOn("ACCESSIBLE") {
      source = isOn ? "ACCESSIBLE" : nil
    } else if isDumb {
      source = "TERM=dumb"
    }

    let colors: Bool
    switch flags.color {
    case .always: colors = true
    case .never: colors = false
    case .auto:
      if let value = environment["NO_COLOR"], !value.isEmpty {
        colors = false
      } else {
        colors = terminal.isOn("CLICOLOR_FORCE") ?? false || (terminal.isTerminal && !isDumb && source == nil)
      }
    }

    let isForPeople = terminal.isTerminal || flags.isPlain
    self.init(
      format: flags.format ?? (isForPeople ? .people : .tabs), isPlain: source != nil, plainSource: source,
      usesColor: colors, columns: isForPeople && source == nil ? Self.columns(of: terminal) : nil,
      fields: flags.fields)
  }

  /// `COLUMNS` where it is a sensible number, else what the terminal says, else 80.
  private static func columns(of terminal: TerminalFacts) -> Int {
    if let text = terminal.environment["COLUMNS"], let number = Int(text), (1...10_000).contains(number) {
      return number
    }
    return terminal.columns ?? 80
  }
}
