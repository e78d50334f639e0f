internal import Casework
internal import Reporting
internal import SafeText

extension PreviewScreen {
  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let (columns, keys) = (area.columns, surroundings.keys)
    let left = TimeLeft(view.dueAt - surroundings.now).text
    let size: SafeText = "\(view.form), \(view.body.description.utf8.count) bytes"
    var sheet = Sheet(head: [
      Sheet.title(
        isSending
          ? "EMAIL being sent. Wait for the answer." : "EMAIL PREVIEW, exactly what will be sent. Not sent yet.", left,
        columns: columns),
      labelled("From", view.from, columns), labelled("To", "\(view.to), \(view.client), \(view.addressNote)", columns),
      labelled("Subject", view.subject, columns),
      labelled(
        "Body",
        "\(size)\(view.otherPart.isEmpty ? "" : "  (\(keys.words(for: .otherPart)) shows what goes with it)" as SafeText)",
        columns),
      labelled("Made of", "\(view.madeOf) (hashes go in the record)", columns), rule(columns),
    ])
    // The text is shown as it is: only a terminal that is too narrow breaks its lines.
    sheet.body = text.lines.flatMap { line in
      line.isEmpty ? [Sheet.Row()] : line.wrapped(toColumns: columns).map { Sheet.Row($0) }
    }
    sheet.top = top
    sheet.foot = [rule(columns)]
    let checks: SafeText = "\(view.checks.count) of \(view.checks.count) pass: \(view.checks.joined(separator: ", "))"
    sheet.foot += labelledWrapped("Checks", checks, columns)
    sheet.foot += labelledWrapped("Others", view.others, columns)
    let held: SafeText =
      "held \(hold.inWords) in case you take it back (\(keys.words(for: .undo))); \(keys.words(for: .shorterHold)) and \(keys.words(for: .holdLonger)) change that."
    sheet.foot += labelledWrapped("After", "\(held) The clock stops when the mail server accepts it.", columns)
    if isTargetInHold(at: surroundings.now) {
      let left = (view.dueAt - surroundings.now).inWords
      let shorter = keys.words(for: .shorterHold)
      sheet.foot.append(
        Sheet.Row("LATE     The target passes in \(left), inside the hold. \(shorter) makes it shorter.", .late))
    }
    let last: SafeText =
      isSending
      ? "Being sent to \(view.client)."
      : "\(keys.words(for: .send)) sends it to \(view.client). Nothing else on any screen sends."
    sheet.foot.append(Sheet.Row(last, .selected, cursor: 0))
    return sheet.draw(in: area, of: &grid)
  }

  private func labelled(_ name: SafeText, _ text: SafeText, _ columns: Int) -> Sheet.Row {
    Sheet.Row("\(name.padded(toColumns: 8)) \(text)")
  }

  private func labelledWrapped(_ name: SafeText, _ text: SafeText, _ columns: Int) -> [Sheet.Row] {
    let lines = text.wrapped(toColumns: max(8, columns - 9))
    return lines.enumerated().map { Sheet.Row("\(($0.offset == 0 ? name : "").padded(toColumns: 8)) \($0.element)") }
  }

  private func rule(_ columns: Int) -> Sheet.Row {
    Sheet.Row(SafeText(escaping: String(repeating: "-", count: max(0, columns))))
  }
}

extension Interval {
  /// The length in words, in whole seconds: `20 seconds`, `1 minute 5 seconds`; a part of a second counts as one.
  var inWords: SafeText {
    let seconds = max(0, milliseconds / 1000 + (milliseconds % 1000 > 0 ? 1 : 0))
    let (minutes, rest) = (seconds / 60, seconds % 60)
    let spoken: SafeText = "\(rest) \(rest == 1 ? "second" : "seconds" as SafeText)"
    guard minutes > 0 else { return spoken }
    let whole: SafeText = "\(minutes) \(minutes == 1 ? "minute" : "minutes" as SafeText)"
    return rest == 0 ? whole : "\(whole) \(spoken)"
  }
}
