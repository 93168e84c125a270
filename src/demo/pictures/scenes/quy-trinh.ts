import { palette as c } from '../palette'
import { at, check, disc, path, rect, repeat, stroke } from '../shapes'

const icons: string[] = [
  at(0, 6, 1, rect(-14, -70, 32, 108, c.white, 4) + path('M-14 38H18L2 70Z', c.sand) + rect(-14, -70, 32, 18, c.pink, 4), 35),
  `<circle cx="-8" cy="-10" r="42" fill="none" stroke="${c.white}" stroke-width="13"/>` + stroke('M24 22L58 56', c.white, 17) + stroke('M-28-14H12M-28 4H0', c.white, 8),
  rect(-50, -58, 78, 104, c.white, 8) + stroke('M-34-36H10M-34-14H10M-34 8H-10', c.stone, 8) + check(34, 34, 34, c.leaf),
  path('M-48 46H48V66H-48Z M-36 40C-34 4-22 0-20-22H20C22 0 34 4 36 40Z', c.white) + disc(0, -40, 32, c.white),
  path('M-60-16H-22L44-56V56L-22 16H-60Z', c.white) + rect(-48, 16, 24, 46, c.white, 6) + stroke('M60-26C74-10 74 10 60 26', c.white, 9),
]

/** Five stations of a path; the words belong to the caption. */
export const quyTrinh = (): string =>
  rect(0, 0, 1600, 900, c.cream) + path('M0 0H1600V300C1200 420 500 200 0 340Z', '#FBE3A4') + path('M0 900V620C360 540 900 760 1600 600V900Z', '#DDEFE7') +
  stroke('M180 450H1420', c.stone, 16) + repeat(4, (i) => path(`M${325 + i * 310} 418L${365 + i * 310} 450L${325 + i * 310} 482Z`, c.ink)) +
  stroke('M800 590C800 730 490 730 490 606', c.amber, 9).replace('<path', '<path stroke-dasharray="4 22"') + path('M466 622L490 582L514 622Z', c.amber) +
  repeat(5, (i) => disc(190 + i * 305, 456, 124, c.ink, 0.13) + disc(180 + i * 310, 450, 122, c.white) + disc(180 + i * 310, 450, 104, [c.amber, c.lake, c.teal, c.deepTeal, c.red][i] ?? c.red) + at(180 + i * 310, 450, 0.95, icons[i] ?? '') + repeat(i + 1, (k) => disc(180 + i * 310 - i * 17 + k * 34, 290, 11, c.red)) + rect(110 + i * 310, 620, 140, 18, c.stone, 9).repeat(i === 1 || i === 2 ? 0 : 1) + rect(130 + i * 310, 650, 100, 14, '#E2D3B4', 7).repeat(i === 1 || i === 2 ? 0 : 1)) +
  repeat(10, (i) => disc(90 + i * 160, i % 2 ? 110 : 150, 8 + (i % 3) * 4, c.amber, 0.5) + disc(60 + i * 165, i % 2 ? 800 : 840, 8 + (i % 3) * 4, c.lake, 0.35))
