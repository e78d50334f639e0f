import SafeText

extension Program {
  /// The topics of the program and those that come from how every program here behaves.
  var allTopics: [HelpTopic] {
    let own = topics.map(\.name)
    return topics + [exitCodes, output, environment].filter { !own.contains($0.name) }
  }

  private var exitCodes: HelpTopic {
    let rows = ExitStatus.allCases.map { status -> SafeText in
      SafeText(status.rawValue).padded(toColumns: 4, alignment: .right) + "  " + status.meaning
    }
    return HelpTopic("exit-codes", "What the exit status of a command says", text: rows.joined(separator: "\n"))
  }

  var output: HelpTopic {
    HelpTopic(
      "output", "How results are written, for people and for programs",
      text: """
        Results go to standard output, everything said about them to standard error.

        On a terminal a list is a table fitted to its width; in plain mode each row is a line of labelled values. In \
        a pipe rows are lines, values are separated by TAB, and there is no heading.

        --json writes one object whose "schema" names its shape and version; rows are in "items". --jsonl writes one \
        object a line, --csv a header and rows. Each can be followed by the fields wanted, as in --json=id,left; \
        --json=? lists them. Fields may be added under the same version, never removed.

        With --json an error is an object on standard output: its "error" has code, message and what to do now.

        Whatever could act on a terminal or mislead the eye is shown as an escape such as \\e or <U+202E>.
        """)
  }

  private var environment: HelpTopic {
    let rows = variables
    let width = rows.map(\.term.columns).max() ?? 0
    let hang = SafeText("").padded(toColumns: width + 2)
    return HelpTopic(
      "environment", "The environment variables that are read; a flag beats them",
      text: rows.flatMap { row in
        row.meaning.wrapped(toColumns: HelpPage.width - width - 2).enumerated().map { index, line in
          (index == 0 ? row.term.padded(toColumns: width) + "  " : hang) + line
        }
      }.joined(separator: "\n"))
  }

  /// The environment variables that are read, with what they do.
  var variables: [Manual.Term] {
    let prefix = SafeText(escaping: environmentPrefix)
    return [
      ("\(prefix)_PLAIN", "plain mode on a terminal; 0 or false switches it off"),
      ("ACCESSIBLE", "the same for all programs that know it"),
      ("\(prefix)_NO_INPUT", "ask nothing, as --no-input"),
      ("NO_COLOR", "no bold type and the like"),
      ("CLICOLOR_FORCE", "bold type and the like in a pipe too"),
      ("TERM", "dumb means plain mode"),
      ("COLUMNS", "how wide tables may be"),
    ] + manual.variables
  }
}
