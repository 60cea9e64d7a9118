import { Failure } from '../../project/failure.ts';

/** The one PDF that was named. @throws Failure `usage` */
export function oneSignable([path, another]: readonly string[]): string {
  if (path !== undefined && another === undefined) return path;
  throw new Failure('usage', 'Un PDF, et un seul, est signé à la fois.', 'Donnez le chemin du contrat en PDF.');
}

/** What an option without which nothing can be done was given. @throws Failure `usage` */
export function required(value: string | undefined, option: string, hint: string): string {
  if (value !== undefined && value !== '') return value;
  throw new Failure('usage', `Il manque l’option ${option}.`, hint);
}
