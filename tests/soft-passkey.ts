import { createHash, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()
const userThere = 0x01
const userSeen = 0x04
const withKey = 0x40

/** A telephone of our own that keeps one passkey, so that a flow needs no browser. It counts as often as it is told. */
export function softPasskey(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const host = new URL(origin).hostname
  const key = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const coseKey = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ])
  const about = (flags: number, count: number) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(count)
    return Buffer.concat([sha256(host), Buffer.from([flags]), counter])
  }
  const client = (type: string, challenge: string, from: string) =>
    Buffer.from(JSON.stringify({ type: `webauthn.${type}`, challenge, origin: from, crossOrigin: false }))
  const named = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' }

  return {
    /** What the browser gives for the options of a page that adds one. */
    made: (options: string): string => {
      const { challenge } = JSON.parse(options)
      const authData = Buffer.concat([
        about(userThere | userSeen | withKey, 0),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        coseKey,
      ])
      const attestationObject = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([authData.length]),
        authData,
      ])
      const response = {
        clientDataJSON: client('create', challenge, origin).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      }
      return JSON.stringify({ ...named, response, clientExtensionResults: {} })
    },
    /** And for one that asks it. */
    used: (options: string, { count = 0, from = origin, seen = true } = {}): string => {
      const clientData = client('get', JSON.parse(options).challenge, from)
      const authData = about(userThere | (seen ? userSeen : 0), count)
      const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), key)
      const response = {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
      }
      return JSON.stringify({ ...named, response, clientExtensionResults: {} })
    },
  }
}
