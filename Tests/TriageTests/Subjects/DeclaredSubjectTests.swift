import Casework
import Testing

@testable import Triage

@Suite struct DeclaredSubjectTests {
  static let names: [(String, Subject)] = [
    ("missing payments", .missingPayment), ("Missing Payments", .missingPayment),
    ("MISSING PAYMENTS", .missingPayment), ("missing payment", .missingPayment), ("missing_payments", .missingPayment),
    ("missing-payment", .missingPayment), ("  missing   payments  ", .missingPayment),
    ("missing payments!!!", .missingPayment), ("\"Missing payments\"", .missingPayment),
    ("Re: missing payments", .missingPayment), ("RE: re: Fw: Missing payments", .missingPayment),
    ("Fwd: missing payment", .missingPayment), ("missed payment", .missingPayment), ("late payment", .missingPayment),
    ("payment not received", .missingPayment), ("taliadau coll", .missingPayment),
    ("Taliadau ar goll", .missingPayment), ("TALIAD COLL", .missingPayment),
    ("Parthed: taliadau coll", .missingPayment),
    ("missing\u{200B} pay\u{00AD}ments", .missingPayment), ("missing\u{00A0}payments", .missingPayment),
    ("ｍissing payments", .missingPayment),
    ("submit feedback", .feedback), ("Feedback", .feedback), ("submit_feedback", .feedback), ("adborth", .feedback),
    ("Cyflwyno adborth", .feedback), ("rhoi adborth", .feedback), ("Suggestion", .feedback),
    ("general query", .generalQuery), ("General Query.", .generalQuery), ("general-query", .generalQuery),
    ("general enquiry", .generalQuery), ("general queries", .generalQuery), ("general", .generalQuery),
    ("Re: general query", .generalQuery), ("ymholiad cyffredinol", .generalQuery), ("Ymholiad", .generalQuery),
    ("cwestiwn", .generalQuery), ("other", .generalQuery),
    ("make a complaint", .complaint), ("MAKE A COMPLAINT", .complaint), ("complaint", .complaint),
    ("Complaints", .complaint), ("formal complaint", .complaint), ("make_complaint", .complaint),
    ("gwneud cwyn", .complaint), ("Gwneud Cŵyn", .complaint), ("cwyn", .complaint), ("CWYN FFURFIOL", .complaint),
    ("I want to complain", .complaint),
    ("query about calculation", .calculation), ("Query about my calculation", .calculation),
    ("calculation", .calculation), ("calculation query", .calculation), ("query_about_calculation", .calculation),
    ("Re: Query about calculation?", .calculation), ("ymholiad am gyfrifiad", .calculation),
    ("Ymholiad am y cyfrifiad", .calculation), ("cyfrifiad", .calculation),
    ("query about annual assessment", .annualAssessment), ("annual assessment", .annualAssessment),
    ("Annual Review", .annualAssessment), ("yearly review", .annualAssessment),
    ("annual_assessments", .annualAssessment), ("adolygiad blynyddol", .annualAssessment),
    ("Asesiad blynyddol", .annualAssessment), ("Ymholiad am asesiad blynyddol", .annualAssessment),
    ("ask for subject access request form", .subjectAccessRequest),
    ("subject access request form", .subjectAccessRequest), ("subject-access-request", .subjectAccessRequest),
    ("SAR", .subjectAccessRequest), ("sar form", .subjectAccessRequest), ("DSAR", .subjectAccessRequest),
    ("cais gwrthrych am wybodaeth", .subjectAccessRequest),
    ("problem with the site", .siteProblem), ("Problem with site", .siteProblem),
    ("problem with the website", .siteProblem), ("site-problem", .siteProblem), ("Website problem!", .siteProblem),
    ("Problem gyda'r wefan", .siteProblem), ("problem gyda\u{2019}r wefan", .siteProblem),
    ("Can't log in", .siteProblem), ("technical problem", .siteProblem),
  ]

  @Test(arguments: names) func readsNames(text: String, subject: Subject) {
    let meaning = DeclaredSubject(text).meaning()
    #expect(meaning?.subject == subject)
    #expect(meaning?.reading == .name)
  }

  @Test(arguments: [
    ("mising payments", Subject.missingPayment), ("missing paymetns", .missingPayment),
    ("missng payemnt", .missingPayment), ("taliadua coll", .missingPayment), ("submit feedbak", .feedback),
    ("fedback", .feedback), ("adbroth", .feedback), ("genral query", .generalQuery),
    ("general qurey", .generalQuery), ("ymholiad cyfredinol", .generalQuery), ("make a complant", .complaint),
    ("complaitn", .complaint), ("gwnued cwyn", .complaint), ("query about calcualtion", .calculation),
    ("qeury about calculaton", .calculation), ("calculatoin", .calculation), ("ymholiad am gyfrifad", .calculation),
    ("query about annual assesment", .annualAssessment), ("anual review", .annualAssessment),
    ("asesiad blynydol", .annualAssessment), ("subject acess request", .subjectAccessRequest),
    ("ask for subject access reqest form", .subjectAccessRequest), ("problm with the site", .siteProblem),
    ("problem with teh website", .siteProblem), ("problem gydar wefan", .siteProblem),
  ]) func readsSlips(text: String, subject: Subject) {
    let meaning = DeclaredSubject(text).meaning()
    #expect(meaning?.subject == subject)
  }

  @Test(arguments: [
    "", " ", "?", "hello", "help please", "DEO", "re", "Re:", "Re: Re:", "x", "payment", "money", "my case", "Hi",
    "calculation / payments", "urgent!!!", "missing my children", "\u{200B}\u{200B}", "1234567", "\u{1F600}",
    "\u{041C}\u{0438}\u{0441}\u{0441}", String(repeating: "missing payments ", count: 40),
  ]) func leavesUnknownSubjectsToAPerson(text: String) {
    #expect(DeclaredSubject(text).meaning()?.subject == nil)
  }

  @Test func everyTitleAndRawValueIsAName() {
    for subject in Subject.allCases {
      #expect(DeclaredSubject(subject.title).meaning()?.subject == subject)
      #expect(DeclaredSubject(subject.rawValue).meaning()?.subject == subject)
    }
  }

  @Test func aSubjectOfTenMegabytesIsNotCompared() {
    #expect(DeclaredSubject(String(repeating: "a", count: 10_000_000)).meaning()?.subject == nil)
  }

  @Test(arguments: [(4, 0), (5, 1), (8, 1), (9, 2), (17, 2), (18, 3), (60, 3)])
  func longerNamesForgiveMore(length: Int, slips: Int) {
    #expect(DeclaredSubject.slipsAllowed(inNameOf: length) == slips)
  }
}
