import Glibc
import OperatingSystem
import Testing

/// The unit of the sender as systemd itself judges it.
@Suite struct ServiceUnitTests {
  private static let unit = DeskFolder.repository + "/Packaging/systemd/replydesk-mail.service"
  private static let analyze = "/usr/bin/systemd-analyze"

  @Test(.enabled(if: access(analyze, X_OK) == 0, "systemd-analyze is not here"))
  func exposesTheMachineLittle() throws {
    let printed = try ChildOutput.of(Self.analyze, ["security", "--offline=true", "--no-pager", Self.unit])
    let last = try #require(printed.split(separator: "\n").last { $0.contains("exposure level") })
    let number = last.split(separator: " ").compactMap { Double($0) }.first
    #expect(try #require(number) <= 2.0)
  }

  @Test func stopsLaterThanAnAttemptMayTake() throws {
    let text = String(decoding: try FileReader.read(Self.unit, limit: 1 << 16), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    for line in ["Type=notify", "TimeoutStopSec=60", "NoNewPrivileges=yes", "UMask=0077"] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(lines.contains { $0.hasPrefix("ExecStart=") && $0.hasSuffix("replydesk-mail --watch") })
  }
}
