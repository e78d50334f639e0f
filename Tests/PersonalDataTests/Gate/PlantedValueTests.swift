import Casework
import Testing

@testable import PersonalData
import TestSupport

/// Five thousand values of invented people, each disguised in twenty ways, in the body of an approved reply.
@Suite struct PlantedValueTests {
  private struct Person {
    var known: KnownValues
    var values: [String]
  }

  @Test func refusesFiveThousandPlantedValues() throws {
    var random = SeededNumbers(seed: 99)
    var exact = CorpusScore.Share()
    var disguised = CorpusScore.Share()
    var missed: [String: Int] = [:]
    let none = FirstNames([ClientText]())
    var planted = 0
    while planted < 5000 {
      let person = try Self.person(&random)
      let field = FieldCheck(
        allowed: none, known: person.known, loose: LooseMatcher(person.known, allowed: none),
        approved: ApprovedPassages([]))
      for value in person.values {
        planted += 1
        let opening = CleanReplies.bodies[Int(random.next() % UInt64(CleanReplies.bodies.count))].split(
          separator: "\n")[0]
        // Every value as it is, and in one of the disguises in turn; each disguise comes to a like share.
        for (index, mutation) in Mutations.all.enumerated() where index == 0 || index == 1 + planted % 19 {
          let text = "\(opening)\n\nYou asked about \(mutation.apply(value)) last week.\n"
          let isSeen = field.refusals(Array(text.utf8), .body).contains {
            $0.code == "personal-data" || $0.code == "hidden-character"
          }
          if index == 0 { exact.add(isSeen) } else { disguised.add(isSeen) }
          if !isSeen { missed[mutation.name, default: 0] += 1 }
        }
      }
    }
    print("planted: exact \(exact.part) of \(exact.whole), disguised \(disguised.part) of \(disguised.whole)", missed)
    #expect(exact.rate == 1)
    #expect(disguised.rate >= 0.995)
  }

  private static func person(_ random: inout SeededNumbers) throws -> Person {
    func digits(_ count: Int) -> String { (0..<count).map { _ in String(random.next() % 10) }.joined() }
    func pick(_ list: [String]) -> String { list[Int(random.next() % UInt64(list.count))] }
    let surname =
      pick(["Kowal", "Oyelar", "Zielin", "Dalgle", "Hargre", "Postleth", "Abernat", "Macnam"])
      + pick(["ski", "an", "ish", "aves", "waite", "hy", "ara", "ows"])
    let nino = pick(["AB", "CE", "JA", "MW", "HZ", "OX", "RA", "YX"]) + digits(6) + pick(["A", "B", "C", "D"])
    let mobile = "07700 900" + digits(3)
    let email = "\(surname.lowercased()).\(digits(3))@example.org"
    let postcode =
      pick(["CF10", "M1", "LS6", "WF1", "SA31", "BT7"]) + " \(1 + random.next() % 9)" + pick(["AB", "DE", "QR", "XY"])
    let number = "\(1 + random.next() % 200)"
    let street =
      "\(number) \(pick(["Larch", "Ferrier", "Clarendon", "Dumbarton"])) \(pick(["Grove", "Road", "Street", "Lane"]))"
    let scin = "1" + digits(11)
    var person = KnownPerson(.client, firstName: ClientText("Quilla"), surname: ClientText(surname))
    person.nino = ClientText(nino)
    person.phones = [ClientText(mobile)]
    person.emails = [ClientText(email)]
    person.address = ClientText("\(street), Wakefield, \(postcode)")
    person.reference = CustomerReference(scin)
    person.dateOfBirth = CivilDate(
      year: 1950 + Int(random.next() % 60), month: 1 + Int(random.next() % 12), day: 1 + Int(random.next() % 28))
    let date = try #require(person.dateOfBirth)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let born = "\(two(date.day))/\(two(date.month))/\(date.year)"
    return Person(
      known: KnownValues(people: [person]), values: [surname, nino, mobile, email, postcode, street, scin, born])
  }
}
