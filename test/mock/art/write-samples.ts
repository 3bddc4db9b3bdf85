import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../find-browser.ts';
import { hummedVoice } from './hummed-voice.ts';

// Draws the files the sample's customers send and writes them as modules. Needs ffmpeg; run by hand when a drawing changes:
// node test/mock/art/write-samples.ts

const HERE = new URL('./', import.meta.url);
const MODULES = new URL('../../../src/mock/sample/generated/', import.meta.url);
const FRAMES = 36;
/** Degrees a wheel runs out of true, as px of the drawing. */
const WOBBLE = 13;

const scratch = mkdtempSync(join(tmpdir(), 'samples-'));
const browser = await puppeteer.launch({ headless: true, ...(await findBrowser()) });

/** Draws an SVG, `spun` by a part of a turn, as PNG. */
async function draw(open: Browser, name: string, width: number, height: number, spun = 0): Promise<string> {
  const turn = `rotate(${(spun * 360).toFixed(2)}) translate(${(WOBBLE * Math.sin(spun * 2 * Math.PI)).toFixed(2)} 0)`;
  const svg = readFileSync(new URL(`${name}.svg`, HERE), 'utf8').replace(
    '<g id="spin">',
    `<g id="spin" transform="${spun === 0 ? '' : turn}">`,
  );
  const page = await open.newPage();
  await page.setViewport({ width, height });
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg ', '<svg style="width:100vw;height:100vh" ')}</body>`,
  );
  const path = join(scratch, `${name}-${String(Math.round(spun * FRAMES)).padStart(2, '0')}.png`);
  writeFileSync(path, await page.screenshot({ omitBackground: true }));
  await page.close();
  return path;
}

function encode(name: string, input: readonly string[], output: readonly string[], ending: string): void {
  const path = join(scratch, `${name}.${ending}`);
  execFileSync('ffmpeg', [
    '-y',
    '-loglevel',
    'error',
    ...input,
    ...output,
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    path,
  ]);
  const bytes = readFileSync(path);
  const lines = `// Written by test/mock/art/write-samples.ts.\nexport const base64 =\n  '${bytes.toString('base64')}';\n`;
  writeFileSync(new URL(`${name}.ts`, MODULES), lines);
  console.log(name, bytes.length);
}

const jpeg = ['-q:v', '5', '-pix_fmt', 'yuvj420p'];
for (const [name, width, height] of [
  ['canal', 800, 600],
  ['label', 800, 600],
  ['wheel', 800, 600],
  ['receipt', 600, 800],
] as const)
  encode(name, ['-i', await draw(browser, name, width, height)], jpeg, 'jpg');

const sticker = await draw(browser, 'bell', 512, 512);
encode('bell', ['-i', sticker], ['-c:v', 'libwebp', '-quality', '70', '-compression_level', '6'], 'webp');

for (let frame = 1; frame <= FRAMES; frame += 1) await draw(browser, 'wheel', 480, 360, frame / FRAMES);
const frames = ['-stream_loop', '2', '-framerate', '24', '-start_number', '1', '-i', join(scratch, 'wheel-%02d.png')];
const h264 = ['-c:v', 'libx264', '-profile:v', 'main', '-crf', '34', '-preset', 'veryslow', '-pix_fmt', 'yuv420p'];
encode('wobble', frames, [...h264, '-movflags', '+faststart'], 'mp4');

writeFileSync(join(scratch, 'voice.wav'), hummedVoice());
const opus = ['-c:a', 'libopus', '-b:a', '16k', '-ac', '1', '-application', 'voip'];
encode('voice', ['-i', join(scratch, 'voice.wav')], opus, 'ogg');

await browser.close();
rmSync(scratch, { recursive: true });
