internal import Casework
internal import SafeText

extension Model {
  /// How the console looks now.
  public var view: Frame {
    var grid = Grid(size)
    guard !isHidden else {
      grid.write("Hidden. Press any key to go on.", at: .origin)
      if let warning { grid.write(warning, at: Position(column: 0, row: 1), width: size.columns) }
      return Frame(grid: grid, cursor: .origin, title: "replydesk")
    }
    let first = screens.lastIndex { !$0.isOverlay } ?? 0
    var cursor = Position.origin
    for index in first..<screens.count {
      let known = surroundings(at: index)
      // Only the row that the next key acts on looks selected.
      if index > first { grid.restyle(.selected, as: .normal) }
      cursor = screens[index].draw(in: known.area, of: &grid, known)
    }
    drawFoot(in: &grid)
    return Frame(grid: grid, cursor: cursor, title: "replydesk: \(top.title)")
  }

  private func drawFoot(in grid: inout Grid) {
    let last = size.rows - 1
    let small = isSmall
    let notice = notice
    var isWaitingShown = true
    if !small || notice == nil {
      let hints = HintLine(
        keys, contexts: contexts, isTyping: top.isTyping && !isGoing, urging: top.urged,
        refusing: { top.refusal(of: $0) != nil || !top.isHinted($0) })
      // Where to go is chosen from what is listed, so none of it is left out.
      let rows = isGoing && !small ? hints.rows(fitting: size.columns).suffix(2) : [hints.text(fitting: size.columns)]
      for (offset, row) in rows.enumerated() {
        grid.write(row, at: Position(column: 0, row: last - rows.count + 1 + offset), style: .hint)
      }
      if rows.count > 1 { isWaitingShown = false }
    }
    if let notice {
      let first = small ? last : last - 1 - notice.lines.count
      for (offset, line) in notice.lines.enumerated() {
        grid.write(line, at: Position(column: 0, row: first + offset), style: notice.style, width: size.columns)
      }
    }
    if !small && isWaitingShown { grid.write(waitingText, at: Position(column: 0, row: last - 1), width: size.columns) }
  }

  /// What stands above what is waiting to go, in as many rows as it takes: the instruction is at its end. Screens are drawn
  /// above it, so that it covers nothing. More than a quarter of the screen it never takes.
  var notice: (lines: [SafeText], style: Style)? {
    guard let (label, text, style) = noticeText else { return nil }
    let lines = text.wrapped(toColumns: max(8, size.columns - label.columns))
    let margin = ("" as SafeText).padded(toColumns: label.columns)
    let most = isSmall ? 1 : size.rows / 4
    var shown = lines.prefix(most).enumerated().map { ($0.offset == 0 ? label : margin) + $0.element }
    if lines.count > most, let last = shown.popLast() {
      let tail: SafeText = "... \(keys.words(for: .notices)) all"
      shown.append(last.truncated(toColumns: size.columns - tail.columns) + tail)
    }
    return (shown, style)
  }

  /// How it begins, what it says, how it looks: what ends soon without a key, otherwise the newest notice until it is read.
  private var noticeText: (label: SafeText, text: SafeText, style: Style)? {
    if let warning { return ("WARNING  ", warning, .warning) }
    guard isNoticeUnread, let notice = notices.last else { return nil }
    guard notice.kind != .refused else { return ("REFUSED  ", notice.text.onOneLine, .warning) }
    return ("NOTICE   ", notice.text.onOneLine + opening(notice), .normal)
  }

  /// How what could not be taken in is opened from a notice that names it: nothing else on the screen leads there.
  private func opening(_ notice: Notice) -> SafeText {
    switch NoticeMatter(in: notice.text) {
    case .quarantined where notice.kind == .information, .quarantine where notice.kind == .information:
      " \(keys.words(for: .notices)), then \(keys.words(for: .openNotice)) opens it."
    default: ""
    }
  }

  private var waitingText: SafeText {
    guard let next = waiting.first else { return "Nothing waiting to go." }
    let time: SafeText =
      next.leavesAt.map { "\(SafeText.counted(Int(max(0, ($0 - now).milliseconds / 1000)), "second")) left" }
      ?? "held until you let it go"
    let others: SafeText = waiting.count > 1 ? " and \(waiting.count - 1) more" : ""
    let undo = keys.keys(of: .undo)
    let key = (top.isTyping ? undo.first { $0.typed == nil } : undo.first)?.words ?? keys.words(for: .undo)
    return "\(key) takes back the reply to \(next.client)\(others): \(time)."
  }
}
