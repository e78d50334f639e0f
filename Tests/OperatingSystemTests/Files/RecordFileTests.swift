import OperatingSystem
import Testing

@Suite struct RecordFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/records" }

  init() throws { folder = try TemporaryFolder() }

  private func filled(_ count: UInt8, capacity: Int = 8) throws {
    let file = try RecordFile(path, capacity: capacity)
    for number in 0..<count { try file.append([number, 0xA5]) }
    try file.sync()
  }

  private func numbers(_ file: RecordFile) -> [UInt8] { file.found.compactMap(\.first) }

  @Test func recordsAreThereAgainInTheirOrder() throws {
    try filled(5)
    let file = try RecordFile(path, capacity: 8)
    #expect(numbers(file) == [0, 1, 2, 3, 4] && file.damaged == 0 && file.room == 3)
    #expect(file.found.allSatisfy { $0.count == RecordFile.payloadSize })
  }

  @Test func takesAllItsSpaceWhenItIsMade() throws {
    _ = try RecordFile(path, capacity: 8)
    let before = try FileReader.read(path, limit: 1 << 16).count
    try filled(8)
    #expect(before == 9 * 64)
    #expect(try FileReader.read(path, limit: 1 << 16).count == before)
    let full = try RecordFile(path, capacity: 8)
    #expect(throws: SystemError.self) { try full.append([9]) }
  }

  @Test func aNewLapForgetsTheOldOneAndCostsNoWrite() throws {
    try filled(6)
    let file = try RecordFile(path, capacity: 8)
    let before = try FileReader.read(path, limit: 1 << 16)
    try file.restart()
    #expect(try FileReader.read(path, limit: 1 << 16) == before)
    try file.append([100])
    let again = try RecordFile(path, capacity: 8)
    #expect(numbers(again) == [100] && again.damaged == 0)
  }

  @Test func everyFlippedBitIsSeenAndNothingWrongIsRead() throws {
    try filled(3)
    let good = try FileReader.read(path, limit: 1 << 16)
    for bit in 64 * 8..<256 * 8 {
      var bad = good
      bad[bit / 8] ^= 1 << UInt8(bit % 8)
      try AtomicFile.write(path, bad)
      let file = try RecordFile(path, capacity: 8)
      let lost = UInt8(bit / 8 / 64 - 1)
      #expect(numbers(file) == [0, 1, 2].filter { $0 != lost } && file.damaged >= 1, "bit \(bit)")
      #expect(file.room == 0, "nothing is written over what is not yet settled")
    }
  }

  /// The machine stops in the middle of a write: every length of a record that is there in part.
  @Test func aTornRecordIsNoRecord() throws {
    try filled(3)
    let good = try FileReader.read(path, limit: 1 << 16)
    for kept in 1..<64 {
      var bad = good
      for index in 3 * 64 + kept..<4 * 64 { bad[index] = 0 }
      try AtomicFile.write(path, bad)
      let file = try RecordFile(path, capacity: 8)
      #expect(numbers(file) == [0, 1] && file.damaged == 1, "\(kept) bytes")
    }
  }

  @Test func aRecordThatIsGoneFromTheMiddleIsSeen() throws {
    try filled(3)
    var bad = try FileReader.read(path, limit: 1 << 16)
    for index in 128..<192 { bad[index] = 0 }
    try AtomicFile.write(path, bad)
    #expect(try RecordFile(path, capacity: 8).damaged == 1)
  }

  @Test func aDamagedFileIsMadeAnewOnlyWhenItIsSettled() throws {
    try filled(3)
    var bad = try FileReader.read(path, limit: 1 << 16)
    bad[130] ^= 1
    try AtomicFile.write(path, bad)
    let file = try RecordFile(path, capacity: 8)
    let identity = file.identity
    try file.restart()
    try file.append([7])
    let again = try RecordFile(path, capacity: 8)
    #expect(numbers(again) == [7] && again.damaged == 0 && again.identity == identity)
  }

  @Test func aFileThatIsNoneOfOursIsMovedAsideAndAnotherOneMade() throws {
    try AtomicFile.write(path, Array("not a journal".utf8))
    let file = try RecordFile(path, capacity: 8)
    #expect(file.damaged == 1 && file.found.isEmpty)
    #expect(try FileReader.read(path + ".damaged", limit: 64) == Array("not a journal".utf8))
  }

  @Test func aFileThatWasCutIsReadAsFarAsItGoes() throws {
    try filled(5)
    try AtomicFile.write(path, Array(try FileReader.read(path, limit: 1 << 16).prefix(64 * 3 + 10)))
    let file = try RecordFile(path, capacity: 8)
    #expect(numbers(file) == [0, 1] && file.damaged > 0)
  }

  @Test func anotherFileHasAnotherIdentity() throws {
    let other = try RecordFile(folder.path + "/other").identity
    #expect(try RecordFile(path).identity != other)
  }

  @Test func aFileThatIsSetAsideIsMadeAnewUnderAnotherIdentity() throws {
    try filled(3)
    let file = try RecordFile(path, capacity: 8)
    file.setAside()
    let again = try RecordFile(path, capacity: 8)
    #expect(again.found.isEmpty && again.damaged == 0 && again.identity != file.identity)
    #expect(try FileReader.read(path + ".damaged", limit: 1 << 16).count == 9 * 64)
  }

  @Test func aFileKeepsItsCapacityUntilItIsMadeAnew() throws {
    try filled(3)
    let file = try RecordFile(path, capacity: 20)
    #expect(numbers(file) == [0, 1, 2] && file.damaged == 0 && file.room == 5)
    try file.restart()
    #expect(file.room == 20)
    try file.append([9])
    let again = try RecordFile(path, capacity: 20)
    #expect(numbers(again) == [9] && again.identity == file.identity && again.room == 19)
  }
}
