/// How the page looks: on a light or a dark screen, on paper, and down to 320 pixels.
struct StyleSheet: Hashable, Sendable {
  /// The rules.
  let css: String

  /// The style sheet of all reports.
  static let report = Self(
    css: """

      :root{color-scheme:light dark;\(Palette.light.css);
        --serif:Charter,"Bitstream Charter","Iowan Old Style",Cambria,Georgia,serif;
        --sans:"Segoe UI",system-ui,"Helvetica Neue",Arial,sans-serif}
      @media screen and (prefers-color-scheme:dark){:root{\(Palette.dark.css)}}

      """ + layout.description + drawing.description + paper.description)

  private static let layout: StaticString = """
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;max-width:66rem;padding:0 clamp(1rem,4vw,3rem) 4rem;font:1rem/1.55 var(--sans);
      font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
    .skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--ink);color:var(--paper)}
    .skip:focus{top:.5rem}
    :focus-visible{outline:3px solid var(--figure);outline-offset:2px}
    main:focus{outline:none}
    header{border-top:6px solid var(--ink);margin-top:2rem;padding-top:1rem}
    h1,h2,.number{font-family:var(--serif);font-weight:600;line-height:1.15;text-wrap:balance}
    h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);letter-spacing:-.012em;margin:.1em 0 .25em}
    h2{font-size:1.375rem;margin:0 0 .5rem}
    .eyebrow{font-size:.8125rem;letter-spacing:.08em;text-transform:uppercase;color:var(--quiet);margin:0}
    .scope{font:1.1875rem/1.4 var(--serif);margin:0 0 1rem}
    .facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0;font-size:.875rem;color:var(--quiet)}
    .facts div{display:flex;flex-wrap:wrap;gap:0 .4rem}
    .facts dd{margin:0;color:var(--ink)}
    section{border-top:1px solid var(--ink);margin-top:2.75rem;padding-top:1rem}
    .remark{color:var(--quiet);margin:0 0 1rem;max-width:42rem}
    .headlines{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(11.5rem,100%),1fr));gap:1.5rem 2rem;
      margin:1rem 0 0}
    .headlines>div{border-top:1px solid var(--rule);padding-top:.5rem}
    .headlines dt{font-size:.875rem;color:var(--quiet)}
    .headlines dd{margin:0}
    .number{display:block;font-size:2rem;margin:.1rem 0}
    .number.long{font-size:1.25rem;line-height:1.6}
    .change{display:block;font-size:.875rem;color:var(--quiet)}
    .under{color:var(--under);font-weight:600}
    .pair{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.5rem 3rem;align-items:start}
    figure{margin:.5rem 0 0}
    .pair figure{position:sticky;top:1rem}
    .long{grid-template-columns:minmax(0,1fr)}
    .long figure{position:static}
    .long .scroll{columns:13rem;column-gap:3rem}
    .long thead{break-inside:avoid}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.35}
    caption{text-align:left;font-size:.875rem;color:var(--quiet);padding-bottom:.4rem}
    th,td{text-align:right;vertical-align:baseline;padding:.35rem 0 .35rem 1.25rem}
    th:first-child,.text{text-align:left}
    th:first-child{padding-left:0}
    thead th{font-weight:600;font-size:.8125rem;color:var(--quiet);border-bottom:1px solid var(--ink);
      vertical-align:bottom}
    tbody th{font-weight:400;min-width:7rem}
    tbody tr{border-bottom:1px solid var(--rule)}
    td{white-space:nowrap}
    td.text{white-space:normal;min-width:6rem}
    .notes{padding-left:1.1rem;max-width:42rem}
    .notes li{margin:.35rem 0}
    details{margin-top:1rem;font-size:.875rem}
    summary{color:var(--quiet);cursor:pointer}
    details table{width:auto;font-size:.875rem;margin-top:.5rem}
    code{font:.875em ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
    footer{border-top:1px solid var(--ink);margin-top:2.75rem;padding-top:1rem;font-size:.875rem;color:var(--quiet)}
    footer p{margin:.25rem 0}
    footer code{color:var(--ink)}
    @media (max-width:46rem){.pair{grid-template-columns:minmax(0,1fr)}.pair figure{position:static}
      th,td{padding-left:.75rem}}

    """

  private static let drawing: StaticString = """
    svg{display:block;width:100%;overflow:visible;font:13px/1 var(--sans);fill:var(--ink)}
    .scaled{width:calc(100% - 54px);margin-left:54px}
    svg svg{display:inline}
    .value{font-weight:600}
    .axis,.name{fill:var(--quiet)}
    .axis{font-size:12px}
    .fill{fill:var(--figure)}
    .fill-under{fill:url(#under);stroke:var(--under);stroke-width:1}
    .word-under{fill:var(--under);font-weight:600}
    .track{fill:var(--rule);opacity:.55}
    .grid{stroke:var(--rule);stroke-width:1}
    .base{stroke:var(--ink);stroke-width:1}
    .target{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:5 4}
    .tick{stroke:var(--ink);stroke-width:2}
    .line{fill:none;stroke:var(--figure);stroke-width:2;stroke-linejoin:round;vector-effect:non-scaling-stroke}
    .dot{fill:var(--figure)}
    .dot-under{fill:var(--paper);stroke:var(--under);stroke-width:2}
    .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
    .part{stroke:var(--figure);stroke-width:1}
    .shade-0{fill:var(--figure)}.shade-1{fill:url(#crossed)}.shade-2{fill:url(#hatched)}
    .shade-3{fill:url(#lined)}.shade-4{fill:url(#dotted)}.shade-5{fill:var(--paper)}
    .print{stroke:var(--figure);stroke-width:2;fill:none}
    .thin{stroke-width:1.25}
    .print-under{stroke:var(--under);stroke-width:3;fill:none}
    @media (max-width:30rem){.spare{display:none}}

    """

  private static let paper: StaticString = """
    @media (forced-colors:active){
      :root{--paper:Canvas;--ink:CanvasText;--quiet:CanvasText;--rule:GrayText;--figure:CanvasText;--under:CanvasText}
    }
    @page{size:A4;margin:18mm 16mm}
    @media print{
      :root{color-scheme:light;--paper:#ffffff}
      body{max-width:none;padding:0;font-size:10pt}
      .skip,details{display:none}
      header{margin-top:0}
      section{margin-top:1.75rem}
      h2,caption,.remark{break-after:avoid}
      figure,.pair:not(.long),.headlines>div,tr,.notes li,footer{break-inside:avoid}
      .pair figure{position:static}
      .scroll{overflow:visible}
      thead{display:table-header-group}
    }

    """
}
