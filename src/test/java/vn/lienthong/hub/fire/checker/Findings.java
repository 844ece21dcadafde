package vn.lienthong.hub.fire.checker;

import java.util.ArrayList;
import java.util.List;

/** Collects what one rule finds. */
final class Findings {

    private final int rule;
    private final List<Finding> found = new ArrayList<>();

    Findings(int rule) {
        this.rule = rule;
    }

    void add(String code, Object about, String text, Object... values) {
        found.add(new Finding(rule, code, String.valueOf(about), text.formatted(values)));
    }

    /** Adds only if it does not hold. */
    void require(boolean holds, String code, Object about, String text, Object... values) {
        if (!holds) {
            add(code, about, text, values);
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
