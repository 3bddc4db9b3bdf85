/** A point on the earth, degrees north and east. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const NUMBER = String.raw`[-+−]?\d{1,3}(?:\.\d+)?`;
const PAIR = new RegExp(`^(${NUMBER})\\s*(?:[,;]\\s*|\\s+)(${NUMBER})$`);
/** With decimal commas, as many languages write; two bare whole numbers with a comma between them are one number to some and two to others. */
const COMMA_PAIR = /^([-+−]?\d{1,3},\d+)(?:\s*;\s*|,?\s+)([-+−]?\d{1,3},\d+)$/;
const ANGLE = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*[°º]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|′′)\s*)?`;
const COMPASS = new RegExp(`^(?:${ANGLE}([NS])|([NS])\\s*${ANGLE})[\\s,;]*(?:${ANGLE}([EW])|([EW])\\s*${ANGLE})$`, 'i');

/** Parameters of map links that name a point. */
const POINT_KEYS = ['q', 'query', 'll', 'destination', 'daddr', 'center', 'sll'];

/**
 * Reads a point out of what people paste: coordinates in degrees, with compass points or minutes, a `geo:` address (RFC 5870), or a link of
 * OpenStreetMap, Google Maps, Apple Maps and whoever builds links alike. `null` when there is none: shortened links hold no point.
 */
export function parsePlace(pasted: string): Point | null {
  const text = pasted.trim();
  if (/^geo:/i.test(text)) return geoPoint(text);
  if (/^https?:/i.test(text)) return URL.canParse(text) ? linkPoint(new URL(text)) : null;
  return pairPoint(text) ?? compassPoint(text);
}

function pairPoint(text: string): Point | null {
  if (/^\d+,\d+$/.test(text)) return null;
  const [, north, east] = PAIR.exec(text) ?? COMMA_PAIR.exec(text) ?? [];
  return north === undefined || east === undefined ? null : point(toNumber(north), toNumber(east));
}

function compassPoint(text: string): Point | null {
  const found = COMPASS.exec(text);
  if (found === null) return null;
  const [, d1, m1, s1, after1, before1, d2, m2, s2, d3, m3, s3, after2, before2, d4, m4, s4] = found;
  const north = after1 === undefined ? degrees(d2, m2, s2) : degrees(d1, m1, s1);
  const east = after2 === undefined ? degrees(d4, m4, s4) : degrees(d3, m3, s3);
  const south = /s/i.test(after1 ?? before1 ?? '');
  const west = /w/i.test(after2 ?? before2 ?? '');
  return point(south ? -north : north, west ? -east : east);
}

function degrees(whole: string | undefined, minutes: string | undefined, seconds: string | undefined): number {
  return toNumber(whole ?? '') + toNumber(minutes ?? '0') / 60 + toNumber(seconds ?? '0') / 3600;
}

/** Android writes `geo:0,0?q=lat,lon(name)` when it means a place and not a view. */
function geoPoint(text: string): Point | null {
  const asked = /[?&]q=([^&(]+)/i.exec(text)?.[1];
  const named = asked === undefined ? null : pairPoint(plain(asked));
  // A third number is a height.
  return named ?? pairPoint(/^geo:([^,;?]*,[^,;?]*)/i.exec(text)?.[1] ?? '');
}

function linkPoint({ searchParams, pathname, hash }: URL): Point | null {
  const path = plain(pathname);
  // Google's pin comes before its view: `@` is where the map looked when the link was copied.
  const pin = /!3d(-?\d+(?:\.\d+)?)!4d(-?\d+(?:\.\d+)?)/.exec(path);
  const view = /\/@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/.exec(path);
  const inPath = /\/(?:place|search|dir)\/(?:[^/]*\/)?([^/@]+?)(?:\/|$)/.exec(path);
  const map = /^#.*?map=[\d.]+\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)/.exec(hash);
  const [north, east] = [searchParams.get('mlat'), searchParams.get('mlon')];
  return (
    (pin && point(Number(pin[1]), Number(pin[2]))) ??
    (north !== null && east !== null ? pairPoint(`${north}, ${east}`) : null) ??
    parameterPoint(searchParams) ??
    (inPath?.[1] === undefined ? null : (pairPoint(inPath[1]) ?? compassPoint(inPath[1]))) ??
    (view && point(Number(view[1]), Number(view[2]))) ??
    (map && point(Number(map[1]), Number(map[2])))
  );
}

function parameterPoint(parameters: URLSearchParams): Point | null {
  for (const key of POINT_KEYS) {
    const found = pairPoint((parameters.get(key) ?? '').replace(/^loc:/, '').trim());
    if (found !== null) return found;
  }
  return null;
}

/** The few escapes a point can hold. A whole path may be broken UTF-8, which decoding does not survive. */
function plain(text: string): string {
  return text
    .replace(/%2C/gi, ',')
    .replace(/%C2%B0/gi, '°')
    .replace(/%22/g, '"')
    .replace(/%27/g, "'")
    .replace(/%20|\+/g, ' ');
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.').replace('−', '-'));
}

function point(latitude: number, longitude: number): Point | null {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? { latitude, longitude } : null;
}
