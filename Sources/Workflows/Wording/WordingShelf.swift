internal import Casework
internal import OperatingSystem
internal import Settings
internal import Storage
public import Wording

/// The wording of the configured folders with the approvals of the store: what may be used today.
public struct WordingShelf: Sendable {
  /// The paths of the files of each kind, those that cannot be read included.
  let paths: [WordingKind: Set<String>]
  /// Everything in them that reads, and the faults of what does not.
  public let library: WordingLibrary
  /// What may be used on the day it was loaded.
  public let usable: UsableWording
  /// Whether each wording says the same in both languages for both nations.
  public let parity: WordingParity

  /// The largest wording file that is read, in bytes.
  private static let fileLimit = 64 * 1024

  init(settings: Settings, store: Store, today: CivilDate) throws {
    let (templates, lines) = (
      try Files(.template, under: settings.templatesPath), try Files(.line, under: settings.linesPath)
    )
    paths = [.template: templates.paths, .line: lines.paths]
    library = WordingLibrary(sources: templates.sources + lines.sources, unread: templates.unread + lines.unread)
    let (approvals, exemptions) = try store.read { session in (try session.approvals(), try session.exemptions()) }
    parity = WordingParity(library, exemptions: exemptions)
    usable = UsableWording(
      library, approvals: approvals, exemptions: exemptions, limits: WordingLimits(settings), on: today)
  }

  /// Every template or line without faults, by name and version.
  public func all(_ kind: WordingKind) -> [any ApprovableWording] {
    kind == .template ? library.sortedTemplates : library.sortedLines
  }

  /// The files of one kind. One that cannot be read is a fault of that file alone; a folder that cannot is one of everything.
  private struct Files {
    private(set) var paths: Set<String> = []
    private(set) var sources: [WordingSource] = []
    private(set) var unread: [WordingFault] = []

    init(_ kind: WordingKind, under folder: String) throws(SystemError) {
      let listing = try FolderLister.listing(under: folder, suffix: ".txt")
      for path in listing.misnamed {
        paths.insert(path)
        unread.append(
          WordingFault(
            path: path, line: 1, code: .unreadable, what: "its name is not UTF-8, so nothing in it can be used",
            fix: "rename it, or take it out of the folder"))
      }
      for path in listing.files {
        paths.insert(path)
        do throws(SystemError) {
          sources.append(WordingSource(kind: kind, path: path, bytes: try FileReader.read(path, limit: fileLimit)))
        } catch {
          // A process that has no more files to open would lose all wording, one file after the other.
          guard error.code != .outOfFiles else { throw error }
          unread.append(
            WordingFault(
              path: path, line: 1, code: error.code == .tooLarge ? .fileTooLarge : .unreadable,
              what: "the file cannot be read: \(error.reason)", fix: "mend it, or take it out of the folder"))
        }
      }
    }
  }
}
