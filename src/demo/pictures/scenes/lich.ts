import { palette as c } from '../palette'
import { at, check, disc, path, rect, repeat, star, stroke } from '../shapes'

/** Work calendar of the month with the day of the cell's meeting. */
export const lich = (): string =>
  rect(0, 0, 1600, 900, '#F6E2B8') + path('M0 0H1600V520C1100 640 420 380 0 560Z', '#FBEFD3') + rect(0, 760, 1600, 140, '#B06A3E') + rect(0, 752, 1600, 16, '#C98A4B') +
  rect(404, 116, 820, 640, '#7A4126', 26).replace('<rect', '<rect opacity="0.25"') + rect(390, 100, 820, 640, c.white, 26) + path('M390 126a26 26 0 0 1 26-26h768a26 26 0 0 1 26 26V240H390Z', c.red) +
  repeat(6, (i) => rect(470 + i * 126, 70, 22, 70, c.stone, 11) + disc(481 + i * 126, 146, 15, c.deepRed)) + rect(640, 170, 320, 26, c.yellow, 13) +
  repeat(7, (i) => rect(432 + i * 108, 266, 88, 18, i === 6 ? c.red : c.stone, 9)) +
  repeat(28, (i) => rect(432 + (i % 7) * 108, 306 + Math.floor(i / 7) * 104, 88, 84, i % 7 === 6 ? '#FBE3E0' : '#F6EBD4', 12)) +
  [2, 8, 12, 15, 23].map((i) => rect(450 + (i % 7) * 108, 366 + Math.floor(i / 7) * 104, 52, 12, [c.lake, c.amber, c.teal][i % 3] ?? c.lake, 6)).join('') +
  rect(432 + 4 * 108, 306, 88, 84, c.yellow, 12) + star(432 + 4 * 108 + 44, 350, 34, c.red) + check(432 + 2 * 108 + 44, 306 + 2 * 104 + 42, 28) + check(432 + 5 * 108 + 44, 306 + 2 * 104 + 42, 28) + check(476, 348, 28) +
  disc(1326, 296, 136, c.teal) + disc(1326, 296, 112, c.cream) + repeat(12, (i) => { const a = (Math.PI / 6) * i; return disc(1326 + 92 * Math.cos(a), 296 + 92 * Math.sin(a), i % 3 ? 5 : 9, c.ink) }) + stroke('M1326 296V224', c.ink, 11) + stroke('M1326 296L1380 326', c.red, 11) + disc(1326, 296, 12, c.ink) +
  at(260, 770, 1.2, path('M-70 0L-84-130H84L70 0Z', c.teal) + rect(-92, -146, 184, 26, c.lake, 8) + repeat(7, (i) => at(0, -140, 1, path('M0 0C-30-70-22-140 0-180C22-140 30-70 0 0Z', i % 2 ? c.leaf : c.deepLeaf), (i - 3) * 22))) +
  at(1360, 770, 1, rect(-150, -40, 300, 40, c.red, 8) + rect(-130, -80, 270, 40, c.amber, 8) + rect(-140, -118, 260, 38, c.lake, 8) + rect(-100, -26, 80, 12, c.cream, 6) + rect(-90, -66, 80, 12, c.cream, 6))
