import Casework
import Testing
import Wording

@Suite struct FieldParserTests {
  static let today = CivilDate.make(2026, 11, 20)

  private func parse(_ text: String, _ type: FieldType, today: CivilDate = today) -> Result<FieldValue, FieldFault> {
    FieldParser.parse(text, as: type, today: today)
  }

  @Test(arguments: [
    "7/11/26", "7/11/2026", "07/11/2026", "7.11.2026", "7-11-26", "2026-11-07", "7 nov", "7 Nov 26", "7nov",
    "7 November 2026", "7th november", " 7  NOV ", "7/11", "7 tach", "7fed Tachwedd 2026", "-13d",
  ])
  func readsADateInManyForms(_ text: String) {
    #expect((try? parse(text, .date).get()) == .date(.make(2026, 11, 7)), "\(text)")
  }

  @Test func readsOffsetsAndTheNearestYear() {
    #expect((try? parse("+14d", .date).get()) == .date(.make(2026, 12, 4)))
    #expect((try? parse("+ 14d", .date).get()) == nil)
    #expect((try? parse("7 nov", .date, today: .make(2027, 1, 5)).get()) == .date(.make(2026, 11, 7)))
    #expect((try? parse("3 jan", .date).get()) == .date(.make(2027, 1, 3)))
    #expect((try? parse("29 feb", .date).get()) == .date(.make(2028, 2, 29)))
    #expect((try? parse("1/2/93", .date).get()) == .date(.make(1993, 2, 1)))
    #expect((try? parse("1/2/92", .date).get()) == .date(.make(2092, 2, 1)))
  }

  @Test(arguments: [
    ("30 February", FieldFault.Code.noSuchDay), ("30/2/2026", .noSuchDay), ("31/4/26", .noSuchDay),
    ("29/2/2027", .noSuchDay), ("0/1/2026", .noSuchDay), ("1/13/2026", .noSuchDay), ("31/12/1992", .tooEarly),
    ("1/1/0000", .tooEarly), ("1/1/2100", .tooLate), ("", .empty), ("   ", .empty), ("soon", .unreadable),
    ("7 no", .unreadable), ("7 nov 2026 please", .unreadable), ("7/11/026", .unreadable), ("7//2026", .unreadable),
    ("٧/11/2026", .unreadable), ("+99999d", .unreadable), ("nov 7", .unreadable), ("--1d", .unreadable),
    (String(repeating: "7", count: 61), .tooLong), ("1-2-3-4", .unreadable), ("99999/1/1", .unreadable),
  ])
  func refusesADateWithAReason(_ text: String, _ code: FieldFault.Code) {
    #expect(parse(text, .date) == .failure(FieldFault(.date, code)), "\(text)")
  }

  @Test(arguments: [
    ("126", 12_600), ("£126", 12_600), ("£126.9", 12_690), ("126.90", 12_690), ("£1,126.05", 112_605),
    ("0.01", 1), (" £ 7 ", 700), ("9999999.99", 999_999_999), ("9,999,999.99", 999_999_999), ("0000126", 12_600),
  ])
  func readsMoney(_ text: String, _ pence: Int) {
    #expect((try? parse(text, .money).get()) == .money(pence: pence), "\(text)")
  }

  @Test(arguments: [
    ("10,000,000", FieldFault.Code.tooLarge), ("10000000", .tooLarge), ("99999999999999999999999", .tooLarge),
    ("12.345", .unreadable), ("12.", .unreadable), (".5", .unreadable), ("-5", .unreadable), ("1,26", .unreadable),
    ("12,6", .unreadable), ("1,,000", .unreadable), ("a lot", .unreadable), ("£", .unreadable), ("1.2.3", .unreadable),
    ("١٢", .unreadable), ("", .empty),
  ])
  func refusesMoneyWithAReason(_ text: String, _ code: FieldFault.Code) {
    #expect(parse(text, .money) == .failure(FieldFault(.money, code)), "\(text)")
  }

  @Test(arguments: ["0", "£0.00", "0000"])
  func anAmountOfNothingIsRefused(_ text: String) {
    #expect(parse(text, .money) == .failure(FieldFault(.money, .tooSmall)))
    #expect(parse(text, .moneyWhole) == .failure(FieldFault(.moneyWhole, .tooSmall)))
    #expect(parse("0.99", .moneyWhole) == .failure(FieldFault(.moneyWhole, .tooSmall)))
  }

