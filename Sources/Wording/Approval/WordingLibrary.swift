/// All wording files of a deployment, every version, with the faults of those that cannot be used.
public struct WordingLibrary: Sendable {
  /// The templates without faults, by name and version.
  public private(set) var templates: [WordingReference: Template] = [:]
  /// The lines to take without faults, by name and version.
  public private(set) var lines: [WordingReference: LineToTake] = [:]
  /// Every fault of every file, by path and line.
  public private(set) var faults: [WordingFault] = []
  /// The lines by name and version, as lists are shown.
  public private(set) var sortedLines: [LineToTake] = []
  /// The templates by name and version, as lists are shown.
  public private(set) var sortedTemplates: [Template] = []

  /// The library of the given files, in whatever order they come.
  ///
  /// - Parameter unread: the faults of files that could not be read at all; the others are used without them.
  public init(sources: [WordingSource], unread: [WordingFault] = []) {
    faults = unread
    var firsts: [WordingReference: WordingSource] = [:]
    var doubles: Set<WordingReference> = []
    for source in sources.sorted(by: Self.inOrder) {
      do throws(WordingFaults) {
        let wording = try WordingParser.parse(source)
        let reference = wording.header.reference
        if let first = firsts[reference] {
          doubles.insert(reference)
          faults.append(
            WordingFault(
              path: source.path, line: 1, code: .duplicateWording, what: "\(reference) is also in \(first.path)",
              fix: "raise the version of one of them, or remove it; until then neither is used"))
        } else {
          firsts[reference] = source
          add(wording)
        }
      } catch {
        faults += error.faults
      }
    }
    // Which of two files was meant nobody can tell, so neither is used.
    for reference in doubles {
      templates[reference] = nil
      lines[reference] = nil
    }
    sortedLines = lines.values.sorted { Self.inOrder($0.reference, $1.reference) }
    sortedTemplates = templates.values.sorted { Self.inOrder($0.reference, $1.reference) }
  }

  /// The templates with a paragraph that a line may stand in.
  public func templatesTaking(_ line: WordingReference) -> [WordingReference] {
    guard let line = lines[line] else { return [] }
    return sortedTemplates.filter { template in
      line.header.fits(template.header) && template.paragraphs.contains { $0.takes(line.header.intents) }
    }.map(\.reference)
  }

  private mutating func add(_ wording: ParsedWording) {
    switch wording {
    case .template(let template): templates[template.reference] = template
    case .line(let line): lines[line.reference] = line
    }
  }

  private static func inOrder(_ left: WordingSource, _ right: WordingSource) -> Bool {
    guard left.kind == right.kind else { return left.kind == .line }
    return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  static func inOrder(_ left: WordingReference, _ right: WordingReference) -> Bool {
    left.id == right.id ? left.version < right.version : left.id < right.id
  }
}
