/** An object with some methods replaced; the others keep their own `this`. */
export function bound<T extends object>(target: T, over: Partial<T>): T {
  return new Proxy(target, {
    get: (object, name) => {
      if (name in over) return over[name as keyof T];
      const value: unknown = Reflect.get(object, name, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
}
