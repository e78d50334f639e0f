/// Rewrites text so that what could act on a terminal, or be there unseen, is seen; one pass, linear time.
///
/// Obeyed: reliability items 81 to 86. An escape is `\e`, `\n`, `\r`, `\t` or `\x9b` for controls, `<U+202E>` for the
/// rest.
struct Escaper {
  /// What the next combining mark, selector or joiner would attach to.
  private enum Base {
    /// Nothing: the start of the text or of a line, or an escape.
    case none
    case letter
    /// A digit, `#` or `*`, which a selector turns into a keycap.
    case keycap
    case emoji
  }

  /// More marks than any script in use puts on one letter, and few enough not to reach into the next line.
  static let marksPerBase = 8
  /// One more than the longest emoji in use (a family of four) needs.
  static let joinersPerEmoji = 4

  private var output: [UInt8] = []
  private let keepsLines: Bool
  private var base = Base.none
  private var marks = 0
  private var joiners = 0
  private var surplus = 0
  private var hasSelector = false
  private var holdsReturn = false
  private var holdsJoiner = false

  private init(keepsLines: Bool, capacity: Int) {
    self.keepsLines = keepsLines
    output.reserveCapacity(capacity)
  }

  /// The text with everything dangerous shown; LF stays as it is where lines are kept.
  static func escape(_ text: String, keepingLines: Bool) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var escaper = Escaper(keepsLines: keepingLines, capacity: text.utf8.count + 16)
    for scalar in text.unicodeScalars { escaper.take(scalar) }
    return escaper.finish()
  }

  /// As `escape` for bytes that may not be UTF-8: each byte that belongs to no scalar is shown as `\x9b`.
  static func escape(_ bytes: [UInt8], keepingLines: Bool) -> String {
    var escaper = Escaper(keepsLines: keepingLines, capacity: bytes.count + 16)
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let encoded):
        escaper.take(Unicode.UTF8.decode(encoded))
        offset += encoded.count
      case .error(let length):
        for byte in bytes[offset..<min(offset + length, bytes.count)] { escaper.showRaw(byte) }
        offset += length
      case .emptyInput:
        return escaper.finish()
      }
    }
  }

  private mutating func finish() -> String {
    settle()
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes out what waited to see what follows: a CR, a joiner, a count of marks left out.
  private mutating func settle() {
    if holdsReturn {
      holdsReturn = false
      show(#"\r"#)
    }
    if holdsJoiner {
      holdsJoiner = false
      show(Self.name(of: "\u{200D}"))
    }
    if surplus > 0 {
      let count = surplus
      surplus = 0
      show("<\(count) more marks>")
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      takeASCII(UInt8(truncatingIfNeeded: scalar.value))
    } else if scalar.value < 0xA0 {
      settle()
      show(Self.hex(scalar.value))
    } else {
      takeOther(scalar)
    }
  }

  private mutating func takeASCII(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n") && keepsLines {
      holdsReturn = false
      settle()
      output.append(byte)
      base = .none
      return
    }
    settle()
    switch byte {
    case UInt8(ascii: "\t") where keepsLines:
      output.append(contentsOf: "    ".utf8)
      begin(.letter)
    case UInt8(ascii: "\r") where keepsLines: holdsReturn = true
    case 0x1B: show(#"\e"#)
    case UInt8(ascii: "\n"): show(#"\n"#)
    case UInt8(ascii: "\r"): show(#"\r"#)
    case UInt8(ascii: "\t"): show(#"\t"#)
    case 0..<0x20, 0x7F: show(Self.hex(UInt32(byte)))
    default:
      output.append(byte)
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "*"): begin(.keycap)
      default: begin(.letter)
      }
    }
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    switch Glyph(scalar) {
    case .hidden:
      settle()
      show(Self.name(of: scalar))
    case .mark:
      if base == .none || holdsJoiner || holdsReturn {
        settle()
        show(Self.name(of: scalar))
      } else if marks < Self.marksPerBase {
        marks += 1
        write(scalar)
      } else {
        surplus += 1
      }
    case .selector:
      let fits = (base == .emoji || base == .keycap) && !hasSelector && !holdsJoiner && surplus == 0
      if fits {
        hasSelector = true
        write(scalar)
      } else {
        settle()
        show(Self.name(of: scalar))
      }
    case .joiner:
      if base == .emoji && joiners < Self.joinersPerEmoji && !holdsJoiner && surplus == 0 {
        holdsJoiner = true
      } else {
        settle()
        show(Self.name(of: scalar))
      }
    case .emoji:
      if holdsJoiner {
        holdsJoiner = false
        write("\u{200D}")
        write(scalar)
        (joiners, hasSelector) = (joiners + 1, false)
      } else {
        settle()
        write(scalar)
        begin(.emoji)
      }
    case .letter:
      settle()
      write(scalar)
      begin(.letter)
    }
  }

  private mutating func begin(_ newBase: Base) {
    base = newBase
    (marks, joiners, hasSelector) = (0, 0, false)
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func show(_ escape: String) {
    output.append(contentsOf: escape.utf8)
    begin(.none)
  }

  private mutating func showRaw(_ byte: UInt8) {
    settle()
    show(Self.hex(UInt32(byte)))
  }

  private static func hex(_ value: UInt32) -> String {
    (value < 0x10 ? #"\x0"# : #"\x"#) + String(value, radix: 16)
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }
}
