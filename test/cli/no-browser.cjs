// Loaded before the program: makes this computer one on which no browser is installed and none came with the package.
const fs = require('node:fs');
const Module = require('node:module');

const { accessSync } = fs;
fs.accessSync = (path, mode) => {
  if (mode === fs.constants.X_OK) throw Object.assign(new Error('no browser here'), { code: 'ENOENT' });
  return accessSync(path, mode);
};
Module.syncBuiltinESMExports();

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  if (request.startsWith('@sparticuz/')) throw Object.assign(new Error('not installed'), { code: 'MODULE_NOT_FOUND' });
  return resolve.call(this, request, ...rest);
};
