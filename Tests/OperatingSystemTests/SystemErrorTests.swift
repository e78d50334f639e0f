import Glibc
import OperatingSystem
import Testing

@Suite struct SystemErrorTests {
  @Test(arguments: [
    (ENOENT, SystemError.Code.notFound), (EACCES, .notAllowed), (EPERM, .notAllowed), (EEXIST, .alreadyExists),
    (ENOTDIR, .notAFolder), (EISDIR, .notAFile), (ELOOP, .isALink), (ENOSPC, .diskFull), (EDQUOT, .diskFull),
    (EFBIG, .diskFull), (EROFS, .readOnly), (EMFILE, .outOfFiles), (EPIPE, .brokenPipe), (EIO, .other),
  ])
  func everyNumberHasACodeAndAdvice(number: Int32, code: SystemError.Code) {
    let error = SystemError(number: number, operation: "open", path: "/a")
    #expect(error.code == code)
    #expect(error.number == number)
    #expect(error.description.hasPrefix("Cannot open /a: "))
    #expect(error.description.hasSuffix("."))
    #expect(!error.reason.isEmpty && !error.advice.isEmpty)
  }

  @Test func anUnusualNumberIsNamed() {
    #expect(SystemError(number: EIO, operation: "read", path: nil).description.contains("Input/output error"))
  }

  @Test(arguments: [
    ("/plain/Folder", "/plain/Folder"), ("caf\u{E9}", "caf\u{E9}"), ("a\u{1B}[2J", "a\\u{1B}[2J"),
    ("a\nb", "a\\u{A}b"), ("a\u{202E}b", "a\\u{202E}b"), ("a\u{9B}b", "a\\u{9B}b"), ("a\u{2028}", "a\\u{2028}"),
  ])
  func pathsAreSafeToPrint(path: String, shown: String) {
    #expect(PrintablePath.escape(path) == shown)
    #expect(SystemError(number: ENOENT, operation: "open", path: path).subject == shown)
  }
}
