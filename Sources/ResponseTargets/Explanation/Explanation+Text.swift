public import Casework

extension Explanation {
  /// The explanation in plain sentences, one a line, for the eyes of staff; nights are left out.
  public func lines(in zone: LocalZone) -> [String] {
    var lines = steps.compactMap { sentence(for: $0, in: zone) }
    for year in provisionalYears {
      lines.append(
        "The bank holidays of \(year) are provisional: the government has not published them, and the due time may move."
      )
    }
    return lines
  }

  private func sentence(for step: Step, in zone: LocalZone) -> String? {
    let moment = step.from.words(in: zone)
    let day = zone.wallTime(at: step.from).date.words
    return switch step.kind {
    case .received: "Received \(moment)."
    case .counting: "\(stretch(step, in: zone)): counted \(step.counted.words)."
    case .dayZero: "\(stretch(step, in: zone)): not counted, since the day of receipt is day zero."
    case .outsideHours: nil
    case .closedDay: "\(day): closed."
    case .bankHoliday(let name): "\(day): bank holiday, \(name)."
    case .paused(let reason, let withheld):
      "\(stretch(step, in: zone)): paused (\(reason)), \(withheld.words) not counted."
    case .standing(let reason): "Paused since \(moment) (\(reason)); no answer is due until it goes on."
    case .answered: "Answered \(moment)."
    case .answerUndone: "The answer turned out not to have arrived, \(moment); the time since it was given counts."
    case .due: "Due \(moment), after \(length.words)."
    }
  }

  /// From when to when: the day once where both ends are on it.
  private func stretch(_ step: Step, in zone: LocalZone) -> String {
    let sameDay = zone.wallTime(at: step.from).date == zone.wallTime(at: step.to).date
    return "\(step.from.words(in: zone)) to \(sameDay ? step.to.clockWords(in: zone) : step.to.words(in: zone))"
  }
}
