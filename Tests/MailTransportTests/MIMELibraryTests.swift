import Testing

@testable import MailTransport

@Suite struct MIMELibraryTests {
  @Test(arguments: [
    ((2, 6, 20), false), ((3, 0, 5), false), ((3, 1, 99), false), ((3, 2, 0), true), ((3, 2, 13), true),
    ((4, 0, 0), true),
  ])
  func onlyWhatIsOldIsRefused(version: (UInt32, UInt32, UInt32), isUsable: Bool) {
    let tried = MIMELibrary.Version(major: version.0, minor: version.1, patch: version.2)
    let fault: MIMEFault? = {
      do throws(MIMEFault) { try MIMELibrary.check(tried) } catch { return error }
      return nil
    }()
    #expect((fault == nil) == isUsable)
    #expect(fault?.description.contains("\(tried)") ?? true)
  }

  @Test func theLinkedOneIsUsable() throws {
    try MIMELibrary.check()
    #expect(MIMELibrary.version.hasPrefix("3."))
  }
}
