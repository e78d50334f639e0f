import TestSupport
import Testing

@testable import PersonalData

@Suite struct BlockBitsTests {
  @Test func everyByteIsWhatByteSaysOfIt() {
    for first in stride(from: 0, to: 256, by: BlockBits.size) {
      let bytes = (0..<BlockBits.size).map { UInt8(first + $0) }
      let (bits, signs) = unsafe bytes.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map { unsafe (BlockBits($0), BlockBits.signs($0)) } ?? (BlockBits(), 0)
      }
      for (place, byte) in bytes.enumerated() where !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
        #expect(bits.letters >> UInt64(place) & 1 == (Byte.isLetter(byte) ? 1 : 0))
        #expect(bits.digits >> UInt64(place) & 1 == (Byte.isDigit(byte) ? 1 : 0))
        #expect(signs >> UInt64(place) & 1 == ("%&<=>?@[\\".utf8.contains(byte) ? 1 : 0))
      }
      #expect(bits.hasSigns == (signs != 0))
    }
  }

  @Test func aRowOfBitsIsAsLongAsItsWord() {
    #expect(BlockBits.length(0b0111_0110, 0, from: 1) == 2)
    #expect(BlockBits.length(0b0111_0110, 0, from: 4) == 3)
    #expect(BlockBits.length(0b11 << 62, 0b101, from: 62) == 3)
    #expect(BlockBits.length(~0, ~0, from: 0) == 64)
    #expect(BlockBits.starts(0b0111_0110, after: 0) == 0b0001_0010)
    #expect(BlockBits.starts(0b11, after: 1 << 63) == 0)
  }

  @Test func theInstructionGathersWhatArithmeticDoes() {
    var random = SeededNumbers(seed: 4)
    for _ in 0..<1000 {
      let row = SIMD16<UInt8>.random(in: 0...0xFF, using: &random)
      let answers = row .< SIMD16(repeating: UInt8.random(in: 0...0xFF, using: &random))
      let bits = (0..<16).reduce(UInt64(0)) { $0 | (answers[$1] ? 1 : 0) << UInt64($1) }
      #expect(BlockBits.bits(answers) == bits && BlockBits.portableBits(answers) == bits)
    }
  }

  @Test func rowsEndWhereTheirWordDoes() {
    var random = SeededNumbers(seed: 5)
    for _ in 0..<1000 {
      let (bits, last) = (random.next() | random.next(), random.next())
      let starts = BlockBits.starts(bits, after: last)
      let ends = (0..<64).filter { starts >> UInt64($0) & 1 == 1 }.map { $0 + BlockBits.length(bits, 0, from: $0) }
        .filter { $0 < 64 }
      #expect(BlockBits.ends(bits, of: starts) == ends.reduce(UInt64(0)) { $0 | 1 << UInt64($1) })
    }
  }

  @Test func longRowsBeginWhereTenBitsFollow() {
    for length in 1...40 {
      for first in 0..<60 {
        let row = (0..<length).map { first + $0 }
        let bits = row.filter { $0 < 64 }.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
        let next = row.filter { (64..<128).contains($0) }.reduce(UInt64(0)) { $0 | 1 << UInt64($1 - 64) }
        let starts = row.filter { $0 < 64 && first + length - $0 >= BlockBits.longRow }
        #expect(BlockBits.longRows(bits, next) == starts.reduce(UInt64(0)) { $0 | 1 << UInt64($1) })
      }
    }
  }

  /// Words, numbers and signs at every place round the ends of blocks are read as they are anywhere else.
  @Test func whatStandsAcrossBlocksIsReadWhole() {
    for blanks in 0..<200 {
      let scan = Scan(TextView(String(repeating: " ", count: blanks) + "password 20457731 a@b"))
      #expect(scan.marks.map { Int($0.start) } == [blanks] && scan.marks.map { Int($0.end) } == [blanks + 8])
      #expect(scan.runs.map(\.range) == [(blanks + 9)..<(blanks + 17)])
      #expect(scan.ats == [blanks + 19])
    }
  }

  /// Every word that is marked wherever it stands is marked among others.
  @Test func everyWordIsMarked() throws {
    let quiet = Words.quiet
    for (words, list) in Lexicon.lists where !words.isDisjoint(with: .marked) && words != .birth {
      for word in list.split(whereSeparator: \.isWhitespace) where word.utf8.count <= Lexicon.longestWord {
        let bytes = Array(word.utf8)
        let entry = try #require(Lexicon.all.lookUp(bytes, 0, bytes.count))
        guard entry.words.isDisjoint(with: quiet) else { continue }
        let scan = Scan(TextView("ze \(word) ze"))
        #expect(scan.marks.map(\.words) == [entry.words], "\(word)")
      }
    }
  }
}
