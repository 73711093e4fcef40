/** What must never be stored or logged, in the forms it comes in. Nobody has these. */
export const MARKED: readonly string[] = [
  '张三丰',
  'Zhang Sanfeng',
  'ZHANG,SANFENG',
  '11010519491231002X',
  '440524188001010014',
  '13812345678',
  '+86 138 1234 5678',
  'E12345678',
  '2022010203',
  'sanfeng@example.org',
];

/** Every way to put a value in the place of one text of an event, to add it as a field, or as a field's name. */
export function markedVariants(event: object, mark: string): object[] {
  const places = textPlaces(event).filter((path) => path.join('.') !== 'type');
  return [
    ...places.map((path) => replaced(event, path, mark)),
    { ...event, name: mark },
    { ...event, [mark]: 1 },
    { ...event, by: { role: 'student', id: mark } },
    { ...event, by: { role: 'student', name: mark } },
    { ...event, type: mark },
  ];
}

type Path = readonly (string | number)[];

function textPlaces(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return [...value, ''].flatMap((part, i) => textPlaces(part, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textPlaces(part, [...path, key]));
}

function replaced(value: object, path: Path, mark: string): object {
  const copy = structuredCloneOf(value);
  const parent = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), copy);
  Reflect.set(Object(parent), path.at(-1) ?? '', mark);
  return copy;
}

function structuredCloneOf(value: object): object {
  return JSON.parse(JSON.stringify(value));
}
