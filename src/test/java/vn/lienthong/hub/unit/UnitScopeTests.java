package vn.lienthong.hub.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.unit.UnitScope.Inherited;

class UnitScopeTests {

    private static final List<Heir> HEIRS = List.of(
            new Heir("old-1", "DD", "land"),
            new Heir("old-1", "BD", "land"),
            new Heir("old-1", null, "commune"),
            new Heir("old-2", "DD", "land"),
            new Heir("old-2", "BD", "land"),
            new Heir("old-2", null, "old-2"),
            new Heir("old-3", null, "commune"),
            new Heir("old-4", "HT", "old-4"),
            new Heir("old-4", null, "commune"));

    @Test
    void inheritsTheFieldsThatCameOver() {
        assertThat(scope("land"))
                .isEqualTo(new UnitScope(
                        Set.of("land"), List.of(new Inherited(Set.of("old-1", "old-2"), Set.of("BD", "DD"), false))));
    }

    @Test
    void inheritsEveryOtherFieldAndWholeUnits() {
        assertThat(scope("commune"))
                .isEqualTo(new UnitScope(
                        Set.of("commune", "old-3"),
                        List.of(
                                new Inherited(Set.of("old-1"), Set.of("BD", "DD"), true),
                                new Inherited(Set.of("old-4"), Set.of("HT"), true))));
    }

    @Test
    void inheritsAUnitWholeIfItTookOverAllOfIt() {
        assertThat(scope("land", "commune").units()).containsExactlyInAnyOrder("land", "commune", "old-1", "old-3");
    }

    @Test
    void whatCannotBeDecidedComesOverToNobody() {
        assertThat(scope("old-2", "old-4")).isEqualTo(new UnitScope(Set.of("old-2", "old-4"), List.of()));
    }

    private static UnitScope scope(String... units) {
        Set<String> own = Set.of(units);
        return UnitScope.of(own, HEIRS, own::contains);
    }
}
