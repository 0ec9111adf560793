/** Reminders: the policy, the plan, the log and what people note, in French. */
import type { Text } from '../text';
import { countedIn, listedIn } from '../written';
import { messagesWords } from './messages';

const count = countedIn('fr');
const listed = listedIn('fr');
const receivables = 'Le tableau avec sa ligne de titres, par exemple AR_Receivables';
const asOf = 'Une date, ou la plage des réglages AR_Settings';

const states: Text['dunning']['states'] = {
  pending: 'en préparation',
  drafted: 'brouillon',
  uncertain: 'incertaine',
  cancelled: 'abandonnée',
  superseded: 'retirée',
  skipped: 'passée',
  sent: 'envoyée',
  undone: 'annulée',
};

const reasons: Text['dunning']['reasons'] = {
  doubtful: 'créance douteuse',
  retention: 'retenue de garantie',
  assigned: 'cédée à un factor',
  litigation: 'au contentieux',
  insolvency: 'née avant le jugement d’ouverture',
  disputed: 'en litige',
  promised: 'règlement promis',
  plan: 'dans un échéancier respecté',
  residue: 'petit reliquat d’un règlement partiel',
  noNumber: 'sans numéro',
  twice: 'figure deux fois dans le tableau : laquelle ?',
  unmatched: 'peut-être déjà relancée sous une autre date ou un autre numéro : vérifiez le journal',
  sinceDraft: 'échue depuis le brouillon qui attend : envoyez-le, ou renoncez-y pour en avoir un nouveau',
  besideNotice: 'hors de la mise en demeure de son client ; relancée après elle',
  noticed: 'mise en demeure envoyée : la suite est la transmission au contentieux',
  assumedDue:
    'son échéance est supposée : aucune mise en demeure n’en est faite tant que l’échéance ou ses conditions ne sont pas saisies',
  otherDebtor:
    'due par le client et non par le payeur à qui l’on écrit : mettez en demeure le client lui-même (transmission)',
  stopped: 'à ne pas contacter',
  nameless: 'les lignes ne nomment aucun client',
  groupCompany: 'société du groupe',
  publicBody: 'organisme public : aucune politique ne le concerne',
  noPolicy: 'aucune politique ne concerne ce client',
  uncertain: 'une relance est peut-être partie : dites ce qu’elle est devenue',
  drafted: 'un brouillon attend d’être envoyé',
  receipt: 'un règlement d’au moins la moitié n’est pas encore affecté',
  credit: 'les avoirs couvrent ce qui est dû',
  belowMinimum: 'sous le minimum du niveau',
  gap: 'trop tôt après le dernier message',
  notYet: 'aucun niveau n’est encore atteint',
  notice: 'ensuite : mise en demeure, à votre demande',
  partContested: 'contestée ou promise en partie : aucune mise en demeure n’en est faite',
  ended: 'tous les niveaux ont été envoyés : la suite est la transmission au contentieux',
  staleData:
    'les règlements des derniers jours ne sont pas dans le tableau : saisissez-les, ou indiquez qu’il est à jour',
};

export const dunningFunctions: Pick<Text['functions'], 'REMINDERS' | 'STATEMENT'> = {
  REMINDERS: {
    summary: 'Qui relancer aujourd’hui et pour quelles pièces, qui laisser de côté et pourquoi.',
    params: {
      receivables,
      asOf,
      log: 'Le journal des relances AR_Log ; sans lui, comme si personne n’avait encore été relancé',
      actions: 'Les notes sur les clients AR_Actions : promesses, échéanciers, litiges, ne pas contacter',
      policy: 'La politique de crédit AR_Policy ; l’usage français si omise',
    },
    returns:
      'Une ligne par message : niveau, pièces, montant, jours de retard de la plus ancienne, motif ; dessous, une ligne par client et par pièce écartés, avec le motif.',
  },
  STATEMENT: {
    summary: 'Relevé de compte d’un client : solde d’ouverture, mouvements, solde et son ancienneté.',
    params: {
      customer: 'Un client, par son code ou son nom',
      receivables,
      asOf,
      from: 'Le premier jour des mouvements ; trois mois avant si omis',
    },
    returns: 'Une ligne par mouvement avec le solde qui en résulte, puis une ligne par tranche.',
  },
};

export const dunningChoices: Pick<Text['choices'], 'letter' | 'letterLanguage' | 'channel' | 'segment' | 'action'> = {
  letter: messagesWords.templates.levels,
  letterLanguage: { fr: 'français', en: 'anglais', de: 'allemand', es: 'espagnol', it: 'italien' },
  channel: { email: 'e-mail', letter: 'courrier', registered: 'lettre recommandée', phone: 'téléphone' },
  segment: {
    everyone: 'tous',
    goodPayer: 'bons payeurs',
    risky: 'clients à risque',
    publicBody: 'organismes publics',
  },
  action: {
    promise: 'promesse de paiement',
    instalment: 'échéance de plan',
    dispute: 'litige',
    stop: 'ne pas contacter',
    insolvency: 'jugement d’ouverture',
    litigation: 'contentieux',
    assigned: 'cession',
  },
};

