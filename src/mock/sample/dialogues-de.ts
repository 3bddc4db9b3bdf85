import { a, c, type Dialogue, hands, n, photo } from './dialogue.ts';

const LONG = `Guten Tag, ich schreibe Ihnen, weil ich mit meiner Bestellung inzwischen wirklich nicht mehr weiterweiß. Am Monatsanfang habe ich bei Ihnen ein Lastenrad mit Zusatzakku, Regenverdeck und dem längeren Gepäckträger bestellt. Zugesagt war eine Lieferung innerhalb von zehn Werktagen. Nach neun Werktagen kam eine E-Mail, in der stand, dass der Gepäckträger erst später lieferbar sei und ob ich eine Teillieferung wünsche. Darauf habe ich noch am selben Abend geantwortet, dass ich das Rad gern schon einmal hätte und der Gepäckträger nachkommen darf.

Seitdem habe ich nichts mehr gehört. In der Sendungsverfolgung steht seit vier Tagen „Auftrag erfasst“, und unter der angegebenen Rufnummer lande ich jedes Mal in einer Warteschleife, die nach zwanzig Minuten auflegt. Das ist für mich nicht nur ärgerlich, sondern auch praktisch ein Problem: Wir haben unser Auto zum Monatsende verkauft und bringen die Kinder zurzeit mit geliehenen Rädern in die Kita.

Ich möchte deshalb um drei Dinge bitten. Erstens: Bitte bestätigen Sie mir, ob die Teillieferung beauftragt ist und an welchem Tag ich mit dem Rad rechnen kann. Zweitens: Bitte prüfen Sie, ob das Regenverdeck in der Teillieferung enthalten ist, denn ohne Verdeck nützt uns das Rad bei diesem Wetter wenig. Drittens: Falls es mit der Lieferung noch länger dauert, wäre ich dankbar für ein Leihrad aus Ihrer Vermietung, gern auch ein einfaches Modell.

Die Bestellnummer ist K-20299, die Lieferadresse hat sich nicht geändert. Tagsüber erreichen Sie mich am besten über WhatsApp, ab 18 Uhr auch telefonisch. Über eine kurze Rückmeldung noch heute würde ich mich sehr freuen, auch wenn Sie noch nicht alles wissen. Vielen Dank für Ihre Mühe und freundliche Grüße, Maximiliane von Hohenstein. PS: Falls der Zusatzakku das Problem ist, können Sie ihn gern ebenfalls nachliefern; wichtig ist uns vor allem, dass das Rad fährt und die Kinder trocken bleiben.`;

export const DIALOGUES_DE: readonly Dialogue[] = [
  {
    contact: 'markus',
    channel: 'workshop',
    endedAgo: 18,
    turns: [
      c('Moin, mein Bremsbelagverschleißanzeiger piept seit heute früh.', 0),
      photo('wheel', 'So sieht die Scheibe aus', 1),
      a('jonas', 'Moin Markus, das sieht nach fertigen Belägen aus. Donnerstag 8 Uhr wäre frei.', 9),
      c('Donnerstag passt. Muss ich das Rad am Abend vorher bringen?', 5),
    ],
    left: { assignee: 'jonas', tags: ['Bremse'] },
  },
  {
    contact: 'maximiliane',
    channel: 'shop',
    endedAgo: 63,
    turns: [c(LONG, 0)],
    left: { tags: ['Reklamation', 'Lieferung'] },
  },
  {
    contact: 'hannah',
    channel: 'shop',
    endedAgo: 300,
    turns: [
      c('Hallo, gibt es den Helm *Aero One* auch in Größe 52?', 0),
      a('lea', 'Hallo Hannah, leider erst ab 54. Der *Aero Mini* beginnt bei 48.', 7),
      c('Danke, dann nehme ich den Mini in Weiß.', 13),
      hands('lea', 'invoice', 'Die Rechnung, wie gewünscht'),
      a('lea', 'Gern! Ich habe Ihnen einen zur Seite gelegt, Abholung bis Samstag.', 4),
    ],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'yusuf',
    channel: 'rentals',
    endedAgo: 1_380,
    turns: [
      c('Kann ich die Miete um einen Tag verlängern?', 0),
      a('diego', 'Klar, bis morgen 18 Uhr. Der Tag kostet 29 €.', 6),
      n('diego', 'Verlängert im System, Kaution bleibt.', 1),
      c('Top, danke!', 2),
    ],
    left: { status: 'pending', assignee: 'diego', read: true, dismissed: true },
  },
  {
    contact: 'greta',
    channel: 'shop',
    endedAgo: 1_700,
    turns: [
      c('Ich habe die falsche Rahmengröße bestellt 🙈', 0),
      a('chiara', 'Kein Problem, Umtausch ist 30 Tage lang möglich. Passt Abholung am Freitag?', 18),
    ],
    left: { status: 'pending', read: true },
  },
  {
    contact: 'markus',
    channel: 'shop',
    endedAgo: 6_600,
    turns: [c('Rechnung angekommen, danke.', 0), a('chiara', 'Danke für die Rückmeldung!', 50)],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'yusuf',
    channel: 'shop',
    endedAgo: 11_500,
    turns: [c('Habt ihr Ersatzschläuche 28 Zoll?', 0), a('karim', 'Immer. 7,90 €.', 4)],
    left: { status: 'resolved', read: true },
  },
];
