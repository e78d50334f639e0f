/// The Latin letters that canonically are a letter with one or two accents, a row for each letter with it in front.
enum AccentedLetters {
  /// The letter without its accents for each of them.
  static let bases: [UInt32: UInt8] = {
    var bases: [UInt32: UInt8] = [:]
    for row in rows.split(separator: "\n") {
      guard let letter = row.utf8.first else { continue }
      for scalar in row.unicodeScalars.dropFirst() { bases[scalar.value] = letter }
    }
    return bases
  }()

  private static let rows = """
    aÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ
    bḂḃḄḅḆḇ
    cÇçĆćĈĉĊċČčḈḉ
    dĎďḊḋḌḍḎḏḐḑḒḓ
    eÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ
    fḞḟ
    gĜĝĞğĠġĢģǦǧǴǵḠḡ
    hĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ
    iÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị
    jĴĵǰ
    kĶķǨǩḰḱḲḳḴḵ
    lĹĺĻļĽľḶḷḸḹḺḻḼḽ
    mḾḿṀṁṂṃ
    nÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ
    oÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ
    pṔṕṖṗ
    rŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ
    sŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ
    tŢţŤťȚțṪṫṬṭṮṯṰṱẗ
    uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự
    vṼṽṾṿ
    wŴŵẀẁẂẃẄẅẆẇẈẉẘ
    xẊẋẌẍ
    yÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ
    zŹźŻżŽžẐẑẒẓẔẕ
    """
}
