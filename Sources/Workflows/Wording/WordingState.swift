internal import Casework
internal import Cryptography
internal import OperatingSystem
internal import Settings
internal import Storage
internal import Wording

/// A mark of everything that decides which wording may be used: the files as the file system tells of them, what the store
/// says of approvals, and the day.
///
/// Two equal marks mean that nothing changed; it is only used to find out whether to look again, never in place of looking.
enum WordingState {
  static func digest(settings: Settings, store: Store, today: CivilDate) throws -> Digest {
    var text = "availability/3 \(today) \(WordingLimits(settings).mark)\n"
    for folder in [settings.templatesPath, settings.linesPath] {
      text += "\(folder) \(try FolderStamp(of: folder, suffix: ".txt"))\n"
    }
    for mark in try store.read({ session in try session.approvalMarks() }) { text += "\(mark)\n" }
    return SHA256.hash(text)
  }
}
