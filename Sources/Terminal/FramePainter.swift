internal import SafeText
internal import CNcurses
internal import Console

/// Hands to ncurses the rows that changed; ncurses finds the cells and the shortest way to write them.
struct FramePainter {
  private let theme: Theme
  private let isASCII: Bool
  private var shown: Grid?
  private var pairs: [Look: Int32] = [:]

  init(theme: Theme, isASCII: Bool) { (self.theme, self.isASCII) = (theme, isASCII) }

  /// Makes a pair of colours for each look that has its own.
  mutating func prepareColours() {
    let looks = Style.allCases.map { theme.look(of: $0) }
    guard looks.contains(where: { $0.foreground != nil }), has_colors(), start_color() == 0 else { return }
    let isRich = tigetnum("colors") >= 256
    for look in looks {
      guard let front = look.foreground, let back = look.background, pairs[look] == nil else { continue }
      let number = Int32(pairs.count + 1)
      let colours = isRich ? (Int32(front.number), Int32(back.number)) : (front.nearestOfEight, back.nearestOfEight)
      if init_extended_pair(number, colours.0, colours.1) == 0 { pairs[look] = number }
    }
    if let number = pairs[theme.look(of: .normal)] {
      wbkgdset(cncurses_screen(), chtype(bitPattern: COLOR_PAIR(number)) | 32)
      _ = werase(cncurses_screen())
    }
  }

  /// Draws every row at the next frame.
  mutating func forget() { shown = nil }

  /// Draws what differs from the frame before, then puts the cursor on its cell.
  mutating func draw(_ frame: Frame) {
    let grid = isASCII ? frame.grid.inASCII : frame.grid
    for row in 0..<grid.size.rows where shown?.size != grid.size || shown?.row(row) != grid.row(row) {
      draw(row, of: grid)
    }
    shown = grid
    _ = wmove(cncurses_screen(), Int32(frame.cursor.row), Int32(frame.cursor.column))
    _ = wrefresh(cncurses_screen())
  }

  private func draw(_ row: Int, of grid: Grid) {
    var text: [UInt8] = []
    var start = 0
    var style: Style?
    func flush() {
      guard let style, !text.isEmpty else { return }
      let look = theme.look(of: style)
      _ = cncurses_set_look(look.isBold ? 1 : 0, look.isUnderlined ? 1 : 0, look.isReverse ? 1 : 0, pairs[look] ?? 0)
      _ = text.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          mvwaddnstr(cncurses_screen(), Int32(row), Int32(start), $0.baseAddress, Int32($0.count))
        }
      }
    }
    for (column, cell) in grid.row(row).enumerated() where cell.columns > 0 {
      let plain = Self.plain(cell)
      // What is not ASCII is placed by itself, so that a width on which the C library disagrees moves nothing else.
      if cell.style != style || plain == nil || text.count != column - start {
        flush()
        text.removeAll(keepingCapacity: true)
        (start, style) = (column, cell.style)
      }
      if let plain {
        text.append(plain)
      } else {
        text += Self.drawable(cell)
        flush()
        text.removeAll(keepingCapacity: true)
        start = column + cell.columns
      }
    }
    flush()
  }

  /// The byte of a cell that is ASCII; nil for any other.
  private static func plain(_ cell: Cell) -> UInt8? {
    let bytes = cell.glyph.description.utf8
    return bytes.count == 1 ? bytes.first : nil
  }

  /// The bytes of a cell; `?` for each of its columns where the C library gives it another width.
  private static func drawable(_ cell: Cell) -> [UInt8] {
    let text = cell.glyph.description
    let width = text.unicodeScalars.reduce(0) { $0 + Int(cncurses_width($1.value)) }
    if width == cell.columns { return Array(text.utf8) }
    if let base = text.unicodeScalars.first, Int(cncurses_width(base.value)) == cell.columns {
      return Array(String(base).utf8)
    }
    return Array(repeating: UInt8(ascii: "?"), count: cell.columns)
  }
}

extension Colour {
  /// The nearest of the eight colours that every terminal has: bit 0 red, bit 1 green, bit 2 blue.
  fileprivate var nearestOfEight: Int32 {
    (red > 90 ? 1 : 0) | (green > 127 ? 2 : 0) | (blue > 90 ? 4 : 0)
  }
}
