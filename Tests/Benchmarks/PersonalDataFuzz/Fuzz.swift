import PersonalData

/// libFuzzer's entry: any bytes are scanned, with a record and without, and every span must lie within the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  var end = 0
  for span in PersonalData.findings(in: text, known: Record.known) {
    precondition(span.scalars.lowerBound >= end && span.bytes.upperBound <= text.utf8.count)
    end = span.scalars.upperBound
  }
  _ = PersonalData.scan(text)
  return 0
}

private enum Record {
  static let known: KnownValues = {
    var fields = KnownFields()
    (fields.name, fields.otherParent, fields.dateOfBirth) = ("Amélie Kowalska", "Mark O'Hara-Price", "1990-04-03")
    (fields.nino, fields.postcode, fields.phone) = ("AB123456C", "CF10 3AT", "07700 900123")
    (fields.email, fields.childNames) = ("amelie.kowalska@example.org", ["Rhys", "Mary-Jane"])
    return KnownValues(fields: fields)
  }()
}
