/** What a host wrote on the element before the browser knew what it is. */
export function preset<Value>(element: object, name: string, otherwise: Value): Value {
  const own = Object.getOwnPropertyDescriptor(element, name);
  return own === undefined ? otherwise : own.value;
}
