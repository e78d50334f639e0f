extension TopicWords {
  /// How an amount came about, and the yearly review of it.
  static let calculationTopics = """
    how:
    how ~ worked|work|calculated|calculate|come|came|arrived|arrive|get|got|reach|reached|decide|decided|figured ~ out|up|at|to|this|it|figure|amount
    how ~ $calc
    how much ~ pay|get|receive|should|will|would|do|child|owe|expect|maintenance
    what ~ should|will|would|do ~ pay|paying|get|getting|receive|receiving
    breakdown of|how|for
    breakdown
    what percentage|percent|rate|share|formula|band
    explain|understand|clarify ~ $calc|figures|it|how|this
    sut ~ cyfrifo|cyfrifwyd|gyfrifo|weithio|cyfrifiad
    faint ~ talu|dalu|gael|cael
    changed:
    why|how|reason|explain ~ gone|going|go|went|dropped|changed|change|increased|increase|jumped|reduced|risen|doubled|different|lower|higher|decreased|decrease|altered
    has|have|had gone|went up|down from|to|by
    gone|went|going|dropped|jumped|shot|risen|increased|reduced|changed|decreased up|down? from|to|by ~ gbp|to
    from gbp ~ to gbp
    why ~ more|less|lower|higher|different|so
    pam ~ newid|codi|gostwng|cynyddu|wedi|llai|mwy
    effective:
    from|what|which what|which date
    when ~ new|change|changed|reduced|amount|increase|calculation ~ start|starts|apply|applies|effect|from|begin|kick|come
    take|takes|taken|come|comes into? effect
    backdated|backdate|back dated
    backdated|backdate|effective
    start|starts|starting|apply|applied|applies|count|counts|valid from|date|when
    o|pa ba|pryd|ddyddiad
    nights:
    nights|night|overnight|overnights|overnighters
    shared care
    stays|stay|staying|sleeps|lives|with ~ nights|weekend|weekends|half|week|me|week
    every other|second weekend|week
    fifty|50|half|equal fifty|50|the|time|care|split
    has|have them|him|her|kids|children ~ nights|weekend|weekends|half|days
    noson|nosweithiau|penwythnos|nos
    income:
    income|incomes
    gross|net|taxable|annual income|pay|salary|earnings|figure|wage
    which|what ~ tax year
    tax year
    hmrc|p60|payslips
    earn|earns|earning|earned ~ gbp|more|less|than|a|about|what|over|much
    used|using|use|based ~ income|wage|wages|earnings|salary|figure|figures|bonus|overtime|pension|old|wrong
    overtime|bonus|bonuses|dividends|commission
    self employed
    selfemployed
    pension|pensions
    incwm
    enillion|cyflog
    fees:
    fee|fees
    collection|enforcement|application fee|fees|charge|charges
    4|20|four|twenty percent|pc|per
    extra|admin|service charge|charges|fee
    charged|charge|charging|charges ~ for|me|gbp|percent|collection|fee|20|to
    ffioedd|ffi
    other-kids:
    other|another|older|younger|two|three|more|new|second children|child|kids|baby|son|daughter|kid
    step children|child|kids|son|daughter
    stepchildren|stepkids|stepson|stepdaughter|stepchild
    partners|girlfriends|wifes|husbands|boyfriends kids|children|child|son|daughter
    new baby|born
    child|children|kids|baby ~ count|counts|counted|included|reduce|affect|account|considered|lower
    plant eraill|arall
    annual:
    annual|yearly|anual|annually review|assessment|reviews|assessments|recalculation|letter|reassessment|check
    review|reviewed|reviews ~ letter|date|year|done|figure|due|month|figures|annual|annually
    every|this|last|next years? review|assessment
    this|last|next|years review|assessment|reassessment
    annual|yearly
    review|reviewed
    anniversary
    adolygiad|asesiad blynyddol
    adolygiad|asesiad|adolygu|blynyddol|flynyddol
    """
}
