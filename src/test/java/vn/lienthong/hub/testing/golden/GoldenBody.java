package vn.lienthong.hub.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/** Comparing bodies by the samples' rules, each by its type. */
public final class GoldenBody {

    private GoldenBody() {}

    /** @param type {@code json}, {@code xml}, {@code form} or {@code txt}: the ending of the sample's file */
    public static void assertSame(String type, String expected, String actual) {
        switch (type) {
            case "json" -> GoldenJson.assertSame(expected, actual);
            case "xml" -> GoldenXml.assertSame(expected, actual);
            case "form" -> assertThat(pairs(actual)).isEqualTo(pairs(expected));
            case "txt" -> assertThat(actual).isEqualTo(expected);
            default -> throw new AssertionError("bodies of type " + type + " cannot be compared");
        }
    }

    private static List<String> pairs(String form) {
        return Arrays.stream(form.trim().split("&")).sorted().toList();
    }
}
