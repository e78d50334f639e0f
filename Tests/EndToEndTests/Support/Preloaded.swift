import Glibc
import OperatingSystem
import Synchronization

/// Shared libraries that are put before the system's in a child, each built once for all tests.
enum Preloaded {
  private static let built = Mutex<[String: String]>([:])

  /// The path of the library that is made from a source of this folder; the one that kills and fails unless another is named.
  static func library(_ name: String = "killat.c") throws -> String {
    try built.withLock { built in
      if let path = built[name] { return path }
      if built.isEmpty { atexit { Preloaded.removeAll() } }
      let path = "/tmp/replydesk-preloaded-\(UniqueName.token(length: 12)).so"
      let source = DeskFolder.repository + "/Tests/EndToEndTests/Support/" + name
      let child = try ChildProcess.start(
        "/usr/bin/env", arguments: ["clang", "-O1", "-shared", "-fPIC", "-o", path, source, "-ldl"],
        environment: ["PATH": ProcessEnvironment.all()["PATH"] ?? "/usr/bin:/bin"])
      guard try child.wait().shellCode == 0 else { throw ChildOutput.Failed(program: "clang", code: 1) }
      built[name] = path
      return path
    }
  }

  private static func removeAll() { built.withLock { for path in $0.values { unlink(path) } } }

  /// What a run did: calls that leave a mark, writes that made a file longer, calls that can be made to fail.
  struct Counts: Sendable {
    var calls = 0
    var growths = 0
    var faults = 0
    /// Whether the library killed it.
    var isKilled = false
  }

  static func counts(in path: String) throws -> Counts {
    let bytes = try FileReader.read(path, limit: 64)
    guard bytes.count == 4 * MemoryLayout<Int>.size else { throw ChildOutput.Failed(program: "killat", code: 1) }
    let numbers = bytes.withUnsafeBytes { bytes in
      (0..<4).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Int.self) }
    }
    return Counts(calls: numbers[0], growths: numbers[1], faults: numbers[2], isKilled: numbers[3] == 1)
  }

  /// A fault that a disk may have.
  struct Fault: Sendable, CustomStringConvertible {
    let description: String
    let number: Int32
    var lasts = false

    static let all = [
      Fault(description: "input/output error", number: EIO),
      Fault(description: "disk full", number: ENOSPC, lasts: true),
      Fault(description: "over the quota", number: EDQUOT, lasts: true),
      Fault(description: "input/output errors from then on", number: EIO, lasts: true),
      Fault(description: "interrupted", number: EINTR), Fault(description: "half a write", number: 0),
    ]

    /// What makes the call of that number fail in a child.
    func variables(at call: Int) throws -> [String: String] {
      [
        "LD_PRELOAD": try library(), "FAILAT": String(call), "FAILERRNO": String(number), "FAILON": lasts ? "1" : "0",
      ]
    }
  }

  /// How many points there are in the sweep of one program: 20, or what KILL_POINTS says.
  static var points: Int { ProcessEnvironment.all()["KILL_POINTS"].flatMap { Int($0) } ?? 20 }

  /// How many calls are made to fail for each fault: 3, or what FAULT_POINTS says.
  static var faultPoints: Int { ProcessEnvironment.all()["FAULT_POINTS"].flatMap { Int($0) } ?? 3 }

  /// Numbers of calls spread evenly over all of them.
  static func spread(over calls: Int, points: Int = Preloaded.points) -> [Int] {
    guard points > 1 else { return calls < 1 ? [] : [max(1, calls * 2 / 3)] }
    guard calls > points else { return calls < 1 ? [] : Array(1...calls) }
    return (0..<points).map { 1 + $0 * (calls - 1) / (points - 1) }
  }
}
