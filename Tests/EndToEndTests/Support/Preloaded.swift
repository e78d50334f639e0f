import Glibc
import OperatingSystem
import Synchronization

/// The shim that kills a child at its N-th call, built once for all tests.
enum Preloaded {
  private static let built = Mutex<String?>(nil)

  /// The path of the shared library.
  static func library() throws -> String {
    try built.withLock { built in
      if let built { return built }
      let path = "/tmp/replydesk-killat-\(UniqueName.token(length: 12)).so"
      let source = DeskFolder.repository + "/Tests/EndToEndTests/Support/killat.c"
      let child = try ChildProcess.start(
        "/usr/bin/env", arguments: ["clang", "-O1", "-shared", "-fPIC", "-o", path, source, "-ldl"],
        environment: ["PATH": ProcessEnvironment.all()["PATH"] ?? "/usr/bin:/bin"])
      guard try child.wait().shellCode == 0 else { throw ChildOutput.Failed(program: "clang", code: 1) }
      built = path
      return path
    }
  }

  /// How many points there are in the sweep of one program: 60, or what KILL_POINTS says.
  static var points: Int { ProcessEnvironment.all()["KILL_POINTS"].flatMap { Int($0) } ?? 60 }

  /// Numbers of calls spread evenly over all of them.
  static func spread(over calls: Int) -> [Int] {
    guard calls > points else { return calls < 1 ? [] : Array(1...calls) }
    return (0..<points).map { 1 + $0 * (calls - 1) / (points - 1) }
  }
}
