import { palette as c } from '../palette'
import { at, check, disc, path, rect, repeat, stroke } from '../shapes'

const flame = (x: number, y: number, s: number): string => at(x, y, s, path('M0 0C-70-6-84-76-46-120C-46-90-26-86-20-96C-30-140 0-180 26-196C20-150 76-126 70-62C66-20 40 2 0 0Z', c.amber) + path('M0 0C-36-4-40-46-14-76C-10-56 6-60 8-84C34-60 42-6 0 0Z', c.yellow))

const extinguisher = (): string =>
  rect(-84, -380, 168, 380, c.red, 60) + rect(-84, -70, 168, 70, c.deepRed, 30) + rect(-44, -420, 88, 60, c.ink, 10) + rect(-90, -452, 150, 26, c.ink, 10) + rect(-90, -412, 100, 18, c.ink, 8) + disc(60, -398, 26, c.white) + disc(60, -398, 18, c.mint) + stroke('M60-398L70-408', c.red, 5) + stroke('M-44-396C-150-396-160-300-150-190', c.ink, 20) + path('M-172-190H-128L-112-120H-188Z', c.ink) + rect(-60, -290, 120, 130, c.cream, 10) + rect(-44, -272, 88, 16, c.red, 8) + repeat(3, (i) => rect(-44, -242 + i * 24, 88 - i * 14, 10, c.stone, 5)) + rect(-56, -350, 22, 260, c.white, 11).replace('<rect', '<rect opacity="0.25"')

/** Fire safety of the neighbourhood: a shield before the homes. */
export const anToan = (): string =>
  rect(0, 0, 1600, 900, '#12424A') + repeat(30, (i) => disc((i * 193) % 1600, (i * 87) % 380, 3 + (i % 3), c.yellow, 0.5)) + disc(1330, 170, 80, '#FFE9A8') + disc(1366, 146, 70, '#12424A') +
  repeat(8, (i) => { const h = 260 + ((i * 97) % 230); return rect(i * 210 - 20, 760 - h, 170, h, i % 2 ? '#1F5B62' : '#2A6E72') + repeat(Math.floor(h / 80) * 2, (k) => rect(i * 210 + 6 + (k % 2) * 72, 786 - h + Math.floor(k / 2) * 80, 44, 46, (k + i) % 3 ? '#FFDF8A' : '#17474F', 4)) }) +
  rect(0, 750, 1600, 150, '#0A2F35') + rect(0, 750, 1600, 12, c.amber) +
  path('M800 110C900 170 1010 190 1110 190C1120 480 1040 690 800 810C560 690 480 480 490 190C590 190 700 170 800 110Z', c.yellow) + path('M800 156C890 208 980 228 1066 230C1070 470 1000 650 800 760C600 650 530 470 534 230C620 228 710 208 800 156Z', c.red) + path('M800 156C890 208 980 228 1066 230C1070 470 1000 650 800 760Z', c.deepRed) +
  path('M620 440L800 290L980 440H930V620H670V440Z', c.cream) + path('M590 452L800 272L1010 452L984 478L800 322L616 478Z', c.amber) + rect(762, 520, 76, 100, c.wood, 4) + rect(694, 480, 50, 50, c.lake, 4) + rect(856, 480, 50, 50, c.lake, 4) + check(944, 620, 62, c.leaf) +
  at(270, 840, 1.05, extinguisher()) + flame(1290, 830, 1.25) + flame(1430, 836, 0.9) + flame(1190, 836, 0.7)
