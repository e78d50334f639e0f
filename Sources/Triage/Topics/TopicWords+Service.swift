extension TopicWords {
  /// The site, opinions of it, and the service's own conduct.
  static let serviceTopics = """
    site:
    $nt log|sign|get|login|logon|access|open|see|upload|download|view|click|reset|register|load|submit|attach|find in|into|on|onto|my|the|it|documents|anything|account|a|letters|past
    $nt let|letting|allow|allowing|accept|accepting|work|working|load|loading|open|opening|recognise|recognising|send|sending|go|show
    wont|doesnt|not|isnt|stopped|stops work|working|works|load|loading
    log|sign|logging|signing|logged|signed in|on|into|out|me
    password|passcode|passwords|username|captcha
    security|access|activation|one|verification|six|login code|codes|number|time|question|questions
    code|codes ~ sent|text|phone|email|come|arrive|work|receive|expired|never|wrong|through
    error|errors message|code|page|says|when|on|number|500|404
    error|glitch|bug|bugs|crash|crashes|crashed|crashing|freezes|frozen|freezing|timeout|timed|blank|spinning|buffering
    locked|lock out|me|account
    website|site|app|portal|page|online|account|system|button|link|screen ~ down|broken|working|crashes|error|keeps|wont|says|doesnt|not|slow|blank|stuck|freezes|crash
    keeps saying|telling|logging|throwing|crashing|kicking|asking|going|signing|coming|freezing|timing
    upload|uploading|uploaded|attach|attachment|pdf|photo|jpeg|file|screenshot|browser|chrome|safari|iphone|android|ipad|laptop
    someone|somebody|another|different|wrong|stranger* elses|else|persons|peoples|person|name|details|case|letters|data
    wefan|safle|ap|tudalen ~ gweithio|agor|llwytho|ddim|lawr
    mewngofnodi|cyfrinair|gyfrinair|cod
    praise:
    thank|thanks|thankyou|kudos|credit ~ helpful|kind|lovely|lady|man|help|patient|service|quick|patience|helping|team|explaining|for|great
    really|very|so|extremely|most|super|incredibly helpful|good|easy|clear|kind|patient|polite|impressed|pleased|happy|useful|quick|friendly|understanding|professional|simple
    great|excellent|brilliant|fantastic|amazing|lovely|wonderful|good|superb|fab|first service|site|website|app|help|job|experience|staff|lady|work|new|class|portal
    well done
    keep up
    pleased|impressed|happy|delighted with|to|that
    i like|love|liked the|how|your|being|that
    idea:
    would|wud|it be|help ~ good|nice|useful|better|great|handy|easier|helpful|if
    it ~ be good|nice|useful|better|great|handy|easier|helpful
    suggestion|suggest|suggestions|suggesting|idea|ideas|feedback|opinion|improvement|comment
    should|could|might|please have|add|be|make|put|let|consider|include|offer|show ~ option|button|feature|easier|bigger|reminder|app|clearer|possible
    an|a|the option|button|feature|reminder|dropdown|menu|calendar|notification|notifications
    why|wish|please|could cant|dont|you|there|not ~ add|have|make|app
    just|only|some|my|bit a|some|my|of|bit feedback
    awgrym|adborth|syniad
    gwasanaeth|wefan ~ da|gwych|ardderchog|hawdd
    diolch ~ help|gymorth|gwasanaeth|cymorth|fawr
    want-complain:
    make|making|raise|submit|log|lodge|register|file|formal|official|this|wish|want|like|writing|is ~ complaint
    want|wish|need|like|going|writing to complain
    complain|complaint ~ about|against|regarding|that|procedure|because|process|how
    how do|can i|we complain
    escalate|escalated|escalating|stage one|two|1|2|this|it|my
    stage one|two|0|complaint
    want|expect|demand|deserve|like|owed ~ apology|answer|answers|investigated|investigation|explanation|compensation|manager|response|disciplined|action
    not|isnt a? ~ complaint|complaining|complain
    not complaining
    dwi|rwyf|rydw|dw|hoffwn ~ gwyno|cwyno|cwyn
    no-answer:
    $nt ~ answered|replied|responded|called|rang|phoned ~ back|me|my
    no|one|nobody|noone ~ reply|replies|replied|response|answer|answers|back|called|rung|rang|responded|contacted
    th|third|fourth|fifth|second|another|0rd|0th|time ~ time|message|asked|written|asking|ive|messaged|call
    promised|told|said ~ call|callback|ring|contact|letter|back|hours|days|sorted|would
    on hold
    rude|ignored|fobbed|lied|hung|passed|useless|disgrace|disgraceful|unacceptable|shambles|joke|incompetent|appalling|disgusting|terrible|awful
    your|you|cms|adviser|caseworker|staff ~ mistake|error|lost|wrong|fault|failed|ignored|messed|refused|forgot|rude
    """
}
