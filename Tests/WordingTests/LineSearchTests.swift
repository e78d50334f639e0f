import Casework
import Testing
import Wording

@Suite struct LineSearchTests {
  /// Lines by their names, titles and text; every one approved unless its name begins with `hidden`.
  private static let texts: [(String, String, String)] = [
    ("clearing", "money on its way", "We collected a payment on {due: date}. It will reach your account soon."),
    ("wages", "taken from wages", "The employer takes each payment from the wages. Your account shows it later."),
    ("cyfrif", "t\u{177}", "Bydd y t\u{e2}l yn eich cyfrif."),
    ("hidden-account", "an old account line", "Your account was closed before the payment."),
    ("bank-account", "account", "Tell us about a new bank."),
  ]

  private static let library = Samples.library(
    texts.map { id, title, text in
      let isWelsh = id == "cyfrif"
      return """
        id: \(id)\(isWelsh ? "-cy" : "")
        version: 1
        title: \(title)
        subject: \(id == "wages" ? "calculation" : "missing-payment")
        intents: \(id == "wages" ? "income-source" : id == "clearing" ? "paid-not-yet-received" : "payment-overdue")
        language: \(isWelsh ? "cy" : "en")
        nation: GB
        valid-from: 2026-01-01
        valid-until: 2035-12-31
        owner: policy

        \(text)

        """
    }, templates: [])

  private static func search(uses: [String: Int] = [:]) -> LineSearch {
    let approvals = Samples.approvals(library).filter { !$0.reference.id.text.hasPrefix("hidden") }
    let counts = uses.reduce(into: [WordingReference: Int]()) { counts, use in
      if let id = WordingID(use.key) { counts[WordingReference(id: id, version: 1)] = use.value }
    }
    return LineSearch(
      UsableWording(library, approvals: approvals, exemptions: Samples.exemptions(library), on: Samples.day),
      uses: counts)
  }

  private func found(
    _ query: String, _ wanted: LineSearch.Wanted = .init(), uses: [String: Int] = [:]
  ) -> [String] {
    Self.search(uses: uses).find(LineQuery(query), wanted).map(\.line.reference.id.text)
  }

  @Test(arguments: [
    ("collected", ["clearing"]), ("COLLECTED", ["clearing"]), ("collec", ["clearing"]), ("colected", ["clearing"]),
    ("payment employer", ["wages"]), ("\"reach your account\"", ["clearing"]), ("\"account your\"", []),
    ("payment -employer", ["clearing", "hidden-account"]), ("-payment account", ["bank-account"]),
    ("tal", ["cyfrif-cy"]), ("t\u{e2}l", ["cyfrif-cy"]), ("ty", ["cyfrif-cy"]), ("nothing", []), ("zq", []),
    ("\"soon", ["clearing"]), ("--", ["bank-account", "clearing", "cyfrif-cy", "wages", "hidden-account"]),
  ])
  func finds(_ query: String, _ names: [String]) { #expect(found(query) == names) }

  @Test func titlesComeFirstAndHiddenOnesLast() {
    #expect(found("account") == ["bank-account", "clearing", "wages", "hidden-account"])
    let hidden = Self.search().find(LineQuery("closed")).first
    #expect(hidden?.hidden == [.notApproved])
  }

  @Test func intentsCountMoreThanTitlesAndUseDecidesAmongEquals() {
    let wanted = LineSearch.Wanted(intents: [Intent("income-source")].compactMap(\.self))
    #expect(found("account", wanted).first == "wages")
    #expect(found("your account", uses: ["wages": 9]).first == "wages")
    #expect(found("your account", uses: ["clearing": 9]).first == "clearing")
  }

  @Test func wishesLeaveOthersOut() {
    #expect(found("payment", .init(subject: .calculation)) == ["wages"])
    #expect(found("", .init(language: .welsh)) == ["cyfrif-cy"])
    #expect(found("", .init(nation: .northernIreland)) == [])
  }

  @Test func wholeWordsComeBeforeNearSpellings() {
    let matches = Self.search().find(LineQuery("wages")).map(\.match)
    #expect(matches == [.whole])
    #expect(Self.search().find(LineQuery("wagse")).map(\.match) == [.near])
    #expect(Self.search().find(LineQuery("wag")).map(\.match) == [.begun])
  }

  @Test func shortWordsAreNotGuessed() { #expect(found("pxy") == []) }

  @Test func hostileQueriesEndQuickly() {
    let long = String(repeating: "account ", count: 2_000) + String(repeating: "x", count: 100_000)
    #expect(found(long) == [])
    #expect(found(String(repeating: "\"", count: 10_001)).count == 5)
  }

  @Test func theWordsThatAFieldCountsAreFoundToo() throws {
    let intent = try #require(Intent("paid-not-yet-received"))
    let found = LineSearch(ShippedFiles.usable).find(
      LineQuery("bank days"),
      LineSearch.Wanted(intents: [intent], language: .english, nation: .greatBritain))
    #expect(found.map(\.line.reference).contains("missing-payment-clearing v1"), "the example of the README")
    #expect(found.first?.line.header.intents.contains(intent) == true)
  }

  @Test func everyIntentOfTheShippedLinesIsKnown() {
    let used = Set(ShippedFiles.library.lines.values.flatMap(\.header.intents))
    #expect(!used.isEmpty && used.isSubset(of: Intent.known))
    #expect(Set(Intent.known).count == Intent.known.count)
  }
}
