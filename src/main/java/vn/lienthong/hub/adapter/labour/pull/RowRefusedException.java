package vn.lienthong.hub.adapter.labour.pull;

/** A row that cannot be read. The message says where and why, without the value. */
final class RowRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RowRefusedException(String message) {
        super(message, null, false, false);
    }
}
