/** A type of the browser that papaparse's declarations name; nothing here uses it. */
type BufferSource = ArrayBufferView | ArrayBuffer;
