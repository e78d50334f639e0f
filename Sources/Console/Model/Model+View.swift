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
    let small = surroundings(at: 0).isSmall
    let notice = noticeText
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
      let place = Position(column: 0, row: small ? last : last - 2)
      grid.write(notice.text, at: place, style: notice.style, width: size.columns)
    }
    if !small && isWaitingShown { grid.write(waitingText, at: Position(column: 0, row: last - 1), width: size.columns) }
  }

  /// What the row of notices says: what ends soon without a key, otherwise the newest notice until it is read.
  private var noticeText: (text: SafeText, style: Style)? {
    if let warning { return ("WARNING  " + warning, .warning) }
    guard isNoticeUnread, let notice = notices.last else { return nil }
    let isRefused = notice.kind == .refused
    let text = (isRefused ? "REFUSED  " : "NOTICE   ") + notice.text.onOneLine
    let style: Style = isRefused ? .warning : .normal
    guard text.columns > size.columns else { return (text, style) }
    let tail: SafeText = " \(keys.words(for: .notices)) all"
    return (text.truncated(toColumns: size.columns - tail.columns) + tail, style)
  }

  private var waitingText: SafeText {
    guard let next = waiting.first else { return "Nothing waiting to go." }
    let time: SafeText =
      next.leavesAt.map { "\(max(0, ($0 - now).milliseconds / 1000)) seconds left" } ?? "held until you let it go"
    let others: SafeText = waiting.count > 1 ? " and \(waiting.count - 1) more" : ""
    let undo = keys.keys(of: .undo)
    let key = (top.isTyping ? undo.first { $0.typed == nil } : undo.first)?.words ?? keys.words(for: .undo)
    return "\(key) takes back the reply to \(next.client)\(others): \(time)."
  }
}
