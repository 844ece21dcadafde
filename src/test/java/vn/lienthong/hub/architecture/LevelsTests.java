package vn.lienthong.hub.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The level table of the design: what each feature may use. */
class LevelsTests {

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("fault", Set.of()),
            entry("deadline", Set.of()),
            entry("unit", Set.of("fault")),
            entry("procedure", Set.of("deadline", "unit", "fault")),
            entry("partner", Set.of("unit", "fault")),
            entry("event", Set.of("unit", "procedure", "partner")),
            entry("security", Set.of("partner", "unit", "fault")),
            entry("routing", Set.of("event", "procedure", "unit", "partner")),
            entry("delivery", Set.of("event", "partner", "security", "fault")),
            entry(
                    "dossier",
                    Set.of("event", "procedure", "deadline", "unit", "partner", "routing", "delivery", "fault")),
            entry("intake", Set.of("event", "partner", "dossier", "procedure", "unit", "security", "fault")),
            entry(
                    "lookup",
                    Set.of("event", "dossier", "delivery", "procedure", "unit", "partner", "security", "fault")),
            entry(
                    "statistics",
                    Set.of("dossier", "event", "procedure", "unit", "deadline", "partner", "security", "fault")),
            entry(
                    "adapter",
                    Set.of(
                            "event",
                            "partner",
                            "unit",
                            "procedure",
                            "intake",
                            "lookup",
                            "delivery",
                            "security",
                            "fault")));

    private static final Set<String> BANNED = Set.of("common", "util", "utils", "config", "impl", "helper", "misc");

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(Hub.CLASSES.stream()
                        .map(type -> Hub.feature(type).split("\\.")[0])
                        .filter(feature -> !feature.isEmpty())
                        .collect(Collectors.toSet()))
                .isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void aFeatureUsesOnlyWhatTheTableAllows() {
        assertThat(inTheHub()
                        .filter(use -> !mayUse(Hub.feature(use.getOriginClass()), Hub.feature(use.getTargetClass())))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void nobodyReachesIntoAnothersSubpackages() {
        assertThat(inTheHub()
                        .filter(use -> !Hub.feature(use.getOriginClass()).equals(Hub.feature(use.getTargetClass())))
                        .filter(use -> !Hub.inside(use.getTargetClass()).isEmpty())
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching(Hub.ROOT + ".(*)..").should().beFreeOfCycles().check(Hub.CLASSES);
    }

    @Test
    void noPackageIsADrawerForEverything() {
        assertThat(Hub.CLASSES.stream()
                        .flatMap(type -> Stream.of(type.getPackageName().split("\\.")))
                        .filter(BANNED::contains)
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    /** The top package starts the hub and may use every feature's root; nobody uses it, and nobody an adapter. */
    private static boolean mayUse(String user, String used) {
        if (user.equals(used) || user.isEmpty()) {
            return true;
        }
        if (user.startsWith("adapter")) {
            return MAY_USE.get("adapter").contains(used) || used.equals("adapter");
        }
        return MAY_USE.getOrDefault(user, Set.of()).contains(used);
    }

    private static Stream<Dependency> inTheHub() {
        return Hub.CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> Hub.isOurs(use.getTargetClass()));
    }
}
