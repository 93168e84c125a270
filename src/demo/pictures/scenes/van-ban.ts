import { palette as c } from '../palette'
import { at, disc, path, rect, repeat, star, stroke } from '../shapes'

const sheet = (fill: string): string =>
  rect(-208, -276, 430, 570, '#5D1B17', 10).replace('<rect', '<rect opacity="0.22"') + rect(-220, -290, 430, 570, fill, 8) +
  rect(-180, -250, 150, 14, c.ink, 7) + rect(-180, -226, 110, 10, c.stone, 5) + rect(20, -250, 150, 14, c.ink, 7) + rect(44, -226, 104, 10, c.stone, 5) +
  rect(-110, -176, 210, 22, c.red, 11) + rect(-140, -142, 270, 12, c.ink, 6) +
  repeat(7, (i) => rect(i % 3 === 0 ? -160 : -180, -100 + i * 32, i % 3 === 2 ? 240 : i % 3 === 0 ? 330 : 350, 11, '#D9CBB0', 5))

const seal = (): string => `<g opacity="0.92"><circle r="92" fill="none" stroke="${c.red}" stroke-width="12"/><circle r="68" fill="none" stroke="${c.red}" stroke-width="5"/></g>` + star(0, 4, 50, c.red)

/** A signed and sealed document, and the register it goes into. */
export const vanBan = (): string =>
  rect(0, 0, 1600, 900, '#E9B44C') + disc(800, 450, 560, '#F0C56B') + path('M0 900V700L1600 560V900Z', '#8A4B2C') + path('M0 700L1600 560V584L0 724Z', '#B06A3E') +
  at(560, 470, 1.08, sheet(c.sand), -11) + at(700, 462, 1.08, sheet(c.cream), -4) + at(850, 458, 1.1, sheet(c.white), 3) +
  at(980, 668, 0.92, seal(), -12) + stroke('M770 690C800 640 820 740 850 690C870 660 880 720 920 680', c.teal, 8) +
  at(1240, 560, 1, rect(-20, -330, 44, 330, c.teal, 20) + rect(-20, -250, 44, 18, c.yellow) + path('M-20 0H24L2 62Z', c.sand) + path('M-6 40H10L2 62Z', c.ink) + rect(26, -318, 10, 130, c.yellow, 5), 28) +
  at(260, 700, 1, rect(-150, -70, 300, 90, c.red, 10) + rect(-150, -70, 300, 24, c.deepRed, 10) + rect(-138, -104, 276, 40, c.white, 4) + rect(-128, -130, 256, 34, c.cream, 4) + rect(-40, -30, 80, 28, c.yellow, 6)) +
  at(1400, 760, 1, rect(-90, -54, 180, 54, c.deepRed, 10) + path('M-34-54C-30-110-50-130-40-170H40C50-130 30-110 34-54Z', c.wood) + disc(0, -186, 44, c.wood) + disc(-12, -198, 12, '#A0623F'))