  @Test func aDateWithoutAYearIsTheLastOneOrTheNextOneAsTheWordingSays() {
    #expect((try? parse("7 nov", .datePast).get()) == .date(.make(2026, 11, 7)))
    #expect((try? parse("7 nov", .dateToCome).get()) == .date(.make(2027, 11, 7)))
    #expect((try? parse("3 jan", .datePast).get()) == .date(.make(2026, 1, 3)))
    #expect((try? parse("3/1", .dateToCome).get()) == .date(.make(2027, 1, 3)))
    #expect((try? parse("29 feb", .datePast).get()) == .date(.make(2024, 2, 29)))
    #expect((try? parse("29 feb", .dateToCome).get()) == .date(.make(2028, 2, 29)))
  }

  @Test func todayHasComeAndIsAheadAndADayBeyondItIsRefused() {
    #expect((try? parse("20 nov", .datePast).get()) == .date(Self.today))
    #expect((try? parse("20 nov", .dateToCome).get()) == .date(Self.today))
    #expect(parse("21/11/2026", .datePast) == .failure(FieldFault(.datePast, .notYetCome)))
    #expect(parse("+1d", .datePast) == .failure(FieldFault(.datePast, .notYetCome)))
    #expect(parse("19/11/2026", .dateToCome) == .failure(FieldFault(.dateToCome, .alreadyPast)))
    #expect(parse("-1d", .dateToCome) == .failure(FieldFault(.dateToCome, .alreadyPast)))
    #expect(parse("30 february", .dateToCome) == .failure(FieldFault(.dateToCome, .noSuchDay)))
  }

  @Test func wholePoundsLosePence() {
    #expect((try? parse("126.99", .moneyWhole).get()) == .moneyWhole(pence: 12_600))
  }

  @Test(arguments: [
    ("1", Frequency.weekly), ("2", .everyTwoWeeks), ("3", .everyFourWeeks), ("4", .monthly), ("w", .weekly),
    ("m", .monthly), ("Fortnightly", .everyTwoWeeks), ("four-weekly", .everyFourWeeks), ("each month", .monthly),
    ("every week", .weekly), ("bob mis", .monthly), ("bob pythefnos", .everyTwoWeeks), ("4 weeks", .everyFourWeeks),
  ])
  func readsFrequencies(_ text: String, _ frequency: Frequency) {
    #expect((try? parse(text, .frequency).get()) == .frequency(frequency), "\(text)")
  }

  @Test(arguments: [
    ("f", FieldFault.Code.ambiguous), ("every", .ambiguous), ("e", .ambiguous), ("5", .unreadable),
    ("daily", .unreadable), ("0", .unreadable), ("", .empty),
  ])
  func refusesFrequenciesWithAReason(_ text: String, _ code: FieldFault.Code) {
    #expect(parse(text, .frequency) == .failure(FieldFault(.frequency, code)), "\(text)")
  }

  @Test func readsDaysAndPeople() {
    #expect((try? parse("1 day", .days).get()) == .days(1))
    #expect(parse("0", .days) == .failure(FieldFault(.days, .tooSmall)))
    #expect((try? parse("366 days", .days).get()) == .days(366))
    #expect((try? parse("14d", .days).get()) == .days(14))
    #expect(parse("367", .days) == .failure(FieldFault(.days, .tooLarge)))
    #expect(parse("-1", .days) == .failure(FieldFault(.days, .unreadable)))
    #expect((try? parse("client", .firstName).get()) == .firstName(.client))
    #expect((try? parse("other-parent", .firstName).get()) == .firstName(.otherParent))
    #expect((try? parse("Child-2", .firstName).get()) == .firstName(.child(1)))
    for text in ["Amina", "child-0", "child-101", "child-", "client; drop"] {
      #expect(parse(text, .firstName) == .failure(FieldFault(.firstName, .unreadable)), "\(text)")
    }
    #expect(parse("455", .referenceLastThree) == .failure(FieldFault(.referenceLastThree, .fromRecord)))
  }

  @Test func everyValueThatIsReadFitsTheStore() throws {
    for (text, type) in [
      ("7 nov", FieldType.date), ("9,999,999.99", .money), ("366", .days), ("child-100", .firstName),
    ] {
      let value = try parse(text, type).get()
      #expect(FieldValue(type: type, storedNumber: value.storedNumber) == value)
    }
  }

  @Test func aFaultNeverRepeatsTheText() {
    guard case .failure(let fault) = parse("QQ123456C", .date) else { return #expect(Bool(false)) }
    #expect(!fault.description.contains("QQ"))
  }
}
