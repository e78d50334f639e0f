import Casework

extension WordList {
  /// Thoughts, plans, attempts and goodbyes, said outright or between the lines, by or about anyone (SG-1).
  static let suicideOrSelfHarm = WordList(
    flag: .suicideOrSelfHarm,
    raising: """
      suicid*
      kill*|hurt*|harm*|cut|cuts|cutting|hang|hanged|hung|hanging|drown*|shoot*|shot|stab*|gas|gassing myself|\
      himself|herself|themselves
      killing|kill|harm|harming my|his|her self
      self harm*|injur*
      selfharm*
      end|ending|ended|take|taking|took|taken my|his|her|their own? life|lives
      end|ending|ended it all
      want*|going|ready to end it|things
      just end it
      attempt*|tried ~ my|his|her own? life
      tried once|before
      overdos*|noose|samaritans|sectioned|razor
      crisis team
      under section
      blade ~ hand|hands|arm|wrist|wrists
      cut|cuts|cutting|slash*|slit* ~ arm|arms|wrist|wrists|leg|legs|thighs
      jump|jumping|step|stepping|walk|walking ~ off|from|front ~ bridge|train|trains|roof|cliff|platform|traffic|\
      lorry|car
      train|railway platform|bridge|line
      driv*|drove|crash* ~ into a|the wall|tree|lorry|river|bridge
      look like an accident
      want|wants|wanted|wish|wishing|ready|going|deserve* to? die
      want|wants|wanted|wish|wishing|deserve* i? to? was|were|be? dead
      dont|not|doesnt|didnt want|wanna to? live|be|wake|exist|carry|go here|alive|up|on|any|anymore
      dont|not|doesnt|didnt want|wanna to? live|exist
      rather be? dead|die
      as well be dead
      better off dead|gone
      wish|wished|wishes i|he|she ~ dead|gone
      wish|wished|wishes ~ never been|be born
      wish|wished i|he|she ~ not|never|wasnt|werent ~ born|here|alive|existed
      better|happier|easier off? without me
      better|happier|easier ~ if i ~ gone|dead|here|around|existed|disappeared|died
      if i wasnt|werent|was|were|am not? ~ here|around|gone|dead
      if i ~ disappeared|vanished|died
      $nt ~ be|stay here|around ~ longer|next|tomorrow|anymore|more|christmas|see
      i|ill wont|not be here|around
      $nt going to be here|around
      $nt be|think ~ here|around ~ much|long*
      what i am|im going to do tonight|tomorrow|this
      when|once|after im|ive|i|he|hes ~ gone|dead
      i|ill will|have|ill|be|am ~ gone by|soon|the|when
      will|ill have gone
      before i go|goes
      sorted|owe|know|got|everything|paid ~ i can go
      what i leave
      point|reason|purpose|sense in|of|to|for|being|me ~ living|live|life|alive|carry*|going|go|anything|tomorrow|here
      nothing|nothin ~ to live|live for
      what|whats is? the? point in|of|anything ~ anything|anymore|life|living|it|me|any
      dont|cant|cannot see a|the|any point
      no point any|anymore|in|to|carrying ~ anymore|more|on|it|life|trying
      $nt|no see|have|got|with a|any ~ future
      lost|given|no ~ hope ~ left|life|living|go|going
      no hope left
      lost all hope
      feel|feeling|am|im|so hopeless|worthless|suicidal
      burden to|on everyone|everybody|my|them|people|the
      cant|cannot|cant not? go|carry on
      cant|cannot keep going|fighting|living
      cant|cannot do|take|face|bear|stand this|it|life|another|living|tomorrow|anything any|anymore|like|much|day|\
      more|longer|on
      cant|cannot live like|with this|like
      cant|cannot see|find any|a|another|no way out|through|forward|round
      cant|cannot face the|life|living|tomorrow|another|it|this|waking
      had|have|ive|hes|shes enough of|with being|living|life|it|this alive|all|here|world
      enough of living|life|everything
      tired|sick of being alive|here
      tired|sick of living|life|existing|fighting|it
      being alive
      dark|darkest|bad|black thoughts|place
      thought|thoughts|thinking|think about|of|how ~ ending|dying|death|die|killing|harm*|tablets|pills|suicide|myself
      tablets|pills|medication|painkillers|paracetamol ~ take|taken|swallow*|drawer|took|enough|ready|saved|all
      all|enough|bottle|box|stash|handful|saved|counted|stockpil* ~ tablets|pills|painkillers|paracetamol|medication
      take|taken|took|taking|swallow* ~ tablets|pills|painkillers|paracetamol
      painless ~ way|ways
      way|ways|how to|of do|end|ending|die|dying it|things|quickly|painlessly
      written|wrote|writing|leave|leaving a|my|the note|notes|letters
      goodbye|farewell note|notes|letter|letters|message|text
      say|said|saying|text|texted|sent|wrote|written|rang|phoned ~ goodbye|goodbyes
      goodbye to my|the|everyone|kids|children|you|all
      goodbye everyone|all|for
      had|have|ive|made got? a plan last|tonight|to|and|how
      affairs|everything|things|papers ~ in order
      all in order
      by the time you|anyone|they read|get|see|open|find
      last thing ~ list|say|do|write
      my|this|the last|final message|letter|time|goodbye|words ~ you|hear|from|write|ever
      they|you|someone|somebody|she|he find|finds|found my body
      they|someone|somebody|she|he|anyone find|finds|found me
      nobody|noone|one|anyone|wont|not would|will|even ~ miss me
      nobody|noone|wont miss me
      never|not|dont wake|waking up
      sleep ~ not|never wake
      at peace with it|that|dying|my
      dont|not afraid to|of die|dying|death
      way out ~ this|it|me
      only way out|left
      push*|tip*|driv*|over|on|close|near|reached ~ the|my edge|brink|limit|breaking
      do|done|doing something|anything stupid|silly
      something|anything happens|happened to me
      tell|telling ~ kids|children|boys|girls|son|daughter|them|him|her|mum ~ love|loved|loves|sorry
      look|take after|care of my kids|children|boys|girls|son|daughter
      take care of yourselves
      blood on your hands
      on your conscience
      insurance ~ kids|boys|children|girls|pay|pays|family
      $nt cope|live|survive any|anymore|longer|more|much ~ longer|more|long|die|end
      nothing matters any|anymore|now
      i stopped|dont|stop caring|care if|whether|about ~ live|die|living|myself|alive
      sorry for|about everything
      it|itll|this will? all? be? over soon|tonight|tomorrow|now
      hunanladd*
      ladd|lladd fy|ei|dy|eu hun|hunan|hunain
      hunan niweid*|anaf*
      hunanniweid*
      niweidio|brifo|torri fy|ei hun|hunan
      eisiau|isio|isie marw
      eisiau|isio|isie|ddim byw mwyach|rhagor|bellach|dim
      ddim|dim eisiau|isio|isie|am byw|bod|fod|deffro|deffo
      gwell|well|hapusach ~ hebdda|hebddo|hebof|hebddof|ebdda
      gwell|well|hapusach ~ petawn|tasw*|tawn|pe|pawn|petaswn|bawn i
      petawn|tasw*|petaswn|pe i ddim ~ yma
      ffordd allan
      dim|unrhyw|pwynt pwynt|bwynt|pwrpas|reswm|ddiben ~ byw|cario|parhau|mynd|dal|bodoli
      dim pwynt|diben|gobaith|dyfodol
      methu|ffaelu|gallu|allaf|alla|fedra|fedraf|galla ~ cario|mynd|dal|parhau ymlaen|mlaen|ati|fel
      diwedd|derfyn|ben ar|a fy|y|i mywyd|cyfan|ben
      fy|ei mywyd|bywyd i ben
      ffarwel*
      meddyliau tywyll|du|duon
      cymryd|llyncu ~ tabledi|dabledi|pils
      bydda|fydda|byddaf|fyddaf ~ ddim|mynd yma|wedi
      wedi cael digon ar|o ~ byw|fywyd|bopeth|gyfan
      """,
    excusing: """
      before i go on|to|away|back|abroad|into|in|and|down|through|any|ahead holiday|court|work|hospital|bed|tribunal|\
      university|prison|further|spain
      cant|cannot go|get on to|the|your|my|it|line|site|website|online|account|app
      cant|cannot keep going round|to|on|over|back|through
      death of me
      bored|frightened|scared|sick|worried to death
      killing|kill me with|laughing|slow*
      dead slow|end|line|link
      kill off the|my|this|that
      over my dead body
      battery|phone|laptop|website|site|app|car|page|link ~ dead|dying|died|killing
      note|notes|letter|letters on|from|for|with|to|at|about my|the file|account|case|doctor|gp|school|employer|\
      record|you|work
      dont|doesnt want to be here all|on
      thing on|of my list of
      have|had|got|made a plan to pay
      take|taking care of my kids|children on|in|at|while|during|every
      after|when hes|shes gone|dead to|home|on|out
      last time i|you|we hear|heard|write|wrote|called|rang
      no point in ringing|phoning|calling|asking|going|writing|the|me ringing|phoning|to|calling
      everything|papers|things is|are|was in order
      sorry about everything else
      """)
}
