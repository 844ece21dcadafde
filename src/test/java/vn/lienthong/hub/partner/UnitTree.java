package vn.lienthong.hub.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** Units whose codes say where they hang; all of X77 is known. */
class UnitTree implements Units {

    @Override
    public Optional<Unit> find(String code) {
        return Optional.empty();
    }

    @Override
    public Set<String> subtree(String code) {
        return Set.of(code);
    }

    @Override
    public List<String> lineage(String code) {
        List<String> lineage = new ArrayList<>();
        for (String each = code; each.startsWith("X77"); each = above(each)) {
            lineage.add(each);
        }
        return lineage;
    }

    private static String above(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }
}
