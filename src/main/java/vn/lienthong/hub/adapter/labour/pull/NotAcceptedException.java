package vn.lienthong.hub.adapter.labour.pull;

/** The hub could not take what a pull brought; the pull is made again. The message holds no personal data. */
final class NotAcceptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAcceptedException(String message) {
        super(message);
    }
}
