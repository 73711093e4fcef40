/** The sheet's whole style. No address in it leaves the file. */
export const SHEET_STYLE = `
:root { color-scheme: light dark; --ground: #f5f4f1; --card: #fff; --ink: #1d1f23; --soft: #62666f; --rule: #e4e2dc; --bad: #c02238; --fine: #1b7f56; --warn: #9a5700; }
@media (prefers-color-scheme: dark) { :root { --ground: #141517; --card: #1d1f22; --ink: #eceae6; --soft: #a3a6ad; --rule: #303338; --bad: #ff8a95; --fine: #5fcf9d; --warn: #f0b45c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif; }
main, header { max-width: 78rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 2rem; } h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; } h2 { margin: 2.5rem 0 .2rem; } h3 { font-size: 1rem; margin: 1.6rem 0 .5rem; }
p { margin: .3rem 0; max-width: 56rem; } .soft { color: var(--soft); font-size: .875rem; }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--rule); border-radius: 12px; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .4rem .75rem; border-top: 1px solid var(--rule); white-space: nowrap; font-weight: 400; }
thead th { border: 0; color: var(--soft); } tbody th { font-weight: 600; } td.bad { color: var(--bad); font-weight: 600; } td.fine { color: var(--fine); }
tbody a { color: inherit; } th small { display: block; font-weight: 400; color: var(--soft); }
.photos { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); padding: 0; margin: 0; list-style: none; }
figure { margin: 0; background: var(--card); border: 1px solid var(--rule); border-radius: 12px; overflow: hidden; height: 100%; }
figure img { display: block; width: 100%; aspect-ratio: 3 / 4; object-fit: contain; background: var(--rule); }
figcaption { padding: .5rem .65rem .6rem; font-size: .8125rem; overflow-wrap: anywhere; } figcaption b { display: block; } .missed b { color: var(--bad); } .alarm b { color: var(--warn); }
:focus-visible { outline: 3px solid #2457c5; outline-offset: 2px; }
@media print { body { background: #fff; } figure { break-inside: avoid; } }
`;
