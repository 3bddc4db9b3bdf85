/** What customers write by themselves while the demo runs, by language: openings and follow-ups to an answer. */
export const PHRASES: Readonly<
  Record<string, { readonly opens: readonly string[]; readonly follows: readonly string[] }>
> = {
  en: {
    opens: [
      'Hello, is anyone there?',
      'Quick question about my order',
      'Do you still have the green one?',
      'Could you call me back?',
    ],
    follows: ['Great, thank you!', 'Perfect.', 'And how long does that take?', 'That works for me 👍'],
  },
  it: {
    opens: ['Buongiorno, avrei una domanda', 'È ancora disponibile?', 'Posso passare oggi?'],
    follows: ['Grazie mille!', 'Perfetto', 'E quanto tempo ci vuole?'],
  },
  fr: {
    opens: ['Bonjour, une petite question', 'C’est encore disponible ?', 'Je peux passer aujourd’hui ?'],
    follows: ['Merci beaucoup !', 'Parfait', 'Et combien de temps ça prend ?'],
  },
  fi: {
    opens: ['Hei, yksi kysymys', 'Onko tätä vielä saatavilla?', 'Voinko käydä tänään?'],
    follows: ['Kiitos paljon!', 'Hienoa', 'Kauanko siinä menee?'],
  },
  cs: {
    opens: ['Dobrý den, mám dotaz', 'Je to ještě skladem?', 'Můžu se dnes zastavit?'],
    follows: ['Děkuji moc!', 'Výborně', 'A jak dlouho to potrvá?'],
  },
  de: {
    opens: ['Hallo, eine kurze Frage', 'Ist das noch da?', 'Kann ich heute vorbeikommen?'],
    follows: ['Vielen Dank!', 'Passt', 'Und wie lange dauert das?'],
  },
  es: {
    opens: ['Hola, una pregunta', '¿Sigue disponible?', '¿Puedo pasar hoy?'],
    follows: ['¡Muchas gracias!', 'Perfecto', '¿Y cuánto tarda?'],
  },
  'pt-BR': {
    opens: ['Oi, uma dúvida', 'Ainda tem?', 'Posso passar hoje?'],
    follows: ['Muito obrigada!', 'Perfeito', 'E demora quanto?'],
  },
  ar: {
    opens: ['مرحبًا، عندي سؤال', 'هل ما زال متوفرًا؟', 'هل أستطيع المرور اليوم؟'],
    follows: ['شكرًا جزيلًا!', 'ممتاز', 'وكم يستغرق ذلك؟'],
  },
};
