/** What is kept of a schema at run time: what a message, a reference or a text needs to know of a value. */
export interface SchemaNode {
  /** Address of another node: `commun.schema.json#/$defs/id`. */
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly (string | number)[];
  /** What each value of `enum` is called in French, in the same order. */
  readonly labels?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  /** Human text: free Markdown, or one line. */
  readonly 'x-texte'?: 'markdown' | 'ligne';
  /** The collection in which the value names an element. */
  readonly 'x-reference'?: string;
}

/** One thing that the compiled validator found. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The compiled validator: `errors` holds what the last call found. */
export interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
