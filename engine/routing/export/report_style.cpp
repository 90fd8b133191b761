// SPDX-License-Identifier: MIT
#include "routing/export/report.h"

namespace ufb::exporting {
namespace {

constexpr const char* kColors = R"(
:root { color-scheme: light dark; --ground: #ffffff; --card: #f6f7f9; --ink: #1b1f27; --soft: #5a6170;
  --line: #dcdfe6; --link: #2c5f8a; --never: #d3d7de; --bar: #31688e; --mark: #ffe38a; --mark-ink: #1b1f27;
  --warn: #fff4d6; --warn-line: #d9a400; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171c; --card: #1d2128; --ink: #e6e9ee; --soft: #a2aab8; --line: #363c47;
    --link: #8ec1ea; --never: #3a404b; --bar: #4f97c4; --mark: #6b5a12; --mark-ink: #fff6d8;
    --warn: #33290c; --warn-line: #b98d12; }
  svg .curve { filter: brightness(1.4); }
}
@media print {
  :root { color-scheme: light; --ground: #ffffff; --card: #ffffff; --ink: #000000; --soft: #444444;
    --line: #bbbbbb; --link: #000000; --never: #d3d7de; --bar: #31688e; --mark: #ffe38a;
    --mark-ink: #000000; --warn: #ffffff; --warn-line: #d9a400; }
  nav { display: none; }
  svg .curve { filter: none; }
  body { font-size: 9.5pt; max-width: none; }
  section.tree { break-before: page; }
  figure, .leaf, tr { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

constexpr const char* kText = R"(
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 1120px; background: var(--ground);
  color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
  font-variant-numeric: tabular-nums; }
bdi, code { overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 .8rem; padding-top: .8rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.8rem 0 .5rem; }
p { margin: .5rem 0; max-width: 78ch; }
p.lead, .soft, figcaption, small { color: var(--soft); }
p.lead { font-size: 1.1rem; }
a { color: var(--link); }
nav { margin: 1.5rem 0; line-height: 2; }
nav a { display: inline-block; margin-right: .4rem; padding: 0 .6rem; border: 1px solid var(--line);
  border-radius: 1rem; text-decoration: none; }
code { font: .92em ui-monospace, "DejaVu Sans Mono", monospace; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
li { margin: .35rem 0; max-width: 78ch; }
.warning { background: var(--warn); border-left: 4px solid var(--warn-line); padding: .5rem 1rem;
  margin: .8rem 0; }
)";

constexpr const char* kFigures = R"(
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid var(--line); }
th:first-child { text-align: left; white-space: nowrap; }
thead th { color: var(--soft); font-weight: 600; vertical-align: bottom; border-bottom-width: 2px; }
tbody th { font-weight: 600; }
figure { margin: 1.2rem 0; }
figcaption { font-size: .9rem; margin-bottom: .3rem; }
svg { display: block; width: 100%; height: auto; font: 12px system-ui, "DejaVu Sans", sans-serif; }
svg text { fill: var(--ink); }
svg .axis { stroke: var(--soft); stroke-width: 1; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .even { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 5 4; }
svg .curve { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
svg .never { fill: var(--never); }
svg .bar { fill: var(--bar); }
.lorenz { max-width: 760px; }
.pair svg { max-width: 560px; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(330px, 1fr)); gap: 1rem 2rem;
  align-items: start; }
.leaves { display: grid; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); gap: .9rem; }
.leaf { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
  padding: .7rem .9rem; }
.leaf h4 { margin: 0; font-size: 1rem; }
.leaf p { margin: .35rem 0; }
.word { display: inline-block; margin: 0 .3rem .25rem 0; padding: 0 .45rem; border-radius: .3rem;
  border: 1px solid var(--line); background: var(--ground); white-space: pre-wrap; }
.context { font-size: .9rem; color: var(--soft); border-left: 3px solid var(--line); padding-left: .6rem; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .2rem; padding: 0 .15rem; }
)";

}  // namespace

std::string reportStyle() {
  return std::string(kColors) + kText + kFigures;
}

}  // namespace ufb::exporting
