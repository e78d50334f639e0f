public import SafeText

extension Key: ExpressibleByStringLiteral {
  /// A key by the name that `init?(_:)` reads; a name that it cannot read becomes a character key of its first letter.
  public init(stringLiteral text: StaticString) {
    self = Key(text.description) ?? .character(text.description.first ?? " ")
  }

  /// Reads a key as hints show it and settings write it: `A`, `?`, `Enter`, `F1`, `Ctrl-P`, `Alt-a`, `Space`.
  public init?(_ text: String) {
    if text.hasPrefix("Ctrl-") {
      let rest = text.dropFirst(5).lowercased()
      guard rest.count == 1, let letter = rest.first, letter.isASCII, letter.isLowercase else { return nil }
      self = .control(letter)
    } else if text.hasPrefix("Alt-") {
      guard text.count == 5, let last = text.last else { return nil }
      self = .alt(last)
    } else if text.count == 1, let character = text.first, character != " " {
      self = .character(character)
    } else if text == "Space" {
      self = .character(" ")
    } else if let name = Named.allCases.first(where: { $0.words == text }) {
      self = .named(name)
    } else {
      return nil
    }
  }

  /// The key as hints show it.
  public var words: SafeText {
    switch code {
    case .named(let name): "\(escaping: name.words)"
    case .character(" "): isAlt ? "Alt-Space" : "Space"
    case .character(let character):
      "\(isControl ? "Ctrl-" : isAlt ? "Alt-" : "" as SafeText)\(escaping: isControl ? character.uppercased() : String(character))"
    }
  }
}

extension Key.Named {
  /// What it is called on keyboards.
  var words: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    default: rawValue.uppercased()
    }
  }
}
