/** Preloaded: writes the most memory that the process held, in bytes, to the file that PEAK_MEMORY_FILE names. */

const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.PEAK_MEMORY_FILE, String(1024 * process.resourceUsage().maxRSS));
});
