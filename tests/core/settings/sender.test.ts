import { settingsWith } from '../../support/settings';

test('who writes is read as it was typed, an address with its lines', () => {
  const { settings, problems } = settingsWith('fr', [
    ['sender.company', ' Ateliers Verdier '],
    ['sender.address', '12 rue des Tanneurs\r\n44000 Nantes'],
    ['sender.phone', 33_261_911_000],
    ['sender.email', 'credit@example.com'],
    ['sender.iban', 'fr14 2004 1010 0505 0001 3m02 606'],
    ['sender.bic', 'PSSTFRPPXXX'],
    ['sender.paymentLink', 'https://pay.example.com/?a=1'],
  ]);
  expect(problems).toEqual([]);
  expect(settings.sender).toEqual({
    company: 'Ateliers Verdier',
    address: '12 rue des Tanneurs\n44000 Nantes',
    registration: '',
    signatory: '',
    role: '',
    email: 'credit@example.com',
    phone: '33261911000',
    holder: '',
    iban: 'fr14 2004 1010 0505 0001 3m02 606',
    bic: 'PSSTFRPPXXX',
    paymentLink: 'https://pay.example.com/?a=1',
  });
});

test.each([
  ['sender.email', 'credit at example.com'],
  ['sender.email', 'a@example.com, b@example.com'],
  ['sender.iban', 'FR14 2004 1010 0505 0001 3M02 607'],
  ['sender.bic', 'PSST'],
  ['sender.paymentLink', 'http://pay.example.com'],
  ['sender.paymentLink', 'javascript:alert(1)'],
])('%s: “%s” is a problem, and no letter says it', (key, value) => {
  const { settings, problems } = settingsWith('en', [[key, value]]);
  expect(problems).toMatchObject([{ key, code: 'value' }]);
  expect(Object.values(settings.sender).every((text) => text === '')).toBe(true);
});
