import Casework

extension WordList {
  /// Violence, threats, stalking, control and fear between the parties, in either direction (SG-2).
  static let domesticAbuse = WordList(
    flag: .domesticAbuse,
    raising: """
      domestic abuse|violence|abuser|incident
      abuser|abusive|abusing|abused|violent|violence|violently|stalk*|strangl*|coerciv*|coercion|marac|idva|kneecap*|\
      blackmail*
      abuse|abuses me|us
      financial|financially|emotional|physical|sexual abuse|control|controlling|abusing
      hit|hits|hitting|punch*|slap*|kick*|beat|beats|beaten|beating|chok*|throttl*|assault*|attack*|headbutt*|stabb*|\
      grab*|shov*|push*|burn*|rape*|bit|pinn*|dragg*|spat|smack*|batter* me|us
      hit|punch*|slap*|kick*|beat|beaten|chok*|assault*|attack*|stabb*|rape* by|my my? $ex|ex
      beat|beats|beaten|beating me|him|her up
      threw|thrown|throws|throwing ~ at|against|across|down me|the|wall|stairs
      held|holding|had|got me down|up|by|against
      me by the|my hair|throat|neck|arm|wrist
      hands round|around my neck|throat
      broke|broken|fractur*|crack* my nose|arm|jaw|rib|ribs|wrist|cheekbone|finger|fingers
      black eye
      threaten*|threat|threats
      kill|hurt|harm|batter|stab|finish me|him|her|us
      do|does|did|doing something|anything to me
      ill|gonna|going to? make her|him|sure
      make|making|let|see|watch her|him suffer|regret|sorry
      she|he ill|will|gonna|going|hell|shell to? ~ regret|coming|sorry|pay for
      teach her|him a lesson
      gets|get whats|what coming
      swing for her|him
      smash* her|his|my|your face|head|car|window|windows|house|phone|things|legs
      smash|smashes|smashed|smashing|wreck|wrecks|wrecked things|up|the|stuff
      put|threw|through my|our window|windows|door
      kick*|broke|breaks|break|bang*|bash* ~ door in|down|off
      knife|machete|hammer|weapon|gun|acid
      scared|frightened|terrified|afraid|fear*|petrified|nervous of|for|about|what|that|to ~ him|her|he|she|hes|shes|\
      ex|dad|father|partner|husband|wife|hell|shell|life|safety|my
      scared|frightened|terrified|petrified of|to|that|what|when|if|for? him|her|he|she|hell|shell|hes|shes|ask|tell|leave|speak|say|open|go
      im|am|was|live|living in fear
      scare*|frighten*|terrif* me
      makes|made me feel? scared|afraid|frightened|unsafe
      follow*|track*|watch*|spy*|harass* me|us
      track*|bug*|hack*|check*|search* ~ my car|phone|location|emails|messages
      tracker on|in|under
      $ex control* ~ money|bank|wages|everything|accounts|finances
      outside|round my|at house|work|home|flat|door ~ every|night|all|again|shouting|waiting
      harass*|intimidat* ~ by|from|me|us|my
      restraining|molestation|occupation|harassment|protection|protective|prevention|barring order|orders|notice
      nonmolestation|injunction
      safety plan
      womens|mens aid
      refuge
      support worker
      safe house
      called|call|rang|phoned|involved|told|reported ~ police ~ him|her|violen*|again|times|twice|on
      arrest* ~ for|after|assault|him
      on|released|let bail|out ~ for|on what|bail
      what he|she did|does|has|have done? to me
      charges ~ assault*|drop|against him|her|me
      drop the? charges
      pressing|press|pressed charges
      control|controls|controlled|controlling me|everything|my|every|the|what|him|her|us ~ money|penny|phone|wages|\
      do|bank|everything|spend|life
      controlling
      control of|over everything|my|me|the|all
      $ex $nt let|allow me ~ phone|talk|money|bank|leave|out|see|have|work|use|go|speak|alone
      wasnt|not|never|isnt allowed my|to|a|any ~ own|bank|card|phone|money|friends|leave|out
      lock* me|us in
      $ex|and|would|used lock* me|us out
      takes|took|take all|my ~ wages|money|card|phone ~ off|from|so|me
      check*|reads|reading my|everything|all phone|messages|texts|emails|post
      without $them|me|my|ex|their ~ finding|knowing|know|find|being ~ out|told|it|about
      dont|not|never|please tell|let|inform|contact|write|give $them|my|the|his|her|their ~ where|know|address|\
      before|that|until|ask*|number|told|ex
      dont|not|never tell him|her my|ex|where|i
      him|her|he|she|ex|dad|father|mother|anyone finds|find|found|finding|know|knowing|knows|gets|getting|having|see|\
      seeing ~ where|address|town|number
      find|finds|found|finding|knows|know out? where i|we|ive|im
      know where you|she|he|her live|lives|drink|drinks|work|works|is
      keep|kept|keeping ~ address|details|location|number|town|whereabouts ~ private|secret|confidential|hidden|safe|\
      from
      address|details|location|whereabouts ~ private|secret|hidden|confidential
      safe|safely|safer to|contact|number|email|time ~ contact|call|ring|speak|email|only
      contact|ring|speak me|us safely
      turn*|come|came|comes|coming|show* up|here|round|to ~ drunk|shouting|smash*|kick*|banging|threat*|night|knife
      kicks|kicked|kicking off
      coming|come for|after me|us
      goes|went|gets|got|go mad|mental|ballistic|violent|aggressive
      aggressive towards|to|with|when|and|behaviour
      aggressive|temper ~ me|husband|wife|partner|ex
      photos|pictures|videos|images ~ of me
      send|show|post ~ photos|pictures|videos ~ to my|online
      revenge porn
      gaslight*
      terroris*
      takes|open*|going|goes|gets ~ my mail|post
      ruin me|my life
      hate|despise ~ what he|she|they did
      still ~ abus*|threat*|harass*|control*
      fled|flee|fleeing|escap* from|him|her|my|the|with
      i was|am|been a victim
      trais|drais|dreisgar|treisgar|treisiol|ymosod*|stelcian|bygwth|fygwth|mygwth|bygythi*|fygythi*|camdrin|gamdrin
      cam|gam drin|dreisiol
      brifo|frifo|mrifo|anafu|ladd|lladd|curo|guro|nharo|taro|daro|bwrw|fwrw|niweidio fi|i|ni
      fy mrifo|nharo|nghuro|mygwth|nilyn|lladd|mwrw|niweidio|ngham|rheoli|nhagu|nghicio|ngwthio
      ofn ~ ohono|ohoni|fo|fe|hi|o|am|fy|tad|gwr|mywyd|beth|dweud|gofyn
      ofnus
      gorchymyn|orchymyn atal|peidio|ymyrraeth|llys
      rheoli fy|fi|popeth|pob|arian
      ffeindio|darganfod|gwybod|wybod ble|lle ~ dw|rydw|byw|fyw
      peidiwch|paid|pheidiwch a? dweud|rhoi|roi ~ wrtho|wrthi|iddo|iddi
      gweiddi|weiddi|sgrechian arna|arnaf|arnom
      dilyn|ddilyn|nilyn fi|i
      """,
    excusing: """
      threaten*|threat|threats letter|letters|tone|of|with|to|me|legal|by|about|from enforcement|bailiff*|court|\
      action|deduct*|legal|prison|letter*|take|liability|charge*|you
      threatening letter|letters|email|emails|tone|text from|about
      threatening letter|letters
      your|you|cms|staff|these|this|more|bailiff*|another threaten*|threat|threats|harass*|intimidat*
      you|your|letters|letter|cms|emails ~ threaten* me|us
      im|am afraid that? he|she|his|her|hes|shes|i|ive hasnt|has|have|cant|didnt|havent|is|not|wont|does|doesnt|did
      push*|driv* me|us ~ edge|brink|limit
      scared|frightened|nervous to open|ring|phone|look
      hit me|us hard|hardest|financially
      beat|beats me why|how
      kill|harm|hurt him|her|them to pay|ring|tell|wait|call|answer
      hurt me to|that|when|financially
      dont|not know where my|the|to payment|money|form|page
      know where i|we stand|am|are with|up|at|on|in
      jump|jumped the gun
      under control
      passport control
      follow*|track* me|us up
      abusive|aggressive|rude staff|adviser|advisor|letter|letters|man|woman|manner|operator
      nervous|scared|worried about|of|to the|your|my|this|phon*|ring|call|open|using review|website|letter*|form|\
      site|phone|phon*|you|online|calculation
      never been|hit|was violent|me|abusive|us
      """)
}
