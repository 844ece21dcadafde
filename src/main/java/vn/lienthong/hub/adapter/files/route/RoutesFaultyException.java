package vn.lienthong.hub.adapter.files.route;

/** Camel does not take routes that keep the rules. */
public class RoutesFaultyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RoutesFaultyException(Throwable cause) {
        super(said(cause), cause);
    }

    /** The first line of the innermost cause: the others repeat whole definitions. */
    private static String said(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage()).lines().findFirst().orElse(innermost.toString());
    }
}
