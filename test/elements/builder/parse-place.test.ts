import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlace } from '../../../src/elements/builder/parse-place.ts';

const BERLIN = { latitude: 52.52, longitude: 13.405 };

const points: readonly (readonly [pasted: string, latitude: number, longitude: number])[] = [
  ['52.52, 13.405', 52.52, 13.405],
  ['52.52,13.405', 52.52, 13.405],
  ['  52.52 13.405\n', 52.52, 13.405],
  ['52.52; 13.405', 52.52, 13.405],
  ['-33.8688, +151.2093', -33.8688, 151.2093],
  ['−33.8688, 151.2093', -33.8688, 151.2093],
  ['52,52 13,405', 52.52, 13.405],
  ['52,52; 13,405', 52.52, 13.405],
  ['52,52, 13,405', 52.52, 13.405],
  ['45, 9', 45, 9],
  ['52.52 N, 13.405 E', 52.52, 13.405],
  ['N 52.52 E 13.405', 52.52, 13.405],
  ['33.5° S 70.6° W', -33.5, -70.6],
  [`52°30'00.0"N 13°24'00.0"E`, 52.5, 13.4],
  ['52° 30′ N, 13° 24′ E', 52.5, 13.4],
  ['geo:52.52,13.405', 52.52, 13.405],
  ['GEO:52.52,13.405,34;u=35', 52.52, 13.405],
  ['geo:52.52,13.405;crs=wgs84', 52.52, 13.405],
  ['geo:0,0?q=52.52,13.405(Shop)', 52.52, 13.405],
  ['geo:52.52,13.405?q=Shop', 52.52, 13.405],
  ['https://www.openstreetmap.org/#map=17/52.52/13.405', 52.52, 13.405],
  ['https://www.openstreetmap.org/?mlat=52.52&mlon=13.405#map=12/50.1/14.4', 52.52, 13.405],
  ['https://www.openstreetmap.org/node/1#map=17/52.52/13.405&layers=N', 52.52, 13.405],
  ['https://www.google.com/maps/@52.52,13.405,15z', 52.52, 13.405],
  ['https://www.google.com/maps/place/Shop/@50.1,14.4,17z/data=!4m6!3m5!1s0x0:0x0!8m2!3d52.52!4d13.405', 52.52, 13.405],
  ['https://www.google.com/maps/place/52.52,13.405', 52.52, 13.405],
  ['https://www.google.com/maps/search/52.52,+13.405?entry=tts', 52.52, 13.405],
  ['https://www.google.com/maps/place/52%C2%B030%2700.0%22N+13%C2%B024%2700.0%22E/@50.1,14.4,17z', 52.5, 13.4],
  ['https://maps.google.com/?q=52.52,13.405', 52.52, 13.405],
  ['https://maps.google.com/maps?q=loc:52.52,13.405', 52.52, 13.405],
  ['https://www.google.com/maps/search/?api=1&query=52.52%2C13.405', 52.52, 13.405],
  ['https://www.google.com/maps/dir/?api=1&destination=52.52,13.405', 52.52, 13.405],
  ['https://maps.apple.com/?ll=52.52,13.405&q=Shop', 52.52, 13.405],
];

for (const [pasted, latitude, longitude] of points) {
  test(`${pasted.trim()} is a place`, () => {
    const found = parsePlace(pasted);
    assert.ok(found);
    assert.ok(Math.abs(found.latitude - latitude) < 1e-9, `north ${found.latitude}`);
    assert.ok(Math.abs(found.longitude - longitude) < 1e-9, `east ${found.longitude}`);
  });
}

const nothings = [
  '',
  'Alexanderplatz 1, 10178 Berlin',
  '52.52',
  '52,13',
  '91, 13',
  '52, 181',
  '52.52, 13.405, 8',
  'https://maps.app.goo.gl/abc123',
  'https://example.com/52.52,13.405',
  'https://',
  'https://maps.google.com/?q=Alexanderplatz',
  'https://www.google.com/maps/place/%E0%A4%A/@91,181,3z',
  'geo:',
  'geo:abc,def',
  'javascript:52.52,13.405',
];

for (const pasted of nothings) {
  test(`“${pasted}” names no place`, () => {
    assert.equal(parsePlace(pasted), null);
  });
}

test('every point on the earth is read back from coordinates, geo: and map links', () => {
  const degrees = (max: number) => fc.integer({ min: -max * 1e5, max: max * 1e5 }).map((number) => number / 1e5);
  fc.assert(
    fc.property(degrees(90), degrees(180), (latitude, longitude) => {
      const [north, east] = [latitude.toFixed(5), longitude.toFixed(5)];
      for (const text of [
        `${north}, ${east}`,
        `geo:${north},${east}`,
        `https://www.openstreetmap.org/#map=5/${north}/${east}`,
        `https://www.google.com/maps/@${north},${east},9z`,
      ]) {
        const found = parsePlace(text);
        assert.equal(found?.latitude.toFixed(5), north);
        assert.equal(found?.longitude.toFixed(5), east);
      }
    }),
  );
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
      parsePlace(text);
      parsePlace(`geo:${text}`);
      parsePlace(`https://maps.google.com/${text}`);
    }),
  );
});

test('a place is what it says, not where it is said', () => {
  assert.deepEqual(parsePlace('52.52, 13.405'), BERLIN);
});
