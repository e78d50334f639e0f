internal import Casework
internal import Cryptography
internal import OperatingSystem
internal import Settings
internal import Storage

/// Everything that decides which wording may be used: the files as the file system tells of them, what the store says of
/// approvals, and the day.
///
/// Two equal states mean that nothing changed; it is only used to find out whether to look again, never in place of looking.
struct WordingState: Equatable {
  private let today: CivilDate
  private let files: [FileStamp]
  private let approvals: [String]

  /// - `inOrder`: whether the files are in order, as states that outlive the process must have them.
  init(settings: Settings, store: Store, today: CivilDate, inOrder: Bool) throws {
    self.today = today
    files = try [settings.templatesPath, settings.linesPath].flatMap { folder in
      try FolderLister.files(under: folder, suffix: ".txt", inOrder: inOrder).map { try FileStamp($0) }
    }
    approvals = try store.read { session in try session.approvalMarks() }
  }

  /// A mark of the state, for states that outlive the process.
  var digest: Digest {
    SHA256.hash("availability/1 \(today)\n" + (files.map(\.description) + approvals).map { "\($0)\n" }.joined())
  }

  static func digest(settings: Settings, store: Store, today: CivilDate) throws -> Digest {
    try Self(settings: settings, store: store, today: today, inOrder: true).digest
  }
}
