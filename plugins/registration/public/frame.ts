import type { Language } from '../../kernel';

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `*{box-sizing:border-box}body{font:18px/1.6 system-ui,sans-serif;margin:0;color:#222;background:#fff}main{max-width:40rem;margin:0 auto;padding:24px 16px 64px}
header{background:#b3261e;color:#fff;padding:12px 16px;font-weight:700}h1{font-size:1.6rem;line-height:1.3}label,legend{font-weight:700;display:block}fieldset{border:1px solid #767676;border-radius:6px;padding:12px 16px;margin:24px 0}
.field{margin:24px 0}.help{color:#505050;margin:4px 0 8px}.wrong{color:#b3261e;font-weight:700;margin:4px 0 8px}input[type=text],input[type=password],input[type=file]{font:inherit;width:100%;min-height:48px;padding:8px 12px;border:1px solid #767676;border-radius:6px}
.tick{display:flex;gap:12px;align-items:flex-start;margin:16px 0}.tick input{flex:none;width:28px;height:28px;margin:2px 0 0}.tick span{font-weight:400;display:block}button,.button{font:inherit;display:inline-block;min-height:52px;padding:10px 28px;border:0;border-radius:6px;background:#b3261e;color:#fff;font-weight:700;cursor:pointer;text-decoration:none}
:focus-visible{outline:3px solid #1261c4;outline-offset:2px}.alert{border:2px solid #b3261e;border-radius:6px;padding:12px 16px;font-weight:700}code{font-size:1.2rem;font-weight:700;overflow-wrap:anywhere}`;

/** A public page without scripts: it works in any browser, by keyboard, at any width. @param body HTML, escaped by whoever made it */
export const framed = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="icon" type="image/svg+xml" href="/brand/khue-van-cac.svg"><style>${STYLE}</style>
</head><body><header>Sổ tay đảng viên điện tử</header><main><h1>${escaped(title)}</h1>${body}</main></body></html>
`;
