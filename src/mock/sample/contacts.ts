/** A customer of the sample workspace. Numbers are invented. */
export interface SampleContact {
  readonly key: string;
  readonly name: string;
  /** `null` for a customer who shares a username only. */
  readonly phone: string | null;
  readonly userId: string;
  readonly username?: string;
  readonly language: string;
}

const person = (key: string, name: string, phone: string, userId: string, language: string): SampleContact => ({
  key,
  name,
  phone,
  userId,
  language,
});

export const CONTACTS: readonly SampleContact[] = [
  person('giulia', 'Giulia Bianchi', '+393331200101', 'IT.1310020455512001', 'it'),
  person('marco', 'Marco Ferrari', '+393331200102', 'IT.1310020455512002', 'it'),
  person('alessandra', 'Alessandra De Santis', '+393331200103', 'IT.1310020455512003', 'it'),
  person('luca', 'Luca Moretti', '+393331200104', 'IT.1310020455512004', 'it'),
  person('paolo', 'Paolo', '+393331200105', 'IT.1310020455512005', 'it'),
  person('camille', 'Camille Rousseau', '+33612340201', 'FR.1310020455512101', 'fr'),
  person('antoine', 'Antoine Lefèvre', '+33612340202', 'FR.1310020455512102', 'fr'),
  person('ines', 'Inès Benali', '+33612340203', 'FR.1310020455512103', 'fr'),
  person('hugo', 'Hugo Marchand', '+33612340204', 'FR.1310020455512104', 'fr'),
  person('eero', 'Eero Korhonen', '+358401230301', 'FI.1310020455512201', 'fi'),
  person('sanna', 'Sanna Mäkinen', '+358401230302', 'FI.1310020455512202', 'fi'),
  person('ville', 'Ville Hämäläinen', '+358401230303', 'FI.1310020455512203', 'fi'),
  person('oona', 'Oona Laine', '+358401230304', 'FI.1310020455512204', 'fi'),
  person('tereza', 'Tereza Svobodová', '+420601230401', 'CZ.1310020455512301', 'cs'),
  person('jakub', 'Jakub Procházka', '+420601230402', 'CZ.1310020455512302', 'cs'),
  person('lenka', 'Lenka Horáková', '+420601230403', 'CZ.1310020455512303', 'cs'),
  person('ondrej', 'Ondřej Kučera', '+420601230404', 'CZ.1310020455512304', 'cs'),
  person('markus', 'Markus Brandt', '+4915112340501', 'DE.1310020455512401', 'de'),
  person('hannah', 'Hannah Schröder', '+4915112340502', 'DE.1310020455512402', 'de'),
  person('yusuf', 'Yusuf Demir', '+4915112340503', 'DE.1310020455512403', 'de'),
  person('greta', 'Greta Vogel', '+4915112340504', 'DE.1310020455512404', 'de'),
  person(
    'maximiliane',
    'Maximiliane Freifrau von Hohenstein-Wernigerode zu Lindenaue',
    '+4915112340505',
    'DE.1310020455512405',
    'de',
  ),
  person('lucia', 'Lucía Herrera', '+34612340601', 'ES.1310020455512501', 'es'),
  person('javier', 'Javier Ortega', '+34612340602', 'ES.1310020455512502', 'es'),
  person('carmen', 'Carmen Vidal', '+34612340603', 'ES.1310020455512503', 'es'),
  person('pablo', 'Pablo Núñez', '+34612340604', 'ES.1310020455512504', 'es'),
  person('beatriz', 'Beatriz Azevedo', '+5511912340701', 'BR.1310020455512601', 'pt-BR'),
  person('rafael', 'Rafael Nogueira', '+5511912340702', 'BR.1310020455512602', 'pt-BR'),
  person('larissa', 'Larissa Prado', '+5511912340703', 'BR.1310020455512603', 'pt-BR'),
  person('thiago', 'Thiago Campos', '+5511912340704', 'BR.1310020455512604', 'pt-BR'),
  person('layla', 'ليلى الخطيب', '+971501230801', 'AE.1310020455512701', 'ar'),
  person('omar', 'عمر السعدي', '+971501230802', 'AE.1310020455512702', 'ar'),
  person('nour', 'نور حدّاد', '+96171230803', 'LB.1310020455512703', 'ar'),
  person('emma', 'Emma Whitfield', '+447700900901', 'GB.1310020455512801', 'en'),
  person('oliver', 'Oliver Grant', '+447700900902', 'GB.1310020455512802', 'en'),
  person('priya', 'Priya Raman', '+447700900903', 'GB.1310020455512803', 'en'),
  person('sean', 'Seán Ó Briain', '+353861230904', 'IE.1310020455512804', 'en'),
  person('noah', 'Noah Patel', '+12025550105', 'US.1310020455512805', 'en'),
  { key: 'windrose', name: '', phone: null, userId: 'US.1310020455512806', username: 'windrose.rides', language: 'en' },
  person('amelia', 'Amelia 🚲', '+447700900907', 'GB.1310020455512807', 'en'),
];
