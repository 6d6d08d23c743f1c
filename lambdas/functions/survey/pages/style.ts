import { onDark } from '../../../domain/branding/color.ts';

/** The stylesheet of the pages in a company's color. */
export function styleOf(color: string): string {
  return `:root{color-scheme:light dark;--back:#fff;--surface:#f8f9fb;--text:#101828;--muted:#475467;--line:#7a869a;--faint:#dfe3ea;--accent:${color};--on-accent:#fff;--wrong:#b42318;--wrong-back:#fee4e2}
@media (prefers-color-scheme:dark){:root{--back:#0c111d;--surface:#161b26;--text:#f5f5f6;--muted:#a4a7ae;--line:#7b8494;--faint:#2a303c;--accent:${onDark(color)};--on-accent:#0c111d;--wrong:#fda29b;--wrong-back:#55160c}}
${RULES}`;
}

/**
 * One column. Radio buttons are drawn by their labels. Follow-ups are siblings of the answers, so CSS alone
 * shows them.
 */
const RULES = `*,::before{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main{max-width:592px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:26px;line-height:1.25;letter-spacing:-.01em;margin:0 0 12px;text-wrap:balance}
h2{font-size:20px;line-height:1.3;margin:0 0 8px}
p{margin:0 0 12px}
a{color:var(--accent);text-underline-offset:2px}
.top{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:8px 24px;margin-bottom:24px}
.company{margin:0;font-weight:600;color:var(--accent)}
.logo{display:block;max-width:100%;height:auto;padding:4px 6px;border-radius:6px;background:#fff}
.languages{display:flex;flex-wrap:wrap;gap:0 16px;margin-inline-start:auto;font-size:14px}
.languages>*{padding:4px 0;color:var(--muted)}
.languages button{border:0;background:none;font:inherit;text-decoration:underline;text-underline-offset:2px;cursor:pointer}
.languages [aria-current]{color:var(--text);font-weight:600}
.languages>.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}
.muted,.note{color:var(--muted)}
.note{font-size:14px}
.intro{margin-bottom:32px}
fieldset{margin:0;padding:0;border:0;min-width:0}
legend{padding:0}
.question{padding:20px;margin:0 0 16px;background:var(--surface);border:1px solid var(--faint);border-radius:8px;scroll-margin-top:56px}
.question>legend{float:inline-start;width:100%;padding:0;margin:0 0 16px;font-size:18px;line-height:1.4;font-weight:600;text-wrap:pretty}
.question>legend+*{clear:both}
.count{display:block;margin-bottom:4px;font-size:14px;font-weight:400;color:var(--muted)}
.answers{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:8px;position:relative}
.answers>*{grid-column:1/-1}
.answers>.effort{grid-column:auto}
.pick{position:absolute;opacity:0;width:1px;height:1px;margin:0;pointer-events:none}
.pick+label{display:flex;align-items:center;gap:10px;min-height:44px;padding:8px 12px;border:1px solid var(--line);border-radius:8px;background:var(--back);cursor:pointer}
.pick+label::before{content:"";flex:none;width:18px;height:18px;border:2px solid var(--line);border-radius:50%;background:var(--back);line-height:14px;text-align:center}
.pick[type=checkbox]+label::before{border-radius:4px}
.pick:checked+label{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}
.pick:checked+label::before{border:6px solid var(--on-accent);background:var(--accent)}
.pick:checked+label .muted{color:inherit}
.pick:focus-visible+label,a:focus-visible,button:focus-visible,textarea:focus-visible,input[type=text]:focus-visible,.errors:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.answers>label.effort{flex-direction:column;justify-content:center;gap:8px;min-height:84px;padding:10px 4px;text-align:center;line-height:1.25;font-size:15px}
.answers>label.none{justify-self:start;min-height:44px;border-color:transparent;background:none;padding:8px 4px;color:var(--muted)}
.answers>.pick:checked+label.none{color:var(--text);background:none}
.answers>.pick:checked+label.none::before{border-color:var(--accent);background:var(--back)}
.follow{display:none;padding-top:8px}
.pick[value=VERY_EASY]:checked~.if-easy,.pick[value=EASY]:checked~.if-easy,.pick[value=DIFFICULT]:checked~.if-hard,.pick[value=VERY_DIFFICULT]:checked~.if-hard{display:block}
.field{margin-bottom:16px}
.field>label,.field legend{display:block;padding:0;margin-bottom:6px;font-weight:600}
.field .note{font-weight:400}
textarea,input[type=text]{display:block;width:100%;min-height:44px;padding:10px 12px;font:inherit;color:inherit;background:var(--back);border:1px solid var(--line);border-radius:8px}
textarea{min-height:84px;resize:vertical}
textarea[rows="1"]{min-height:48px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:8px;position:relative}
.stack{display:grid;gap:8px;position:relative}
.stack label{align-items:flex-start}
.stack label::before{margin-top:4px}
.stack strong,.stack span span{display:block}
.card{padding:20px;margin:0 0 24px;background:var(--surface);border:1px solid var(--faint);border-radius:8px}
.card .pick+label,.card .pick:checked+label{padding:0;border:0;background:none;color:inherit}
.card .pick:checked+label .muted{color:var(--muted)}
.card .pick:checked+label::before{content:"✓";border:2px solid var(--accent);background:var(--accent);color:var(--on-accent);font-size:14px;font-weight:700}
.actions{display:flex;flex-wrap:wrap;gap:12px;margin:24px 0 16px}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:48px;padding:10px 24px;font:inherit;font-weight:600;text-decoration:none;border:1px solid var(--accent);border-radius:8px;background:var(--accent);color:var(--on-accent);cursor:pointer}
.button.second{background:none;color:var(--accent)}
.button[disabled]{opacity:.6;cursor:default}
.errors{padding:16px 20px;margin:0 0 24px;background:var(--wrong-back);border-radius:8px;color:var(--wrong)}
.errors a{color:inherit}
.errors ul{margin:0;padding-inline-start:20px}
.said{margin:0 0 24px}
.said dt{color:var(--muted)}
.said dd{margin:0 0 12px;font-weight:600}
.progress{position:sticky;top:0;z-index:1;display:flex;align-items:center;gap:12px;margin-block:0 16px;margin-inline:-16px;padding:12px 16px;background:var(--back);border-bottom:1px solid var(--faint);font-size:14px;color:var(--muted);font-variant-numeric:tabular-nums}
.progress[hidden]{display:none}
.progress progress{flex:1;height:6px;appearance:none;border:0;border-radius:3px;background:var(--faint);color:var(--accent);overflow:hidden}
.progress ::-webkit-progress-bar{background:var(--faint)}
.progress ::-webkit-progress-value{background:var(--accent);transition:inline-size .12s}
.progress ::-moz-progress-bar{background:var(--accent)}
@supports selector(:has(*)){.stepwise .page{display:none}.stepwise .page:target,.stepwise .page:has(:target){display:block}.stepwise:not(:has(.page:target,.page :target)) #page-1{display:block}}
.stepwise .progress{display:none}
.page{scroll-margin-top:16px;outline:none}
.page>progress{display:block;width:100%;height:6px;margin-bottom:16px;appearance:none;border:0;border-radius:3px;background:var(--faint);color:var(--accent);overflow:hidden}
.page ::-webkit-progress-bar{background:var(--faint)}
.page ::-webkit-progress-value{background:var(--accent)}
.page ::-moz-progress-bar{background:var(--accent)}
.turn{justify-content:space-between}
.turn .next{margin-inline-start:auto}
@media (max-width:479px){.answers{grid-template-columns:1fr}.answers>.effort{grid-column:1/-1}.answers>label.effort{flex-direction:row;justify-content:flex-start;gap:10px;min-height:48px;padding:10px 12px;text-align:start;font-size:16px}.two{grid-template-columns:1fr}.question,.card{padding:16px}h1{font-size:23px}.actions .button{width:100%}}
@media (prefers-reduced-motion:reduce){*{transition:none!important;scroll-behavior:auto!important}}
@media (forced-colors:active){.pick:checked+label{outline:3px solid Highlight}}
`;
