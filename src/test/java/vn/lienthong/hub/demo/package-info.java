/**
 * The day in the province: what {@code mvn spring-boot:test-run} plays. Three hundred invented dossiers enter by every
 * way there is, each partner speaking its own dialect ({@link vn.lienthong.hub.demo.Voice}), move through their states and are told to whoever must know; then the day is counted twice, from the
 * hub's API and from what the simulated partners heard.
 *
 * <p>Instead of the day, {@link vn.lienthong.hub.demo.LedgerDemo} plays the ledger of a published figure.
 *
 * <p>{@link vn.lienthong.hub.demo.DayGenerator} is pure: the same seed and moment give the same day.
 */
package vn.lienthong.hub.demo;
