import { palette as c } from '../palette'
import { at, disc, flag, path, rect, repeat, stroke } from '../shapes'

const flowers = (): string =>
  path('M-60 0L-44-50H44L60 0Z', c.amber) + repeat(11, (i) => disc(-60 + (i % 6) * 24 + (i > 5 ? 14 : 0), (i > 5 ? -96 : -68) - 14 * Math.sin(((i % 6) + 1) / 2.2), 19, [c.red, c.yellow, c.pink, c.cream][(i * 3) % 4] ?? c.red)) + repeat(6, (i) => disc(-50 + i * 20, -52, 12, c.leaf))

const podium = (): string =>
  path('M-110 0L-92-220H92L110 0Z', c.wood) + rect(-116, -250, 232, 36, '#8A4B2C', 6) + path('M-78-30L-68-190H68L78-30Z', '#8A4B2C') +
  repeat(5, (i) => at(0, -78, 1, path('M0 0C-22-26-16-52 0-74C16-52 22-26 0 0Z', c.yellow, 0.95), (i - 2) * 36)) + disc(0, -80, 10, c.amber) +
  stroke('M-20-250C-24-290-6-300 6-306', c.ink, 6) + rect(2, -318, 26, 16, c.ink, 8)

const curtain = (mirror: number, x: number): string =>
  `<g transform="translate(${x} 0) scale(${mirror} 1)">` + path('M0 0H300C300 260 200 430 120 520C96 560 96 640 110 690H0Z', c.deepRed) +
  repeat(5, (i) => stroke(`M${30 + i * 56} 0C${30 + i * 54} 250 ${20 + i * 26} 420 ${16 + i * 18} 520V690`, i % 2 ? '#A91527' : '#6F0818', 14)) + rect(0, 512, 130, 22, c.amber, 8) + '</g>'

/** Hall of a conference: stage, flag, lectern, rows of listeners seen from behind. */
export const hoiTruong = (): string =>
  rect(0, 0, 1600, 900, '#B3122B') +
  repeat(16, (i) => rect(i * 100, 0, 50, 690, '#A30E26')) +
  rect(480, 96, 640, 400, '#D9334A', 10) +
  flag(520, 120, 560) + `<rect x="520" y="120" width="560" height="373" fill="none" stroke="${c.yellow}" stroke-width="10"/>` +
  curtain(1, 0) + curtain(-1, 1600) +
  rect(0, 0, 1600, 70, c.deepRed) + repeat(16, (i) => path(`M${i * 100} 60h100a50 56 0 0 1-100 0Z`, i % 2 ? '#A91527' : c.deepRed)) + repeat(16, (i) => stroke(`M${i * 100} 62a50 56 0 0 0 100 0`, c.amber, 7)) +
  rect(0, 640, 1600, 50, '#C98A4B') + rect(0, 690, 1600, 210, '#7A4126') + rect(0, 640, 1600, 10, '#E2A85F') +
  at(800, 648, 0.95, podium()) + at(590, 648, 1.1, flowers()) + at(1010, 648, 1.1, flowers()) + at(400, 650, 0.9, flowers()) + at(1200, 650, 0.9, flowers()) +
  repeat(11, (i) => at(60 + i * 148, 806, 0.8, disc(0, -92, 40, i % 3 ? c.ink : '#6A5A50') + path('M-80 0C-80-56-44-66 0-66C44-66 80-56 80 0Z', [c.teal, c.cream, '#31506B', c.sand][i % 4] ?? c.teal))) +
  repeat(11, (i) => rect(i * 148 + 4, 786, 112, 64, c.deepRed, 18)) +
  repeat(10, (i) => at(134 + i * 148, 908, 1, disc(0, -92, 42, i % 4 ? c.ink : '#8B8078') + path('M-80 0C-80-56-44-66 0-66C44-66 80-56 80 0Z', [c.cream, '#31506B', c.lake, '#D9C7A4'][i % 4] ?? c.lake))) +
  repeat(10, (i) => rect(i * 148 + 70, 866, 128, 60, '#6F0818', 20))
