import Glibc
import JSON
import OperatingSystem
import TestSupport

/// A store, a spool, a mailbox and the settings that name them, in a temporary folder; gone when the value is.
final class DeskFolder: Sendable {
  /// What a command printed, and how it ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// The output as one JSON value.
    var json: JSONValue? { try? JSONReader.read(Array(output.utf8)) }
    /// The members of the output's `items`.
    var items: [JSONObject] { json?.object?["items"]?.array?.compactMap(\.object) ?? [] }
  }

  let path: String
  var spool: String { path + "/spool" }
  var maildir: String { path + "/maildir" }
  var database: String { path + "/store/replydesk.sqlite" }
  var configuration: String { path + "/config" }

  /// A folder whose mail goes to its own Maildir unless another transport is given.
  ///
  /// - Parameter isOwned: whether there is a store in it that belongs to whoever runs the tests.
  init(mail: String? = nil, extra: String = "", isOwned: Bool = true) throws {
    var template = Array("\(TemporaryRoot.path)/replydesk-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(number: errno, operation: "mkdtemp", path: nil) }
    path = String(cString: made)
    try FolderMaker.makePrivate(spool)
    try writeConfiguration(mail: mail ?? "transport = maildir:\(maildir)", extra: extra)
    if isOwned { try run("user", "first") }
  }

  deinit {
    _ = try? ChildProcess.start("/bin/rm", arguments: ["-rf", path], environment: [:]).wait()
  }

  /// The folder of the repository.
  static let repository: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/")
  }()

  /// Writes the settings anew.
  func writeConfiguration(mail: String, extra: String = "") throws {
    let text = """
      [store]
      path = \(path)/store
      [spool]
      path = \(spool)
      [wording]
      templates = \(Self.repository)/Templates
      lines = \(Self.repository)/LinesToTake
      [mail]
      \(mail)
      \(extra)
      """
    try AtomicFile.write(configuration, Array((text + "\n").utf8))
  }

  /// Puts a file of that content into the spool, by rename.
  func drop(_ name: String, _ content: String) throws { try AtomicFile.write("\(spool)/\(name)", Array(content.utf8)) }

  /// Copies one of the shipped examples into the spool.
  func dropExample(_ name: String) throws {
    let content = try FileReader.read("\(Self.repository)/Packaging/examples/spool/\(name)", limit: 1 << 24)
    try AtomicFile.write("\(spool)/\(name)", content)
  }

  /// Runs `replydesk` with these words on this folder's store.
  @discardableResult
  func run(
    _ words: String..., input: String? = nil, program: String = "replydesk", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(words, input: input, program: program, environment: environment)
  }

  /// Runs a program beside the tests with these words on this folder's store.
  func run(
    _ words: [String], input: String? = nil, program: String = "replydesk", environment: [String: String] = [:]
  ) throws -> Outcome {
    let token = UniqueName.token(length: 12)
    let files = ["in", "out", "err"].map { "\(path)/\(token).\($0)" }
    try AtomicFile.write(files[0], Array((input ?? "").utf8))
    let descriptors = [
      open(files[0], O_RDONLY | O_CLOEXEC), open(files[1], O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
      open(files[2], O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
    ]
    defer {
      for descriptor in descriptors { close(descriptor) }
      for file in files { unlink(file) }
    }
    let child = try ChildProcess.start(
      Self.binary(program), arguments: words, environment: variables.merging(environment) { $1 },
      input: .descriptor(descriptors[0]), output: .descriptor(descriptors[1]), error: .descriptor(descriptors[2]))
    let ending = try child.wait()
    return Outcome(
      status: ending.shellCode,
      output: String(decoding: try FileReader.read(files[1], limit: 1 << 26), as: UTF8.self),
      errors: String(decoding: try FileReader.read(files[2], limit: 1 << 26), as: UTF8.self))
  }

  /// The variables that every run gets: this folder's settings and nothing of the machine's.
  var variables: [String: String] {
    ["REPLYDESK_CONFIG": configuration, "PATH": "/usr/bin:/bin", "HOME": path, "LC_ALL": "C.UTF-8"]
  }

  /// The path of a program: built beside the tests, or in the folder that BINARIES names.
  static func binary(_ name: String) -> String {
    binaries.map { "\($0)/\(name)" } ?? Executable.siblingPath(named: name) ?? "/nonexistent/\(name)"
  }

  private static let binaries = ProcessEnvironment.all()["BINARIES"]
}
