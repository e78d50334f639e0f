/// Written by `RECORD_SNAPSHOTS=1 swift test --filter ReplySnapshotTests`; read the difference.
extension ReplySnapshots {
  static let welshGB: [String: String] = [
    "calculation-reply-cy v1 PP": """
    Annwyl Amina,

    Diolch am eich neges am swm eich cynhaliaeth plant. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Newidiodd y swm ar 7 Tachwedd 2026. Roedd yn £1,026.90 o'r blaen ac mae nawr yn £926.90 bob \
    pythefnos. Newidiom ef oherwydd bod y ffeithiau y mae'n seiliedig arnynt wedi newid.

    Os nad ydych yn hapus â'r ffordd rydym wedi delio â hyn, gallwch gwyno. Anfonwch neges atom yn eich \
    cyfrif ar-lein a dewiswch "gwneud cwyn", neu ffoniwch ni.

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

    Dim ond ar gyfer Casglu a Thalu y mae'r ffioedd hyn, lle rydym yn casglu'r arian ac yn ei \
    drosglwyddo. Gyda Thalu Uniongyrchol nid oes ffioedd casglu, oherwydd mae un rhiant yn talu'r llall \
    hebddom ni.

    Os nad ydych yn hapus â'r ffordd rydym wedi delio â hyn, gallwch gwyno. Anfonwch neges atom yn eich \
    cyfrif ar-lein a dewiswch "gwneud cwyn", neu ffoniwch ni.

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

    Nid yw nosweithiau'n newid y swm oni bai bod o leiaf 52 mewn blwyddyn. Mae hynny tua un noson yr \
    wythnos. Os yw nifer y nosweithiau wedi newid, dywedwch wrthym faint sydd nawr ac ers pryd.

    Byddwn yn edrych ar hyn eto o fewn 2 ddiwrnod ac yn dweud wrthych beth a welwn.

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

    Nid yw nosweithiau'n newid y swm oni bai bod o leiaf 52 mewn blwyddyn. Mae hynny tua un noson yr \
    wythnos. Os yw nifer y nosweithiau wedi newid, dywedwch wrthym faint sydd nawr ac ers pryd.

    Byddwn yn edrych ar hyn eto o fewn 2 ddiwrnod ac yn dweud wrthych beth a welwn.

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

    Mae eich taliad cyntaf o £1,126.90 yn ddyledus ar 8 Tachwedd 2026. Ar ôl hynny rydych yn talu \
    £926.90 bob pythefnos.

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
    "missing-payment-reply-cy v1 RP": """
    Annwyl Amina,

    Diolch am eich neges am daliad. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Gyda Chasglu a Thalu rydym yn cadw ffi o 4% o bob taliad cyn ei anfon atoch. Efallai mai dyma pam y \
    cawsoch lai na'r disgwyl. Y swm llawn oedd £1,126.90, a'r ffi oedd £1,026.90.

    Os nad yw'r arian wedi eich cyrraedd erbyn 7 Tachwedd 2026, anfonwch neges newydd atom.

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

    Rydych yn defnyddio Talu Uniongyrchol, felly rydych yn talu'r rhiant sy'n derbyn eich hun. Nid ydym \
    yn cadw cofnod o'r taliadau hyn. Cadwch eich prawf eich hun, fel datganiadau banc.

    Byddwn yn edrych ar hyn eto o fewn 2 ddiwrnod ac yn dweud wrthych beth a welwn.

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

    Mae eich cynllun talu newydd yn dechrau ar 7 Tachwedd 2026. O hynny ymlaen dylech gael tua £24,500 \
    bob pythefnos. Mae'r llythyr am y cynllun yn rhoi'r union swm.

    Byddwn yn edrych ar hyn eto o fewn 2 ddiwrnod ac yn dweud wrthych beth a welwn.

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
