import OperatingSystem
import SafeText
import Testing

@testable import replydesk

@Suite struct DiskFindingTests {
  @Test(arguments: [(20, true, "free"), (19, false, "soon"), (9, false, "today"), (4, false, "NOW"), (0, false, "NOW")])
  func lessRoomIsALouderAlarm(percent: Int64, isFine: Bool, words: String) {
    let finding = DiskFinding(DiskSpace(free: percent << 30, total: 100 << 30), at: "/var/lib/replydesk/store")
    #expect(finding.isFine == isFine)
    #expect(finding.words.description.contains(words) && finding.words.description.contains("\(percent) % free"))
  }

  @Test func aSmallDiskIsFullWhateverItsShare() {
    #expect(!DiskFinding(DiskSpace(free: 54 << 20, total: 100 << 20), at: "/s").isFine)
    #expect(DiskFinding(DiskSpace(free: 54 << 20, total: 100 << 20), at: "/s").words.description.contains("NOW"))
  }
}
