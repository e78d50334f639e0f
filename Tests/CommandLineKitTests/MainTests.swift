import Testing

@testable import CommandLineKit

@Suite struct MainTests {
  /// The child's command line is the test runner's, whose options are none of the program's.
  @Test func `The process ends with the number of its outcome, and says why`() async {
    let result = await #expect(processExitsWith: .exitCode(2), observing: [\.standardErrorContent]) {
      demo.main { DemoContext(options: $0) }
    }
    let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(said.contains("replydesk: There is no "))
  }
}
