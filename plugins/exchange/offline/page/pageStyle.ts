/** Large letters and targets, strong contrast, one column: the page is read at home on whatever there is. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
body{margin:0 auto;max-width:820px;padding:16px;font:20px/1.5 "Be Vietnam Pro",system-ui,"Segoe UI",Arial,sans-serif;color:#1b1b1b;background:#fff}
h1{font-size:27px;margin:8px 0;color:#a01b14}
h2{font-size:24px;margin:20px 0 8px}
h2:focus{outline:none}
p{margin:6px 0}
nav{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0}
button,input,select{font:inherit;color:inherit;min-height:52px;padding:8px 16px;border:2px solid #555;border-radius:6px;background:#fff}
button{cursor:pointer}
button:disabled{opacity:.55}
button.primary,button[aria-current]{background:#a01b14;border-color:#a01b14;color:#fff;font-weight:700}
button:focus-visible,input:focus-visible,select:focus-visible{outline:4px solid #1a56b0;outline-offset:2px}
input,select{width:100%}
[aria-invalid=true]{border-color:#a01b14}
.field{margin:14px 0}
.field label{display:block;font-weight:600}
.help{color:#444}
.error{color:#a01b14;font-weight:600}
.note{min-height:30px;font-weight:600;color:#0f5132}
.buttons{margin:18px 0}
ul{list-style:none;margin:12px 0;padding:0}
.people button{width:100%;margin-bottom:8px;text-align:start}
.people strong,.people span,.rows strong,.rows span{display:block;overflow-wrap:anywhere}
.rows li{padding:12px 0;border-bottom:1px solid #999}
.rows button{margin-top:8px}
`;
