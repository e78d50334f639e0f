/// Why bytes are no model.
public enum TriageModelFault: String, Error, CaseIterable, Sendable, CustomStringConvertible {
  /// They do not start as a model file does.
  case notAModel = "model.magic"
  /// They are of another version of this program.
  case otherVersion = "model.version"
  /// They end too early, or go on too long.
  case wrongLength = "model.length"
  /// They were changed since they were written.
  case damaged = "model.checksum"
  /// They hold values that no training makes.
  case impossible = "model.values"

  /// What is the matter, and nothing of the content.
  public var description: String {
    switch self {
    case .notAModel: "The file is no triage model."
    case .otherVersion: "The model was made for another version of this program; train it anew."
    case .wrongLength: "The model file is cut short, or something was added to it."
    case .damaged: "The model file was changed since it was written: its checksum does not fit."
    case .impossible: "The model file holds values that no training makes."
    }
  }
}
