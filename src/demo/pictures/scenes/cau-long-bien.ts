import { palette as c } from '../palette'
import { at, cloud, path, rect, repeat, sky, stroke, sun } from '../shapes'

/** One cantilever: the upper chord climbs to a peak over the pier and falls again. */
const truss = (steel: string): string => {
  const top = (x: number): number => -70 - 150 * Math.max(0, 1 - Math.abs(x) / 200) ** 1.15
  const knots = Array.from({ length: 11 }, (_, i) => -200 + i * 40)
  return (
    stroke(knots.map((x, i) => `${i === 0 ? 'M' : 'L'}${x} ${top(x).toFixed(0)}`).join(''), steel, 13) +
    knots.map((x) => stroke(`M${x} 0V${top(x).toFixed(0)}`, steel, 7)).join('') +
    knots.slice(0, -1).map((x, i) => (i < 5 ? stroke(`M${x} 0L${x + 40} ${top(x + 40).toFixed(0)}`, steel, 7) : stroke(`M${x} ${top(x).toFixed(0)}L${x + 40} 0`, steel, 7))).join('')
  )
}

const pier = (): string => path('M-44 20H44L58 220H-58Z', '#B79F7C') + rect(-58, 6, 116, 22, '#D6C19C', 4) + repeat(4, (i) => stroke(`M${-46 - i * 3} ${62 + i * 40}H${46 + i * 3}`, '#9A825F', 4))

const train = (): string => repeat(5, (i) => rect(i * 150, -62, 142, 56, i === 0 ? c.red : c.teal, 8) + rect(i * 150, -24, 142, 8, c.yellow) + repeat(4, (k) => rect(i * 150 + 12 + k * 32, -52, 22, 20, '#FFE9B0', 3)))

/** Long Biên bridge over the Red River at dusk, with green shoals. */
export const cauLongBien = (): string =>
  sky('#F0935A', '#FCE0A4') + sun(1150, 400, 130, '#FFE08A') + cloud(360, 170, 1.2, '#FFE9C9', 0.7) + cloud(800, 110, 0.8, '#FFE9C9', 0.7) + cloud(1400, 210, 0.9, '#FFE9C9', 0.6) +
  path('M0 610C140 540 240 600 380 566C560 530 640 600 820 574C1040 544 1180 604 1360 570C1460 552 1540 574 1600 566V680H0Z', '#8C6A6B', 0.55) +
  repeat(12, (i) => rect(40 + i * 134, 560 - ((i * 61) % 90), 46 + (i % 3) * 20, 120, '#8C6A6B')).replace(/<rect/g, '<rect opacity="0.45"') +
  rect(0, 646, 1600, 254, '#B4553A') + path('M1020 646H1280L1230 900H1070Z', '#FFE08A', 0.35) +
  repeat(16, (i) => stroke(`M${(i * 331) % 1520} ${690 + (i % 6) * 36}h${70 + (i % 4) * 40}`, '#E08A5E', 7, 0.7)) +
  repeat(4, (i) => at(120 + i * 440, 470, 1, pier())) +
  at(300, 452, 1, train()) +
  repeat(4, (i) => at(120 + i * 440, 462, 1.1, truss('#3B4A57'))) +
  rect(0, 452, 1600, 26, '#2C3843') + rect(0, 474, 1600, 8, '#1B252E') +
  path('M0 900V790C160 730 330 760 470 830C540 866 600 890 640 900Z', c.leaf) + path('M0 900V840C140 800 280 830 380 900Z', c.deepLeaf) +
  repeat(16, (i) => stroke(`M${20 + i * 26} ${846 + (i % 4) * 12}q${-10 + (i % 3) * 10}-50 ${(i % 2) * 20 - 10}-80`, i % 2 ? '#8DB255' : c.leaf, 8)) +
  at(1360, 800, 1, path('M-130 0H130C116 46 80 56 0 56C-80 56-116 46-130 0Z', c.wood) + path('M-60 0C-50-70 70-70 80 0Z', c.amber) + rect(100, -44, 8, 44, c.ink) + stroke('M-126 2L-150-30', c.wood, 10))
