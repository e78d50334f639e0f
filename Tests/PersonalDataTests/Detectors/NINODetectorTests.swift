import PersonalData
import Testing

@Suite struct NINODetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .nino) }

  static let rows = [
    "My NI number is «AB123456C».",
    "NINO: «AB 12 34 56 C»",
    "«ab123456c» is mine",
    "(«AB-12-34-56-C»)",
    "«AB.12.34.56.C»",
    "«AB/12/34/56/C»",
    "«AB_12_34_56_C»",
    "«A B 1 2 3 4 5 6 C»",
    "«AB12\n3456C»",
    "«AB12\r\n3456C»",
    "«AB12 34 56 D» and «CE 65 43 21 A»",
    "yswiriant gwladol «JK456789B» yw fy rhif",
    "«AB\u{A0}12\u{2009}34\u{2007}56\u{202F}C»",
    "«AB\u{200B}12\u{200D}34\u{2060}56C»",
    "«AB12\u{AD}3456C»",
    "«AB\u{202E}123456C»",
    "«ＡＢ１２３４５６Ｃ»",
    "«AB–12–34–56–C»",
    "«АВ123456С» in look-alike letters",
    "«ΑΒ123456C» in Greek",
    "«AB१२३४५६C» in other digits",
    "\"nino\":\"«AB123456C»\"",
    "Not «WP123456A».",
    "BG123456A", "GB123456A", "KN123456A", "NK123456A", "NT123456A", "TN123456A", "ZZ123456A",
    "DA123456A", "FA123456A", "IA123456A", "QQ123456C", "UA123456A", "VA123456A", "AO123456A", "AD123456A",
    "AB123456E", "AB12345C", "AB1234567C", "XAB123456C", "AB123456CX", "AB******C", "AB12**56C",
    "ticket AB 123456 opened", "we paid AB 123456 a week later", "AB 12 34", "",
    "1. row one\n2. «Wb–90–50–26–a»\n3. page",
    "NI/«HA460490C»/leeds",
    "my NI number «PT9/133/03D»",
    "on 12/06/26 a", "ein cyfeirnod ni: GJ/0882/25. A wnewch chi ohebu",
    "{\"ni\":\"«PW754952B»\",\"phone\":\"«PHONE|07212983751»\"}",
    "«AB / 12 / 34 / 56 / C»",
    "«AB ∙ 12 ∙ 34 ∙ 56 ∙ C»",
  ]
}
