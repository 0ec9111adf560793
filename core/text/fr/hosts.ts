/** What single hosts say, in French. */
import type { Text } from '../text';
import { countedIn } from '../written';

const count = countedIn('fr');

export const hostsWords: Pick<Text, 'hosts'> = {
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
      report: 'Affiche la balance âgée et les chiffres, et les écrit dans un classeur.',
      check: 'Liste ce qui n’a pas pu être lu, et ce qui a été supposé.',
      remind:
        'Écrit un brouillon pour chacun de ceux qui sont à relancer, et tient le journal de ce qui est écrit et envoyé.',
      handOver:
        'Écrit le dossier contentieux d’un client, pour un avocat ou une société de recouvrement, dans un classeur.',
      settings:
        'Écrit tout ce qui se règle dans un classeur : réglages, politique de crédit, notes des clients, lettres.',
      statement: 'Écrit le relevé de compte d’un client dans un classeur.',
      file: 'Classeur ou fichier texte ; - lit l’entrée standard',
      customer: 'Un client, par code ou par nom',
      options: {
        asOf: 'Date d’arrêté, par exemple 2026-06-30 (sinon : ce que disent les réglages, à défaut aujourd’hui)',
        out: 'Classeur à écrire (sinon : NOM-encours-J.xlsx à côté de l’entrée)',
        jsonReport: 'N’affiche que du JSON ; un classeur n’est alors écrit qu’avec --out',
        json: 'N’affiche que du JSON',
        strict: 'Se termine par 1 s’il y a une erreur ou un avertissement',
        lang: 'Langue de tout ce qui est écrit : fr ou en (sinon : celle des réglages, à défaut de LC_ALL ou LANG, à défaut en)',
        sheet: 'Feuille à lire (sinon : celle de AR_Receivables, à défaut la première qui ressemble à des créances)',
        map: 'Colonne qui contient un champ ; peut être répété',
        sales:
          'Ventes, mois | montant : une feuille du classeur ou un fichier (pour les mois que le tableau ne dit pas en entier)',
        edges: 'Dernier jour de chaque tranche, par exemple 30,60,90',
        basis: 'Âge depuis l’échéance ou depuis la facture : due ou invoice (ou issued)',
        currency: 'Devise des lignes qui n’en indiquent pas, par exemple EUR',
        defaultTerms: 'Conditions des lignes sans échéance, par exemple "30 jours"',
        dates: 'Ordre des dates en texte : dmy (jour d’abord) ou mdy (mois d’abord)',
        decimal: 'Signe décimal des montants en texte : , ou .',
        kind: 'Sens d’un mot de la colonne type, par exemple "Acompte=deposit" ; peut être répété',
        settings: 'Réglages d’un classeur (sa plage AR_Settings), ou d’un .csv aux colonnes key et value',
        outFolder: 'Dossier des brouillons et de leur journal (sinon : reminders, à côté de l’entrée)',
        dryRun: 'Dit ce qui serait fait, sans rien écrire',
        policy: 'Relance tout le monde selon les niveaux que la politique de crédit a pour ces clients',
        bankIsUpToDate: 'Affirme que tous les règlements jusqu’à la date sont dans le tableau',
        notice: 'Écrit une mise en demeure à ces clients, par code ou par nom, là où elle est due',
        sameLedger: 'Affirme que le journal du dossier est celui de ce tableau, bien qu’il n’en parle de rien',
        markSent: 'Note que ces messages sont partis, le jour de --as-of ou aujourd’hui ; all : tous les brouillons',
        markNotSent: 'Note qu’ils ne sont finalement pas partis',
        skip: 'Passe ces messages : le niveau suivant viendra',
        reminders: 'Dossier des relances dont le journal compte (sinon : reminders, à côté de l’entrée)',
        outSettings: 'Classeur à écrire (sinon : NOM-settings-J.xlsx à côté de l’entrée)',
        from: 'Premier jour des mouvements (sinon : trois mois avant)',
        outOne: 'Classeur à écrire (sinon : NOM-COMMANDE-CLIENT-J.xlsx à côté de l’entrée)',
        version: 'Affiche la version',
        help: 'Affiche cette aide',
      },
      titles: { usage: 'Usage :', args: 'Arguments :', options: 'Options :', commands: 'Commandes :' },
      fields: 'CHAMP est l’un de :',
      kinds: 'TYPE est l’un de :',
      values: {
        file: 'FICHIER',
        sheet: 'FEUILLE',
        column: 'CHAMP=TITRE',
        terms: 'CONDITIONS',
        sign: 'SIGNE',
        kind: 'MOT=TYPE',
        day: 'J',
        out: 'SORTIE.xlsx',
        days: 'JOURS',
        sales: 'FICHIER|FEUILLE',
        folder: 'DOSSIER',
        policy: 'NOM',
        customer: 'CLIENT',
        // Without accents: the parser takes a list only after a plain letter.
        key: 'CLEF',
      },
      isColumnOf: (fr, en) => `${fr} (${en})`,
      empty: (file) => `${named(file)} est vide : rien ne peut en être lu.`,
      missing: (file) => `${named(file)} n’existe pas : vérifiez son nom et son dossier.`,
      forbidden: (file) => `${named(file)} ne peut pas être ouvert : vérifiez ses droits, et fermez-le ailleurs.`,
      isDirectory: (file) => `${named(file)} est un dossier : nommez un fichier.`,
      atWork: (folder, lock) =>
        `Une autre exécution travaille dans ${named(folder)} : attendez qu’elle soit terminée. S’il n’y en a pas, supprimez ${named(lock)}.`,
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
      noSales: (name) =>
        `${named(name)} n’est ni une feuille du classeur ni un fichier : vérifiez le nom après --sales.`,
      noFolder: (folder) => `Le dossier ${named(folder)} n’existe pas : créez-le, ou nommez-en un autre avec --out.`,
      outIsInput: (file) =>
        `${named(file)} est un fichier qui a été lu, il n’est pas remplacé : nommez-en un autre avec --out.`,
      outIsNotOurs: (file) =>
        `${named(file)} existe et contient peut-être ce que quelqu’un y a écrit, il n’est donc pas remplacé : nommez-en un autre avec --out, ou déplacez-le.`,
      outIsNoWorkbook: (file) => `${named(file)} doit se terminer par .xlsx.`,
      inFile: (source, problem) => `${named(source)} : ${problem}`,
      badValue: (flag, value, expected) => `« ${value} » n’est pas accepté après ${flag} : attendu ${expected}.`,
      aDay: 'un jour tel que 2026-06-30',
      twoDays: (flag, value) => `« ${value} » après ${flag} peut être deux jours : écrivez-le comme 2026-06-30.`,
      unknownOption: (option) => `L’option ${option} n’existe pas : voir encours --help.`,
      unknownCommand: (command, commands) => `La commande « ${command} » n’existe pas : utilisez ${commands}.`,
      noCommand: 'Nommez d’abord une commande, par exemple encours report FICHIER.',
      noFile: (command) => `Nommez un fichier, ou - pour l’entrée standard : encours ${command} FICHIER.`,
      noCustomer: 'Nommez un client après le fichier, par code ou par nom : encours statement FICHIER CLIENT.',
      noValue: (option) => `${option} demande une valeur : voir encours --help.`,
      twoFiles: 'Nommez un seul fichier, et mettez entre guillemets les noms qui ont des espaces.',
      unexpected: (reason) =>
        `Une erreur s’est produite qui n’aurait pas dû (${reason}) ; rien n’a été remplacé. ENCOURS_DEBUG=1 montre où.`,
      standardInput: 'Entrée standard',
      remark: (severity, message) => `${severity} : ${message}`,
      others: (n) => `et ${count(n, 'autre', 'autres')}`,
      figures: (currency, dso, countBack, overdueRate, risky) =>
        `${currency} : DSO ${dso}, par épuisement ${countBack} ; taux d’échu ${overdueRate} ; ${count(risky, 'client', 'clients')} à risque élevé ou critique.`,
      salesByFlag: 'Nommez-le : --sales FICHIER.',
      settingsWritten: (file) => `Modifiez-le, et nommez-le après toute commande : --settings ${file}`,
      written: (file) => `Classeur : ${file}`,
      openItemsWritten: (file) => `Pièces ouvertes : ${file}`,
      openItemsFile: 'pieces-ouvertes',
    },
    workbench: {
      title: 'Nouveau classeur',
      sheet: 'Créances',
      empty: 'Collez votre tableau de créances avec sa ligne d’en-tête, puis choisissez-le à côté de la feuille.',
      failed: (reason: string) => `L’opération n’a pas pu être faite (${reason}). Rien n’a été modifié.`,
      changing: 'Le classeur changeait sans cesse : rien n’a été écrit. Réessayez dans un instant.',
      pane: 'Encours',
      paneWidth: 'Largeur d’Encours',
      hidePane: 'Masquer Encours',
      showPane: 'Afficher Encours',
      paneKey: 'F6 passe de la feuille à Encours, et retour.',
      saveAs: 'Enregistrer sous…',
      losses: {
        title: 'Enregistrer sous un autre nom',
        asWorkbook: 'Enregistrer le classeur (.xlsx)',
        asText: 'Enregistrer cette feuille en texte (.csv)',
        cancel: 'Annuler',
        nothing: 'Rien de ce que contient le fichier n’est perdu. Le fichier lui-même n’est pas modifié.',
        some: 'Le fichier lui-même n’est pas modifié. Le nouveau en diffère ainsi :',
        saved: (name) => `Enregistré sous ${named(name)}, là où votre navigateur place les téléchargements.`,
        failed: (reason) => `Le classeur n’a pas pu être enregistré (${reason}). Rien n’a été écrit.`,
        live: (sheet) => `La feuille « ${sheet} » est laissée de côté : elle est refaite à chaque ouverture ici.`,
        calls: (n) =>
          `${count(n, 'formule', 'formules')} avec AR. ${n > 1 ? 'sont enregistrées' : 'est enregistrée'} en valeur.`,
        formulas: (sheet, n) =>
          `Sur « ${sheet} », ${count(n, 'formule', 'formules')} du fichier ${n > 1 ? 'cèdent' : 'cède'} la place à des valeurs saisies ici.`,
        looks: (sheet) =>
          `Sur « ${sheet} », les mises en forme changées ici ne sont pas enregistrées ; celles du fichier sont conservées.`,
        moved: (sheet) =>
          `Sur « ${sheet} », des lignes ou des colonnes ont été ajoutées, supprimées ou déplacées : ses formules sont enregistrées en valeurs, et les formules d’autres feuilles visent toujours les mêmes cellules.`,
        kinds: {
          charts: (sheet) => `Sur « ${sheet} », les graphiques sont perdus.`,
          pictures: (sheet) => `Sur « ${sheet} », les images sont perdues.`,
          pivots: (sheet) => `Sur « ${sheet} », les tableaux croisés dynamiques sont perdus.`,
          comments: (sheet) => `Sur « ${sheet} », les commentaires sont perdus.`,
          validations: (sheet) => `Sur « ${sheet} », les listes et autres règles de saisie sont perdues.`,
          conditions: (sheet) => `Sur « ${sheet} », les mises en forme conditionnelles sont perdues.`,
          controls: (sheet) => `Sur « ${sheet} », les boutons et autres contrôles sont perdus.`,
        },
        rebuilt:
          'Le fichier vient d’un programme dont les éléments ne peuvent pas être complétés : les formules sont enregistrées en valeurs, et les macros comme tout ce qui n’est pas dans les cellules sont perdus.',
        deleted: (sheet) => `La feuille « ${sheet} », supprimée ici, reste dans le fichier.`,
        signature: 'La signature numérique du fichier n’est plus valable.',
        onlySheet: (sheet) => `Seule la feuille « ${sheet} » est enregistrée.`,
        onlyValues: 'Seules les valeurs sont enregistrées : ni formules, ni mises en forme, ni graphiques.',
      },
      notOpened: (reason) => `Le classeur n’a pas pu être ouvert : ${reason}`,
      live: {
        tab: 'Essai Encours',
        title: 'Les créances d’un coup d’œil',
        note: 'Chaque chiffre de cette feuille est une formule. Modifiez une facture ou un réglage, ils suivent.',
        dso: (currency) => `DSO en jours, ${currency}`,
      },
      usage:
        'npm start -- [FICHIER.xlsx|FICHIER.csv] [--port N] [--no-open] [--lang fr|en]\n' +
        'Ouvre le fichier, ou à défaut l’exemple, dans un tableur du navigateur. Rien ne quitte cette machine, et le fichier n’est pas modifié.',
      open: (file, address) => `${named(file)} est ouvert à l’adresse ${address}`,
      howToEnd: 'Ctrl-C y met fin. Le fichier lui-même n’est pas modifié.',
      aPort: 'un nombre de 0 à 65535',
      portTaken: (port) =>
        `Le port ${String(port)} est pris par un autre programme : indiquez-en un autre après --port, ou aucun.`,
      portForbidden: (port) =>
        `Le port ${String(port)} n’est pas permis ici : indiquez-en un au-dessus de 1023 après --port, ou aucun.`,
      unknownOption: (option) => `L’option ${option} n’existe pas : voir npm start -- --help.`,
      noValue: (option) => `${option} demande une valeur : voir npm start -- --help.`,
    },
  },
};

/** A file as the person named it; the dash is standard input. */
const named = (file: string): string => (file === '-' ? 'L’entrée standard' : `« ${file} »`);
