import { palette as c } from '../palette'
import { at, disc, path, person, rect, repeat, star, stroke } from '../shapes'

/** A ballot going into the box; those who voted and those who wait. */
export const homPhieu = (): string =>
  rect(0, 0, 1600, 900, '#FCE9C2') + repeat(8, (i) => rect(i * 200, 0, 100, 620, '#FAE1AE')) +
  stroke('M0 70C260 150 540 150 800 84C1060 150 1340 150 1600 70', c.wood, 4) +
  repeat(15, (i) => at(60 + i * 106, 92 + 42 * Math.abs(Math.sin((i * 106 + 60) / 255)), 1, path('M-34 0H34L0 74Z', [c.red, c.yellow, c.lake][i % 3] ?? c.red))) +
  rect(90, 220, 300, 420, c.wood, 8) + rect(104, 234, 272, 406, c.cream) + path('M104 234H376V420C330 500 300 560 290 640H190C180 560 150 500 104 420Z', c.lake) + repeat(5, (i) => stroke(`M${130 + i * 54} 236V${430 + ((i * 31) % 60)}`, c.teal, 9, 0.6)) +
  rect(1210, 220, 300, 420, c.wood, 8) + rect(1224, 234, 272, 406, c.cream) + path('M1224 234H1496V420C1450 500 1420 560 1410 640H1310C1300 560 1270 500 1224 420Z', c.lake) + repeat(5, (i) => stroke(`M${1250 + i * 54} 236V${430 + ((i * 31) % 60)}`, c.teal, 9, 0.6)) +
  person(470, 660, 1.25, c.white, c.ink) + person(300, 680, 1.25, c.amber, '#8B8078') + person(1150, 660, 1.25, c.teal, c.ink) + person(1320, 680, 1.25, '#E7785F', c.ink) +
  rect(0, 650, 1600, 250, '#B06A3E') + rect(0, 650, 1600, 18, '#C98A4B') +
  path('M552 862L520 470H1080L1048 862Z', c.red) + path('M1048 862L1080 470H1120L1090 840Z', c.deepRed) + path('M520 470L556 420H1100L1120 470Z', '#E03A50') + rect(640, 436, 330, 22, c.ink, 8) +
  `<rect x="532" y="482" width="536" height="20" fill="${c.yellow}"/>` + disc(800, 672, 128, c.deepRed) + star(800, 676, 112) +
  at(812, 446, 1, path('M-130 0V-230H120V0Z', c.white) + rect(-104, -204, 140, 18, c.red, 9) + repeat(3, (i) => rect(-104, -160 + i * 46, 28, 28, c.sand, 6) + rect(-62, -152 + i * 46, 130 - i * 18, 12, c.stone, 6)) + stroke('M-98-148L-90-138L-76-160', c.red, 7), 3) +
  path('M930 90C900 150 880 190 900 250C920 300 960 300 968 260L1010 200L1080 60L1000 30Z', c.skin) + path('M880 236C850 240 842 268 862 284C880 296 910 290 930 276Z', '#E2A274') + path('M1000 20L1110-40V110L1050 150Z', c.teal)
