/** One sheet of style for all papers: A4 or Letter, black on white, no colour that a copier would lose, no font to load. */
export const STYLE = `
@page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; } }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0 auto; max-width: 180mm; padding: 6mm 4mm; background: #fff; color: #111; font: 10.5pt/1.45 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
h1, h2, h3, h4, th, dt, .kind, .foot { font-family: "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
h1 { font-size: 21pt; line-height: 1.15; margin: 0 0 3mm; }
h2 { font-size: 13pt; margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.6pt solid #111; break-after: avoid; }
h3 { font-size: 11pt; margin: 5mm 0 1.5mm; break-after: avoid; }
h4 { font-size: 10.5pt; margin: 4mm 0 1mm; break-after: avoid; }
p { margin: 0 0 2.2mm; orphans: 3; widows: 3; }
ul, ol { margin: 0 0 2.5mm; padding-left: 6mm; }
li { margin-bottom: 1mm; }
.kind { font-size: 9.5pt; font-weight: 700; margin: 0 0 2mm; }
.lead { font-size: 12pt; }
.note { border: 0.8pt solid #111; padding: 2.5mm 3.5mm; margin: 3mm 0; break-inside: avoid; }
.note p:last-child { margin-bottom: 0; }
.small { font-size: 9pt; color: #333; }
dl { margin: 4mm 0; border-top: 0.6pt solid #999; }
dl > div { display: flex; gap: 4mm; padding: 1.2mm 0; border-bottom: 0.6pt solid #ccc; break-inside: avoid; }
dt { flex: 0 0 36mm; font-size: 9.5pt; font-weight: 700; }
dd { margin: 0; }
dd:empty { min-height: 6mm; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm; font-size: 9.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.6pt solid #777; padding: 1.4mm 2mm; text-align: left; vertical-align: top; }
th { font-size: 9pt; background: #eee; }
td p:last-child { margin-bottom: 0; }
.narrow td:not(:first-child):not(:last-child), .narrow th:not(:first-child):not(:last-child) { width: 15mm; text-align: center; }
.narrow td:last-child, .narrow th:last-child { width: 38mm; }
.scale td:not(:first-child), .scale th:not(:first-child) { width: 17mm; text-align: center; }
.box { display: inline-block; width: 3.6mm; height: 3.6mm; border: 0.9pt solid #111; vertical-align: -0.5mm; }
.line { border-bottom: 0.6pt solid #777; height: 8mm; }
.card { break-after: page; border: 1pt solid #111; padding: 6mm 7mm; margin-bottom: 8mm; }
.card:last-of-type { break-after: auto; }
.card h2 { border: 0; margin: 0 0 1mm; font-size: 16pt; }
.keep { break-inside: avoid; }
.foot { margin-top: 9mm; padding-top: 2mm; border-top: 0.6pt solid #999; font-size: 8.5pt; color: #333; }
@media screen and (max-width: 600px) { dl > div { display: block; } table { display: block; overflow-x: auto; } }
@media print { body { max-width: none; padding: 0; } }
`;
