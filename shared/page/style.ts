/** Colours with one meaning each: a slot, or failure. What ran, and how it ended, is told by words and shades of grey. */
export const style = `:root{color-scheme:light dark;--ink:#16202c;--soft:#55636f;--paper:#fff;--card:#f5f7f9;--line:#d5dbe1;--blue:#2f6fdb;--green:#12906a;--failed:#d7263d;--one:#64748b;--even:#dfe4ea;--odd:#cbd3db;--step:#8793a0;--end:#2c3947;--on-end:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e7ecf1;--soft:#a3b0bc;--paper:#10161d;--card:#18212b;--line:#33404d;--blue:#5b93f5;--green:#35c295;--failed:#ff5d6c;--one:#8fa1b5;--even:#2a3643;--odd:#384655;--step:#7d8b9a;--end:#dbe3ea;--on-end:#10161d}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:1184px;margin:0 auto;padding:32px 16px}h1{font-size:clamp(22px,3.4vw,34px);line-height:1.2;margin:0 0 8px;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:20px;line-height:1.3;margin:0 0 4px}.lead,section p,.figures p,.key,small{color:var(--soft)}.lead{margin:0 0 20px;overflow-wrap:anywhere}a{color:inherit}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:0 0 20px}.figures div{background:var(--card);border-radius:10px;padding:12px 14px}
dt{font-size:13px;color:var(--soft)}dd{margin:0;font-size:26px;font-weight:650;line-height:1.25;overflow-wrap:anywhere}dd.note{margin:2px 0 0;font-size:13px;font-weight:400;line-height:1.5;color:var(--soft)}
.key{font-size:14px;margin:0 0 20px;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px}.key span{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:6px;vertical-align:-1px}h3{font-size:15px;font-weight:600;margin:20px 0 8px}h4{font-size:13px;font-weight:600;margin:12px 0 4px;color:var(--soft)}
section{border-top:1px solid var(--line);padding:20px 0 24px}section p{margin:0 0 12px;font-size:14px;overflow-wrap:anywhere}section p.why{font-size:16px;color:var(--ink)}
svg{display:block;max-width:100%;height:auto}svg text{font-size:12px;fill:var(--soft)}svg text.inverse{fill:var(--on-end)}
.blue{fill:var(--blue);background:var(--blue)}.green{fill:var(--green);background:var(--green)}.failed{fill:var(--failed);background:var(--failed)}.one{fill:var(--one)}
.even{fill:var(--even)}.odd{fill:var(--odd)}.end{fill:var(--end);background:var(--end)}.step{fill:var(--step)}.track{fill:var(--card)}.grid{stroke:var(--line);stroke-dasharray:2 4}.axis{stroke:var(--soft)}
.against{fill:none;stroke:var(--failed);stroke-width:2.5;background:var(--failed)}.favour{fill:none;stroke:var(--ink);stroke-width:2;stroke-dasharray:6 3;background:var(--ink)}.bound{stroke:var(--ink);stroke-width:1.5}
.phone{display:none}@media(max-width:700px){.phone{display:block}.screen{display:none}}
table{width:100%;border-collapse:collapse;font-size:14px;margin-top:8px}th,td{text-align:left;padding:6px 8px;border-bottom:1px solid var(--line);vertical-align:top;white-space:nowrap}th:last-child,td:last-child{white-space:normal;overflow-wrap:anywhere}th[scope=row]{font-weight:600}
@media(max-width:700px){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr,th,td{display:block;border:0;padding:2px 0;white-space:normal;overflow-wrap:anywhere}tr{border-bottom:1px solid var(--line);padding:8px 0}td:empty{display:none}}
.claims{list-style:none;padding:0;margin:8px 0 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:6px 24px;font-size:15px}.claims li{padding-left:24px;position:relative}
.claims li::before{position:absolute;left:0;font-weight:700}.holds::before{content:"✔"}.fails::before{content:"✘";color:var(--failed)}`
