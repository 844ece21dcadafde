package vn.lienthong.hub.adapter.igate.http;

import com.fasterxml.jackson.databind.JsonNode;
import vn.lienthong.hub.partner.NoAnswerException;

/** What an answer means, as far as it is for good; what may be better later is a {@link NoAnswerException}. */
public sealed interface Answer {

    /** @param body a JSON object; empty if the answer has no content */
    record Done(JsonNode body) implements Answer {}

    /** @param text the partner's own words, unmasked: may hold personal data */
    record Turned(String text) implements Answer {

        /** Without the text, which may hold personal data. */
        @Override
        public String toString() {
            return "Turned";
        }
    }
}
