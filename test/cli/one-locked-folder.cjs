// Loaded before the program: makes every folder called « fermé » one that the system does not let us read.
const fs = require('node:fs');
const Module = require('node:module');

const { readdirSync } = fs;
fs.readdirSync = (path, ...rest) => {
  if (/fermé$/.test(String(path))) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  return readdirSync(path, ...rest);
};
Module.syncBuiltinESMExports();
