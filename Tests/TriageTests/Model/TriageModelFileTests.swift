import Casework
import Testing

@testable import Triage

@Suite struct TriageModelFileTests {
  private static let model = Result { try TriageTrainer.train(examples: SmallExamples.all, seed: 7) }

  @Test func theSameSeedMakesTheSameBytes() throws {
    let again = try TriageTrainer.train(examples: SmallExamples.all, seed: 7)
    #expect(try Self.model.get().encoded == again.encoded)
    #expect(try Self.model.get().name == again.name)
  }

  @Test func anotherSeedOrOtherExamplesMakeAnotherModel() throws {
    let other = try TriageTrainer.train(examples: SmallExamples.all, seed: 8)
    #expect(try Self.model.get().encoded != other.encoded)
    #expect(other.origin.examples == (try Self.model.get().origin.examples))
    let fewer = try TriageTrainer.train(examples: Array(SmallExamples.all.dropLast()), seed: 7)
    #expect(try Self.model.get().origin.examples != fewer.origin.examples)
    #expect(fewer.origin.exampleCount == SmallExamples.all.count - 1)
  }

  @Test func aModelIsReadBackAsItWasWritten() throws {
    let model = try Self.model.get()
    let read = try TriageModel(bytes: model.encoded)
    #expect(read.encoded == model.encoded)
    #expect(read.name == model.name)
    #expect(read.origin == model.origin)
    for example in SmallExamples.all {
      #expect(read.decide(example.input) == model.decide(example.input))
    }
  }

  @Test func itLearnsWhatItWasShown() throws {
    let model = try Self.model.get()
    let right = SmallExamples.all.count { model.decide($0.input).subject == $0.label.subject }
    #expect(right * 10 >= SmallExamples.all.count * 9)
  }

  @Test func everyTruncationIsRefused() throws {
    let bytes = try Self.model.get().encoded
    for length in Array(0..<80) + Array(stride(from: 80, to: bytes.count, by: bytes.count / 40)) {
      #expect(throws: TriageModelFault.self) { try TriageModel(bytes: Array(bytes.prefix(length))) }
    }
    #expect(throws: TriageModelFault.wrongLength) { try TriageModel(bytes: bytes + [0]) }
  }

  @Test func everyChangedByteIsRefused() throws {
    let bytes = try Self.model.get().encoded
    for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
      var changed = bytes
      changed[place] ^= 0x10
      #expect(throws: TriageModelFault.self) { try TriageModel(bytes: changed) }
    }
  }

  @Test func faultsSayWhatIsWrong() throws {
    let bytes = try Self.model.get().encoded
    #expect(throws: TriageModelFault.notAModel) { try TriageModel(bytes: Array("{\"a\":1}".utf8)) }
    var other = bytes
    other[8] = 99
    #expect(throws: TriageModelFault.otherVersion) { try TriageModel(bytes: other) }
    var damaged = bytes
    damaged[bytes.count / 2] ^= 1
    #expect(throws: TriageModelFault.damaged) { try TriageModel(bytes: damaged) }
    for fault in TriageModelFault.allCases { #expect(fault.description.hasSuffix(".")) }
  }

  @Test func tooFewExamplesMakeNoModel() {
    #expect(throws: TriageTrainer.Fault.tooFewExamples(count: 3)) {
      try TriageTrainer.train(examples: Array(SmallExamples.all.prefix(3)), seed: 1)
    }
  }
}
