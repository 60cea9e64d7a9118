// Loaded before the program: writes every module that Node or the program loads to the file named by LOADED_MODULES.
const { appendFileSync } = require('node:fs');
const Module = require('node:module');

const log = process.env.LOADED_MODULES;
const load = Module._load;
Module._load = function (request, parent, isMain, ...rest) {
  let file = request;
  try {
    file = Module._resolveFilename(request, parent, isMain);
  } catch {
    // What can't be found fails below, as it would without us.
  }
  appendFileSync(log, `${file}\n`);
  return load.call(this, request, parent, isMain, ...rest);
};

// Parts of the program are read and compiled by its own loader.
const fs = require('node:fs');
const read = fs.readFileSync;
fs.readFileSync = function (file, ...rest) {
  if (typeof file === 'string' && file.endsWith('.cjs')) appendFileSync(log, `${file}\n`);
  return read.call(this, file, ...rest);
};
