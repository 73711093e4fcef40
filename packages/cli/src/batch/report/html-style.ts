import { STYLE } from '../../report/style.ts';

/** The style of a batch's page: that of reports, and what only this page has. */
export const BATCH_STYLE = `${STYLE}
.batch .tiles { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
.batch .tile span { white-space: normal; }
.batch .summary { grid-template-columns: 1fr; }
.batch .card { grid-template-columns: auto minmax(0, 1fr); align-items: start; }
.pair { display: flex; gap: .5rem; padding: .75rem; }
.pair figure { margin: 0; width: 7.5rem; } .pair img { display: block; width: 100%; height: auto; aspect-ratio: auto 3 / 4; border-radius: 8px; background: var(--well); }
.pair figcaption { color: var(--soft); font-size: .75rem; padding-top: .2rem; }
.pair .empty { display: grid; place-content: center; aspect-ratio: 3 / 4; border-radius: 8px; background: var(--well); color: var(--soft); font-size: .8125rem; }
.student { color: var(--soft); font-size: .875rem; } .student b { color: var(--ink); font-weight: 600; }
.reasons { list-style: none; display: grid; gap: .35rem; } .reasons code { color: var(--soft); font-size: .75rem; }
.frequent { columns: 2; column-gap: 2rem; list-style: none; } .frequent li { break-inside: avoid; padding: .25rem 0; display: flex; gap: .6rem; } .frequent b { min-width: 2.2rem; text-align: right; font-variant-numeric: tabular-nums; }
.missing { background: var(--card); border: 1px solid var(--rule); border-radius: 16px; padding: 1.25rem; margin-top: 1rem; }
.missing div { max-height: 22rem; overflow: auto; } .missing table { width: auto; } .missing td, .missing th { padding: .25rem 1.25rem .25rem 0; text-align: left; }
@media (max-width: 40rem) { .batch .card { grid-template-columns: 1fr; } .frequent { columns: 1; } .pair figure { width: 6rem; } }
`;
