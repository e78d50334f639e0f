import SafeText

/// The source of a manual page in mdoc, every word of it escaped for roff.
struct Mdoc {
  private(set) var source = ""
  /// Whether the last line ended a section's or list's head, after which no paragraph may begin.
  private var isAtHead = true

  /// A macro line; each argument is quoted, so that no word of it is taken for a macro.
  mutating func macro(_ name: String, _ arguments: String...) {
    source += ([".\(name)"] + arguments.map(Self.word)).joined(separator: " ") + "\n"
    isAtHead = ["Sh", "Ss", "It"].contains(name)
  }

  /// The begin of the page: its date, title and name.
  mutating func begin(_ page: Manual.Reference, date: SafeText, abstract: SafeText) {
    source += ".Dd \(Self.escaped(date.description))\n"
    source += ".Dt \(Self.escaped(page.name.uppercased())) \(page.section)\n.Os\n.Sh NAME\n"
    source += ".Nm \(Self.escaped(page.name))\n.Nd \(Self.escaped(abstract.description))\n"
  }

  /// A section.
  mutating func section(_ heading: String) { macro("Sh", heading) }

  /// A line of the synopsis: the words that call a command and its arguments.
  mutating func usage(_ name: String, _ words: [String], _ specs: [ArgumentSpec]) {
    source += ".Nm \(Self.escaped(name))\n"
    if !words.isEmpty { source += ".Cm \(words.map(Self.word).joined(separator: " "))\n" }
    for spec in specs { source += ".\(Self.usage(of: spec))\n" }
    isAtHead = false
  }

  /// A paragraph.
  mutating func paragraph(_ text: SafeText) {
    if text.isEmpty { return }
    for part in Self.paragraphs(text) {
      if !isAtHead { source += ".Pp\n" }
      fill(part)
    }
  }

  /// Lines as they are.
  mutating func literal(_ text: SafeText) {
    source += (isAtHead ? "" : ".Pp\n") + ".Bd -literal -offset indent\n"
    for line in text.lines { source += line.isEmpty ? "\n" : Self.line(line.description) }
    source += ".Ed\n"
    isAtHead = false
  }

  /// Terms and what they mean.
  mutating func terms(_ items: [Manual.Term]) {
    if items.isEmpty { return }
    source += ".Bl -tag -width Ds\n"
    for item in items {
      macro("It", item.term.description)
      paragraph(item.meaning)
    }
    source += ".El\n"
    isAtHead = false
  }

  /// Pages to see also, sorted by section and name.
  mutating func seeAlso(_ pages: [Manual.Reference]) {
    let sorted = pages.sorted { ($0.section, $0.name) < ($1.section, $1.name) }
    for (index, page) in sorted.enumerated() {
      source += ".Xr \(Self.escaped(page.name)) \(page.section)\(index + 1 < sorted.count ? " ," : "")\n"
    }
  }

  mutating func add(_ parts: [Manual.Part]) {
    for part in parts {
      switch part {
      case .heading(let text): macro("Ss", text.description)
      case .paragraph(let text): paragraph(text)
      case .literal(let text): literal(text)
      case .terms(let items): terms(items)
      }
    }
  }

  /// Words on lines of at most 72 bytes, a new line after each sentence, as readers of mdoc expect.
  private mutating func fill(_ text: String) {
    var line = ""
    let words = text.split { $0 == " " || $0 == "\n" }
    for (index, word) in words.enumerated() {
      line += (line.isEmpty ? "" : " ") + word
      let next = index + 1 < words.count ? words[index + 1] : ""
      let isSentence = ".!?".contains(line.last ?? " ") || line.hasSuffix(".)")
      if isSentence && (next.first?.isUppercase ?? true) {
        source += Self.line(line)
      } else if next.isEmpty || line.utf8.count + next.utf8.count > 70 {
        // A word like --json=? ends no sentence, though it ends the line.
        source += Self.line(line, isSentence: false)
      } else {
        continue
      }
      line = ""
    }
    isAtHead = false
  }

  /// The parts of a text between its empty lines.
  private static func paragraphs(_ text: SafeText) -> [String] {
    text.lines.split(whereSeparator: \.isEmpty).map { $0.map(\.description).joined(separator: " ") }
  }
}

extension Mdoc {
  /// A line of text; `\&` keeps a dot or apostrophe at its start from being a request.
  static func line(_ text: String, isSentence: Bool = true) -> String {
    let text = escaped(text)
    let end = !isSentence && ".!?".contains(text.last ?? " ") ? "\\&" : ""
    return (text.hasPrefix(".") || text.hasPrefix("\\(aq") ? "\\&" : "") + text + end + "\n"
  }

  /// An argument in quotation marks.
  static func quoted(_ text: String, isGuarded: Bool = false) -> String {
    "\"" + (isGuarded ? "\\&" : "")
      + escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\(dq") + "\""
  }

  /// A word of a macro line; `\&` keeps a short one from being taken for a macro, and a sign for punctuation.
  static func word(_ text: String) -> String { quoted(text, isGuarded: text.utf8.count <= 3) }

  /// The macros for an argument, without the dot.
  private static func usage(of spec: ArgumentSpec) -> String {
    let placeholder = "Ar " + word(spec.placeholder)
    let own: String
    switch spec.kind {
    case .flag: own = "Fl " + quoted(String(spec.key.dropFirst()))
    case .option: own = "Fl " + quoted(String(spec.key.dropFirst())) + " " + placeholder
    case .optionalValue: own = "Fl " + quoted(String(spec.key.dropFirst())) + " Ns Oo = Ns " + placeholder + " Oc"
    case .operand: own = "Ar " + word(spec.key)
    case .input: own = "No \\&< Ar " + word(spec.key.split(separator: " ").last.map(String.init) ?? spec.key)
    }
    let whole = spec.isRequired ? own : spec.kind == .optionalValue ? "Oo \(own) Oc" : "Op \(own)"
    return spec.isRepeated ? whole + " ..." : whole
  }

  /// The signs that roff would print otherwise, or act on; what is not ASCII by its number, so that no reader has to guess
  /// the encoding.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\n": result += " "
      case _ where !scalar.isASCII:
        let number = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number + "]"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
