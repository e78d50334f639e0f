extension OrdinaryWords {
  static let mToZ = """
    mac mace macho mad madam made mads magic magnolia mai maid maiden maidens mail mailman maim main
    mainland mains maintenance maize maizes majestic major majors make maker malady male males mall
    mallard mallet malt mama man manager mane manes manger mangle mango mania manifold manly manner
    manners manor mans mantel mantle manual many map maple maples maps mar marble march mare mares
    marigold marina marinas marine mariner marines mark marker market marking marks maroon marrow marry
    mars marsh marshal mart marts martyr marvel mas mascot mash mask mason mass massed massing mast master
    masters mat match mate mates mats matte matter matters mattes matts maudlin maul maverick max maxim
    maxima may maybe mayor maze me mead meadow meadows meal meals mealy mean means meant measure meat
    mechanic medal medi media median mediate medicine medley meek meeker meet mellow melody melon melt
    members memo memory memos men mend mends mention menu meow merchant martial shoemaker waggoner viper
    tooth mercury mercy mere meres merit merlin mermaid merry mes mesh mess message messenger messiah
    messier messing met metal mete meter metro mettle mew mews mice middle midget midnight mien might
    mighty mikes mild milder mile miles milk milks mill miller millers milliner milling million mills mime
    mimes mince mind minder mine miner miners mines mingle minion minister mink minks minor minors mint
    minus miracle mire mires mirth miser miss missed mist misty mite mitt mitten mitts mix mixer moan moat
    moats mob mobile mobs moccasin mock mod mode model modest modesty mohair mole moles moment monarch
    monday money monk monks month monthly moo mood moody moon moonlight moons moor mooring moors moos
    moose moot moots mop mope mops mor moral morale more morn morning moron moss mosses most moth mother
    motion motley motto mould moulding moulds mound mount mountain mounts mourning mouse mouth move moves
    mow mower mowers mown mows much muck mud muddy muff mug mugs mulch mule mull mulling mum mums munch
    murders muse mush music musk muss mussel must mustard muster musty mute mutt mutter mutters mutton my
    myrtle mystery myth nab nabs nag nags nail nails name nan nanny nap nape naps narrow nation nations
    nature naval nave navy nay nays near nearing neat necessary neck need needle needles needs needy neigh
    neighbours neither neon nephew nest nestle net nets nett nettle nettles never new newborn newcomer
    newer news newt next nice nicely nick nickel nickels nicks niece nigh night nightingale nil nine nip
    nipple nips nit nits no noble nobles nod node nods noes noisy non none nook noon nor norm north
    northern nose nosy not notch note notes notice noun novel now nude null numb number numbers nun nuns
    nurse nut nuts nutting oaf oafs oak oaks oar oars oat oath oats obey oboe ocean ochre octave odd odds
    ode odes of off offer office officer offs ogle ogles ogre oh ohm ohms ohs oil oils oily okay okra old
    olden older olive olives omega omen omit on once one ones onion only onto onus ooze opal open opt opts
    opus or oral orange orchard orchid order orders ore ores organ orgy orient osprey other otter ouch our
    ours oust out outhouse outlaw outs ova oval oven ovens over overall overcast overland overlie overly
    ovum owe owed owes owl owls own owns ox oxen oxford oyster pace pacific pack packer pact pad paddock
    paddy pads pagan page pages pagoda paid pail pain painter pair pal pale paling pall palm palms
    palomino pals pan pancake panda pander pane pang panning pans pansy pant panther pantry pap papa papas
    paper par parade paradise parcel parchment pardon pare parent parents pares parish park parks parody
    parrot pars parsley parson part partner partridge party pas pass passer passion past pastel pastor
    pastures pasty pat patch patches pate pates path patience patient patron pats patter pave paw pawn
    paws pax pay payer paying payment payments pays pea peace peaceful peacemaker peach peaches peacock
    peak peaks peal peals pear pearl pears peas peasant pease peat pebble pebbles peck pedlar peek peeks
    peel peeling peels peep peer peers peg pegs pellet pelt pen pence pencil pend pennant pennies penning
    penny pens peon people peoples pep pepper peppers peps per perch perches perfect perish perk perking
    perks person persons pert pest pester pet petal petite pets petty pew pews pheasant phlegm phoenix
    phone piano piccolo pick picker picket picking pickle pickles pickup pie piece pier pierce pies piety
    pig pigeon pigs pike pikes pile piles pilgrim pill pillar pilling pillow pilot pimple pin pinch pine
    pines pinion pink pinks pins pint pipe piper pipes pique pis pit pitch pitcher pits pitt pity pixy
    pizza place plain plan plane plank plant plants plaster plate platter play player plaza plea pleas
    pleasant pleasure pled pledge plenty plod plop plot plough plover ploy pluck plug plum plumb plumber
    plume plummer plump plus plush ply poacher pocket pod pods poem poet point pointer points poke poky
    poland pole poles police poling polio polite polka poll pollen polo pomp poncho pond ponder ponds pony
    pool poop poor pop pope poplar poppy pops porch pore pork port portal porter portion ports pose post
    postal poster posy pot pots potter potters pouch pound pounds pour pout powder power powers prairie
    praise pram pray prayer precious precise present president press presto presume pretty pretzel prey
    price pride pries priest prim prime primer primes primmer primrose prince princess print printers
    prior prize pro prod proffer profit prom promise prop proper prophet pros prose prosper proud
    providence province prow prows prude prudence prudent prune pry pub public puck pucker pudding puff
    puffer puffin puke pull pulley pulling pulp pulse puma pummel pump pun punch punches punk puns punt
    punter puny pup pups purchase pure purple purr purse pus push puss put puts putt putty pyre qua quail
    quails quaint quarry quarter quay queen query quest quick quiet quill quip quirk quit quitter quiver
    quivers quiz rabbit race racer rack racy radar radiance radish raft rafter rag rage rags raid raider
    rail railing rain rainbow rainier rains rainwater raisin rake rakes ram ramming ramp rams ran ranch
    rancher randy rang range ranger rank ranks ransom rant rap rape raps rapt rare raring rash rasher rasp
    raspberry rat rate rather rats rattler rave ravel raven ravens raw ray rays raze razor reach read
    reader reading ready real ream reams reap reaper rear reason reasons rebel receipt received record
    records rector red redden redder redhead redo reds redwood reed reeds reef reek reeks reel reels regal
    register reign rein reining reins relic relief rely remedies remedy rend render rent repress resides
    rest retort reusing rev reveal revel revels revere reverie revering revs reward rhapsody rhyme rhymes
    rib ribbon ribs rice rich richer riches rid riddle riddles ride rider rides ridge ridges riding rids
    rife rift rig right righter rigs rile riles riling rill rim rime rims rind ring ringer rings rink
    rinks riot rip ripe ripple rips rise risen riser rising risk rite rival river rivers rivet roach road
    roads roam roamer roan roar rob robe robes robin robins robs rock rocker rockers rocket rocks rocky
    rod rode rods roe roes rogue role roles roll roller rolling rolls romance romp roof roofer rook rooks
    room root roots rope roper ropes rosary rose rosemary roses rosier rosy rot rote rots rotunda rouge
    rough roughen roulette round rounds rouse rout route rover row rowan rows royal royals royalty rpm rub
    rubs ruby rudder ruddy rude ruder rue rued rues ruff ruffing rug rugs ruin rule rum rumble rummage
    rummer rump rumple rumps rums run rune rung runner running runs runt ruse rush rushes rushing rust
    rusty rut ruts rye sable sac sack sacks sacs sad saddle saddler safe safer saffron sag saga sage sager
    sages sags sahara said sail sailor sailors sails saint sake saki salary sale sales saliva salmon
    salmons salon salt salter salts salvage same sames sample samples sand sands sandy sane saner sang
    sank sap sapphire saps sari saris sash sat satchel satin sauce saucer saucier saunas savage save saver
    saw sawn saws say says scab scale scales scan scar scarce scarf scarlet scholar school schooling
    schools schooner scope score scotland scout scrape screen screws scripture scroll scum scurry sea seal
    seals seam seaman seamen sear search searing seas seashore season seat seats sec second secret sect
    section see seed seeds seek seem seen seep seer sees self sell seller sellers sells semen senate send
    sender senior sense sensing sensor sent sepia september sequin seraph serene serenity sergeant sermon
    sermons serum servant serve server service services session sessions set sets setter setters setting
    settle settler settles seven sever severance severe severs sew sewer sewn sews sex sexton sexy shack
    shackle shade shadow shady shaft shaggy shake shall shallow sham shames shams shank shape share shark
    sharp sharper sharps shave shaver shavers shawl she shear shearer shearing shears shed sheen sheep
    sheer sheerer sheet sheets sheikh shelf shell sheller shelling shells shelter shepherd sherbert
    sheriff sherry shes shield shields shift shilling shin shine shines shingles ship shire shirk shirt
    shirts shiver shivers shoals shock shod shoe shone shoo shook shoot shop shopper shore shores short
    shorten shorter shorts shot shoulder shoulders shouts shove shovel show shower showers showman shown
    shows shrub shuck shun shut shutter shutters shy sic sick sickle sickles sicks sics side sides sidle
    sidles sierra sieve sieving sift sigh sight sign signs silence silk sill sills silo silos silt silver
    silvers silversmith simmer simmering simmers simple simpler sin sincere sine sing singer single
    singleton sings sink sinker sinks sinner sinning sins sip sips sir sire siren sires sirs siskin sister
    sit site sites sits sitter six size sizer skates skew ski skid skill skim skin skip skipper skirt skis
    skit sky slab slack slag slain slam slap slat slate slater slates slaughter slay sled sleek sleep
    sleeper sleet sleigh slew slice slick slicker slid slider slight slim slimmer sling slip slipper slit
    slob slog slop slope slot slow slug slum slur slut sly smack small smaller smalls smart smile smiles
    smiley smiling smit smock smog smoke smoker smooth smothers smug smut snag snail snake snap snare
    snide sniff snip snipe snipes snob snot snow snowball snub snuff snuffer snug so soak soap soar sob
    sober sobers sobs sock socks sod soda sods sofa soft soil solace solar sold solders soldier sole soles
    soli solicitor solid solo some somerset son song sonnet sons soon soot sop sops sore sorrel sorrow
    sorry sort soul sound soup sour sours south southerly southern southward sovereign sow sown sows sox
    spa space spade spain span spangle spaniel spanner spar spare spark sparkle sparks sparrow spas spat
    spay speak speaker speaks spear spearing spears speck specking sped speed speedy spell speller spells
    spender spent spew spice spider spies spike spikes spill spin spindle spine spinner spire spires
    spirit spit spite spittle splinter spoon spore sport sports spot spotted sprain sprang sprat sprawls
    spray spring springer springs sprinkle sprinkles sprout spruce sprung spry spud spun spur spurs spy
    square squire squires stab stable stabler stabs stack stacks staff stag stage stagger staggers stain
    stains stair stairs stake stakes stalk stall stalling stallion stalls stammer stamp stamps stand
    standard standing stands stank staple stapler staples star starch stare stark starling starring starry
    stars start state stater states station stave staves stay steady steal steam steed steel steep
    steeples steer stem stencil step sterling stern sterner sterns stew steward stick sticker stickler
    stiff still stills sting stinger stir stirrup stitch stock stocking stocks stoke stoker stole stone
    stones stoney stonier stool stoop stoops stop stops storage store stores storey stork storks storm
    storms stormy story stout stove stow straight strain strait strand strange stranger straw strawberry
    straws stray stream streams street streets strength stretch strict stride strife strike striker string
    stringer stripe strode stroke stroll strong struck strum stub stubby stuck stud student study stump
    stun sturdy style styles sub subs subtle such suck suds sue sued sues sugar suing suit suite suitor
    suits sulk sullen sultan sum summer summers summit summons sums sun sunday sung sunk sunny sunrise
    suns sunshine sup super supple support sure surf surface surgeon surplice surplus surprise sussex swab
    swagger swallow swallows swam swamp swan swap swarm swat sway swear sweat sweep sweet sweeten sweetie
    sweets swell swift swig swilling swim swims swindle swindler swing switcher sword swords swum tab
    table tables tabs tabu tack taco tact tad tag tags tail tailor take taken taker takes talc tale talent
    talk tall tallow tally tame tamer tames tan tang tango tank tankard tanker tanks tanner tans tansy tap
    tape taper tapper taps tar tardy tarring tarry tars tart tartar tarter task taste taut tawny tax taxi
    tea teach teacher teak teal team tear teas tease teasel teat teats teddy tee teed teem teems teen tees
    teeter teeters tell teller tellers temperance tempest temple temples tempo ten tenant tench tend
    tender tenner tennis tenor tens tent term termini terrace terrible test tester text than thane thanks
    that thatch thaw the thee them then they thick thin thing think thinker third this thistle thong thorn
    thorns thou thrash thread threat threats three thresher thrift thrill thriller throne thrush thud thug
    thunder thus thy thyme tiara tick tickle tide tidy tie tied tier ties tiff tiger tile till tiller tilt
    timber timbers time timer times tin tinder ting tingle tinker tinkle tins tint tiny tip tipi tipper
    tipping tips tire tit tits to toad tobacco today toe toed toes toga toil told toll toller tomb tombs
    tome tomes ton tone tones tong tongue tonic tonne tons tonsil too took tool tools toot top topaz
    topper topping tops torch tore torn torrent toss tost tot tote toting tots totter touch tough tour
    tout tow towels tower towers town towns tows toy toys trace tracker trade trader trail train trainer
    tramp trap trapper travel traverse tray treasure treat treble tree trees trek tremble trench trend
    trial tribe tribute trick trigger trill trilling trim trimmer trio trip triplet tripper trod trodden
    troll troop trot trotter troupe trouser trout trove trowel truce trucker trucks true truly trump
    trumps trunk trust trusty truth try tsar tub tuba tube tubs tuck tuesday tuft tufts tug tugs tulip
    tuna tune tuner tuning tunnel turf turk turkey turn turns turtle tusk tutor twee tweed tweet twelve
    twelves twig twin twine twinkle twist two twos type tyre tzar ugh ugly umber unavailable undo union
    unique unit unity universal unto up uphold upon upright ups upward urban urge urn urns us use used
    user uses usher utter vain vale valentine valley van vandal vane vanes vanish vans varnish vary vase
    vast vat vats vault veal veer veil vein velvet vend venerable vent venture verb verge verges verse
    very vessel vessels vest vet veto vets vex via vial vicar vicars vice victory vie vied vies view
    viewer vigil vigilante vii viii vile villa villas vine vinegar vines vineyard viola violet virgin
    virtue visa vise vision visor vital voice void volt vote voter vow vowels vows wad wadding waddle
    waddles wade wader wads wafer waffle waft wag wage wager wagers wages wagon wags wagtail waif wail
    waist wait waiters waits wake waking wales walk walker walkers walking walks wall wallet walling walls
    waltz wan wand wander wanders wands wane want wants war ward warden warder ware warm warmth warn
    warning warns warp warren warring warrior wars wart wary was wash washer washing wasp waste watch
    watcher watchman water waterfall waters watt wave waver wavy wax waxy way ways we weak weakly wealth
    wealthy wean wear wearing wears weary weasel weather weathers weaver weavers weaving web webs wed
    wedding wedge wedlock weds wee weed week weekly weeks weep weer wees weigh weight weir welcome weld
    welder welding well welling wellington wells welsh welt welter welters went wept were west western wet
    wets wetter whack whale whaler what wheat wheatear wheel wheeling when whet whew while whiles whim
    whip whir whisker whisky whistle whistler whit white whiten whiter whites whittle whiz who whoa wholly
    whom why whys wick wicker wickers wicks wide widen wider widow width wife wig wigs wild wilder wilds
    wiles will willing willow wills wilt wilts wily win wince winch wind winder window winds windy wine
    wines wing wings wink winks winner winners winning wins winter winters wipe wire wires wiry wisdom
    wise wisely wiser wish wisp wist wit witch with wither withers wits witting witty wive wiz woe woes
    wok woke woks wolf wolfing woman womb women won wonder wonders wont woo wood woodcock wooden wooding
    woodland woods woody woof wool woollen woos word words wore work worker workings workman works world
    worlds worm worn worry worst worth worthy wot wound wove wow wows wrap wrath wreath wren wrench
    wrinkle wrinkles writ writer wrong wry xci xcii xciv xcix xcvi xii xiii xiv xix xvi xvii xxi xxii xxiv
    xxix xxv xxvi xxx xxxi xxxv yack yak yaks yam yams yank yap yaps yard yarn yarrow yawn year yearling
    yeast yell yellow yelp yen yens yeoman yes yet yeti yew yews yield yielding ynys yoga yoke yokel yolk
    you young younger youngs your yous yowl yuck zany zeal zen zephyr zero zest zeta zinc zinnia zip zips
    zone zoo zoom zoos seren
    """
}
