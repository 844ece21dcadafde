/**
 * An SMS gateway: people ask by text how far a dossier is, and are told by text what they wait for.
 *
 * <p>No sample of a real gateway's dialect exists, so this one is the hub's own, drawn after what Vietnamese gateways have
 * in common: JSON, a key, the number in the body, a request id against duplicates, a result code inside an HTTP 200.
 *
 * <ul>
 *   <li>In: {@code POST /partners/sms/messages} with header {@code X-Api-Key} and {@code {from, text}}, answered with
 *       {@code {text}}: what to text back, empty for nothing. A wrong key is 401, what is no message 400, the database away
 *       503, each with {@code {error}}; a gateway may send the same again whenever it likes.
 *   <li>Out: {@code POST <base-url>/messages} with {@code X-Api-Key} (the connection's password) and {@code {to, text,
 *       requestId}}, answered with {@code {code, message}}: {@code 100} taken, {@code 124} this requestId was taken before,
 *       {@code 99 101 102 103} the gateway's own trouble (unknown, key, account, credit): tried again; any other code:
 *       turned down for good.
 * </ul>
 *
 * <h2>Questions</h2>
 *
 * Anybody with the code may ask (DOMAIN 9), so the answer is what the public look-up says: the code and the progress, in
 * Vietnamese without diacritics, at most 160 characters. Codes are typed with errors: spaces, case, O for 0, I or l for
 * 1, dots and dashes left out or put elsewhere. {@link vn.lienthong.hub.adapter.sms.in.TypedCode} makes every national
 * code that may have been meant; only if exactly one of them is a dossier is it answered. A number that asks too often, or
 * guesses, is answered no more for the hour; what is no Vietnamese mobile number (short codes, names of senders) never,
 * since answers to machines come back as questions.
 *
 * <h2>Notices</h2>
 *
 * A partner with the ability NOTICE hears of missing papers, results and new appointments, and the applicant's phone gets
 * each once, in office hours of the calendar of setting {@code unit} (the nation's without). Outside of them the delivery
 * is {@code Postponed} until the next opening.
 * Nothing is sent, and the delivery is done, if there is no mobile number, if the notice is older than {@code
 * hub.sms.notice-age}, if the dossier has moved on meanwhile, or if the same was told before (two systems say the same, or
 * a replay). Reasons of requests are not sent: they may hold what only the applicant may read, and a phone lies open.
 *
 * <p>A number is personal data: kept only as a keyed digest (HMAC-SHA256 with setting {@code number-secret}), never
 * logged; the first eight digits of the digest may stand in the log, so that an operator can block it ({@code
 * hub.sms.blocked}).
 *
 * <p>Uses {@code event}, {@code partner}, {@code procedure}, {@code lookup}, {@code delivery}.
 */
package vn.lienthong.hub.adapter.sms;
