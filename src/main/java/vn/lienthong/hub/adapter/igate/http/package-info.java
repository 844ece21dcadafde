/**
 * Calls to the vendor: transport, tokens, and what an answer means. Everything that may be better later is a
 * {@link vn.lienthong.hub.adapter.partner.NoAnswerException}; texts that leave this package hold no personal data.
 */
package vn.lienthong.hub.adapter.igate.http;
