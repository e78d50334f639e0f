import JSON
import OperatingSystem

/// Plays all stories once, side by side, for every test that asks for one of them.
actor StoryTeller {
  static let ofStories = StoryTeller(script: "console_story.py")
  static let ofTasks = StoryTeller(script: "console_task.py")

  /// The folder of these tests.
  static let tests = DeskFolder.repository + "/Tests/EndToEndTests"

  private let script: String
  private var telling: Task<JSONObject, any Error>?

  private init(script: String) { self.script = script }

  /// What is wrong with each story, by the name of its file; an empty text where nothing is.
  func faults(in stories: [String]) async throws -> JSONObject {
    let telling = telling ?? Task { [script] in try await Parallel.aside { try Self.play(script, stories) } }
    self.telling = telling
    return try await telling.value
  }

  private static func play(_ script: String, _ stories: [String]) throws -> JSONObject {
    let words = ["-B", "\(tests)/Support/\(script)", DeskFolder.binary("replydesk"), DeskFolder.repository]
    let printed = try ChildOutput.of("/usr/bin/python3", words + stories)
    guard let faults = try JSONReader.read(Array(printed.utf8)).object else {
      throw ChildOutput.Failed(program: script, code: 0)
    }
    return faults
  }
}
