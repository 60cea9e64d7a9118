// Loaded before the program: a Ctrl-C comes at the moment a contract is read, in the middle of work that waits for nothing.
const fs = require('node:fs');
const Module = require('node:module');

const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (/contrat\.yaml$/.test(String(path))) process.kill(process.pid, 'SIGINT');
  return readFileSync(path, ...rest);
};
Module.syncBuiltinESMExports();
