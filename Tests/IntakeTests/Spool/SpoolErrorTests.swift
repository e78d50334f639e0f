import Glibc
import Testing

@testable import Intake

@Suite struct SpoolErrorTests {
  @Test(arguments: SpoolError.Code.allCases)
  func saysWhatWhereWhyAndWhatToDo(_ code: SpoolError.Code) {
    let error = SpoolError(code, "/a/place", ENOSPC)
    #expect(error.message.contains("/a/place") && !error.message.hasSuffix("."))
    #expect(error.advice.hasSuffix("."))
    #expect(error.description == "\(error.message): No space left on device. \(error.advice) (\(code.rawValue))")
    #expect(SpoolError(code, "/a/place", EMFILE).advice.contains("ulimit -n"))
    #expect(SpoolError(code, "", 0).message.contains("\"\""))
  }
}
