package vn.lienthong.hub.fire.client;

/** There is no answer, or a part of one. */
final class CutOff extends Exception {

    private static final long serialVersionUID = 1L;

    private final String how;

    /** @param how as in the ledger */
    CutOff(String how, Throwable cause) {
        super(how, cause, false, false);
        this.how = how;
    }

    String how() {
        return how;
    }
}
