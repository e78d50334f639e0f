import Casework

/// Tells Welsh from English by the little words that every sentence of each has.
enum LanguageDetector {
  /// The language that more words speak for; English where none does, because the desk answers in it by default.
  static func language(of features: Features) -> Language {
    features.languages.welsh * 2 > features.languages.english && features.languages.welsh > 0 ? .welsh : .english
  }

  /// The language of a text.
  static func language(of text: String) -> Language {
    var features = Features()
    count(TextScan(text), in: &features)
    return language(of: features)
  }

  /// Counts the words of each language; longer Welsh words count as well by letters that English does not put together.
  static func count(_ scan: TextScan, in features: inout Features) {
    for word in scan.words where !word.isNumeric {
      if welsh.contains(word.key) {
        features.languages.welsh += 1
      } else if english.contains(word.key) {
        features.languages.english += 1
      }
    }
  }

  private static let welsh = keys(
    """
    mae maer dwi dw dwin rydw rydwi rydwin rwy rwyf rwyn rydych rydyn rydym ydw ydy ydyw ydi ydych ydyn yw yn yr fy eich ein eu \
    ddim wedi gan gyda gydar efo ar ir or ac neu ond os gwelwch dda diolch sut pam pryd beth pwy ble faint oes allwch \
    gallwch alla allaf allai hoffwn eisiau isio angen heb dal eto hwn hon hyn hynny mor iawn fydd bydd oedd oeddwn roedd \
    roeddwn cael gael ges cefais wnaeth wneud gwneud mynd dod taliad taliadau daliad nhaliadau cyfrifiad cyfrifo \
    plentyn plant mhlant mhlentyn blynyddol adolygiad arian wythnos mis misoedd ers heddiw ddoe llythyr neges ateb \
    rhywun unrhyw dydw dydi dyw does doedd nid nad peidiwch mab merch fab ferch tad mam ei dy fi ti chi ni nhw am \
    ataf atoch wrth wrthyf wrtha rhag dros trwy drwy gwasanaeth cwyn gwefan mewngofnodi cyfeiriad newydd swydd \
    helo annwyl shwmae bore prynhawn cofion hefyd achos oherwydd felly pan mewn rhoi talu thalu dalu byw bod fod
    """)
  private static let english = keys(
    """
    the and is are was were be been to of for in on at it its this that with my your his her you i he she they we not \
    dont have has had do does did can could will would what when why how where who please thank thanks but if so \
    because about from get got just been there their them me payment money since now still no yes or by as up out all \
    need want know said told pay paid week month year child children account letter case help any
    """)

  private static func keys(_ list: String) -> Set<UInt64> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { WordKey($0.utf8).value })
  }
}
