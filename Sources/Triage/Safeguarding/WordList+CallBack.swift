import Casework

extension WordList {
  /// Asking for a telephone call (CH-9): "please call me back", "can someone ring me", "I would like a call".
  ///
  /// Not that the sender called, that somebody promised to or did not, nor that no call is wanted.
  static let callBack = WordList(
    flag: .callBack,
    raising: """
      please|pls|plz|plse|pleas|pease|plese|kindly|just|urgently|so|and|or|then somebody|someone|you? to? call|cal|calll|phone|phon|fone|ring|rign|rng|telephone me|us
      please|pls|plz|plse|pleas|plese|kindly|can|could|cud|cld|would|will|wud|may|might you|u|someone|somebody|some|any|anyone|one|\
      they|an|a|the|your|ur|i|we please|pls|plz|maybe|possibly|kindly|also|just|one|person|adviser|advisor|\
      caseworker|worker|manager|agent|supervisor|team|member? of|please? staff|please? call|cal|phone|phon|fone|\
      ring|rign|telephone me|us
      can|could|cud|will|would|when|please|pls|plz you|u|someone|somebody|one? please|pls|plz? call|cal|phone|ring|\
      telephone back|bk|bck
      give|giv|gve|gives me|us a|an? quick|phone|telephone? call|cal|ring|bell|phonecall|buzz|tinkle|callback
      gimme a? call|ring|bell
      want|wants|need|like|prefer|request|requesting|arrange|arranged|book|schedule|appreciate|organise|welcome|\
      expecting|awaiting|await|grateful|please|for a|an|the|your|to|for? a|have|get|receive|request|arrange|book|\
      speak? a|an? quick|return|phone|telephone|urgent? call|callback|phonecall|ringback back|bk|with|from|please|pls|\
      about|to|regarding|as|asap|at|on|today|tomorrow|this|instead|rather|so|when|before|if|and|in
      want|wants|need|like|prefer|request|requesting|arrange|book|please|appreciate|awaiting|await a|an|the|to|your? a|\
      have|get|receive|request|arrange? a|phone|telephone|return? callback|phonecall
      want|wants|need|request|requesting|arrange|awaiting a|an|phone|telephone? call|phone back|bk|bck
      call|cal|phone|phon|ring|rng|telephone me|us back|bk|bck|bak|bac
      call|cal|phone|phon|fone|ring|rng|telephone me|us on|asap|urgently|today|tomorrow|tonight|after|between|when|whenever|\
      anytime|monday|tuesday|wednesday|thursday|friday|about|regarding|please|pls|plz|with|instead|before|to|so
      want|wants|need|like|prefer|wish|rather|love|ask|asking|asked you|u|someone|somebody|an|a|one|for|them? adviser|advisor|\
      caseworker|manager|your|ur|the? boss|manager|supervisor|worker? to call|cal|phone|ring|telephone me|us
      want|wants|need|like|prefer|wish|rather|love|can|could|hoping to|i|we? to? speak|talk|spk|tlk|speek to|with|2 \
      someone|somebody|somone|some1|a|an|you|u|my|the|your|anyone|human real|case|actual? human|person|adviser|advisor|\
      caseworker|worker|manager|agent|somebody|someone|on|over|by|about|please|pls|regarding|asap|urgently|directly|today|in
      want|wants|need|like|prefer|wish|rather|love|can|could to|i|we? to? speak|talk to|with someone|somebody|somone|some1
      reply|answer|respond|contact|explain|discuss|speak|talk|tell|chat|do me|this|it|to|that|things|with? someone|\
      somebody|me|you|it|this? by|over|on|via the|a? phone|telephone|call
      contact me|us by|on|over|via my|the? phone|telephone|mobile
      a|by phone|telephone|return|quick? call|phonecall|callback would|wud|will|is be? good|best|great|helpful|\
      appreciated|better|easier|useful|lovely|fine|ideal|brilliant|nice
      callback|phonecall please|pls|plz
      ring|phone|telephone|rign me|us
      callback|call requested|please|pls|needed|required|wanted|asap
      ffoniwch|ffonwch|ffoniwh|ffonia|galwch|ffonich fi|ni|mi|plis|os|nol|yn|ar|cyn|heddiw|yfory|rhywbryd|pan
      fy|ein ffonio|galw|ngalw i|ni|nol|yn|plis|os|ar|heddiw|yfory|cyn|am|pan
      all*|wnewch|wnaiff|gall|gallai|gallwch|allai|fedrwch|fyddai|a chi|rhywun|rywun|modd? chi|rhywun|rywun|i|modd? rhywun|rywun|i? \
      fy|fi|ein|roi|rhoi|ffonio|galw ffonio|galw|ngalw|galwad|alwad|ganiad|fi|ni
      rhowch|rhoi|rho|roi galwad|alwad|ganiad|caniad
      hoffwn|eisiau|isio|isie|angen|dymuno|licio|leicio|disgwyl|gofyn|gaf|cael|gael am|i|gael|cael|ffon? galwad|alwad|\
      ngalwad
      hoffwn|hoffen|eisiau|isio|isie|angen|gaf|allaf|licio|dymuno|moyn i|gael|cael? siarad a|ag|efo|gyda|gydag|hefo \
      rhywun|rywun|chi|swyddog|gweithiwr|rheolwr|rhywyn
      siarad|trafod|ateb|ymateb|cysylltu a|efo|gyda|hyn|rhywun|fi|chi? rhywun|fi|chi? dros|ar|drwy y? ffon
      """,
    excusing: """
      dont|not|never|without|neednt|stop|avoid|rather ~ call|phone|ring|telephone|calling|phoning|ringing me|us
      dont|not|no need|want|wish|require|like|expect|asking for|to|you|anyone|someone|a? a|any|you|anyone|to? \
      reply|call|calls|callback|phone|ring|speak|talk|phonecall
      no need|call|phone|calls|reply to|back|is|needed|necessary|required ~ call|ring|phone|telephone|needed|necessary|\
      required|back
      he|she|ex|dad|dads|mum|hes|shes|hed|him|her|father|mother|husband|wife|partner|employer|boss|solicitor|lawyer|\
      school|bank|friend|mate will|would|wont|can|could|did|didnt|doesnt|does|keeps|kept|keep|used|tries|tried|\
      trying|asked|said|to|only|always|never|not|told|wanted|wants|started|has|hasnt? to|hed|shed|trying|me|just|\
      then to? call|phone|ring|ringing|calling|speak|talk|contact me|us|to
      wouldnt|couldnt|wont|didnt|cant|cannot|never|nobody|noone ~ get|speak|talk|through to anyone|someone|somebody|a|you
      i|ive|we|id|ill have|had|did|just|also|already|then|will? to? called|phoned|rang|rung|spoke|spoken|telephoned \
      you|u|and|to|up|the|cms|on|in|back|this|yesterday
      when|if|after|because|since|as|before|how i|we|you can|try|tried|called|could|should? to? call|phone|ring|speak you|u|up|\
      the|to
      let|lets me speak|talk|call|phone|ring
      call|phone|ring me names|a|liar|stupid|mad|crazy|old
      ddim|peidiwch|paid|dim ~ ffonio|galw|galwad|siarad|alwad
      """)
}
