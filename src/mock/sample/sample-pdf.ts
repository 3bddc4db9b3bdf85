/** A line of the page: where it begins, how large it is, what it says. */
type Line = readonly [x: number, y: number, size: number, text: string];

const LINES: readonly Line[] = [
  [56, 760, 26, 'KESTREL'],
  [56, 742, 10, 'Bicycles & workshop'],
  [56, 690, 16, 'Invoice 20418'],
  [56, 640, 11, 'Touring handlebar tape, cork'],
  [470, 640, 11, '18.00'],
  [56, 620, 11, 'Rear rack, 27 kg'],
  [470, 620, 11, '64.50'],
  [56, 600, 11, 'Mudguards 28 in'],
  [470, 600, 11, '39.00'],
  [56, 560, 13, 'Total EUR'],
  [464, 560, 13, '121.50'],
  [56, 500, 10, 'Paid by card. Thank you, and see you on the road.'],
];

/** An invoice of one page. All of it is ASCII, so that offsets in text are offsets in bytes. */
export function samplePdf(): Uint8Array<ArrayBuffer> {
  const text = LINES.map(([x, y, size, words]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET`);
  const rules = ['0.7 0.23 0.28 rg 56 724 60 4 re f', '0 g 0.6 w 56 580 m 520 580 l S'];
  const content = [...rules.slice(0, 1), '0 g', ...text, ...rules.slice(1)].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${body}${table}${end}`);
}
