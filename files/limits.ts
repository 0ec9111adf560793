/** What an input may claim of the machine before it is refused: far above any ledger, far below what hurts. */

/** A pipe is kept in memory. */
export const MAX_PIPED_BYTES = 1024 ** 3;
/** Of all parts of a workbook together, once unpacked: a small file may unpack to anything. */
export const MAX_UNPACKED_BYTES = 2 * 1024 ** 3;
/** Of a part that is kept in memory whole, such as the texts of a workbook. */
export const MAX_KEPT_BYTES = 512 * 1024 ** 2;
/** Rows of a sheet, blank ones included: a sheet has 1,048,576. */
export const MAX_SHEET_ROWS = 1_048_576;
/** Columns of a sheet. */
export const MAX_SHEET_COLUMNS = 16_384;
/** Rows of a delimited file. */
export const MAX_FILE_ROWS = 10_000_000;
/** Of one row of a delimited file, or one tag of a workbook's part. */
export const MAX_PIECE_LENGTH = 16 * 1024 ** 2;
