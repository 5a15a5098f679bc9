// @ts-expect-error the package has no types; `Fvad` says what is used of it
import create from "@echogarden/fvad-wasm";

/** WebRTC's voice activity detector, compiled to WASM. */
export interface Fvad {
  readonly HEAP16: Int16Array;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  _fvad_new(): number;
  _fvad_free(detector: number): void;
  /** 0 for the rates it knows: 8, 16, 32 and 48 kHz. */
  _fvad_set_sample_rate(detector: number, rate: number): number;
  /** 0 takes most for voice, 3 least. */
  _fvad_set_mode(detector: number, mode: number): number;
  /** 1 voice, 0 none, -1 for a frame of a wrong length. */
  _fvad_process(detector: number, frame: number, samples: number): number;
}

export const createFvad: (options: { readonly wasmBinary: Uint8Array }) => Promise<Fvad> = create;
