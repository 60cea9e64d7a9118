// Speaks as a browser does, on the pipes 3 and 4, until it is asked for the method that its name ends with: then it answers, and dies.
import { createReadStream, writeSync } from 'node:fs';

const last = /[^-]+$/.exec(process.argv[1].replace(/\.mjs$/, ''))[0];
const itself = { targetId: 'browser', type: 'browser', title: '', url: '', attached: true, canAccessOpener: false };
const ANSWERS = {
  getVersion: { product: 'HeadlessChrome/140.0.0.0' },
  getBrowserContexts: { browserContextIds: [] },
  attachToTarget: { sessionId: 'line' },
  createTarget: { targetId: 'page' },
};
const EVENTS = {
  setDiscoverTargets: { method: 'Target.targetCreated', params: { targetInfo: itself } },
  // A page that was there from the start, and is never handed over.
  setAutoAttach: last === 'setAutoAttach' && {
    method: 'Target.targetCreated',
    params: { targetInfo: { ...itself, targetId: 'page', type: 'tab' } },
  },
  attachToTarget: { method: 'Target.attachedToTarget', params: { sessionId: 'line', targetInfo: itself } },
};
const tell = (message) => writeSync(4, `${JSON.stringify(message)}\0`);

let heard = '';
createReadStream('', { fd: 3, encoding: 'utf8' }).on('data', (piece) => {
  const messages = (heard + piece).split('\0');
  heard = messages.pop();
  for (const { id, method, sessionId } of messages.map((text) => JSON.parse(text))) {
    const name = method.replace(/^\w+\./, '');
    if (EVENTS[name]) tell(EVENTS[name]);
    tell({ id, sessionId, result: ANSWERS[name] ?? {} });
    if (name === last || name === 'close') process.exit(0);
  }
});
