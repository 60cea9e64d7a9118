// Says on the pipe 4 what no browser says, and lives on.
import { writeSync } from 'node:fs';

writeSync(4, 'mot\0null\0{"method":"Target.attachedToTarget"}\0');
setInterval(() => undefined, 60_000);
