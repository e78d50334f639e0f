/// A filter for whoever stores activities: what can be asked of the columns, and what is left to look at afterwards.
public struct FilterQuery: Hashable, Sendable {
  /// One column to order by; nulls come last either way.
  public struct Order: Hashable, Sendable {
    /// The column.
    public var column: Condition.Column
    /// Whether the greatest comes first.
    public var isDescending: Bool
    /// Whether a restricted record counts as null here, so that its place in the list tells nothing of it.
    public var hidesRestricted: Bool
  }

  /// All of these must hold; plain comparisons stand on their own, so that partial indexes can be used.
  public var conditions: [Condition]
  /// Terms that the columns cannot answer: each activity found is matched against them.
  public var residual: [Filter.Term]
  /// The order: safeguarding first, then what was asked for, then the time left, then the number.
  public var order: [Order]
}

extension FilterQuery {
  /// Everything that whoever asks may see, in no order.
  public static func everything(from viewpoint: Viewpoint) -> FilterQuery {
    let conditions: [Condition] = viewpoint.seesRestricted ? [] : [.compare(.restricted, .isNumber([0]))]
    return FilterQuery(conditions: conditions, residual: [], order: [])
  }
}

extension Filter {
  /// The query of the filter, with days and lengths of time settled.
  public func query(from viewpoint: Viewpoint) -> FilterQuery {
    var query = FilterQuery(conditions: [], residual: [], order: order)
    for term in effectiveTerms {
      if let condition = term.condition(from: viewpoint) {
        query.conditions += condition.conjuncts.filter { !query.conditions.contains($0) }
      } else {
        query.residual.append(term)
      }
    }
    query.conditions += FilterQuery.everything(from: viewpoint).conditions
    return query
  }

  private var order: [FilterQuery.Order] {
    let sort = sort ?? Sort(.left)
    let column: Condition.Column =
      switch sort.key {
      case .left: .dueAt
      case .received: .receivedAt
      case .owner: .owner
      case .team: .team
      case .subject: .subject
      }
    let first = FilterQuery.Order(
      column: column, isDescending: sort.isDescending, hidesRestricted: sort.key == .subject)
    let rest: [Condition.Column] = column == .dueAt ? [.id] : [.dueAt, .id]
    return [FilterQuery.Order(column: .safeguarding, isDescending: true, hidesRestricted: false), first]
      + rest.map { FilterQuery.Order(column: $0, isDescending: false, hidesRestricted: false) }
  }
}

extension Condition {
  /// The conditions that must all hold for this one to.
  var conjuncts: [Condition] {
    switch self {
    case .all(let conditions): conditions.flatMap(\.conjuncts)
    case .any(let conditions) where conditions.count == 1: conditions.flatMap(\.conjuncts)
    default: [self]
    }
  }
}
