package vn.lienthong.hub.testing.conformance;

import java.util.List;
import org.junit.jupiter.api.function.Executable;

/**
 * A trap of a dialect.
 *
 * @param name as the domain names it
 * @param samples golden samples that hold it; each must come out exactly
 * @param check what else shows it; does nothing if the samples are enough
 */
public record Trap(String name, List<String> samples, Executable check) {

    public static Trap in(String name, String... samples) {
        return new Trap(name, List.of(samples), () -> {});
    }

    public static Trap shownBy(String name, Executable check) {
        return new Trap(name, List.of(), check);
    }
}
