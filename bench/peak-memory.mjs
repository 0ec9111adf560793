/** Preloaded into a process (`node --import`): writes its peak memory, in bytes, into the file that the bench names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.BENCH_PEAK_MEMORY, String(process.resourceUsage().maxRSS * 1024));
});
