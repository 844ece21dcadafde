package vn.lienthong.hub.demo;

/**
 * A dossier of which the province asked.
 *
 * @param how as in {@code asked for}
 * @param answer the national number of the state that it was told; empty if it was told nothing
 */
record Inquiry(String how, String code, String answer, String expected) {

    boolean isRight() {
        return answer.equals(expected);
    }
}
