/** A payload as a picture that telephones can scan and every mail program shows. */
import qrcode from 'qrcode-generator';
import { utf8 } from '../mime/bytes';

/** A square GIF; `size` is its side in pixels. */
export type QrImage = { readonly base64: string; readonly size: number };

const MODULE_PIXELS = 3;
/** Four modules, as ISO/IEC 18004 asks. */
const QUIET_ZONE = 4 * MODULE_PIXELS;

export function qrImage(payload: string): QrImage {
  // The smallest version that holds it, with the error correction that EPC069-12 asks for.
  const code = qrcode(0, 'M');
  // The library takes each character for one byte.
  code.addData(String.fromCharCode(...utf8(payload)), 'Byte');
  code.make();
  const url = code.createDataURL(MODULE_PIXELS, QUIET_ZONE);
  return {
    base64: url.slice(url.indexOf(',') + 1),
    size: code.getModuleCount() * MODULE_PIXELS + 2 * QUIET_ZONE,
  };
}
