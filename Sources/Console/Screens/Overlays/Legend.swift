internal import SafeText

/// What the marks of the lists mean, for the foot of help.
enum Legend {
  static let lines: [SafeText] = [
    "Letters: small letters look, CAPITALS change the record or contact the client.",
    "Marks:   > you are here   * marked   ! needs the team leader now",
    "Flags:   SG! threat to life  SG abuse or child at risk  CO complaint",
    "         CHILD? child not named  CX complex  LEGAL  CofC a change of circumstances",
    "Left:    NOW at once   LATE 5h past the target   2h 05m left",
    "Email:   yes allowed   NO refused: open it to see every reason",
    "Owner:   (P.Shah) has it open now   P.Shah owns it   - nobody",
  ]
}
