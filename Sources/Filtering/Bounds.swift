/// A condition on something that has an order.
public enum Bounds<Value: Hashable & Sendable>: Hashable, Sendable {
  case exactly(Value)
  case below(Value)
  case atMost(Value)
  case above(Value)
  case atLeast(Value)
  /// From the first to the second, both included.
  case between(Value, Value)

  /// The condition in the filter language, each value printed by the given function.
  func text(_ print: (Value) -> String) -> String {
    switch self {
    case .exactly(let value): print(value)
    case .below(let value): "<" + print(value)
    case .atMost(let value): "<=" + print(value)
    case .above(let value): ">" + print(value)
    case .atLeast(let value): ">=" + print(value)
    case .between(let first, let last): "\(print(first))..\(print(last))"
    }
  }

  /// Reads `x`, `<x`, `<=x`, `>x`, `>=x`, `x..y`, `x..` or `..y`; nil where a value cannot be read.
  init?(_ text: String, read: (String) -> Value?) {
    func value(_ start: Int) -> Value? { read(String(text.dropFirst(start))) }
    if text.hasPrefix("<=") {
      guard let value = value(2) else { return nil }
      self = .atMost(value)
    } else if text.hasPrefix(">=") {
      guard let value = value(2) else { return nil }
      self = .atLeast(value)
    } else if text.hasPrefix("<") {
      guard let value = value(1) else { return nil }
      self = .below(value)
    } else if text.hasPrefix(">") {
      guard let value = value(1) else { return nil }
      self = .above(value)
    } else if let dots = text.dots {
      let (head, tail) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
      switch (head.isEmpty, tail.isEmpty) {
      case (true, true): return nil
      case (true, false):
        guard let last = read(tail) else { return nil }
        self = .atMost(last)
      case (false, true):
        guard let first = read(head) else { return nil }
        self = .atLeast(first)
      case (false, false):
        guard let first = read(head), let last = read(tail) else { return nil }
        self = .between(first, last)
      }
    } else {
      guard let value = read(text) else { return nil }
      self = .exactly(value)
    }
  }
}

extension String {
  /// Where the first `..` stands.
  fileprivate var dots: Range<Index>? {
    guard let first = indices.first(where: { self[$0...].hasPrefix("..") }) else { return nil }
    return first..<index(first, offsetBy: 2)
  }
}
