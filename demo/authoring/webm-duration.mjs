// A recorder does not know how long a film will be and leaves its duration out; without one no player can show where it is.

const infoId = Buffer.from([0x15, 0x49, 0xa9, 0x66]);
const durationId = [0x44, 0x89];

/** An EBML size at an offset: its own length in bytes, and the size it tells. */
function sizeAt(film, offset) {
  const length = Math.clz32(film[offset]) - 23;
  let size = film[offset] & (0xff >> length);
  for (let index = 1; index < length; index += 1) size = size * 256 + film[offset + index];
  return { length, size };
}

/** The film with its duration in milliseconds written into its Info element. */
export function withDuration(film, milliseconds) {
  const at = film.indexOf(infoId) + infoId.length;
  const { length, size } = sizeAt(film, at);
  const duration = Buffer.alloc(11);
  duration.set([...durationId, 0x88]);
  duration.writeDoubleBE(milliseconds, 3);
  const newSize = Buffer.alloc(8);
  newSize.writeBigUInt64BE(BigInt(size + duration.length) | (1n << 56n));
  const body = at + length;
  return Buffer.concat([film.subarray(0, at), newSize, duration, film.subarray(body)]);
}
