import Casework
import Testing
import Wording

/// What the record puts into the fields of a wording, as a draft shows it and as the client reads it.
@Suite struct RecordNamesTests {
  @Test func whatTheRecordFillsIsWhatTheClientReads() throws {
    let template = try #require(Samples.library().templates.values.first)
    guard case .readOnly(let phrase) = try #require(template.paragraphs.first).kind else {
      Issue.record("the greeting is no read-only paragraph")
      return
    }
    let fields = phrase.segments.compactMap { if case .field(let field) = $0 { field } else { nil } }
    #expect(fields.compactMap { Samples.names.text(of: $0, in: .english) } == ["Amina"])
    var nameless = Samples.names
    nameless.client = ClientText("<none>")
    #expect(fields.allSatisfy { nameless.text(of: $0, in: .english) == nil })
  }

  @Test func whatACaseworkerFillsIsNotTheRecords() throws {
    let line = try #require(Samples.library().lines.values.first)
    #expect(line.fieldsToFill.count == 2)
    #expect(line.fieldsToFill.allSatisfy { Samples.names.text(of: $0, in: .english) == nil })
  }
}
