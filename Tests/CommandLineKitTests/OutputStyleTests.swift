import SafeText
import Testing

@testable import CommandLineKit

@Suite struct OutputStyleTests {
  private func style(
    _ environment: [String: String], isTerminal: Bool = true, plain: Bool = false, color: ColorChoice = .auto
  ) -> OutputStyle {
    var flags = StyleFlags()
    flags.isPlain = plain
    flags.color = color
    return OutputStyle(
      flags: flags, terminal: TerminalFacts(isTerminal: isTerminal, columns: 120, environment: environment),
      prefix: "REPLYDESK")
  }

  @Test(
    arguments: [
      ([:], nil), (["REPLYDESK_PLAIN": "1"], "REPLYDESK_PLAIN"), (["REPLYDESK_PLAIN": "0"], nil),
      (["REPLYDESK_PLAIN": "false"], nil), (["REPLYDESK_PLAIN": "FALSE", "ACCESSIBLE": "1"], nil),
      (["ACCESSIBLE": "1"], "ACCESSIBLE"), (["ACCESSIBLE": "0"], nil), (["TERM": "dumb"], "TERM=dumb"),
      (["TERM": "dumb", "REPLYDESK_PLAIN": "0"], nil), (["TERM": "xterm"], nil),
      (["REPLYDESK_PLAIN": "yes", "ACCESSIBLE": "0"], "REPLYDESK_PLAIN"),
    ] as [([String: String], String?)])
  func `Plain mode and where it comes from`(environment: [String: String], source: String?) {
    let style = style(environment)
    #expect(style.plainSource?.description == source)
    #expect(style.isPlain == (source != nil))
  }

  @Test func `The flag beats every variable and holds in a pipe`() {
    let style = style(["REPLYDESK_PLAIN": "0"], isTerminal: false, plain: true)
    #expect(style.plainSource == "--plain")
    #expect(style.format == .people)
    #expect(self.style(["REPLYDESK_PLAIN": "1"], isTerminal: false).format == .tabs)
  }

  @Test(
    arguments: [
      ([:], true, ColorChoice.auto, true), ([:], false, .auto, false), ([:], false, .always, true),
      ([:], true, .never, false), (["NO_COLOR": "1"], true, .auto, false), (["NO_COLOR": ""], true, .auto, true),
      (["NO_COLOR": "1"], true, .always, true), (["CLICOLOR_FORCE": "1"], false, .auto, true),
      (["CLICOLOR_FORCE": "0"], false, .auto, false), (["CLICOLOR_FORCE": "0"], true, .auto, true),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, .auto, false), (["TERM": "dumb"], true, .auto, false),
      (["ACCESSIBLE": "1"], true, .auto, false),
    ] as [([String: String], Bool, ColorChoice, Bool)])
  func `Colour`(environment: [String: String], isTerminal: Bool, choice: ColorChoice, uses: Bool) {
    #expect(style(environment, isTerminal: isTerminal, color: choice).usesColor == uses)
  }

  @Test(arguments: [("60", 60), ("0", 120), ("x", 120), ("-4", 120), ("99999999999999999999", 120)])
  func `COLUMNS where it makes sense`(value: String, columns: Int) {
    #expect(style(["COLUMNS": value]).columns == columns)
  }

  @Test func `Plain mode and pipes are never fitted`() {
    #expect(style(["ACCESSIBLE": "1"]).columns == nil)
    #expect(style([:], isTerminal: false).columns == nil)
  }
}
