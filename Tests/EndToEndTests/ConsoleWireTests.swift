import JSON
import OperatingSystem
import Testing

/// Keys at random on a store of hostile messages: the program does not end, and no control of a client's is ever written.
@Suite struct ConsoleWireTests {
  /// WIRE_KEYS sets how many; `make random-keys` takes a hundred thousand.
  private static let keys = ProcessEnvironment.all()["WIRE_KEYS"] ?? "400"

  @Test(arguments: [1, 2]) func whatIsWrittenIsTextAndNothingElse(seed: Int) async throws {
    let printed = try await Parallel.aside {
      try ChildOutput.of(
        "/usr/bin/python3",
        [
          "-B", "\(StoryTeller.tests)/Support/console_wire.py", DeskFolder.binary("replydesk"), DeskFolder.repository,
          Self.keys, "\(seed)",
        ])
    }
    let played = try #require(try JSONReader.read(Array(printed.utf8)).object)
    #expect(played["faults"]?.array?.isEmpty == true, "\(printed)")
    #expect(try #require(played["keys"]?.integer) >= Int64(Self.keys) ?? 1)
  }
}
