import { palette as c } from '../palette'
import { at, disc, path, rays, rect, repeat, star, stroke } from '../shapes'

const laurel = (mirror: number): string =>
  `<g transform="scale(${mirror} 1)">` + stroke('M20 300C190 270 300 130 280-90', c.amber, 10) +
  repeat(9, (i) => {
    const angle = 80 - i * 16.5
    return `<g transform="rotate(${-angle + 90}) translate(286 0)">${path('M0 0C-18-34 4-66 34-76C40-42 30-12 0 0Z', i % 2 ? c.amber : c.yellow)}${path('M0 0C-40-14-62-40-60-72C-28-66-4-40 0 0Z', c.amber)}</g>`
  }) + '</g>'

/** An abstract badge of honour: petals, a star, two branches, a ribbon. It is nobody's real insignia. */
export const huyHieu = (): string =>
  rect(0, 0, 1600, 900, c.deepRed) + rays(800, 420, 1100, 20, c.red, 0.75) + disc(800, 420, 370, c.yellow, 0.12) +
  repeat(16, (i) => star((i * 397) % 1600, 60 + ((i * 233) % 760), 12 + (i % 3) * 6, c.yellow)).replace(/<polygon/g, '<polygon opacity="0.5"') +
  path('M660 640L560 880L650 850L700 900L780 690Z', c.teal) + path('M940 640L1040 880L950 850L900 900L820 690Z', c.lake) +
  at(800, 420, 1, laurel(1) + laurel(-1)) +
  at(800, 420, 1, repeat(16, (i) => at(0, 0, 1, path('M0 0C-48-150-30-226 0-262C30-226 48-150 0 0Z', i % 2 ? c.yellow : c.amber), i * 22.5))) +
  disc(800, 420, 186, c.cream) + disc(800, 420, 172, c.red) + disc(800, 420, 150, '#D9334A') + disc(800, 420, 138, c.red) + star(800, 426, 118) +
  path('M800 308L826 390L912 390L800 426Z', '#FFE57A', 0.8) +
  repeat(18, (i) => { const a = (Math.PI / 9) * i; return disc(800 + 161 * Math.cos(a), 420 + 161 * Math.sin(a), 5, c.yellow) }) +
  path('M0 900V830C240 780 420 860 620 900Z', c.amber) + path('M1600 900V830C1360 780 1180 860 980 900Z', c.amber)
