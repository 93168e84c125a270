import { palette as c } from './palette'

/** Building bricks of the scenes. Lengths are pixels of the 1600×900 canvas; every function returns SVG markup. */
const round = (value: number): number => Math.round(value * 10) / 10

export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

export const at = (x: number, y: number, scale: number, inner: string, rotate = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${rotate}) scale(${scale})">${inner}</g>`

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${r}" fill="${fill}"/>`

export const disc = (cx: number, cy: number, r: number, fill: string, opacity = 1): string =>
  `<circle cx="${round(cx)}" cy="${round(cy)}" r="${round(r)}" fill="${fill}" opacity="${opacity}"/>`

export const path = (d: string, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}" opacity="${opacity}"/>`

export const stroke = (d: string, colour: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" opacity="${opacity}"/>`

/** Sky of two colours over the whole canvas. */
export const sky = (top: string, bottom: string): string =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="1600" height="900" fill="url(#sky)"/>`

export const sun = (cx: number, cy: number, r: number, fill: string = c.yellow): string =>
  disc(cx, cy, r * 1.7, fill, 0.16) + disc(cx, cy, r * 1.32, fill, 0.28) + disc(cx, cy, r, fill)

export const star = (cx: number, cy: number, r: number, fill: string = c.yellow): string => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? r : r * 0.382
    const angle = (Math.PI / 5) * i - Math.PI / 2
    return `${round(cx + reach * Math.cos(angle))},${round(cy + reach * Math.sin(angle))}`
  })
  return `<polygon points="${points.join(' ')}" fill="${fill}"/>`
}

/** Wedges from a centre, like the light behind a badge. */
export const rays = (cx: number, cy: number, r: number, count: number, fill: string, opacity: number): string =>
  repeat(count, (i) => {
    const from = (2 * Math.PI * i) / count
    const to = from + Math.PI / count
    return path(
      `M${cx} ${cy}L${round(cx + r * Math.cos(from))} ${round(cy + r * Math.sin(from))}L${round(cx + r * Math.cos(to))} ${round(cy + r * Math.sin(to))}Z`,
      fill,
      opacity,
    )
  })

/** National flag, its top left corner at (x, y). */
export const flag = (x: number, y: number, w: number): string => {
  const h = (w * 2) / 3
  return rect(x, y, w, h, c.red) + star(x + w / 2, y + h / 2, h * 0.3)
}

/** Flag on a leaning pole, foot of the pole at (x, y). */
export const streetFlag = (x: number, y: number, scale = 1): string =>
  at(x, y, scale, `${rect(-3, -150, 6, 150, c.wood, 3)}${flag(3, -148, 90)}`, 14)

export const cloud = (x: number, y: number, scale: number, fill: string = c.white, opacity = 0.8): string =>
  at(
    x,
    y,
    scale,
    `<g opacity="${opacity}">${disc(-60, 0, 40, fill)}${disc(0, -24, 56, fill)}${disc(64, -2, 42, fill)}${rect(-100, -4, 206, 44, fill, 22)}</g>`,
  )

/** Round-crowned street tree, foot at (x, y), about 300 high. */
export const tree = (x: number, y: number, scale: number, crown: string = c.leaf, shade: string = c.deepLeaf): string =>
  at(
    x,
    y,
    scale,
    rect(-11, -140, 22, 140, c.wood, 6) +
      stroke('M0-110L-42-170M0-90L46-160', c.wood, 12) +
      disc(-58, -178, 66, shade) +
      disc(60, -172, 68, shade) +
      disc(0, -226, 84, crown) +
      disc(-44, -206, 52, crown) +
      disc(52, -204, 50, crown) +
      disc(-22, -252, 26, c.white, 0.13),
  )

/** Half-figure, the foot of the bust at (x, y), about 190 high. */
export const person = (x: number, y: number, scale: number, shirt: string, hair: string = c.ink, skin: string = c.skin): string =>
  at(
    x,
    y,
    scale,
    path('M-78 0C-78-74-50-100 0-100C50-100 78-74 78 0Z', shirt) +
      path('M-18-100L0-74L18-100Z', c.white, 0.85) +
      rect(-14, -120, 28, 30, skin, 10) +
      disc(0, -146, 42, skin) +
      path('M-44-142C-50-206 50-206 44-142C36-166 14-172-10-170C-26-168-38-160-44-142Z', hair),
  )

export const check = (cx: number, cy: number, r: number, fill: string = c.lake): string =>
  disc(cx, cy, r, fill) + stroke(`M${cx - r * 0.45} ${cy}L${cx - r * 0.1} ${cy + r * 0.36}L${cx + r * 0.48} ${cy - r * 0.36}`, c.white, r * 0.2)
