extension TopicWords {
  /// Payments that did not come, came late, came short, and where they stick.
  static let paymentTopics = """
    missing:
    $no ~ received|recieved|had|got|seen|receive|recieve ~ $pay
    $no ~ $pay ~ in|into|for|since|yet|this|again|received|arrived|come|been|from|at
    $pay ~ $no ~ come|came|arrived|arrive|been|in|received|recieved|gone|here|showing|turned|landed|paid|shown
    missing|missed|late|overdue|outstanding|skipped $pay
    $pay is|are|was|were|still|again missing|missed|late|overdue|outstanding|due
    where|wheres is? my|the|our|her|his|this $pay
    where|wheres ~ $pay
    when will|do|can|am|is i? ~ get|receive|expect|be|have ~ $pay|paid
    when ~ $pay ~ due|coming|in|arrive|come
    $ex $nt ~ paid|pay|paying
    stopped|stop|refusing|refuses|refused paying|payments|to
    $nt paid me|us|anything|a|for|this|since|again|in|any|his|her
    nothing ~ since|yet|again|this|in|come|received|account|bank
    is|was|were due on|in|last|yesterday|today|monday|friday|by
    chase|chasing|chased ~ $pay|him|her|it|this|up
    any sign|news|word|update of|on|about|yet
    has ~ $ex ~ paid
    has ~ $pay ~ been made|paid|sent|taken
    owes|owe|owed me|us
    still|am|im|been waiting for|on $my $pay
    taliad|daliad|taliadau|arian|nhaliad ~ heb|ddim
    heb ~ dderbyn|gael|cael|derbyn|cyrraedd|dalu|talu
    ddim wedi ~ derbyn|dderbyn|talu|cael|dalu|gael|cyrraedd
    ble|lle mae|maer fy|y|yr|r
    ar goll
    pryd|pam ~ taliad|arian|daliad
    sent-not-here:
    $ex|employer|boss say|says|said|reckons|swears|claims|told|insists|is|has ~ paid|sent|pays|paying|payed
    $ex has? paid|sent|transferred ~ you|cms|it|on
    paid|sent|transferred|payed ~ but|and ~ $no|nothing|havent|hasnt|isnt|not|where
    says|shows|showing|say|shown paid|received|collected|sent|cleared|paid
    received|recieved from ~ paying|parent|him|ex
    i|ive have|had? paid|sent|payed ~ but|you|and|yet|still|says
    how long ~ take|takes|clear|hold|before|until|for ~ bank|account|reach|me|in|clear|through|payment|payments
    wedi talu ~ ond
    deo:
    deo|deos
    deduction|deductions|deducted|attachment from|of|order ~ earnings|wages|wage|pay|salary
    taken|takes|take|taking|comes|came|deducted|docked|stopped|goes|gone out? from|off|of|out|straight ~ wage|wages|pay|salary|payslip|slip|earnings
    payslip|payslips|wageslip|pay slip
    payslip|payslips|wageslip
    $my employer|boss|work|company|firm ~ take|takes|taken|taking|deduct*|paid|pays|sends|sent|pay|passed
    o i? gyflog
    first:
    first|1st|initial|very ~ payment|one|money|payments
    first payment|instalment
    new|just|only|set|opened ~ case|claim|plan|up ~ payment|payments|paid|start|first
    when ~ payments|payment ~ start|begin|starting
    taliad|daliad cyntaf
    short:
    $pay ~ short|less|lower|wrong|part
    only|just ~ got|received|paid|had|came|gbp|sent|given|in|half
    $pound ~ short|less|instead|under|missing|light
    instead of
    short ~ $pound|by|of|this|again|payment
    supposed|meant|should to? be|have|get|paid|been gbp
    where ~ rest|difference|remaining|remainder|shortfall|other
    the rest|difference|remainder|shortfall|balance
    part|half|partial payment|of|what|paid
    yn lle
    direct:
    direct|directly pay|payment|payments|to
    pays|paid|pay|paying|transfers ~ me|him|her|ex ~ direct|directly|himself|himself|straight
    standing order
    paid|pays|pay cash|directly|direct|between
    private|family|own arrangement|based|agreement
    no record ~ payment|of|it|payments
    keep|have|show|got a? record|records|proof
    yn uniongyrchol
    """
}
