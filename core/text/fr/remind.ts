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
      `${count(n, 'brouillon retiré', 'brouillons retirés')}, parce que ce qu’${n < 2 ? 'il dit' : 'ils disent'} n’est plus exact :`,
    wouldWithdraw: (n) =>
      `${count(n, 'brouillon serait retiré', 'brouillons seraient retirés')}, parce que ce qu’${n < 2 ? 'il dit' : 'ils disent'} n’est plus exact :`,
    whenWithdrawn:
      'Si un brouillon retiré était déjà parti, dites-le avant d’envoyer autre chose à ce client : --mark-sent CLEF.',
    unread: (n) =>
      `${count(n, 'valeur du tableau n’a pas pu être lue et n’est', 'valeurs du tableau n’ont pas pu être lues et ne sont')} dans aucune relance : encours check FICHIER les énumère.`,
    assumed: (n) =>
      `${count(n, 'hypothèse a été faite', 'hypothèses ont été faites')} sur des valeurs du tableau, échéances comprises : encours check FICHIER les énumère.`,
    ofRow: (row) => `ligne ${row}`,
    waiting: (n) => `${count(n, 'brouillon précédent', 'brouillons précédents')} à envoyer :`,
    elsewhere: (n) =>
      `${count(n, 'message', 'messages')} du journal du classeur, à préparer ou à envoyer depuis celui-ci :`,
    outdated: (n) =>
      `${count(n, 'brouillon', 'brouillons')} du journal du classeur dont le contenu n’est plus exact : à retirer là-bas ; d’ici là, rien n’est envoyé au client :`,
    uncertain: (n) =>
      `${count(n, 'message', 'messages')} dont vous seul pouvez dire s’il est parti (--mark-sent ou --mark-not-sent) ; d’ici là, rien n’est envoyé à son client :`,
    leftOut: 'Non relancés (avoirs non déduits) :',
    rowsMissing: (log, file, n) =>
      `Le dossier contient ${drafts(n)} dont ${log} ne dit rien (${file}${n > 1 ? ', …' : ''}) : ${n > 1 ? 'ils sont peut-être partis' : 'il est peut-être parti'}. Remettez le journal tel qu’il était, ou ôtez le fichier s’il n’est pas de nous. Rien n’a été écrit.`,
    logBroken: (log) =>
      `${log} ne commence pas par les titres d’un journal de relances (key, state, steps …) : remettez-les en première ligne, ou le journal tel qu’il était. Sans eux, tout le monde serait relancé à nouveau. Rien n’a été écrit.`,
    logUnclosed: (log, line) =>
      `${log}, ligne ${line} : un guillemet ouvre une cellule qu’aucun guillemet ne ferme, et les lignes suivantes sont illisibles. Corrigez la ligne. Rien n’a été écrit.`,
    earlierDay: (log, asOf, latest) =>
      `${log} contient des messages arrêtés au ${latest} : une exécution au ${asOf} retirerait ce qui a été prévu depuis. Donnez une date à partir de ce jour avec --as-of, ou regardez avec --dry-run. Rien n’a été écrit.`,
    markedTwice: (key) => `« ${key} » est dit deux choses à la fois.`,
    stepsLost: (key, log) =>
      `${log} ne dit plus sur quelles factures porte « ${key} » : corrigez d’abord sa cellule « steps ».`,
    wrongDay: (key, on, asOf) =>
      `« ${key} » a été écrit au ${asOf} et n’a pas pu être traité avant, le ${on} : donnez un autre jour avec --as-of.`,
    futureDay: (on) => `Le ${on} n’est pas encore venu : donnez un autre jour avec --as-of.`,
    logIgnored: (log) =>
      `${log} ne parle de rien dans ce tableau et n’est pas compté : ce semble être le journal d’un autre tableau de créances.`,
    otherLedger: (log) =>
      `Rien de ce dont parle ${log} n’est dans ce tableau : ce semble être le journal d’un autre tableau de créances. Nommez un autre dossier avec --out ; si c’est bien le bon, dites --same-ledger. Rien n’a été écrit.`,
    logCutOff: (log) =>
      `La dernière ligne de ${log} est coupée, comme après un arrêt brutal ; elle n’est pas comptée, car rien n’avait encore été fait.`,
    noLog: (folder, log) => `${folder} ne contient pas ${log} : nommez le dossier des brouillons avec --out.`,
    noPolicy: (name, names) => `Il n’y a pas de politique pour « ${name} » : il y en a pour ${names}.`,
    noSuchCustomer: (name) =>
      `Personne du nom de « ${name} » ne doit rien (--notice prend un code ou un nom). Rien n’a été écrit.`,
    noNotice: (customer, why) =>
      `Pas de mise en demeure pour ${customer} : ${why === '' ? 'aucune de ses factures n’en est là' : why}.`,
    stale: 'Si tous les règlements sont pourtant dans le tableau, dites --bank-is-up-to-date.',
    notice: 'Une mise en demeure est écrite quand vous la demandez : --notice CLIENT.',
    whenSent: (folder) =>
      `Une fois envoyés : encours remind --out ${folder} --mark-sent CLEF (ou all). La clef est le nom du fichier sans sa terminaison.`,
    warning: (message, n) => `${message} (${drafts(n)})`,
    marked: (key, state) => `${key} : ${state}`,
    nothingToMark: 'Il n’y a pas de brouillon à envoyer.',
    noDryMark: '--dry-run prévoit sans rien écrire ; ce que sont devenus des messages ne peut qu’être noté : ôtez-le.',
    nothingMarked: 'Rien n’a été noté.',
    currency: (amount, currency) => `${amount} ${currency}`,
  },
};
