import { palette as c } from '../palette'
import { cloud, path, person, rect, repeat, sky, star, streetFlag, stroke, sun } from '../shapes'

const home = (x: number, w: number, h: number, wall: string, roof: string): string =>
  rect(x, 600 - h, w, h, wall) + path(`M${x - 26} ${610 - h}L${x + w / 2} ${510 - h}L${x + w + 26} ${610 - h}Z`, roof) + rect(x + w / 2 - 30, 500, 60, 100, c.wood, 4) + repeat(2, (i) => rect(x + 24 + i * (w - 104), 634 - h, 56, 60, c.lake, 4) + rect(x + 48 + i * (w - 104), 634 - h, 6, 60, c.cream))

const pennant = (x: number, y: number, i: number): string => path(`M${x} ${y}h44l-22 44Z`, [c.red, c.yellow, c.lake][i % 3] ?? c.red)

/** Great unity day: the house of culture, and everybody in front of it. */
export const khuDanCu = (): string =>
  sky('#FFE0A8', '#FFF6E3') + sun(260, 180, 90) + cloud(1330, 130, 1.1) + cloud(820, 90, 0.7) +
  path('M0 560C300 470 500 540 800 500C1100 470 1300 540 1600 490V640H0Z', '#9CCB7B') +
  home(60, 260, 200, '#F7E6C6', c.brick) + home(1290, 260, 210, '#E9A77C', c.deepRed) + home(340, 190, 150, '#A9D3C6', c.brick) + home(1080, 190, 160, '#F4C95D', c.brick) +
  rect(540, 300, 520, 300, '#F4C95D') + path('M490 316C560 306 600 270 640 200H960C1000 270 1040 306 1110 316C1090 336 1060 336 1040 332H560C540 336 510 336 490 316Z', '#A5432C') + rect(640, 188, 320, 16, '#86311F', 6) + rect(600, 346, 400, 54, c.red, 6) + star(800, 373, 20) + rect(630, 366, 120, 14, c.yellow, 7) + rect(850, 366, 120, 14, c.yellow, 7) + repeat(4, (i) => rect(566 + i * 144, 416, 36, 184, c.cream)) + rect(740, 440, 120, 160, c.wood) + rect(796, 440, 8, 160, c.ink) +
  streetFlag(330, 600, 1.1) + streetFlag(1070, 600, 1.1) + streetFlag(1286, 600, 1.1) + streetFlag(540, 600, 1.1) +
  stroke('M0 230C200 320 380 330 640 210M960 210C1220 330 1400 320 1600 230', c.wood, 4) + [0, 22, 34, 36, 26, 6, -18].map((sag, i) => pennant(40 + i * 80, 256 + sag, i) + pennant(1516 - i * 80, 256 + sag, i)).join('') +
  rect(0, 596, 1600, 304, '#E7C99A') +
  repeat(7, (i) => person(170 + i * 210, 760, 1, [c.teal, c.red, c.white, c.amber, c.lake, '#E7785F', '#31506B'][i] ?? c.teal, i % 3 === 1 ? '#B8B2AA' : c.ink)) +
  repeat(8, (i) => person(64 + i * 210, 910, 1.25, [c.amber, c.white, '#31506B', c.red, c.cream, c.teal, c.pink, c.lake][i] ?? c.red, i % 4 === 2 ? '#B8B2AA' : '#33241C'))
