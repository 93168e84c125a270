import { palette as c } from '../palette'
import { at, disc, path, repeat, sky, stroke, sun } from '../shapes'

const petal = (fill: string, turn: number, s = 1): string => at(0, 0, s, path('M0 0C-74-60-66-170 0-236C66-170 74-60 0 0Z', fill), turn)

const lotus = (x: number, y: number, s: number): string =>
  stroke(`M${x} ${y}C${x + 20} ${y + 120} ${x - 10} 820 ${x + 6} 920`, c.leaf, 16 * s) +
  at(x, y, s, petal('#E56A82', -72, 0.95) + petal('#E56A82', 72, 0.95) + petal(c.pink, -46) + petal(c.pink, 46) + petal('#F8B6BE', -23, 1.02) + petal('#F8B6BE', 23, 1.02) + petal('#FCD5D9', 0, 1.02) + path('M-150-30C-110 30 110 30 150-30C90 0 50-60 0-60C-50-60-90 0-150-30Z', '#E56A82') + repeat(9, (i) => disc(-40 + i * 10, -62 - ((i * 7) % 12), 6, c.yellow)))

const leaf = (x: number, y: number, rx: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${rx * 0.34}" fill="${fill}"/>` + repeat(8, (i) => { const a = (Math.PI / 4) * i; return stroke(`M${x} ${y}L${(x + rx * 0.86 * Math.cos(a)).toFixed(0)} ${(y + rx * 0.29 * Math.sin(a)).toFixed(0)}`, c.mint, 4, 0.55) })

/** Lotus on the West Lake. */
export const hoaSen = (): string =>
  sky('#FCE4B4', '#FFF6E3') + sun(1180, 280, 150, '#FFD04D') + path('M0 470C200 410 380 460 560 430C780 396 980 450 1180 424C1340 404 1480 440 1600 424V560H0Z', '#8FBFA9') + path('M120 446L150 330L168 330L198 446Z M130 400H190V390H130Z M136 366H184V356H136Z', '#5A9A8A') +
  path('M0 500H1600V900H0Z', c.teal) + path('M1050 500H1310L1250 900H1110Z', '#FFD04D', 0.25) + repeat(16, (i) => stroke(`M${(i * 277) % 1540} ${530 + (i % 5) * 44}h${60 + (i % 3) * 50}`, c.mint, 6, 0.5)) +
  leaf(220, 700, 220, c.deepLeaf) + leaf(1420, 690, 230, c.deepLeaf) + lotus(300, 560, 0.72) + lotus(1290, 540, 0.8) +
  leaf(560, 810, 260, c.leaf) + leaf(1080, 820, 280, c.leaf) + leaf(60, 860, 200, '#6BA04B') + leaf(1560, 850, 210, '#6BA04B') + lotus(800, 560, 1.4) + leaf(800, 890, 240, '#6BA04B') +
  at(1070, 470, 1, stroke('M0 0C10 160-10 300 6 420', c.leaf, 13) + path('M0 20C-50-30-44-100 0-150C44-100 50-30 0 20Z', '#E56A82') + path('M0 20C-20-30-16-100 0-150C16-100 20-30 0 20Z', c.pink)) + at(520, 480, 1, stroke('M0 0C-10 160 10 300-6 420', c.leaf, 13) + path('M-64-30C-60 30 60 30 64-30Z', c.leaf) + `<ellipse cx="0" cy="-32" rx="64" ry="18" fill="#8DB255"/>` + repeat(5, (i) => disc(-36 + i * 18, -32, 5, c.deepLeaf)))
