/** Letters in Spanish. */
import { template, type Templates } from './template';

export const es: Templates = {
  preReminder: template(
    '{{#one}}Factura {{number}}: vence el {{due}}{{/one}}{{#several}}{{count}} facturas próximas a vencer, la primera el {{due}}{{/several}}',
    `
Buenos días:

{{#one}}Nuestra factura {{number}} ({{amount}}) vence el {{due}}.{{/one}}{{#several}}Nuestras {{count}} facturas
indicadas a continuación ({{amount}} en total) vencen próximamente, la primera el {{due}}.{{/several}}{{#credits}}
Deducidos sus abonos y los pagos pendientes de aplicar, quedarán por pagar {{total}}.{{/credits}}

Solo queremos asegurarnos de que {{#one}}la han recibido{{/one}}{{#several}}las han recibido{{/several}} y de que nada
impide el pago en la fecha prevista. Si les falta algún documento o tienen alguna duda, basta con responder a este
mensaje.

{{items}}

{{payment}}

Si ya han programado el pago, les rogamos que no tengan en cuenta este mensaje.

Un cordial saludo,

{{signature}}`,
  ),

  dueDay: template(
    '{{#one}}Factura {{number}}: vencimiento el {{due}}{{/one}}{{#several}}{{count}} facturas: vencimiento el {{due}}{{/several}}',
    `
Buenos días:

{{#one}}Nuestra factura {{number}} ({{amount}}) vence el {{due}}.{{/one}}{{#several}}Nuestras {{count}} facturas
indicadas a continuación ({{amount}} en total) vencen el {{due}}.{{/several}}{{#credits}} Deducidos sus abonos y los
pagos pendientes de aplicar, quedan por pagar {{total}}.{{/credits}}

Si el pago ya está en curso, se lo agradecemos: no tienen que hacer nada más. Si alguna duda lo retrasa, respondan a
este mensaje y la resolveremos de inmediato.

{{items}}

{{payment}}

Un cordial saludo,

{{signature}}`,
  ),

  first: template(
    'Recordatorio: {{#one}}factura {{number}}, vencida el {{due}}{{/one}}{{#several}}{{count}} facturas vencidas, {{total}}{{/several}}',
    `
Buenos días:

Salvo error u omisión por nuestra parte, {{#one}}en nuestra factura {{number}}, vencida el {{due}}, quedan {{amount}}
por pagar{{/one}}{{#several}}nuestras {{count}} facturas indicadas a continuación han vencido y quedan {{amount}} por
pagar{{/several}}.{{#credits}} Deducidos sus abonos y los pagos pendientes de aplicar, el saldo es de
{{total}}.{{/credits}}

Seguramente se trata de un descuido. ¿Podrían efectuar el pago o indicarnos la fecha prevista? Si algo lo impide (una
factura que no han recibido, un número de pedido que falta, una discrepancia), díganoslo y lo resolveremos.

{{items}}

{{payment}}

Si su pago se ha cruzado con este mensaje, les rogamos que no lo tengan en cuenta.

Un cordial saludo,

{{signature}}`,
  ),

  firm: template(
    'Reclamación de pago: {{#one}}factura {{number}}, {{total}}{{/one}}{{#several}}{{count}} facturas vencidas, {{total}}{{/several}}',
    `
Estimados señores:

{{#lastReminder}}A pesar de nuestro mensaje del {{lastReminder}}, y
salvo{{/lastReminder}}{{^lastReminder}}Salvo{{/lastReminder}} error u omisión por nuestra parte, no hemos recibido el
pago de {{#one}}nuestra factura {{number}}, vencida el {{due}} ({{amount}}, {{late}} de
retraso){{/one}}{{#several}}nuestras {{count}} facturas indicadas a continuación ({{amount}}); la más antigua venció
el {{due}} y lleva {{late}} de retraso{{/several}}.{{#credits}} Deducidos sus abonos y los pagos pendientes de
aplicar, el saldo es de {{total}}.{{/credits}}

Les rogamos que paguen {{total}} {{#deadline}}en el plazo de {{deadline}} desde la recepción de este
mensaje{{/deadline}}{{^deadline}}a la recepción de este mensaje{{/deadline}}, o que nos indiquen qué lo impide.

{{items}}

{{payment}}

{{#law}}Les recordamos que el retraso en el pago da lugar por ley, sin necesidad de requerimiento, a intereses de
demora y a una indemnización fija por costes de cobro ({{law}}).{{/law}}

{{#attached}}Adjuntamos un extracto de estas facturas. {{/attached}}Si ya han pagado, les rogamos que no tengan en
cuenta este mensaje.

Atentamente,

{{signature}}`,
  ),

  last: template(
    'Último recordatorio: {{payable}} por pagar',
    `
Estimados señores:

{{#oneReminder}}A pesar de nuestro recordatorio de fecha {{reminders}}, y salvo{{/oneReminder}}{{#severalReminders}}A
pesar de nuestros recordatorios de fechas {{reminders}}, y salvo{{/severalReminders}}{{^reminders}}Salvo{{/reminders}}
error u omisión por nuestra parte, {{#one}}nuestra factura {{number}}, vencida el {{due}}, sigue
impagada{{/one}}{{#several}}nuestras {{count}} facturas indicadas a continuación siguen impagadas; la más antigua
venció el {{due}}{{/several}}.

Les pedimos que paguen {{payable}} {{#deadline}}en el plazo de {{deadline}} desde la recepción de este
mensaje{{/deadline}}{{^deadline}}a la recepción de este mensaje{{/deadline}}.{{#lateClaim}} Este importe incluye
{{lateClaim}} por el retraso en el pago, calculados hasta el {{date}} y detallados a continuación{{#law}}
({{law}}){{/law}}.{{/lateClaim}}

{{items}}

{{payment}}

Si atraviesan una dificultad pasajera, pónganse en contacto con nosotros: podemos estudiar juntos un calendario de
pagos. Sin el pago ni una respuesta, nos veríamos obligados a enviarles un requerimiento formal de pago.

{{#attached}}Adjuntamos un extracto de estas facturas. {{/attached}}Si ya han pagado, les rogamos que no tengan en
cuenta este mensaje.

Atentamente,

{{signature}}`,
  ),

  formalNotice: template(
    'Requerimiento formal de pago: {{payable}}',
    `
Estimados señores:

{{#oneReminder}}A pesar de nuestro recordatorio de fecha {{reminders}}, y salvo{{/oneReminder}}{{#severalReminders}}A
pesar de nuestros recordatorios de fechas {{reminders}}, y salvo{{/severalReminders}}{{^reminders}}Salvo{{/reminders}}
error u omisión por nuestra parte, {{customer}} adeuda a {{sender}} las siguientes cantidades, ciertas, líquidas y
exigibles.

{{items}}

Mediante este requerimiento formal de pago, les instamos a pagar {{payable}} {{#deadline}}en el plazo de {{deadline}}
desde la recepción de esta carta{{/deadline}}{{^deadline}}a la recepción de esta carta{{/deadline}}.

{{#lateClaim}}Dicha cantidad comprende el principal, {{total}}, y {{lateClaim}} por el retraso en el pago, calculados
hasta el {{date}}{{#law}} ({{law}}){{/law}}. Los intereses de demora siguen devengándose hasta el
pago.{{/lateClaim}}{{^lateClaim}}Desde este requerimiento se devengan intereses de demora hasta el pago{{#law}}
({{law}}){{/law}}.{{/lateClaim}}

{{payment}}

De no recibir el pago en ese plazo, nos reservamos el derecho de reclamar el pago judicialmente, en su caso mediante
un proceso monitorio. Si ya han pagado, les rogamos que nos indiquen la fecha y la referencia del pago.

Atentamente,

{{signature}}

Documentos adjuntos: copia de las facturas{{#attached}}, extracto de cuenta{{/attached}}.`,
  ),
};
