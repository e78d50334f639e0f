internal import Casework

extension Activity {
  /// Refuses a reason to stop the clock that does not name every safeguarding flag, certain or possible.
  ///
  /// SG-1 has the team leader record what was decided about a threat, and SG-2 raises abuse and a child at risk to them;
  /// neither says that the clock may not stand. So it may, for a reason that shows what was decided; flags, alerts and the
  /// place in the queue do not follow the clock.
  func requireNamedFlags(in reason: String) throws {
    let unnamed = unnamedFlags(in: reason)
    guard !unnamed.isEmpty else { return }
    let names = unnamed.map(\.name).joined(separator: " and ")
    throw DeskError(
      .refused, "target.safeguarding", "\(id) is flagged \(names), which the reason does not name.",
      advice: "Say what was decided about it, such as: \(unnamed[0].words[0]), referred to the police, waits for them.",
      rules: unnamed.contains(.suicideOrSelfHarm) ? [.sg1] : [.sg2])
  }

  /// The safeguarding flags, certain or possible, that a reason does not name.
  func unnamedFlags(in reason: String) -> [Flag] {
    barringFlags.all.filter { $0.isSafeguarding && !$0.isNamed(in: reason) }
  }
}

extension Flag {
  /// What names it in a sentence, without hyphens: `suicide` or `self harm`.
  fileprivate var words: [String] { name.spaced.split(separator: " or ").map(String.init) }

  fileprivate func isNamed(in text: String) -> Bool {
    let text = text.lowercased().spaced
    return text.contains("safeguarding") || words.contains { text.contains($0) }
  }
}

extension String {
  fileprivate var spaced: String { String(map { $0 == "-" ? " " : $0 }) }
}
