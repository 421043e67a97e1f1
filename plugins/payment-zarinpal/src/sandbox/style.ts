/** The shop's design tokens and the few pieces that these pages need. Logical properties only. */
export const CSS = `
@font-face{font-family:"Vazirmatn Variable";font-weight:100 900;font-display:swap;src:url(/assets/vazirmatn-arabic.woff2) format("woff2");unicode-range:U+0600-06FF,U+0750-077F,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC}
@font-face{font-family:"Vazirmatn Variable";font-weight:100 900;font-display:swap;src:url(/assets/vazirmatn-latin.woff2) format("woff2");unicode-range:U+0000-00FF,U+2000-200B,U+200F,U+2012-206F,U+20AC,U+2122,U+2212}
:root{color-scheme:light dark;--bg:#F6F3EB;--surface:#FFFDF9;--sunken:#ECE7DB;--line:#DAD2C2;--edge:#8A7D6B;--ink:#241C16;--ink-2:#574B40;--ink-3:#6B5F52;--action:#2B4478;--action-hover:#203459;--on-action:#FFFFFF;--action-soft:#E2E7F1;--danger:#9E2B28;--danger-soft:#F8E3DE;--warn:#855109;--warn-soft:#FAEDCF;--ok:#4A6220;--ok-soft:#E9EFDA;--saffron:#E3A027;--shadow:0 1px 2px rgb(60 40 20/.06),0 2px 8px rgb(60 40 20/.05)}
@media (prefers-color-scheme:dark){:root{--bg:#161310;--surface:#201C17;--sunken:#2B261F;--line:#3B342B;--edge:#8B7E6D;--ink:#F2ECE0;--ink-2:#C9BFB0;--ink-3:#A99E8F;--action:#A3B8E6;--action-hover:#BCCCF0;--on-action:#131D36;--action-soft:#26314A;--danger:#F0968C;--danger-soft:#43221F;--warn:#E9B650;--warn-soft:#3A2D14;--ok:#B5CB7B;--ok-soft:#293118;--shadow:0 0 0 1px rgb(255 240 220/.05)}}
*{box-sizing:border-box;margin:0}html{-webkit-text-size-adjust:100%}
body{background:var(--bg);color:var(--ink);font:400 1rem/1.75rem "Vazirmatn Variable",Tahoma,sans-serif;overflow-wrap:anywhere;min-block-size:100vh}
[lang=en]{line-height:1.625rem}
a{color:inherit}button,input{font:inherit;color:inherit}svg{display:block}ul,ol{list-style:none;padding:0}
:focus-visible{outline:2px solid var(--action);outline-offset:2px;border-radius:4px}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{border-block-end:1px solid var(--line)}.top>div,main{max-inline-size:480px;margin-inline:auto;padding-inline:16px}
.top>div{display:flex;align-items:center;justify-content:space-between;gap:16px;min-block-size:60px}
.brand{display:flex;align-items:center;gap:10px;font-weight:800;font-size:1.125rem}.brand small{font-weight:400;font-size:.875rem;color:var(--ink-2)}
.mark{inline-size:27px;block-size:30px;color:var(--action);flex:none}.mark .a{fill:var(--saffron)}
.top a{display:inline-flex;align-items:center;min-block-size:44px;font-size:.875rem;color:var(--ink-2);text-underline-offset:6px}
main{padding-block:16px 48px;display:grid;gap:16px}
h1{font-size:1.375rem;line-height:2.25rem;font-weight:700;text-wrap:balance}
.note{display:flex;gap:10px;padding:10px 14px;border-radius:12px;font-size:.875rem;line-height:1.5rem;background:var(--warn-soft)}
.note svg,.head svg.i{inline-size:22px;block-size:22px;flex:none;margin-block-start:1px;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}.note svg{color:var(--warn)}.note.bad{background:var(--danger-soft)}.note.bad svg{color:var(--danger)}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:18px;overflow:hidden;box-shadow:var(--shadow)}
.selvedge{block-size:8px;background:url(/assets/selvedge.svg) repeat-x 0 0/auto 8px}
.body{padding:18px;display:grid;gap:16px}
.sum{display:grid;gap:2px}.sum span{font-size:.875rem;line-height:1.5rem;color:var(--ink-2)}.sum b{font-size:1.75rem;line-height:2.75rem;font-weight:800}
.kv{display:grid;grid-template-columns:auto minmax(0,1fr);gap:6px 16px;font-size:.875rem;line-height:1.5rem;border-block-start:1px solid var(--line);padding-block-start:14px}
.kv dt{color:var(--ink-2)}.kv dd{text-align:end;font-weight:600}.kv bdi.id{font-weight:400;font-size:.8125rem;color:var(--ink-2)}.kv .wide{grid-column:1/-1;text-align:start}.kv dd.wide{margin-block-start:-6px}
fieldset{border:0;padding:0;min-inline-size:0;display:grid;gap:8px}legend{font-size:.875rem;line-height:1.5rem;font-weight:600;padding:0;margin-block-end:8px}
.opt{display:grid;grid-template-columns:20px minmax(0,1fr);gap:0 12px;align-items:center;padding:10px 14px;min-block-size:48px;border:1px solid var(--line);border-radius:12px;cursor:pointer}
.opt input{appearance:none;inline-size:20px;block-size:20px;border-radius:50%;border:2px solid var(--edge);grid-row:span 2;margin:0;cursor:pointer}
.opt input:checked{border:6px solid var(--action)}.opt:has(input:checked){border-color:var(--action);box-shadow:inset 0 0 0 1px var(--action);background:var(--action-soft)}
.opt:has(input:focus-visible){outline:2px solid var(--action);outline-offset:2px}.opt input:focus-visible{outline:0}
.opt b{font-weight:600}.opt bdi{justify-self:start;font-size:.8125rem;line-height:1.375rem;color:var(--ink-2)}
.acts{display:grid;gap:10px}
.btn{display:inline-flex;align-items:center;justify-content:center;min-block-size:48px;inline-size:100%;padding-inline:20px;border-radius:12px;border:1px solid transparent;font-weight:600;cursor:pointer;background:none;text-decoration:none;text-align:center}
.btn.p{background:var(--action);color:var(--on-action)}.btn.p:hover{background:var(--action-hover)}.btn.s{border-color:var(--edge);background:var(--surface)}.btn.s:hover{background:var(--sunken)}
.small{font-size:.8125rem;line-height:1.375rem;color:var(--ink-2)}
details{border:1px solid var(--line);border-radius:12px;background:var(--surface)}summary{min-block-size:48px;display:flex;align-items:center;gap:8px;padding-inline:14px;cursor:pointer;font-size:.875rem;font-weight:600;color:var(--ink-2);list-style:none}summary::-webkit-details-marker{display:none}summary svg{inline-size:18px;block-size:18px;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round}details[open] summary svg{transform:rotate(180deg)}details>div{padding:0 14px 14px;display:grid;gap:10px}
.head{padding:24px 18px 20px;display:grid;gap:6px;justify-items:start}.head.ok{background:var(--ok-soft);color:var(--ok)}.head.wait{background:var(--action-soft);color:var(--action)}.head.bad{background:var(--danger-soft);color:var(--danger)}.head .bunch{inline-size:56px;block-size:62px}.head .bunch .a{fill:var(--saffron)}.head h1,.head p{color:var(--ink)}.head p{font-size:.875rem;line-height:1.5rem}
.find{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:6px 8px}.find label{grid-column:1/-1;font-size:.875rem;font-weight:600}.find input{min-block-size:48px;inline-size:100%;padding-inline:14px;border:1px solid var(--edge);border-radius:12px;background:var(--surface)}.find .btn{inline-size:auto}
.find a{grid-column:1/-1;justify-self:start;display:inline-flex;align-items:center;min-block-size:44px;font-size:.875rem;font-weight:600;color:var(--action);text-underline-offset:6px}
.msgs{display:grid;gap:6px}.msgs .date{justify-self:center;margin-block:12px 4px;padding:1px 12px;border-radius:999px;background:var(--sunken);font-size:.8125rem;line-height:1.5rem;color:var(--ink-2)}
.msg{max-inline-size:88%;display:grid;gap:4px;margin-block-end:10px}.msg .who{display:flex;flex-wrap:wrap;gap:2px 10px;align-items:center;font-size:.8125rem;line-height:1.375rem;color:var(--ink-2)}.msg .who a{display:inline-flex;align-items:center;min-block-size:44px;font-weight:600;text-underline-offset:5px}.msg .who code{font:inherit;padding-inline:8px;border-radius:999px;background:var(--sunken)}
.bubble{background:var(--surface);border:1px solid var(--line);border-radius:18px;border-start-start-radius:4px;padding:10px 14px;white-space:pre-line;box-shadow:var(--shadow)}.bubble a{color:var(--action);text-underline-offset:5px}
.msg time{font-size:.8125rem;line-height:1.375rem;color:var(--ink-3)}
.empty{display:grid;justify-items:center;gap:12px;padding-block:40px;color:var(--ink-2);text-align:center}.empty .bunch{inline-size:56px;block-size:62px;color:var(--edge)}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`

/** Woven band of six stitches and their mirror image, in the shop's own colours. */
export function selvedge(): string {
  const colours = ["#2B4478", "#E3A027", "#F4EAD6", "#9E2B28"]
  const half = [0, 2, 0, 1, 3, 2]
  const row = [...half, ...[...half].reverse(), half[0] ?? 0]
  const width = (row.length - 1) * 5
  const stitch = (colour: number, i: number): string => {
    const [upper, lower] = [colours[colour % 4], colours[(colour + 1) % 4]]
    return `<path d="M${i * 5} 0h5l-2.5 5h-5z" fill="${upper}"/><path d="M${i * 5 - 2.5} 5h5l2.5 5h-5z" fill="${lower}"/>`
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10" viewBox="0 0 ${width} 10"><path d="M0 0h${width}v10H0z" fill="#2B4478"/>${row.map(stitch).join("")}<path d="M0 4.700h${width}v.6H0z" fill-opacity=".15"/></svg>`
}
