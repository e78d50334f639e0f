internal import OperatingSystem
internal import SafeText

/// What the room that is left on a disk means for the work: an alarm below 20 %, a louder one below 10 and 5, or where 64 MB
/// are left, which is what one file of the spool may take (T23).
struct DiskFinding {
  let isFine: Bool
  let words: SafeText

  init(_ space: DiskSpace, at path: String) {
    let share = space.free < 64 << 20 ? 0 : space.percent
    isFine = share >= 20
    let left: SafeText = "\(space.percent) % free (\(space.free / 1_048_576) MB) at \(escaping: path)"
    words =
      switch share {
      case ..<5: "\(left): make room NOW, or intake and sending stop when it is full; nothing is lost then"
      case ..<10: "\(left): make room today"
      case ..<20: "\(left): make room soon"
      default: left
      }
  }
}
