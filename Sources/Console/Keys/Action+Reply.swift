extension Action {
  static let replies: [Action] = []
}
