/** The certificate with which the workbench is served over https. */
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  /** In PEM form, as the other. */
  readonly key: string;
  readonly cert: string;
  /** Whether this computer trusts it. */
  readonly isTrusted: boolean;
}

/** What `npx office-addin-dev-certs install` made and had trusted, else one of our own, kept in `folder`. */
export async function certificateFor(folder: string): Promise<Certificate> {
  const [key = '', cert = ''] = ['localhost.key', 'localhost.crt'].map((name) =>
    path.join(homedir(), '.office-addin-dev-certs', name),
  );
  if (existsSync(key) && existsSync(cert))
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8'), isTrusted: true };
  const file = path.join(folder, 'localhost.pem');
  const both = kept(file) ?? (await made(file));
  return { key: both, cert: both, isTrusted: false };
}

/** One that was made before, unless it runs out today or others could read its key. */
function kept(file: string): string | undefined {
  if (!existsSync(file) || (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)) return undefined;
  const both = readFileSync(file, 'utf8');
  return Date.parse(new X509Certificate(both).validTo) > Date.now() + DAY ? both : undefined;
}

/** For this computer's own names only; its key signs nothing else, and only its owner can read it. */
async function made(file: string): Promise<string> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 90 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  const both = key + cert;
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, both, { mode: 0o600 });
  return both;
}

const DAY = 86_400_000;
