internal import Casework
internal import PersonalData
internal import Settings
public import Wording

extension Desk {
  /// Every fault of the files of one kind, by path and line: those of the parser and the checks, and personal data (EM-7).
  public func wordingFaults(_ kind: WordingKind) throws -> [WordingFault] {
    let shelf = try wording()
    let own = shelf.paths[kind] ?? []
    let faults = WordingLint.check(shelf.library, limits: WordingLimits(settings)).filter { own.contains($0.path) }
    return WordingLint.sorted(faults + shelf.all(kind).flatMap(personalData))
  }

  /// The errors of the files of one kind, by path: what has one is neither put forward nor approved (TERM-1, EM-7).
  func wordingErrors(_ kind: WordingKind) throws -> [String: [WordingFault]] {
    Dictionary(grouping: try wordingFaults(kind).filter { $0.severity == .error }, by: \.path)
  }

  /// What looks like anybody's data in a text that goes to everybody.
  private func personalData(in wording: any ApprovableWording) -> [WordingFault] {
    wording.texts.flatMap { text, line in
      PersonalData.scan(text).map { finding in
        WordingFault(
          path: wording.source.path, line: line, code: .personalData,
          what: "the paragraph holds what looks like personal data (\(finding.kind.maskWord))",
          fix: "take it out; a value for one client goes into a field")
      }
    }
  }
}

extension WordingLimits {
  /// What the settings of a deployment let its wording say.
  init(_ settings: Settings) {
    self.init(
      numbers: Dictionary(uniqueKeysWithValues: Nation.allCases.map { ($0, settings.numbers(for: $0)) }),
      links: Dictionary(uniqueKeysWithValues: Nation.allCases.map { ($0, settings.links(for: $0)) }),
      readingAge: settings.readingAge)
  }

  /// What decides whether wording may be used, in one line.
  var mark: String { Nation.allCases.map { "\(numbers[$0] ?? []) \(links[$0] ?? [])" }.joined(separator: " ") }
}
