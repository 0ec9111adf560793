/** What the answers to the pane say, in French. */
import type { Text } from '../text';
import { countedIn } from '../written';

const count = countedIn('fr');
const typed = (text: string): string => (text === '' ? 'vide' : `« ${text} »`);

export const answersWords: Pick<Text, 'answers'> = {
  answers: {
    nothingChanged: 'Rien n’a été modifié.',

    noTable:
      'Aucune feuille ne contient de tableau avec des clients, des montants et des dates. Collez votre liste de factures avec sa ligne de titres, puis cherchez de nouveau.',
    noSuchTable: 'Ce tableau n’est plus là : choisissez-en un autre.',
    chooseFirst: 'Choisissez d’abord le tableau des créances.',
    column: (letter, header) => `${letter} · ${header}`,
    row: (row) => `ligne ${row}`,
    problem: (value, wrong, assumed) => `${value === '' ? '' : `« ${value} » `}${wrong} ; ${assumed}.`,

    changedMeanwhile: (setting, was, is) =>
      `${setting} : c’était ${typed(was)} quand vous avez commencé, c’est maintenant ${typed(is)}. Vérifiez-le.`,
    settingElsewhere: (sheet, key) =>
      `Les réglages sont sur une feuille à vous, « ${sheet} », qui n’a pas de ligne « ${key} » : ajoutez-la.`,

    noCustomer: (id) => `Plus aucun client n’a le code ou le nom « ${id} ».`,
    notDueYet: 'pas encore échue',

    oldText:
      'Les montants ou les dates de ce message ont changé depuis que vous en avez modifié le texte. Regardez-le à nouveau, puis gardez votre texte ou prenez le nouveau.',
    noLongerDue: (why) => `Ce message n’est plus à envoyer${why === '' ? '' : ` : ${why}`}.`,
    asItStands: (tag) => `${tag} partira tel quel : dans un texte modifié à la main, rien n’est rempli.`,
    tooMuchDisputed: (amount, invoiced) => `${amount} ne peuvent pas être contestés sur ${invoiced} facturés.`,
    notSentOn: (on, today) => `Rien n’a pu partir le « ${on} » : donnez un jour jusqu’au ${today}.`,
    noSuchBlock: (name, blocks) =>
      `« {{${name}}} » ne représente rien : seuls ${blocks.join(', ')} peuvent former un paragraphe.`,
    tooLong:
      'Le texte est trop long pour la ligne d’adresse d’une messagerie : copiez-le, ou enregistrez-le dans un fichier.',
    notHere:
      'Aucun brouillon ne peut être créé ici dans une messagerie : copiez le texte, ou enregistrez-le dans un fichier.',

    logBroken: (log) =>
      `« ${log} » a perdu sa ligne de titres (key, state, steps…) : remettez-la, sinon tout le monde serait relancé de nouveau.`,
    keyLost: (log, row) =>
      `${log}, ligne ${row} : la clé manque, on ne sait plus de quel message il s’agit. Remettez-la, ou supprimez la ligne.`,
    otherLedger: (log) =>
      `« ${log} » ne parle de rien dans ce tableau : c’est sans doute le journal d’autres créances. Mettez-le dans son propre classeur.`,
    earlierDay: (log, asOf, latest) =>
      `« ${log} » contient des messages au ${latest}, et les chiffres sont au ${asOf} : ce qui a été prévu depuis serait retiré. Choisissez une date d’arrêté plus récente.`,
    stepsLost: (log, key) =>
      `« ${log} » ne dit plus de quelles factures parle « ${key} » : réparez d’abord sa cellule « steps ».`,
    wrongDay: (key, today, asOf) => `« ${key} » a été rédigé au ${asOf} : rien ne peut en être advenu au ${today}.`,
    saidTwice: (key) => `« ${key} » ne peut pas être deux choses à la fois.`,

    noDay: (text) => `« ${text} » n’est pas une date telle que 2026-06-30.`,
    dayPast: (day) => `Le ${day} est passé : une promesse vaut pour un jour à venir.`,
    emptyDraft: 'Il faut à un message un objet et un texte.',
    noAmount: (text) => `« ${text} » n’est pas un montant supérieur à zéro, tel que 1 234,56.`,
    notesElsewhere: (sheet) => `Les notes clients sont sur une feuille à vous, « ${sheet} » : écrivez-y celle-ci.`,

    noJob: 'On ne sait plus quels messages étaient à rédiger : choisissez-les de nouveau.',
    tableShown: (sheet) => `Ce que vous écrivez sur la feuille « ${sheet} » s’applique aussitôt.`,
    selected: (rows) => `${count(rows, 'ligne sélectionnée', 'lignes sélectionnées')}.`,
    noRows: 'Il n’y a aucune ligne à montrer.',
  },
};
