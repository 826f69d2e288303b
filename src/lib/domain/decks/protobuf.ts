/** A field of a protobuf message: a number, or the bytes of a text or of a message within. */
export type ProtoValue = number | Uint8Array;

/** Reads a variable-length number; numbers past 2^53 lose their last digits. Undefined where the bytes end within it. */
function varint(bytes: Uint8Array, start: number): { value: number; next: number } | undefined {
	let value = 0;
	for (let i = 0; i < 10; i++) {
		const byte = bytes[start + i];
		if (byte === undefined) return undefined;
		value += (byte & 0x7f) * 2 ** (7 * i);
		if (byte < 0x80) return { value, next: start + i + 1 };
	}
	return undefined;
}

/** The fields of a protobuf message by their numbers, of a repeated one the last; empty from where the bytes make no sense. */
export function protoFields(bytes: Uint8Array): ReadonlyMap<number, ProtoValue> {
	const fields = new Map<number, ProtoValue>();
	for (let at = 0; at < bytes.length;) {
		const key = varint(bytes, at);
		if (key === undefined) break;
		const [number, wire] = [Math.floor(key.value / 8), key.value % 8];
		if (wire === 0) {
			const found = varint(bytes, key.next);
			if (found === undefined) break;
			fields.set(number, found.value);
			at = found.next;
		} else if (wire === 2) {
			const length = varint(bytes, key.next);
			if (length === undefined || length.next + length.value > bytes.length) break;
			fields.set(number, bytes.subarray(length.next, length.next + length.value));
			at = length.next + length.value;
		} else if (wire === 1 || wire === 5) {
			at = key.next + (wire === 1 ? 8 : 4);
		} else {
			break;
		}
	}
	return fields;
}
