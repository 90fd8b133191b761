// SPDX-License-Identifier: MIT
#pragma once

namespace ufb {

/// The page's own looks: light, printable, numbers in columns of equal digits. No rule names another file.
inline constexpr const char* kReportStyle = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 60rem; background: #ffffff; color: #1b1f23;
  font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
header, nav { border-bottom: 1px solid #d5d9dd; padding-bottom: 1rem; margin-bottom: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-top: .5rem;
  border-top: 2px solid #0072b2; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: #005f94; }
header p, figcaption, .note { color: #5b636b; }
.note { border-inline-start: 3px solid #d5d9dd; padding-inline-start: .75rem; white-space: pre-line; }
.typed { font-size: 1.15rem; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #d5d9dd;
  border-radius: 4px; padding: .5rem .75rem; margin: .5rem 0; }
nav ol { columns: 2 16rem; margin: 0; padding-inline-start: 1.5rem; }
.tokens { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem; margin: .5rem 0; padding: 0; }
.tokens li { border: 1px solid #b9c0c6; border-radius: 4px; padding: 0 .4rem; white-space: pre; }
.tokens .mask { border: 2px solid #0072b2; font-weight: 600; }
.tokens .special { color: #5b636b; border-style: dashed; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { max-width: 100%; border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { caption-side: top; text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { padding: .2rem .75rem .2rem 0; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-bottom: 1px solid #8a9097; vertical-align: bottom; overflow-wrap: normal; }
tbody th { font-weight: 400; }
tbody tr + tr > * { border-top: 1px solid #e6e9ec; }
.number { text-align: end; }
tbody .number { white-space: nowrap; }
.facts th { color: #5b636b; min-width: 12rem; }
figure { margin: 1.25rem 0; }
figure img { display: block; max-width: 100%; height: auto; border: 1px solid #e6e9ec; }
figcaption { font-size: .875rem; margin-top: .35rem; }
pre { background: #f1f3f5; border-radius: 4px; padding: .5rem .75rem; white-space: pre-wrap;
  overflow-wrap: anywhere; margin: .25rem 0 1rem;
  font: .875rem/1.45 ui-monospace, "DejaVu Sans Mono", monospace;
  direction: ltr; text-align: left; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  h2, h3, caption { break-after: avoid; }
  figure, pre, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  table { font-size: 8pt; }
  th, td { padding-inline-end: .4rem; }
}
)";

}  // namespace ufb
