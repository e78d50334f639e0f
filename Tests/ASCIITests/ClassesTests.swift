import ASCII
import Testing

@Suite struct ClassesTests {
  @Test func `The classes of every byte are those of its scalar`() {
    for byte in UInt8.min...UInt8.max {
      let scalar = Unicode.Scalar(byte)
      #expect(byte.isASCIIDigit == ("0"..."9").contains(scalar))
      #expect(byte.isASCIILetter == (("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)))
      #expect(byte.isASCIIAlphanumeric == (byte.isASCIIDigit || byte.isASCIILetter))
      #expect(byte.isHostLabel == (byte.isASCIIAlphanumeric || scalar == "-"))
    }
  }

  @Test func `Case changes in ASCII alone`() {
    #expect("Ŵy ÂBC-z9".lowercasedASCII == "Ŵy Âbc-z9")
    #expect("ŵy âBC-z9".uppercasedASCII == "ŵY âBC-Z9")
  }
}
