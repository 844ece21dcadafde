package vn.lienthong.hub.partner;

/** Another node may be at this work now, or this one ends: it stops. */
public class LockLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LockLostException() {
        super("the lock of the poll was lost");
    }
}
