import Casework

extension WordList {
  /// Dissatisfaction with what the service or its staff did or left undone (CH-2).
  static let complaint = WordList(
    flag: .complaint,
    raising: """
      complain|complains|complained|complaining|complaint|complaints
      unacceptable|disgrace*|disgust*|appalling|appalled|shambles|shambolic|incompeten*|pathetic|atrocious|\
      diabolical|outrageous|ridiculous|farce|scandal*|shameful
      absolute|absolutely|complete|utter|total|a joke|useless|shocking|terrible|awful
      terrible|awful|dreadful|shocking|poor|appalling|rubbish|bad|worst|useless|horrible service|treatment|\
      experience|communication|advice|staff|system|handling|adviser
      service|staff|system|department|team|agency|cms|communication ~ is|are|was|has|been terrible|awful|dreadful|\
      shocking|poor|appalling|rubbish|useless|disgusting|broken|bad|worse
      this is|really|very really|just|very|so|not poor|wrong|bad|right|enough
      fed up
      sick|tired|exhausted of|with|by this|waiting|being|you|your|it|ringing|chasing|all|the|having|repeating
      sick and tired
      let|lets|letting me|us|down|my down
      felt|feel|feeling|been|am|im|so|badly|totally ~ let down
      not|isnt|nowhere good|near enough
      $nt happy|satisfied|impressed|pleased with|about|at|how|that|by
      unhappy|dissatisf*|disappoint*|disgruntl* with|at|about|by|in|how|that|and
      rude|rudely|dismissive|patronising|condescending|unprofessional|unhelpful|sarcastic|discriminat*|biased
      spoke|spoken|talked|treated|shouted|laughed|sneered to|at|me|like|i ~ like|badly|rudely|dirt|criminal|\
      disrespect*|way|me|unfairly
      ignored|ignoring|ignores me|my|us|the|by|it|every|everything|messages|again|that
      been|being|was|you ignored|fobbed|lied|misled|mistreated|overcharged|dismissed|treated
      lied|lying|lie|lies to me|us
      she|he|you|they|adviser lied
      hung|hang|hangs|put up|the on me|phone|down
      hung up
      cut off after|again|twice
      nobody|noone|no|not|never one? ~ ever|has|have|is|will|bothered|bothers ~ rang|rung|ring|called|phoned|replied|\
      reply|answered|answer|answers|listens|listened|listening|back|helped|cares|care|contacted|responded|done|doing|\
      knows
      nobody|noone listens|cares|replies|answers|knows|rings|calls|helps|rang|called|replied|answered
      no|one no|one rings|calls|replies|answers|rang|called|listens|cares|phoned
      nothing|nobody happened|done|changed|happens|changes|has|have|is|ever|gets|been ~ done|happened|changed|sorted|\
      since
      done nothing|anything|sod
      promised|promise|promises ~ call|ring|back|nothing|refund|never|again|not|broken|phone|it
      broken promises
      never|nobody|didnt|havent|not|no ~ call|called|ring|rang|phoned|got|get|come|came ~ back|one|so
      apolog* from|for|and|to|in|or|letter|written
      an|want|written|formal|a|demand|owe apology
      compensat*
      pillar to|post
      passed|pushed|sent around|round|from|back|between|about ~ to|pillar|department|departments|person|forth
      been|ive|im|still|i|waited|waiting waiting|waited|wait|chasing ~ weeks|months|hour|hours|years|ages|long|year|\
      reply|response|answer|days
      on hold|phone|call for|an|over ~ minutes|mins|hour|hours
      waste|wasted|wasting of|my|hours|time|so ~ time|money|hours|day|morning|life
      manager|supervisor|someone|somebody in|to|ring|call|senior|has|and|charge|higher|above ~ call*|ring*|speak|\
      contact|charge|phone|respond|refused
      speak|talk|ask*|want|with to|with|for a|your manager|supervisor
      ask|asked|asking|want|demand*|refused ~ manager|supervisor
      who is|are in charge|responsible
      hold ~ accountable|responsible
      no|not|never|without|havent|still|any|had|received|nobody|a ~ reply|response|responded|replied|acknowledg*
      still|remains|gone|been|went unanswered
      third|fourth|fifth|sixth|tenth|3rd|4th|5th|6th|nth|umpteenth|hundredth|millionth time
      asked|told|phoned|rang|called|written|wrote|messaged|emailed|contacted|sent|reported|explained ~ times|twice|\
      repeatedly|already|again|three|four|five|six|countless|several|numerous
      every|each time i|we ring|call|phone|ask|message|write|contact|report|speak|rang
      keep|keeps|kept|always telling|told|saying|getting|sending|tell|being ~ same|different|wrong|told|lies|nothing|\
      that|something|me|paragraph|passed
      different things|answers|story|stories|advisers|people|caseworkers|information
      told ~ different|something|another|opposite|wrong
      same answer|paragraph|reply|thing|mistake|excuse|excuses|wrong
      you lot|people
      how dare
      your|their|cms|staff|department|departments|system fault|mistake|mistakes|error|errors|failure|failures|\
      incompetence|negligence|failings|delays|delay|attitude
      you|your|cms|youve|they|have failed|fail|failing|messed|ruined|screwed|lost|mishandled|forgot|forgotten|\
      neglected
      got|get|getting ~ wrong ~ again|every|year|twice
      stress ~ you|your|caused|put|causing
      caused me|us|so|a ~ stress|distress|anxiety
      demand* an|a|to|that|answers|action
      lost|no|zero all? trust|faith|confidence
      breach|breached of|data|my|gdpr|confidentiality
      data breach
      handled|dealt ~ way|badly|poorly|terribly|appallingly|incorrectly
      way ~ handled|dealt|treated|spoken
      nothing|little more to do
      want it|this|something|action put|sorted|done|investigated|taken|now ~ right|now|today|immediately
      investigat* this|how|why|my|into|and|what|by
      closed my case without
      no|lack|total lack of? ~ communication|help|action|consistency|interest|care|understanding|support
      raise|raising|express a|my? concern|concerns|dissatisfaction ~ about|with|service|staff|letter|handling
      staff|adviser|advisor|lady|man|woman|operator|handler|caseworker was|were ~ laughing|laughed|sighing|\
      aggressive|abrupt|shouting
      laughed|laughing|shouted|sneered at me
      lack of
      expect better|more
      shouldnt|should not|never? have to? happen|happened|be|chase|keep
      why|should do|must|i have|should to? keep|chase|explain|repeat|ring|phone ~ every|again|time|you|myself
      chwyn|cwyn|gwyn|cwyno|gwyno|chwyno|cwynion|nghwyn|achwyn
      annerbyniol|gwarthus|warthus|ofnadwy|siomedig|siomi|anhapus|anfodlon|anghwrtais|cywilydd*|gywilydd*|chywilydd*
      ddim yn? hapus|fodlon
      llond bol
      neb ~ ffonio|ateb|ymateb|helpu|gwrando|wedi|yn|ffonio
      ymddiheur*
      gwastraff* ~ amser|arian
      """,
    excusing: """
      not|isnt|wasnt|no|without|never|hardly|nothing really? really|a|an|to|any|making|here|meant|trying|as|\
      about complain|complaint|complaints|complaining
      not|isnt|wasnt|no|without|cant|nothing complain|complaint|complaints|complaining
      not|isnt|this is? ~ not ~ a|to|formal complaint|complain
      dont|not want|wish|mean to|any ~ complain|complaint
      $nt happy about|with the|my|this|his|her amount|figure|sum|increase|calculation|decision|review|arrangement|\
      assessment|new
      disappointed with|in|by the|my|his|her amount|figure|dad|ex|father|him|mum
      no response|reply needed|necessary|required
      without delay
      he|she|ex|dad|him|her|father|mother|mum ~ lied|lies|lying|ignores|ignored|ignoring|promised
      he|she|ex|dad|hes|shes|hasnt|employer ~ rude|unhelpful|late
      no complaints
      """)
}
