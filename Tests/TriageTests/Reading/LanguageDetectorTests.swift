import Casework
import Testing

@testable import Triage

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    "Ble mae fy nhaliad i?", "Rydw i wedi cael llythyr adolygiad blynyddol", "Pam mae'r swm wedi newid?",
    "Dwi'n methu mewngofnodi i'r wefan", "Diolch yn fawr am eich help", "heb gael taliad eto mis yma",
    "Hoffwn wneud cwyn am y gwasanaeth", "Faint ddylwn i dalu ar gyfer Tomi?",
  ]) func findsWelsh(text: String) { #expect(LanguageDetector.language(of: text) == .welsh, "\(text)") }

  @Test(arguments: [
    "Where is my payment?", "no money again", "", "???", "12345", "CMS", "Llanelli office never rang me back",
    "My son Gethyn lives with me now", "Nid is not a word I know, please reply in English about my payment",
    "Dzień dobry, I am not understanding the calculation.",
  ]) func findsEnglish(text: String) { #expect(LanguageDetector.language(of: text) == .english, "\(text)") }
}
