// Loaded before a program whose memory is measured, where the system has no `time`: writes what it took at its end, in kilobytes.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS)));
