import { palette as c } from '../palette'
import { check, disc, path, rect, repeat, stroke } from '../shapes'

const heights = [120, 170, 150, 230, 280, 350]

/** Board of figures: rising bars, a ring, a list of finished work. */
export const bieuDo = (): string =>
  rect(0, 0, 1600, 900, c.teal) + repeat(14, (i) => disc(80 + i * 120, 60 + ((i * 211) % 780), 4 + (i % 3) * 3, c.mint, 0.3)) +
  path('M0 900V640C300 560 500 760 820 690C1150 620 1300 500 1600 560V900Z', c.deepTeal) +
  rect(130, 120, 860, 640, '#08292E', 28) + rect(110, 100, 860, 640, c.cream, 28) +
  rect(160, 150, 300, 26, c.red, 13) + rect(160, 194, 190, 16, c.stone, 8) +
  repeat(5, (i) => rect(180, 280 + i * 85, 740, 3, '#E6D6B5')) +
  repeat(6, (i) => rect(210 + i * 120, 640 - (heights[i] ?? 0), 66, heights[i] ?? 0, i === 5 ? c.red : i % 2 ? c.lake : c.mint, 8)) +
  rect(180, 640, 740, 6, c.ink, 3) + repeat(6, (i) => rect(216 + i * 120, 664, 54, 14, c.stone, 7)) +
  stroke('M243 470L363 420L483 440L603 360L723 310L843 236', c.amber, 12) + repeat(6, (i) => disc(243 + i * 120, [470, 420, 440, 360, 310, 236][i] ?? 0, 16, c.yellow) + disc(243 + i * 120, [470, 420, 440, 360, 310, 236][i] ?? 0, 7, c.cream)) +
  rect(1050, 120, 440, 300, '#08292E', 28) + rect(1036, 100, 440, 310, c.cream, 28) +
  `<g fill="none" stroke-width="46" transform="rotate(-90 1200 255)"><circle cx="1200" cy="255" r="88" stroke="#E6D6B5"/><circle cx="1200" cy="255" r="88" stroke="${c.red}" stroke-dasharray="431 553"/><circle cx="1200" cy="255" r="88" stroke="${c.yellow}" stroke-dasharray="90 553" stroke-dashoffset="-431"/></g>` +
  repeat(3, (i) => disc(1340, 200 + i * 56, 13, [c.red, c.yellow, '#E6D6B5'][i] ?? c.red) + rect(1366, 192 + i * 56, 74, 16, c.stone, 8)) +
  rect(1050, 470, 440, 290, '#08292E', 28) + rect(1036, 450, 440, 290, c.cream, 28) +
  repeat(3, (i) => check(1096, 516 + i * 80, 26, i === 2 ? c.amber : c.lake) + rect(1144, 500 + i * 80, 280 - i * 46, 14, c.ink, 7) + rect(1144, 524 + i * 80, 180 - i * 20, 11, c.stone, 5))
