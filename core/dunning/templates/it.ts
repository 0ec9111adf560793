/**
 * Letters in Italian. After the comma of the salutation a letter goes on in lower case. No article stands before a date:
 * it would be “il 3” but “l’8”.
 */
import { template, type Templates } from './template';

export const it: Templates = {
  preReminder: template(
    '{{#one}}Fattura {{number}}: scadenza {{due}}{{/one}}{{#several}}{{count}} fatture in scadenza, la prima in data {{due}}{{/several}}',
    `
Buongiorno,

{{#one}}la nostra fattura {{number}} ({{amount}}) scade in data {{due}}.{{/one}}{{#several}}le nostre {{count}}
fatture elencate di seguito ({{amount}} in totale) sono prossime alla scadenza, la prima in data
{{due}}.{{/several}}{{#credits}} Dedotto il credito a Vostro favore, l’importo da pagare sarà di
{{total}}.{{/credits}}

Vorremmo soltanto assicurarci che {{#one}}l’abbiate ricevuta{{/one}}{{#several}}le abbiate ricevute{{/several}} e che
nulla impedisca il pagamento alla data prevista. Se Vi manca un documento o avete una domanda, basta rispondere a
questo messaggio.

{{items}}

{{payment}}

Se il pagamento è già stato disposto, Vi preghiamo di non tenere conto di questo messaggio.

Cordiali saluti,

{{signature}}`,
  ),

  dueDay: template(
    '{{#one}}Fattura {{number}}: scadenza {{due}}{{/one}}{{#several}}{{count}} fatture: scadenza {{due}}{{/several}}',
    `
Buongiorno,

{{#one}}la nostra fattura {{number}} ({{amount}}) scade in data {{due}}.{{/one}}{{#several}}le nostre {{count}}
fatture elencate di seguito ({{amount}} in totale) scadono in data {{due}}.{{/several}}{{#credits}} Dedotto il credito
a Vostro favore, l’importo da pagare è di {{total}}.{{/credits}}

Se il pagamento è già in corso, Vi ringraziamo: non occorre fare altro. Se c’è qualcosa da chiarire, rispondete a
questo messaggio e ce ne occuperemo subito.

{{items}}

{{payment}}

Cordiali saluti,

{{signature}}`,
  ),

  first: template(
    'Promemoria: {{#one}}fattura {{number}}, scaduta in data {{due}}{{/one}}{{#several}}{{count}} fatture scadute, {{total}}{{/several}}',
    `
Buongiorno,

salvo errori od omissioni da parte nostra, {{#one}}la nostra fattura {{number}}, scaduta in data {{due}}, risulta
ancora da pagare per {{amount}}{{/one}}{{#several}}le nostre {{count}} fatture elencate di seguito sono scadute e
risultano ancora da pagare per {{amount}}{{/several}}.{{#credits}} Dedotto il credito a Vostro favore, il saldo è di
{{total}}.{{/credits}}

Si tratta probabilmente di una semplice dimenticanza. Potreste provvedere al pagamento o indicarci la data prevista?
Se qualcosa lo impedisce (una fattura non ricevuta, un numero d’ordine mancante, una contestazione), segnalatecelo:
provvederemo subito.

{{items}}

{{payment}}

Se il Vostro pagamento si è incrociato con questo messaggio, Vi preghiamo di non tenerne conto.

Cordiali saluti,

{{signature}}`,
  ),

  firm: template(
    'Sollecito di pagamento: {{#one}}fattura {{number}}, {{total}}{{/one}}{{#several}}{{count}} fatture scadute, {{total}}{{/several}}',
    `
Gentili Signori,

{{#lastReminder}}nonostante il nostro messaggio in data {{lastReminder}}{{#partly}} (per tutte o parte delle fatture
elencate di seguito){{/partly}}, e salvo{{/lastReminder}}{{^lastReminder}}salvo{{/lastReminder}} errori od omissioni da
parte nostra, {{#one}}la nostra fattura {{number}}, scaduta in data {{due}} ({{late}} di ritardo), risulta ancora
insoluta per {{amount}}{{/one}}{{#several}}le nostre {{count}} fatture elencate di seguito risultano ancora insolute per
{{amount}}; la meno recente, scaduta in data {{due}}, ha {{late}} di ritardo{{/several}}.{{#credits}} Dedotto il credito
a Vostro favore, il saldo è di {{total}}.{{/credits}}

Vi invitiamo a pagare {{payable}}{{#interestReserved}}, oltre agli interessi di mora maturati e
maturandi,{{/interestReserved}} {{#deadline}}entro {{deadline}} dal ricevimento di questo
messaggio{{/deadline}}{{^deadline}}al ricevimento di questo messaggio{{/deadline}}, o a comunicarci che cosa lo
impedisce.{{#lateClaim}} L’importo comprende {{lateClaim}} per il ritardo nel pagamento, come da conteggio riportato di
seguito, aggiornato alla data della presente, {{date}}{{#law}}
({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} L’importo comprende {{indemnity}} a titolo di importo
forfettario per i costi di recupero.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

{{^lateClaim}}{{#law}}Vi ricordiamo che il ritardo nel pagamento comporta per legge, senza necessità di costituzione
in mora, interessi di mora e un importo forfettario per i costi di recupero ({{law}}).{{/law}}{{/lateClaim}}

{{#attached}}Alleghiamo l’estratto delle partite aperte. {{/attached}}Se avete già pagato, Vi preghiamo di non tenere
conto di questo messaggio.

Distinti saluti,

{{signature}}`,
  ),

  last: template(
    'Ultimo sollecito di pagamento: {{payable}}',
    `
Gentili Signori,

{{#oneReminder}}nonostante il nostro sollecito in data {{reminders}}{{#partly}} (per tutte o parte delle fatture
elencate di seguito){{/partly}}, e salvo{{/oneReminder}}{{#severalReminders}}nonostante i nostri solleciti in data
{{reminders}}{{#partly}} (per tutte o parte delle fatture elencate di seguito){{/partly}}, e
salvo{{/severalReminders}}{{^reminders}}salvo{{/reminders}} errori od omissioni da parte nostra, {{#one}}la nostra
fattura {{number}}, scaduta in data {{due}}, non risulta ancora saldata{{/one}}{{#several}}le nostre {{count}} fatture
elencate di seguito non risultano ancora saldate; la meno recente è scaduta in data {{due}}{{/several}}.{{#credits}}
Dedotto il credito a Vostro favore, il saldo è di {{total}}.{{/credits}}

Vi chiediamo di pagare {{payable}}{{#interestReserved}}, oltre agli interessi di mora maturati e
maturandi,{{/interestReserved}} {{#deadline}}entro {{deadline}} dal ricevimento di questo
messaggio{{/deadline}}{{^deadline}}al ricevimento di questo messaggio{{/deadline}}.{{#lateClaim}} L’importo comprende
{{lateClaim}} per il ritardo nel pagamento, come da conteggio riportato di seguito, aggiornato alla data della
presente, {{date}}{{#law}} ({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} L’importo comprende
{{indemnity}} a titolo di importo forfettario per i costi di recupero{{#law}}
({{law}}){{/law}}.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

Se attraversate una difficoltà temporanea, contattateci: possiamo valutare insieme un piano di pagamento. In mancanza
di pagamento o di risposta, dovremmo inviarVi una formale costituzione in mora.

{{#attached}}Alleghiamo l’estratto delle partite aperte. {{/attached}}Se avete già pagato, Vi preghiamo di non tenere
conto di questo messaggio.

Distinti saluti,

{{signature}}`,
  ),

  formalNotice: template(
    'Costituzione in mora e richiesta di pagamento: {{payable}}{{#interestReserved}} oltre interessi di mora{{/interestReserved}}',
    `
Gentili Signori,

{{#oneReminder}}nonostante il nostro sollecito in data {{reminders}}{{#partly}} (per tutte o parte delle fatture
elencate di seguito){{/partly}}, e salvo{{/oneReminder}}{{#severalReminders}}nonostante i nostri solleciti in data
{{reminders}}{{#partly}} (per tutte o parte delle fatture elencate di seguito){{/partly}}, e
salvo{{/severalReminders}}{{^reminders}}salvo{{/reminders}} errori od omissioni da parte nostra, {{customer}} non ha
ancora saldato il seguente credito di {{sender}}, certo, liquido ed esigibile.

{{items}}

La presente vale come costituzione in mora a ogni effetto di legge: Vi chiediamo formalmente di pagare
{{payable}}{{#interestReserved}}, oltre agli interessi di mora maturati e maturandi,{{/interestReserved}}
{{#deadline}}entro {{deadline}} dal ricevimento di questa lettera{{/deadline}}{{^deadline}}al ricevimento di questa
lettera{{/deadline}}.

{{#lateClaim}}La somma comprende il capitale, {{total}}{{#credits}} al netto del credito a Vostro favore{{/credits}}, e
{{lateClaim}} per il ritardo nel pagamento, come da conteggio sopra riportato, aggiornato alla data della presente,
{{date}}{{#law}} ({{law}}){{/law}}. Gli interessi di mora continuano a decorrere fino al
pagamento.{{/lateClaim}}{{^lateClaim}}{{#indemnity}}La somma comprende il capitale, {{total}}{{#credits}} al netto del
credito a Vostro favore{{/credits}}, e {{indemnity}} a titolo di importo forfettario per i costi di recupero.
{{/indemnity}}{{#law}}Gli interessi di mora decorrono per legge fino al pagamento ({{law}}).{{/law}}{{^law}}Ci
riserviamo ogni diritto, anche quanto agli interessi.{{/law}}{{/lateClaim}}

{{payment}}

In mancanza di pagamento{{#deadline}} entro tale termine{{/deadline}}, ci riserviamo il diritto di agire in giudizio,
se del caso con ricorso per decreto ingiuntivo. Se avete già pagato, Vi preghiamo di comunicarci la data e il
riferimento del pagamento.

Distinti saluti,

{{signature}}

Si allega: {{#one}}copia della fattura{{/one}}{{#several}}copia delle fatture{{/several}}{{#attached}}, estratto delle
partite aperte{{/attached}}.`,
  ),
};
