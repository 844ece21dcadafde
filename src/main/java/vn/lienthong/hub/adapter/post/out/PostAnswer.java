package vn.lienthong.hub.adapter.post.out;

import vn.lienthong.hub.adapter.post.wire.WireText;

/** What an answer to a write means, as far as it is for good. */
sealed interface PostAnswer {

    record Good() implements PostAnswer {}

    /** @param text the partner's own words, unmasked: may hold personal data */
    record Turned(String text) implements PostAnswer {

        boolean says(String words) {
            return WireText.says(text, words);
        }

        /** Without the text. */
        @Override
        public String toString() {
            return "Turned";
        }
    }
}
