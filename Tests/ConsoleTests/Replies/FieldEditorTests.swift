import Casework
import SafeText
import Testing
import Wording

@testable import Console

@Suite struct FieldEditorTests {
  private func editor(_ line: String, _ name: String, value: FieldValue? = nil) throws -> FieldEditor {
    let reference = try #require(ReplySamples.reference(line))
    let field = try #require(ReplySamples.library.lines[reference]?.fieldsToFill.first { $0.name.text == name })
    return FieldEditor(
      field, value: value, names: ReplySamples.names, today: ReplySamples.today, language: .english)
  }

  @Test(arguments: ["126", "126.90", "£126.90", "1,126"])
  func moneyIsReadBackInWholePounds(_ typed: String) throws {
    var field = try editor("overdue", "amount")
    field.insert(typed)
    #expect(field.reading == (typed == "1,126" ? "£1,126" : "£126"))
    #expect(field.accept() != nil)
  }

  @Test func datesAreTakenInTheFormsThatPeopleType() throws {
    for (typed, day) in [
      ("7/11/2025", "7 November 2025"), ("7 nov 2025", "7 November 2025"), ("07.11.25", "7 November 2025"),
    ] {
      var field = try editor("overdue", "due")
      field.insert(typed)
      #expect(field.reading?.description == day)
    }
    var field = try editor("overdue", "due")
    field.insert("+14d")
    #expect(field.accept() == .date(ReplySamples.day(14)))
  }

  @Test func frequenciesAreNumbersOrFirstLetters() throws {
    for (typed, value) in [("1", Frequency.weekly), ("4", .monthly), ("m", .monthly), ("fortn", .everyTwoWeeks)] {
      var field = try editor("collecting", "plan")
      field.insert(typed)
      #expect(field.accept() == .frequency(value))
    }
  }

  @Test func peopleArePickedByNumberAndNeverTyped() throws {
    var field = try editor("ring", "child")
    #expect(field.example == "Type a number: 1 the client, 2 the other parent, 3 child 1, 4 child 2.")
    field.insert("4")
    #expect(field.accept() == .firstName(.child(1)))
    var wrong = try editor("ring", "child")
    wrong.insert("Asha")
    #expect(wrong.accept() == nil)
    #expect(wrong.fault != nil)
  }

  @Test(arguments: [("amount", "12a"), ("amount", "-1"), ("due", "7;11"), ("due", "\u{1B}[2J")])
  func aCharacterOfAnotherTypeTypesNothingAndSaysSo(_ name: String, _ typed: String) throws {
    var field = try editor("overdue", name)
    field.insert(typed)
    #expect(field.line.text.isEmpty)
    #expect(field.fault?.description.contains("none of the characters") == true)
  }

  @Test func whatIsNoValueIsRefusedBesideTheFieldAndTheFaultGoesWithTheNextKey() throws {
    var field = try editor("overdue", "due")
    field.insert("31/2/2026")
    #expect(field.accept() == nil)
    #expect(field.fault?.description.contains("the calendar has no such day") == true)
    field.edit { $0.type(.named(.backspace)) }
    #expect(field.fault == nil)
  }

  @Test func aValueIsOpenedAsItWouldBeTyped() throws {
    let values: [(String, String, FieldValue, String)] = [
      ("overdue", "amount", .moneyWhole(pence: 12_600), "126"),
      ("overdue", "due", .date(ReplySamples.today), "21/11/2026"),
      ("collecting", "plan", .frequency(.monthly), "4"), ("wait", "days", .days(14), "14"),
      ("ring", "child", .firstName(.child(0)), "3"),
    ]
    for (line, name, value, text) in values {
      var field = try editor(line, name, value: value)
      #expect(field.line.text == text)
      #expect(field.accept() == value)
    }
  }
}
