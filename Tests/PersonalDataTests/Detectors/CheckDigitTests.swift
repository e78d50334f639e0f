import Testing

@testable import PersonalData

/// The check digits of every rule against numbers that those who publish the rule give out as examples.
@Suite struct CheckDigitTests {
  /// ISO/IEC 7812-1: the example of its annex, and the numbers that card schemes publish for tests.
  @Test(arguments: [
    "79927398713", "4111111111111111", "4012888888881881", "4222222222222", "5555555555554444", "5105105105105100",
    "2223003122003222", "378282246310005", "371449635398431", "6011111111111117", "6011000990139424",
    "3530111333300000", "3566002020360505", "30569309025904", "38520000023237", "6759649826438453",
  ]) func luhn(_ number: String) {
    let digits = number.utf8.map { $0 - 0x30 }
    #expect(CardDetector.passesLuhn(digits))
    for index in digits.indices {
      var wrong = digits
      wrong[index] = (wrong[index] + 1) % 10
      #expect(!CardDetector.passesLuhn(wrong), "one digit changed at \(index)")
    }
  }

  /// ISO 13616: the examples of the SWIFT registry.
  @Test(arguments: [
    "GB82WEST12345698765432", "GB29NWBK60161331926819", "DE89370400440532013000", "FR1420041010050500013M02606",
    "ES9121000418450200051332", "IE29AIBK93115212345678", "NL91ABNA0417164300", "BE68539007547034",
    "CH9300762011623852957",
    "AT611904300234573201", "PL61109010140000071219812874", "NO9386011117947", "SE4550000000058398257466",
    "DK5000400440116243", "FI2112345600000785", "PT50000201231234567890154", "IT60X0542811101000000123456",
    "MT84MALT011000012345MTLCAST001S", "LT121000011101001000", "LV80BANK0000435195001", "EE382200221020145685",
    "RO49AAAA1B31007593840000", "GR1601101250000000012300695", "SA0380000000608010167519", "AE070331234567890123456",
  ]) func iban(_ number: String) {
    let key = Array(number.lowercased().utf8)
    #expect(IBANDetector.remainder(key) == 1)
    #expect(PersonalData.scan("pay \(number) please").map(\.kind) == [.iban])
    for index in 4..<key.count where (0x30...0x38).contains(key[index]) {
      var wrong = key
      wrong[index] += 1
      #expect(IBANDetector.remainder(wrong) != 1)
    }
  }

  /// NHS data dictionary: numbers of its examples and of those kept for tests.
  @Test(arguments: ["9434765919", "4010232137", "9434765870", "9876543210", "4505577104", "9990000034"])
  func nhs(_ number: String) {
    let digits = number.utf8.map { $0 - 0x30 }
    #expect(NHSNumberDetector.isValid(digits))
    for index in digits.indices {
      var wrong = digits
      wrong[index] = (wrong[index] + 1) % 10
      #expect(!NHSNumberDetector.isValid(wrong))
    }
  }

  /// NIM39110: prefixes that are not given out, and the letters that none has.
  @Test(arguments: [
    "BG", "GB", "KN", "NK", "NT", "TN", "ZZ", "DA", "FA", "IA", "QA", "UA", "VA", "AD", "AF", "AI", "AO", "AQ", "AU",
    "AV",
  ])
  func ninoPrefixes(_ prefix: String) {
    #expect(!PersonalData.scan("NI \(prefix)123456C").contains { $0.kind == .nino })
  }

  /// DVLA: the shape of a number as its guide describes it.
  @Test(arguments: [
    ("MORGA657054SM9IJ", true), ("FOX99657054SM9IJ", true), ("MORGA657554SM9IJ", false), ("MORGA607054SM9IJ", true),
    ("MORGA637054SM9IJ", false), ("MORGA657354SM9IJ", false),
  ])
  func licence(_ number: String, _ isOne: Bool) {
    #expect(DrivingLicenceDetector.isLicence(Array(number.lowercased().utf8)) == isOne)
  }
}
