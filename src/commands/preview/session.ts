import type { DocumentDefinition } from '../../documents/define.ts';
import { DOCUMENTS } from '../../documents/index.generated.ts';
import type { View } from '../../documents/view.ts';
import { enTete } from '../../documents/words.ts';
import type { Asset } from '../../formats/html/asset.ts';
import { type KeptPieces, keptPieces } from '../../formats/html/templates/kept-pieces.ts';
import type { Checked } from '../../rules/check.ts';
import type { Context } from '../define.ts';
import { chooseDocuments } from '../render/choose-documents.ts';
import type { KeptBrowser } from '../render/kept-browser.ts';
import { makeViews } from '../render/make-views.ts';
import { type AskedTheme, readTheme } from '../render/read-theme.ts';
import { readStatus } from '../status/read-status.ts';
import type { ContractReading } from '../watch/contract-reader.ts';
import { type MadePage, makePage } from './made-page.ts';
import { printOne } from './print-one.ts';
import {
  type ToldDocument,
  type ToldFindings,
  type ToldStatus,
  type ToldTurn,
  tellProblems,
  tellStatus,
} from './told.ts';

/** What the preview shows of one contract, from save to save. */
export interface Session {
  /** Reads the folder again. */
  read(): ToldTurn;
  /** The last reading as it was told. */
  turn(): ToldTurn;
  /** What is wrong; looked for once for each reading. */
  findings(): ToldFindings;
  /** How far the contract is, and which documents there are; known once for each reading. */
  status(): ToldStatus;
  /** The page of a document, as of the last sound reading; `undefined` if there is no such document. */
  page(fichier: string): Promise<MadePage | undefined>;
  /** A font or a picture of the pages that were made last. */
  asset(name: string): Asset | undefined;
  /** The PDF of a document, as of the last sound reading. */
  pdf(fichier: string): Promise<Uint8Array | undefined>;
}

/** What a session works with. */
export interface SessionOptions {
  readonly context: Context;
  /** Absolute path of the contract folder. */
  readonly folder: string;
  readonly browser: KeptBrowser;
  readonly theme: string | undefined;
  /** What stands before the name of an asset in its address. */
  readonly assetsAt: string;
}

/** A sound reading, and what was made of it: nothing that nobody has asked for. */
interface Sound {
  readonly reading: ContractReading;
  readonly documents: readonly DocumentDefinition[];
  /** By the document that they are of. */
  readonly views: Map<DocumentDefinition, readonly View[]>;
  readonly pages: Map<string, Promise<MadePage>>;
  /** Read at the first page. */
  look: AskedTheme | undefined;
}

/** Opens the preview of a contract: nothing is read before the first `read`. */
export function openSession(readContract: () => ContractReading, options: SessionOptions): Session {
  const { context, folder, browser, assetsAt } = options;
  let told: ToldTurn = { number: 0, titre: '', isCurrent: false, documents: [] };
  let reading: ContractReading | undefined;
  let findings: ToldFindings | undefined;
  let status: ToldStatus | undefined;
  let sound: Sound | undefined;
  // What the page before still shows, while the new one is being made.
  let assetsBefore: ReadonlyMap<string, Asset> = new Map();
  let assets = new Map<string, Asset>();
  /** Of which document each file was, when they were last listed. */
  let holders: ReadonlyMap<string, DocumentDefinition> = new Map();

  /** What the last page of each file was made of. */
  const pieces = new Map<string, KeptPieces>();
  const piecesOf = (fichier: string): KeptPieces => {
    const kept = pieces.get(fichier) ?? keptPieces();
    pieces.set(fichier, kept);
    return kept;
  };

  const lookOf = (one: Sound): AskedTheme => {
    const { sounding, project } = one.reading;
    one.look ??= readTheme(options.theme, sounding.contrat, project, { ...context, folder });
    return one.look;
  };

  const viewsOf = (one: Sound, document: DocumentDefinition): readonly View[] => {
    const { sounding, project } = one.reading;
    const views = one.views.get(document) ?? makeViews([document], sounding.contrat, project);
    one.views.set(document, views);
    return views;
  };
  const list = (one: Sound): readonly ToldDocument[] => {
    holders = new Map(
      one.documents.flatMap((document) => viewsOf(one, document).map(({ fichier }) => [fichier, document] as const)),
    );
    for (const fichier of pieces.keys()) if (!holders.has(fichier)) pieces.delete(fichier);
    return one.documents.flatMap((document) => {
      const views = viewsOf(one, document);
      return views.map(({ fichier, titre }) => ({
        fichier,
        nom: nameIn(document, views.length === 1 ? undefined : titre),
      }));
    });
  };
  const find = (one: Sound, fichier: string): View | undefined => {
    // What is looked at was there before, mostly: the other documents need not be made to find it.
    const holder = holders.get(fichier);
    const known = holder && one.documents.includes(holder) ? viewsOf(one, holder) : [];
    const isIt = (view: View): boolean => view.fichier === fichier;
    return known.find(isIt) ?? one.documents.flatMap((document) => viewsOf(one, document)).find(isIt);
  };

  const checked = (): Checked => {
    if (reading === undefined) throw new Error('nothing was read yet');
    return reading.sounding.check();
  };

  return {
    read() {
      reading = readContract();
      findings = undefined;
      status = undefined;
      const { isSound, contrat } = reading.sounding;
      if (isSound) {
        const documents = chooseDocuments(DOCUMENTS, {}, contrat);
        sound = { reading, documents, views: new Map(), pages: new Map(), look: undefined };
        assetsBefore = assets;
        assets = new Map();
      }
      told = {
        number: told.number + 1,
        titre: (sound?.reading ?? reading).sounding.contrat.yaml.titre ?? '',
        isCurrent: isSound,
        documents: sound === undefined || told.documents.length > 0 ? told.documents : list(sound),
      };
      return told;
    },
    turn: () => told,
    findings() {
      findings ??= { number: told.number, ...tellProblems(checked()) };
      return findings;
    },
    status() {
      if (sound !== undefined) told = { ...told, documents: list(sound) };
      status ??= tellStatus(readStatus(checked()), told, context.program);
      return status;
    },
    async page(fichier) {
      const view = sound && find(sound, fichier);
      if (sound === undefined || view === undefined) return undefined;
      const { pages } = sound;
      const kept = assets;
      const made =
        pages.get(fichier) ??
        makePage(view, {
          theme: lookOf(sound).theme,
          version: context.version,
          assetsAt,
          kept: piecesOf(fichier),
        });
      pages.set(fichier, made);
      const page = await made;
      for (const [name, asset] of page.assets) kept.set(name, asset);
      return page;
    },
    asset: (name) => assets.get(name) ?? assetsBefore.get(name),
    async pdf(fichier) {
      const view = sound && find(sound, fichier);
      if (sound === undefined || view === undefined) return undefined;
      return printOne(view, sound.reading, { context, browser, look: lookOf(sound) });
    },
  };
}

/** « Page web » for « la page web », with its title where there are several. */
function nameIn({ label }: DocumentDefinition, titre: string | undefined): string {
  const name = enTete(label.replace(/^(?:les? |la |l’)/, ''));
  return titre === undefined ? name : `${name} : ${titre}`;
}
