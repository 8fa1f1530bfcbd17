/** Collects a long text as UTF-8 bytes piece by piece: a sheet of millions of cells is never one string. */
export interface ByteWriter {
  readonly write: (text: string) => void;
  readonly finish: () => Uint8Array;
}

const PIECE = 1 << 17;

export function byteWriter(): ByteWriter {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let waiting = '';
  const flush = (): void => {
    pieces.push(encoder.encode(waiting));
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length > PIECE) flush();
    },
    finish: () => {
      flush();
      const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      return all;
    },
  };
}
