import JSON
import OperatingSystem
import Testing

/// The same task leaves the same records, whether it is done in the full screen or line by line.
@Suite struct ConsoleTaskTests {
  static let tasks: [String] = {
    ((try? FolderLister.files(under: "\(StoryTeller.tests)/Tasks", suffix: ".task")) ?? []).sorted()
  }()

  @Test func thereAreTasks() { #expect(Self.tasks.count >= 12) }

  @Test(arguments: tasks.map { FilePath.name(of: $0) })
  func bothWaysLeaveTheSameRecords(name: String) async throws {
    let fault = try #require(try await StoryTeller.ofTasks.faults(in: Self.tasks)[name]?.string)
    #expect(fault.isEmpty, "\(fault)")
  }
}
