extension TopicWords {
  /// What people say who think of dying, and what others say of them; each is weak, and several together are not.
  static let despairTopics = """
    death-word:
    suicide|suicidal|overdose|overdosed|od|noose|hanging|hanged|strangulation|self
    die|dying|dead|death|killed|kill|killing|end|ended|ending
    die|dying|dead|death|killing|hang|drown|suicid*
    himself|herself|myself|themselves|themself|ourselves
    kill|hurt|harm|cut|end|top|hang|drown|do ~ myself|himself|herself|self|themselves|in
    hunanladdiad|marw|lladd|ladd|lladd|marwolaeth
    ending:
    end|ended|ending|finish|stop ~ it|life|all|everything|this|things|myself
    end it all
    want|wanted|ready|going|trying|time|need|rather|hope ~ out|gone|die|dead|over|stop|peace|rest|sleep
    wants|want|wanted|just it|everything|this|life|all ~ stop|over|end|finish|go
    im|am|be|ill|is|s|feel out|done|finished|final|gone|through|over|beaten
    last|final ~ message|letter|time|thing|one|words|payment|day|night|birthday|christmas|post
    this|my is|will|be my|the? last|final
    wont|not|dont need|needing|bother|matter|have|be|worry|trouble ~ anymore|longer|after|again|more|soon
    dont|no|not need|point|bother|use ~ reply|ring|replying|answer|send|write|calling
    bother|problem|trouble|burden|worry ~ you|anyone|anybody|him|her|them|again
    absence:
    without me|him|her
    better|happier|easier|richer ~ without|off|gone|dead|if
    wont|not|wouldnt|isnt|cant be|see ~ here|around|long|longer|christmas|spring|birthday|week|weekend|tomorrow|morning|monday
    not be here
    when|once|if|after im|ive|i|he|shes|hes ~ gone|dead|not|passed|die|pass|died
    if anything|something|owt happens|happened
    happen|happens|happened to me|him|her
    wasnt|werent|hadnt ~ born|here|around|alive|world
    see me|him|her out|through
    gone|passes|passed|dies|die|died|deceased ~ payments|maintenance|arrears|what|debt|stop|who
    arrears|payments|debt|maintenance|money|account ~ die|dies|death|dead|passes|gone|died
    who gets|pays|looks ~ if|when|after
    long future|time|sleep
    disappear|vanish|gone|emigrating|away|leaving ~ good|ever|forever
    pointless:
    point|purpose|reason|use|sense ~ anymore|living|life|going|on|carrying|any|anything|of|in
    cant|cannot|no|not|dont see|find|got|have|be ~ way|future|point|hope|end|out|past|tomorrow|light|through
    cant|cannot do|take|cope|go|carry|face|stand|live|bear|manage|keep|breathe ~ anymore|on|more|longer|this|another|it|days|years|like
    cannae|canny|cant go|cope|carry|dae|do|see
    had|have|ive|about|nearly enough|it
    tired of|i|all|so|everything|now
    so|just|too|dead tired|numb|empty|alone|lonely|scared|low|broken|ashamed
    feel|feeling|felt|felt|am ~ nothing|numb|hopeless|worthless|empty|trapped|useless|dead|alone|peaceful|calm|worse|low
    hopeless|worthless|pointless|hopelessness|despair|desperate|unbearable
    burden|failure|waste of|to|on|everyone
    given|giving|give up
    nothing left|matters|more|helps|works|worth
    nothing|nobody|noone left|cares|would|notices
    not|isnt|hardly|aint worth|living|life|living
    worth ~ living|it|dead|more|alive
    living|life ~ you|not|isnt|no|hell|over|keep|anymore
    on the? edge|brink
    rock bottom
    dark|darkest|black|bad|lowest place|thoughts|places|night|days|time|point|ebb
    darkness|blackness
    thoughts|thinking|think|thought ~ about|of|harm|it|stepping|dying|ways|ending|every
    means:
    tablets|pills|paracetamol|tramadol|insulin|codeine|sertraline|medication|meds|box|boxes|packets|bottle|vodka|bleach ~ taken|took|counted|saved|hand|drawer|front|enough|all|night|swallowed|table|got
    tablets|pills|paracetamol|overdose|rope|blade|razor|belt|noose|scarf|ligature|laces|hosepipe|exhaust|hose
    bridge|viaduct|cliff|tracks|railway|train|platform|roof|motorway|river|lake|loch|sea|water|quarry|canal|carpark|beachy
    bridge|viaduct|cliff|cliffs|tracks|railway|platform|loch|reservoir|quarry|canal|multi storey|humber
    somewhere|something high|quiet|stupid|silly|final|daft
    jump|jumping|jumped|step|stepping|stepped|drive|driving|drove|walk|walking|swerve ~ off|into|front|under|water|tree|wall|lorry|sea|out
    engine|exhaust|gas ~ on|running|garage|oven|left
    stomach pumped
    cut|cutting|cuts|scars|burn|scratching|sleeves ~ arms|arm|legs|wrists|wrist|again|myself|herself|himself|thighs
    cutting|selfharm|selfharming|harming|scars
    self harm|harming|harms|harmed|inflicted
    long|short sleeves
    past-attempt:
    tried|attempted|attempt|attempts ~ before|once|again|already|it|myself|life|last|take|end
    attempt|attempts|attempted
    hospital|ward|unit|icu|psychiatric|sectioned|resus|ambulance|discharged ~ after|since|when|because|took|tried|i|again
    ward|sectioned|resus|crisis|samaritans|psychiatrist|psychiatric|cmht|camhs|papyrus|shout
    crisis|mental team|health|line
    found|find|finding|cut me|him|her|them ~ in|with|on|garage|bathroom|floor|down|time|body
    survived|pulled|saved|talked|stopped ~ me|back|down|something|out
    only reason|thing ~ here|alive|stopped|left|stopping|keeping
    only stopped|here|alive
    safe|keep|kept ~ himself|herself|myself
    on suicide? watch
    farewell:
    goodbye|goodbyes|farewell|byebye|ffarwel
    say|said|saying|tell|tells|telling|told ~ goodbye|love|sorry|bye|loved|proud|tried
    tell|let|make ~ kids|children|boys|girls|son|daughter|them|her|him|mum|wife ~ know|love|loved|sorry|tried|best
    sorry for|to ~ everything|all|trouble|mess|leaving|kids
    i did|do? tried|try|try
    tried my|his|her best
    letter|letters|note|notes|card|cards|video ~ kids|children|each|boys|girls|drawer|for|left|written|son|daughter|when
    written|wrote|writing|left|leaving ~ letter|letters|note|notes|instructions
    look|take|care ~ after|of ~ kids|girls|boys|mum|them|mam|children
    proud of him|them|her
    gave|given|giving|give away|him|her|his|my ~ watch|ring|dog|cat|guitar|tools|bike|things|rabbit|medals
    away ~ dog|cat|things|belongings|stuff|everything
    rehomed|rehome
    will|insurance|funeral|ashes|coffin|headstone|pension ~ plan|made|written|sorted|paid|order|pays|pay|policy|kids
    death in service
    life insurance|policy|assurance|cover
    worth more
    affairs|papers|everything|things|paperwork|passwords|keys|bank|tidy ~ order|tidy|sorted|box|ready|left|drawer|brother|sister|labelled|envelope|place
    in order|hand
    keys|passwords|bank card|pin ~ with|in|brother|sister|neighbour|mum|drawer
    peace|peaceful|calm|relieved|decided|certain|ready|settled ~ now|with|it|finally|decided|feel
    be over|finished|done ~ soon|tonight|tomorrow|weekend
    what i|im ~ do|going|planning ~ weekend|tonight|tomorrow|night
    by the time
    joke|joking|kidding|dramatic|exaggerating|idle|lol
    sleep|wake|woke|waking ~ never|not|forever|up|wish|disappointed
    sleep ~ not|never|dont ~ wake
    hope|wish|pray|want i ~ dont|not|never|didnt
    not|dont|wont|didnt wake
    never wake
    over-other:
    he|she|ex|hes|shes|son|daughter|dad|mum|husband|brother ~ end|kill|hang|jump|die|dead|suicidal|overdose|harm|finish|tablets|rope|bridge|himself|herself
    threatening|threatens|threatened|says|said|swears|told ~ end|kill|hang|jump|die|suicide|himself|herself|top|take
    worried|frightened|scared|fear|afraid ~ do|for|life|himself|herself|safety|stupid|something
    not|hasnt|isnt|stopped|wont eaten|eating|answering|answered|phone|get|sleeping|speaking|right|himself|herself
    hunan niweidio
    dim|methu ~ ymlaen|byw|mwy|diben|pwynt|dyfodol|gobaith|dal
    wedi cael|blino ~ digon|byw
    gwell|well ~ hebdda|hebddo|hebof
    fydda|bydda|fyddaf ~ ddim yma
    tabledi|pont|bont|rhaff|tren|dren
    """

