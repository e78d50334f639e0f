/// Finds what a parser cannot: words, numbers and links that must not be sent, and wording that cannot be used.
public enum WordingLint {
  /// Every fault of every file, those of the parser included, by path and line.
  public static func check(_ library: WordingLibrary, limits: WordingLimits = .standard) -> [WordingFault] {
    var faults = library.faults
    for template in library.sortedTemplates { faults += check(template, limits: limits) }
    for line in library.sortedLines { faults += check(line, limits: limits) }
    faults += TextOverlap(library).faults
    for template in library.sortedTemplates { faults += UseCheck(template, in: library).faults }
    faults += replacements(library)
    return sorted(faults)
  }

  /// Faults by path and line.
  public static func sorted(_ faults: [WordingFault]) -> [WordingFault] { faults.sorted(by: inOrder) }

  /// The faults of one template or line by itself.
  public static func check<Wording: ApprovableWording>(
    _ wording: Wording, limits: WordingLimits = .standard
  ) -> [WordingFault] {
    var check = TextCheck(wording, limits: limits)
    check.run()
    var faults = check.faults
    if wording.header.owner == nil {
      faults.append(
        WordingFault(
          path: wording.source.path, line: 1, code: .noOwner, what: "nobody answers for this wording",
          fix: "add a line \"owner: ACCOUNT\""))
    }
    for intent in unknownIntents(of: wording) {
      let known = Set(wording.header.subjects.flatMap { Intent.all(of: $0) } + Intent.general)
      faults.append(
        WordingFault(
          path: wording.source.path, line: 1, code: .unknownIntent,
          what: "no message of these subjects has the intent \(intent)",
          fix: "use one of \(known.sorted().map(\.description).joined(separator: ", "))"))
    }
    return faults
  }

  /// Whether one template or line by itself has an error, so that no client may read it: what `check` finds, found sooner.
  static func hasErrors(_ wording: some ApprovableWording, limits: WordingLimits) -> Bool {
    if PlainText.isPlain(wording), wording.header.owner != nil, unknownIntents(of: wording).isEmpty { return false }
    return check(wording, limits: limits).contains { $0.severity == .error }
  }

  private static func unknownIntents(of wording: some ApprovableWording) -> [Intent] {
    wording.header.intents.filter { intent in
      !intent.isGeneral && !wording.header.subjects.contains { Intent.all(of: $0).contains(intent) }
    }
  }

  private static func replacements(_ library: WordingLibrary) -> [WordingFault] {
    func missing(_ wording: some ApprovableWording, _ isKnown: (WordingReference) -> Bool) -> WordingFault? {
      guard let old = wording.header.replaces, !isKnown(old) else { return nil }
      return WordingFault(
        path: wording.source.path, line: 1, code: .replacesUnknown, what: "\(old), which it replaces, is in no file",
        fix: "correct the name and version, and keep the file of the old version")
    }
    return library.sortedTemplates.compactMap { missing($0) { library.templates[$0] != nil } }
      + library.sortedLines.compactMap { missing($0) { library.lines[$0] != nil } }
  }

  private static func inOrder(_ left: WordingFault, _ right: WordingFault) -> Bool {
    let (first, second) = (left.path.utf8, right.path.utf8)
    return first.elementsEqual(second) ? left.line < right.line : first.lexicographicallyPrecedes(second)
  }
}
