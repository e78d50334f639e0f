import Casework
import Testing

@Suite struct FlagTests {
  @Test func safeguardingFlagsAreThree() {
    #expect(Flag.allCases.filter(\.isSafeguarding) == [.suicideOrSelfHarm, .domesticAbuse, .childAtRisk])
  }

  @Test func namesAndMarksDifferAndReadBack() {
    #expect(Set(Flag.allCases.map(\.name)).count == Flag.allCases.count)
    for flag in Flag.allCases {
      #expect(Flag(name: flag.name) == flag)
      #expect(flag.mark.count <= 6)
    }
    #expect(Flag(name: "Complaint") == nil)
    #expect(Flag(name: "") == nil)
  }

  /// The bits are stored; they may not move.
  @Test(arguments: zip(Flag.allCases, [1, 2, 4, 8, 16, 32, 64, 128, 256] as [Int64])) func bits(flag: Flag, bit: Int64)
  {
    #expect(Flags([flag]).rawValue == bit)
  }

  @Test func everySetReadsBack() {
    for bits in Int64(0)..<256 {
      let flags = Flags(rawValue: bits)
      #expect(Flags(flags.all) == flags)
      #expect(flags.hasSafeguarding == (bits & 7 != 0))
      for flag in Flag.allCases { #expect(flags.contains(flag) == flags.all.contains(flag)) }
    }
  }

  @Test func doublesCountOnce() {
    #expect(Flags([.legal, .legal]) == Flags([.legal]))
    #expect(Flags([]).all == [])
  }

  @Test func theMostUrgentComesFirst() {
    #expect(
      Flags([.childNotNamed, .complaint, .suicideOrSelfHarm]).all == [.suicideOrSelfHarm, .complaint, .childNotNamed])
  }
}
