/** What a payload does when it runs: the page counts it. */
const HIT = 'parent.hostile(1)';

const PAYLOADS: readonly string[] = [
  `<script>${HIT}</script>`,
  `<img src=x onerror=${HIT}>`,
  `<svg/onload=${HIT}>`,
  `<svg><script>${HIT}</script></svg>`,
  `<svg><animate onbegin=${HIT} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x><script>${HIT}</script></svg>#x">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${HIT}>`,
  `<noscript><p title="</noscript><img src=x onerror=${HIT}>">`,
  `<details open ontoggle=${HIT}>x</details>`,
  `<video><source onerror=${HIT}></video>`,
  `<body onload=${HIT}>`,
  `<input autofocus onfocus=${HIT}>`,
  `<iframe srcdoc="<script>${HIT}</script>"></iframe>`,
  `<iframe src=javascript:${HIT}></iframe>`,
  `<object data=javascript:${HIT}></object>`,
  `<embed src=javascript:${HIT}>`,
  `<a href=javascript:${HIT}>x</a>`,
  `<form action=javascript:${HIT}><button autofocus>x</form>`,
  `<style>@import 'https://evil.example/x.css';*{position:fixed;inset:0}</style>`,
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<base href=https://evil.example/>',
  `<meta http-equiv=refresh content="0;url=javascript:${HIT}">`,
  `<div style="position:fixed;inset:0;background:url(javascript:${HIT})">x</div>`,
  `<template shadowrootmode=open><script>${HIT}</script></template>`,
  `<wa-inbox endpoint="javascript:${HIT}"></wa-inbox>`,
  `<!--?lit$000000000$--><script>${HIT}</script>`,
  `\${${HIT}}`,
  `{{constructor.constructor('${HIT}')()}}`,
  `javascript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  `vbscript:${HIT}`,
  `blob:https://evil.example/${HIT}`,
  `" onmouseover="${HIT}`,
  `' onfocus='${HIT}' autofocus='`,
  `</textarea><img src=x onerror=${HIT}>`,
  `]]><script>${HIT}</script>`,
];

const CONTEXTS: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `">${payload}`,
  (payload) => `'>${payload}`,
  (payload) => `-->${payload}<!--`,
  (payload) => `</title></style></script>${payload}`,
  (payload) => `*${payload}*`,
  (payload) => `_~${payload}~_`,
  (payload) => `\`${payload}\``,
  (payload) => `\`\`\`\n${payload}\n\`\`\``,
  (payload) => `> ${payload}\n- ${payload}\n1. ${payload}`,
  (payload) => `https://good.example/${payload}`,
  (payload) => `https://good.example@${payload}`,
  (payload) => `www.${payload}`,
  (payload) => `a@b.example?subject=${payload}`,
  (payload) => `+390212345${payload}`,
  (payload) => JSON.stringify({ flow_token: 'x', [payload]: payload, __proto__: payload }),
  (payload) => `\u202E${payload}\u2066`,
  (payload) => `${'\u0301\u0489'.repeat(40)}${payload}`,
  (payload) => `${'W'.repeat(200)}${payload}`,
  (payload) => `BEGIN:VCARD\nFN:${payload}\nEND:VCARD`,
];

const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => [...text].map((letter, index) => (index % 2 === 0 ? letter.toUpperCase() : letter)).join(''),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => text.replace(/[<>"':(]/g, (letter) => `&#${letter.charCodeAt(0)};`),
  (text) => text.replace(/[<>"':(]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)}`),
  (text) => text.replace(/[<>"':(]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/[<:]/g, (letter) => `${letter}\0`),
  (text) => text.replace(/script/gi, 'scr\tip\nt'),
  (text) => text.replace(/[ =]/g, (letter) => (letter === ' ' ? '/' : '\n=\t')),
];

/** Strings that attack the layout rather than the browser: the first ones of the corpus. */
export const SHAPES: readonly string[] = [
  'W'.repeat(10_000),
  'i'.repeat(10_000),
  '\u{1F468}\u200D'.repeat(500),
  `Z${'\u0300\u0316\u0489'.repeat(300)}`,
  'a\u0300\u0301\u0302\u0303'.repeat(500),
  '\u202E'.repeat(100),
  `\u202E${'gpj.exe'.repeat(100)}`,
  `\u2067${'שלום'.repeat(500)}`,
  '\u2066\u2067\u2068'.repeat(200),
  'ﷺ'.repeat(500),
  '𒐫'.repeat(500),
  '\t'.repeat(2000),
  '\n'.repeat(2000),
  '\u00A0'.repeat(3000),
  '\u3000x'.repeat(1000),
  '\u200B'.repeat(3000),
  '\u2028\u2029\u0085'.repeat(300),
  'https://good.example/'.padEnd(5000, 'W'),
  '> '.repeat(1000),
  '- x\n'.repeat(500),
  `99. ${'W'.repeat(3000)}`,
  `\`\`\`${'W'.repeat(3000)}\n${'W'.repeat(3000)}\`\`\``,
  '*_~'.repeat(1000),
  '😀'.repeat(2000),
  '\uD800'.repeat(500),
  '\uFFFE\uFFFF'.repeat(200),
];

/**
 * The generated corpus: payloads in contexts in encodings, mixed by a seed, and the shapes. The same every time for a seed and number.
 */
export function hostileCorpus(seed: number, count: number): readonly string[] {
  const all = PAYLOADS.flatMap((payload) =>
    CONTEXTS.flatMap((within) => ENCODINGS.map((encode) => encode(within(payload)))),
  );
  const unique = [...new Set(all)];
  let state = seed;
  for (let last = unique.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    const moved = unique[last] ?? '';
    unique[last] = unique[other] ?? '';
    unique[other] = moved;
  }
  return [...SHAPES, ...unique.slice(0, count)];
}
