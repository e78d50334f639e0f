internal import Casework

extension TriageEvaluation.Share {
  /// The share in percent with one digit, or a dash.
  public var percent: String {
    guard let value else { return "-" }
    let tenths = Int((value * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension TriageEvaluation {
  /// The main figures on one line, with a name in front.
  public func summary(_ name: String) -> String {
    let flags = Flag.learned.map { flag -> String in
      let figures = figures(of: flag)
      if flag.isSafeguarding {
        return "\(flag.name) \(figures.either.recall.percent)% of \(figures.either.recall.whole) at "
          + "\(figures.shown.percent)% shown"
      }
      return "\(flag.name) F1 \(hundredths(figures.certain.f1))"
    }
    return
      "\(name): \(outcomes.count) messages; subject \(subjectAccuracy.percent)%, wrong drop-down "
      + "\(accuracyWhereDeclaredIsWrong.percent)%, Welsh \(subjectAccuracy(in: .welsh).percent)%; "
      + flags.joined(separator: ", ")
      + "; unsafe \(unsafeEmails.percent)% (\(unsafeAmongAnswerable.percent)% of answerable), "
      + "eligible found \(eligibleFound.percent)%; intent \(intentAccuracy.percent)%; unsure \(unsure.percent)%"
  }

  /// The whole report in plain text; it holds identifiers of messages and no text of them.
  public func report(worstErrors count: Int = 20) -> String {
    var lines = [summary("All")]
    lines += groups.map { group in filtered { $0.example.group == group }.summary(group) }
    lines += ["", "Subjects: precision, recall"]
    for subject in Subject.allCases {
      let figures = figures(of: subject)
      lines.append(
        row(subject.rawValue, [figures.precision.percent, figures.recall.percent, "of \(figures.recall.whole)"]))
    }
    lines += ["", "Flags: certain precision, certain recall, either precision, either recall, shown"]
    for flag in Flag.learned {
      let figures = figures(of: flag)
      lines.append(
        row(
          flag.name,
          [
            figures.certain.precision.percent, figures.certain.recall.percent, figures.either.precision.percent,
            figures.either.recall.percent, figures.shown.percent, "of \(figures.either.recall.whole)",
          ]))
    }
    lines += ["", "Confusion: rows are what the messages are, columns what they were called, in the same order"]
    for (subject, counts) in zip(Subject.allCases, confusion) {
      lines.append(row(subject.rawValue, counts.map(String.init)))
    }
    lines += ["", "Calibration: confidence, mean, right (mean distance \(hundredths(calibrationError)))"]
    for band in calibration {
      lines.append(
        row(
          "\(band.percent.lowerBound)-\(band.percent.upperBound)%",
          [hundredths(band.confidence), hundredths(band.right.value), "of \(band.right.whole)"]))
    }
    lines += ["", "Worst errors: message, is, called, confidence"]
    for outcome in worstErrors(count) {
      lines.append(
        row(
          outcome.example.id,
          [
            outcome.example.label.subject.rawValue, outcome.decision.subject.rawValue,
            hundredths(outcome.decision.confidence),
          ]))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    name + String(repeating: " ", count: max(1, 26 - name.utf8.count))
      + cells.map { String(repeating: " ", count: max(0, 6 - $0.utf8.count)) + $0 }.joined(separator: " ")
  }

  private func hundredths(_ value: Double?) -> String {
    guard let value else { return "-" }
    let rounded = Int((value * 100).rounded())
    return "\(rounded / 100).\(rounded % 100 < 10 ? "0" : "")\(rounded % 100)"
  }
}
