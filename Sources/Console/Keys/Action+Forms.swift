extension Action {
  static let forms: [Action] = []
}
