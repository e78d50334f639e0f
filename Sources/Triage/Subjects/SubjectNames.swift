import Casework

/// The names by which senders call the eight subjects, in English and Welsh, as `DeclaredSubject` folds them.
enum SubjectNames {
  /// Every name and the subject that it means.
  static let byName: [[UInt8]: Subject] = {
    var names: [[UInt8]: Subject] = [:]
    for (subject, list) in table {
      for name in list.split(separator: ",") { names[DeclaredSubject(String(name)).folded] = subject }
    }
    for subject in Subject.allCases {
      names[DeclaredSubject(subject.title).folded] = subject
      names[DeclaredSubject(subject.rawValue).folded] = subject
    }
    return names
  }()

  private static let table: [(Subject, String)] = [
    (
      .missingPayment,
      """
      missing payments, missing payment, missed payment, missed payments, payment missing, payments missing, late payment,
      late payments, payment not received, payments not received, no payment, unpaid maintenance, missing maintenance,
      taliadau coll, taliad coll, taliadau ar goll, taliad ar goll, taliadau a gollwyd, taliadau sydd ar goll,
      taliad hwyr, taliadau hwyr
      """
    ),
    (
      .feedback,
      """
      submit feedback, feedback, send feedback, give feedback, leave feedback, my feedback, site feedback, suggestion,
      adborth, cyflwyno adborth, rhoi adborth, anfon adborth, rhannu adborth, awgrym
      """
    ),
    (
      .generalQuery,
      """
      general query, general queries, general enquiry, general enquiries, general inquiry, general question, general, query,
      enquiry, question, other, other query, something else,
      ymholiad cyffredinol, ymholiadau cyffredinol, cwestiwn cyffredinol, ymholiad, cwestiwn, arall
      """
    ),
    (
      .complaint,
      """
      make a complaint, make complaint, complaint, complaints, complain, formal complaint, official complaint,
      submit a complaint, raise a complaint, i want to complain, i wish to complain,
      gwneud cwyn, cwyn, cwyno, cwynion, cwyn ffurfiol, cwyn swyddogol, cyflwyno cwyn
      """
    ),
    (
      .calculation,
      """
      query about calculation, query about a calculation, query about my calculation, query about calculations, calculation,
      calculations, calculation query, calculation queries, calculation enquiry, calculation question, my calculation,
      maintenance calculation, question about calculation, enquiry about calculation,
      ymholiad am gyfrifiad, ymholiad am y cyfrifiad, ymholiad am fy nghyfrifiad, ymholiad ynghylch cyfrifiad,
      ymholiad cyfrifiad, cyfrifiad, cyfrifiadau, fy nghyfrifiad, cwestiwn am gyfrifiad
      """
    ),
    (
      .annualAssessment,
      """
      query about annual assessment, query about an annual assessment, query about my annual assessment, annual assessment,
      annual assessments, annual assessment query, query about annual review, annual review, annual review query,
      yearly review, yearly assessment, my annual review,
      ymholiad am asesiad blynyddol, ymholiad am yr asesiad blynyddol, ymholiad am adolygiad blynyddol,
      ymholiad am yr adolygiad blynyddol, asesiad blynyddol, adolygiad blynyddol, adolygiad blwyddyn
      """
    ),
    (
      .subjectAccessRequest,
      """
      ask for subject access request form, ask for a subject access request form, subject access request form,
      subject access request, subject access requests, subject access, subject access form, request for subject access form,
      sar, sar form, sar request, dsar, data subject access request, data request,
      gofyn am ffurflen cais gwrthrych am wybodaeth, cais gwrthrych am wybodaeth, cais am wybodaeth gan y gwrthrych,
      ffurflen cais gwrthrych am wybodaeth, cais am fynediad at ddata gan y testun, cais am wybodaeth bersonol
      """
    ),
    (
      .siteProblem,
      """
      problem with the site, problem with site, problems with the site, problem with the website, problem with website,
      problems with website, site problem, site problems, website problem, website problems, website issue, website error,
      technical problem, technical problems, technical issue, login problem, log in problem, cannot log in, cant log in,
      problem gydar wefan, problem gydar safle, problem efor wefan, problem ar y wefan, problem gyda gwefan,
      problemau gydar wefan, problem wefan, problem dechnegol
      """
    ),
  ]
}
