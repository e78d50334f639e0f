import Casework

extension WordList {
  /// Harm, neglect, hunger or danger to a child now (SG-2).
  static let childAtRisk = WordList(
    flag: .childAtRisk,
    raising: """
      child abuse|cruelty|neglect|protection
      neglect*|safeguarding|nspcc|childline|camhs|paedophile*|pedophile*|grooming|groomed|malnourish*|molested|\
      molesting|unsupervised
      abus*|mistreat*|ill $whose? $kid
      $kid ~ abused|neglected|mistreated|starving|hungry|unsafe|terrified|malnourished|harmed
      sexual|sexually abus*|assault*|touch*|harm*|interfer*
      touch* $them|my|her|his inappropriately|kid|$kid|privates|private
      touch* ~ inappropriately|privates
      hit|hits|hitting|slap*|smack*|punch*|kick*|beat|beats|beating|beaten|burn*|shak*|shook|shov*|push*|drag*|\
      throw*|threw|hurt|hurts|hurting|belt*|squeez* $whose|little? little? $kid
      hits|hitting|smack*|kicks|beats|beating|shakes|shook|hurts|hurting|belts|slaps|burned|burnt $them
      hit|hits|hitting|slapped|kicked|punched $them|$kid ~ belt|hand|face|head|stick|slipper|again|over
      him|her|them|$kid ~ bruis*
      bruis*|marks|mark|welt*|scald*|burns|scratches|cuts|lump|handprint ~ on ~ his|her|their|$kid|face|arm|arms|leg|\
      legs|rib|ribs|back|body|head
      bruis*|injur* ~ his|her|their|$kid
      new marks|bruises
      broken|fractured|broke arm|leg|wrist|rib|ribs|collarbone
      not|wasnt|isnt|no an accident
      squeez*|grab* ~ neck|throat
      pushed|knocked $them over|down
      social services|worker|workers|care
      childrens services
      referral to|made|by|was|has social|a|the
      left|leaves|leaving|leave $them|$kid|$whose|my ~ alone|unattended|themselves|himself|herself
      home|left alone
      left|leaves|leaving|leave $whose? $kid|$them ~ own|themselves|himself|herself|alone
      feed|feeds|give|gives|giving|given $them|$whose any|no|enough|proper dinner|food|tea|lunch|breakfast|meals
      $nt give|feed|giving|feeding ~ dinner|food|tea|lunch|breakfast|meals|properly|enough
      locked|locks|lock|shut|shuts|locking $them|$kid|been|in|out ~ room|shed|garage|cupboard|house|outside|cellar|\
      bedroom|car|of|out
      locked out
      sleep|sleeps|sleeping|slept in|on the|a|his|her garage|shed|floor|car|bath
      sleep|sleeps|sleeping|slept|stay|stays ~ garage|shed|floor|car|bath|sofa ~ no|cold|when|dads|dad|mum|mums|\
      punish*
      shed|garage|cupboard when|as|if|because|on
      isnt|not|wont|never|no|without|wasnt|arent ~ allowed|given|fed|feed|feeds ~ dinner|food|tea|lunch|breakfast|\
      eat|meals|them|him|her
      no|without|any|have food|gas|heating|electric|electricity|heat|nappies|milk|formula
      nothing to eat|in
      go|going|goes|gone|went to? without|hungry food|meals|tea|dinner|heating|eating|bed|again|so
      $kid ~ go|going|goes|gone|went|are|is|being hungry|cold|without|starving
      cant|cannot|unable|couldnt to? afford|feed ~ feed|food|heating|eat|$kid|them|him|her
      feed|feeding $them|$kid|my|the $kid|tonight|properly
      food bank
      not eaten|eating since|today|for
      drunk|drinking|drugs|stoned|high|wasted|drink ~ while|when|with|looking|caring|driv*|in|around|front ~ $kid|\
      them|him|her|charge|car|care|charge
      drunk|drink|drugs|drug ~ $them|$kid
      drives|drive|driving|drove ~ drunk|drink|drinking|drugs|belt
      $kid|him|her|them ~ drunk|drugs|needles|heroin|cocaine|cannabis
      heroin|crack|cocaine|needles|needle|syringe*
      drug user|addict|dealer|dealers|den|use
      passed|pass out drunk|on|with|in|cold
      sex offender*
      offenders register
      on the register
      meant|allowed|supposed to? be? near|around any|$kid
      wetting|wets|wet himself|herself|the|themselves|his|her bed|again|and
      wetting himself|herself|themselves
      begg*|beg|begs|cries|cry*|scream* ~ not|when|before|to ~ take|go|send|back|make|goes
      scared|frightened|terrified|afraid|petrified of|to|at go|going|being ~ dad|mum|dads|mums|hers|stepdad|father|\
      mother|stepmum|back|there
      $them|$kid ~ scared|frightened|terrified|afraid|petrified
      safe with|there|at|when|around|in him|her|his|their|hers|mums|dads|this|that
      $kid|him|her|them|theyre|not|isnt|arent ~ not|isnt|arent safe
      $kid|him|her|them|hes|shes|theyre ~ at risk
      $kid|him|her|them|hes|shes|theyre|real ~ in danger
      $kid ~ risk|danger|unsafe|harm|harmed|neglected
      worried|fear|scared|concern*|afraid for|about ~ $kid|her|his|their ~ safety|welfare|wellbeing
      worried|fear|scared|concern* for|about my|the|our|his|her $kid when|while|at|with|being
      lost weight
      $whose|year old|$kid ~ cutting|selfharm*|overdose*|suicid*
      year|yr old ~ self|cutting|overdose|kill|die|suicid*|harm*
      self harm* $kid|he|she
      $kid|he|she|hes|shes|been ~ self harm*
      cutting|cut|cuts ~ his|her|their arm|arms|leg|legs|wrists|wrist
      making|make|makes herself|himself sick
      out on|in|wandering the|alone road|street|streets|night
      wandering ~ street|road|alone|streets
      ran|run|running away from|to|because|again
      step dad|mum|father|mother kick*|hit*|beat*|lock*|shout*|push*
      stepdad|stepmum|stepfather|stepmother ~ kick*|hit|hits|beat*|lock*|push*|hurt*
      afraid|scared ~ to|for|of go|send|the $kid|home|him|her|them
      mewn perygl
      plentyn|plant|mab|merch|ferch|babi ~ perygl|niwed|cam|ofn|anafu|brifo|esgeulus*
      cleisiau|gleisiau|clais|chleisiau|esgeulus*|llwgu|lwgu|llwglyd|newynog
      gwasanaethau|wasanaethau|gweithiwr cymdeithasol
      taro*|bwrw*|daro*|fwrw*|curo*|churo*|guro*|brifo*|frifo*|anafu*|ysgwyd*|tharo*|ergydio* ~ plant|plentyn|mab|\
      merch|ferch|mhlant|mhlentyn|bachgen
      gadael|adael|gadel|ngadael ~ plant|plentyn|mab|merch|ferch|babi|hunain|hunan ~ hun|hunain|pen|ben
      dim|heb bwyd|fwyd|gwres|wres|nwy|trydan|drydan
      cloi|gloi ~ ystafell|mewn|allan|sied
      meddw|feddw|cyffuriau|gyffuriau
      amddiffyn plant
      """,
    excusing: """
      electoral register
      not|never hungry|neglected|at risk|in danger
      his|her|my|their|the employer|company|boss|business|money|payments|claim|job|house|tenancy|home at risk
      neglect*|no ~ to reply|answer|tell|mention|inform|send|reply|respond
      on the register for|of voters|electors
      broken|broke leg|arm|ankle|wrist ~ at|off|from|signed work|sick
      """)
}
