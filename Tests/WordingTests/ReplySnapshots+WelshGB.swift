/// Written by `RECORD_SNAPSHOTS=1 swift test --filter ReplySnapshotTests`; read the difference.
extension ReplySnapshots {
  static let welshGB: [String: String] = [
    "calculation-reply-cy v1 PP": """
    Annwyl Amina,

    Diolch am eich neges am swm eich cynhaliaeth plant. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Rydym yn cyfrif y nosweithiau mewn blwyddyn y mae plentyn yn aros gyda'r rhiant sy'n talu. Mae'r swm \
    yn gostwng o 52 noson y flwyddyn. Mae'n gostwng ymhellach o 104, o 156 ac o 175 noson.

    Dywedwch wrthym pan fydd rhywbeth yn newid, fel eich cyfeiriad, eich banc neu'r nosweithiau y mae \
    plentyn yn aros. Gallwch wneud hyn yn eich cyfrif ar-lein.

    Gallwch ddarllen ein llythyrau, dweud wrthym am newidiadau ac anfon dogfennau atom yn eich cyfrif \
    ar-lein, ar unrhyw adeg o'r dydd. Mewngofnodwch ar www.gov.uk/manage-child-maintenance-case.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8792. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "calculation-reply-cy v1 RP": """
    Annwyl Amina,

    Diolch am eich neges am swm eich cynhaliaeth plant. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Rydym yn cyfrif y nosweithiau mewn blwyddyn y mae plentyn yn aros gyda'r rhiant sy'n talu. Mae'r swm \
    yn gostwng o 52 noson y flwyddyn. Mae'n gostwng ymhellach o 104, o 156 ac o 175 noson.

    Dywedwch wrthym pan fydd rhywbeth yn newid, fel eich cyfeiriad, eich banc neu'r nosweithiau y mae \
    plentyn yn aros. Gallwch wneud hyn yn eich cyfrif ar-lein.

    Gallwch ddarllen ein llythyrau, dweud wrthym am newidiadau ac anfon dogfennau atom yn eich cyfrif \
    ar-lein, ar unrhyw adeg o'r dydd. Mewngofnodwch ar www.gov.uk/manage-child-maintenance-case.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8792. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "calculation-second-reply-cy v1 PP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am swm eich cynhaliaeth plant. Cyrhaeddodd eich neges newydd ni ar 18 \
    Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Rydym yn defnyddio eich incwm cyn treth, nid eich cyflog ar ôl treth. Ar gyfer y swm rydych yn ei \
    dalu nawr defnyddiom £24,500 y flwyddyn. Daw hyn i £1,026.90 bob pythefnos.

    Dywedwch wrthym pan fydd rhywbeth yn newid, fel eich cyfeiriad, eich banc neu'r nosweithiau y mae \
    plentyn yn aros. Gallwch wneud hyn yn eich cyfrif ar-lein.

    Gallwch ddarllen ein llythyrau, dweud wrthym am newidiadau ac anfon dogfennau atom yn eich cyfrif \
    ar-lein, ar unrhyw adeg o'r dydd. Mewngofnodwch ar www.gov.uk/manage-child-maintenance-case.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8792. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "calculation-second-reply-cy v1 RP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am swm eich cynhaliaeth plant. Cyrhaeddodd eich neges newydd ni ar 18 \
    Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Newidiodd y swm ar 7 Tachwedd 2026. Roedd yn £1,026.90 o'r blaen ac mae nawr yn £926.90 bob \
    pythefnos. Newidiom ef oherwydd bod y ffeithiau y mae'n seiliedig arnynt wedi newid.

    Dywedwch wrthym pan fydd rhywbeth yn newid, fel eich cyfeiriad, eich banc neu'r nosweithiau y mae \
    plentyn yn aros. Gallwch wneud hyn yn eich cyfrif ar-lein.

    Gallwch ddarllen ein llythyrau, dweud wrthym am newidiadau ac anfon dogfennau atom yn eich cyfrif \
    ar-lein, ar unrhyw adeg o'r dydd. Mewngofnodwch ar www.gov.uk/manage-child-maintenance-case.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8792. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "missing-payment-reply-cy v1 PP": """
    Annwyl Amina,

    Diolch am eich neges am daliad. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Rydych yn defnyddio Talu Uniongyrchol, felly rydych yn talu'r rhiant sy'n derbyn eich hun. Nid ydym \
    yn cadw cofnod o'r taliadau hyn. Cadwch eich prawf eich hun, fel datganiadau banc.

    Diolch am yr hyn a anfonoch atom. Rydym wedi ei ychwanegu at eich achos a byddwn yn edrych arno \
    erbyn 7 Rhagfyr 2026.

    Gallwch weld pryd mae taliadau'n ddyledus a phryd y cawsant eu hanfon yn eich cyfrif ar-lein, ar \
    unrhyw adeg o'r dydd. Mewngofnodwch ar www.gov.uk/manage-child-maintenance-case.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8792. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "missing-payment-reply-cy v1 RP": """
    Annwyl Amina,

    Diolch am eich neges am daliad. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Ar 7 Tachwedd 2026 derbyniom £1,026.90. Y swm a oedd yn ddyledus oedd £926.90. Rydym yn cymryd camau \
    i gasglu'r gweddill.

    Diolch am yr hyn a anfonoch atom. Rydym wedi ei ychwanegu at eich achos a byddwn yn edrych arno \
    erbyn 7 Rhagfyr 2026.

    Gallwch weld pryd mae taliadau'n ddyledus a phryd y cawsant eu hanfon yn eich cyfrif ar-lein, ar \
    unrhyw adeg o'r dydd. Mewngofnodwch ar www.gov.uk/manage-child-maintenance-case.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8792. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "missing-payment-second-reply-cy v1 PP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am daliad. Cyrhaeddodd eich neges newydd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Roedd yn rhaid i'r cyflogwr drosglwyddo'r arian hwn i ni erbyn 7 Tachwedd 2026. Nid yw wedi ein \
    cyrraedd eto. Rydym yn holi'r cyflogwr amdano.

    Os na allwch dalu hyn i gyd nawr, ffoniwch ni. Byddwn yn siarad â chi am sut a phryd y gallwch dalu.

    Gallwch weld pryd mae taliadau'n ddyledus a phryd y cawsant eu hanfon yn eich cyfrif ar-lein, ar \
    unrhyw adeg o'r dydd. Mewngofnodwch ar www.gov.uk/manage-child-maintenance-case.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8792. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "missing-payment-second-reply-cy v1 RP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am daliad. Cyrhaeddodd eich neges newydd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Ni allwn anfon eich arian i'r cyfrif banc sydd gennym ar eich cyfer. Ychwanegwch eich manylion banc \
    newydd yn eich cyfrif ar-lein. Byddwn yn anfon yr arian cyn gynted ag y cawn hwy.

    Os nad yw'r arian wedi eich cyrraedd erbyn 7 Rhagfyr 2026, anfonwch neges newydd atom.

    Gallwch weld pryd mae taliadau'n ddyledus a phryd y cawsant eu hanfon yn eich cyfrif ar-lein, ar \
    unrhyw adeg o'r dydd. Mewngofnodwch ar www.gov.uk/manage-child-maintenance-case.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8792. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
  ]
}
