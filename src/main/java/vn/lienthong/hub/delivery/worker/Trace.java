package vn.lienthong.hub.delivery.worker;

import java.util.Arrays;

/** Where an exception came from, without its message, which may hold personal data. */
final class Trace {

    private static final String HUB = "vn.lienthong.hub.";

    private Trace() {}

    /** As in {@code IllegalStateException < NullPointerException at …Mapper.map:12}. */
    static String of(Throwable error) {
        StringBuilder text = new StringBuilder(error.getClass().getSimpleName());
        Throwable root = error;
        for (int depth = 0; root.getCause() != null && depth < 10; depth++) {
            root = root.getCause();
            text.append(" < ").append(root.getClass().getSimpleName());
        }
        StackTraceElement[] frames = root.getStackTrace();
        Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith(HUB))
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst())
                .ifPresent(frame -> text.append(" at ")
                        .append(frame.getClassName())
                        .append('.')
                        .append(frame.getMethodName())
                        .append(':')
                        .append(frame.getLineNumber()));
        return text.toString();
    }
}
