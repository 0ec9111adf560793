/** Inlined, since mail programs drop style sheets; and only what Outlook draws too: it has the layout of Word. */

const INK = '#1f2328';
const QUIET = '#57606a';
const LATE = '#9a3412';
const LINE = '#d0d7de';
const SHADE = '#f6f8fa';

const FONT = `font-family:Arial,Helvetica,sans-serif;color:${INK}`;

export const styles = {
  text: `${FONT};font-size:15px;line-height:22px`,
  paragraph: `margin:0 0 16px 0;${FONT};font-size:15px;line-height:22px`,
  table: `width:100%;border-collapse:collapse;margin:0 0 20px 0;${FONT};font-size:14px;line-height:20px`,
  head: `padding:8px 6px;background-color:${SHADE};border-bottom:1px solid ${LINE};font-size:12px;line-height:16px;font-weight:bold;color:${QUIET}`,
  cell: `padding:8px 6px;border-bottom:1px solid ${LINE};vertical-align:top`,
  sum: 'padding:6px 6px 0 6px;vertical-align:top',
  lastSum: 'padding:6px;vertical-align:top;font-weight:bold;font-size:15px',
  quiet: `font-size:12px;line-height:17px;color:${QUIET}`,
  late: `font-size:12px;line-height:17px;color:${LATE}`,
  box: `padding:14px 16px;border:1px solid ${LINE};background-color:${SHADE}`,
  boxTitle: `margin:0 0 8px 0;${FONT};font-size:15px;line-height:22px;font-weight:bold`,
  label: `padding:2px 12px 2px 0;vertical-align:top;font-size:13px;line-height:20px;color:${QUIET}`,
  value: 'padding:2px 0;vertical-align:top;font-size:14px;line-height:20px',
  button: `display:inline-block;padding:10px 18px;background-color:#1f4e79;${FONT};font-size:15px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none`,
} as const;
