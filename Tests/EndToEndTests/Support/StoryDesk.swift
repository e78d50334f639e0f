import Glibc
import OperatingSystem
import Synchronization

/// The store of which every story plays on a copy, made once for all tests and gone with them.
final class StoryDesk: Sendable {
  let path: String

  /// The folder of these tests.
  static let tests = DeskFolder.repository + "/Tests/EndToEndTests"

  private static let made = Mutex<StoryDesk?>(nil)

  /// The store, made where nobody has made it yet.
  static func template() throws -> StoryDesk {
    try made.withLock { made in
      if let made { return made }
      let desk = StoryDesk(path: "/tmp/replydesk-stories-\(UniqueName.token(length: 12))")
      let arguments = [DeskFolder.binary("replydesk"), DeskFolder.repository, desk.path]
      guard try python("console_desk.py", arguments) == 0 else {
        throw ChildOutput.Failed(program: "console_desk.py", code: 1)
      }
      made = desk
      atexit { StoryDesk.remove() }
      return desk
    }
  }

  /// Runs one of the scripts of these tests and gives its status.
  static func python(_ script: String, _ arguments: [String]) throws -> Int32 {
    let child = try ChildProcess.start(
      "/usr/bin/python3", arguments: ["-B", "\(tests)/Support/\(script)"] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], input: .discard, output: .inherit, error: .inherit)
    return try child.wait().shellCode
  }

  private static func remove() {
    guard let path = made.withLock({ $0?.path }) else { return }
    _ = try? ChildProcess.start("/bin/rm", arguments: ["-rf", path], environment: [:]).wait()
  }

  private init(path: String) { self.path = path }
}
