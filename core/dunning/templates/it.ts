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
{{due}}.{{/several}}{{#credits}} Dedotti le note di credito e i pagamenti da imputare, resteranno da pagare
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
fatture elencate di seguito ({{amount}} in totale) scadono in data {{due}}.{{/several}}{{#credits}} Dedotti le note di
credito e i pagamenti da imputare, restano da pagare {{total}}.{{/credits}}

Se il pagamento è già in corso, Vi ringraziamo: non occorre fare altro. Se una questione lo ritarda, rispondete a
questo messaggio e la risolveremo subito.

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
risultano ancora da pagare per {{amount}}{{/several}}.{{#credits}} Dedotti le note di credito e i pagamenti da
imputare, il saldo è di {{total}}.{{/credits}}

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

{{#lastReminder}}nonostante il nostro messaggio in data {{lastReminder}}, e
salvo{{/lastReminder}}{{^lastReminder}}salvo{{/lastReminder}} errori od omissioni da parte nostra, non abbiamo
ricevuto il pagamento {{#one}}della nostra fattura {{number}}, scaduta in data {{due}} ({{amount}}, {{late}} di
ritardo){{/one}}{{#several}}delle nostre {{count}} fatture elencate di seguito ({{amount}}); la meno recente, scaduta
in data {{due}}, ha {{late}} di ritardo{{/several}}.{{#credits}} Dedotti le note di credito e i pagamenti da imputare,
il saldo è di {{total}}.{{/credits}}

Vi invitiamo a pagare {{total}} {{#deadline}}entro {{deadline}} dal ricevimento di questo
messaggio{{/deadline}}{{^deadline}}al ricevimento di questo messaggio{{/deadline}}, o a comunicarci che cosa lo
impedisce.

{{items}}

{{payment}}

{{#law}}Vi ricordiamo che il ritardo nel pagamento comporta per legge, senza necessità di costituzione in mora,
interessi di mora e un importo forfettario per i costi di recupero ({{law}}).{{/law}}

{{#attached}}Alleghiamo un estratto di queste fatture. {{/attached}}Se avete già pagato, Vi preghiamo di non tenere
conto di questo messaggio.

Distinti saluti,

{{signature}}`,
  ),

  last: template(
    'Ultimo sollecito: {{payable}} da pagare',
    `
Gentili Signori,

{{#oneReminder}}nonostante il nostro sollecito in data {{reminders}}, e
salvo{{/oneReminder}}{{#severalReminders}}nonostante i nostri solleciti in data {{reminders}}, e
salvo{{/severalReminders}}{{^reminders}}salvo{{/reminders}} errori od omissioni da parte nostra, {{#one}}la nostra
fattura {{number}}, scaduta in data {{due}}, risulta tuttora insoluta{{/one}}{{#several}}le nostre {{count}} fatture
elencate di seguito risultano tuttora insolute; la meno recente è scaduta in data {{due}}{{/several}}.

Vi chiediamo di pagare {{payable}} {{#deadline}}entro {{deadline}} dal ricevimento di questo
messaggio{{/deadline}}{{^deadline}}al ricevimento di questo messaggio{{/deadline}}.{{#lateClaim}} L’importo comprende
{{lateClaim}} per il ritardo nel pagamento, calcolati alla data della presente, {{date}}, e indicati di
seguito{{#law}} ({{law}}){{/law}}.{{/lateClaim}}

{{items}}

{{payment}}

Se attraversate una difficoltà temporanea, contattateci: possiamo valutare insieme un piano di pagamento. In mancanza
di pagamento o di risposta, dovremmo inviarVi una formale costituzione in mora.

{{#attached}}Alleghiamo un estratto di queste fatture. {{/attached}}Se avete già pagato, Vi preghiamo di non tenere
conto di questo messaggio.

Distinti saluti,

{{signature}}`,
  ),

  formalNotice: template(
    'Costituzione in mora e richiesta di pagamento: {{payable}}',
    `
Gentili Signori,

{{#oneReminder}}nonostante il nostro sollecito in data {{reminders}}, e
salvo{{/oneReminder}}{{#severalReminders}}nonostante i nostri solleciti in data {{reminders}}, e
salvo{{/severalReminders}}{{^reminders}}salvo{{/reminders}} errori od omissioni da parte nostra, {{customer}} deve
alla scrivente {{sender}} le seguenti somme, certe, liquide ed esigibili.

{{items}}

La presente vale come costituzione in mora: Vi chiediamo formalmente di pagare {{payable}} {{#deadline}}entro
{{deadline}} dal ricevimento di questa lettera{{/deadline}}{{^deadline}}al ricevimento di questa lettera{{/deadline}}.

{{#lateClaim}}La somma comprende il capitale, {{total}}, e {{lateClaim}} per il ritardo nel pagamento, calcolati alla
data della presente, {{date}}{{#law}} ({{law}}){{/law}}. Gli interessi di mora continuano a decorrere fino al
pagamento.{{/lateClaim}}{{^lateClaim}}Dalla presente decorrono gli interessi di mora fino al pagamento{{#law}}
({{law}}){{/law}}.{{/lateClaim}}

{{payment}}

In mancanza di pagamento entro tale termine, ci riserviamo il diritto di agire in giudizio, se del caso con ricorso
per decreto ingiuntivo. Se avete già pagato, Vi preghiamo di comunicarci la data e il riferimento del pagamento.

Distinti saluti,

{{signature}}

Allegati: copia delle fatture{{#attached}}, estratto conto{{/attached}}.`,
  ),
};
