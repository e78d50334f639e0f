import PersonalData
import Testing

@Suite struct BankDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .bankAccount) }

  static let rows = [
    "account number «12345678»", "acc no: «12345678»", "a/c «12345678»", "my account is «1234 5678»",
    "sort code «SORT_CODE|12-34-56»", "Sort code: «SORT_CODE|123456»", "s/c «SORT_CODE|12 34 56»",
    "sortcode «SORT_CODE|12.34.56»",
    "«SORT_CODE|12-34-56» «12345678»", "«SORT_CODE|123456» «12345678»", "«SORT_CODE|12-34-56», «12345678»",
    "sort code «SORT_CODE|12-34-56» account «12345678»", "account «12345678» sort code «SORT_CODE|12-34-56»",
    "«12345678» «SORT_CODE|12-34-56»", "cod didoli «SORT_CODE|12-34-56», rhif cyfrif «12345678»",
    "fy nghyfrif yw «12345678»", "sort code\n«SORT_CODE|12-34-56»\naccount\n«12345678»",
    "sort code «SORT_CODE|12–34–56»", "sort code «SORT_CODE|１２-３４-５６»", "sort code «SORT_CODE|12\u{200B}-34-56»",
    "account number is «12345678».", "bank account «12345678»",
    "sort code and account number «SORT_CODE|12-34-56» «12345678»",
    "a/c no «12345678»", "acct «12-34-56-78»",
    "12-34-56", "12345678", "ticket 12345678", "on 12-03-24 we paid", "account ACT-12345678", "sort it out by 2024",
    "account ending 5678", "account ****5678", "my account. Ticket 12345678 is open", "record 20240312",
    "account 123456789012345", "£12345678", "12/03/2024 and 05/06/2024",
    "bank details: «SORT_CODE|20 00 00» / «12345678»",
    "with sort code «SORT_CODE|20-00-00» acc number «12345678» thanks",
    "The one that's dead is «04639308», and the one that's alive is «81527035», both my accounts",
    "please pay it into «24377937» at Lloyds",
    "ac no «30271854»",
    "They opened me a new one, «SORT_CODE|21-93-53» then «12345678», just my name on it",
    "He pays by account card, confirmation 88214407, and the bank sees nothing",
    "That sort of thing, 12-03-24 and 14-03-24, keeps happening",
    "Sort this by 30/11/26",
    "Case opened 20240311, account in dispute",
    "sort code «SORT_CODE|10.60.11»\naccount «43301385»\nopened 10.06.11",
    "Acc no «99735545» s/c «SORT_CODE|135020», and 997355 is the cheque",
    "tenancy agreed (12m from 01/09/26) ok; a/c «85633660» ok",
    "My parking ticket was 62543800; sort code «SORT_CODE|62.54.38» account «28528210»",
    "For the direct debit use the joint one at Nationwide, «55104477», not mine",
    "bank is santander 8 digit «55104480» 6 digit «SORT_CODE|09-01-27»",
    "Account: «99225744»\nAmount: £51.92\nThe request number is 20177338.",
    "Account number is «85157882». My letters were numbered 85157883 and 85157884.",
    "Any query call Aled in accounts, «PHONE|(029) 2018 0563»",
    "payer,sort,acct,rundate\nWarehouse 2,«SORT_CODE|73-95-56»,«9383 5327»,20260731",
    "sc/ac: «SORT_CODE|18-73-60» / «66-65-67-11», as from 18-03-26",
    "sort on its own «SORT_CODE|789-285», account «52509108»",
    "sortcode?? its this i think\n«SORT_CODE|507844»\ni got it off the front of my card",
  ]
}
