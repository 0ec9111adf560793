/** Drafts and the templates that people write, in French. */
import type { TemplateProblem } from '../../dunning/templates/compile';
import type { Text } from '../text';
import { listedIn } from '../written';

const listed = listedIn('fr');
const parts: Readonly<Record<TemplateProblem['part'], string>> = { subject: 'Objet', body: 'Texte' };

const blanks: Text['templates']['blanks'] = {
  customer: 'nom du client',
  sender: 'votre société',
  date: 'jour dont parle la lettre',
  number: 'numéro de la facture, ou de la plus ancienne',
  due: 'sa date d’échéance',
  late: 'son retard, par exemple « 12 jours »',
  count: 'nombre de factures',
  amount: 'reste dû sur ces factures, avant déduction des avoirs',
  total: 'ce qui est dû après déduction des avoirs',
  payable: 'le total avec les intérêts et indemnités, s’ils sont réclamés',
  interest: 'intérêts de retard, s’ils sont réclamés',
  indemnity: 'indemnités forfaitaires, si elles sont réclamées',
  lateClaim: 'les deux ensemble, s’ils sont réclamés et tous deux connus',
  deadline: 'délai accordé par le niveau, par exemple « 8 jours »',
  reminders: 'dates des relances précédentes',
  lastReminder: 'date de la dernière',
  law: 'texte applicable au retard de paiement, s’il est connu',
  one: 'pour une seule facture',
  several: 'pour plusieurs factures',
  credits: 'si des avoirs ou des règlements non affectés sont déduits',
  interestReserved: 'si des intérêts de retard sont réclamés et qu’un taux manque pour les chiffrer',
  oneReminder: 'après une seule relance',
  severalReminders: 'après plusieurs relances',
  partly: 'quand une relance précédente ne portait pas sur toutes les factures',
  attached: 'si un relevé est joint',
  items: 'tableau des factures, avoirs et totaux',
  payment: 'vos coordonnées bancaires, le code à scanner et le lien de paiement',
  signature: 'qui signe, et comment vous joindre',
};

const reasons: Readonly<Record<TemplateProblem['reason'], (blank: string) => string>> = {
  unknown: (blank) => `le champ {{${blank}}} n’existe pas. Les champs sont : ${listed(Object.keys(blanks))}.`,
  raw: (blank) =>
    `écrivez {{${blank}}} avec deux accolades : un nom peut contenir des signes qui abîmeraient la lettre.`,
  partial: (blank) => `une autre lettre ne peut pas être insérée ({{>${blank}}}) : écrivez son texte ici.`,
  delimiters: () => 'les champs s’écrivent toujours entre {{ et }}.',
  flag: (blank) => `{{${blank}}} n’écrit rien ; utilisez {{#${blank}}} … {{/${blank}}}.`,
  block: (blank) => `{{${blank}}} est une partie entière du texte : il se place seul, et pas dans l’objet.`,
  unclosed: (blank) => `{{#${blank}}} n’est pas refermé par {{/${blank}}}.`,
  open: (blank) => `il manque }} après {{${blank}.`,
  unopened: (blank) => `{{/${blank}}} referme ce qui n’a pas été ouvert : écrivez {{#${blank}}} avant, ou retirez-le.`,
};

export const messagesWords: Pick<Text, 'templates' | 'drafts'> = {
  templates: {
    problem: ({ part, line, column, reason, blank }) =>
      `${parts[part]}, ligne ${line}, colonne ${column} : ${reasons[reason](blank)}`,
    unsaid: {
      items: (blank) => `sans ${blank}, la lettre ne montre pas ce qui est dû`,
      deadline: (blank) => `sans ${blank}, une mise en demeure ne dit pas jusqu’à quand payer`,
      signature: (blank) => `sans ${blank}, une mise en demeure ne dit pas qui réclame le paiement`,
      notice: (words) => `une mise en demeure doit dire qu’elle en est une, et « ${words} » n’y figure pas`,
    },
    columns: { language: 'Langue', letter: 'Lettre', ...parts },

    levels: {
      preReminder: 'avant l’échéance',
      dueDay: 'jour de l’échéance',
      first: 'première relance',
      firm: 'relance ferme',
      last: 'dernière relance',
      formalNotice: 'mise en demeure',
    },

    blanks,
  },

  drafts: {
    warnings: {
      recipientMissing: 'Aucune adresse e-mail n’est connue pour ce client, ou elle est illisible.',
      companyMissing: 'La lettre ne dit pas qui écrit : le nom de votre société manque dans les paramètres.',
      accountMissing: 'La lettre ne dit pas où payer : l’IBAN manque dans les paramètres.',
      ibanWrong: 'L’IBAN des paramètres est faux (sa clé ne correspond pas) : la lettre n’indique aucun compte.',
      bicWrong: 'Le BIC des paramètres est faux : la lettre ne l’indique pas.',
      linkWrong:
        'Le lien de paiement des paramètres doit commencer par https:// et ne contenir aucun espace : il est omis.',
      interestUnknown:
        'Un taux manque : la lettre ne chiffre pas les intérêts de retard. Ajoutez le taux du semestre dans la feuille des réglages, en une ligne telle que rate.ecb.2026H2.',
      deadlineMissing: 'Une mise en demeure fixe un délai : donnez 8 à 15 jours à ce niveau.',
      postalAddressMissing: 'Cette lettre part par la poste : l’adresse du client manque.',
      reminderMissing: 'Aucune relance n’est enregistrée : une mise en demeure ne devrait pas être le premier message.',
      copiesToAttach: 'Joignez une copie de chaque facture.',
    },
  },
};
