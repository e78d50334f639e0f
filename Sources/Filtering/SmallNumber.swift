internal import ASCII

extension String {
  /// The number that the text writes in 1 to 5 ASCII digits; nil for anything else.
  var smallNumber: Int64? { (1...5).contains(utf8.count) && utf8.allSatisfy(\.isASCIIDigit) ? Int64(self) : nil }
}
