/** A synchronous 64-bit hash over text in two 32-bit lanes, fed piece by piece. Not for secrets. */

const PRIME = 0x01000193;

export class StreamingHash {
  private low = 0x811c9dc5;
  private high = 0x9e3779b9;

  add(text: string): void {
    let low = this.low;
    let high = this.high;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      low = Math.imul(low ^ code, PRIME);
      high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 15);
    }
    this.low = low;
    this.high = high;
  }

  /** 16 hex digits. */
  hex(): string {
    return (this.low >>> 0).toString(16).padStart(8, '0') + (this.high >>> 0).toString(16).padStart(8, '0');
  }
}
