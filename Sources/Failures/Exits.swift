internal import CommandLineKit
internal import Storage
internal import Workflows

/// The exit status of every fault that more than one program meets, in one table.
///
/// What only one program can meet, such as a fault of the mail library, that program declares itself.
enum Exits {
  /// The configuration has faults: nothing was done.
  static let ofSettings = ExitStatus.usage
  /// The operating system refused something.
  static let ofSystem = ExitStatus.failed

  /// A busy store may be tried again; every other fault of it is one.
  static func of(_ code: StorageError.Code) -> ExitStatus { code == .busy ? .tryLater : .failed }

  /// What the casework refused.
  static func of(_ kind: DeskError.Kind) -> ExitStatus {
    switch kind {
    case .failed: .failed
    case .invalid: .usage
    case .notAllowed: .notAllowed
    case .notFound: .notFound
    case .refused: .refused
    case .conflict: .conflict
    case .faults: .faults
    }
  }
}
