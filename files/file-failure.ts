/** What the system says of a file, as a sentence. An error that is not the system's is a bug and stays what it is. */
import { cannotRead } from './failure';
import { errorCode, isSystemError } from './error-code';

export function fileFailure(error: unknown, path: string): unknown {
  if (!isSystemError(error)) return error;
  const code = errorCode(error);
  return cannotRead(({ hosts: { commandLine: text } }) => {
    if (code === 'ENOENT' || code === 'ENOTDIR') return text.missing(path);
    if (code === 'EACCES' || code === 'EPERM') return text.forbidden(path);
    if (code === 'EISDIR') return text.isDirectory(path);
    if (code === 'ENOSPC' || code === 'EDQUOT') return text.diskFull(path);
    return text.unusable(path, code);
  }, error);
}
