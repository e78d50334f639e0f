extension WordClasses {
  /// Grammar and daily life.
  static let everyday = """
    NOT: not dont doesnt didnt wont wouldnt cant cannot couldnt isnt wasnt arent werent havent hasnt hadnt shouldnt \
    aint never without nor neither cannae didnae dinnae havnt didn cudnt wudnt ddim dim heb nid nad peidio peidiwch \
    erioed byth dydw dydi dyw dydy doedd
    NOBODY: nobody noone none neb undyn
    NOTHING: nothing nowt nothin zilch zero nil sod dim
    ME: i me myself im ive id ill mine fi mi dwi dw rwyf rydw rwy wyf dwin rwyn rydwin ydw finnau innau
    MY: my our fy nyw ein
    YOU: you your u ya yous youse yall youve youre youd youll ur yours chi eich ych chin chithau
    THEY: they their them theyve theyre theyd theyll nhw eu
    WE: we us weve were wed well ni
    EX: ex exs exes expartner exhusband exwife dad dads dada father fathers da mum mums mam mams mother mothers mom \
    husband wife partner partners nrp pwc coparent tad dad mam cyn cynwr chynwraig gwr gwraig tadau dads daddy mummy \
    ma hubby
    HE: he hes him his himself she shes her hers herself hed shed hell shell fe fo ef hi efo iddo iddi ganddo ganddi \
    wrtho wrthi
    CHILD: child children childs childrens kid kids kiddies son sons daughter daughters boy boys girl girls baby \
    babies toddler twins twin lad lads lass youngest eldest oldest little ones bairn bairns wean weans teen teenager \
    plentyn plant mhlentyn mhlant blant blentyn merch mab ferch fab bachgen babi phlant phlentyn
    NEWPARTNER: girlfriend girlfriends boyfriend boyfriends fiance fiancee missus stepdad stepmum cariad
    STEP: stepchild stepchildren step stepson stepdaughter stepkids llys
    FAMILY: nan nana gran granny grandma grandad brother sister parents auntie uncle cousin taid chwaer brawd
    FRIEND: friend friends mate mates neighbour neighbours ffrind
    WHEN: when pryd
    WHY: why pam whys
    HOW: how hows sut shwd sud
    WHAT: what whats wot beth be
    WHERE: where wheres ble lle
    WHO: who whos pwy
    WHICH: which pa ba
    CAN: can could may allwch gallwch alla allai oes modd allwch gellir allech
    WILL: will would bydd fydd byddwch
    WANT: want wants wanted wanna need needs needed require requires eisiau angen isio moyn dymuno hoffwn hoffwn wish \
    like id
    PLEASE: please pls plz kindly plis os gwelwch
    THANKS: thanks thank thankyou thx ta cheers tq diolch grateful appreciated appreciate ddiolchgar
    HELLO: hello hi hiya hey dear morning afternoon evening shwmae helo annwyl bore prynhawn
    SORRY: sorry apologies sori
    WEEK: week weeks weekly wk wks wythnos wythnosau fortnight fortnightly fortnights
    MONTH: month months monthly mth mths mis misoedd misol fis
    YEAR: year years yearly yr yrs blwyddyn flwyddyn blynedd mlynedd flynyddoedd
    DAY: day days monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thur fri sat \
    sun dydd llun mawrth mercher iau gwener sadwrn sul diwrnod ddydd
    MONTHNAME: january february march april june july august september october november december jan feb mar apr jun \
    jul aug sept sep oct nov dec ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
    TODAY: today tonight tomorrow yesterday now heddiw heno yfory ddoe nawr rwan
    SINCE: since ers after ar ol
    STILL: still yet again byth dal eto
    AGO: ago late overdue behind hwyr yn ol back
    COUNT: one two three four five six seven eight nine ten twice once couple several many dwy dau tri tair pedwar \
    pedair pump chwech saith
    HOME: home house flat property ty cartref
    LIVE: live lives living lived stay stays staying stayed byw aros
    MOVE: move moves moved moving relocate relocated symud
    GO: go goes going gone went mynd aeth
    GOOD: good great brilliant excellent lovely helpful kind fantastic amazing wonderful polite pleasant friendly \
    superb patient credit clear easy quick da iawn gwych hyfryd
    BAD: bad terrible awful dreadful shocking poor appalling rubbish useless disgusting disgrace disgraceful \
    unacceptable pathetic shambles joke shameful atrocious horrendous gwarthus ofnadwy warthus annerbyniol
    ANGRY: angry furious fuming annoyed frustrated fed cross livid raging
    PROMISE: promise promised promises said told saying assured guaranteed dywedwyd wrthyf addawodd addo addewid
    SCHOOL: school college uni university sixth form alevels gcse gcses ysgol coleg apprenticeship education
    GOVERN: mp mps councillor cllr ombudsman ice examiner minister aelod seneddol ombwdsmon parliament senedd ms
    LAWYER: solicitor solicitors lawyer lawyers barrister legal sue suing court tribunal cyfreithiwr nghyfreithiwr \
    cyfreithiol gyfreithiol llys
    PRESS: newspaper newspapers press media journalist reporter bbc facebook twitter tiktok papers radio tv itv
    DATAWATCH: ico gdpr regulator commissioner
    """

  /// Payments, calculations, reviews, the site, data.
  static let service = """
    PAY: pay pays paid paying payment payments payed maintenance maintanance maintenence maintance mantenance cm \
    money monies moneys taliad taliadau daliad daliadau nhaliad nhaliadau thaliad talu dalu thalu arian cynhaliaeth \
    gynhaliaeth chynhaliaeth paymnt paymet paymetns pymnt pymt talodd dalodd
    ARRIVE: arrived arrive come comes came coming landed dropped received recieved receive recieve recived got get \
    getting gone in cyrraedd derbyn dderbyn cael gael ges cefais chefais credited cleared
    MISSING: missing missed miss overdue unpaid late owed owe owes owing stopped stop stops skipped defaulted coll \
    goll hwyr ddyledus
    SHORT: short shortfall less lower instead only part partial rest difference remaining balance llai yn brin
    ARREARS: arrears arears debt debts owed owing ddyled dyled dyledion
    CALC: calculation calculations calculate calculated calculating calc calcs calculator calculater work worked \
    formula breakdown cyfrifiad cyfrifo gyfrifiad nghyfrifiad chyfrifiad cyfrifwyd gyfrifo percentage percent rate
    AMOUNT: amount amounts figure figures sum total swm ffigwr ffigur
    CHANGE: change changed changes changing gone went up down increase increased increases raised jumped risen doubled \
    decrease decreased reduced reduction dropped newid codi cynyddu gostwng wedi
    REVIEW: review reviews reviewed annual annually yearly assessment assessments reassessment assesment anual \
    adolygiad blynyddol adolygu asesiad anniversary
    INCOME: income incomes wage wages earnings earn earns earning salary paye hmrc gross tax taxable p60 payslip \
    payslips bonus overtime pension dividends selfemployed incwm cyflog enillion treth cyflogau
    NIGHTS: night nights overnight overnights weekend weekends shared nos noson nosweithiau penwythnos rhannu
    FEE: fee fees charge charges collection charged ffi ffioedd tal taliadau casglu
    EMPLOYER: employer employers payroll employee employees deo deduction deductions remittance company firm boss \
    cyflogwr didyniad didyniadau schedule
    JOB: job jobs work works working redundant redundancy redundent sacked unemployed employed selfemployed swydd \
    gwaith weithio diswyddo furlough
    BENEFIT: universal credit uc benefits benefit jsa esa pip dla budddal credyd
    BANK: bank account sort barclays lloyds natwest santander monzo halifax building society banc cyfrif
    ADDRESS: address addresses postcode phone mobile number email surname name cyfeiriad ffon rhif enw ebost
    NEW: new changed updated update different newydd
    BABY: pregnant pregnancy born birth expecting beichiog geni
    DIRECT: direct directpay transfer standing directly uniongyrchol
    CLOSE: close closed closing cancel cancelled withdraw end stop cau canslo
    APPEAL: appeal appeals mandatory reconsideration disagree dispute disputed apelio apel anghytuno
    SITE: site website web app portal page online button link screen browser safari chrome firefox laptop gwefan wefan \
    safle ap sgrin tudalen dudalen botwm
    LOGIN: login log logging logged logon sign signin password passcode code username pin locked mewngofnodi cyfrinair \
    gyfrinair cod
    ERROR: error errors crash crashes crashed crashing freeze freezes frozen blank spinning loading load loads timeout \
    timed upload uploading glitch bug broken gwall llwytho
    FORM: form forms ffurflen ffurflenni
    DATA: sar dsar data copies copy recordings recording transcript transcripts records record file files notes paperwork \
    information held hold gopi copi copiau gopiau gwybodaeth wybodaeth recordiadau nodiadau
    LETTER: letter letters post email emails message messages text statement llythyr llythyrau neges negeseuon
    CONTACT: call calls called ring rings rang rung phone phoned phones contact contacted speak spoke spoken ffonio \
    galwad galw siarad ffoniais cysylltu
    REPLY: reply replied replies respond responded response answer answered answers ateb ymateb unanswered \
    acknowledged acknowledgement
    COMPLAIN: complain complaint complaints complaining complained compliant cwyn cwyno gwyn chwyn gwyno chwyno
    FEEDBACK: feedback suggestion suggest idea improve improvement comment praise adborth awgrym
    STAFF: staff adviser advisor advisers caseworker caseworkers manager supervisor agent operator lady gentleman \
    department team agency service cms csa swyddog rheolwr staffio gwasanaeth wasanaeth
    RUDE: rude rudely dismissive patronising condescending unprofessional unhelpful sarcastic hung laughed shouted \
    abrupt anghwrtais lied lies lying ignored ignoring fobbed
    WAIT: wait waiting waited hold chasing chase chased chased aros ddisgwyl disgwyl
    EXPLAIN: explain explaining explanation understand clarify confirm breakdown egluro esbonio deall ddeall esboniad
    CASE: case claim account plan schedule achos hawliad
    PATERNITY: dna paternity biological tadolaeth
    BANKRUPT: bankrupt bankruptcy insolvent insolvency iva liquidation methdaliad methdalwr
    ABROAD: abroad overseas emigrated emigrating spain australia dubai ireland dramor poland germany france usa canada
    PRISON: prison jail jailed inmate inside sentenced remand carchar garchar
    DEATH: died death passed deceased funeral widow probate farw marwolaeth
    ENFORCE: liability bailiff bailiffs enforcement licence passport reman gorfodi
    """

  /// Risk to life and safety.
  static let safeguarding = """
    DIE: die dying dead suicide suicidal kill killing killed hang hanging hanged drown overdose overdosed od jump \
    noose hunanladdiad lladd ladd marw farw
    LIFE: life live living alive exist existing existence world earth breathing bywyd fywyd mywyd byw fyw
    SELF: myself himself herself themselves themself fyhun hun hunan yourself
    PILLS: tablets pills paracetamol medication overdose bridge rope blade razor cliff tabledi pils bont
    GOODBYE: goodbye goodbyes farewell ffarwel funeral will ashes insurance
    HOPELESS: hopeless worthless burden pointless point purpose hope numb empty broken trapped despair desperate \
    gobaith pwynt bwynt baich anobeithiol cope coping
    HARM: harm harming hurt hurting cutting cuts cut scratching burning brifo niweidio torri anafu
    HIT: hit hits hitting punch punched punches slap slapped kick kicked kicks beat beats beaten beating strangled \
    strangle choked choke throttled throttle smashed smash grabbed grab shoved shove pushed headbutted attacked attack \
    assaulted assault stabbed stab bruise bruises bruised bruising taro curo bwrw dyrnu
    THREAT: threat threats threaten threatens threatened threatening intimidate intimidated intimidating blackmail \
    bygwth bygythiad bygythiadau fygwth regret
    FEAR: scared frightened terrified afraid fear fears petrified unsafe safety scares frightens ofn ofnus ofni
    STALK: stalk stalking stalked stalks follow follows followed following track tracked tracker tracking harass \
    harassed harassing harassment spying watches dilyn
    ABUSE: abuse abuser abused abusive abusing violent violence violently coercive coercion controlling controls control \
    dv domestic marac refuge womensaid idva cam camdrin trais treisgar rheoli
    ORDER: injunction restraining nonmolestation molestation bail police arrested arrest charged order heddlu \
    gwaharddeb
    HUNGRY: hungry starving food eat eating eaten fed feed meals meal heating heat cold electric electricity leccy gas \
    meter foodbank bwyd llwgu oer gwres
    NEGLECT: neglect neglected filthy dirty unwashed alone unsupervised drunk drunkard drinking drugs heroin cocaine \
    cannabis smackhead meddw cyffuriau drinks drug high stoned
    SEXUAL: sexual sexually touch touched touching touches inappropriate naked rape raped groomed grooming rhywiol
    SOCIAL: social services worker workers nspcc childline safeguarding cymdeithasol camhs
    WEAPON: knife machete hammer gun acid petrol bat cyllell
    """
}
