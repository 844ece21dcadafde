package vn.lienthong.hub.adapter.igate;

/** Another node may be polling now; this one stops. */
class LockLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LockLostException() {
        super("the lock of the poll was lost");
    }
}
