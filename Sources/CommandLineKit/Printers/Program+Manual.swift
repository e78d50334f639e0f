import SafeText

extension Program {
  /// A manual page in mdoc for the program, or for all commands that begin with the words.
  func manual(for path: [String]) -> String {
    let title = ([name] + path).joined(separator: "-")
    let below = commands.filter { $0.path.starts(with: path) && !$0.path.isEmpty }
    var page = Manual()
    page.macro("Dd", "$Mdocdate$")
    page.macro("Dt", title.uppercased(), "1")
    page.macro("Os")
    page.macro("Sh", "NAME")
    page.macro("Nm", title)
    page.macro("Nd", (path.isEmpty ? abstract : abstract(of: path)).description)
    page.macro("Sh", "SYNOPSIS")
    for command in below {
      page.text(usage(of: command))
      page.macro("br")
    }
    page.macro("Sh", "DESCRIPTION")
    for command in below {
      page.macro("Ss", ([name] + command.path).joined(separator: " "))
      page.text(command.abstract.description + ".")
      page.paragraphs(command.discussion)
      page.list(command.specs.map { ($0.heading, $0.explanation.description) })
      if !command.fields.isEmpty {
        page.macro("Pp")
        page.text("Fields of --json: " + command.fields.map(\.key).joined(separator: ", ") + ".")
      }
    }
    page.macro("Sh", "OPTIONS")
    page.text("Every command takes those of these options that it obeys.")
    page.list(GlobalFlags.all.map { ($0.heading, $0.explanation.description) })
    page.macro("Sh", "EXIT STATUS")
    page.list(ExitStatus.allCases.map { (String($0.rawValue), $0.meaning.description) })
    let examples = below.flatMap(\.examples)
    if !examples.isEmpty {
      page.macro("Sh", "EXAMPLES")
      page.list(examples.map { ("\(name) \($0.line)", $0.meaning.description) })
    }
    return page.source
  }
}

/// The source of a manual page, every word of it escaped for roff.
struct Manual {
  private(set) var source = ""

  /// A macro line; each argument is quoted, so that no word of it is taken for a macro.
  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { argument in
      "\"" + Self.escaped(argument).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\(dq")
        + "\""
    }
    source += ([".\(name)"] + quoted).joined(separator: " ") + "\n"
  }

  /// A line of text; `\&` keeps a dot or apostrophe at its start from being a request.
  mutating func text(_ line: String) { source += "\\&" + Self.escaped(line) + "\n" }

  /// The paragraphs of a text.
  mutating func paragraphs(_ text: SafeText) {
    if text.isEmpty { return }
    macro("Pp")
    for line in text.lines {
      if line.isEmpty { macro("Pp") } else { self.text(line.description) }
    }
  }

  /// Terms and what they mean.
  mutating func list(_ items: [(term: String, meaning: String)]) {
    if items.isEmpty { return }
    source += ".Bl -tag -width indent\n"
    for item in items {
      macro("It", item.term)
      text(item.meaning)
    }
    source += ".El\n"
  }

  /// Backslashes and dashes as they are meant: `\e`, and `\-` so that options can be copied from the page.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
