import Testing

@testable import SafeText

@Suite struct CSVTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), (#"say "hi""#, #""say ""hi""""#), ("a,b", #""a,b""#),
    ("=1+1", #""'=1+1""#), ("+44 7700", #""'+44 7700""#), ("-1", #""'-1""#), ("@SUM(A1)", #""'@SUM(A1)""#),
    ("\t=1", #""\t=1""#), ("=\u{301}1", "\"'=\u{301}1\""), ("\u{FF1D}1", "\"'\u{FF1D}1\""), ("  =1", #""'  =1""#),
    ("\u{FF0B}1", "\"'\u{FF0B}1\""), ("\u{FF20}x", "\"'\u{FF20}x\""), ("a=1", #""a=1""#), ("\0=1", #""\x00=1""#),
    (#"=HYPERLINK("http://x","y")"#, #""'=HYPERLINK(""http://x"",""y"")""#),
  ])
  func `No cell opens a formula`(text: String, cell: String) {
    #expect(SafeText(escaping: text).csvCell.description == cell)
  }

  @Test func `Line breaks stay inside the quotes`() {
    #expect(SafeText(escapingLines: "a\r\n=b").csvCell.description == "\"a\n=b\"")
    #expect(SafeText(escapingLines: "\n=b").csvCell.description == "\"'\n=b\"")
    #expect(SafeText(escapingLines: "\t=b").csvCell.description == "\"'    =b\"")
  }
}
