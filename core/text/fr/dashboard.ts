/** The dashboard, and what charts say, in French. */
import type { Text } from '../text';
import { countedIn, listedIn, some, writtenNumber } from '../written';

const count = countedIn('fr');
const listed = listedIn('fr');
const months = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

export const dashboardWords: Pick<Text, 'dashboard' | 'findings'> = {
  dashboard: {
    inCurrency: (label, currency) => `${label}, ${currency}`,
    balance: 'Solde',
    overdue: 'Échu',
    overdueRate: 'Taux d’échu',
    dso: 'DSO',
    countBack: 'DSO par épuisement',
    target: 'Objectif',
    dayFormat: '0.0 "j"',
    days: (n) => `${writtenNumber(n, 1, 'fr')}\u202fj`,
    wholeDays: (n) => `${writtenNumber(n, 0, 'fr')}\u202fj`,
    monthAgo: (figure) => `${figure} il y a un mois`,
    monthAgoUnknown: 'il y a un mois : non connu',
    seeBelow: 'non disponible : voir plus bas',
    openItems: (items, customers) => `${count(items, 'créance', 'créances')}, ${count(customers, 'client', 'clients')}`,
    targetOf: (figure) => `objectif ${figure}`,
    noTarget: 'sans objectif',
    byCountBack: (figure) => `${figure} par épuisement`,
    atLeast: (figure) => `plus de ${figure}`,
    month: (month, year) =>
      `${months[month - 1] ?? ''}${year === undefined ? '' : ` ${String(year % 100).padStart(2, '0')}`}`,

    attention: 'Points d’attention',
    riskiest: 'Clients les plus risqués',
    bands: { low: '○ faible', moderate: '◐ modéré', high: '▲ élevé', critical: '◆ critique', notRated: '– non noté' },
    scored: (band, score) => `${band}, ${String(score)} sur 100`,
    noRisk: 'Aucun client n’est à un risque modéré ou plus.',
    overLimit: 'Encours autorisé dépassé',
    nobody: 'aucun client',
    limitsUnknown: 'le tableau n’a pas d’encours autorisés',
    owes: (amount, reason) => `${amount} d’échu${reason === '' ? '' : ` ; ${reason}`}`,
    disputed: 'En litige',
    nothing: 'rien',
    ofReceivables: (share) => `${share} des créances`,
    dataClean: 'chaque ligne a été lue telle quelle',
    problems: (errors, warnings, notes) =>
      some([
        [errors, count(errors, 'valeur exclue des chiffres', 'valeurs exclues des chiffres')],
        [warnings, count(warnings, 'valeur supposée', 'valeurs supposées')],
        [notes, count(notes, 'note', 'notes')],
      ]),
    customers: (n) => count(n, 'client', 'clients'),
    andOthers: (names, others) => (others === 0 ? listed(names) : `${names.join(', ')} et ${String(others)} de plus`),

    computed: 'Comment les chiffres sont calculés',
    balanceIs: (receivables, unapplied, balance) =>
      `Créances ${receivables} (litiges et douteux compris) − ${unapplied} d’avoirs et règlements non affectés = ${balance}.`,
    overdueIs: (day) => `Pièces ouvertes dont l’échéance est passée. Ce qui échoit le ${day} n’est pas échu.`,
    overdueRateIs: (overdue, receivables) => `Échu ${overdue} ÷ créances ${receivables}, litiges et douteux compris.`,
    dsoIs: (amount, from, to, sales, period) =>
      `${amount} ÷ ventes TTC ${sales} du ${from} au ${to} × ${String(period)} jours.`,
    ofReceivablesLeft: (receivables, parts, left) => `Créances ${receivables}${parts} = ${left}.`,
    lessCredits: (amount) => ` − ${amount} d’avoirs`,
    lessDoubtful: (amount) => ` − ${amount} douteuses`,
    lessRetentions: (amount) => ` − ${amount} de retenues de garantie`,
    countBackIs: 'Jours des dernières ventes qui égalent le même montant : insensible à la croissance.',
    riskIs: 'De 0 (le meilleur) à 100 : les points des motifs que donne la feuille « Risque ».',
    risk: 'Risque',
    drawn: 'Chiffres des graphiques',
  },

  findings: {
    overdueOf: (names, share) =>
      share === undefined
        ? `Tout l’échu est dû par ${listed(names)}`
        : `${listed(names)} ${names.length === 1 ? 'doit' : 'doivent'} ${share} de l’échu`,
    overdueOfMany: (customers, share) => `${count(customers, 'client doit', 'clients doivent')} ${share} de l’échu`,
    nothingOverdue: 'Rien n’est échu',
    largest: (customers, currency) =>
      customers === 1
        ? `Le seul client, créances en ${currency}`
        : `Les ${String(customers)} plus gros clients, créances en ${currency}`,
    largestBalances: (customers, currency) =>
      customers === 1
        ? `Le seul client, créances en ${currency}`
        : `Les ${String(customers)} plus gros soldes : créances, en ${currency}`,
    above: (figure, value, target) => `${figure} à ${value}, au-dessus de l’objectif de ${target}`,
    within: (figure, value, target) => `${figure} à ${value}, objectif de ${target} tenu`,
    stands: (figure, value) => `${figure} à ${value}`,
    unitDays: 'jours',
    unitShare: '% des créances',
  },
};
