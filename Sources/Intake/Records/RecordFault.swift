/// What can be wrong with a record.
public enum RecordFault: String, CaseIterable, Sendable {
  case notAnObject = "record-not-an-object"
  case unknownType = "record-unknown-type"
  case unknownSchema = "record-unknown-schema"
  case missingMember = "member-missing"
  case wrongType = "member-wrong-type"
  case invalidValue = "member-invalid"
  case tooEarly = "received-too-early"
  case inFuture = "received-in-future"
  case conflict = "message-conflict"
}
