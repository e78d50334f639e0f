internal import Casework
internal import OperatingSystem
internal import Settings
internal import Storage
public import Wording

/// The wording of the configured folders with the approvals of the store: what may be used today.
public struct WordingShelf: Sendable {
  /// The files as they are.
  public let sources: [WordingSource]
  /// Everything in them that reads, and the faults of what does not.
  public let library: WordingLibrary
  /// What may be used on the day it was loaded.
  public let usable: UsableWording
  /// Whether each wording says the same in both languages for both nations.
  public let parity: WordingParity

  /// The largest wording file that is read, in bytes.
  private static let fileLimit = 64 * 1024

  init(settings: Settings, store: Store, today: CivilDate) throws {
    sources =
      try Self.read(.template, under: settings.templatesPath) + Self.read(.line, under: settings.linesPath)
    library = WordingLibrary(sources: sources)
    let (approvals, exemptions) = try store.read { session in (try session.approvals(), try session.exemptions()) }
    parity = WordingParity(library, exemptions: exemptions)
    usable = UsableWording(library, approvals: approvals, exemptions: exemptions, on: today)
  }

  /// Every template or line without faults, by name and version.
  public func all(_ kind: WordingKind) -> [any ApprovableWording] {
    kind == .template ? library.sortedTemplates : library.sortedLines
  }

  private static func read(_ kind: WordingKind, under folder: String) throws -> [WordingSource] {
    try FolderLister.files(under: folder, suffix: ".txt").map { path in
      WordingSource(kind: kind, path: path, bytes: try FileReader.read(path, limit: fileLimit))
    }
  }
}
