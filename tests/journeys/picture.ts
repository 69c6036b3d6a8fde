import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'

/** A comment as GitHub shows it: its Markdown to HTML by the GFM rules, in a page with a stylesheet like GitHub's, light or dark. */
export function githubPage(comment: string): string {
  const html = micromark(comment, {allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()]})
  const body = html.replace(new RegExp(Object.keys(signs).join('|'), 'gu'), (sign) => signs[sign] ?? sign)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${style}</style>
<main><div class="avatar">${avatar}</div><article><header><b>github-actions</b> <span class="bot">bot</span> commented now</header>
<div class="body">${body}</div></article></main></html>`
}

const sign = (ground: string, shape: string): string =>
  `<svg viewBox="0 0 20 20" width="1.1em" height="1.1em" style="vertical-align:-.18em">${ground}${shape}</svg>`
const stroke = (path: string, colour: string): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`

/** Colour emoji as pictures: the page does not depend on the fonts of the machine that shows it. */
const signs: Readonly<Record<string, string>> = {
  '✅': sign('<rect width="20" height="20" rx="4" fill="#2da44e"/>', stroke('M5 10.5l3.5 3.5L15 6.5', '#fff')),
  '❌': sign('', stroke('M4 4l12 12M16 4L4 16', '#d1242f')),
  '⚠️': sign('<path d="M10 1l9.5 17.5h-19z" fill="#f0b72f"/>', stroke('M10 8v4M10 15.6v.1', '#1f2328')),
  '❔': sign('<circle cx="10" cy="10" r="10" fill="#8250df"/>', stroke('M7 7.5c0-4 6-4 6 0 0 2.5-3 2.5-3 4.5M10 15.5v.1', '#fff')),
  ...Object.fromEntries(
    Object.entries({'🔵': '#2f81f7', '🟠': '#db6d28', '🟣': '#a371f7', '⚪': '#8b949e'}).map(([circle, colour]) => [
      circle,
      sign(`<circle cx="10" cy="10" r="8" fill="${colour}"/>`, ''),
    ]),
  ),
  '➖': sign('', stroke('M3 10h14', '#818b98')),
}

const avatar =
  '<svg viewBox="0 0 40 40" width="40" height="40"><circle cx="20" cy="20" r="20" fill="#dbe9ff"/><circle cx="13" cy="14" r="4" fill="none" stroke="#2188ff" stroke-width="2"/><circle cx="27" cy="26" r="4" fill="#2188ff"/><path d="M13 18v4a4 4 0 0 0 4 4h6" fill="none" stroke="#2188ff" stroke-width="2"/></svg>'

const style = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1f2328;font:14px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,"DejaVu Sans",sans-serif}
main{display:flex;gap:16px;padding:16px}
.avatar{flex:none}
article{flex:1;min-width:0;border:1px solid #d1d9e0;border-radius:6px}
header{background:#f6f8fa;border-bottom:1px solid #d1d9e0;border-radius:6px 6px 0 0;padding:8px 16px;color:#59636e}
header b{color:#1f2328}
.bot{border:1px solid #d1d9e0;border-radius:2em;padding:0 6px;font-size:12px}
.body{padding:16px;overflow-wrap:break-word}
.body>:first-child{margin-top:0}
.body>:last-child{margin-bottom:0}
h2,h3,h4{margin:24px 0 16px;font-weight:600;line-height:1.25}
h2{font-size:1.5em;padding-bottom:.3em;border-bottom:1px solid #d1d9e0b3}
h3{font-size:1.25em}
h4{font-size:1em}
p,table,pre,details,ul{margin:0 0 16px}
table{display:block;width:max-content;max-width:100%;overflow:auto;border-collapse:collapse}
th,td{padding:6px 13px;border:1px solid #d1d9e0}
th{font-weight:600}
tbody tr:nth-child(2n){background:#f6f8fa}
code{background:#818b981f;border-radius:6px;padding:.2em .4em;font:85% ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:break-spaces}
pre{background:#f6f8fa;border-radius:6px;padding:16px;overflow:auto}
pre code{background:none;padding:0}
hr{height:.25em;margin:24px 0;padding:0;border:0;background:#d1d9e0}
a{color:#0969da}
details>pre.mermaid{background:none;padding:0}
@media(prefers-color-scheme:dark){
body{background:#0d1117;color:#f0f6fc}
article,th,td,.bot{border-color:#3d444d}
header{background:#151b23;border-color:#3d444d;color:#9198a1}
header b{color:#f0f6fc}
h2{border-color:#3d444db3}
tbody tr:nth-child(2n),pre{background:#151b23}
code{background:#656c7633}
hr{background:#3d444d}
a{color:#4493f8}
}
@media(max-width:600px){.avatar{display:none}main{padding:8px}}
`
