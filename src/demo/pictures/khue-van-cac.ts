import { at, disc, path, rect, repeat, stroke } from './shapes'

type Colours = { body: string; roof: string; shade: string; gap: string; trim: string }

/** Two roofs of curled eaves; one path serves both tiers. */
const roof = (half: number, top: number, height: number, fill: string): string =>
  path(
    `M${-top} ${-height}C${-top - 22} ${-height * 0.5} ${-half + 46} -16 ${-half} -${height * 0.62}` +
      `C${-half + 4} -12 ${-half + 34} 4 ${-half + 72} 6L${half - 72} 6` +
      `C${half - 34} 4 ${half - 4} -12 ${half} -${height * 0.62}` +
      `C${half - 46} -16 ${top + 22} ${-height * 0.5} ${top} ${-height}Z`,
    fill,
  )

/** The sun window: a ring, and bars that run from it to the square frame. */
const sunWindow = (colours: Colours): string =>
  rect(-86, -86, 172, 172, colours.gap, 4) +
  repeat(16, (i) => {
    const angle = (Math.PI / 8) * i
    const reach = 80 / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)))
    return stroke(
      `M${(56 * Math.cos(angle)).toFixed(1)} ${(56 * Math.sin(angle)).toFixed(1)}L${(reach * Math.cos(angle)).toFixed(1)} ${(reach * Math.sin(angle)).toFixed(1)}`,
      colours.body,
      7,
    )
  }) +
  `<circle r="52" fill="${colours.gap}" stroke="${colours.body}" stroke-width="13"/>` +
  `<circle r="27" fill="none" stroke="${colours.body}" stroke-width="6"/>`

const pillar = (x: number, width: number, fill: string, trim: string): string =>
  rect(x - width / 2, -290, width, 250, fill) +
  rect(x - width / 2 - 8, -64, width + 16, 24, fill) +
  rect(x - width / 2 - 8, -286, width + 16, 16, fill) +
  rect(x - width / 2 + 12, -252, width - 24, 168, trim)

/** Khuê Văn Các from the front: foot of the terrace at (x, y), 720 high and 580 wide at scale 1. */
export const khueVanCac = (x: number, y: number, scale: number, colours: Colours): string => {
  const { body, gap, roof: tiles, shade, trim } = colours
  const terrace = rect(-262, -26, 524, 26, shade) + rect(-236, -46, 472, 24, body)
  const rear = rect(-92, -290, 34, 250, shade) + rect(58, -290, 34, 250, shade)
  const front = pillar(-172, 76, body, trim) + pillar(172, 76, body, trim)
  const floor = rect(-232, -312, 464, 34, body)
  const walls =
    rect(-178, -530, 356, 220, body) +
    repeat(2, (i) => rect(i === 0 ? -158 : 106, -506, 52, 130, gap) + repeat(3, (k) => rect((i === 0 ? -149 : 115) + k * 14, -506, 6, 130, body)))
  const rail =
    rect(-226, -372, 452, 10, body) +
    repeat(2, (i) => repeat(6, (k) => rect((i === 0 ? -222 : 108) + k * 21, -366, 8, 58, body))) +
    rect(-226, -376, 12, 68, body) +
    rect(214, -376, 12, 68, body)
  const ridge =
    rect(-118, -690, 236, 14, tiles, 5) +
    stroke('M-118-684C-146-684-156-704-142-716M118-684C146-684 156-704 142-716', tiles, 12) +
    disc(0, -702, 17, tiles) +
    path('M0-742C10-728 14-722 0-712C-14-722-10-728 0-742Z', tiles)
  return at(
    x,
    y,
    scale,
    terrace +
      rear +
      front +
      floor +
      walls +
      at(0, -424, 1, sunWindow(colours)) +
      rail +
      at(0, -530, 1, roof(292, 172, 62, tiles)) +
      rect(-150, -606, 300, 20, body) +
      rect(-164, -592, 328, 4, gap) +
      at(0, -608, 1, roof(252, 112, 74, tiles)) +
      ridge,
  )
}
