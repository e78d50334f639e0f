extension OrdinaryWords {
  /// Words that hardly anybody uses but as names: they are names in lower case too, and no misspelling of another one.
  static func isName(_ word: [UInt8]) -> Bool { names.contains(word) }

  private static let names: Set<[UInt8]> = Set(
    """
    amir amity angelica ani aria arias asia aurora austin bailey bannister beau bedford beryl blackwood
    bolton bonnie brooking browning bryony burnley buxton cairo carter chandler chelsea chester clement
    cole constance cooper cox cruz cumming cushing cutler dallas devon downing ed eddy eden ellen emir
    ernest felicity garner garret garrison ginny glover goodall goodenough goodfellow goodman greenwood
    grimes gunning halifax hampton hardman haring harper harries harrow hart hays hereford hicks hillier
    hobbs hocking hogg hooper houston india israel jerry jewell john kay keeling ken kendal kent kenya
    lacy lancaster lee leeds leigh lincoln linden llwyd logan london longbottom lopes lovejoy lynch
    macintosh madden makepeace manning marshall martin matt mercer mike moel moore nash neal newman newton
    noel nova oakes oliver orion palmer parker parsons paul payne perry peters pitman pollard polly poole
    potts proctor proudfoot reeve reeves reis roman rutland sadler sally sandman sawyer scott sears sera
    sienna skinner smallwood smith snider sonny spence spicer spiller spooner stafford stiller stokes
    sweeting swisher taylor thatcher thorne tim tom toogood trinity truelove turner twain twining tyler
    underhill underwood vaughn venus vera verity victor wainwright waite wakefield waller wanner warwick
    washington watts webb wheeler whitby whitehead woodman wright yock york zion
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// Welsh words that are names too: with a capital they are the name wherever they stand, for in English they mean nothing.
  static func isWelshName(_ word: ArraySlice<UInt8>) -> Bool { welshNames.contains { word.elementsEqual($0) } }

  private static let welshNames = "afon awel celyn eira enfys haf heulwen seren"
    .split(separator: " ").map { Array($0.utf8) }
}
