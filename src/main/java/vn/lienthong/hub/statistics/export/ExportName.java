package vn.lienthong.hub.statistics.export;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files, of what was asked for: codes and dates, nobody's data. */
public final class ExportName {

    private ExportName() {}

    /** @param parts null for what was left out */
    public static String of(Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(part -> part.toString().replaceAll("[^A-Za-z0-9.-]", "_"))
                .collect(Collectors.joining("-"));
    }
}
