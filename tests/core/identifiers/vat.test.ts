/** Valid numbers are published on the sites of those who bear them; invalid ones are wrong in one place. */
import { isVat } from '../../../core/identifiers/vat';

test.each([
  ['Belgium', ['BE0428759497', 'BE 0202.239.951', 'BE 0897290877'], ['BE 0406.139.583', 'BE 428759497']],
  [
    'France',
    ['FR 40 303 265 045', 'Fr 23334175221', 'FR 44 732 829 320'],
    ['FR 84 323 140 391', 'FR 04409414264', 'FR 21 326 565 603'],
  ],
  ['France, with letters in the key', ['FR K7399859412', 'FR 4Z123456782'], ['FR K7399859312', 'FR IO334175221']],
  ['Monaco', ['FR 53 0000 04605'], ['FR 54 0000 04605']],
  ['Germany', ['DE 136695976', 'DE 246 595 415'], ['DE 136695978', 'DE 246 495 415', 'DE 011125440']],
  ['Spain, companies', ['ESB64717838', 'ES J99216582', 'ES A13 585 625'], ['ESB64717839', 'ES A48951310']],
  ['Spain, persons', ['ES54362315K', 'ES X-5253868-R', 'ES M-1234567-L'], ['ES 54362415K', 'ES X-2322300W']],
  ['Italy', ['IT 00743110157', 'IT 06863340961'], ['IT 00743110158', 'IT 00687129980', 'IT 00000000000']],
  ['Luxembourg', ['LU 150 274 42', 'LU20993674'], ['LU 150 274 43']],
  ['the Netherlands', ['NL004495445B01', 'NL818643778B01'], ['NL123456789B90', 'NL818643778C01']],
  ['the Netherlands, sole traders', ['NL002455799B11'], ['NL002455799B12']],
  [
    'the United Kingdom',
    ['GB 980 7806 84', 'GB 100 1950 75', 'GB 242338087388', 'GB GD100', 'XI 432525179'],
    ['GB 802311781', 'GB 9807806842', 'GB GD600', 'GB HA201'],
  ],
  ['Switzerland', ['CHE-107.787.577 IVA', 'CHE-100.155.212'], ['CHE-107.787.578 IVA', 'CH-107.787.577']],
])('numbers of %s are told apart by their check digits', (_, valid, invalid) => {
  expect(valid.filter((number) => !isVat(number))).toEqual([]);
  expect(invalid.filter(isVat)).toEqual([]);
});

test.each([
  ['Austria', 'ATU 142 43 102', 'AT 142 43 102'],
  ['Bulgaria', 'BG 103873594', 'BG 10X873594'],
  ['Cyprus', 'CY 10246672X', 'CY 10246672'],
  ['Czechia', 'CZ 25123891', 'CZ 2512389'],
  ['Denmark', 'DK20646446', 'DK206464461'],
  ['Estonia', 'EE100931558', 'EE10093155'],
  ['Greece', 'EL094501040', 'GR094501040'],
  ['Finland', 'FI20946063', 'FI2094606'],
  ['Croatia', 'HR33392005961', 'HR3339200596'],
  ['Hungary', 'HU18206373', 'HU1820637'],
  ['Ireland', 'IE 6433435OA', 'IE 6433435'],
  ['Ireland, as before 2013', 'IE 8D79739I', 'IE 8?79739I'],
  ['Lithuania', 'LT354991917', 'LT35499191'],
  ['Latvia', 'LV40003754957', 'LV4000375495'],
  ['Malta', 'MT19661023', 'MT1966102'],
  ['Poland', 'PL7671325342', 'PL767132534'],
  ['Portugal', 'PT501964843', 'PT50196484'],
  ['Romania', 'RO16621241', 'RO16621241123'],
  ['Sweden', 'SE556043606401', 'SE5560436064'],
  ['Slovenia', 'SI70310815', 'SI7031081'],
  ['Slovakia', 'SK2022749619', 'SK202274961'],
])('numbers of %s are told apart by their format', (_, valid, invalid) => {
  expect([valid, invalid].map(isVat)).toEqual([true, false]);
});

test.each(['', '40303265045', 'US123456789', 'FR', 'EU372022452'])('“%s” is no number of these countries', (text) => {
  expect(isVat(text)).toBe(false);
});
