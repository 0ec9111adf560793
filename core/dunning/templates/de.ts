/** Letters in German. After the comma of the salutation a letter goes on in lower case. */
import { template, type Templates } from './template';

export const de: Templates = {
  preReminder: template(
    '{{#one}}Rechnung {{number}}: fällig am {{due}}{{/one}}{{#several}}{{count}} Rechnungen werden fällig, die erste am {{due}}{{/several}}',
    `
Guten Tag,

{{#one}}unsere Rechnung {{number}} ({{amount}}) wird am {{due}} fällig.{{/one}}{{#several}}unsere {{count}} unten
aufgeführten Rechnungen (insgesamt {{amount}}) werden demnächst fällig, die erste am {{due}}.{{/several}}{{#credits}}
Nach Abzug Ihres Guthabens beträgt der Zahlbetrag {{total}}.{{/credits}}

Wir möchten uns nur vergewissern, dass sie {{#one}}bei Ihnen eingegangen ist{{/one}}{{#several}}bei Ihnen eingegangen
sind{{/several}} und einer pünktlichen Zahlung nichts entgegensteht. Wenn Ihnen eine Unterlage fehlt oder Sie eine
Frage haben, genügt eine Antwort auf diese Nachricht.

{{items}}

{{payment}}

Falls Sie die Zahlung bereits veranlasst haben, betrachten Sie diese Nachricht bitte als gegenstandslos.

Mit freundlichen Grüßen

{{signature}}`,
  ),

  dueDay: template(
    '{{#one}}Rechnung {{number}}: fällig am {{due}}{{/one}}{{#several}}{{count}} Rechnungen: fällig am {{due}}{{/several}}',
    `
Guten Tag,

{{#one}}unsere Rechnung {{number}} ({{amount}}) ist am {{due}} zur Zahlung fällig.{{/one}}{{#several}}unsere {{count}}
unten aufgeführten Rechnungen (insgesamt {{amount}}) sind am {{due}} zur Zahlung fällig.{{/several}}{{#credits}} Nach
Abzug Ihres Guthabens beträgt der Zahlbetrag {{total}}.{{/credits}}

Wenn Ihre Zahlung bereits unterwegs ist, danken wir Ihnen; Sie brauchen nichts weiter zu tun. Sollte eine Frage offen
sein, antworten Sie bitte auf diese Nachricht: Wir klären sie umgehend.

{{items}}

{{payment}}

Mit freundlichen Grüßen

{{signature}}`,
  ),

  first: template(
    'Zahlungserinnerung: {{#one}}Rechnung {{number}}, fällig am {{due}}{{/one}}{{#several}}{{count}} fällige Rechnungen, {{total}}{{/several}}',
    `
Guten Tag,

sofern wir uns nicht irren, {{#one}}ist unsere Rechnung {{number}}, fällig am {{due}}, noch mit {{amount}}
offen{{/one}}{{#several}}sind unsere {{count}} unten aufgeführten, bereits fälligen Rechnungen noch mit {{amount}}
offen{{/several}}.{{#credits}} Nach Abzug Ihres Guthabens beträgt der Saldo {{total}}.{{/credits}}

Vermutlich handelt es sich um ein Versehen. Bitte veranlassen Sie die Zahlung oder nennen Sie uns den Tag, an dem wir
damit rechnen dürfen. Sollte etwas entgegenstehen (eine nicht erhaltene Rechnung, eine fehlende Bestellnummer, eine
Unstimmigkeit), sagen Sie es uns bitte: Wir kümmern uns darum.

{{items}}

{{payment}}

Sollte sich Ihre Zahlung mit dieser Nachricht überschnitten haben, betrachten Sie diese bitte als gegenstandslos.

Mit freundlichen Grüßen

{{signature}}`,
  ),

  firm: template(
    'Mahnung: {{#one}}Rechnung {{number}}, {{total}}{{/one}}{{#several}}{{count}} überfällige Rechnungen, {{total}}{{/several}}',
    `
Sehr geehrte Damen und Herren,

{{#lastReminder}}trotz unserer Nachricht vom {{lastReminder}}{{#partly}} (zu allen oder einem Teil der unten
aufgeführten Rechnungen){{/partly}}{{/lastReminder}}{{^lastReminder}}nach unseren Unterlagen{{/lastReminder}}
{{#one}}ist unsere Rechnung {{number}}, fällig am {{due}}, Irrtum vorbehalten, noch mit {{amount}} offen und seit
{{late}} überfällig{{/one}}{{#several}}sind unsere {{count}} unten aufgeführten Rechnungen, Irrtum vorbehalten, noch mit
{{amount}} offen; die älteste, fällig am {{due}}, ist seit {{late}} überfällig{{/several}}.{{#credits}} Nach Abzug Ihres
Guthabens beträgt der Saldo {{total}}.{{/credits}}

Bitte zahlen Sie {{payable}}{{#interestReserved}} zuzüglich der bereits angefallenen und der bis zur Zahlung noch
anfallenden Verzugszinsen{{/interestReserved}} {{#deadline}}innerhalb von {{deadline}} nach Erhalt dieser
Nachricht{{/deadline}}{{^deadline}}umgehend{{/deadline}} oder teilen Sie uns mit, was dem entgegensteht.{{#lateClaim}}
In diesem Betrag sind {{lateClaim}} wegen Zahlungsverzugs enthalten, berechnet bis zum {{date}} und unten
ausgewiesen{{#law}} ({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} In diesem Betrag sind {{indemnity}}
als Verzugspauschale enthalten.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

{{^lateClaim}}{{#law}}Wir weisen darauf hin, dass bei Zahlungsverzug von Gesetzes wegen, ohne weitere Mahnung,
Verzugszinsen und eine Verzugspauschale anfallen ({{law}}).{{/law}}{{/lateClaim}}

{{#attached}}Eine Aufstellung der offenen Posten ist beigefügt. {{/attached}}Falls Sie inzwischen gezahlt haben,
betrachten Sie diese Nachricht bitte als gegenstandslos.

Mit freundlichen Grüßen

{{signature}}`,
  ),

  last: template(
    '{{#deadline}}Mahnung mit Fristsetzung{{/deadline}}{{^deadline}}Dringende Mahnung{{/deadline}}: {{payable}}',
    `
Sehr geehrte Damen und Herren,

{{#oneReminder}}trotz unseres Schreibens vom {{reminders}}{{#partly}} (zu allen oder einem Teil der unten aufgeführten
Rechnungen){{/partly}}{{/oneReminder}}{{#severalReminders}}trotz unserer Schreiben vom {{reminders}}{{#partly}} (zu
allen oder einem Teil der unten aufgeführten Rechnungen){{/partly}}{{/severalReminders}}{{^reminders}}bis
heute{{/reminders}} {{#one}}ist unsere Rechnung {{number}}, fällig am {{due}}, Irrtum vorbehalten, noch nicht
beglichen{{/one}}{{#several}}sind unsere {{count}} unten aufgeführten Rechnungen, Irrtum vorbehalten, noch nicht
beglichen; die älteste war am {{due}} fällig{{/several}}.{{#credits}} Nach Abzug Ihres Guthabens beträgt der Saldo
{{total}}.{{/credits}}

Bitte zahlen Sie {{payable}}{{#interestReserved}} zuzüglich der bereits angefallenen und der bis zur Zahlung noch
anfallenden Verzugszinsen{{/interestReserved}} {{#deadline}}innerhalb von {{deadline}} nach Erhalt dieser
Nachricht{{/deadline}}{{^deadline}}umgehend{{/deadline}}.{{#lateClaim}} In diesem Betrag sind {{lateClaim}} wegen
Zahlungsverzugs enthalten, berechnet bis zum {{date}} und unten ausgewiesen{{#law}}
({{law}}){{/law}}.{{/lateClaim}}{{^lateClaim}}{{#indemnity}} In diesem Betrag sind {{indemnity}} als Verzugspauschale
enthalten{{#law}} ({{law}}){{/law}}.{{/indemnity}}{{/lateClaim}}

{{items}}

{{payment}}

Wenn Sie vorübergehend in Schwierigkeiten sind, wenden Sie sich bitte an uns: Wir können gemeinsam über eine
Ratenzahlung sprechen. Ohne Zahlung oder Antwort müssten wir Ihnen eine letzte Mahnung zusenden.

{{#attached}}Eine Aufstellung der offenen Posten ist beigefügt. {{/attached}}Falls Sie inzwischen gezahlt haben,
betrachten Sie diese Nachricht bitte als gegenstandslos.

Mit freundlichen Grüßen

{{signature}}`,
  ),

  formalNotice: template(
    'Letzte Mahnung{{#deadline}} mit Fristsetzung{{/deadline}}: {{payable}}{{#interestReserved}} zuzüglich Verzugszinsen{{/interestReserved}}',
    `
Sehr geehrte Damen und Herren,

{{#oneReminder}}trotz unseres Schreibens vom {{reminders}}{{#partly}} (zu allen oder einem Teil der unten aufgeführten
Rechnungen){{/partly}}{{/oneReminder}}{{#severalReminders}}trotz unserer Schreiben vom {{reminders}}{{#partly}} (zu
allen oder einem Teil der unten aufgeführten Rechnungen){{/partly}}{{/severalReminders}}{{^reminders}}bis
heute{{/reminders}} hat {{customer}} die folgende fällige Forderung von {{sender}}, Irrtum vorbehalten, nicht beglichen.

{{items}}

Hiermit mahnen wir Sie letztmalig und fordern Sie auf, {{payable}}{{#interestReserved}} zuzüglich der bereits
angefallenen und der bis zur Zahlung noch anfallenden Verzugszinsen{{/interestReserved}} {{#deadline}}innerhalb von
{{deadline}} nach Erhalt dieses Schreibens{{/deadline}}{{^deadline}}umgehend{{/deadline}} zu zahlen. Mit dieser Mahnung
setzen wir Sie in Verzug, soweit Sie sich nicht bereits in Verzug befinden.

{{#lateClaim}}Der Betrag umfasst die Hauptforderung von {{total}}{{#credits}} (nach Abzug Ihres Guthabens){{/credits}}
und {{lateClaim}} wegen Zahlungsverzugs, berechnet bis zum {{date}} und oben ausgewiesen{{#law}} ({{law}}){{/law}}. Die
Verzugszinsen laufen bis zur Zahlung weiter.{{/lateClaim}}{{^lateClaim}}{{#indemnity}}Der Betrag umfasst die
Hauptforderung von {{total}}{{#credits}} (nach Abzug Ihres Guthabens){{/credits}} und {{indemnity}} als
Verzugspauschale. {{/indemnity}}{{#law}}Bis zur Zahlung fallen von Gesetzes wegen Verzugszinsen an
({{law}}).{{/law}}{{^law}}Unsere gesetzlichen Ansprüche wegen Zahlungsverzugs behalten wir uns
vor.{{/law}}{{/lateClaim}}

{{payment}}

Sollte {{#deadline}}innerhalb dieser Frist {{/deadline}}keine vollständige Zahlung eingehen, behalten wir uns vor,
unsere Forderung gerichtlich geltend zu machen, gegebenenfalls im Mahnverfahren. Wenn Sie inzwischen gezahlt haben,
teilen Sie uns bitte Datum und Verwendungszweck Ihrer Zahlung mit.

Mit freundlichen Grüßen

{{signature}}

Beigefügt: {{#one}}Kopie der Rechnung{{/one}}{{#several}}Kopien der Rechnungen{{/several}}{{#attached}}, Aufstellung
der offenen Posten{{/attached}}.`,
  ),
};
