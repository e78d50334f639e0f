internal import Casework
internal import Reporting
internal import SafeText

extension PreviewScreen {
  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    sheet(in: area, surroundings).draw(in: area, of: &grid)
  }

  /// What is shown in an area: with a text that does not fit beside it, the head and the foot fold, and the text stays.
  func sheet(in area: Area, _ surroundings: Surroundings) -> Sheet {
    let whole = sheet(columns: area.columns, isFolded: false, surroundings)
    let shown = whole.shown(rows: area.rows)
    guard shown.count < whole.body.count || whole.head.count + whole.foot.count + shown.count > area.rows else {
      return ended(whole, in: area, surroundings)
    }
    return ended(sheet(columns: area.columns, isFolded: true, surroundings), in: area, surroundings)
  }

  /// Adds what the last row says: how to send it, or how to come to its end first.
  private func ended(_ sheet: Sheet, in area: Area, _ surroundings: Surroundings) -> Sheet {
    guard !isSending, !hasShownEnd, !showsOtherPart, sheet.shown(rows: area.rows).upperBound < sheet.body.count else {
      return sheet
    }
    var sheet = sheet
    let keys = surroundings.keys
    sheet.foot[sheet.foot.count - 1] = Sheet.Row(
      "\(keys.words(for: .pageDown)) shows the rest; \(keys.words(for: .send)) sends it once you were at its end.",
      .selected, cursor: 0)
    return sheet
  }

  private func title(isFolded: Bool) -> SafeText {
    if isSending { return "EMAIL being sent. Wait for the answer." }
    return isFolded ? "EMAIL PREVIEW. Not sent yet." : "EMAIL PREVIEW, exactly what will be sent. Not sent yet."
  }

  private func sheet(columns: Int, isFolded: Bool, _ surroundings: Surroundings) -> Sheet {
    let keys = surroundings.keys
    let left = TimeLeft(view.dueAt - surroundings.now).text
    let size: SafeText = "\(view.form), \(view.body.description.utf8.count) bytes"
    let to = labelled("To", "\(view.to), \(view.client), \(view.addressNote)", columns)
    var sheet = Sheet(head: [Sheet.title(title(isFolded: isFolded), left, columns: columns)])
    sheet.head +=
      isFolded
      ? [to]
      : [
        labelled("From", view.from, columns), to, labelled("Subject", view.subject, columns),
        labelled(
          "Body",
          "\(size)\(view.otherPart.isEmpty ? "" : "  (\(keys.words(for: .otherPart)) shows what goes with it)" as SafeText)",
          columns),
        labelled("Made of", "\(view.madeOf) (hashes go in the record)", columns),
      ]
    sheet.head.append(rule(columns))
    // The text is shown as it is: only a terminal that is too narrow breaks its lines.
    sheet.body = text.lines.flatMap { line in
      line.isEmpty ? [Sheet.Row()] : line.wrapped(toColumns: columns).map { Sheet.Row($0) }
    }
    sheet.top = top
    let passed: SafeText = "\(view.checks.count) of \(view.checks.count) pass"
    if isFolded {
      sheet.foot = [
        rule(columns), labelled("Checks", passed, columns), labelled("Others", view.others, columns),
        labelled("After", "held \(hold.inWords) (\(keys.words(for: .undo)) takes it back)", columns),
      ]
    } else {
      sheet.foot = [rule(columns)]
      sheet.foot += labelledWrapped("Checks", "\(passed): \(view.checks.joined(separator: ", "))", columns)
      sheet.foot += labelledWrapped("Others", view.others, columns)
      sheet.foot += labelledWrapped("After", after(keys), columns)
    }
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
    return sheet
  }

  private func after(_ keys: KeyTable) -> SafeText {
    let undo = keys.words(for: .undo)
    let (shorter, longer) = (keys.words(for: .shorterHold), keys.words(for: .holdLonger))
    return
      "held \(hold.inWords) in case you take it back (\(undo)); \(shorter) and \(longer) change that. The clock stops "
      + "when the mail server accepts it."
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
