// SPDX-License-Identifier: GPL-3.0-or-later
// The web server of a portal with an identity service: oidc-provider, which we did not write, under /oauth2, and the demo portal
// for everything else. Prints "listening ADDRESS" once both answer, and ends with its standard input.
//
// usage: identity_portal.mjs DEMO_PORTAL FOLDER [CERTIFICATE KEY]
//   DEMO_PORTAL      the program twofold-demo-portal
//   FOLDER           for the key that the demo portal checks tokens with
//   CERTIFICATE KEY  PEM files, to speak https
//
// A test orders faults by POST:
//   /test/token-endpoint/FAULT  down (breaks off), silent (takes the request and says nothing), up (works, as at the start)
//   /test/id-token/FAULT        expired, audience, issuer, nonce (a wrong claim under a right signature), key (signed by another one),
//                               good (as at the start)
//   /test/access-token/FAULT    void (the portal takes no access token any more, as when their hour is over), good (as at the start)
//   /test/asked                 no fault: tells, a line each, what the token and revocation endpoints were asked for
import { spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import process from 'node:process';
import readline from 'node:readline';

import Provider from 'oidc-provider';

const [demoPortal, folder, certificateFile, certificateKeyFile] = process.argv.slice(2);
const mount = '/oauth2';
const scopes = ['accounts:read', 'accounts.self:read'];

const asked = [];
let tokenEndpoint = 'up';
let idToken = 'good';
let accessToken = 'good';
let backend;

const wrongClaims = {
    expired: () => ({ iat: Math.floor(Date.now() / 1000) - 7200, exp: Math.floor(Date.now() / 1000) - 3600 }),
    audience: () => ({ aud: 'another application' }),
    issuer: () => ({ iss: 'https://elsewhere.example/oauth2' }),
    nonce: () => ({ nonce: 'of another sign-in' }),
    key: () => ({}),
};

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
    provider.use(watch);
    return provider.callback();
}

function spoilt(token) {
    const [header, claims] = token.split('.');
    const changed = { ...JSON.parse(Buffer.from(claims, 'base64url')), ...wrongClaims[idToken]() };
    const text = `${header}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}`;
    const key = idToken === 'key' ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : privateKey;
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

/// Around the service: what it was asked for, and, where that is ordered, another ID token in its answer.
async function watch(context, next) {
    await next();
    const route = context.oidc?.route;
    if (route === 'token')
        asked.push(context.oidc.params.grant_type);
    else if (route === 'revocation')
        asked.push(`revoke ${context.oidc.params.token_type_hint}`);
    if (route === 'token' && idToken !== 'good' && context.body.id_token)
        context.body = { ...context.body, id_token: spoilt(context.body.id_token) };
}

function takeOrder(request, response) {
    const [, , what, fault] = request.url.split('/');
    if (what === 'token-endpoint')
        tokenEndpoint = fault;
    else if (what === 'id-token')
        idToken = fault;
    else if (what === 'access-token')
        accessToken = fault;
    response.end(what === 'asked' ? asked.join('\n') : '');
}

function serve(request, response) {
    // As a web server mounts it: the service sees its own paths, and knows where it lies.
    request.originalUrl = request.url;
    request.baseUrl = mount;
    if (request.url.startsWith(mount))
        request.url = request.url.slice(mount.length);
    provider(request, response);
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
function answer(request, response) {
    if (request.url.startsWith('/test/')) {
        takeOrder(request, response);
    } else if (tokenEndpoint === 'down' && request.url === mount + '/token') {
        request.socket.destroy();
    } else if (tokenEndpoint === 'silent' && request.url === mount + '/token') {
        asked.push('silence');
    } else if (accessToken === 'void' && request.headers.authorization?.startsWith('Bearer ey')) {
        response.writeHead(401).end();
    } else if (request.url.startsWith(mount + '/') || request.url === '/.well-known/openid-configuration') {
        serve(request, response);
    } else {
        passOn(request, response);
    }
}

const server = certificateFile
    ? https.createServer({ cert: readFileSync(certificateFile), key: readFileSync(certificateKeyFile) }, answer)
    : http.createServer(answer);
server.listen(0, '127.0.0.1', async () => {
    const portal = `${certificateFile ? 'https' : 'http'}://127.0.0.1:${server.address().port}`;
    provider = makeProvider(portal, privateKey);
    backend = await startDemoPortal(portal, keyFile);
    console.log(`listening ${portal}`);
});
process.stdin.on('end', () => process.exit(0)).resume();
