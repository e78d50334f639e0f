import OperatingSystem
import Testing
import TestFolders

/// Stories of keys on the whole program: a real store, a real pseudo-terminal, the records that are left behind.
@Suite struct ConsoleStoryTests {
  static let stories: [String] = {
    let folder = "\(DeskFolder.repository)/Tests/EndToEndTests/Stories"
    return ((try? FolderLister.files(under: folder, suffix: ".story")) ?? []).map { FilePath.name(of: $0) }.sorted()
  }()

  @Test func thereAreStories() { #expect(Self.stories.count >= 6) }

  @Test(arguments: stories) func theStoryEndsAsItIsWritten(name: String) throws {
    let program = try #require(Executable.siblingPath(named: "replydesk"))
    let tests = "\(DeskFolder.repository)/Tests/EndToEndTests"
    let folder = "\(TemporaryRoot.path)/replydesk-story-\(UniqueName.token(length: 12))"
    defer { _ = try? ChildProcess.start("/bin/rm", arguments: ["-rf", folder], environment: [:]).wait() }
    let child = try ChildProcess.start(
      "/usr/bin/python3",
      arguments: ["-B", "\(tests)/Support/console_story.py", program, folder, "\(tests)/Stories/\(name)"],
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], input: .discard, output: .inherit, error: .inherit)
    #expect(try child.wait().shellCode == 0, "the place and the screen are printed above")
  }
}
