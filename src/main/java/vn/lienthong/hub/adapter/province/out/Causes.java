package vn.lienthong.hub.adapter.province.out;

/** Names of exceptions for operators: their messages may hold addresses or content, their names do not. */
final class Causes {

    private Causes() {}

    static String name(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
