// Loaded before the program: writes every module that Node loads, of either kind, to the file named by LOADED_MODULES.
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

const hooks = `
  import { appendFileSync } from 'node:fs';
  export async function load(url, context, next) {
    appendFileSync(${JSON.stringify(log)}, url + '\\n');
    return next(url, context);
  }`;
Module.register(`data:text/javascript,${encodeURIComponent(hooks)}`);
