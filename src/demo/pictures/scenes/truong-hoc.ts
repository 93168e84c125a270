import { palette as c } from '../palette'
import { at, cloud, disc, flag, path, rect, repeat, sky, sun, tree } from '../shapes'

const pupil = (skirt: string, hair: string): string =>
  rect(-22, -70, 16, 66, c.skin) + rect(6, -70, 16, 66, c.skin) + rect(-28, -10, 24, 12, c.ink, 6) + rect(4, -10, 24, 12, c.ink, 6) + path('M-34-64L-26-116H26L34-64Z', skirt) + path('M-36-108C-38-160-24-172 0-172C24-172 38-160 36-108Z', c.white) + path('M-20-170L0-120L20-170L6-160L14-122L0-140L-14-122L-6-160Z', c.red) + disc(0, -204, 34, c.skin) + path('M-36-200C-42-252 42-252 36-200C26-222-20-226-36-200Z', hair) + rect(30, -158, 22, 56, c.amber, 8)

/** School yard on a Monday morning. */
export const truongHoc = (): string =>
  sky('#CBE8EA', '#FFF3D6') + sun(1370, 150, 80) + cloud(300, 140, 1.1) + cloud(1040, 110, 0.8) +
  rect(140, 300, 1320, 390, '#F4C95D') + repeat(2, (row) => repeat(9, (i) => (i === 4 ? '' : rect(186 + i * 142, 346 + row * 170, 92, 104, c.white, 4) + rect(194 + i * 142, 354 + row * 170, 36, 88, c.lake) + rect(234 + i * 142, 354 + row * 170, 36, 88, c.lake)))) +
  rect(120, 484, 1360, 20, c.cream) + path('M100 310L180 214H1420L1500 310Z', c.brick) + repeat(48, (i) => rect(190 + i * 26, 222, 5, 82, '#973F22')) +
  rect(676, 210, 248, 480, '#FBE3A4') + path('M640 222L800 108L960 222Z', c.red) + disc(800, 300, 54, c.white) + disc(800, 300, 44, c.cream) + rect(797, 264, 6, 40, c.ink, 3) + rect(800, 298, 28, 6, c.ink, 3) + disc(800, 176, 20, c.yellow) +
  rect(724, 404, 152, 60, c.lake, 6) + path('M724 690V586A76 76 0 0 1 876 586V690Z', c.wood) + rect(796, 512, 8, 178, c.ink) +
  rect(0, 686, 1600, 214, '#E7C99A') + path('M640 690H960L1160 900H440Z', '#F3DFB8') + repeat(2, (i) => tree(70 + i * 1460, 720, 1.3)) +
  rect(1126, 200, 10, 520, c.stone, 5) + rect(1080, 706, 102, 24, c.brick, 4) + flag(1136, 212, 190) +
  repeat(4, (i) => rect(180 + i * 96, 690, 70, 24, c.brick, 4) + disc(200 + i * 96, 680, 18, c.leaf) + disc(230 + i * 96, 676, 18, i % 2 ? c.red : c.yellow)) +
  at(420, 860, 1.05, pupil(c.teal, c.ink)) + at(560, 880, 1.05, pupil(c.deepTeal, '#3B2A22')) + at(700, 860, 1.05, pupil(c.teal, c.ink)) + at(900, 872, 1.05, pupil(c.deepTeal, c.ink)) + at(1290, 876, 1.05, pupil(c.teal, '#3B2A22'))
