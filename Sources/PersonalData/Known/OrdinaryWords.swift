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
    rush melody dance dancer pleasant friendly gay sweet bitter early late last first third sober happy merry
    jolly noel christmas easter lent august january monday tuesday friday banner baron barrow bass beadle beaver
    bender best better birch bland bolt bone book boot border born bottom bough bow box boy brace brain brass
    brave bread brew brick bride brief brittle broad broom brush buckle bud buggy bullock bunting burden burger
    burrow bust button buzz cable cage cake camp candle candy cannon cape care carry cart carve cave chain chalk
    chamber champion chant chaplain chapel chapter charm chart chaser chat cheer cheese chest chew chick chief
    chin chip choice choir clan clarity clasp claw clean clear clever climb cloak clock close cloth clove clover
    coach coal coast coat cock coffee cold collar colt comfort common concord constant copper coral cord cork
    corn cotton counsel count counter country courage cousin coward cowboy crab crisp crook crow crowd cruel
    crump crush cull cup curl curtain cushing custom cutler cutter damp dark dash daughter death deed deep deer
    delight den dent deputy desire dew dial dice dig dine dish dodge dog dolphin door double dough down dozen
    drain dream dress drift drill drink drive drop drum dry duck duff dull dust dusk duty eager eagle earl earth
    ease east easy ebony edge eight elder ember emerald emery end england english essence evening evergreen
    every eye fable fair fairy faithful fall fallow fame fan fancy far fare farm farrow fast father favour fawn
    fear feather fell fellow felt fence fender ferry fiddler fight file fill final fine finger fire firm
    fisherman flag flame flash flat fleet flight flood floor flour flow flute fly foal fog folk follow folly
    force forge fork form fort fortune found fountain frame free french fresh friar frog frond fruit full fun
    fury gain gallant galley game gap garden garner garrison gate gates gem general gentle gentry giant gift
    ginger girl given glad glade gleam glory glove glow goat god gore gorge gosling grain grand grange grass
    grave gravel great grief grill grip grit groom group growth guard guest guide gull gunner gust hack hair
    hale half ham hammer handy harbour hard hare harm harrow haste hat hatch hatter haven hawk hawker hay heal
    health hearth heaven hedge heir helm help herald herb herd hero heron herring hide high hike hinge hive
    hobby holder hole hollow honest honey hood hook hooper horn hornet horse hose host hound hour howl hull
    humble hush ice ideal idol inch ink inn isle jacket jam jazz jealous jet jest journey juniper jury just
    justice keel keeper kettle kid kiln kind kingdom kiss kitchen kite kitty kneel knife knock lace lad ladder
    lady lamp landing landmark lantern large lass latch later laud laugh lavender lawyer lay lead leader lean
    leap leather leave ledger left legend lemon leopard less lesser level liberty lid life light lilac lime limb
    line link lion lip little live lively load loan lodge loft loop loom loose lot loud lovely lover loyal lunar
    lunch mace magic maid maiden main maker male mallet malt mane mantle maple marble mare mariner market marrow
    mast master match mate matter mayor maze meadow meadows meal means measure medley meek meet mellow melon
    mention merchant merit mermaid message metal middle midnight might mild milk minor mirth mist misty mitten
    moat mobile model mole money monk month moody moonlight moose moral morning mother motion mount mountain
    mouse mouth mud mule mull muse mustard myrtle nail nature nave near neat neck need needle nest net never
    nice nickel night nightingale nine noon norm note novel nun nurse nut oaks oat oats ocean odd offer oil old
    onion open orange orchard orchid orders organ orient other otter owl own ox pace pack paddock pale palm pan
    pantry paper parade paradise pardon parish parrot part partridge party passion past pastor path paw payne
    peach peak pear pease pebble peel peer pen pencil pennies people pepper perch perfect petal pheasant phoenix
    pick pickle piece pier pigeon pile pilgrim pilot pine pink pint pinch pipe pit pitcher pitman place plain
    plane plant plate play player plum plumb plume plummer point pole pond pool pop poplar pork porch port
    portal portion poster posy powder praise precious present press priest primrose prime print prize promise
    proper proud prune pull pump punch pure purple purse quaint quail quarry quarter quay quest quill quiver
    rabbit race rack rage rail rainbow rake ram ramp ranch range ranger rash rat raven read reader ready real
    reaper reason rebel red redwood reef relief render rest reward ribbon rice riddle rider right rill rime riot
    ripe rise rising river roach roar roe roll romance rook room root rope rosary rosy rough round rover row
    royal royals rude ruff rump runner rust rye sable sack saddle safe sail saint sample satin saver saw say
    scarf school scope score scott scout scroll sea seal seaman search season seat second secret seed self sense
    september sergeant serene settle seven shadow shaft shallow shank shape share shark shed sheen sheep sheet
    shelf shell shelter sheriff shield shift shine ship shirt shock shoe shoot shop shot show shower shrub sides
    sight sign silk sill simple sincere sing single sink sire sister six skill skin skirt slate slaughter sleep
    slight slim sling slip slope slow smile smoke smooth snail snake snare soap soldier sole solid solo son song
    soon soot sorrel sorrow sorry soul sound soup south spade spain spark sparrow speak speaker speck speed
    spell spender spice spider spike spill spindle spirit spoon sport spot sprat spray spur square squire stable
    stack staff stag stage stair stake stalk stamp stand staple stark start state station steady steal steam
    steep stem step steward stick stiff sting stock stoke stool stop story stout straight strange straw stream
    stride strike string stripe stroke stud style such sugar suit sullen sultan summit sunrise sunshine sure
    surplus swallow swear sweep swell swing sword table tack tailor tale talent tall tame tan tank tap tart task
    taste tea teach teal tear teller tempest tempo tender tennis tent term thaw thick thin thing think thread
    three thrift thrush thunder tide tile till tiller timber time tin tinker tire today toller tomb ton tong
    tool top torch touch tough tower trade trail train travel treasure treat tree trench trend trick trotter
    trout trove truelove trump trust truth tube tuck tulip tune tunnel turf turk turkey turn turtle twain twin
    two unity upright urban vain vane vault veil velvet venture venus verity verse vest victory view vine
    vineyard virgin vision voice vow wager wagon waist wake waking walk walking wander want ware warden warm
    warmth wash wasp waste watch watchman water waterfall wave way wealth wear weather web wedge weed week weigh
    weight welcome whale wheat wheel whistler widow width wife willing wills wilt wind window wine wing winner
    wire wish witch witty woman wonder woodland woodman wool work worker works world worm worry worthy wound
    wreath yarn yarrow yeoman yield yoke youngs zeal zest zion grown holding brighter manners manger mangle
    sterling shilling loving loved darling sweetie honor clemency constance modesty temperance saffron skye
    merlin orion blaze buddy buster cruz maverick rocket rogue truce zephyr pat dot don peg nick sherry sonny
    dusty brandy whisky ginny amity payer paying received wages salary income weekly monthly annual tax credit
    benefit universal mum dad gran nan nanny baby children kids sir madam partner husband solicitor manager
    driver builder plumber roofer joiner welder fitter packer trucker courier
    dolly bunny teddy honey barbie polly an am as at be by do go he if in is it me my no of oh on or so to up us we ed the
    and for are but not you all any can had her was one our out day get has him his how man see two way who boy did its
    let put say she too use dad mum ago air end off own set ten try yes yet big buy car cut eat far few got hot job
    kid lot met nor now old red run sat sit six son sun tax top war why win won bed bus law low map net oil pay per
    raw sad sea ski sky tea tie van via wet box cup dry ear egg eye fan fat fit fly fun gap gas hat hit ice key leg lip mix mud
    mug nut odd pen pet pie pig pot rat rub sum tap tip toe tin tom tub web zip may sue bob bill jack
    ashes barley bacon bailiff bowman burrows butters chips coffin crouch doll eagles farthing fee feast
    fearless fiddle freeman glasses goodall goodenough gooding goodwill greed hands hardman hazard hopper horrid
    idle jewell keys laundry lightning longbottom loveless makepeace masters maybe outlaw peaceful plenty
    purchase riches royalty silence spurs stamps stocks swindle tester thanks toogood vice waits winning wrench
    wrong sapphire pansy pierce rocky randy chuck skip rip tad mac stew jerry bonnie haf mai gwyn seren enfys
    bryn eira awel celyn medi heulwen afon mor coch llwyd glyn ynys moel constable goodfellow lovejoy proudfoot
    whitehead redhead greenwood blackwood smallwood underhill holland ireland france germany scotland wales
    london york chester lancaster kent essex sussex devon cornwall somerset dorset rutland bolton burnley bury
    leeds lincoln wakefield halifax whitby kendal buxton derby stafford warwick bedford hereford oxford hampton
    washington chelsea asia china india dallas austin houston cairo israel kenya egypt poland jumper drummer
    writer shopper buyer seller trader digger drifter grinder roper sadler spinner spooner stringer tapper
    trapper winder woodcock badger calf ewe gander goose kestrel martin blossom bramble briar cedar tansy thyme
    yew brisk calm curt daft giddy hasty mean noisy polite quiet sane shy sly soft sour still strict subtle tiny
    wary weak wealthy basil cherub pax prosper ransom reeve thane vaughn beauty caprice charisma divine eternity
    fantasia genesis goddess gypsy innocence jubilee karma legacy lyric marvel memory mystery nova princess
    radiance reign remedy revel reverie sahara serenity solace sonnet tribute unique zen buys came calls cost
    costs costing done gave gone held kept knew known lend lies like lost made make meant mine move moves needs
    notes once only owe pays quit runs same save seen sell send sent sets shut side size sold some sort spent
    stay take taken talk than that them then they this tell told took used very wants went were what when whom
    wide with year your
    """
}
