/**
 * The customers of Ateliers Verdier, a joinery that exists as little as they do, and how each of them pays.
 *
 * Telephone numbers are among those that Arcep, Ofcom and the Bundesnetzagentur keep free for fiction.
 *
 * - `monthly`, `amount`: invoices a month, and what one is worth before tax.
 * - `late`: days after the due date, and how much that varies; `worsens`: days that are added over the eighteen months.
 * - `from`, `until`: first and last month with invoices, 0 being January 2025.
 * - `stopsPaying`: nothing of that month or later is ever paid.
 */
const ROUX = 'Camille Roux';
const LAMBERT = 'Hugo Lambert';
const MOREAU = 'Inès Moreau';

const [COMPANY, PUBLIC] = ['Entreprise', 'Administration'];
const french = { language: 'fr', currency: 'EUR', taxed: true, type: COMPANY };
const european = { currency: 'EUR', taxed: false, type: COMPANY };
const swiss = { currency: 'CHF', taxed: false, type: COMPANY };

export const customers = [
  { ...french, code: 'C0098', name: 'Bâti-Loire', contact: 'Étienne Garnier', phone: '02 61 91 10 98', seller: ROUX,
    terms: '30 jours fin de mois', limit: 60_000, monthly: 1.6, amount: 5600, late: [22, 14] },
  { ...french, code: 'C0104', name: 'Menuiserie Lenoir', contact: 'Claire Lenoir', phone: '02 61 91 10 04', seller: ROUX,
    terms: '30 jours', limit: 24_000, monthly: 1.8, amount: 2700, late: [12, 12], worsens: 32 },
  { ...french, code: 'C0109', name: 'Garage Perrault', contact: 'Luc Perrault', phone: '02 61 91 10 09', seller: LAMBERT,
    terms: '30 jours', limit: 6000, monthly: 0.7, amount: 1300, late: [3, 4] },
  { ...french, code: 'C0112', name: 'Pharmacie Bellerive', contact: 'Nadia Benali', phone: '02 61 91 10 12', seller: MOREAU,
    terms: '30 jours', limit: 5000, monthly: 0.6, amount: 950, late: [-2, 3] },
  { ...french, code: 'C0117', name: 'Hôtel des Remparts', contact: 'Paul Kermarec', phone: '02 61 91 10 17', seller: MOREAU,
    terms: '30 jours fin de mois', limit: 20_000, monthly: 1.3, amount: 4200, late: [2, 8], worsens: 40 },
  { ...french, code: 'C0119', name: 'Domaine de Combe-Noire', contact: 'Hélène Vautrin', phone: '03 53 01 10 19', seller: LAMBERT,
    terms: '45 jours', limit: 25_000, monthly: 0.9, amount: 3800, late: [14, 8] },
  { ...french, code: 'C0122', name: 'Clinique Sainte-Aude', contact: 'Marc Delorme', phone: '02 61 91 10 22', seller: MOREAU,
    terms: '30 jours', limit: 60_000, monthly: 1.6, amount: 9600, late: [6, 6] },
  { ...french, code: 'C0126', name: 'Mairie de Valbrune', type: PUBLIC, contact: 'Sophie Aubert', phone: '04 65 71 10 26', seller: ROUX,
    terms: '30 jours', monthly: 0.8, amount: 4400, late: [13, 12] },
  { ...french, code: 'C0129', name: 'Immobilière Sauvigny', contact: 'Thomas Rey', phone: '01 99 00 10 29', seller: LAMBERT,
    terms: '30 jours fin de mois', limit: 45_000, monthly: 1.2, amount: 6900, late: [8, 9] },
  { ...french, code: 'C0131', name: 'Librairie du Vieux Marché', contact: 'Agathe Simon', phone: '02 61 91 10 31', seller: MOREAU,
    terms: '30 jours', limit: 4000, monthly: 0.5, amount: 780, late: [-4, 3] },
  { ...french, code: 'C0133', name: 'Thalasso Pen-ar-Roc', contact: 'Yann Le Braz', phone: '02 61 91 10 33', seller: MOREAU,
    terms: '30 jours fin de mois', limit: 40_000, monthly: 1.1, amount: 5300, late: [18, 12] },
  { ...french, code: 'C0136', name: 'Restaurant L’Ancolie', contact: 'Julien Marchal', phone: '03 53 01 10 36', seller: LAMBERT,
    terms: '30 jours', limit: 10_000, monthly: 0.9, amount: 2100, late: [24, 8], until: 8, stopsPaying: 5 },
  { ...french, code: 'C0140', name: 'Studio Kéréon', contact: 'Anaïs Kéréon', phone: '02 61 91 10 40', seller: ROUX,
    terms: 'À réception', limit: 6000, monthly: 1, amount: 1500, late: [5, 3] },
  { ...french, code: 'C0142', name: 'Cabinet dentaire Aubrac', contact: 'Lise Aubrac', phone: '05 36 49 10 42', seller: LAMBERT,
    terms: '30 jours', limit: 5000, monthly: 0.4, amount: 1900, late: [1, 3] },
  { ...french, code: 'C0145', name: 'Les Trois Vallées', contact: 'Bruno Jacquet', phone: '04 65 71 10 45', seller: LAMBERT,
    terms: '45 jours', limit: 50_000, monthly: 1.2, amount: 5900, late: [6, 5] },
  { ...french, code: 'C0147', name: 'Transports Quellec', contact: 'Ronan Quellec', phone: '02 61 91 10 47', seller: ROUX,
    terms: '30 jours', limit: 12_000, monthly: 1.1, amount: 2300, late: [0, 1], from: 10, until: 15, stopsPaying: 0 },
  { ...french, code: 'C0150', name: 'Architectes Morin & Vasseur', contact: 'Éva Vasseur', phone: '01 99 00 10 50', seller: ROUX,
    terms: '30 jours fin de mois', limit: 18_000, monthly: 0.9, amount: 2700, late: [10, 10] },
  { ...european, language: 'en', code: 'C0153', name: 'Whitcombe Interiors Ltd', contact: 'Oliver Whitcombe', phone: '+44 20 7946 0153', seller: MOREAU,
    terms: '30 jours', limit: 25_000, monthly: 0.9, amount: 5200, late: [12, 11] },
  { ...european, language: 'de', code: 'C0156', name: 'Möbelhaus Lindner GmbH', contact: 'Katrin Lindner', phone: '+49 30 23125 156', seller: LAMBERT,
    terms: '30 jours', limit: 40_000, monthly: 1.1, amount: 6100, late: [-1, 3] },
  { ...european, language: 'es', code: 'C0158', name: 'Muebles Ortega e Hijos SL', contact: 'Lucía Ortega', seller: MOREAU,
    terms: '45 jours', limit: 20_000, monthly: 0.8, amount: 4300, late: [24, 16] },
  { ...european, language: 'it', code: 'C0160', name: 'Arredamenti Bellandi Srl', contact: 'Giulia Bellandi', seller: LAMBERT,
    terms: '45 jours', limit: 30_000, monthly: 0.9, amount: 4700, late: [18, 13] },
  { ...swiss, language: 'de', code: 'C0163', name: 'Hotel Alpenrose AG', contact: 'Urs Kälin', seller: MOREAU,
    terms: '30 jours', limit: 30_000, monthly: 0.8, amount: 6800, late: [12, 8] },
  { ...swiss, language: 'fr', code: 'C0165', name: 'Rochat Agencement SA', contact: 'Aline Rochat', seller: ROUX,
    terms: '30 jours', limit: 25_000, monthly: 0.7, amount: 4900, late: [22, 12] },
  { ...french, code: 'C0168', name: 'Crèche Les Capucines', contact: 'Maud Fabre', phone: '05 36 49 10 68', seller: MOREAU,
    terms: '30 jours', limit: 10_000, monthly: 0.9, amount: 1700, late: [4, 4], from: 15 },
]; // prettier-ignore

export const currencies = [...new Set(customers.map(({ currency }) => currency))];
