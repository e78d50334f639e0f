import Casework

extension WordList {
  /// A lawyer, elected member, ombudsman, regulator or the press, taking part or threatened.
  static let legal = WordList(
    flag: .legal,
    raising: """
      solicitor|solicitors|solicitior|barrister|barristers|lawyer|lawyers|councillor|councillors|ombudsman|ombudsmen|\
      regulator|journalist|journalists|reporter
      mp|mps|msp|mla
      member of parliament|the|senedd
      independent case examiner
      information commissioner
      the ico
      to|with ico|ice
      newspaper|newspapers|bbc|itv|tabloids
      the press|papers|media
      go|going|goes|tell|contact|speak|speaking|take|talk to ~ press|papers|media|sun|mirror|news
      local|national press|paper|papers|news|media
      on|over|to facebook|twitter|tiktok|instagram|socials
      social media
      legal action|advice|proceedings|team|representation|representative|claim|fees|advisor|adviser|rep
      take|taking|took you|cms|dwp|this to|further ~ court|tribunal
      see you in court
      sue|suing
      judicial review
      letter before action|claim
      citizens advice
      cyfreithiwr|gyfreithiwr|chyfreithiwr|nghyfreithiwr|cyfreithwyr|ombwdsmon|cynghorydd|gynghorydd|newyddiadurwr
      aelod seneddol|o
      camau cyfreithiol
      y wasg
      """,
    excusing: """
      ex|he|she|hes|shes|dad|mum|husband|wife|partner|father|mother|brother|sister|i|im ~ is|was|works|as|\
      a ~ solicitor|solicitors|barrister|lawyer|councillor|journalist|reporter
      solicitor|lawyer|barrister|journalist|councillor himself|herself|so|by
      works|work|job|employed for|at|as|in|with ~ solicitor|solicitors|lawyers|bbc|newspaper|media|newspapers
      post|posts|posted|posting|photo|photos|picture|pictures|seen|saw|see|holiday|holidays|shows|showing|brag* ~ on|\
      over facebook|twitter|tiktok|instagram
      post|posts|posted|photo|photos|picture|pictures|seen|saw|see|holiday|holidays ~ social media
      facebook page|group|photos|pictures|post|posts|profile
      """)
}
