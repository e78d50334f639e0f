extension TopicWords {
  /// Facts that changed, plans that are none yet, and what makes a case hard.
  static let changeTopics = """
    changed-fact:
    i|ive|weve|we|hes|shes|he|she have|has|had? moved|changed|left|started|lost|finished|separated|married|remarried|retired
    moved|moving house|home|address|in|out|to|back|into
    new|changed|change|different address|phone|number|mobile|bank|job|account|employer|email|surname|name|details|sort|partner
    $my address|number|phone|mobile|bank|email|surname|name|details|job ~ changed|is|has|new|now
    lost|left|started|start|changed|finished|quit|got|getting ~ job|work|employment|jobs|contract
    been|was|am|im|got|being|is made? redundant|sacked|dismissed|laid|fired|finished|signed
    made redundant
    sick pay|leave|note
    signed off
    maternity|paternity leave|pay
    on universal|jobseekers|esa|pip|benefits credit?
    now on|living|works|lives|live|working|with|at|in
    $kid ~ left|finished|leaves|started|turned|moved|living|lives|doesnt|stopped ~ school|college|education|sixth|me|in|with|work|apprenticeship|20|university|uni|here
    lives|living|live|moved with|in me|him|her|now|us|dad|nan|my|full|permanently
    full|permanently time
    had|having|have|expecting|got|just a? new? baby|twins
    gave birth
    baby ~ born|arrived
    got|get|getting married|divorced|engaged
    from|since|as|starting|effective ~ monday|tuesday|wednesday|thursday|friday|1st|00th|last|next|january|february|march|april|may|june|july|august|september|october|november|december
    hours|wages|wage|pay|salary|income|overtime ~ cut|gone|dropped|reduced|changed|down|stopped|increased
    update|change|amend|update ~ address|details|records|number|record|bank|account|file|system
    letting|let you know|no
    to|wanted|want|need|like|writing|just|please let|tell|inform|notify|report|advise ~ change|that|you|my
    already|previously told|reported|informed|said|rang|notified|sent
    wedi symud|newid|colli|dechrau|gadael|cael|geni|priodi
    cyfeiriad|swydd|rhif|cyfrif newydd
    plan:
    what if
    if i|he|she|we|my|they ~ move|moved|get|change|take|have|go|lose|leave|start|was|were|got
    thinking|planning|considering|might|may|hoping|due of|to|about|be|have|move|leave|get|take|go
    going|will|about|would to? be|move|leave|have|start|get|change|retire
    do i need|have to
    what happens if|when
    death-prison-abroad:
    died|passed|death|deceased|widow|funeral|probate|buried
    prison|jail|custody|remand|sentenced|released|inside
    abroad|overseas|emigrated|emigrating|dubai|australia|spain|canada|usa|germany|poland|france|army|posted|ireland
    bankrupt|bankruptcy|iva|insolvency|insolvent|liquidation|sequestration|trust
    dna|paternity|biological|fathers test|mine
    not|isnt|arent|think|believe ~ mine|father|dad|biological
    variation|hidden|undeclared|assets|diversion|lifestyle|cash|unearned|rental|dividends
    tribunal|court order|orders|freezing|consent
    carchar|marw|farw|tramor|dramor|methdalwr|tadolaeth
    arrears:
    arrears|arears|debt|backlog|owed|owing
    disagree|dispute|wrong|disputed|disputing ~ arrears|balance|debt|amount|account|owe|statement
    write|wrote|written off
    liability order
    bailiff|bailiffs|enforcement|licence|charging|agents
    ol ddyledion
    also ~ and|also|why|how|what|when
    and|also what|why|how|when|where|can|do|will|is
    firstly|secondly|thirdly|lastly|finally|plus|another
    """
}
