// SPDX-License-Identifier: GPL-3.0-or-later
// The web server of a portal with an identity service: oidc-provider, which we did not write, under /oauth2, and the demo portal
// for everything else. Prints "listening ADDRESS" once both answer, and ends with its standard input.
//
// usage: identity_portal.mjs DEMO_PORTAL FOLDER
//   DEMO_PORTAL  the program twofold-demo-portal
//   FOLDER       for the key that the demo portal checks tokens with
//
// A test may ask it by POST for faults: /test/token-endpoint/down and /up.
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import process from 'node:process';
import readline from 'node:readline';

import Provider from 'oidc-provider';

const [demoPortal, folder] = process.argv.slice(2);
const mount = '/oauth2';
const scopes = ['accounts:read', 'accounts.self:read'];

let isTokenEndpointDown = false;
let backend;

function makeProvider(portal, key) {
    const native = { application_type: 'native', redirect_uris: ['http://127.0.0.1/'], response_types: ['code'] };
    const provider = new Provider(portal + mount, {
        clients: [
            { ...native, client_id: 'confidential', client_secret: 'its own secret', token_endpoint_auth_method: 'client_secret_post',
              grant_types: ['authorization_code', 'refresh_token'] },
            // As a portal has it: a client without a secret gets no refresh token.
            { ...native, client_id: 'public', token_endpoint_auth_method: 'none', grant_types: ['authorization_code'] },
        ],
        jwks: { keys: [{ ...key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'first' }] },
        scopes: ['openid', ...scopes],
        pkce: { methods: ['S256'], required: () => true },
        rotateRefreshToken: true,
        issueRefreshToken: async (context, client) => client.grantTypeAllowed('refresh_token'),
        findAccount: async (context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
        // The type as the identity service of a portal gives it; this one would say at+jwt.
        formats: { customizers: { jwt: (context, token, jwt) => { jwt.header = { ...jwt.header, typ: 'JWT' }; } } },
        cookies: { keys: ['a key for the cookies of a test'] },
        features: {
            devInteractions: { enabled: true },
            revocation: { enabled: true },
            resourceIndicators: {
                enabled: true,
                defaultResource: () => portal,
                useGrantedResource: () => true,
                getResourceServerInfo: () => ({
                    scope: scopes.join(' '), audience: portal, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } },
                }),
            },
        },
    });
    return provider.callback();
}

function passOn(request, response) {
    const { hostname, port } = new URL(backend);
    const onward = http.request({ hostname, port, method: request.method, path: request.url, headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
}

function startDemoPortal(portal, keyFile) {
    const child = spawn(demoPortal, ['--identity-issuer', portal + mount, '--identity-key', keyFile],
                        { stdio: ['ignore', 'pipe', 'inherit'] });
    process.on('exit', () => child.kill());
    child.on('exit', () => process.exit(1));
    return new Promise((resolve) => {
        readline.createInterface({ input: child.stdout }).on('line', (line) => {
            if (line.startsWith('listening '))
                resolve(line.split(' ')[1]);
        });
    });
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyFile = path.join(folder, 'identity.pem');
writeFileSync(keyFile, publicKey.export({ format: 'pem', type: 'spki' }));

let provider;
const server = http.createServer((request, response) => {
    if (request.url.startsWith('/test/token-endpoint/')) {
        isTokenEndpointDown = request.url.endsWith('/down');
        response.end();
    } else if (isTokenEndpointDown && request.url === mount + '/token') {
        request.socket.destroy();
    } else if (request.url.startsWith(mount + '/') || request.url === '/.well-known/openid-configuration') {
        // As a web server mounts it: the service sees its own paths, and knows where it lies.
        request.originalUrl = request.url;
        request.baseUrl = mount;
        if (request.url.startsWith(mount))
            request.url = request.url.slice(mount.length);
        provider(request, response);
    } else {
        passOn(request, response);
    }
});
server.listen(0, '127.0.0.1', async () => {
    const portal = `http://127.0.0.1:${server.address().port}`;
    provider = makeProvider(portal, privateKey);
    backend = await startDemoPortal(portal, keyFile);
    console.log(`listening ${portal}`);
});
process.stdin.on('end', () => process.exit(0)).resume();
