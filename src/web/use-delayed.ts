import { useEffect, useState } from 'react';

/** A value as it was when it had last stood still for so many milliseconds. */
export function useDelayed<Value extends string>(value: Value, wait: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
