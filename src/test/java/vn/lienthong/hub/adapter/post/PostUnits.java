package vn.lienthong.hub.adapter.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** A tree in which each unit lies below the one whose code it continues. */
final class PostUnits implements Units {

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
        for (String each = code; !each.isEmpty(); each = each.substring(0, Math.max(0, each.lastIndexOf('.')))) {
            lineage.add(each);
        }
        return lineage;
    }
}
