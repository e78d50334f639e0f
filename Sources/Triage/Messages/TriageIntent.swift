public import Casework

/// What a client wants to know about one of the two subjects that an approved email may answer (CH-1).
public enum TriageIntent: String, CaseIterable, Sendable {
  case paidNotYetReceived = "paid_not_yet_received"
  case paymentOverdue = "payment_overdue"
  case deductionFromEarnings = "deduction_from_earnings"
  case firstPayment = "first_payment"
  case lessThanExpected = "less_than_expected"
  case directPayNoRecord = "direct_pay_no_record"
  case howWorkedOut = "how_worked_out"
  case whyChanged = "why_changed"
  case effectiveDate = "effective_date"
  case sharedCare = "shared_care"
  case incomeSource = "income_source"
  case feesCharges = "fees_charges"
  case otherChildren = "other_children"

  /// The subject whose messages have this intent.
  public var subject: Subject {
    switch self {
    case .paidNotYetReceived, .paymentOverdue, .deductionFromEarnings, .firstPayment, .lessThanExpected,
      .directPayNoRecord:
      .missingPayment
    case .howWorkedOut, .whyChanged, .effectiveDate, .sharedCare, .incomeSource, .feesCharges, .otherChildren:
      .calculation
    }
  }
}
