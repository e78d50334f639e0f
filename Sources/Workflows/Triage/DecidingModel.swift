internal import Casework
internal import Cryptography
internal import OperatingSystem
internal import Settings
internal import Storage
internal import Triage

/// What classifies the messages that come in: the live model, or, where it cannot be read, the drop-down with everything
/// left to a person.
struct DecidingModel: SubjectClassifier {
  /// What decides.
  private enum Means {
    case model(TriageModel)
    case fallback(DeclaredSubjectClassifier)
  }

  private let means: Means
  /// Why the model cannot be used; nil where it can.
  let fault: String?

  /// The model that is live in a store, else the one that came with the program.
  ///
  /// Messages are taken in whatever becomes of the model: without one nothing is sure, so nothing is answered by email.
  init(settings: Settings, session: ReadSession) throws {
    let bytes: [UInt8]
    do {
      if let live = try session.liveModels(limit: 1).first?.digest {
        bytes = try session.triageModelBytes(live) ?? []
      } else {
        bytes = try FileReader.read(settings.triageModelPath, limit: TriageModel.largestFile)
      }
      means = .model(try TriageModel(bytes: bytes))
      fault = nil
    } catch let error as StorageError {
      throw error
    } catch {
      means = .fallback(DeclaredSubjectClassifier())
      fault = "\(error)"
    }
  }

  /// What was made of a message.
  func classify(_ message: InboundMessage) -> TriageResult {
    switch means {
    case .model(let model): return model.classify(message)
    case .fallback(let classifier):
      var result = classifier.classify(message)
      result.classification.isUnsure = true
      return result
    }
  }
}

extension TriageResult {
  /// The classification with everything that is kept beside it.
  var kept: Classification {
    var kept = classification
    kept.runnerUp = runnerUp
    kept.runnerUpConfidence = runnerUpConfidence
    kept.intent = intent?.rawValue
    kept.language = language
    return kept
  }
}
