import OperatingSystem
import Testing

/// Stories of keys on the whole program: a real store, a real pseudo-terminal, the records that are left behind.
@Suite struct ConsoleStoryTests {
  static let stories: [String] = {
    ((try? FolderLister.files(under: "\(StoryDesk.tests)/Stories", suffix: ".story")) ?? [])
      .map { FilePath.name(of: $0) }.sorted()
  }()

  @Test func thereAreStories() { #expect(Self.stories.count >= 60) }

  @Test(arguments: stories) func theStoryEndsAsItIsWritten(name: String) throws {
    let template = try StoryDesk.template()
    let arguments = [DeskFolder.binary("replydesk"), template.path, "\(StoryDesk.tests)/Stories/\(name)"]
    #expect(
      try StoryDesk.python("console_story.py", arguments) == 0, "the place and the screen are printed above")
  }
}
