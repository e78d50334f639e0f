public import Casework

/// A record that was read from one line of a spool file.
public enum IntakeRecord: Hashable, Sendable {
  /// A message of a client, and the bytes whose hash tells whether two messages say the same.
  case message(InboundMessage, content: [UInt8])
  /// A person or employer; members that this version does not know, as one JSON object.
  case client(Client, unknownMembers: String?)
  /// A case; members that this version does not know, as one JSON object.
  case `case`(Case, unknownMembers: String?)
}

/// Something to be told of a record that was taken in all the same.
public enum RecordNote: String, CaseIterable, Sendable {
  case emptyBody = "body-empty"
  case blankBody = "body-blank"
  case invisibleBody = "body-invisible"
}

/// A line that was understood.
public struct DecodedRecord: Hashable, Sendable {
  /// What it holds.
  public let record: IntakeRecord
  /// What is to be told of it.
  public let notes: [RecordNote]
}
