import { palette as c } from '../palette'
import { at, disc, path, rect, repeat, sky, star, stroke, sun } from '../shapes'

const blossom = (x: number, y: number, s: number, pale = false): string =>
  at(x, y, s, repeat(5, (i) => at(0, 0, 1, path('M0 0C-34-24-28-62 0-66C28-62 34-24 0 0Z', pale ? '#F8B6BE' : c.pink), i * 72)) + disc(0, 0, 13, c.red) + repeat(6, (i) => disc(22 * Math.cos(i), 22 * Math.sin(i), 4, c.yellow)), (x * 7) % 72)

const bud = (x: number, y: number): string => disc(x, y, 13, c.pink) + disc(x - 3, y + 9, 8, c.leaf)

const lantern = (x: number, y: number, s: number): string =>
  at(x, y, s, stroke('M0-190V-70', c.wood, 5) + rect(-30, -80, 60, 16, c.amber, 4) + '<ellipse cx="0" cy="0" rx="84" ry="72" fill="#C8102E"/>' + '<ellipse cx="0" cy="0" rx="46" ry="72" fill="#E03A50"/><ellipse cx="0" cy="0" rx="14" ry="72" fill="#C8102E"/>' + rect(-30, 64, 60, 16, c.amber, 4) + repeat(5, (i) => stroke(`M${-20 + i * 10} 82V${130 + (i % 2) * 12}`, c.amber, 5)))

const cake = (): string => path('M-80 0L-68-110H92L80 0Z', c.leaf) + path('M-68-110L-30-146H130L92-110Z', '#6BA04B') + path('M80 0L92-110L130-146L120-30Z', c.deepLeaf) + stroke('M0 0L8-110L46-146M-74-56H86L126-90', c.sand, 9)

const flowers: [number, number, number][] = [[250, 250, 1.1], [380, 190, 0.9], [470, 320, 1.25], [640, 250, 1], [760, 360, 1.2], [330, 400, 0.95], [150, 360, 0.9], [590, 440, 0.9], [900, 300, 0.85], [1010, 400, 1], [120, 160, 0.8], [840, 470, 0.8]]

/** Peach blossom, lanterns and square cakes: the spring meeting of the Party. */
export const hoaDao = (): string =>
  sky('#FFE3B8', '#FFF6E3') + sun(1230, 330, 190, '#FFD55E') +
  path('M900 760L960 640H1560L1640 760Z', '#A5432C') + rect(940, 740, 700, 60, '#F4C95D') + path('M880 770C930 766 950 740 970 640L990 640C990 720 960 780 900 790Z', '#86311F') + repeat(20, (i) => stroke(`M${980 + i * 31} 650L${960 + i * 34} 750`, '#86311F', 5)) +
  stroke('M-20 640C120 560 180 470 300 380C420 300 560 320 700 330C840 340 920 380 1060 400', c.wood, 26) + stroke('M230 440C220 350 160 260 100 150M360 345C370 260 400 220 400 170M560 320C600 270 640 240 680 210M480 330C540 390 580 420 620 460M760 345C820 300 880 290 920 280M820 350C840 400 850 440 860 490', c.wood, 13) +
  flowers.map(([x, y, s], i) => blossom(x, y, s, i % 3 === 1)).join('') + [[200, 300], [430, 150], [700, 190], [940, 250], [1080, 420], [530, 490], [290, 330], [660, 350]].map(([x = 0, y = 0]) => bud(x, y)).join('') +
  repeat(8, (i) => at(300 + ((i * 173) % 900), 560 + ((i * 97) % 190), 0.5, path('M0 0C-34-24-28-62 0-66C28-62 34-24 0 0Z', c.pink), i * 50)) +
  lantern(1180, 190, 1) + lantern(1420, 260, 0.85) +
  rect(0, 790, 1600, 110, c.red) + rect(0, 790, 1600, 14, c.amber) + repeat(16, (i) => star(50 + i * 100, 850, 18, '#E03A50')) +
  at(420, 820, 1.1, cake()) + at(220, 826, 0.9, cake()) +
  at(660, 800, 1, rect(-56, -150, 112, 150, c.deepRed, 10) + path('M-56-150H56L0-86Z', c.red) + disc(0, -84, 22, c.yellow), -12) + at(760, 808, 1, rect(-56, -150, 112, 150, c.red, 10) + path('M-56-150H56L0-86Z', '#E03A50') + disc(0, -84, 22, c.yellow), 8)
