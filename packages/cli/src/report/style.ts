/** The report's whole style sheet. No address in it leaves the file. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f5f4f1; --card: #fff; --ink: #1d1f23; --soft: #62666f; --rule: #e4e2dc; --well: #eceae5; --focus: #2457c5;
  --pass: #1b7f56; --warn: #9a5700; --fail: #c02238; --error: #5d5b78;
  --pass-wash: #e6f3ec; --warn-wash: #fbf0dd; --fail-wash: #fbe8ea; --error-wash: #ecebf4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #141517; --card: #1d1f22; --ink: #eceae6; --soft: #a3a6ad; --rule: #303338; --well: #282b2f; --focus: #8fb2ff;
    --pass: #5fcf9d; --warn: #f0b45c; --fail: #ff8a95; --error: #b9b5e6;
    --pass-wash: #17302a; --warn-wash: #352a17; --fail-wash: #3a1d22; --error-wash: #28273a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--ground); color: var(--ink); line-height: 1.55; font-size: 16px;
  font-family: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
}
:root[data-show="en"] [lang="zh-CN"], :root[data-show="zh-CN"] [lang="en"] { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.page { max-width: 78rem; margin: 0 auto; padding: 0 1rem 4rem; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 3; }
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; }
small { font-size: .8125rem; }

.top { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: flex-start; justify-content: space-between; padding: 2rem 0 1.5rem; }
.brand { color: var(--soft); font-size: .875rem; letter-spacing: .04em; }
h1 { font-size: clamp(1.6rem, 4vw, 2.25rem); line-height: 1.2; font-weight: 650; letter-spacing: -.01em; }
.facts { color: var(--soft); font-size: .875rem; margin-top: .35rem; }
.note { max-width: 46rem; margin-top: .75rem; }
.languages { display: inline-flex; border: 1px solid var(--rule); border-radius: 999px; padding: 3px; background: var(--card); font-size: .875rem; }
.languages button { padding: .3rem .9rem; border-radius: 999px; min-height: 2rem; color: var(--soft); }
.languages button[aria-pressed="true"] { background: var(--ink); color: var(--card); }

.summary { display: grid; gap: 1rem; }
@media (min-width: 60rem) { .summary { grid-template-columns: 2fr 3fr; } .problems ul { columns: 2; column-gap: 2rem; } .problems li { break-inside: avoid; } }
.overview, .problems { background: var(--card); border: 1px solid var(--rule); border-radius: 16px; padding: 1.25rem; }
h2 { font-size: 1rem; font-weight: 600; }
.stacked { display: block; width: 100%; height: 10px; border-radius: 5px; overflow: hidden; background: var(--well); margin: .9rem 0 1rem; }
.stacked .pass, .problems .pass { fill: var(--pass); } .stacked .warn, .problems .warn { fill: var(--warn); }
.stacked .fail, .problems .fail { fill: var(--fail); } .stacked .error { fill: var(--error); }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: .5rem; }
@media (min-width: 60rem) { .overview { display: flex; flex-direction: column; } .tiles { flex: 1; grid-template-columns: 1fr 1fr; } }
.tile { border-radius: 12px; padding: .7rem .75rem; border: 2px solid transparent; min-width: 0; }
.tile b { display: block; font-size: 1.9rem; line-height: 1.1; font-weight: 650; font-variant-numeric: tabular-nums; }
.tile span { font-size: .8125rem; white-space: nowrap; display: inline-flex; align-items: center; }
.tile > span { gap: .3rem; }
.tile:disabled { cursor: default; color: var(--soft); background: none; border-color: var(--rule); }
.tile:disabled .mark { color: inherit; }
.tile[aria-pressed="true"] { border-color: currentColor; }
.pass { --tone: var(--pass); --wash: var(--pass-wash); } .warn { --tone: var(--warn); --wash: var(--warn-wash); }
.fail { --tone: var(--fail); --wash: var(--fail-wash); } .error { --tone: var(--error); --wash: var(--error-wash); }
.skipped { --tone: var(--soft); --wash: var(--well); }
.tile:enabled { background: var(--wash); color: var(--tone); }
.mark { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; color: var(--tone); }

.hint { color: var(--soft); font-size: .8125rem; margin: .1rem 0 .5rem; }
.problems ul { list-style: none; }
.problems button { display: grid; grid-template-columns: minmax(0, 9.5rem) 1fr 1.75rem; gap: .75rem; align-items: center; width: 100%; padding: .25rem .4rem; margin: 0 -.4rem; border-radius: 8px; min-height: 2rem; font-size: .875rem; }
.problems button:hover { background: var(--well); }
.problems button[aria-pressed="true"] { background: var(--ink); color: var(--card); }
.problems svg { width: 100%; height: 8px; border-radius: 4px; background: var(--well); overflow: hidden; }
.problems b { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }

.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; justify-content: space-between; padding: .7rem 0; margin-top: 1rem; background: var(--ground); border-bottom: 1px solid var(--rule); font-size: .875rem; }
.bar fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: center; color: var(--soft); }
.bar label { display: inline-flex; gap: .35rem; align-items: center; min-height: 2rem; cursor: pointer; color: var(--ink); }
.bar input { accent-color: var(--ink); width: 1rem; height: 1rem; margin: 0; }
.bar .reset { text-decoration: underline; text-underline-offset: 3px; padding: .3rem .4rem; margin-left: .4rem; }

.card, .cards { scroll-margin-top: 4rem; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 33rem), 1fr)); align-items: start; padding-top: 1rem; }
.card { background: var(--card); border: 1px solid var(--rule); border-radius: 16px; overflow: hidden; display: grid; grid-template-columns: 13rem minmax(0, 1fr); grid-template-rows: auto 1fr; content-visibility: auto; contain-intrinsic-size: auto 20rem; }
.card[hidden] { display: none; }
.card > .figure { grid-row: 1 / span 2; }
.figure { position: relative; display: block; background: var(--well); align-self: start; cursor: zoom-in; }
.figure img { display: block; width: 100%; height: auto; }
.figure.none { min-height: 11rem; height: 100%; display: grid; place-content: center; justify-items: center; gap: .4rem; color: var(--soft); cursor: default; font-size: .875rem; }
.figure.none .mark { width: 2rem; height: 2rem; stroke-width: 1.2; }
.text { padding: 1rem 1.15rem .6rem; min-width: 0; }
h3 { font-size: 1rem; line-height: 1.35; font-weight: 600; overflow-wrap: anywhere; }
h3 small { display: block; font-weight: 400; color: var(--soft); }
.verdict { display: flex; align-items: center; gap: .4rem; margin: .35rem 0 .8rem; color: var(--tone); }
.verdict b { font-weight: 650; } .verdict .faces { color: var(--soft); font-size: .8125rem; margin-left: .4rem; }
.advice { list-style: none; counter-reset: n; display: grid; gap: .5rem; font-size: .9rem; }
.advice li { counter-increment: n; background: var(--wash); border-radius: 10px; padding: .5rem .75rem .55rem 2.4rem; position: relative; }
.advice li::before { content: counter(n); position: absolute; left: .7rem; top: .6rem; width: 1.2rem; height: 1.2rem; border-radius: 50%; background: var(--tone); color: var(--card); font-size: .75rem; font-weight: 700; line-height: 1.2rem; text-align: center; }
.advice .what { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .35rem; color: var(--tone); }
.advice .what .mark { align-self: center; } .advice .what b { font-weight: 650; }
.measure { color: var(--ink); font-variant-numeric: tabular-nums; } .measure small { color: var(--soft); }
.fine, .failed { font-size: .9rem; color: var(--soft); } .failed b { color: var(--ink); }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .8125rem; background: var(--well); border-radius: 5px; padding: .1em .4em; white-space: nowrap; }
.card > details { grid-column: 2; padding: 0 1.15rem .8rem; } .card > details[open] { grid-row: 3; grid-column: 1 / -1; padding-top: .5rem; border-top: 1px solid var(--rule); }
details { font-size: .875rem; } .large details { margin-top: .8rem; }
summary { cursor: pointer; color: var(--soft); min-height: 2rem; display: inline-flex; align-items: center; gap: .4rem; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; width: .4rem; height: .4rem; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg); transition: transform .15s; }
details[open] summary::before { transform: rotate(45deg); }
table { width: 100%; border-collapse: collapse; font-size: .8125rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; font-weight: 400; padding: .35rem .5rem .35rem 0; border-top: 1px solid var(--rule); vertical-align: top; }
thead th { color: var(--soft); border: 0; } td:last-child, th:last-child { padding-right: 0; }
.cell { display: flex; gap: .4rem; align-items: baseline; } .cell .mark { position: relative; top: .15em; }
tbody th small { display: block; color: var(--soft); } tbody td { white-space: nowrap; }
tr.fail th, tr.warn th { color: var(--tone); } tr.skipped { color: var(--soft); }

.overlay { position: absolute; inset: 0; width: 100%; height: 100%; fill: none; pointer-events: none; }
.overlay * { vector-effect: non-scaling-stroke; }
.dots { stroke: #bff; stroke-width: 1.1px; stroke-linecap: round; opacity: .75; } .large .dots { stroke-width: 2px; }
.overlay .pass { --mark: #10b981; } .overlay .warn { --mark: #d97706; } .overlay .fail { --mark: #e11d48; }
.line { stroke: var(--mark); stroke-width: 1.6px; } .card .pass .line { stroke-width: 1.1px; opacity: .7; } .large .line { stroke-width: 2px; }
.box { stroke: var(--mark); stroke-width: 2px; } .warn .box { stroke-dasharray: 6 4; }
.badge circle { fill: var(--mark); stroke: #fff; stroke-width: 1.2px; }
.badge text { fill: #fff; font-weight: 700; text-anchor: middle; }
.overlay .off { opacity: .12; } .overlay .on .box, .overlay .on .line { stroke-width: 3.5px; }
:root:not([data-points]) .dots, :root:not([data-lines]) .line, :root:not([data-boxes]) .box, :root:not([data-boxes]) .badge { display: none; }
.overlay .on .line, .overlay .on .box { display: inline !important; }

dialog { border: 0; border-radius: 16px; padding: 0; background: var(--card); color: inherit; max-width: min(96vw, 78rem); max-height: 96dvh; width: fit-content; overflow: auto; }
dialog::backdrop { background: rgb(10 10 12 / .7); }
.large { display: grid; grid-template-columns: auto minmax(16rem, 24rem); }
.large .figure { cursor: default; } .large .figure img { width: auto; height: auto; max-width: 100%; max-height: 92dvh; }
.large .badge { transform: scale(.55); transform-box: fill-box; transform-origin: 30% 30%; }
dialog .shut { position: absolute; top: .6rem; right: .6rem; width: 2.5rem; height: 2.5rem; border-radius: 50%; background: var(--card); border: 1px solid var(--rule); display: grid; place-content: center; z-index: 1; }
.large .text { padding-top: 3.4rem; } .nothing { color: var(--soft); padding: 3rem 0; text-align: center; }
footer { color: var(--soft); font-size: .8125rem; padding-top: 2rem; }

@media (max-width: 40rem) {
  .top { padding: 1.25rem 0 1rem; }
  .tiles { grid-template-columns: repeat(4, 1fr); gap: .4rem; } .tile { padding: .55rem .5rem; } .tile b { font-size: 1.5rem; } .tile > span { font-size: .75rem; }
  .card { grid-template-columns: 8rem minmax(0, 1fr); }
  .card .text { display: contents; } .card header { padding: .9rem 1rem 0; }
  .card .text > :not(header) { grid-column: 1 / -1; margin: .9rem 1rem 0; } .card .text > :last-child { margin-bottom: .6rem; }
  .card > .figure { grid-row: 1; } .card > details, .card > details[open] { grid-row: auto; grid-column: 1 / -1; padding: 0 1rem .7rem; border: 0; }
  .figure.none { min-height: 6rem; }
  .problems ul { display: flex; flex-wrap: wrap; gap: .4rem; }
  .problems button { display: inline-flex; gap: .45rem; width: auto; margin: 0; padding: .2rem .75rem; border: 1px solid var(--rule); border-radius: 999px; }
  .problems svg { display: none; } .bar { position: static; }
  .large { grid-template-columns: minmax(0, 1fr); } .large .text { padding-top: 1rem; } .large .figure { justify-self: center; } .large .figure img { max-height: 70dvh; }
}
@media print { .bar, .languages, .skip, dialog { display: none !important; } .card { break-inside: avoid; content-visibility: visible; } body { background: #fff; } }
`;