  /// Violence, fear and control between adults, and harm to children.
  static let harmTopics = """
    violence:
    hit|hits|hitting|punch*|slap*|kick*|beat|beats|beaten|beating|strangl*|chok*|throttl*|batter*|headbutt*|stab|stabbed|shov*|bit|biting|burn* ~ me|her|him|us|my|mum|wife
    raised|fists|fist|fist|hands|hand ~ to|on|at|up|me|throat|neck
    black|bruise|bruised|bruises|bruising|broken|broke|fractured|split|swollen ~ eye|arm|face|rib|ribs|jaw|nose|lip|wrist|me
    put|threw|chucked|smashed|kicked|broke|bricked|punched ~ window|windows|door|wall|phone|tv|car|me|glasses|through
    knife|knives|machete|hammer|bat|acid|petrol|gun|shotgun|axe|crowbar|brick
    police|officer|999|crime|arrested|charged|bail|caution|cautioned|convicted|convict|conviction|sentenced|prison|remand ~ him|her|he|she|assault|me|ex|dad|again|called|involved
    bail|arrested|arrest|charged|caution|cautioned|convicted|assault|assaulted|attacked
    injunction|restraining|nonmolestation|molestation|occupation order
    injunction|restraining|molestation
    refuge|idva|marac|clare|womens|victim aid|law|support|liaison
    refuge|idva|marac|dv|shelter
    safe house|address|place|number
    set ~ alight|fire
    burn ~ down|house
    heddlu|trais|treisgar|bygwth|fygwth|bwrw|taro|curo|ofn|loches|cam drin
    fear:
    scared|frightened|terrified|afraid|petrified|fear|fearful|nervous|dread|dreading|flinch ~ him|her|ex|he|she|of|to|what|that|tell
    scared|frightened|terrified|petrified|flinch|dread|fear
    dont|not|never|mustnt|cant|please|nothing ~ tell|let|want|give|share|send|show ~ him|her|address|know|find|anything|post
    he|she|they ~ cant|mustnt|doesnt|dont|not|finds|find|found ~ know|out|where|address|me|us|live
    if he|she finds|knows|sees|found|gets|reads
    where i|we live|am|work|moved
    hiding|hide|hidden|fled|flee|escaped|escape|run|got|getting from|him|her|out|away|safely
    checks|reads|opens|monitors|goes|watches|has ~ phone|post|emails|letters|messages|account|mail|bank|through
    reading this|everything|my
    hes|shes|he ~ reading|watching|listening|tracking
    safe|unsafe|danger|dangerous|risk ~ him|her|me|us|house|going|home
    cameras|locks|lock|alarm|panic ~ changed|fitted|installed|button|had
    stalk:
    follow*|stalk*|track*|watch*|spy*|harass*|hound*|sits|waits|waiting|parked|drives|turns|turned|stands|stood|hanging ~ me|outside|past|up|house|work|street|school|home|door
    outside my|the|our|her house|home|work|door|flat|school|window|gate
    texts|messages|calls|rings|phones|emails ~ night|hundred|times|every|nonstop|constantly|day
    tracker|airtag|gps|camera|spyware
    control:
    control*|coerc*|manipulat*|isolat*|belittl*|gaslight* ~ me|everything|money|my|abuse|behaviour|still
    controls|controlled|controlling|coercive|coercion|abusive|abuse|abused|abuser|violent|violence|narcissist
    took|takes|taken|keeps|kept|has|holds|hid|cut ~ my card|passport|wages|phone|benefits|bank|keys|money|savings|car
    not|wont|doesnt|never let|lets|allowed|allow|letting ~ me|to|out|see|work|phone|own
    make|makes|made|making|forced|forces ~ me|sign|drop|withdraw|close|cancel|say|stop ~ case|claim|it|this|sign
    drop|withdraw|close|cancel|stop ~ case|claim|or|hell|he|she
    or else|hell|shell|he|she
    if i dont|do|ask|claim|complain|say|refuse
    unless i|we
    only pays|pay|paid|gives|give if|when|i
    pocket money
    threat:
    i|ill|im gonna|going|will|swear|know ~ kill|hurt|burn|smash|find|get|make|wait|batter|break|sort|come|regret|sorry|pay|house|lives|works
    ill|i make|see|teach|show ~ her|him|she|he ~ regret|sorry|lesson|pays|suffers|never
    tell|let her|him ~ know|ill|im|watch|sleep|careful|where
    she|he|her|him|theyll|shell|hell ~ regret|sorry|pay for|whats|coming|get whats|be sorry
    know|knows where ~ lives|live|works|drinks|school|she|he
    watch|watching|mind ~ back|yourself|herself
    threaten*|threat|threats|intimidat*|blackmail*|menac*
    kill|hurt|harm|bury|finish|shoot|stab ~ her|him|me|us|you|them|she
    see|seen me|her|him ~ dead|ground|hell
    shut ~ up for good
    child-harm:
    $kid|child|kids|him|her|them|he|she ~ hungry|starving|bruises|bruised|bruise|marks|filthy|dirty|nits|smell|stinking|unwashed|cold|alone|scared|crying|wet|hit|belted|smacked|slapped|punched|locked|neglected
    hit|hits|hitting|slap*|smack*|punch*|kick*|belt*|shook|shaking|throws|threw|drag*|burn*|pinch*|strap* ~ $kid|child|kids|him|her|them|boy|girl
    left|leaves|leaving|home ~ alone|own|unattended|all night|car
    touch*|inappropriate*|sexual*|abus*|groom*|naked|bath|bed|older man|men|photos ~ $kid|child|him|her|me|them|she|he
    drunk|drinking|drugs|high|stoned|heroin|cocaine|weed|cannabis|needles|dealing|dealer|injecting|spice|crack ~ $kid|child|kids|while|front|there|care|charge|house|them
    drink|drunk|drunk driving|driving|drives ~ kids|children|them|car
    social services|worker|workers|care
    childrens|child services|social|protection
    nspcc|childline|safeguarding|mash|camhs
    at|on risk
    nothing|no|not|never|without|only|one|last|half ~ food|eat|eaten|feed|dinner|tea|fridge|cupboard|cupboards|cereal|bread|beans|toast|formula|milk|nappies|nappy|meal|meals
    food|eat|eaten|eating|feed|fed|hungry|starving|dinner|formula|meal|tin|beans|noodles ~ no|nothing|days|since|cant|not|only|never|last|school|two|left
    gas|electric|electricity|leccy|heating|heat|meter|boiler|hot|power|lights ~ off|no|out|run|gone|empty|cut|emergency|ran|broke|went
    no|without gas|electric|electricity|leccy|heating|heat|power|hot|food|beds|bed|nappies|formula|milk|water
    coats|coat|blankets|candles|torch|ice|frost|cold|damp|mould|freezing ~ bed|inside|kids|child|baby|night|wearing|house|bedroom|sleep
    skip*|going|gone|go meals|without|hungry
    foodbank|food bank
    sleeping|sleep|sleeps ~ floor|car|van|sofa|coat|squat|tent|cold
    insulin|inhaler|asthma|medicine|nebuliser|disabled ~ fridge|run|no|out|electric|need|cold|warm
    $kid|she|he|child ~ cutting|harming|pills|overdose|die|dead|hates|self|hurting|note|suicidal
    wets|wet|wetting|nightmares|scared|terrified|frightened|screams|clings|refuses ~ bed|go|dad|mum|him|her|going|back
    plant|mab|merch|plentyn|bach|fechan ~ bwyd|llwgu|oer|brifo|cleisiau|ofn|taro|bwrw|budr
    """
}
