import Testing

@testable import MailTransport

@Suite struct CurlLibraryTests {
  @Test(arguments: [(0x07_4EFF, false), (0x07_4E00, false), (0x07_4F00, true), (0x07_5801, true), (0x08_0000, true)])
  func whatHasTheFaultsInSTARTTLSIsRefused(number: UInt32, isUsable: Bool) {
    #expect(code(CurlLibrary.Facts(number: number, version: "v", hasTLS: true)) == (isUsable ? nil : .tooOld))
  }

  @Test func oneWithoutTLSOrThatDoesNotStartIsRefused() {
    #expect(code(CurlLibrary.Facts(number: 0x08_0000, version: "v", hasTLS: false)) == .noTLS)
    #expect(code(nil) == .notStarted)
  }

  @Test func theMessageNamesBothVersions() {
    let old = CurlLibrary.Facts(number: 0x07_4E00, version: "7.78.0", hasTLS: true)
    let error = #expect(throws: CurlFault.self) { try CurlLibrary.check(old) }
    #expect(error?.description.contains("7.78.0") == true && error?.description.contains("7.79.0") == true)
  }

  private func code(_ facts: CurlLibrary.Facts?) -> CurlFault.Code? {
    do throws(CurlFault) { try CurlLibrary.check(facts) } catch { return error.code }
    return nil
  }
}