export const dunningColumns: Pick<
  Text['columns'],
  | 'level'
  | 'items'
  | 'asked'
  | 'daysLateOldest'
  | 'why'
  | 'date'
  | 'document'
  | 'movement'
  | 'task'
  | 'toDo'
  | 'state'
  | 'letter'
  | 'channel'
  | 'by'
  | 'reason'
> = {
  level: 'Niveau',
  items: 'Pièces',
  asked: 'Montant',
  daysLateOldest: 'Jours de retard',
  why: 'Motif',
  date: 'Date',
  document: 'Pièce',
  movement: 'Mouvement',
  task: 'Priorité',
  toDo: 'À faire',
  state: 'État',
  letter: 'Lettre',
  channel: 'Envoi',
  by: 'Par',
  reason: 'Raison',
};

export const dunningSettings: Pick<
  Text['settings']['entries'],
  'reminders.gapDays' | 'reminders.tolerance' | 'reminders.freshDays' | 'reminders.bankUpTo' | 'policy.reviewedOn'
> = {
  'reminders.gapDays': { label: 'Jours entre deux messages', help: 'Au même client, au moins.' },
  'reminders.tolerance': {
    label: 'Reste d’un règlement partiel qui n’est pas relancé',
    help: 'Jusqu’à ce montant, dans la devise de la pièce.',
  },
  'reminders.freshDays': {
    label: 'Ancienneté du dernier règlement, en jours ouvrés',
    help: 'Au-delà, personne n’est relancé, sauf si le réglage suivant dit que le tableau est à jour.',
  },
  'reminders.bankUpTo': {
    label: 'Règlements saisis jusqu’au',
    help: 'Une date : vous dites que tous les règlements jusque-là sont dans le tableau ; vide : le dernier règlement en décide.',
  },
  'policy.reviewedOn': {
    label: 'Politique de crédit : dernière revue le',
    help: 'Une date ; au bout de douze mois, l’aperçu demande de revoir la politique.',
  },
};

export const dunningReports: Pick<
  Text['reports'],
  'worklist' | 'reminders' | 'statement' | 'policy' | 'actions' | 'letters' | 'log'
> = {
  worklist: {
    tab: 'À faire',
    title: 'Travail du jour',
    definition:
      'Qui relancer aujourd’hui, le plus urgent d’abord (montant × jours de retard), qui laisser tranquille et pourquoi.',
    nothing: 'Aucune créance n’est échue.',
    stale: 'Les règlements des derniers jours ne sont pas dans le tableau : aucun message n’est prévu.',
    noLog: 'Il n’y a pas de journal des relances : personne n’a encore été relancé.',
    sendOn: (day) => `Les messages sont à envoyer le ${day}.`,
  },
  reminders: {
    tab: 'Relances',
    title: 'Relances par client',
    definition: 'Tous les messages prévus, le plus récent d’abord, et ce qu’ils sont devenus.',
    nothing: 'Aucun message n’a encore été prévu.',
  },
  statement: {
    tab: (customer) => `Relevé ${customer}`,
    title: (customer) => `Relevé de compte : ${customer}`,
    definition: (from, to) =>
      `Mouvements du ${from} au ${to}. Ce que vous devez est positif ; avoirs et règlements sont négatifs.`,
    block: (currency) => `En ${currency}`,
    creditor: (lines) => `Dû à ${lines.join(', ')}.`,
    account: (iban, bic, holder) =>
      `À régler sur le compte ${[`IBAN ${iban}`, ...(bic === '' ? [] : [`BIC ${bic}`]), holder].join(', ')}.`,
  },
  policy: {
    tab: 'Politique de crédit',
    title: 'Politique de crédit : qui est relancé quand, par quelle lettre et comment',
    definition:
      'Une ligne par niveau ; jours à partir de l’échéance, négatifs avant. Une mise en demeure n’est jamais préparée sans que vous le demandiez.',
  },
  actions: {
    tab: 'Notes clients',
    title: 'Promesses, échéanciers, litiges, ne pas contacter',
    definition: 'Une ligne par note. Sans numéro, elle porte sur tout ce qui a été facturé au client.',
  },
  letters: {
    tab: 'Lettres',
    title: 'Lettres : ce qui est écrit aux clients, dans leur langue',
    definition:
      'Une ligne par lettre et par langue. Changez les textes à votre gré ; une cellule vide signifie notre texte. Les champs possibles figurent sous le tableau.',
    notes: [
      'Alt+Entrée va à la ligne ; une ligne vide commence un paragraphe.',
      'Une partie de {{#law}} à {{/law}} ne figure que s’il y a de quoi la remplir, une partie de {{^law}} à {{/law}} que s’il n’y a rien.',
      'Champs, remplis pour chaque client :',
    ],
    blank: (blank, meaning) => `${blank} : ${meaning}`,
  },
  log: {
    tab: 'Journal des relances',
    title: 'Journal des relances',
    definition:
      'Tenu par Encours, le même partout : n’en supprimez pas de ligne. « Relances » le montre en toutes lettres.',
  },
};

const rowUnused = 'cette ligne n’est pas utilisée';
const noteUnused = 'cette note n’est pas utilisée';

