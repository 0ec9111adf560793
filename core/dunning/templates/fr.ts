/** Letters in French. */
import { template, type Templates } from './template';

export const fr: Templates = {
  preReminder: template(
    '{{#one}}Facture {{number}} : échéance le {{due}}{{/one}}{{#several}}{{count}} factures à échoir, la première le {{due}}{{/several}}',
    `
Bonjour,

{{#one}}Notre facture {{number}} ({{amount}}) arrive à échéance le {{due}}.{{/one}}{{#several}}Nos {{count}} factures
ci-dessous ({{amount}} au total) arrivent prochainement à échéance, la première le {{due}}.{{/several}}{{#credits}}
Après déduction de vos avoirs et règlements non affectés, {{total}} resteront à régler.{{/credits}}

Nous souhaitons simplement nous assurer que {{#one}}vous l’avez bien reçue et que rien ne s’oppose à son
règlement{{/one}}{{#several}}vous les avez bien reçues et que rien ne s’oppose à leur règlement{{/several}} à la date
prévue. S’il vous manque un document ou si vous avez une question, il suffit de répondre à ce message.

{{items}}

{{payment}}

Si votre règlement est déjà programmé, merci de ne pas tenir compte de ce message.

Bien cordialement,

{{signature}}`,
  ),

  dueDay: template(
    '{{#one}}Facture {{number}} : échéance du {{due}}{{/one}}{{#several}}{{count}} factures : échéance du {{due}}{{/several}}',
    `
Bonjour,

{{#one}}Notre facture {{number}} ({{amount}}) est à régler pour le {{due}}.{{/one}}{{#several}}Nos {{count}} factures
ci-dessous ({{amount}} au total) sont à régler pour le {{due}}.{{/several}}{{#credits}} Après déduction de vos avoirs
et règlements non affectés, {{total}} restent à régler.{{/credits}}

Si votre règlement est en cours, nous vous en remercions et vous n’avez rien d’autre à faire. Si une question le
retarde, répondez à ce message : nous la traiterons sans attendre.

{{items}}

{{payment}}

Bien cordialement,

{{signature}}`,
  ),

  first: template(
    'Rappel : {{#one}}facture {{number}}, échue le {{due}}{{/one}}{{#several}}{{count}} factures échues, {{total}}{{/several}}',
    `
Bonjour,

Sauf erreur ou omission de notre part, {{#one}}notre facture {{number}}, échue le {{due}}, reste à régler pour
{{amount}}{{/one}}{{#several}}nos {{count}} factures ci-dessous sont échues et restent à régler pour
{{amount}}{{/several}}.{{#credits}} Après déduction de vos avoirs et règlements non affectés, le solde est de
{{total}}.{{/credits}}

Il s’agit sans doute d’un simple oubli. Pourriez-vous procéder au règlement, ou nous indiquer la date à laquelle il
est prévu ? Si quelque chose s’y oppose (facture non reçue, numéro de commande manquant, désaccord), dites-le-nous :
nous ferons le nécessaire.

{{items}}

{{payment}}

Si votre règlement a croisé ce message, merci de ne pas en tenir compte.

Bien cordialement,

{{signature}}`,
  ),

  firm: template(
    'Relance : {{#one}}facture {{number}} impayée, {{total}}{{/one}}{{#several}}{{count}} factures impayées, {{total}}{{/several}}',
    `
Madame, Monsieur,

{{#lastReminder}}Malgré notre message du {{lastReminder}}, et
sauf{{/lastReminder}}{{^lastReminder}}Sauf{{/lastReminder}} erreur ou omission de notre part, nous n’avons pas reçu le
règlement {{#one}}de notre facture {{number}}, échue le {{due}} ({{amount}}, {{late}} de retard){{/one}}{{#several}}de
nos {{count}} factures ci-dessous ({{amount}}), dont la plus ancienne, échue le {{due}}, a {{late}} de
retard{{/several}}.{{#credits}} Après déduction de vos avoirs et règlements non affectés, le solde est de
{{total}}.{{/credits}}

Nous vous remercions de nous régler {{total}} {{#deadline}}dans un délai de {{deadline}} à compter de la réception de
ce message{{/deadline}}{{^deadline}}dès réception de ce message{{/deadline}}, ou de nous faire connaître ce qui s’y
oppose.

{{items}}

{{payment}}

{{#law}}Nous vous rappelons que tout retard de paiement donne lieu de plein droit, sans rappel préalable, à des
intérêts de retard et à une indemnité forfaitaire pour frais de recouvrement ({{law}}).{{/law}}

{{#attached}}Vous trouverez ci-joint le relevé de ces factures. {{/attached}}Si votre règlement nous a été adressé
entre-temps, merci de ne pas tenir compte de ce message.

Cordialement,

{{signature}}`,
  ),

  last: template(
    'Dernière relance : {{payable}} à régler',
    `
Madame, Monsieur,

{{#oneReminder}}Malgré notre relance du {{reminders}}, et sauf{{/oneReminder}}{{#severalReminders}}Malgré nos relances
des {{reminders}}, et sauf{{/severalReminders}}{{^reminders}}Sauf{{/reminders}} erreur ou omission de notre part,
{{#one}}notre facture {{number}}, échue le {{due}}, demeure impayée{{/one}}{{#several}}nos {{count}} factures
ci-dessous demeurent impayées ; la plus ancienne est échue depuis le {{due}}{{/several}}.

Nous vous demandons de nous régler {{payable}} {{#deadline}}dans un délai de {{deadline}} à compter de la réception de
ce message{{/deadline}}{{^deadline}}dès réception de ce message{{/deadline}}.{{#lateClaim}} Cette somme comprend
{{lateClaim}} dus au titre du retard de paiement, arrêtés au {{date}} et détaillés ci-dessous{{#law}}
({{law}}){{/law}}.{{/lateClaim}}

{{items}}

{{payment}}

Si vous traversez une difficulté passagère, contactez-nous : nous pouvons examiner ensemble un échéancier. Sans
règlement ni réponse de votre part, nous serions amenés à vous adresser une mise en demeure.

{{#attached}}Vous trouverez ci-joint le relevé de ces factures. {{/attached}}Si votre règlement nous a été adressé
entre-temps, merci de ne pas tenir compte de ce message.

Cordialement,

{{signature}}`,
  ),

  formalNotice: template(
    'Mise en demeure de payer {{payable}}',
    `
Madame, Monsieur,

{{#oneReminder}}Malgré notre relance du {{reminders}}, et sauf{{/oneReminder}}{{#severalReminders}}Malgré nos relances
des {{reminders}}, et sauf{{/severalReminders}}{{^reminders}}Sauf{{/reminders}} erreur ou omission de notre part,
{{customer}} reste devoir à {{sender}} les sommes suivantes, certaines, liquides et exigibles.

{{items}}

Par la présente, nous vous mettons en demeure de nous payer {{payable}} {{#deadline}}dans un délai de {{deadline}} à
compter de la réception de cette lettre{{/deadline}}{{^deadline}}dès réception de cette lettre{{/deadline}}.

{{#lateClaim}}Cette somme comprend le principal, soit {{total}}, et {{lateClaim}} dus au titre du retard de paiement,
arrêtés au {{date}}{{#law}} ({{law}}){{/law}}. Les intérêts de retard continuent de courir jusqu’au
paiement.{{/lateClaim}}{{^lateClaim}}La présente mise en demeure fait courir les intérêts de retard jusqu’au
paiement{{#law}} ({{law}}){{/law}}.{{/lateClaim}}

{{payment}}

À défaut de paiement dans ce délai, nous nous réservons le droit de saisir la juridiction compétente, au besoin par
une procédure d’injonction de payer. Si vous avez payé entre-temps, merci de nous indiquer la date et la référence de
votre règlement.

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.

{{signature}}

Pièces jointes : copie des factures{{#attached}}, relevé de compte{{/attached}}.`,
  ),
};
