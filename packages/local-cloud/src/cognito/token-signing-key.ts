import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { JWK } from "jose";

export interface TokenSigningKey {
  readonly privateKey: KeyObject;
  readonly publicJwk: JWK & { readonly kid: string };
}

/** This data folder's own RSA key: cognito-local's is the same for everybody, so that anybody could sign with it. */
export function openTokenSigningKey(file: string): TokenSigningKey {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  }
  const privateKey = createPrivateKey(readFileSync(file));
  const publicJwk = createPublicKey(privateKey).export({ format: "jwk" });
  const kid = createHash("sha256").update(String(publicJwk.n)).digest("base64url").slice(0, 20);
  return {
    privateKey,
    publicJwk: { kty: "RSA", n: publicJwk.n, e: publicJwk.e, alg: "RS256", use: "sig", kid },
  };
}
