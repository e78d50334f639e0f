extension OrdinaryWords {
  /// Words that hardly anybody uses but as names: they are names in lower case too, and no misspelling of another one.
  static func isName(_ word: [UInt8]) -> Bool { names.contains(word) }

  private static let names: Set<[UInt8]> = Set(
    """
    amir angelica asia aurora austin bailey bannister bedford beryl bolton bonnie brooking browning bryony
    burnley buxton carter chandler chester clement cole constance cooper cox cruz cushing cutler dallas ed
    ellen ernest felicity garner garret garrison ginny glover goodall goodfellow greenwood hardman harper
    harries harrow hart hicks hobbs hogg hooper houston jerry john kay keeling ken kendal lacy lancaster
    lee leigh linden logan longbottom lovejoy lynch madden makepeace martin mercer mike moore nash neal
    newman newton noel oakes oliver palmer parker parsons paul payne perry peters pitman pollard potts
    proctor proudfoot reeve reeves sadler sandman sawyer scott sienna smallwood smith spicer stafford
    stokes sweeting taylor thatcher thorne tim tom truelove tyler underhill underwood vaughn vera victor
    wainwright waite wakefield warwick watts webb whitby whitehead wright
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
