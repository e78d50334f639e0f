import Casework
import Filtering
import Testing
import TestSupport

@Suite struct FilterParserTests {
  private func fault(_ text: String) -> String {
    do throws(FilterError) {
      return "read as \(try Filter(text))"
    } catch {
      return error.description
    }
  }

  @Test func printingAndReadingGiveTheSameFilter() throws {
    var generator = Generator(seed: 6)
    for _ in 0..<20_000 {
      let text = generator.filter()
      let filter = try Filter(text)
      #expect(try Filter(filter.description) == filter, "\(text)")
      #expect(try Filter(filter.description).description == filter.description)
    }
  }

  @Test(arguments: [
    ("IS:Open  Left:<240m", "is:open left:<4h"), ("channel:feedback", "source:feedback"), ("20931", "ACT-20931"),
    ("received:7d", "received:>=7d"), ("left:4h..", "left:>=4h"),
    ("subject:\"Missing Payments\"", "subject:missing-payment"),
    ("subject:sar,site", "subject:subject-access-request,site-problem"), ("client:482", "client:..482"),
    ("owner:\"me\",ME", "owner:\"me\",me"), ("team:\"a,b\"", "team:\"a,b\""), ("flag:mp", "flag:legal"), ("", ""),
  ]) func theCanonicalFormIsPrinted(text: String, printed: String) throws {
    #expect(try Filter(text).description == printed)
  }

  private static let states =
    "; there is " + (State.allCases.map(\.rawValue) + ["unsure"]).joined(separator: ", ")

  @Test(arguments: Flag.allCases) func aFlagIsFoundByItsMarkAndItsName(flag: Flag) throws {
    let marked = try Filter("flag:\(flag.mark)")
    // SG stands for two flags, and finds all that tell of danger.
    #expect(try marked == (flag.mark == "SG" ? Filter("flag:sg") : Filter("flag:\(flag.name)")))
    #expect(try Filter("flag:\(flag.name.replacing("-", with: "_"))") == Filter("flag:\(flag.name)"))
  }

  @Test func aWrongFlagListsAllThereAre() {
    let told = fault("flag:zzz")
    for flag in Flag.allCases { #expect(told.contains(flag.name), "\(told)") }
    #expect(fault("flag:link").contains("did you mean is:unlinked"))
  }

  @Test(arguments: [
    ("is:open onwer:me", "unknown word 'onwer' at column 9; did you mean owner:"),
    ("is:open missing", "unknown word 'missing' at column 9; did you mean subject:missing"),
    ("Paused", "unknown word 'Paused' at column 1; did you mean is:paused"),
    ("phone", "unknown word 'phone' at column 1; did you mean prefer:phone"),
    ("email", "unknown word 'email' at column 1; did you mean email:"),
    ("yes", "unknown word 'yes' at column 1; words end in a colon, such as is: or owner:"),
    ("-onwer:me", "unknown word 'onwer' at column 2; did you mean owner:"),
    ("is:opne", "unknown value 'opne' of is: at column 4; did you mean open" + Self.states),
    ("is:open,lat", "unknown value 'lat' of is: at column 9; did you mean late" + Self.states),
    ("left:4h", "left: at column 6 needs < or > or a range; write left:<4h or left:>4h"),
    ("left:4h..1h", "the range '4h..1h' of left: at column 6 ends before it begins; turn it round"),
    ("subject:c", "'c' of subject: at column 9 could be complaint or calculation; write more of it"),
    ("owner:", "owner: has no value at column 7; write for example -owner:any"),
    ("due:7d", "unknown value '7d' of due: at column 5; write for example due:<=tomorrow"),
    (
      "received:2026-02-30",
      "unknown value '2026-02-30' of received: at column 10; write for example "
        + "received:2026-11-01..2026-11-20"
    ),
    ("flag:child", "'child' of flag: at column 6 could be child-at-risk or child-not-named; write more of it"),
    ("hello", "unknown word 'hello' at column 1; words end in a colon, such as is: or owner:"),
    ("sort:left sort:owner", "sort: stands twice, again at column 11; leave one out"),
    ("-sort:left", "sort: cannot be negated at column 1; write sort:-left for the other direction"),
  ]) func whatCannotBeReadIsNamedWithItsPlace(text: String, message: String) { #expect(fault(text) == message) }

  @Test(arguments: [
    ("team:\"a", 6), ("team:a\"b\"", 7), ("team:\"a\"b", 6), ("\"is\":open", 1), ("is:open,,late", 9),
    ("is:open -", 10),
    ("left:<99999999h", 6), ("é: is:open", 1), ("is:open é:", 9), (":", 1), ("0", 1),
  ]) func theColumnIsCountedInCharacters(text: String, column: Int) throws {
    let error = #expect(throws: FilterError.self) { try Filter(text) }
    #expect(error?.column == column)
  }

  @Test func aTextTooLongIsRefused() {
    let tooLong = String(repeating: "is:open ", count: 101)
    #expect(throws: FilterError.self) { try Filter(tooLong) }
    #expect(throws: FilterError.self) { try Filter("team:" + String(repeating: "a", count: 1000)) }
  }

  @Test func anyBytesAreReadOrRefused() {
    var numbers = SeededNumbers(seed: 1)
    let alphabet = Array("is:open-,\"<>.=0123456789 dhteam\tsortownér\u{301}👩‍👧".unicodeScalars)
    var refused = 0
    for _ in 0..<20_000 {
      let scalars = (0..<Int.random(in: 0..<20, using: &numbers)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      do throws(FilterError) {
        let filter = try Filter(String(text))
        #expect(try Filter(filter.description) == filter)
      } catch {
        refused += 1
        #expect((1...scalars.count + 1).contains(error.column))
      }
    }
    #expect(refused > 10_000)
  }
}
