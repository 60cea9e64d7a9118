// Loaded before the program: the system keeps the ports below 1024 for root, as it does not everywhere, nor for root itself.
const { Server } = require('node:net');

const { listen } = Server.prototype;
Server.prototype.listen = function (port, ...rest) {
  if (port >= 1024 || port === 0) return listen.call(this, port, ...rest);
  const refusal = Object.assign(new Error('listen EACCES: permission denied'), { code: 'EACCES' });
  setImmediate(() => this.emit('error', refusal));
  return this;
};
