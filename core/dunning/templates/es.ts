/** Letters in Spanish. */
import { template, type Templates } from './template';

export const es: Templates = {
  preReminder: template(
    '{{#one}}Factura {{number}}: vence el {{due}}{{/one}}{{#several}}{{count}} facturas próximas a vencer, la primera el {{due}}{{/several}}',
    `
Buenos días:

{{#one}}Nuestra factura {{number}} ({{amount}}) vence el {{due}}.{{/one}}{{#several}}Nuestras {{count}} facturas
indicadas a continuación ({{amount}} en total) vencen próximamente, la primera el {{due}}.{{/several}}{{#credits}}
Deducido el saldo a su favor, el importe a pagar será de {{total}}.{{/credits}}

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
indicadas a continuación ({{amount}} en total) vencen el {{due}}.{{/several}}{{#credits}} Deducido el saldo a su
favor, el importe a pagar es de {{total}}.{{/credits}}

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

Salvo error u omisión por nuestra parte, {{#one}}nuestra factura {{number}}, vencida el {{due}}, presenta un importe
pendiente de {{amount}}{{/one}}{{#several}}nuestras {{count}} facturas indicadas a continuación han vencido y
presentan un importe pendiente de {{amount}}{{/several}}.{{#credits}} Deducido el saldo a su favor, el importe
pendiente queda en {{total}}.{{/credits}}

Seguramente se trata de un descuido. ¿Podrían efectuar el pago o indicarnos la fecha prevista? Si algo lo impide (una
factura que no han recibido, un número de pedido que falta, una discrepancia), les agradeceremos que nos lo indiquen y
lo resolveremos.

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

{{#lastReminder}}A pesar de nuestro mensaje del {{lastReminder}}{{#partly}} (sobre la totalidad o parte de las facturas
indicadas a continuación){{/partly}}, y salvo{{/lastReminder}}{{^lastReminder}}Salvo{{/lastReminder}} error u omisión
por nuestra parte, {{#one}}nuestra factura {{number}}, vencida el {{due}}, sigue presentando un importe pendiente de
{{amount}} y acumula {{late}} de retraso{{/one}}{{#several}}nuestras {{count}} facturas indicadas a continuación siguen
presentando un importe pendiente de {{amount}}; la más antigua venció el {{due}} y acumula {{late}} de
retraso{{/several}}.{{#credits}} Deducido el saldo a su favor, el importe pendiente queda en {{total}}.{{/credits}}

Les rogamos que paguen {{payable}}{{#interestReserved}}, más los intereses de demora devengados y los que se devenguen
hasta el pago,{{/interestReserved}} {{#deadline}}en el plazo de {{deadline}} desde la recepción de este
mensaje{{/deadline}}{{^deadline}}al recibir este mensaje{{/deadline}}, o que nos indiquen qué lo impide.{{#lateClaim}}
Este importe incluye {{lateClaim}} por el retraso en el pago, según el cálculo detallado a continuación, a fecha de
{{date}}{{#law}} ({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} Este importe incluye {{indemnity}} en
concepto de indemnización fija por costes de cobro.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

{{^lateClaim}}{{#law}}Les recordamos que el retraso en el pago da lugar por ley, sin necesidad de requerimiento, a
intereses de demora y a una indemnización fija por costes de cobro ({{law}}).{{/law}}{{/lateClaim}}

{{#attached}}Adjuntamos un extracto de los importes pendientes. {{/attached}}Si ya han pagado, les rogamos que no
tengan en cuenta este mensaje.

Atentamente,

{{signature}}`,
  ),

  last: template(
    'Último recordatorio de pago: {{payable}}',
    `
Estimados señores:

{{#oneReminder}}A pesar de nuestro recordatorio de fecha {{reminders}}{{#partly}} (sobre la totalidad o parte de las
facturas indicadas a continuación){{/partly}}, y salvo{{/oneReminder}}{{#severalReminders}}A pesar de nuestros
recordatorios de fechas {{reminders}}{{#partly}} (sobre la totalidad o parte de las facturas indicadas a
continuación){{/partly}}, y salvo{{/severalReminders}}{{^reminders}}Salvo{{/reminders}} error u omisión por nuestra
parte, {{#one}}nuestra factura {{number}}, vencida el {{due}}, sigue pendiente de pago{{/one}}{{#several}}nuestras
{{count}} facturas indicadas a continuación siguen pendientes de pago; la más antigua venció el
{{due}}{{/several}}.{{#credits}} Deducido el saldo a su favor, el importe pendiente queda en {{total}}.{{/credits}}

Les pedimos que paguen {{payable}}{{#interestReserved}}, más los intereses de demora devengados y los que se devenguen
hasta el pago,{{/interestReserved}} {{#deadline}}en el plazo de {{deadline}} desde la recepción de este
mensaje{{/deadline}}{{^deadline}}al recibir este mensaje{{/deadline}}.{{#lateClaim}} Este importe incluye {{lateClaim}}
por el retraso en el pago, según el cálculo detallado a continuación, a fecha de {{date}}{{#law}}
({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} Este importe incluye {{indemnity}} en concepto de
indemnización fija por costes de cobro{{#law}} ({{law}}){{/law}}.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

Si atraviesan una dificultad pasajera, pónganse en contacto con nosotros: podemos estudiar juntos un calendario de
pagos. De no recibir ni el pago ni una respuesta, nos veríamos obligados a enviarles un requerimiento formal de pago.

{{#attached}}Adjuntamos un extracto de los importes pendientes. {{/attached}}Si ya han pagado, les rogamos que no
tengan en cuenta este mensaje.

Atentamente,

{{signature}}`,
  ),

  formalNotice: template(
    'Requerimiento formal de pago: {{payable}}{{#interestReserved}} más intereses de demora{{/interestReserved}}',
    `
Estimados señores:

{{#oneReminder}}A pesar de nuestro recordatorio de fecha {{reminders}}{{#partly}} (sobre la totalidad o parte de las
facturas indicadas a continuación){{/partly}}, y salvo{{/oneReminder}}{{#severalReminders}}A pesar de nuestros
recordatorios de fechas {{reminders}}{{#partly}} (sobre la totalidad o parte de las facturas indicadas a
continuación){{/partly}}, y salvo{{/severalReminders}}{{^reminders}}Salvo{{/reminders}} error u omisión por nuestra
parte, {{customer}} mantiene con {{sender}} la siguiente deuda, líquida, determinada, vencida y exigible.

{{items}}

Por la presente les requerimos formalmente para que paguen {{payable}}{{#interestReserved}}, más los intereses de
demora devengados y los que se devenguen hasta el pago,{{/interestReserved}} {{#deadline}}en el plazo de {{deadline}}
desde la recepción de esta carta{{/deadline}}{{^deadline}}al recibir esta carta{{/deadline}}.

{{#lateClaim}}Dicha cantidad comprende el principal, {{total}}{{#credits}} una vez deducido el saldo a su
favor{{/credits}}, y {{lateClaim}} por el retraso en el pago, según el cálculo detallado más arriba, a fecha de
{{date}}{{#law}} ({{law}}){{/law}}. Los intereses de demora siguen devengándose hasta el
pago.{{/lateClaim}}{{^lateClaim}}{{#indemnity}}Dicha cantidad comprende el principal, {{total}}{{#credits}} una vez
deducido el saldo a su favor{{/credits}}, y {{indemnity}} en concepto de indemnización fija por costes de cobro.
{{/indemnity}}{{#law}}Los intereses de demora se devengan por ley hasta el pago ({{law}}).{{/law}}{{^law}}El presente
requerimiento se efectúa a todos los efectos legales, incluido el devengo de intereses.{{/law}}{{/lateClaim}}

{{payment}}

De no recibir el pago{{#deadline}} en ese plazo{{/deadline}}, nos reservamos el derecho a reclamarlo judicialmente, en
su caso mediante un proceso monitorio. Si ya han pagado, les rogamos que nos indiquen la fecha y la referencia del
pago.

Atentamente,

{{signature}}

Se adjunta: {{#one}}copia de la factura{{/one}}{{#several}}copia de las facturas{{/several}}{{#attached}}, extracto de
los importes pendientes{{/attached}}.`,
  ),
};
