import OperatingSystem
import SafeText
import Testing

@testable import CommandLineKit
@testable import replydesk

/// Every example of the manual does what it says, on the shipped sample data.
@Suite struct ManualExamplesTests {
  /// What is not run here: what needs a terminal, files of one's own, a second person, or approved text on standard input.
  private static let elsewhere = [
    "tour", "tour --plain", "triage train", "triage --jsonl", "reply paste", "redact --spans", "user confirm",
  ]

  @Test func `Every example ends as it should`() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    try desk.draftMissingPayment("ACT-20009")
    let leader = ["--role", "team-leader", "--team", "hastings-b", "--email", "lead@example.org"]
    try #require(try desk.run(["user", "set", "s.lead"] + leader).status == 0)
    try #require(try desk.run("reply", "preview", "ACT-20009").status == 0)
    var count = 0
    for command in ReplyDesk.program.commands {
      for example in command.examples where !Self.elsewhere.contains(where: { example.line.description.hasPrefix($0) })
      {
        count += 1
        let outcome = try Self.run(example.line.description, onACopyOf: desk)
        // A check that finds something has done its job.
        let allowed: [Int32] = ["doctor", "alerts check"].contains(command.path.joined(separator: " ")) ? [0, 9] : [0]
        #expect(allowed.contains(outcome.status), "\(example.line)\n\(outcome.output)\(outcome.errors)")
      }
    }
    #expect(count > 35)
  }

  private static func run(_ line: String, onACopyOf desk: DeskFolder) throws -> DeskFolder.Outcome {
    let copy = try DeskFolder(isOwned: false)
    _ = try ChildOutput.of("/bin/cp", ["-a", desk.path + "/store", copy.path + "/"])
    // A shell would take what stands behind < and > away; here it is given as input, and the output is kept anyway.
    let words = try Program<DeskSession>.words(of: line)
    let end = words.firstIndex { $0 == "<" || $0 == ">" } ?? words.count
    return try copy.run(Array(words[..<end]), input: "My number is 07700 900123, please ring me.\n")
  }
}
