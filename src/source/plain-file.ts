import type { Document, LineCounter, Node } from 'yaml';
import { linesOf, parseYaml, type YamlFile } from './file.ts';
import { plainNodes } from './plain/plain-nodes.ts';

/**
 * A file whose text was read as plain YAML: its nodes are made when somebody asks for a place in it, and it is parsed for more.
 *
 * A class, for V8 keeps the getters of an object literal for long, and with them everything that was read of the contract.
 */
export class PlainFile implements YamlFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly isPlain = true;
  readonly unusual: ReadonlySet<string>;
  #lines: LineCounter | undefined;
  #contents: Node | null | undefined;
  #document: Document.Parsed | undefined;

  constructor(path: string, name: string, text: string, unusual: ReadonlySet<string>) {
    this.path = path;
    this.name = name;
    this.text = text;
    this.unusual = unusual;
  }

  get lines(): LineCounter {
    this.#lines ??= linesOf(this.text);
    return this.#lines;
  }

  get contents(): Node | null {
    this.#contents ??= plainNodes(this.text) ?? this.document.contents;
    return this.#contents;
  }

  get document(): Document.Parsed {
    this.#document ??= parseYaml(this.path, this.name, this.text).document;
    return this.#document;
  }
}
