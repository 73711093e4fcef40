/** The look of the element. Hosts change it by the variables on `:host` and by `::part()`. */
export const STYLES = `
:host {
  --accent: var(--tucai-camera-accent, #1b66e0);
  --good: var(--tucai-camera-good, #35c27a);
  --ink: var(--tucai-camera-ink, #10151c);
  --paper: var(--tucai-camera-paper, #f5f7fa);
  --field: var(--tucai-camera-background, #0c1016);
  --radius: var(--tucai-camera-radius, 14px);
  display: block;
  container-type: size;
  block-size: 100dvh;
  inline-size: 100%;
  overflow: hidden;
  color: #fff;
  background: var(--field);
  font: 400 16px/1.5 var(--tucai-camera-font, system-ui, -apple-system, "PingFang SC", "Noto Sans SC",
    "Noto Sans CJK SC", "Microsoft YaHei", sans-serif);
  -webkit-tap-highlight-color: transparent;
  user-select: none;
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.root {
  display: grid;
  grid-template-rows: 56px minmax(0, 1fr) 132px;
  block-size: 100%;
  padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  outline: none;
}
.bar { display: flex; align-items: center; justify-content: space-between; padding-inline: 8px; }
.controls { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; padding-inline: 20px; }
.controls > :last-child { justify-self: end; }
.field { position: relative; display: grid; place-items: center; min-block-size: 0; }
.root[data-kind="panel"] { grid-template: 56px minmax(0, 1fr) 56px / auto; color: var(--ink); background: var(--paper); }
.root[data-kind="panel"] .round { background: rgb(16 21 28 / 0.07); }
.stage {
  --room: calc(100cqb - 188px - env(safe-area-inset-top) - env(safe-area-inset-bottom));
  position: relative;
  inline-size: min(100cqi, calc(var(--room) * 0.75));
  aspect-ratio: 3 / 4;
  overflow: hidden;
  background: #161c25;
}
.picture, .outline { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }
.picture { object-fit: cover; }
.root[data-source="file"] img.picture { object-fit: contain; }
.picture.mirrored { transform: scaleX(-1); }
.outline { fill: none; stroke: none; pointer-events: none; }
.outside { fill: rgb(8 12 18 / 0.42); fill-rule: evenodd; }
.head, .shoulders { stroke: rgb(255 255 255 / 0.92); stroke-width: 3; stroke-linecap: round; }
.shoulders { stroke: rgb(255 255 255 / 0.6); stroke-dasharray: 0.016 0.016; }
.progress {
  stroke: var(--good);
  stroke-width: 7;
  stroke-linecap: round;
  stroke-dasharray: 1;
  stroke-dashoffset: calc(1 - var(--progress, 0));
  opacity: min(1, calc(var(--progress, 0) * 20));
  transition: stroke-dashoffset 140ms linear;
}
.hint {
  position: absolute;
  inset-block-start: 6px;
  inset-inline: 10px;
  margin-inline: auto;
  inline-size: fit-content;
  max-inline-size: calc(100% - 20px);
  padding: 9px 18px;
  border-radius: 24px;
  background: rgb(12 16 22 / 0.82);
  box-shadow: 0 2px 14px rgb(0 0 0 / 0.35);
  text-align: center;
  text-wrap: balance;
}
.hint .words { display: flex; gap: 10px; align-items: center; justify-content: center; font-size: 19px; font-weight: 600; line-height: 1.35; }
.hint .more { margin-block-start: 2px; font-size: 15px; line-height: 1.4; color: #e3e9f2; }
.hint[data-tone="change"] { background: rgb(255 196 61 / 0.96); color: #221a00; }
.hint[data-tone="change"] .more { color: #3d3104; }
.hint[data-tone="good"] { background: rgb(24 133 79 / 0.95); }
.arrow { inline-size: 20px; block-size: 20px; flex: none; }
.arrow[data-to="left"] { transform: rotate(180deg); }
.arrow[data-to="up"] { transform: rotate(-90deg); }
.arrow[data-to="down"] { transform: rotate(90deg); }
.countdown {
  position: absolute;
  inset: 0;
  display: grid;
  place-items: end center;
  padding-block-end: 4%;
  line-height: 1;
  font-size: 104px;
  font-weight: 700;
  text-shadow: 0 2px 24px rgb(0 0 0 / 0.7);
}
.panel {
  position: absolute;
  inset: 0;
  display: grid;
  align-content: safe center;
  justify-items: center;
  gap: 10px;
  padding: 24px;
  overflow: auto;
  text-align: center;
}
.panel .sign {
  display: grid;
  place-items: center;
  inline-size: 76px;
  block-size: 76px;
  margin-block-end: 6px;
  border-radius: 50%;
  color: var(--accent);
  background: color-mix(in srgb, var(--accent) 12%, white);
}
.panel[data-urgent] .sign { color: #b3261e; background: #fbe9e7; }
.panel h2 { margin: 0; font-size: 21px; font-weight: 650; line-height: 1.35; text-wrap: balance; }
.panel p { margin: 0; max-inline-size: 34ch; color: #4a5563; text-wrap: pretty; }
.panel .button { margin-block-start: 12px; }
.panel .button.second { margin-block-start: 2px; color: var(--accent); background: none; }
.busy .sign { animation: breathe 1.6s ease-in-out infinite; }
@keyframes breathe { 50% { transform: scale(0.92); opacity: 0.6; } }
.icon {
  inline-size: 26px;
  block-size: 26px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.9;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.sign .icon { inline-size: 36px; block-size: 36px; }
button { font: inherit; color: inherit; border: 0; background: none; cursor: pointer; touch-action: manipulation; }
button:focus-visible { outline: 3px solid #fff; outline-offset: 3px; box-shadow: 0 0 0 3px #0b57d0; }
.round {
  display: grid;
  place-items: center;
  inline-size: 48px;
  block-size: 48px;
  padding: 0;
  border-radius: 50%;
  background: rgb(255 255 255 / 0.12);
}
.round:hover { background: rgb(255 255 255 / 0.22); }
.round[aria-pressed="true"] { background: #fff; color: var(--ink); }
.shutter {
  inline-size: 78px;
  block-size: 78px;
  padding: 6px;
  border: 4px solid #fff;
  border-radius: 50%;
  background: #fff content-box;
  transition: border-color 160ms, transform 120ms;
}
.shutter:active { transform: scale(0.94); }
.shutter[aria-disabled="true"] { opacity: 0.35; cursor: default; }
.root[data-tone="good"] .shutter { border-color: var(--good); }
.button {
  min-block-size: 52px;
  min-inline-size: 148px;
  padding: 12px 26px;
  border-radius: var(--radius);
  font-size: 17px;
  font-weight: 600;
  line-height: 1.3;
  color: #fff;
  background: var(--accent);
}
.button:hover { filter: brightness(1.08); }
.button.quiet { background: rgb(255 255 255 / 0.14); }
.choices { display: flex; gap: 12px; align-items: center; justify-content: center; padding-inline: 16px; }
.choices .button { flex: 1 1 0; max-inline-size: 220px; min-inline-size: 0; padding-inline: 12px; }
.choices.settling { opacity: 0.5; pointer-events: none; }
.remark {
  position: absolute;
  inset-inline: 0;
  inset-block-end: 0;
  margin: 0;
  padding: 28px 18px 14px;
  text-align: center;
  text-wrap: balance;
  background: linear-gradient(transparent, rgb(8 12 18 / 0.86) 45%);
}
.quietly { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (min-aspect-ratio: 1/1) {
  .root { grid-template: minmax(0, 1fr) / 96px minmax(0, 1fr) 240px; }
  .root[data-kind="panel"] { grid-template: minmax(0, 1fr) / 96px minmax(0, 1fr) 96px; }
  .hint { inset-block-start: 28px; max-inline-size: min(100% - 20px, 68cqb); }
  .bar { flex-direction: column; justify-content: flex-start; padding-block: 24px; }
  .stage {
    --room: calc(100cqb - 32px - env(safe-area-inset-top) - env(safe-area-inset-bottom));
    inline-size: min(100cqi - 336px, calc(var(--room) * 0.75));
    border-radius: var(--radius);
  }
  .controls { grid-template: auto auto auto / 1fr; align-content: center; justify-items: center; gap: 28px; }
  .controls > :last-child { justify-self: center; }
  .choices { flex-direction: column-reverse; }
  .choices .button { flex: none; inline-size: 100%; }
}
@media (prefers-reduced-motion: reduce) {
  * { animation: none !important; transition: none !important; }
}
@media (forced-colors: active) {
  .shutter { border-color: ButtonText; background: ButtonText content-box; }
  .hint, .button, .round { border: 1px solid; }
}
`;
