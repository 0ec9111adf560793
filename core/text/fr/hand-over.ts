/** The file with which a customer is handed over to a lawyer or an agency, in French. */
import type { Text } from '../text';
import { countedIn } from '../written';

const count = countedIn('fr');

export const handOverColumns: Pick<
  Text['columns'],
  'order' | 'settledSoFar' | 'lateInterest' | 'indemnity' | 'remarks' | 'event' | 'until'
> = {
  order: 'Commande',
  settledSoFar: 'Déjà réglé',
  lateInterest: 'Pénalités de retard',
  indemnity: 'Indemnité',
  remarks: 'Observations',
  event: 'Événement',
  until: 'Pour le',
};

export const handOverReports: Pick<Text['reports'], 'handOver'> = {
  handOver: {
    file: {
      tab: (customer) => `Dossier ${customer}`,
      title: (customer) => `Dossier contentieux : ${customer}`,
      definition: 'Pour un avocat ou une société de recouvrement : qui, ce qui est réclamé et pourquoi, quoi joindre.',
    },
    claims: {
      tab: (customer) => `Créances ${customer}`,
      title: (customer) => `Créances : ${customer}`,
      definition: (asOf) =>
        `Toutes les pièces échues avant le ${asOf} et ouvertes ce jour-là, TTC ; avoirs et règlements non affectés sont déduits. Pénalités et indemnités sont à part.`,
      block: (currency, entity) => `Réclamé en ${currency}${of(entity)}`,
      beside: (currency, entity) => `Ouvert en ${currency}${of(entity)} et non réclamé`,
    },
    history: {
      tab: (customer) => `Historique ${customer}`,
      title: (customer) => `Ce qui a été fait : ${customer}`,
      definition:
        'Messages envoyés, avec le principal demandé, hors pénalités et indemnités ; promesses, échéanciers et litiges notés ; règlements des pièces réclamées.',
      nothing: 'Rien n’est enregistré.',
      deadlines:
        'Le délai d’une lettre est compté à partir de trois jours après l’envoi, celui d’un e-mail à partir de son jour ; l’avis de réception fait foi.',
      payments:
        'Le tableau ne garde que le dernier jour et le total des règlements d’une pièce. Sans date : le jour n’est pas connu.',
    },

    checks: {
      header: 'À vérifier d’abord',
      found: 'Constat',
      toDo: 'Que faire',
      warnings: {
        nothing: {
          point: 'Créance',
          found: () => 'Après déduction des avoirs, rien n’est échu.',
          toDo: 'Il n’y a rien à transmettre.',
        },
        insolvency: {
          point: 'Procédure collective',
          found: (judgment) => (judgment === '' ? 'Un statut l’indique.' : `Jugement du ${judgment}.`),
          toDo: 'N’assignez pas : déclarez ce qui est né avant le jugement au mandataire judiciaire, dans les deux mois de sa publication au BODACC (C. com. L622-24, R622-24).',
        },
        noNotice: {
          point: 'Mise en demeure',
          found: () => 'Aucune n’est enregistrée comme envoyée.',
          toDo: 'Envoyez-en une en recommandé, ou enregistrez celle qui est partie.',
        },
        notInNotice: {
          point: 'Mise en demeure',
          found: (numbers) => `Aucune ne vise ${numbers}.`,
          toDo: 'Envoyez-en une aussi pour ces pièces, ou signalez-le à l’avocat.',
        },
        deadline: {
          point: 'Délai de la mise en demeure',
          found: (until) => `Il court jusqu’au ${until}, compté à partir de trois jours après l’envoi.`,
          toDo: 'Attendez sa fin ; l’avis de réception fait foi.',
        },
        disputed: {
          point: 'Litiges',
          found: (numbers) => `Contesté en tout ou en partie : ${numbers}.`,
          toDo: 'Réglez-les d’abord, ou dites à l’avocat ce qui est contesté et pourquoi.',
        },
        agreed: {
          point: 'Promesses et échéanciers',
          found: (numbers) => `Promis pour un jour à venir, ou dans un échéancier respecté : ${numbers}.`,
          toDo: 'Tenez ce qui a été accordé.',
        },
        consumer: {
          point: 'Consommateur',
          found: () => 'Rien n’est réclamé au-delà du principal.',
          toDo: 'Ne facturez aucun frais de recouvrement (CPCE L111-8).',
        },
        noLaw: {
          point: 'Droit',
          found: () => 'On ne sait pas quel droit s’applique : rien n’est réclamé au-delà du principal.',
          toDo: 'Donnez un pays au client, ou réglez law.regime. Pour un pays dont le droit n’est pas connu ici, calculez à part ce qu’il accorde.',
        },
        noRate: {
          point: 'Pénalités de retard',
          found: (rates) => `Non connu : ${rates}. Les pénalités ne sont pas chiffrées.`,
          toDo: 'Ajoutez-le sur la feuille des réglages.',
        },
        staleData: {
          point: 'Règlements',
          found: () => 'Les règlements des derniers jours ne sont pas dans le tableau.',
          toDo: 'Saisissez-les, ou indiquez que le tableau est à jour.',
        },
      },
      prescription: {
        point: 'Prescription',
        until: (number, due, lapses) =>
          `En droit français, la créance échue depuis le plus longtemps (${number}, échéance ${due}) peut être réclamée en justice jusqu’au ${lapses}.`,
        lapsed: (number, due, lapses) =>
          `En droit français, la créance échue depuis le plus longtemps (${number}, échéance ${due}) est peut-être prescrite depuis le ${lapses}.`,
        toDo: 'Vérifiez-la : une mise en demeure ne la prolonge pas.',
        ofPublicBody:
          'Les créances sur les personnes publiques s’éteignent après quatre années civiles ; une demande écrite de paiement les fait recommencer (loi 68-1250 du 31 décembre 1968).',
        toDoOfPublicBody: 'Vérifiez le jour de la dernière demande écrite.',
      },
    },

    parties: {
      header: 'Parties',
      creditor: 'Créancier',
      debtor: 'Débiteur',
      name: 'Nom',
      code: 'Code client',
      address: 'Adresse',
      country: 'Pays',
      registration: 'Immatriculation',
      contact: 'Interlocuteur',
      email: 'E-mail',
      phone: 'Téléphone',
      account: 'Compte bancaire',
      holder: (holder, account) => `${account} (${holder})`,
    },

    sums: {
      heading: (currency, entity) => `Montants en ${currency}${of(entity)}`,
      header: 'Créance',
      amount: 'Montant',
      how: 'Calcul',
      overdue: 'Pièces échues',
      items: (n) => count(n, 'pièce', 'pièces'),
      disputed: 'dont en litige',
      credits: 'Avoirs et règlements non affectés',
      principal: 'Principal',
      interest: (asOf) => `Pénalités de retard au ${asOf}`,
      indemnities: 'Indemnités forfaitaires pour frais de recouvrement',
      total: 'Total réclamé',
      totalWithoutInterest: 'Total réclamé, hors pénalités',
    },

    how: {
      noLaw: 'On ne sait pas quel droit s’applique.',
      consumer: 'Rien n’est réclamé à un consommateur.',
      insolvency: 'Rien n’est réclamé sur ce qui est né avant le jugement d’ouverture.',
      interest: (law, base) =>
        `${base}, ${law}. Intérêts simples depuis le lendemain de l’échéance, sur le reste dû TTC de chaque jour, sur 365 jours ; aucun sur ce qui est en litige, et les avoirs et règlements non affectés sont déduits de ce qui est échu depuis le plus longtemps.`,
      legalRate: (series, points, rates) => `${series} + ${points} points (${rates})`,
      roundedUp: (legal, points) => `${legal}, arrondi au multiple supérieur de ${points} point`,
      rateOf: (halfYear, rate) => `${halfYear} ${rate}`,
      rateUnknown: (halfYear) => `${halfYear} non connu`,
      agreedRate: (rate) => `Taux des conditions de vente (${rate})`,
      indemnity: (law, n) => `Somme forfaitaire par facture en retard (${String(n)}), ${law}.`,
      nothingLeft: 'Rien n’est réclamé sur ce qui est en litige, ni sur ce que les avoirs couvrent.',
      otherCurrency: (currency) => `Elle est fixée en ${currency} : rien n’est réclamé dans une autre devise.`,
    },

    remarks: {
      part: (reason, amount) => `${reason} (${amount})`,
      noRate: (rate) => `pénalités non calculées : ${rate} non connu`,
    },

    beside: {
      notDue: 'pas encore échue',
      assigned: 'cédée : c’est au factor de la réclamer',
      deposit: 'reçu avant facture : non déduit',
      disputed: 'avoir en litige : non déduit',
    },

    outcomes: {
      kept: 'tenue',
      broken: 'non tenue',
      toCome: 'le jour est à venir',
      planKept: 'échéancier respecté',
      planMissed: 'échéancier non respecté',
    },

    settled: { settlement: 'règlement', writtenOff: 'passée en perte', offset: 'avoir ou compensation' },

    everything: 'tout ce qui était facturé',

    documents: {
      header: 'Pièces à joindre',
      which: 'Lesquelles',
      enclosed: 'Jointes',
      invoices: 'Copies des factures',
      deliveries: 'Bons de livraison, ou procès-verbaux de réception',
      deliveriesSigned: 'signés par le client',
      orders: 'Commandes ou contrat',
      terms: 'Conditions générales de vente',
      termsAccepted: 'telles que le client les a acceptées',
      notice: 'Mise en demeure, preuve de dépôt et avis de réception',
      reminders: 'Relances précédentes, et réponses du client',
      statement: 'Relevé de compte',
      noneOnRecord: 'aucune enregistrée',
    },

    notes: {
      scope: 'Sans les pénalités ni les indemnités des factures payées en retard et soldées.',
      noAdvice:
        'Calculé à partir d’un tableau, sans valeur de conseil juridique : un avocat décide de ce qui est réclamé.',
    },
  },
};

const of = (entity: string): string => (entity === '' ? '' : `, ${entity}`);
