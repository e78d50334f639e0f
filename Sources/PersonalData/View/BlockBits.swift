#if arch(x86_64)
  import _Builtin_intrinsics.intel.sse2
#endif

/// Which of 64 bytes are letters, digits and blanks, a bit a byte, the first byte lowest.
struct BlockBits {
  static let size = 64

  private(set) var letters: UInt64 = 0
  private(set) var digits: UInt64 = 0
  /// Spaces and line breaks.
  private(set) var blanks: UInt64 = 0
  /// Whether something special begins among them.
  private(set) var hasSigns = false

  /// Nothing.
  init() {}

  /// The bits of 64 folded bytes.
  @unsafe @inline(__always) init(_ bytes: UnsafePointer<UInt8>) {
    var (signs, place) = (SIMDMask<SIMD16<Int8>>(repeating: false), 0)
    while place < Self.size {
      let row = unsafe UnsafeRawPointer(bytes + place).loadUnaligned(as: SIMD16<UInt8>.self)
      let isLetter = (row &- Self.each(0x61) .< Self.each(26)) .| (row .>= Self.each(0x80))
      let isDigit = row &- Self.each(0x30) .< Self.each(10)
      letters |= Self.bits(isLetter) &<< UInt64(truncatingIfNeeded: place)
      let isBlank = (row .== Self.each(Byte.space)) .| (row .== Self.each(Byte.lineFeed))
      digits |= Self.bits(isDigit) &<< UInt64(truncatingIfNeeded: place)
      blanks |= Self.bits(isBlank) &<< UInt64(truncatingIfNeeded: place)
      let isSign = (row &- Self.each(0x25) .< Self.each(2)) .| (row &- Self.each(0x3C) .< Self.each(0x21))
      signs.replace(with: isSign, where: isSign)
      place &+= 16
    }
    hasSigns = Self.bits(signs) != 0
  }

  @inline(__always) private static func each(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  /// A bit for each of sixteen answers, the first lowest.
  @inline(__always) static func bits(_ answers: SIMDMask<SIMD16<Int8>>) -> UInt64 {
    #if arch(x86_64)
      let answers = unsafe unsafeBitCast(answers, to: SIMD2<Int64>.self)
      return UInt64(UInt32(bitPattern: _mm_movemask_epi8(answers)))
    #else
      return portableBits(answers)
    #endif
  }

  /// The same without the instruction that x86 has for it.
  @inline(__always) static func portableBits(_ answers: SIMDMask<SIMD16<Int8>>) -> UInt64 {
    let places = SIMD16<UInt8>(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
    let marked = unsafe unsafeBitCast(answers, to: SIMD16<UInt8>.self) & places
    let halves = unsafe unsafeBitCast(marked, to: SIMD2<UInt64>.self)
    return (halves[0] &* Swar.ones) &>> 56 | ((halves[1] &* Swar.ones) &>> 56) &<< 8
  }

  /// Where something special begins among 64 bytes.
  @unsafe @inline(__always) static func signs(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    var (signs, place) = (UInt64(0), 0)
    while place < Self.size {
      signs |= unsafe Swar.gather(Swar.signs(Swar.load(bytes + place))) &<< UInt64(truncatingIfNeeded: place)
      place &+= 8
    }
    return signs
  }

  /// Where rows of bits begin; the block before ended with such a bit where the second is one.
  @inline(__always) static func starts(_ bits: UInt64, after last: UInt64) -> UInt64 {
    bits & ~(bits &<< 1 | last &>> 63)
  }

  /// Where those rows of ones end that begin at one of these starts and end in the block.
  @inline(__always) static func ends(_ bits: UInt64, of starts: UInt64) -> UInt64 {
    let first = starts & (0 &- starts)
    return bits &<< 1 & ~bits & (0 &- first)
  }

  /// The 64 bits from one on, with those of the next block.
  @inline(__always) static func window(_ bits: UInt64, _ next: UInt64, from bit: Int) -> UInt64 {
    let place = UInt64(truncatingIfNeeded: bit)
    return bits &>> place | (next &<< 1) &<< (63 &- place)
  }

  /// How many ones there are from a bit on; 64 where there may be more.
  @inline(__always) static func length(_ bits: UInt64, _ next: UInt64, from bit: Int) -> Int {
    (~window(bits, next, from: bit)).trailingZeroBitCount
  }

  /// How many letters a long word has at least.
  static let longRow = 10

  /// From which bits on there are as many ones as a long word has letters.
  @inline(__always) static func longRows(_ bits: UInt64, _ next: UInt64) -> UInt64 {
    let (two, nextTwo) = (bits & window(bits, next, from: 1), next & next &>> 1)
    let (four, nextFour) = (two & window(two, nextTwo, from: 2), nextTwo & nextTwo &>> 2)
    let eight = four & window(four, nextFour, from: 4)
    return eight & window(two, nextTwo, from: 8)
  }
}
