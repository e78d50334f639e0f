extension TopicWords {
  /// Requests that no standard line answers.
  static let requestTopics = """
    sar:
    subject access
    sar|dsar|sars
    copy|copies|transcript|transcripts|recording|recordings ~ all|of|everything|calls|call|letters|notes|phone|file|records|my
    call|phone recordings|recording|records|notes|logs
    all|everything|what|whatever ~ data|hold|held|records|information|you|have|got|file|paperwork ~ me|on|about|my
    data protection|request
    gdpr
    personal data|information|file
    hold|held|keep|have|got on|about me|us|my|file|record
    under the? data|freedom|foi
    access|request|send ~ my data|file|records|information
    the|a|sar|access form|forms
    gopi|copi|copiau|gopiau|recordiadau
    cais gwrthrych
    proof:
    proof|letter|evidence|confirmation|statement ~ payments|council|housing|mortgage|universal|benefit|maintenance|income|uc|bank|landlord|tax|solicitor|tenancy|history
    payment history|statement|schedule
    need|send|get|have a letter|statement
    method:
    direct debit
    card|debit|bank|online|cash|cheque ~ pay|payment|details|transfer
    how do|can i|we pay|make|set|change|apply|start|open|close|cancel|stop|appeal|report|tell|update|contact|get|claim
    change|switch|move|go|swap ~ direct|collect|pay|payment|date|day|method
    pay|payment date|day|dates|method|plan|arrangement
    payment plan|arrangement
    close|cancel|end|stop|withdraw|closing|cancelling|closed|drop ~ case|claim|account|service|my|payments
    back together
    open|apply|application|start|new ~ case|claim|application
    appeal|appealing|mandatory|reconsideration|tribunal
    speak|talk|call|ring|phone|contact ~ caseworker|case|someone|somebody|worker|adviser
    leave|pass|give|message ~ message|for|on|my
    caseworkers|caseworker|who|whats|your ~ name|number|phone|opening|hours|address|email
    opening hours|times
    what|which time|address|number
    passport|passports|travel|holiday|visa|contact|custody|access|visitation ~ see|sign|child|order|children
    power of
    on behalf of
    employer-words:
    employee|employees|payroll|remittance|employer|employers|hr|bacs|schedule
    our|we|their employee|employees|payroll|company|staff|reference
    deduct|deduction|deductions ~ employee|schedule|order|from|left
    protected earnings
    leaver|left our|the company|employment
    money-hardship:
    $nt afford|eat|feed|heat|buy|cope
    no|out food|electric|electricity|gas|heating|money|leccy
    food bank
    foodbank
    evicted|eviction|rent|mortgage|bills|debt
    nothing left|in ~ to|cupboard|fridge|live|cupboards
    shoes|uniform|clothes|nappies|coat
    who-acts:
    he|she|ex|hes|shes ~ earning|working|cash|hiding|lying|rich|drives|holiday|house
    investigate|look|check|find ~ him|his|her|into|income|job|out
    """
}
