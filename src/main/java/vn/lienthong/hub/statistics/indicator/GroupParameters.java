package vn.lienthong.hub.statistics.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.hub.statistics.ParameterReader;

/** Reads by what a number is taken apart, and which group and figure of it a list of dossiers shows. */
final class GroupParameters {

    /** Beside those of the number itself. */
    static final List<String> OF_WHOLE = List.of("key", "figure");

    /** And how a page is asked for. */
    static final List<String> OF_PAGE = List.of("key", "figure", "cursor", "limit");

    private final Map<String, String[]> given;
    private final ParameterReader reader;

    GroupParameters(Map<String, String[]> given, ParameterReader reader) {
        this.given = given;
        this.reader = reader;
    }

    /** @param possible by what this number can be taken apart */
    List<Grouping> groupings(Collection<Grouping> possible) {
        List<String> names = list("groupBy");
        List<Grouping> groupings = names.stream()
                .map(Grouping::ofName)
                .flatMap(Optional::stream)
                .filter(possible::contains)
                .toList();
        if (groupings.size() < names.size() || new HashSet<>(groupings).size() < groupings.size()) {
            reader.fault(
                    "groupBy",
                    "must name some of "
                            + possible.stream().map(Grouping::lowerCase).collect(Collectors.joining(", "))
                            + ", separated by commas, each at most once");
            return List.of();
        }
        return groupings;
    }

    /** Of the group that is listed, null for what has none; empty for all groups. */
    List<String> keys(List<Grouping> groupings) {
        List<String> keys = new ArrayList<>();
        for (String key : list("key")) {
            keys.add(key.equals(DossierLinks.NONE) ? null : key);
        }
        if (reader.has("key") && keys.size() != groupings.size()) {
            reader.fault(
                    "key",
                    "must have one value for each of 'groupBy', in the same order, '-' for what has none; here "
                            + groupings.size());
        }
        if (keys.stream().anyMatch(key -> key != null && key.chars().anyMatch(Character::isISOControl))) {
            reader.fault("key", "must not have control characters");
        }
        return keys;
    }

    String figure() {
        if (!reader.has("figure")) {
            reader.fault("figure", "is missing: the name of a number of the indicator, as in 'received'");
        }
        return reader.one("figure");
    }

    private List<String> list(String name) {
        return Stream.of(given.getOrDefault(name, new String[0]))
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .toList();
    }
}
