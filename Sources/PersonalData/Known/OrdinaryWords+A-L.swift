extension OrdinaryWords {
  static let aToL = """
    abate abbey abbot abet abide able abler ably acacia account ace aced aces ache acid acne acre acres
    act acts add address adds admire ado ads aeon afar afon age aged agent ages ago ahoy aid aide aids ail
    ails aim aims air airs airy ajar akin alas albino alder ale alert ales alga alias alit all alley
    alliance ally almond alms alpha also alter alto am amass amber amble amen amend amid amok amount amp
    amps an anal anchors and anew angel angelic anger angers angle angler angles angry angst annual anon
    ant ants anus any ape aped apes apex apple april apt arbour arc arch archer arcs are area areas arena
    arenas ares argue arid ark arks arm armour arms army arrow arse art artist arts as ash ashes ashing
    ask askew asks aspen ass at ate atlas atom august aunt aura auto autumn avid avow away awe awed awes
    awkward awry axe axed axes axis axle aye ayes azalea azure babe baby bachelor back backbone backer
    backers bacon bad badder bade badger bag bags bail bailiff bait bake baker bakes bald balder balding
    bale bales balk ball ballad balling balloon balls balm ban banana band bandit bandy bang bangs bani
    banister bank banker banks banner banning bans banter baptise bar barb barber barbie bard bare
    barefoot barer bares barge barges bark barker barks barley barman barn barnacle barns baron barren
    barrette barrier barrow bars barter barters base bash basil bask basket bass bat batch bath bathe
    baton bats batter batters battle battles baud bawl bay bays be beach bead beadle beady beagle beak
    beam beams bean beans bear beard bearded beards bears beat beauty beaver beavers beck bed beds bee
    beech beef been beer beers bees beet beets beg began begin begs begun belch bell belling bellow
    bellows bells below belt belts bench bend bender bending benefit bent berry berth best bet beta bets
    better betters beverage bias bib bible bibs bicker bickers bid bidding bide bids big bigger bike biker
    bile bill billing billow bills bin bind binder binning bins birch bird birdie bishop bison bit bite
    bits bitter blab black blackbird blacker blacksmith blade blades blamer blanch bland blander blank
    blanks blare blaze blazer blazing bleak bled blend bless blessing blew blight blind blinks blip bliss
    blitz blizzard blob bloc block blog blonder blood bloom blossom blot blotter blow blue bluebell blunt
    blur blush boa boar board boards boas boast boat boater bob bobs bode bodily body bog bogs bogus boil
    bold bolder bologna bolster bolt bomb bombard bond bonds bone bones boney bonier boning bonnet bonny
    bonus bony boo book books boom boon boor boos boot booth boots booty booze bop border borders bore
    bores boring born borne boroughs borrow boss bossier both bottom bottoms bough bound bounds bouquet
    bourbon bourgeois bout bow bowels bowl bowler bowling bowman bows box boxer boy boys bra brace bracken
    bracket brag brain brake bramble bran branch brand brands brandy bras brash brasher brass brat brave
    braver bravo brawn bray brazen brazier breach bread breath bred breed breeding breeze breezy brew
    brewer briar brick bride bridegroom bridge bridges brief bright brighter brightly brightness brilliant
    brim brine bring brink brinks brisk brisker bristle brittle broach broad broaden broccoli brochure
    broker brood brook brooks broom brooms brothers brought brow brown browner brownie browns brunette
    brunt brush buck buckle buckles bucks bud buddy budge buds buff buffalo bug buggy bugler bugs builder
    bulb bulk bull bullion bullock bulls bum bump bumpers bumps bums bun bunch bung bunk bunker bunkers
    bunny buns bunting buoy burden bureau burger burly burn burner burns burp burr burrow burrows burrs
    bury bus bush bushy busing bust buster bustle busy but butcher butler buts butt butte butter butters
    buttery button butts buy buyer buys buzz buzzard by bye byes byte cab cable cables cabs cad caddy
    cadence cadet cage cagey cagy cake calamity calf calico call caller callow calls calm cam came camel
    camellia camera camp camper camps campus can canal canary cancel cancer candle candy cane canes
    canning cannon canny canon cans cant canter cap cape caper capers capes caprice caps captain car
    carbon card cardinal care carer cargo carol carp carpenter carrier carrion carry cars cart carton
    carve case cash cashing casino cask cassette cassino cast caster castle castles cat catching catchings
    cater catholic cats caulk cavalier cave caves caw caws cease cedar cedars cede cell cellar celli cent
    cerise certain chafe chain chalet chalk challenger chamber chambers champ champagne champion chance
    chancellor channel chant chap chapel chaplain chapter char charge charisma charity charm chars chart
    charter charters chase chaser chasten chastity chat chatters cheap check cheek cheeks cheer cheers
    cheese chef cherish cherry cherub chess chest chestnut chew chi chic chick chid chief child children
    childs brie gibbon chill chilly chime chimes chin china chip chips choice choir chop chow christen
    christmas chuck chug chum church churches churn chute cinnamon circle cite citizen city civil clack
    clad clam clamp clan clap clapper clarity clasp class clause claw clay clean cleaner clear cleaver
    cleaves clef clemency clerk clever cleverly click client cliff clii climb climes clinch clink clip
    clix cloak clock clod clog close clot cloth cloud clove clover club clubs cluck clue cluster clutter
    clvi clxi coach coal coast coaster coat coats coax cob cobble cobs coch cock cocking cocks cod codding
    code cods coffee coffer coffin cog cogs coil coin coins coke col colander cold colder collar college
    collie colon colonel colony colt coma comas comb combs come comes comfort comings commander comment
    commodore common commons companion con conception concord cone cones confer congress conquest cons
    console constable constant contact contessa converse coo cook cookie cooks cool cooler cools coop coos
    cop cope copes copier copper copping cops copy coral cord cordial cordon cords core cork corn cornea
    corner corners cornet corning corns cornwall corporal corpus corral cosier cosmos cost costing costs
    cosy cot cots cotton couch cough council counsel count counter countess country countryman counts coup
    courage courier course courser court courts cousin cousins cove cover covert cow coward cowboy cower
    cowing cows coy coyer crab cradle craft crafts crag cram cramp crane crank crap crass crate crater
    craze crazier cream crease credit creed creek creeks crest crew crews crib crimes crisp croak crochet
    crock crofts crook crooked crooks croon crop cropper cross crosser crouch crow crowd crown cruel
    cruise crumb crumble crumbly crump crush crutch crux cry crystal cub cube cubs cue cued cues cuff cull
    cult cum cums cunning cup cups cur curb curd cure curio curl curlew curling curls curly current curry
    curt curtain custard custom cut cute cuts cutter cutting cypher cyphers cypress cyst czar dab dabs dad
    dads daft dahlia daily dais daisy dale dally dam dame dames damn damp dams dance dancer dandy danger
    dank danker dapper dare daring dark darling darn dart darting dash data date dates daub daubs daughter
    daughters daunt dawn day days daze deacon dead deaf deal dean deans dear dears dearth death debt
    decent deck decree deed deeds deem deems deep deer deft defy degree delay deli delight dell delta
    delude den dens dense dent deny deputy derby desire desk dessert destine destiny deter deters devoid
    dew dial dials diamond dice dick did die died dies diesel diet dig digger digs dike dikes dill dills
    dim dime dimes dimmer dimple dims din dine dines dinning dins dip dips dire dirt disc dish disk
    distance ditch ditto ditty dive diver divers divine do dock doctor dodge dodo doe doer does dog dogs
    doing dole doles doll dollar dolly dolphin dome dominion domino don donate done dons doom dooms door
    dope dopy dorset dos dose dot dote dots double dough dour douse dove dowdy down downs downy doze dozen
    drab draft drafts drag dragon drain drake drape draper draw dream dredge dress dresser drew drier
    dries drift drifter drill drilling drink drip drive driver drivers drone drones drop dross drought
    drover drown drug drum drummer dry dryer drys dual dub dubs duchess duck ducking duct dud dude duds
    due duel dues duet duff dug duke dukes dull duly dumb dump dune dung dunk dunks duo dupe dupes during
    dusk dusky dust dusty duty dye dyed dyer dyes dyke each eager eagle eagles ear earl earls early earn
    ears earth earthly ease east easter easterly eastern easy eat eats eave eaves ebb ebbing ebbs ebony
    echo economy edge edgy edit eel eels eery egg eggs ego egos egypt eight eke eked ekes elder elders elf
    elk elks elm elms else email ember emerald emery emit emperor end endow ends england english ensign
    enter envy eon eons epic era eras ergo err errs escort essence essex etch eternity evangelist eve even
    evener evening evens ever evergreen every eves evil ewe ewes exam exit expose eye eyed eyes fable face
    fact factor fad fade fads fail failing fails fair fairly fairy faith faithful fake falcon fall fallen
    falling fallow falls falter fame fan fancy fang fanning fans fantasia far fare farm farmer farrow
    farthing fast faster fat fate father fats favour fawn faze fear fearing fearless fears feast feat
    feather feathers fed feds fee feed feel feeler feeling fees feet fell feller felling fellow fellows
    fells felt felts fen fence fend fender fern ferns ferries ferry fester fetch fetter fetters feud few
    fez fib fibs fickle fiddle fiddler field fielder fielding fields fife fig fight figs figures file
    files fill filler film filter fin final finch find fine finely finer fines finger fins fir fire
    fireman firm firs first fiscal fish fisher fisherman fist fit fits fitter fitting five fix fizz flag
    flair flak flake flakes flame flaming flank flap flash flasher flat flatness flatten flatter flattery
    flaw flea fleck fled flee fleet fleeting flew flex flick flicker flies flight fling flint flip flirt
    flit flock flog flood floor flop flora floras floss flour flow flower flowers flu flue fluke flurry
    flute flux fly foal foam foci foe foes fog fogs fogy foil fold folds folk folks follow folly fond
    fonder font food fool foot foots for fora force ford fore foreman forest forester forge forget fork
    form fort forte fortes forth forts fortune forward foster fought foul found founds fountain four fowl
    fox foxy foyer fraction frame frames franc france frank franks fray free freed freedom freeman freer
    frees freeze french fresh freshwater fret friar friday fried friend friendly friends fries frieze
    frisk fritter fro frock frog from frond frost frosty fruit fruits fry fudge fuel fuelling full fuller
    fulling fume fun fund fur furl furlong furlough furnace furnish furrow furry furs fury fuse fuss fuzz
    gab gable gables gabs gag gags gain gains gait gal gala galas gale gales gall gallant gallery galley
    gallon gallop gals gamble gambler gambles game gamer games gamma gander gang gaol gap gape gaps garb
    garden gardener garland garnet garter gas gash gasp gate gates gather gathers gaudier gaudy gaunt
    gauze gave gavel gawk gay gayer gays gaze gear gearing gee geed gees gel geld gelt gem gems gene
    genera general generous genesis genie genre gent gentile gentle gentleman gentles gentry germ germany
    get gets getting giant gibe gibes giddy gift gig gigs gild gilding gill gills gilt gin ginger gins
    girl gist give given givens glad gladden glade glance glass glasses glassing glaze glazier gleam glee
    glen glib glimmer glimpse glory gloss glove glow glue glum glut gnat gnaw gnu gnus go goad goal goat
    gob gobble gobs god goddess gods goes going gold golden golds goldsmith golf gondola gone gong goo
    good goodie gooding goodness goodnight goods goodwill goody goof goon goose gore gores gorge goring
    gorse gory gosh gosling got gouge gourd gout govern gown grab grace graces grade graft grain gram
    grammes grams gran grand grandchild grange grant grapes grass grate grater grates grave gravel gravely
    graven graver graves gray great greed green greener greenhouse greening greet grew grey grid grief
    grieve grieves grill grills grim grime grimmer grin grinder grip grit groom grooms gross grosser
    ground grounds group grove groves grow grown growth grub grumbles grumbling guard guardian guess guest
    guide guild guile guise guitar gulf gull gulley gulling gully gulp gum gums gun gunner guns guppy guru
    gush gust gut guts gutter gutting guy guys gwyn gybe gym gyms gypsy hack hacker hacking hackney had
    haddock haf hag haggard hags hah hail hails hailstone hair hale hales half hall hallmark halls halo
    halon halt halter ham hamburger hamlet hammed hammer hammers hamming hammock hamper hams hand handing
    handler hands handsome handy hang hanger happy harbour hard harden harder hardy hare hark harm harmony
    harms harness harp harps harsh harts harvest has hash haste hasten hasting hasty hat hatch hatchet
    hate hats hatter haul have haven havens hawk hawker hawking hawks hay hazard haze hazel hazy he head
    heading headings headland heads heady heal health heap heaps hear heard hearing heart hearth hearty
    heat heater heath heather heaven heckle heckler hedge hedger hedges heed heel hefty height heir held
    hell helm helms help helper hem hemming hemp hems hen hence hens her herald herb herd here heritage
    hero heron herring hers hes hew hewn hews hey hick hickory hid hidden hide hides high highland hike
    hikes hill hills hilly hilt hilts him hims hind hinders hinds hinge hint hip hips hire hires his hiss
    hit hitch hits hive hives hoard hoax hobby hobo hock hockey hoe hoed hoes hog hogs hoist hold holder
    holding hole holes holiday holland holler hollering hollow holly holster holy home homes homestead
    homy hone hones honest honey honk honor honour hood hoof hook hooker hooks hoop hoops hoot hoots hop
    hope hopes hopper hopping hops horde horn hornet horns horrid horse horseman hose host hot hotter
    hound hour house housekeeper hove hover how howl hows hub hubs huddle hue hued hues huff hug huge
    huger hugs huh hulk hull hum human humble humbles hummingbird hump hums hung hunger hunk hunt hunter
    hunting hurdle hurl hurry hurt husband husbands hush husk husky hut hutch huts hyacinth hymn ice iced
    ices icon icy idea ideal idle idler idly idol if ifs iii ikon ilk ill ills imp imperial imps in inch
    inches income indigo infield info ink inks inky inn innocence innocent inns ins into ion ions iota ire
    ireland iris irish irk irks iron irons is island isle isles it itch item its ivory ivy jab jabs jack
    jacket jacks jade jail jam jamb jams january jar jarred jars jasmine jaw jaws jay jays jazz jealous
    jeans jeer jell jerk jersey jest jester jet jets jetty jewel jewels jibe jig jigs jilt jinx job jobs
    jog jogs join joiner joke jolly jolt jot jots journey joy joys jubilee judge judo jug jugs jumbo jump
    jumper june junior juniper junk jury just justice jut jute juts karma keel keels keen keener keens
    keep keeper keepers keg kegs kelp kennel kept kerb kerbs kestrel kettle key keys kick kicks kid kidney
    kids kill killer killings kiln kilo kilt kilts kin kind kinder kindle kindred kinds king kingdom
    kingfisher kings kink kipper kiss kit kitchen kitchens kite kits kitten kitty kiwi knack knee kneel
    knew knife knight knights knit knob knock knoll knot know known knows knuckles lab labs lace lack
    lacks lacrosse lad ladder lade lads lady lag lager lags laid lain lair lake lakes lamb lambing lame
    lamer laming lamp lance land lander landing landmark lands lane lanes lantern lap lapping laps lard
    large larger lark laser lash lass last latch late later lath lathe lather laud laugh laughter laundry
    laurel lava lavender law lawless lawn laws lawyer lax lay layer layman lays lazier lazy leach lead
    leader leaf league leak leaks lean leap learn learned lease leash leather leave led ledger leech leek
    leeks leer left leg legacy legend legions legs leisure lemme lemon lemons lend lens lent leopard lept
    less lessen lesser lest let lets letter letters levee level levels lever levering levers levy lewd
    liar libel liberty lice lick lid lids lie lied lies lieu life lift light lighter lightning lights lii
    like likens likes lilac lilt lily limb limber limbo lime limerick limes liming limp line linear linen
    liner lines linger lingo link linker links linnet lint lion lions lip lips lisp list listen lit litter
    little littler live lively livers living livings lix llamas load loader loaf loam loan lob lobe lobs
    lock locker locket locks locust lodge lodger loft lofts lofty log logo logs loin loll lolling lone
    long longest longs look loom loon looney loop loose loosen loot loots lop lope lops lord lords lore
    lose loser loss lost lot loth lots lotus loud louder love loved loveless lovely lover loving low lower
    lowers lowing lows loyal luck lucks lucky lug lugs lull lump lunar lunch lung lure lurk lush lusher
    lust lusty lute lutes lvi lvii lxi lxii lxiv lxix lxvi lye lyre lyric awel celyn christian eira enfys
    heulwen
    """
}
