import Casework

/// Finding of personal data in text, in linear time and without a record to compare with.
public enum PersonalData {
  /// What any reader would take as personal data in a text, in order and without overlaps; used to lint wording.
  public static func scan(_ text: String) -> [Finding] { scan(text, known: nil) }

  /// The same, with the values that the record holds of the people on the case.
  public static func scan(_ text: String, known: KnownValues?) -> [Finding] {
    find(in: TextView(text), known: known, scope: .viewing)
  }

  static func find(in view: TextView, known: KnownValues?, scope: KnownPattern.Scope) -> [Finding] {
    var view = view
    MaskShape.blank(&view)
    var hits: [Hit] = []
    // What touched a value may be one itself once that is out of the way; so a mask reveals nothing new.
    for _ in 0..<mostRounds {
      let found = Merging.merged(round(in: view, known: known, scope: scope))
      if found.isEmpty { break }
      for hit in found { view.blank(hit.range) }
      hits += found
    }
    return Merging.findings(hits, in: view)
  }

  private static let mostRounds = 8

  private static func round(in view: TextView, known: KnownValues?, scope: KnownPattern.Scope) -> [Hit] {
    let scan = Scan(view)
    var hits: [Hit] = []
    if let known { known.find(in: scan, scope: scope, into: &hits) }
    if !scan.runs.isEmpty || !scan.ats.isEmpty || !scan.marks.isEmpty {
      for detector in Detectors.all { detector.find(in: scan, into: &hits) }
    }
    return hits.filter { !view.bytes[$0.range].contains(Byte.blanked) }
  }
}
