import { palette as c } from '../palette'
import { at, disc, path, person, rect, repeat, stroke } from '../shapes'

const heart = (x: number, y: number, s: number, fill: string): string => at(x, y, s, path('M0 60C-90 0-80-70-36-74C-14-76-4-60 0-48C4-60 14-76 36-74C80-70 90 0 0 60Z', fill))

/** Health day at the ward station: the doctor, an elder, the record that follows. */
export const yTe = (): string =>
  rect(0, 0, 1600, 900, '#D5ECE6') + rect(0, 640, 1600, 260, '#A9D3C6') + rect(0, 632, 1600, 12, c.lake) +
  rect(110, 120, 360, 420, c.white, 14) + rect(140, 156, 130, 20, c.red, 10) + repeat(5, (i) => disc(158, 226 + i * 58, 14, i < 3 ? c.lake : c.stone) + rect(190, 218 + i * 58, 230 - (i % 2) * 60, 16, c.stone, 8)) + rect(230, 96, 120, 44, c.wood, 12) +
  rect(1120, 150, 370, 260, c.white, 14) + stroke('M1140 290H1210L1236 220L1276 360L1310 250L1334 290H1470', c.red, 11) + heart(1450, 196, 0.4, c.red) +
  rect(1120, 450, 370, 16, c.lake, 6) + repeat(5, (i) => rect(1140 + i * 70, 384 - ((i * 17) % 26), 46, 66 + ((i * 17) % 26), [c.red, c.white, c.amber, c.teal, c.white][i] ?? c.red, 8) + rect(1146 + i * 70, 372 - ((i * 17) % 26), 34, 16, c.stone, 4)) +
  at(660, 690, 2.1, person(0, 0, 1, c.white, c.ink) + stroke('M-34-94C-40-40-8-30-4-10M34-94C40-50 22-36 20-24', c.teal, 7) + disc(20, -18, 11, c.teal) + rect(-44, -44, 30, 30, c.sand, 4) + rect(-40, -182, 80, 18, c.white, 6) + rect(-4, -183, 8, 20, c.lake) + rect(-10, -177, 20, 8, c.lake)) +
  at(980, 700, 1.95, person(0, 0, 1, c.amber, '#D8D4CC') + `<g fill="none" stroke="${c.ink}" stroke-width="4"><circle cx="-15" cy="-144" r="12"/><circle cx="15" cy="-144" r="12"/><path d="M-3-144h6"/></g>`) +
  path('M200 700H1400L1460 900H140Z', '#C98A4B') + rect(196, 690, 1208, 18, '#E2A85F', 6) +
  at(320, 700, 1, rect(-30, -146, 60, 40, c.deepTeal, 10) + rect(-90, -120, 180, 120, c.lake, 16) + disc(0, -60, 44, c.teal) + rect(-9, -88, 18, 56, c.white) + rect(-28, -69, 56, 18, c.white)) +
  at(830, 790, 1, path('M-120 30L-96-64H96L120 30Z', c.white) + stroke('M-78-40H40M-84-16H78M-90 8H20', c.stone, 8)) + at(1240, 704, 1, rect(-70, -96, 140, 90, c.teal, 12) + rect(-54, -82, 108, 50, c.mint, 6) + stroke('M-44-56H-20L-8-74L8-42L20-56H46', c.deepTeal, 6) + stroke('M70-50C120-50 110 10 160 10', c.ink, 8)) + heart(560, 200, 0.9, '#F08FA0') + heart(1010, 180, 0.6, '#F5B5BF')
