import PersonalData
import Testing

@Suite struct NHSNumberDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .nhsNumber) }

  static let rows = [
    "NHS number «943 476 5919»", "«943 476 5919»", "NHS: «9434765919»", "«943-476-5919»", "my NHS no is «401 023 2137»",
    "rhif GIG «4010232137»", "«943\u{A0}476\u{A0}5919»", "«943\u{200B} 476 5919»", "NHS «94 34 76 59 19»",
    "9434765919", "943 476 5918", "NHS 9434765918", "A943 476 5919", "943 476 59191", "1111111111", "NHS 111",
    "943/476/5919",
    "The doctors have me under the same one. «9434765919». NHS number, I mean",
    "NHS dentist closed. My order 9434765919 came",
    "NHS business services ref 9434765919",
    "NHS number: «9434 765 919»",
    "«943476 5919» is her NHS number",
    "N.H.S. number «94347-65919»",
    "9434 765 919",
  ]
}
