import { palette as c } from '../palette'
import { at, cloud, disc, path, rect, repeat, sky, streetFlag, sun, tree } from '../shapes'

const shop = (x: number, w: number, h: number, wall: string, door: string): string =>
  rect(x, 660 - h, w, h, wall) + rect(x - 8, 648 - h, w + 16, 18, c.white) +
  repeat(Math.floor((h - 210) / 112), (row) => repeat(2, (k) => rect(x + 28 + k * (w / 2 - 10), 692 - h + row * 112, w / 2 - 56, 76, '#BFE0DA', 6) + rect(x + 28 + k * (w / 2 - 10), 764 - h + row * 112, w / 2 - 56, 12, c.white, 3))) +
  rect(x + 14, 500, w - 28, 160, '#FFF1CF') + rect(x + w / 2 - 40, 540, 80, 120, door, 4) + rect(x + 24, 540, w / 2 - 76, 80, '#BFE0DA', 4) + rect(x + w / 2 + 52, 540, w / 2 - 76, 80, '#BFE0DA', 4) + rect(x + 8, 470, w - 16, 42, door, 6) + rect(x + w * 0.28, 484, w * 0.44, 14, c.cream, 7)

const bike = (body: string): string => disc(-50, -26, 28, c.ink) + disc(-50, -26, 14, c.stone) + disc(52, -26, 28, c.ink) + disc(52, -26, 14, c.stone) + path('M-78-60H4L20-34H44L30-92L46-96L62-40C20-26-20-26-60-40Z', body) + rect(-72, -76, 76, 16, c.ink, 8)

const bench = (): string => rect(-80, -52, 160, 14, '#B06A3E', 4) + rect(-80, -84, 160, 12, '#B06A3E', 4) + rect(-80, -106, 160, 12, '#B06A3E', 4) + rect(-68, -40, 12, 40, c.ink) + rect(56, -40, 12, 40, c.ink)

/** A model civilised street: open pavement, parked in line, one sign like the next. */
export const tuyenPho = (): string =>
  sky('#CFEAE4', '#FFF6E3') + sun(240, 150, 76) + cloud(640, 120, 1) + cloud(1260, 150, 1.1) +
  shop(-20, 270, 430, '#F4C95D', c.red) + shop(250, 240, 540, '#F7E6C6', c.red) + shop(490, 280, 380, '#E9A77C', c.red) + shop(770, 250, 560, '#F3DFB8', c.red) + shop(1020, 290, 420, '#A9D3C6', c.red) + shop(1310, 310, 520, '#F4C95D', c.red) +
  [250, 490, 770, 1020, 1310].map((x) => streetFlag(x, 470)).join('') +
  rect(0, 660, 1600, 90, '#E8D7B5') + repeat(27, (i) => rect(i * 62 - 20, 700, 56, 3, '#CDB88E') + rect(i * 62, 662, 3, 86, '#CDB88E')) +
  rect(0, 746, 1600, 14, '#B9AA92') + rect(0, 760, 1600, 140, '#6E7479') + repeat(8, (i) => rect(i * 220 + 30, 828, 120, 12, c.white, 6)) +
  tree(130, 736, 1.1) + tree(640, 736, 1.1, '#6BA04B', c.leaf) + tree(1150, 736, 1.1) + repeat(3, (i) => rect(90 + i * 510, 728, 80, 20, c.brick, 4)) +
  rect(270, 716, 330, 4, c.white) + repeat(3, (i) => at(320 + i * 118, 742, 0.85, bike([c.red, c.teal, c.amber][i] ?? c.red))) + at(900, 742, 1.05, bench()) +
  repeat(2, (i) => at(1360 + i * 90, 742, 1, path('M-36-84H36L30 0H-30Z', i ? c.amber : c.leaf) + rect(-40, -98, 80, 16, i ? c.amber : c.leaf, 6) + disc(0, -46, 16, c.white))) +
  at(460, 880, 1.1, bike(c.lake) + disc(-14, -170, 26, c.red) + path('M-50-74C-54-130-34-142-10-142C16-142 24-112 20-74Z', c.cream))
