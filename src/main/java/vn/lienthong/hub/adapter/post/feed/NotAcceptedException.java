package vn.lienthong.hub.adapter.post.feed;

/** The hub could not take what a page brought; the page is read again. The message holds no personal data. */
public class NotAcceptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAcceptedException(String message) {
        super(message);
    }
}
