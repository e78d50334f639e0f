import Casework
import Glibc
import Testing

@testable import OperatingSystem

@Suite struct IdentityTests {
  @Test func theAccountIsThatOfTheProcessAndNotOfAVariable() throws {
    let child = try Talker("/usr/bin/id", ["-un"])
    #expect(try child.line() == SystemIdentity.account)
    try child.process.wait()
    #expect(SystemIdentity.accountNumber == geteuid())
    #expect(SystemIdentity.homeFolder?.hasPrefix("/") == true)
  }

  @Test func anUnknownAccountHasItsNumber() {
    #expect(SystemIdentity.accountName(of: 3_999_999_999) == "uid-3999999999")
  }

  @Test func hostBootAndProcess() throws {
    #expect(!SystemIdentity.hostName.isEmpty)
    #expect(SystemIdentity.bootID?.utf8.count == 36)
    #expect(SystemIdentity.processID == getpid())
    #expect(SystemIdentity.isRunning(processID: getpid()))
    #expect(SystemIdentity.isRunning(processID: 1))
    #expect(!SystemIdentity.isRunning(processID: 0))
    let child = try Talker("/bin/true", [])
    try child.process.wait()
    #expect(!SystemIdentity.isRunning(processID: child.process.processID))
  }

  @Test(arguments: [0, 1, 7, 8, 9, 1000]) func randomBytesAreAsManyAsAskedFor(count: Int) {
    let bytes = RandomSource.bytes(count)
    #expect(bytes.count == count)
    if count >= 8 { #expect(bytes != RandomSource.bytes(count)) }
  }

  @Test func randomBytesUseEveryValue() {
    #expect(Set(RandomSource.bytes(20_000)).count == 256)
  }

  @Test func namesAreReadableAndNeverTheSame() {
    let names = Set((0..<2000).map { _ in UniqueName.token(length: 10) })
    #expect(names.count == 2000)
    for name in names {
      #expect(name.utf8.count == 10)
      #expect(name.utf8.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".utf8.contains($0) })
    }
    let mail = Set((0..<100).map { _ in UniqueName.maildir(at: Instant(milliseconds: 1_784_116_800_123)) })
    #expect(mail.count == 100)
    #expect(
      mail.allSatisfy { $0.hasPrefix("1784116800.M123000P\(getpid())Q") && !$0.contains("/") && !$0.contains(":") })
  }
}
