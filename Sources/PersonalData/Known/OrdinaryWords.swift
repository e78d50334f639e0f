/// Words that are ordinary English and somebody's name too: in lower case, or first in a sentence, they are the word.
enum OrdinaryWords {
  static func contains(_ word: [UInt8]) -> Bool { words.contains(word) }

  private static let words: Set<[UInt8]> = Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  private static let list = """
    abbey able amber angel april archer art arch ash aurora autumn bailey baker ball banks barber barn bay beach bean
    bear beck bell berry bill bird bishop black blue bliss bloom bond bonny booth bowl bowler branch brand bray bridge
    bridges bright brook brooks brown buck bull burn burns bush butcher butler call canon card carol carpenter carter
    case cash castle chance chancellor chandler charity chase chastity cherry child childs church clay clement clerk
    cliff cloud coin cole cook cooper corner court cox craft crane cross crown crystal curry daisy dale dawn day dean
    deacon dear dell destiny diamond dick doe dollar dove draper drake drew duke eden ellen elm else ernest ever
    faith falcon farmer felicity fern field fields finch fish fisher flint flora flower flowers foot ford forest
    forester forward foster fox frank freedom friend frost fuller gale gardener garland gene gill glass glen gold
    golden good goodman grace grant gray green grey ground grove guy hall hand hardy harmony harp harper hart harvest
    hazel head heart heath heather hill hills hobbs hogg holiday holly home honour hope house hunt hunter iris iron
    ivory ivy jack jade jasmine jay jewel job john joy joys judge june kay keen key king kings knight knot lake lamb
    lance land lane lark laurel law lawless lawn leaf leigh lily lock logan long lord love low luck lucky major man
    manor march marsh marshal marshall mark marks marina mason may mead mercy miles mill miller mills mint miracle moon
    moor moore more moss nash neal nettle new newman noble north oak oakes oliver olive opal page paige pain painter
    palmer park parker parks parson parsons patience paul peace peacock pearl penny perry piper pike pitt poole poor
    pope poppy porter post potter potts pound power prince price pride prior prudence queen quick rain ray reed reeves
    rich ride ridge ring rivers road robin rob rock rocks roman rose rosemary rowan ruby rule rusty sage sailor sale
    sally salmon salt sand sands sandy savage sawyer scales scarlet sexton shade sharp shepherd shore short silver
    singer singleton skinner skipper sky slater small smart smith snow sparks spear spence spring star starling
    steed steel stern stone storm street strong sue summer sun sunday sunny swan swift tanner taylor temple thatcher
    thorn thorne tidy tiger tim toll town trinity trip true turner tyler underwood usher vale valentine vera vicar
    victor viola violet virtue wade wait waite walker wall waller ward warren waters weaver webb weeks well wells west
    wheeler whit white wild wilder will willow win winter winters wise wolf wood woods woody word worth wren wright
    yard young child date name phone email address number account payment payments maintenance service services case
    office officer support council parent parents letter order receipt missed paid pay amount due bank team contact
    """
}
