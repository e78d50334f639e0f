internal import CNcurses
internal import Console
internal import Glibc

/// Turns what ncurses reads into keys and pastes.
struct KeyReader {
  private static let pasteBegins: Int32 = 1001
  private static let pasteEnds: Int32 = 1002
  private static let pasteLimit = 65_536
  /// How long the rest of a paste may keep us waiting, in milliseconds.
  private static let pastePatience: Int32 = 500

  private enum Input: Equatable {
    case character(Unicode.Scalar)
    case key(Int32)
  }

  private var pushedBack: Input?

  /// Teaches ncurses the brackets around a paste, which no terminal description has, and both forms of the arrows:
  /// which of them comes depends on a mode that not every terminal keeps.
  static func defineKeys() {
    _ = define_key("\u{1B}[200~", pasteBegins)
    _ = define_key("\u{1B}[201~", pasteEnds)
    let arrows: [(String, Int32)] = [
      ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME), ("F", KEY_END),
    ]
    for (letter, code) in arrows {
      for lead in ["\u{1B}[", "\u{1B}O"] { _ = define_key(lead + letter, code) }
    }
  }

  /// The next key or paste that is there already; nil for none.
  mutating func next() -> TerminalEvent? {
    guard let input = take() else { return nil }
    switch input {
    case .key(Self.pasteBegins): return .paste(paste())
    // Where the description knows how reports of the mouse begin, that beginning comes as a key of its own.
    case .key(KEY_MOUSE): return sequence(from: "<")
    case .key(let code): return Self.names[code].map { .key(.named($0)) } ?? next()
    case .character("\u{1B}"): return afterEscape()
    case .character(let scalar): return .key(Self.key(scalar))
    }
  }

  private mutating func take() -> Input? {
    if let input = pushedBack {
      pushedBack = nil
      return input
    }
    var value: UInt32 = 0
    switch UInt32(cncurses_read(&value)) {
    case CNCURSES_CHARACTER.rawValue: return Unicode.Scalar(value).map { .character($0) } ?? .character("\u{FFFD}")
    case CNCURSES_KEY.rawValue: return .key(Int32(bitPattern: value))
    default: return nil
    }
  }

  /// Esc by itself, Alt with a character, or a sequence that this terminal's description does not have, which is left out
  /// whole: its letters are no keys that anybody pressed.
  private mutating func afterEscape() -> TerminalEvent? {
    guard let input = take() else { return .key(.named(.escape)) }
    switch input {
    case .character("["), .character("O"): return sequence()
    case .character(let scalar) where scalar.value >= 0x20 && scalar.value != 0x7F:
      return .key(.alt(Character(scalar)))
    default:
      pushedBack = input
      return .key(.named(.escape))
    }
  }

  /// The rest of a sequence: a report of the mouse, or nothing that this terminal's description has.
  private mutating func sequence(from beginning: String = "") -> TerminalEvent? {
    var text = beginning
    while text.utf8.count < 64, case .character(let scalar)? = take() {
      text.unicodeScalars.append(scalar)
      if (0x40...0x7E).contains(scalar.value) { break }
    }
    return Self.mouseEvent(text) ?? next()
  }

  /// What `<button;column;row` and `M` for pressed say, counted from 1 (xterm's mode 1006).
  private static func mouseEvent(_ report: String) -> TerminalEvent? {
    guard report.hasPrefix("<"), report.hasSuffix("M") else { return nil }
    let numbers = report.dropFirst().dropLast().split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    switch numbers[0] {
    case 0: return .click(Position(column: numbers[1] - 1, row: numbers[2] - 1))
    case 64: return .key(.named(.up))
    case 65: return .key(.named(.down))
    default: return nil
    }
  }

  private mutating func paste() -> String {
    var text = ""
    var count = 0
    while true {
      switch take() {
      case .key(Self.pasteEnds): return text
      case .key: break
      case .character(let scalar):
        count += 1
        if count <= Self.pasteLimit { text.unicodeScalars.append(scalar) }
      case nil:
        var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, Self.pastePatience) > 0, source.revents & Int16(POLLIN) != 0 else { return text }
      }
    }
  }

  private static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x0D, 0x0A: .named(.enter)
    case 0x09: .named(.tab)
    case 0x7F, 0x08: .named(.backspace)
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    default: .character(Character(scalar))
    }
  }

  private static let names: [Int32: Key.Named] = {
    var names: [Int32: Key.Named] = [
      KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
      KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace,
      KEY_DC: .delete, KEY_IC: .insert,
    ]
    let functions: [Key.Named] = [.f1, .f2, .f3, .f4, .f5, .f6, .f7, .f8, .f9, .f10, .f11, .f12]
    for (index, name) in functions.enumerated() { names[cncurses_function_key(Int32(index + 1))] = name }
    return names
  }()
}
