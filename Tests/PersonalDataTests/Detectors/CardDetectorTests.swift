import PersonalData
import Testing

@Suite struct CardDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .cardNumber) }

  static let rows = [
    "card «4111 1111 1111 1111»", "«4111111111111111»", "«4111-1111-1111-1111»", "«5555 5555 5555 4444»",
    "«378282246310005»", "«3782 822463 10005»", "«6011 1111 1111 1117»", "«5105105105105100»", "«30569309025904»",
    "«3530111333300000»", "«4222222222222»", "«2223 0031 2200 3222»", "«4111.1111.1111.1111»",
    "«4111\n1111\n1111\n1111»",
    "«4111\u{A0}1111\u{A0}1111\u{A0}1111»", "«４１１１１１１１１１１１１１１１»", "«4111\u{200B}1111\u{200B}1111\u{200B}1111»",
    "fy ngherdyn «4012888888881881»",
    "«4111 1111 1111 1111» «CARD_EXPIRY|12/27» CVV «CVV|123»",
    "card «4111111111111111», expiry «CARD_EXPIRY|09/2028», security code «CVV|4321»",
    "my visa expires «CARD_EXPIRY|01/29»", "card valid until «CARD_EXPIRY|11/26»", "cvc: «CVV|737»", "CVV2 «CVV|123»",
    "cerdyn: dod i ben «CARD_EXPIRY|03/28»", "my debit card security number is «CVV|456»",
    "4111 1111 1111 1112", "4111111111111112", "A4111111111111111", "41111111111111110000", "4111 **** **** 1111",
    "card ending 1111", "the agreement expires 12/27", "my passport expires 01/29", "order valid until 03/28",
    "the site sent security code 123456", "security code 1234 from the site", "room 123", "2024 2023 2022 2021",
    "expiry 12/27", "0000000000000000",
    "amex «3782 822463 10005» «CARD_EXPIRY|12/28» cid «CVV|4412»",
    "I gave «3782 822463 10005», then «CARD_EXPIRY|01/29», then «CVV|4471» because it's an Amex",
    "cvv not «CVV|457» but «CVV|458»",
    "wrong cvv taken, you put «CVV|459»",
    "secuirty code on card «CVV|468»",
    "card expired «CARD_EXPIRY|08/24», new one «CARD_EXPIRY|08/28»",
    "«CARD_EXPIRY|08/28» is when the card expires",
    "Cerdyn yn ddilys tan «CARD_EXPIRY|05/29»",
    "card good thru «CARD_EXPIRY|08/28»",
    "card exp «CARD_EXPIRY|1027»",
    "Your form wanted a card expiry. My bus pass expires 03/27",
    "Travel card valid until 05/26",
    "I write card: «5555 5555 5555 4444», date «CARD_EXPIRY|12/2028», small number «CVV|093»",
    "Mastercard: «5555 5555 5555 4444»\nexpires end: «CARD_EXPIRY|2028-02»",
    "CARD_NO=«5555555555554444»;;EXP=«CARD_EXPIRY|01_29»;;LICENCE_EXP=01_29",
    "Paid with this card: «5555555555554444». The DEO expires 03/28",
    "She wrote your number, 0800 083 0345, on the back of my bingo card",
    "Q: CVV, the three digits on the back?\nA: «CVV|614», card",
    "the card's cvv2 of «CVV|208»",
    "Amex «3782-822463-10005», code on the front is four figures: «CVV|7719»",
    "You have the number on the front of the card and the one on the back, «5555 5555 5555 4444» and «CVV|118»",
    "The card's fine, it doesn't run out till «CARD_EXPIRY|09/28»",
    "The back of the card reads 0345 600 1234",
    "Q. Card number?\nA. «5555 5555 5555 4444»\nQ. Three digit code?\nA. «CVV|913»",
    "My Amex is «3782 822463 10005», good through «CARD_EXPIRY|March 2027»",
  ]
}
