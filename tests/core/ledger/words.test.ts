import { AMBIGUOUS, kindNamed } from '../../../core/ledger/kinds';
import { answerOf, statusNamed } from '../../../core/ledger/statuses';

const kind = (text: string): string | undefined => kindNamed(text, new Map());

describe('words for the kind of an item', () => {
  test.each([
    ['Facture', 'invoice'],
    ['FACTURES', 'invoice'],
    ["Facture d'acompte", 'invoice'],
    ['Facture de vente', 'invoice'],
    ['Facture de situation', 'invoice'],
    ['Facture de solde', 'invoice'],
    ['Note de débit', 'invoice'],
    ["Facture d'avoir", 'creditNote'],
    ['Facture d’avoir', 'creditNote'],
    ['Note de crédit', 'creditNote'],
    ['Credit memo', 'creditNote'],
    ['Règlement non affecté', 'receipt'],
    ['Payment on account', 'receipt'],
    ['Acompte reçu', 'deposit'],
    ['Retenue de garantie', 'retention'],
    ['Retenue garantie', 'retention'],
    ['Bill of exchange', 'bill'],
    ['Effet à recevoir', 'bill'],
    ['Billet à ordre', 'bill'],
    ['Facture à établir', 'unissued'],
    ['Acompte', AMBIGUOUS],
    ['Down payment', AMBIGUOUS],
  ])('“%s” is %s', (text, named) => {
    expect(kind(text)).toBe(named);
  });

  test.each(['RG', 'Bill', 'Bills', 'Refund', 'Divers'])('“%s” could mean several things: not guessed', (text) => {
    expect(kind(text)).toBeUndefined();
  });

  test('the settings name a word as they like', () => {
    expect(kindNamed('RG', new Map([['rg', 'retention']]))).toBe('retention');
  });
});

describe('words for the status of an item', () => {
  test.each([
    ['En attente de paiement', 'open'],
    ['Envoyée', 'open'],
    ['À échoir', 'open'],
    ['16 days overdue', 'open'],
    ['Échue depuis 3 jours', 'open'],
    ['Réglée', 'paid'],
    ['Paid in full', 'paid'],
    ['Passée en perte', 'writtenOff'],
    ['Créance irrécouvrable', 'writtenOff'],
    ['Written off', 'writtenOff'],
    ['En litige', 'disputed'],
    ['Créance douteuse', 'doubtful'],
    ['Avoir', 'creditNote'],
    ['Credit note', 'creditNote'],
    ['Annulée', 'leftOut'],
    ['Pro forma', 'leftOut'],
  ])('“%s” is %s', (text, named) => {
    expect(statusNamed(text)).toBe(named);
  });

  test.each(['Credited', 'Divers'])('“%s” is not guessed', (text) => {
    expect(statusNamed(text)).toBeUndefined();
  });
});

describe('answers', () => {
  test.each(['oui', 'Yes', 'x', 'OK', '1', 'VRAI', 'en litige', 'Litige', 'contestée', 'disputed', 'payé'])(
    '“%s” is yes',
    (text) => {
      expect(answerOf(text)).toBe(true);
    },
  );

  test.each([
    ...['non', 'No', 'N', '0', 'FAUX', 'néant', 'Aucun', 'RAS', 'R.A.S.', 'Rien à signaler', 'Aucun litige'],
    ...['pas de litige', 'sans objet', 'no dispute', 'n/a', 'N/A', 'na', '-', '–', '—', ' - ', '--', '', '  '],
  ])('“%s” is no', (text) => {
    expect(answerOf(text)).toBe(false);
  });

  test.each(['?', '!', 'à voir', 'litige sur la quantité', 'no dispute until the goods are checked'])(
    '“%s” is neither',
    (text) => {
      expect(answerOf(text)).toBeUndefined();
    },
  );
});
