/// Written by `RECORD_SNAPSHOTS=1 swift test --filter ReplySnapshotTests`; read the difference.
extension ReplySnapshots {
  static let welshNI: [String: String] = [
    "calculation-reply-ni-cy v1 PP": """
    Annwyl Amina,

    Diolch am eich neges am swm eich cynhaliaeth plant. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Dywedoch wrthym am hyn ar 7 Tachwedd 2026. Taliad cyntaf y swm newydd yw £1,026.90, ac mae'n \
    ddyledus ar 9 Tachwedd 2026.

    Nid oes angen i chi wneud dim nawr. Byddwn yn ysgrifennu atoch eto erbyn 7 Tachwedd 2026.

    Gallwch ddarllen ein llythyrau, dweud wrthym am newidiadau ac anfon dogfennau atom yn eich cyfrif \
    ar-lein, ar unrhyw adeg o'r dydd.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8978. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "calculation-reply-ni-cy v1 RP": """
    Annwyl Amina,

    Diolch am eich neges am swm eich cynhaliaeth plant. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Gallwch ofyn i ni wirio incwm y rhiant sy'n talu. Yn ystod y flwyddyn nid ydym yn newid y swm oni \
    bai bod yr incwm hwnnw wedi codi neu ostwng o leiaf 25%. Os nad yw, edrychwn arno eto yn yr \
    adolygiad blynyddol nesaf.

    Nid oes angen i chi wneud dim nawr. Byddwn yn ysgrifennu atoch eto erbyn 7 Tachwedd 2026.

    Gallwch ddarllen ein llythyrau, dweud wrthym am newidiadau ac anfon dogfennau atom yn eich cyfrif \
    ar-lein, ar unrhyw adeg o'r dydd.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8978. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "calculation-second-reply-ni-cy v1 PP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am swm eich cynhaliaeth plant. Cyrhaeddodd eich neges newydd ni ar 18 \
    Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Mae'r swm newydd yn cyfrif o 7 Tachwedd 2026. Mae taliadau a oedd yn ddyledus cyn y diwrnod hwnnw yn \
    aros fel yr oeddent.

    Os credwch fod y swm yn anghywir, dywedwch wrthym pam. Anfonwch yr hyn sy'n dangos hynny, fel \
    slipiau cyflog, yn eich cyfrif ar-lein.

    Gallwch ddarllen ein llythyrau, dweud wrthym am newidiadau ac anfon dogfennau atom yn eich cyfrif \
    ar-lein, ar unrhyw adeg o'r dydd.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8978. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "calculation-second-reply-ni-cy v1 RP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am swm eich cynhaliaeth plant. Cyrhaeddodd eich neges newydd ni ar 18 \
    Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Mae'r swm newydd yn cyfrif o 7 Tachwedd 2026. Mae taliadau a oedd yn ddyledus cyn y diwrnod hwnnw yn \
    aros fel yr oeddent.

    Os credwch fod y swm yn anghywir, dywedwch wrthym pam. Anfonwch yr hyn sy'n dangos hynny, fel \
    slipiau cyflog, yn eich cyfrif ar-lein.

    Gallwch ddarllen ein llythyrau, dweud wrthym am newidiadau ac anfon dogfennau atom yn eich cyfrif \
    ar-lein, ar unrhyw adeg o'r dydd.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8978. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "missing-payment-reply-ni-cy v1 PP": """
    Annwyl Amina,

    Diolch am eich neges am daliad. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Ni allwn weld y taliad o £1,126.90 a wnaethoch ar 8 Tachwedd 2026 eto. Gofynnwch i'ch banc a yw'r \
    arian wedi gadael eich cyfrif. Os ydyw, dywedwch wrthym, a byddwn yn chwilio amdano.

    Dywedwch wrthym pan fydd rhywbeth yn newid, fel eich cyfeiriad, eich banc neu'r nosweithiau y mae \
    plentyn yn aros. Gallwch wneud hyn yn eich cyfrif ar-lein.

    Gallwch weld pryd mae taliadau'n ddyledus a phryd y cawsant eu hanfon yn eich cyfrif ar-lein, ar \
    unrhyw adeg o'r dydd.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8978. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "missing-payment-reply-ni-cy v1 RP": """
    Annwyl Amina,

    Diolch am eich neges am daliad. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Casglom daliad ar 7 Tachwedd 2026. Dylai gyrraedd eich cyfrif o fewn 2 ddiwrnod gwaith i'r dyddiad \
    hwnnw. Gall banciau fod angen peth o'r amser hwn, felly efallai na fydd yn dangos ar unwaith.

    Dywedwch wrthym pan fydd rhywbeth yn newid, fel eich cyfeiriad, eich banc neu'r nosweithiau y mae \
    plentyn yn aros. Gallwch wneud hyn yn eich cyfrif ar-lein.

    Gallwch weld pryd mae taliadau'n ddyledus a phryd y cawsant eu hanfon yn eich cyfrif ar-lein, ar \
    unrhyw adeg o'r dydd.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8978. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "missing-payment-second-reply-ni-cy v1 PP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am daliad. Cyrhaeddodd eich neges newydd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Cyrhaeddodd eich taliad o £1,126.90 ni ar 8 Tachwedd 2026. Rydym yn ei drosglwyddo i'r rhiant sy'n \
    derbyn. Gall gymryd hyd at dri diwrnod gwaith ar ôl hynny i gyrraedd eu cyfrif.

    Os na allwch dalu hyn i gyd nawr, ffoniwch ni. Byddwn yn siarad â chi am sut a phryd y gallwch dalu.

    Gallwch weld pryd mae taliadau'n ddyledus a phryd y cawsant eu hanfon yn eich cyfrif ar-lein, ar \
    unrhyw adeg o'r dydd.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8978. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
    "missing-payment-second-reply-ni-cy v1 RP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am daliad. Cyrhaeddodd eich neges newydd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Rydym wedi derbyn £1,126.90 i chi. Daeth i mewn ar 8 Tachwedd 2026, ac rydym yn ei drosglwyddo i \
    chi. Gall hyn gymryd hyd at dri diwrnod gwaith.

    Os nad yw'r arian wedi eich cyrraedd erbyn 7 Tachwedd 2026, anfonwch neges newydd atom.

    Gallwch weld pryd mae taliadau'n ddyledus a phryd y cawsant eu hanfon yn eich cyfrif ar-lein, ar \
    unrhyw adeg o'r dydd.

    Mae hyn am yr achos sydd â'r cyfeirnod sy'n gorffen gyda 455. I gadw eich manylion yn ddiogel, nid \
    ydym byth yn rhoi'r rhif cyfan mewn e-bost.

    Os byddai'n well gennych siarad â ni, ffoniwch 0345 266 8978. I ysgrifennu atom, anfonwch neges \
    newydd yn eich cyfrif ar-lein yn lle ateb yr e-bost hwn.

    Yn gywir

    Gwasanaeth Cynhaliaeth Plant

    """,
  ]
}
