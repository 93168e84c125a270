import { palette as c } from '../palette'
import { at, cloud, disc, path, rect, repeat, sky, stroke, sun } from '../shapes'

const arch = (x: number, y: number, w: number, h: number, fill: string): string =>
  path(`M${x} ${y}V${y - h + w / 2}A${w / 2} ${w / 2} 0 0 1 ${x + w} ${y - h + w / 2}V${y}Z`, fill)

/** Tháp Rùa: three storeys that narrow upward, arched openings, one round eye at the top. */
const tower = (): string =>
  rect(-150, -26, 300, 26, '#B9A582') +
  rect(-128, -150, 256, 126, '#E9D6AE') +
  repeat(3, (i) => arch(-98 + i * 70, -30, 54, 92, c.wood)) +
  rect(-140, -164, 280, 16, '#C9B189') +
  rect(-98, -262, 196, 98, '#E9D6AE') +
  repeat(3, (i) => arch(-76 + i * 55, -170, 42, 70, c.wood)) +
  rect(-110, -276, 220, 16, '#C9B189') +
  rect(-56, -352, 112, 78, '#E9D6AE') +
  disc(0, -312, 22, c.wood) +
  rect(-66, -364, 132, 14, '#C9B189') +
  path('M-58-364C-40-378-26-392-20-420H20C26-392 40-378 58-364Z', '#B0926A') +
  path('M-66-364C-84-364-92-374-94-386C-82-378-68-376-56-380Z M66-364C84-364 92-374 94-386C82-378 68-376 56-380Z', '#B0926A') +
  rect(-5, -444, 10, 26, '#B0926A')

const willow = (x: number, mirror: number): string =>
  `<g transform="translate(${x} 0) scale(${mirror} 1)">` +
  stroke('M-30-10C60 60 200 70 330 30', c.wood, 22) +
  repeat(15, (i) => {
    const length = 190 + ((i * 67) % 150)
    return stroke(`M${20 + i * 26} 40C${30 + i * 26} ${40 + length * 0.4} ${6 + i * 26} ${40 + length * 0.7} ${14 + i * 26} ${40 + length}`, i % 2 ? c.leaf : c.deepLeaf, 11)
  }) +
  '</g>'

/** The red bridge, as an arc of many small posts. */
const bridge = (): string =>
  path('M1080 640C1230 540 1440 540 1600 590V622C1440 574 1240 578 1110 656Z', c.red) +
  stroke('M1080 604C1230 500 1440 500 1600 548', c.red, 10) +
  repeat(11, (i) => stroke(`M${1112 + i * 46} ${586 - Math.sin((i + 1.5) / 4.6) * 62}v56`, c.red, 8)) +
  repeat(6, (i) => rect(1160 + i * 76, 600 - Math.sin((i + 1) / 2.6) * 18, 12, 110, c.deepRed))

export const hoGuom = (): string =>
  sky('#FBD9A0', '#FFF3D6') +
  sun(430, 300, 120, '#FFC94D') +
  cloud(1130, 150, 1.1) +
  cloud(700, 220, 0.7) +
  path('M0 560C120 500 230 540 340 512C470 480 560 540 700 528C860 510 960 470 1120 500C1290 530 1420 470 1600 510V660H0Z', '#7FA86B') +
  path('M0 590C160 550 260 590 420 570C620 548 820 590 1000 566C1220 540 1400 590 1600 560V660H0Z', '#5C8C55') +
  rect(0, 630, 1600, 270, c.lake) +
  path('M520 668C600 618 1000 618 1080 668C1000 690 600 690 520 668Z', c.deepLeaf) +
  at(800, 652, 1.1, tower()) +
  repeat(10, (i) => disc(600 + i * 46, 648 + (i % 2) * 8, 24 - (i % 3) * 5, c.leaf)) +
  path('M672 684H928L884 860H716Z', '#E9D6AE', 0.28) +
  bridge() +
  repeat(14, (i) => stroke(`M${(i * 263) % 1500} ${712 + (i % 6) * 30}h${80 + (i % 4) * 34}`, c.mint, 7, 0.6)) +
  repeat(4, (i) => stroke(`M${350 + (i % 2) * 40} ${724 + i * 36}h${130 - i * 14}`, '#FFC94D', 7, 0.7)) +
  willow(-10, 1) +
  willow(1625, -0.7)
