/// Written by `RECORD_SNAPSHOTS=1 swift test --filter ReplySnapshotTests`; read the difference.
extension ReplySnapshots {
  static let welshNI: [String: String] = [
    "calculation-reply-ni-cy v1 PP": """
    Annwyl Amina,

    Diolch am eich neges am swm eich cynhaliaeth plant. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Dywedwch wrthym pan fydd plentyn yn dod i fyw gyda chi neu'n symud allan. Gallwch wneud hyn yn eich \
    cyfrif ar-lein. Yna byddwn yn cyfrifo'r swm eto ac yn ysgrifennu atoch.

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
    "calculation-reply-ni-cy v1 RP": """
    Annwyl Amina,

    Diolch am eich neges am swm eich cynhaliaeth plant. Cyrhaeddodd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym ein bod wedi cymryd cymaint o amser i'ch ateb.

    Ni allwn ddweud wrthych pwy sy'n byw yng nghartref y rhiant arall, yn union fel nad ydym yn dweud \
    wrthynt am eich cartref chi. Rydym yn gwirio'r hyn a ddywedir wrthym cyn newid y swm.

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
    "calculation-second-reply-ni-cy v1 PP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am swm eich cynhaliaeth plant. Cyrhaeddodd eich neges newydd ni ar 18 \
    Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Mae'r rhan fwyaf o newidiadau'n cyfrif o'r diwrnod y dywedir wrthym amdanynt. Dywedwyd wrthym am yr \
    un hwn ar 7 Tachwedd 2026. Mae'r swm cyn y diwrnod hwnnw yn aros fel yr oedd.

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

    Dim ond ar gyfer Casglu a Thalu y mae'r ffioedd hyn, lle rydym yn casglu'r arian ac yn ei \
    drosglwyddo. Gyda Thalu Uniongyrchol nid oes ffioedd casglu, oherwydd mae un rhiant yn talu'r llall \
    hebddom ni.

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

    Cyrhaeddodd eich taliad o £1,126.90 ni ar 8 Tachwedd 2026. Rydym yn ei drosglwyddo i'r rhiant sy'n \
    derbyn. Gall gymryd hyd at dri diwrnod gwaith ar ôl hynny i gyrraedd eu cyfrif.

    Byddwn yn edrych ar hyn eto o fewn 2 ddiwrnod ac yn dweud wrthych beth a welwn.

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

    Roedd yn rhaid i'r cyflogwr drosglwyddo'r arian hwn i ni erbyn 7 Tachwedd 2026. Nid yw wedi ein \
    cyrraedd eto. Rydym yn holi'r cyflogwr amdano.

    Byddwn yn edrych ar hyn eto o fewn 2 ddiwrnod ac yn dweud wrthych beth a welwn.

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

    Mae eich cyflogwr yn cymryd cynhaliaeth plant o'ch cyflog a rhaid iddo ei throsglwyddo i ni erbyn y \
    19eg o'r mis nesaf. Mae gan gyflogwyr sy'n ein talu'n electronig hyd at yr 22ain. Cadwch eich \
    slipiau cyflog, oherwydd maent yn dangos beth a gymerwyd.

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
    "missing-payment-second-reply-ni-cy v1 RP": """
    Annwyl Amina,

    Diolch am ysgrifennu atom eto am daliad. Cyrhaeddodd eich neges newydd ni ar 18 Tachwedd 2026.

    Mae'n ddrwg gennym eich bod wedi gorfod gofyn i ni fwy nag unwaith.

    Os yw taliadau uniongyrchol wedi dod i ben, gallwch ofyn i ni eu casglu ar eich rhan. Mae ffioedd \
    pan wnawn hyn. Gallwch ofyn am hyn yn eich cyfrif ar-lein.

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
  ]
}
