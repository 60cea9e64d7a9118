/** Providers of mail to private people: an address there is somebody's own, or that of a very small organisation. */
const PROVIDERS: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com orange.fr wanadoo.fr free.fr hotmail.com hotmail.fr outlook.com outlook.fr live.com live.fr ' +
    'msn.com yahoo.com yahoo.fr ymail.com laposte.net sfr.fr neuf.fr cegetel.net club-internet.fr numericable.fr bbox.fr ' +
    'aol.com icloud.com me.com mac.com gmx.com gmx.fr proton.me protonmail.com protonmail.ch aliceadsl.fr voila.fr ' +
    'dbmail.com nordnet.fr mailo.com tutanota.com'
  ).split(' '),
);

/** Whether an e-mail address belongs to a provider of mail to private people. */
export function isPrivateMail(address: string): boolean {
  return PROVIDERS.has(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}
