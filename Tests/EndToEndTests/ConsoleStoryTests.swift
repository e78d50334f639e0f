import JSON
import OperatingSystem
import Testing
import TestSupport

/// Stories of keys on the whole program: a real store, a real pseudo-terminal, the records that are left behind.
@Suite struct ConsoleStoryTests {
  static let stories: [String] = {
    ((try? FolderLister.files(under: "\(StoryTeller.tests)/Stories", suffix: ".story")) ?? []).sorted()
  }()

  @Test func thereAreStories() { #expect(Self.stories.count >= 70) }

  @Test(arguments: stories.map { FilePath.name(of: $0) })
  func theStoryEndsAsItIsWritten(name: String) async throws {
    let fault = try #require(try await StoryTeller.ofStories.faults(in: Self.stories)[name]?.string)
    #expect(fault.isEmpty, "\(fault)")
  }
}
