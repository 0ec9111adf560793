/** What a run of reminders says, in French. */
import type { Text } from '../text';
import { countedIn } from '../written';

const count = countedIn('fr');
const drafts = (n: number): string => count(n, 'brouillon', 'brouillons');

export const remindWords: Pick<Text, 'remind'> = {
  remind: {
    title: (asOf, sendOn) => `Relances au ${asOf}${sendOn === asOf ? '' : `, à envoyer le ${sendOn}`}`,
    source: (source, rows) => `${source} : ${count(rows, 'ligne lue', 'lignes lues')}.`,
    drafted: (n, folder) => `${count(n, 'brouillon écrit', 'brouillons écrits')} dans ${folder} :`,
    wouldDraft: (n) =>
      `${count(n, 'brouillon serait écrit', 'brouillons seraient écrits')} (rien ne l’a été : --dry-run) :`,
    nothingDrafted: 'Aucun nouveau brouillon.',
    withdrawn: (n) =>
      `${count(n, 'brouillon retiré', 'brouillons retirés')}, parce que ce qu’il dit n’est plus exact :`,
    wouldWithdraw: (n) =>
      `${count(n, 'brouillon serait retiré', 'brouillons seraient retirés')}, parce que ce qu’il dit n’est plus exact :`,
    waiting: (n) => `${count(n, 'brouillon précédent', 'brouillons précédents')} à envoyer :`,
    elsewhere: (n) =>
      `${count(n, 'message commencé', 'messages commencés')} dans le classeur, à terminer là où il l’a été :`,
    uncertain: (n) =>
      `${count(n, 'message', 'messages')} dont vous seul pouvez dire s’il est parti (--mark-sent ou --mark-not-sent) ; d’ici là, rien n’est envoyé à son client :`,
    leftOut: 'Non relancés :',
    logMissing: (log, n) =>
      `Le dossier contient ${drafts(n)} mais pas ${log}, qui dit ce qui est parti : remettez-le, ou nommez un autre dossier avec --out. Rien n’a été écrit.`,
    otherLedger: (log) =>
      `Rien de ce dont parle ${log} n’est dans ce tableau : ce semble être le journal d’un autre tableau de créances. Nommez un autre dossier avec --out ; si c’est bien le bon, dites --same-ledger. Rien n’a été écrit.`,
    logCutOff: (log) =>
      `La dernière ligne de ${log} est coupée, comme après un arrêt brutal ; elle n’est pas comptée, car rien n’avait encore été fait.`,
    noLog: (folder, log) => `${folder} ne contient pas ${log} : nommez le dossier des brouillons avec --out.`,
    noPolicy: (name, names) => `Il n’y a pas de politique pour « ${name} » : il y en a pour ${names}.`,
    noSuchCustomer: (name) =>
      `Personne du nom de « ${name} » ne doit rien (--notice prend un code ou un nom). Rien n’a été écrit.`,
    stale: 'Si tous les règlements sont pourtant dans le tableau, dites --bank-is-up-to-date.',
    notice: 'Une mise en demeure est écrite quand vous la demandez : --notice CLIENT.',
    whenSent: (folder) =>
      `Une fois envoyés : encours remind --out ${folder} --mark-sent CLÉ (ou all). La clé est le nom du fichier sans sa terminaison.`,
    warning: (message, n) => `${message} (${drafts(n)})`,
    marked: (key, state) => `${key} : ${state}`,
    nothingToMark: 'Il n’y a pas de brouillon à envoyer.',
    nothingMarked: 'Rien n’a été noté.',
    currency: (amount, currency) => `${amount} ${currency}`,
  },
};
