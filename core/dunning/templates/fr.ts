/** Letters in French. */
import { template, type Templates } from './template';

export const fr: Templates = {
  preReminder: template(
    '{{#one}}Facture {{number}} : échéance le {{due}}{{/one}}{{#several}}{{count}} factures à échoir, la première le {{due}}{{/several}}',
    `
Bonjour,

{{#one}}Notre facture {{number}} ({{amount}}) arrive à échéance le {{due}}.{{/one}}{{#several}}Nos {{count}} factures
ci-dessous ({{amount}} au total) arrivent prochainement à échéance, la première le {{due}}.{{/several}}{{#credits}}
Après déduction des sommes portées à votre crédit, il restera {{total}} à régler.{{/credits}}

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
ci-dessous ({{amount}} au total) sont à régler pour le {{due}}.{{/several}}{{#credits}} Après déduction des sommes
portées à votre crédit, il reste {{total}} à régler.{{/credits}}

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
{{amount}}{{/several}}.{{#credits}} Après déduction des sommes portées à votre crédit, le solde est de
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

{{#lastReminder}}Malgré notre message du {{lastReminder}}{{#partly}} (pour tout ou partie des factures
ci-dessous){{/partly}}, et sauf{{/lastReminder}}{{^lastReminder}}Sauf{{/lastReminder}} erreur ou omission de notre part,
il reste {{amount}} à régler sur {{#one}}notre facture {{number}}, échue le {{due}} ({{late}} de
retard){{/one}}{{#several}}nos {{count}} factures ci-dessous, dont la plus ancienne, échue le {{due}}, a {{late}} de
retard{{/several}}.{{#credits}} Après déduction des sommes portées à votre crédit, le solde est de
{{total}}.{{/credits}}

Nous vous remercions de nous régler {{payable}}{{#interestReserved}}, outre les intérêts de retard échus et à
échoir,{{/interestReserved}} {{#deadline}}dans un délai de {{deadline}} à compter de la réception de ce
message{{/deadline}}{{^deadline}}dès réception de ce message{{/deadline}}, ou de nous faire connaître ce qui s’y
oppose.{{#lateClaim}} Cette somme comprend {{lateClaim}} au titre du retard de paiement, selon le décompte ci-dessous
arrêté au {{date}}{{#law}} ({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} Cette somme comprend
{{indemnity}} au titre de l’indemnité forfaitaire pour frais de recouvrement.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

{{^lateClaim}}{{#law}}Nous vous rappelons que tout retard de paiement donne lieu de plein droit, sans rappel
préalable, à des intérêts de retard et à une indemnité forfaitaire pour frais de recouvrement
({{law}}).{{/law}}{{/lateClaim}}

{{#attached}}Vous trouverez ci-joint le relevé des sommes dues. {{/attached}}Si votre règlement nous a été adressé
entre-temps, merci de ne pas tenir compte de ce message.

Cordialement,

{{signature}}`,
  ),

  last: template(
    'Dernière relance : {{payable}} à régler',
    `
Madame, Monsieur,

{{#oneReminder}}Malgré notre relance du {{reminders}}{{#partly}} (pour tout ou partie des factures
ci-dessous){{/partly}}, et sauf{{/oneReminder}}{{#severalReminders}}Malgré nos relances des {{reminders}}{{#partly}}
(pour tout ou partie des factures ci-dessous){{/partly}}, et sauf{{/severalReminders}}{{^reminders}}Sauf{{/reminders}}
erreur ou omission de notre part, {{#one}}notre facture {{number}}, échue le {{due}}, n’est toujours pas
soldée{{/one}}{{#several}}nos {{count}} factures ci-dessous ne sont toujours pas soldées ; la plus ancienne est échue
depuis le {{due}}{{/several}}.{{#credits}} Après déduction des sommes portées à votre crédit, le solde est de
{{total}}.{{/credits}}

Nous vous demandons de nous régler {{payable}}{{#interestReserved}}, outre les intérêts de retard échus et à
échoir,{{/interestReserved}} {{#deadline}}dans un délai de {{deadline}} à compter de la réception de ce
message{{/deadline}}{{^deadline}}dès réception de ce message{{/deadline}}.{{#lateClaim}} Cette somme comprend
{{lateClaim}} au titre du retard de paiement, selon le décompte ci-dessous arrêté au {{date}}{{#law}}
({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} Cette somme comprend {{indemnity}} au titre de l’indemnité
forfaitaire pour frais de recouvrement{{#law}} ({{law}}){{/law}}.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

Si vous traversez une difficulté passagère, contactez-nous : nous pouvons examiner ensemble un échéancier. Sans
règlement ni réponse de votre part, nous serions amenés à vous adresser une mise en demeure.

{{#attached}}Vous trouverez ci-joint le relevé des sommes dues. {{/attached}}Si votre règlement nous a été adressé
entre-temps, merci de ne pas tenir compte de ce message.

Cordialement,

{{signature}}`,
  ),

  formalNotice: template(
    'Mise en demeure de payer {{payable}}{{#interestReserved}}, outre intérêts{{/interestReserved}}',
    `
Madame, Monsieur,

{{#oneReminder}}Malgré notre relance du {{reminders}}{{#partly}} (pour tout ou partie des factures
ci-dessous){{/partly}}, et sauf{{/oneReminder}}{{#severalReminders}}Malgré nos relances des {{reminders}}{{#partly}}
(pour tout ou partie des factures ci-dessous){{/partly}}, et sauf{{/severalReminders}}{{^reminders}}Sauf{{/reminders}}
erreur ou omission de notre part, {{customer}} n’a pas réglé à {{sender}} la créance suivante, certaine, liquide et
exigible.

{{items}}

Par la présente, nous vous mettons en demeure de nous payer {{payable}}{{#interestReserved}}, outre les intérêts de
retard échus et à échoir,{{/interestReserved}} {{#deadline}}dans un délai de {{deadline}} à compter de la réception de
cette lettre{{/deadline}}{{^deadline}}dès réception de cette lettre{{/deadline}}.

{{#lateClaim}}Cette somme comprend le principal, soit {{total}}{{#credits}} après déduction des sommes portées à votre
crédit{{/credits}}, et {{lateClaim}} au titre du retard de paiement, selon le décompte ci-dessus arrêté au
{{date}}{{#law}} ({{law}}){{/law}}. Les intérêts de retard continuent de courir jusqu’au
paiement.{{/lateClaim}}{{^lateClaim}}{{#indemnity}}Cette somme comprend le principal, soit {{total}}{{#credits}} après
déduction des sommes portées à votre crédit{{/credits}}, et {{indemnity}} au titre de l’indemnité forfaitaire pour
frais de recouvrement. {{/indemnity}}{{#law}}Les intérêts de retard courent de plein droit jusqu’au paiement
({{law}}).{{/law}}{{^law}}La présente mise en demeure produit tous les effets que la loi y attache, notamment quant aux
intérêts.{{/law}}{{/lateClaim}}

{{payment}}

À défaut de paiement{{#deadline}} dans ce délai{{/deadline}}, nous nous réservons le droit de saisir la juridiction
compétente, le cas échéant par voie d’injonction de payer. Si vous avez payé entre-temps, merci de nous indiquer la
date et la référence de votre règlement.

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.

{{signature}}

P.J. : {{#one}}copie de la facture{{/one}}{{#several}}copies des factures{{/several}}{{#attached}}, relevé des sommes
dues{{/attached}}.`,
  ),
};
