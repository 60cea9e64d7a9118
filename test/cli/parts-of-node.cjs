// Loaded before the program: writes at its end which parts of Node were loaded, to the file named by PARTS_OF_NODE.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.PARTS_OF_NODE, process.moduleLoadList.join('\n')));
