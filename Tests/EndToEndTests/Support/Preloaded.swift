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

  /// How many calls an undisturbed run made, and how many of them made a file longer.
  static func counts(in path: String) throws -> (calls: Int, growths: Int) {
    let lines = String(decoding: try FileReader.read(path, limit: 64), as: UTF8.self).split(separator: "\n")
    let numbers = lines.compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : (0, 0)
  }

  /// How many points there are in the sweep of one program: 60, or what KILL_POINTS says.
  static var points: Int { ProcessEnvironment.all()["KILL_POINTS"].flatMap { Int($0) } ?? 60 }

  /// Numbers of calls spread evenly over all of them.
  static func spread(over calls: Int, points: Int = Preloaded.points) -> [Int] {
    guard points > 1 else { return calls < 1 ? [] : [max(1, calls * 2 / 3)] }
    guard calls > points else { return calls < 1 ? [] : Array(1...calls) }
    return (0..<points).map { 1 + $0 * (calls - 1) / (points - 1) }
  }
}
