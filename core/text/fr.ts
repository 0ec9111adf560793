/** French. */
import type { Evidence } from '../ledger/problem';
import type { Text } from './text';
import { counted, some } from './written';

const count = (n: number, one: string, many: string): string => counted(n, one, many, 'fr');

const receivables = 'Le tableau avec sa ligne de titres, par exemple AR_Receivables';
const asOf = 'Une date, ou la plage des réglages AR_Settings';

export const fr: Text = {
  language: 'Français',
  separator: ';',
  formats: { percent: '0.0 %;"−"0.0 %;"–"', date: 'dd/mm/yyyy' },

  functions: {
    AGING: {
      summary: 'Balance âgée : ce que doit chaque client, selon l’ancienneté du retard.',
      params: {
        receivables,
        asOf,
        edges: 'Dernier jour de chaque tranche : 30;60;90, ou une plage',
        groupBy: 'client, devise, commercial, groupe, payeur, entité ou type de client',
        basis: 'échéance (jours de retard) ou facture (âge de la facture)',
        credits: 'à part, vieillis comme des factures, ou imputés sur les plus anciennes échéances',
        totals: 'VRAI ajoute une ligne de total par devise',
      },
      returns: 'Une ligne par groupe et devise : non échu, tranches, échu, % échu, non affecté, solde, dont litige.',
    },
    AGING_BUCKET: {
      summary: 'La tranche de la balance âgée où tombe une échéance.',
      params: {
        dueDate: 'L’échéance, ou une plage d’échéances',
        asOf,
        edges: 'Dernier jour de chaque tranche : 30;60;90, ou une plage',
      },
      returns: 'Le libellé de la tranche, par exemple 31–60.',
    },
    DAYS_PAST_DUE: {
      summary: 'Jours entre l’échéance et la date d’arrêté ; négatif avant l’échéance.',
      params: { dueDate: 'L’échéance, ou une plage d’échéances', asOf },
      returns: 'Un nombre de jours : 0 le jour de l’échéance.',
    },
    OPEN_ITEMS: {
      summary: 'Toutes les pièces ouvertes, la plus ancienne échéance d’abord.',
      params: { customer: 'Un client par code ou nom ; tous si omis', receivables, asOf },
      returns: 'Une ligne par pièce ouverte : client, numéro, dates, jours de retard, montants.',
    },
    CHECK: {
      summary: 'Ce qui n’a pas pu être lu dans le tableau, et ce qui a été supposé.',
      params: { receivables, settings: 'La plage des réglages AR_Settings' },
      returns: 'Une ligne par remarque : ligne, colonne, valeur, ce qui ne va pas, ce qui a été supposé.',
    },
  },

  argument: {
    missing: (name) => `${name} manque.`,
    named: (name, message) => `${name} : ${message}`,
    shapes: 'Les plages n’ont pas la même hauteur ou la même largeur.',
    date: (value) => `« ${value} » n’est pas une date.`,
    undecidedDate: (value) => `« ${value} » peut désigner deux jours ; écrivez-la 2026-06-30.`,
    edges: 'Les bornes sont des jours entiers croissants, par exemple 30;60;90.',
    choice: (value, choices) => `« ${value} » n’est pas l’un de : ${choices}.`,
    flag: (value) => `« ${value} » n’est ni VRAI ni FAUX.`,
    noCustomer: (value) => `Aucun client n’a le code ou le nom « ${value} ».`,
    twoCustomers: (value, first, second) => `« ${value} » désigne ${first} et ${second} : donnez le code.`,
    noIssued: 'Le tableau n’a pas de dates de facture selon lesquelles vieillir.',
    noTable: 'Ce n’est pas un tableau avec une ligne de titres.',
    leftOut: (formula) => `Écrivez les plages dans la formule : ${formula}`,
    noAsOf: 'Les réglages n’ont pas encore de date d’arrêté : ouvrez Encours une fois, ou écrivez une date.',
  },

  choices: {
    basis: { due: 'échéance', issued: 'facture' },
    credits: { apart: 'à part', aged: 'vieillis', applied: 'imputés' },
    groupBy: {
      customer: 'client',
      currency: 'devise',
      salesperson: 'commercial',
      parent: 'groupe',
      payer: 'payeur',
      entity: 'entité',
      customerType: 'type de client',
    },
    asOfRule: { today: 'aujourd’hui', endOfLastMonth: 'fin du mois dernier' },
    endOfMonth: { 'days-then-eom': 'jours, puis fin de mois', 'eom-then-days': 'fin de mois, puis jours' },
    dates: { dmy: 'jour/mois/année', mdy: 'mois/jour/année' },
    flag: { yes: 'oui', no: 'non' },
  },

  fields: {
    customer: 'nom du client',
    customerId: 'code client',
    number: 'numéro de facture',
    kind: 'type de pièce',
    account: 'compte comptable',
    issued: 'date de facture',
    due: 'date d’échéance',
    amount: 'montant TTC',
    credit: 'montant au crédit',
    net: 'montant HT',
    tax: 'TVA',
    open: 'reste dû',
    paid: 'montant réglé',
    settled: 'date de règlement',
    status: 'statut',
    currency: 'devise',
    disputed: 'litige',
    disputedAmount: 'montant en litige',
    doubtful: 'douteux',
    terms: 'conditions de règlement',
    promise: 'promesse de paiement',
    email: 'e-mail',
    phone: 'téléphone',
    limit: 'encours autorisé',
    salesperson: 'commercial',
    parent: 'groupe',
    payer: 'payeur',
    entity: 'entité',
    customerType: 'type de client',
  },

  columns: {
    field: 'Lu comme',
    header: 'Colonne du tableau',
    unread: 'non utilisée',
    code: 'Code',
    customer: 'Client',
    currency: 'Devise',
    notDue: 'Non échu',
    overdue: 'Échu',
    overdueShare: '% échu',
    unapplied: 'Non affecté',
    balance: 'Solde',
    disputed: 'Dont litige',
    number: 'N° facture',
    kind: 'Type de pièce',
    issued: 'Date de facture',
    due: 'Échéance',
    daysPastDue: 'Jours de retard',
    amount: 'Montant TTC',
    open: 'Reste dû',
    disputedAmount: 'Montant en litige',
    doubtful: 'Douteux',
    row: 'Ligne',
    column: 'Colonne',
    value: 'Valeur',
    problem: 'Ce qui ne va pas',
    assumed: 'Ce qui a été supposé',
    severity: 'Gravité',
    total: 'Total',
  },

  kinds: {
    invoice: 'Facture',
    creditNote: 'Avoir',
    receipt: 'Règlement',
    deposit: 'Acompte reçu',
    retention: 'Retenue de garantie',
    bill: 'Effet',
    unissued: 'À établir',
  },

  severities: { error: 'Erreur', warning: 'Avertissement', note: 'Note' },

  settings: {
    title: 'Réglages Encours',
    key: 'key',
    label: 'Réglage',
    value: 'valeur',
    help: 'Ce qu’il fait',
    problem: 'Remarque',
    version: 'Version',
    versionHelp: 'De cette feuille ; ne pas la changer.',
    edge: (n) => `La tranche ${String(n)} finit au jour`,
    edgeHelp: 'Un nombre par cellule, croissants ; les cellules vides ne servent pas.',
    map: (field) => `Colonne : ${field}`,
    kind: (word) => `Le type « ${word} » signifie`,
    entries: {
      language: { label: 'Langue de ce qui est écrit', help: 'fr ou en.' },
      'asOf.rule': { label: 'Date d’arrêté', help: 'aujourd’hui, fin du mois dernier, ou une date.' },
      'asOf.inUse': { label: 'Date d’arrêté en vigueur', help: 'Tous les chiffres s’entendent à la fin de ce jour.' },
      'aging.basis': {
        label: 'Ancienneté selon',
        help: 'échéance : jours de retard. facture : jours depuis la date de facture.',
      },
      currency: { label: 'Devise des lignes qui n’en ont pas', help: 'Trois lettres, par exemple EUR.' },
      'terms.default': {
        label: 'Délai des lignes sans échéance',
        help: 'Par exemple 30 jours, ou 45 jours fin de mois.',
      },
      'terms.endOfMonth': {
        label: '« N jours fin de mois » signifie',
        help: 'Laquelle des deux étapes vient d’abord.',
      },
      'reading.dates': { label: 'Ordre des dates en texte', help: 'Vide : chaque colonne en décide par ses valeurs.' },
      'reading.decimal': {
        label: 'Signe décimal des montants en texte',
        help: 'Vide : chaque colonne en décide par ses valeurs.',
      },
    },
    bad: (value) => `« ${value} » n’est pas compris ; la valeur par défaut s’applique.`,
  },

  failure(failure, remedy) {
    const byFlag = remedy === 'flag';
    switch (failure.code) {
      case 'noHeader':
        return `Aucune ligne ne nomme un client, un montant et une date : ceci ne ressemble pas à un tableau de créances. ${byFlag ? 'Nommez ses colonnes avec --map, par exemple --map customer="Colonne" --map amount="Colonne".' : 'Choisissez ses colonnes sur la feuille des réglages.'}`;
      case 'journal':
        return 'Ceci est un fichier des écritures comptables (FEC) : ce qui reste ouvert dépend de son lettrage, qui n’est pas encore lu. Exportez plutôt la liste des factures.';
      case 'noColumn': {
        const names = failure.fields.map((field) => fr.fields[field]).join(' ou ');
        return `Aucune colonne ne contient : ${names}. Les colonnes sont : ${failure.headers.join(', ')}. ${byFlag ? `Nommez-la : --map ${failure.fields[0] ?? ''}="Colonne".` : 'Choisissez-la sur la feuille des réglages.'}`;
      }
      case 'mappedColumnMissing':
        return `Aucune colonne ne s’appelle « ${failure.header} » (${fr.fields[failure.field]}). Les colonnes sont : ${failure.headers.join(', ')}.`;
      case 'withoutTax':
        return `« ${failure.header} » est hors taxes ; les créances sont TTC. ${byFlag ? 'Nommez la colonne TTC : --map amount="Colonne".' : 'Choisissez la colonne TTC sur la feuille des réglages.'}`;
      case 'undecidedDates':
        return `Colonne « ${failure.header} » : ${cells(failure.cells)} peuvent se lire jour/mois ou mois/jour. ${byFlag ? 'Dites lequel : --dates dmy ou --dates mdy.' : 'Dites lequel sur la feuille des réglages (ordre des dates en texte).'}`;
      case 'undecidedDecimals':
        return `Colonne « ${failure.header} » : dans ${cells(failure.cells)} le signe peut être décimal ou séparer les milliers. ${byFlag ? 'Dites lequel est décimal : --decimal , ou --decimal .' : 'Dites lequel sur la feuille des réglages (signe décimal).'}`;
      case 'undecidedKind': {
        const word = String(failure.cells[0]?.value ?? '');
        return `Colonne « ${failure.header} » : ${cells(failure.cells)} peut être une facture d’acompte ou un acompte reçu. ${byFlag ? `Dites lequel : --kind "${word}=invoice" ou --kind "${word}=deposit".` : `Dites lequel sur la feuille des réglages : clé kind.${word}, valeur invoice ou deposit.`}`;
      }
    }
  },

  problems: {
    dateUnreadable: { wrong: 'n’est pas une date', assumed: () => 'lu comme vide' },
    amountUnreadable: { wrong: 'n’est pas un montant', assumed: () => 'n’est pas dans les chiffres' },
    amountRounded: {
      wrong: 'a plus de décimales que la devise',
      assumed: () => 'arrondi, la demie à l’opposé de zéro',
    },
    amountMissing: { wrong: 'la ligne n’a pas de montant', assumed: () => 'la ligne n’est pas dans les chiffres' },
    amountTooLarge: { wrong: 'est trop grand pour rester exact', assumed: () => 'n’est pas dans les chiffres' },
    customerMissing: { wrong: 'la ligne ne nomme aucun client', assumed: () => 'gardée sous « sans client »' },
    dueMissing: {
      wrong: 'pas d’échéance',
      assumed: (due) => `échéance au ${due}, selon son délai de règlement ou celui par défaut`,
    },
    dateMissing: { wrong: 'ni échéance ni date de facture', assumed: () => 'comptée comme non échue' },
    issuedMissing: {
      wrong: 'pas de date de facture',
      assumed: () => 'comptée comme émise avant la date d’arrêté, et vieillie depuis son échéance',
    },
    dueBeforeIssued: {
      wrong: 'l’échéance précède la facture',
      assumed: (issued) => `les deux dates sont gardées ; facture du ${issued}`,
    },
    settledBeforeIssued: {
      wrong: 'le règlement précède la facture',
      assumed: (issued) => `les deux dates sont gardées ; facture du ${issued}`,
    },
    termsUnreadable: {
      wrong: 'n’est pas un délai de règlement compris',
      assumed: () => 'le délai du client, sinon celui par défaut, s’applique',
    },
    kindUnknown: { wrong: 'n’est pas un type connu', assumed: () => 'facture si positif, avoir si négatif' },
    statusUnknown: { wrong: 'n’est pas un statut connu', assumed: () => 'les montants et les dates décident' },
    currencyUnknown: { wrong: 'n’est pas un code de devise', assumed: () => 'ses montants restent à part' },
    currencyContradicts: {
      wrong: 'nomme une autre devise que sa colonne',
      assumed: (currency) => `compté en ${currency}`,
    },
    invoiceNegative: { wrong: 'est une facture négative', assumed: () => 'comptée comme un avoir' },
    overpaid: { wrong: 'réglé au-delà du montant', assumed: () => 'le surplus reste non affecté' },
    openMissing: { wrong: 'pas de reste dû', assumed: () => 'le montant entier est compté comme ouvert' },
    openAboveAmount: { wrong: 'le reste dû dépasse le montant', assumed: () => 'le reste dû est retenu' },
    paidWithoutDate: { wrong: 'règlement sans date', assumed: () => 'déduit quelle que soit la date' },
    settledButOpen: { wrong: 'dite réglée, mais rien ne l’est', assumed: () => 'les montants décident : ouverte' },
    disputeUnreadable: { wrong: 'n’est ni oui ni non', assumed: () => 'en litige pour le tout' },
    leftOut: {
      wrong: 'n’est pas une créance (annulée, brouillon, à établir)',
      assumed: () => 'laissée de côté, avec son montant',
    },
    totalRow: { wrong: 'est le total des lignes au-dessus', assumed: () => 'laissé de côté' },
    looksLikeTotal: {
      wrong: 'ressemble à un total, mais n’est pas la somme des lignes au-dessus',
      assumed: () => 'laissé hors des chiffres : à vérifier',
    },
    duplicate: {
      wrong: 'figure deux fois, aux mêmes dates et montant',
      assumed: (row) => `les deux sont comptées ; la première ligne ${row}`,
    },
    headerTwice: { wrong: 'le titre figure deux fois', assumed: () => 'la première colonne est lue' },
  },
  problem: (row, column, value, wrong, assumed) =>
    `Ligne ${String(row)}${column === '' ? '' : `, ${column}`} : ${value === '' ? '' : `« ${value} » `}${wrong} ; ${assumed}.`,

  reports: {
    aging: {
      tab: 'Balance âgée',
      title: 'Balance âgée par client',
      definition: (day) =>
        `Retard = ${day} − échéance ; une pièce qui échoit ce jour n’est pas échue. Non échu + tranches + non affecté = solde. % échu = échu ÷ créances.`,
      byInvoice: (day) =>
        `Âge = ${day} − date de facture. Tranches + non affecté = solde. L’échu suit l’échéance ; % échu = échu ÷ créances.`,
      block: (currency) => `Montants en ${currency}`,
      doubtful: (currency) => `Créances douteuses, en ${currency}`,
      customers: (n) => count(n, 'client', 'clients'),
      share: 'Part des créances',
      control: (inside, overdue, unapplied, balance) =>
        `Contrôle : ${inside} non échu + ${overdue} en tranches + ${unapplied} non affecté = ${balance}.`,
      deposits: (amount, currency) => `Acomptes reçus : ${amount} ${currency}, non déduits.`,
      nothing: 'Aucune pièce n’est ouverte à cette date.',
    },
    openItems: {
      tab: 'Pièces ouvertes',
      title: 'Pièces ouvertes',
      definition: 'Toutes les pièces non soldées à la date d’arrêté, la plus ancienne échéance d’abord.',
      inFile: (n, file) =>
        `${count(n, 'pièce ouverte', 'pièces ouvertes')} dans le fichier ${file} : trop pour une feuille.`,
    },
    check: {
      tab: 'Contrôle des données',
      title: 'Contrôle des données',
      definition:
        'Ce qui n’a pas pu être lu et ce qui a été supposé. Les erreurs ne sont pas dans les chiffres ; les avertissements y sont, avec une hypothèse.',
      nothing: 'Rien à signaler : chaque ligne a été lue telle quelle.',
      more: (n) => `Et ${count(n, 'autre remarque', 'autres remarques')}, non listées.`,
      leftOut: (rows, amount, currency) =>
        `Laissé de côté (annulées, brouillons, à établir) : ${count(rows, 'ligne', 'lignes')}, ${amount} ${currency}.`,
    },
    settings: {
      tab: 'Réglages Encours',
      title: 'Réglages Encours',
      definition: 'Ne changez que la colonne « valeur ». Tous les chiffres du classeur suivent.',
    },
    asOf: (day, currencies) => `Au ${day}, montants TTC${currencies === '' ? '' : ` en ${currencies}`}.`,
    source: (file, rows, open) =>
      `${file} : ${count(rows, 'ligne lue', 'lignes lues')}, ${count(open, 'pièce ouverte', 'pièces ouvertes')}.`,
    snapshot:
      'Le tableau ne donne pas de dates de règlement : à une autre date, les mêmes restes dus sont vieillis de nouveau.',
    problems: (errors, warnings, notes) =>
      `Données : ${some([
        [errors, count(errors, 'valeur n’est PAS dans les chiffres', 'valeurs ne sont PAS dans les chiffres')],
        [warnings, count(warnings, 'valeur lue avec une hypothèse', 'valeurs lues avec une hypothèse')],
        [notes, count(notes, 'note', 'notes')],
      ])}. Le contrôle des données les énumère.`,
    columnsBlock: 'Colonnes du tableau',
    columnsRead: (columns) => `Lu : ${columns}.`,
    columnsUnread: (columns) => `Colonnes non utilisées : ${columns}.`,
    currencyAssumed: (currency) => `Le tableau n’a pas de colonne de devise : les montants sont en ${currency}.`,
    said: (title, sheet, day) => `${title} : écrite sur la feuille « ${sheet} », au ${day}.`,
    noTable:
      'Aucun tableau de créances trouvé : rien n’a été changé. Ses titres doivent nommer un client, un montant et une date.',
  },

  noCustomer: '(sans client)',

  hosts: {
    agedBalance: 'Balance âgée',
    optional: 'facultatif',
    busy: 'Encours travaille déjà dans ce document. Réessayez dans un instant.',
    excel: {
      purpose: 'Encours lit le tableau de créances d’un classeur et répond : qui doit quoi, et depuis quand.',
      command:
        'Choisissez Balance âgée dans l’onglet Encours : le tableau est trouvé et le rapport écrit sur sa propre feuille.',
      formula: 'Ou écrivez dans une cellule vide :',
      outside: 'Cette page fait partie d’Excel et ne peut rien faire ici. Ouvrez-la dans Excel, par l’onglet Encours.',
      working: 'Écriture du rapport…',
      failed: (reason) => `Le rapport n’a pas pu être écrit : ${reason} Le précédent n’a pas été modifié.`,
      rowTooLarge: (row) => `La ligne ${String(row)} contient plus de texte qu’Excel n’en transmet à la fois.`,
    },
    commandLine: {
      about: 'Lit un tableau de créances (.xlsx, .csv) : qui doit quoi, et depuis quand.',
      report: 'Affiche la balance âgée et l’écrit dans un classeur.',
      check: 'Liste ce qui n’a pas pu être lu, et ce qui a été supposé.',
      file: 'Classeur ou fichier texte ; - lit l’entrée standard',
      options: {
        asOf: 'Jour dont parlent les chiffres, par exemple 2026-06-30 (sinon : ce que disent les réglages, à défaut aujourd’hui)',
        out: 'Classeur à écrire (sinon : NOM-encours-J.xlsx à côté de l’entrée)',
        jsonReport: 'N’affiche que du JSON ; un classeur n’est alors écrit qu’avec --out',
        json: 'N’affiche que du JSON',
        strict: 'Se termine par 1 s’il y a une erreur ou un avertissement',
        lang: 'Langue de tout ce qui est écrit : fr ou en',
        sheet: 'Feuille à lire (sinon : celle de AR_Receivables, à défaut la première qui ressemble à des créances)',
        map: 'Colonne qui contient un champ ; peut être répété',
        edges: 'Dernier jour de chaque tranche, par exemple 30,60,90',
        basis: 'Âge depuis l’échéance ou depuis la facture : due ou invoice',
        currency: 'Devise des lignes qui n’en disent rien, par exemple EUR',
        defaultTerms: 'Conditions des lignes sans échéance, par exemple "30 jours"',
        dates: 'Ordre des dates en texte : dmy (jour d’abord) ou mdy (mois d’abord)',
        decimal: 'Signe décimal des montants en texte : , ou .',
        kind: 'Sens d’un mot de la colonne type, par exemple "Acompte=deposit" ; peut être répété',
        settings: 'Réglages d’un classeur (sa plage AR_Settings), ou d’un .csv aux colonnes key et value',
        version: 'Affiche la version',
        help: 'Affiche cette aide',
      },
      titles: { usage: 'Usage :', args: 'Arguments :', options: 'Options :', commands: 'Commandes :' },
      fields: 'FIELD est l’un de :',
      kinds: 'KIND est l’un de :',
      isColumnOf: (fr, en) => `${fr} (${en})`,

      empty: (file) => `${named(file)} est vide : rien ne peut en être lu.`,
      missing: (file) => `${named(file)} n’existe pas : vérifiez son nom et son dossier.`,
      forbidden: (file) => `${named(file)} ne peut pas être ouvert : vérifiez ses droits, et fermez-le ailleurs.`,
      isDirectory: (file) => `${named(file)} est un dossier : nommez un fichier.`,
      diskFull: (file) => `${named(file)} n’a pas pu être écrit : le disque est plein. Rien n’a été remplacé.`,
      unusable: (file, code) => `${named(file)} est inutilisable (${code}).`,
      tooLarge: (file) =>
        `${named(file)} est plus grand que ne peut l’être un tableau de créances : exportez moins de lignes ou de colonnes.`,
      damagedWorkbook: (file) =>
        `${named(file)} n’est pas un classeur .xlsx entier : ouvrez-le dans un tableur et enregistrez-le à nouveau en .xlsx.`,
      hasPassword: (file) =>
        `${named(file)} est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.`,
      oldFormat: (file) => `${named(file)} est à l’ancien format d’Excel (.xls) : enregistrez-le en .xlsx.`,
      neitherFormat: (file) =>
        `${named(file)} n’est ni un classeur .xlsx ni un fichier texte : exportez-le en .xlsx ou .csv.`,
      markup: (file) =>
        `${named(file)} est une page web ou du XML, quel que soit son nom : ouvrez-le dans un tableur et enregistrez-le en .xlsx.`,
      unclosedQuote: (file, row) =>
        `${named(file)}, ligne ${row} : un guillemet ouvre une cellule qu’aucun guillemet ne ferme ; corrigez la ligne, ou exportez en .xlsx.`,
      noSheet: (file) => `${named(file)} ne contient aucune feuille à lire : nommez-en une avec --sheet.`,
      noSuchSheet: (file, sheet, sheets) =>
        `${named(file)} n’a pas de feuille « ${sheet} » : ses feuilles sont ${sheets}.`,
      noSheets: (file) => `${named(file)} est un fichier texte, sans feuilles : ôtez --sheet.`,
      noSettings: (file) =>
        `${named(file)} ne contient pas de réglages : il y faut le nom AR_Settings, ou les colonnes key et value.`,
      noFolder: (folder) => `Le dossier ${named(folder)} n’existe pas : créez-le, ou nommez-en un autre avec --out.`,
      outIsInput: (file) =>
        `${named(file)} est un fichier qui a été lu, il n’est pas remplacé : nommez-en un autre avec --out.`,
      outIsNotOurs: (file) =>
        `${named(file)} existe et n’a pas été écrit par Encours seul, il n’est donc pas remplacé : nommez-en un autre avec --out, ou déplacez-le.`,
      outIsNoWorkbook: (file) => `${named(file)} doit se terminer par .xlsx.`,
      badSetting: (source, key, value) =>
        `${named(source)} : « ${value} » n’est pas compris pour ${key} ; la valeur par défaut est utilisée.`,
      badValue: (flag, value, expected) => `« ${value} » n’est pas compris après ${flag} : attendu ${expected}.`,
      aDay: 'un jour tel que 2026-06-30',
      twoDays: (value) => `« ${value} » après --as-of peut être deux jours : écrivez-le comme 2026-06-30.`,
      unknownOption: (option) => `L’option ${option} n’existe pas : voir encours --help.`,
      unknownCommand: (command) => `La commande « ${command} » n’existe pas : utilisez report ou check.`,
      noFile: 'Nommez un fichier, ou - pour l’entrée standard : encours report FICHIER.',
      noValue: (option) => `${option} demande une valeur : voir encours --help.`,
      twoFiles: 'Nommez un seul fichier, et mettez entre guillemets les noms qui ont des espaces.',
      unexpected: (reason) =>
        `Une erreur s’est produite qui n’aurait pas dû (${reason}) ; rien n’a été remplacé. ENCOURS_DEBUG=1 montre où.`,

      standardInput: 'Entrée standard',
      remark: (severity, message) => `${severity} : ${message}`,
      others: (n) => `et ${count(n, 'autre', 'autres')}`,
      written: (file) => `Classeur : ${file}`,
      openItemsWritten: (file) => `Pièces ouvertes : ${file}`,
      openItemsFile: 'pieces-ouvertes',
    },
    workbench: {
      title: 'Nouveau classeur',
      sheet: 'Créances',
      empty: 'Collez votre tableau de créances avec sa ligne de titres, puis choisissez Balance âgée.',
      failed: (reason) => `Le rapport n’a pas pu être écrit : ${reason}`,
    },
  },
};

const cells = (evidence: readonly Evidence[]): string =>
  evidence.map(({ row, value }) => `« ${String(value)} » (ligne ${String(row)})`).join(' et ');

/** A file as the person named it; the dash is standard input. */
const named = (file: string): string => (file === '-' ? 'L’entrée standard' : `« ${file} »`);
