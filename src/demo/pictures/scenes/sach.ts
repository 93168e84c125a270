import { palette as c } from '../palette'
import { at, disc, path, rect, repeat, star, stroke, sun } from '../shapes'

const pageLines = (side: 1 | -1): string =>
  repeat(6, (i) => stroke(`M${side * 60} ${-150 + i * 34}C${side * 140} ${-172 + i * 34} ${side * 230} ${-172 + i * 34} ${side * (i === 5 ? 220 : 310)} ${-158 + i * 34}`, i === 0 ? c.red : c.stone, i === 0 ? 12 : 8))

const openBook = (): string =>
  path('M-400 60C-260 20-120 30 0 80C120 30 260 20 400 60V96C260 60 120 70 0 118C-120 70-260 60-400 96Z', c.deepRed) +
  path('M-390-200C-260-250-110-240 0-186V84C-120 30-260 26-390 66Z', c.white) + path('M390-200C260-250 110-240 0-186V84C120 30 260 26 390 66Z', c.cream) +
  path('M0-186C-30-200-50-206-60-208V60C-40 66-20 74 0 84Z', c.sand, 0.8) + pageLines(-1) + pageLines(1) + path('M250-222V-60L276-88L302-60V-214Z', c.red)

const spine = (y: number, w: number, fill: string, x = 0): string => rect(x - w / 2, y, w, 58, fill, 8) + rect(x - w / 2 + 26, y, 12, 58, c.yellow) + rect(x + w / 2 - 38, y, 12, 58, c.yellow) + rect(x - 60, y + 22, 120, 12, c.cream, 6)

/** Study at the desk: an open book under a lamp. */
export const sach = (): string =>
  rect(0, 0, 1600, 900, c.teal) + sun(800, 360, 280, '#F5C64B') +
  rect(120, 130, 330, 20, c.wood, 4) + repeat(8, (i) => rect(140 + i * 37, 130 - (90 + ((i * 29) % 50)), 30, 90 + ((i * 29) % 50), [c.red, c.amber, c.mint, c.cream][i % 4] ?? c.red, 4)) +
  rect(1170, 130, 330, 20, c.wood, 4) + repeat(8, (i) => rect(1190 + i * 37, 130 - (86 + ((i * 41) % 54)), 30, 86 + ((i * 41) % 54), [c.cream, c.red, c.lake, c.yellow][i % 4] ?? c.red, 4)) +
  rect(0, 690, 1600, 210, '#8A4B2C') + rect(0, 690, 1600, 18, '#B06A3E') +
  at(300, 694, 1, spine(-58, 330, c.red) + spine(-116, 290, c.lake, 10) + spine(-174, 310, c.amber, -8)) +
  at(300, 520, 1, path('M-60-10H50L40-90H-50Z', c.white) + stroke('M46-66C80-70 80-24 42-26', c.white, 10) + stroke('M-20-110C-30-130-6-140-16-164M14-110C4-130 28-140 18-164', c.white, 7, 0.6)) +
  stroke('M1330 690V470L1210 330', c.yellow, 18) + rect(1240, 672, 180, 22, c.yellow, 11) + disc(1330, 470, 18, c.amber) +
  path('M1120 390L1180 250C1250 260 1300 320 1290 390Z', c.red) + disc(1190, 390, 30, '#FFE98F') + path('M1120 392H1290L1380 690H880Z', c.yellow, 0.16) +
  at(800, 690, 1.08, openBook()) + star(800, 250, 56, c.red) +
  at(1120, 800, 1, `<g fill="none" stroke="${c.ink}" stroke-width="9"><circle cx="-46" cy="0" r="36"/><circle cx="46" cy="0" r="36"/><path d="M-12-6C-6-14 6-14 12-6M-82-4L-130-40M82-4L120-44"/></g>`) + at(480, 830, 1, rect(-120, -8, 210, 18, c.yellow, 3) + path('M90-8L128 1L90 10Z', c.sand) + rect(-132, -8, 22, 18, c.pink, 4), -12)
