import { khueVanCac } from '../khue-van-cac'
import { palette as c } from '../palette'
import { at, check, disc, path, rect, repeat, stroke } from '../shapes'

const bell = (): string => path('M-42 24C-30 6-34-50 0-50C34-50 30 6 42 24Z', c.white) + rect(-50, 22, 100, 12, c.white, 6) + disc(0, 44, 12, c.white) + disc(0, -54, 8, c.white)
const bubble = (x: number, y: number, r: number, fill: string, inner: string): string => disc(x + 8, y + 12, r, '#08292E', 0.35) + disc(x, y, r, fill) + at(x, y, 1, inner)

const screen = (): string =>
  rect(-190, -390, 380, 780, c.ink, 56) + rect(-170, -368, 340, 736, c.cream, 40) +
  path('M-170-328a40 40 0 0 1 40-40h260a40 40 0 0 1 40 40V-130H-170Z', c.yellow) + rect(-50, -356, 100, 18, c.ink, 9) +
  khueVanCac(0, -146, 0.245, { body: c.red, roof: c.red, shade: c.red, gap: c.yellow, trim: c.yellow }) +
  repeat(4, (i) => rect(-146, -100 + i * 112, 292, 94, c.white, 16) + rect(-132, -86 + i * 112, 82, 66, [c.red, c.lake, c.amber, c.teal][i] ?? c.red, 10) + rect(-34, -80 + i * 112, 160 - (i % 2) * 30, 14, c.ink, 7) + rect(-34, -56 + i * 112, 120, 10, c.stone, 5) + rect(-34, -38 + i * 112, 90, 10, c.stone, 5)) +
  disc(-110, 348, 9, c.red) + repeat(3, (i) => disc(-36 + i * 72, 348, 9, c.stone))

/** The handbook in a hand: news, notices, finished work. */
export const dienThoai = (): string =>
  rect(0, 0, 1600, 900, '#F9D98C') + disc(800, 470, 520, '#FBE5AE') + disc(800, 470, 390, '#FFF1CF') +
  repeat(8, (i) => stroke(`M${i < 4 ? 0 : 1600} ${140 + (i % 4) * 200}h${i < 4 ? 170 + (i % 2) * 90 : -170 - (i % 2) * 90}l${i < 4 ? 60 : -60} ${i % 2 ? 50 : -50}`, c.amber, 7, 0.8) + disc(i < 4 ? 230 + (i % 2) * 90 : 1370 - (i % 2) * 90, 140 + (i % 4) * 200 + (i % 2 ? 50 : -50), 14, c.red)) +
  path('M1010 900C1030 780 1010 690 1000 600C994 540 1050 530 1070 590L1110 700C1170 770 1180 840 1180 900Z', c.skin) +
  path('M420 900C430 780 520 760 620 770L650 900Z', '#E2A274') +
  at(800, 462, 1.04, screen(), 4) +
  path('M996 560C950 552 930 580 950 604C976 634 1020 640 1040 650L1062 590Z', c.skin) + path('M984 660C940 652 922 680 942 702C966 728 1012 736 1040 740L1060 680Z', '#E9AC7C') +
  bubble(410, 260, 92, c.red, bell()) +
  bubble(320, 560, 78, c.teal, rect(-38, -28, 76, 56, c.white, 6) + stroke('M-36-24L0 6L36-24', c.teal, 8)) +
  bubble(1220, 230, 86, c.lake, check(0, 0, 50, c.lake)) +
  bubble(1310, 500, 92, c.deepRed, rect(-44, -40, 88, 84, c.white, 10) + rect(-44, -40, 88, 24, c.yellow, 8) + repeat(6, (i) => rect(-32 + (i % 3) * 24, -4 + Math.floor(i / 3) * 22, 14, 14, i === 4 ? c.red : c.stone, 3)))
