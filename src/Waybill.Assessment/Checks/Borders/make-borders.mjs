// Makes borders.bin: the outlines of all states, corrected once to internationally recognised borders.
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node make-borders.mjs package/countries-10m.json borders.bin
//
// Input: world-atlas 2.0.2 (ISC), which packs Natural Earth 1:10m (public domain). Natural Earth draws who holds an area; the table below says
// what is moved to the state that the United Nations holds it to be of. docs/borders.md lists what was and what was not corrected.
// Format, before Brotli: "WBB1"; scale and translation as four little-endian doubles; then unsigned LEB128 numbers and zigzag deltas:
//   arcs: count; for each: points, then dx dy of each point (the first from 0)
//   areas: count; for each: name, ISO 3166-1 numeric code ("" where none), kind (0 state, 1 contested area), rings; for each: arcs, then the
//   number of each arc, zigzag, ~n for backwards. Texts: length in bytes, UTF-8.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const [input, output] = process.argv.slice(2);
const topology = JSON.parse(readFileSync(input, 'utf8'));
const { scale: [sx, sy], translate: [tx, ty] } = topology.transform;

// A whole geometry that is part of another state.
const partOf = { 'Somaliland': 'Somalia', 'N. Cyprus': 'Cyprus', 'Cyprus U.N. Buffer Zone': 'Cyprus', 'Baikonur': 'Kazakhstan', 'USNB Guantanamo Bay': 'Cuba' };
// Polygons of one geometry, by a box that holds all of their points, that are part of another state.
const boxes = [{ area: 'Crimea', in: 'Russia', of: 'Ukraine', west: 32.4, east: 36.7, south: 44.3, north: 46.25 }];
// Geometries kept apart, because states differ on them.
const contested = ['Kosovo', 'W. Sahara', 'Taiwan', 'Siachen Glacier', 'Spratly Is.', 'Scarborough Reef'];

const firstPoint = arc => { const [x, y] = topology.arcs[arc < 0 ? ~arc : arc][0]; return [x * sx + tx, y * sy + ty]; };
const polygonsOf = g => g.type === 'MultiPolygon' ? g.arcs : g.type === 'Polygon' ? [g.arcs] : [];
const inBox = (polygon, box) => polygon[0].every(arc => { const [x, y] = firstPoint(arc); return x > box.west && x < box.east && y > box.south && y < box.north; });

const areas = new Map();
const area = (name, code, kind) => { if (!areas.has(name)) areas.set(name, { name, code, kind, rings: [] }); return areas.get(name); };
const states = topology.objects.countries.geometries;
for (const g of states) {
  const name = g.properties.name;
  if (!(name in partOf)) area(name, g.id ?? '', contested.includes(name) ? 1 : 0);
}
for (const g of states) {
  const name = g.properties.name;
  for (const polygon of polygonsOf(g)) {
    const box = boxes.find(b => b.in === name && inBox(polygon, b));
    const owner = areas.get(box ? box.of : partOf[name] ?? name);
    owner.rings.push(...polygon);
    if (box) area(box.area, '', 1).rings.push(...polygon);
  }
}

const bytes = [];
const number = n => { while (n >= 128) { bytes.push(n % 128 + 128); n = Math.floor(n / 128); } bytes.push(n); };
const signed = n => number(n < 0 ? -2 * n - 1 : 2 * n);
const text = s => { const b = Buffer.from(s, 'utf8'); number(b.length); bytes.push(...b); };
bytes.push(...Buffer.from('WBB1', 'ascii'));
for (const d of [sx, sy, tx, ty]) { const b = Buffer.alloc(8); b.writeDoubleLE(d); bytes.push(...b); }
number(topology.arcs.length);
for (const arc of topology.arcs) { number(arc.length); for (const [dx, dy] of arc) { signed(dx); signed(dy); } }
const sorted = [...areas.values()].filter(a => a.rings.length > 0).sort((a, b) => a.name < b.name ? -1 : 1);
number(sorted.length);
for (const a of sorted) {
  text(a.name); text(a.code); number(a.kind); number(a.rings.length);
  for (const ring of a.rings) { number(ring.length); ring.forEach(signed); }
}
const packed = brotliCompressSync(Buffer.from(bytes), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
writeFileSync(output, packed);
console.log(`${sorted.length} areas, ${topology.arcs.length} arcs, ${bytes.length} bytes, ${packed.length} packed`);
