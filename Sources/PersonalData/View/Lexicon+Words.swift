/// The words themselves, English and Welsh with mutations, without accents as the view has them.
extension Lexicon {
  static let months = [
    "january jan ionawr ion", "february feb chwefror chwefrol gwefror chwef", "march mar mawrth fawrth maw",
    "april apr ebrill ebr",
    "may mai fai", "june jun mehefin fehefin meh", "july jul gorffennaf orffennaf ngorffennaf gorffenaf gorff",
    "august aug awst",
    "september sept sep medi fedi", "october oct hydref hyd", "november nov tachwedd dachwedd thachwedd nhachwedd tach",
    "december dec rhagfyr ragfyr rhag",
  ]

  static let lists: [(Words, String)] = [
    (
      .birth,
      """
      dob dobs dateofbirth birthdates birth brith bith births born birthday birthdays birthdate bday bdays birthdy bithday brithday birtday birhtday birthdate ganwyd ganed geni anwyd anwyd enwyd enedig aned
      penblwydd phenblwydd mhenblwydd benblwydd blwydd ngeni eni genedigaeth enedigaeth ngenedigaeth yob
      """
    ),
    (.sort, "sort srt sortcode sortcodes didoli trefnu ddidoli sc"),
    (
      .account,
      """
      account accounts accountnumber accountno bankaccount bankaccountno acc acct accnt acount accno acctno cyfrif gyfrif chyfrif nghyfrif cyfrifon cyfri gyfri chyfri nghyfri bank banc bac
      """
    ),
    (.roll, "roll rol rhol rolio rollno rollnumber rholyn rholiau passbook"),
    (
      .card,
      """
      card cards cardnumber cardno visa mastercard amex maestro debit cerdyn gerdyn ngherdyn chardyn pan
      """
    ),
    (
      .cvv,
      "securitycode secuirty securty secruity cv2 cid cvs cv ccv cvv cvc csc cvn cvv2 cvc2 security diogelwch ddiogelwch back cefn verification reverse signature front strip strap stribed"
    ),
    (
      .expiry,
      "expiry expirydate cardexpiry expires expired expire expirey expirty exp expiring expiration valid dilys ddilys dod ddod runs ran until darfod"
    ),
    (.pin, "pin pins pinnumber pincode mhin phin pinno identification"),
    (
      .password,
      """
      password passwords passwd pwd pass passcode passphrase passwrd cyfrinair gyfrinair chyfrinair nghyfrinair
      cyfrineiriau gyfrineiriau newpassword oldpassword userpassword loginpassword
      memorable answer answers ateb codeword maiden morwynol forwynol pw pword pswd psswd pasward passward passwor passowrd passsword passwrod pasword passord paswrd paswword passwork security secret
      """
    ),
    (.gateway, "gg ggw gateway user userid ggid porth borth defnyddiwr ddefnyddiwr"),
    (
      .reference,
      """
      reference ref scin customer id cyfeirnod gyfeirnod chyfeirnod nghyfeirnod cyf trn
      """
    ),
    (.iban, "iban"),
    (
      .bank,
      "bank banks banc banking society bsoc nationwide halifax barclays natwest lloyds santander hsbc monzo starling tsb rbs revolut"
    ),
    (.nhs, "nhs nhsnumber nhsno gig"),
    (.passport, "passport passports passportnumber passportno pasport passprt pasbort basbort mhasbort phasbort"),
    (
      .otherDocument,
      """
      gorchymyn orchymyn cytundeb gytundeb trwydded drwydded nhrwydded thrwydded agreement order passport licence license certificate contract policy warrant mot tenancy visa lease insurance deo
      """
    ),
    (
      .street,
      """
      street road avenue rd ave crescent cresc crescnt terrace tce gardens gdns mews cres terr boulevard blvd
      """
    ),
    (
      .softStreet,
      """
      st lane ln wy drive dr close cl court ct place pl way grove hill park row square sq walk view rise green parade av pde ter crs hts
      mount wharf quay path gate house end vale gr croft fold circus paddock paddocks broadway meadow meadows ridge
      orchard common chase copse dell garth glade leas lea mead fields villas cottages heights mansions wynd vennel brae
      estate spinney hollow nook warren dene drove causeway esplanade promenade parkway approach bank brow cross dale field
      gap foregate garden glen green haven knoll loan mill moor pastures ride rising side steps strand sweep top vista wood woods yard pk gdn wlk quays
      """
    ),
    (
      .leadingStreet,
      "heol ffordd stryd rhodfa clos maes lon teras rhes cilgant bryn parc cae gerddi llys rhiw allt dol erw rhos coed pant nant glan trem golwg cwrt plas sgwar hafan stad ystad bro ael tai gwel llwyn cefn tyddyn gorlan penrhyn craig ponc maesydd dolau tyn tan pen min lein"
    ),
    (.signName, "at ar dot"),
    (
      .letterName,
      """
      alpha alfa bravo charlie delta echo golf hotel juliet juliett kilo lima mike november oscar papa romeo sierra tango
      whiskey whisky yankee zulu
      """
    ),
    (
      .digitName,
      """
      zero oh nought naught nil dim sero one un two dau dwy three tri tair four pedwar pedair five pump six chwech
      seven saith eight wyth nine naw double triple treble twenty thirty forty fourty fifty sixty seventy eighty ninety
      ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen thousand hundred first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
      ddau ddwy dri dair bedwar bedair pum bum bump phump chwe naw deg ddeg deuddeg ddeuddeg pymtheg bymtheg deunaw
      ddeunaw ugain hugain mil fil cyntaf gyntaf ail trydydd drydydd pedwerydd bedwerydd pumed bumed chweched seithfed
      wythfed nawfed degfed ddegfed deuddegfed ddeuddegfed pymthegfed bymthegfed deunawfed ddeunawfed ugeinfed
      """
    ),
    (
      .oneWordStreet,
      """
      broadway cheapside whitehall eastgate westgate northgate southgate kingsway queensway parkway riverside hillside
      bankside southway northway eastway westway foregate strand highway millfields parklands woodlands esplanade promenade quayside seafront
      """
    ),
    (
      .building,
      """
      point house court tower towers heights lodge mansions building buildings barracks wharf apartments block place mill hall
      view quarter residence residences works terrace gardens square chambers maltings cloisters quays
      """
    ),
    (
      .house,
      "site forge stables granary chapel schoolhouse bothy marina moorings park cottage farm farmhouse lodge barn manor grange vicarage rectory bungalow villa house hall mill cottages"
    ),
    (
      .living,
      "live lives living lived reside resides byw fyw address cyfeiriad gyfeiriad chyfeiriad nghyfeiriad"
    ),
    (.called, "called named enw name"),
    (
      .flat,
      "flat flt unit apartment apt fflat suite room gate plot block pitch berth caravan studio penthouse annexe annex uned bedsit maisonette mooring"
    ),
    (.title, "mr mrs miss ms mx dr prof sir lady lord rev mister"),
    (
      .filler,
      """
      number numbers no num nos code on the of my his her their our your a an as at in s for ar y yr ei fy eu ein rhif
      cod details date day dates here also new full following below dyddiad ddyddiad wedi gan fe i o this it detail
      nr monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun who when
      dydd ddydd nos llun mawrth fawrth mercher iau gwener sadwrn sul hospital back front old current until thru through to ben hi ef fo he she
      given recorded shown listed stated held entered registered says reads put down correct should confirmed as actually
      really record file system now ym mis yng mai day dd mm yy yyyy ddmmyyyy ddmmyy first name middle surname place town
      all both that same mine yours hers theirs ours still currently simply below follows sister brother twin r ail cyntaf gyntaf trydydd drydydd merch ferch mab fab plentyn blentyn plant wife husband partner baby boy girl kid kids mr mrs miss ms child daughter son
      thats whats dyddiadau ddyddiadau nyddiad nyddiadau u which fel right wrong correct proper anghywir pen mhen ben phen me him eu
      grandson granddaughter grandsons granddaughters grandchild grandchildren step stepson stepdaughter stepchild
      eldest oldest youngest niece nephew cousin mother father little newborn twins triplets them hogyn hogan geneth eneth bachgen fachgen efeilliaid gefeilliaid gwr wraig gwraig mam dad tad mum nain taid ni nhw
      """
    ),
    (
      .otherNumber,
      """
      ticket tickets reference ref refs cyfeirnod gyfeirnod chyfeirnod case achos order orders invoice invoices anfoneb
      receipt receipts derbynneb serial meter policy polisi crime incident job booking bookings tracking parcel complaint
      cwyn record claim hawliad membership member student pupil employee payroll staff company companies charity
      vat utr tax treth licence license trwydded registration reg form ffurflen document batch transaction transactions
      extension ext model version flight train bus court llys
      request requests cais gais numbered query enquiry ymholiad gwyn nghwyn chwyn cheque cheques siec confirmation cadarnhad handler adviser advisor council tenancy rent mortgage loan insurance plate plot quote quotation delivery warrant session id
      """
    ),
    (
      .lead,
      """
      one from reads read shows say says appears newydd gywir cywir bellach nawr rwan erbyn gen gyda sydd sy fydd oedd sef
      isod hynny mae yn canlyn ganlyn dyma ond except namely under into onto put use using then ends up fod ddylai rhoi rhoddais rhois roddais
      defnyddio ddefnyddio take takes took accept accepts accepted typed entered enter gave give given said wrote write
      have has had used want need try tried got get changed change keep keeps like recognise
      putting typing entering trying giving go

      """
    ),
    (.joiner, "and or ac neu"),
    (.verb, "is was are were being be yw ydi ydy oedd ydyw"),
    (
      .notStreetName,
      """
      minute minutes min mins hour hours day days week weeks month months year years mile miles metre metres times
      of the in to my per from on at pounds pound people children kids child is was a an and or by for that it i we
      he she they not have has had did do per cent percent pence quid away yards off since after before old ago more
      payments payment late missed calls letters emails am pm this only out up with min pen tan tai bro ael tyn stad
      bed bedroom bedrooms bedroomed storey digit each every both same other either any next last right wrong half long whole one two three
      """
    ),
    (.initial, "b d p"),
    (
      .compound,
      "cofiadwy c ac code banc society gymdeithas cymdeithas cudd bin digid gefn g back sortio port world byd"
    ),
    (.newborn, "girl boy baby babi came arrived delivered cyrraedd gyrhaeddodd cyrhaeddodd"),
    (.abbreviation, "no nos num acc acct accnt tel mob ref dob nr ph exp mr mrs dr st rd ave b d"),
    (
      .phone,
      """
      phone telephone tel mobile mob ring call ffon rhif fax whatsapp text
      """
    ),
    (
      .passwordTalk,
      """
      wrong reset not must incorrect working required case expired locked invalid the my a an being to in on no
      forgotten forgot lost too correct right changed needed sent sensitive blocked never also still now always has
      have will would should cannot can and or but so because for of at it its for what which when if i we you he
      she they rejected accepted refused unknown asked been different same only set missing weak strong short long
      requested see none tbc tba ask per attached enclosed yn wedi ddim angen anghywir gywir ar i y yr fy ei problem problems field page box link email hint security
      question reminder by from with please help that this there where why how as was is are were be does did do
      failed fails failing disabled stolen compromised recovery manager rubbish useless stupid annoying pointless ok okay
      fine valid good bad hard easy simple impossible secure safe unsafe private personal secret confidential protected
      written saved stored remembered known given missed sorted done ready gone back here online offline available
      active inactive enabled encrypted hidden visible blank empty incomplete complete accurate identical similar better
      best worse worst true false just really very quite definitely probably maybe apparently somehow something anything
      beth nothing everything someone nobody after before since until once twice again today yesterday tomorrow soon later
      about above below under over into onto through during every each any some all both none many much more less most
      least own dim cyfrif gweithio newydd hen rhaid eto nawr
      """
    ),
    (.topic, "pet teacher"),
    (
      .passwordRemark,
      """
      access actually adviser advisor allowed almost alphanumeric already another anybody anyone arrive arrived
      arrives attempt attempts automatically awaiting awful bank bit bits bottom break broken business busy button
      called came caseworker certain certainly challenge change changes character characters chars clear clearly
      click clicked clue come comes common complex complicated comply continue expire protect proceed unusual compulsory contain contains convenience copied copy
      could council court cut daft days dead declined default deleted denied desk details died digits displayed down
      drawer due easier easily either else emailed entry err error errors essential eventually everybody everyone
      exact fair faulty fiasco finally first follow forever forgettable form frank fridge front frozen generator give
      go goes got guessed guidance hacked had harder hassle helpdesk hers his honest hopeless ignore illegible
      immediately important instantly instead isn issue issued issues keep keeps last latest lawyer leaked letter
      letters library line list logged login logon longer looking lot mail mailed mandatory masked match matches max
      may menu message messages meter might min mine mistyped myself necessary need needs neither newer next
      nightmare nobodys nonsense nor normal normally note notebook noted notice notification notifications obviously
      off office often old older open option optional options ordinary original ours out outstanding overdue palaver
      paper partner pasted patience pending people person phone picked plus police policies policy post posted
      previous printed procedure procedures process processing prompt protocol query rang rather read recognise
      recognised redacted remaining remember removed requirement requirements resets ridiculous rigmarole round rule
      rules sadly saga said say saying says screen screens second section send separately service setting settings
      shall share shared sheet shorter show showing shows side simply solicitor somebody sometimes somewhere spaces
      staff standard status stop stopped stops strength stronger stuck stuff successful supposed sure suspended
      symbol symbols system tab take takes team telephone tell terrible texted thank thanks theirs them thing things
      think third times top tricky told tried trouble troubles typed typically unavailable unchanged unfortunately unique
      unreadable unrecognised unsuccessful up update updates use used user username using usual usually vault
      verbally wall want wants weaker well website week went whatever window withheld within woes work worked works yes
      yours yourself
      """
    ),
  ]
}
