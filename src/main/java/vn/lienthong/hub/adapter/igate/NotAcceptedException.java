package vn.lienthong.hub.adapter.igate;

/** The hub could not take what a poll brought; the poll is made again. The message holds no personal data. */
class NotAcceptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAcceptedException(String message) {
        super(message);
    }
}
