// src/model/etat.ts
/** The states in the order in which a contract goes through them. */
const ETATS = [
	"brouillon",
	"arrete",
	"signe"
];
/** Whether a contract in state `etat` has reached state `from`. */
function hasReached(etat, from) {
	return ETATS.indexOf(etat) >= ETATS.indexOf(from);
}

Object.defineProperty(exports, "ETATS", {
  enumerable: true,
  get: function () {
    return ETATS;
  }
});
Object.defineProperty(exports, "hasReached", {
  enumerable: true,
  get: function () {
    return hasReached;
  }
});