export const dunningWords: Pick<Text, 'dunning'> = {
  dunning: {
    states,
    reasons,
    reasonsWithDay: {
      promised: (day) => `règlement promis pour le ${day}`,
      gap: (day) => `trop tôt après le dernier message : pas avant le ${day}`,
      notYet: (day) => `aucun niveau avant le ${day}`,
      notice: (day) => `ensuite : mise en demeure, à votre demande à partir du ${day}`,
    },
    ofItem: (number, amount, reason) => `${number} : ${reason} (${amount})`,
    separator: ' ; ',

    superseded: {
      ...reasons,
      paid: 'réglée depuis',
      gone: 'n’est plus dans le tableau',
      late: 'trop tard pour un message avant l’échéance',
      changed: 'le montant ou le payeur a changé',
      bank: 'le compte bancaire a changé',
      double: 'un autre message a la même étape',
    },

    message: (letter, channel, before) =>
      `${letter}, ${channel}${before.length === 0 ? '' : ` ; relancé ${before.length === 1 ? 'le' : 'les'} ${listed(before)}`}`,
    ask: (message, amount) => `${message} : ${amount}`,
    named: (name, code) => `${name} (${code})`,
    more: (shown, others) => `${shown} + ${others}`,
    warnings: {
      noticeDue: 'mise en demeure possible, à votre demande',
      bankChanged: 'Autre compte bancaire que dans le dernier message à ce client : est-ce voulu ?',
      noEmail: 'pas d’adresse e-mail',
      assumedDue: 'Une échéance y est supposée : vérifiez-la avant l’envoi.',
    },
    assumedDue: (numbers) => `L’échéance de ${numbers} est supposée : vérifiez-la avant l’envoi.`,

    tasks: { check: 'à vérifier', atRisk: 'à risque', lowHanging: 'facile', leaveAlone: 'à laisser' },

    movements: {
      opening: 'Solde d’ouverture',
      settlement: 'Règlement',
      writtenOff: 'Passée en perte',
      offset: 'Avoir ou compensation',
      balance: 'Solde',
      notDue: 'Non échu',
      overdue: (bucket) => `${bucket} jours de retard`,
      unapplied: 'Non affecté',
    },

    policyColumns: {
      segment: 'Clients',
      days: 'Jours après échéance',
      letter: 'Lettre',
      channel: 'Envoi par',
      minimum: 'Montant minimum',
      claimsPenalties: 'Pénalités réclamées',
      graceDays: 'Jours accordés',
    },
    actionColumns: {
      kind: 'Note',
      customer: 'Client',
      number: 'N° facture',
      on: 'Depuis',
      by: 'Jusqu’au',
      amount: 'Montant',
      currency: 'Devise',
      reason: 'Raison',
    },
    tableProblems: {
      at: (table, row, what) => (row === undefined ? `${table}, ${what}` : `${table}, ligne ${row}, ${what}`),
      in: (column, wrong) => `${column} : ${wrong}.`,
      value: (value, expected, used) =>
        `« ${value} » n’est pas compris (attendu : ${expected}) ; ${used === undefined ? rowUnused : used === '' ? 'la cellule compte comme vide' : `« ${used} » est utilisé`}`,
      missing: (expected) => `rien n’est indiqué (attendu : ${expected}) ; ${rowUnused}`,
      misplaced: (value) =>
        `« ${value} » ne va pas avec les jours de sa ligne : avant l’échéance, une lettre annonce ce qui va échoir, après elle ce qui est en retard ; ${rowUnused}`,
      twice: (value) =>
        `une ligne précédente porte sur la même chose (« ${value} ») : c’est elle qui compte, et ${rowUnused}`,
      builtInUsed: (problem) => `${problem} Tant que ce n’est pas corrigé, la lettre d’origine est utilisée.`,
      usedAsWritten: (unsaid) => `${unsaid} ; la lettre est utilisée telle qu’elle est écrite`,
    },
    actionProblems: {
      customer: (customer) => `aucun client n’a le code ou le nom « ${customer} » ; ${noteUnused}`,
      number: (number) => `le client n’a pas de facture « ${number} » ; ${noteUnused}`,
      on: () => `il manque la date de l’accord sur l’échéancier ; ${noteUnused}`,
      by: () => `il manque la date de paiement convenue ; ${noteUnused}`,
      amount: () => `il manque le montant de l’échéance ; ${noteUnused}`,
      currency: () => `le client doit dans plusieurs devises : précisez ; ${noteUnused}`,
    },
    logProblem: (value) =>
      `${value === '' ? 'la cellule est vide' : `« ${value} » est illisible`}. S’il n’est plus certain que le message est parti, le client n’est pas relancé avant que vous l’ayez dit`,
    recordFailure(failure) {
      switch (failure.code) {
        case 'noRow':
          return `Le journal n’a pas de message « ${failure.key} ».`;
        case 'noWay':
          return `Le message « ${failure.key} » est dans l’état « ${states[failure.from]} » : il ne peut pas devenir « ${states[failure.to]} ».`;
      }
    },
    reminders: (n) => count(n, 'relance', 'relances'),
  },
};
