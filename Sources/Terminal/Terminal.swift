public import Casework
public import Console
internal import CNcurses
internal import Glibc
internal import SafeText

/// The terminal while the full screen has it: draws frames, reads keys, and puts everything back at the end.
///
/// There is one; it is used from one thread. The cursor is on the cell of the frame after each drawing, since screen
/// readers and braille displays follow it, so `leaveok` is never set.
public struct Terminal: ~Copyable {
  private var painter: FramePainter
  private var reader: KeyReader
  private let screen: OpaquePointer
  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"
  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  // The title of the window, which xterm keeps and gives back; other terminals may not take it well.
  private static let titleKept = "\u{1B}[22;2t"
  private static let titleBack = "\u{1B}[23;2t"
  private var title: SafeText?
  private var isMouseOn = false
  private let setsTitle: Bool
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - theme: how styles look.
  ///   - isASCII: whether only ASCII is drawn, as it always is where the locale is not UTF-8.
  /// - Throws: why the full screen cannot be drawn; the terminal is then as it was.
  public init(theme: Theme = .standard, isASCII: Bool = false) throws(TerminalRefusal) {
    var settings = termios()
    guard isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0, tcgetattr(STDIN_FILENO, &settings) == 0 else {
      throw .notATerminal
    }
    let term = Self.variable("TERM") ?? ""
    guard !term.isEmpty, term != "dumb", term != "unknown" else { throw .dumb }
    setlocale(LC_CTYPE, "")
    let isUTF8 = nl_langinfo(Int32(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false
    // The person's ESCDELAY wins; over SSH the bytes of one key come further apart.
    if Self.variable("ESCDELAY") == nil { _ = set_escdelay(Self.variable("SSH_TTY") == nil ? 25 : 100) }
    guard let screen = cncurses_start() else { throw .unknown(term) }
    guard TerminalSignals.prepare(original: settings, reset: Self.resetBytes(term)) else {
      _ = endwin()
      throw .notATerminal
    }
    self.screen = screen
    setsTitle = term.hasPrefix("xterm")
    painter = FramePainter(theme: theme, isASCII: isASCII || !isUTF8)
    reader = KeyReader()
    _ = raw()
    _ = noecho()
    _ = nonl()
    _ = keypad(cncurses_screen(), true)
    _ = nodelay(cncurses_screen(), true)
    _ = meta(cncurses_screen(), true)
    KeyReader.defineKeys()
    painter.prepareColours()
    Self.emit(Self.pasteOn + (setsTitle ? Self.titleKept : ""))
  }

  deinit {
    _ = endwin()
    TerminalSignals.reset()
    delscreen(screen)
  }

  /// Its size in cells.
  public var size: Size { Self.size }

  /// Wakes `next` from another thread.
  public var waker: TerminalWaker { TerminalWaker() }

  /// Draws what differs from the frame before, then puts the cursor on its cell.
  public mutating func draw(_ frame: Frame) {
    painter.draw(frame)
    guard setsTitle, frame.title != title else { return }
    title = frame.title
    Self.emit("\u{1B}]2;\(frame.title)\u{7}")
  }

  /// Draws everything again, whatever the terminal shows.
  public mutating func redraw(_ frame: Frame) {
    _ = clearok(cncurses_screen(), true)
    painter.forget()
    painter.draw(frame)
  }

  /// Rings once.
  public func bell() { _ = beep() }

  /// Puts text on the clipboard of the terminal, where that lets programs do so (OSC 52).
  public func copy(_ text: String) { Self.emit("\u{1B}]52;c;\(Base64.text(of: Array(text.utf8)))\u{7}") }

  /// Reports mouse events to the program, or leaves the mouse to the terminal.
  public mutating func setMouse(_ isOn: Bool) {
    isMouseOn = isOn
    Self.emit(isOn ? Self.mouseOn : Self.mouseOff)
  }

  /// Blanks the screen, gives the terminal back to the shell, and takes it again when continued.
  public mutating func suspend() {
    _ = werase(cncurses_screen())
    _ = wrefresh(cncurses_screen())
    Self.emit(Self.pasteOff + Self.mouseOff)
    _ = endwin()
    TerminalSignals.isActive = 0
    TerminalSignals.stopProcess()
    TerminalSignals.isActive = 1
    Self.emit(Self.pasteOn + (isMouseOn ? Self.mouseOn : ""))
    adoptSize()
    painter.forget()
    _ = clearok(cncurses_screen(), true)
  }

  /// Whether a key or more has come that was not read yet.
  public static var hasInput: Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) > 0 && source.revents & Int16(POLLIN) != 0
  }

  /// What comes next; waits no longer than asked, or for ever.
  public mutating func next(waiting limit: Interval?) -> TerminalEvent {
    if let event = reader.next() { return event }
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: TerminalSignals.pipeEnds.read, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = limit.map { Int32(clamping: max(0, $0.milliseconds)) } ?? -1
    let ready = poll(&sources, 2, milliseconds)
    guard ready > 0 else { return .timeout }
    if sources[1].revents != 0, let event = signalled() { return event }
    if sources[0].revents != 0 {
      // Readable with nothing to read is the end of the input (poll(2)).
      var waiting: Int32 = 0
      if ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) != 0 || waiting == 0 { return .gone }
      if let event = reader.next() { return event }
    }
    return .timeout
  }

  private mutating func signalled() -> TerminalEvent? {
    var byte: UInt8 = 0
    guard read(TerminalSignals.pipeEnds.read, &byte, 1) == 1 else { return nil }
    switch Int32(byte) {
    case 0: return .woken
    case SIGWINCH:
      adoptSize()
      return .resize(size)
    case SIGTSTP: return .suspend
    default: return .stop(Int32(byte))
    }
  }

  /// Tells ncurses the size that the terminal has now.
  private mutating func adoptSize() {
    let size = Self.size
    _ = resizeterm(Int32(clamping: size.rows), Int32(clamping: size.columns))
    _ = werase(cncurses_screen())
    painter.forget()
  }

  private static var size: Size {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// What undoes, on any way out, all that was switched on.
  private static func resetBytes(_ term: String) -> [UInt8] {
    var bytes = Array((pasteOff + mouseOff + (term.hasPrefix("xterm") ? titleBack : "")).utf8)
    for name in ["sgr0", "rmkx", "cnorm", "rmcup"] {
      guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { continue }
      bytes += Array(String(cString: text).utf8)
    }
    return bytes
  }

  private static func emit(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
