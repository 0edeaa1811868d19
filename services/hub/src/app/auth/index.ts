// Decides how people come in and go out over HTTP. This is what the routes take and answer; the pages of the dashboard use them as any program may.
//
// Every route is `POST /auth/…` with a JSON object as its body, from the hub's own origin alone, and answers JSON with `Cache-Control: private, no-store`.
// A page of the dashboard reaches them in process by `askAuth(path, body) → { status, body, cookies }`, which hangs on the raw request beside `askHub`: it
// carries the cookies and the address of the client, and `cookies` are the values of Set-Cookie to be handed on.
//
// What it answers, by `state`:
//   { state: 'SIGNED_IN', returnTo }                        the cookie is set; returnTo is a path of the hub, '/' where none was asked for or it was refused
//   { state: 'SECOND_FACTOR', ticket }                      the password is right: ask for the code, and send the ticket with it (5 minutes)
//   { state: 'ENROL', ticket, secret, uri }                 a second factor is to be set up first: show secret (base32) and uri (otpauth://), ask for a code (15 minutes)
//   { state: 'ENROLLED', recoveryCodes }                    a second factor was set up while signed in: the codes are shown this once
//   { state: 'SIGNED_IN', returnTo, recoveryCodes }         a second factor was set up on the way in: the codes are shown this once
//   { state: 'SIGNED_OUT' } · { state: 'DONE' }
//   { state: 'LINK', purpose, displayName, signInName, mustEnrol }   what a link is for: purpose is INVITE, RESET or ADMINISTRATOR
// A refusal is { code, message, field? } with its status; the message is for people, and says what to do:
//   401 SIGN_IN_REFUSED          name or password is wrong, or nobody has that name: the same words and time
//   401 CODE_REFUSED             the code of the second factor is wrong, or was used before
//   401 NOT_SIGNED_IN            the sign-in is over
//   403 ORIGIN_NOT_OWN           a page of another site asks
//   403 PERSON_SUSPENDED         the name and the password are right, and the account is suspended
//   409 SECOND_FACTOR_UNREADABLE the hub has another secret than the one that the second factor was sealed under: only recovery codes are taken
//   404 LINK_NOT_VALID           the link was used, has run out, was replaced by a later one, or never was
//   410 TICKET_NOT_VALID         the ticket ran out, is for something else, or what it was made in has ended: begin again
//   422 PASSWORD_NOT_POSSIBLE    too short, too long, too common, or made of one's own name; field 'password'
//   422 SECOND_FACTOR_NEEDED     an administrator or officer cannot do without a second factor
//   422 SEVERAL_FAULTS           with faults, one for each field that is not possible: { code, message, field }
//   429 TOO_MANY_ATTEMPTS        with Retry-After and retryAfterSeconds
//   400 BODY_NOT_READ            the body is not what the route takes
//
// | route                            | body                                | answers                                        |
// | -------------------------------- | ----------------------------------- | ---------------------------------------------- |
// | /auth/sign-in                    | signInName, password, returnTo?     | SIGNED_IN, SECOND_FACTOR or ENROL              |
// | /auth/second-factor              | ticket, code                        | SIGNED_IN; code is six digits, or a recovery code |
// | /auth/second-factor/confirm      | ticket, code                        | SIGNED_IN or ENROLLED, with recoveryCodes      |
// | /auth/view-as                    | role, organisationId? (role null: as oneself again) | DONE: the hub is shown as both roles may see it |
// | /auth/sign-out                   |                                     | SIGNED_OUT, also where nobody was signed in    |
// | /auth/link                       | token                               | LINK; the link is not used up by it            |
// | /auth/link/password              | token, password                     | SIGNED_IN, SECOND_FACTOR or ENROL; the link is used up |
// | /auth/account/password           | password, newPassword, revokesTokens? | DONE; one's other sign-ins are ended, this one has another cookie; API tokens end where revokesTokens is true |
// | /auth/account/second-factor      | password, code where there is one to be replaced | ENROL                             |
// | /auth/account/second-factor/remove | password, code                    | DONE                                           |
// | /auth/ways                       |                                     | WAYS, with openIdConnect: READY, UNREACHABLE (say so), or null where no provider is set |
//
// The office's provider is offered as a plain link, by GET and outside the router of the pages (data-sveltekit-reload): `/auth/openid-connect/start?return=<path>`.
// It leads to the page that was wanted, or to `/sign-in?fault=CODE&return=<path>`; docs/sign-in.md lists the codes. The words for them are the page's.
//
// Links are `/link/<token>`: a page that shows what `/auth/link` says and a form for `/auth/link/password`. Opening it uses nothing up.
// Who is not signed in outside trial mode is led from a page to `/sign-in?return=<path>`.
//
// In the graph: query `me` { user { … } credentialId signedInBy roles mayWrite hasPassword hasSecondFactor recoveryCodesLeft signIns { … } apiTokens { … } }
// for oneself; lists `users`, `signIns`, `apiTokens` and `user(id)` for administrators; and mutations
//   inviteUser(user: { displayName, signInName, role, organisation }) { user { … } link }     link is the path '/link/…', shown this once
//   changeRole(id, role, organisation) · changeUser(id, displayName, standIn) · suspendUser(id) · restoreUser(id) { … }
//   makeResetLink(id, withSecondFactor) { user { … } link }      withSecondFactor: the second factor is to be set up again as well
//   endSignIn(id) { … } · endOtherSignIns, which answers how many there were
//   makeApiToken(token: { name, scopes: [READ, READ_FILES], expiresOn }) { apiToken { … } secret }     the secret is shown this once
//   revokeApiToken(id) { … }
export { serveAuth, type AuthParts } from './auth.routes.ts';
export { serveProvider, type ProviderSettings } from './openid-connect/serve-provider.ts';
export { identifyRequests, sendToSignIn, type WhoAsks } from './who-asks.ts';
